"""Which states are failures, and with regard to which of them a run passes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import cached_property

from interleave.engine.behaviour.expander import successors
from interleave.engine.exploration import ON_REQUEST, unfinished
from interleave.explain.fate import Fate
from interleave.explain.marks import either, outside
from interleave.explain.state_graph import StateGraph
from interleave.remembered import remembered

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

    @remembered()
    def alone(self, names: frozenset[str]) -> Fate:
        """The same if only these violations count, and what ends a run."""
        return self._fate([marks for name, marks in self.marks.items() if name in names])

    @cached_property
    def _without_races(self) -> Fate:
        return self._fate([marks for name, marks in self.marks.items() if name != RACE_KIND])

    @cached_property
    def _with_races(self) -> Fate:
        return self._fate(self.marks.values())

    def _fate(self, failures: Iterable[bytearray]) -> Fate:
        bad = bytearray(len(self.graph.states))
        for marks in failures:
            bad = either(bad, marks)
        return Fate(self.graph, bad)

    def crash(self, step: int) -> str:
        """How a step of the graph crashes."""
        code = self.graph.crash(step)
        assert code is not None
        behaviour = self.graph.code
        return behaviour.crashes[behaviour.crash_of(code)].kind

    def _marks(self, name: str, number: int | None) -> bytearray:
        graph = self.graph
        if number is not None:
            held = graph.judged(number)
            if graph.code.program.properties[number].kind == "recoverable":
                held = graph.backwards(held)
            return outside(held)
        if name in ON_REQUEST:
            return graph.judged(ON_REQUEST[name])
        marks = bytearray(len(graph.states))
        if name == "deadlock":
            for state in graph.stuck():
                code = graph.states[state]
                alone = graph.only is None or not successors(graph.code, code)
                marks[state] = alone and unfinished(graph.layout, code)
        return marks
