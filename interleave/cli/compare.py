"""``interleave compare``: an old design and a new one, side by side."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from interleave.cli import HOLDS, INTERRUPTED, USAGE
from interleave.cli.check import judge, run, show, write_traces
from interleave.cli.each import load, worst
from interleave.cli.options import Common, complete_model, search_options
from interleave.cli.progress import progress_line
from interleave.cli.terminal import message, say, say_json, say_lines, style_for, terminal_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from interleave.checking.verdicts import Checked
    from interleave.explain.means import Means
    from interleave.fixes.review import Review
    from interleave.loader import Loaded
    from interleave.memories import Memory
    from interleave.report.comparisons import Compared


@click.command(name="compare", short_help="Compare an old design with a new one.")
@click.argument("old", metavar="OLD", shell_complete=complete_model)
@click.argument("new", metavar="NEW", shell_complete=complete_model)
@click.option("--json", "as_json", is_flag=True, help="The result as JSON on standard output, nothing else.")
@click.option(
    "--trace",
    type=click.Path(dir_okay=False),
    metavar="FILE",
    help="Write the traces of violations: JSON, .itf.json, .mmd.",
)
@search_options
def command(common: Common, old: str, new: str, as_json: bool, trace: str | None) -> int:
    """Check the designs OLD and NEW, print both verdicts property by property, and the old
    design's counterexamples.

    The exit status is that of checking both: 1 when either violates a property.
    """
    from interleave.engine.alarm import interrupts

    if trace is not None:
        from interleave.files import check_writable

        check_writable(trace)
    designs = [one(target) for target in (old, new)]
    if None in designs:
        return USAGE
    everything: list[Checked] = []
    pairs: list[Compared] = []
    together = len(common.memories) > 1 and not as_json
    data: list[dict[str, Any]] = []
    statuses: list[int] = []
    seen = as_json or trace is not None or not common.quiet
    for memory in common.memories:
        found, known, status = _compared(designs, memory, common, seen=seen, told=as_json or not common.quiet)
        whole = len(found) == 2
        with interrupts() as pressed:
            if together and whole:
                from interleave.report.comparisons import Compared

                pairs.append(Compared(found[0], found[1], tuple(known)))
            else:
                tell(found, known, common, data if as_json else None, first=not everything)
        everything += found
        if status == INTERRUPTED or pressed:
            statuses.append(INTERRUPTED)
            break
        statuses += [judge(checked.result, ()) for checked in found] if whole else [status]
    with interrupts() as pressed:
        if pairs:
            tell_all(pairs, common)
        if data:
            say_json(data[0] if len(data) == 1 else data)
        statuses.append(HOLDS if trace is None else write_traces(trace, everything))
    return INTERRUPTED if pressed else worst(statuses)


def _compared(
    designs: Sequence[Loaded | None], memory: Memory, common: Common, *, seen: bool, told: bool
) -> tuple[list[Checked], list[Review], int]:
    """What is found of both designs under a memory model, what became of the old one's causes if that is
    told, and a status, which is that of one that cannot be checked."""
    found: list[Checked] = []
    status = HOLDS
    for loaded in designs:
        assert loaded is not None
        checked, status = run(loaded, common.options(explain=seen), quiet=common.quiet, memory=memory)
        if checked is not None:
            found.append(checked)
            status = INTERRUPTED if checked.result.interrupted else judge(checked.result, ())
        if checked is None or status == INTERRUPTED:
            break
    known: list[Review] = []
    if told and status != INTERRUPTED and len(found) == 2 and found[0].result.violated:
        known, status = review(found, common.options(explain=seen).means, quiet=common.quiet)
    return found, known, status


def review(found: list[Checked], means: Means, *, quiet: bool) -> tuple[list[Review], int]:
    """What became of the old design's causes, as far as the bounds let it be found out; how far that is, is
    shown."""
    from interleave.checking.reviews import reviews
    from interleave.engine.alarm import LimitReached
    from interleave.engine.phases import COMPARING

    old, new = found
    alarm = new.watch.alarm()
    try:
        with progress_line(new.result.model, quiet=quiet) as progress:
            watch = replace(new.watch, progress=progress)
            with alarm, watch.phase(COMPARING):
                return reviews(old, new, means), HOLDS
    except KeyboardInterrupt:
        message("interrupted while it was looked for what became of the causes")
        return [], INTERRUPTED
    except (LimitReached, MemoryError):
        message(f"what became of the causes is not known: {alarm.why or 'out of memory'}")
        return [], HOLDS


def tell(
    found: list[Checked],
    known: list[Review],
    common: Common,
    data: list[dict[str, Any]] | None,
    *,
    first: bool,
) -> None:
    """Print the comparison, or add it to what is printed as JSON; of one design what is known of it."""
    from interleave.report.comparison import comparison, comparison_data
    from interleave.report.json_result import document, result_data

    style, width = style_for(common.color), terminal_width()
    if len(found) < 2:
        for checked in found:
            message("the designs are not compared")
            if data is not None:
                old = result_data(checked.result)
                missing: dict[str, object] = {"new": None, "properties": [], "reviews": []}
                data.append(document("comparison", {"old": old, **missing}))
            else:
                show(checked.result, common, style, width, first=first, witness=False)
    elif data is not None:
        data.append(document("comparison", comparison_data(found[0], found[1], known)))
    else:
        if not first:
            say()
        lines = comparison(
            found[0], found[1], known, width, style, quiet=common.quiet, full=common.full,
            memory=bool(common.memory),
        )  # fmt: skip
        say_lines(lines, style)


def tell_all(found: list[Compared], common: Common) -> None:
    """Print the comparisons under several memory models."""
    from interleave.report.comparisons import comparisons

    style = style_for(common.color)
    lines = comparisons(found, terminal_width(), style, quiet=common.quiet, full=common.full)
    say_lines(lines, style)


def one(target: str) -> Loaded | None:
    """The one model that a target names; None when it cannot be loaded, which is printed."""
    from interleave.loader import only

    found = [loaded for loaded, _ in load((target,)) if loaded is not None]
    return only(target, found) if found else None
