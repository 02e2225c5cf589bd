"""SARIF 2.1.0 (an OASIS standard): findings as code scanning and editors show them, with the run.

Only what is not as expected is a result. The standard has ``kind`` and ``suppressions`` for results that
are no alarms, but GitHub reads neither: its list of supported properties has neither, and such results
are reported as alerts (github/codeql-action issue 1230, microsoft/PSRule issue 955). A violation that is
expected is in the JUnit report and in ``--json``. For the same reason nothing says that the run of the
tool failed: GitHub does not take in such a file (github/codeql-action issue 1316); a model that cannot be
checked is a result.

A result's code flow has a thread flow for each thread that takes steps, and ``executionOrder`` over all
of them. Its fingerprint is also given as ``primaryLocationLineHash``, the only one that GitHub looks at:
otherwise all that is found in one line would be one alert.

The limits are those of GitHub's "SARIF support for code scanning": 25,000 results a run, of which 5,000
are shown; 1,000 of a result's thread flow locations are shown; 10 MB after gzip; 1,024 characters of a
rule's descriptions.
"""

from __future__ import annotations

import json
import linecache
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from interleave import __version__
from interleave.explain.explanation import Cause
from interleave.properties.expectations import CAUSE, COUNTS, INCOMPLETE, MISSING, PROPERTY, SourceLine
from interleave.properties.result import PropertyResult
from interleave.report.explained import marks
from interleave.report.findings import ERROR, GATE, WARNING, Entry, Finding, relative, rule_of
from interleave.trace.trace import TraceStep
from interleave.violations import KINDS, TERMINATION
from interleave.warnings import WARNINGS

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
#: What relative URIs start from; which folder that is, the reader knows.
ROOT = "%SRCROOT%"
MOST_RESULTS, MOST_STEPS = 5_000, 1_000
#: Of all results together: about 3 MB after gzip.
MOST_STEPS_IN_ALL = 100_000
MOST_CHARACTERS = 1_024

_DECLARED = {
    "invariant": "The invariant {} is false in a reachable state.",
    "reachable": "No reachable state satisfies {}.",
    "recoverable": "From a reachable state, {} can never be reached again.",
    "eventually": "On a fair run, {} never comes true.",
    "leads_to": "On a fair run, what {} asks for never comes.",
    "again": "On a fair run, {} comes true only so often.",
    TERMINATION: "On a fair run, not all threads finish.",
}
_GATE = {
    ERROR: "A model cannot be checked.",
    MISSING: "A violation that is expected is not found.",
    CAUSE: "A violation has another cause than stated.",
    COUNTS: "The number of states or transitions is another than stated.",
    INCOMPLETE: "Not everything was explored.",
    PROPERTY: "A property that was there is gone.",
}
#: Of kinds of problems that only entries about the real program have.
_PROGRAM = {
    f"{GATE}log": "A recorded log of the program is no behaviour of its model, or is one and should not be.",
    f"{GATE}mutant": "A small wrong version of a model that none of its properties notices.",
    f"{GATE}source": "A C function that a model stands for is not as its lock file has it.",
}
#: Of those that neither table has.
OTHERWISE = "A check is not as expected."
_RUN = (
    "Found by a model checker: the code flow is a run of the model, a thread flow for each thread, in the "
    "order of execution. The steps that decide are essential, those that make no difference are unimportant."
)
_MEANT = "If this is meant to be so, say it in [[tool.interleave.gate]] of pyproject.toml."


def sarif(entries: Iterable[Entry], findings: Sequence[Finding], root: Path) -> str:
    """The log file.

    Args:
        entries: the checks; their properties are the rules.
        findings: what is not as expected in them.
        root: what the findings' paths are relative to.
    """
    rules = _rules(entries, findings)
    numbers = {rule["id"]: number for number, rule in enumerate(rules)}
    shown = findings[:MOST_RESULTS]
    most = min(MOST_STEPS, MOST_STEPS_IN_ALL // max(len(shown), 1))
    run = {
        "tool": {"driver": {"name": "interleave", "version": __version__, "rules": rules}},
        "originalUriBaseIds": {ROOT: {"description": {"text": "The root of the repository."}}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, numbers[finding.rule], root, most) for finding in shown],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=1, ensure_ascii=False) + "\n"


# ---------------------------------------------------------------------------- rules


def _rules(entries: Iterable[Entry], findings: Sequence[Finding]) -> list[dict[str, Any]]:
    """All that was looked for, found or not; and what was found besides."""
    texts = {f"{GATE}{kind}": text for kind, text in _GATE.items()}
    for entry in entries:
        texts.update((f"{WARNING}{w.kind}", WARNINGS[w.kind]) for w in entry.warnings)
        for prop in entry.result.properties if entry.result is not None else ():
            texts.setdefault(rule_of(prop), _describe(prop))
    for finding in findings:
        texts.setdefault(finding.rule, _PROGRAM.get(finding.rule, OTHERWISE))
    return [_rule(name, text) for name, text in texts.items()]


def _describe(prop: PropertyResult) -> str:
    return KINDS[prop.name].text if prop.kind == "built-in" else _DECLARED[prop.kind].format(prop.name)


