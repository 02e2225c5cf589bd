"""A matrix as text for people."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

from interleave.properties.expectations import ends_of
from interleave.properties.result import PropertyResult
from interleave.report.matrix_result import (
    CELL_MARKS,
    LEGEND,
    MatrixCell,
    MatrixResult,
    causes,
    cells_named,
    explored,
    left_out,
    marked,
)
from interleave.report.style import Style, pad, paragraph, width
from interleave.report.summary import wrapped

#: Between two columns.
GAP = "  "
#: A text with its style.
Part = tuple[str, str]


def matrix_lines(
    matrix: MatrixResult, terminal: int | None, style: Style, *, quiet: bool = False
) -> list[str]:
    """The cells with their verdicts; then each property, the causes, and what is not as expected.

    Args:
        matrix: what came out.
        terminal: how many columns there are; None for as many as are needed. Tables that are wider are
            continued below.
        style: for colours.
        quiet: leave out properties and causes.
    """
    lines = wrapped([(matrix.shown, "bold"), (f"  {matrix.title}".rstrip(), "")], terminal, style)
    lines += ["", *_grid(matrix, [_cell(cell) for cell in matrix.cells], terminal, style)]
    if not quiet:
        lines += property_lines(matrix, terminal, style) + _causes(matrix, terminal, style)
    lines += _left_out(matrix, terminal, style) + _problems(matrix, terminal, style)
    good = all(cell.as_expected for cell in matrix.cells) and not matrix.problems
    return [*lines, "", style(matrix.summary, "good" if good else "bad")]


def _cell(cell: MatrixCell) -> list[Part]:
    """The lines of a cell."""
    mark, tone = CELL_MARKS[cell.verdict]
    if cell.entry is None:
        return [(mark, tone)]
    more = "" if cell.as_expected else ", not as expected"
    said = explored(cell)
    counts = [(f"  {said}", "dim")] if said else []
    return [(f"{mark} {cell.verdict}{more}", tone), *((f"  {p.name}", "") for p in cell.violated), *counts]


def _grid(
    matrix: MatrixResult, cells: Sequence[list[Part]], terminal: int | None, style: Style
) -> list[str]:
    """A table of designs and scenarios; as many columns beside each other as there is room for."""
    names = max(map(width, matrix.designs))
    count = len(matrix.scenarios)
    rows = [cells[n * count : (n + 1) * count] for n in range(len(matrix.designs))]
    widths = [
        max(width(name), *(width(text) for row in rows for text, _ in row[n]))
        for n, name in enumerate(matrix.scenarios)
    ]
    lines: list[str] = []
    for block in _blocks(names, widths, terminal):
        lines += [""] if lines else []
        head = GAP.join([" " * names, *(pad(matrix.scenarios[n], widths[n]) for n in block)])
        lines.append(style(head.rstrip(), "bold"))
        for design, row in zip(matrix.designs, rows, strict=True):
            for at in range(max(len(row[n]) for n in block)):
                parts = [(row[n][at] if at < len(row[n]) else ("", ""), widths[n]) for n in block]
                label = style(design, "bold") + " " * (names - width(design)) if not at else " " * names
                texts = [style(text, tone) + " " * (room - width(text)) for (text, tone), room in parts]
                lines.append(GAP.join([label, *texts]).rstrip())
    return lines


def _blocks(names: int, widths: Sequence[int], terminal: int | None) -> list[list[int]]:
    """The columns that stand beside each other, at least one each time."""
    blocks: list[list[int]] = []
    room = 0
    for number, wide in enumerate(widths):
        room -= wide + len(GAP)
        if not blocks or (terminal is not None and room < 0):
            blocks.append([])
            room = (terminal or 0) - names - wide - len(GAP)
        blocks[-1].append(number)
    return blocks


def property_lines(matrix: MatrixResult, terminal: int | None, style: Style) -> list[str]:
    """A table for each property that is asked for, or violated somewhere; and which hold."""
    lines: list[str] = []
    used: set[str] = set()
    for name in matrix.properties:
        cells = [marked(cell, name) for cell in matrix.cells]
        used |= {mark for mark, _ in cells}
        lines += ["", f"{style(name, 'bold')}{GAP}{style(matrix.kind(name), 'dim')}"]
        lines += _grid(matrix, [[cell] for cell in cells], terminal, style)
    told = [f"{mark} {text}" for mark, text in LEGEND.items() if mark in used]
    if told:
        lines += ["", *(style(line, "dim") for line in paragraph("   ".join(told), terminal))]
    if matrix.hold:
        text = f"✓ wherever they are decided: {', '.join(matrix.hold)}"
        lines += ["", *paragraph(text, terminal)]
    return lines


def _causes(matrix: MatrixResult, terminal: int | None, style: Style) -> list[str]:
    """What goes wrong, and where."""
    lines: list[str] = []
    for number, told in enumerate(causes(matrix), 1):
        sentence = paragraph(f"{number}. {told.sentence}", terminal, "   ")
        lines += ["", *(style(line, "warn") for line in sentence)]
        for name, cells in told.where.items():
            lines += paragraph(f"   {name}: {cells_named(cells)}", terminal, "     ")
    return lines


def cell_tables(matrix: MatrixResult) -> list[str]:
    """What came out as a matrix's file says that it is expected: a table for each cell that is violated, with
    the sentences of its causes."""
    lines: list[str] = []
    for cell in matrix.cells:
        if not cell.violated:
            continue
        lines += ["[[cell]]", f"design = {_quoted(cell.design)}", f"scenario = {_quoted(cell.scenario)}"]
        lines += _list("expect", [f"violated:{found.name}" for found in cell.violated])
        # of what was not looked at there is nothing but its name
        if not any(found.explanation is None or found.explanation.cut for found in cell.violated):
            lines += _list("causes", list(dict.fromkeys(_expected(cell.violated))))
        lines.append("")
    return lines[:-1]


def _expected(violated: Iterable[PropertyResult]) -> Iterator[str]:
    """The sentences of the causes of violations; where no cause is known how the run ends."""
    for found in violated:
        ends = ends_of(found)
        yield from [cause.sentence for cause in found.causes] or ends[1:] or ends


def _list(key: str, texts: Sequence[str]) -> list[str]:
    """A list of TOML, a text in each line if there are several."""
    if len(texts) == 1:
        return [f"{key} = [{_quoted(texts[0])}]"]
    return [f"{key} = [", *(f"    {_quoted(text)}," for text in texts), "]"]


def _quoted(text: str) -> str:
    """A text of TOML: its escapes are those of JSON."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _left_out(matrix: MatrixResult, terminal: int | None, style: Style) -> list[str]:
    """Why cells are left out."""
    lines = [f"— {cells}: {why}" for cells, why in left_out(matrix)]
    return [part for line in ["", *lines] * bool(lines) for part in paragraph(line, terminal) or [""]]


def _problems(matrix: MatrixResult, terminal: int | None, style: Style) -> list[str]:
    """What is not as expected, and why models cannot be checked."""
    lines: list[str] = []
    for cell in matrix.checked:
        assert cell.entry is not None
        if cell.as_expected:
            continue
        said = [*cell.entry.error.splitlines(), *map(str, cell.entry.problems)]
        lines += ["", *wrapped([("✗", "bad"), (f" {cell.name}  {cell.entry.name}", "")], terminal, style)]
        parts = [part for line in said for part in paragraph(f"    {line}", terminal, "      ")]
        lines += [style(part, "bad") for part in parts]
    parts = [part for line in matrix.problems for part in paragraph(line, terminal)]
    return [*lines, *[""] * bool(parts), *(style(part, "bad") for part in parts)]
