"""Where one worker keeps its states, and parts of them."""

from __future__ import annotations

from dataclasses import dataclass

from interleave.engine.native import context as C
from interleave.engine.native.code import NativeCode
from interleave.engine.native.memory import Memory, Words

FIRST_ROOM = 8192


@dataclass(frozen=True)
class Piece:
    """States of a level: numbers ``begin`` to ``end`` in a worker's store."""

    worker: int
    begin: int
    end: int


class Store:
    """What one worker has: its states, its record, room for the successors of a batch."""

    def __init__(self, block: int, words: int, size: int, native: NativeCode) -> None:
        self.words = words
        self.memory = Memory.at_most(max(size, 16 * words * FIRST_ROOM))
        self.capacity = min(self.memory.size // (8 * words), C.MAX_PLACES)
        self.record = Words(native.record_words)
        self.block = block
        self.counts = Words(C.BATCH)
        self.room = 0

    def make_room(self, context: Words, room: int) -> None:
        self.room = room
        self.out, self.hashes = Words(room * self.words), Words(max(room, C.BATCH))
        context[self.block + C.OUT] = self.out.address
        context[self.block + C.HASHES] = self.hashes.address
        context[self.block + C.OUT_ROOM] = room
