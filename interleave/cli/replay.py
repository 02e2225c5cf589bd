"""``interleave replay``: a saved trace again, against today's model."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from interleave.cli import HOLDS, INCOMPLETE, USAGE, VIOLATED
from interleave.cli.compare import one
from interleave.cli.options import complete_model
from interleave.cli.output import ascii_source, exact
from interleave.cli.terminal import message, style_for, terminal_width
from interleave.errors import UsageError

if TYPE_CHECKING:
    from interleave.report.trace_files import Saved
    from interleave.trace.build import TraceBuilder
    from interleave.trace.trace import Trace


@click.command(name="replay", short_help="Run a saved trace again, against today's model.")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE")
@click.option("--property", "name", metavar="NAME", help="The trace to this violation; else the first one.")
@click.option(
    "--cause", type=click.IntRange(min=1), default=1, metavar="N", help="The trace of its N-th cause."
)
@click.option("--model", metavar="MODEL", shell_complete=complete_model, help="Run it on this model instead.")
@click.option(
    "--step", "stepwise", is_flag=True, help="Stop after each step: Enter, b for back, s for the state."
)
@click.option("--as-test", is_flag=True, help="Print a pytest function that fails while the bug is there.")
@click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Colours.",
)
def command(
    file: Path, name: str | None, cause: int, model: str | None, stepwise: bool, as_test: bool, color: str
) -> int:
    """Run the schedule in FILE, which `check --trace FILE` has written, step by step, and say whether it
    still ends in its violation.

    Exit status: 1 it does; 0 it runs to its end and does not; 3 it does not fit the model any more.
    """
    from interleave.api import program_of
    from interleave.engine.python.code import PythonCode
    from interleave.program.digest import digest
    from interleave.report.trace_files import read_traces
    from interleave.trace.build import TraceBuilder
    from interleave.trace.schedule import replay, violates

    saved = _chosen(file, read_traces(file), name, cause)
    if as_test:
        from interleave.report.as_test import as_test as text

        source = text(saved)
        click.echo(source if exact() else ascii_source(source), nl=False)
        return HOLDS
    loaded = one(model or saved.model)
    if loaded is None:
        return USAGE
    program = program_of(loaded)
    builder = TraceBuilder(PythonCode(program))
    if model is None and digest(program) != saved.program:
        message("the model has changed since the trace was written")
    done = replay(builder, saved.turns, saved.initial)
    still = not done.problem and violates(builder, saved.name, saved.kind, done.run)
    ending = saved.message if still else done.problem or f"{saved.name} is not violated here"
    trace = builder.trace(done.run, ending)
    if stepwise:
        _step_through(builder, trace)
    else:
        from interleave.report.columns import columns

        style = style_for(color)
        click.echo(style(f"{saved.name}: {len(trace.steps)} of {len(saved.turns)} steps", "bold"))
        for line in columns(trace, terminal_width(), style):
            click.echo(line, color=True)
    if done.problem:
        message(f"the trace does not fit any more: {done.problem}")
        return INCOMPLETE
    return VIOLATED if still else HOLDS


def _chosen(file: Path, found: list[Saved], name: str | None, cause: int) -> Saved:
    """The trace that was asked for."""
    if not found:
        raise UsageError(f"{file}: there is no violation in it")
    first = found[0]
    names = list(dict.fromkeys(saved.name for saved in found))
    if name is not None and name not in names:
        raise UsageError(f"{file}: no trace of {name}; there are traces of {', '.join(names)}")
    wanted = [s for s in found if s.name == (name or first.name) and (name or s.model == first.model)]
    if cause > len(wanted):
        raise UsageError(f"{file}: {wanted[0].name} has {len(wanted)} cause{'s' * (len(wanted) > 1)} there")
    return wanted[cause - 1]


def _step_through(builder: TraceBuilder, trace: Trace) -> None:
    """Print one step after the other, as standard input says."""
    at = 0
    while at < len(trace.steps):
        step = trace.steps[at]
        calls = " > ".join(f"{frame.name}()" for frame in step.frames)
        changes = "; ".join(f"{c.name}: {c.old} -> {c.new}" for c in step.changes)
        click.echo(f"{at + 1:4}  {step.thread}  {calls}: {step.label}{'   ' if changes else ''}{changes}")
        answer = ""
        while answer not in ("n", "b", "q"):
            try:
                answer = (input() or "n")[0]
            except EOFError:
                answer = "n"
            if answer == "s":
                after = trace.states[min(at + 1, len(trace.states) - 1)]
                for name, value in builder.describe(after).items():
                    click.echo(f"      {name} = {value}")
        if answer == "q":
            return
        at = max(0, at + (1 if answer == "n" else -1))
    click.echo(trace.ending)
