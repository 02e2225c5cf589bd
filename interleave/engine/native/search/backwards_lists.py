"""Sets of states level by level, from what was found in one level back to the initial states."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import accumulate, islice
from typing import Any

from interleave.engine.native.kernels import context as C
from interleave.engine.native.kernels.load import Kernel
from interleave.engine.native.memory import Memory, Words
from interleave.engine.native.search.space import Space
from interleave.engine.native.search.store import PACKED, SORTED, WORD, Chunk
from interleave.engine.native.search.workers import Threads

#: How many states one call of the kernel looks at; how many are worth another worker; how many bytes sets
#: take before they are put away.
CHUNK, SHARED, LISTED = 1 << 18, 1 << 13, 1 << 25

#: Copies to an address those of so many states, from an address on, that are wanted; how many.
Choice = Callable[[int, int, int], int]


def chunks(space: Space, level: int, size: int = CHUNK, *, backwards: bool = False) -> Iterator[Chunk]:
    """The states of a level, at most so many at a time. Packed ones always begin with the first."""
    stride = 8 * space.words
    for piece in reversed(space.levels[level]) if backwards else space.levels[level]:
        if piece.at >= 0:
            yield from space.unpacked(piece, size)
            continue
        parts = range(0, piece.count, size)
        for first in reversed(parts) if backwards else parts:
            yield Chunk(space.address(piece) + stride * first, min(size, piece.count - first))


#: Takes how much of what is being done has been done, from 0 to 1.
Tell = Callable[[float], None]


def shares(space: Space, levels: int, tell: Tell) -> Callable[[int], None]:
    """What is to be called with the number of states that were looked at, of all those in so many levels."""
    every = sum(piece.count for pieces in space.levels[:levels] for piece in pieces)
    done = 0

    def share(states: int) -> None:
        nonlocal done
        done += states
        tell(min(1.0, done / max(1, every)))

    return share


class Backwards:
    """For each level up to one of them a set of states. One set leads to the next; when those before it take
    much room they are packed, as levels are, if a state is one word.

    Args:
        kernel, space: the explored states, all levels of which are kept.
        level: the last one.
    """

    def __init__(self, kernel: Kernel, space: Space, level: int) -> None:
        self.kernel, self.space, self.level = kernel, space, level
        sizes = [sum(piece.count for piece in pieces) for pieces in space.levels[: level + 1]]
        room = sum(sizes) + space.workers * CHUNK  # workers write behind each other, and have room for all
        self._lists = Memory(8 * space.words * room)
        self._table = Memory(8 * (2 * max(sizes) + 2))
        self._begins, self._counts = [0] * len(sizes), [0] * len(sizes)
        self._tail = 0
        self._indexed = (-1, 0)
        #: the last level whose set is not put away, and those that are: where they are
        self._last, self._away = level, dict[int, Any]()
        self._packed: Memory | None = None
        self._packed_bytes = 0

    def choose(self, finding: int, wanted: int) -> int:
        """Take from the last level the states in which something is found; how many there are.
        ``wanted`` is its judge's bit, 0 for what a step from the state meets."""
        context = self.space.context.address

        def choice(first: int, count: int, target: int) -> int:
            return self.kernel.select(context, first, count, finding, wanted, target)

        return self.take(self.level, choice)

    def go_back(self, tell: Tell) -> None:
        """Take from each earlier level the states with a successor that is taken."""
        share = shares(self.space, self.level, tell)
        threads = Threads(self.space.workers)
        try:
            for level in range(self.level - 1, -1, -1):
                self._go_back(level, threads, share)
        finally:
            threads.close()

    def _go_back(self, level: int, threads: Threads, share: Callable[[int], None]) -> None:
        """Take from a level the states with a successor that is taken from the next one."""
        context, stride, kernel = self.space.context.address, 8 * self.space.words, self.kernel
        wanted = self._lists.address + self._begins[level + 1], self._table.address, self._index(level + 1)
        states = sum(piece.count for piece in self.space.levels[level])
        size = min(CHUNK, max(SHARED, -(-states // threads.count)))
        self._begins[level], self._counts[level] = self._tail, 0
        found = chunks(self.space, level, size)
        while batch := list(islice(found, threads.count)):
            ends = list(accumulate((stride * chunk.states for chunk in batch), initial=self._tail))
            calls = [
                partial(kernel.predecessors, context, me, *chunk[:2], *wanted, self._lists.address + ends[me])
                for me, chunk in enumerate(batch)
            ]
            for begin, taken in zip(ends[:-1], threads.run(calls), strict=True):
                assert taken is not None
                self._lists.move(begin, stride * taken, self._tail)
                self._counts[level] += taken
                self._tail += stride * taken
            share(sum(chunk.states for chunk in batch))
        if self._tail > LISTED:
            self._put_away(level)

    def _put_away(self, level: int) -> None:
        """Put away the sets behind that of a level, if there is room; that one is where they were then."""
        for known in range(self._last, level, -1):
            kept = self._kept(self._lists.address + self._begins[known], self._counts[known])
            if kept is None:
                return
            self._away[known], self._last = kept, known - 1
        begin, end = self._begins[level], self._tail
        self._lists.move(begin, end - begin)
        self._lists.drop(end - begin, end)
        self._begins[level], self._tail = 0, end - begin

    def _kept(self, states: int, count: int) -> object:
        """Keep a list elsewhere, which is overwritten; what `_read` needs, None if there is no room."""
        if not self.space.digits:
            return None
        try:
            if self._packed is None:
                self._packed = Memory.at_most(PACKED * self._lists.size // WORD)
            room = Memory(WORD * (SORTED + count))
        except MemoryError:
            return None
        at = self._packed_bytes
        if at + PACKED * count > self._packed.size:
            return None
        self._packed_bytes += self.kernel.pack(
            states, count, self.space.digits, room.address, self._packed.address + at
        )
        room.close()
        return at

    def _read(self, kept: Any, count: int, target: int) -> None:
        """Write a list that was kept to an address."""
        assert self._packed is not None
        self.kernel.unpack(self._packed.address + kept, count, 0, target)

    def take(self, level: int, choice: Choice) -> int:
        """Set the level's states to those that are chosen; returns how many."""
        self._begins[level] = self._tail
        self._counts[level] = 0
        for first, count, _ in chunks(self.space, level):
            chosen = choice(first, count, self._lists.address + self._tail)
            self._counts[level] += chosen
            self._tail += 8 * self.space.words * chosen
        return self._counts[level]

    def first(self, level: int, states: Sequence[int]) -> int | None:
        """The first of some states that a level's set has. Those of earlier levels are not asked again."""
        if level in self._away:
            self._read(self._away.pop(level), self._counts[level], self._lists.address)
            self._begins[level], self._indexed = 0, (-1, self._indexed[1])
        return next((state for state in states if self._has(level, state)), None)

    def _has(self, level: int, state: int) -> bool:
        slots, words = self._index(level), self.space.words
        room = Words(words)
        for k, word in enumerate(self.space.state_words(state)):
            room[k] = word
        states = self._lists.address + self._begins[level]
        return self.kernel.member(room.address, states, words, self._table.address, slots) != 0

    def _index(self, level: int) -> int:
        """Make the table that of a level's set; returns its number of slots."""
        if self._indexed[0] != level:
            self._table.clear(8 * self._indexed[1])
            slots = 2 * self._counts[level] + 1
            states = self._lists.address + self._begins[level]
            self.kernel.index(states, self._counts[level], self.space.words, self._table.address, slots)
            self._indexed = level, slots
        return self._indexed[1]


class Marks:
    """A bit for each state that was explored.

    Args:
        space: the states.
    """

    def __init__(self, space: Space) -> None:
        if space.table.entries == C.EXACT:
            slots = 8 * space.table.lines
            self._memory = [Memory(slots // 8 + 8)]
            pieces = (slots >> C.WORKER_SHIFT) + 1
            addresses = [self._memory[0].address + (k << C.WORKER_SHIFT) // 8 for k in range(pieces)]
        else:
            tails = [space.context[store.block + C.TAIL] for store in space.stores]
            self._memory = [Memory(tail // 8 + 8) for tail in tails]
            addresses = [memory.address for memory in self._memory]
        self._addresses = Words(len(addresses))
        for k, address in enumerate(addresses):
            self._addresses[k] = address

    @property
    def address(self) -> int:
        return self._addresses.address


def mark_what_reaches(
    kernel: Kernel, space: Space, finding: int, wanted: int, tell: Tell
) -> tuple[Marks, int]:
    """Mark the states from which one can be reached that the judge ``wanted`` accepts; the marks, and
    how many states are left. ``tell`` is told how far the first round is, which takes longest.

    Goes over the states from the last level to the first, again and again, until nothing changes.
    Most transitions lead from a level to the next one, so few rounds do, and the later ones look
    at the few states only that are left: no predecessors have to be stored.
    """
    marks = Marks(space)
    context = space.context.address
    levels = range(len(space.levels) - 1, -1, -1)
    for level in levels:
        for first, count, _ in chunks(space, level):
            kernel.mark_goals(context, first, count, wanted, finding, marks.address)
    left, share = 0, shares(space, len(space.levels), tell)
    for level in levels:
        for first, count, _ in chunks(space, level, backwards=True):
            left += kernel.sweep(context, first, count, marks.address, 0)
            share(count)
    if not left:
        return marks, 0
    stride = 8 * space.words
    lists = [Memory(stride * left), Memory(stride * left)]
    before, left = left, 0
    for level in levels:
        for first, count, _ in chunks(space, level, backwards=True):
            left += kernel.sweep(context, first, count, marks.address, lists[0].address + stride * left)
    while 0 < left < before:  # the list is walked from its end, and turned round by that
        before, left = left, 0
        for end in range(before, 0, -CHUNK):
            first = max(0, end - CHUNK)
            left += kernel.sweep(
                context, lists[0].address + stride * first, end - first, marks.address,
                lists[1].address + stride * left,
            )  # fmt: skip
        lists.reverse()
    return marks, left
