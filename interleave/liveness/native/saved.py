"""How far judging liveness is, written to files and read again.

Beside the checkpoint of the search, ``FILE``, there are two: ``FILE.liveness`` is the one of the search of
all states, and ``FILE.sweep`` has what is known of these, a bit each for each property. The numbers of states
are those of one table: the second file names the first one by its seal.
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from interleave.engine.native import own
from interleave.engine.native.own import Seal, own_key
from interleave.engine.native.search.checkpoint_header import Odd, list_of, made
from interleave.errors import UsageError
from interleave.files import write_pieces
from interleave.record import record

MAGIC = b"interleave sweep 1\n"
_SEALED = "interleave sweep"
#: A header is no longer than this.
MOST_HEADER = 1 << 20


@record
class Progress:
    """How far the sweep for one property is.

    Attributes:
        rounds, levels: how many rounds over all levels are complete, and how many levels of the next one.
        closed: how many states were closed in that one.
        goal: whether there is a state in which the goal is there; ``unknown``, one in which nobody knows.
        over: whether another round would be of no use.
    """

    rounds: int = 0
    levels: int = 0
    closed: int = 0
    goal: bool = False
    unknown: bool = False
    over: bool = False


def search_file(path: Path) -> Path:
    """Where the search of all states is, beside a checkpoint."""
    return path.with_name(f"{path.name}.liveness")


def sweep_file(path: Path) -> Path:
    """Where it is written what is known of them."""
    return path.with_name(f"{path.name}.sweep")


def seal_of(path: Path) -> str:
    """The seal that a checkpoint ends with; empty if there is none to be read."""
    try:
        with open(path, "rb") as file:
            file.seek(-own.SEAL, os.SEEK_END)
            return file.read().hex()
    except (OSError, ValueError):
        return ""


def save(path: Path, search: str, progress: Sequence[Progress], sets: Sequence[memoryview]) -> None:
    """Write what is known.

    Args:
        path: the file.
        search: the seal of the search that it is about.
        progress: of each property.
        sets: the open states of each, as bits.

    Raises:
        UsageError: it cannot be written; a file that was there before is as it was.
    """
    header = json.dumps({"search": search, "progress": [asdict(one) for one in progress]}).encode()

    parts: list[bytes | memoryview] = [MAGIC, len(header).to_bytes(8, "little"), header, *sets]

    def pieces() -> Iterator[bytes | memoryview]:
        seal = Seal(own_key(), _SEALED)
        for piece in parts:
            seal.add(piece)
            yield piece
        yield seal.value()

    write_pieces(path, pieces())


def restore(path: Path, search: str, sets: Sequence[memoryview]) -> list[Progress] | None:
    """Put back what was known.

    Args:
        path: the file.
        search: the seal of the search that was resumed.
        sets: where the open states of each property are to be put; they are as they were if this raises, or
            gives nothing.

    Returns:
        The progress of each; None if there is no file, or it is about another search.

    Raises:
        UsageError: the file is damaged, or not this user's own.
    """
    try:
        data = path.read_bytes()
    except OSError:
        return None
    damaged = UsageError(f"{path}: damaged or cut short, or it is not your own: begin without --resume")
    if not data.startswith(MAGIC):
        raise damaged
    seal = Seal(_key(path), _SEALED)
    seal.add(memoryview(data)[: -own.SEAL])
    if not secrets.compare_digest(data[-own.SEAL :], seal.value()):
        raise damaged
    begin = len(MAGIC) + 8
    size = int.from_bytes(data[len(MAGIC) : begin], "little")
    try:
        header = json.loads(data[begin : begin + min(size, MOST_HEADER)])
        if not isinstance(header, dict) or header.keys() != {"search", "progress"}:
            raise Odd
        if header["search"] != search:
            return None
        progress = [made(Progress, one) for one in list_of(header["progress"])]
    except (ValueError, RecursionError, Odd):
        raise damaged from None
    at = begin + size
    lengths = sum(len(view) for view in sets)
    if len(progress) != len(sets) or at + lengths + own.SEAL != len(data):
        raise damaged
    for view in sets:
        view[:] = data[at : at + len(view)]
        at += len(view)
    return progress


def _key(path: Path) -> bytes:
    try:
        return own_key(make=False)
    except OSError as problem:
        raise UsageError(f"{path}: cannot be resumed: {problem.strerror}") from None
