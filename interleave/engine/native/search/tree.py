"""What roots of states are made of: see `kernels/tree.py`.

A state of several words takes 12 bytes in the table and itself beside it, its root 10 to 12 beyond some
million states, and one or two more for its level. What all states have in common, the nodes, is small as
long as there are far fewer different parts of states than states.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Sequence
from typing import Any

from interleave.engine.memory import resident_bytes
from interleave.engine.native import abi
from interleave.engine.native.codegen.code import NativeCode
from interleave.engine.native.codegen.roots import RootCode
from interleave.engine.native.kernels import tree_block as T
from interleave.engine.native.kernels.load import Kernel
from interleave.engine.native.memory import Memory, Words, to_words
from interleave.engine.native.search.parts import Parts
from interleave.record import record

#: Slots of a node at first, how full they get, bytes of a slot and of a value.
FIRST_SLOTS, FULL, SLOT, VALUE = 1 << 16, 0.6, 4, 8
#: How many values a node has at most.
MOST_NUMBERS = (1 << T.SHIFT - 1) - 1


@record
class SavedNode:
    """A node's size: how many slots it has, and how many numbers."""

    slots: int
    numbers: int

    @property
    def possible(self) -> bool:
        """Whether there are nodes of this size."""
        grown, rest = divmod(self.slots, FIRST_SLOTS)
        good = not rest and grown.bit_count() == 1 and FULL * self.slots <= MOST_NUMBERS
        return good and 0 < self.numbers <= FULL * self.slots


