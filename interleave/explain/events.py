"""Events of a run, and which of them have to keep their order.

An event is the k-th time that a thread takes the step at one program counter. Runs are compared by
the order of the same events.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from interleave.engine.fitting import WORD
from interleave.explain.state_graph import StateGraph
from interleave.record import record
from interleave.trace.step_paths import StepPaths
from interleave.trace.step_state import Accesses

#: Where the second event of an order comes: see `Order`.
OCCURS, NEXT, LATER = range(3)


@record
class Event:
    """The ``count``-th time, from 1, that a thread instance takes the step at ``pc``."""

    thread: int
    pc: int
    count: int


@record
class Order:
    """``first`` before ``then``, two conflicting events of different threads; ``then`` need not
    come at all. ``weight`` is less for what says more: what the violation is about (the variable that left
    its range, the lock that a thread waits for), then other data that flow, then data that are overwritten,
    then signals between threads (what is posted, notified, queued, or waited for), then locks.
    ``apart`` grows with the steps that lie between them. ``comes`` is where ``then`` stands: in the run, or
    at its end, where its thread waits for it (`OCCURS`); next, where its thread stands at the end (`NEXT`);
    or later."""

    first: Event
    then: Event
    weight: int
    apart: int
    comes: int = OCCURS


class Path:
    """A run in a graph: the state that it begins in and the numbers of its steps.

    Attributes:
        events: what happens, in order.
        position: where each event stands.
    """

    def __init__(self, graph: StateGraph, initial: int, steps: Sequence[int]) -> None:
        self.graph, self.initial, self.steps = graph, initial, tuple(steps)
        counts: Counter[tuple[int, int]] = Counter()
        self.events: list[Event] = []
        for step in self.steps:
            here = graph.thread[step], graph.at[step]
            counts[here] += 1
            self.events.append(Event(*here, counts[here]))
        self.position = {event: i for i, event in enumerate(self.events)}

    @property
    def crashes(self) -> bool:
        """Whether its last step crashes."""
        return bool(self.steps) and self.graph.target[self.steps[-1]] < 0

    def states(self) -> list[int]:
        """The numbers of the states, the last one after the last step unless it crashes."""
        targets = (self.graph.target[step] for step in self.steps)
        return [self.initial, *(target for target in targets if target >= 0)]

    def along(self, codes: Sequence[int]) -> Path:
        """The run with steps to these states behind it."""
        graph, steps, state = self.graph, list(self.steps), self.states()[-1]
        for code in codes:
            going = (step for step in graph.steps(state) if graph.target[step] >= 0)
            step = next(step for step in going if graph.states[graph.target[step]] == code)
            steps.append(step)
            state = graph.target[step]
        return Path(graph, self.initial, steps) if codes else self

    def accesses(self, paths: StepPaths) -> list[Accesses]:
        """What each step accesses."""
        graph = self.graph
        return [
            paths.accesses(graph.states[state], graph.thread[step], graph.choice[step])
            for state, step in zip(self.states(), self.steps, strict=False)
        ]


class Observer:
    """Follows runs and says which orders they break: ``then`` comes while ``first`` has not come.

    What it remembers of a run is one integer: how often each step was taken that matters, up to the
    most that does.

    Args:
        orders: those to watch.
        same: steps that count as another one, which the events are told by.
        counts: further steps of which it is remembered how often they were taken, up to so often.

    Attributes:
        words: how many 64-bit words that takes; no count lies across the end of one.
        slots: where the count of a thread's step is: from which bit on, under which mask; and the most
            that counts.
        firsts: the same of all first events, with the count that each has to have.
        breaks: for each thread's step, by its count, the orders that it breaks: their numbers, each
            unless a count, from a bit on, under a mask, is so much.
    """

    def __init__(
        self,
        orders: Sequence[Order],
        same: Mapping[tuple[int, int], tuple[int, int]] | None = None,
        counts: Mapping[tuple[int, int], int] | None = None,
    ) -> None:
        self.orders = tuple(orders)
        most: dict[tuple[int, int], int] = dict(counts or {})
        for order in orders:
            for event in (order.first, order.then):
                here = event.thread, event.pc
                most[here] = max(most.get(here, 0), event.count)
        self.slots: dict[tuple[int, int], tuple[int, int, int]] = {}
        offset = 0
        for here, count in most.items():
            width = count.bit_length()
            if offset % WORD + width > WORD:
                offset += -offset % WORD
            self.slots[here] = offset, (1 << width) - 1, count
            offset += width
        self.words = -(-offset // WORD)
        firsts: dict[tuple[int, int], int] = {}
        for order in orders:
            here = order.first.thread, order.first.pc
            firsts[here] = max(firsts.get(here, 0), order.first.count)
        self.firsts = [(*self.slots[here][:2], count) for here, count in firsts.items()]
        self.breaks: dict[tuple[int, int], dict[int, list[tuple[int, int, int, int]]]] = {}
        for k, order in enumerate(orders):
            offset, mask, _ = self.slots[order.first.thread, order.first.pc]
            breaks = self.breaks.setdefault((order.then.thread, order.then.pc), {})
            breaks.setdefault(order.then.count, []).append((k, offset, mask, order.first.count))
        for here, other in (same or {}).items():
            if other in self.slots:
                self.slots[here] = self.slots[other]
            if other in self.breaks:
                self.breaks[here] = self.breaks[other]

    def complete(self, memory: int) -> bool:
        """Whether no order can be broken any more: the first event of each has come."""
        return all(memory >> offset & mask >= count for offset, mask, count in self.firsts)

    def taken(self, memory: int, thread: int, pc: int) -> int:
        """How often a step was taken, as far as that is remembered."""
        offset, mask, _ = self.slots[thread, pc]
        return memory >> offset & mask

    def has(self, memory: int, event: Event) -> bool:
        """Whether an event has come."""
        return self.taken(memory, event.thread, event.pc) >= event.count

    def step(self, memory: int, thread: int, pc: int) -> tuple[int, list[int]]:
        """What is remembered after a step, and the numbers of the orders that it breaks."""
        slot = self.slots.get((thread, pc))
        if slot is None:
            return memory, []
        offset, mask, most = slot
        count = memory >> offset & mask
        if count == most:
            return memory, []
        breaks = self.breaks.get((thread, pc))
        broken: list[int] = []
        if breaks is not None:
            broken = [k for k, o, m, n in breaks.get(count + 1, ()) if memory >> o & m < n]
        return memory + (1 << offset), broken
