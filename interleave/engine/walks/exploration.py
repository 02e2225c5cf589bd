"""What random walks found."""

from __future__ import annotations

from dataclasses import dataclass, field

from interleave.engine.exploration import Exploration, Run
from interleave.engine.walks.plan import PROBES, WalkOptions
from interleave.engine.walks.shorten import Shortener
from interleave.engine.walks.walker import Walked, Walker

#: Why they end where nothing ends them early.
WALKED = "only random walks were taken"


@dataclass
class Walks(Exploration):
    """What random walks found; no states are stored.

    Attributes:
        options: which walks.
        walker: takes them again.
        count: how many were taken, with ``transitions`` steps in all.
        cut: how many of them would have gone on.
        depth: how many steps the longest one has.
        horizon: how many steps the longest one of the first ones has.
        walks: for each name in ``found`` the number of the first walk that met it.
    """

    engine = "python"

    options: WalkOptions = field(kw_only=True)
    walker: Walker = field(kw_only=True)
    count: int = 0
    cut: int = 0
    horizon: int = 1
    walks: dict[str, int] = field(default_factory=dict)
    runs: dict[str, Run] = field(default_factory=dict)
    _shortened: dict[str, Run] = field(default_factory=dict)

    @property
    def states(self) -> int:
        return 0

    def crashed_first(self, code: int) -> None:
        """Note a crash before any step."""
        behaviour = self.walker.code
        kind = behaviour.crashes[behaviour.crash_of(code)].kind
        if kind not in self.found:
            self.found.add(kind)
            self.runs[kind] = self._shortened[kind] = Run((), (-1, 0, code))

    def done(self, steps: int, cut: bool) -> None:
        """Count a walk, the next one."""
        if self.count < PROBES:
            self.horizon = max(self.horizon, steps)
        self.count += 1
        self.transitions += steps
        self.cut += cut
        self.depth = max(self.depth, steps)

    def note(self, name: str, number: int) -> None:
        """Note what a walk has met."""
        self.found.add(name)
        self.walks[name] = number

    def walked(self, number: int) -> Walked:
        """A walk that was taken, and what it met that none before it had."""
        return self.walker.walk(number, self.horizon, [n for n, k in self.walks.items() if k < number])

    def original(self, name: str) -> Run:
        """The run to what was found under a name, as a walk came to it."""
        if name not in self.runs:
            found = self.walked(self.walks[name]).found
            if name not in found:
                raise AssertionError("the engines do not take the same walks")
            self.runs |= found
        return self.runs[name]

    def steps(self, name: str) -> int:
        """How many steps it takes as far as is known."""
        run = self._shortened.get(name) or self.original(name)
        return max(0, len(run.states) - 1) + (run.crash is not None and bool(run.states))

    def run(self, name: str) -> Run:
        """A run to what was found under a name: that of the first walk that met it, shortened. There may be
        shorter ones."""
        if name not in self._shortened:
            self._shortened[name] = Shortener(self.walker, name).shortened(self.original(name))
        return self._shortened[name]
