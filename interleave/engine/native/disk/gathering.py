"""The candidates of all workers, sorted, and those of them that are new, written."""

from __future__ import annotations

import ctypes
from functools import partial

from interleave.engine.native.disk.run import Run, Writer
from interleave.engine.native.disk.runs import Candidates, run_calls
from interleave.engine.native.disk.sizes import ROOM
from interleave.engine.native.kernels import context as C
from interleave.engine.native.kernels.load import Kernel
from interleave.engine.native.memory import Memory
from interleave.engine.native.search.counts import Counts
from interleave.engine.native.search.workers import Threads


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


def gathered(space: Counts, sorter: Sorter, copied: bool) -> list[Candidates]:
    """Each worker's candidates, sorted: in place, or copied.

    Args:
        space: has the workers' stores, and threads.
        sorter: for its states.
        copied: whether they are copied.
    """
    stride, context, lists = 8 * space.words, space.context, []
    for store in space.stores:
        begin, end = context[store.block + C.LEVEL_TAIL], context[store.block + C.TAIL]
        if begin == end:
            continue
        address, copy = store.memory.address + stride * begin, None
        if copied:
            copy = Memory(stride * (end - begin))
            ctypes.memmove(copy.address, address, stride * (end - begin))
            address = copy.address
        lists.append(Candidates(address, end - begin, Memory(end - begin), copy))
    run_calls(space.threads, lists, [partial(sorter.sort, one.address, one.states) for one in lists])
    return lists


def written(lists: list[Candidates], writers: list[Writer], threads: Threads) -> list[Run]:
    """Write those candidates that were not marked, each list with a writer of its own; the runs.

    Raises:
        NoRoom: there is no room on disk.
    """
    calls = [
        partial(writer.add, one.address, one.states, one.marks.address)
        for writer, one in zip(writers, lists, strict=True)
    ]
    run_calls(threads, lists, calls)
    return [run for run in (writer.end() for writer in writers) if run is not None]
