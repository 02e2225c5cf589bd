"""What the kernel has counted while it searched."""

from __future__ import annotations

from collections.abc import Sequence

from interleave.engine.native import abi
from interleave.engine.native.kernels import context as C
from interleave.engine.native.memory import Words
from interleave.engine.native.search.store import Piece, Store
from interleave.engine.native.search.workers import Threads


class Counts:
    """Numbers of a search, as they stand in the memory that the kernel shares.

    Attributes:
        context: that memory.
        stores: those of the workers.
        threads: these.
        words: how many a state has.
        shown: what `count` stays at when states are recalled, 0 before.
    """

    context: Words
    stores: Sequence[Store]
    threads: Threads
    words: int
    shown = 0
    _known: Words

    @property
    def workers(self) -> int:
        return self.threads.count

    @property
    def count(self) -> int:
        """How many states there are."""
        return self.shown or self.context[C.COUNT]

    @property
    def level(self) -> int:
        """How many states the level has that is being expanded."""
        return self.context[C.LEVEL]

    @property
    def next(self) -> int:
        """How many of them have been taken."""
        return self.context[C.NEXT]

    @property
    def wanted(self) -> int:
        return self.context[C.WANTED]

    @wanted.setter
    def wanted(self, judges: int) -> None:
        self.context[C.WANTED] = judges

    def frontier(self) -> int:
        """How many stored states have not been expanded."""
        context = self.context
        new = sum(self._tail(s) - context[s.block + C.LEVEL_TAIL] for s in self.stores)
        rest = sum(context[s.block + C.UNTIL] - context[s.block + C.AT] for s in self.stores)
        return self.level - self.next + rest + new

    def transitions(self) -> int:
        """How many steps have been taken, those that crash among them."""
        context = self.context
        return sum(context[s.block + C.TRANSITIONS] + s.record[abi.CRASHES] for s in self.stores)

    def count_found(self, finding: int) -> bool:
        """Whether a finding was met that was not known; it is from now on."""
        met = any(store.record[abi.FINDINGS + finding] for store in self.stores)
        if not met or self._known[finding]:
            return False
        self._known[finding] = 1
        return True

    def know_all(self) -> None:
        """Stop for no finding."""
        for k in range(len(self._known)):
            self._known[k] = 1

    def _tail(self, store: Store) -> int:
        return self.context[store.block + C.TAIL]

    def address(self, piece: Piece) -> int:
        return self.stores[piece.worker].memory.address + 8 * self.words * piece.begin

    @property
    def scattered(self) -> bool:
        """Whether more than the first worker has stored successors of the level."""
        return any(self._tail(s) > self.context[s.block + C.LEVEL_TAIL] for s in self.stores[1:])

    @property
    def settled(self) -> bool:
        """Whether each state that a worker has taken is expanded."""
        return all(self.context[s.block + C.AT] >= self.context[s.block + C.UNTIL] for s in self.stores)

    def missed(self) -> float:
        """With hashes only: how many states are taken for others, on average. A state that is
        entered was compared with others' 32 bits; one that is missed would have been so, too."""
        return sum(self.context[s.block + C.COMPARED] for s in self.stores) / (1 << 32)
