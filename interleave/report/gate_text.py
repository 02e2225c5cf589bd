"""The gate's checks as lines for people."""

from __future__ import annotations

from interleave.report.columns import columns
from interleave.report.junit import Entry
from interleave.report.style import Style
from interleave.report.summary import counts


def gate_lines(entry: Entry, terminal: int | None, style: Style, quiet: bool) -> list[str]:
    """One check: as expected or not, and why; the traces of violations nobody expected."""
    if entry.error:
        return [f"{style('✗', 'bad')} {entry.name}", *(f"    {line}" for line in entry.error.splitlines())]
    assert entry.result is not None
    good = not entry.problems
    mark = style("✓", "good") if good else style("✗", "bad")
    verdict = "holds"
    if entry.expected:
        verdict = f"violated as expected: {', '.join(entry.expected)}"
    told = verdict if good else entry.result.verdict
    lines = [f"{mark} {style(entry.name, 'bold')}  {told}  ({counts(entry.result)})"]
    lines += [style(f"    {problem}", "bad") for problem in entry.problems]
    if not quiet and not good:
        for found in entry.result.violated:
            if found.name not in entry.expected and found.trace is not None:
                lines += ["", *columns(found.trace, terminal, style), ""]
    return lines
