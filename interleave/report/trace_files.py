"""Traces as files: JSON that can be replayed, ITF for other tools, Mermaid for pull requests."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from typing import Any

from interleave import __version__
from interleave.checking.verdicts import Checked
from interleave.conform.result import Conformance
from interleave.errors import UsageError
from interleave.program.digest import digest
from interleave.properties.result import PropertyResult
from interleave.report.columns import fold_text, folded
from interleave.report.escape import mermaid_text
from interleave.report.explained import marks, trace_marks
from interleave.report.json_result import json_text, memory_data, property_data
from interleave.trace.build import TraceBuilder
from interleave.trace.schedule import Replayed, Turn, replay
from interleave.trace.trace import Trace

#: The format of trace files; raised when a reader of the old one would be misled.
VERSION = 3
FORMAT = "interleave-trace"
#: The kind of a run that explains a log, in place of a property's.
LOG = "log"

#: Suffixes of other formats than our own.
ITF, MERMAID = ".itf.json", ".mmd"


def trace_text(checked: Sequence[Checked], path: str) -> str:
    """What ``--trace FILE`` writes; the suffix is the format. ITF and Mermaid hold one trace: the first
    violation's."""
    if path.endswith((ITF, MERMAID)):
        for one in checked:
            for found in one.result.violated:
                if found.clearest is not None:
                    return itf(one.builder, found.clearest) if path.endswith(ITF) else sequence_diagram(found)
        raise UsageError(f"{path}: there is no violation, and so no trace to write")
    return json_text(trace_file(checked)) + "\n"


def log_traces(builder: TraceBuilder, results: Sequence[Conformance]) -> str:
    """The runs that explain logs, for ``replay``: each as if its log were a property, of the kind `LOG`.

    Args:
        builder: of the model's program, without marks.
        results: what came of the logs, of which each has a run.
    """
    properties = []
    for result in results:
        turns = [Turn(builder.columns[number], choice) for number, choice in result.schedule]
        done = replay(builder, turns, result.initial)
        assert not done.problem, done.problem
        trace = builder.trace(done.run, log_ending(builder, result.log, done))
        properties.append(_property(builder, PropertyResult(result.log, LOG, result.verdict, "", trace)))
    program = builder.program
    verdict = ", ".join(dict.fromkeys(result.verdict for result in results))
    model = {"model": program.name, "program": digest(program), "verdict": verdict, "properties": properties}
    return json_text(_sealed([model])) + "\n"


def log_ending(builder: TraceBuilder, log: str, done: Replayed) -> str:
    """What is said at the end of a run of a log."""
    if done.run.crash is None:
        return f"here the run of {log} ends"
    crash = builder.code.crashes[builder.code.crash_of(done.run.crash[2])]
    return f"{crash.kind}: {crash.message}"


def trace_file(checked: Sequence[Checked]) -> dict[str, Any]:
    """The violated properties of each model with their traces, and a checksum over it all."""
    return _sealed(_models(checked))


def _models(checked: Sequence[Checked]) -> list[dict[str, Any]]:
    return [
        {
            "model": one.result.model,
            "program": digest(one.code.program),
            "verdict": one.result.verdict,
            **memory_data(one.result),
            "properties": [_property(one.builder, found) for found in one.result.violated],
        }
        for one in checked
    ]


def _sealed(models: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "tool": f"interleave {__version__}",
        "sha256": checksum(models),
        "models": models,
    }


def checksum(models: object) -> str:
    """Tells by accident changed files from others; who changes a file can change this, too."""
    text = json.dumps(models, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _property(builder: TraceBuilder, found: PropertyResult) -> dict[str, Any]:
    data = property_data(found)
    if found.trace is not None:
        _complete(builder, found, found.trace, data["trace"])
    for cause, shown in zip(found.causes, data.get("causes", ()), strict=True):
        _complete(builder, found, cause.trace, shown["trace"])
    return data


def _complete(builder: TraceBuilder, found: PropertyResult, trace: Trace, data: dict[str, Any]) -> None:
    """What it takes to run a trace again, and the states that it goes through."""
    code, initial = builder.code, builder.code.initial()
    if trace.states:
        data["initial"] = initial.index(trace.states[0])
    else:  # it crashes before any step
        data["initial"] = next(
            n for n, s in enumerate(initial) if s < 0 and code.crashes[code.crash_of(s)].kind == found.name
        )
    for step, shown in zip(trace.steps, data["steps"], strict=True):
        nodes = builder.program.instances[step.number][0].code.nodes
        shown["function"] = nodes[step.location].site.frames[-1].name
    data["states"] = [builder.describe(state) for state in trace.states]


# ---------------------------------------------------------------------------- other formats


def itf(builder: TraceBuilder, trace: Trace) -> str:
    """The trace in the Informal Trace Format (Apalache's ADR 015). A field of an object and a local that
    there are not in a state are unserializable there."""
    states = [builder.describe(state) for state in trace.states]
    names = list(dict.fromkeys(name for state in states for name in state))
    shown = []
    for index, state in enumerate(states):
        meta: dict[str, object] = {"index": index}
        if index:
            step = trace.steps[index - 1]
            meta |= {"thread": step.thread, "action": step.label}
        values = {n: _itf(state[n]) if n in state else {"#unserializable": "not there"} for n in names}
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
        **({"loop": trace.loop} if trace.loop is not None else {}),
    }
    return json_text(data) + "\n"


def _itf(text: str) -> object:
    if text.startswith("[") and text.endswith("]"):
        return [_itf(item) for item in text[1:-1].split(", ")] if text != "[]" else []
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
    used = sorted({step.column for step in trace.steps})
    lines = ["sequenceDiagram"]
    lines += [f"  participant T{n} as {mermaid_text(trace.columns[n])}" for n in used]
    for position, count in folded(trace, shown):
        if position == trace.loop:
            lines.append("  loop for ever")
        step = trace.steps[position]
        me = f"T{step.column}"
        if count > 1:
            lines.append(f"  Note over {me}: {mermaid_text(fold_text(count))}")
            continue
        text = mermaid_text(f"{step.frames[-1].name}(): {step.label}" if step.of is None else step.label)
        lines.append(f"  {me}{'-x' if step.crash else '->>'}{me}: {text}")
        lines += [f"  Note over {me}: {mermaid_text(text)}" for text in said.get(position, ())]
    lines += ["  end"] * (trace.loop is not None)
    if used:
        lines.append(f"  Note over T{used[0]},T{used[-1]}: {mermaid_text(trace.ending)}")
    return "\n".join(lines) + "\n"
