"""``interleave conform``: recorded logs of a real program, held against a model."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from interleave.cli import HOLDS, INCOMPLETE, INTERRUPTED, USAGE, VIOLATED
from interleave.cli.compare import one
from interleave.cli.each import worst
from interleave.cli.options import complete_model, parse_seconds, parse_size
from interleave.cli.progress import progress_line
from interleave.cli.terminal import message, say, say_json, say_lines, style_for, terminal_width
from interleave.errors import UsageError

if TYPE_CHECKING:
    from fractions import Fraction

    from interleave.conform.result import Conformance
    from interleave.loader import Loaded

FILE = click.Path(dir_okay=False, path_type=Path)
STATUS = {"accepted": HOLDS, "rejected": VIOLATED}


def parse_slack(ctx: click.Context, param: click.Parameter, value: str | None) -> Fraction:
    """A time: ``150us``, ``2ms``, ``0.5s``; in seconds."""
    from interleave.conform.mapping import seconds_of

    found = seconds_of(value or "0s")
    if found is None:
        raise click.BadParameter(f"{(value or '')[:40]!r} is no time; write 150us, 2ms or 0.5s", ctx, param)
    return found


@click.command(name="conform", short_help="Hold recorded logs of the real program against a model.")
@click.argument("model", metavar="MODEL", shell_complete=complete_model)
@click.argument("logs", nargs=-1, required=True, type=FILE, metavar="LOG...")
@click.option(
    "--mapping", type=FILE, metavar="FILE", help="How logs are read: NAME.conform.toml beside the model."
)
@click.option(
    "--order", type=click.Choice(["logged", "thread"]), default="logged", show_default=True,
    help="Which order counts: that of all lines, or only that of each thread's.",
)  # fmt: skip
@click.option(
    "--slack", callback=parse_slack, metavar="TIME",
    help="Lines of different threads closer than this may swap: 150us.",
)  # fmt: skip
@click.option(
    "--ends-in", metavar="NAME", default="", help="This violation must be able to follow the last line."
)
@click.option("--json", "as_json", is_flag=True, help="The result as JSON on standard output, nothing else.")
@click.option("--trace", metavar="FILE", help="Write the runs that explain the logs, for replay: JSON.")
@click.option(
    "--max-states", type=click.IntRange(min=1), metavar="N", help="Keep at most N states that explain a log."
)
@click.option("--max-seconds", callback=parse_seconds, metavar="S", help="Stop after S seconds.")
@click.option("--max-memory", callback=parse_size, metavar="SIZE", help="Stop at this much: 800M, 4G.")
@click.option(
    "--full", is_flag=True, help="Show the whole run that explains a log, and what no log exercised."
)
@click.option("--quiet", is_flag=True, help="Only the verdicts.")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", help="Colours.")
def command(
    model: str, logs: tuple[Path, ...], mapping: Path | None, order: str, slack: Fraction, ends_in: str,
    as_json: bool, trace: str | None, max_states: int | None, max_seconds: float | None,
    max_memory: int | None, full: bool, quiet: bool, color: str,
) -> int:  # fmt: skip
    """Is each LOG a behaviour of MODEL?

    A mapping says how a line is read, which of the log's threads are which of the model's, and which events
    are which marks, steps or calls of the model; steps that nothing reports are free.

    Exit status: 0 all logs are accepted; 1 one is rejected; 2 wrong usage, or a log that the mapping cannot
    read; 3 incomplete, or nothing was checked.
    """
    from interleave.conform.run import conform_log, conformer_of
    from interleave.errors import ModelError
    from interleave.report.conformance import LAST_STEPS, MOST_STEPS

    if trace is not None and not trace.endswith(".json"):
        raise UsageError(f"--trace {trace}: what it writes is JSON; call it .json")
    if trace is not None:
        from interleave.files import check_writable

        check_writable(trace)
    if slack and order == "thread":
        raise UsageError("--slack and --order thread do not go together")
    loaded = one(model)
    if loaded is None:
        return USAGE
    try:
        conformer = conformer_of(loaded, model, mapping, max_states)
    except ModelError as problem:
        message(str(problem))
        return USAGE
    steps = None if full else MOST_STEPS if as_json else 0 if quiet else LAST_STEPS
    results: list[Conformance] = []
    statuses: list[int] = []
    for log in logs:
        try:
            with progress_line(str(log), quiet=quiet) as progress:
                result = conform_log(
                    conformer, log, None if order == "thread" else slack, ends=ends_in, steps=steps,
                    seconds=max_seconds, memory=max_memory, progress=progress,
                )  # fmt: skip
        except (ModelError, UsageError) as problem:
            message(str(problem) if isinstance(problem, ModelError) else f"error: {problem}")
            statuses.append(USAGE)
        except KeyboardInterrupt:
            message(f"interrupted: {len(statuses)} of {len(logs)} logs were held against {loaded.name}")
            statuses.append(INTERRUPTED)
            break
        else:
            results.append(result)
            statuses.append(STATUS.get(result.verdict, INCOMPLETE))
    _tell(results, as_json=as_json, full=full, quiet=quiet, color=color)
    if trace is not None:
        _write(loaded, results, trace)
    return worst(statuses)


def _write(loaded: Loaded, results: list[Conformance], path: str) -> None:
    """Write the runs of logs, if there are any."""
    from interleave.api import program_of
    from interleave.engine.behaviour.behaviour import Behaviour
    from interleave.files import write_whole
    from interleave.report.trace_files import log_traces
    from interleave.trace.build import TraceBuilder

    runs = [result for result in results if result.schedule]
    if not runs:
        message(f"{path}: no log has a run, and nothing was written")
        return
    write_whole(path, log_traces(TraceBuilder(Behaviour(program_of(loaded))), runs))


def _tell(results: list[Conformance], *, as_json: bool, full: bool, quiet: bool, color: str) -> None:
    from interleave.report.conformance import conformance, conformance_data, coverage

    if as_json:
        if results:
            data = conformance_data(results)
            say_json(data[0] if len(data) == 1 else data)
        return
    style, width = style_for(color), terminal_width()
    for number, result in enumerate(results):
        if number:
            say()
        say_lines(conformance(result, width, style, quiet=quiet, full=full), style)
    if not quiet:
        say_lines(coverage(results, width, style, full=full), style)
