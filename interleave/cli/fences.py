"""``interleave fences``: the fences that a model lacks, and those that it does not need."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from interleave.cli import HOLDS, INCOMPLETE, VIOLATED
from interleave.cli.each import attempted, told_each
from interleave.cli.options import complete_model, memory_options, one_memory, parse_seconds, parse_size
from interleave.cli.progress import progress_line
from interleave.cli.terminal import style_for, terminal_width

if TYPE_CHECKING:
    from interleave.checking.options import Options
    from interleave.fences.found import Fences
    from interleave.loader import Loaded
    from interleave.memories import Memory


@click.command(name="fences", short_help="Fences that a model lacks, or does not need.")
@click.argument("models", nargs=-1, required=True, metavar="MODEL...", shell_complete=complete_model)
@click.option("--json", "as_json", is_flag=True, help="The result as JSON on standard output, nothing else.")
@click.option("--max-states", type=click.IntRange(min=1), metavar="N", help="States of each version.")
@click.option("--max-seconds", callback=parse_seconds, metavar="S", help="Seconds for each version.")
@click.option("--max-memory", callback=parse_size, metavar="SIZE", help="Memory for each: 800M, 4G.")
@click.option(
    "--engine", type=click.Choice(["auto", "python", "native"]), default="auto", show_default=True,
    help="Which engine explores.",
)  # fmt: skip
@click.option("--quiet", "-q", is_flag=True, help="No progress.")
@click.option(
    "--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True,
    help="Colours.",
)  # fmt: skip
@memory_options
def command(
    models: tuple[str, ...], as_json: bool, max_states: int | None, max_seconds: float | None,
    max_memory: int | None, engine: str, quiet: bool, color: str, memory: tuple[str, ...], buffer: int | None,
    history: int | None,
) -> int:  # fmt: skip
    """Of each MODEL that is violated under its memory model, and not where memory is sequentially consistent:
    the fewest full fences that make it hold (with c11, fences and stronger orders). Of one that holds: which
    of its fences can go (with c11, be weaker).

    Each answer is checked: with the fences, or without them, all interleavings are explored again.

    Exit status: 0 all hold as they are; 1 some are violated; 3 something is not known.
    """
    from interleave.checking.options import Options
    from interleave.engine.exploration import Limits
    from interleave.fences.told import fences_data, fences_lines
    from interleave.report.json_result import document

    options = Options(Limits(max_states, max_seconds, max_memory), engine=engine)
    one = one_memory(memory, buffer, history, "fences")
    style, width = style_for(color), terminal_width()
    return told_each(
        models,
        lambda loaded: looked_for(loaded, one, options, quiet=quiet or as_json),
        lambda found: fences_lines(found, width, style),
        lambda found: document("fences", fences_data(found)),
        style, as_json=as_json,
    )  # fmt: skip


def looked_for(
    loaded: Loaded, memory: Memory, options: Options, *, quiet: bool
) -> tuple[Fences | None, int]:
    """What is known of a model's fences, and the status that this stands for. Without a result it is printed
    why."""
    from dataclasses import replace

    from interleave.fences.search import fences

    def work() -> Fences:
        with progress_line(loaded.name, quiet=quiet) as progress:
            return fences(loaded.model, loaded.name, memory, replace(options, progress=progress))

    found, status = attempted(loaded.name, work)
    if found is None:
        return None, status
    if found.why:
        return found, INCOMPLETE
    return found, VIOLATED if found.result.violated else HOLDS
