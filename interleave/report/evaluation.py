"""An expression's values over a run, as text for people."""

from __future__ import annotations

from collections.abc import Sequence

from interleave.report.columns import AT, place, step_text
from interleave.report.style import Style, pad, paragraph, plain, width
from interleave.trace.trace import Trace


def evaluation_lines(
    name: str, found: Sequence[str], trace: Trace, terminal: int | None, style: Style = plain
) -> list[str]:
    """An expression's values over a run: the first one, and each that differs from the one before, with the
    step that made it so."""
    changes = [at for at, text in enumerate(found) if at == 0 or text != found[at - 1]]
    column = max((width(found[at]) for at in changes), default=0)
    lines = [style(name, "bold")]
    for at in changes:
        text = f"{at:4}  {pad(found[at], column)}"
        if at:
            step = trace.steps[at - 1]
            text += f"  {step.thread}: {step_text(step)}  {AT}{place(step)}"
        lines += paragraph(text.rstrip(), terminal, " " * 6)
    return lines
