"""Runs: sorted states on disk, in blocks."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import NamedTuple

from interleave.engine.native.disk.files import File
from interleave.engine.native.disk.sizes import GROUP, WORST
from interleave.engine.native.kernels.load import Kernel
from interleave.engine.native.memory import Memory, Words
from interleave.record import record

#: Bytes of a block, at most. A state takes one at least.
BLOCK = 1 << 15


class Block(NamedTuple):
    """Where it begins in its file, how many bytes and states it has, its checksum, and its directory."""

    begin: int
    size: int
    states: int
    checksum: int
    directory: Words


@record
class Run:
    """Different states in order.

    Attributes:
        file: where they are.
        blocks: they, and the first state of each, as the kernel has it.
        count: how many states.
        epoch: how often the table had been cleared when the first of them was found.
    """

    file: File
    blocks: tuple[Block, ...]
    firsts: Words
    count: int
    epoch: int


class Coder:
    """Writes and reads runs.

    Args:
        kernel: that of runs.
        words: of a state.
    """

    def __init__(self, kernel: Kernel, words: int) -> None:
        self.kernel, self.words = kernel, words
        #: bytes behind a block that the kernel may read
        self.behind = WORST * words
        self.most = max(BLOCK, 2 * self.behind)

    def room(self) -> Memory:
        """Memory for a block as it is on disk."""
        return Memory(self.most + self.behind)

    def fetch(self, run: Run, block: Block, room: Memory) -> None:
        """Read a block to memory.

        Raises:
            UsageError: it is damaged.
        """
        with room.view(0, block.size) as view:
            run.file.read(block.begin, block.checksum, view)

    def states(self, run: Run, block: Block, room: Memory, target: int) -> None:
        """Read the states of a block to an address.

        Raises:
            UsageError: it is damaged.
        """
        self.fetch(run, block, room)
        if self.kernel.decode(room.address, block.size, block.states, self.words, target):
            raise run.file.folder.damaged()

    def chunks(self, run: Run) -> Iterator[tuple[Memory, int]]:
        """The states of a run, a block at a time: where they are, and how many."""
        room = self.room()
        for block in run.blocks:
            target = Memory(8 * self.words * block.states)
            self.states(run, block, room, target.address)
            yield target, block.states


class Writer:
    """Writes a run.

    Args:
        coder, file: with what, and where.
        epoch: the run's.
    """

    def __init__(self, coder: Coder, file: File, epoch: int) -> None:
        self.coder, self.file, self.epoch = coder, file, epoch
        self._blocks: list[Block] = []
        self._firsts: list[int] = []
        self._room = coder.room()
        self._said = Words(2 + (1 + coder.words) * (1 + coder.most // GROUP))

    def add(self, states: int, count: int, marks: int = 0) -> None:
        """Add sorted states, all of them greater than those before; not those that are marked.

        Raises:
            NoRoom: there is no room on disk.
        """
        kernel, said, at, words = self.coder.kernel, self._said, 0, self.coder.words
        while at < count:
            at = kernel.encode(
                states, at, count, marks, words, self._room.address, self.coder.most, said.address
            )
            if not said[0]:
                continue
            with self._room.view(0, said[1]) as view:
                begin, checksum = self.file.add(view)
            directory = self._directory(said[0])
            self._blocks.append(Block(begin, said[1], said[0], checksum, directory))
            self._firsts += [directory[1 + k] for k in range(words)]

    def _directory(self, states: int) -> Words:
        """The directory of a block of so many states."""
        size = (1 + self.coder.words) * -(-states // GROUP)
        found = Words(size)
        ctypes.memmove(found.address, self._said.address + 16, 8 * size)
        return found

    def end(self) -> Run | None:
        """The run; None if nothing was added."""
        count = sum(block.states for block in self._blocks)
        if not count:
            return None
        firsts = Words(len(self._firsts))
        for k, word in enumerate(self._firsts):
            firsts[k] = word
        return Run(self.file, tuple(self._blocks), firsts, count, self.epoch)
