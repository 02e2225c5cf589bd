"""All states that have been found, in sorted runs; candidates are held against them."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from interleave.engine.native.disk.files import File, Folder, NoRoom
from interleave.engine.native.disk.run import Block, Coder, Run, Writer
from interleave.engine.native.memory import Memory, Words
from interleave.engine.native.search.workers import Threads

#: Beyond so many runs, so many of the smallest are merged (O'Neil, Cheng, Gawlick, O'Neil, The Log-Structured
#: Merge-Tree, 1996).
MOST, TOGETHER = 48, 16
#: A worker looks through so many blocks at once, and reads so many times as many before somebody looks at
#: the clock.
PART, TURNS = 32, 4
#: So few candidates are not worth another thread.
WORTH = 1 << 12

#: Asked now and then whether to give up.
Stop = Callable[[], object]


class Candidates(NamedTuple):
    """Sorted states in memory: where they are, how many, and a byte for each that is set if it is no new
    one. ``copy`` is the memory that they were copied to, if they were."""

    address: int
    states: int
    marks: Memory
    copy: Memory | None = None


def run_calls(threads: Threads, lists: list[Candidates], calls: Sequence[Callable[[], None]]) -> None:
    """Do something with candidates: at once, if there are many."""
    if sum(one.states for one in lists) > WORTH:
        threads.run(calls)
    else:
        for call in calls:
            call()


class Runs:
    """The runs.

    Args:
        folder: where merged ones go.
        coder: reads and writes them.
        threads: work at once.

    Attributes:
        all: they, disjoint.
        bound: whether there was no room on disk for merging some.
    """

    def __init__(self, folder: Folder, coder: Coder, threads: Threads) -> None:
        self.folder, self.coder, self.threads = folder, coder, threads
        self.all: list[Run] = []
        self.bound = False

    def strike(self, lists: list[Candidates], epoch: int, stop: Stop) -> bool:
        """Mark all candidates that are in runs from before an epoch; False if it was given up.

        Raises:
            UsageError: a run is damaged.
        """
        parts = [
            (run, blocks[first : first + PART])
            for run in reversed(self.all)  # what comes again is most often of a level not long ago
            if run.epoch < epoch
            for blocks in [self._touched(run, lists)]
            for first in range(0, len(blocks), PART)
        ]
        turn = TURNS * self.threads.count
        for first in range(0, len(parts), turn):
            if first and stop():
                return False
            calls = [partial(self._strike, run, blocks, lists) for run, blocks in parts[first : first + turn]]
            run_calls(self.threads, lists, calls)
        return True

    def _touched(self, run: Run, lists: list[Candidates]) -> list[Block]:
        """The blocks of a run in which candidates can be."""
        flags = bytearray(len(run.blocks))
        anchor = ctypes.c_char.from_buffer(flags)
        for states, count, *_ in lists:
            self.coder.kernel.touched(
                run.firsts.address, len(run.blocks), self.coder.words, states, count, ctypes.addressof(anchor)
            )
        return [block for block, flag in zip(run.blocks, flags, strict=True) if flag]

    def _strike(self, run: Run, blocks: list[Block], lists: list[Candidates]) -> None:
        kernel, words = self.coder.kernel, self.coder.words
        room, state = self.coder.room(), Words(words)
        for block in blocks:
            self.coder.fetch(run, block, room)
            for states, count, marks, _ in lists:
                found = kernel.strike(
                    room.address, block.size, block.states, words, block.directory.address,
                    states, count, marks.address, state.address,
                )  # fmt: skip
                if found < 0:
                    raise run.file.folder.damaged()

    # ------------------------------------------------------------------ merging

    def merge(self, kept: File, stop: Stop = lambda: False) -> None:
        """Have no more runs than are read quickly, if there is room for that and the time. Those in ``kept``
        stay on disk all the same.

        Raises:
            UsageError: a run is damaged.
        """
        while len(self.all) > MOST and not self.bound:
            order = sorted(self.all, key=lambda run: run.count)
            some, rest = order[:TOGETHER], order[TOGETHER:]
            merged = None
            try:
                merged = self._merged(some, stop)
            except NoRoom:
                self.bound = True
            if merged is None:
                return
            for run in some:
                if run.file is not kept:
                    run.file.close()
            # the younger ones last
            self.all = sorted([*rest, merged], key=lambda run: run.epoch)

    def _merged(self, runs: list[Run], stop: Stop) -> Run | None:
        """One run in place of several; None if it was given up."""
        coder, stride = self.coder, 8 * self.coder.words
        file = File(self.folder)
        writer = Writer(coder, file, min(run.epoch for run in runs))
        most, held = coder.most, 0
        target = Memory(stride * most)
        inputs = [_Input(coder, run) for run in runs]
        heads = Words(2 * len(runs))
        try:
            while inputs := [one for one in inputs if one.filled()]:
                for k, one in enumerate(inputs):
                    heads[2 * k], heads[2 * k + 1] = one.at, one.end
                held += coder.kernel.merge(
                    heads.address, len(inputs), coder.words, target.address + stride * held, most - held
                )
                for k, one in enumerate(inputs):
                    one.at = heads[2 * k]
                if held == most:
                    writer.add(target.address, held)
                    held = 0
                    if stop():
                        file.close()
                        return None
            writer.add(target.address, held)
        except NoRoom:
            file.close()
            raise
        return writer.end()


class _Input:
    """A run that is merged, a block at a time.

    Attributes:
        at, end: where the next state of the block is, and where they end.
    """

    def __init__(self, coder: Coder, run: Run) -> None:
        self.coder, self.run, self._next = coder, run, 0
        self._room = coder.room()
        self._states = Memory(8 * coder.words * max(block.states for block in run.blocks))
        self.at = self.end = self._states.address

    def filled(self) -> bool:
        """Whether there is a next state; reads the next block if it has to."""
        if self.at == self.end and self._next < len(self.run.blocks):
            block = self.run.blocks[self._next]
            self._next += 1
            self.at = self._states.address
            self.end = self.at + 8 * self.coder.words * block.states
            self.coder.states(self.run, block, self._room, self.at)
        return self.at != self.end
