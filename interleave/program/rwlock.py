"""What operations on a reader-writer lock mean, and how what it holds is to be read.

The lock's word is 0 while it is free, as a mutex's the number of the thread that has it for writing, and
above the number of threads so much more as threads have it for reading. Beside it each thread has a word
that tells whether it reads. Where writers go first a thread that has come to write says so there, and a
third word counts those.
"""

from __future__ import annotations

from interleave.program.expr import Binary, Const, Local
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
)  # fmt: skip

#: What the word of a thread's own says.
NEITHER, READING, WAITING = range(3)

_THREADS = Binary("//", MOST, Const(2))
_ONE_READER = Binary("+", _THREADS, Const(1))
_IS_FREE = Binary("==", Local(0), FREE)
_NO_WRITER = Binary("!=", Binary("|", _IS_FREE, Binary(">", Local(0), _THREADS)), Const(0))
_ALONE = Binary("==", Local(0), _ONE_READER)
_NOBODY_WAITS = Binary("==", Local(2), Const(0))
_ALL_READERS_AND_ME = Binary("+", Binary("max", Local(0), _THREADS), Const(1))

_READS, _READS_NOT = (Binary(op, Local(1), Const(READING)) for op in ("==", "!="))
_NOT_AGAIN = Need(
    _READS_NOT, "lock-misuse", "{0} is taken for reading again by a thread that has it for reading"
)
_NOT_BY_WRITER = Need(
    NOT_HELD, "lock-misuse", "{0} is taken for reading by the thread that writes: it would wait for itself"
)
_NOT_BY_READER = Need(
    _READS_NOT, "lock-misuse", "{0} is taken for writing by a thread that reads: it would wait for itself"
)
_NOT_WRITTEN_AGAIN = Need(
    NOT_HELD, "lock-misuse",
    "{0} is taken for writing again by the thread that writes: it would wait for itself",
)  # fmt: skip

_TO_READ, _TO_WRITE = "to read {0}", "to write {0}"
#: Why a reader waits although nobody writes.
_BEHIND_WRITERS = Guard(_NOBODY_WAITS, 2, keeps="wait to write")


def _reader(what: str) -> Need:
    return Need(_READS, "lock-misuse", f"{{0}} is {what} by a thread that does not have it for reading")


def _writer(what: str) -> Need:
    return Need(HELD, "lock-misuse", f"{{0}} is {what} by a thread that does not have it for writing")


def _own(says: int) -> Word:
    return Word(WRITE, Const(says), place=1, own=True)


def _waiting(by: int) -> Word:
    return Word(WRITE, Binary("+", Local(2), Const(by)), place=2)


def _read_lock(*behind: Guard) -> Meaning:
    return Meaning(
        "rwlock", "" if behind else "read_lock", "{0}.read_lock()",
        (Word(ACQUIRE, _ALL_READERS_AND_ME), _own(READING), *((_waiting(0),) if behind else ())),
        (_NOT_BY_WRITER, _NOT_AGAIN),
        (Guard(_NO_WRITER), *behind),
        wants=_TO_READ,
    )  # fmt: skip


def _try_read_lock(*behind: Guard) -> Meaning:
    could = Binary("&", _NO_WRITER, _NOBODY_WAITS) if behind else _NO_WRITER
    more = Binary("-", _ALL_READERS_AND_ME, Local(0))
    return Meaning(
        "rwlock", "" if behind else "try_read_lock", "{0}.try_read_lock()",
        (
            Word(WRITE, Binary("+", Local(0), Binary("*", could, more))),
            Word(WRITE, Binary("max", Local(1), could), place=1, own=True),
            *((_waiting(0),) if behind else ()),
        ),
        (_NOT_AGAIN,),
        result=Binary("!=", could, Const(0)),
    )  # fmt: skip


def _write_lock(own: Word, *waiting: Word) -> Meaning:
    return Meaning(
        "rwlock", "" if waiting else "write_lock",
        "{0}.write_lock()" + (": take it, once it is free" if waiting else ""),
        (Word(ACQUIRE, ME), own, *waiting),
        () if waiting else (_NOT_WRITTEN_AGAIN, _NOT_BY_READER),
        (Guard(_IS_FREE),),
        takes=0, label="{0}.write_lock() returns" if waiting else "", wants=_TO_WRITE,
    )  # fmt: skip


#: By name.
RWLOCK = {
    "read_lock": _read_lock(),
    "read_unlock": Meaning(
        "rwlock", "read_unlock", "{0}.read_unlock()",
        (Word(RELEASE, Binary("*", Binary("-", Local(0), Const(1)), Binary("!=", Local(0), _ONE_READER))),
         _own(NEITHER)),
        (_reader("released"),),
    ),
    "try_read_lock": _try_read_lock(),
    "write_lock": _write_lock(_own(NEITHER)),
    "write_unlock": Meaning(
        "rwlock", "write_unlock", "{0}.write_unlock()",
        (Word(RELEASE, FREE),), (_writer("released"),), gives=0,
    ),
    "try_write_lock": Meaning(
        "rwlock", "try_write_lock", "{0}.try_write_lock()",
        (Word(WRITE, Binary("+", Local(0), Binary("*", _IS_FREE, ME))),),
        result=_IS_FREE, takes=0,
    ),
    "downgrade": Meaning(
        "rwlock", "downgrade", "{0}.downgrade()",
        (Word(RELEASE, _ONE_READER), _own(READING)), (_writer("downgraded"),), gives=0,
    ),
    "upgrade": Meaning(
        "rwlock", "upgrade", "{0}.upgrade()",
        (Word(ACQUIRE, ME), _own(NEITHER)), (_reader("upgraded"),), (Guard(_ALONE),),
        takes=0, wants=_TO_WRITE,
    ),
    "read_lock_behind": _read_lock(_BEHIND_WRITERS),
    "try_read_lock_behind": _try_read_lock(_BEHIND_WRITERS),
    "announce": Meaning(
        "rwlock", "", "{0}.write_lock(): announce",
        (Word(WRITE, Local(0)), _own(WAITING), _waiting(1)),
        (_NOT_WRITTEN_AGAIN, _NOT_BY_READER),
        label="{0}.write_lock()",
    ),
    "write_lock_announced": _write_lock(_own(NEITHER), _waiting(-1)),
}  # fmt: skip


def readers(name: str) -> str:
    """The variable with each thread's own word."""
    return f"readers({name})"


def waiting(name: str) -> str:
    """The variable that counts the threads that have come to write."""
    return f"waiting({name})"


def readers_of(most: int, value: int) -> int:
    """How many threads read a lock that holds this, and may hold so much at most."""
    return max(value - most // 2, 0)
