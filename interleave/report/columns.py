"""A trace as people draw it by hand: one column a thread, time downwards, calls indented."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from interleave.paths import shown
from interleave.program.program import Frame
from interleave.record import record
from interleave.report.state_text import last_state
from interleave.report.style import Style, pad, paragraph, plain, width, wrap
from interleave.trace.trace import Trace, TraceStep

BAR, CROSS, RULE = " │ ", "─┼─", "─"
#: Before what is said of a step.
MARK = "▲"
#: Before a place that stands below its step.
AT = "@"
#: What stands before and behind the steps that go round, in no thread's column.
ACROSS, FOR_EVER, AGAIN = -1, "from here for ever", "↺ and again from there"
#: Narrower columns than this are not readable: the steps are listed one below the other.
MIN_COLUMN = 22


@record
class Row:
    """One line of the table before it is laid out: a call or a step in a thread's column; or, without a
    column, what stands across all."""

    column: int
    text: str
    place: str
    style: str


def columns(
    trace: Trace,
    terminal: int | None,
    style: Style = plain,
    marks: Mapping[int, Sequence[str]] = MappingProxyType({}),
    shown: Collection[int] | None = None,
) -> list[str]:
    """The trace's lines.

    Args:
        trace: what to print.
        terminal: the terminal's width, None for a pipe or file: lines are as long as they need.
        style: colours, or `plain`.
        marks: what is said below some steps, by their positions.
        shown: the positions of the steps that are not folded; None for all.
    """
    used = sorted({step.column for step in trace.steps})
    if not used:
        return _end(trace, terminal, style)
    items = folded(trace, shown)
    everything = _rows(trace, used, items, marks)
    titles = [trace.columns[n] for n in used]
    rows, beside, widths = everything, True, _natural(everything, titles)
    if terminal is not None:
        bars = len(BAR) * (len(used) - 1)
        for rows, beside in ((everything, True), (_short(everything), True), (_below(everything), False)):
            natural = _natural(rows, titles)
            room = terminal - bars
            if beside:
                room -= max(width(row.place) for row in rows) + len(BAR)
            if room >= min(sum(natural), MIN_COLUMN * len(used)):
                widths = _fit(natural, room)
                break
        else:
            return _listing(trace, used, terminal, style, items, marks)
    return [*_table(rows, titles, widths, beside, style), "", *_end(trace, terminal, style)]


def listing(
    trace: Trace,
    terminal: int,
    style: Style = plain,
    marks: Mapping[int, Sequence[str]] = MappingProxyType({}),
    shown: Collection[int] | None = None,
) -> list[str]:
    """The trace's lines, a step a line with the thread's name before it; see `columns`."""
    used = sorted({step.column for step in trace.steps})
    return _listing(trace, used, terminal, style, folded(trace, shown), marks) if used else []


def _end(trace: Trace, terminal: int | None, style: Style) -> list[str]:
    """What stands below the table: what is wrong, for what the threads wait, and the last state."""
    lines = [style(line, "bad") for line in paragraph(trace.ending, terminal, "    ")]
    for blocked in trace.blocked:
        lines += paragraph(f"  {blocked}", terminal, "    ")
    for said in trace.said:
        lines += paragraph(said, terminal)
    return [*lines, *last_state(trace, terminal, style)]


def folded(trace: Trace, shown: Collection[int] | None) -> list[tuple[int, int]]:
    """The positions of the steps in order, each with how many steps of one thread it stands for."""
    items: list[tuple[int, int]] = []
    hidden: list[int] = []
    for position, step in enumerate(trace.steps):
        fold = shown is not None and position not in shown
        if hidden and (not fold or trace.steps[hidden[0]].number != step.number):
            items.append((hidden[0], len(hidden)))
            hidden = []
        if fold:
            hidden.append(position)
        else:
            items.append((position, 1))
    return [*items, (hidden[0], len(hidden))] if hidden else items


def _rows(
    trace: Trace, used: list[int], items: list[tuple[int, int]], marks: Mapping[int, Sequence[str]]
) -> list[Row]:
    """Calls as they are entered, steps below them."""
    column = {number: i for i, number in enumerate(used)}
    inside: dict[int, tuple[Frame, ...]] = {}
    rows = []
    for position, count in items:
        if position == trace.loop:
            rows.append(Row(ACROSS, FOR_EVER, "", "bold"))
            inside.clear()
        step = trace.steps[position]
        thread = column[step.column]
        if step.of is not None and count == 1:
            rows.append(Row(thread, f"  {step_text(step)}", place(step), "dim"))
            rows += [Row(thread, f"  {MARK} {text}", "", "warn") for text in marks.get(position, ())]
            continue
        together = trace.steps[position : position + count]
        frames = step.calls[: min(common(step.calls, s.calls) for s in together)]
        for depth in range(max(common(inside.get(step.number, ()), frames), 1), len(frames)):
            rows.append(Row(thread, " " * (depth - 1) + frames[depth].text, "", "call"))
        inside[step.number] = frames
        indent = " " * max(len(frames) - 1, 0)
        if count > 1:
            rows.append(Row(thread, indent + fold_text(count), "", "dim"))
            continue
        bad = "bad" if step.crash else ""
        rows.append(Row(thread, indent + step_text(step), place(step), bad))
        rows += [Row(thread, f"{indent}{MARK} {text}", "", "warn") for text in marks.get(position, ())]
    return rows if trace.loop is None else [*rows, Row(ACROSS, AGAIN, "", "bold")]


def across(text: str, columns: int) -> str:
    """A line across the table, with what it says."""
    if text != FOR_EVER:
        return text
    line = f"{RULE * 2} {text} "
    return line + RULE * max(columns - width(line), 2)


def common(some: tuple[Frame, ...], others: tuple[Frame, ...]) -> int:
    """How many calls two steps have in common."""
    count = 0
    while count < min(len(some), len(others)) and some[count] == others[count]:
        count += 1
    return count


def fold_text(count: int) -> str:
    """What stands for steps that are not shown."""
    return f"… {count} steps"


def _natural(rows: list[Row], titles: list[str]) -> list[int]:
    """How wide the columns are where nothing is wrapped."""
    return [
        max([width(title), *(width(row.text) for row in rows if row.column == column)])
        for column, title in enumerate(titles)
    ]


def _short(rows: list[Row]) -> list[Row]:
    """The rows with the file and line of their places; where there is no line, without what is said of it."""
    return [replace(row, place=_line(row.place)) for row in rows]


def _line(place: str) -> str:
    """The file and line of a place; where there is none, what stands before the first comma."""
    found = re.match(r"\S+:\d+", place)
    return found[0] if found is not None else place.partition(",")[0]


def _below(rows: list[Row]) -> list[Row]:
    """The rows with their short places in rows of their own."""
    found = []
    for row in _short(rows):
        found.append(replace(row, place=""))
        if row.place:
            indent = " " * (len(row.text) - len(row.text.lstrip()) + 2)
            found.append(Row(row.column, f"{indent}{AT}{row.place}", "", "dim"))
    return found


def step_text(step: TraceStep) -> str:
    """What a step does, marked if it crashes, or if it is no thread's own."""
    label = step.label if step.of is None else f"· {step.label}"
    return f"{label}  ✗" if step.crash else label


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
        if row.column == ACROSS:
            lines.append(style(across(row.text, sum(widths) + len(BAR) * (len(widths) - 1)), row.style))
            continue
        indent = " " * (len(row.text) - len(row.text.lstrip()) + 2)
        for i, part in enumerate(wrap(row.text, widths[row.column], indent)):
            cells = [
                style(pad(part, w), row.style) if c == row.column else " " * w for c, w in enumerate(widths)
            ]
            if places:
                cells.append(style(row.place, "dim") if i == 0 else "")
            lines.append(BAR.join(cells).rstrip())
    return lines


