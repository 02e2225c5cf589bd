"""Where the search keeps states when there is no more room for its table: on disk.

The table only remembers the youngest states then, those that were met since it was cleared. What is not in
it is a *candidate*: it lies in a worker's store. When the table is full, and at the end of a level,
candidates are sorted and held against the runs of all older states, in one pass over these; what is left is
new. It is a run itself, one of the next level's. So a duplicate is found late, but before it is counted or
expanded (Stern, Dill, Using Magnetic Disk Instead of Main Memory in the Murphi Verifier, 1998).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator

from interleave.engine.exploration import OnDisk
from interleave.engine.layout import Layout
from interleave.engine.memory import resident_bytes
from interleave.engine.native import abi
from interleave.engine.native.codegen.code import NativeCode
from interleave.engine.native.disk import room
from interleave.engine.native.disk.files import File, Folder, NoRoom
from interleave.engine.native.disk.gathering import Sorter, gathered, written
from interleave.engine.native.disk.leaving import leave_memory
from interleave.engine.native.disk.run import Block, Coder, Run, Writer
from interleave.engine.native.disk.runs import Runs, Stop
from interleave.engine.native.kernels import context as C
from interleave.engine.native.kernels.load import Kernel
from interleave.engine.native.memory import Memory
from interleave.engine.native.search.space import Space
from interleave.engine.native.search.store import Chunk, Piece
from interleave.engine.native.search.workers import Threads
from interleave.engine.watch import out_of_memory


class DiskSpace(Space):
    """All states and their levels; on disk once they do not fit into memory.

    Args:
        native, kernel, layout, threads, stores, limit: as for `Space`.
        runs: the kernel of runs.
        folder: where files go.
        most: how many states are wanted at most.

    Attributes:
        failed: why nothing can be added any more.
        stop: asked now and then whether to give up.
        coder, sorter: for its states.
    """

    def __init__(
        self, native: NativeCode, kernel: Kernel, layout: Layout, threads: Threads, stores: int,
        limit: int, runs: Kernel, folder: Folder, most: int | None,
    ) -> None:  # fmt: skip
        self.failed = ""
        self.stop: Stop = lambda: False
        self._runs: Runs | None = None
        super().__init__(native, kernel, layout, threads, stores, limit, hashed=False, parts=None)
        self.keep = True
        self.folder, self._most = folder, most
        #: whether entries lead to where states are stored: these stay there until the table is cleared
        self._stored = self.table.entries == C.STORED
        self.coder = Coder(runs, self.words)
        self.sorter = Sorter(runs, self.words, -(-layout.bits // 8))
        #: the runs of levels, by number; those of the next level; the blocks that are to be expanded
        self._kept: list[Run] = []
        self._next: list[Piece] = []
        self._blocks: deque[tuple[Run, Block]] = deque()
        #: how many states there are; of the level; of it in blocks that were not read
        self._count = self._size = self._left = 0
        #: how often the table was cleared
        self._epoch = 0

    # ------------------------------------------------------------------ counts

    @property
    def on_disk(self) -> bool:
        return self._runs is not None

    @property
    def count(self) -> int:
        return super().count if self._runs is None else self._count

    @property
    def level(self) -> int:
        return super().level if self._runs is None else self._size

    def frontier(self) -> int:
        if self._runs is None:
            return super().frontier()
        taken = sum(self.context[s.block + C.UNTIL] - self.context[s.block + C.AT] for s in self.stores)
        rest = self._left + self.context[C.LEVEL] - self.context[C.NEXT] + taken
        return rest + self._waiting() + sum(piece.count for piece in self._next)

    def _waiting(self) -> int:
        """How many candidates there are."""
        return sum(self._tail(s) - self.context[s.block + C.LEVEL_TAIL] for s in self.stores)

    @property
    def settled(self) -> bool:
        return bool(self.failed) or super().settled

    def told(self) -> OnDisk:
        """What is on disk."""
        return OnDisk(self._count, self.folder.peak)

    # ------------------------------------------------------------------ levels

    def shared(self, wide: int) -> bool:
        return self._runs is not None or super().shared(wide)

    def begin_together(self, quota: int) -> None:
        if self._runs is None:
            super().begin_together(quota)
            return
        context = self.context
        if context[C.NEXT] >= context[C.LEVEL] and self.settled:  # no worker has taken some of these
            self._read()
        context[C.ALONE] = int(self.workers == 1)
        context[C.END] = min(context[C.LEVEL], context[C.NEXT] + quota)

    def end_together(self, status: int) -> int:
        if self._runs is None:
            return super().end_together(status)
        context, waiting = self.context, self._waiting()
        context[C.NEXT] = min(context[C.NEXT], context[C.END])
        if status != C.DONE:
            return status
        if waiting and self._most is not None and self._count + waiting >= self._most:
            return C.GROW
        if context[C.NEXT] < context[C.LEVEL] or self._blocks:
            return C.QUOTA_USED
        if waiting and not self._make_room(self.stop):
            return C.GROW
        self._next_level()
        self.expanded += 1
        return C.LEVEL_ENDED if self.level else C.EXHAUSTED

    def _read(self) -> None:
        """Read the next states of the level."""
        filled = 0
        while self._blocks and filled + self._blocks[0][1].states <= self._chunk_states:
            run, block = self._blocks.popleft()
            self.coder.states(run, block, self._block, self._chunk.address + 8 * self.words * filled)
            filled += block.states
        self._left -= filled
        self._sources[0], self._sources[1] = self._chunk.address, filled
        self.context[C.NEXT], self.context[C.LEVEL] = 0, filled

    def _next_level(self) -> None:
        if self._runs is None:
            super()._next_level()
            return
        pieces, self._next = self._next, []
        if pieces:
            self.levels.append(pieces)
        self._begin(pieces)
        self._size = self._left

    def _begin(self, pieces: list[Piece]) -> None:
        """These are to be expanded next."""
        runs = [self._kept[piece.at] for piece in pieces]
        self._blocks = deque((run, block) for run in runs for block in run.blocks)
        self._left = sum(run.count for run in runs)
        self.context[C.NEXT] = self.context[C.LEVEL] = 0

    def end_early(self) -> None:
        if self._runs is None:
            super().end_early()
            return
        if self._shown():  # candidates, among which it is; who has seen it before was told so
            for me, store in enumerate(self.stores):
                begin, end = self.context[store.block + C.LEVEL_TAIL], self._tail(store)
                if end > begin:
                    self._next.append(Piece(me, begin, end))
        if self._next:
            self.levels.append(self._next)
        self._next = []
        self._begin([])
        self._size = 0
        self.expanded += 1

    def _shown(self) -> bool:
        """Whether a judge has found something that was not known."""
        return any(
            store.record[abi.FINDINGS + k] and not self._known[k] and self.native.asked(name)
            for store in self.stores
            for k, name in enumerate(self.native.findings)
        )

    def unpacked(self, piece: Piece, size: int) -> Iterator[Chunk]:
        if self._runs is None:
            yield from super().unpacked(piece, size)
            return
        for states, count in self.coder.chunks(self._kept[piece.at]):
            yield Chunk(states.address, count, states)

    # ------------------------------------------------------------------ room

    def grow(self, kernel: Kernel, stop: Callable[[], object] = lambda: False) -> bool:
        """Give the table more room; where there is none, states go to disk, or candidates do."""
        if self.failed or (self._runs is None and super().grow(kernel, stop)):
            return not self.failed
        return not self.table.broken and bool(self.levels) and self._make_room(stop)

    def relieve(self) -> None:
        if self._runs is None and self.levels and resident_bytes() >= self.limit:
            self._make_room(self.stop)

    def _make_room(self, stop: Stop) -> bool:
        """Make room by what is on disk; False if it cannot be done, or was given up."""
        try:
            done = self._leave(stop) if self._runs is None else self._absorb(self._runs, stop)
        except (NoRoom, MemoryError) as problem:
            self.failed = str(problem) if isinstance(problem, NoRoom) else self._short()
            done = False
        else:
            self.table.broken = not done
        if not done:
            self.context[C.LIMIT] = -1  # the table may lack states, so nothing is to be looked for in it
        return done

    def _short(self) -> str:
        """Why there is too little memory for a search on disk, and how much would do."""
        least = room.least(resident_bytes(), self.words, self._stored, 2 * self.table.reserve)
        some = f"about {-(-least // (10 << 20)) * 10:,} MiB"
        return f"{out_of_memory(self.limit)}; it takes {some} to go on with --disk"

    def full(self) -> str:
        return self.failed or super().full()

    def _leave(self, stop: Stop) -> bool:
        """Go from memory to disk; False if it was given up."""
        self.table.renew(self.table.lines)
        file = File(self.folder)
        found = leave_memory(self, self.coder, self.sorter, file, stop)
        if found is None:
            return False
        runs = Runs(self.folder, self.coder, self.threads)
        runs.all = found.runs
        self._kept, self.levels, self._next = list(found.runs), found.levels, found.next
        self._file, self._count = file, self.context[C.COUNT]
        for store in self.stores:
            store.drop_packed()
            store.memory.clear(store.memory.size, give_back=True)
            for word in (C.TAIL, C.LEVEL_TAIL, C.AT, C.UNTIL):
                self.context[store.block + word] = 0
        self._chunk_states = max(room.CHUNK, self.coder.most)
        self._chunk, self._block = Memory(8 * self.words * self._chunk_states), self.coder.room()
        self._runs = runs
        self._begin(found.rest)
        self._size = sum(piece.count for piece in self.levels[-1])
        self.context[C.COUNT] = 0
        self._epoch += 1
        self._renew_table()
        runs.merge(file, stop)
        return True

    def _absorb(self, runs: Runs, stop: Stop) -> bool:
        """Find out which candidates are new; False if it was given up."""
        if self._waiting():
            lists = gathered(self, self.sorter, self._stored)
            if not runs.strike(lists, self._epoch, stop):
                return False
            writers = [Writer(self.coder, self._file, self._epoch) for _ in lists]
            for run in written(lists, writers, self.threads):
                self._next.append(Piece(0, 0, run.count, len(self._kept)))
                self._kept.append(run)
                runs.all.append(run)
                self._count += run.count
            for store in self.stores:
                tail = self._tail(store) if self._stored else 0
                self.context[store.block + C.TAIL] = self.context[store.block + C.LEVEL_TAIL] = tail
        if self.context[C.COUNT] > self.context[C.LIMIT]:
            self._clear_table()
            if self.context[C.LIMIT] < 0:
                self._renew_table()
        runs.merge(self._file, stop)
        return True

    def _clear_table(self) -> None:
        self.table.clear()
        self.context[C.COUNT] = 0
        self._epoch += 1
        for store in self.stores:
            self.context[store.block + C.TAIL] = self.context[store.block + C.LEVEL_TAIL] = 0

    def _renew_table(self) -> None:
        """Give the empty table as many lines as there is memory for."""
        self.table.renew(0)
        capacity = min(store.capacity for store in self.stores) * 8 // 64
        self.table.renew(min(room.lines(self.limit, resident_bytes(), self.words, self._stored), capacity))
        if self.context[C.LIMIT] < 0:
            raise MemoryError

    def bear(self) -> None:
        if self._runs is not None and resident_bytes() > self.limit:
            raise MemoryError

    def freeze(self, *, frozen: bool = True, whole: bool = False) -> None:
        super().freeze(frozen=frozen)
        if self._runs is None:
            return
        if whole:
            raise MemoryError  # they are on disk since they do not fit
        self.table.renew(self.table.lines)
        if not self._waiting():
            for store in self.stores:
                store.memory.clear(store.memory.size, give_back=True)
