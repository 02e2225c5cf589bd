"""``interleave gate``: the checks that pyproject.toml lists, with the verdict expected of each."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from interleave.cli import HOLDS, INCOMPLETE, INTERRUPTED, USAGE, VIOLATED
from interleave.cli.ci_reports import Reports, report_options
from interleave.cli.progress import progress_line
from interleave.cli.terminal import message, say, say_json, say_lines, style_for, terminal_width
from interleave.errors import UsageError

if TYPE_CHECKING:
    from interleave.gate.kinds import Check
    from interleave.report.findings import Entry


@click.command(name="gate", short_help="Run the checks that pyproject.toml lists; for CI.")
@click.option("--config", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help="The pyproject.toml to read; found upwards from here unless given.")  # fmt: skip
@click.option("--update", is_flag=True,
              help="Write the properties that the models have into the file, and check nothing.")  # fmt: skip
@report_options
@click.option("--json", "as_json", is_flag=True, help="The result as JSON on standard output, nothing else.")
@click.option("--quiet", "-q", is_flag=True, help="One line a check, no traces and no progress.")
@click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Colours.",
)
def command(
    reports: Reports, config: Path | None, update: bool, as_json: bool, quiet: bool, color: str
) -> int:
    """Run every check that `[[tool.interleave.gate]]` in pyproject.toml lists.

    \b
    [[tool.interleave.gate]]
    model = "models/fix.py:Old"
    expect = ["violated:null-dereference"]   # exactly these; without it, all hold
    states = 5476                            # optional: the exact count, without reduction
    properties = ["one_user"]                # optional: those that it has to have; --update writes them
    allow = ["never-written"]                # optional: warnings that are meant to be

    Status 0 only if every check is as expected.
    """
    from interleave.cli.each import worst
    from interleave.engine.alarm import interrupts
    from interleave.gate.checks import entry_data, nothing_listed, run_gate, unchecked
    from interleave.gate.entries import find_config
    from interleave.gate.kinds import read_gate
    from interleave.report.findings import repository
    from interleave.report.gate_text import gate_lines
    from interleave.report.json_result import document

    style, width = style_for(color), terminal_width()
    found = find_config(config)
    checks = read_gate(found)
    if update:
        if as_json or reports.asked:
            raise UsageError("--update checks nothing, so there is nothing to report")
        return pin(found, checks)
    explain = not quiet or as_json or reports.asked
    statuses: list[int] = []
    entries: list[Entry] = []
    interrupted = False

    def note(entry: Entry) -> None:
        entries.append(entry)
        statuses.append(status_of(entry))
        if not as_json:
            say_lines(gate_lines(entry, width, style, quiet=quiet), style)

    shown = partial(progress_line, quiet=quiet)
    before = done = 0
    try:
        for check in checks:
            before = len(entries)
            for entry in run_gate(found, [check], shown, explain=explain):
                with interrupts() as pressed:
                    note(entry)
                if pressed:
                    raise KeyboardInterrupt
            done += 1
    except KeyboardInterrupt:
        interrupted = True
        for check in checks[done + (len(entries) > before) :]:
            note(unchecked(found, check))
    if checks and not as_json:
        good = sum(1 for s in statuses if s == HOLDS)
        text = f"{good} of {len(statuses)} checks as expected"
        say(style(text, "good" if good == len(statuses) else "bad"), style)
    if not checks:
        message(f"{found}: no [[tool.interleave.gate]]: nothing was checked")
    root = repository(found.parent)
    if not reports.write(entries or [nothing_listed(found)], root, "interleave gate"):
        statuses.append(USAGE)
    status = INTERRUPTED if interrupted else worst(statuses)
    if as_json:
        data = {"status": status, "checks": [entry_data(entry) for entry in entries]}
        say_json(document("gate", data))
    return status


def pin(config: Path, checks: list[Check]) -> int:
    """Write the models' properties into the file; says which entries have changed, and which cannot."""
    from interleave.gate.update import update

    changed, failed = update(config, checks)
    for line in changed:
        say(line)
    if not changed and not failed:
        say(f"{config}: nothing has changed")
    for line in failed:
        message(line)
    return USAGE if failed else HOLDS


def status_of(entry: Entry) -> int:
    """The exit status that a check stands for."""
    from interleave.properties import expectations

    if entry.error:
        return USAGE
    kinds = {problem.kind for problem in entry.problems}
    if not kinds:
        return HOLDS
    unexpected = expectations.UNEXPECTED in kinds
    return INCOMPLETE if expectations.INCOMPLETE in kinds and not unexpected else VIOLATED
