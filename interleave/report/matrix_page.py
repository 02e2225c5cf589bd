"""A matrix as Markdown, and as one HTML page: the tables, and each run that shows a violation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from interleave import __version__
from interleave.checking.verdicts import Checked
from interleave.properties.result import HOLDS, INCOMPLETE, VIOLATED
from interleave.report.escape import markdown_code, markdown_fence, markdown_text
from interleave.report.matrix_result import (
    CELL_MARKS,
    ERROR,
    MatrixCell,
    MatrixResult,
    causes,
    cells_named,
    explored,
    left_out,
    marked,
)
from interleave.report.matrix_runs import Runs
from interleave.report.matrix_text import property_lines
from interleave.report.page_content import Design
from interleave.report.page_html import Parts, rendered
from interleave.report.page_markdown import listed_run, prose, section_lines
from interleave.report.style import counted, plain

#: How many cells are so, in words.
OTHERS = {INCOMPLETE: "not decided", ERROR: "cannot be checked"}


def conclusion(matrix: MatrixResult) -> str:
    """What to read if nothing else is read."""
    cells = matrix.checked
    count = {verdict: sum(cell.verdict == verdict for cell in cells) for verdict in CELL_MARKS}
    parts = [f"{count[HOLDS]:,} hold", f"{count[VIOLATED]:,} are violated"]
    others = [what for what in CELL_MARKS if count[what] and what not in (HOLDS, VIOLATED)]
    parts += [f"{count[what]:,} {OTHERS[what]}" for what in others]
    text = f"Of {counted(len(cells), 'cell')} {', '.join(parts)}."
    rows = {design: {cell.verdict for cell in cells if cell.design == design} for design in matrix.designs}
    whole = [design for design, verdicts in rows.items() if verdicts == {HOLDS}]
    if whole:
        text += f" Everything holds in every scenario of: {', '.join(whole)}."
    return f"{text} {problems_said(matrix)}"


def problems_said(matrix: MatrixResult) -> str:
    """Whether all is as expected, as a sentence."""
    cells = [cell for cell in matrix.checked if not cell.as_expected]
    if not cells and not matrix.problems:
        return "All is as expected."
    texts = [f"Not as expected: {cells_named(cells)}."] if cells else []
    return " ".join([*texts, *(f"{text[0].upper()}{text[1:]}." for text in matrix.problems)])


def problems_listed(matrix: MatrixResult) -> list[tuple[str, list[str]]]:
    """Of each cell that is not as expected why that is."""
    found = []
    for cell in matrix.checked:
        if cell.entry is not None and not cell.as_expected:
            error = cell.entry.error.removeprefix("error: ")
            found.append((cell.name, [*[error] * bool(error), *map(str, cell.entry.problems)]))
    return found


# ---------------------------------------------------------------------------- HTML


def matrix_html(
    matrix: MatrixResult, checked: Callable[[MatrixCell], Checked], commands: Sequence[str]
) -> str:
    """The page.

    Args:
        matrix: what came out.
        checked: gives the result of a cell with what its states are read with.
        commands: how to come to the same result.
    """
    runs, parts = Runs(matrix), Parts(full=False)
    views = []
    for number, one in enumerate(runs.shown, 1):
        if one.listed:
            lines = "\n".join(listed_run(one.section))
            views.append(({"id": f"finding-{number}", "section": one.section, "listed": lines}, one.same))
        else:
            design = Design("", checked(one.cell), (one.section,))
            views.append((parts.section(design, one.section, None), one.same))
    good = all(cell.as_expected for cell in matrix.cells) and not matrix.problems
    contents = [("cells", "Cells")] + [("properties", "Properties")] * bool(matrix.properties or matrix.hold)
    contents += [("causes", "Causes")] * bool(views) + [("runs", "Runs")] * bool(views)
    return rendered(
        "matrix.html", parts, matrix.title or matrix.name, matrix=matrix, conclusion=conclusion(matrix),
        tone="good" if good else "bad", rows=_rows(matrix, runs), tables=_tables(matrix, runs),
        causes=[(told, runs.told(told)) for told in causes(matrix)], named=cells_named, views=views,
        left_out=left_out(matrix), problems=problems_listed(matrix), commands=commands, contents=contents,
        chosen=runs.chosen,
    )  # fmt: skip


def _rows(matrix: MatrixResult, runs: Runs) -> list[tuple[str, list[dict[str, Any]]]]:
    """The table of cells, as the template takes it."""
    count = len(matrix.scenarios)
    rows = []
    for n, design in enumerate(matrix.designs):
        cells = matrix.cells[n * count : (n + 1) * count]
        views = [
            {
                "mark": CELL_MARKS[cell.verdict][0], "tone": CELL_MARKS[cell.verdict][1],
                "verdict": cell.verdict, "expected": cell.as_expected, "explored": explored(cell),
                "violated": [(found.name, runs.of(cell, found.name)) for found in cell.violated],
            }
            for cell in cells
        ]  # fmt: skip
        rows.append((design, views))
    return rows


def _tables(matrix: MatrixResult, runs: Runs) -> list[dict[str, Any]]:
    """A table for each property."""
    count = len(matrix.scenarios)
    return [
        {
            "name": name, "kind": matrix.kind(name),
            "rows": [
                (design, [
                    (*marked(cell, name), runs.of(cell, name))
                    for cell in matrix.cells[n * count : (n + 1) * count]
                ])
                for n, design in enumerate(matrix.designs)
            ],
        }
        for name in matrix.properties
    ]  # fmt: skip


# ---------------------------------------------------------------------------- Markdown


def matrix_markdown(matrix: MatrixResult, commands: Sequence[str]) -> str:
    """The same for pull requests; ``commands`` are how to come to the same result."""
    runs = Runs(matrix)
    title = markdown_text(matrix.title or matrix.name)
    lines = [f"# {title}", "", f"**{markdown_text(conclusion(matrix))}**", ""]
    lines.append(f"| | {' | '.join(map(markdown_text, matrix.scenarios))} |")
    lines.append(f"|---|{'---|' * len(matrix.scenarios)}")
    count = len(matrix.scenarios)
    for n, design in enumerate(matrix.designs):
        cells = [_cell(cell, runs) for cell in matrix.cells[n * count : (n + 1) * count]]
        lines.append(f"| **{markdown_text(design)}** | {' | '.join(cells)} |")
    for name, texts in problems_listed(matrix):
        lines += ["", f"{markdown_text(name)} is not as expected:", ""]
        lines += [f"* {prose(' '.join(text.split()))}" for text in texts]
    gone = [f"* — {markdown_text(f'{cells}: {why}')}" for cells, why in left_out(matrix)]
    lines += [*[""] * bool(gone), *gone]
    table = "\n".join(property_lines(matrix, None, plain)).strip("\n")
    if table:
        lines += ["", "## Properties", "", *markdown_fence(table, "text")]
    if runs.shown:
        lines += ["", "## Causes", ""]
    for number, told in enumerate(causes(matrix), 1):
        links = ", ".join(f"[run {n}](#run-{n})" for n in runs.told(told))
        lines.append(f"{number}. {prose(told.sentence)} {links}".rstrip())
        where = [(name, cells_named(cells)) for name, cells in told.where.items()]
        lines += [f"   * {markdown_code(name)}: {markdown_text(cells)}" for name, cells in where]
    lines += ["", prose(runs.chosen)] * bool(runs.chosen)
    for number, one in enumerate(runs.shown, 1):
        head, _, *rest = section_lines(one.section, same=one.same, listed=one.listed)[1:]
        lines += ["", f'<a id="run-{number}"></a>', "", head, "", *rest]
    lines += ["", "The same again:", "", *markdown_fence("\n".join(commands), "sh")]
    lines += ["", f"Written by interleave {__version__}."]
    return "\n".join(lines) + "\n"


def _cell(cell: MatrixCell, runs: Runs) -> str:
    """A cell of the table of cells."""
    mark = CELL_MARKS[cell.verdict][0]
    if cell.entry is None:
        return mark
    parts = [f"{mark} {cell.verdict}{'' if cell.as_expected else ', **not as expected**'}"]
    for found in cell.violated:
        links = " ".join(f"[{n}](#run-{n})" for n in runs.of(cell, found.name))
        parts.append(f"{markdown_code(found.name, cell=True)} {links}".rstrip())
    return "<br>".join([*parts, *filter(None, [explored(cell)])])
