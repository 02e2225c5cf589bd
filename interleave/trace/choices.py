"""Which alternatives runs take, so that runs that choose the same can be told from others.

An alternative is known by what is chosen on the way through the step, and not by its number among those
that are not blocked: see `interleave.trace.alternatives`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping

from interleave.program import instr as I
from interleave.program.footprint import step_nodes
from interleave.trace.alternatives import Alternative, Alternatives
from interleave.trace.events import Path
from interleave.trace.graph import StateGraph
from interleave.trace.marks import either
from interleave.trace.step_paths import StepPaths

#: A thread instance and a program counter.
Here = tuple[int, int]

#: What there is to choose at a place: nothing; an alternative in every state, by its number; something on the
#: way through the step.
NOTHING, ALWAYS, INSIDE = range(3)

CHOOSING = (I.Choose, I.ChooseRange, I.New, I.Notify)
#: Steps with choices inside are followed in so many states of one place; where there are more, that choice is
#: not held.
MOST_STATES = 5_000


class Choices:
    """The choices in a graph.

    Args:
        graph: all states.
        paths: the ways through the program's steps.
    """

    def __init__(self, graph: StateGraph, paths: StepPaths) -> None:
        self.graph, self.alternatives = graph, Alternatives(paths)
        self._kinds: dict[Here, int] = {}
        self._marks: dict[tuple[Here, Alternative], bytearray] = {}

    def made(self, path: Path) -> dict[Here, Alternative]:
        """The alternatives that a run takes where there are several, blocked ones among them, if it is the
        same one each time; by the places where it takes them."""
        graph, found = self.graph, dict[Here, set[Alternative]]()
        for state, step in zip(path.states(), path.steps, strict=False):
            here = graph.thread[step], graph.at[step]
            if self._kind(here) == ALWAYS:
                if sum(graph.thread[other] == here[0] for other in graph.steps(state)) > 1:
                    found.setdefault(here, set()).add((graph.choice[step],))
            elif self._kind(here) == INSIDE:
                code = graph.states[state]
                if len(self.alternatives.offered(code, here[0])) > 1:
                    taken = self.alternatives.taken(code, here[0], graph.choice[step])
                    found.setdefault(here, set()).add(taken)
        return {here: min(taken) for here, taken in found.items() if len(taken) == 1}

    def others(self, chosen: Mapping[Here, Alternative]) -> bytearray:
        """Marks the steps that take another alternative where the chosen one is there, blocked or not."""
        marks = bytearray(len(self.graph.target))
        for here, alternative in chosen.items():
            if (here, alternative) not in self._marks:
                self._marks[here, alternative] = self._others(here, alternative)
            marks = either(marks, self._marks[here, alternative])
        return marks

    def is_choice(self, thread: int, pc: int) -> bool:
        """Whether a step does nothing but choose."""
        return self._kind((thread, pc)) == ALWAYS

    # ------------------------------------------------------------------ parts

    def _kind(self, here: Here) -> int:
        """What there is to choose at a place."""
        if here not in self._kinds:
            code = self.graph.code.program.instances[here[0]][0].code
            location = code.locations[here[1]]
            nodes = step_nodes(code, location)[0]
            choosing = [number for number in nodes if isinstance(code.nodes[number].instr, CHOOSING)]
            plain = isinstance(code.nodes[location].instr, (I.Choose, I.ChooseRange))
            self._kinds[here] = (
                NOTHING if not choosing else ALWAYS if choosing == [location] and plain else INSIDE
            )
        return self._kinds[here]

    def _others(self, here: Here, alternative: Alternative) -> bytearray:
        graph, marks = self.graph, bytearray(len(self.graph.target))
        steps = graph.steps_at(*here)
        if self._kind(here) == ALWAYS:
            for step in steps:
                marks[step] = graph.choice[step] != alternative[0]
            return marks
        by_state: dict[int, list[int]] = {}
        for step in steps:
            by_state.setdefault(bisect_right(graph.first, step) - 1, []).append(step)
        if len(by_state) > MOST_STATES:
            return marks
        for state, taken in by_state.items():
            code = graph.states[state]
            if alternative not in self.alternatives.offered(code, here[0]):
                continue
            for step in taken:
                marks[step] = self.alternatives.taken(code, here[0], graph.choice[step]) != alternative
        return marks
