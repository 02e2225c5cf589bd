"""Steps that no interleaving takes, as text for people."""

from __future__ import annotations

from interleave.paths import shown
from interleave.properties.result import Result, Unreached
from interleave.report.escape import one_line
from interleave.report.style import Style, counted, pad, width
from interleave.report.summary import wrapped

#: So many places are told, unless all are asked for.
MOST = 5


def unreached_lines(result: Result, terminal: int | None, style: Style, *, full: bool = False) -> list[str]:
    """What no interleaving takes; nothing if everything is taken, or if that is not known.

    Args:
        result: the result.
        terminal: the terminal's width, None for a pipe or a file.
        style: colours, or `plain`.
        full: every place with a line of its own, also those that can only come after another one.
    """
    if not result.unreached:
        return []
    everything = [place for first in result.unreached for place in (first, *first.later)]
    count = sum(len(place.steps) for place in everything)
    text = f" {counted(count, 'step')} {'is' if count == 1 else 'are'} never taken"
    lines = wrapped([("  !", "warn"), (f"{text}: the model may be too narrow", "")], terminal, style)
    if full:
        told = [(_at(place), _says(place, len(place.steps))) for place in everything]
    else:
        told = [(_at(first), _says(first, _all(first))) for first in result.unreached[:MOST]]
    column = max(width(at) for at, _ in told)
    for at, says in told:
        lines += wrapped([(f"      {pad(at, column)}  {says}", "")], terminal, style)
    if not full and len(result.unreached) > MOST:
        lines.append(f"      … and {len(result.unreached) - MOST} more (--full lists all)")
    return lines


def _all(first: Unreached) -> int:
    """How many steps are never taken there or later."""
    return sum(len(place.steps) for place in (first, *first.later))


def _at(place: Unreached) -> str:
    return f"{shown(place.file)}:{place.line}"


def _says(place: Unreached, count: int) -> str:
    """What is not done there; ``count`` steps are never taken."""
    if not place.text:
        return f"thread {one_line(place.thread)}: none of its {counted(count, 'step')}"
    text = f"{place.where}(): {one_line(place.text)}"
    if count > len(place.steps):
        text += " …"
    return f"{text} ({counted(count, 'step')})" if count > 1 else text
