"""`Result`: the verdict on a model and on each of its properties."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace

from interleave.explain.explanation import Cause, Explanation
from interleave.record import record
from interleave.trace.trace import Trace, TraceStep
from interleave.warnings import ModelWarning

HOLDS, VIOLATED, INCOMPLETE = "holds", "violated", "incomplete"


@record
class PropertyResult:
    """The verdict on one property.

    ``kind`` is ``built-in``, ``invariant``, ``reachable``, ``recoverable``, or that of a liveness property:
    ``eventually``, ``leads_to``, ``again`` or ``termination``. ``trace`` is a
    shortest run that violates it; for a ``reachable`` that holds, a shortest one that reaches it.
    ``explanation`` says why it is violated, if that was asked for. ``fair`` is what a liveness property was
    judged with: ``weak fairness``. ``walk`` is the number of the random walk that has met it: its trace is
    that walk's, made shorter, and there may be shorter ones.
    """

    name: str
    kind: str
    verdict: str
    message: str = ""
    trace: Trace | None = None
    explanation: Explanation | None = None
    fair: str = ""
    walk: int | None = None

    @property
    def causes(self) -> tuple[Cause, ...]:
        """The causes of a violation that are known."""
        return self.explanation.causes if self.explanation is not None else ()

    @property
    def clearest(self) -> Trace | None:
        """The trace that shows it best: that of its first cause, else a shortest one."""
        return self.causes[0].trace if self.causes else self.trace


@record
class Unreached:
    """A place in a model that no interleaving comes to.

    Attributes:
        thread: the shown name of a thread that could come there.
        where: the procedure that it is in.
        file, line: where it is.
        text: the call, or what the step does; empty if it is the whole thread.
        steps: the steps there.
        later: further such places that can only come after this one.
    """

    thread: str
    where: str
    file: str
    line: int
    text: str
    steps: tuple[TraceStep, ...]
    later: tuple[Unreached, ...] = ()


@record
class Walks:
    """Random walks that were taken instead of exploring all states.

    Attributes:
        count: how many, from number 0 on.
        steps: how many steps they have in all.
        seed, depth: which ones, and how many steps each had at most.
        cut: how many of them would have gone on.
    """

    count: int
    steps: int
    seed: int
    depth: int
    cut: int


@record
class Buffers:
    """Store buffers, or in ``c11`` the histories of locations, of which it is not known how many entries are
    enough: how many they had, and whether one of them was ever full. The verdict is about such ones then."""

    size: int
    full: bool


@record
class Result:
    """The verdict on a model.

    ``verdict`` is ``violated`` if a property is, else ``incomplete`` if the search ended early
    (``reason`` says why), else ``holds``. ``depth`` is the length of the longest shortest path
    from an initial state, ``seconds`` wall time, ``phases`` what of it went where: see
    `interleave.engine.phases`. ``unreached`` are the places that no interleaving comes to; None if that is
    not known. ``reduced`` says whether a reduction was used: the counts and the depth are those of a
    smaller graph then; liveness was judged without one, in ``live_states``. ``interrupted`` is whether
    Ctrl-C came, in the search or while something was made of what it had found. ``warnings`` are what the
    model's author should know of besides. ``memory`` is the memory model; ``buffers`` is None if all that can
    be on its way to memory, or be read, had room. ``consistent`` are the properties that are violated where
    memory is sequentially consistent, too; None if that is not known. ``stronger`` is whether the memory
    model may let less happen than the one that it stands for, RC11. ``walks`` are the random walks that were
    taken instead of a search: then no states are counted, ``transitions`` are the steps of all walks, and
    ``depth`` is the length of the longest one. ``disk_states`` are the states that were on disk, as they did
    not fit into memory, ``disk_bytes`` how many bytes that took at most.
    """

    model: str
    title: str
    verdict: str
    states: int
    transitions: int
    depth: int
    seconds: float
    engine: str
    properties: tuple[PropertyResult, ...]
    reason: str = ""
    unreached: tuple[Unreached, ...] | None = None
    reduced: bool = False
    phases: Mapping[str, float] = field(default_factory=dict)
    interrupted: bool = False
    warnings: tuple[ModelWarning, ...] = ()
    memory: str = "sc"
    buffers: Buffers | None = None
    consistent: tuple[str, ...] | None = None
    live_states: int = 0
    stronger: bool = False
    walks: Walks | None = None
    disk_states: int = 0
    disk_bytes: int = 0

    @property
    def weak(self) -> tuple[str, ...]:
        """The violated properties that are not violated where memory is sequentially consistent."""
        if self.consistent is None:
            return ()
        return tuple(found.name for found in self.violated if found.name not in self.consistent)

    def after(self, phases: Mapping[str, float]) -> Result:
        """The same once these phases have taken their time, too."""
        every = {**self.phases, **{name: self.phases.get(name, 0) + time for name, time in phases.items()}}
        return replace(self, seconds=sum(every.values()), phases=every)

    @property
    def violated(self) -> tuple[PropertyResult, ...]:
        return tuple(p for p in self.properties if p.verdict == VIOLATED)

    @property
    def reached(self) -> tuple[PropertyResult, ...]:
        """The ``reachable`` properties that hold, each with a run to a state that satisfies it."""
        return tuple(p for p in self.properties if p.kind == "reachable" and p.trace and p.verdict == HOLDS)

    def find(self, name: str) -> PropertyResult:
        """The property of that name. Raises KeyError if the model has none."""
        for found in self.properties:
            if found.name == name:
                return found
        raise KeyError(name)
