"""Fate: from which states failure is certain, and from which it is out of reach.

Jin, Ravi, Somenzi, Fate and Free Will in Error Traces (TACAS 2002).
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from functools import cached_property

from interleave.explain.choices import Here, Others
from interleave.explain.events import Observer
from interleave.explain.fair import fair
from interleave.explain.marks import NEVER, both, either, numbers, outside
from interleave.explain.state_graph import StateGraph
from interleave.program.components import components
from interleave.remembered import remembered

#: Components are told apart among so many states, where that is needed.
MOST_TOLD = 50_000


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
    """

    def __init__(self, graph: StateGraph, bad: bytearray) -> None:
        self.graph, self.bad = graph, bad
        failing = bytearray(bad)
        for state, _ in graph.crashing:
            failing[state] = 1
        self.may_fail = graph.backwards(failing)
        self.doomed = graph.doomed(bad)

    @cached_property
    def ends(self) -> Ends:
        """Where runs end that pass, whatever they choose."""
        return Ends(self)


class Ends:
    """Where runs end that pass and treat no thread unfairly.

    Args:
        fate: what can become of each state.
        others: the steps that the runs do not take, as they choose otherwise; None for none. What could only
            be left by these goes on for ever.

    Attributes:
        passed: marks where they do: the states of the components without a way out but into doom, safe ones
            if there are any, whatever is chosen.
    """

    def __init__(self, fate: Fate, others: Others | None = None) -> None:
        self.fate, self.graph, self.others = fate, fate.graph, others
        self._never = None if others is None else others.marks
        left = self.graph if others is None else self.graph.without(others.marks)
        self._doomed = fate.doomed if others is None else left.doomed(fate.bad)
        settled = left.settled(self._doomed)
        for state in numbers(settled) if others is not None else ():
            steps = self.graph.steps(state)
            if steps and not any(map(self._takes, steps)):
                settled[state] = 0  # what they would take is blocked there, so that nobody knows
        safe = both(settled, outside(fate.may_fail))
        self.safe: bool = 1 in safe if others is None else fate.ends.safe
        self.passed = safe if self.safe else settled

    @property
    def counts(self) -> dict[Here, int]:
        """Up to which number it matters how often runs have come to a place."""
        return self.others.counts if self.others is not None else {}

    def stay(self, state: int, observer: Observer, memory: int) -> bool:
        """Whether runs that pass end in a state, or stay there: they come to no place where they have come
        less often than matters."""
        if not self.passed[state]:
            return False
        less = (here for here, count in self.counts.items() if observer.taken(memory, *here) < count)
        return not any(marks[state] for marks in (self.comes(*here) for here in less) if marks)

    @cached_property
    def stays(self) -> bytearray:
        """Marks the states in which runs that pass go on for ever; empty if there are none, or, where none is
        safe, too many to tell their components."""
        marks = bytearray(len(self.passed))
        for state in numbers(self.passed):
            marks[state] = bool(self.graph.steps(state))
        few = (self.safe and self.others is None) or marks.count(1) <= MOST_TOLD
        return marks if 1 in marks and few else bytearray()

    @remembered()
    def comes(self, thread: int, pc: int) -> bytearray:
        """Marks where runs that go on for ever, and never to failure, come to a thread's step if they leave
        out no other step for ever; empty if there is no such state."""
        states = self._sources.get((thread, pc))
        if states is None:
            return bytearray()
        sources, found = bytearray(len(self.passed)), bytearray(len(self.passed))
        for state in states:
            sources[state] = 1
        if self.safe and self.others is None:
            return both(self.graph.backwards(sources), self.stays)
        for part in self._parts:
            if any(sources[state] for state in part):
                for state in part:
                    found[state] = 1
        return found

    @cached_property
    def _sources(self) -> dict[tuple[int, int], array[int]]:
        """For each thread's step the states of `stays` in which it is taken, and not to failure: the steps of
        these states are looked at once, not all steps for each that is asked about."""
        graph = self.graph
        found: dict[tuple[int, int], array[int]] = {}
        for state in numbers(self.stays):
            for step in graph.steps(state):
                target = graph.target[step]
                if target >= 0 and not self._doomed[target] and self._takes(step):
                    found.setdefault((graph.thread[step], graph.at[step]), array("q")).append(state)
        return found

    @cached_property
    def neither(self) -> bytearray:
        """Marks where runs go on for ever, as they go on choosing so, that neither fail nor pass, though they
        treat no thread unfairly; more, if there are too many states to tell. Empty if there is none."""
        neither = outside(either(self._doomed, self.passed))
        going = both(neither, outside(self.graph.doomed(outside(neither))))
        if 1 in going and going.count(1) <= MOST_TOLD:
            among, going = numbers(going), bytearray(len(going))
            for state in fair(among, self._moves):
                going[state] = 1
        return going if 1 in going else bytearray()

    def _moves(self, state: int) -> list[tuple[int, int]]:
        graph = self.graph
        return [(graph.thread[step], graph.target[step]) for step in graph.steps(state) if self._takes(step)]

    def _takes(self, step: int) -> bool:
        return self._never is None or self._never[step] != NEVER

    @cached_property
    def _parts(self) -> list[list[int]]:
        """The components in which runs go on for ever."""

        def after(state: int) -> Iterator[int]:
            targets = (self.graph.target[step] for step in self.graph.steps(state) if self._takes(step))
            return (target for target in targets if target >= 0 and self.stays[target])

        return components(numbers(self.stays), after)
