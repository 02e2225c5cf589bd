"""What became of a bug in a new design: which of the orders that cause it are still possible there,
with what outcome, and how far the old schedule runs."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from interleave.engine.python.expander import successors
from interleave.trace.build import TraceBuilder
from interleave.trace.events import OVERWRITTEN, Event, Order
from interleave.trace.explain import BUDGET, Explainer
from interleave.trace.explanation import Cause, StepOrder
from interleave.trace.held import Held, held
from interleave.trace.matching import At, Matching, TooManyWays, at
from interleave.trace.rerun import Rerun, ScheduleReview
from interleave.trace.search import Budget, GaveUp
from interleave.trace.trace import Trace, TraceStep

#: Which alternatives may be taken, by thread and program counter.
Choices = Mapping[At, frozenset[int]]


@dataclass(frozen=True)
class Missed:
    """An order that the new design has no counterpart of: ``gone`` are its steps that are not there, each
    with whether the old thread has others that read like it."""

    order: StepOrder
    gone: tuple[tuple[TraceStep, bool], ...]


@dataclass(frozen=True)
class Review:
    """What became of one cause.

    Attributes:
        cause: of the old design.
        names: the properties that it violates.
        missed: the orders of which the new design does not have a step.
        orders: the others.
        times: for each of these the how many-th time, from 1, it is that its two steps are taken.
        held: what becomes of the runs of the new design that have the others.
        impossible: if there is no such run, the orders that are not possible alone either, each with whether
            its first step is never taken, or not so often.
        moved: the steps that another thread takes there, each with the names of the threads that may.
        schedule: how far the old one runs.
        note: why the orders are not examined.
    """

    cause: Cause
    names: tuple[str, ...]
    missed: tuple[Missed, ...]
    orders: tuple[StepOrder, ...]
    times: tuple[tuple[int, int], ...]
    held: Held
    impossible: tuple[tuple[StepOrder, bool], ...]
    moved: tuple[tuple[TraceStep, tuple[str, ...]], ...]
    schedule: ScheduleReview
    note: str = ""


class Reviewer:
    """Looks for the causes of an old design's violations in a new one.

    Args:
        old: describes the old design.
        new: explains the new one.
        undecided: why it is not known what is violated in the new one; empty if it is.
    """

    def __init__(self, old: TraceBuilder, new: Explainer, undecided: str = "") -> None:
        self.old, self.new, self.undecided = old, new, undecided
        self.matching = Matching(old, new.builder)

    def review(self, cause: Cause, names: Sequence[str]) -> Review:
        """What became of a cause that violates the named properties."""
        note = self.undecided and f"the search in the new design ended early: {self.undecided}"
        if not note and not self.new.graph.complete:
            note = f"the new design has {self.new.graph.why}"
        schedule = Rerun(cause.trace, self.matching, self.new, names, not note).run()
        events = [self._events(cause.trace, order) for order in cause.orders]
        steps = [place for pair in events for place, _ in pair]
        try:
            ways = self.matching.ways(steps)
        except TooManyWays:
            ways, note = [{}], "its threads can be matched with those of the new design in too many ways"
            return Review(cause, tuple(names), (), cause.orders, (), Held(), (), (), schedule, note)
        # all ways have the same number of steps; where they differ in which, the first one counts
        there = set(ways[0])
        ways = [way for way in ways if set(way) == there]
        missed, kept = [], []
        for order, ((first, _), (then, _)) in zip(cause.orders, events, strict=True):
            places = (first, order.first), (then, order.then)
            gone = tuple((step, self.matching.several(place)) for place, step in places if place not in there)
            if gone:
                missed.append(Missed(order, gone))
            else:
                kept.append(order)
        pairs = [pair for pair in events if all(place in there for place, _ in pair)]
        found, impossible = Held(), tuple[tuple[StepOrder, bool], ...]()
        if not note and (kept or not missed):
            budget = Budget(BUDGET)
            try:
                found = self._held(cause, ways, pairs, names, budget)
                if not found.possible:
                    impossible = self._impossible(kept, ways, pairs, names, budget)
            except GaveUp:
                note = "the new design has too many orders of these steps"
        return Review(
            cause, tuple(names), tuple(missed), tuple(kept), tuple((a[1], b[1]) for a, b in pairs),
            found, impossible, self._moved(cause, ways), schedule, note,
        )  # fmt: skip

    def _held(
        self, cause: Cause, ways: Sequence[Mapping[At, At]], pairs: Sequence[tuple[_Event, _Event]],
        names: Collection[str], budget: Budget,
    ) -> Held:  # fmt: skip
        """What becomes of the runs that have the orders, in one of the ways to match their steps."""
        fate, found = self.new.failures.fate(names), Held()
        for way in ways:
            choices = self._choices(cause.trace, way) if cause.chosen else {}
            found |= held(self.new.graph, [_order(pair, way) for pair in pairs], fate, choices, budget)
            if found.fails and found.passes:
                break
        return found

    def _impossible(
        self, orders: Sequence[StepOrder], ways: Sequence[Mapping[At, At]],
        pairs: Sequence[tuple[_Event, _Event]], names: Collection[str], budget: Budget,
    ) -> tuple[tuple[StepOrder, bool], ...]:  # fmt: skip
        """The orders that no run has, whatever it chooses, each with whether its first step never comes."""
        fate, graph, found = self.new.failures.fate(names), self.new.graph, []

        def possible(order: Callable[[Mapping[At, At]], Order]) -> bool:
            return any(held(graph, [order(way)], fate, {}, budget).possible for way in ways)

        for order, pair in zip(orders, pairs, strict=True):
            if not possible(partial(_order, pair)):
                found.append((order, not possible(partial(_alone, pair[0]))))
        return tuple(found)

    def _choices(self, trace: Trace, way: Mapping[At, At]) -> Choices:
        """Which alternatives the old run takes where there are several, if it is the same one each time,
        at the new design's steps."""
        found: dict[At, set[int]] = {}
        threads = self.matching.stand_ins(step.number for step in trace.steps)
        for state, step in zip(trace.states, trace.steps, strict=False):
            if sum(number == step.number for number, _, _ in successors(self.old.code, state)) > 1:
                here = at(self.old, step)
                place = way.get(here)
                if place is None and step.number in threads:
                    pc = self.matching.counterpart(here, threads[step.number])
                    place = (threads[step.number], pc) if pc is not None else None
                if place is not None:
                    found.setdefault(place, set()).add(step.choice)
        return {place: frozenset(taken) for place, taken in found.items() if len(taken) == 1}

    def _moved(
        self, cause: Cause, ways: Sequence[Mapping[At, At]]
    ) -> tuple[tuple[TraceStep, tuple[str, ...]], ...]:
        """The steps whose thread has another name in the new design."""
        columns, found = self.new.builder.columns, dict[At, tuple[TraceStep, tuple[str, ...]]]()
        for step in (step for order in cause.orders for step in (order.first, order.then)):
            here = at(self.old, step)
            places = sorted({way[here][0] for way in ways if here in way})
            threads = tuple(columns[number] for number in places)
            if threads and threads != (step.thread,):
                found.setdefault(here, (step, threads))
        return tuple(found.values())

    # ------------------------------------------------------------------ events

    def _events(self, trace: Trace, order: StepOrder) -> tuple[_Event, _Event]:
        first = at(self.old, order.first), _occurrence(trace, order.first_at, order.first)
        return first, (at(self.old, order.then), _occurrence(trace, order.then_at, order.then))


#: A step of the old design, and the how many-th time that it is taken.
_Event = tuple[At, int]


def _order(pair: tuple[_Event, _Event], way: Mapping[At, At]) -> Order:
    """An order in the new design, whose weight does not matter."""
    first, then = (Event(*way[place], count) for place, count in pair)
    return Order(first, then, OVERWRITTEN, 0)


def _alone(event: _Event, way: Mapping[At, At]) -> Order:
    """An order that nothing can break: of a step before the one after itself."""
    place, count = event
    return Order(Event(*way[place], count), Event(*way[place], count + 1), OVERWRITTEN, 0)


def _occurrence(trace: Trace, position: int | None, step: TraceStep) -> int:
    """Which time it is, counted from 1, that a thread takes a step at a position; if there is none,
    after the end of the trace."""
    before = trace.steps if position is None else trace.steps[:position]
    return 1 + sum((s.number, s.location) == (step.number, step.location) for s in before)
