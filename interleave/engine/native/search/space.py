"""Where the search keeps states: the table, a store for each worker, and the levels."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from interleave.engine.layout import Layout
from interleave.engine.memory import resident_bytes
from interleave.engine.native.codegen.code import NativeCode
from interleave.engine.native.kernels import context as C
from interleave.engine.native.kernels.load import Kernel
from interleave.engine.native.memory import Words, to_words
from interleave.engine.native.search.counts import Counts
from interleave.engine.native.search.levels import pack_levels
from interleave.engine.native.search.parts import Parts
from interleave.engine.native.search.store import FIRST_ROOM, Chunk, Piece, Store
from interleave.engine.native.search.table import Table
from interleave.engine.native.search.tree import MOST_NUMBERS, Tree
from interleave.engine.native.search.workers import Threads
from interleave.engine.watch import out_of_memory

#: Room for so many ends of levels in one call of the kernel.
ENDS = 1 << 12
#: States of one word are in the table. Their levels are kept beside it, for traces: as they are while
#: they are small, packed beyond so many states. Where there is no memory for that they are dropped, and a
#: trace takes a second search.
KEPT = 1 << 22
#: The same for roots, which are to be small.
KEPT_ROOTS = 1 << 18
#: A level of roots is moved over those that were packed if it has at most so many times their states.
MOVES = 4


class Space(Counts):
    """All states and their levels.

    Args:
        native: the program.
        kernel: packs levels.
        layout: of its states.
        threads: those that share it.
        stores: how many stores there are, one for each of them at least.
        limit: how many bytes the process may use.
        hashed: keep only hashes of states.
        parts: have the kernel work on roots of what states are cut into, see `Tree`.

    Attributes:
        tree: what roots are made of, if states are.
        levels: the pieces of each level.
        expanded: how many levels have been expanded.
        kept: whether the states of all levels are still there.
        keep: whether they have to be.
    """

    def __init__(
        self, native: NativeCode, kernel: Kernel, layout: Layout, threads: Threads, stores: int, limit: int,
        hashed: bool, parts: Parts | None,
    ) -> None:  # fmt: skip
        self.native, self.threads, self.limit = native, threads, limit
        roots = parts is not None
        self.words = 1 if roots else native.words
        #: how many bytes a state of one word has; 0 if states cannot be packed
        self.digits = 8 if roots else -(-layout.bits // 8) if layout.single else 0
        entries = C.HASHED if hashed else C.EXACT if self.digits else C.STORED
        self.kernel = kernel
        self.keep = entries == C.STORED
        self.context = Words(C.CONTEXT_WORDS + stores * C.WORKER_WORDS)
        self.table = Table(self.context, entries, limit, self.words, tight=roots)
        self.stores = [
            Store(C.CONTEXT_WORDS + me * C.WORKER_WORDS, self.words, limit, native) for me in range(stores)
        ]
        records = [store.record for store in self.stores]
        self.tree = Tree(native, kernel, parts, records, limit) if parts is not None else None
        self._ends, self._sources = Words(ENDS), Words(2 * stores)
        self._known = Words(len(native.findings))
        self._addresses = Words(stores)
        context = self.context
        for me, store in enumerate(self.stores):
            self._addresses[me] = store.memory.address
            context[store.block + C.STORE] = store.memory.address
            context[store.block + C.CAPACITY] = store.capacity
            context[store.block + C.RECORD] = store.record.address
            context[store.block + C.COUNTS] = store.counts.address
        behaviour = self.tree or native
        context[C.EXPAND], context[C.JUDGE] = behaviour.expand, behaviour.judge
        context[C.WORDS] = self.words
        context[C.SOURCES], context[C.STORES] = self._sources.address, self._addresses.address
        context[C.WORKERS] = context.address + 8 * C.CONTEXT_WORDS
        context[C.FINDINGS_COUNT], context[C.KNOWN] = len(native.findings), self._known.address
        context[C.ENDS], context[C.ENDS_ROOM] = self._ends.address, ENDS
        self.make_room(FIRST_ROOM)
        self.reset()

    def reset(self) -> None:
        """No states; nothing known."""
        context = self.context
        if context[C.COUNT]:
            self.table.clear()
        for store in self.stores:
            for word in (C.TAIL, C.LEVEL_TAIL, C.TRANSITIONS, C.COMPARED, C.AT, C.UNTIL):
                context[store.block + word] = 0
            self.native.clear(store.record)
            store.drop_packed()
        for word in (C.COUNT, C.LEVEL, C.NEXT):
            context[word] = 0
        self.levels: list[list[Piece]] = []
        self.expanded = 0
        self.kept = True

    # ------------------------------------------------------------------ levels

    def seed(self, kernel: Kernel, states: list[int]) -> None:
        """Enter the initial states, all of them different: level 0."""
        store, context = self.stores[0], self.context
        context[C.ALONE] = 1
        for first in range(0, len(states), store.room):
            part = states[first : first + store.room]
            for i, state in enumerate(part):
                for k, word in enumerate(self.state_words(state)):
                    store.out[i * self.words + k] = word
            if context[C.COUNT] + len(part) > context[C.LIMIT] and not self.grow(kernel):
                raise MemoryError("the initial states do not fit into memory")
            if self._tail(store) + len(part) > store.capacity:
                raise MemoryError("the initial states do not fit into memory")
            kernel.seed(context.address, len(part))
        self._next_level()

    def state_words(self, state: int) -> list[int]:
        """A state as the kernel has it."""
        return to_words(state, self.words) if self.tree is None else [self.tree.root(state)]

    def _next_level(self) -> None:
        """What was entered last is the level to be expanded."""
        context = self.context
        pieces: list[Piece] = []
        for me, store in enumerate(self.stores):
            begin, end = context[store.block + C.LEVEL_TAIL], self._tail(store)
            context[store.block + C.LEVEL_TAIL] = end
            if end > begin:
                pieces.append(Piece(me, begin, end))
        if pieces:
            self.levels.append(pieces)
        self._expand_level(pieces)
        self._forget()

    def _expand_level(self, pieces: list[Piece], done: int = 0) -> None:
        """These states are to be expanded, ``done`` of them have been taken."""
        context = self.context
        for i, piece in enumerate(pieces):
            self._sources[2 * i], self._sources[2 * i + 1] = self.address(piece), piece.end - piece.begin
        context[C.NEXT] = done
        context[C.LEVEL] = sum(p.end - p.begin for p in pieces)

    def _forget(self) -> None:
        """Pack or drop older levels, and move the level over them: memory that is in use need not
        be cleared by the system, which takes longer than exploring what fits in."""
        context = self.context
        small = self.kept and context[C.COUNT] <= (KEPT if self.tree is None else KEPT_ROOTS)
        if not self.level or small or (self.keep and not self.digits):
            return
        pieces = {piece.worker: piece for piece in self.levels[-1]}
        begins = {}
        for me, store in enumerate(self.stores):
            begin = pieces[me].begin if me in pieces else context[store.block + C.LEVEL_TAIL]
            left = self._tail(store) - begin
            if begin * (1 if self.tree is None else MOVES) >= max(1, left):  # not at every turn
                begins[me] = begin
        if self.kept:
            due = {me: self.stores[me] for me in begins}
            packed = self._pack(due) if self.digits else set()
            if self.keep:
                begins = {me: begin for me, begin in begins.items() if me in packed}
            elif len(packed) < len(due):
                self.drop_levels()
        for me, begin in begins.items():
            store = self.stores[me]
            tail = self._tail(store)
            left = tail - begin
            store.memory.move(8 * self.words * begin, 8 * self.words * left)
            store.memory.drop(4 * 8 * self.words * left, 8 * self.words * tail)
            context[store.block + C.TAIL] = left
            context[store.block + C.LEVEL_TAIL] -= begin
            if me in pieces:
                pieces[me] = Piece(me, 0, pieces[me].end - begin)
        self.levels[-1] = list(pieces.values())
        self._expand_level(self.levels[-1], self.next)

    def unpacked(self, piece: Piece, size: int) -> Iterator[Chunk]:
        """The states of a packed piece of a level, at most so many at a time."""
        return self.stores[piece.worker].unpacked(self.kernel, piece, size)

    def _pack(self, stores: dict[int, Store]) -> set[int]:
        return pack_levels(self.levels, stores, self.kernel, self.digits, self.limit, self.threads)

    def drop_levels(self) -> bool:
        """Keep no more levels than have to be, for want of memory; False if that gives nothing."""
        if self.keep or not self.kept or not self.levels:
            return False
        self.kept = False
        for store in self.stores:
            store.drop_packed()
        return True

    def relieve(self) -> None:
        """Rather drop levels than be at the end of memory."""
        if self.kept and not self.keep and resident_bytes() >= self.limit:
            self.drop_levels()

    def shared(self, wide: int) -> bool:
        """Whether all workers are to expand the level: one of more than so many states."""
        return (self.workers > 1 and self.level > wide) or self.scattered

    def begin_alone(self, quota: int, widest: int) -> None:
        context = self.context
        context[C.ALONE], context[C.QUOTA], context[C.WIDEST] = 1, quota, widest
        context[C.ENDS_COUNT] = 0
        self._before = context[self.stores[0].block + C.LEVEL_TAIL]

    def end_alone(self) -> None:
        """Note the levels that `advance` has been through."""
        begin = self._before
        for k in range(self.context[C.ENDS_COUNT]):
            end = self._ends[k]
            if end > begin:
                self.levels.append([Piece(0, begin, end)])
            begin = end
            self.expanded += 1
        if self.context[C.ENDS_COUNT]:
            self._forget()

    def begin_together(self, quota: int) -> None:
        context = self.context
        context[C.ALONE] = 0
        context[C.END] = min(self.level, self.next + quota)

    def end_together(self, status: int) -> int:
        """What the worst status of the workers means for the level."""
        # who found nothing left to take has counted on all the same
        self.context[C.NEXT] = min(self.context[C.NEXT], self.context[C.END])
        if status != C.DONE:
            return status
        if self.next < self.level:
            return C.QUOTA_USED
        self._next_level()
        self.expanded += 1
        return C.LEVEL_ENDED if self.level else C.EXHAUSTED

    def end_early(self) -> None:
        """Count what was entered of an unfinished level as a level."""
        self._next_level()
        self.expanded += 1

    def resume(self, kernel: Kernel, done: int, count: int) -> None:
        """Go on with states and levels that were put back: in the last level, of which ``done``
        states have been taken."""
        self.context[C.COUNT] = count
        self._expand_level(self.levels[-1], done)
        if self.table.entries == C.STORED:
            for me, store in enumerate(self.stores):
                kernel.rebuild(self.context.address, me, 0, self._tail(store))

    # ------------------------------------------------------------------ growing

    def grow(self, kernel: Kernel, stop: Callable[[], object] = lambda: False) -> bool:
        """Give the table more room; False if there is no memory for it, or if ``stop`` says so."""
        tails = [self._tail(store) for store in self.stores]
        if self.table.grow(kernel, tails, self.threads, stop):
            return True
        if self.table.broken or not self.drop_levels():
            return False
        return self.table.grow(kernel, tails, self.threads, stop)

    def full(self) -> str:
        """Why there is no more room."""
        if self.table.fits_limit():
            return "out of memory: the system gives no more addresses"
        return out_of_memory(self.limit)

    def bear(self) -> None:
        """Looking at levels takes memory: `MemoryError` is raised if that is too much for such a space."""

    def freeze(self, *, frozen: bool = True, whole: bool = False) -> None:
        """From now on nothing is entered that is met, or it is. With ``whole`` all states are asked for in
        the table: `MemoryError` is raised if they are not there."""
        if self.tree is not None:
            self.tree.freeze(frozen)

    def crowded(self) -> str:
        """Why there is no room for what a step leads to."""
        if self.tree is not None and self.tree.pressed and self.tree.numbered:
            return f"out of room: more than {MOST_NUMBERS:,} different parts of states"
        return out_of_memory(self.limit)

    @property
    def room(self) -> int:
        """For how many successors a worker has room."""
        return self.stores[0].room

    def make_room(self, room: int) -> None:
        for store in self.stores:
            store.make_room(self.context, room)
        if self.tree is not None:
            self.tree.make_room(room)
        self.table.set_reserve(self.workers * room)

    def roomier(self) -> bool:
        """Give successors twice the room: a state has more of them than there was room for. False if
        there is no memory for it. If what is short is room for parts of states, these get more."""
        if self.tree is not None and self.tree.pressed:
            return self.tree.grow() or (not self.tree.numbered and self.drop_levels() and self.tree.grow())
        more = 8 * (self.words + 1) * 2 * self.room * len(self.stores)
        if resident_bytes() + more > self.limit:
            return False
        self.make_room(2 * self.room)
        return True
