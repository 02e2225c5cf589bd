"""A shard's marks on states from which a goal can be reached, for ``recoverable``.

Shards go through the levels backwards, together. A state with a marked successor is marked; if none of its
successors here is, the owners of the others are asked. All is gone through until nothing changes.
"""

from __future__ import annotations

from interleave.engine.cluster import block as B
from interleave.engine.cluster.part import Part
from interleave.engine.cluster.sets import Sets
from interleave.engine.memory import resident_bytes
from interleave.engine.native import abi
from interleave.engine.native.kernels import context as C
from interleave.engine.native.memory import Memory, Words
from interleave.engine.native.search.backwards_lists import Chunk, chunks


class Marks:
    """The marks of one shard.

    Args:
        part: its states, all levels of which are kept.
        sets: gets those that are not marked.
    """

    def __init__(self, part: Part, sets: Sets) -> None:
        self.part, self.sets = part, sets
        self._marks: Memory | None = None

    def begin(self, finding: int, wanted: int, fault: int) -> bool:
        """Mark the states where a judge, of which this is the bit, finds what it looks for.

        Returns:
            Whether it has no value in some state, which is the finding ``fault``.

        Raises:
            MemoryError: there is no room for marks.
        """
        part, space, shards = self.part, self.part.space, self.part.task.shards
        exact = space.table.entries == C.EXACT
        states = 8 * space.table.lines if exact else space.context[space.stores[0].block + C.TAIL]
        size = states // 8 + 8
        if self._marks is not None:
            self._marks.close()
        if resident_bytes() + size > part.limit:
            raise MemoryError("marks on states do not fit into memory")
        self._marks, self._address = Memory(size), Words(1)
        self._address[0] = self._marks.address
        self._rooms, self._asking = [Memory(8 * part.bucket) for _ in range(shards)], Words(shards)
        for k, room in enumerate(self._rooms):
            self._asking[k] = room.address
        part.job[B.MARKS], part.job[B.ASKING] = self._address.address, self._asking.address
        part.forget_sent()
        space.freeze()
        record = space.stores[0].record
        before = record[abi.FINDINGS + fault]
        for level in range(len(space.levels)):
            for first, count, _ in chunks(space, level):
                part.search.mark_goals(
                    space.context.address, first, count, wanted, finding, self._address.address
                )
        return bool(record[abi.FINDINGS + fault] != before)

    def start(self, level: int) -> None:
        """Go to the beginning of a level."""
        self._left = chunks(self.part.space, level) if level < len(self.part.space.levels) else iter(())
        self._chunk: Chunk | None = None
        self._next()

    def _next(self) -> None:
        self._chunk = next(self._left, None)
        if self._chunk is not None:
            job = self.part.job
            job[B.FIRST], job[B.STATES], job[B.AT] = self._chunk.address, self._chunk.states, 0

    def ask(self) -> tuple[bytes | tuple[bool, int], ...]:
        """Look at the next states of the level: questions for each shard, and whether there are more states,
        and how many were marked."""
        part, changed = self.part, 0
        if self._chunk is not None:
            changed = part.kernel.ask(part.space.context.address, part.job.address)
            if part.job[B.AT] == part.job[B.STATES]:
                self._next()
        self._asked = [part.counts[k] for k in range(part.task.shards)]
        return (*part.given(ordered=True), (self._chunk is not None, changed))

    def answer(self, *questions: bytes) -> tuple[bytes, ...]:
        """For each shard's questions, a byte for each state: whether it is marked."""
        part, found = self.part, []
        for question in questions:
            count = part.coder.count(question)
            room = Memory(max(1, count))
            states = part.coder.read(question, ordered=True)
            part.kernel.answer(part.space.context.address, states, count, self._address.address, room.address)
            with room.view(0, count) as view:
                found.append(bytes(view))
            room.close()
        return tuple(found)

    def heard(self, *answers: bytes) -> int:
        """Mark those whose questions were answered by yes; how many are new."""
        part, new = self.part, 0
        for k, answer in enumerate(answers):
            if answer:
                room = Memory(len(answer))
                with room.view(0, len(answer)) as view:
                    view[:] = answer
                new += part.kernel.heard(
                    self._address.address, self._rooms[k].address, room.address, self._asked[k]
                )
                room.close()
        return new

    def left(self) -> tuple[int, ...]:
        """How many states of each level are not marked."""
        part = self.part
        return tuple(
            sum(self._unmarked(first, count, 0) for first, count, _ in chunks(part.space, level))
            for level in range(len(part.space.levels))
        )

    def choose(self, level: int) -> int:
        """Begin sets with those of a level that are not marked; how many there are."""
        return self.sets.take(level, self._unmarked)

    def _unmarked(self, first: int, count: int, target: int) -> int:
        part = self.part
        return int(
            part.kernel.unmarked(part.space.context.address, first, count, self._address.address, target)
        )
