"""A shard's file in a checkpoint: its states by level, only ever added to.

It is pieces, each with its kind, its length and its bytes: messages of states, and behind those of a level
what was known when that level began. Whoever drives the search keeps, for the last level that all shards have
written, how long each file was and a digest of it; what stands behind that is no part of the checkpoint.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, BinaryIO

from interleave.engine.cluster.part import Ended, Part
from interleave.engine.cluster.task import Report
from interleave.engine.native import abi
from interleave.engine.native.kernels import context as C
from interleave.engine.native.memory import Memory
from interleave.engine.native.search.backwards_lists import chunks
from interleave.errors import UsageError, reason
from interleave.record import record

#: Kinds of pieces, and the bytes of a length.
STATES, LEVEL, LENGTH = b"S", b"L", 8


@record
class Written:
    """A file as far as it counts: its levels, its length, its digest."""

    levels: int
    size: int
    digest: str


class Files:
    """One shard's files.

    Args:
        part: its states.
    """

    def __init__(self, part: Part) -> None:
        self.part = part
        self._written: dict[str, Written] = {}

    def path(self, folder: str) -> Path:
        """The file in a folder."""
        return Path(folder) / f"shard-{self.part.number}-of-{self.part.task.shards}"

    def check(self, folder: str, mark: str) -> str:
        """Why a folder cannot be used, in which whoever drives has left a mark; empty if it can."""
        try:
            if not (Path(folder) / mark).exists():
                return "the directory is not the same one there: it has to be shared by all computers"
            with open(self.path(folder), "ab"):
                pass
        except OSError as problem:
            return reason(problem)
        return ""

    def begin(self) -> tuple[tuple[bytes, ...], Report]:
        """Begin from the initial states, with nothing written."""
        self._written.clear()
        return self.part.begin()

    # ------------------------------------------------------------------ writing

    def write(self, folder: str, level: int) -> Written:
        """Write the levels that are not in a folder's file, up to one that has begun.

        Raises:
            UsageError: they cannot be written; what was there before is as good as it was.
        """
        path = self.path(folder)
        before = self._written.get(folder, Written(0, 0, ""))
        try:
            with open(path, "r+b" if path.exists() else "w+b") as file:
                file.seek(before.size)
                file.truncate()
                found = self._append(file, before, level)
                file.flush()
                os.fsync(file.fileno())
        except OSError as problem:
            raise UsageError(f"cannot write {path}: {reason(problem)}") from None
        self._written[folder] = found
        return found

    def _append(self, file: BinaryIO, before: Written, level: int) -> Written:
        size, digest = before.size, before.digest

        def add(kind: bytes, data: bytes) -> None:
            nonlocal size, digest
            head = kind + len(data).to_bytes(LENGTH, "little")
            file.write(head)
            file.write(data)
            size, digest = size + len(head) + len(data), _chained(digest, head, data)

        part, stride = self.part, 8 * self.part.words
        for number in range(before.levels, level + 1):
            if number < len(part.space.levels):
                for first, count, _ in chunks(part.space, number):
                    room = Memory(stride * count)
                    ctypes.memmove(room.address, first, stride * count)  # writing sorts it
                    add(STATES, part.coder.write(room.address, count))
                    room.close()
            known = self._known(level) if number == level else None
            add(LEVEL, json.dumps(known).encode())
        return Written(level + 1, size, digest)

    def _known(self, level: int) -> dict[str, Any]:
        """What is known beside the states when a level has begun; the steps are those taken by now."""
        part = self.part
        taken = [number for number, mark in enumerate(part.marked(part.steps)) if mark]
        return {**asdict(part.ended[level]), "room": part.space.room, "taken": taken}

    # ------------------------------------------------------------------ reading

    def read(
        self, folder: str, written: Written, wanted: Sequence[str]
    ) -> tuple[tuple[bytes, ...], Report]:
        """Be as when the file's last level began, and expand that one if it is narrow.

        Args:
            folder: where the file is.
            written: how much of it counts.
            wanted: the judges that are asked from now on.

        Raises:
            UsageError: the file is not what it was.
            MemoryError: the states do not fit.
        """
        part, path = self.part, self.path(folder)
        part.reset()
        part.ask(())
        known: Any = None
        try:
            with open(path, "rb") as file:
                self._check_digest(file, written)  # before anything of it is believed
                levels = 0
                for head, data in _pieces(file, path, written.size):
                    if head[: len(STATES)] == STATES:
                        part.enter(part.coder.read(data), part.coder.count(data))
                    else:
                        part.go_on(levels)
                        levels, known = levels + 1, json.loads(data)
                    if part.stopped:
                        raise MemoryError(part.stopped)
        except OSError as problem:
            raise UsageError(f"cannot read {path}: {reason(problem)}") from None
        if levels != written.levels or known is None:
            raise _damaged(path)
        self._put_back(known)
        if part.space.count != part.before + part.space.level:
            raise _damaged(path)
        self._written = {folder: written}
        part.ask(wanted)
        return part.begun()

    def _check_digest(self, file: BinaryIO, written: Written) -> None:
        path, digest = self.path(""), ""
        for head, data in _pieces(file, path, written.size):
            digest = _chained(digest, head, data)
        if digest != written.digest:
            raise _damaged(path)
        file.seek(0)

    def _put_back(self, known: Any) -> None:
        part = self.part
        taken, room = known.pop("taken"), known.pop("room")
        ended = Ended(**{**known, "met": tuple(known["met"])})
        store = part.space.stores[0]
        part.level, part.before = ended.level, ended.states - part.space.level
        part.space.context[store.block + C.TRANSITIONS] = ended.transitions
        store.record[abi.CRASHES] = ended.crashes
        for number in ended.met:
            store.record[abi.FINDINGS + number] = 1
        part.seen.update(ended.met)
        part.taken.update(taken)
        part.make_room(room)


def _chained(digest: str, *parts: bytes) -> str:
    """The digest of a file that had one, with what was added to it."""
    found = hashlib.blake2b(digest.encode(), digest_size=32)
    for part in parts:
        found.update(part)
    return found.hexdigest()


def _pieces(file: BinaryIO, path: Path, size: int) -> Iterator[tuple[bytes, bytes]]:
    """The pieces of a file up to a size: what stands before each, and its bytes."""
    while file.tell() < size:
        head = file.read(len(STATES) + LENGTH)
        length = int.from_bytes(head[len(STATES) :], "little")
        if len(head) < len(STATES) + LENGTH or length > size - file.tell():
            raise _damaged(path)
        data = file.read(length)
        if len(data) < length:
            raise _damaged(path)
        yield head, data


def _damaged(path: Path) -> UsageError:
    return UsageError(f"{path}: damaged, cut short, or of another search than the checkpoint says")
