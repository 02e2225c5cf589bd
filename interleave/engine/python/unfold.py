"""Runs of a reduced graph, step by step."""

from __future__ import annotations

from itertools import pairwise

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import FIRST_CRASH
from interleave.engine.behaviour.expander import successors
from interleave.engine.exploration import Run


class Unfolder:
    """Gives back the states in between that a reduction leaves out.

    Args:
        plain: the program's behaviour without a reduction.
        reduced: its behaviour with the one that runs were found with.
    """

    def __init__(self, plain: Behaviour, reduced: Behaviour) -> None:
        self.plain, self.reduced = plain, reduced

    def run(self, run: Run) -> Run:
        """The run of the plain code that a run of the reduced one stands for. A crash at its end
        stays what it is, for no folded step crashes; its code is the plain one's."""
        states: list[int] = []
        if run.states:
            states = self._first(run.states[0], self.plain.initial())
            for before, after in pairwise(run.states):
                states += self._first(after, [n for _, _, n in successors(self.plain, before)])
        crash = run.crash
        if crash is not None:
            found = self.reduced.crashes[self.reduced.crash_of(crash[2])]
            crash = *crash[:2], FIRST_CRASH - self.plain.crashes.index(found)
        return Run(tuple(states), crash)

    def _first(self, end: int, begins: list[int]) -> list[int]:
        """The first way from one of some states to a given one by folded steps alone."""
        return next(way for way in map(self._way, begins) if way[-1] == end)

    def _way(self, state: int) -> list[int]:
        """A state, and those after it in which a folded step has been taken, until there is none to
        take."""
        return [state, *(after for _, _, after in self.plain.go_on(state, self.reduced.folded))]
