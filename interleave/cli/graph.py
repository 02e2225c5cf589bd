"""``interleave graph``: a model's state graph as a file."""

from __future__ import annotations

from pathlib import Path

import click

from interleave.cli import HOLDS, INCOMPLETE, INTERRUPTED, USAGE
from interleave.cli.check import run
from interleave.cli.compare import one
from interleave.cli.options import Common, complete_model, one_memory, search_options
from interleave.cli.terminal import message
from interleave.errors import UsageError


@click.command(name="graph", short_help="Write a model's state graph to a file.")
@click.argument("model", metavar="MODEL", shell_complete=complete_model)
@click.option(
    "-o",
    "--output",
    required=True,
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file; its suffix is the format: .dot .graphml .gexf .json .mmd .svg .html",
)
@click.option(
    "--all", "everything", is_flag=True, help="All states, not only those around the counterexamples."
)
@search_options
def command(common: Common, model: str, output: Path, everything: bool) -> int:
    """Explore MODEL and write its state graph: by default the part around the counterexamples.

    What was left out is said, and stands in the file.
    """
    from dataclasses import replace

    from interleave.checking.selection import select
    from interleave.files import check_writable, write_whole
    from interleave.report.graph_formats import FORMATS, write

    known = (*FORMATS, ".svg", ".html")
    if output.suffix not in known:
        raise UsageError(f"{output}: unknown format {output.suffix!r}; supported: {' '.join(known)}")
    if common.engine == "native":
        raise UsageError("a graph takes states that the Python engine has explored: leave --engine out")
    memory = one_memory(common.memory, common.buffer, common.history, "a graph")
    check_writable(output)
    common = replace(common, engine="python", no_reduction=True, no_symmetry=True)
    loaded = one(model)
    if loaded is None:
        return USAGE
    checked, status = run(loaded, common.options(explain=False), quiet=common.quiet, memory=memory)
    if checked is None:
        return status
    chosen = select(checked, everything=everything)
    if output.suffix == ".html":
        from interleave.report.page_html import graph_page

        write_whole(output, graph_page(chosen))
    elif output.suffix == ".svg":
        from interleave.checking.state_graph import state_graph
        from interleave.report.graph_svg import svg

        write_whole(output, svg(state_graph(chosen)))
    else:
        write_whole(output, write(chosen, output.suffix))
    text = f"{output}: {chosen.states:,} states, {chosen.transitions:,} transitions"
    if chosen.left_out_states or chosen.left_out_transitions:
        text += (
            f"; left out {chosen.left_out_states:,} states and {chosen.left_out_transitions:,} transitions"
            f"{'' if everything else ' (--all for all)'}"
        )
    message(text)
    if checked.result.reason:
        message(f"not everything was explored: {checked.result.reason}")
    if checked.result.interrupted:
        return INTERRUPTED
    return INCOMPLETE if checked.result.reason else HOLDS
