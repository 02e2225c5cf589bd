"""``interleave gate``: the checks that pyproject.toml lists, with the verdict expected of each."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from interleave.cli import HOLDS, INCOMPLETE, INTERRUPTED, USAGE, VIOLATED
from interleave.cli.terminal import echo_json, message, progress_line, style_for, terminal_width
from interleave.errors import UsageError

if TYPE_CHECKING:
    from interleave.report.findings import Entry, Finding

FILE = click.Path(dir_okay=False)


@click.command(name="gate", short_help="Run the checks that pyproject.toml lists; for CI.")
@click.option("--config", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help="The pyproject.toml to read; found upwards from here unless given.")  # fmt: skip
@click.option("--junit", type=FILE, metavar="FILE", help="Write a JUnit XML report.")
@click.option("--sarif", type=FILE, metavar="FILE", help="Write what is not as expected as SARIF 2.1.0.")
@click.option("--gitlab", type=FILE, metavar="FILE", help="Write it as a GitLab Code Quality report.")
@click.option("--github", is_flag=True, help="Print it as GitHub annotations; add a step summary.")
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
    config: Path | None, junit: str | None, sarif: str | None, gitlab: str | None, github: bool,
    as_json: bool, quiet: bool, color: str,
) -> int:  # fmt: skip
    """Run every check that `[[tool.interleave.gate]]` in pyproject.toml lists.

    \b
    [[tool.interleave.gate]]
    model = "models/fix.py:Old"
    expect = ["violated:null-dereference"]   # exactly these; without it, all hold
    states = 5476                            # optional: the exact count, without reduction

    Status 0 only if every check is as expected.
    """
    from interleave.cli.check import worst
    from interleave.engine.alarm import interrupts
    from interleave.gate import entry_data, find_config, nothing_listed, read_gate, run_gate, unchecked
    from interleave.report.findings import findings, repository
    from interleave.report.gate_text import gate_lines

    if github and as_json:
        raise UsageError("--github prints annotations where --json prints nothing but JSON; leave out one")
    style, width = style_for(color), terminal_width()
    found = find_config(config)
    checks = read_gate(found)
    explain = not quiet or as_json or github or any((junit, sarif, gitlab))
    statuses: list[int] = []
    entries: list[Entry] = []
    interrupted = False

    def note(entry: Entry) -> None:
        entries.append(entry)
        statuses.append(status_of(entry))
        if not as_json:
            for line in gate_lines(entry, width, style, quiet):
                click.echo(line, color=True)

    before = done = 0
    try:
        for check in checks:
            before = len(entries)
            for entry in run_gate(found, [check], partial(progress_line, quiet), explain):
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
        click.echo(style(text, "good" if good == len(statuses) else "bad"), color=True)
    if not checks:
        message(f"{found}: no [[tool.interleave.gate]]: nothing was checked")
    reported = entries or [nothing_listed(found)]
    root = repository(found.parent)
    listed = findings(reported, root)
    for write in writers(reported, listed, root, junit, sarif, gitlab, github):
        try:
            write()
        except UsageError as problem:  # the other files are written all the same
            message(f"error: {problem}")
            statuses.append(USAGE)
    status = INTERRUPTED if interrupted else worst(statuses)
    if as_json:
        data = {"status": status, "checks": [entry_data(entry) for entry in entries]}
        echo_json(data)
    return status


def status_of(entry: Entry) -> int:
    """The exit status that a check stands for."""
    from interleave.properties.expectations import UNEXPECTED

    if entry.result is None:
        return USAGE
    if not entry.problems:
        return HOLDS
    unexpected = any(problem.kind == UNEXPECTED for problem in entry.problems)
    return INCOMPLETE if entry.result.reason and not unexpected else VIOLATED


def writers(
    entries: Sequence[Entry], listed: Sequence[Finding], root: Path, junit: str | None, sarif: str | None,
    gitlab: str | None, github: bool,
) -> list[Callable[[], None]]:  # fmt: skip
    """What writes the reports that are asked for; each may raise a `UsageError`."""
    from interleave.files import write_whole

    found: list[Callable[[], None]] = []
    if junit is not None:
        from interleave.report.junit import junit as junit_xml

        found.append(partial(write_whole, junit, junit_xml(entries)))
    if sarif is not None:
        from interleave.report.sarif import sarif as sarif_log

        found.append(partial(write_whole, sarif, sarif_log(entries, listed, root)))
    if gitlab is not None:
        from interleave.report.gitlab import code_quality

        found.append(partial(write_whole, gitlab, code_quality(listed)))
    if github:
        found.append(partial(tell_github, entries, listed))
    return found


def tell_github(entries: Sequence[Entry], listed: Sequence[Finding]) -> None:
    """Print annotations, and add to the step summary if this runs in GitHub Actions."""
    from interleave.files import append
    from interleave.report.github import MOST_BYTES, commands, step_summary

    for line in commands(listed):
        click.echo(line)
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if summary:
        taken = os.path.getsize(summary) if os.path.exists(summary) else 0
        append(summary, step_summary(entries, MOST_BYTES - taken))
