"""What becomes of the runs that have some orders, as docs/cli.md has it of reviews."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

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
    needed = [(watch.slot(order.first), order.first.count) for order in orders]

    def complete(memory: Memory) -> bool:
        return all(memory[slot] >= count for slot, count in needed)

    possible = fails = passes = False
    work = [(n, watch.start, n in fate.failing) for n in fate.begin]
    if begun is not None:
        memory, kept = watch.start, True
        for taken in begun.steps:
            memory, broken = watch.step(memory, taken)
            kept = kept and not broken
        failed = not fate.failing.isdisjoint(begun.states)
        work = [(begun.states[-1], memory, failed)] if kept else []
    seen = set(work)
    while work:
        number, memory, failed = work.pop()
        if len(seen) > MOST:
            raise TooLarge
        has = complete(memory)
        possible |= has
        fails |= has and failed
        passes |= has and not failed and number in fate.ends
        for step in fate.steps[number]:
            if not watch.takes(memory, number, step):
                continue
            after, broken = watch.step(memory, step)
            if broken:
                continue
            if isinstance(step.after, str):
                possible |= complete(after)
                fails |= complete(after)
                continue
            following = step.after, after, failed or step.after in fate.failing
            if following not in seen:
                seen.add(following)
                work.append(following)
    neither = not passes and goes_on(every, orders, allowed, begun)
    return Became(possible, fails, passes, neither)


def violated(
    fate: Fate, orders: Sequence[Order], allowed: Allowed | None = None, begun: Run | None = None
) -> set[str]:
    """What the runs violate that have some orders, before or after that; see `became`."""
    watch, found = Watch(orders, allowed), set[str]()
    needed = [(watch.slot(order.first), order.first.count) for order in orders]

    def complete(memory: Memory) -> bool:
        return all(memory[slot] >= count for slot, count in needed)

    def here(number: int) -> frozenset[str]:
        return frozenset(fate.space.bad[number] - fate.ignored)

    work = [(n, watch.start, here(n)) for n in fate.begin]
    if begun is not None:
        memory, kept = watch.start, True
        for taken in begun.steps:
            memory, broken = watch.step(memory, taken)
            kept = kept and not broken
        names = frozenset(name for n in begun.states for name in here(n))
        work = [(begun.states[-1], memory, names)] if kept else []
    seen = set(work)
    while work:
        number, memory, names = work.pop()
        if len(seen) > MOST:
            raise TooLarge
        found |= names if complete(memory) else set()
        for step in fate.steps[number]:
            after, broken = watch.step(memory, step)
            if broken or not watch.takes(memory, number, step):
                continue
            if isinstance(step.after, str):
                found |= {*names, step.after} if complete(after) else set()
                continue
            following = step.after, after, names | here(step.after)
            if following not in seen:
                seen.add(following)
                work.append(following)
    return found
