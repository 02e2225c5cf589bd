"""What a search level by level met, and the runs to it.

No state remembers where it was reached from. A run is found by going backwards from what was found
in a level: from each earlier level the states are taken that have a successor among those taken
from the next one. Walking forwards by the first step that stays among them then gives the first of
the shortest runs in the order of schedules, whoever has searched.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import BLOCKED
from interleave.engine.behaviour.expander import successors
from interleave.engine.behaviour.judges import judge_of
from interleave.engine.exploration import Exploration, Judge, Run
from interleave.engine.native.abi import FAULT, property_fault
from interleave.engine.phases import BACKWARDS
from interleave.engine.watch import Watch
from interleave.errors import UsageError
from interleave.record import record
from interleave.violations import DEADLOCK


@record
class Goal:
    """Something that the search looked for and met: its name and number in the program's record, the first
    level it was met in, and the bit of its judge, 0 if it is met by taking a step from the state."""

    name: str
    number: int
    level: int
    wanted: int


class Sets(Protocol):
    """For each level up to one of them, ``level``, a set of states; the last one is given."""

    level: int

    def go_back(self, tell: Callable[[float], None]) -> None:
        """Take from each earlier level the states with a successor that is taken."""

    def first(self, level: int, states: Sequence[int]) -> int | None:
        """The first of some states that a level's set has."""


class Found(Exploration):
    """What a search met.

    Args:
        code: what was explored.
        watch: told how far looking for a run is.

    Attributes:
        initial: the initial states in their order.
        resumed: the checkpoint that it went on from.
        findings: what is known of what was found.
    """

    def __init__(self, code: Behaviour, watch: Watch) -> None:
        super().__init__()
        self.code, self.watch = code, watch
        self.findings: dict[str, Goal] = {}
        self.initial: list[int] = []
        self.resumed: Path | None = None
        self._runs: dict[str, Run] = {}

    def note_marked(self, marked: Callable[[int], bytes]) -> None:
        """Note the steps that were taken, by thread instance and program counter: ``marked`` has, of so many
        steps of all threads, a byte for each."""
        instances = self.code.program.instances
        steps = [
            (n, pc) for n, (thread, _) in enumerate(instances) for pc in range(len(thread.code.locations))
        ]
        self.taken = frozenset(step for step, mark in zip(steps, marked(len(steps)), strict=True) if mark)

    def crashed_first(self, code: int) -> None:
        """Note a crash before any step."""
        kind = self.code.crashes[self.code.crash_of(code)].kind
        if kind not in self.found:
            self.found.add(kind)
            self._runs[kind] = Run((), (-1, 0, code))

    def note(self, finding: Goal) -> None:
        """Note what was met for the first time."""
        if finding.name not in self.found:
            self.findings[finding.name] = finding
            if finding.name != FAULT and not finding.name.startswith(property_fault("")):
                self.found.add(finding.name)

    def check_faults(self, judges: dict[str, Judge]) -> None:
        """Raise the model error that was met in a level: of a step, else of the first property
        that has no value in some state and was not found."""
        if FAULT in self.findings:
            successors(self.code, self._states(self.findings[FAULT])[-1])
            raise AssertionError("the engines do not agree on a model error")
        for name, judge in judges.items():
            fault = self.findings.pop(property_fault(name), None)
            if fault is not None and name not in self.found:
                self._no_value(fault, judge.number)

    def _no_value(self, fault: Goal, number: int) -> None:
        judge_of(self.code, number)(self._states(fault)[-1])
        raise AssertionError("the engines do not agree on a property without a value")

    # ------------------------------------------------------------------ runs

    def steps(self, name: str) -> int:
        if name not in self.findings:  # a crash before any step
            return 0
        finding = self.findings[name]
        return finding.level + (not finding.wanted and name != DEADLOCK)

    def run(self, name: str) -> Run:
        if name not in self._runs:
            finding = self.findings[name]
            states = self._states(finding)
            crash = None if finding.wanted or name == DEADLOCK else self._crash(name, states[-1])
            self._runs[name] = Run(tuple(states), crash)
        return self._runs[name]

    def _crash(self, kind: str, state: int) -> tuple[int, int, int]:
        """The first step from a state that crashes so."""
        return next(
            (thread, choice, after)
            for thread, choice, after in successors(self.code, state)
            if after < BLOCKED and self.code.crashes[self.code.crash_of(after)].kind == kind
        )

    def _states(self, finding: Goal) -> list[int]:
        """The states on the run to what was found."""
        raise NotImplementedError

    def _walk(self, sets: Sets) -> list[int]:
        """The first run through sets of states, of which the last level's is given."""
        with self.watch.phase(BACKWARDS):
            sets.go_back(self.watch.tell)
        path: list[int] = []
        candidates = self.initial
        for level in range(sets.level + 1):
            state = sets.first(level, [s for s in candidates if s >= 0])
            if state is None:
                raise self._nothing_there()
            path.append(state)
            if level < sets.level:
                candidates = [after for _, _, after in successors(self.code, path[-1])]
        return path

    def _nothing_there(self) -> Exception:
        """What is wrong if there is no run to what was found."""
        if self.resumed is not None:
            return UsageError(
                f"{self.resumed}: the checkpoint says that something was found that is not there"
            )
        return AssertionError("there is no run to what was found")
