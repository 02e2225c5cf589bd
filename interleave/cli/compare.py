"""``interleave compare``: an old design and a new one, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from interleave.cli import INTERRUPTED, USAGE
from interleave.cli.check import judge, load, run, worst
from interleave.cli.options import Common, complete_model, search_options
from interleave.cli.terminal import echo_json, message, style_for, terminal_width
from interleave.errors import UsageError

if TYPE_CHECKING:
    from interleave.loader import Loaded
    from interleave.properties.verdicts import Checked


@click.command(name="compare", short_help="Compare an old design with a new one.")
@click.argument("old", metavar="OLD", shell_complete=complete_model)
@click.argument("new", metavar="NEW", shell_complete=complete_model)
@click.option("--json", "as_json", is_flag=True, help="The result as JSON on standard output, nothing else.")
@click.option(
    "--trace",
    type=click.Path(dir_okay=False),
    metavar="FILE",
    help="Write the traces of violations: JSON, .itf.json, .mmd.",
)
@search_options
def command(common: Common, old: str, new: str, as_json: bool, trace: str | None) -> int:
    """Check the designs OLD and NEW, print both verdicts property by property, and the old
    design's counterexamples.

    The exit status is that of checking both: 1 when either violates a property.
    """
    from interleave.properties.reviews import reviews
    from interleave.report.comparison import comparison, comparison_data

    designs = [one(target) for target in (old, new)]
    if None in designs:
        return USAGE
    found: list[Checked] = []
    seen = as_json or trace is not None or not common.quiet
    for loaded in designs:
        assert loaded is not None
        checked, status = run(loaded, common.options(seen), common.quiet)
        if checked is None:
            return status
        found.append(checked)
        if checked.result.reason == "interrupted":
            message(f"interrupted while exploring {checked.result.model}")
            return INTERRUPTED
    before, after = found[0].result, found[1].result
    known = reviews(found[0], found[1], common.options(seen).means) if as_json or not common.quiet else []
    if as_json:
        echo_json(comparison_data(before, after, known))
    else:
        style = style_for(common.color)
        lines = comparison(before, after, known, terminal_width(), style, common.quiet, common.full)
        for line in lines:
            click.echo(line, color=True)
    if trace is not None:
        from interleave.files import write_whole
        from interleave.report.trace_files import trace_text

        write_whole(trace, trace_text(found, trace))
    return worst([judge(before, ()), judge(after, ())])


def one(target: str) -> Loaded | None:
    """The one model that a target names; None when it cannot be loaded, which is printed."""
    found = load((target,))
    if len(found) > 1:
        names = ", ".join(loaded.name.rpartition(":")[2] for loaded, _ in found if loaded)
        raise UsageError(f"{target} has several models; name one of {names}: {target}:NAME")
    return found[0][0]
