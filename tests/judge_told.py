"""Which runs have a cause that was told, or one that reads like it, for the judge of sentences."""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import permutations, product
from typing import NamedTuple

from judge_graph import Space, TooLarge
from judge_names import Names
from judge_runs import MOST, Allowed, Choice, Event, Memory, Order, Watch

#: More causes that are like one are not looked at.
MOST_ALIKE = 60
#: In so many runs a cause is looked for: what reads alike may be told apart by so many times.
MOST_TIMES = 8


class Told(NamedTuple):
    """A cause: its orders; if it has none, what its runs choose, or the initial state that they begin in."""

    orders: tuple[Order, ...] = ()
    choices: tuple[Choice, ...] = ()
    begins: int | None = None


def fewest(space: Space, name: str, causes: Sequence[Told] = ()) -> tuple[int, int, int] | None:
    """The fewest preemptions, then switches, then steps of a run to a violation that breaks an order of each
    of some causes, chooses otherwise or begins elsewhere; None if there is none."""
    every = frozenset(range(len(causes)))
    choosing = {k: Allowed(space, told.choices) for k, told in enumerate(causes) if told.choices}
    chosen = [choice for allowed in choosing.values() for choice in allowed.choices]
    watch = Watch([order for told in causes for order in told.orders], Allowed(space, chosen))
    owner = [k for k, told in enumerate(causes) for _ in told.orders]
    tie = 0
    heap: list[tuple[tuple[int, int, int], int, int | None, int, Memory, frozenset[int]]] = []
    for number in space.initial:
        begun = frozenset(k for k, told in enumerate(causes) if told.begins not in (None, number))
        heap.append(((0, 0, 0), tie, number, -1, watch.start, begun))
        tie += 1
    seen = set()
    while heap:
        cost, _, number, last, memory, broken = heapq.heappop(heap)
        if number is None or (broken == every and name in space.bad[number]):
            return cost
        if (number, last, memory, broken) in seen:
            continue
        seen.add((number, last, memory, broken))
        if len(seen) > MOST:
            raise TooLarge
        going = {step.thread for step in space.steps[number]}
        for step in space.steps[number]:
            after, hit = watch.step(memory, step)
            breaks = broken | {owner[k] for k in hit}
            breaks |= {k for k, allowed in choosing.items() if not watch.takes(memory, number, step, allowed)}
            switch = last >= 0 and step.thread != last
            price = cost[0] + (switch and last in going), cost[1] + switch, cost[2] + 1
            tie += 1
            if isinstance(step.after, int):
                heapq.heappush(heap, (price, tie, step.after, step.thread, after, breaks))
            elif step.after == name and breaks == every:
                heapq.heappush(heap, (price, tie, None, step.thread, after, breaks))
    return None


def alike(names: Names, told: Told) -> list[Told] | None:
    """The causes that read the same, threads, calls and times aside, and what is chosen where that alone is
    the cause; None if there are too many."""
    if told.choices:
        return _choosing(names, told.choices)
    if told.begins is not None:
        return [Told(begins=told.begins)]
    threads = sorted({event.thread for order in told.orders for event in order})
    found: list[Told] = []
    for others in permutations(range(len(names.columns)), len(threads)):
        other = dict(zip(threads, others, strict=True))
        made: list[tuple[Order, ...]] = [()]
        for order in told.orders:
            pairs = [
                Order(a, b)
                for a in _readings(names, order.first, other)
                for b in _readings(names, order.then, other)
            ]
            made = [(*some, pair) for some in made for pair in pairs]
            if len(made) > MOST_ALIKE:
                return None
        found += [Told(orders) for orders in made]
        if len(found) > MOST_ALIKE:
            return None
    return found


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


def _readings(names: Names, event: Event, other: Mapping[int, int]) -> list[Event]:
    """The events of another thread at the same place in the text."""
    place = names.steps[event.thread, min(event.nodes)]
    thread = other[event.thread]
    nodes = [
        node
        for (number, node), step in names.steps.items()
        if number == thread and step[:3] == place[:3]
    ]
    return [
        Event(thread, frozenset({node}), count)
        for node in nodes
        for count in range(1, _times(names.space, thread, node) + 1)
    ]


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
