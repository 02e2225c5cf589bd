"""An explanation as text for people: each cause with its trace, the steps that decide marked."""

from __future__ import annotations

from collections.abc import Sequence

from interleave.properties.result import PropertyResult
from interleave.report.columns import columns
from interleave.report.style import Style, counted, paragraph
from interleave.trace.explanation import Cause, StepOrder
from interleave.trace.trace import Trace
from interleave.trace.wording import between, where


class Told:
    """What was told already, so that properties that are violated by one cause tell it once.

    Args:
        full: tell everything of each property, and fold no steps.
    """

    def __init__(self, full: bool) -> None:
        self.full = full
        #: the property that they were told of, and their number there; 0 if it had no other
        self._causes: dict[frozenset[tuple[str, int, str, int]], tuple[str, int]] = {}

    def lines(self, found: PropertyResult, terminal: int | None, style: Style) -> list[str]:
        """The causes of one violation."""
        explanation = found.explanation
        assert explanation is not None
        causes, lines = explanation.causes, list[str]()

        def styled(text: str, name: str) -> list[str]:
            return [style(line, name) for line in paragraph(text, terminal)]

        known = [self._causes.get(cause.key) for cause in causes]
        before = [k for k in known if k is not None]
        if len(before) == len(known) and not self.full:
            steps = f"{found.name} ({counted(min(c.trace.length for c in causes), 'step')})"
            return ["", *styled(f"{steps}: by {_listed(before)}", "bold")]
        for number, (cause, told) in enumerate(zip(causes, known, strict=True), 1):
            name = found.name
            if len(causes) > 1:
                name += f", cause {number} of {len(causes)}{'' if explanation.complete else ' or more'}"
            if told and not self.full:
                text = f"{name}: by {_listed([told])} ({counted(cause.trace.length, 'step')})"
                lines += ["", *styled(text, "bold")]
                continue
            if cause.key:
                self._causes.setdefault(cause.key, (found.name, number if len(causes) > 1 else 0))
            lines += ["", *styled(f"{name}: {size(cause)}", "bold")]
            lines += styled(cause.sentence, "warn")
            shown = None if self.full else cause.matters
            lines += ["", *columns(cause.trace, terminal, style, marks(cause), shown)]
            lines += paragraph(passes(cause), terminal)
        if explanation.note:
            lines += styled(f"{found.name}: {explanation.note}", "dim")
        return lines


def _listed(causes: Sequence[tuple[str, int]]) -> str:
    """Causes by what they were told of: ``causes 1 and 2 of deadlock``."""
    parts = []
    for name in dict.fromkeys(name for name, _ in causes):
        numbers = [str(number) for other, number in causes if other == name and number]
        which = f"cause{'s' * (len(numbers) > 1)} {' and '.join(numbers)}" if numbers else "the cause"
        parts.append(f"{which} of {name}")
    return ", ".join(parts)


def size(cause: Cause) -> str:
    switches = counted(cause.switches, "switch")
    if cause.preemptions == cause.switches and cause.switches:
        switches = counted(cause.preemptions, "preemption")
    elif cause.preemptions:
        switches += f", {cause.preemptions} of them preempting"
    return f"{steps_of(cause.trace)}, {switches}"


def steps_of(trace: Trace) -> str:
    """How many steps a trace has: to what is wrong, and behind that."""
    more = len(trace.steps) - trace.length
    return f"{counted(trace.length, 'step')}{f' and {more:,} more' if more else ''}"


def marks(cause: Cause) -> dict[int, list[str]]:
    """What is said of the steps that decide, by their positions."""
    found: dict[int, list[str]] = {}
    middle = between(cause.orders, cause.within)
    if middle is not None:
        before, after = middle
        first, then = before.first_does, after.then_does
        text = f"TOO SOON: between {before.first.thread}'s “{first}” and “{then}”"
        found[after.first_at] = [text]
    elif len(cause.orders) == 1:
        (order,) = cause.orders
        found[order.first_at] = [f"TOO SOON: before {order.then.thread}: {order.then_does}"]
        if order.then_at is not None:
            found[order.then_at] = [f"too late: {order.first.thread}'s “{order.first_does}” already ran"]
    else:
        for number, order in enumerate(cause.orders, 1):
            text = f"({number}) before {order.then.thread}: {order.then_does}"
            found.setdefault(order.first_at, []).append(text)
            if order.then_at is not None:
                found.setdefault(order.then_at, []).append(f"({number}) only now")
    if cause.no_return is not None:
        found.setdefault(cause.no_return, []).append("failure is unavoidable from here")
    for position, texts in trace_marks(cause.trace).items():
        found.setdefault(position, []).extend(texts)
    return found


def trace_marks(trace: Trace) -> dict[int, list[str]]:
    """What is said of a step of a trace that shows how it goes on behind it."""
    if not trace.reached or trace.reached == len(trace.steps):
        return {}
    return {trace.reached - 1: ["out of reach from here"]}


def passes(cause: Cause) -> str:
    """What the nearest passing run does otherwise."""
    passing = cause.passing
    if passing is None or not cause.orders:
        return ""
    at: dict[tuple[int, int], int] = {}
    for position, step in enumerate(passing.steps):
        at.setdefault((step.number, step.location), position)
    turned = [o for o in cause.orders if _turned(o, at)]
    if not turned:
        return ""
    parts = [
        f"{o.then.thread}'s “{o.then_does}” in {where(o.then)} before {o.first.thread}'s “{o.first_does}”"
        for o in turned
    ]
    return f"The nearest run that passes has {', and '.join(parts)}."


def _turned(order: StepOrder, at: dict[tuple[int, int], int]) -> bool:
    then = at.get((order.then.number, order.then.location))
    first = at.get((order.first.number, order.first.location))
    return then is not None and (first is None or then < first)
