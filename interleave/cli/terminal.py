"""Where output goes: widths, colours, messages."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TextIO

import click

from interleave.cli.output import exact
from interleave.report.style import Style, coloured, plain, printable


def style_for(color: str) -> Style:
    """Colours for standard output: on a terminal, or as asked for."""
    import os

    if color == "auto":
        dumb = os.environ.get("TERM") == "dumb" or "NO_COLOR" in os.environ
        return coloured if sys.stdout.isatty() and not dumb else plain
    return coloured if color == "always" else plain


def terminal_width() -> int | None:
    """The terminal's width in columns; None when output goes to a pipe or a file."""
    if not sys.stdout.isatty():
        return None
    import shutil  # it loads all compressions

    return shutil.get_terminal_size((80, 24)).columns


def say(line: str = "", style: Style = plain) -> None:
    """A line on standard output, with the colours of a style. Everything that a command prints goes
    through here, `say_text`, `say_json` or `message`: control characters from models and files do not get
    to a terminal, and do not end lines. What its encoding does not have is replaced behind: see `Output`."""
    say_text(line.replace("\n", "\\n"), style)


def say_lines(lines: Iterable[str], style: Style = plain) -> None:
    """Lines on standard output."""
    for line in lines:
        say(line, style)


def say_text(text: str, style: Style = plain) -> None:
    """Text of several lines on standard output."""
    click.echo(printable(text, style), color=True)


def say_json(data: object) -> None:
    """Data for programs, on standard output."""
    from interleave.report.json_result import json_text

    say_text(json_text(data, ascii_only=not exact()))


def message(text: str, stream: TextIO | None = None) -> None:
    """Something about the run, on standard error, or on another stream."""
    click.echo(printable(text), file=stream, err=True)
