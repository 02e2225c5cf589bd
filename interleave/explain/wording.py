"""A cause in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from interleave.explain.explanation import Chance, StepOrder
from interleave.trace.trace import TraceStep
from interleave.trace.words import StepName, listed, ordinal


def or_on(neither: bool, verb: str = "goes") -> str:
    """What is said behind that runs fail, where some neither fail nor pass."""
    return f" or {verb} on for ever" if neither else ""


def where(step: TraceStep) -> str:
    """The function that a step is in."""
    return f"{step.frames[-1].name}()"


def does(step: TraceStep, what: str | StepName) -> str:
    """A step in a sentence."""
    said = what.quoted if isinstance(what, StepName) else f"“{what}”"
    return f"{step.thread}'s {said} in {where(step)}"


def old_values(thread: str, values: Mapping[str, str]) -> str:
    """That a thread reads old values, which it may: by location what it reads, and what is there."""
    names = list(values)
    if len(names) == 1:
        return f"{thread} reads an old value of {names[0]}: {values[names[0]]}."
    return f"{thread} reads old values of {listed(names)}."


def given(
    choices: Sequence[tuple[TraceStep, StepName, bool]], after: int, only: Sequence[str], begun: str | None
) -> str:
    """Which runs a cause is about: ``the runs in which …``; empty for all.

    Args:
        choices: steps that take the same alternative, what they are called, and whether they do so each of
            several times.
        after, only: as in `interleave.explain.explanation.Cause`.
        begun: what tells the initial state that they begin in from others; None for any.
    """
    parts = []
    if only:
        parts.append(f"in which only {listed(only)} {'take' if len(only) > 1 else 'takes'} steps")
    if after:
        parts.append(f"that begin with the first {after} steps of this one")
    elif begun is not None:
        parts.append(f"that begin in the same initial state{begun}")
    if choices:
        taken = [
            f"{step.thread} {'always takes' if every else 'takes'} {name.quoted} in {where(step)}"
            for step, name, every in choices
        ]
        parts.append(f"in which {listed(taken)}")
    return f"the runs {', and '.join(parts)}" if parts else ""


def sentence(orders: Sequence[StepOrder], within: Sequence[StepOrder]) -> str:
    """What the cause is: one sentence.

    Args:
        orders, within: as in `interleave.explain.explanation.Cause`.
    """
    middle = between(orders, within)
    if middle is not None:
        before, after = middle
        elsewhere = f" in {where(before.first)}" if where(before.first) != where(after.then) else ""
        late = f", and {after.then_name.quoted} has not run by then" if after.then_at is None else ""
        # which step it is that has not run, where several do the same, is said at the end
        then = after.then_name.quoted if not late else f"“{after.then_name.does}”"
        return (
            f"{before.first.thread}'s {before.first_name.quoted}{elsewhere} … {then} in "
            f"{where(after.then)} is not atomic: {does(after.first, after.first_name)} runs in between{late}."
        )
    if not orders:
        return ""
    if len(orders) == 1:
        (order,) = orders
        first, then = does(order.first, order.first_name), does(order.then, order.then_name)
        if order.waits:
            return f"{first} runs before {then}, which waits for ever."
        if order.then_at is None:
            return f"{first} runs before {then}, which has not run by then."
        return f"{first} runs too soon: before {then}."
    return _crossing(orders) or _joint(orders) or f"{', and '.join(_before(o) for o in orders)}."


def ruled_out(chances: Sequence[Chance]) -> str:
    """By which steps failure could have been ruled out; empty if there are none."""
    parts = [
        f"by {does(c.instead, c.name)} {'instead of' if c.same_thread else 'before'} "
        f"{does(c.before, c.before_name)}"
        for c in chances
    ]
    return f"It could have been ruled out {', and '.join(parts)}." if parts else ""


def _before(order: StepOrder) -> str:
    then = f"{order.then.thread}'s {order.then_name.quoted}"
    if where(order.then) != where(order.first):
        then += f" in {where(order.then)}"
    return f"{does(order.first, order.first_name)} runs before {then}"


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
    firsts = {(replace(o.first_name, time=0), where(o.first)) for o in orders}
    thens = {(replace(o.then_name, time=0), where(o.then)) for o in orders}
    times = {o.first.thread: o.first_name.time or 1 for o in orders}
    same = all(times.get(o.then.thread) == (o.then_name.time or 1) for o in orders)
    if not same or len(times) != len(orders) or {o.then.thread for o in orders} != set(times):
        return ""
    if len(firsts) == len(thens) == 1:
        ((first, place),) = firsts
        ((then, then_place),) = thens
        where_ = f"in {place}" if place == then_place else f"in {place} and {then_place}"
        before = f"run {first.quoted} before any other runs {then.quoted}, {where_}"
        return f"{_all(orders)} {before}{_again(times)}."
    return ""


def _joint(orders: Sequence[StepOrder]) -> str:
    """Where several threads do one thing before another one does something."""
    order = orders[0]
    firsts = {(o.first_name.does, o.first_name.place, where(o.first)) for o in orders}
    thens = {(o.then.number, o.then.location, o.then_name, o.then_at) for o in orders}
    if len(firsts) > 1 or len(thens) > 1 or len({o.first.number for o in orders}) != len(orders):
        return ""
    then = does(order.then, order.then_name)
    not_yet = "" if order.then_at is not None else ", which has not run by then"
    times = {o.first_name.time for o in orders}
    first = replace(order.first_name, time=times.pop() if len(times) == 1 else 0)
    again = _again({o.first.thread: o.first_name.time for o in orders}) if times else ""
    return f"{_all(orders)} run {first.quoted} in {where(order.first)} before {then}{not_yet}{again}."


def _again(times: Mapping[str, int]) -> str:
    """Which threads do it not for the first time."""
    again = [f"{thread} for the {ordinal(time)} time" for thread, time in times.items() if time > 1]
    return f" ({listed(again)})" if again else ""


def _all(orders: Sequence[StepOrder]) -> str:
    """The threads of the first steps, each of another one; many of a kind as ``a[0] to a[7]``."""
    steps = sorted((order.first for order in orders), key=lambda step: step.number)
    first, last = steps[0], steps[-1]
    same = len({step.thread.partition("[")[0] for step in steps}) == 1
    if len(steps) > 3 and same and last.number - first.number == len(steps) - 1:
        return f"{first.thread} to {last.thread} all"
    return f"{listed([step.thread for step in steps])} {'both' if len(steps) == 2 else 'all'}"
