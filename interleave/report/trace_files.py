"""Traces as files: JSON that can be replayed, ITF for other tools, Mermaid for pull requests."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from interleave import __version__
from interleave.errors import UsageError
from interleave.program.digest import digest
from interleave.properties.result import PropertyResult
from interleave.properties.verdicts import Checked
from interleave.report.columns import fold_text, folded
from interleave.report.escape import mermaid_text
from interleave.report.explained import marks, trace_marks
from interleave.report.json_result import property_data
from interleave.trace.build import TraceBuilder
from interleave.trace.schedule import Turn
from interleave.trace.trace import Trace

#: The format of trace files; raised when a reader of the old one would be misled.
VERSION = 2
FORMAT = "interleave-trace"

#: Suffixes of other formats than our own.
ITF, MERMAID = ".itf.json", ".mmd"


# ---------------------------------------------------------------------------- writing


def trace_text(checked: Sequence[Checked], path: str) -> str:
    """What ``--trace FILE`` writes; the suffix is the format. ITF and Mermaid hold one trace: the first
    violation's."""
    if path.endswith((ITF, MERMAID)):
        for one in checked:
            for found in one.result.violated:
                if found.clearest is not None:
                    is_itf = path.endswith(ITF)
                    return itf(one.builder, found.clearest) if is_itf else sequence_diagram(found)
        raise UsageError(f"{path}: there is no violation, and so no trace to write")
    return json.dumps(trace_file(checked), indent=1, ensure_ascii=False) + "\n"


def trace_file(checked: Sequence[Checked]) -> dict[str, Any]:
    """The violated properties of each model with their traces, and a checksum over it all."""
    models = [
        {
            "model": one.result.model,
            "program": digest(one.code.program),
            "verdict": one.result.verdict,
            "properties": [_property(one.builder, found) for found in one.result.violated],
        }
        for one in checked
    ]
    return {
        "format": FORMAT,
        "version": VERSION,
        "tool": f"interleave {__version__}",
        "sha256": _checksum(models),
        "models": models,
    }


def _checksum(models: object) -> str:
    text = json.dumps(models, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _property(builder: TraceBuilder, found: PropertyResult) -> dict[str, Any]:
    data = property_data(found)
    if found.trace is not None:
        _complete(builder, found.trace, data["trace"])
    for cause, shown in zip(found.causes, data.get("causes", ()), strict=True):
        _complete(builder, cause.trace, shown["trace"])
    return data


def _complete(builder: TraceBuilder, trace: Trace, data: dict[str, Any]) -> None:
    """What it takes to run a trace again, and the states that it goes through."""
    if trace.states:
        data["initial"] = builder.code.initial().index(trace.states[0])
    data["states"] = [builder.describe(state) for state in trace.states]


# ---------------------------------------------------------------------------- reading


@dataclass(frozen=True)
class Saved:
    """A trace from a file.

    Attributes:
        model: the target that it is of; ``program`` tells whether that has changed.
        name, kind: the property that it violates.
        message: what was wrong at its end.
        turns, initial: its schedule, and which initial state it begins in.
        sentence: its cause, if it was explained.
    """

    model: str
    program: str
    name: str
    kind: str
    message: str
    turns: tuple[Turn, ...]
    initial: int
    sentence: str


def read_traces(path: Path) -> list[Saved]:
    """The traces in a file, those of causes in place of the shortest one.

    Raises:
        UsageError: it is none, or not what was written.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except OSError as problem:
        raise UsageError(f"{path}: {problem.strerror or problem}") from None
    except (ValueError, RecursionError):
        raise UsageError(f"{path}: not a trace file, or one that is cut short: it is not JSON") from None
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise UsageError(f"{path}: not a trace file of interleave")
    if data.get("version") != VERSION:
        raise UsageError(
            f"{path}: a trace file of version {data.get('version')}; this program reads version {VERSION}: "
            "write it again with check --trace"
        )
    if data.get("sha256") != _checksum(data.get("models")):
        raise UsageError(f"{path}: the file was changed after it was written")
    return [
        saved for model in data["models"] for found in model["properties"] for saved in _saved(model, found)
    ]


def _saved(model: dict[str, Any], found: dict[str, Any]) -> list[Saved]:
    traces = [(cause["trace"], cause["sentence"]) for cause in found.get("causes", ())]
    if not traces and "trace" in found:
        traces = [(found["trace"], "")]
    return [
        Saved(
            model["model"], model["program"], found["name"], found["kind"], trace["ending"],
            tuple(Turn(s["thread"], s["choice"], s["does"], s["frames"][-1]) for s in _steps(trace)),
            trace.get("initial", 0), sentence,
        )
        for trace, sentence in traces
    ]  # fmt: skip


def _steps(trace: dict[str, Any]) -> list[dict[str, Any]]:
    """The steps to what is wrong; how it went on from there is no part of the schedule."""
    steps: list[dict[str, Any]] = trace["steps"]
    return steps[: trace.get("reached")]


# ---------------------------------------------------------------------------- other formats


def itf(builder: TraceBuilder, trace: Trace) -> str:
    """The trace in the Informal Trace Format (Apalache's ADR 015). An element of an object that there
    is not in a state is unserializable there."""
    states = [builder.describe(state) for state in trace.states]
    names = list(dict.fromkeys(name for state in states for name in state))
    shown = []
    for index, state in enumerate(states):
        meta: dict[str, object] = {"index": index}
        if index:
            step = trace.steps[index - 1]
            meta |= {"thread": step.thread, "action": step.label}
        values = {n: _itf(state[n]) if n in state else {"#unserializable": "no object"} for n in names}
        shown.append({"#meta": meta, **values})
    data = {
        "#meta": {
            "format": "ITF",
            "format-description": "https://apalache-mc.org/docs/adr/015adr-trace.html",
            "source": builder.program.name,
            "description": trace.ending,
        },
        "vars": names,
        "states": shown,
    }
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"


def _itf(text: str) -> object:
    if text in ("True", "False"):
        return text == "True"
    return {"#bigint": text} if re.fullmatch(r"-?\d+", text) else text


def sequence_diagram(found: PropertyResult) -> str:
    """A violation's trace as a Mermaid sequence diagram: a participant a thread, its steps as messages
    to itself; steps that do not matter are folded."""
    trace = found.clearest
    assert trace is not None
    shown, said = None, trace_marks(trace)
    if found.causes:
        shown, said = found.causes[0].matters, marks(found.causes[0])
    used = sorted({step.number for step in trace.steps})
    lines = ["sequenceDiagram"]
    lines += [f"  participant T{n} as {mermaid_text(trace.columns[n])}" for n in used]
    for position, count in folded(trace, shown):
        step = trace.steps[position]
        me = f"T{step.number}"
        if count > 1:
            lines.append(f"  Note over {me}: {mermaid_text(fold_text(count))}")
            continue
        text = mermaid_text(f"{step.frames[-1].name}(): {step.label}")
        lines.append(f"  {me}{'-x' if step.crash else '->>'}{me}: {text}")
        lines += [f"  Note over {me}: {mermaid_text(text)}" for text in said.get(position, ())]
    if used:
        lines.append(f"  Note over T{used[0]},T{used[-1]}: {mermaid_text(trace.ending)}")
    return "\n".join(lines) + "\n"
