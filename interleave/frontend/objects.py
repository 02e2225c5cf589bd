"""Declarations of objects that are one word: locks, semaphores, events, barriers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, assert_never

from interleave.errors import ModelError
from interleave.frontend.values import BOOL, INT, Kind
from interleave.model import (
    Barrier,
    Channel,
    Completion,
    Condition,
    Event,
    Int,
    Mutex,
    Once,
    RecursiveMutex,
    RWLock,
    Semaphore,
    SeqLock,
    SpinLock,
    WaitGroup,
)
from interleave.model.types import Declaration
from interleave.program.program import Span
from interleave.program.types import BoolType, IntType, Type

DEFAULT_SEMAPHORE_MAX = 3
#: Beyond this, plus or minus, no Int reaches.
MAX_INT = 1 << 61
#: Nothing has more elements, objects or instances than this.
MAX_LENGTH = 4096
OneWord = (
    Mutex | SpinLock | SeqLock | RecursiveMutex | Once | Semaphore | Event | Completion | WaitGroup | Barrier
)  # fmt: skip


def object_of(value: OneWord, full: str, place: Span | None) -> tuple[str, Kind, Type, int]:
    """What an object of one word is: its shape, and the word's kind, type and initial value. Of a recursive
    mutex the word is meant that counts; how much a lock's word can hold is known when all threads are."""
    match value:
        case Mutex():
            if type(value.fence) is not bool:
                raise ModelError(f"{full}: Mutex has fence={value.fence!r}", place, "Mutex(fence=True)")
            return "mutex", INT, IntType(0, 0), 0
        case SpinLock():
            return "spinlock", INT, IntType(0, 0), 0
        case Once():
            return "once", INT, IntType(0, 0), 0
        case RecursiveMutex():
            positive(value.max, "max", full, place)
            return "recursive", INT, IntType(0, value.max), 0
        case SeqLock():
            positive(value.max, "max", full, place)
            if value.max % 2 == 0:
                raise ModelError(
                    f"{full}: the count of a SeqLock goes round behind an odd number", place,
                    f"SeqLock(max={value.max + 1}): it is odd while somebody writes",
                )  # fmt: skip
            return "seqlock", INT, IntType(0, value.max), 0
        case Completion():
            positive(value.max, "max", full, place)
            return "completion", INT, IntType(0, value.max + 1), 0
        case WaitGroup():
            positive(value.max, "max", full, place)
            return "waitgroup", INT, IntType(0, value.max), 0
        case Semaphore():
            return "semaphore", INT, IntType(0, _semaphore(value, full, place)), value.initial
        case Event():
            if type(value.initial) is not bool:
                raise ModelError(f"{full}: Event starts at {value.initial!r}", place, "Event(False)")
            return "event", BOOL, BoolType(), int(value.initial)
        case Barrier():
            positive(value.parties, "parties", full, place)
            return "barrier", INT, IntType(0, 2 * value.parties - 1), 0
    assert_never(value)


def _semaphore(value: Semaphore, full: str, place: Span | None) -> int:
    high = value.max
    if high is None:
        high = max(DEFAULT_SEMAPHORE_MAX, value.initial if type(value.initial) is int else 0)
    whole = type(value.initial) is int and type(high) is int
    if whole and high > MAX_INT:
        raise ModelError(f"{full}: the range 0..{high} is too wide", place, "at most 2**61")
    if not (whole and 0 <= value.initial <= high):
        raise ModelError(
            f"{full}: Semaphore starts at {value.initial!r}, outside 0..{high!r}", place,
            "Semaphore(n, max=m) with 0 <= n <= m",
        )  # fmt: skip
    return high


def positive(number: object, what: str, full: str, place: Span | None) -> None:
    """Refuse what is no number of things that there can be.

    Args:
        number: it.
        what, full, place: what it is the number of, of which declaration, and where.
    """
    if type(number) is not int or number < 1:
        raise ModelError(f"{full}: {what} must be a positive integer, not {number!r}", place)
    if number > MAX_LENGTH:
        raise ModelError(f"{full}: {what} is {number}", place, f"at most {MAX_LENGTH}")


def channel_capacity(value: Channel, full: str, place: Span | None) -> int:
    """How much a channel holds."""
    if value.more:
        raise ModelError(
            f"{full}: Channel takes its element, and its capacity by name", place,
            "Channel(Int(0, max=7), capacity=2)",
        )  # fmt: skip
    if type(value.capacity) is not int or value.capacity < 0:
        raise ModelError(
            f"{full}: capacity must be 0 or a positive integer, not {value.capacity!r}", place,
            "without a capacity the sender and the receiver meet",
        )  # fmt: skip
    positive(value.capacity or 1, "capacity", full, place)
    return value.capacity


def wraps(value: Declaration) -> bool:
    """Whether it is an integer that goes round."""
    return isinstance(value, Int) and value.wrap


def variant(value: Declaration) -> str:
    """How an object was declared, where that makes a difference to what operations on it are."""
    if isinstance(value, Semaphore) and value.saturate:
        return "saturating"
    if isinstance(value, Mutex) and value.fence:
        return "fence"
    if isinstance(value, Condition) and value.spurious:
        return "spurious"
    return "writers first" if isinstance(value, RWLock) and value.prefer == "writer" else ""


def rwlock_type(value: RWLock, full: str, place: Span | None) -> Type:
    """The type of a reader-writer lock's word, which depends on how many threads there are."""
    if value.prefer not in ("reader", "writer"):
        raise ModelError(f"{full}: RWLock prefers {value.prefer!r}", place, 'prefer="reader" or "writer"')
    return IntType(0, 0)


def of_threads(what: str, full: str, place: Span | None, alone: bool) -> None:
    """Refuse what has words for all threads in an array or an object; ``alone``: it is in neither."""
    if not alone:
        raise ModelError(
            f"{full}: {what} is no part of an array or of an object", place,
            "it stands in the model, or in a struct that is embedded there",
        )  # fmt: skip


def rows_of(rows: list[Any], dims: tuple[int, ...], full: str, place: Span | None) -> Iterator[Any]:
    """The values in rows of rows, one after the other."""
    for row in rows:
        if not isinstance(row, (list, tuple)) or len(row) != dims[0]:
            hint = "a list of lists: Array(Array(Int(0, max=1), 3), [[0, 1, 0], [1, 0, 1]])"
            raise ModelError(f"{full}: {row!r} is no row of {dims[0]}", place, hint)
        yield from rows_of(list(row), dims[1:], full, place) if len(dims) > 1 else row
