"""Results as plain data for JSON; the keys are described in docs/cli.md."""

from __future__ import annotations

import json
from typing import Any

from interleave.explain.explanation import Cause, Chance, StepOrder
from interleave.memories import C11, SC
from interleave.paths import shown
from interleave.properties.result import PropertyResult, Result
from interleave.report.escape import CONTROL
from interleave.report.explained import marks
from interleave.report.warned import warning_data
from interleave.trace.trace import Trace, TraceStep

#: Of all that ``--json`` prints; raised when a reader of the old one would be misled.
VERSION = 1


def json_text(data: object, *, ascii_only: bool = False) -> str:
    """Data as JSON, as it is printed: control characters are escapes of JSON, with ``ascii_only`` all that
    is not ASCII."""
    text = json.dumps(data, indent=1, ensure_ascii=ascii_only)
    return CONTROL.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def document(kind: str, data: dict[str, Any]) -> dict[str, Any]:
    """What is printed, with its format's name and version: readers can tell what they do not know."""
    return {"format": f"interleave-{kind}", "version": VERSION, **data}


def step_data(step: TraceStep) -> dict[str, Any]:
    return {
        "thread": step.thread,
        "label": step.label,
        "does": step.does,
        "file": shown(step.file),
        "line": step.line,
        "source": step.source,
        "frames": [frame.name for frame in step.frames],
        "note": step.note,
        "choice": step.choice,
        "changes": [{"name": c.name, "old": c.old, "new": c.new} for c in step.changes],
        **({"crash": step.crash} if step.crash else {}),
        **({"buffer": True} if step.of is not None else {}),
    }


def trace_data(trace: Trace) -> dict[str, Any]:
    data: dict[str, Any] = {
        "threads": list(trace.columns),
        "steps": [step_data(s) for s in trace.steps],
        "ending": trace.ending,
    }
    if trace.reached is not None:
        data["reached"] = trace.reached
    if trace.loop is not None:
        data["loop"] = trace.loop
    if trace.blocked:
        data["blocked"] = list(trace.blocked)
    if trace.said:
        data["said"] = list(trace.said)
    if trace.marks:
        data["marks"] = [{"at": at, "text": text} for at, text in trace.marks]
    if trace.fair:
        data["fair"] = list(trace.fair)
    if trace.last:
        data["last"] = {value.key: value.text for value in trace.last}
    return data


def order_data(order: StepOrder) -> dict[str, Any]:
    return {
        "first": {**step_data(order.first), "name": order.first_name.plain},
        "then": {**step_data(order.then), "name": order.then_name.plain},
        "first_at": order.first_at,
        "then_at": order.then_at,
    }


def chance_data(chance: Chance) -> dict[str, Any]:
    return {"before": chance.at, "by": {**step_data(chance.instead), "name": chance.name.plain}}


def cause_data(cause: Cause) -> dict[str, Any]:
    data: dict[str, Any] = {
        "sentence": cause.sentence,
        "orders": [order_data(o) for o in cause.orders],
        "choices": [choice.at for choice in cause.choices],
        "first_steps": cause.after,
        "same_beginning": cause.begun,
        "alone": cause.alone,
        "only_threads": list(cause.only),
        "within": [order_data(o) for o in cause.within],
        "point_of_no_return": cause.no_return,
        "ruled_out": [chance_data(c) for c in cause.chances],
        "switches": cause.switches,
        "preemptions": cause.preemptions,
        "matters": sorted(cause.matters),
        "marks": [{"at": at, "text": text} for at, texts in sorted(marks(cause).items()) for text in texts],
        "trace": trace_data(cause.trace),
    }
    if cause.again is not None:
        data["same_as"] = cause.again
    if cause.passing is not None:
        data["nearest_passing"] = trace_data(cause.passing)
    return data


def property_data(found: PropertyResult) -> dict[str, Any]:
    data: dict[str, Any] = {"name": found.name, "kind": found.kind, "verdict": found.verdict}
    if found.fair:
        data["fair"] = found.fair
    if found.message:
        data["message"] = found.message
    if found.walk is not None:
        data["walk"] = found.walk
    if found.trace is not None:
        data["trace"] = trace_data(found.trace)
    if found.explanation is not None:
        data["causes"] = [cause_data(c) for c in found.explanation.causes]
        data["all_causes"] = found.explanation.complete
        if found.explanation.note:
            data["note"] = found.explanation.note
    return data


def memory_data(result: Result) -> dict[str, Any]:
    """The memory model, if it is not the default, and what is known of store buffers or histories."""
    data: dict[str, Any] = {} if result.memory == SC else {"memory": result.memory}
    if result.buffers is not None:
        key = "histories" if result.memory == C11 else "buffers"
        data[key] = {"size": result.buffers.size, "full": result.buffers.full}
    if result.stronger:
        data["stronger_than_rc11"] = True
    return data


def result_data(result: Result) -> dict[str, Any]:
    """A result as CLI.md describes it."""
    data: dict[str, Any] = {
        "model": result.model,
        "title": result.title,
        "verdict": result.verdict,
        "states": result.states,
        "transitions": result.transitions,
        "depth": result.depth,
        "reduced": result.reduced,
        "seconds": round(result.seconds, 6),
        "phases": {name: round(seconds, 6) for name, seconds in result.phases.items()},
        "engine": result.engine,
        "properties": [property_data(p) for p in result.properties],
        "warnings": [warning_data(w) for w in result.warnings],
    }
    data |= memory_data(result)
    if result.consistent is not None:
        data["violated_under_sc"] = list(result.consistent)
    if result.walks is not None:
        walks = result.walks
        data["random"] = {
            "walks": walks.count, "steps": walks.steps, "seed": walks.seed, "depth": walks.depth,
            "ended_by_depth": walks.cut,
        }  # fmt: skip
    if result.disk_states:
        data["disk"] = {"states": result.disk_states, "bytes": result.disk_bytes}
    if result.live_states:
        data["live_states"] = result.live_states
    if result.reason:
        data["reason"] = result.reason
    if result.unreached is not None:
        places = [place for first in result.unreached for place in (first, *first.later)]
        data["unreached"] = [step_data(step) for place in places for step in place.steps]
    return data
