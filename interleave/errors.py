"""`ModelError`: what an author has to change, with its place. Never a traceback."""

from __future__ import annotations

import linecache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interleave.program.program import Span


class UsageError(Exception):
    """The command line or the configuration is wrong; exit status 2."""


class ModelError(Exception):
    """The model cannot be checked as it stands; exit status 2.

    Args:
        message: one sentence that says what is wrong.
        span: where, or None when there is no place in a file.
        hint: what is supported instead, or what to do.
    """

    def __init__(self, message: str, span: Span | None = None, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.span = span
        self.hint = hint

    def __str__(self) -> str:
        return render(self.message, self.span, self.hint)


class NothingExplored(ModelError):
    """A bound was reached before there was anything to explore; exit status 3."""


def render(message: str, span: Span | None, hint: str = "") -> str:
    """The message as compilers print it: place, message, source line with a caret, hint."""
    from interleave.paths import shown

    lines = []
    if span is None:
        lines.append(f"error: {message}")
    else:
        lines.append(f"{shown(span.file)}:{span.line}:{span.column}: error: {message}")
        source = linecache.getline(span.file, span.line).rstrip("\n")
        if source.strip():
            end = span.end_column if span.end_line == span.line else len(source) + 1
            width = max(1, min(end, len(source) + 1) - span.column)
            number = f"{span.line:5d}"
            pad = "".join(c if c == "\t" else " " for c in source[: span.column - 1])
            lines.append(f"{number} | {source}")
            lines.append(f"{' ' * len(number)} | {pad}{'^' * width}")
    if hint:
        lines.append(f"  help: {hint}")
    return "\n".join(lines)


def reason(problem: OSError | ValueError) -> str:
    """Why something cannot be read or written, as messages say it."""
    text = problem.strerror if isinstance(problem, OSError) and problem.strerror else str(problem)
    return text[:1].lower() + text[1:]
