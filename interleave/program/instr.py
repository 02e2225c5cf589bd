"""Instructions of a thread. Local ones are folded into steps; each other one is an access.

Together with `interleave.program.program.Node` they are a control-flow graph. The meaning of
each is stated here once; the engines and the tests' oracle implement it independently.
"""

from __future__ import annotations

from typing import assert_never

from interleave.program.channels import Communication
from interleave.program.expr import Expr, Local
from interleave.program.meaning import Meaning
from interleave.program.meanings import MEANINGS
from interleave.program.place import Place as Place
from interleave.record import record

# ---------------------------------------------------------------------------- local work


@record
class Assign:
    """``dst := expr``."""

    dst: int
    expr: Expr


@record
class Branch:
    """Go to the first successor if ``condition`` is not 0, else to the second."""

    condition: Expr


@record
class Check:
    """The violation ``kind`` unless ``condition`` is not 0."""

    condition: Expr
    kind: str
    message: str


@record
class Require:
    """A model error unless ``condition`` is not 0: the author has to change the model; ``hint`` says how."""

    condition: Expr
    message: str
    hint: str = ""


@record
class Emit:
    """An observable event; no effect. Its arguments are values or texts."""

    name: str
    args: tuple[Local | str, ...]


@record
class Fence:
    """A fence with this order of C; where memory is sequentially consistent it does nothing."""

    order: str


@record
class End:
    """The thread has finished (or ``setup`` has)."""


@record
class Result:
    """The end of a property, with its value."""

    expr: Expr


# ---------------------------------------------------------------------------- accesses


@record
class Load:
    """``dst := place``. ``order`` is the memory order of C, if the author gave one; without one an access
    to what is declared ``atomic`` is ``seq_cst``."""

    dst: int
    place: Place
    order: str = ""


@record
class Store:
    """``place := expr``; ``out-of-range`` when the value is none of the variable's type.
    ``proven`` says that interval analysis found the value to fit; ``order`` is as in `Load`."""

    place: Place
    expr: Expr
    proven: bool = False
    order: str = ""


@record
class New:
    """``dst :=`` a new object of ``struct``; ``inits`` are (field variable, value) where they
    differ from the declaration. None free: a model error. Then the values are checked as for
    `Store`. Then it explores every free slot that a stale reference points to, and the lowest other
    one."""

    dst: int
    struct: str
    inits: tuple[tuple[str, Expr], ...]


@record
class Free:
    """End an object's life: its fields are cleared, references to it turn stale."""

    struct: str
    ref: Expr
    text: str = ""


@record
class Choose:
    """``dst :=`` any of ``values``. ``title`` is what the author calls it, if anything."""

    dst: int
    values: tuple[Expr, ...]
    title: str = ""


@record
class ChooseRange:
    """``dst :=`` any of ``range(start, stop, step)``; an empty range is a model error."""

    dst: int
    start: Expr
    stop: Expr
    step: int
    title: str = ""


@record
class Operate:
    """An operation on a lock, a semaphore or a condition: one step, whose meaning is in a table, by its
    name. ``dst :=`` its result, if it has one; ``argument`` is what it is given, if anything."""

    name: str
    places: tuple[Place, ...]
    dst: int | None = None
    argument: Expr | None = None

    @property
    def meaning(self) -> Meaning:
        return MEANINGS[self.name]


@record
class Put:
    """Append to a queue when it is not full; ``out-of-range`` as for `Store`."""

    queue: Place
    expr: Expr


@record
class Get:
    """``dst :=`` the queue's head, removed, when the queue is not empty."""

    dst: int
    queue: Place


@record
class Notify:
    """Wake any one waiter, or all; no effect when nobody waits. ``called`` is the method's name."""

    condition: Place
    all: bool
    called: str = "notify"

    @property
    def text(self) -> str:
        """It as a call."""
        return f"{self.called}{'_all' * self.all}()"


@record
class Start:
    """Start an instance of a thread: the given one, else the lowest that is not running.
    ``thread-misuse`` when there is none. ``args`` are the parameters' values, the index left out.
    The instance's local work up to its first access belongs to this step."""

    thread: str
    index: Expr | None
    args: tuple[Expr, ...]


@record
class Join:
    """Block until the instance has finished."""

    thread: str
    index: Expr | None


