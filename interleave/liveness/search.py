"""What is looked for in a graph to judge liveness: in Python, or by machine code."""

from __future__ import annotations

from collections.abc import Sequence

from interleave.explain.marks import outside
from interleave.explain.state_graph import StateGraph
from interleave.liveness.cycles import closure, fair_parts
from interleave.liveness.fairness import Fairness
from interleave.liveness.lasso import Lasso, find_lasso

#: Machine code has a word for all constraints.
MOST_CONSTRAINTS = 63


class Searches:
    """Searches in a graph, in Python.

    Args:
        graph: all states.
    """

    def __init__(self, graph: StateGraph) -> None:
        self.graph = graph

    def avoidable(self, goal: bytearray) -> bytearray:
        """The states that have a run on which a goal never comes, whoever is scheduled."""
        return outside(self.graph.doomed(goal))

    def within_reach(self, goal: bytearray) -> bytearray:
        """The states from which some run comes to a goal."""
        return self.graph.backwards(goal)

    def closure(self, start: bytearray, within: bytearray) -> bytearray:
        """See `interleave.liveness.cycles.closure`."""
        return closure(self.graph, start, within)

    def fair_parts(self, region: bytearray, fairness: Fairness) -> Sequence[int] | None:
        """See `interleave.liveness.cycles.fair_parts`; None if there are none."""
        found = fair_parts(self.graph, region, fairness)
        return found if any(found) else None

    def lasso(
        self, begins: bytearray, region: bytearray, ends: bytearray, parts: Sequence[int] | None,
        fairness: Fairness,
    ) -> Lasso:  # fmt: skip
        """See `interleave.liveness.lasso.find_lasso`."""
        return find_lasso(self.graph, begins, region, ends, parts or bytes(len(region)), fairness)
