"""What the judge of sentences asks of all runs: which orders of events they have, and how they end."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from itertools import pairwise
from typing import NamedTuple

import networkx
from judge_graph import Fate, Space, Step, TooLarge
from oracle import Way

#: How many states, each with what is remembered of a run, a search may look at.
MOST = 60_000


class Event(NamedTuple):
    """The ``count``-th time that a thread takes a step at one of these nodes."""

    thread: int
    nodes: frozenset[int]
    count: int


class Order(NamedTuple):
    """``first`` before ``then``. A run breaks it if ``then`` comes while ``first`` has not come."""

    first: Event
    then: Event


#: What is remembered of a run; and how often a thread has come to one of some nodes.
Memory = tuple[int, ...]
Times = Callable[[int, frozenset[int]], int]


class Choice(NamedTuple):
    """A thread takes one way at one of these nodes: when it comes there for the so many-th time; with 0
    whenever it does."""

    thread: int
    nodes: frozenset[int]
    way: Way
    time: int = 0


class Allowed:
    """The steps of runs that choose in a certain way.

    Args:
        space: all states.
        choices: what they choose where that is there.
        moving: the threads that take steps; None for all.
    """

    def __init__(
        self, space: Space, choices: Sequence[Choice], moving: Collection[int] | None = None
    ) -> None:
        self.space, self.choices, self.moving = space, choices, moving

    def takes(self, state: int, step: Step, times: Times) -> bool:
        """Whether they take a step of a state, given by its number."""
        if self.moving is not None and step.thread not in self.moving:
            return False
        for thread, nodes, way, time in self.choices:
            if step.thread != thread or step.node not in nodes or step.way == way:
                continue
            if time in (0, times(thread, nodes) + 1) and self.space.offered(state, thread, way):
                return False
        return True

    def lasting(self, fate: Fate) -> Fate:
        """What becomes of such runs that go on for ever: they have come anywhere more often than matters."""
        return fate.taking(lambda state, step: self.takes(state, step, lambda thread, nodes: MOST))


class Watch:
    """Follows runs and says which orders they break. What it remembers is how often each step was taken, up
    to what matters."""

    def __init__(self, orders: Sequence[Order], allowed: Allowed | None = None) -> None:
        self.orders, self.allowed = tuple(orders), allowed
        self.most: dict[tuple[int, frozenset[int]], int] = {}
        for choice in allowed.choices if allowed is not None else ():
            here = choice.thread, choice.nodes
            self.most[here] = max(self.most.get(here, 0), choice.time)
        for event in (event for order in orders for event in order):
            here = event.thread, event.nodes
            self.most[here] = max(self.most.get(here, 0), event.count)
        self.slots = list(self.most)
        self.start: Memory = (0,) * len(self.slots)

    def step(self, memory: Memory, step: Step) -> tuple[Memory, list[int]]:
        """What is remembered after a step, and the numbers of the orders that it breaks."""
        came = [
            k
            for k, (thread, nodes) in enumerate(self.slots)
            if step.thread == thread and step.node in nodes and memory[k] < self.most[thread, nodes]
        ]
        if not came:
            return memory, []
        counts = list(memory)
        for k in came:
            counts[k] += 1
        after = tuple(counts)
        broken = []
        for number, (first, then) in enumerate(self.orders):
            k = self.slots.index((then.thread, then.nodes))
            if k in came and after[k] == then.count and memory[self.slot(first)] < first.count:
                broken.append(number)
        return after, broken

    def takes(self, memory: Memory, state: int, step: Step, allowed: Allowed | None = None) -> bool:
        """Whether runs of which so much is remembered take a step of a state; or other ones."""

        def times(thread: int, nodes: frozenset[int]) -> int:
            return memory[self.slots.index((thread, nodes))]

        allowed = allowed or self.allowed
        return allowed is None or allowed.takes(state, step, times)

    def slot(self, event: Event) -> int:
        """Where it is remembered how often an event's step was taken."""
        return self.slots.index((event.thread, event.nodes))


class Run(NamedTuple):
    """A run: the numbers of its states, and its steps. There is one state less than steps if it crashes."""

    states: tuple[int, ...]
    steps: tuple[Step, ...]

    def position(self, event: Event) -> int | None:
        """Where an event comes; None if it does not."""
        count = 0
        for position, step in enumerate(self.steps):
            if step.thread == event.thread and step.node in event.nodes:
                count += 1
                if count == event.count:
                    return position
        return None

    def has(self, order: Order) -> bool:
        """Whether it does not break an order."""
        first, then = self.position(order.first), self.position(order.then)
        return then is None or (first is not None and first < then)


def follow(space: Space, states: Sequence[int], steps: Sequence[tuple[int, int, int]]) -> Run | None:
    """The run through some states by steps that are given by thread, node, and which of its thread's they
    are there; None if there is none."""
    if not states or states[0] not in space.initial or len(steps) - len(states) not in (-1, 0):
        return None
    found = []
    for k, (state, (thread, node, choice)) in enumerate(zip(states, steps, strict=False)):
        after = states[k + 1] if k + 1 < len(states) else None
        own = [step for step in space.steps[state] if step.thread == thread]
        ways = [
            s
            for s in own
            if s.node == node and (s.after == after if after is not None else isinstance(s.after, str))
        ]
        if not ways:
            return None
        found.append(own[choice] if choice < len(own) and own[choice] in ways else ways[0])
    return Run(tuple(states), tuple(found))


def passes(
    fate: Fate, orders: Sequence[Order], allowed: Allowed | None = None, before: Sequence[Step] = ()
) -> bool:
    """Whether a run that has all these orders passes: it comes to where runs that pass end, or stay and leave
    out no step for ever.

    Args:
        fate: what fails and what passes.
        orders: the orders.
        allowed: which steps it may take; None for all.
        before: the steps that it has taken before it begins.
    """
    fate = fate if allowed is None else allowed.lasting(fate)
    watch = Watch(orders, allowed)
    memory = watch.start
    for step in before:
        memory, broken = watch.step(memory, step)
        if broken:
            return False
    work = [(n, memory) for n in fate.begin if n not in fate.failing]
    seen, staying = set(work), networkx.DiGraph()
    lost = set()  # where a run that stays breaks an order sooner or later
    while work:
        here = number, memory = work.pop()
        if len(seen) > MOST:
            raise TooLarge
        stays, goes = number in fate.ends, not fate.steps[number]
        if stays:
            staying.add_node(here)
        for step in fate.steps[number]:
            if isinstance(step.after, str) or step.after in fate.doomed:
                continue
            if not watch.takes(memory, number, step):
                continue
            remembered, broken = watch.step(memory, step)
            if broken:
                if stays:
                    lost.add(here)
                continue
            following, goes = (step.after, remembered), True
            if stays:
                staying.add_edge(here, following)
            if following not in seen:
                seen.add(following)
                work.append(following)
        if not goes:
            lost.add(here)  # it cannot stay
    return any(lost.isdisjoint(part) for part in networkx.attracting_components(staying))


def price(space: Space, run: Run) -> tuple[int, int, int]:
    """The preemptions, switches and steps of a run."""
    preemptions = switches = 0
    for state, (before, after) in zip(run.states[1:], pairwise(run.steps), strict=False):
        if before.thread != after.thread:
            switches += 1
            preemptions += before.thread in {step.thread for step in space.steps[state]}
    return preemptions, switches, len(run.steps)