def _listing(
    trace: Trace, used: list[int], terminal: int, style: Style, items: list[tuple[int, int]],
    marks: Mapping[int, Sequence[str]],
) -> list[str]:  # fmt: skip
    """For narrow terminals and many threads: a step a line, the thread's name before it."""
    names = max(width(trace.columns[n]) for n in used)
    room = max(terminal - names - len(BAR), MIN_COLUMN)
    lines = []
    last = None
    for position, count in items:
        if position == trace.loop:
            lines.append(style(across(FOR_EVER, terminal), "bold"))
        step = trace.steps[position]
        name = trace.columns[step.column] if step.column != last else ""
        last = step.column
        text = step_text(step)
        if len(step.calls) > 1:
            text = f"{step.calls[-1].name}(): {text}"
        where, beside = f"  {AT}{place(step)}", ""
        texts = [(text, "bad" if step.crash else "")]
        if count == 1 and width(text + where) <= room:
            beside = style(where, "dim")
        else:
            texts.append((where, "dim"))
        texts += [(f"{MARK} {mark}", "warn") for mark in marks.get(position, ())]
        if count > 1:
            texts = [(fold_text(count), "dim")]
        for text, colour in texts:
            for part in wrap(text, room, " " * (len(text) - len(text.lstrip()) + 2)):
                line = f"{style(pad(name, names), 'bold')}{BAR}{style(part, colour)}{beside}"
                lines.append(line.rstrip())
                name = beside = ""
    if trace.loop is not None:
        lines.append(style(AGAIN, "bold"))
    return [*lines, "", *_end(trace, terminal, style)]
