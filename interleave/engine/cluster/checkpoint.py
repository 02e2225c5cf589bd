"""What a checkpoint says beside the shards' files: the last level that all of them have written.

The directory has a file a shard and this one, which is written when all shards have written theirs, in one
piece, and sealed with the user's key (see `own.py`). It has the digests of the others, so nothing is believed
that somebody else has made.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from interleave.engine.cluster.files import Written
from interleave.engine.native import own
from interleave.engine.native.own import Seal, own_key, read_own
from interleave.engine.native.search.checkpoint_header import Odd, list_of, made
from interleave.engine.native.search.found import Goal
from interleave.errors import UsageError, reason
from interleave.files import write_whole
from interleave.record import record

#: The file's name, its first line, and how long it is at most.
NAME, MAGIC, MOST = "search", b"interleave shards 1\n", 1 << 26
_SEALED = "shards"


@record
class Epoch:
    """A search when a level has begun.

    Attributes:
        digest: of the program, and of how it is explored.
        shards: how many there are; ``mask`` is of whose a state is.
        level: the level.
        seconds: how long the search has taken.
        findings: what was met by then.
        files: each shard's.
    """

    digest: str
    shards: int
    mask: str
    level: int
    seconds: float
    findings: tuple[Goal, ...]
    files: tuple[Written, ...]


def make_folder(folder: Path) -> str:
    """Make a checkpoint's directory if there is none, and leave a mark in it; the mark's name.

    Raises:
        UsageError: nothing can be written there, or there is no key.
    """
    mark = f".mark-{secrets.token_hex(8)}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / mark).touch()
        own_key()
    except OSError as problem:
        raise UsageError(f"no checkpoint can be written to {folder}: {reason(problem)}") from None
    return mark


def write(folder: Path, epoch: Epoch) -> None:
    """Write it; what was there is there until it is.

    Raises:
        UsageError: that cannot be.
    """
    text = json.dumps(asdict(epoch)).encode()
    write_whole(folder / NAME, MAGIC + _seal(folder, text) + text)


def read(folder: Path, digest: str, shards: int) -> Epoch:
    """Read it.

    Raises:
        UsageError: there is none, it is not the user's own, or of something else.
    """
    path = folder / NAME
    if not folder.is_dir():
        raise UsageError(f"{folder}: no directory with a checkpoint of shards")
    data = read_own(path, MOST)
    if data is None or not data.startswith(MAGIC):
        raise UsageError(f"{path}: no checkpoint of shards, or not your own")
    seal, text = data[len(MAGIC) :][: own.SEAL], data[len(MAGIC) + own.SEAL :]
    if not secrets.compare_digest(seal, _seal(folder, text)):
        raise UsageError(f"{path}: the checkpoint is damaged, or it is not your own")
    try:
        epoch = _epoch(text)
    except (Odd, ValueError, TypeError):
        raise UsageError(f"{path}: the checkpoint is damaged") from None
    if epoch.shards != shards:
        raise UsageError(
            f"{folder}: the checkpoint is of {epoch.shards} shards; go on with --shards {epoch.shards}"
        )
    if epoch.digest != digest:
        raise UsageError(
            f"{folder}: the checkpoint is of another program, of other options, or of another version of "
            "interleave"
        )
    return epoch


def _epoch(text: bytes) -> Epoch:
    data = json.loads(text)
    if not isinstance(data, dict):
        raise Odd
    data["findings"] = tuple(made(Goal, finding) for finding in list_of(data.get("findings")))
    data["files"] = tuple(made(Written, file) for file in list_of(data.get("files")))
    epoch = made(Epoch, data)
    if len(epoch.files) != epoch.shards or any(file.levels != epoch.level + 1 for file in epoch.files):
        raise Odd
    return epoch


def _seal(folder: Path, text: bytes) -> bytes:
    try:
        seal = Seal(own_key(), _SEALED)
    except OSError as problem:
        raise UsageError(f"{folder}: {reason(problem)}") from None
    seal.add(text)
    return seal.value()


def reasons(answers: Sequence[str], hosts: Sequence[str]) -> str:
    """What shards say against a directory; empty if nothing."""
    told = enumerate(zip(answers, hosts, strict=True))
    return "; ".join([f"shard {n} on {host}: {why}" for n, (why, host) in told if why][:3])
