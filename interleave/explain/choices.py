"""Which alternatives runs take, so that runs that choose the same can be told from others.

An alternative is known by what is chosen on the way through the step, and not by its number among those
that are not blocked: see `interleave.explain.alternatives`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection
from dataclasses import dataclass, field
from itertools import pairwise

from interleave.explain.alternatives import Alternative, Alternatives, which
from interleave.explain.budget import GaveUp
from interleave.explain.events import Observer, Path
from interleave.explain.marks import NEVER, either
from interleave.explain.state_graph import StateGraph
from interleave.program import instr as I
from interleave.program.steps import choosing, step_nodes
from interleave.record import record
from interleave.remembered import remembered
from interleave.trace.step_paths import StepPaths

#: A thread instance and a program counter.
Here = tuple[int, int]

#: What there is to choose at a place: nothing; an alternative in every state, by its number; something on the
#: way through the step.
NOTHING, ALWAYS, INSIDE = range(3)

#: Steps with choices inside are followed in so many states of one place; where there are more, that choice is
#: not held.
MOST_STATES = 5_000
#: A choice that is taken by different alternatives is held if it is taken no more often than this.
MOST_TIMES = 8


@record
class Chosen:
    """What runs choose: the alternative that they take at a place whenever they come there; or, with a
    ``time`` above 0, when they come there for the so many-th time."""

    here: Here
    taken: Alternative
    time: int = 0


@dataclass
class Others:
    """The steps that runs do not take which choose in a certain way.

    Attributes:
        marks: for each step 0 if it may be taken, `NEVER`, or the number of one of ``times``.
        times: a place, and a bit for each number of times that it was come to before at which the step
            is not taken.
        counts: up to which number it matters how often a place was come to.
    """

    marks: bytearray
    times: list[tuple[Here, int]] = field(default_factory=list)
    counts: dict[Here, int] = field(default_factory=dict)

    def takes(self, step: int, observer: Observer, memory: int) -> bool:
        """Whether runs take a step of which an observer remembers so much."""
        mark = self.marks[step]
        if mark in (0, NEVER):
            return not mark
        (thread, pc), bits = self.times[mark - 1]
        return not bits >> observer.taken(memory, thread, pc) & 1


class Choices:
    """The choices in a graph.

    Args:
        graph: all states.
        paths: the ways through the program's steps.
    """

    def __init__(self, graph: StateGraph, paths: StepPaths) -> None:
        self.graph, self.alternatives = graph, Alternatives(paths)

    def made(self, path: Path) -> tuple[Chosen, ...]:
        """The alternatives that a run takes where there are several, blocked ones among them: one for a place
        if it is the same each time, else one for each time."""
        graph, found = self.graph, dict[Here, dict[int, Alternative]]()
        for state, step, event in zip(path.states(), path.steps, path.events, strict=False):
            here, code = (event.thread, event.pc), graph.states[state]
            if self._kind(here) != NOTHING and len(self.alternatives.offered(code, here[0])) > 1:
                taken = self.alternatives.taken(code, here[0], graph.choice[step])
                found.setdefault(here, {})[event.count] = taken
        chosen: list[Chosen] = []
        for here, times in found.items():
            if len(set(times.values())) == 1:
                chosen.append(Chosen(here, next(iter(times.values()))))
            elif len(times) <= MOST_TIMES:
                chosen += [Chosen(here, taken, time) for time, taken in times.items()]
        return tuple(chosen)

    def others(self, chosen: Collection[Chosen]) -> Others:
        """The steps that take another alternative where the chosen one is there, blocked or not.

        Raises:
            GaveUp: there are more kinds of them than there are marks.
        """
        found = Others(bytearray(len(self.graph.target)))
        timed: dict[Here, list[Chosen]] = {}
        for one in chosen:
            if one.time:
                timed.setdefault(one.here, []).append(one)
            else:
                found.marks = either(found.marks, self._others(one.here, one.taken))
        for here, times in timed.items():
            found.counts[here] = max(one.time for one in times)
            numbers: dict[int, int] = {0: 0}
            marks = [(1 << (one.time - 1), self._others(here, one.taken)) for one in times]
            for step in self.graph.steps_at(*here):
                bits = sum(bit for bit, others in marks if others[step])
                if bits not in numbers:
                    found.times.append((here, bits))
                    numbers[bits] = len(found.times)
                    if len(found.times) == NEVER:
                        raise GaveUp
                found.marks[step] = max(found.marks[step], numbers[bits])
        return found

    def is_choice(self, thread: int, pc: int) -> bool:
        """Whether a step does nothing but choose."""
        return self._kind((thread, pc)) == ALWAYS

    # ------------------------------------------------------------------ parts

    @remembered()
    def _kind(self, here: Here) -> int:
        """What there is to choose at a place."""
        program = self.graph.code.program
        code = program.instances[here[0]][0].code
        location = code.locations[here[1]]
        chosen = choosing(program, code, step_nodes(code, location)[0])
        plain = isinstance(code.nodes[location].instr, I.ChoosingInstr)
        return NOTHING if not chosen else ALWAYS if chosen == [location] and plain else INSIDE

    @remembered()
    def _others(self, here: Here, alternative: Alternative) -> bytearray:
        """Marks the steps of a place that take another alternative; `NEVER` is the mark."""
        graph, marks = self.graph, bytearray(len(self.graph.target))
        steps = graph.steps_at(*here)
        if self._kind(here) == ALWAYS:
            instr = graph.code.program.instances[here[0]][0].code.at(here[1]).instr
            assert isinstance(instr, I.ChoosingInstr)
            begins = [k for k, step in enumerate(steps) if graph.choice[step] == 0]
            for low, high in pairwise([*begins, len(steps)]):  # one state's
                others = [s for s in steps[low:high] if which(instr, graph.choice[s]) != alternative[0]]
                for step in others if len(others) < high - low else ():
                    marks[step] = NEVER
            return marks
        for offered, own in self._inside(here):
            if alternative in offered:
                for step, taken in own:
                    marks[step] = NEVER * (taken != alternative)
        return marks

    @remembered()
    def _inside(self, here: Here) -> list[tuple[frozenset[Alternative], list[tuple[int, Alternative]]]]:
        """Of each state at a place with a choice inside of its step what is offered there, and what each of
        the steps takes; nothing if there are too many."""
        graph = self.graph
        by_state: dict[int, list[int]] = {}
        for step in graph.steps_at(*here):
            by_state.setdefault(bisect_right(graph.first, step) - 1, []).append(step)
        if len(by_state) > MOST_STATES:
            return []
        found = []
        for state, own in by_state.items():
            offered, taken = self.alternatives.both(graph.states[state], here[0])
            found.append((offered, [(step, taken[graph.choice[step]]) for step in own]))
        return found
