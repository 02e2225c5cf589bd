"""Which states are failures, and with regard to which of them a run passes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import cached_property

from interleave.engine.exploration import ON_REQUEST, unfinished
from interleave.engine.python.codes import ModelFault
from interleave.engine.python.judges import judge_of
from interleave.trace.fate import Fate, backwards
from interleave.trace.graph import StateGraph

RACE_KIND = "data-race"


class Failures:
    """The violations of a program in the graph of its states.

    Args:
        graph: all states.
        violated: what is violated: the number of the declared property, None for what is built in,
            by name.

    Attributes:
        marks: for each of them the states that are violations; steps that crash are in the graph.
    """

    def __init__(self, graph: StateGraph, violated: Mapping[str, int | None]) -> None:
        self.graph = graph
        self.marks = {name: self._marks(name, number) for name, number in violated.items()}

    def fate(self, names: Collection[str]) -> Fate:
        """What can become of each state for runs to some of the violations. A run passes if it has no
        violation at all; but a data race, after which it goes on as if nothing had been, only counts
        where it is asked about."""
        return self._with_races if RACE_KIND in names else self._without_races

    @cached_property
    def _without_races(self) -> Fate:
        return self._fate([marks for name, marks in self.marks.items() if name != RACE_KIND])

    @cached_property
    def _with_races(self) -> Fate:
        return self._fate(self.marks.values())

    def _fate(self, failures: Iterable[bytearray]) -> Fate:
        bad = bytearray(len(self.graph.states))
        for marks in failures:
            bad = bytearray(a | b for a, b in zip(bad, marks, strict=True))
        return Fate(self.graph, bad)

    def _marks(self, name: str, number: int | None) -> bytearray:
        graph, code = self.graph, self.graph.code
        if number is None and name == "deadlock":
            states = enumerate(graph.states)
            return bytearray(not graph.steps(i) and unfinished(code.layout, state) for i, state in states)
        if number is None:
            asked = ON_REQUEST.get(name)
            return bytearray(len(graph.states)) if asked is None else self._judged(asked)
        held = self._judged(number)
        if self.graph.code.program.properties[number].kind == "recoverable":
            held = backwards(graph, held)
        return bytearray(not mark for mark in held)

    def _judged(self, number: int) -> bytearray:
        """The states in which a property holds; one that has no value there is taken to."""
        judge = judge_of(self.graph.code, number)

        def holds(state: int) -> bool:
            try:
                return bool(judge(state))
            except ModelFault:  # the search stopped asking before it came here
                return True

        return bytearray(map(holds, self.graph.states))
