"""``interleave drift``: a model's C functions against a tree of C."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from interleave.cli import HOLDS, INCOMPLETE, USAGE, VIOLATED
from interleave.cli.compare import one
from interleave.cli.options import complete_model
from interleave.cli.terminal import message, say, say_json, style_for
from interleave.errors import UsageError

if TYPE_CHECKING:
    from interleave.drift.compare import Drift
    from interleave.drift.lock import Lock
    from interleave.drift.matching import Matched
    from interleave.drift.source import Tree
    from interleave.program.program import Program

FOLDER = click.Path(path_type=Path)


@click.command(name="drift", short_help="Compare a model's C functions with their source.")
@click.argument("model", metavar="MODEL", shell_complete=complete_model)
@click.option("--source", required=True, metavar="TREE", type=FOLDER, help="The folder with the C sources.")
@click.option("--lock", "lock_file", metavar="FILE", type=FOLDER, help="The lock; else beside the model.")
@click.option("--init", is_flag=True, help="Write the lock file.")
@click.option("--accept", metavar="REASON", help="Renew the lock file: its differences were looked at.")
@click.option(
    "--function", "places", multiple=True, metavar="NAME=FILE:FUNCTION",
    help="With --init or --accept: where a function is; NAME=none: nowhere. Repeatable.",
)  # fmt: skip
@click.option("--match", is_flag=True, help="Hold the model's operations against those of C, too.")
@click.option("--fix-lines", is_flag=True, help="Put today's line numbers into the model's notes.")
@click.option("--full", is_flag=True, help="Differences also in what the model has no name for.")
@click.option("--json", "as_json", is_flag=True, help="The result as JSON on standard output, nothing else.")
def command(
    model: str, source: Path, lock_file: Path | None, init: bool, accept: str | None, places: tuple[str, ...],
    match: bool, fix_lines: bool, full: bool, as_json: bool,
) -> int:  # fmt: skip
    """Compare the C functions that MODEL names, in `#:` notes and docstrings, with what its lock file has of
    them.

    Exit status: 0 all are as in the lock; 1 some are not, or an operation is missing in the model (--match);
    2 no lock, no tree, or wrong usage; 3 a file cannot be read, or a function (--match).
    """
    from interleave.api import program_of
    from interleave.drift.compare import compare
    from interleave.drift.lock import lock_path
    from interleave.drift.matching import matched, unmatched
    from interleave.drift.source import Tree, UnreadableFile

    writes = init or accept is not None
    if init and accept is not None:
        raise UsageError("--init writes a lock file that is not there yet, --accept renews one")
    accept = None if accept is None else " ".join(accept.split())  # a line of the lock file
    if accept == "":
        raise UsageError("--accept needs a reason: why the differences make none to the model")
    if writes and (match or fix_lines or full or as_json):
        raise UsageError(
            "--init and --accept compare nothing; --match, --fix-lines, --full and --json are of a comparison"
        )
    if places and not writes:
        raise UsageError("--function goes with --init and --accept: the lock file remembers it")
    loaded = one(model)
    if loaded is None:
        return USAGE
    program = program_of(loaded)
    path = lock_file if lock_file is not None else lock_path(loaded.name)
    tree = Tree(source)
    try:
        if writes:
            return _write(program, tree, path, places, accept)
        drift = compare(program, tree, path)
    except UnreadableFile as problem:
        message(f"error: {problem}")
        return INCOMPLETE
    found = matched(program, tree, drift) if match or fix_lines else []
    _tell(drift, source, found if match else None, full=full, as_json=as_json)
    if fix_lines:
        _fix_lines(program, drift, found)
    if drift.drifted or (match and any(function.missing for function in found)):
        return VIOLATED
    unknown = drift.unreadable or (match and unmatched(drift, found))
    return INCOMPLETE if unknown else HOLDS


def _write(program: Program, tree: Tree, path: Path, places: tuple[str, ...], accept: str | None) -> int:
    """Write a lock file, or renew it."""
    from interleave.drift.compare import make_lock, unread
    from interleave.drift.lock import read_lock, written
    from interleave.drift.resolve import given_places
    from interleave.files import write_whole

    old: Lock | None = None
    if accept is not None:
        old = read_lock(path)
    elif path.exists():
        raise UsageError(f"{path} is there already; --accept renews it")
    lock = make_lock(program, tree, given_places(places, tree), old, accept or "")
    write_whole(path, written(lock))
    there = [locked for locked in lock.functions if locked.file]
    files = {locked.file for locked in there}
    functions = f"{len(there)} function{'s' * (len(there) != 1)}"
    message(f"{path}: {functions} in {len(files)} file{'s' * (len(files) != 1)}")
    for locked in lock.functions:
        if not locked.file:
            message(f"{locked.name}: in no file of the tree")
    for locked in unread(lock):
        message(f"{locked.name}: {locked.file}: cannot be parsed: compared by its tokens alone")
    return HOLDS


def _fix_lines(program: Program, drift: Drift, found: list[Matched]) -> None:
    """Put today's line numbers into the notes of the model's file."""
    from interleave.drift.note_lines import renumbered
    from interleave.files import write_whole
    from interleave.paths import shown

    new = renumbered(program.file, drift, found)
    if new.changed:
        write_whole(program.file, new.text)
    message(f"{shown(program.file)}: {new.changed or 'no'} line number{'s' * (new.changed != 1)} changed")
    for line in new.unsure:
        message(f"{shown(program.file)}:{line}: left as it is: several operations of C may be this one")


def _tell(
    drift: Drift, source: Path, found: list[Matched] | None, *, full: bool, as_json: bool
) -> None:
    from interleave.report import drift_text
    from interleave.report.json_result import document

    if as_json:
        say_json(document("drift", drift_text.data(drift, str(source), found)))
        return
    style = style_for("auto")
    told = [*drift_text.lines(drift, str(source), full=full)]
    told += drift_text.matches(drift, found, full=full) if found is not None else []
    for mark, kind, text in told:
        say(f"{style(mark, kind)} {text}" if mark else text, style)
