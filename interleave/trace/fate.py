"""Fate: from which states failure is certain, and from which it is out of reach.

Jin, Ravi, Somenzi, Fate and Free Will in Error Traces (TACAS 2002).
"""

from __future__ import annotations

from interleave.trace.graph import StateGraph
from interleave.trace.marks import both, outside


class Fate:
    """What can still become of each state.

    Args:
        graph: all states.
        bad: marks the states that are failures.

    Attributes:
        bad: marks the failures.
        may_fail: marks the states from which a failure can be reached; from the others, the safe
            ones, every run passes.
        doomed: marks the states from which every run comes to a failure. A run that goes on for
            ever without one passes.
        passed: marks where passing runs that treat no thread unfairly end: the states of the
            components without a way out but into doom, safe ones if there are any.
    """

    def __init__(self, graph: StateGraph, bad: bytearray) -> None:
        self.graph, self.bad = graph, bad
        failing = bytearray(bad)
        for state, _ in graph.crashing:
            failing[state] = 1
        self.may_fail = graph.backwards(failing)
        self.doomed = graph.doomed(bad)
        ends = graph.settled(self.doomed)
        safe = both(ends, outside(self.may_fail))
        self.passed = safe if any(safe) else ends
