"""``interleave check``: explore models, print verdicts and traces."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from interleave.cli import HOLDS, INCOMPLETE, INTERRUPTED, USAGE, VIOLATED
from interleave.cli.ci_reports import Reports, report_options
from interleave.cli.each import attempted, failed, load, worst
from interleave.cli.options import Common, complete_model, parse_size, search_options
from interleave.cli.progress import progress_line
from interleave.cli.terminal import message, say, say_json, say_lines, style_for, terminal_width
from interleave.cli.walks import WalksAsked, walk_options
from interleave.errors import UsageError

if TYPE_CHECKING:
    from interleave.checking.verdicts import Checked, Options
    from interleave.engine.exploration import Shards
    from interleave.loader import Loaded
    from interleave.memories import Memory
    from interleave.properties.result import Result
    from interleave.report.findings import Entry
    from interleave.report.style import Style

#: So many processes explore one model at most.
MOST_SHARDS = 4096


class NamedPath(click.Path):
    """A path; the empty one, which would be the current directory, is none."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if value == "":
            self.fail("it names nothing; the current directory is `.`", param, ctx)
        return super().convert(value, param, ctx)


FILE = NamedPath(path_type=Path)


@click.command(name="check", short_help="Explore models and judge their properties.")
@click.argument("models", nargs=-1, required=True, metavar="MODEL...", shell_complete=complete_model)
@click.option("--json", "as_json", is_flag=True, help="The result as JSON on standard output, nothing else.")
@click.option(
    "--trace",
    type=click.Path(dir_okay=False),
    metavar="FILE",
    help="Write the traces of violations: JSON, .itf.json, .mmd.",
)
@click.option(
    "--expect", multiple=True, metavar="violated:NAME",
    help="This property must be violated; repeatable. Status 0 only if just these are.",
)  # fmt: skip
@click.option("--witness", is_flag=True, help="Print the run to what each `reachable` property asks for.")
@report_options
@walk_options
@click.option(
    "--shards", type=click.IntRange(1, MOST_SHARDS), metavar="N", help="N processes explore, over Ray."
)
@click.option("--cluster", metavar="ADDRESS", help="Where: auto (this computer), or HOST:PORT of Ray.")
@click.option("--hash-compact", is_flag=True, help="4 bytes a state; the verdict is never `holds`.")
@click.option("--collapse", is_flag=True, help="Keep states of more than 64 bits in less room; slower.")
@click.option("--disk", type=FILE, metavar="DIR", help="Keep states in DIR that do not fit into memory.")
@click.option("--max-disk", callback=parse_size, metavar="SIZE", help="At most this much in DIR.")
@click.option(
    "--checkpoint", type=FILE, metavar="FILE", help="Write the search there now and then, to go on later."
)
@click.option("--resume", type=FILE, metavar="FILE", help="Go on with the search in FILE.")
@search_options
def command(
    common: Common, reports: Reports, models: tuple[str, ...], as_json: bool, trace: str | None,
    expect: tuple[str, ...], witness: bool, walks: WalksAsked, hash_compact: bool, collapse: bool,
    disk: Path | None, max_disk: int | None,
    checkpoint: Path | None, resume: Path | None, shards: int | None, cluster: str | None,
) -> int:  # fmt: skip
    """Explore all interleavings of each MODEL, check all its properties, and print each violated
    one with its causes, each with the trace that has the fewest switches between threads.

    A MODEL is file.py:Class or file.py:factory(n=4); a file or a directory stands for every model
    in it.
    """
    from interleave.engine.alarm import interrupts
    from interleave.errors import ModelError
    from interleave.properties.expectations import parse_expectations

    expected = parse_expectations(expect)
    if trace is not None:
        from interleave.files import check_writable

        check_writable(trace)
    seen = as_json or trace is not None or reports.asked or not common.quiet
    if max_disk is not None and disk is None:
        raise UsageError("--max-disk bounds what --disk DIR takes; no directory is named")
    options = common.options(
        explain=seen, hash_compact=hash_compact, collapse=collapse, checkpoint=checkpoint, resume=resume,
        disk=disk, max_disk=max_disk, shards=_shards(shards, cluster, checkpoint, resume, common),
    )  # fmt: skip
    options = walks.apply(options)
    entries: list[Entry] | None = [] if reports.asked else None
    found = [(one, status, memory) for one, status in load(models, entries) for memory in common.memories]
    one_search = "--shards is" if shards else "--checkpoint and --resume are" if checkpoint or resume else ""
    if one_search and len(found) > 1:
        by_memory = len(found) == len(common.memories)
        named = f"memory model; several are named: {', '.join(common.memory)}"
        raise UsageError(f"{one_search} for one {named if by_memory else 'model; several are named'}")
    everything: list[Checked] = []
    statuses: list[int] = []
    style, width = style_for(common.color), terminal_width()
    for number, (loaded, status, memory) in enumerate(found, 1):
        if loaded is None:
            statuses.append(status)
            continue
        checked, status = run(loaded, options, entries, quiet=common.quiet, memory=memory)
        statuses.append(status)
        if checked is not None:
            with interrupts() as pressed:
                result = checked.result
                if not as_json:
                    show(result, common, style, width, first=not everything, witness=witness)
                everything.append(checked)
                statuses[-1] = USAGE if checked.exploration.unsaved else judge(result, expected)
                if entries is not None:
                    entries.append(_entry(loaded, checked, expected))
            if result.interrupted or pressed:
                statuses[-1] = INTERRUPTED
        if statuses[-1] == INTERRUPTED:
            for later, _, _ in found[number:]:
                if later is not None:
                    unchecked = ModelError(f"{later.name}: interrupted before it was checked")
                    failed(later.name, unchecked, entries)
            break
    with interrupts() as pressed:
        if trace is not None:
            statuses.append(write_traces(trace, everything))
        if entries is not None:
            from interleave.report.findings import repository

            if not reports.write(entries, repository(Path.cwd()), "interleave check"):
                statuses.append(USAGE)
        if as_json and everything:
            from interleave.report.json_result import document, result_data

            data = [document("result", result_data(checked.result)) for checked in everything]
            say_json(data[0] if len(data) == 1 else data)
    return INTERRUPTED if pressed else worst(statuses)


