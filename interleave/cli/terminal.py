"""Where output goes: widths, colours, the progress line."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from interleave.report.style import Style, coloured, plain, printable

if TYPE_CHECKING:
    from interleave.engine.exploration import Progress


def style_for(color: str) -> Style:
    """Colours for standard output: on a terminal, or as asked for."""
    import os

    if color == "auto":
        dumb = os.environ.get("TERM") == "dumb" or "NO_COLOR" in os.environ
        return coloured if sys.stdout.isatty() and not dumb else plain
    return coloured if color == "always" else plain


def terminal_width() -> int | None:
    """The terminal's width in columns; None when output goes to a pipe or a file."""
    return shutil.get_terminal_size((80, 24)).columns if sys.stdout.isatty() else None


def say(text: str = "", style: Style = plain) -> None:
    """Text on standard output, with the colours of a style. Everything that a command prints goes
    through here or `message`: control characters from models and files do not get to a terminal."""
    click.echo(printable(text, style), color=True)


def say_lines(lines: Iterable[str], style: Style = plain) -> None:
    """Lines on standard output; a line end inside one is a control character."""
    for line in lines:
        say(line.replace("\n", "\\n"), style)


def message(text: str) -> None:
    """Something about the run, on standard error."""
    click.echo(printable(text), err=True)


@contextmanager
def progress_line(quiet: bool) -> Iterator[Callable[[Progress], None] | None]:
    """A live line on a terminal's standard error; nothing elsewhere."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.live import Live
    from rich.text import Text

    with Live(console=Console(stderr=True), transient=True, auto_refresh=False) as live:

        def show(at: Progress) -> None:
            rate = at.states / at.seconds if at.seconds else 0
            live.update(
                Text(
                    f"{at.states:,} states, frontier {at.frontier:,}, depth {at.depth:,}, "
                    f"{rate:,.0f} states/s, {at.memory / 2**20:,.0f} MiB, {at.seconds:.0f} s"
                ),
                refresh=True,
            )

        yield show
