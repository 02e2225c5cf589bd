"""The gate: checks listed in ``pyproject.toml``, each with the verdict that is expected."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interleave.errors import ModelError, UsageError
from interleave.record import record

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from interleave.checking.verdicts import Checked, Options
    from interleave.engine.watch import Progress
    from interleave.program.program import Program
    from interleave.properties.expectations import Problem
    from interleave.properties.result import Result
    from interleave.report.findings import Entry

    Shown = Callable[[str], AbstractContextManager[Callable[[Progress], None] | None]]


@record
class GateCheck:
    """One ``[[tool.interleave.gate]]`` table.

    Attributes:
        model: what to check, as on the command line, relative to the file.
        expect: ``violated:NAME`` for exactly the properties that are violated.
        causes: texts, of which each cause that is found has one in its sentence, and each of which is found.
        states, transitions: the exact counts without reduction, where they are guarded too.
        max_states, max_seconds: bounds; a check that reaches one is not as expected.
        line: where the file lists it; no key of the table.
    """

    model: str
    expect: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()
    states: int | None = None
    transitions: int | None = None
    max_states: int | None = None
    max_seconds: float | None = None
    line: int = 1


#: The keys of a table.
KEYS = [f.name for f in fields(GateCheck) if f.name != "line"]

#: The largest number that an entry may have.
MOST = (1 << 63) - 1


def find_config(given: Path | None) -> Path:
    """The configuration file: the given one, or the nearest pyproject.toml upwards.

    Raises:
        UsageError: there is none.
    """
    if given is not None:
        try:
            if given.is_file():
                return given
        except OSError as problem:
            raise UsageError(f"{given}: {problem.strerror}") from None
        raise UsageError(f"{given}: no such file")
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / "pyproject.toml").is_file():
            path = folder / "pyproject.toml"
            return path.relative_to(here) if folder == here else path
    raise UsageError("no pyproject.toml here or above; name one with --config")


def read_gate(path: Path) -> list[GateCheck]:
    """The checks that a configuration file lists.

    Raises:
        UsageError: the file is not TOML, or an entry makes no sense.
    """
    try:
        data = tomllib.loads(text := path.read_text(encoding="utf-8"))
    except OSError as problem:
        raise UsageError(f"{path}: {problem.strerror or problem}") from None
    except ValueError as problem:  # no TOML, no UTF-8, or a number of too many digits
        raise UsageError(f"{path}: {problem}") from None
    except RecursionError:
        raise UsageError(f"{path}: nested too deeply") from None
    tool = _table(path, data, "tool")
    ours = _table(path, tool, "interleave", "tool.")
    for key in sorted(ours.keys() - {"gate"}):
        raise UsageError(f"{path}: unknown key {key!r} in [tool.interleave]; it has: gate")
    entries = ours.get("gate", [])
    if not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
        raise UsageError(f"{path}: write each check as a table of its own: [[tool.interleave.gate]]")
    lines = _lines(text, len(entries))
    return [_entry(path, n, e, line) for n, (e, line) in enumerate(zip(entries, lines, strict=True), 1)]


def _table(path: Path, data: dict[str, Any], key: str, before: str = "") -> dict[str, Any]:
    """A table of the file, an empty one if it is not there."""
    found = data.get(key, {})
    if not isinstance(found, dict):
        raise UsageError(f"{path}: `{before}{key}` is a table, not {_kind(found)}")
    return found


def _kind(value: object) -> str:
    """What a value is called that is something else than it should be."""
    if isinstance(value, (bool, str, int, float)):
        text = repr(value) if not isinstance(value, int) or abs(value) <= MOST else "a larger one"
        return text if len(text) <= 60 else f"{text[:60]}…"
    if isinstance(value, (list, dict)):
        return "a list" if isinstance(value, list) else "a table"
    return "a date or a time"


def _lines(text: str, count: int) -> list[int]:
    """The lines of the tables' models; where the tables are written in a way of their own, the first
    line for each."""
    found: list[int] = []
    begun = False
    for number, line in enumerate(text.splitlines(), 1):
        if re.match(r"\s*\[\[\s*tool\s*\.\s*interleave\s*\.\s*gate\s*\]\]", line):
            found.append(number)
            begun = True
        elif begun and re.match(r"\s*model\s*=", line):
            found[-1], begun = number, False
    return found if len(found) == count else [1] * count


def _entry(path: Path, number: int, entry: dict[str, Any], line: int) -> GateCheck:
    where = f"{path}: [[tool.interleave.gate]] number {number}"
    for key in entry:
        if key not in KEYS:
            close = difflib.get_close_matches(key, KEYS, 1)
            hint = f"did you mean {close[0]!r}?" if close else f"it has: {', '.join(KEYS)}"
            raise UsageError(f"{where}: unknown key {key!r}; {hint}")
    model = entry.get("model")
    if not isinstance(model, str):
        raise UsageError(f'{where}: `model` is missing: model = "path/to/file.py:Class"')
    if not model.partition(":")[0].strip() or re.search(r"[\x00-\x1f]", model):
        raise UsageError(f'{where}: {_kind(model)} is no model: model = "path/to/file.py:Class"')
    expect = _texts(entry, "expect", f'{where}: `expect` is a list: expect = ["violated:NAME"]')
    causes = _texts(entry, "causes", f'{where}: `causes` is a list: causes = ["part of its sentence"]')
    if causes and not expect:
        raise UsageError(f"{where}: `causes` are those of violations; `expect` names none")
    for key, least in (("states", 0), ("transitions", 0), ("max_states", 1)):
        value = entry.get(key, least)
        if type(value) is not int or not least <= value <= MOST:
            raise UsageError(f"{where}: `{key}` is a whole number from {least} on, not {_kind(value)}")
    seconds = entry.get("max_seconds", 1)
    if type(seconds) not in (int, float) or not 0 < seconds <= MOST:
        raise UsageError(f"{where}: `max_seconds` is a number above 0, not {_kind(seconds)}")
    return GateCheck(**{**entry, "expect": expect, "causes": causes, "line": line})


def _texts(entry: dict[str, Any], key: str, otherwise: str) -> tuple[str, ...]:
    """A list of texts, or one text.

    Raises:
        UsageError: it is neither, or a text is empty.
    """
    value = entry.get(key, [])
    if isinstance(value, str):
        value = [value]
    if not isinstance(value, list) or not all(isinstance(e, str) and e for e in value):
        raise UsageError(otherwise)
    return tuple(value)


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
        yield Entry(loaded.name, result, expected, tuple(problems), "", result.seconds, listed, places)
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
        problems = _problems(result, expected, check)
        # most checks are as expected, and explaining them would be for nobody
        wanted = explain and not check.causes and not result.interrupted
        if wanted and any(p.kind == UNEXPECTED for p in problems):
            watch = Watch(options.limits, progress=progress)
            with watch.phase(EXPLAINING):
                result = _explained(checked, check)
            result = result.after(watch.phases.seconds)
            problems = _problems(result, expected, check)
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


def _problems(result: Result, expected: tuple[str, ...], check: GateCheck) -> list[Problem]:
    """Where the result is not as the entry says."""
    from interleave.properties.expectations import COUNTS, INCOMPLETE, Problem, causes_differ, problems

    found = problems(result, expected)
    if check.causes:
        found += causes_differ(result, check.causes)
    if result.reason:
        found.append(Problem(INCOMPLETE, f"not everything was explored: {result.reason}", ""))
    for what in ("states", "transitions"):
        wanted, counted = getattr(check, what), getattr(result, what)
        if wanted is not None and wanted != counted:
            found.append(Problem(COUNTS, f"{counted:,} {what}, expected {wanted:,}", what))
    return found


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
        **({"error": entry.error} if entry.error else {}),
        **({"result": result_data(entry.result)} if entry.result is not None else {}),
    }
