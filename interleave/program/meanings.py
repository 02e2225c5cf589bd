"""What operations on locks, semaphores, events and the like mean: an entry for each, and nothing but data.

The analyses, the labels and what is said of waiting threads read their entry; `lowering` makes
instructions of it.
"""

from __future__ import annotations

from interleave.program.expr import Binary, Const, Expr, Local, evaluate
from interleave.program.meaning import (
    ACQUIRE,
    FREE,
    HELD,
    ME,
    MOST,
    NOT_HELD,
    POST,
    RELEASE,
    WAIT,
    WRITE,
    EndedBy,
    Guard,
    Meaning,
    Need,
    Word,
)  # fmt: skip
from interleave.program.rwlock import RWLOCK


def _is_free(word: int) -> Expr:
    return Binary("==", Local(word), FREE)


_SOME = Binary("!=", Local(0), Const(0))
_BEGIN_WAIT = "{0}.wait(): release {1} and begin to wait"
_AWAKE = (Word(ACQUIRE, ME, place=1), Word(WRITE, Const(0), own=True))
_NOTIFIED = Guard(Binary("==", Local(1), Const(0)), 1, EndedBy("not notified", ("notify",), "notifies"))

#: A barrier's word counts those that have come; once these are all, on from there those that have left.
_PARTIES = Binary("//", Binary("+", MOST, Const(1)), Const(2))

_ALL_LEFT = Guard(Binary("<", Local(0), _PARTIES), 0, EndedBy("not all have left it", ("leave",), "leaves"))
_ALL_CAME = Guard(Binary(">=", Local(0), _PARTIES), 0, EndedBy("not all have come", ("arrive",), "comes to"))

#: By name. A method of two steps has an entry for each.
MEANINGS = {
    "acquire": Meaning(
        "mutex", "acquire", "acquire {0}",
        (Word(ACQUIRE, ME),),
        (Need(
            NOT_HELD, "lock-misuse",
            "{0} is taken again by the thread that holds it: it would wait for itself",
        ),),
        (Guard(_is_free(0)),),
        takes=0,
    ),
    "release": Meaning(
        "mutex", "release", "release {0}",
        (Word(RELEASE, FREE),),
        (Need(HELD, "lock-misuse", "{0} is released by a thread that does not hold it"),),
        gives=0,
    ),
    "try_acquire": Meaning(
        "mutex", "try_acquire", "try_acquire {0}",
        (Word(WRITE, Binary("+", Local(0), Binary("*", _is_free(0), ME))),),
        result=_is_free(0), takes=0,
    ),
    "wait": Meaning(
        "semaphore", "wait", "wait {0}",
        (Word(WAIT, Binary("-", Local(0), Const(1))),),
        guards=(Guard(_SOME, 0, EndedBy("whose count is 0", ("post", "post_saturating"), "posts")),),
        idle=True,
    ),
    "post": Meaning(
        "semaphore", "post", "post {0}",
        (Word(POST, Binary("+", Local(0), Const(1))),),
        (Need(
            Binary("<", Local(0), MOST), None, "{0} would count past {most}",
            "raise its max: {variable} = Semaphore(…, max={more})",
        ),),
    ),
    "try_wait": Meaning(
        "semaphore", "try_wait", "try_wait {0}",
        (Word(WRITE, Binary("-", Local(0), _SOME)),),
        result=_SOME,
    ),
    "post_saturating": Meaning(
        "semaphore", "", "post {0}",
        (Word(WRITE, Binary("min", Binary("+", Local(0), Const(1)), MOST)),),
    ),
    "set": Meaning("event", "set", "{0}.set()", (Word(WRITE, Const(1)),)),
    "reset": Meaning("event", "reset", "{0}.reset()", (Word(WRITE, Const(0)),)),
    "wait_set": Meaning(
        "event", "wait", "{0}.wait()",
        (Word(WRITE, Local(0)),),
        guards=(Guard(_SOME, 0, EndedBy("not set", ("set",), "sets")),),
        idle=True,
    ),
    "arrive": Meaning(
        "barrier", "wait", "{0}.wait(): arrive",
        (Word(WRITE, Binary("+", Local(0), Const(1))),),
        guards=(_ALL_LEFT,),
        label="{0}.wait()",
    ),
    "leave": Meaning(
        "barrier", "wait", "{0}.wait(): leave, once all have come",
        (Word(WRITE, Binary("%", Binary("+", Local(0), Const(1)), Binary("+", MOST, Const(1)))),),
        guards=(_ALL_CAME,),
        label="{0}.wait() returns",
    ),
    "begin_wait": Meaning(
        "condition", "wait", _BEGIN_WAIT,
        (Word(RELEASE, FREE, place=1), Word(WRITE, Const(1), own=True)),
        (Need(HELD, "lock-misuse", "{0}.wait() without holding {1}"),),
        gives=1, label="{0}.wait()",
    ),
    "wake": Meaning(
        "condition", "wait", "{0}.wait(): acquire {1}, once notified",
        _AWAKE, guards=(Guard(_is_free(0)), _NOTIFIED),
        takes=1, label="{0}.wait() returns with {1}", idle=True,
    ),
    "wake_spuriously": Meaning(
        "condition", "", "{0}.wait(): acquire {1}, notified or not",
        _AWAKE, guards=(Guard(_is_free(0)),),
        takes=1, label="{0}.wait() returns with {1}",
    ),
    **RWLOCK,
}  # fmt: skip

#: What takes the place of an operation on an object that was declared in a certain way.
INSTEAD = {
    ("saturating", "post"): ("post_saturating",),
    ("spurious", "wake"): ("wake_spuriously",),
    ("writers first", "read_lock"): ("read_lock_behind",),
    ("writers first", "try_read_lock"): ("try_read_lock_behind",),
    ("writers first", "write_lock"): ("announce", "write_lock_announced"),
}

#: The shapes whose first word is the number of the thread that has the object for itself, if one does.
LOCKS = frozenset(meaning.on for meaning in MEANINGS.values() if meaning.takes == 0)


def _methods() -> dict[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for name, meaning in MEANINGS.items():
        if meaning.method:
            key = meaning.on, meaning.method
            found[key] = (*found.get(key, ()), name)
    return found


#: By the shape of an object and the name of a method the operations that it is, one after the other.
METHODS = _methods()


def parties(most: int) -> int:
    """For how many threads a barrier is, whose word may be so much at most."""
    return evaluate(_PARTIES, {MOST.slot: most})
