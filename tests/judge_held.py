"""What becomes of the runs that have some orders, as docs/cli.md has it of reviews."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import networkx
from judge_endless import goes_on
from judge_graph import Fate, TooLarge
from judge_runs import MOST, Allowed, Memory, Order, Run, Watch


class Became(NamedTuple):
    """Whether there are runs with the orders, such that fail, such that pass, and such that go on for ever
    and do neither: the last is known only if none passes."""

    possible: bool
    fails: bool
    passes: bool
    neither: bool = False


def became(
    fate: Fate, orders: Sequence[Order], allowed: Allowed | None = None, begun: Run | None = None
) -> Became:
    """A run has an order if it takes its first step, and has not taken the second one before.

    Args:
        fate: what fails and what passes.
        orders: the orders.
        allowed: which steps runs may take; None for all.
        begun: how they begin; None if that does not matter.
    """
    every, fate = fate, fate if allowed is None else allowed.lasting(fate)
    watch = Watch(orders, allowed)
    possible = fails = False
    work = [(n, memory, bool(bad)) for n, memory, bad in _beginning(fate, watch, begun)]
    seen, staying = set(work), networkx.DiGraph()
    lost = set()  # where a run does not stay: it goes elsewhere, or what it would take is another's choice
    while work:
        number, memory, failed = here = work.pop()
        if len(seen) > MOST:
            raise TooLarge
        has, goes = _complete(watch, memory), False
        possible |= has
        fails |= has and failed
        stays = has and not failed and number in fate.ends
        if stays:
            staying.add_node(here)
        for step in fate.steps[number]:
            if not watch.takes(memory, number, step):
                continue
            after, broken = watch.step(memory, step)
            if broken:
                continue
            if isinstance(step.after, str):
                possible |= _complete(watch, after)
                fails |= _complete(watch, after)
                continue
            following = step.after, after, failed or step.after in fate.failing
            if stays and step.after not in fate.doomed:
                staying.add_edge(here, following)
                goes = True
            if following not in seen:
                seen.add(following)
                work.append(following)
        if not stays or (every.steps[number] and not goes):
            lost.add(here)
    passes = any(lost.isdisjoint(part) for part in networkx.attracting_components(staying))
    neither = not passes and goes_on(every, orders, allowed, begun)
    return Became(possible, fails, passes, neither)


def _complete(watch: Watch, memory: Memory) -> bool:
    """Whether a run of which so much is remembered has the orders."""
    return all(memory[watch.slot(order.first)] >= order.first.count for order in watch.orders)


def _beginning(
    fate: Fate, watch: Watch, begun: Run | None
) -> list[tuple[int, Memory, frozenset[str]]]:
    """Where runs begin, what is remembered of them there, and what they have violated."""

    def bad(number: int) -> frozenset[str]:
        return frozenset(fate.space.bad[number] - fate.ignored)

    if begun is None:
        return [(n, watch.start, bad(n)) for n in fate.begin]
    memory = watch.start
    for taken in begun.steps:
        memory, broken = watch.step(memory, taken)
        if broken:
            return []
    names = frozenset(name for number in begun.states for name in bad(number))
    return [(begun.states[-1], memory, names)]


def violated(
    fate: Fate, orders: Sequence[Order], allowed: Allowed | None = None, begun: Run | None = None
) -> set[str]:
    """What the runs violate that have some orders, before or after that; see `became`."""
    watch, found = Watch(orders, allowed), set[str]()
    work = _beginning(fate, watch, begun)
    seen = set(work)
    while work:
        number, memory, names = work.pop()
        if len(seen) > MOST:
            raise TooLarge
        found |= names if _complete(watch, memory) else set()
        for step in fate.steps[number]:
            after, broken = watch.step(memory, step)
            if broken or not watch.takes(memory, number, step):
                continue
            if isinstance(step.after, str):
                found |= {*names, step.after} if _complete(watch, after) else set()
                continue
            more = frozenset(fate.space.bad[step.after] - fate.ignored)
            following = step.after, after, names | more
            if following not in seen:
                seen.add(following)
                work.append(following)
    return found
