"""The gate's checks as lines for people."""

from __future__ import annotations

from interleave.report.findings import Entry
from interleave.report.style import Style
from interleave.report.summary import counts, details


def gate_lines(entry: Entry, terminal: int | None, style: Style, *, quiet: bool) -> list[str]:
    """One check: as expected or not, and why; the causes and traces of violations
    nobody expected."""
    if entry.error:
        return [f"{style('✗', 'bad')} {entry.name}", *(f"    {line}" for line in entry.error.splitlines())]
    assert entry.result is not None
    good = not entry.problems
    mark = style("✓", "good") if good else style("✗", "bad")
    expected = f"violated as expected: {', '.join(entry.expected)}" if entry.expected else "holds"
    told = expected if good else entry.result.verdict
    lines = [f"{mark} {style(entry.name, 'bold')}  {told}  ({counts(entry.result)})"]
    lines += [style(f"    {problem}", "bad") for problem in entry.problems]
    lines += [style(f"    {note}", "warn") for note in entry.notes]
    if not quiet and entry.unexpected:
        lines += [*details(entry.result, terminal, style, entry.unexpected), ""]
    return lines
