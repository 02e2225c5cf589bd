"""`ModelError`: what an author has to change, with its place. Never a traceback."""

from __future__ import annotations

import linecache
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interleave.program.program import Span

#: So many errors of a model are told at once.
MOST = 20


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


class ModelErrors(ModelError):
    """Several at once, in the order of their places; it has the place of the first.

    Args:
        errors: two or more.
    """

    def __init__(self, errors: Sequence[ModelError]) -> None:
        super().__init__(errors[0].message, errors[0].span, errors[0].hint)
        self.errors = tuple(errors)

    def __str__(self) -> str:
        lines = [str(error) for error in self.errors[:MOST]]
        more = len(self.errors) - MOST
        return "\n".join([*lines, *([f"… and {more} more error{'s' * (more > 1)}"] if more > 0 else [])])


def together(errors: Sequence[ModelError]) -> ModelError:
    """One error of several, each told once: a procedure is read wherever it is called."""
    lists = (error.errors if isinstance(error, ModelErrors) else (error,) for error in errors)
    each = list({str(error): error for found in lists for error in found}.values())
    each.sort(key=lambda e: (e.span.file, e.span.line, e.span.column) if e.span is not None else ("", 0, 0))
    return each[0] if len(each) == 1 else ModelErrors(each)


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
