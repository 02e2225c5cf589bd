"""Runs the checks that ``pyproject.toml`` lists, and compares what comes out with what is expected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interleave.errors import ModelError, UsageError
from interleave.gate.entries import GateCheck, asked

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from interleave.checking.verdicts import Checked, Options
    from interleave.engine.watch import Progress
    from interleave.program.program import Program
    from interleave.properties.expectations import Problem
    from interleave.properties.result import Result
    from interleave.report.findings import Entry
    from interleave.warnings import ModelWarning

    Shown = Callable[[str], AbstractContextManager[Callable[[Progress], None] | None]]


def run_gate(config: Path, checks: list[GateCheck], shown: Shown, *, explain: bool) -> Iterator[Entry]:
    """Run the checks one by one; each gives an entry for a model that it names.

    Args:
        config: the file that lists them; the models' paths start from its folder.
        checks: what to run.
        shown: gives a context in which the progress of checking a model, by its name, is shown.
        explain: whether anybody sees the causes of violations that are not expected.

    Raises:
        KeyboardInterrupt: also if it came while a search ran, after the entry with what is known.
    """
    for check in checks:
        yield from _run(config, check, shown, explain=explain)


def unchecked(config: Path, check: GateCheck) -> Entry:
    """What stands in reports of a check that Ctrl-C came before."""
    from interleave.paths import shown
    from interleave.report.findings import Entry, SourceLine

    name, listed = shown(str(config.parent / check.model)), SourceLine(str(config), check.line)
    return Entry(name, None, (), (), f"error: {name}: interrupted before it was checked", 0.0, listed)


def _run(config: Path, check: GateCheck, progress: Shown, *, explain: bool) -> Iterator[Entry]:
    from interleave.api import program_of
    from interleave.checking.verdicts import Options
    from interleave.engine.exploration import Limits
    from interleave.loader import load_models
    from interleave.paths import shown
    from interleave.properties.expectations import parse_expectations
    from interleave.report.findings import Entry, SourceLine
    from interleave.report.places import declared, of_error

    listed = SourceLine(str(config), check.line)
    target = str(config.parent / check.model)
    try:
        expected = parse_expectations(check.expect)
        found = load_models(target)
    except (ModelError, UsageError) as problem:
        yield Entry(shown(target), None, (), (), str(problem), 0.0, listed, of_error(problem))
        return
    for loaded in found:
        exact = check.states is not None or check.transitions is not None
        options = Options(
            Limits(check.max_states, check.max_seconds), reduction=not exact, symmetry=not exact,
            explain=bool(check.causes),
        ).begin()  # fmt: skip
        try:
            program = program_of(loaded, options)
            result, problems = _check(program, expected, check, options, progress, explain=explain)
        except (ModelError, UsageError) as problem:
            yield Entry(loaded.name, None, expected, (), str(problem), 0.0, listed, of_error(problem))
            continue
        places = declared(loaded.model, program)
        yield Entry(
            loaded.name, result, expected, tuple(problems), "", result.seconds, listed, places,
            _not_allowed(result, check), _notes(program, check),
        )  # fmt: skip
        if result.interrupted:
            raise KeyboardInterrupt


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
        problems = _problems(program, result, expected, check)
        # most checks are as expected, and explaining them would be for nobody
        wanted = explain and not check.causes and not result.interrupted
        if wanted and any(p.kind == UNEXPECTED for p in problems):
            watch = Watch(options.limits, progress=progress)
            with watch.phase(EXPLAINING):
                result = _explained(checked, check)
            result = result.after(watch.phases.seconds)
            problems = _problems(program, result, expected, check)
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


def _problems(
    program: Program, result: Result, expected: tuple[str, ...], check: GateCheck
) -> list[Problem]:
    """Where the result is not as the entry says."""
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
    for warning in _not_allowed(result, check):
        found.append(Problem(WARNED, said(warning), warning.about))
    for what in ("states", "transitions"):
        wanted, counted = getattr(check, what), getattr(result, what)
        if wanted is not None and wanted != counted:
            found.append(Problem(COUNTS, f"{counted:,} {what}, expected {wanted:,}", what))
    return found


def _not_allowed(result: Result, check: GateCheck) -> tuple[ModelWarning, ...]:
    """The warnings that the entry does not allow."""
    return tuple(warning for warning in result.warnings if warning.kind not in check.allow)


def _notes(program: Program, check: GateCheck) -> tuple[str, ...]:
    """What an entry might list: properties that are new since it was written."""
    new = [name for name in asked(program) if check.properties is not None and name not in check.properties]
    return (f"not in `properties`: {', '.join(new)}; interleave gate --update adds it",) if new else ()


def nothing_listed(config: Path) -> Entry:
    """What stands in reports if there are no checks: no success."""
    from interleave.report.findings import Entry, SourceLine

    problem = "no [[tool.interleave.gate]]: nothing was checked"
    return Entry(str(config), None, (), (), problem, 0.0, SourceLine(str(config), 1))


def entry_data(entry: Entry) -> dict[str, Any]:
    """A check for JSON."""
    from interleave.report.json_result import result_data

    return {
        "model": entry.name,
        "expected": list(entry.expected),
        "as_expected": not entry.problems and not entry.error,
        "problems": [str(problem) for problem in entry.problems],
        "notes": list(entry.notes),
        **({"error": entry.error} if entry.error else {}),
        **({"result": result_data(entry.result)} if entry.result is not None else {}),
    }
