"""Sets of states level by level, for traces, when states are on disk: there are two of them in memory."""

from __future__ import annotations

import ctypes
import weakref
from collections.abc import Callable, Sequence

from interleave.engine.native.disk.files import File, NoRoom
from interleave.engine.native.disk.run import Run, Writer
from interleave.engine.native.disk.space import DiskSpace
from interleave.engine.native.kernels.load import Kernel
from interleave.engine.native.search.backwards_lists import Backwards
from interleave.engine.native.search.space import Space
from interleave.engine.native.search.workers import Threads


class DiskBackwards(Backwards):
    """The same as `Backwards`. Where there is no room on disk, more sets are in memory."""

    def __init__(self, kernel: Kernel, space: Space, level: int) -> None:
        super().__init__(kernel, space, level)
        assert isinstance(space, DiskSpace)
        self._coder, self._disk = space.coder, space if space.on_disk else None
        self._away: dict[int, Run] = {}
        self._file: File | None = None

    def _go_back(self, level: int, threads: Threads, share: Callable[[int], None]) -> None:
        super()._go_back(level, threads, share)
        if self._disk is not None:
            try:
                self._put_away(level + 1, self._disk)
            except NoRoom:
                self._disk = None

    def _put_away(self, level: int, space: DiskSpace) -> None:
        """Write the set of a level to disk, and move that of the level before it to where it was."""
        if self._file is None:
            self._file = File(space.folder)
            weakref.finalize(self, self._file.close)
        states, count = self._lists.address + self._begins[level], self._counts[level]
        space.sorter.sort(states, count)
        writer = Writer(space.coder, self._file, 0)
        writer.add(states, count)
        run = writer.end()
        assert run is not None  # it leads to what was found
        self._away[level] = run
        begin, end = self._begins[level - 1], self._tail
        self._lists.move(begin, end - begin)
        self._lists.drop(end - begin, end)
        self._begins[level - 1], self._tail = 0, end - begin

    def first(self, level: int, states: Sequence[int]) -> int | None:
        if level in self._away:  # those of earlier levels are not asked for any more
            run, at = self._away.pop(level), self._lists.address
            for chunk, count in self._coder.chunks(run):
                size = 8 * self.space.words * count
                ctypes.memmove(at, chunk.address, size)
                at += size
            self._begins[level] = 0
        return super().first(level, states)
