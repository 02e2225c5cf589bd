"""The graph of all states, made in Python."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import deque
from collections.abc import Iterator
from copy import copy
from functools import cached_property
from typing import Any

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import BLOCKED, ModelFault
from interleave.engine.exploration import Run
from interleave.explain.marks import NEVER
from interleave.explain.state_graph import FAULTY, StateGraph, too_many
from interleave.program.components import components


class PythonGraph(StateGraph):
    """A program's graph.

    Args:
        code: the program's behaviour, without a reduction.
        most: how many states it may have.
        only: the numbers of the threads that take steps; None for all.
        trunk: a run whose steps, and no others, lead to where it ends: the graph is what follows from there,
            with the way that leads there. None for all initial states.
    """

    states: list[int]
    first: array[int]
    target: array[int]
    thread: array[int]
    at: array[int]
    choice: array[int]

    def __init__(
        self, code: Behaviour, most: int, only: frozenset[int] | None = None, trunk: Run | None = None
    ) -> None:
        self.code, self.only = code, only
        self.states, self.initial = [], []
        self.crashes, self.crashing = [], []
        self.first, self.target = array("q", [0]), array("q")
        self.thread, self.at, self.choice = array("H"), array("L"), array("L")
        states = trunk.states if trunk is not None else [s for s in code.initial() if s >= 0]
        self.states += dict.fromkeys(states)
        self.initial += range(1 if trunk is not None else len(self.states))
        self.why = self._explore(most, len(self.states) - 1 if trunk is not None else 0)
        self.expanded = len(self.first) - 1
        self.first.extend([self.first[-1]] * (len(self.states) - self.expanded))

    def _explore(self, most: int, trunk: int) -> str:
        states = self.states
        number = {state: i for i, state in enumerate(states)}
        threads = [
            (n, table, field.counters, field.place.offset, field.place.mask)
            for n, (table, field) in enumerate(zip(self.code.tables, self.code.layout.threads, strict=True))
            if self.only is None or n in self.only
        ]
        to, movers, ats, choices = self.target.append, self.thread.append, self.at.append, self.choice.append
        done = 0
        try:
            while done < len(states):
                state = states[done]
                for thread, table, counters, offset, mask in threads:
                    pc = counters[state >> offset & mask]
                    step = table[pc]
                    result: Any = BLOCKED if step is None else step(state)
                    if result.__class__ is not int:
                        alternatives = result
                    elif result != BLOCKED:
                        alternatives = (result,)
                    else:
                        continue
                    for choice, after in enumerate(alternatives):
                        if done < trunk and after != states[done + 1]:
                            continue
                        found = number.get(after)
                        if found is None:
                            if after >= 0:
                                found = number[after] = len(states)
                                states.append(after)
                            else:
                                found = number[after] = self.crash_number(after)
                        if found < 0:
                            self.crashing.append((done, len(self.target)))
                        to(found)
                        movers(thread)
                        ats(pc)
                        choices(choice)
                done += 1
                self.first.append(len(self.target))
                if len(states) > most:
                    return too_many(most)
        except ModelFault:
            return FAULTY
        return ""

    def judged(self, number: int) -> bytearray:
        return bytearray(map(self.judge(number), self.states))

    def stuck(self) -> list[int]:
        return [state for state in range(len(self.states)) if self.first[state] == self.first[state + 1]]

    @cached_property
    def sources(self) -> tuple[array[int], array[int]]:
        """The graph backwards, crashes left out: the states before state ``i`` are entries ``first[i]``
        to ``first[i + 1]`` of the second array, once for each step."""
        first = array("L", bytes(self.first.itemsize * (len(self.states) + 1)))
        for target in self.target:
            if target >= 0:
                first[target + 1] += 1
        for i in range(len(self.states)):
            first[i + 1] += first[i]
        place, before = array("L", first), array("L", bytes(self.first.itemsize * first[-1]))
        for state in range(len(self.states)):
            for step in self.steps(state):
                target = self.target[step]
                if target >= 0:
                    before[place[target]] = state
                    place[target] += 1
        return first, before

    def backwards(self, goal: bytearray) -> bytearray:
        first, before = self.sources
        found = bytearray(goal)
        work = [state for state, mark in enumerate(found) if mark]
        while work:
            state = work.pop()
            for source in before[first[state] : first[state + 1]]:
                if not found[source]:
                    found[source] = 1
                    work.append(source)
        return found

    def doomed(self, bad: bytearray) -> bytearray:
        first, before = self.sources
        ways = [after - begin for begin, after in zip(self.first, self.first[1:], strict=False)]
        doomed = bytearray(bad)
        for state, _ in self.crashing:
            ways[state] -= 1
            if not ways[state]:
                doomed[state] = 1
        queue = deque(state for state, mark in enumerate(doomed) if mark)
        while queue:
            state = queue.popleft()
            for source in before[first[state] : first[state + 1]]:
                ways[source] -= 1
                if not ways[source] and not doomed[source]:
                    doomed[source] = 1
                    queue.append(source)
        return doomed

    def settled(self, doomed: bytearray) -> bytearray:
        def after(state: int) -> Iterator[int]:
            targets = (self.target[step] for step in self.steps(state))
            return (target for target in targets if target >= 0 and not doomed[target])

        found = bytearray(len(self.states))
        for component in components((s for s, mark in enumerate(doomed) if not mark), after):
            members = frozenset(component)
            if all(members.issuperset(after(state)) for state in component):
                for state in component:
                    found[state] = 1
        return found

    def without(self, others: bytearray) -> StateGraph:
        found = copy(self)
        found.__dict__.pop("sources", None)
        found.target = array("q", self.target)
        found.crashing = [crash for crash in self.crashing if others[crash[1]] != NEVER]
        step = others.find(NEVER)
        while step >= 0:
            state = bisect_right(self.first, step) - 1
            steps = self.steps(state)
            left_out = [other for other in steps if others[other] == NEVER]
            for other in left_out:
                found.target[other] = state if len(left_out) == len(steps) else -1
            if len(left_out) < len(steps):
                found.crashing += [(state, other) for other in left_out]
            step = others.find(NEVER, steps.stop)
        return found
