"""Which states are failures, and with regard to which of them a run passes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import reduce

from interleave.engine.behaviour.expander import successors
from interleave.engine.exploration import JUDGE_NUMBERS, unfinished
from interleave.explain.fate import Fate
from interleave.explain.marks import either, outside
from interleave.explain.state_graph import StateGraph
from interleave.remembered import remembered
from interleave.violations import DEADLOCK, KINDS

#: The violations after which a run goes on as if nothing had been.
GOES_ON = frozenset(kind.name for kind in KINDS.values() if kind.goes_on)


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
        violation at all; but one after which it goes on as if nothing had been, a data race, only
        counts where it is asked about."""
        return self._without(GOES_ON.difference(names))

    @remembered()
    def alone(self, names: frozenset[str]) -> Fate:
        """The same if only these violations count, and what ends a run."""
        return self._fate([marks for name, marks in self.marks.items() if name in names])

    @remembered()
    def _without(self, ignored: frozenset[str]) -> Fate:
        return self._fate([marks for name, marks in self.marks.items() if name not in ignored])

    def _fate(self, failures: Iterable[bytearray]) -> Fate:
        return Fate(self.graph, reduce(either, failures, bytearray(len(self.graph.states))))

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
        if name in JUDGE_NUMBERS:
            return graph.judged(JUDGE_NUMBERS[name])
        marks = bytearray(len(graph.states))
        if name == DEADLOCK:
            for state in graph.stuck():
                code = graph.states[state]
                alone = graph.only is None or not successors(graph.code, code)
                marks[state] = alone and unfinished(graph.layout, code)
        return marks
