"""What a search is given and what it gives back, whichever engine does it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import ClassVar

from interleave.engine.alarm import Alarm
from interleave.engine.layout import Layout
from interleave.engine.memory import resident_bytes
from interleave.engine.phases import Phases
from interleave.errors import UsageError
from interleave.violations import JUDGED

PROGRESS_SECONDS = 0.2
#: Why a search stopped that Ctrl-C ended.
INTERRUPTED = "interrupted"

#: What is judged in every state beside declared properties, with what stands in place of their numbers.
JUDGE_NUMBERS = {name: -1 - number for number, name in enumerate(JUDGED)}


def declared(name: str) -> str:
    """What a declared property is called among what is looked for: it may have the name of a
    built-in one."""
    return f"{name}()"


@dataclass(frozen=True)
class Limits:
    """Bounds on a search; None is no bound. Memory is the process's, in bytes.

    Raises:
        UsageError: one is no positive number.
    """

    states: int | None = None
    seconds: float | None = None
    memory: int | None = None

    def __post_init__(self) -> None:
        for name, value in vars(self).items():
            if value is not None and not 0 < value < math.inf:  # NaN is neither above nor below
                raise UsageError(f"a bound on {name} is a number above 0, not {value!r}")


@dataclass(frozen=True)
class NativeOptions:
    """What the native engine is told beside.

    Attributes:
        workers: how many threads; None for as many as there are cores.
        hash_compact: keep 32 bits of each state's hash only: more states fit, some may be missed.
        checkpoint: the file that the search is written to every few minutes and when it ends early.
        resume: the file with the search to go on with.
    """

    workers: int | None = None
    hash_compact: bool = False
    checkpoint: Path | None = None
    resume: Path | None = None

    @property
    def needed(self) -> bool:
        """Whether this can be done by the native engine only."""
        return self.hash_compact or self.checkpoint is not None or self.resume is not None


@dataclass(frozen=True)
class Violation:
    """A violation that a search has met: its name, and how many steps from an initial state. With
    ``reduced`` these are steps of the reduced graph: a run of the program may have more, or fewer."""

    name: str
    steps: int
    reduced: bool


@dataclass(frozen=True)
class Progress:
    """Where a check is.

    Attributes:
        phase: what it is doing: see `interleave.engine.phases`.
        states, frontier, depth: of the search: how many were found, how many of them are still to be
            expanded, how many steps the last ones are away.
        seconds, phase_seconds: since the check began, and since the phase did.
        memory: the process's, in bytes.
        violated: the violations that are known so far.
        share: how much of the phase is done, from 0 to 1; None where nobody knows.
    """

    phase: str
    states: int
    frontier: int
    depth: int
    seconds: float
    phase_seconds: float
    memory: int
    violated: tuple[Violation, ...] = ()
    share: float | None = None


@dataclass(frozen=True)
class Judge:
    """What is looked for in every state until it is found: a state in which the property
    ``number`` (or a kind of `JUDGE_NUMBERS`) holds, or in which it does not. ``violation`` says whether that
    is one."""

    number: int
    holds: bool
    violation: bool


@dataclass(frozen=True)
class Run:
    """A run: the states from an initial one on, each a successor of the one before it. With
    ``crash`` (thread, which of its alternatives, code) it ends in a step that crashes, taken in
    the last state; the thread is -1, and there is no state, for a crash before any step. ``taken`` has the
    thread and the alternative of its steps, of the first ones if not of all: where it has none, it is the
    first one that leads to the next state."""

    states: tuple[int, ...]
    crash: tuple[int, int, int] | None = None
    taken: tuple[tuple[int, int], ...] = ()


@dataclass
class Exploration:
    """What a search found.

    ``depth`` is the length of the longest shortest path from an initial state. ``found`` are the
    names of what was found: kinds of crash, ``deadlock``, judges, `declared` ones among them.
    ``stopped`` says why the search ended early; None when everything was explored. ``taken`` are the
    steps that are taken, by thread instance and program counter, where the search has kept count.
    ``unsaved`` says why it could not be written to its checkpoint when that was tried last.
    """

    engine: ClassVar[str] = ""

    transitions: int = 0
    depth: int = 0
    found: set[str] = field(default_factory=set)
    stopped: str | None = None
    taken: frozenset[tuple[int, int]] | None = None
    unsaved: str = ""

    @property
    def states(self) -> int:
        raise NotImplementedError

    def steps(self, name: str) -> int:
        """How many steps it takes in the explored graph to what was found under a name."""
        raise NotImplementedError

    def run(self, name: str) -> Run:
        """The run to what was found under a name: among the shortest ones the first in the order
        of schedules, that is of initial states, then thread by thread, alternative by
        alternative.

        Raises:
            MemoryError: finding it again would take more than there is.
        """
        raise NotImplementedError

    def release(self) -> None:
        """Give back what the states take. After that no further run is known."""

    def unrecoverable(self, number: int) -> Run | None:
        """The run, chosen likewise, to a state from which no state can be reached in which
        property ``number`` holds; None if there is none. Everything has to have been explored.

        Raises:
            ModelFault: the property has no value in some state.
        """
        raise NotImplementedError


@dataclass
class Unexplored(Exploration):
    """Nothing: a bound or Ctrl-C came before the first state."""

    engine: ClassVar[str] = "native"

    @property
    def states(self) -> int:
        return 0


@dataclass
class Watch:
    """Says when a search has to end early, and reports on the way.

    Attributes:
        limits: when to give up.
        fail_fast: stop when a crash, a deadlock or a judge that is a violation was found.
        progress: called now and then, when a phase begins, and when a violation was found.
        reduced: whether the graph that is explored is a reduced one.
        phases: of the check that the search is part of.
        begun: when the clock was started.
        share: the part of the seconds after which a search ends that has found a violation: the rest is
            for its causes.
        interrupted: whether Ctrl-C came; everybody who catches it says so here.
    """

    limits: Limits
    fail_fast: bool = False
    progress: Callable[[Progress], None] | None = None
    reduced: bool = False
    phases: Phases = field(default_factory=Phases)
    begun: float = math.nan
    share: float = 1
    interrupted: bool = False

    def __post_init__(self) -> None:
        self._shown = self.phases.clock()
        if math.isnan(self.begun):
            self.begun = self._shown
        self._violated: dict[str, Violation] = {}
        self._at = 0, 0, 0

    def enough(self, found: Exploration, judges: dict[str, Judge], frontier: int) -> bool:
        """Whether to stop although ``frontier`` states are still to be expanded; sets
        ``found.stopped``."""
        limits = self.limits
        self.report(found, judges, frontier)
        if frontier == 0:  # nothing is left to do, so nothing is left out
            return False
        violated = any(name not in judges or judges[name].violation for name in found.found)
        if self.fail_fast and violated:
            found.stopped = "stopped at the first violation"
        elif limits.states is not None and found.states >= limits.states:
            found.stopped = f"reached --max-states {limits.states:,}"
        else:
            found.stopped = self.reached(share=self.share if violated else 1) or None
        return found.stopped is not None

    def reached(self, share: float = 1, least: int = 0) -> str:
        """Which bound is reached: on a ``share`` of the seconds, or on memory, of which ``least`` bytes may
        be used in any case. Empty if none is."""
        limits = self.limits
        if limits.seconds is not None and self.phases.clock() - self.begun >= share * limits.seconds:
            return self.out_of_time()
        if limits.memory is not None and resident_bytes() >= max(limits.memory, least):
            return out_of_memory(limits.memory)
        return ""

    def out_of_time(self) -> str:
        """Why a search stopped that reached its bound on seconds."""
        return f"reached --max-seconds {self.limits.seconds:g}"

    def left(self) -> float:
        """How many seconds are left."""
        limit = self.limits.seconds
        return math.inf if limit is None else self.begun + limit - self.phases.clock()

    def alarm(self, least: int = 0) -> Alarm:
        """Ends what does not look at the bounds itself."""
        bounded = self.limits.seconds is not None or self.limits.memory is not None
        return Alarm(partial(self.reached, least=least) if bounded else None)

    def report(self, found: Exploration, judges: dict[str, Judge], frontier: int) -> None:
        """Report, if it is time to, how far the search is, and at any time what violation is new."""
        if self.progress is not None:
            self._at = found.states, frontier, found.depth
            if self._look(found, judges):
                self._show(None)
            else:
                self.tell()

    @contextmanager
    def phase(self, name: str) -> Iterator[None]:
        """Count what is done in here as a phase of its own, and tell that it begins."""
        with self.phases.phase(name):
            self._show(None)
            yield

    def tell(self, share: float | None = None) -> None:
        """Report, if it is time to, how much of the phase is done."""
        if self.progress is not None and self.phases.clock() - self._shown >= PROGRESS_SECONDS:
            self._show(share)

    def _show(self, share: float | None) -> None:
        if self.progress is None:
            return
        self._shown = self.phases.clock()
        name = self.phases.current
        self.progress(
            Progress(
                name, *self._at, self._shown - self.begun, self.phases.seconds.get(name, 0.0),
                resident_bytes(), tuple(self._violated.values()), share,
            )
        )  # fmt: skip

    def _look(self, found: Exploration, judges: dict[str, Judge]) -> bool:
        """Note violations that are new; whether there are some."""
        new = [
            name
            for name in sorted(found.found)
            if name not in self._violated and (name not in judges or judges[name].violation)
        ]
        for name in new:
            shown = name.removesuffix(declared("")) if name in judges else name
            self._violated[name] = Violation(shown, found.steps(name), self.reduced)
        return bool(new)


def out_of_memory(limit: int) -> str:
    """Why a search stopped that reached its bound on memory."""
    return f"reached --max-memory {limit // 2**20:,} MiB"


def unfinished(layout: Layout, state: int) -> bool:
    """Whether a thread that should finish has not: one that was started and is no daemon."""
    return any(
        not thread.daemon and layout.pc(state, number) < layout.finished(thread)
        for number, (thread, _) in enumerate(layout.program.instances)
    )
