"""A shard's sets of states by level, from what was found in one level back to the initial states.

All shards go back together: each has the states of a level that have a successor in the next level's sets, of
whichever shard. Sets are kept as messages, which take little room.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from interleave.engine.cluster.part import Part
from interleave.engine.memory import resident_bytes
from interleave.engine.native.memory import Memory, Words, to_words
from interleave.engine.native.search.backwards_lists import chunks


class Sets:
    """The sets of one shard.

    Args:
        part: its states, all levels of which are kept.
    """

    def __init__(self, part: Part) -> None:
        self.part = part
        self._sets: dict[int, bytes] = {}

    def choose(self, level: int, finding: int, wanted: int) -> int:
        """Begin with the states of a level in which something is found; how many there are. ``wanted`` is its
        judge's bit, 0 for what a step from the state meets."""
        context, select = self.part.space.context.address, self.part.search.select
        self._sets.clear()
        return self.take(
            level, lambda first, count, target: select(context, first, count, finding, wanted, target)
        )

    def take(self, level: int, choice: Callable[[int, int, int], int]) -> int:
        """Set a level's states to those that are chosen: ``choice`` copies those of so many states, from an
        address on, to another one. How many there are.

        Raises:
            MemoryError: they do not fit.
        """
        part, found, stride = self.part, 0, 8 * self.part.words
        self._check(stride * part.size(level))
        room = Memory(max(1, stride * part.size(level)))
        if level < len(part.space.levels):
            for first, count, _ in chunks(part.space, level):
                found += choice(first, count, room.address + stride * found)
        self._sets[level] = part.coder.write(room.address, found)
        room.close()
        return found

    def of(self, level: int) -> bytes:
        """The set of a level."""
        return self._sets.get(level, b"")

    def back(self, level: int, *sets: bytes) -> int:
        """Take from a level the states with a successor in any of some sets; how many there are.

        Raises:
            MemoryError: they do not fit.
        """
        part = self.part
        wanted, table, slots = self._index(sets)
        context, predecessors = part.space.context.address, part.search.predecessors
        try:
            return self.take(
                level,
                lambda first, count, target: predecessors(
                    context, 0, first, count, wanted.address, table.address, slots, target
                ),
            )
        finally:
            wanted.close()
            table.close()

    def _index(self, sets: Sequence[bytes]) -> tuple[Memory, Memory, int]:
        """The states of some sets behind each other, and the table that finds them."""
        part, coder, stride = self.part, self.part.coder, 8 * self.part.words
        count = sum(map(coder.count, sets))
        slots = 2 * count + 1
        self._check(stride * count + 8 * slots)
        wanted, table, at = Memory(max(1, stride * count)), Memory(8 * slots), 0
        for one in sets:
            coder.read(one, wanted.address + stride * at)
            at += coder.count(one)
        part.search.index(wanted.address, count, part.words, table.address, slots)
        return wanted, table, slots

    def _check(self, more: int) -> None:
        if resident_bytes() + more > self.part.limit:
            raise MemoryError("sets of states do not fit into memory")

    def first(self, level: int, states: Sequence[int]) -> int | None:
        """The number of the first of some states that a level's set has here."""
        part = self.part
        own = [number for number, state in enumerate(states) if part.is_own(state)]
        if not own or not self.of(level):
            return None
        wanted, table, slots = self._index([self.of(level)])
        room, found = Words(part.words), None
        for number in own:
            for k, word in enumerate(to_words(states[number], part.words)):
                room[k] = word
            if part.search.member(room.address, wanted.address, part.words, table.address, slots):
                found = number
                break
        wanted.close()
        table.close()
        return found