def _rule(name: str, text: str) -> dict[str, Any]:
    level = "warning" if name.startswith(WARNING) else "error"
    about = [text, _MEANT] if name.startswith((GATE, WARNING)) else [text, _RUN, _MEANT]
    return {
        "id": name,
        "shortDescription": _message(text[:MOST_CHARACTERS]),
        "fullDescription": _message(text[:MOST_CHARACTERS]),
        "help": _message(" ".join(about)),
        "defaultConfiguration": {"level": level},
        "properties": {
            "tags": ["concurrency"],
            "precision": "very-high",
            "problem.severity": level,
        },
    }


# ---------------------------------------------------------------------------- results


def _result(finding: Finding, rule: int, root: Path, most: int) -> dict[str, Any]:
    data: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": rule,
        "level": finding.level,
        "message": _message(finding.text),
        "locations": [_location(finding.place, root)],
        "partialFingerprints": {
            "interleaveFinding/v1": finding.fingerprint,
            "primaryLocationLineHash": finding.fingerprint,
        },
    }
    related = _related(finding.cause, root)
    if related:
        data["relatedLocations"] = related
    if finding.trace is not None and finding.trace.steps:
        data["codeFlows"] = [_code_flow(finding.trace.steps, finding.cause, root, most)]
    return data


def _related(cause: Cause | None, root: Path) -> list[dict[str, Any]]:
    """The steps whose order is to blame, also one that does not come to run, and where it fails."""
    if cause is None or not cause.trace.steps:
        return []
    steps = [step for order in (*cause.within, *cause.orders) for step in (order.first, order.then)]
    texts = [f"{step.thread}: {step.does}" for step in steps]
    places = [*zip(texts, steps, strict=True), (cause.trace.ending, cause.trace.steps[-1])]
    return [
        {"id": number, **_step_location(step, text, root)}
        for number, (text, step) in enumerate(dict(places).items(), 1)
    ]


def _code_flow(steps: Sequence[TraceStep], cause: Cause | None, root: Path, most: int) -> dict[str, Any]:
    """The run: what each thread does, in the order of execution over all of them."""
    importance = _importance(len(steps), cause)
    ranks = ("essential", "important", "unimportant")
    kept = sorted(range(len(steps)), key=lambda at: (ranks.index(importance[at]), -at))[:most]
    said = marks(cause) if cause is not None else {}
    threads: dict[int, list[dict[str, Any]]] = {}
    for at in sorted(kept):
        step = steps[at]
        text = " ▲ ".join([f"{step.label} ({step.note})" if step.note else step.label, *said.get(at, ())])
        location: dict[str, Any] = {
            "location": _step_location(step, text, root),
            "nestingLevel": len(step.frames) - 1,
            "executionOrder": at + 1,
            "importance": importance[at],
        }
        if step.changes:
            location["state"] = {change.name: _message(change.new) for change in step.changes}
        threads.setdefault(step.number, []).append(location)
    names = {step.number: step.thread for step in steps}
    flow: dict[str, Any] = {}
    if len(kept) < len(steps):
        flow["message"] = _message(f"{len(kept):,} of {len(steps):,} steps, those that matter most.")
    flow["threadFlows"] = [{"id": names[number], "locations": threads[number]} for number in sorted(threads)]
    return flow


def _importance(count: int, cause: Cause | None) -> list[str]:
    """Of each step: those that decide and the one that fails are essential, the others are important
    unless they are folded in traces."""
    found = ["important"] * count
    essential = [count - 1]
    if cause is not None:
        found = ["important" if at in cause.matters else "unimportant" for at in range(count)]
        orders = (*cause.within, *cause.orders)
        decide = [cause.no_return, *(at for order in orders for at in (order.first_at, order.then_at))]
        essential += [at for at in decide if at is not None]
    for at in essential:
        found[at] = "essential"
    return found


# ---------------------------------------------------------------------------- parts


def _message(text: str) -> dict[str, str]:
    """A message or a message string; in both, braces are placeholders (section 3.11.5)."""
    return {"text": text.replace("{", "{{").replace("}", "}}")}


def _step_location(step: TraceStep, text: str, root: Path) -> dict[str, Any]:
    place = SourceLine(relative(step.file, root), step.line, step.note)
    return {**_location(place, root), "message": _message(text)}


def _location(place: SourceLine, root: Path) -> dict[str, Any]:
    """A line without its indentation, and the place in the C source where the model names it. URIs are
    percent-encoded, those below the root relative."""
    artifact = {"uri": quote(os.fsencode(place.file)), "uriBaseId": ROOT}
    if os.path.isabs(place.file):
        artifact = {"uri": Path(place.file).as_uri()}
    line = linecache.getline(os.path.join(root, place.file), place.line).rstrip()
    region = {
        "startLine": place.line,
        "startColumn": len(line) - len(line.lstrip()) + 1,
        "endLine": place.line,
        "endColumn": len(line) + 1,
    }
    location: dict[str, Any] = {"physicalLocation": {"artifactLocation": artifact, "region": region}}
    if place.note:
        location["logicalLocations"] = [{"fullyQualifiedName": place.note}]
    return location
