"""The gate's entries that hold recorded logs against a model: each log is an entry of the reports."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interleave.errors import ModelError, UsageError
from interleave.gate.entries import name_by
from interleave.record import record
from interleave.tables import described, positive, texts, whole

if TYPE_CHECKING:
    from fractions import Fraction

    from interleave.conform.result import Conformance
    from interleave.gate.kinds import Shown
    from interleave.properties.expectations import SourceLine
    from interleave.report.findings import Entry

KEYS = (
    "conform", "logs", "mapping", "order", "slack", "ends_in", "rejected_at", "max_states", "max_seconds"
)  # fmt: skip
#: What such an entry has to have.
EXAMPLE = 'conform = "path/to/file.py:Class" and logs = ["path/to/run.log"]'
#: The kind of a problem with a log.
LOG = "log"


@record
class LogCheck:
    """One ``[[tool.interleave.gate]]`` table about logs.

    Attributes:
        conform: the model; its path, as all of them, is relative to the file.
        logs: the logs; ``mapping`` how they are read, "" for what is beside the model.
        slack: see `interleave.conform.conform.Conformer.conform`.
        ends_in: a violation that has to be able to follow the last line; "" for none.
        rejected_at: a part of the line at which each log has to be rejected; "" if all are to be accepted.
        max_states, max_seconds: bounds.
        line: where the file lists it.
    """

    conform: str
    logs: tuple[str, ...]
    mapping: str
    slack: Fraction | None
    ends_in: str
    rejected_at: str
    max_states: int | None
    max_seconds: float | None
    line: int

    kind = "conform"


def read(where: str, entry: Mapping[str, Any], line: int) -> LogCheck:
    """An entry about logs: see `interleave.gate.kinds.Kind`."""
    from interleave.conform.mapping import seconds_of

    def text(key: str) -> str:
        value = entry.get(key, "")
        if not isinstance(value, str) or (key in entry and not value.strip()):
            raise UsageError(f"{where}: `{key}` is a text, not {described(value)}")
        return value

    model, logs = text("conform"), texts(where, entry, "logs", '"path/to/run.log"')
    if not logs:
        raise UsageError(f"{where}: `logs` is missing: {EXAMPLE}")
    order, slack = text("order") or "logged", text("slack")
    if order not in ("logged", "thread") or (slack and order == "thread"):
        raise UsageError(f'{where}: `order` is "logged" or, without `slack`, "thread"')
    apart = seconds_of(slack or "0s")
    if apart is None:
        raise UsageError(f"{where}: `slack` is a time, as 150us, and not {described(slack)}")
    if "ends_in" in entry and "rejected_at" in entry:
        raise UsageError(f"{where}: `ends_in` and `rejected_at` do not go together")
    apart = None if order == "thread" else apart
    return LogCheck(
        model, logs, text("mapping"), apart, text("ends_in"), text("rejected_at"),
        whole(where, entry, "max_states", 1), positive(where, entry, "max_seconds"), line,
    )  # fmt: skip


#: See `interleave.gate.kinds.Kind`.
name = name_by("conform")


def run(config: Path, check: LogCheck, shown: Shown, *, explain: bool) -> Iterator[Entry]:
    """Hold each log against the model: see `interleave.gate.checks.run_gate`."""
    from interleave.conform.run import conform_log, conformer_of
    from interleave.loader import load_model
    from interleave.properties.expectations import SourceLine
    from interleave.report.findings import Entry
    from interleave.report.places import of_error

    called, listed = name(config, check), SourceLine(str(config), check.line)
    target = str(config.parent / check.conform)
    mapping = config.parent / check.mapping if check.mapping else None
    try:
        conformer = conformer_of(load_model(target), target, mapping, check.max_states)
    except (ModelError, UsageError) as problem:
        yield Entry(called, None, (), (), str(problem), 0.0, listed, of_error(problem), kind=check.kind)
        return
    for log in check.logs:
        path = config.parent / log
        result: Conformance | ModelError | UsageError
        try:
            with shown(called) as progress:
                result = conform_log(
                    conformer, path, check.slack, ends=check.ends_in, steps=0, seconds=check.max_seconds,
                    memory=None, progress=progress,
                )  # fmt: skip
        except (ModelError, UsageError) as problem:
            result = problem
        yield _entry(called, check, listed, path, result)


def _entry(
    called: str, check: LogCheck, listed: SourceLine, path: Path, result: Conformance | Exception
) -> Entry:
    """What a log says, and whether that is as expected."""
    from interleave.conform.result import ACCEPTED, REJECTED
    from interleave.paths import shown
    from interleave.properties.expectations import INCOMPLETE, Problem, SourceLine
    from interleave.report.conformance import conformance_data
    from interleave.report.findings import Entry

    part = shown(str(path))
    if isinstance(result, Exception):
        return Entry(called, None, (), (), str(result), 0.0, listed, kind=check.kind, part=part)
    place = SourceLine(str(path), result.line) if result.line else None
    verdict = result.verdict.replace("-", " ")
    said = f"line {result.line}, {result.thread}: {result.text}" if result.line else result.reason
    problems = []
    if result.verdict not in (ACCEPTED, REJECTED):
        problems.append(Problem(INCOMPLETE, f"{verdict}: {said}", ""))
    elif check.rejected_at and not result.line:
        problems.append(Problem(LOG, f"it is {verdict}, and not rejected at {check.rejected_at}", "accepted"))
    elif check.rejected_at and check.rejected_at not in said:
        text = f"it is rejected at {said}, and not at {check.rejected_at}"
        problems.append(Problem(LOG, text, result.text, place=place))
    elif not check.rejected_at and result.verdict != ACCEPTED:
        text = f"the log is no behaviour of the model: {said}"
        problems.append(Problem(LOG, text, result.text, place=place))
    told = f"{verdict} as expected at {said}" if result.line and not problems else verdict
    (data,) = conformance_data([result])
    return Entry(
        called, None, (), tuple(problems), "", result.seconds, listed, kind=check.kind, part=part,
        verdict=f"{told}  ({result.explained:,} of {result.events:,} lines, {result.seconds:.2f} s)",
        data={key: data[key] for key in ("log", "verdict", "line", "text", "events", "explained")},
    )  # fmt: skip
