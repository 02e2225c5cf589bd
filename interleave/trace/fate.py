"""Fate: from which states failure is certain, and from which it is out of reach.

Jin, Ravi, Somenzi, Fate and Free Will in Error Traces (TACAS 2002).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from interleave.program.components import components
from interleave.trace.graph import StateGraph


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
        first, before = graph.sources
        crashing = bytearray(len(graph.states))
        left = [0] * len(graph.states)
        for state in range(len(graph.states)):
            for step in graph.steps(state):
                if graph.target[step] < 0:
                    crashing[state] = 1
                else:
                    left[state] += 1
        self.may_fail = backwards(graph, bytearray(a | b for a, b in zip(bad, crashing, strict=True)))
        self.doomed = bytearray(b or (c and not n) for b, c, n in zip(bad, crashing, left, strict=True))
        queue = deque(state for state, mark in enumerate(self.doomed) if mark)
        while queue:
            state = queue.popleft()
            for source in before[first[state] : first[state + 1]]:
                left[source] -= 1
                if not left[source] and not self.doomed[source]:
                    self.doomed[source] = 1
                    queue.append(source)
        self.passed = self._passed()

    def _passed(self) -> bytearray:
        graph, doomed = self.graph, self.doomed

        def after(state: int) -> Iterator[int]:
            targets = (graph.target[step] for step in graph.steps(state))
            return (target for target in targets if target >= 0 and not doomed[target])

        free = (state for state in range(len(graph.states)) if not doomed[state])
        ends = bytearray(len(graph.states))
        for component in components(free, after):
            members = frozenset(component)
            if all(members.issuperset(after(state)) for state in component):
                for state in component:
                    ends[state] = 1
        safe = bytearray(e and not f for e, f in zip(ends, self.may_fail, strict=True))
        return safe if any(safe) else ends


def backwards(graph: StateGraph, goal: bytearray) -> bytearray:
    """Marks the states from which one that is marked can be reached."""
    first, before = graph.sources
    found = bytearray(goal)
    work = [state for state, mark in enumerate(found) if mark]
    while work:
        state = work.pop()
        for source in before[first[state] : first[state + 1]]:
            if not found[source]:
                found[source] = 1
                work.append(source)
    return found
