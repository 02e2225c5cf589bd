"""AG EF: from which states a goal can still be reached."""

from __future__ import annotations

from array import array
from collections.abc import Callable

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.expander import successors


class Graph:
    """An explored graph backwards: for each state, by its place in the list of all of them, the
    states it can be reached from.

    Two arrays of 32-bit numbers in compressed form: 4 bytes a transition, 4 a state.
    """

    def __init__(self, code: Behaviour, states: list[int]) -> None:
        self.states = states
        index = {state: i for i, state in enumerate(self.states)}
        sources, targets = array("I"), array("I")
        for i, state in enumerate(self.states):
            for _, _, following in successors(code, state):
                if following >= 0:
                    sources.append(i)
                    targets.append(index[following])
        self.first = array("I", bytes(4 * (len(self.states) + 1)))
        for target in targets:
            self.first[target + 1] += 1
        for i in range(len(self.states)):
            self.first[i + 1] += self.first[i]
        self.before = array("I", bytes(4 * len(targets)))
        place = array("I", self.first)
        for source, target in zip(sources, targets, strict=True):
            self.before[place[target]] = source
            place[target] += 1

    def cannot_reach(self, goal: Callable[[int], object]) -> int | None:
        """The first state of the list from which no state that satisfies the goal
        can be reached; None if there is none."""
        can = bytearray(len(self.states))
        work = [i for i, state in enumerate(self.states) if goal(state)]
        for i in work:
            can[i] = 1
        while work:
            i = work.pop()
            for j in self.before[self.first[i] : self.first[i + 1]]:
                if not can[j]:
                    can[j] = 1
                    work.append(j)
        stuck = can.find(0)
        return self.states[stuck] if stuck >= 0 else None
