"""What came out of a matrix, cell by cell: what all its formats have in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from interleave.explain.explanation import Cause
from interleave.properties.result import HOLDS, INCOMPLETE, VIOLATED, PropertyResult
from interleave.record import record
from interleave.report.findings import Entry
from interleave.report.json_result import document, result_data
from interleave.report.style import counted
from interleave.report.summary import MARKS

#: What is said of a cell beside the verdicts: its model cannot be checked, or the matrix leaves it out.
ERROR, LEFT_OUT = "error", "left out"
#: How these are marked, and a property that a model does not have.
CELL_MARKS = {**MARKS, ERROR: ("!", "bad"), LEFT_OUT: ("—", "dim")}
ABSENT = ("·", "dim")
#: What marks mean that are not plain.
LEGEND = {"?": "not decided", "!": "not checked", "·": "the model does not have it", "—": "left out"}


@record
class MatrixCell:
    """A cell.

    Attributes:
        design, scenario: its row and column.
        entry: what came out; None if it is left out.
        left_out: why it is.
        earlier: whether the result is an earlier check's.
        key: what tells it from the result of another program.
    """

    design: str
    scenario: str
    entry: Entry | None
    left_out: str = ""
    earlier: bool = False
    key: str = ""

    @property
    def name(self) -> str:
        return f"{self.design} × {self.scenario}"

    @property
    def verdict(self) -> str:
        """``holds``, ``violated``, ``incomplete``, `ERROR` or `LEFT_OUT`."""
        if self.entry is None:
            return LEFT_OUT
        if self.entry.result is not None:
            return self.entry.result.verdict
        return ERROR if self.entry.error else INCOMPLETE

    @property
    def as_expected(self) -> bool:
        return self.entry is None or self.entry.as_expected

    @property
    def properties(self) -> tuple[PropertyResult, ...]:
        result = self.entry.result if self.entry is not None else None
        return result.properties if result is not None else ()

    @property
    def violated(self) -> tuple[PropertyResult, ...]:
        return tuple(found for found in self.properties if found.verdict == VIOLATED)

    def find(self, name: str) -> PropertyResult | None:
        """A property; None if the model does not have it, or is not checked."""
        return next((found for found in self.properties if found.name == name), None)


@record
class MatrixResult:
    """A matrix that was checked.

    Attributes:
        name, shown: what files are called that are written of it, and what it is called elsewhere.
        title: what it is about.
        file: where it stands.
        designs, scenarios: the names of its rows and columns.
        asked: the properties that are to have a table of their own; empty for all.
        cells: row by row.
        runs: how many runs its page shows at most; None for all.
    """

    name: str
    shown: str
    title: str
    file: str
    designs: tuple[str, ...]
    scenarios: tuple[str, ...]
    asked: tuple[str, ...]
    cells: tuple[MatrixCell, ...]
    runs: int | None = None

    @property
    def checked(self) -> list[MatrixCell]:
        """The cells that are not left out."""
        return [cell for cell in self.cells if cell.entry is not None]

    @property
    def missing(self) -> list[str]:
        """What is asked for and no model has, if all could be looked at."""
        known = {found.name for cell in self.cells for found in cell.properties}
        whole = all(cell.entry is None or cell.entry.result is not None for cell in self.cells)
        return [name for name in self.asked if name not in known] if whole else []

    @property
    def problems(self) -> list[str]:
        """What is wrong with the matrix as a whole."""
        return [f"no design has a property {name}, which `properties` lists" for name in self.missing]

    @property
    def properties(self) -> list[str]:
        """The properties that have a table of their own: those that are asked for, else those that are
        violated somewhere."""
        if self.asked:
            return [name for name in self.asked if name not in self.missing]
        return [name for name in self._names() if name not in self.hold]

    @property
    def hold(self) -> list[str]:
        """The other properties that hold wherever they are decided, which is so somewhere."""
        return [
            name
            for name in self._names()
            if name not in self.asked and self._verdicts(name) - {INCOMPLETE} == {HOLDS}
        ]

    def _names(self) -> list[str]:
        return list(dict.fromkeys(found.name for cell in self.cells for found in cell.properties))

    def _verdicts(self, name: str) -> set[str]:
        return {one.verdict for cell in self.cells if (one := cell.find(name)) is not None}

    def kind(self, name: str) -> str:
        """What kind of property a name is."""
        found = (cell.find(name) for cell in self.cells)
        return next((one.kind for one in found if one is not None), "")

    @property
    def summary(self) -> str:
        """How many cells are as expected, and what is known of the others; in a sentence."""
        cells = self.checked
        good = sum(cell.as_expected for cell in cells)
        earlier = sum(cell.earlier for cell in cells)
        text = f"{good:,} of {counted(len(cells), 'cell')} as expected"
        return f"{text}; {earlier:,} not checked again" if earlier else text


@record
class Told:
    """A cause and what has it: for each property the cells, in order."""

    sentence: str
    where: dict[str, list[MatrixCell]]


def causes(matrix: MatrixResult) -> list[Told]:
    """What goes wrong, each sentence once; where no cause is known what is wrong."""
    found: dict[str, dict[str, list[MatrixCell]]] = {}
    for cell in matrix.cells:
        for prop in cell.violated:
            for sentence in dict.fromkeys(said(prop, cause) for cause in prop.causes or (None,)):
                found.setdefault(sentence, {}).setdefault(prop.name, []).append(cell)
    return [Told(sentence, where) for sentence, where in found.items()]


def said(found: PropertyResult, cause: Cause | None) -> str:
    """A cause in words; where it is not known what is wrong."""
    return cause.sentence if cause is not None else f"{found.name}: {found.message}"


def cells_named(cells: Sequence[MatrixCell]) -> str:
    """Cells by design: ``OLD × seed, cancel; NEW × seed``."""
    rows: dict[str, list[str]] = {}
    for cell in cells:
        rows.setdefault(cell.design, []).append(cell.scenario)
    return "; ".join(f"{design} × {', '.join(scenarios)}" for design, scenarios in rows.items())


def cell_entry(matrix: MatrixResult, cell: MatrixCell) -> Entry:
    """What came out for a cell as a check among others: with the matrix that it is a cell of."""
    assert cell.entry is not None
    place = {"matrix": matrix.shown, "design": cell.design, "scenario": cell.scenario}
    part = f"{cell.name} in {matrix.shown}"
    return replace(cell.entry, part=part, data={**place, "earlier": cell.earlier})


def marked(cell: MatrixCell, name: str) -> tuple[str, str]:
    """What is said of a property in a cell: a mark, and its style."""
    found = cell.find(name)
    if found is not None:
        return CELL_MARKS[found.verdict]
    result = cell.entry.result if cell.entry is not None else None
    return ABSENT if result is not None else CELL_MARKS[cell.verdict]


def left_out(matrix: MatrixResult) -> list[tuple[str, str]]:
    """The cells that are left out, and why."""
    why: dict[str, list[MatrixCell]] = {}
    for cell in matrix.cells:
        if cell.entry is None:
            why.setdefault(cell.left_out, []).append(cell)
    return [(cells_named(cells), reason) for reason, cells in why.items()]


def explored(cell: MatrixCell) -> str:
    """How much was explored in a cell; empty if nothing was."""
    result = cell.entry.result if cell.entry is not None else None
    return f"{counted(result.states, 'state')}, {result.seconds:.2f} s" if result is not None else ""


def matrix_data(matrix: MatrixResult, status: int) -> dict[str, Any]:
    """A matrix for JSON; the keys are described in docs/cli.md."""
    return document(
        "matrix",
        {
            "name": matrix.name,
            "title": matrix.title,
            "file": matrix.file,
            "status": status,
            "designs": list(matrix.designs),
            "scenarios": list(matrix.scenarios),
            "problems": matrix.problems,
            "cells": [_cell_data(cell) for cell in matrix.cells],
        },
    )


def _cell_data(cell: MatrixCell) -> dict[str, Any]:
    data: dict[str, Any] = {"design": cell.design, "scenario": cell.scenario, "verdict": cell.verdict}
    if cell.entry is None:
        return {**data, "except": cell.left_out}
    return {
        **data,
        "model": cell.entry.name,
        "expected": list(cell.entry.expected),
        "as_expected": cell.as_expected,
        "problems": [str(problem) for problem in cell.entry.problems],
        "earlier": cell.earlier,
        **({"error": cell.entry.error} if cell.entry.error else {}),
        **({"result": result_data(cell.entry.result)} if cell.entry.result is not None else {}),
    }
