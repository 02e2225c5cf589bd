"""Threads that stop before each shared access: what `real_python` runs models on."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

TIMEOUT = 20


class Violation(Exception):
    """A step commits a violation."""


class Stop(BaseException):
    """Ends a thread that is not needed any more."""


class Runner:
    """One thread instance. ``pending`` is what it is about to access; ``able`` tells whether it can."""

    def __init__(self, world: World, number: int, function: Callable[[], None]) -> None:
        self.world, self.number = world, number
        self.pending: tuple[str, str] = ("", "")
        self.able: Callable[[], bool] = lambda: True
        self.finished = False
        self.violation = ""
        #: a violation that is a step of its own: the access of a field of None
        self.late = ""
        self.inside = 0
        self.stopping = False
        self.go, self.paused = threading.Semaphore(0), threading.Semaphore(0)
        self.thread = threading.Thread(target=self._main, args=(function,), daemon=True)

    def _main(self, function: Callable[[], None]) -> None:
        self.world.current.runner = self
        try:
            function()
            self.finished = True
        except Stop:
            return
        except Violation as violation:
            self.violation = str(violation)
        except AssertionError:
            self.violation = "assertion"
        except ZeroDivisionError:
            self.violation = "division-by-zero"
        except ValueError as error:
            self.violation = "out-of-range" if "shift" in str(error) else repr(error)
        except AttributeError as error:
            what = "null-dereference" if "NoneType" in str(error) else repr(error)
            if self.inside:
                self.violation = what
            else:
                self.late = what
        except BaseException as error:
            self.violation = repr(error)
        self.paused.release()

    def stop_before(self, pending: tuple[str, str], able: Callable[[], bool]) -> None:
        self.pending, self.able = pending, able
        self.paused.release()
        self.go.acquire()
        if self.stopping:
            raise Stop

    def advance(self) -> None:
        """Make the pending access, and all local work up to the next one."""
        if self.late:
            self.violation = self.late
            return
        if self.thread.ident is None:
            self.thread.start()
        else:
            self.go.release()
        assert self.paused.acquire(timeout=TIMEOUT), "the model's Python code hangs"


class World:
    """The state of a model that runs as Python."""

    def __init__(self, pick: Callable[[int], int]) -> None:
        self.pick = pick
        self.current = threading.local()
        self.runners: dict[int, Runner] = {}
        self.heap: list[Any] = []
        self.violation = ""

    @property
    def me(self) -> int:
        return self.current.runner.number if hasattr(self.current, "runner") else -1

    def access(self, what: str, name: str, able: Callable[[], bool] = lambda: True) -> None:
        """The running thread is about to access something: stop, unless in one step with the last."""
        runner = getattr(self.current, "runner", None)
        if runner is not None and not runner.inside:
            runner.stop_before((what, name), able)

    def close(self) -> None:
        for runner in self.runners.values():
            if runner.thread.is_alive():
                runner.stopping = True
                runner.go.release()
                runner.thread.join(TIMEOUT)