def _shards(
    count: int | None, address: str | None, checkpoint: Path | None, resume: Path | None, common: Common
) -> Shards | None:
    """The processes that are to explore, which have directories as checkpoints."""
    from interleave.engine.exploration import Shards

    if count is None:
        for path in (checkpoint, resume):
            if path is not None and path.is_dir():
                raise UsageError(f"{path}: a directory; only with --shards is a checkpoint one")
        if address is not None:
            raise UsageError("--cluster needs --shards: how many processes are to explore")
        return None
    return Shards(count, address or "auto", common.max_memory)


def write_traces(path: str, everything: list[Checked]) -> int:
    """What ``--trace`` asks for; the status that this stands for. If it cannot be, that is printed: what
    is known is told all the same."""
    from interleave.files import write_whole
    from interleave.report.trace_files import trace_text

    try:
        write_whole(path, trace_text(everything, path))
    except UsageError as problem:
        message(f"error: {problem}")
        return USAGE
    return HOLDS


def run(
    loaded: Loaded,
    options: Options,
    entries: list[Entry] | None = None,
    *,
    quiet: bool,
    memory: Memory | None = None,
) -> tuple[Checked | None, int]:
    """Check one model, with a progress line. Without a result it is printed why, and added to ``entries``."""
    from dataclasses import replace

    from interleave.api import beside_sc, explore, program_of

    options = options.begin()

    def work() -> Checked:
        program = program_of(loaded, options, memory=memory)
        with progress_line(loaded.name, quiet=quiet) as progress:
            checked = explore(program, replace(options, progress=progress, notice=message))
        return beside_sc(loaded, checked, options) if options.explain else checked

    return attempted(loaded.name, work, lambda problem: failed(loaded.name, problem, entries))


def _entry(loaded: Loaded, checked: Checked, expected: tuple[str, ...]) -> Entry:
    """A result for reports: what is not as expected is a violation that nobody expects, one that is expected
    and missing, and a search that ended early."""
    from interleave.properties import expectations
    from interleave.report.findings import Entry
    from interleave.report.places import declared

    result, places = checked.result, declared(loaded.model, checked.code.program)
    found = expectations.problems(result, expected)
    if result.reason:
        text = f"not everything was explored: {result.reason}"
        found.append(expectations.Problem(expectations.INCOMPLETE, text, ""))
    listed = places.get("", expectations.SourceLine(checked.code.program.file, 1))
    return Entry(
        result.model, result, expected, tuple(found), "", result.seconds, listed, places, result.warnings
    )


def show(
    result: Result, common: Common, style: Style, width: int | None, *, first: bool, witness: bool
) -> None:
    """Print a result for people."""
    from interleave.report.coverage import unreached_lines
    from interleave.report.summary import details, summary, witnesses
    from interleave.report.warned import warning_lines

    if not first:
        say()
    lines = summary(result, width, style, memory=bool(common.memory))
    if not common.quiet:
        lines += warning_lines(result, width, style)
        lines += unreached_lines(result, width, style, full=common.full)
        lines += details(result, width, style, full=common.full)
        lines += witnesses(result, width, style) if witness else []
    say_lines(lines, style)


def judge(result: Result, expected: tuple[str, ...]) -> int:
    """The exit status that a result stands for; says which expectation is not met."""
    from interleave.properties.expectations import problems

    if expected:
        found = problems(result, expected)
        for problem in found:
            message(f"{result.model}: {problem}")
        if found:
            return VIOLATED
        return INCOMPLETE if result.reason else HOLDS
    return {"holds": HOLDS, "violated": VIOLATED}.get(result.verdict, INCOMPLETE)
