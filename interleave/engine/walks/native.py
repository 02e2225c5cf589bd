"""Walks by machine code, by any number of workers: round by round, each of walks whose numbers follow each
other."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence
from functools import partial

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.exploration import Judge
from interleave.engine.memory import resident_bytes
from interleave.engine.native import abi
from interleave.engine.native.codegen.code import load
from interleave.engine.native.kernels.load import load_kernel
from interleave.engine.native.memory import Memory, Words, to_words
from interleave.engine.native.search.workers import Threads
from interleave.engine.walks import block as B
from interleave.engine.walks.names import WALKS
from interleave.engine.walks.plan import MOST_CHANGES, WalkOptions, seeded

#: A round has so many walks at first, and at most; and is to take so many seconds.
FIRST_ROUND, MOST_ROUND, ROUND_SECONDS = 64, 1 << 16, 0.1
#: Room for so many successors at first.
FIRST_ROOM = 1024
#: So many words are between what two workers write: cache lines that nobody shares.
APART = 16


class Strollers:
    """Take walks of one program.

    Args:
        code: its behaviour, without a reduction.
        judges: what is looked for in states, by name.
        options: which walks.
        initial: the states that they begin in.
        workers: how many threads take them.
        limit: how many bytes the process may use.
        notice: told of what takes its time.

    Attributes:
        threads: those that take them.
        crowded: a state has more successors than there is room for.

    Raises:
        ImportError, OSError, RuntimeError, MemoryError: there is no machine code, or no memory.
    """

    def __init__(
        self, code: Behaviour, judges: dict[str, Judge], options: WalkOptions, initial: Sequence[int],
        workers: int, limit: int | None, notice: Callable[[str], None] | None,
    ) -> None:  # fmt: skip
        self.kernel = load_kernel(WALKS, notice)
        asked = {name: (judge.number, judge.holds) for name, judge in judges.items()}
        self.native = load(code.program, code.layout, asked, labelled=True)
        self._limit = limit
        self.threads = Threads(workers)
        self._size, self.crowded = FIRST_ROUND, False
        words, moving = self.native.words, sum(bool(t.code.locations) for t, _ in code.program.instances)
        self.block = Words(B.BLOCK_WORDS + self.threads.count * B.WORKER_WORDS)
        self._taken = Words(MOST_ROUND)
        self._initial = Words(words * len(initial))
        for k, word in enumerate(word for state in initial for word in to_words(state, words)):
            self._initial[k] = word
        block = self.block
        block[B.EXPAND], block[B.JUDGE], block[B.WORDS] = self.native.expand, self.native.judge, words
        block[B.THREADS], block[B.FINDINGS], block[B.JUDGES] = moving, len(self.native.findings), len(asked)
        seed = seeded(options.seed)
        block[B.SEED], block[B.DEPTH] = seed - (seed >> 63 << 64), options.depth
        block[B.INITIAL], block[B.INITIAL_COUNT] = self._initial.address, len(initial)
        block[B.TAKEN] = self._taken.address
        block[B.WORKERS] = block.address + 8 * B.BLOCK_WORDS
        self._kept: list[Words] = []
        self._records: list[Words] = []
        self._found = [Words(len(self.native.findings) + APART) for _ in range(self.threads.count)]
        for me in range(self.threads.count):
            self._worker(me, words, moving, len(asked))
        self._make_room(FIRST_ROOM)

    def _worker(self, me: int, words: int, moving: int, judges: int) -> None:
        at, record = B.BLOCK_WORDS + me * B.WORKER_WORDS, Words(len(self.native.record()) + APART)
        self.native.clear(record)
        sizes = {B.LABELS: 2 * moving, B.STATE: words, B.PRIORITY: moving, B.POINTS: MOST_CHANGES}
        for word, size in sizes.items():
            memory = Words(size + APART)
            self._kept.append(memory)
            self.block[at + word] = memory.address
        record[abi.LABELS] = self.block[at + B.LABELS]
        self._records.append(record)
        self.block[at + B.RECORD], self.block[at + B.FOUND] = record.address, self._found[me].address
        self.block[at + B.WANTED] = (1 << judges) - 1

    def _make_room(self, room: int) -> None:
        """Room for so many successors.

        Raises:
            MemoryError: that is more than the process may use.
        """
        size = 8 * self.native.words * room
        if self._limit is not None and resident_bytes() + size * self.threads.count > self._limit:
            raise MemoryError
        self._room, self._out = room, [Memory(size) for _ in range(self.threads.count)]
        for me, memory in enumerate(self._out):
            at = B.BLOCK_WORDS + me * B.WORKER_WORDS
            self.block[at + B.OUT], self.block[at + B.OUT_ROOM] = memory.address, room

    def round(self, first: int, most: int | None, horizon: int, stop: Callable[[], bool]) -> list[int]:
        """Take walks.

        Args:
            first: the number of the first one.
            most: how many at most; None for as many as a round has.
            horizon: how many steps walks take.
            stop: asked now and then whether to come back early.

        Returns:
            A word for each walk of the round, see `interleave.engine.walks.block.told`; 0 for one that is
            not done, as it was ended early.
        """
        count = self._size if most is None else min(self._size, most)
        block, began = self.block, time.monotonic()
        block[B.FIRST], block[B.END], block[B.HORIZON] = first, first + count, horizon
        for k in range(count):
            self._taken[k] = 0
        calls = [partial(self.kernel.stroll, block.address, me) for me in range(self.threads.count)]
        while True:
            block[B.NEXT] = first
            statuses = self.threads.run(calls, partial(self._look, stop))
            if B.ROOMIER not in statuses or block[B.STOP]:
                break
            try:
                self._make_room(2 * self._room)
            except MemoryError:
                self.crowded = True
                break
            self._forget(first)
        took = time.monotonic() - began
        if took < ROUND_SECONDS / 2:
            self._size = min(2 * self._size, MOST_ROUND)
        elif took > 2 * ROUND_SECONDS:
            self._size = max(self._size // 2, 1)
        return [self._taken[k] for k in range(count)]

    def _forget(self, first: int) -> None:
        """Forget what was met in a round that is taken once more, from its first walk on."""
        judges = self.block[B.JUDGES]
        for me, (found, record) in enumerate(zip(self._found, self._records, strict=True)):
            self.native.clear(record)
            wanted = (1 << judges) - 1
            for k in range(len(self.native.findings)):
                if found[k] > first:
                    found[k] = 0
                elif found[k] and 2 <= k < 2 + judges:
                    wanted &= ~(1 << (k - 2))
            self.block[B.BLOCK_WORDS + me * B.WORKER_WORDS + B.WANTED] = wanted

    def _look(self, stop: Callable[[], bool]) -> None:
        """End walks, and steps that have more alternatives than there is time for."""
        if stop():
            self.block[B.STOP] = 1
            for record in self._records:
                record[abi.OVERFLOW] = 1

    def met(self, first: int, known: Collection[str]) -> dict[str, int]:
        """What was met from a walk on, and is not known: the number of the first walk that met it, by the
        name of the finding, see `interleave.engine.native.abi.Source`."""
        met: dict[str, int] = {}
        for k, name in enumerate(self.native.findings):
            walks = [found[k] - 1 for found in self._found if found[k]]
            if walks and min(walks) >= first and name not in known:
                met[name] = min(walks)
        return met
