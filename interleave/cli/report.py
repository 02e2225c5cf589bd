"""``interleave report``: the review of models, or of a fix, as files."""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from interleave.cli import HOLDS, INTERRUPTED, USAGE
from interleave.cli.check import judge, run, show
from interleave.cli.compare import one, review
from interleave.cli.each import load, worst
from interleave.cli.options import Common, complete_model, one_memory, search_options
from interleave.cli.terminal import message, say, style_for, terminal_width
from interleave.cli.walks import WalksAsked, walk_options
from interleave.errors import UsageError

if TYPE_CHECKING:
    from interleave.properties.result import Result

#: The options that change what is found.
MATTER = (
    "max_states", "max_seconds", "max_memory", "fail_fast", "engine", "no_reduction", "no_symmetry",
    "explain", "memory", "buffer", "history",
)  # fmt: skip


@click.command(name="report", short_help="Write the review of models: Markdown, and one HTML page.")
@click.argument("models", nargs=-1, required=True, metavar="MODEL...", shell_complete=complete_model)
@click.option(
    "-o",
    "--output",
    required=True,
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where DIR/NAME.md and DIR/NAME.html are written.",
)
@click.option("--compare", is_flag=True, help="There are two: the old design and the new one.")
@click.option("--name", metavar="NAME", help="What the files are called; by default like the model.")
@click.option(
    "--source", metavar="URL", default="",
    help="Where places in C can be read: 'https://…/%{file}#L%{line}'; the page links to them.",
)  # fmt: skip
@walk_options
@search_options
def command(
    common: Common, models: tuple[str, ...], output: Path, compare: bool, name: str | None, source: str,
    walks: WalksAsked,
) -> int:  # fmt: skip
    """Check each MODEL and write a review: Markdown for pull requests, and one HTML page that shows each
    violation step by step and needs neither a network nor other files.

    With --compare the first MODEL is the old design and the second the new one, and the review says what
    became of each cause. The exit status is that of checking the models.
    """
    from interleave.files import write_whole
    from interleave.report.page_content import content
    from interleave.report.page_html import html_page
    from interleave.report.page_markdown import markdown
    from interleave.report.source_link import linked

    linked(source)  # refuse it before anything is checked
    options = walks.apply(common.options(explain=True))
    if compare and options.random is not None:
        raise UsageError("--compare says what became of causes in all runs, which random walks do not show")
    if compare:
        one_memory(common.memory, common.buffer, common.history, "what became of causes")
    if compare and len(models) != 2:
        raise UsageError(f"--compare takes the old design and the new one; {len(models)} named")
    if name is not None:
        see_name(name)
    named = [one(target) for target in models] if compare else [loaded for loaded, _ in load(models)]
    found = [(loaded, memory) for loaded in named for memory in common.memories]
    checked = []
    style, width = style_for(common.color), terminal_width()
    for loaded, memory in found:
        result, status = None, USAGE
        if loaded is not None:
            result, status = run(loaded, options, quiet=common.quiet, memory=memory)
        if result is not None:
            checked.append(result)
            status = INTERRUPTED if result.result.interrupted else HOLDS
        if status != HOLDS:
            for number, known in enumerate(checked):
                show(known.result, common, style, width, first=not number, witness=False)
            message("no report was written")
            return status
    results = [one.result for one in checked]
    name = name or file_name([result.model for result in results], compare=compare)
    became = None
    if compare:
        became, status = review(checked, options.means, quiet=common.quiet)
        if status == INTERRUPTED:
            message("no report was written")
            return status
    said = content(checked, became, _commands(results, name, common, source, walks, compare=compare))
    page = html_page(said, full=common.full, source=source)
    files = {".md": markdown(said, full=common.full), ".html": page}
    make(output)
    for suffix, text in files.items():
        write_whole(output / f"{name}{suffix}", text)
        message(f"{output / name}{suffix}")
    if not common.quiet:
        say(said.conclusion)
    return worst([judge(result, ()) for result in results])


def see_name(name: str) -> None:
    """See whether files can have a name. Raises `UsageError` if they cannot."""
    if not name.strip(". ") or re.search(r"[/\\\0]", name):
        raise UsageError(f"--name {name!r} is no name for a file")


def file_name(models: Sequence[str], *, compare: bool) -> str:
    """What the files of a review are called if nobody says."""
    from interleave.report.page_content import short

    plain = [re.sub(r"[^\w.-]+", "-", short(model)).strip("-.")[:60] or "model" for model in models]
    if compare or len(plain) == 1:
        return "-".join(plain)
    return f"{plain[0]}-and-{len(plain) - 1}-more"


def make(folder: Path) -> None:
    """The folder, made if there is none."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise UsageError(f"cannot write {folder}: {problem.strerror}") from None


def _commands(
    results: Sequence[Result], name: str, common: Common, source: str, walks: WalksAsked, *, compare: bool
) -> list[str]:
    """How to come to the same result, and to step through it on a terminal."""
    flags = walks.flags
    for option in MATTER:
        value, flag = getattr(common, option), f"--{option.replace('_', '-')}"
        if value is False and option == "explain":
            flags.append("--no-explain")
        elif value not in (None, False, "auto", ()):
            value = ",".join(value) if isinstance(value, tuple) else value
            flags += [flag] if value is True else [flag, str(value)]
    models = dict.fromkeys(result.model for result in results)
    named, options = shlex.join(models), "".join(f" {flag}" for flag in flags)
    how, links = "--compare " if compare else "", f" --source {shlex.quote(source)}" if source else ""
    lines = [
        f"interleave {'compare' if compare else 'check'} {named}{options}",
        f"interleave report {how}{named} -o . --name {shlex.quote(name)}{options}{links}",
    ]
    traced = next((r.model for r in results if any(p.trace is not None for p in r.violated)), None)
    if traced is not None:
        lines.append(f"interleave check {shlex.quote(traced)} --trace trace.json{options}")
        lines.append("interleave replay trace.json --step")
    return lines
