"""What is not as expected in a gate's checks, with its place: what all formats for CI have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from interleave.explain.explanation import Cause
from interleave.explain.wording import between
from interleave.properties.expectations import UNEXPECTED, WARNED, Problem, SourceLine
from interleave.properties.result import PropertyResult, Result
from interleave.record import record
from interleave.report.explained import passes
from interleave.trace.trace import Trace
from interleave.warnings import ModelWarning

#: Before the kind of a problem in the rules that are no property's; the kind of what has no result; and
#: before the kind of a warning.
GATE, ERROR, WARNING = "gate.", "error", "warning."


@record
class Entry:
    """One check of a gate.

    Attributes:
        name: the model's name, or what else it is about.
        result: what came out; None if the model could not be checked, and ``error`` says why, or if the check
            explores no model, and ``verdict`` is what came out.
        expected: the properties that are to be violated, and no others.
        problems: where the result is not as expected; empty if all is well.
        error: why the model could not be checked.
        seconds: how long it took.
        listed: where the configuration lists it.
        places: where its properties are declared, by their names; ``""`` is the model, or where the
            error is.
        warnings: what the model is warned of, but for what the configuration allows.
        notes: what the configuration might say besides.
        kind: which kind of entry of the gate it is: see `interleave.gate.kinds`.
        part: which part of its entry it is, where that has several: ``OLD × seed``.
        verdict: what came out, in a few words, where there is no result.
        data: what JSON has of it besides.
    """

    name: str
    result: Result | None
    expected: tuple[str, ...]
    problems: tuple[Problem, ...]
    error: str
    seconds: float
    listed: SourceLine = SourceLine("pyproject.toml", 1)
    places: Mapping[str, SourceLine] = field(default_factory=dict)
    warnings: tuple[ModelWarning, ...] = ()
    notes: tuple[str, ...] = ()
    kind: str = "model"
    part: str = ""
    verdict: str = ""
    data: Mapping[str, Any] = field(default_factory=dict)

    @property
    def as_expected(self) -> bool:
        return not self.problems and not self.error

    @property
    def unexpected(self) -> set[str]:
        """The names of the violations that are not as expected, themselves or their causes."""
        return {problem.violation.name for problem in self.problems if problem.violation is not None}


@record
class Finding:
    """Something that is not as expected.

    Attributes:
        rule: what it is a case of: a property (`rule_of`), ``gate.`` and the kind of a problem, or
            ``warning.`` and the kind of a warning.
        model: the model's name, its file relative to the root.
        title: what is wrong, in a few words.
        message: why, in a few sentences.
        place: where, its file relative to the root and with ``/``; absolute if it is elsewhere.
        about: what tells it from other cases of the rule in the model, without numbers and lines.
        violation, cause: the violation that it is about, and its cause if that is known.
        fingerprint: tells it from all others; the same as long as rule, model and cause are.
    """

    rule: str
    model: str
    title: str
    message: str
    place: SourceLine
    about: str
    violation: PropertyResult | None = None
    cause: Cause | None = None
    fingerprint: str = ""

    @property
    def level(self) -> str:
        """How grave it is: ``error`` or ``warning``."""
        return "warning" if self.rule.startswith(WARNING) else "error"

    @property
    def text(self) -> str:
        """All that there is to say."""
        return f"{self.title}: {self.message}"

    @property
    def trace(self) -> Trace | None:
        """The run that shows it."""
        if self.cause is not None:
            return self.cause.trace
        return self.violation.trace if self.violation is not None else None


def rule_of(prop: PropertyResult) -> str:
    """A property as a rule: ``deadlock``, ``invariant.one_user``."""
    return prop.name if prop.kind == "built-in" else f"{prop.kind}.{prop.name}"


def repository(folder: Path) -> Path:
    """The folder that paths are relative to: the Git repository's that a folder lies in, else the
    folder itself."""
    folder = folder.resolve()
    return next((f for f in (folder, *folder.parents) if (f / ".git").exists()), folder)


@cache
def relative(file: str, root: Path) -> str:
    """A file as seen from the root, with ``/``; one that lies elsewhere as an absolute path."""
    path = Path(file).resolve()
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()


def findings(entries: Iterable[Entry], root: Path) -> list[Finding]:
    """What is not as expected, a violation once for each of its causes.

    Args:
        entries: the checks in order.
        root: what paths are relative to.
    """
    found, seen = [], Counter[str]()
    for entry in entries:
        for finding in _findings(entry, _model(entry.name, root)):
            key = "\0".join((finding.rule, finding.model, finding.about))
            seen[key] += 1
            mark = sha256(f"{key}\0{seen[key]}".encode("utf-8", "backslashreplace")).hexdigest()[:32]
            place = replace(finding.place, file=relative(finding.place.file, root))
            found.append(replace(finding, place=place, fingerprint=mark))
    return found


def _model(name: str, root: Path) -> str:
    file, colon, rest = name.partition(":")
    return f"{relative(file, root)}{colon}{rest}"


def _findings(entry: Entry, model: str) -> Iterator[Finding]:
    if entry.error:
        place, message = entry.places.get("", entry.listed), entry.error.removeprefix("error: ")
        yield Finding(f"{GATE}{ERROR}", model, f"{model} cannot be checked", message, place, "")
    for warning in entry.warnings:
        yield _warned(entry, model, warning)
    for problem in entry.problems:
        if problem.kind == WARNED:
            continue  # told above, with its place
        if problem.kind == UNEXPECTED and problem.violation is not None:
            yield from _violations(entry, model, problem.violation)
            continue
        step = _step(problem.cause.trace, problem.cause) if problem.cause is not None else problem.place
        message = f"{problem.text}{_in_c(step)}" if step is not None else problem.text
        yield Finding(
            f"{GATE}{problem.kind}", model, f"{model} is not as expected", message,
            step or entry.listed, problem.about, problem.violation, problem.cause,
        )  # fmt: skip


def _warned(entry: Entry, model: str, warning: ModelWarning) -> Finding:
    span = warning.span
    place = SourceLine(span.file, span.line) if span is not None else entry.places.get("", entry.listed)
    parts = [f"{part[0].upper()}{part[1:]}." for part in (warning.text, warning.hint) if part]
    rule = f"{WARNING}{warning.kind}"
    return Finding(rule, model, f"{warning.kind} in {model}", " ".join(parts), place, warning.about)


def _violations(entry: Entry, model: str, prop: PropertyResult) -> Iterator[Finding]:
    declared = entry.places.get(prop.name, entry.places.get("", entry.listed))
    causes = prop.causes or (None,)
    for number, cause in enumerate(causes, 1):
        which = f", cause {number} of {len(causes)}" if len(causes) > 1 else ""
        if which and prop.explanation is not None and not prop.explanation.complete:
            which += " or more"
        trace, parts = prop.trace, [prop.message, *(prop.trace.said if prop.trace is not None else ())]
        if cause is not None:
            trace = cause.trace
            parts = [cause.sentence, trace.ending, *trace.blocked, passes(cause)]
        place = _step(trace, cause) or declared
        message = " ".join(part if part.endswith(".") else f"{part}." for part in parts if part)
        yield Finding(
            rule_of(prop), model, f"{prop.name} is violated in {model}{which}", f"{message}{_in_c(place)}",
            place, cause.sentence if cause is not None else "", prop, cause,
        )  # fmt: skip


def _step(trace: Trace | None, cause: Cause | None) -> SourceLine | None:
    """The step of a run that decides; the last one if no cause is known. None if it has no steps."""
    if trace is None or not trace.steps:
        return None
    step = trace.steps[_decisive(cause) if cause is not None else -1]
    return SourceLine(step.file, step.line, step.note)


def _in_c(place: SourceLine) -> str:
    """The place in the C source as a sentence, if the model names it."""
    return f" In the C source: {place.note}." if place.note else ""


def _decisive(cause: Cause) -> int:
    """The position of the step that runs too soon; where no order is to blame, of the last one."""
    middle = between(cause.orders, cause.within)
    if middle is not None:
        return middle[1].first_at
    return cause.orders[0].first_at if cause.orders else cause.trace.length - 1
