"""What operations on locks, semaphores, events and the like mean: an entry for each, and nothing but data.

The analyses, the labels and what is said of waiting threads read their entry; `lowering` makes
instructions of it.
"""

from __future__ import annotations

from interleave.program.expr import Binary, Const, Local, evaluate
from interleave.program.meaning import (
    ACQUIRE,
    ARGUMENT,
    FREE,
    HELD,
    ME,
    MOST,
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
from interleave.program.mutexes import IS_FREE, MUTEXES
from interleave.program.rcu import RCU
from interleave.program.rwlock import RWLOCK

_SOME = Binary("!=", Local(0), Const(0))
_POSTS = ("post", "post_saturating", "post_several", "post_several_saturating")
_NONE = Binary("==", Local(0), Const(0))
_NOT_NEGATIVE = Need(
    Binary(">=", ARGUMENT, Const(0)), "out-of-range", "{0} is posted less than 0 times"
)
#: A completion's word is at its most once all are complete, and stays there.
_COMPLETED = Word(WRITE, Binary("-", Local(0), Binary("&", _SOME, Binary("!=", Local(0), MOST))))
_NOT_WAITING = Binary("==", Local(0), Const(0))
_BEGIN_WAIT = "{0}.wait(): release {1} and begin to wait"
_AWAKE = (Word(ACQUIRE, ME, place=1), Word(WRITE, Const(0), own=True))
_NOTIFIED = Guard(Binary("==", Local(1), Const(0)), 1, EndedBy("not notified", ("notify",), "notifies"))

#: A barrier's word counts those that have come; once these are all, on from there those that have left.
_PARTIES = Binary("//", Binary("+", MOST, Const(1)), Const(2))

_ALL_LEFT = Guard(Binary("<", Local(0), _PARTIES), 0, EndedBy("not all have left it", ("leave",), "leaves"))
_ALL_CAME = Guard(Binary(">=", Local(0), _PARTIES), 0, EndedBy("not all have come", ("arrive",), "comes to"))

#: By name. A method of two steps has an entry for each.
MEANINGS = {
    **MUTEXES,
    "wait": Meaning(
        "semaphore", "wait", "wait {0}",
        (Word(WAIT, Binary("-", Local(0), Const(1))),),
        guards=(Guard(_SOME, 0, EndedBy("whose count is 0", _POSTS, "posts")),),
        idle=True,
    ),
    "post": Meaning(
        "semaphore", "post", "post {0}",
        (Word(POST, Binary("+", Local(0), Const(1))),),
        (Need(
            Binary("<", Local(0), MOST), None, "{0} would count past {most}",
            "raise its max: {variable} = Semaphore(…, max={more}); saturate=True, if a post is lost there",
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
    "post_several": Meaning(
        "semaphore", "", "{0}.post({argument})",
        (Word(POST, Binary("+", Local(0), ARGUMENT)),),
        (_NOT_NEGATIVE, Need(
            Binary("<=", Binary("+", Local(0), ARGUMENT), MOST), None, "{0} would count past {most}",
            "raise its max: {variable} = Semaphore(…, max=…); saturate=True, if a post is lost there",
        )),
        argument=True,
    ),
    "post_several_saturating": Meaning(
        "semaphore", "", "{0}.post({argument})",
        (Word(WRITE, Binary("min", Binary("+", Local(0), ARGUMENT), MOST)),),
        (_NOT_NEGATIVE,),
        argument=True,
    ),
    "complete": Meaning(
        "completion", "complete", "{0}.complete()",
        (Word(WRITE, Binary("min", Binary("+", Local(0), Const(1)), MOST)),),
        (Need(
            Binary("!=", Binary("+", Local(0), Const(1)), MOST), None,
            "{0} is completed more often than there is room for",
            "raise its max: {variable} = Completion(max={most})",
        ),),
    ),
    "complete_all": Meaning("completion", "complete_all", "{0}.complete_all()", (Word(WRITE, MOST),)),
    "reinit": Meaning("completion", "reinit", "{0}.reinit()", (Word(WRITE, Const(0)),)),
    "wait_completed": Meaning(
        "completion", "wait", "{0}.wait()", (_COMPLETED,),
        guards=(Guard(_SOME, 0, EndedBy("not complete", ("complete", "complete_all"), "completes")),),
        idle=True,
    ),
    "try_wait_completed": Meaning("completion", "try_wait", "{0}.try_wait()", (_COMPLETED,), result=_SOME),
    "add": Meaning(
        "waitgroup", "add", "{0}.add({argument})",
        (Word(WRITE, Binary("+", Local(0), ARGUMENT)),),
        (Need(
            Binary(">=", Binary("+", Local(0), ARGUMENT), Const(0)), "out-of-range",
            "{0} would count below 0",
        ), Need(
            Binary("<=", Binary("+", Local(0), ARGUMENT), MOST), None, "{0} would count past {most}",
            "raise its max: {variable} = WaitGroup(max=…)",
        )),
        argument=True,
    ),
    "done": Meaning(
        "waitgroup", "done", "{0}.done()",
        (Word(WRITE, Binary("-", Local(0), Const(1))),),
        (Need(_SOME, "out-of-range", "{0} would count below 0"),),
    ),
    "wait_done": Meaning(
        "waitgroup", "wait", "{0}.wait()", (Word(WRITE, Local(0)),),
        guards=(Guard(_NONE, 0, EndedBy("not all are done", ("done", "add"), "changes")),),
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
        _AWAKE, guards=(_NOTIFIED, Guard(IS_FREE)),
        takes=1, label="{0}.wait() returns with {1}", idle=True,
    ),
    "wake_spuriously": Meaning(
        "condition", "", "{0}.wait(): acquire {1}, notified or not",
        _AWAKE, guards=(Guard(IS_FREE),),
        takes=1, label="{0}.wait() returns with {1}", early=", not notified",
    ),
    "look_notified": Meaning(
        "condition", "", "look whether {0} has notified it",
        (Word(WRITE, Local(0), own=True),), result=_NOT_WAITING,
    ),
    "give_up": Meaning(
        "condition", "", "{0}: wait no more", (Word(WRITE, Const(0), own=True),),
    ),
    "sleep": Meaning("condition", "", "sleep on {0}", (Word(WRITE, Const(1), own=True),)),
    "return_woken": Meaning(
        "condition", "", "{0}.futex_wait(): return, once woken", (Word(WRITE, Const(0), own=True),),
        guards=(Guard(_NOT_WAITING, 0, EndedBy("not woken", ("notify",), "wakes")),),
        label="{0}.futex_wait() returns", idle=True,
    ),
    **RWLOCK,
    **RCU,
}  # fmt: skip

#: What takes the place of an operation on an object that was declared in a certain way.
INSTEAD = {
    ("saturating", "post"): ("post_saturating",),
    ("saturating", "post_several"): ("post_several_saturating",),
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
