"""A cause in words."""

from __future__ import annotations

from collections.abc import Sequence

from interleave.trace.explanation import StepOrder
from interleave.trace.trace import TraceStep


def where(step: TraceStep) -> str:
    """The function that a step is in."""
    return f"{step.frames[-1].name}()"


def does(step: TraceStep, what: str) -> str:
    """A step in a sentence."""
    return f"{step.thread}'s “{what}” in {where(step)}"


def sentence(orders: Sequence[StepOrder], within: Sequence[StepOrder]) -> str:
    """What the cause is: one sentence.

    Args:
        orders, within: as in `interleave.trace.explanation.Cause`.
    """
    middle = between(orders, within)
    if middle is not None:
        before, after = middle
        return (
            f"{before.first.thread}'s “{before.first_does}” … “{after.then_does}” in {where(after.then)} "
            f"is not atomic: {does(after.first, after.first_does)} runs in between."
        )
    if not orders:
        return ""
    if len(orders) == 1:
        (order,) = orders
        first, then = does(order.first, order.first_does), does(order.then, order.then_does)
        if order.then_at is None:
            return f"{first} runs before {then}, which has not run by then."
        return f"{first} runs too soon: before {then}."
    return _crossing(orders) or _joint(orders) or f"{', and '.join(_before(o) for o in orders)}."


def _before(order: StepOrder) -> str:
    then = f"{order.then.thread}'s “{order.then_does}”"
    if where(order.then) != where(order.first):
        then += f" in {where(order.then)}"
    return f"{does(order.first, order.first_does)} runs before {then}"


def between(orders: Sequence[StepOrder], within: Sequence[StepOrder]) -> tuple[StepOrder, StepOrder] | None:
    """The orders (a, x) and (x, c) of a cause that is one step x between two of another thread."""
    every = [*within, *orders]
    if len(every) != 2:
        return None
    for before, after in (every, every[::-1]):
        middle = before.then_at is not None and before.then_at == after.first_at
        if middle and before.first.number == after.then.number:
            return before, after
    return None


def _crossing(orders: Sequence[StepOrder]) -> str:
    """Where all do one thing before any does the other."""
    firsts = {(o.first_does, where(o.first)) for o in orders}
    thens = {(o.then_does, where(o.then)) for o in orders}
    threads = {o.first.number for o in orders}
    if threads != {o.then.number for o in orders} or len(threads) != len(orders):
        return ""
    if len(firsts) == len(thens) == 1:
        ((first, place),) = firsts
        ((then, then_place),) = thens
        where_ = f"in {place}" if place == then_place else f"in {place} and {then_place}"
        return f"{_all(orders)} run “{first}” before any other runs “{then}”, {where_}."
    return ""


def _joint(orders: Sequence[StepOrder]) -> str:
    """Where several threads do one thing before another one does something."""
    order = orders[0]
    firsts = {(o.first_does, where(o.first)) for o in orders}
    thens = {(o.then.number, o.then.location, o.then_at) for o in orders}
    if len(firsts) > 1 or len(thens) > 1 or len({o.first.number for o in orders}) != len(orders):
        return ""
    then = does(order.then, order.then_does)
    late = "" if order.then_at is not None else ", which has not run by then"
    return f"{_all(orders)} run “{order.first_does}” in {where(order.first)} before {then}{late}."


def _all(orders: Sequence[StepOrder]) -> str:
    """The threads of the first steps, each of another one; many of a kind as ``a[0] to a[7]``."""
    steps = sorted((order.first for order in orders), key=lambda step: step.number)
    first, last = steps[0], steps[-1]
    same = len({step.thread.partition("[")[0] for step in steps}) == 1
    if len(steps) > 3 and same and last.number - first.number == len(steps) - 1:
        return f"{first.thread} to {last.thread} all"
    return f"{listed([step.thread for step in steps])} {'both' if len(steps) == 2 else 'all'}"


def listed(names: Sequence[str]) -> str:
    """``a, b and c``."""
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
