"""What operations on locks, semaphores, events and the like mean: an entry for each, and nothing but data.

The analyses, the labels and what is said of waiting threads read their entry; `lowering` makes
instructions of it. In its expressions ``Local(k)`` is what the operation's k-th word holds before it,
and `MOST` what the first one may hold at most.
"""

from __future__ import annotations

from interleave.program.expr import Binary, Const, Expr, Local, ThreadId, evaluate
from interleave.record import record

#: What a mutex holds while the running thread has it, and while nobody does.
ME, FREE = Binary("+", ThreadId(), Const(1)), Const(0)
MOST = Local(-1)
#: Whether the running thread has the mutex that is the first word, or not.
HELD, NOT_HELD = Binary("==", Local(0), ME), Binary("!=", Local(0), ME)

#: How a word is changed, for the reduction: how that goes together with what other threads do to it is in
#: `interleave.reduction.effects`.
WRITE, ACQUIRE, RELEASE, WAIT, POST = "write", "acquire", "release", "wait", "post"


@record
class Word:
    """A shared location that an operation reads and writes.

    Attributes:
        mode: how it is changed.
        after: what it holds afterwards; it fits.
        place: which of the operation's places it is.
        own: the place has an element for each thread instance: that of the running one.
    """

    mode: str
    after: Expr
    place: int = 0
    own: bool = False


@record
class Need:
    """What has to hold, or there is a violation of this kind, or an error of the model if it is None. In
    texts ``{0}`` is the operation's first place, ``{variable}`` its variable, ``{most}`` `MOST`, and
    ``{more}`` one more."""

    condition: Expr
    kind: str | None
    message: str
    hint: str = ""


@record
class EndedBy:
    """What ends the waiting for an object: why a thread waits for it, the names of the operations on it by
    which another thread ends that, and what is said of that thread, before "it"."""

    why: str
    by: tuple[str, ...]
    verb: str


@record
class Guard:
    """What an operation waits for.

    Attributes:
        condition: it goes on when this holds.
        word: the word that this is about.
        ended: what ends the waiting; None for a lock, which is given back by whoever holds it.
    """

    condition: Expr
    word: int = 0
    ended: EndedBy | None = None


@record
class Meaning:
    """An operation: one step, that can be taken when its guards hold, and changes its words.

    Attributes:
        on, method: the shape of the object that it is on, and how it is called in models; empty if it takes
            the place of another one, where the object was declared so.
        text: what it does, in words; ``{0}`` is its first place. Up to a colon it is what a thread waits for.
        words: what it reads and writes.
        needs: what is looked at first.
        guards: what it waits for then, in this order.
        result: whether it did anything, 0 or 1, if it tells; then it does not wait.
        takes, gives: the place of a lock that the thread alone has from then on (if it did anything), or no
            more.
        label: the same as ``text``, with less, where it is known what happened.
    """

    on: str
    method: str
    text: str
    words: tuple[Word, ...]
    needs: tuple[Need, ...] = ()
    guards: tuple[Guard, ...] = ()
    result: Expr | None = None
    takes: int | None = None
    gives: int | None = None
    label: str = ""

    @property
    def tries(self) -> bool:
        """Whether it does nothing where it cannot do what it is for."""
        return self.result is not None


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
        takes=1, label="{0}.wait() returns with {1}",
    ),
    "wake_spuriously": Meaning(
        "condition", "", "{0}.wait(): acquire {1}, notified or not",
        _AWAKE, guards=(Guard(_is_free(0)),),
        takes=1, label="{0}.wait() returns with {1}",
    ),
}  # fmt: skip


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
