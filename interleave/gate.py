"""The gate: checks listed in ``pyproject.toml``, each with the verdict that is expected."""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interleave.errors import ModelError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from interleave.engine.exploration import Progress
    from interleave.properties.result import Result
    from interleave.report.junit import Entry

    Watch = Callable[[], AbstractContextManager[Callable[[Progress], None] | None]]


@dataclass(frozen=True)
class GateCheck:
    """One ``[[tool.interleave.gate]]`` table.

    Attributes:
        model: what to check, as on the command line, relative to the file.
        expect: ``violated:NAME`` for exactly the properties that are violated.
        causes: texts, of which each cause that is found has one in its sentence, and each of which is found.
        states, transitions: the exact counts without reduction, where they are guarded too.
        max_states, max_seconds: bounds; a check that reaches one is not as expected.
    """

    model: str
    expect: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()
    states: int | None = None
    transitions: int | None = None
    max_states: int | None = None
    max_seconds: float | None = None


def find_config(given: Path | None) -> Path:
    """The configuration file: the given one, or the nearest pyproject.toml upwards.

    Raises:
        UsageError: there is none.
    """
    if given is not None:
        if not given.is_file():
            raise UsageError(f"{given}: no such file")
        return given
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
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as problem:
        raise UsageError(f"{path}: {problem}") from None
    entries = data.get("tool", {}).get("interleave", {}).get("gate", [])
    if not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
        raise UsageError(f"{path}: write each check as a table of its own: [[tool.interleave.gate]]")
    return [_entry(path, number, entry) for number, entry in enumerate(entries, 1)]


def _entry(path: Path, number: int, entry: dict[str, Any]) -> GateCheck:
    where = f"{path}: [[tool.interleave.gate]] number {number}"
    known = [f.name for f in fields(GateCheck)]
    for key in entry:
        if key not in known:
            close = difflib.get_close_matches(key, known, 1)
            hint = f"did you mean {close[0]!r}?" if close else f"it has: {', '.join(known)}"
            raise UsageError(f"{where}: unknown key {key!r}; {hint}")
    if not isinstance(entry.get("model"), str):
        raise UsageError(f'{where}: `model` is missing: model = "path/to/file.py:Class"')
    expect = _texts(entry, "expect", f'{where}: `expect` is a list: expect = ["violated:NAME"]')
    causes = _texts(entry, "causes", f'{where}: `causes` is a list: causes = ["part of its sentence"]')
    if causes and not expect:
        raise UsageError(f"{where}: `causes` are those of violations; `expect` names none")
    for key in ("states", "transitions", "max_states", "max_seconds"):
        value = entry.get(key)
        if value is not None and (
            isinstance(value, bool) or not isinstance(value, (int, float)) or value < 0
        ):
            raise UsageError(f"{where}: `{key}` is a number, not {value!r}")
    return GateCheck(**{**entry, "expect": expect, "causes": causes})


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


def run_gate(root: Path, checks: list[GateCheck], watch: Watch) -> Iterator[Entry]:
    """Run the checks one by one; each gives an entry for a model that it names.

    Args:
        root: the folder that the models' paths start from.
        checks: what to run.
        watch: gives a context in which a search's progress is shown.
    """
    for check in checks:
        yield from _run(root, check, watch)


def _run(root: Path, check: GateCheck, watch: Watch) -> Iterator[Entry]:
    from interleave.api import explore, program_of
    from interleave.engine.exploration import Limits
    from interleave.loader import load_models
    from interleave.properties.expectations import parse_expectations
    from interleave.properties.verdicts import Options
    from interleave.report.junit import Entry

    try:
        expected = parse_expectations(check.expect)
        found = load_models(str(root / check.model))
    except (ModelError, UsageError) as problem:
        yield Entry(check.model, None, (), (), str(problem), 0.0)
        return
    for loaded in found:
        exact = check.states is not None or check.transitions is not None
        try:
            with watch() as progress:
                options = Options(
                    Limits(check.max_states, check.max_seconds), reduction=not exact, symmetry=not exact,
                    progress=progress, explain=bool(check.causes),
                )  # fmt: skip
                result = explore(program_of(loaded), options).result
            problems = _problems(result, expected, check)
        except (ModelError, UsageError) as problem:
            yield Entry(loaded.name, None, expected, (), str(problem), 0.0)
            continue
        if result.reason == "interrupted":
            raise KeyboardInterrupt
        yield Entry(loaded.name, result, expected, tuple(problems), "", result.seconds)


def _problems(result: Result, expected: tuple[str, ...], check: GateCheck) -> list[str]:
    """Where the result is not as the entry says."""
    from interleave.properties.expectations import causes_differ, problems

    found = problems(result, expected)
    if check.causes:
        found += causes_differ(result, check.causes)
    if result.reason:
        found.append(f"not everything was explored: {result.reason}")
    for what in ("states", "transitions"):
        wanted, counted = getattr(check, what), getattr(result, what)
        if wanted is not None and wanted != counted:
            found.append(f"{counted:,} {what}, expected {wanted:,}")
    return found


def entry_data(entry: Entry) -> dict[str, Any]:
    """A check for JSON."""
    from interleave.report.json_result import result_data

    return {
        "model": entry.name,
        "expected": list(entry.expected),
        "as_expected": not entry.problems and not entry.error,
        "problems": list(entry.problems),
        **({"error": entry.error} if entry.error else {}),
        **({"result": result_data(entry.result)} if entry.result is not None else {}),
    }
