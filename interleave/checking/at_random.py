"""Random walks instead of a search: what they meet is violated, and nothing holds because of them."""

from __future__ import annotations

from dataclasses import replace

from interleave.checking.options import Options
from interleave.checking.verdicts import Judgement
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.exploration import Exploration, declared
from interleave.engine.phases import WALKING
from interleave.engine.walks.exploration import Walks
from interleave.engine.walks.walks import Wanderer
from interleave.engine.watch import Watch
from interleave.program.program import Program
from interleave.properties.result import INCOMPLETE, PropertyResult, Result, Unreached
from interleave.properties.result import Walks as WalksTaken
from interleave.violations import LIVE

#: What is said of properties that are about all runs from a state.
UNDECIDED = "not checked: a walk does not show it"


class RandomJudgement(Judgement):
    """Judges a program as `Judgement` does, by what random walks meet; reductions are not used."""

    exploration: Walks

    def __init__(self, program: Program, options: Options, watch: Watch) -> None:
        super().__init__(program, replace(options, reduction=False), watch)

    def _explored(self, code: Behaviour) -> Exploration:
        options, watch = self.options, self.watch
        assert options.random is not None
        with watch.phase(WALKING):
            judges, workers = self._judges(), options.native.workers
            wanderer = Wanderer(code, judges, options.random, watch, options.engine, workers, options.notice)
            return wanderer.run()

    def _result(self, properties: list[PropertyResult], never: tuple[Unreached, ...] | None) -> Result:
        walks = self.exploration
        told = list(map(self._told, properties))
        taken = WalksTaken(
            walks.count, walks.transitions, walks.options.seed, walks.options.depth, walks.cut
        )
        return replace(super()._result(told, never), walks=taken)

    def _told(self, found: PropertyResult) -> PropertyResult:
        """A property with the walk that has met it, or with why none can."""
        if found.verdict == INCOMPLETE and (found.kind in LIVE or found.kind == "recoverable"):
            return replace(found, message=UNDECIDED)
        name = found.name if found.kind == "built-in" else declared(found.name)
        return replace(found, walk=self.exploration.walks.get(name))
