"""All reachable states with all their steps, for explanations: the program without a reduction."""

from __future__ import annotations

from array import array
from functools import cached_property
from typing import Any

from interleave.engine.python.code import PythonCode
from interleave.engine.python.codes import BLOCKED, ModelFault


class StateGraph:
    """The states as numbers, in order of exploration, and their steps, state after state.

    The steps of state ``i`` are numbered ``first[i]`` to ``first[i + 1]``. Step ``e`` is one of
    thread instance ``thread[e]``, which stood at program counter ``at[e]``; it leads to the state
    ``target[e]``, or crashes with code ``crashes[-1 - target[e]]``.

    Args:
        code: the program's behaviour, without a reduction.
        most: how many states it may have.

    Attributes:
        complete: whether it is all there; if not, there are no steps of the last states.
    """

    def __init__(self, code: PythonCode, most: int) -> None:
        self.code = code
        self.states: list[int] = []
        self.crashes: list[int] = []
        self.first, self.target = array("L", [0]), array("l")
        self.thread, self.at, self.choice = array("H"), array("L"), array("L")
        self.initial: list[int] = []
        self._number: dict[int, int] = {}
        self._crash: dict[int, int] = {}
        self.complete = self._explore(most)

    def _explore(self, most: int) -> bool:
        states, number = self.states, self._number
        for state in self.code.initial():
            if state >= 0 and state not in number:
                number[state] = len(states)
                self.initial.append(len(states))
                states.append(state)
        threads = [
            (n, table, field.counters, field.place.offset, field.place.mask)
            for n, (table, field) in enumerate(zip(self.code.tables, self.code.layout.threads, strict=True))
        ]
        done = 0
        try:
            while done < len(states):
                state = states[done]
                for thread, table, counters, offset, mask in threads:
                    pc = counters[state >> offset & mask]
                    step = table[pc]
                    result: Any = BLOCKED if step is None else step(state)
                    if result.__class__ is int:
                        if result != BLOCKED:
                            self._add(thread, pc, 0, result)
                    else:
                        for choice, after in enumerate(result):
                            self._add(thread, pc, choice, after)
                done += 1
                self.first.append(len(self.target))
                if len(states) > most:
                    return False
        except ModelFault:
            return False
        return True

    def _add(self, thread: int, pc: int, choice: int, after: int) -> None:
        if after >= 0:
            found = self._number.get(after)
            if found is None:
                found = self._number[after] = len(self.states)
                self.states.append(after)
        else:
            found = self._crash.get(after)
            if found is None:
                found = self._crash[after] = -1 - len(self.crashes)
                self.crashes.append(after)
        self.target.append(found)
        self.thread.append(thread)
        self.at.append(pc)
        self.choice.append(choice)

    def steps(self, state: int) -> range:
        """The numbers of a state's steps."""
        return range(self.first[state], self.first[state + 1])

    def crash(self, step: int) -> int | None:
        """The code of a step that crashes; None if it does not."""
        target = self.target[step]
        return self.crashes[-1 - target] if target < 0 else None

    def number(self, state: int) -> int:
        """The number of a state."""
        return self._number[state]

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
