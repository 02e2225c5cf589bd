"""``interleave matrix``: designs in scenarios, each cell checked, what came out as a table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from interleave.cli import INCOMPLETE, INTERRUPTED, VIOLATED
from interleave.cli.options import complete_model, parse_size
from interleave.cli.progress import progress_line
from interleave.cli.terminal import message, say, say_json, say_lines, style_for, terminal_width
from interleave.errors import UsageError

if TYPE_CHECKING:
    from interleave.checking.verdicts import Checked
    from interleave.matrix.table import Matrix
    from interleave.report.matrix_result import MatrixCell, MatrixResult


@click.command(name="matrix", short_help="Check designs in scenarios; a table of verdicts.")
@click.argument("tables", nargs=-1, metavar="[TABLE]...", shell_complete=complete_model)
@click.option("--config", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help="The pyproject.toml to read; found upwards from here unless given.")  # fmt: skip
@click.option("-o", "--output", metavar="DIR", type=click.Path(file_okay=False, path_type=Path),
              help="Write DIR/NAME.md and DIR/NAME.html, too.")  # fmt: skip
@click.option("--name", metavar="NAME", help="What the files are called; by default like the matrix.")
@click.option("--fresh", is_flag=True, help="Check all cells, also those that have not changed.")
@click.option("--cells", is_flag=True,
              help="Print what came out as [[cell]] tables for the file, nothing else.")  # fmt: skip
@click.option("--workers", type=click.IntRange(min=1), metavar="N", help="How many cores are used.")
@click.option("--max-memory", callback=parse_size, metavar="SIZE",
              help="Stop cells that would take more than their share of this: 800M, 4G.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="The result as JSON on standard output, nothing else.")
@click.option("--quiet", "-q", is_flag=True, help="Verdicts only, no properties, no causes, no progress.")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True,
              help="Colours.")  # fmt: skip
def command(
    tables: tuple[str, ...], config: Path | None, output: Path | None, name: str | None, fresh: bool,
    cells: bool, workers: int | None, max_memory: int | None, as_json: bool, quiet: bool, color: str,
) -> int:  # fmt: skip
    """Check every design in every scenario of each TABLE: a file as models/matrix.toml, or the name of a
    matrix in pyproject.toml. Without one, all matrices in pyproject.toml are checked.

    Cells whose model has not changed since they were checked are not checked again. Status 0 only if every
    cell is as the table expects; a cell of which it expects nothing has to hold.
    """
    from interleave.cli.each import worst
    from interleave.engine.alarm import interrupts

    matrices = find(tables, config)
    if cells and as_json:
        raise UsageError("--cells and --json each print nothing else; leave out one")
    if name is not None:
        _see_name(name, output, matrices)
    style, width = style_for(color), terminal_width()
    found: list[tuple[MatrixResult, int]] = []
    for number, matrix in enumerate(matrices):
        result, interrupted = run(matrix, workers, max_memory, fresh=fresh, quiet=quiet)
        status = INTERRUPTED if interrupted else status_of(result)
        with interrupts() as pressed:
            if not as_json:
                from interleave.report.matrix_text import cell_tables, matrix_lines

                if number:
                    say()
                told = cell_tables(result) if cells else matrix_lines(result, width, style, quiet=quiet)
                say_lines(told, style)
        found.append((result, INTERRUPTED if pressed else status))
        if found[-1][1] == INTERRUPTED:
            if output is not None:
                message("no report was written")
            break
        if output is not None:
            write(matrix, result, output, name or result.name)
    if as_json:
        from interleave.report.matrix_result import matrix_data

        data = [matrix_data(result, status) for result, status in found]
        say_json(data[0] if len(data) == 1 else data)
    return worst([status for _, status in found])


def find(tables: tuple[str, ...], config: Path | None) -> list[Matrix]:
    """The matrices that are asked for.

    Raises:
        UsageError: there is none, or one of them makes no sense.
    """
    from interleave.gate.entries import find_config
    from interleave.matrix.table import named, read_matrices

    if not tables:
        path = find_config(config)
        matrices = read_matrices(path)
        if not matrices:
            raise UsageError(f"{path}: no [tool.interleave.matrix]; name a file: interleave matrix FILE.toml")
        return matrices
    found: list[Matrix] = []
    for one in tables:
        here = read_matrices(Path(one)) if one.endswith(".toml") else [named(find_config(config), one)]
        if not here:
            raise UsageError(f"{one}: no [tool.interleave.matrix]")
        found += here
    return found


def run(
    matrix: Matrix, workers: int | None, memory: int | None, *, fresh: bool, quiet: bool
) -> tuple[MatrixResult, bool]:
    """Check a matrix, with a line of progress; what came out, and whether Ctrl-C ended it."""
    from interleave.matrix.run import Outcome, collected, run_matrix

    outcomes: list[Outcome] = []
    interrupted = False
    try:
        with progress_line(matrix.name, quiet=quiet) as progress:
            every = run_matrix(matrix, workers=workers, memory=memory, fresh=fresh, progress=progress)
            for outcome in every:
                outcomes.append(outcome)
    except KeyboardInterrupt:
        interrupted = True
    return collected(matrix, outcomes), interrupted


def status_of(matrix: MatrixResult) -> int:
    """The exit status that a matrix stands for."""
    from interleave.cli.each import worst
    from interleave.cli.gate import status_of as status_of_entry

    statuses = [status_of_entry(cell.entry) for cell in matrix.checked if cell.entry is not None]
    if matrix.problems:
        statuses.append(VIOLATED)
    return worst(statuses or [INCOMPLETE])


def write(matrix: Matrix, result: MatrixResult, folder: Path, name: str) -> None:
    """Write both files.

    Raises:
        UsageError: they cannot be written there, or a model has changed in the meantime.
    """
    import shlex

    from interleave.cli.report import make
    from interleave.files import write_whole
    from interleave.matrix.cells import again
    from interleave.report.matrix_page import matrix_html, matrix_markdown

    checks = {cell.name: cell.check for cell in matrix.cells}

    def checked(cell: MatrixCell) -> Checked:
        assert cell.entry is not None and cell.entry.result is not None
        return again(matrix.file, checks[cell.name], cell.entry.result, cell.key)

    table = shlex.quote(result.shown)
    commands = [f"interleave matrix {table}", f"interleave matrix {table} -o . --name {shlex.quote(name)}"]
    files = {".md": matrix_markdown(result, commands), ".html": matrix_html(result, checked, commands)}
    make(folder)
    for suffix, text in files.items():
        write_whole(folder / f"{name}{suffix}", text)
        message(f"{folder / name}{suffix}")


def _see_name(name: str, output: Path | None, matrices: list[Matrix]) -> None:
    from interleave.cli.report import see_name

    see_name(name)
    if output is None:
        raise UsageError("--name is what the files are called that -o writes; there is no -o")
    if len(matrices) > 1:
        raise UsageError(f"--name is for one matrix; there are {len(matrices)}")
