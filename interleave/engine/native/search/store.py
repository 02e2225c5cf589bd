"""Where one worker keeps its states, and parts of them."""

from __future__ import annotations

from interleave.engine.memory import resident_bytes
from interleave.engine.native.codegen.code import NativeCode
from interleave.engine.native.kernels import context as C
from interleave.engine.native.kernels.load import Kernel
from interleave.engine.native.memory import Memory, Words
from interleave.record import record

FIRST_ROOM = 8192
#: Bytes of a word; how many words sorting takes beside the states; how many bytes a packed state takes at
#: most; the part of all addresses that packed states may have.
WORD, SORTED, PACKED, PART = 8, 256, 10, 4


@record
class Piece:
    """States of a level: numbers ``begin`` to ``end`` in a worker's store. If they are packed, ``at`` is the
    offset where they begin among the worker's packed ones, and ``end`` how many there are."""

    worker: int
    begin: int
    end: int
    at: int = -1

    @property
    def count(self) -> int:
        return self.end - self.begin


class Store:
    """What one worker has: its states, its record, room for the successors of a batch."""

    def __init__(self, block: int, words: int, size: int, native: NativeCode) -> None:
        self.words = words
        self.memory = Memory.at_most(max(size, 16 * words * FIRST_ROOM))
        self.capacity = min(self.memory.size // (8 * words), C.MAX_PLACES)
        self.record = native.record()
        self.block = block
        self.counts = Words(C.BATCH)
        self.room = 0
        #: levels that are packed: where they are kept, how long that is, and how many levels
        self.packed: Memory | None = None
        self.packed_bytes = self.packed_levels = 0

    def pack(self, kernel: Kernel, pieces: list[Piece], digits: int, limit: int) -> list[Piece] | None:
        """Move the states of pieces that lie in the store to where they take little room.

        Args:
            kernel: with `pack` and `unpack`.
            pieces: of this worker, in the order of levels.
            digits: how many bytes a state has.
            limit: how many bytes the process may use.

        Returns:
            The pieces as they are now; None if there is no memory for them.
        """
        largest = max((piece.count for piece in pieces), default=0)
        try:
            if self.packed is None:
                self.packed = Memory.at_most(limit // PART)
            room = Memory(WORD * (SORTED + largest))
        except MemoryError:
            return None
        most = self.packed_bytes + PACKED * sum(piece.count for piece in pieces)
        if most > self.packed.size or resident_bytes() + WORD * largest > limit:
            room.close()
            return None
        found = []
        for piece in pieces:
            states, target = self.memory.address + WORD * piece.begin, self.packed.address + self.packed_bytes
            taken = kernel.pack(states, piece.count, digits, room.address, target)
            found.append(Piece(piece.worker, 0, piece.count, self.packed_bytes))
            self.packed_bytes += taken
        room.close()
        return found

    def restore_packed(self, size: int, levels: int, limit: int) -> None:
        """Have room for as much as a checkpoint has."""
        self.packed = Memory.at_most(max(size, limit // PART))
        self.packed_bytes, self.packed_levels = size, levels

    def drop_packed(self) -> None:
        """Give back what packed levels take."""
        if self.packed is not None:
            self.packed.close()
        self.packed = None
        self.packed_bytes = self.packed_levels = 0

    def make_room(self, context: Words, room: int) -> None:
        self.room = room
        self.out, self.hashes = Words(room * self.words), Words(max(room, C.BATCH))
        context[self.block + C.OUT] = self.out.address
        context[self.block + C.HASHES] = self.hashes.address
        context[self.block + C.OUT_ROOM] = room
