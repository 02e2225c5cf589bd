"""Whole and reduced graphs of programs, explored plainly and judged, for the tests of symmetry."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import ModelFault
from interleave.engine.behaviour.expander import successors
from interleave.engine.behaviour.judges import judge_of_kind
from interleave.engine.exploration import unfinished
from interleave.violations import JUDGED


class Large(Exception):
    """More states than asked for."""


@dataclass
class Explored:
    """A graph. ``parents`` has for each state where it was first reached from (-1 for initial
    ones), ``after`` its successors, ``crashes`` the first step that ended in each kind, with its state."""

    code: Behaviour
    parents: dict[int, int] = field(default_factory=dict)
    after: dict[int, list[int]] = field(default_factory=dict)
    transitions: int = 0
    crashes: dict[str, tuple[int, tuple[int, int, int]]] = field(default_factory=dict)
    verdicts: dict[str, str] = field(default_factory=dict)
    #: a state in which each of these was found
    ends: dict[str, int] = field(default_factory=dict)

    def path(self, state: int) -> list[int]:
        found = []
        while state != -1:
            found.append(state)
            state = self.parents[state]
        return found[::-1]


def explore(
    code: Behaviour, canonical: Callable[[int], int] = int, most: int = 3000, judge: bool = True
) -> Explored:
    """Explore all states, or all representatives, and judge them.

    Raises:
        Large: there are more than ``most``.
        ModelFault: a step or the setup is a model error.
    """
    found = Explored(code)
    level = []

    def enter(state: int, parent: int, step: tuple[int, int, int]) -> None:
        if state < -1:
            kind = code.crashes[code.crash_of(state)].kind
            found.verdicts[kind] = "violated"
            found.crashes.setdefault(kind, (parent, step))
            return
        state = canonical(state)
        if parent != -1:
            found.after[parent].append(state)
        if state not in found.parents:
            found.parents[state] = parent
            level.append(state)

    for state in code.initial():
        enter(state, -1, (-1, 0, state))
    while level:
        if len(found.parents) > most:
            raise Large
        frontier, level[:] = list(level), []
        for state in frontier:
            found.after[state] = []
            steps = successors(code, state)
            found.transitions += len(steps)
            if not steps and unfinished(code.layout, state):
                found.verdicts["deadlock"] = "violated"
                found.ends.setdefault("deadlock", state)
            for step in steps:
                enter(step[2], state, step)
    if judge:
        _judge(found)
    return found


def _judge(found: Explored) -> None:
    code = found.code
    judges: dict[str, Callable[[int], object]] = {
        name: judge_of_kind(code, name) for name in JUDGED if name in code.program.checks
    }
    for number, prop in enumerate(code.program.properties):
        judges[f"{prop.name}()"] = code.scope[f"property_{number}"]
    for name, function in judges.items():
        values: dict[int, str] = {}
        for state in found.parents:
            try:
                values[state] = str(bool(function(state)))
            except ModelFault:
                values[state] = "no value"
            found.ends.setdefault(f"{name} {values[state]}", state)
        found.verdicts[name] = " ".join(sorted(set(values.values())))
        can = {state for state, value in values.items() if value == "True"}
        before: dict[int, list[int]] = {}
        for state, after in found.after.items():
            for successor in after:
                before.setdefault(successor, []).append(state)
        work = list(can)
        while work:
            for state in before.get(work.pop(), ()):
                if state not in can:
                    can.add(state)
                    work.append(state)
        found.verdicts[f"{name} recoverable"] = str(len(can) == len(found.parents))
