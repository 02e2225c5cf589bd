"""What a test says that does not pass: for pytest's items and for the functions of
`interleave.testing`."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Sequence

from interleave.properties.expectations import Problem
from interleave.properties.result import INCOMPLETE, PropertyResult, Result
from interleave.report.style import Style, paragraph, plain
from interleave.report.summary import details, says


def violated(
    result: Result, found: Collection[PropertyResult], terminal: int | None = None, style: Style = plain
) -> list[str]:
    """The violations of these properties, with their causes and traces.

    Args:
        result: what they are of, explained.
        found: the properties.
        terminal: the terminal's width, None for a pipe or a file.
        style: colours, or `plain`.
    """
    lines: list[str] = []
    for prop in found:
        lines += styled(f"{result.model}: {prop.name} is violated: {says(prop)}", terminal, style)
    return lines + details(result, terminal, style, {prop.name for prop in found if prop.trace})


def not_violated(result: Result, prop: PropertyResult) -> str:
    """That a property is not violated, though it has to be."""
    text = f"{result.model}: {prop.name} is expected to be violated, and its verdict is {prop.verdict}"
    return f"{text}: {unexplored(result)}" if prop.verdict == INCOMPLETE else text


def other_causes(
    result: Result, problems: Sequence[Problem], terminal: int | None = None, style: Style = plain
) -> list[str]:
    """That violations do not have just the causes that are expected, with the causes that they have."""
    lines: list[str] = []
    for problem in problems:
        lines += styled(f"{result.model}: {problem}", terminal, style)
    return lines + details(result, terminal, style, {p.violation.name for p in problems if p.violation})


def undecided(result: Result, prop: PropertyResult) -> str:
    """That nothing is known of a property."""
    return f"{result.model}: {prop.name} is not decided: {unexplored(result)}"


def unexplored(result: Result) -> str:
    """That the search ended early, and why."""
    return f"not everything was explored: {result.reason}"


def unknown(model: str, name: str, known: Sequence[str]) -> str:
    """That a model has no property of that name."""
    close = difflib.get_close_matches(name, known, 1)
    hint = f"did you mean {close[0]!r}?" if close else f"it has: {', '.join(known)}"
    return f"{model} has no property {name!r}; {hint}"


def styled(text: str, terminal: int | None, style: Style) -> list[str]:
    return [style(line, "bad") for line in paragraph(text, terminal)]
