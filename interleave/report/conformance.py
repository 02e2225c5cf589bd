"""Whether logs are behaviours of a model, for people and as data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from interleave.conform.result import ACCEPTED, INCOMPLETE, NOTHING, REJECTED, Conformance
from interleave.report.columns import columns
from interleave.report.json_result import document, trace_data
from interleave.report.style import Style, counted
from interleave.report.summary import wrapped
from interleave.trace.trace import Trace

MARKS = {ACCEPTED: ("✓", "good"), REJECTED: ("✗", "bad"), INCOMPLETE: ("?", "warn"), NOTHING: ("?", "warn")}
#: So many of a run's last steps are shown before a line that cannot be explained.
LAST_STEPS = 20
#: A run of more steps is part of the data only if all of it is asked for.
MOST_STEPS = 10_000


def conformance(
    result: Conformance, terminal: int | None, style: Style, *, quiet: bool, full: bool
) -> list[str]:
    """What a log says of a model; ``full`` shows the whole run that explains it."""
    mark, colour = MARKS[result.verdict]
    said = result.verdict.replace("-", " ")
    lines = wrapped([(f"{result.log}", "bold"), (f"  against {result.model}", "")], terminal, style)
    reason = f" ({result.reason})" if result.reason else ""
    lines += wrapped([(f"{mark} {said}{reason}", colour), (f"   {_counts(result)}", "")], terminal, style)
    if result.cut:
        lines += wrapped([(f"  line {result.cut} has no end, and was not read", "warn")], terminal, style)
    if result.verdict == ACCEPTED and result.ends:
        text = f"  {', '.join(result.ends)} can follow the last line, without another one"
        lines += wrapped([(text, "warn")], terminal, style)
    if quiet:
        return lines
    if result.line:
        lines += _rejected(result, terminal, style)
    if result.trace is not None and (full or result.verdict == REJECTED):
        lines += ["", *columns(_told(result, result.trace), terminal, style)]
    return lines


def _counts(result: Conformance) -> str:
    """How much was held against the model."""
    if not result.events:
        return f"{result.seconds:.2f} s"
    explained = f"{result.explained:,} of " if result.verdict != ACCEPTED else ""
    return ", ".join(
        [
            f"{explained}{counted(result.events, 'line')} of {counted(len(result.kinds), 'event')} explained",
            f"{result.ignored:,} left out",
            f"lines {result.first}–{result.last}",
            f"{result.seconds:.2f} s",
        ]
    )


def _rejected(result: Conformance, terminal: int | None, style: Style) -> list[str]:
    """The line that cannot be explained, and what could have come instead."""
    lines = ["", *wrapped([(f"line {result.line}, {result.thread}: {result.text}", "bad")], terminal, style)]
    if result.unknown:
        lines += wrapped([("  the model has no such event at all", "")], terminal, style)
    then = "after the run below" if result.after_run else "then"
    text = f"  before it the log can be explained; {then} the model allows"
    lines += wrapped([(text, "")], terminal, style) if result.expected else []
    for found in result.expected:
        said = " or ".join(found.reports) if found.reports else "; or ".join(found.stands)
        said = said or "no line, but steps that no line reports"
        lines += wrapped([(f"    {found.thread}: {said}", "")], terminal, style)
    return lines


def _told(result: Conformance, trace: Trace) -> Trace:
    """The run's end, saying so if it is not the whole."""
    if len(trace.steps) == result.steps:
        return trace
    shown = f"the last {len(trace.steps)} of {counted(result.steps, 'step')}; --full shows all"
    return replace(trace, ending=f"{trace.ending} ({shown})")


# ---------------------------------------------------------------------------- several logs


def never(results: Sequence[Conformance]) -> tuple[list[tuple[str, str, str]], list[str]]:
    """What no explanation of any log has: steps of the model, and its events."""
    taken = {step for result in results for step in result.taken}
    steps = dict.fromkeys(step for result in results for step in result.others if step not in taken)
    silent = [set(result.silent) for result in results if result.events]
    return list(steps), sorted(set.intersection(*silent)) if silent else []


def coverage(results: Sequence[Conformance], terminal: int | None, style: Style, *, full: bool) -> list[str]:
    """What the logs exercised of the model, and what they did not."""
    told = [result for result in results if result.taken]
    if not told:
        return []
    steps, silent = never(told)
    taken = {step for result in told for step in result.taken}
    logged: Counter[str] = Counter()
    for result in told:
        logged.update(dict(result.kinds))
    text = f"of the model's steps {len(taken):,} are in these explanations, {len(steps):,} in none"
    lines = ["", *wrapped([(text, "bold")], terminal, style)]
    if silent:
        lines += wrapped([(f"  never logged: {', '.join(silent)}", "")], terminal, style)
    if full:
        lines += [f"  {kind}: {counted(count, 'line')}" for kind, count in sorted(logged.items())]
        for thread, place, does in steps:
            lines += wrapped([(f"  not taken: {thread}: {does}  @{place}", "dim")], terminal, style)
    return lines


# ---------------------------------------------------------------------------- data


def conformance_data(results: Iterable[Conformance]) -> list[dict[str, Any]]:
    """What ``--json`` prints of each log."""
    return [document("conformance", _data(result)) for result in results]


def _data(result: Conformance) -> dict[str, Any]:
    trace = result.trace
    return {
        "model": result.model,
        "log": result.log,
        "verdict": result.verdict,
        "reason": result.reason,
        "line": result.line,
        "text": result.text,
        "thread": result.thread,
        "unknown": result.unknown,
        "after_run": result.after_run,
        "expected": [f"{n.thread}: {text}" for n in result.expected for text in n.reports],
        "waiting": [f"{n.thread}: {text}" for n in result.expected for text in n.stands],
        "events": result.events,
        "explained": result.explained,
        "kinds": dict(result.kinds),
        "ignored": result.ignored,
        "first": result.first,
        "last": result.last,
        "cut": result.cut,
        "ends": list(result.ends),
        "states": result.states,
        "seconds": round(result.seconds, 3),
        "reported": list(result.reported),
        "silent": list(result.silent),
        "steps": [{"thread": t, "place": p, "does": d, "taken": True} for t, p, d in result.taken]
        + [{"thread": t, "place": p, "does": d, "taken": False} for t, p, d in result.others],
        "trace": trace_data(trace) if trace is not None and len(trace.steps) == result.steps else None,
    }
