"""When a search has to end early, and what is told on the way."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial

from interleave.engine.alarm import Alarm
from interleave.engine.exploration import Exploration, Judge, Limits, declared, is_violation
from interleave.engine.memory import resident_bytes
from interleave.engine.phases import Phases
from interleave.record import record

PROGRESS_SECONDS = 0.2


@record
class Violation:
    """A violation that a search has met: its name, and how many steps from an initial state. With
    ``reduced`` these are steps of the reduced graph: a run of the program may have more, or fewer."""

    name: str
    steps: int
    reduced: bool


@record
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
        self.report(found, judges, frontier)
        return frontier != 0 and self.ended(found, judges)  # nothing is left out where nothing is left to do

    def ended(self, found: Exploration, judges: dict[str, Judge]) -> bool:
        """Whether to stop although something is left to do; sets ``found.stopped``."""
        limits = self.limits
        violated = any(is_violation(name, judges) for name in found.found)
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

    def report(
        self, found: Exploration, judges: dict[str, Judge], frontier: int, share: float | None = None
    ) -> None:
        """Report, if it is time to, how far the search is, and at any time what violation is new. ``share``
        is how much is done, if that is known."""
        if self.progress is not None:
            self._at = found.states, frontier, found.depth
            if self._look(found, judges):
                self._show(share)
            else:
                self.tell(share)

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
            if name not in self._violated and is_violation(name, judges)
        ]
        for name in new:
            shown = name.removesuffix(declared("")) if name in judges else name
            self._violated[name] = Violation(shown, found.steps(name), self.reduced)
        return bool(new)


class Until(Watch):
    """Ends a search as soon as something is found under one of some names."""

    def __init__(self, limits: Limits, names: Collection[str]) -> None:
        super().__init__(limits)
        self.names = names

    def enough(self, found: Exploration, judges: dict[str, Judge], frontier: int) -> bool:
        return not found.found.isdisjoint(self.names) or super().enough(found, judges, frontier)


def out_of_memory(limit: int) -> str:
    """Why a search stopped that reached its bound on memory."""
    return f"reached --max-memory {limit // 2**20:,} MiB"
