"""Results as plain data for JSON; the keys are described in docs/cli.md."""

from __future__ import annotations

from typing import Any

from interleave import __version__
from interleave.paths import shown
from interleave.properties.result import PropertyResult, Result
from interleave.trace.trace import Trace, TraceStep

#: The format of trace files; raised when a reader of the old one would be misled.
TRACE_FORMAT = 1


def step_data(step: TraceStep) -> dict[str, Any]:
    return {
        "thread": step.thread,
        "label": step.label,
        "file": shown(step.file),
        "line": step.line,
        "source": step.source,
        "frames": [frame.name for frame in step.frames],
        "note": step.note,
        "choice": step.choice,
        "changes": [{"name": c.name, "old": c.old, "new": c.new} for c in step.changes],
        **({"crash": step.crash} if step.crash else {}),
    }


def trace_data(trace: Trace) -> dict[str, Any]:
    data: dict[str, Any] = {
        "threads": list(trace.columns),
        "steps": [step_data(s) for s in trace.steps],
        "ending": trace.ending,
    }
    if trace.blocked:
        data["blocked"] = list(trace.blocked)
    return data


def property_data(found: PropertyResult) -> dict[str, Any]:
    data: dict[str, Any] = {"name": found.name, "kind": found.kind, "verdict": found.verdict}
    if found.message:
        data["message"] = found.message
    if found.trace is not None:
        data["trace"] = trace_data(found.trace)
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
        "seconds": round(result.seconds, 6),
        "engine": result.engine,
        "properties": [property_data(p) for p in result.properties],
    }
    if result.reason:
        data["reason"] = result.reason
    return data


def trace_file(results: list[Result]) -> dict[str, Any]:
    """What ``--trace FILE`` writes: the violated properties of each model with their traces."""
    return {
        "format": "interleave-trace",
        "version": TRACE_FORMAT,
        "tool": f"interleave {__version__}",
        "models": [
            {
                "model": result.model,
                "verdict": result.verdict,
                "properties": [property_data(p) for p in result.violated],
            }
            for result in results
        ],
    }
