"""Sets of states level by level, for traces, when states are on disk: there are two of them in memory."""

from __future__ import annotations

import ctypes
import weakref
from collections.abc import Callable

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
        self._file: File | None = None

    def _go_back(self, level: int, threads: Threads, share: Callable[[int], None]) -> None:
        super()._go_back(level, threads, share)
        if self._disk is not None:
            self._put_away(level)

    def _kept(self, states: int, count: int) -> object:
        """Write a list to disk."""
        if self._disk is None:
            return super()._kept(states, count)
        if self._file is None:
            self._file = File(self._disk.folder)
            weakref.finalize(self, self._file.close)
        self._disk.sorter.sort(states, count)
        writer = Writer(self._coder, self._file, 0)
        try:
            writer.add(states, count)
            return writer.end()
        except NoRoom:
            self._disk = None
            return None

    def _read(self, kept: object, count: int, target: int) -> None:
        if not isinstance(kept, Run):
            super()._read(kept, count, target)
            return
        for chunk, states in self._coder.chunks(kept):
            size = 8 * self.space.words * states
            ctypes.memmove(target, chunk.address, size)
            target += size
