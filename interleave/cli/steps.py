"""``interleave steps``: what is interleaved."""

from __future__ import annotations

from functools import partial

import click

from interleave.cli import HOLDS, INTERRUPTED
from interleave.cli.each import attempted, load, worst
from interleave.cli.options import complete_model, memory_options, one_memory
from interleave.cli.terminal import say, say_json, say_text


@click.command(name="steps", short_help="Print the atomic steps of each thread.")
@click.argument("models", nargs=-1, required=True, metavar="MODEL...", shell_complete=complete_model)
@click.option("--json", "as_json", is_flag=True, help="The steps as JSON on standard output, nothing else.")
@memory_options
def command(
    models: tuple[str, ...], as_json: bool, memory: tuple[str, ...], buffer: int | None, history: int | None
) -> int:
    """Print the atomic steps of each thread of MODEL, with the source line, what each reads and
    writes, and what follows."""
    from interleave.api import program_of
    from interleave.report.json_result import document
    from interleave.report.listing import listing, steps_json

    asked = one_memory(memory, buffer, history, "a list of steps")
    statuses, data = [], []
    for loaded, status in load(models):
        statuses.append(status)
        if loaded is None:
            continue
        program, statuses[-1] = attempted(loaded.name, partial(program_of, loaded, memory=asked))
        if statuses[-1] == INTERRUPTED:
            break
        if program is None:
            continue
        if as_json:
            data.append(document("steps", steps_json(program)))
        else:
            if statuses.count(HOLDS) > 1:
                say()
            say_text(listing(program).rstrip("\n"))
    if as_json and data:
        say_json(data[0] if len(data) == 1 else data)
    return worst(statuses)
