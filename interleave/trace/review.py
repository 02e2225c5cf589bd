"""What became of a bug in a new design: which of the orders that cause it are still possible there,
with what outcome, and where the old schedule stops."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from interleave.engine.python.expander import successors
from interleave.trace.build import TraceBuilder
from interleave.trace.explain import BUDGET, Explainer
from interleave.trace.explanation import Cause, StepOrder
from interleave.trace.fate import Fate
from interleave.trace.search import Budget, GaveUp
from interleave.trace.trace import Trace, TraceStep

#: How many steps a thread of the new design may take to come to the next one of the old schedule.
MOST_STEPS = 1000

#: Steps of the new design: thread instances and program counters.
Steps = frozenset[tuple[int, int]]


@dataclass(frozen=True)
class _Watched:
    """An order in the new design: the ``rounds``-th of some steps before the ``then_rounds``-th of
    others."""

    first: Steps
    then: Steps
    rounds: int
    then_rounds: int

    def step(self, here: tuple[int, int], firsts: int, thens: int) -> tuple[int, int] | None:
        """How many of both there are after a step; None if the order is turned around. When it is
        decided it counts no more."""
        if firsts == self.rounds:
            return firsts, thens
        thens += here in self.then
        if thens == self.then_rounds:
            return None
        if here not in self.first:
            return firsts, thens
        return (self.rounds, 0) if firsts + 1 == self.rounds else (firsts + 1, thens)


#: For each order how often its steps have come.
_Counts = tuple[tuple[int, int], ...]


def _followed(orders: Sequence[_Watched], counts: _Counts, here: tuple[int, int]) -> _Counts | None:
    """The counts after a step; None if an order is turned around."""
    found = []
    for order, count in zip(orders, counts, strict=True):
        following = order.step(here, *count)
        if following is None:
            return None
        found.append(following)
    return tuple(found)


@dataclass(frozen=True)
class ScheduleReview:
    """How far the old schedule runs in the new design.

    Attributes:
        taken: how many of its steps were taken, or left out as the new design does not have them.
        step: the first one that could not be; None if all could.
        waits: what its thread waits for there, and what those do for which it waits; nothing if it
            goes round and does not come there.
        crash: the message of the violation that ends it.
        ran: the steps that the new design takes, each with the position of the old one that it is; None
            for one that is new there.
    """

    taken: int
    step: TraceStep | None = None
    waits: tuple[str, ...] = ()
    crash: str = ""
    ran: tuple[tuple[TraceStep, int | None], ...] = ()


@dataclass(frozen=True)
class Review:
    """What became of one cause.

    Attributes:
        cause: of the old design.
        names: the properties that it violates.
        gone: the orders that the new design does not have the steps for.
        fails, passes: whether runs of the new design that have the other orders fail, and pass.
        schedule: how far the old one runs.
        note: why the orders are not examined.
    """

    cause: Cause
    names: tuple[str, ...]
    gone: tuple[StepOrder, ...]
    fails: bool
    passes: bool
    schedule: ScheduleReview
    note: str = ""


class Reviewer:
    """Looks for the causes of an old design's violations in a new one.

    Args:
        old: describes the old design.
        new: explains the new one.
    """

    def __init__(self, old: TraceBuilder, new: Explainer) -> None:
        self.old, self.new = old, new
        self.program = new.program
        self._reach: dict[tuple[int, int], set[int]] = {}

    def _matching(self, step: TraceStep) -> Steps:
        """The steps of the new design that are an old one: those that do the same, in the same calls of
        the same thread if there are any, else in the same function, or in that function of any thread.
        Where both designs do so as often, the first one is the first one, and so on."""
        old, new = self.old, self.new.builder
        own = self._pc(step)
        for keys in (_calls, _function, _anywhere):
            wanted = keys(old, step.number, own)
            places = _alike(old, step.number, wanted, keys)
            found: set[tuple[int, int]] = set()
            for number in range(len(self.program.instances)):
                there = _alike(new, number, wanted, keys)
                if len(there) == len(places):
                    there = [there[places.index(own)]]
                found.update((number, pc) for pc in there)
            if found:
                return frozenset(found)
        return frozenset()

    def review(self, cause: Cause, names: Sequence[str]) -> Review:
        """What became of a cause that violates the named properties."""
        schedule = self._replay(cause.trace)
        note, fails, passes = "", False, False
        pairs = [(self._matching(order.first), self._matching(order.then)) for order in cause.orders]
        gone = tuple(o for o, (first, then) in zip(cause.orders, pairs, strict=True) if not first or not then)
        if not self.new.graph.complete:
            note = f"not examined: the new design has {self.new.graph.why}"
        elif len(gone) < len(pairs):
            watched = [
                _Watched(first, then, _occurrence(cause.trace, o.first_at, o.first),
                         _occurrence(cause.trace, o.then_at, o.then))
                for o, (first, then) in zip(cause.orders, pairs, strict=True)
                if first and then
            ]  # fmt: skip
            try:
                fails, passes = self._outcomes(watched, self.new.failures.fate(names))
            except GaveUp:
                note = "not examined: the new design has too many orders of these steps"
        return Review(cause, tuple(names), gone, fails, passes, schedule, note)

    def _outcomes(self, orders: Sequence[_Watched], fate: Fate) -> tuple[bool, bool]:
        """Whether runs with the orders fail, and whether they pass: all runs are followed by an
        observer that counts the steps, up to where one of the orders is turned around."""
        graph = self.new.graph
        begin: _Counts = ((0, 0),) * len(orders)
        work = [(state, begin) for state in graph.initial]
        seen = set(work)
        fails = passes = False
        budget = Budget(BUDGET)
        while work:
            budget.spend()
            state, counts = work.pop()
            if fate.bad[state]:
                fails = True
                continue
            if fate.passed[state]:
                decided = all(count[0] == o.rounds for o, count in zip(orders, counts, strict=True))
                passes |= decided or not graph.steps(state)
            for step in graph.steps(state):
                here = graph.thread[step], graph.at[step]
                following = _followed(orders, counts, here)
                after = graph.target[step]
                if following is None:
                    continue
                if after < 0:
                    fails = True
                elif (after, following) not in seen:
                    seen.add((after, following))
                    work.append((after, following))
        return fails, passes

    # ------------------------------------------------------------------ the old schedule

    def _replay(self, trace: Trace) -> ScheduleReview:
        """Takes the steps of the old schedule in the new design, with the steps in between that are
        new there; what the new design does not have is left out."""
        code, builder = self.new.code, self.new.builder
        state = next((s for s in code.initial() if s >= 0), None)
        if state is None:
            return ScheduleReview(0)
        ran: list[tuple[TraceStep, int | None]] = []
        for taken, step in enumerate(trace.steps[: trace.length]):
            number = self._thread(step)
            wanted = {pc for n, pc in self._matching(step) if n == number}
            if number is None or not wanted:
                continue
            for _ in range(MOST_STEPS):
                pc = code.layout.pc(state, number)
                thread, _ = self.program.instances[number]
                if pc >= len(thread.code.locations) or not wanted & self._ahead(number, pc):
                    break  # it has gone another way
                steps = [(k, after) for n, k, after in successors(code, state) if n == number]
                if not steps:
                    waits = self._waiting(state, number)
                    return ScheduleReview(taken, self._place(step), waits, ran=tuple(ran))
                choice, after = next((s for s in steps if s[0] == step.choice), steps[0])
                if after < 0:
                    last = builder.step(state, number, choice, None, after)
                    return ScheduleReview(taken, None, (), last.crash, (*ran, (last, taken)))
                ran.append((builder.step(state, number, choice, after), taken if pc in wanted else None))
                state = after
                if pc in wanted:
                    break
            else:
                return ScheduleReview(taken, self._place(step), ran=tuple(ran))
        return ScheduleReview(trace.length, ran=tuple(ran))

    def _place(self, step: TraceStep) -> TraceStep:
        """An old step without the values that it had."""
        return self.old.place(step.number, self._pc(step))

    def _pc(self, step: TraceStep) -> int:
        """The program counter of an old step."""
        return self.old.program.instances[step.number][0].code.locations.index(step.location)

    def _thread(self, step: TraceStep) -> int | None:
        """The new design's thread instance of the name."""
        columns = self.new.builder.columns
        if step.thread in columns:
            return columns.index(step.thread)
        plain = step.thread.partition("[")[0]
        return next((n for n, name in enumerate(columns) if name.partition("[")[0] == plain), None)

    def _ahead(self, number: int, pc: int) -> set[int]:
        """The program counters that a thread can still come to."""
        key = number, pc
        if key not in self._reach:
            code = self.program.instances[number][0].code
            counters = {node: i for i, node in enumerate(code.locations)}
            seen, work = {code.locations[pc]}, [code.locations[pc]]
            while work:
                for following in code.nodes[work.pop()].next:
                    if following not in seen:
                        seen.add(following)
                        work.append(following)
            self._reach[key] = {counters[node] for node in seen if node in counters}
        return self._reach[key]

    def _waiting(self, state: int, number: int) -> tuple[str, ...]:
        """What a thread waits for, and what each thread waits for that it waits for in turn."""
        builder, layout = self.new.builder, self.new.code.layout
        lines = []
        seen: list[int] = []
        work = [number]
        while work:
            here = work.pop(0)
            pc = layout.pc(state, here)
            if here in seen or pc >= len(self.program.instances[here][0].code.locations):
                continue
            seen.append(here)
            if any(n == here for n, _, _ in successors(self.new.code, state)):
                continue
            lines.append(builder.waits(state, here))
            work += builder.waits_on(state, here)
        return tuple(lines)


Key = tuple[str, ...]


def _calls(builder: TraceBuilder, number: int, pc: int) -> Key:
    step = builder.place(number, pc)
    thread = builder.program.instances[number][0].shown
    return thread, step.label, *(frame.name for frame in step.frames)


def _function(builder: TraceBuilder, number: int, pc: int) -> Key:
    return builder.program.instances[number][0].shown, *_anywhere(builder, number, pc)


def _anywhere(builder: TraceBuilder, number: int, pc: int) -> Key:
    step = builder.place(number, pc)
    return step.label, step.frames[-1].name


def _alike(
    builder: TraceBuilder, number: int, wanted: Key, keys: Callable[[TraceBuilder, int, int], Key]
) -> list[int]:
    """The program counters of a thread instance at which there is a step of a key."""
    locations = builder.program.instances[number][0].code.locations
    return [pc for pc in range(len(locations)) if keys(builder, number, pc) == wanted]


def _occurrence(trace: Trace, position: int | None, step: TraceStep) -> int:
    """Which time it is, counted from 1, that a thread takes a step at a position; if there is none,
    after the end of the trace."""
    before = trace.steps[: trace.length if position is None else position]
    return 1 + sum((s.number, s.location) == (step.number, step.location) for s in before)
