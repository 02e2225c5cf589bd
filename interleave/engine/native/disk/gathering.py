"""The candidates of all workers, sorted, and those of them that are new, written."""

from __future__ import annotations

import ctypes
from functools import partial

from interleave.engine.native.disk.files import File
from interleave.engine.native.disk.run import Coder, Run, Writer
from interleave.engine.native.disk.runs import Candidates
from interleave.engine.native.disk.sizes import ROOM
from interleave.engine.native.kernels import context as C
from interleave.engine.native.kernels.load import Kernel
from interleave.engine.native.memory import Memory
from interleave.engine.native.search.counts import Counts


class Sorter:
    """Sorts states in place.

    Args:
        kernel: that of runs.
        words, digits: of a state, and how many bytes of them are used.
    """

    def __init__(self, kernel: Kernel, words: int, digits: int) -> None:
        self.kernel, self.words, self.digits = kernel, words, digits

    def sort(self, states: int, count: int) -> None:
        work = Memory(8 * ROOM * (2 + self.digits))
        self.kernel.sort(states, count, self.words, self.digits, work.address)


class Gathering:
    """Takes candidates from the workers' stores.

    Args:
        space: has the stores, and threads.
        coder, sorter: for its states.
    """

    def __init__(self, space: Counts, coder: Coder, sorter: Sorter) -> None:
        self.space, self.coder, self.sorter = space, coder, sorter

    def sorted(self, copied: bool) -> list[Candidates]:
        """Each worker's, sorted: in place, or copied."""
        stride, context, lists = 8 * self.space.words, self.space.context, []
        for store in self.space.stores:
            begin, end = context[store.block + C.LEVEL_TAIL], context[store.block + C.TAIL]
            if begin == end:
                continue
            address, copy = store.memory.address + stride * begin, None
            if copied:
                copy = Memory(stride * (end - begin))
                ctypes.memmove(copy.address, address, stride * (end - begin))
                address = copy.address
            lists.append(Candidates(address, end - begin, Memory(end - begin), copy))
        self.space.threads.run([partial(self.sorter.sort, one.address, one.states) for one in lists])
        return lists

    def written(self, lists: list[Candidates], file: File, epoch: int) -> list[Run]:
        """Write those that were not marked, as runs of an epoch.

        Raises:
            NoRoom: there is no room on disk.
        """
        writers = [Writer(self.coder, file, epoch) for _ in lists]
        self.space.threads.run(
            [
                partial(writer.add, one.address, one.states, one.marks.address)
                for writer, one in zip(writers, lists, strict=True)
            ]
        )
        return [run for run in (writer.end() for writer in writers) if run is not None]
