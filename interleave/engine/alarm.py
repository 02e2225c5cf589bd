"""Bounds that hold wherever the program is, and Ctrl-C that waits until what is known is told."""

from __future__ import annotations

import contextlib
import ctypes
import signal
import threading
from collections.abc import Callable, Iterator
from types import TracebackType

from interleave import signals

#: How often is looked whether a bound is reached, in seconds.
PERIOD = 0.05
#: Who looks at the bounds now and then has so many seconds to stop in good order.
SLACK = 0.2


class LimitReached(BaseException):
    """A bound was reached. No `Exception`, as Ctrl-C is none: it ends whatever is being done."""


class Alarm:
    """While this lasts, `LimitReached` is raised in the thread that entered it when a bound is reached,
    between any two instructions of Python: in a step of a model that takes for ever as well as in the
    search for a cause. What is shared with machine code would be left half changed.

    Args:
        reached: says which bound is reached, empty if none is. None if there are none.

    Attributes:
        why: which bound was reached; empty if none was.
    """

    def __init__(self, reached: Callable[[], str] | None) -> None:
        self.why = ""
        self._reached = reached
        self._over = False
        self._done = threading.Event()
        self._lock = threading.Lock()

    def __enter__(self) -> Alarm:
        self._thread = threading.get_ident()
        try:
            if self._reached is not None:
                threading.Thread(target=self._look, name="bounds", daemon=True).start()
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, where: TracebackType | None
    ) -> None:
        self._stop()
        if self.why and kind is not LimitReached:
            # what was to be ended has come to its end: the exception must not come later
            _raise_in(self._thread, None)
            self.why = ""

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """While this lasts nothing is raised: what is being written comes to its end."""
        with self._lock:
            yield

    def _stop(self) -> None:
        """From now on nothing is raised."""
        self._over = True
        with self._lock:
            self._done.set()

    def _look(self) -> None:
        assert self._reached is not None
        while not self._done.wait(PERIOD):
            why = self._reached()
            while why and not self._done.wait(SLACK):
                with self._lock:
                    if self._over:
                        return
                    self.why = why
                    _raise_in(self._thread, LimitReached)
                # it is lost if it comes in a destructor, or while a thread is started: once more, then
                self._done.wait(1)


def _raise_in(thread: int, exception: type[BaseException] | None) -> None:
    """Have a thread raise an exception at its next instruction; or, with None, none that is to come."""
    what = ctypes.py_object() if exception is None else ctypes.py_object(exception)
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), what)


@contextlib.contextmanager
def interrupts() -> Iterator[list[int]]:
    """While this lasts, Ctrl-C and SIGTERM only add to the list: what the kernel and Python share must not be
    left half changed, and what is known is to be told. A second one is an exception as ever."""
    seen: list[int] = []
    if threading.current_thread() is not threading.main_thread():
        yield seen
        return
    before = signals.usual()  # others are someone else's

    def restore() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    def note(number: int, frame: object) -> None:
        seen.append(number)
        signals.note(number)
        restore()

    for number in before:
        signal.signal(number, note)
    try:
        yield seen
    finally:
        restore()
