"""``interleave mutate``: small wrong versions of a model, and those that no property notices."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from interleave.cli import HOLDS, INCOMPLETE, INTERRUPTED, VIOLATED
from interleave.cli.each import attempted, told_each
from interleave.cli.options import complete_model, parse_seconds, parse_size
from interleave.cli.progress import progress_line
from interleave.cli.terminal import style_for, terminal_width
from interleave.errors import UsageError

if TYPE_CHECKING:
    from interleave.checking.verdicts import Options
    from interleave.loader import Loaded
    from interleave.mutate.outcomes import Mutation


@click.command(name="mutate", short_help="Make small wrong versions of a model; list those nobody notices.")
@click.argument("models", nargs=-1, required=True, metavar="MODEL...", shell_complete=complete_model)
@click.option("--operator", "operators", multiple=True, metavar="NAME", help="Only mutants of this kind.")
@click.option("--accept", multiple=True, metavar="MUTANT", help="A mutant that may survive, by its name.")
@click.option("--json", "as_json", is_flag=True, help="The result as JSON on standard output, nothing else.")
@click.option(
    "--max-states", type=click.IntRange(min=1), metavar="N",
    help="States of each mutant; 20 times the model's, and 100,000 at least, unless given.",
)  # fmt: skip
@click.option("--max-seconds", callback=parse_seconds, metavar="S", help="Seconds for each mutant.")
@click.option("--max-memory", callback=parse_size, metavar="SIZE", help="Memory for each: 800M, 4G.")
@click.option(
    "--engine", type=click.Choice(["auto", "python", "native"]), default="auto", show_default=True,
    help="Which engine explores.",
)  # fmt: skip
@click.option("--full", is_flag=True, help="Every mutant, with who noticed it.")
@click.option("--quiet", "-q", is_flag=True, help="Counts only, no lists and no progress.")
@click.option(
    "--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True,
    help="Colours.",
)  # fmt: skip
def command(
    models: tuple[str, ...], operators: tuple[str, ...], accept: tuple[str, ...], as_json: bool,
    max_states: int | None, max_seconds: float | None, max_memory: int | None, engine: str, full: bool,
    quiet: bool, color: str,
) -> int:  # fmt: skip
    """Make small wrong versions of MODEL, one change each, check them, and list those of which no property
    says anything else than of the model.

    What may survive, and why, is read from a file beside the model: device.mutants.toml for device.py.

    Exit status: 0 every mutant is noticed, does the same, or is accepted; 1 some survive; 3 some are
    undecided, or there are none.
    """
    from interleave.checking.verdicts import Options
    from interleave.engine.exploration import Limits
    from interleave.mutate.operators import OPERATORS
    from interleave.mutate.told import mutation_data, mutation_lines
    from interleave.report.json_result import document

    for name in operators:
        if name not in OPERATORS:
            raise UsageError(f"no operator {name!r}; there are: {', '.join(OPERATORS)}")
    options = Options(Limits(max_states, max_seconds, max_memory), engine=engine)
    style, width = style_for(color), terminal_width()
    return told_each(
        models,
        lambda loaded: mutated(
            loaded, options, operators or tuple(OPERATORS), accept, quiet=quiet or as_json
        ),
        lambda found: mutation_lines(found, width, style, full=full, quiet=quiet),
        lambda found: document("mutation", mutation_data(found)),
        style, as_json=as_json,
    )  # fmt: skip


def mutated(
    loaded: Loaded, options: Options, operators: tuple[str, ...], accept: tuple[str, ...], *, quiet: bool
) -> tuple[Mutation | None, int]:
    """What became of a model's mutants, and the status that this stands for. Without a result it is printed
    why."""
    from interleave.mutate.gated import mutation

    def work() -> Mutation:
        with progress_line(loaded.name, quiet=quiet) as progress:
            return mutation(loaded, options, operators, accept, progress)

    found, status = attempted(loaded.name, work)
    return found, status if found is None else status_of(found)


def status_of(found: Mutation) -> int:
    """The exit status that a result stands for."""
    from interleave.mutate.outcomes import UNDECIDED

    if found.interrupted:
        return INTERRUPTED
    if found.survivors:
        return VIOLATED
    return INCOMPLETE if found.of(UNDECIDED) or not found.outcomes else HOLDS
