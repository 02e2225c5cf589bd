"""Where output goes: widths, colours, messages."""

from __future__ import annotations

import shutil
import sys

import click

from interleave.report.style import Style, ansi, plain


def style_for(color: str) -> Style:
    """Colours for standard output: on a terminal, or as asked for."""
    import os

    if color == "auto":
        dumb = os.environ.get("TERM") == "dumb" or "NO_COLOR" in os.environ
        return ansi if sys.stdout.isatty() and not dumb else plain
    return ansi if color == "always" else plain


def terminal_width() -> int | None:
    """The terminal's width in columns; None when output goes to a pipe or a file."""
    return shutil.get_terminal_size((80, 24)).columns if sys.stdout.isatty() else None


def message(text: str) -> None:
    """Something about the run, on standard error."""
    click.echo(text, err=True)
