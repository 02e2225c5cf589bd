"""Which runs have a cause that was told, or one that reads like it, for the judge of sentences."""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from functools import lru_cache
from itertools import permutations, product
from typing import NamedTuple

from judge_graph import Space, TooLarge
from judge_names import Names
from judge_runs import MOST, Allowed, Choice, Event, Memory, Order, Watch

from interleave.program.program import Span

#: More causes that are like one are not looked at.
MOST_ALIKE = 60
#: In so many runs a cause is looked for: what reads alike may be told apart by so many times.
MOST_TIMES = 8


class Told(NamedTuple):
    """A cause: its orders, each with those of the same places; if it has none, what its runs choose, or the
    initial state that they begin in."""

    orders: tuple[tuple[Order, ...], ...] = ()
    choices: tuple[Choice, ...] = ()
    begins: int | None = None


def fewest(space: Space, name: str, causes: Sequence[Told] = ()) -> tuple[int, int, int] | None:
    """The fewest preemptions, then switches, then steps of a run to a violation that has none of some causes:
    it breaks an order of each and all like it, chooses otherwise or begins elsewhere; None if there
    is no such run.

    Raises:
        TooLarge: that is too much to look at.
    """
    choosing = {k: Allowed(space, told.choices) for k, told in enumerate(causes) if told.choices}
    chosen = [choice for allowed in choosing.values() for choice in allowed.choices]
    orders = [order for told in causes for alike in told.orders for order in alike]
    watch, numbers = Watch(orders, Allowed(space, chosen)), iter(range(len(orders)))
    groups = [[frozenset(next(numbers) for _ in alike) for alike in told.orders] for told in causes]
    every = frozenset(range(len(causes)))
    tie = 0
    heap: list[tuple[tuple[int, int, int], int, int | None, int, Memory, frozenset[int], frozenset[int]]] = []
    for number in space.initial:
        begun = frozenset(k for k, told in enumerate(causes) if told.begins not in (None, number))
        heap.append(((0, 0, 0), tie, number, -1, watch.start, begun, frozenset()))
        tie += 1
    seen = set()
    while heap:
        cost, _, number, last, memory, lacking, broken = heapq.heappop(heap)
        if number is None or (lacking == every and name in space.bad[number]):
            return cost
        if (number, last, memory, lacking, broken) in seen:
            continue
        seen.add((number, last, memory, lacking, broken))
        if len(seen) > MOST:
            raise TooLarge
        going = {step.thread for step in space.steps[number]}
        for step in space.steps[number]:
            after, hit = watch.step(memory, step)
            breaks = broken.union(hit)
            lacks = lacking | {k for k in every if any(alike <= breaks for alike in groups[k])}
            lacks |= {k for k, allowed in choosing.items() if not watch.takes(memory, number, step, allowed)}
            breaks -= {order for k in lacks for alike in groups[k] for order in alike}
            switch = last >= 0 and step.thread != last
            price = cost[0] + (switch and last in going), cost[1] + switch, cost[2] + 1
            tie += 1
            if isinstance(step.after, int):
                heapq.heappush(heap, (price, tie, step.after, step.thread, after, lacks, breaks))
            elif step.after == name and lacks == every:
                heapq.heappush(heap, (price, tie, None, step.thread, after, lacks, breaks))
    return None


def alike(names: Names, told: Told) -> list[Told] | None:
    """The causes of the same places in the text, threads, calls and times aside, and what is chosen where
    that alone is the cause; None if there are too many."""
    if told.choices:
        return _choosing(names, told.choices)
    if told.begins is not None:
        return [told]
    return [Told(tuple(_orders(names, order) for order, *_ in told.orders))]


def _orders(names: Names, order: Order) -> tuple[Order, ...]:
    """An order and those of the same places."""
    own = order.first.thread == order.then.thread
    found = {
        Order(a, b)
        for a in _readings(names, order.first)
        for b in _readings(names, order.then)
        if (a.thread == b.thread) == own
    }
    return order, *sorted(found - {order})


def _choosing(names: Names, choices: Sequence[Choice]) -> list[Told] | None:
    """Causes by the choices at the same steps; None if one is come to again: there are too many then."""
    for choice in choices:
        code = names.space.program.instances[choice.thread][0].code
        following = (after for node in choice.nodes for after in code.nodes[node].next)
        if any(not choice.nodes.isdisjoint(code.ahead(node)) for node in following):
            return None
    threads = sorted({choice.thread for choice in choices})
    found: list[Told] = []
    for others in permutations(range(len(names.columns)), len(threads)):
        other = dict(zip(threads, others, strict=True))
        ways = [
            {
                choice._replace(thread=step.thread, way=step.way)
                for steps in names.space.steps
                for step in steps
                if step.thread == other[choice.thread] and step.node in choice.nodes
                if _code(names, step.thread) == _code(names, choice.thread)
            }
            for choice in choices
        ]
        found += [Told(choices=some) for some in product(*map(sorted, ways))]
        if len(found) > MOST_ALIKE:
            return None
    return found


def _code(names: Names, thread: int) -> str:
    return names.space.program.instances[thread][0].name


def _readings(names: Names, event: Event) -> list[Event]:
    """The events at the same place in the text."""
    place = _span(names, event.thread, min(event.nodes))
    return [
        Event(thread, frozenset({node}), count)
        for thread, node in names.steps
        if _span(names, thread, node) == place
        for count in range(1, _times(names.space, thread, node) + 1)
    ]


def _span(names: Names, thread: int, node: int) -> Span:
    return names.space.program.instances[thread][0].code.nodes[node].site.span


@lru_cache(maxsize=64)
def _times(space: Space, thread: int, node: int) -> int:
    """How often a run takes a step at most, as far as that is counted."""
    most = dict.fromkeys(space.initial, 0)
    work, times = list(space.initial), 0
    while work:
        number = work.pop()
        for step in space.steps[number]:
            count = min(most[number] + ((step.thread, step.node) == (thread, node)), MOST_TIMES)
            times = max(times, count)
            if isinstance(step.after, int) and count > most.get(step.after, -1):
                most[step.after] = count
                work.append(step.after)
    return times
