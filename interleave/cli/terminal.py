"""Where output goes: widths, colours, the progress line."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from interleave.cli.output import exact
from interleave.report.style import Style, ansi, plain

if TYPE_CHECKING:
    from interleave.engine.exploration import Progress


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


def echo_json(data: Any) -> None:
    """Data for programs, on standard output."""
    click.echo(json.dumps(data, indent=1, ensure_ascii=not exact()))


def message(text: str) -> None:
    """Something about the run, on standard error."""
    click.echo(text, err=True)


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
