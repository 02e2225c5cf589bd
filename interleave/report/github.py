"""GitHub Actions: findings as annotations, the checks as a step summary.

The limits: GitHub makes annotations of the first 10 errors of a step and 50 of a job
(actions/toolkit, docs/problem-matchers.md), the runner cuts a message after 4,096 characters
(`_maxIssueMessageLength` in actions/runner), and a title has at most 255 (REST API, check runs). A
step summary of more than 1 MiB is not shown at all ("Workflow commands for GitHub Actions"). What is
left out is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from interleave.properties.result import VIOLATED
from interleave.report.escape import markdown_code, markdown_fence, markdown_text, one_line
from interleave.report.findings import Entry, Finding
from interleave.report.style import counted, plain
from interleave.report.summary import counts, details

MOST_ANNOTATIONS, MOST_MESSAGE, MOST_TITLE = 10, 4_096, 255
MOST_BYTES = 2**20
#: What runs checks if nobody says.
GATE = "interleave gate"
#: Bytes for what is said of what is left out.
SAID = 200


def commands(findings: Sequence[Finding], program: str = GATE) -> list[str]:
    """A workflow command for each finding; the last one tells of those that are too many. ``program`` is what
    found them."""
    shown = findings if len(findings) <= MOST_ANNOTATIONS else findings[: MOST_ANNOTATIONS - 1]
    lines = [_annotation(finding) for finding in shown]
    if len(shown) < len(findings):
        more = f"{len(findings) - len(shown)} more findings have no annotation: see the log and the summary"
        lines.append(f"::error title={program}::{_data(more)}")
    return lines


def _annotation(finding: Finding) -> str:
    properties = {
        "file": finding.place.file,
        "line": str(finding.place.line),
        "title": _cut(finding.title, MOST_TITLE),
    }
    given = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{finding.level} {given}::{_data(_cut(finding.message, MOST_MESSAGE))}"


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _data(text: str) -> str:
    """A command's message."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """The value of a command's property."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")


# ---------------------------------------------------------------------------- the step summary


def step_summary(entries: Sequence[Entry], room: int = MOST_BYTES, program: str = GATE) -> str:
    """The checks as Markdown: a table with what is not as expected on top, then the causes and runs of
    the violations that nobody expects.

    Args:
        entries: the checks in order.
        room: how many bytes there may be.
        program: what has run them.
    """
    bad = [entry for entry in entries if entry.error or entry.problems]
    good = [entry for entry in entries if not (entry.error or entry.problems)]
    title = f"### {program}: {len(good):,} of {len(entries):,} checks as expected"
    head = [title, "", "| | model | verdict | |", "|---|---|---|---|"]
    rows = [_row(entry) for entry in (*bad, *good)] if entries else []
    summary = _Summary(room, head if entries else [title])
    summary.add(rows, "check")
    summary.add((block for entry in bad for block in _runs(entry)), "violation")
    return summary.text


class _Summary:
    """Text that grows as long as there is room; the rest is counted."""

    def __init__(self, room: int, head: list[str]) -> None:
        self.text = "".join(f"{line}\n" for line in head)
        self.room = room - _size(self.text) - SAID

    def add(self, parts: Iterable[str], what: str) -> None:
        left_out = 0
        for part in parts:
            if left_out or _size(part) > self.room:
                left_out += 1
            else:
                self.text += part
                self.room -= _size(part)
        if left_out:
            self.text += f"\nLeft out here, see the log: {counted(left_out, what)}.\n"


def _size(text: str) -> int:
    return len(text.encode("utf-8", "backslashreplace"))


def _row(entry: Entry) -> str:
    mark = "✗" if entry.error or entry.problems else "✓"
    name = markdown_code(entry.name, cell=True) + (f" {markdown_text(entry.part)}" if entry.part else "")
    cells = [mark, name, _verdict(entry), _says(entry)]
    return f"| {' | '.join(cells)} |\n"


def _verdict(entry: Entry) -> str:
    if entry.error or entry.result is None:
        return markdown_text(entry.verdict) or "not checked"
    names = ", ".join(markdown_code(prop.name, cell=True) for prop in entry.result.violated)
    return f"{VIOLATED}: {names}" if names else entry.result.verdict


def _says(entry: Entry) -> str:
    """What is not as expected; else how much was explored."""
    if entry.error:
        return markdown_text(entry.error.splitlines()[0].removeprefix("error: "))
    if entry.problems:
        return "<br>".join(markdown_text(str(problem)) for problem in entry.problems)
    if entry.result is None:
        return "as expected"
    return f"{'as expected; ' if entry.expected else ''}{counts(entry.result)}"


def _runs(entry: Entry) -> Iterator[str]:
    """For each violation that is not as expected its causes, and folded away the runs that show them."""
    if entry.result is None:
        return
    for found in entry.result.violated:
        if found.name in entry.unexpected:
            said = [f"<code>{_html(found.name)}</code> in <code>{_html(entry.name)}</code>"]
            said += [_html(cause.sentence) for cause in found.causes]
            runs = "\n".join(details(entry.result, None, plain, {found.name})).strip("\n")
            lines = [
                "",
                f"<details><summary>{'<br>'.join(said)}</summary>",
                "",
                *markdown_fence(runs, "text"),
            ]
            yield "\n".join([*lines, "", "</details>", ""])


def _html(text: str) -> str:
    return escape(one_line(text), quote=False)
