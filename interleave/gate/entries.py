"""What ``pyproject.toml`` lists: checks, each with what is expected of it."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interleave.errors import UsageError
from interleave.record import record
from interleave.warnings import WARNINGS

if TYPE_CHECKING:
    from interleave.program.program import Program


@record
class GateCheck:
    """One ``[[tool.interleave.gate]]`` table.

    Attributes:
        model: what to check, as on the command line, relative to the file.
        expect: ``violated:NAME`` for exactly the properties that are violated.
        causes: texts, of which each cause that is found has one in its sentence, and each of which is found.
        properties: the names of the properties that the model has to have; None if none are pinned.
        allow: the kinds of warnings that are meant to be.
        states, transitions: the exact counts without reduction, where they are guarded too.
        max_states, max_seconds: bounds; a check that reaches one is not as expected.
        line: where the file lists it; no key of the table.
    """

    model: str
    expect: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()
    properties: tuple[str, ...] | None = None
    allow: tuple[str, ...] = ()
    states: int | None = None
    transitions: int | None = None
    max_states: int | None = None
    max_seconds: float | None = None
    line: int = 1


#: Where a table begins.
GATE = re.compile(r"\s*\[\[\s*tool\s*\.\s*interleave\s*\.\s*gate\s*\]\]")
#: The keys of a table.
KEYS = [f.name for f in fields(GateCheck) if f.name != "line"]

#: The largest number that an entry may have.
MOST = (1 << 63) - 1


def asked(program: Program) -> list[str]:
    """What is asked of a model by itself: its properties, and the checks that have to be asked for."""
    return [*(prop.name for prop in program.properties), *program.checks]


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
        if GATE.match(line):
            found.append(number)
            begun = True
        elif begun and re.match(r"\s*model\s*=", line):
            found[-1], begun = number, False
    return found if len(found) == count else [1] * count


def _entry(path: Path, number: int, entry: dict[str, Any], line: int) -> GateCheck:
    where = f"{path}: [[tool.interleave.gate]] number {number}"
    for key in entry:
        if key not in KEYS:
            raise UsageError(f"{where}: unknown key {key!r}; {_meant(key, KEYS, 'it has')}")
    model = entry.get("model")
    if not isinstance(model, str):
        raise UsageError(f'{where}: `model` is missing: model = "path/to/file.py:Class"')
    if not model.partition(":")[0].strip() or re.search(r"[\x00-\x1f]", model):
        raise UsageError(f'{where}: {_kind(model)} is no model: model = "path/to/file.py:Class"')
    expect = _texts(entry, "expect", f'{where}: `expect` is a list: expect = ["violated:NAME"]')
    causes = _texts(entry, "causes", f'{where}: `causes` is a list: causes = ["part of its sentence"]')
    if causes and not expect:
        raise UsageError(f"{where}: `causes` are those of violations; `expect` names none")
    properties = _texts(entry, "properties", f'{where}: `properties` is a list: properties = ["NAME"]')
    allow = _texts(entry, "allow", f'{where}: `allow` is a list: allow = ["{next(iter(WARNINGS))}"]')
    for kind in allow:
        if kind not in WARNINGS:
            hint = _meant(kind, WARNINGS, "there are")
            raise UsageError(f"{where}: `allow` is of kinds of warnings, and {kind!r} is none; {hint}")
    for key, least in (("states", 0), ("transitions", 0), ("max_states", 1)):
        value = entry.get(key, least)
        if type(value) is not int or not least <= value <= MOST:
            raise UsageError(f"{where}: `{key}` is a whole number from {least} on, not {_kind(value)}")
    seconds = entry.get("max_seconds", 1)
    if type(seconds) not in (int, float) or not 0 < seconds <= MOST:
        raise UsageError(f"{where}: `max_seconds` is a number above 0, not {_kind(seconds)}")
    pinned = properties if "properties" in entry else None
    lists = {"expect": expect, "causes": causes, "properties": pinned, "allow": allow}
    return GateCheck(**{**entry, **lists, "line": line})


def _meant(word: str, known: Iterable[str], otherwise: str) -> str:
    """What an unknown word may stand for: a known one that looks like it, or which there are."""
    close = difflib.get_close_matches(word, list(known), 1)
    return f"did you mean {close[0]!r}?" if close else f"{otherwise}: {', '.join(known)}"


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
