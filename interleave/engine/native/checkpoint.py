"""Writing a search to a file, and going on from there.

A file is a line that says what it is, the length and checksum of a header, the header as JSON, and
then memory as it was: the table, unless it can be made from stored states, and each worker's states.
It ends in a checksum. A new file takes the old one's place only when it is complete and on the disk.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, BinaryIO

from interleave.engine.native import context as C
from interleave.engine.native.exploration import Finding, NativeExploration
from interleave.engine.native.memory import Memory
from interleave.engine.native.space import Space
from interleave.engine.native.store import Piece
from interleave.engine.native.table import LINE
from interleave.errors import UsageError
from interleave.files import write_pieces

MAGIC = b"interleave checkpoint 2\n"
#: How much is written or read at a time.
BLOCK = 1 << 24

#: The words of a worker's block that are part of a search.
_WORDS = ("TAIL", "LEVEL_TAIL", "TRANSITIONS", "COMPARED")


def save(path: Path, result: NativeExploration, digest: str, seconds: float) -> None:
    """Write a search that is between two calls of the kernel, and whose space is settled.

    Args:
        path: the file.
        result: what was found so far, with its space.
        digest: of the program and of how it is explored.
        seconds: how long it has taken.

    Raises:
        UsageError: it cannot be written; a file that was there before is as it was.
    """
    space = result.space
    header = {
        "digest": digest,
        "seconds": seconds,
        "depth": result.depth,
        "findings": [asdict(f) for f in result.findings.values()],
        "lines": space.table.lines,
        "entries": space.table.entries,
        "count": space.count,
        "next": space.next,
        "expanded": space.expanded,
        "kept": space.kept,
        "room": space.room,
        "levels": [[[p.worker, p.begin, p.end, p.at] for p in level] for level in space.levels],
        "stores": [
            {
                "words": {name: space.context[store.block + getattr(C, name)] for name in _WORDS},
                "packed": [store.packed_bytes, store.packed_levels],
                "record": [store.record[k] for k in range(len(store.record))],
            }
            for store in space.stores
        ],
    }
    write_pieces(path, _checked(json.dumps(header).encode(), space))


def _checked(header: bytes, space: Space) -> Iterator[bytes | memoryview]:
    """The pieces of the file, the checksum of the others last."""
    check = 0
    own = zlib.crc32(header).to_bytes(4, "little")
    for part in (MAGIC, len(header).to_bytes(8, "little"), own, header):
        check = zlib.crc32(part, check)
        yield part
    for view in _views(space):
        check = zlib.crc32(view, check)
        yield view
    yield check.to_bytes(4, "little")


def _views(space: Space) -> Iterator[memoryview]:
    for memory, end in _memory(space):
        if end > memory.size:
            raise MemoryError
        for at in range(0, end, BLOCK):
            with memory.view(at, min(at + BLOCK, end)) as view:
                yield view


def _memory(space: Space) -> Iterator[tuple[Memory, int]]:
    """The pieces of memory that a search consists of, and how long they are, in the order of the file."""
    if space.table.entries != C.STORED:
        yield space.table.memory, LINE * space.table.lines
    for store in space.stores:
        yield store.memory, 8 * space.words * space.context[store.block + C.TAIL]
        if store.packed is not None:
            yield store.packed, store.packed_bytes


class Checkpoint:
    """A file that a search was written to. Reads the header.

    Raises:
        UsageError: it is none, or one of another program.
    """

    def __init__(self, path: Path, digest: str) -> None:
        self.path = path
        try:
            with open(path, "rb") as file:
                self.header = self._header(file)
        except OSError as problem:
            raise UsageError(f"{path}: {problem.strerror or problem}") from None
        if self.header["digest"] != digest:
            raise UsageError(
                f"{path}: a checkpoint of another program, or of this one with other options or an "
                "earlier version of interleave"
            )

    @property
    def seconds(self) -> float:
        """How long the search has taken."""
        return float(self.header["seconds"])

    @property
    def stores(self) -> int:
        """How many workers there were."""
        return len(self.header["stores"])

    def _header(self, file: BinaryIO) -> dict[str, Any]:
        if file.read(len(MAGIC)) != MAGIC:
            raise UsageError(f"{self.path}: not a checkpoint of this version of interleave")
        try:
            size, own = file.read(8), file.read(4)
            data = file.read(int.from_bytes(size, "little"))
            if zlib.crc32(data).to_bytes(4, "little") != own:
                raise self._damaged()
            header: dict[str, Any] = json.loads(data)
        except (ValueError, MemoryError, OverflowError):
            raise self._damaged() from None
        return header

    def _damaged(self) -> UsageError:
        return UsageError(f"{self.path}: the checkpoint is damaged or cut short")

    def restore(self, result: NativeExploration) -> None:
        """Put the search back into an empty space with at least as many workers' stores.

        Raises:
            UsageError: the file is damaged.
        """
        space, header = result.space, self.header
        result.depth = header["depth"]
        for found in header["findings"]:
            result.note(Finding(**found))
        space.table.restore(header["lines"])
        space.levels = [[Piece(*piece) for piece in level] for level in header["levels"]]
        space.expanded, space.kept = header["expanded"], header["kept"]
        space.make_room(header["room"])
        for store, saved in zip(space.stores, header["stores"], strict=False):
            for name, value in saved["words"].items():
                space.context[store.block + getattr(C, name)] = value
            size, levels = saved["packed"]
            if levels:
                store.restore_packed(size, levels, space.limit)
            for k, value in enumerate(saved["record"]):
                store.record[k] = value
        self._read_memory(space)
        space.resume(result.kernel, header["next"], header["count"])

    def _read_memory(self, space: Space) -> None:
        with open(self.path, "rb") as file:
            check = zlib.crc32(file.read(len(MAGIC)))
            size, own = file.read(8), file.read(4)
            for part in (size, own, file.read(int.from_bytes(size, "little"))):
                check = zlib.crc32(part, check)
            try:
                for view in _views(space):
                    if file.readinto(view) != len(view):
                        raise self._damaged()
                    check = zlib.crc32(view, check)
            except MemoryError:
                raise UsageError(f"{self.path}: it takes more memory than may be used") from None
            if file.read() != check.to_bytes(4, "little"):
                raise self._damaged()
