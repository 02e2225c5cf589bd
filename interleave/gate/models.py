"""The gate's entries that name models: each is checked, and held against what is expected of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from interleave.errors import ModelError, UsageError
from interleave.gate.entries import KEYS, GateCheck, asked, name_by, read_model

if TYPE_CHECKING:
    from interleave.checking.verdicts import Checked, Options
    from interleave.gate.kinds import Shown
    from interleave.loader import Loaded
    from interleave.program.program import Program
    from interleave.properties.expectations import Problem, SourceLine
    from interleave.properties.result import Result
    from interleave.report.findings import Entry
    from interleave.warnings import ModelWarning

__all__ = ["KEYS", "failed", "judged", "name", "options_of", "read", "run", "told"]

#: See `interleave.gate.kinds.Kind`.
read = read_model
name = name_by("model")


def run(config: Path, check: GateCheck, shown: Shown, *, explain: bool) -> Iterator[Entry]:
    """Check each model that an entry names: see `interleave.gate.checks.run_gate`."""
    from interleave.api import program_of
    from interleave.loader import load_models
    from interleave.properties.expectations import SourceLine, parse_expectations

    listed = SourceLine(str(config), check.line)
    try:
        expected = parse_expectations(check.expect)
        found = load_models(str(config.parent / check.model))
    except (ModelError, UsageError) as problem:
        yield failed(name(config, check), (), problem, listed)
        return
    for loaded in found:
        options = replace(options_of(check), explain=bool(check.causes)).begin()
        try:
            program = program_of(loaded, options, memory=check.asks)
            result, problems = _check(program, expected, check, options, shown, explain=explain)
        except (ModelError, UsageError) as problem:
            yield failed(loaded.name, expected, problem, listed)
            continue
        yield told(loaded, program, result, expected, problems, listed, check)
        if result.interrupted:
            raise KeyboardInterrupt


def options_of(check: GateCheck, memory: int | None = None) -> Options:
    """How an entry has a model checked, with so many bytes at most: exact counts are without reductions."""
    from interleave.checking.verdicts import Options
    from interleave.engine.exploration import Limits

    exact = check.states is not None or check.transitions is not None
    limits = Limits(check.max_states, check.max_seconds, memory)
    return Options(limits, reduction=not exact, symmetry=not exact, fair=check.fair)


def failed(
    name: str, expected: tuple[str, ...], problem: ModelError | UsageError, listed: SourceLine
) -> Entry:
    """What stands in reports of a model that cannot be checked."""
    from interleave.report.findings import Entry
    from interleave.report.places import of_error

    return Entry(name, None, expected, (), str(problem), 0.0, listed, of_error(problem))


def told(
    loaded: Loaded, program: Program, result: Result, expected: tuple[str, ...], problems: list[Problem],
    listed: SourceLine, check: GateCheck,
) -> Entry:  # fmt: skip
    """What stands in reports of a model that was checked."""
    from interleave.report.findings import Entry
    from interleave.report.places import declared

    return Entry(
        loaded.name, result, expected, tuple(problems), "", result.seconds, listed,
        declared(loaded.model, program), not_allowed(result, check), notes(program, check),
    )  # fmt: skip


def _check(
    program: Program,
    expected: tuple[str, ...],
    check: GateCheck,
    options: Options,
    shown: Shown,
    *,
    explain: bool,
) -> tuple[Result, list[Problem]]:
    """The result on a model, and where it is not as expected."""
    from interleave.api import explore
    from interleave.engine.phases import EXPLAINING
    from interleave.engine.watch import Watch
    from interleave.properties.expectations import UNEXPECTED

    with shown(program.name) as progress:
        checked = explore(program, replace(options, progress=progress))
        result = checked.result
        problems = judged(program, result, expected, check)
        # most checks are as expected, and explaining them would be for nobody
        wanted = explain and not check.causes and not result.interrupted
        if wanted and any(p.kind == UNEXPECTED for p in problems):
            watch = Watch(options.limits, progress=progress)
            with watch.phase(EXPLAINING):
                result = _explained(checked, check)
            result = result.after(watch.phases.seconds)
            problems = judged(program, result, expected, check)
    return result, problems


def _explained(checked: Checked, check: GateCheck) -> Result:
    """The result with the causes of its violations."""
    from interleave.checking.endings import Endings, explained
    from interleave.engine.behaviour.codes import ModelFault
    from interleave.explain.means import Means

    result, watch = checked.result, checked.watch
    checked.exploration.release()
    means = Means().limited(check.max_states)
    try:
        properties = explained(list(result.properties), Endings(checked.builder), means, watch)
    except ModelFault as fault:
        raise fault.error() from None
    return replace(result, properties=tuple(properties), interrupted=watch.interrupted)


def judged(
    program: Program, result: Result, expected: tuple[str, ...], check: GateCheck
) -> list[Problem]:
    """Where a result is not as an entry says; ``expected`` is the entry's, parsed."""
    from interleave.properties.expectations import (
        COUNTS,
        INCOMPLETE,
        PROPERTY,
        WARNED,
        Problem,
        causes_differ,
        problems,
    )
    from interleave.report.warned import said

    found = problems(result, expected)
    if check.causes:
        found += causes_differ(result, check.causes)
    if result.reason:
        found.append(Problem(INCOMPLETE, f"not everything was explored: {result.reason}", ""))
    for name in check.properties or ():
        if name not in asked(program):
            text = f"it has no property {name} any more, which `properties` lists"
            found.append(Problem(PROPERTY, text, name))
    for warning in not_allowed(result, check):
        found.append(Problem(WARNED, said(warning), warning.about))
    for what in ("states", "transitions"):
        wanted, counted = getattr(check, what), getattr(result, what)
        if wanted is not None and wanted != counted:
            found.append(Problem(COUNTS, f"{counted:,} {what}, expected {wanted:,}", what))
    return found


def not_allowed(result: Result, check: GateCheck) -> tuple[ModelWarning, ...]:
    """The warnings that the entry does not allow."""
    return tuple(warning for warning in result.warnings if warning.kind not in check.allow)


def notes(program: Program, check: GateCheck) -> tuple[str, ...]:
    """What an entry might list: properties that are new since it was written."""
    new = [name for name in asked(program) if check.properties is not None and name not in check.properties]
    return (f"not in `properties`: {', '.join(new)}; interleave gate --update adds it",) if new else ()
