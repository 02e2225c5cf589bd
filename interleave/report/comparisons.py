"""Two designs side by side under several memory models: one table, a column a memory model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from interleave.checking.verdicts import Checked
from interleave.properties.result import VIOLATED, PropertyResult, Result
from interleave.record import record
from interleave.report.comparison import became, design_lines, sentence, told_lines, verdict_rows
from interleave.report.style import Style, pad, paragraph, width
from interleave.report.summary import MARKS

if TYPE_CHECKING:
    from interleave.fixes.review import Review

ABSENT = "–"
LEGEND = f"old → new: ✓ holds, ✗ violated, ? not decided, {ABSENT} not looked for there"


@record
class Compared:
    """Both designs under a memory model, and what became of the old one's causes."""

    before: Checked
    after: Checked
    reviews: tuple[Review, ...]

    @property
    def memory(self) -> str:
        return self.before.result.memory


def comparisons(
    found: Sequence[Compared], terminal: int | None, style: Style, *, quiet: bool, full: bool
) -> list[str]:
    """The comparisons as lines: one table, then how the designs go wrong under each memory model, and a
    sentence each."""
    lines: list[str] = []
    old, new = [c.before.result for c in found], [c.after.result for c in found]
    for what, results in (("old", old), ("new", new)):
        lines += design_lines(what, results, terminal, style, quiet=quiet, memory=True)
    lines += ["", *_table(found, style), style(LEGEND, "dim")]
    nowhere = _nowhere([*old, *new])
    if nowhere:
        lines += paragraph(f"neither design has, with any: {', '.join(nowhere)}", terminal, "    ")
    for one in found if not quiet else ():
        where = f" under {one.memory}"
        lines += told_lines(one.before, one.after, one.reviews, terminal, style, full=full, where=where)
    lines.append("")
    for one in found:
        lines += paragraph(f"{one.memory}: {sentence(one.before, one.after)}", terminal, "    ")
    return lines


def _table(found: Sequence[Compared], style: Style) -> list[str]:
    rows = [row for c in found for row in verdict_rows(c.before.result, c.after.result)]
    kinds = {name: kind for name, kind, _, _ in rows}
    cells = {name: [_cell(c, name) for c in found] for name in kinds}
    names = max([width("property"), *map(width, kinds)])
    widest = max([width("kind"), *map(width, kinds.values())])
    columns = [
        max([width(c.memory), *(width(texts[k][0]) for texts in cells.values())]) for k, c in enumerate(found)
    ]
    head = [pad("property", names), pad("kind", widest)]
    head += [pad(c.memory, wide) for c, wide in zip(found, columns, strict=True)]
    lines = [style("   ".join(head).rstrip(), "bold")]
    for name, kind in kinds.items():
        row = [pad(name, names), style(pad(kind, widest), "dim")]
        row += [style(pad(text, w), colour) for (text, colour), w in zip(cells[name], columns, strict=True)]
        lines.append("   ".join(row).rstrip())
    return lines


def _cell(compared: Compared, name: str) -> tuple[str, str]:
    """What a property is under a memory model, with its colour: its verdicts, and what became of it."""
    old, new = (_of(result, name) for result in (compared.before.result, compared.after.result))
    change = became(old, new)
    text = f"{_mark(old)} → {_mark(new)} {change}".rstrip()
    return text, "good" if change == "fixed" else "bad" if change else ""


def _of(result: Result, name: str) -> PropertyResult | None:
    return next((prop for prop in result.properties if prop.name == name), None)


def _mark(prop: PropertyResult | None) -> str:
    return MARKS[prop.verdict][0] if prop else ABSENT


def _nowhere(results: Sequence[Result]) -> list[str]:
    """The built-in properties that are looked for in all results, and violated in none."""
    if any(result.reason for result in results):
        return []
    violated = {prop.name for result in results for prop in result.properties if prop.verdict == VIOLATED}
    built_in = [p.name for p in results[0].properties if p.kind == "built-in" and p.name not in violated]
    return [name for name in built_in if all(_of(result, name) for result in results)]
