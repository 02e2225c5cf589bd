"""A trace as people draw it by hand: one column a thread, time downwards, calls indented."""

from __future__ import annotations

from dataclasses import dataclass, replace

from interleave.paths import shown
from interleave.program.program import Frame
from interleave.report.style import Style, pad, plain, width, wrap
from interleave.trace.trace import Trace, TraceStep

BAR, CROSS, RULE = " │ ", "─┼─", "─"
#: Narrower columns than this are not readable: the steps are listed one below the other.
MIN_COLUMN = 22


@dataclass(frozen=True)
class Row:
    """One line of the table before it is laid out: a call or a step in a thread's column."""

    column: int
    text: str
    place: str
    style: str


def columns(trace: Trace, terminal: int | None, style: Style = plain) -> list[str]:
    """The trace's lines.

    Args:
        trace: what to print.
        terminal: the terminal's width, None for a pipe or file: lines are as long as they need.
        style: colours, or `plain`.
    """
    used = sorted({step.number for step in trace.steps})
    if not used:
        return [style(trace.ending, "bad"), *trace.blocked]
    rows = _rows(trace, used)
    titles = [trace.columns[n] for n in used]
    places = any(row.place for row in rows)
    natural = [
        max([width(titles[c]), *(width(r.text) for r in rows if r.column == c)]) for c in range(len(used))
    ]
    widths = natural
    if terminal is not None:
        wanted = min(sum(natural), MIN_COLUMN * len(used))
        bars = len(BAR) * (len(used) - 1)
        for candidate, beside in ((rows, places), (_short(rows), places), (rows, False)):
            room = terminal - bars
            if beside:
                room -= max(width(row.place) for row in candidate) + len(BAR)
            if room >= wanted:
                rows, places, widths = candidate, beside, _fit(natural, room)
                break
        else:
            return _listing(trace, used, terminal, style)
    lines = _table(rows, titles, widths, places, style)
    lines.append("")
    lines += [style(line, "bad") for line in _wrapped(trace.ending, terminal)]
    for blocked in trace.blocked:
        lines += _wrapped(f"  {blocked}", terminal)
    return lines


def _wrapped(text: str, terminal: int | None) -> list[str]:
    return [text] if terminal is None else wrap(text, terminal, "    ")


def _rows(trace: Trace, used: list[int]) -> list[Row]:
    """Calls as they are entered, steps below them."""
    column = {number: i for i, number in enumerate(used)}
    inside: dict[int, tuple[Frame, ...]] = {}
    rows = []
    for step in trace.steps:
        before = inside.get(step.number, step.frames[:1])
        common = 0
        while common < min(len(before), len(step.frames)) and before[common] == step.frames[common]:
            common += 1
        for depth in range(max(common, 1), len(step.frames)):
            call = " " * (depth - 1) + step.frames[depth].text
            rows.append(Row(column[step.number], call, "", "call"))
        inside[step.number] = step.frames
        text = " " * (len(step.frames) - 1) + step_text(step)
        rows.append(Row(column[step.number], text, place(step), "bad" if step.crash else ""))
    return rows


def _short(rows: list[Row]) -> list[Row]:
    """The rows with the first word of their places: the file and line."""
    return [replace(row, place=row.place.split(" ")[0]) for row in rows]


def step_text(step: TraceStep) -> str:
    """What a step does, marked if it crashes."""
    return f"{step.label}  ✗" if step.crash else step.label


def place(step: TraceStep) -> str:
    """The place in the C source where the model names it, else the model's line."""
    return step.note or f"{shown(step.file)}:{step.line}"


def _fit(natural: list[int], room: int) -> list[int]:
    """Widths that sum up to the room: wide columns give first."""
    widths = list(natural)
    while sum(widths) > room:
        widest = max(range(len(widths)), key=lambda i: widths[i])
        widths[widest] -= 1
    return widths


def _table(rows: list[Row], titles: list[str], widths: list[int], places: bool, style: Style) -> list[str]:
    heads = [style(pad(t, w), "bold") for t, w in zip(titles, widths, strict=True)]
    rules = [RULE * w for w in widths]
    if places:
        heads.append(style("where", "bold"))
        rules.append(RULE * len("where"))
    lines = [BAR.join(heads).rstrip(), CROSS.join(rules)]
    for row in rows:
        indent = " " * (len(row.text) - len(row.text.lstrip()) + 2)
        for i, part in enumerate(wrap(row.text, widths[row.column], indent)):
            cells = [
                style(pad(part, w), row.style) if c == row.column else " " * w for c, w in enumerate(widths)
            ]
            if places:
                cells.append(style(row.place, "dim") if i == 0 else "")
            lines.append(BAR.join(cells).rstrip())
    return lines


def _listing(trace: Trace, used: list[int], terminal: int, style: Style) -> list[str]:
    """For narrow terminals and many threads: a step a line, the thread's name before it."""
    names = max(width(trace.columns[n]) for n in used)
    lines = []
    last = None
    for step in trace.steps:
        name = trace.columns[step.number] if step.number != last else ""
        last = step.number
        text = step_text(step)
        if len(step.frames) > 1:
            text = f"{step.frames[-1].name}(): {text}"
        for i, part in enumerate(wrap(text, max(terminal - names - len(BAR), MIN_COLUMN), "  ")):
            head = style(pad(name if i == 0 else "", names), "bold")
            lines.append(f"{head}{BAR}{style(part, 'bad' if step.crash else '')}".rstrip())
    lines.append("")
    lines += [style(line, "bad") for line in wrap(trace.ending, terminal, "    ")]
    for blocked in trace.blocked:
        lines += wrap(f"  {blocked}", terminal, "    ")
    return lines
