"""The gate's entries that name matrices: each cell is an entry of the reports."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interleave.errors import UsageError
from interleave.record import record
from interleave.tables import described

if TYPE_CHECKING:
    from interleave.gate.kinds import Shown
    from interleave.matrix.table import Matrix
    from interleave.report.findings import Entry

#: How such an entry is written.
EXAMPLE = 'matrix = "NAME" or matrix = "path/to/file.toml"'
KEYS = ("matrix",)


@record
class MatrixCheck:
    """One ``[[tool.interleave.gate]]`` table that names a matrix.

    Attributes:
        matrix: its name in the same file, or another file, relative to that one.
        line: where the file lists it.
    """

    matrix: str
    line: int = 1

    kind = "matrix"


def read(where: str, entry: Mapping[str, Any], line: int) -> MatrixCheck:
    """An entry that names a matrix: see `interleave.gate.kinds.Kind`."""
    matrix = entry["matrix"]
    if not isinstance(matrix, str) or not matrix.strip() or not matrix.isprintable():
        raise UsageError(f"{where}: {described(matrix)} is no matrix: {EXAMPLE}")
    return MatrixCheck(matrix, line)


def name(config: Path, check: MatrixCheck) -> str:
    """The matrix, as reports call it."""
    from interleave.paths import shown

    return shown(str(config.parent / check.matrix)) if check.matrix.endswith(".toml") else check.matrix


def run(config: Path, check: MatrixCheck, shown: Shown, *, explain: bool) -> Iterator[Entry]:
    """Check all cells of a matrix, an entry for each that is not left out, in order; see
    `interleave.gate.checks.run_gate`."""
    from interleave.matrix.run import Outcome, collected, run_matrix
    from interleave.properties.expectations import PROPERTY, Problem, SourceLine
    from interleave.report.findings import Entry
    from interleave.report.matrix_result import cell_entry

    called, listed = name(config, check), SourceLine(str(config), check.line)
    try:
        matrix = find(config, check)
    except UsageError as problem:
        yield Entry(called, None, (), (), str(problem), 0.0, listed, kind=KEYS[0])
        return
    outcomes: list[Outcome] = []
    interrupted = False
    try:
        with shown(called) as progress:
            for outcome in run_matrix(matrix, progress=progress):
                outcomes.append(outcome)
    except KeyboardInterrupt:
        interrupted = True
    found = collected(matrix, outcomes)
    yield from (cell_entry(found, cell) for cell in found.checked)
    if found.problems and not interrupted:
        problems = [Problem(PROPERTY, text, text) for text in found.problems]
        yield Entry(
            called, None, (), tuple(problems), "", 0.0, listed, kind=KEYS[0], verdict=found.summary
        )
    if interrupted:
        raise KeyboardInterrupt


def find(config: Path, check: MatrixCheck) -> Matrix:
    """The matrix that an entry names.

    Raises:
        UsageError: there is none, or it makes no sense.
    """
    from interleave.matrix.table import named, read_matrices

    if not check.matrix.endswith(".toml"):
        return named(config, check.matrix)
    found = read_matrices(config.parent / check.matrix)
    if len(found) != 1:
        where = config.parent / check.matrix
        raise UsageError(f"{where} has {len(found)} matrices, and `matrix` names a file that is one")
    return found[0]
