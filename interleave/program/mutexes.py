"""What operations on locks for one thread at a time mean: mutexes, recursive ones, spin locks, and ``Once``.

Their first word is the number of the thread that has it, from 1; 0 if none does.
"""

from __future__ import annotations

from interleave.program.expr import Binary, Const, Expr, Local
from interleave.program.meaning import (
    ACQUIRE,
    FREE,
    HELD,
    ME,
    MOST,
    NOT_HELD,
    RELEASE,
    WRITE,
    Guard,
    Meaning,
    Need,
    Word,
    most_of,
)  # fmt: skip

IS_FREE = Binary("==", Local(0), FREE)
_TAKEN = Word(WRITE, Binary("+", Local(0), Binary("*", IS_FREE, ME)))


def _held(what: str) -> Need:
    return Need(HELD, "lock-misuse", f"{{0}} is {what} by a thread that does not hold it")


def _take(
    on: str, method: str, text: str, again: str, would: str, *more: Word, keeps: str = "hold"
) -> Meaning:
    message = f"{{0}} is {again} by the thread that holds it: it would {would}"
    need = Need(NOT_HELD, "lock-misuse", message)
    guard = Guard(IS_FREE, keeps=keeps)
    return Meaning(on, method, text, (Word(ACQUIRE, ME), *more), (need,), (guard,), takes=0)


def _give(on: str, method: str, text: str, given: str, *more: Word) -> Meaning:
    return Meaning(on, method, text, (Word(RELEASE, FREE), *more), (_held(given),), gives=0)


def _try(on: str, method: str, text: str) -> Meaning:
    return Meaning(on, method, text, (_TAKEN,), result=IS_FREE, takes=0)


#: A recursive one has a second word: how often its owner has taken it.
_COULD = Binary("!=", Binary("|", IS_FREE, HELD), Const(0))
_ROOM = Need(
    Binary("|", NOT_HELD, Binary("<", Local(1), most_of(1))), None,
    "{0} is taken more often than there is room for", "raise its max: {variable} = RecursiveMutex(max=…)",
)  # fmt: skip


def _deeper(by: Expr) -> Word:
    return Word(WRITE, Binary("+", Local(1), by), place=1)

#: A sequence lock has a second word, which counts how often writing began or ended; it goes round.
_NEXT = Word(WRITE, Binary("%", Binary("+", Local(1), Const(1)), Binary("+", most_of(1), Const(1))), place=1)

#: That of ``Once`` is at its most when the call is over.
_CALLED = Binary("==", Local(0), MOST)

#: By name. ``begin_writing`` and ``end_writing`` are what is left of a sequence lock's operations where a
#: memory model has made accesses of what they do to the count.
MUTEXES = {
    "acquire": _take("mutex", "acquire", "acquire {0}", "taken again", "wait for itself"),
    "release": _give("mutex", "release", "release {0}", "released"),
    "try_acquire": _try("mutex", "try_acquire", "try_acquire {0}"),
    "spin_lock": _take("spinlock", "lock", "{0}.lock()", "locked again", "spin for ever"),
    "spin_unlock": _give("spinlock", "unlock", "{0}.unlock()", "unlocked"),
    "spin_trylock": _try("spinlock", "trylock", "{0}.trylock()"),
    "write_seqlock": _take(
        "seqlock", "write_lock", "{0}.write_lock()", "locked again", "wait for itself", _NEXT, keeps="write"
    ),
    "write_sequnlock": _give("seqlock", "write_unlock", "{0}.write_unlock()", "unlocked", _NEXT),
    "begin_writing": _take(
        "seqlock", "", "{0}.write_lock()", "locked again", "wait for itself", keeps="write"
    ),
    "end_writing": _give("seqlock", "", "{0}.write_unlock()", "unlocked"),
    "wait_for_writer": Meaning(
        "seqlock", "", "wait to read {0}", (Word(WRITE, Local(0)),),
        (Need(NOT_HELD, "lock-misuse", "{0} is read by the thread that writes: it would wait for itself"),),
        (Guard(IS_FREE, keeps="write"),),
        wants="to read {0}", silent=True,
    ),
    "acquire_again": Meaning(
        "recursive", "acquire", "acquire {0}",
        (Word(ACQUIRE, ME), _deeper(Const(1))),
        (_ROOM,),
        (Guard(_COULD),),
        takes=0,
    ),
    "release_once": Meaning(
        "recursive", "release", "release {0}",
        (Word(RELEASE, Binary("*", Local(0), Binary(">", Local(1), Const(1)))), _deeper(Const(-1))),
        (_held("released"),),
        gives=0,
    ),
    "try_acquire_again": Meaning(
        "recursive", "try_acquire", "try_acquire {0}",
        (_TAKEN, _deeper(_COULD)),
        (_ROOM,),
        result=_COULD, takes=0,
    ),
    "begin_call": Meaning(
        "once", "call", "{0}.call(): begin",
        (Word(WRITE, Binary("max", Local(0), ME)),),
        (Need(NOT_HELD, "lock-misuse", "{0} is called in its own call: it would wait for itself"),),
        (Guard(Binary("!=", Binary("|", IS_FREE, _CALLED), Const(0)), keeps="run"),),
        result=IS_FREE, takes=0, label="{0}.call()",
    ),
    "end_call": Meaning(
        "once", "", "{0}.call(): end",
        (Word(WRITE, MOST),), gives=0, label="{0}.call() returns",
    ),
}  # fmt: skip


def depth(name: str) -> str:
    """The variable that says how often a recursive mutex is taken."""
    return f"depth({name})"
