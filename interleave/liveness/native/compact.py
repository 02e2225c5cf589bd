"""Liveness decided on the table of a search: which properties hold, without a graph of all states.

A set of states is a bit a state, and steps are taken again instead of being kept. First, by all workers:
which states have no run on which the goal never comes, whoever is scheduled, by going over the levels from
the last one to the first. Then, by one: whether what is left has an end or a fair cycle. Where nothing is
found the property holds; else a run is looked for that shows it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.exploration import NativeOptions, declared
from interleave.engine.fitting import WORD
from interleave.engine.memory import resident_bytes
from interleave.engine.native import abi
from interleave.engine.native.codegen.code import NativeCode, load
from interleave.engine.native.kernels import context as C
from interleave.engine.native.kernels.load import load_kernel
from interleave.engine.native.memory import Memory, Words
from interleave.engine.native.search.checkpoint import OtherProgram
from interleave.engine.native.search.search import NativeSearch
from interleave.engine.watch import Watch
from interleave.liveness.cures import cures
from interleave.liveness.decided import Decided, Shown
from interleave.liveness.fairness import Fairness, fairness_of
from interleave.liveness.native import block as B
from interleave.liveness.native.names import LIVENESS
from interleave.liveness.native.saved import search_file
from interleave.liveness.native.shown import NoRoom, Numbered
from interleave.liveness.native.sweep import Files, Sweep
from interleave.liveness.properties import Conditions
from interleave.program.program import Program

#: Room for so many steps an open state on the way to one. It is address space; the most that is used is less.
STEPS_EACH = 16


class Compact:
    """Decides on the states of one program.

    Args:
        code: the program of conditions, without a reduction.
        watch: the bounds, and whom to tell how far it is.
        workers: how many; None for as many as there are cores.
        files: where it is written how far judging is, and who is told of what takes its time.

    Raises:
        UsageError: what was written before is damaged.
        ImportError, OSError, RuntimeError, MemoryError: there is no machine code, or no memory.
    """

    def __init__(
        self, code: Behaviour, watch: Watch, workers: int | None, files: Files
    ) -> None:
        self.code, self.watch, self.files = code, watch, files
        self.kernel = load_kernel(LIVENESS, files.notice)
        self.judges = {declared(str(k)): (k, True) for k in range(len(code.program.properties))}
        with files.held():  # the search looks at the bounds itself
            self.found = self._search(workers).run()
        files.unsaved(self.found.unsaved)
        self.why = self.found.stopped or ""
        self.space, self.block = self.found.space, Words(B.BLOCK_WORDS)
        self.context = self.space.context.address
        self.usable = not self.why and self._place()

    def _search(self, workers: int | None) -> NativeSearch:
        """The search for all states; it goes on where its own checkpoint ends, if there is one."""
        watch, notice = replace(self.watch, progress=None, fail_fast=False), self.files.notice
        path, resume = (p and search_file(p) for p in (self.files.path, self.files.resume))
        if resume is not None and resume.exists():
            try:
                going_on = NativeOptions(workers, checkpoint=path, resume=resume)
                return NativeSearch(self.code, {}, watch, going_on, notice, self.judges)
            except OtherProgram as problem:
                if notice is not None:
                    notice(f"{problem}; liveness begins anew")
        anew = NativeOptions(workers, checkpoint=path)
        return NativeSearch(self.code, {}, watch, anew, notice, self.judges)

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
        self._state = Words(space.words)
        block[B.BASES], block[B.BASES_COUNT], block[B.NUMBERS] = self._bases.address, len(ends), total
        block[B.STATE] = self._state.address
        self._table = space.table.memory.address if exact else 0
        evers = Memory(8 * space.count + 8)  # real where there are fair parts only
        self._evers, block[B.EVERS] = evers.view(0, 8 * space.count + 8).cast("q"), evers.address
        return True

    # ------------------------------------------------------------------ judging

    def sweep(self, conditions: Sequence[Conditions]) -> None:
        """Find out for all properties which states stay open; what is known is written on the way."""
        self.swept = Sweep(
            self.found, self.kernel, self.block, self._occupied, [one.goal for one in conditions], self.files,
            self.watch,
        )  # fmt: skip
        self.swept.run()

    def decide(self, conditions: Conditions, fairness: Fairness) -> Decided | None:
        """What is known of a property; None if a condition has no value in some state, or room is short."""
        space, block, swept = self.space, self.block, self.swept
        opened, known = swept.open[conditions.goal], swept.progress[conditions.goal]
        if known.unknown:
            return None
        begins = self._set()
        block[B.OPEN], block[B.BEGINS] = opened.address, begins.address
        asked = True
        if conditions.asked is not None:
            swept.judge(conditions.asked)
            found = list(swept.look(range(len(space.levels)), self.kernel.begin_open, True))
            if None in found or swept.undecided(conditions.asked):
                return None
            asked = any(found)
        elif conditions.once:
            list(swept.look([0], self.kernel.begin_open, False))
        else:
            block[B.BEGINS] = opened.address
        told = Decided(None, False, asked, known.goal)
        if not swept.left(conditions.goal):
            return replace(told, holds=True)
        begun = block[B.BEGINS]
        status = self._deepened(opened.address, begun, fairness, marking=True)
        if status in (None, B.NO_ROOM):
            return told
        if status == B.FINISHED:
            return replace(told, holds=True, needs=bool(block[B.CYCLES]))
        swept.judge(conditions.goal)
        try:
            return replace(told, holds=False, shown=self._shown(opened, begins, begun, fairness, status))
        except NoRoom:
            return replace(told, holds=False)

    def _shown(
        self, opened: Memory, begins: Memory, begun: int, fairness: Fairness, status: int
    ) -> Shown:  # fmt: skip
        """The run that shows that a property is violated, and what is known of it.

        Args:
            opened: the open states.
            begins, begun: those in which it is asked for, and where these are: the open ones may be.
            fairness: what is assumed.
            status: how the search for it came back.
        """
        table = Numbered(self.found, self.code, self.kernel, self.block, self._index, self.watch)
        what = B.AN_END if status == B.STUCK else B.A_PART
        states, loop = table.stem(opened, opened if begun == opened.address else begins, what), None
        if what == B.A_PART:
            loop = len(states) - 1
            part = table.part(table.number(states[-1])) - B.ON_THE_WAY
            states += table.loop(states[-1], fairness, self._evers[part])
        run, lost = table.run(states, loop, fairness), table.lost(states)

        def cured(program: Program) -> bool:
            status = self._deepened(opened.address, begun, fairness_of(program), marking=False)
            if status in (None, B.NO_ROOM):
                raise NoRoom
            return status == B.FINISHED

        try:
            return Shown(run, loop, lost, cures(self.code.program, cured) if loop is not None else [])
        except NoRoom:
            return Shown(run, loop, lost, None)

    def _occupied(self) -> Memory:
        """The set of all states."""
        found = self._set()
        for begin, end in self.pieces:
            self.kernel.open_entries(
                self._table + 8 * begin if self._table else 0, 0, end - begin, found.address + (begin >> 3)
            )
        return found

    # ------------------------------------------------------------------ depth first

    @cached_property
    def _labelled(self) -> NativeCode:
        """The program's code that tells whose steps are whose."""
        return load(self.code.program, self.code.layout, self.judges, labelled=True)

    @cached_property
    def _index(self) -> Memory:
        return Memory(4 * self.block[B.NUMBERS])

    def _deepened(self, opened: int, begun: int, fairness: Fairness, *, marking: bool) -> int | None:
        """Whether a run ends or goes round fairly in the open states, from where it is asked for.

        Args:
            opened, begun: the addresses of these sets.
            fairness: what is assumed.
            marking: mark all parts in which one goes round; else the first one ends it.

        Returns:
            `STUCK` or `FAIR` if one does, `FINISHED` if none does, `NO_ROOM`; None if there are too many
            constraints.
        """
        block = self.block
        sets, numbers = sets_of(fairness)
        if len(fairness.constraints) > B.MOST_CONSTRAINTS or len(sets) > B.MOST_SETS:
            return None
        record, self._known = self._describe(numbers), Words(len(sets))
        for k, mask in enumerate(sets):
            self._known[k] = mask
        block[B.EXPAND], block[B.RECORD], block[B.MASKS] = self._labelled.expand, record, self._known.address
        block[B.WEAK], block[B.STRONG] = fairness.weak, fairness.strong
        block[B.CYCLES], block[B.MARKING], block[B.EVERS_COUNT] = 0, int(marking), 0
        self._index.clear(self._index.size)
        block[B.INDEX], block[B.OPEN], block[B.BEGINS] = self._index.address, opened, begun
        after, free = self._set(), self._set()
        while True:
            block[B.NEXT] = after.address
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
                return status
            if not block[B.NEXT_COUNT]:
                return B.FAIR if block[B.EVERS_COUNT] else B.FINISHED
            block[B.OPEN] = block[B.BEGINS] = after.address
            after, free = free, after
            after.clear(after.size)

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

    def _describe(self, numbers: Sequence[Sequence[int]]) -> int:
        """Note where threads stand in a state, with what their steps meet; the address of a record of
        labelled code."""
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
        self._labels, self._record = Words(2 * len(having)), self._labelled.record()
        self._record[abi.LABELS] = self._labels.address
        block[B.THREADS], block[B.THREADS_COUNT] = self._threads.address, len(having)
        return self._record.address


def sets_of(fairness: Fairness) -> tuple[list[int], list[list[int]]]:
    """The sets of constraints that steps meet, the empty one first; and for each thread instance and program
    counter the number of its own."""
    numbers = {0: 0}
    rows = [[numbers.setdefault(mask, len(numbers)) for mask in row] for row in fairness.masks]
    return list(numbers), rows

