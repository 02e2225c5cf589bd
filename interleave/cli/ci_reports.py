"""Reports for CI that `check` and `gate` write: the options, and the writing."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from interleave.cli.terminal import message, say_lines
from interleave.errors import UsageError
from interleave.record import record

if TYPE_CHECKING:
    from interleave.report.findings import Entry, Finding

FILE = click.Path(dir_okay=False)


@record
class Reports:
    """Which reports are asked for: files, and whether GitHub Actions is told."""

    junit: str | None
    sarif: str | None
    gitlab: str | None
    github: bool

    @property
    def asked(self) -> bool:
        """Whether there is any."""
        return self.github or any((self.junit, self.sarif, self.gitlab))

    def write(self, entries: Sequence[Entry], root: Path, program: str) -> bool:
        """Write all of them; what cannot be written is told.

        Args:
            entries: the checks in order.
            root: what paths in them are relative to.
            program: the command, as reports name it: ``interleave gate``.

        Returns:
            Whether all could be written.
        """
        from interleave.report.findings import findings

        written = True
        listed = findings(entries, root) if self.asked else []
        for write in self._writers(entries, listed, root, program):
            try:
                write()
            except UsageError as problem:  # the other files are written all the same
                message(f"error: {problem}")
                written = False
        return written

    def _writers(
        self, entries: Sequence[Entry], listed: Sequence[Finding], root: Path, program: str
    ) -> Iterator[Callable[[], None]]:
        from interleave.files import write_whole

        if self.junit is not None:
            from interleave.report.junit import junit as junit_xml

            yield partial(write_whole, self.junit, junit_xml(entries))
        if self.sarif is not None:
            from interleave.report.sarif import sarif as sarif_log

            yield partial(write_whole, self.sarif, sarif_log(entries, listed, root))
        if self.gitlab is not None:
            from interleave.report.gitlab import code_quality

            yield partial(write_whole, self.gitlab, code_quality(listed))
        if self.github:
            yield partial(_tell_github, entries, listed, program)


def _tell_github(entries: Sequence[Entry], listed: Sequence[Finding], program: str) -> None:
    """Print annotations, and add to the step summary if this runs in GitHub Actions."""
    from interleave.files import append
    from interleave.report.github import MOST_BYTES, commands, step_summary

    say_lines(commands(listed, program))
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if summary:
        taken = os.path.getsize(summary) if os.path.exists(summary) else 0
        append(summary, step_summary(entries, MOST_BYTES - taken, program))


def report_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that `Reports` collects; the command gets them as ``reports``.

    Raises:
        UsageError: ``--github`` and ``--json`` are both given.
    """

    @functools.wraps(function)
    def wrapper(**values: Any) -> Any:
        reports = Reports(**{name: values.pop(name) for name in Reports.__dataclass_fields__})
        if reports.github and values["as_json"]:
            raise UsageError(
                "--github prints annotations where --json prints nothing but JSON; leave out one"
            )
        return function(reports=reports, **values)

    options = [
        click.option("--junit", type=FILE, metavar="FILE", help="Write a JUnit XML report."),
        click.option("--sarif", type=FILE, metavar="FILE", help="Write what is not as expected as SARIF."),
        click.option("--gitlab", type=FILE, metavar="FILE", help="Write it as a GitLab Code Quality report."),
        click.option("--github", is_flag=True, help="Print it as GitHub annotations; add a step summary."),
    ]
    for option in reversed(options):
        wrapper = option(wrapper)
    return wrapper