class Tree:
    """The nodes of all states.

    Args:
        native: the program.
        kernel: with the functions of `kernels/tree.py`.
        parts: what states are cut into.
        records: the workers', which get to know their blocks.
        limit: how many bytes the process may use.

    Attributes:
        expand, judge: as the program's, of roots.
    """

    def __init__(
        self, native: NativeCode, kernel: Kernel, parts: Parts, records: Sequence[Words], limit: int
    ) -> None:
        self.kernel, self.parts, self.limit, self.words = kernel, parts, limit, native.words
        self.expand, self.judge = _address(kernel.expand_tree), _address(kernel.judge_tree)
        self.count, leaves = parts.nodes, len(parts.leaves)
        self._code = RootCode(parts.leaves, native.words)
        self._shared, self._nodes = Words(1), Words(T.NODE_WORDS * self.count)
        self._children = _block([0] * 2 * leaves + [number for pair in parts.pairs for number in pair])
        self._workers: list[tuple[Words, list[Words]]] = []
        for record_ in records:
            block = _block([0] * T.BLOCK_WORDS)
            sizes = {
                T.SPARES: self.count, T.STATE: self.words, T.NUMBERS: self.count, T.HELD: self.count,
                T.MEMO: self.count << T.MEMO_BITS + 1,
            }  # fmt: skip
            rooms = {word: Words(size) for word, size in sizes.items()}
            for word, room in rooms.items():
                block[word] = room.address
            block[T.EXPAND], block[T.JUDGE], block[T.WORDS] = native.expand, native.judge, native.words
            block[T.CUT], block[T.JOIN] = self._code.cut, self._code.join
            block[T.LEAVES], block[T.NODES_COUNT], block[T.NODES] = (
                leaves, self.count, self._nodes.address,
            )  # fmt: skip
            block[T.CHILDREN], block[T.SHARED] = self._children.address, self._shared.address
            record_[abi.TREE] = block.address
            self._workers.append((block, list(rooms.values())))
        self._successors: list[tuple[Words, Words]] = []
        self._reserve = 0
        self._slots = [Memory(SLOT * FIRST_SLOTS) for _ in range(self.count)]
        self._values = [Memory(VALUE * FIRST_SLOTS) for _ in range(self.count)]
        for k in range(self.count):
            self._place(k, FIRST_SLOTS)
            # 0 has number 0 from the first on: that is what memory that was never written says
            ctypes.c_uint32.from_address(self._slots[k].address).value = 1
            self._nodes[T.NODE_WORDS * k + T.COUNT] = 1

    def root(self, state: int) -> int:
        """The root of a state; what is new of it is entered unless the tree is frozen.

        Raises:
            MemoryError: there is no room for that.
        """
        if self.pressed and not self.grow():
            raise MemoryError("the initial states do not fit into memory")
        words, found = _block(to_words(state, self.words)), Words(1)
        self.kernel.root_of(self._workers[0][0].address, words.address, found.address)
        return found[0]

    def make_room(self, room: int) -> None:
        """Have room for so many successors by worker."""
        self._successors = [
            (Words(room * self.words), Words(abi.ROW_WORDS * room * self.count)) for _ in self._workers
        ]
        for (block, _), (wide, rows) in zip(self._workers, self._successors, strict=True):
            block[T.WIDE], block[T.ROWS] = wide.address, rows.address
        # workers look whether a node is full before they take a state's steps
        self._reserve = room * len(self._workers)
        for k in range(self.count):
            self._place(k, self._word(k, T.SLOTS_COUNT))
        self.freeze(frozen=False)

    # ------------------------------------------------------------------ growing

    def _word(self, k: int, word: int) -> int:
        return self._nodes[T.NODE_WORDS * k + word]

    def _full(self, k: int) -> bool:
        return self._word(k, T.COUNT) >= self._word(k, T.LIMIT)

    def _place(self, k: int, slots: int) -> None:
        at = T.NODE_WORDS * k
        self._nodes[at + T.VALUES] = self._values[k].address
        self._nodes[at + T.SLOTS] = self._slots[k].address
        self._nodes[at + T.SLOTS_COUNT], self._nodes[at + T.LIMIT] = slots, int(FULL * slots) - self._reserve

    @property
    def pressed(self) -> bool:
        """Whether a node has to grow before there are more states."""
        return self._shared[0] == T.PRESSED

    @property
    def numbered(self) -> bool:
        """Whether one cannot, as there are no more numbers."""
        return any(self._full(k) and not self._numbers_for(k) for k in range(self.count))

    def _numbers_for(self, k: int) -> bool:
        return FULL * 2 * self._word(k, T.SLOTS_COUNT) <= MOST_NUMBERS

    def freeze(self, frozen: bool) -> None:
        """From now on nothing new is entered, or it is."""
        full = any(self._full(k) for k in range(self.count))
        self._shared[0] = T.FROZEN if frozen else T.PRESSED if full else 0

    def grow(self) -> bool:
        """Give nodes that are full more room; False if there is none."""
        for k in range(self.count):
            while self._full(k):
                slots, numbers = 2 * self._word(k, T.SLOTS_COUNT), self._word(k, T.COUNT)
                if resident_bytes() + SLOT * slots + VALUE * numbers > self.limit or not self._numbers_for(k):
                    return False
                larger, values = Memory(SLOT * slots), Memory(VALUE * slots)
                self.kernel.refill(self._nodes.address + 8 * T.NODE_WORDS * k, larger.address, slots)
                ctypes.memmove(values.address, self._values[k].address, VALUE * numbers)
                self._slots[k].close()
                self._values[k].close()
                self._slots[k], self._values[k] = larger, values
                self._place(k, slots)
        self.freeze(frozen=False)
        return True

    # ------------------------------------------------------------------ checkpoints

    def saved(self) -> tuple[SavedNode, ...]:
        """The nodes' sizes."""
        nodes = range(self.count)
        return tuple(SavedNode(self._word(k, T.SLOTS_COUNT), self._word(k, T.COUNT)) for k in nodes)

    def restore(self, nodes: Sequence[SavedNode]) -> None:
        """Have room for nodes of these sizes.

        Raises:
            MemoryError: there is none.
        """
        for k, node in enumerate(nodes):
            self._slots[k].close()
            self._values[k].close()
            self._slots[k], self._values[k] = Memory(SLOT * node.slots), Memory(VALUE * node.slots)
            self._place(k, node.slots)
            self._nodes[T.NODE_WORDS * k + T.COUNT] = node.numbers
        self.freeze(frozen=False)

    def memory(self) -> Iterable[tuple[Memory, int]]:
        """What nodes are, as pieces of memory with their lengths."""
        for k, node in enumerate(self.saved()):
            yield self._slots[k], SLOT * node.slots
            yield self._values[k], VALUE * node.numbers


def _address(function: Any) -> int:
    """Where a kernel's function begins."""
    found = ctypes.cast(function, ctypes.c_void_p).value
    assert found is not None
    return found


def _block(words: Iterable[int]) -> Words:
    found = list(words)
    block = Words(len(found))
    for k, word in enumerate(found):
        block[k] = word
    return block
