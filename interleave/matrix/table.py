"""Reads matrices: in ``pyproject.toml``, or in a file beside the models."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from interleave.errors import UsageError
from interleave.gate.entries import GateCheck, allowed, expectations, fairness, memory_of
from interleave.gate.kinds import ours
from interleave.matrix.targets import argument_of, design_of, target
from interleave.paths import shown
from interleave.properties.expectations import parse_expectations
from interleave.record import record
from interleave.tables import described, known_keys, lines_of, meant, positive, read_toml, texts, whole

#: The keys of a matrix; in pyproject.toml, where there can be several, it has a name, too.
KEYS = (
    "title", "designs", "scenarios", "properties", "runs", "allow", "fair", "max_states", "max_seconds",
    "memory", "buffer", "history", "cell",
)  # fmt: skip
#: The keys of a cell that say which ones it is, those that say what is expected, and that it is left out.
WHICH = ("design", "scenario")
SAYS = (
    "expect", "causes", "allow", "fair", "states", "transitions", "max_states", "max_seconds", "memory",
    "buffer", "history",
)  # fmt: skip
EXCEPT = "except"
#: What a matrix in pyproject.toml is called that has no name.
UNNAMED = "matrix"
#: Where a table of a cell begins, and one of designs; before that, where a matrix does.
CELL = re.compile(r"\s*\[\[(?:\s*tool\s*\.\s*interleave\s*\.\s*matrix\s*\.)?\s*cell\s*\]\]")
#: More cells than anybody looks at.
MOST_CELLS = 10_000


@record
class Cell:
    """A design in a scenario.

    Attributes:
        design, scenario: their names.
        check: the model, and what is expected of it.
        left_out: why this design has no such scenario; empty if it is checked.
    """

    design: str
    scenario: str
    check: GateCheck
    left_out: str = ""

    @property
    def name(self) -> str:
        return f"{self.design} × {self.scenario}"


@record
class Matrix:
    """A matrix.

    Attributes:
        file: where it stands, from whose folder models' paths start.
        name: what it is called there, or the file's name without suffix.
        title: what it is about; may be empty.
        designs, scenarios: the names of its rows and columns.
        properties: those that have a table of their own; empty for all.
        cells: row by row.
        line: where it begins.
        runs: how many runs its page shows in full; None for all.
        of_project: whether its file is one like ``pyproject.toml``, which can have several.
    """

    file: Path
    name: str
    title: str
    designs: tuple[str, ...]
    scenarios: tuple[str, ...]
    properties: tuple[str, ...]
    cells: tuple[Cell, ...]
    line: int = 1
    runs: int | None = None
    of_project: bool = False

    @property
    def shown(self) -> str:
        """What it is called: by its name, or as the file that it is."""
        return self.name if self.of_project else shown(str(self.file))

    @property
    def checked(self) -> tuple[Cell, ...]:
        """The cells that are not left out."""
        return tuple(cell for cell in self.cells if not cell.left_out)


def read_matrices(path: Path) -> list[Matrix]:
    """The matrices in a file: those of ``pyproject.toml``, or the one that any other file is.

    Raises:
        UsageError: it cannot be read, or makes no sense.
    """
    data, text = read_toml(path)
    if path.name == "pyproject.toml" or "tool" in data:
        return _of_project(path, data, text)
    known_keys(str(path), data, KEYS)
    return [_matrix(path, str(path), path.stem, data, text, 1)]


def named(path: Path, name: str) -> Matrix:
    """The matrix of a name in a file.

    Raises:
        UsageError: there is none, or the file makes no sense.
    """
    matrices = read_matrices(path)
    found = next((matrix for matrix in matrices if matrix.name == name), None)
    if found is None:
        hint = meant(name, [matrix.name for matrix in matrices], "it has") if matrices else "it has none"
        raise UsageError(f"{path}: no matrix {name!r}; {hint}")
    return found


def _of_project(path: Path, data: Mapping[str, Any], text: str) -> list[Matrix]:
    found = ours(path, data).get("matrix", [])
    key = "tool.interleave.matrix"
    if isinstance(found, dict):
        one = _matrix(path, f"{path}: [{key}]", _name(path, f"[{key}]", found, UNNAMED), found, text, 1)
        return [replace(one, of_project=True)]
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise UsageError(f"{path}: write each matrix as a table of its own: [[{key}]]")
    lines = lines_of(text, re.compile(r"\s*\[\[\s*tool\s*\.\s*interleave\s*\.\s*matrix\s*\]\]"), len(found))
    matrices: list[Matrix] = []
    for number, (one, line) in enumerate(zip(found, lines, strict=True), 1):
        where = f"{path}: [[{key}]] number {number}"
        name = _name(path, f"[[{key}]] number {number}", one, "")
        if name in (matrix.name for matrix in matrices):
            raise UsageError(f"{where}: another matrix is called {name!r}, too")
        matrices.append(replace(_matrix(path, where, name, one, text, line), of_project=True))
    return matrices


def _name(path: Path, where: str, one: Mapping[str, Any], otherwise: str) -> str:
    name = one.get("name", otherwise)
    if not isinstance(name, str) or not re.fullmatch(r"\w[\w -]*", name):
        if "name" not in one:
            raise UsageError(f'{path}: {where}: `name` is missing: name = "designs"')
        raise UsageError(
            f"{path}: {where}: `name` is of letters, digits, blanks, - and _, not {described(name)}"
        )
    return name


def _matrix(
    path: Path, where: str, name: str, data: Mapping[str, Any], text: str, line: int
) -> Matrix:
    """One matrix; ``where`` is the table, for messages, and ``line`` its own."""
    known_keys(where, data, ("name", *KEYS))
    title = data.get("title", "")
    if not isinstance(title, str):
        raise UsageError(f"{where}: `title` is a text, not {described(title)}")
    designs = {
        key: design_of(f"{where}: design {key!r}", value)
        for key, value in _named(where, data, "designs", '"file.py:factory"').items()
    }
    scenarios = {
        key: argument_of(f"{where}: scenario {key!r}", value)
        for key, value in _named(where, data, "scenarios", "{failures = 1}").items()
    }
    if len(designs) * len(scenarios) > MOST_CELLS:
        raise UsageError(f"{where}: {len(designs) * len(scenarios):,} cells; at most {MOST_CELLS:,}")
    common = {
        "allow": allowed(where, data),
        "fair": fairness(where, data),
        "max_states": whole(where, data, "max_states", 1),
        "max_seconds": positive(where, data, "max_seconds"),
        **memory_of(where, data),
    }
    said = _cells(where, data.get("cell", []), designs, scenarios, text)
    cells = []
    for design, call in designs.items():
        for scenario, arguments in scenarios.items():
            model = target(f"{where}: {design} × {scenario}", call, arguments)
            values, left_out = said.get((design, scenario), ({"line": line}, ""))
            given = {key: value for key, value in common.items() if value} | values
            cells.append(Cell(design, scenario, GateCheck(model, **given), left_out))
    properties = texts(where, data, "properties", '"NAME"')
    return Matrix(
        path, name, title, tuple(designs), tuple(scenarios), properties, tuple(cells), line,
        whole(where, data, "runs", 1),
    )  # fmt: skip


def _named(where: str, data: Mapping[str, Any], key: str, example: str) -> dict[str, Any]:
    """The rows or the columns: a table that has at least one."""
    found = data.get(key)
    if found is None:
        raise UsageError(f"{where}: `{key}` is missing: [{key}] with lines like NAME = {example}")
    if not isinstance(found, dict):
        raise UsageError(f"{where}: `{key}` is a table, not {described(found)}")
    if not found:
        raise UsageError(f"{where}: `{key}` is empty: lines like NAME = {example}")
    for name in found:
        if not name.strip() or not name.isprintable():
            raise UsageError(f"{where}: {name!r} is no name for one of the {key}")
    return found


def _cells(
    where: str, tables: object, designs: Iterable[str], scenarios: Iterable[str], text: str
) -> dict[tuple[str, str], tuple[dict[str, Any], str]]:
    """What is said of cells: by design and scenario what is expected, and why it is left out.

    Each table is about the cells of all its designs and scenarios; two may be about the same cell, if they do
    not say the same thing.
    """
    if not isinstance(tables, list) or not all(isinstance(one, dict) for one in tables):
        raise UsageError(f"{where}: write what is said of cells as tables of their own: [[cell]]")
    found: dict[tuple[str, str], tuple[dict[str, Any], str]] = {}
    said: dict[tuple[str, str, str], int] = {}
    lines = lines_of(text, CELL, len(tables))
    for number, (one, line) in enumerate(zip(tables, lines, strict=True), 1):
        here = f"{where}: [[cell]] number {number}, line {line}"
        known_keys(here, one, (*WHICH, *SAYS, EXCEPT))
        rows = _which(here, one, "design", designs)
        columns = _which(here, one, "scenario", scenarios)
        left_out = _left_out(here, one)
        every = expectations(here, one)
        _see_expected(here, every["expect"])
        values = {key: every[key] for key in SAYS if key in one}
        for pair in ((row, column) for row in rows for column in columns):
            for key in one.keys() - set(WHICH):
                before = said.setdefault((*pair, key), number)
                if before != number:
                    raise UsageError(
                        f"{here}: `{key}` of {' × '.join(pair)} is said in number {before} already"
                    )
            known, why = found.get(pair, ({}, ""))
            if (left_out and known) or (why and values):
                raise UsageError(f"{here}: {' × '.join(pair)} is left out, and something is said of it")
            kept = {"line": known["line"]} if "expect" in known else {"line": line}
            found[pair] = known | values | kept, left_out or why
    return found


def _see_expected(here: str, expect: tuple[str, ...]) -> None:
    try:
        parse_expectations(expect)
    except UsageError as problem:
        raise UsageError(f"{here}: {str(problem).replace('--expect', '`expect`')}") from None


def _which(here: str, one: Mapping[str, Any], key: str, names: Iterable[str]) -> Sequence[str]:
    """The designs or scenarios that a table is about: one, several, or all if it does not say."""
    every = list(names)
    if key not in one:
        return every
    given = texts(here, one, key, '"NAME"')
    if not given:
        raise UsageError(f"{here}: `{key}` is empty")
    for name in given:
        if name not in every:
            raise UsageError(f"{here}: there is no {key} {name!r}; there are: {', '.join(every)}")
    return given


def _left_out(here: str, one: Mapping[str, Any]) -> str:
    """Why the cells of a table are left out; empty if they are not."""
    why = one.get(EXCEPT, "")
    if not isinstance(why, str) or (EXCEPT in one and not why.strip()):
        raise UsageError(f"{here}: `{EXCEPT}` says why there is no such cell: {EXCEPT} = \"…\"")
    others = [key for key in one if key in SAYS]
    if why and others:
        raise UsageError(f"{here}: `{EXCEPT}` leaves cells out, so there is no `{others[0]}` of them")
    if not why and not others:
        raise UsageError(f"{here}: it says nothing of its cells; it has: {', '.join((*SAYS, EXCEPT))}")
    return why
