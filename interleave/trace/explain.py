"""Explains the violations that a check has found: their causes, and traces that show them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import pairwise

from interleave.engine.exploration import ON_REQUEST, Run
from interleave.program.footprint import property_footprint
from interleave.program.program import Span
from interleave.trace.accesses import Accesses, AccessReader
from interleave.trace.build import TraceBuilder
from interleave.trace.cause import Found, cause
from interleave.trace.events import Event, Observer, Order, Orders, Path
from interleave.trace.explanation import Cause, Explanation, StepOrder
from interleave.trace.failures import Failures
from interleave.trace.fate import Fate
from interleave.trace.fold import about, matters
from interleave.trace.graph import StateGraph
from interleave.trace.search import Budget, Failing, GaveUp
from interleave.trace.select import Means, Searches
from interleave.trace.trace import Trace
from interleave.trace.wording import sentence

#: How many causes of one violation are looked for, and in how many runs to it.
MOST_CAUSES, MOST_RUNS = 3, 8
#: How much all searches for causes may look at.
BUDGET = 500_000
#: A cause of more orders is none that people take in, unless they are all alike.
MOST_UNLIKE = 5
#: Why not all causes are known.
TOO_MANY = "not all causes are known: its steps have too many orders"

#: The violation that is about one variable: the one that the last step writes.
OUT_OF_RANGE = "out-of-range"

#: Makes a trace of a run to a violation.
Ending = Callable[[Run], Trace]


class Explainer:
    """Explains violations of one program.

    Args:
        builder: describes its runs; its code is without a reduction.
        violated: what is violated: the number of the declared property, None for what is built in,
            by a name that tells them apart.
        means: what it may take.
    """

    def __init__(self, builder: TraceBuilder, violated: dict[str, int | None], means: Means) -> None:
        self.builder, self.code, self.violated = builder, builder.code, violated
        self.means = means
        self.program = self.code.program
        self.reader = AccessReader(self.code.layout)
        #: causes that were found, and the fate that they are causes under
        self._known: list[tuple[Found, Fate]] = []

    @cached_property
    def graph(self) -> StateGraph:
        asked = (ON_REQUEST.get(name) if number is None else number for name, number in self.violated.items())
        return self.means.graph(self.code, [number for number in asked if number is not None])

    @cached_property
    def searches(self) -> Searches:
        return Searches(self.graph, self.means)

    @cached_property
    def orders(self) -> Orders:
        return Orders(self.reader)

    @cached_property
    def failures(self) -> Failures:
        return Failures(self.graph, self.violated)

    def _is(self, name: str, step: int) -> bool:
        """Whether a step crashes in a certain way."""
        code = self.graph.crash(step)
        return code is not None and self.code.crashes[self.code.crash_of(code)].kind == name

    # ------------------------------------------------------------------ one violation

    def explain(self, name: str, ending: Ending, causes: list[Cause] | None = None) -> Explanation:
        """The causes of a violation, one of those that there are. Each is added to ``causes`` when it is
        found: if this is ended early, those are there."""
        if not self.graph.complete:
            return Explanation(note=f"not explained: {self.graph.why}{self.means.more(self.graph)}")
        graph, bad, fate = self.graph, self.failures.marks[name], self.failures.fate((name,))
        crash = self.violated[name] is None
        ends = bytearray(bad)
        if crash:
            for state, step in graph.crashing:
                ends[state] |= self._is(name, step)
        useful = graph.backwards(ends)
        causes = [] if causes is None else causes
        earlier: list[tuple[Order, ...]] = []
        note, whole = "", True  # whether all causes so far are causes whatever is chosen
        budget = Budget(len(graph.states) * (len(self.program.instances) + 1))
        for _ in range(MOST_RUNS):
            found = None
            try:
                wanted = Failing(bad, lambda step: crash and self._is(name, step), useful, earlier)
                path = self.searches.fewest_switches(wanted, budget)
                if path is None:
                    return Explanation(tuple(causes), complete=whole)
            except GaveUp:
                return Explanation(tuple(causes), note=TOO_MANY)
            budget, accesses = self.budget, path.accesses(self.reader)
            try:
                found = self._known_cause(path, fate) or cause(
                    self.searches, path, self._orders(path, accesses, name), fate, budget
                )
            except GaveUp:
                note = TOO_MANY
            if found is not None and len(found.orders) > MOST_UNLIKE and len(self._kinds(found.orders)) > 1:
                found = None
            if found is None and causes:
                return Explanation(tuple(causes), note=TOO_MANY)
            chosen = found.orders if found else ()
            if not any(self._alike(chosen, other) for other in earlier):
                causes.append(self._cause(path, accesses, found, earlier, ending, name))
            if found is None or not chosen or len(causes) == MOST_CAUSES:
                break
            earlier.append(chosen)
            if found.chosen:
                whole = False
            else:
                self._known.append((found, fate))
        return Explanation(tuple(causes), note=note)

    def _known_cause(self, path: Path, fate: Fate) -> Found | None:
        """A cause that was found before and that this run has, too: all runs with its orders fail."""
        for found, under in self._known:
            if under is fate and all(order.first in path.position for order in found.orders):
                observer, memory = Observer(found.orders), 0
                broken: list[int] = []
                for event in path.events:
                    memory, hit = observer.step(memory, event.thread, event.pc)
                    broken += hit
                if not broken:
                    return found
        return None

    @cached_property
    def budget(self) -> Budget:
        """For all searches but the first one of each violation, which is bounded by the graph."""
        return Budget(BUDGET)

    def _orders(self, path: Path, accesses: Sequence[Accesses], name: str) -> list[Order]:
        """The orders of a run to a violation."""
        blamed = {variable for variable, _ in accesses[-1].writes} if name == OUT_OF_RANGE else ()
        return self.orders.orders(path, accesses, self._seen(name), blamed)

    def _seen(self, name: str) -> frozenset[str]:
        """The variables that an invariant looks at."""
        number = self.violated[name]
        if number is None or self.program.properties[number].kind != "invariant":
            return frozenset()
        reads = property_footprint(self.program, self.program.properties[number].code).reads
        return frozenset(location.name for location in reads)

    def _alike(self, some: Sequence[Order], others: Sequence[Order]) -> bool:
        """Whether causes are the same but for which instances of a thread they are about, for the calls
        that lead there, and for how often these have come there."""
        return self._kinds(some) == self._kinds(others)

    def _kinds(self, orders: Sequence[Order]) -> Counter[tuple[tuple[str, Span], tuple[str, Span]]]:
        def kind(event: Event) -> tuple[str, Span]:
            thread = self.program.instances[event.thread][0]
            return thread.name, thread.code.nodes[thread.code.locations[event.pc]].site.span

        return Counter((kind(order.first), kind(order.then)) for order in orders)

    # ------------------------------------------------------------------ one cause

    def _cause(
        self, path: Path, accesses: Sequence[Accesses], found: Found | None,
        earlier: Sequence[tuple[Order, ...]], ending: Ending, name: str,
    ) -> Cause:  # fmt: skip
        graph, trace, doomed = self.graph, ending(self._run(path)), self.failures.fate((name,)).doomed
        chosen = found.orders if found else ()
        shown = tuple(
            sorted((self._step_order(o, path, trace) for o in chosen), key=lambda order: order.first_at)
        )
        events = {event for order in chosen for event in (order.first, order.then)}
        within = tuple(
            self._step_order(Order(o.then, o.first, o.weight, o.apart), path, trace)
            for before in earlier
            for o in before
            if _reversed(o, path) and (o.first in events or o.then in events)
        )
        no_return = None
        if not doomed[path.initial]:
            no_return = next(
                i for i, step in enumerate(path.steps) if graph.target[step] < 0 or doomed[graph.target[step]]
            )
        ends = {event.thread: i for i, event in enumerate(path.events)}
        decisive = set(ends.values()) if name == "deadlock" else {len(path.steps) - 1}
        decisive.update(about(path, accesses, [(o.first_at, o.then_at) for o in shown]))
        decisive.update(o.first_at for o in (*shown, *within))
        decisive.update(o.then_at for o in (*shown, *within) if o.then_at is not None)
        if no_return is not None:
            decisive.add(no_return)
        given = found is not None and found.chosen
        text = sentence(shown, within)
        if given:
            text += " (Of the runs that make the same choices.)"
        if found is None:
            text = "No few orders of its steps were found to be the cause."
        elif not found.orders:
            text, at = self._no_order(path, trace, found.passing)
            decisive |= at
        switches, preemptions = self._switches(path)
        return Cause(
            shown, given, within, text, trace, switches, preemptions, no_return,
            matters(path, accesses, decisive), self._passing(found),
        )  # fmt: skip

    def _no_order(self, path: Path, trace: Trace, passing: Path | None) -> tuple[str, set[int]]:
        """What makes the difference if it is not the order, and where."""
        if passing is None:
            return "Every interleaving comes to a violation.", set()
        graph = self.graph
        for event, step in zip(passing.events, passing.steps, strict=True):
            at = path.position.get(event)
            if at is not None and graph.choice[path.steps[at]] != graph.choice[step]:
                chosen = trace.steps[at]
                text = f"{chosen.thread}'s “{chosen.label}” in {chosen.frames[-1].name}()"
                return f"It is no matter of order, but of what {text} chooses.", {at}
        if path.initial != passing.initial:
            return "It is no matter of order, but of the initial state.", set()
        return "Nothing orders the steps that it takes.", set()

    # ------------------------------------------------------------------ parts

    def _run(self, path: Path) -> Run:
        graph = self.graph
        crash = None
        if path.steps and graph.target[path.steps[-1]] < 0:
            step = path.steps[-1]
            code = graph.crash(step)
            assert code is not None
            crash = graph.thread[step], graph.choice[step], code
        return Run(tuple(graph.states[number] for number in path.states()), crash)

    def _passing(self, found: Found | None) -> Trace | None:
        if found is None or found.passing is None:
            return None
        return self.builder.trace(self._run(found.passing), "passes")

    def _switches(self, path: Path) -> tuple[int, int]:
        """How often threads change, and how often one that could go on."""
        switches = preemptions = 0
        for state, (before, after) in zip(path.states()[1:], pairwise(path.events), strict=False):
            if before.thread != after.thread:
                switches += 1
                going = {self.graph.thread[step] for step in self.graph.steps(state)}
                preemptions += before.thread in going
        return switches, preemptions

    def _step_order(self, order: Order, path: Path, trace: Trace) -> StepOrder:
        first, then = order.first, order.then
        first_at, then_at = path.position[first], path.position.get(then)
        return StepOrder(
            trace.steps[first_at],
            self.builder.place(then.thread, then.pc) if then_at is None else trace.steps[then_at],
            first_at,
            then_at,
        )


def _reversed(order: Order, path: Path) -> bool:
    """Whether both of its events run, the second one first."""
    first, then = path.position.get(order.first), path.position.get(order.then)
    return first is not None and then is not None and then < first
