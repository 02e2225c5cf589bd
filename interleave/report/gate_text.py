"""The gate's checks as lines for people."""

from __future__ import annotations

from interleave.report.findings import Entry
from interleave.report.style import Style
from interleave.report.summary import counts, details


def gate_lines(entry: Entry, terminal: int | None, style: Style, *, quiet: bool) -> list[str]:
    """One check: as expected or not, and why; the causes and traces of violations
    nobody expected."""
    part = f"  {entry.part}" if entry.part else ""
    if entry.error:
        why = (f"    {line}" for line in entry.error.splitlines())
        return [f"{style('✗', 'bad')} {entry.name}{part}", *why]
    result, good = entry.result, not entry.problems
    mark = style("✓", "good") if good else style("✗", "bad")
    expected = f"violated as expected: {', '.join(entry.expected)}" if entry.expected else "holds"
    told = entry.verdict
    if result is not None:
        told = f"{expected if good else result.verdict}  ({counts(result)})"
    lines = [f"{mark} {style(entry.name, 'bold')}{part}  {told}"]
    lines += [style(f"    {problem}", "bad") for problem in entry.problems]
    lines += [style(f"    {note}", "warn") for note in entry.notes]
    if not quiet and result is not None and entry.unexpected:
        lines += [*details(result, terminal, style, entry.unexpected), ""]
    return lines
