"""Calls that Python cannot interrupt, such as compiling."""

from __future__ import annotations

import atexit
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

#: How often Ctrl-C and bounds are noticed while something else works, in seconds.
PERIOD = 0.05
#: What nobody waits for any more, and what is still at work.
_left: list[threading.Thread] = []


def apart(work: Callable[[], T]) -> T:
    """What a function gives, which is called in a thread of its own: Ctrl-C and bounds end the waiting.
    The thread goes on then, for nobody."""
    results: list[T] = []
    problems: list[BaseException] = []
    done = threading.Event()

    def run() -> None:
        try:
            results.append(work())
        except BaseException as problem:
            problems.append(problem)
        finally:
            done.set()

    thread = threading.Thread(target=run, name="apart", daemon=True)
    thread.start()
    try:
        while not done.wait(PERIOD):
            pass
    except BaseException:
        _left.append(thread)
        atexit.register(thread.join)  # the process must not be taken apart under its feet
        raise
    if problems:
        raise problems[0]
    return results[0]


def left() -> bool:
    """Whether something is at work that nobody waits for."""
    return any(thread.is_alive() for thread in _left)
