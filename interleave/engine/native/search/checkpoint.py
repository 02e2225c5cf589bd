"""Writing a search to a file, and going on from there.

A file is a line that says what it is and its version, the length of a header, the header as JSON, its
seal, and then memory as it was: the table, unless it can be made from stored states, what states are
roots of, and each worker's states. It ends in the seal of all of it. A new file takes the old one's place
only when it is complete and on the disk.

That all states in a table were found, and that nothing is left to be found from those that were
expanded, cannot be checked without searching again. So a file has to be this user's own: see `own`.
"""

from __future__ import annotations

import os
import re
import secrets
import stat
from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO

from interleave.engine.native import own
from interleave.engine.native.kernels import context as C
from interleave.engine.native.memory import Memory
from interleave.engine.native.own import Seal, own_key
from interleave.engine.native.search.checkpoint_header import Header, Odd
from interleave.engine.native.search.exploration import NativeExploration
from interleave.engine.native.search.space import Space
from interleave.engine.native.search.table import LINE
from interleave.errors import UsageError
from interleave.files import write_pieces

#: Changes with what a file looks like.
VERSION = 5
MAGIC = b"interleave checkpoint %d\n"
#: How much is written or read at a time.
BLOCK = 1 << 24
_SEALED = "interleave checkpoint"


def key_to_write(path: Path) -> bytes:
    """The key to seal a checkpoint with; it is made if there is none.

    Raises:
        UsageError: none can be made.
    """
    try:
        return own_key()
    except OSError as problem:
        raise UsageError(f"cannot write {path}: {_reason(problem)}") from None


def _reason(problem: OSError) -> str:
    return f"{problem.filename}: {problem.strerror}" if problem.filename else str(problem.strerror)


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
    header = Header.of(result, digest, seconds).text()
    write_pieces(path, _sealed(header, result.space, key_to_write(path)))


def _sealed(header: bytes, space: Space, key: bytes) -> Iterator[bytes | memoryview]:
    """The pieces of the file."""
    seal = Seal(key, _SEALED)
    for part in (MAGIC % VERSION, len(header).to_bytes(8, "little"), header):
        seal.add(part)
        yield part
    yield seal.value()
    for view in _views(space):
        seal.add(view)
        yield view
    yield seal.value()


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
    if space.tree is not None:
        yield from space.tree.memory()
    for store in space.stores:
        yield store.memory, 8 * space.words * space.context[store.block + C.TAIL]
        if store.packed is not None:
            yield store.packed, store.packed_bytes


class OtherProgram(UsageError):
    """A checkpoint is of another program, or of the same one explored with other options."""


class Checkpoint:
    """A file that a search was written to. Reads the header.

    Raises:
        UsageError: it is none, or one of another program or version, or not this user's own.
    """

    def __init__(self, path: Path, digest: str) -> None:
        self.path = path
        try:
            with self._open() as file:
                self.header = self._header(file)
        except OSError as problem:
            raise UsageError(f"{path}: {problem.strerror or problem}") from None
        if self.header.digest != digest:
            raise self._other()

    @property
    def over(self) -> bool:
        """Whether nothing is left to be searched."""
        return self.header.over

    @property
    def seconds(self) -> float:
        """How long the search has taken."""
        return self.header.seconds

    @property
    def stores(self) -> int:
        """How many workers there were."""
        return len(self.header.stores)

    def _open(self) -> BufferedReader:
        """The file, which is not waited for if it is a pipe."""
        file = open(self.path, "rb", opener=lambda path, flags: os.open(path, flags | own.NO_WAIT))  # noqa: SIM115
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            file.close()
            raise UsageError(f"{self.path}: not a checkpoint, but no plain file either")
        self.size = status.st_size
        return file

    def _header(self, file: BinaryIO) -> Header:
        first = file.readline(64)
        match = re.fullmatch(re.escape(MAGIC).replace(b"%d", rb"(\d{1,9})"), first)
        if match is None:
            raise UsageError(f"{self.path}: not a checkpoint of interleave")
        version = int(match[1])
        if version != VERSION:
            raise UsageError(
                f"{self.path}: a checkpoint of version {version}; this program reads version {VERSION}: "
                "search again"
            )
        try:
            self.seal = Seal(own_key(make=False), _SEALED)
        except OSError as problem:
            raise UsageError(f"{self.path}: cannot be resumed: {_reason(problem)}") from None
        size = file.read(8)
        if int.from_bytes(size, "little") > self.size:
            raise self._damaged()
        text = file.read(int.from_bytes(size, "little"))
        for part in (first, size, text):
            self.seal.add(part)
        self._compare(file)
        self.begin = file.tell()
        try:
            return Header.read(text)
        except Odd:
            raise self._damaged() from None

    def _compare(self, file: BinaryIO) -> None:
        if not secrets.compare_digest(file.read(own.SEAL), self.seal.value()):
            raise self._damaged()

    def _other(self) -> OtherProgram:
        return OtherProgram(
            f"{self.path}: a checkpoint of another program, or of this one with other options or an "
            "earlier version of interleave"
        )

    def _damaged(self) -> UsageError:
        return UsageError(
            f"{self.path}: the checkpoint is damaged or cut short, or it is not your own: its seal is not "
            f"that of {own.folder() / own.FILE}"
        )

    def restore(self, result: NativeExploration) -> None:
        """Put the search back into an empty space with at least as many workers' stores.

        Raises:
            UsageError: the file is damaged, its states are cut otherwise, or it takes too much memory.
        """
        space, header = result.space, self.header
        if space.tree is not None and header.parts != space.tree.parts.digest():
            raise self._other()
        try:
            header.check(space, result.native)
        except Odd:
            raise self._damaged() from None
        result.depth, result.resumed = header.depth, self.path
        for found in header.findings:
            result.note(found)
        space.table.restore(header.lines)
        if space.tree is not None:
            space.tree.restore(header.nodes)
        space.levels = [list(level) for level in header.levels]
        space.expanded, space.kept = header.expanded, header.kept
        space.make_room(header.room)
        for store, saved in zip(space.stores, header.stores, strict=False):
            saved.put_back(store, space.context, space.limit)
        self._read_memory(space)
        space.resume(result.kernel, header.next, header.count)

    def _read_memory(self, space: Space) -> None:
        if self.begin + sum(end for _, end in _memory(space)) + own.SEAL != self.size:
            raise self._damaged()
        with self._open() as file:
            file.seek(self.begin)
            try:
                for view in _views(space):
                    if file.readinto(view) != len(view):
                        raise self._damaged()
                    self.seal.add(view)
            except MemoryError:
                raise UsageError(f"{self.path}: it takes more memory than may be used") from None
            self._compare(file)
