"""Liveness decided on the table of a search: which properties hold, without a graph of all states.

A set of states is a bit a state, and steps are taken again instead of being kept. First, by all workers:
which states have no run on which the goal never comes, whoever is scheduled, by going over the levels from
the last one to the first. Then, by one: whether what is left has an end or a fair cycle. What is found there
is shown by the graph of all states; where nothing is found the property holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.exploration import NativeOptions, declared
from interleave.engine.layout import WORD
from interleave.engine.memory import resident_bytes
from interleave.engine.native import abi
from interleave.engine.native.codegen.code import NativeCode, load
from interleave.engine.native.kernels import context as C
from interleave.engine.native.kernels.load import load_kernel
from interleave.engine.native.memory import Memory, Words
from interleave.engine.native.search.backwards_lists import CHUNK, SHARED, chunks
from interleave.engine.native.search.search import NativeSearch
from interleave.engine.native.search.workers import Threads
from interleave.engine.watch import Watch
from interleave.liveness.decided import Decided
from interleave.liveness.fairness import Fairness
from interleave.liveness.native import block as B
from interleave.liveness.native.names import LIVENESS
from interleave.liveness.properties import Conditions

#: The states are gone over once more if the last time one of so many of those that are open was closed: fewer
#: are looked at sooner by going forwards.
WORTH = 4
#: Room for so many steps an open state on the way to one. It is address space; the most that is used is less.
STEPS_EACH = 16


class Compact:
    """Decides on the states of one program.

    Args:
        code: the program of conditions, without a reduction.
        watch: the bounds, and whom to tell how far it is.
        options: how many workers.
        notice: told of what takes its time.

    Raises:
        ImportError, OSError, RuntimeError, MemoryError: there is no machine code, or no memory.
    """

    def __init__(
        self, code: Behaviour, watch: Watch, options: NativeOptions,
        notice: Callable[[str], None] | None = None,
    ) -> None:  # fmt: skip
        self.code, self.watch = code, watch
        self.kernel = load_kernel(LIVENESS, notice)
        self.judges = {declared(str(k)): (k, True) for k in range(len(code.program.properties))}
        search = NativeSearch(
            code, {}, replace(watch, progress=None, fail_fast=False), NativeOptions(options.workers), notice,
            self.judges,
        )  # fmt: skip
        self.found = search.run()
        self.why = self.found.stopped or ""
        self.space, self.block = self.found.space, Words(B.BLOCK_WORDS)
        self.context = self.space.context.address
        self.usable = not self.why and self._place()

    def _place(self) -> bool:
        """Give each state its number; whether there are numbers for all."""
        space, block = self.space, self.block
        exact = space.table.entries == C.EXACT
        if exact:
            ends = [8 * space.table.lines]
        else:
            ends = [space.context[store.block + C.TAIL] for store in space.stores]
        self._bases, total = Words(len(ends) + exact), 0
        for k, end in enumerate(ends):
            self._bases[k] = total
            total += -(-end // 64) * 64
        if total >= B.MOST_NUMBERS:
            return False
        self.pieces = [(self._bases[k], self._bases[k] + end) for k, end in enumerate(ends)]
        self._own = Words(B.OWN_WORDS * space.workers)
        self._state = Words(space.words)
        block[B.BASES], block[B.BASES_COUNT], block[B.NUMBERS] = self._bases.address, len(ends), total
        block[B.OWN], block[B.STATE] = self._own.address, self._state.address
        self._table = space.table.memory.address if exact else 0
        return True

    # ------------------------------------------------------------------ judging

    def decide(self, conditions: Conditions, fairness: Fairness) -> Decided | None:
        """What is known of a property; None if a condition has no value in some state, or room is short."""
        space, block = self.space, self.block
        opened, begins = self._set(), self._set()
        for begin, end in self.pieces:
            self.kernel.open_entries(
                self._table + 8 * begin if self._table else 0, 0, end - begin,
                opened.address + (begin >> 3),
            )  # fmt: skip
        block[B.OPEN], block[B.BEGINS] = opened.address, begins.address
        levels = range(len(space.levels) - 1, -1, -1)
        self._judge(conditions.goal)
        for k in range(space.workers):
            self._own[B.OWN_WORDS * k + B.GOALS] = 0
        closed = left = space.count
        judging = True
        while closed * WORTH >= left > 0 and closed:
            found = self._over(levels, self.kernel.sweep_open, judging, backwards=True)
            if found is None or (judging and self._undecided(conditions.goal)):
                return None
            left, closed, judging = left - found, found, False
        goal = any(self._own[B.OWN_WORDS * k + B.GOALS] for k in range(space.workers))
        asked = True
        if conditions.asked is not None:
            self._judge(conditions.asked)
            found = self._over(reversed(levels), self.kernel.begin_open, True)
            if found is None or self._undecided(conditions.asked):
                return None
            asked = found > 0
        elif conditions.once:
            self._over([0], self.kernel.begin_open, False)
        else:
            block[B.BEGINS] = opened.address
        if not left:
            return Decided(True, False, asked, goal)
        holds = self._deepened(opened, fairness)
        return Decided(holds, bool(block[B.CYCLES]), asked, goal)

    def _judge(self, condition: int) -> None:
        """What the kernel is to ask states about."""
        name, native = declared(str(condition)), self.found.native
        self.block[B.WANTED] = 1 << native.judges.index(name)
        self.block[B.FINDING] = native.findings.index(name)
        for store in self.space.stores:
            store.record[self._fault(condition)] = 0

    def _undecided(self, condition: int) -> bool:
        """Whether a condition had no value in some state."""
        return any(store.record[self._fault(condition)] for store in self.space.stores)

    def _fault(self, condition: int) -> int:
        """Where in a record it is counted that a condition has no value."""
        return abi.FINDINGS + self.found.native.findings.index(abi.property_fault(declared(str(condition))))

    def _over(
        self, levels: Iterable[int], call: Callable[..., int], judging: bool, *, backwards: bool = False
    ) -> int | None:
        """Have all workers look at the states of some levels; the sum of what is returned. None if there is
        too little room for successors."""
        space, total = self.space, 0
        threads = Threads(space.workers)
        try:
            for level in levels:
                states = sum(piece.count for piece in space.levels[level])
                size = min(CHUNK, max(SHARED, -(-states // threads.count)))
                parts = chunks(space, level, size, backwards=backwards)
                while batch := list(islice(parts, threads.count)):
                    found = threads.run([
                        partial(call, self.context, me, *chunk[:2], self.block.address, int(judging))
                        for me, chunk in enumerate(batch)
                    ])  # fmt: skip
                    if -1 in found:
                        return None
                    total += sum(new for new in found if new is not None)
        finally:
            threads.close()
        return total

    # ------------------------------------------------------------------ depth first

    def _deepened(self, opened: Memory, fairness: Fairness) -> bool | None:
        """Whether no run ends or goes round fairly in the open states; None if room is short."""
        block = self.block
        sets, numbers = sets_of(fairness)
        if len(fairness.constraints) > B.MOST_CONSTRAINTS or len(sets) > B.MOST_SETS:
            return None
        labelled = load(self.code.program, self.code.layout, self.judges, labelled=True)
        record, known = self._describe(labelled, numbers), Words(len(sets))
        for k, mask in enumerate(sets):
            known[k] = mask
        block[B.EXPAND], block[B.RECORD], block[B.MASKS] = labelled.expand, record.address, known.address
        block[B.WEAK], block[B.STRONG] = fairness.weak, fairness.strong
        index, after = Memory(4 * block[B.NUMBERS]), self._set()
        block[B.INDEX], block[B.NEXT], block[B.CYCLES] = index.address, after.address, 0
        while True:
            keep = self._room(self.kernel.index_open(block.address))
            status = B.TURN_ENDED
            while status == B.TURN_ENDED:
                if resident_bytes() >= self.space.limit:
                    raise MemoryError
                status = self.kernel.deepen(self.context, block.address)
                self.watch.tell()
            for memory in keep:
                memory.close()
            if status != B.FINISHED:
                return None if status == B.NO_ROOM else False
            if not block[B.NEXT_COUNT]:
                return True
            opened, after = after, opened
            after.clear(after.size)
            block[B.OPEN] = block[B.BEGINS] = opened.address
            block[B.NEXT] = after.address

    def _room(self, count: int) -> list[Memory]:
        """Room for a search of so many open states."""
        block, steps = self.block, STEPS_EACH * count + B.MOST_SETS
        sizes = {
            B.STACK: 4 * count, B.STEPS: 4 * steps, B.BY: steps, B.FIRSTS: 4 * count, B.ABOUT: 8 * count,
        }  # fmt: skip
        found = []
        for word, size in sizes.items():
            memory = Memory(size + 8)
            block[word] = memory.address
            found.append(memory)
        block[B.STEPS_ROOM] = steps
        for word in (B.STACK_COUNT, B.STEPS_COUNT, B.PARTS_COUNT, B.CURSOR, B.NEXT_COUNT):
            block[word] = 0
        return found

    def _set(self) -> Memory:
        """An empty set of states."""
        return Memory((self.block[B.NUMBERS] >> 3) + 8)

    def _describe(self, labelled: NativeCode, numbers: Sequence[Sequence[int]]) -> Words:
        """A record of labelled code, and where threads stand in a state, with what their steps meet."""
        block, instances = self.block, self.code.program.instances
        having = [n for n, (thread, _) in enumerate(instances) if thread.code.locations]
        self._threads, self._sets = Words(B.THREAD_WORDS * len(having)), list[Words]()
        for k, number in enumerate(having):
            field = self.code.layout.threads[number]
            row = Words(len(field.counters))
            for place, pc in enumerate(field.counters):
                row[place] = numbers[number][pc] if 0 <= pc < len(numbers[number]) else 0
            self._sets.append(row)
            word, shift = divmod(field.place.offset, WORD)
            for i, value in enumerate((8 * word, shift, field.place.mask, row.address)):
                self._threads[B.THREAD_WORDS * k + i] = value
        self._labels, record = Words(2 * len(having)), labelled.record()
        record[abi.LABELS] = self._labels.address
        block[B.THREADS], block[B.THREADS_COUNT] = self._threads.address, len(having)
        return record


def sets_of(fairness: Fairness) -> tuple[list[int], list[list[int]]]:
    """The sets of constraints that steps meet, the empty one first; and for each thread instance and program
    counter the number of its own."""
    numbers = {0: 0}
    rows = [[numbers.setdefault(mask, len(numbers)) for mask in row] for row in fairness.masks]
    return list(numbers), rows

