"""SIGTERM, by which schedulers, service managers and ``timeout`` end a program: it is what Ctrl-C is, with a
status of its own."""

from __future__ import annotations

import signal
from collections.abc import Callable
from types import FrameType

#: The exit status of a program that SIGTERM has ended.
TERMINATED = 128 + signal.SIGTERM

_came: list[int] = []


def attend() -> None:
    """From now on SIGTERM is Ctrl-C, unless whoever has started the program decided what it is."""
    if signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        signal.signal(signal.SIGTERM, interrupt)


def interrupt(number: int, frame: FrameType | None) -> None:
    """What SIGTERM does."""
    note(number)
    raise KeyboardInterrupt


def note(number: int) -> None:
    """A signal came that ends the program."""
    _came.append(number)


def terminated() -> bool:
    """Whether SIGTERM came."""
    return signal.SIGTERM in _came


def leave() -> None:
    """From now on one more ends the program at once, without a traceback of its end."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)


def usual() -> dict[int, Callable[[int, FrameType | None], object]]:
    """The signals that end what is being done by an exception, as they do if nobody has changed that."""
    ours = {signal.SIGINT: signal.default_int_handler, signal.SIGTERM: interrupt}
    return {number: handler for number, handler in ours.items() if signal.getsignal(number) is handler}