@record
class Status:
    """``dst :=`` whether the instance is ``finished`` or ``running``."""

    dst: int
    thread: str
    index: Expr | None
    what: str


# ------------------------------------------------------------------------ several as one step


#: What the steps of several instructions at futexes are called, and how waking who sleeps there is.
FUTEX, FUTEX_WAKE = "futex", "futex_wake"
#: What those of readers of a sequence lock are called, and those of RCU.
SEQLOCK, RCU = "seqlock", "rcu"

#: What the steps are called that a memory model makes (`interleave.program.memory`): a store that waits in a
#: store buffer or a load that looks there, what waits until it is empty, and the arrival of an entry.
ISSUED, DRAINED, FLUSH = "issued", "drained", "flush"
#: Under C11: what is done with views, and that a thread learns of a store.
VIEWED, LEARNED = "viewed", "learned"


@record
class AtomicBegin:
    """All up to the matching `AtomicEnd` is one step. ``form`` is what the author wrote: ``atomic``,
    ``wait_until``, ``statement``, ``timed`` if it is a wait that may give up, `FUTEX`, `SEQLOCK` or `RCU`;
    ``operation`` in code that has been lowered. ``title`` is what the author calls it, if anything. Of an
    atomic read-modify-write the form is the name that it has there; ``orders`` are its memory order
    (``full``: the kernel's, with a full fence before and after) and the one that it has where it stores
    nothing. Of what is done at channels, of the form ``channel``, it says what that is. What a memory model
    has made of an instruction is one of the forms `ISSUED`, `DRAINED`, `FLUSH`, `VIEWED` and `LEARNED`, and
    knows the ``instr`` that it was."""

    form: str
    title: str = ""
    orders: tuple[str, ...] = ()
    channel: Communication | None = None
    instr: Instr | None = None

    @property
    def updates(self) -> bool:
        """Whether it is an atomic read-modify-write."""
        return bool(self.orders)

    @property
    def block(self) -> bool:
        """Whether it is told as what stands in it."""
        return self.form in ("atomic", FUTEX, SEQLOCK, RCU)


@record
class AtomicEnd:
    pass


@record
class Assume:
    """Inside a step of several instructions: the path blocks unless ``condition`` is not 0."""

    condition: Expr


#: All instructions there are. Whoever tells them apart names each of them and ends in `assert_never`,
#: so that mypy finds where a new one is forgotten, and nothing passes one over that is in none of these.
LocalInstr = Assign | Branch | Check | Require | Emit | Fence | End | Result | AtomicEnd | Assume
AccessInstr = (
    Load | Store | New | Free | Choose | ChooseRange | Operate | Put | Get | Notify | Start | Join | Status
)
Instr = LocalInstr | AccessInstr | AtomicBegin
#: The accesses that may have to wait, and those that do nothing but choose.
BlockingInstr = Operate | Put | Get | Join
ChoosingInstr = Choose | ChooseRange
#: The operations that are made of others, see `interleave.program.lowering`, and all that is left then.
LoweredInstr = Operate | Join
CoreInstr = (
    LocalInstr | AtomicBegin | Load | Store | New | Free | Choose | ChooseRange | Put | Get | Notify | Start
    | Status
)  # fmt: skip


def called(instr: Instr) -> str:
    """What an instruction is called: an operation by its name, others by their class."""
    return instr.name if isinstance(instr, Operate) else type(instr).__name__.lower()


def written(instr: Instr) -> Instr:
    """An instruction as the author wrote it, if a memory model has made something else of it."""
    return instr.instr if isinstance(instr, AtomicBegin) and instr.instr is not None else instr


def title(instr: Instr) -> str:
    """What the author calls a choice or a step of several instructions; empty without a name."""
    return instr.title if isinstance(instr, ChoosingInstr | AtomicBegin) else ""


def communication(instr: Instr) -> Communication | None:
    """What a step does at channels that begins with an instruction; None if nothing."""
    return instr.channel if isinstance(instr, AtomicBegin) else None


def is_access(instr: Instr) -> bool:
    """Whether an instruction is an access, and no local work."""
    if isinstance(instr, AccessInstr):
        return True
    if isinstance(instr, (LocalInstr, AtomicBegin)):
        return False
    assert_never(instr)
