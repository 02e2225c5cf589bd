"""The gate's entries that compare the C functions a model stands for with their source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interleave.errors import ModelError, UsageError
from interleave.gate.entries import name_by
from interleave.record import record
from interleave.tables import described

if TYPE_CHECKING:
    from interleave.drift.compare import Drift, FunctionDrift
    from interleave.gate.kinds import Shown
    from interleave.properties.expectations import Problem
    from interleave.report.findings import Entry

KEYS = ("drift", "source", "lock")
#: What such an entry has to have.
EXAMPLE = 'drift = "path/to/file.py:Class" and source = "path/to/tree"'
#: The kind of a problem with a function of the source.
SOURCE = "source"
#: So many differences of a function are told.
MOST_TOLD = 5


@record
class SourceCheck:
    """One ``[[tool.interleave.gate]]`` table about C sources.

    Attributes:
        drift: the model; its path, as all of them, is relative to the file.
        source: the tree.
        lock: the lock file; "" for what is beside the model.
        line: where the file lists it.
    """

    drift: str
    source: str
    lock: str
    line: int

    kind = "drift"


def read(where: str, entry: Mapping[str, Any], line: int) -> SourceCheck:
    """An entry about C sources: see `interleave.gate.kinds.Kind`."""
    for key in KEYS:
        value = entry.get(key, "" if key == "lock" else None)
        if value is None:
            raise UsageError(f"{where}: `{key}` is missing: {EXAMPLE}")
        if not isinstance(value, str) or (key in entry and not value.strip()):
            raise UsageError(f"{where}: `{key}` is a text, not {described(value)}")
    return SourceCheck(entry["drift"], entry["source"], entry.get("lock", ""), line)


#: See `interleave.gate.kinds.Kind`.
name = name_by("drift")


def run(config: Path, check: SourceCheck, shown: Shown, *, explain: bool) -> Iterator[Entry]:
    """Compare the functions: see `interleave.gate.checks.run_gate`."""
    from interleave.api import program_of
    from interleave.drift.compare import compare
    from interleave.drift.lock import lock_path
    from interleave.drift.source import Tree, UnreadableFile
    from interleave.loader import load_model
    from interleave.properties.expectations import INCOMPLETE, Problem, SourceLine
    from interleave.report.findings import Entry
    from interleave.report.places import of_error

    called, listed = name(config, check), SourceLine(str(config), check.line)
    tree = config.parent / check.source
    try:
        loaded = load_model(str(config.parent / check.drift))
        program = program_of(loaded)
        lock = config.parent / check.lock if check.lock else lock_path(loaded.name)
        with shown(called):
            drift = compare(program, Tree(tree), lock)
    except (ModelError, UsageError) as problem:
        yield Entry(called, None, (), (), str(problem), 0.0, listed, of_error(problem), kind=check.kind)
        return
    except UnreadableFile as problem:
        wrong = (Problem(INCOMPLETE, str(problem), ""),)
        yield Entry(called, None, (), wrong, "", 0.0, listed, kind=check.kind, verdict="unreadable")
        return
    yield Entry(
        called, None, (), tuple(_problems(drift, tree)), "", 0.0, listed, kind=check.kind,
        verdict=_verdict(drift), data={"source": check.source},
    )  # fmt: skip


def _verdict(drift: Drift) -> str:
    same = sum(one.as_locked for one in drift.functions)
    return f"{same} of {len(drift.functions)} C functions are as the lock has them"


def _problems(drift: Drift, tree: Path) -> Iterator[Problem]:
    """Each function that is not as the lock has it, at its place in C, or in the model if it is nowhere."""
    from interleave.drift.compare import UNREADABLE
    from interleave.properties.expectations import INCOMPLETE, Problem, SourceLine

    for one in drift.functions:
        if one.as_locked:
            continue
        place = None
        if one.file:
            place = SourceLine(str(tree / one.file), max(one.line, 1))
        elif one.place is not None:
            place = SourceLine(one.place.file, one.place.line)
        kind = INCOMPLETE if one.verdict == UNREADABLE else SOURCE
        yield Problem(kind, f"{one.name}(): {one.verdict}{_changes(one)}", one.name, place=place)


def _changes(one: FunctionDrift) -> str:
    """What has changed in a function, as far as there is room."""
    from interleave.report.drift_text import told

    texts = [told(change) for change in one.changes[:MOST_TOLD]]
    more = len(one.changes) - len(texts)
    return (f": {'; '.join(texts)}" if texts else "") + (f"; {more} more" if more else "")
