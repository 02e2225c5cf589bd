"""An explanation as text for people: each cause with its trace, the steps that decide marked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from interleave.explain.explanation import Cause
from interleave.explain.wording import between, does
from interleave.properties.result import PropertyResult
from interleave.report.columns import columns
from interleave.report.style import Style, counted, paragraph
from interleave.trace.trace import Trace, TraceStep

#: A thread's step, and the how many-th time that it takes it.
Key = tuple[int, int, int]


class Told:
    """What was told already, so that properties that are violated by one cause tell it once.

    Args:
        full: tell everything of each property, and fold no steps.
    """

    def __init__(self, *, full: bool) -> None:
        self.full = full
        #: the property that they were told of, and their number there; 0 if it had no other
        self._causes: dict[frozenset[object], tuple[str, int]] = {}

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
            if cause.again is not None and not self.full:
                again = f"the same two steps decide as in cause {cause.again}; --full shows the run"
                text = f"{name}: {cause.sentence} ({counted(cause.trace.length, 'step')}; {again})"
                lines += ["", *styled(text, "")]
                continue
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
    if trace.loop is not None:
        around = f"a loop of {counted(len(trace.steps) - trace.loop, 'step')}"
        return f"{counted(trace.loop, 'step')} and {around}" if trace.loop else around
    more = len(trace.steps) - trace.length
    return f"{counted(trace.length, 'step')}{f' and {more:,} more' if more else ''}"


def marks(cause: Cause) -> dict[int, list[str]]:
    """What is said of the steps that decide, by their positions."""
    found: dict[int, list[str]] = {}
    middle = between(cause.orders, cause.within)
    if middle is not None:
        before, after = middle
        first, then = before.first_name.quoted, after.then_name.quoted
        text = f"TOO SOON: between {before.first.thread}'s {first} and {then}"
        found[after.first_at] = [text]
    elif len(cause.orders) == 1:
        (order,) = cause.orders
        found[order.first_at] = [f"TOO SOON: before {order.then.thread}: {order.then_name.plain}"]
        if order.then_at is not None:
            found[order.then_at] = [f"too late: {order.first.thread}'s {order.first_name.quoted} already ran"]
    else:
        for number, order in enumerate(cause.orders, 1):
            text = f"({number}) before {order.then.thread}: {order.then_name.plain}"
            found.setdefault(order.first_at, []).append(text)
            if order.then_at is not None:
                found.setdefault(order.then_at, []).append(f"({number}) only now")
    if cause.after:
        text = "up to here taken as given: what follows decides"
        found.setdefault(cause.after - 1, []).append(text)
    for chance in cause.chances:
        how = f"{chance.instead.thread}'s {chance.name.quoted} first"
        if chance.same_thread:
            how = f"“{chance.name.does}” instead"
        text = f"until here: {how} would rule it out"
        found.setdefault(chance.at, []).append(text)
    failure = "this failure" if cause.alone else "failure"
    if cause.chosen_return is not None:
        found.setdefault(cause.chosen_return, []).append(f"{failure} is unavoidable since this was chosen")
    elif cause.no_return is not None:
        found.setdefault(cause.no_return, []).append(f"{failure} is unavoidable from here")
    for position, texts in trace_marks(cause.trace).items():
        found.setdefault(position, []).extend(texts)
    return found


def trace_marks(trace: Trace) -> dict[int, list[str]]:
    """What is said of a step of a trace that shows how it goes on behind it."""
    found: dict[int, list[str]] = {}
    for position, text in trace.marks:
        found.setdefault(position, []).append(text)
    if trace.reached and trace.reached != len(trace.steps):
        found.setdefault(trace.reached - 1, []).append("out of reach from here")
    return found


def passes(cause: Cause) -> str:
    """What the nearest passing run does otherwise."""
    if cause.passing is None or not cause.orders:
        return ""
    at = {key: position for position, key in enumerate(keys(cause.passing.steps))}
    parts = []
    for order in cause.orders:
        first, then = (at.get(_event(cause.trace, *end)) for end in (
            (order.first, order.first_at), (order.then, order.then_at)
        ))  # fmt: skip
        if then is not None and (first is None or then < first):
            before = f"{order.first.thread}'s {order.first_name.quoted}"
            told = does(order.then, order.then_name)
            parts.append(
                f"{told} before {before}" if first is not None else f"{told} and has not come to {before}"
            )
    return f"The {nearest(cause)} has {', and '.join(parts)}." if parts else ""


def keys(steps: Sequence[TraceStep]) -> list[Key]:
    """What tells each step of a run from the others."""
    times: Counter[tuple[int, int]] = Counter()
    found = []
    for step in steps:
        times[step.number, step.location] += 1
        found.append((step.number, step.location, times[step.number, step.location]))
    return found


def nearest(cause: Cause) -> str:
    """What the nearest passing run is called: where none passes, it comes to other violations."""
    return "nearest run without this failure" if cause.alone else "nearest run that passes"


def _event(trace: Trace, step: TraceStep, at: int | None) -> Key:
    """Which time of which step it is that stands at a position; if at none, the next one after all."""
    before = trace.steps[: at + 1] if at is not None else trace.steps
    count = sum((s.number, s.location) == (step.number, step.location) for s in before)
    return step.number, step.location, count + (at is None)
