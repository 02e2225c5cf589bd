"""Reports for CI that `check` and `gate` write: the options, and the writing."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from interleave.cli.terminal import message, say_lines
from interleave.errors import UsageError
from interleave.record import record

if TYPE_CHECKING:
    from interleave.report.findings import Entry, Finding

FILE = click.Path(dir_okay=False)


def _junit(entries: Sequence[Entry], listed: Sequence[Finding], root: Path) -> str:
    from interleave.report.junit import junit

    return junit(entries)


def _sarif(entries: Sequence[Entry], listed: Sequence[Finding], root: Path) -> str:
    from interleave.report.sarif import sarif

    return sarif(entries, listed, root)


def _gitlab(entries: Sequence[Entry], listed: Sequence[Finding], root: Path) -> str:
    from interleave.report.gitlab import code_quality

    return code_quality(listed)


#: The formats of files: the option's help, and what makes the text of the checks, of what is not as expected
#: in them, and of what paths are relative to. The modules are loaded where they are asked for.
FORMATS: dict[str, tuple[str, Callable[[Sequence[Entry], Sequence[Finding], Path], str]]] = {
    "junit": ("Write a JUnit XML report.", _junit),
    "sarif": ("Write what is not as expected as SARIF.", _sarif),
    "gitlab": ("Write it as a GitLab Code Quality report.", _gitlab),
}


@record
class Reports:
    """Which reports are asked for: files by format, and whether GitHub Actions is told."""

    files: Mapping[str, str]
    github: bool

    @property
    def asked(self) -> bool:
        """Whether there is any."""
        return self.github or bool(self.files)

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

        for name, file in self.files.items():
            yield partial(write_whole, file, FORMATS[name][1](entries, listed, root))
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

    @wraps(function)
    def wrapper(**values: Any) -> Any:
        files = {name: values.pop(name) for name in FORMATS}
        given = {name: file for name, file in files.items() if file is not None}
        reports = Reports(given, values.pop("github"))
        if reports.github and values["as_json"]:
            raise UsageError(
                "--github prints annotations where --json prints nothing but JSON; leave out one"
            )
        return function(reports=reports, **values)

    texts = {name: told for name, (told, _) in FORMATS.items()}
    options = [
        *(click.option(f"--{name}", type=FILE, metavar="FILE", help=told) for name, told in texts.items()),
        click.option("--github", is_flag=True, help="Print it as GitHub annotations; add a step summary."),
    ]
    for option in reversed(options):
        wrapper = option(wrapper)
    return wrapper
