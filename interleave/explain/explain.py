"""Explains the violations that a check has found: their causes, and traces that show them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property, partial

from interleave.engine.exploration import JUDGE_NUMBERS, Run
from interleave.explain.begun import begun
from interleave.explain.budget import Budget, GaveUp
from interleave.explain.cause import Failure, Found, cause
from interleave.explain.choices import Choices
from interleave.explain.deadlock import Settled
from interleave.explain.events import Observer, Order, Path
from interleave.explain.explanation import Cause, Explanation
from interleave.explain.failures import Failures
from interleave.explain.fate import Fate
from interleave.explain.kinds import kind_of
from interleave.explain.means import Means
from interleave.explain.onward import for_ever
from interleave.explain.orders import Orders
from interleave.explain.part import Make, Part, around, of_threads
from interleave.explain.run_search import Failing, Told
from interleave.explain.searches import Searches
from interleave.explain.state_graph import FAULTY, StateGraph
from interleave.explain.story import Story
from interleave.explain.telling import Teller, run
from interleave.program.footprint import property_footprint
from interleave.remembered import remembered
from interleave.trace.build import TraceBuilder
from interleave.trace.trace import Trace
from interleave.violations import DEADLOCK, KINDS

#: How many causes of one violation are looked for, and in how many runs to it.
MOST_CAUSES, MOST_RUNS = 3, 8
#: How much all searches for causes may look at.
BUDGET = 500_000
#: A cause of more orders is none that people take in, unless they are all alike.
MOST_UNLIKE = 5
#: Why not all causes are known.
TOO_MANY = "not all causes are known: its steps have too many orders"
TOO_LONG = "not all causes are known: there is too much to look at"
IN_PART = "explained in part: in all runs there is too much to look at"

#: The violations that are about one variable: the one that the last step stores to.
ABOUT_STORE = frozenset(kind.name for kind in KINDS.values() if kind.about_store)

#: Makes a trace of a run to a violation.
Ending = Callable[[Run], Trace]


class Explainer:
    """Explains violations of one program.

    Args:
        builder: describes its runs; its code is without a reduction.
        violated: what is violated: the number of the declared property, None for what is built in,
            by a name that tells them apart.
        means: what it may take.
        part: the runs that it looks at; None for all.
    """

    def __init__(
        self, builder: TraceBuilder, violated: dict[str, int | None], means: Means, part: Part | None = None
    ) -> None:
        self.builder, self.code, self.violated = builder, builder.code, violated
        self.means, self.part = means, part
        self.program = self.code.program
        #: causes that were found, and the fate that they are causes under
        self._known: list[tuple[Found, Fate]] = []

    @cached_property
    def graph(self) -> StateGraph:
        if self.part is not None:
            return self.part.graph
        asked = (JUDGE_NUMBERS.get(name) if k is None else k for name, k in self.violated.items())
        return self.means.graph(self.code, [number for number in asked if number is not None])

    @cached_property
    def searches(self) -> Searches:
        return Searches(self.graph, self.means)

    @cached_property
    def orders(self) -> Orders:
        return Orders(self.builder.paths)

    @cached_property
    def failures(self) -> Failures:
        return Failures(self.graph, self.violated)

    @cached_property
    def choices(self) -> Choices:
        return Choices(self.graph, self.builder.paths)

    @cached_property
    def budget(self) -> Budget:
        """For all searches but the first one of each violation, which is bounded by the graph."""
        return Budget(BUDGET)

    def explain(
        self, name: str, ending: Ending, known: Trace | None = None, causes: list[Cause] | None = None
    ) -> Explanation:
        """The causes of a violation, one of those that there are.

        Args:
            name: of the violation.
            ending: makes a trace of a run to it.
            known: such a run, around which is looked if the graph is too large.
            causes: each is added to it when it is found: if this is ended early, those are there.
        """
        if not self.graph.complete:
            return self._around(name, ending, known, causes)
        graph, bad, (fate, alone) = self.graph, self.failures.marks[name], self._fate(name)
        crash = self.violated[name] is None
        ends = bytearray(bad)
        if crash:
            for state, step in graph.crashing:
                ends[state] |= self._is(name, step)
        useful = graph.backwards(ends)
        causes = [] if causes is None else causes
        earlier: list[Told] = []
        kinds: list[Counter[object]] = []
        whole = True  # whether no run has the orders of the causes so far that is none they are about
        budget = Budget(len(graph.states) * (len(self.program.instances) + 1))
        for _ in range(MOST_RUNS):
            try:
                wanted = Failing(bad, lambda step: crash and self._is(name, step), useful, earlier)
                path = self.searches.fewest_switches(wanted, budget)
                if path is None:
                    return Explanation(tuple(causes), complete=whole)
            except GaveUp:
                return Explanation(tuple(causes), note=TOO_LONG)
            budget = self.budget
            story = self._story(name, path, ending(run(path)), fate, [told.orders for told in earlier])
            story.alone = alone
            found, note = self._found(story)
            if found is None and causes:
                return Explanation(tuple(causes), note=note or TOO_MANY)
            if found is None and note == TOO_LONG and self.part is None:
                in_part = self._without_bystanders(name, ending, path)
                if in_part is not None:
                    causes += in_part.causes
                    return replace(in_part, note=IN_PART)
            kind = kind_of(self.program, found)
            if kind not in kinds:
                causes.append(self._told(story, found, causes))
            told = self._excluded(story, found)
            if found is None or told is None or note or len(causes) == MOST_CAUSES:
                return Explanation(tuple(causes), note=note)
            earlier.append(told)
            kinds.append(kind)
            if found.orders and (found.choices or story.begun):
                whole = False
            elif found.orders:
                self._known.append((found, fate))
        return Explanation(tuple(causes))

    def _fate(self, name: str) -> tuple[Fate, bool]:
        """What can become of states with regard to a violation: of all violations; if every run comes to one
        of these, of this one alone. And whether it is that."""
        fate, initial = self.failures.fate((name,)), self.graph.initial
        if self.part is None and all(fate.doomed[n] for n in initial):
            own = self.failures.alone(frozenset({name}))
            if not all(own.doomed[n] for n in initial):
                return own, True
        return fate, False

    def _around(
        self, name: str, ending: Ending, known: Trace | None, causes: list[Cause] | None
    ) -> Explanation:
        """The causes in the part of the graph around a run."""
        why, found = f"{self.graph.why}{self.means.more(self.graph)}", None
        if name in self._lasting and known is not None and known.steps and self.graph.why != FAULTY:
            threads = [step.number for step in known.steps]
            part = around(self._make, self.builder.columns, Run(known.states), threads)
            found = None if part is None else self._in_part(part, name, ending, causes)
        if found is None:
            return Explanation(note=f"not explained: {why}")
        return replace(found, note=f"explained in part: there are {why}")

    def _without_bystanders(self, name: str, ending: Ending, path: Path) -> Explanation | None:
        """The causes among the runs in which only the threads of a run move; None if these are all threads,
        or too many runs, or no few orders are a cause of these runs either."""
        movers = frozenset(event.thread for event in path.events)
        if name not in self._lasting or movers == frozenset(range(len(self.builder.columns))):
            return None
        part = self._part_of(movers)
        if part is None:
            return None
        found = self._in_part(part, name, ending, [])
        first = found.causes[0] if found.causes else None
        return found if first is not None and (first.orders or first.choices) and not first.after else None

    @remembered()
    def _part_of(self, movers: frozenset[int]) -> Part | None:
        return of_threads(self._make, self.builder.columns, movers)

    @property
    def _make(self) -> Make:
        """Makes the graphs of parts."""
        return partial(self.means.part, self.graph)

    @cached_property
    def _lasting(self) -> dict[str, int | None]:
        """The violations that a part of the runs tells as all of them do."""
        properties = self.program.properties
        return {n: k for n, k in self.violated.items() if k is None or properties[k].kind == "invariant"}

    def _in_part(
        self, part: Part, name: str, ending: Ending, causes: list[Cause] | None
    ) -> Explanation:
        """The causes in a part."""
        found = Explainer(self.builder, self._lasting, self.means, part).explain(name, ending, causes=causes)
        return replace(found, complete=False)

    def _is(self, name: str, step: int) -> bool:
        """Whether a step crashes in a certain way."""
        return self.graph.crash(step) is not None and self.failures.crash(step) == name

    # ------------------------------------------------------------------ one run

    def _story(
        self, name: str, path: Path, trace: Trace, fate: Fate, earlier: Sequence[tuple[Order, ...]]
    ) -> Story:
        path = path.along(trace.states[len(path.steps) + 1 :])
        accesses = path.accesses(self.builder.paths)
        blamed = {variable for variable, _ in accesses[-1].writes} if name in ABOUT_STORE else set()
        story = Story(name, path, trace, accesses, fate, self._seen(name), frozenset(blamed), tuple(earlier))
        if self.part is not None:
            story.after, story.only = self.part.after, self.part.only
        if trace.reached is not None or (name == DEADLOCK and not path.crashes):
            states = for_ever(self.code, trace.states[-1])
            story.settled = Settled(self.builder, states) if states else None
        return story

    def _found(self, story: Story) -> tuple[Found | None, str]:
        """The cause of a run's failure, among all runs or those that begin like it; why no more is known."""
        known = self._known_cause(story)
        if known is not None:
            return known, ""
        found, note = None, ""
        failure = Failure(story.path, story.orders(self.orders), story.fate)
        try:
            found = cause(self.searches, failure, self.choices, self.budget)
        except GaveUp:
            note = TOO_LONG
        if found is not None and not found.orders and not found.choices and self._elsewhere(story, found):
            story.begun = True
            found = self._from_here(failure)
        if found is not None and len(found.orders) > MOST_UNLIKE and len(kind_of(self.program, found)) > 1:
            found, note = None, TOO_MANY
        if found is None and not story.earlier and all(story.fate.may_fail):
            later = begun(self.searches, self.orders, self.choices, story)
            if later is not None:
                story.after, found = later
                note = note or TOO_MANY
        return found, note

    def _elsewhere(self, story: Story, found: Found) -> bool:
        """Whether the run that passes begins in another initial state."""
        return found.passing is not None and found.passing.initial != story.path.initial

    def _from_here(self, failure: Failure) -> Found | None:
        """The cause among the runs that begin in the same initial state."""
        try:
            here = replace(failure, begins=failure.path.initial)
            return cause(self.searches, here, self.choices, self.budget)
        except GaveUp:
            return None

    def _known_cause(self, story: Story) -> Found | None:
        """A cause that was found before and that this run has, too: all runs with its orders fail."""
        for found, under in self._known:
            if under is story.fate and all(order.first in story.path.position for order in found.orders):
                observer, memory = Observer(found.orders), 0
                broken: list[int] = []
                for event in story.path.events:
                    memory, hit = observer.step(memory, event.thread, event.pc)
                    broken += hit
                if not broken:
                    return found
        return None

    def _seen(self, name: str) -> frozenset[str]:
        """The variables that an invariant looks at."""
        number = self.violated[name]
        if number is None or self.program.properties[number].kind != "invariant":
            return frozenset()
        reads = property_footprint(self.program, self.program.properties[number].code).reads
        return frozenset(location.name for location in reads)

    def _excluded(self, story: Story, found: Found | None) -> Told | None:
        """What further runs are not to have; None if there is nothing of the kind."""
        if found is None:
            return None
        if found.orders:
            return Told(found.orders)
        if found.choices:
            try:
                return Told(others=self.choices.others(found.choices))
            except GaveUp:
                return None
        return Told(begins=story.path.initial) if story.begun and found.passing is None else None

    # ------------------------------------------------------------------ what is told

    def _told(self, story: Story, found: Found | None, before: Sequence[Cause]) -> Cause:
        told = Teller(self.builder, self.choices, story).cause(found)
        if any(other.headline == told.headline for other in before):
            told = replace(told, sentence=told.sentence.removeprefix(told.headline).lstrip())
        for number, other in enumerate(before, 1):
            if told.decides is not None and told.decides == other.decides:
                return replace(told, again=other.again or number)
        return told
