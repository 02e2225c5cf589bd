"""The line numbers in a model's notes: where in C what they stand for is now."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from interleave.drift.compare import Drift
from interleave.drift.matching import Matched
from interleave.drift.named import NOTE
from interleave.errors import UsageError, reason
from interleave.record import record
from interleave.source import source_file


@record
class NewText:
    """A model file's text with other line numbers, how many of its notes have others, and the lines of notes
    that stay as they are, as their operation may be in several places of C."""

    text: str
    changed: int
    unsure: tuple[int, ...]


def renumbered(path: str, drift: Drift, matches: Iterable[Matched]) -> NewText:
    """The text of a model file with today's line numbers in the notes that have any.

    A note's number becomes the line of the C operation that its own line of the model was matched with; where
    there is none, the line at which the function begins. Notes of functions that are nowhere stay, and so do
    those whose operation could be one of several: which one nobody knows.

    Args:
        path: the model's file.
        drift: where its C functions are.
        matches: what the model was matched with.

    Raises:
        UsageError: the file cannot be read.
    """
    begins = {one.name: one.line for one in drift.functions if one.line}
    exact: dict[tuple[str, int], int] = {}
    open_ones: set[tuple[str, int]] = set()
    for one in matches:
        open_ones |= {(one.name, step.span.line) for step in one.unsure if Path(step.span.file) == Path(path)}
        for operation, step in one.pairs:
            if Path(step.span.file) == Path(path) and operation.line and step not in one.unsure:
                exact.setdefault((one.name, step.span.line), operation.line)
    try:
        lines = Path(path).read_bytes().decode("utf-8").split("\n")
    except (OSError, ValueError) as problem:
        raise UsageError(f"{path}: {reason(problem)}") from None
    changed, unsure = 0, []
    for number in source_file(path).notes:
        before, mark, note = lines[number - 1].rpartition("#:")
        match = NOTE.match(note.lstrip())
        if match is None or match["line"] is None:
            continue
        here = match["function"], number
        if here in open_ones and here not in exact:
            unsure.append(number)
            continue
        line = exact.get(here, begins.get(match["function"], 0))
        if line and line != int(match["line"]):
            changed += 1
            start = len(note) - len(note.lstrip())
            at, end = start + match.start("line"), start + match.end("line")
            lines[number - 1] = f"{before}{mark}{note[:at]}{line}{note[end:]}"
    return NewText("\n".join(lines), changed, tuple(unsure))
