"""From memory to disk: the states that a search has when its table is full."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import TYPE_CHECKING

from interleave.engine.native.disk import room
from interleave.engine.native.disk.files import File
from interleave.engine.native.disk.gathering import Sorter
from interleave.engine.native.disk.run import Coder, Run, Writer
from interleave.engine.native.disk.runs import Stop
from interleave.engine.native.kernels import context as C
from interleave.engine.native.memory import Memory
from interleave.engine.native.search.store import Piece
from interleave.record import record

if TYPE_CHECKING:
    from interleave.engine.native.disk.space import DiskSpace


@record
class Left:
    """What has been written: all runs; the pieces of each level, the last one being expanded; what of it is
    still to be; and the pieces of the next level that are known."""

    runs: list[Run]
    levels: list[list[Piece]]
    rest: list[Piece]
    next: list[Piece]


def leave_memory(space: DiskSpace, coder: Coder, sorter: Sorter, file: File, stop: Stop) -> Left | None:
    """Write all states of a search to a file.

    Args:
        space: it; its table was full, so the states that are new are known.
        coder, sorter: for its states.
        file: where they go.
        stop: asked now and then whether to give up.

    Returns:
        What was written; None if it was given up.

    Raises:
        NoRoom: there is no room on disk.
    """
    context, stride = space.context, 8 * space.words
    runs: list[Run] = []
    copy = Memory(stride * room.CHUNK)

    def number(run: Run | None) -> list[Piece]:
        if run is None:
            return []
        runs.append(run)
        return [Piece(0, 0, run.count, len(runs) - 1)]

    def plain(address: int, count: int) -> list[Piece]:
        """States in any order: as many runs as it takes to sort them in little memory."""
        pieces: list[Piece] = []
        for first in range(0, count, room.CHUNK):
            size = min(room.CHUNK, count - first)
            ctypes.memmove(copy.address, address + stride * first, stride * size)
            sorter.sort(copy.address, size)
            writer = Writer(coder, file, 0)
            writer.add(copy.address, size)
            pieces += number(writer.end())
        return pieces

    def packed(piece: Piece) -> list[Piece]:
        writer = Writer(coder, file, 0)
        for chunk in space.unpacked(piece, room.CHUNK):
            writer.add(chunk.address, chunk.states)
        return number(writer.end())

    levels: list[list[Piece]] = []
    for level in space.levels[:-1]:
        pieces: list[Piece] = []
        for piece in level:
            if stop():
                return None
            pieces += packed(piece) if piece.at >= 0 else plain(space.address(piece), piece.count)
        levels.append(pieces)
    done, rest = _divided(space)
    expanded, left = (
        [new for begin, end in parts for where in _between(space, begin, end) for new in plain(*where)]
        for parts in (done, rest)
    )
    levels.append(expanded + left)
    met: list[Piece] = []
    for store in space.stores:
        begin, end = context[store.block + C.LEVEL_TAIL], context[store.block + C.TAIL]
        met += plain(store.memory.address + stride * begin, end - begin)
    if sum(run.count for run in runs) != context[C.COUNT]:
        raise RuntimeError("the levels do not have the states of the table")
    return Left(runs, levels, left, met)


def _divided(space: DiskSpace) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Which states of the level have been expanded, by their numbers, and which have not."""
    context = space.context
    taken = [(context[store.block + C.AT], context[store.block + C.UNTIL]) for store in space.stores]
    rest = sorted((at, until) for at, until in taken if at < until)
    rest.append((context[C.NEXT], context[C.LEVEL]))
    done, before = [], 0
    for begin, end in rest:
        done.append((before, begin))
        before = end
    return done, rest


def _between(space: DiskSpace, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the states of the level with these numbers are, and how many."""
    for piece in space.levels[-1]:
        low, high = max(begin, 0), min(end, piece.count)
        if low < high:
            yield space.address(piece) + 8 * space.words * low, high - low
        begin, end = begin - piece.count, end - piece.count
