"""What a model is warned of, as text and as data."""

from __future__ import annotations

from typing import Any

from interleave.paths import shown
from interleave.properties.result import Result
from interleave.report.escape import one_line
from interleave.report.style import Style
from interleave.report.summary import wrapped
from interleave.warnings import ModelWarning


def warning_lines(result: Result, terminal: int | None, style: Style) -> list[str]:
    """A line for each warning, with its place and kind, and one that says what to do.

    Args:
        result: the result.
        terminal: the terminal's width, None for a pipe or a file.
        style: colours, or `plain`.
    """
    lines: list[str] = []
    for warning in result.warnings:
        text = f" {placed(warning)}{one_line(warning.text)}"
        lines += wrapped([("  !", "warn"), (text, ""), (f" [{warning.kind}]", "dim")], terminal, style)
        if warning.hint:
            lines += wrapped([(f"      help: {one_line(warning.hint)}", "dim")], terminal, style)
    return lines


def said(warning: ModelWarning) -> str:
    """A warning in one line, with its place and kind."""
    return f"{placed(warning)}{warning.text} [{warning.kind}]"


def placed(warning: ModelWarning) -> str:
    """Its place, before what it says."""
    span = warning.span
    return f"{shown(span.file)}:{span.line}:{span.column}: " if span is not None else ""


def warning_data(warning: ModelWarning) -> dict[str, Any]:
    """A warning for JSON."""
    span = warning.span
    place = {"file": shown(span.file), "line": span.line, "column": span.column} if span is not None else {}
    said = {"kind": warning.kind, "about": warning.about, "text": warning.text, "hint": warning.hint}
    return {**said, **place}
