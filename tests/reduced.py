"""What the reduced graph of a program says, for the tests that hold it against the whole one."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from types import SimpleNamespace

import pytest
from oracle import Oracle, explore
from support import model
from test_oracle import replay

from interleave.api import program_of
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import Crash, ModelFault
from interleave.engine.behaviour.expander import successors
from interleave.engine.exploration import JUDGE_NUMBERS, Judge, Limits, Run
from interleave.engine.python.search import PythonExploration, Search
from interleave.engine.python.unfold import Unfolder
from interleave.engine.watch import Watch
from interleave.program.kinds import FULL
from interleave.program.program import Program
from interleave.reduction.reduction import Reduction, reduction_of
from interleave.reduction.sets import Analysis
from interleave.trace.build import TraceBuilder

#: In place of verdicts: the model has an error, or a property no value in some state. Whether the
#: latter is met depends on which states are judged first.
MODEL_ERROR, NO_VALUE = "model error", "no value"


Patch = pytest.MonkeyPatch


class Large(Exception):
    """More states than asked for."""


class Explored:
    """A program explored in full or reduced, and judged.

    Attributes:
        verdicts: the names of what was found, violations and states that `reachable` properties
            look for; or what went wrong.
        states: how many there are.
    """

    def __init__(self, program: Program, reduction: Reduction | None = None, most: int | None = None) -> None:
        self.program = program
        self.code = Behaviour(program, reduction)
        self.found: PythonExploration | None = None
        self.states = 0
        self.runs: dict[str, Run] = {}
        try:
            self.verdicts: frozenset[str] | str = frozenset(self._explore(most))
        except ModelFault as fault:
            unknown = "has no value" in fault.fault.message
            self.verdicts = NO_VALUE if unknown else MODEL_ERROR

    def _explore(self, most: int | None) -> set[str]:
        judges = {}
        for name, number in JUDGE_NUMBERS.items():
            if name in self.program.checks:
                judges[name] = Judge(number, holds=True, violation=True)
        for number, prop in enumerate(self.program.properties):
            if prop.kind != "recoverable":
                judges[prop.name] = Judge(number, prop.kind in ("reachable", FULL), prop.kind == "invariant")
        found = Search(self.code, judges, Watch(Limits(states=most))).run()
        if found.stopped:
            raise Large
        self.found, self.states = found, found.states
        self.runs = {name: found.run(name) for name in sorted(found.found)}
        for number, prop in enumerate(self.program.properties):
            if prop.kind == "recoverable":
                run = found.unrecoverable(number)
                if run is not None:
                    self.runs[prop.name] = run
        return set(self.runs)

    @cached_property
    def ends(self) -> set[int | Crash]:
        """The states without a step, and what the steps that crash do wrong, and where: a reduction
        keeps all of them, and they show far more than a model's verdicts do."""
        if self.found is None:
            return set()
        ends: set[int | Crash] = set()
        taken = 0
        for state in self.found.parent:
            steps = successors(self.code, state)
            taken += len(steps)
            for _, _, after in steps:
                if after < 0:
                    ends.add(self.code.crashes[self.code.crash_of(after)])
                else:
                    assert after in self.found.parent
            if not steps:
                ends.add(state)
        assert taken == self.found.transitions
        return ends

    def replay(self, oracle: Oracle) -> int:
        """Unfold every run and take it, step by step, in the oracle; how many steps there were."""
        plain = Behaviour(self.program)
        unfolder, builder = Unfolder(plain, self.code), TraceBuilder(plain)
        results = []
        for name, run in self.runs.items():
            results.append(SimpleNamespace(name=name, trace=builder.trace(unfolder.run(run), "")))
        return replay(SimpleNamespace(code=plain, result=SimpleNamespace(properties=results)), oracle)


class Needed:
    """Shows that a condition is needed for the verdicts on a model."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, source: str, verdicts: str, *leave_out: Callable[[Patch], None]) -> None:
        """With all conditions what is found (names with blanks between) is the same with and without
        reduction, and in the oracle; with something left out it is not."""
        found = program_of(model(self.folder, source))
        right = frozenset(verdicts.split())
        assert Explored(found).verdicts == right
        expected = explore(found)
        missing = {p.name for p in found.properties if p.kind == "reachable"} - right
        assert right | missing == expected.violations.keys() | expected.reached.keys()
        assert Explored(found, reduction_of(found)).verdicts == right
        with pytest.MonkeyPatch.context() as patch:
            for one in leave_out:
                one(patch)
            assert Explored(found, reduction_of(found)).verdicts != right


def without_folding(patch: Patch) -> None:
    """Leave the reduction to the tables: what is folded needs no table."""
    patch.setattr(Analysis, "_folds", lambda self, step: False)
