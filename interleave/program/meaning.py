"""What an operation on a lock, a semaphore, an event or the like can mean, as data.

In expressions ``Local(k)`` is what the operation's k-th word holds before it, `most_of` what it may hold
at most (`MOST`: the first one), and `ARGUMENT` what the operation is given.
"""

from __future__ import annotations

from interleave.program.expr import Binary, Const, Expr, Local, ThreadId
from interleave.record import record

#: What a mutex holds while the running thread has it, and while nobody does.
ME, FREE = Binary("+", ThreadId(), Const(1)), Const(0)
#: What an operation is given that has an argument.
ARGUMENT = Local(-1)


def most_of(word: int) -> Local:
    """What a word may hold at most."""
    return Local(-2 - word)


MOST = most_of(0)
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
        ended: what ends the waiting; None where threads stand in the way: a lock is given back by those
            who hold it.
        keeps: what these threads do, before "it".
    """

    condition: Expr
    word: int = 0
    ended: EndedBy | None = None
    keeps: str = "hold"


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
        result: whether it did anything, 0 or 1, if it tells.
        argument: whether it is given a number, ``{argument}`` in texts.
        idle: whether what ends its waiting is something to do, so that it may be a rest.
        wants: what a thread waits for that cannot take it: ``for {0}`` unless given.
        takes, gives: the place of a lock that the thread alone has from then on (if it did anything), or no
            more.
        label: the same as ``text``, with less, where it is known what happened.
        silent: it is part of a step whose name says all there is to say.
        early: what is said, too, where it is taken although nobody has ended the waiting: its own word still
            says that it waits.
    """

    on: str
    method: str
    text: str
    words: tuple[Word, ...]
    needs: tuple[Need, ...] = ()
    guards: tuple[Guard, ...] = ()
    result: Expr | None = None
    argument: bool = False
    takes: int | None = None
    gives: int | None = None
    label: str = ""
    idle: bool = False
    wants: str = ""
    silent: bool = False
    early: str = ""

    @property
    def tries(self) -> bool:
        """Whether it tells that it did nothing, where there was nothing to do."""
        return self.result is not None
