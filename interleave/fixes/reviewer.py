"""Looks in a new design for which of the orders that cause a bug are still possible there, with what
outcome, and how far the old schedule runs."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import tee

from interleave.engine.exploration import declared
from interleave.explain.alternatives import Alternative, Alternatives
from interleave.explain.budget import Budget, GaveUp
from interleave.explain.choices import Chosen, Others
from interleave.explain.events import Event, Order
from interleave.explain.explain import BUDGET, Explainer
from interleave.explain.explanation import Cause, StepChoice, StepOrder
from interleave.explain.failures import GOES_ON
from interleave.explain.fate import Ends, Fate
from interleave.explain.held import Held, held, violated
from interleave.explain.marks import NEVER, either
from interleave.explain.orders import OVERWRITTEN
from interleave.fixes.matching import At, Matching, TooManyWays, at
from interleave.fixes.rerun import Rerun, ScheduleReview, in_graph
from interleave.fixes.review import Missed, Review
from interleave.trace.build import TraceBuilder
from interleave.trace.trace import Trace, TraceStep
from interleave.trace.words import StepName


class Reviewer:
    """Looks for the causes of an old design's violations in a new one.

    Args:
        old: describes the old design.
        new: explains the new one.
        asks: the names of what is asked of the new one; None for all.
        undecided: why it is not known what is violated in the new one; empty if it is.
    """

    def __init__(
        self,
        old: TraceBuilder,
        new: Explainer,
        asks: Collection[str] | None = None,
        undecided: str = "",
    ) -> None:
        self.old, self.new, self.asks, self.undecided = old, new, asks, undecided
        self.matching = Matching(old, new.builder)

    def review(self, names: Sequence[str], trace: Trace, cause: Cause | None) -> Review:
        """What became of a violation of the named properties: of a run to it, and of its cause if that is
        known."""
        note = self.undecided and f"the search in the new design ended early: {self.undecided}"
        if not note and not self.new.graph.complete:
            note = f"the new design has {self.new.graph.why}"
        schedule = Rerun(trace, self.matching, self.new, names, not note).run()
        undeclared = () if self.asks is None else tuple(name for name in names if name not in self.asks)
        found = Review(tuple(names), trace, cause, schedule, undeclared=undeclared, note=note)
        return self._orders(found, cause) if cause is not None else found

    def _orders(self, review: Review, cause: Cause) -> Review:
        """With what became of the orders."""
        events = [self._events(cause.trace, order) for order in cause.orders]
        try:
            ways = self.matching.ways([place for pair in events for place, _ in pair])
        except TooManyWays:
            note = "its threads can be matched with those of the new design in too many ways"
            return replace(review, orders=cause.orders, note=note)
        # all ways have as many steps; where they differ in which, the first one counts
        there = set(ways[0])
        ways = [way for way in ways if set(way) == there]
        missed, kept, pairs = [], [], []
        for order, pair in zip(cause.orders, events, strict=True):
            places = zip(pair, (order.first, order.then), strict=True)
            gone = [self.matching.missing(p, step, ()) for (p, _), step in places if p not in there]
            if gone:
                missed.append(Missed(order, tuple(gone)))
            else:
                kept.append(order)
                pairs.append(pair)
        threads, moved = self._elsewhere(cause, ways)
        review = replace(
            review, missed=tuple(missed), orders=tuple(kept), threads=tuple(threads.items()),
            moved=tuple(moved.values()), unchosen=self._unchosen(cause, ways[0]),
            early=tuple(self._early(cause, review.schedule)),
        )  # fmt: skip
        if review.note or (missed and not kept):
            return review
        if review.schedule.taken < cause.after:
            return replace(review, note="no run of the new design begins like the old one")
        budget, begun = Budget(BUDGET), self._begun(review.schedule, cause)
        runs, again = tee(self._runs(review, cause, ways, pairs))
        found = Held()
        try:
            for orders, ends, same in runs:
                found |= held(orders, ends, begun, budget, same)
                if found.fails and found.passes:
                    break
        except GaveUp:
            return replace(review, note="the new design has too many orders of these steps")
        impossible = () if found.possible else self._impossible(kept, ways, pairs, budget)
        by = self._by(review.names, cause, again, begun, budget) if found.fails else ()
        return replace(review, held=found, impossible=impossible, by=by)

    def _by(
        self, names: Sequence[str], cause: Cause, runs: Iterable[_Runs], begun: Sequence[int], budget: Budget
    ) -> tuple[str, ...]:
        """What those runs violate, unless the new design violates all that the cause does."""
        found, failures = set[str](), self.new.failures
        all_ = {name.removesuffix(declared("")): marks for name, marks in failures.marks.items()}
        if set(names) <= all_.keys():
            return ()
        # what runs go on after counts for the cause of one
        marks = {n: m for n, m in all_.items() if n in names or not (cause.alone or n in GOES_ON)}
        try:
            for orders, ends, same in runs:
                found |= violated(orders, ends, begun, budget, same, marks, failures.crash)
        except GaveUp:
            return ()
        return tuple(sorted(found))

    def _runs(
        self, review: Review, cause: Cause, ways: Sequence[Mapping[At, At]],
        pairs: Sequence[tuple[_Event, _Event]],
    ) -> Iterator[_Runs]:  # fmt: skip
        """For each way to match steps the orders, where runs end that choose as those of the cause, and which
        steps count as another one."""
        fate, ends = self._fate(review.names, cause), dict[tuple[Chosen, ...], Ends]()
        for way in ways:
            chosen = self._chosen(cause, way)
            if chosen not in ends:
                ends[chosen] = Ends(fate, self._others(cause, chosen))
            yield [self._order(pair, way) for pair in pairs], ends[chosen], self._same(way)

    def _fate(self, names: Sequence[str], cause: Cause) -> Fate:
        """What can become of the new design's states with regard to violations."""
        failures, suffix = self.new.failures, declared("")
        same = frozenset(name for name in failures.marks if name.removesuffix(suffix) in names)
        return failures.alone(same) if cause.alone else failures.fate(names)

    def _impossible(
        self, orders: Sequence[StepOrder], ways: Sequence[Mapping[At, At]],
        pairs: Sequence[tuple[_Event, _Event]], budget: Budget,
    ) -> tuple[tuple[StepOrder, bool], ...]:  # fmt: skip
        """The orders that no run has, whatever it chooses, each with whether its first step never comes."""
        ends = self.new.failures.fate(()).ends  # it makes no difference which
        found: list[tuple[StepOrder, bool]] = []

        def possible(order: Callable[[Mapping[At, At]], Order]) -> bool:
            found = (held([order(way)], ends, (), budget, self._same(way)) for way in ways)
            return any(one.possible for one in found)

        try:
            for order, pair in zip(orders, pairs, strict=True):
                if not possible(partial(self._order, pair)):
                    found.append((order, not possible(partial(self._alone, pair[0]))))
        except GaveUp:  # it is known that they are impossible together, all the same
            pass
        return tuple(found)

    def _begun(self, schedule: ScheduleReview, cause: Cause) -> tuple[int, ...]:
        """How the runs begin that the cause is about: like the old run; empty if that does not matter."""
        if not cause.after:
            return in_graph(self.new.graph, schedule.beginning, ()) if cause.begun else ()
        ran = [step for step in schedule.ran if step[1] is None or step[1] < cause.after]
        while ran and ran[-1][1] is None:  # taken on the way to a step that comes later
            ran.pop()
        return in_graph(self.new.graph, schedule.beginning, [step for step, _ in ran])

    def _others(self, cause: Cause, chosen: Collection[Chosen]) -> Others | None:
        """The steps that the runs do not take which the cause is about: those that choose so, and in which
        only some threads take steps; None if these are all."""
        if not chosen and not cause.only:
            return None
        graph, others = self.new.graph, self.new.choices.others(chosen)
        if cause.only:
            numbers = (self.old.columns.index(name) for name in cause.only)
            only = {self.matching.parts.get(number) for number in numbers}
            idle = bytearray(NEVER * (thread not in only) for thread in graph.thread)
            others.marks = either(others.marks, idle)
        return others

    def _chosen(self, cause: Cause, way: Mapping[At, At]) -> tuple[Chosen, ...]:
        """The choices that belong to a cause, as the new design has them."""
        trace, found = cause.trace, list[Chosen]()
        for choice in cause.choices:
            event = self._at(trace, trace.steps[choice.at], choice.at)
            taken = self._taken(trace, choice)
            for place in self._offering(trace, choice, taken, way):
                found.append(Chosen(place, taken, choice.time and self._count(event, place[0])))
        return tuple(found)

    def _taken(self, trace: Trace, choice: StepChoice) -> Alternative:
        step, alternatives = trace.steps[choice.at], Alternatives(self.old.paths, self.matching.parts)
        return alternatives.taken(trace.states[choice.at], step.number, step.choice)

    def _offering(
        self, trace: Trace, choice: StepChoice, taken: Alternative, way: Mapping[At, At]
    ) -> list[At]:
        """The steps of the new design that are that of a choice, and have its alternative."""
        new = Alternatives(self.new.builder.paths)
        places = sorted(self._places(at(self.old, trace.steps[choice.at]), way))
        return [place for place in places if new.may_offer(*place, taken)]

    def _places(self, here: At, way: Mapping[At, At]) -> set[At]:
        """What the step of a choice is in the new design."""
        number = way[here][0] if here in way else self.matching.parts.get(here[0])
        if number is None:
            return set()
        if here in way and self.matching.group(here, number) is None:
            return {way[here]}
        return {(number, pc) for pc in self.matching.places(here, number)}

    def _unchosen(self, cause: Cause, way: Mapping[At, At]) -> tuple[TraceStep, ...]:
        """The steps that take a cause's choices and are nothing there."""
        trace = cause.trace
        return tuple(
            trace.steps[choice.at]
            for choice in cause.choices
            if not self._offering(trace, choice, self._taken(trace, choice), way)
        )

    def _elsewhere(
        self, cause: Cause, ways: Sequence[Mapping[At, At]]
    ) -> tuple[dict[str, tuple[str, ...]], dict[At, tuple[TraceStep, tuple[str, ...]]]]:
        """The threads, and the other steps, whose thread has another name in the new design."""
        columns, threads = self.new.builder.columns, dict[str, tuple[str, ...]]()
        moved: dict[At, tuple[TraceStep, tuple[str, ...]]] = {}
        for step in (step for order in cause.orders for step in (order.first, order.then)):
            here = at(self.old, step)
            names = tuple(columns[n] for n in sorted({way[here][0] for way in ways if here in way}))
            if names and self.matching.namesake(step.number) is None:
                threads[step.thread] = names
            elif names and names != (step.thread,):
                moved[here] = step, names
        return threads, moved

    def _early(self, cause: Cause, schedule: ScheduleReview) -> Iterator[tuple[TraceStep, StepName]]:
        """The steps of orders that the old schedule takes in the new design before others of the old run that
        come before them there, or never."""
        threads = self.matching.stand_ins(step.number for step in cause.trace.steps)
        way = {at(self.new.builder, step) for step, position in schedule.ran if position is None}
        told: set[At] = set()
        for order in cause.orders:
            for step, position, name in (
                (order.first, order.first_at, order.first_name), (order.then, order.then_at, order.then_name)
            ):  # fmt: skip
                here, number = at(self.old, step), threads.get(step.number)
                if position is None and number is not None:
                    early = any((number, pc) in way for pc in self.matching.places(here, number))
                else:
                    early = position in schedule.early
                if early and here not in told:
                    told.add(here)
                    yield step, name

    # ------------------------------------------------------------------ events

    def _events(self, trace: Trace, order: StepOrder) -> tuple[_Event, _Event]:
        first = self._at(trace, order.first, order.first_at)
        return first, self._at(trace, order.then, order.then_at)

    def _at(self, trace: Trace, step: TraceStep, position: int | None) -> _Event:
        """A step at a position of a run; None is after its end."""
        before = trace.steps if position is None else trace.steps[:position]
        return at(self.old, step), tuple(at(self.old, other) for other in before)

    def _event(self, event: _Event, way: Mapping[At, At]) -> Event:
        """An event in the new design."""
        number, pc = way[event[0]]
        return Event(number, pc, self._count(event, number))

    def _count(self, event: _Event, number: int) -> int:
        """Which time it is that a thread of the new design comes to a step. Where steps are only the same
        together, that of any counts."""
        place, before = event
        group = self.matching.group(place, number)
        alike = {(place[0], other) for other in group.old} if group is not None else {place}
        return 1 + sum(other in alike for other in before)

    def _order(self, pair: tuple[_Event, _Event], way: Mapping[At, At]) -> Order:
        """An order in the new design, whose weight does not matter."""
        first, then = (self._event(event, way) for event in pair)
        return Order(first, then, OVERWRITTEN, 0)

    def _alone(self, event: _Event, way: Mapping[At, At]) -> Order:
        """An order that nothing can break: of a step before the one after itself."""
        first = self._event(event, way)
        return Order(first, replace(first, count=first.count + 1), OVERWRITTEN, 0)

    def _same(self, way: Mapping[At, At]) -> dict[At, At]:
        """The steps of the new design that count as another one."""
        parts = {(old[0], new[0]) for old, new in way.items()}
        parts.update(self.matching.parts.items())
        groups = ((new, group) for old, new in sorted(parts) for group in self.matching.groups(old, new))
        return {(new, pc): (new, min(group.new)) for new, group in groups for pc in group.new}


#: Runs of the new design: the orders that they have, where they end, and the steps that count as another one.
_Runs = tuple[list[Order], Ends, dict[At, At]]
#: A step of the old design, and those that are taken before it.
_Event = tuple[At, tuple[At, ...]]
