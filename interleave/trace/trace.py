"""`Trace`: a run of the model as steps with their places, values and states."""

from __future__ import annotations

from interleave.program.program import Frame
from interleave.record import record


@record
class Change:
    """A shared variable that a step changed, with its values before and after as text."""

    name: str
    old: str
    new: str


@record
class Value:
    """One value of a state, as text.

    Attributes:
        owner: the object that it is a field of, or the thread; "" for a shared variable of its own.
        name: what it is called there; "" for the place where a thread stands.
        text: the value.
        of_thread: whether the owner is a thread.
    """

    owner: str
    name: str
    text: str
    of_thread: bool = False

    @property
    def key(self) -> str:
        """What it is called in the whole state: ``x``, ``File#0.open``, ``thread t``, ``thread t: f``."""
        if self.of_thread:
            return f"thread {self.owner}{': ' * bool(self.name)}{self.name}"
        return f"{self.owner}.{self.name}" if self.owner else self.name


@record
class TraceStep:
    """One step of a run.

    Attributes:
        thread: the thread's shown name; ``number`` its instance's number.
        label: what the step does, with the values that it read and wrote.
        file, line: where in the model; ``source`` is the line's text.
        frames: the calls that lead there, outermost first.
        note: the line's ``#:`` annotation, by custom the place in the C source.
        changes: what it changed among the shared variables.
        choice: which alternative it took, where it had several.
        crash: the message of the violation it commits, if it does.
        location: the node of the thread's code at which it began.
        does: what it does, without values: ``read from_dst_file``. Of an ``atomic()`` it is what all
            ways through it may do.
        did: the same of the way that it took.
        of: of a step of a store buffer, the number of the thread whose buffer it is.
    """

    thread: str
    number: int
    label: str
    file: str
    line: int
    source: str
    frames: tuple[Frame, ...]
    note: str
    changes: tuple[Change, ...]
    choice: int
    location: int
    does: str
    did: str
    crash: str = ""
    of: int | None = None

    @property
    def column(self) -> int:
        """The number of the thread in whose column it stands."""
        return self.number if self.of is None else self.of

    @property
    def calls(self) -> tuple[Frame, ...]:
        """The calls around it; none around what a store buffer does."""
        return self.frames if self.of is None else ()


@record
class Trace:
    """A run from an initial state.

    Attributes:
        steps: the steps in order.
        columns: the names of all threads, in order of declaration.
        states: the codes of the states before each step, and after the last unless it crashed.
        ending: what is wrong (or reached) at its end, one line.
        blocked: in a deadlock, what each thread that cannot move waits for.
        last: the last of its states.
        reached: after how many steps it is wrong, if the others only show how it goes on from there.
        loop: after how many steps it goes round for ever: the last of its states is the one there.
        said: what is to be said of that, a sentence each.
        marks: what is to be said of steps, by their positions.
        fair: the fairness that was assumed in place of the model's own, as it was given.
    """

    steps: tuple[TraceStep, ...]
    columns: tuple[str, ...]
    states: tuple[int, ...]
    ending: str
    blocked: tuple[str, ...] = ()
    last: tuple[Value, ...] = ()
    reached: int | None = None
    loop: int | None = None
    said: tuple[str, ...] = ()
    marks: tuple[tuple[int, str], ...] = ()
    fair: tuple[str, ...] = ()

    @property
    def length(self) -> int:
        """How many steps it takes to what is wrong (or reached)."""
        return len(self.steps) if self.reached is None else self.reached
