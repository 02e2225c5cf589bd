"""The graph of all states, made by machine code."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from copy import copy
from functools import cached_property

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.expander import successors
from interleave.engine.exploration import declared
from interleave.engine.fitting import WORD
from interleave.engine.memory import resident_bytes
from interleave.engine.native import abi
from interleave.engine.native.codegen.code import load
from interleave.engine.native.kernels.load import load_kernel
from interleave.engine.native.memory import Memory, Words, to_words, twice
from interleave.explain.marks import NEVER, numbers
from interleave.explain.native import block as B
from interleave.explain.native.names import EXPLANATION
from interleave.explain.native.states import States
from interleave.explain.state_graph import FAULTY, TOO_LARGE, StateGraph, too_many

#: Room at first: for states, for steps, for steps that crash, for successors.
FIRST_STATES, FIRST_STEPS, FIRST_CRASHES, FIRST_ROOM = 1 << 16, 1 << 18, 1 << 16, 8192
#: For no more states, code of the lowest quality is as fast, with what it takes to make it.
SMALL = 1_000_000
#: A step's label has 16 bits for its program counter.
MOST_LOCATIONS = 1 << 16


class NativeGraph(StateGraph):
    """A program's graph; the same as `PythonGraph`.

    Args:
        code: the program's behaviour, without a reduction.
        most: how many states it may have.
        asked: the numbers of properties, and of what is looked for on request, that `judged` will be
            asked about.
        memory: how many bytes the process may use.
        notice: told of what takes its time.
        least: how many states there are known to be; if these are too many, none is explored.

    Raises:
        ImportError, OSError, RuntimeError, MemoryError: there is no machine code, or no memory.
    """

    first: memoryview[int]
    target: memoryview[int]
    choice: memoryview[int]

    def __init__(
        self,
        code: Behaviour,
        most: int,
        asked: Sequence[int],
        memory: int | None = None,
        notice: Callable[[str], None] | None = None,
        least: int = 0,
    ) -> None:
        self.code, self.asked, self.limit = code, tuple(asked), memory or 1 << 62
        self.kernel = load_kernel(EXPLANATION, notice)
        judges = {declared(str(number)): (number, True) for number in self.asked}
        level = 0 if most <= SMALL else None
        self.native = load(code.program, code.layout, judges, level=level, labelled=True)
        self._make(most, least)

    def _make(self, most: int, least: int = 0) -> None:
        """Explore, and find out what there is."""
        self.crashes, self.crashing = [], []
        self._block = Words(B.BLOCK_WORDS)
        self._record = self.native.record()
        self._begin()
        self.why = self._explore(most) if least <= most else too_many(most)
        count, steps = self._block[B.COUNT], self._block[B.STEPS]
        self.states = States(self._states, self.native.words, count)
        self.first = self._first.view(0, 8 * (count + 1)).cast("q")
        self.expanded = self._block[B.DONE]
        self.first[self.expanded + 1 :] = array("q", [steps]) * (count - self.expanded)
        self.target = self._target.view(0, 8 * steps).cast("q")
        label = self._label.view(0, 8 * steps)
        self.thread, self.at = label.cast("H")[::4], label.cast("H")[1::4]
        self.choice = label.cast("I")[1::2]
        if self.complete:
            self._look_up_crashes()

    # ------------------------------------------------------------------ exploring

    def _first_states(self) -> list[int]:
        """The states that exploring begins with; sets `initial`."""
        initial = list(dict.fromkeys(state for state in self.code.initial() if state >= 0))
        self.initial = list(range(len(initial)))
        return initial

    def _begin(self) -> None:
        block, words = self._block, self.native.words
        initial = self._first_states()
        self._states = Memory(8 * words * (FIRST_STATES + len(initial)))
        self._first = Memory(8 * (FIRST_STATES + len(initial) + 1))
        self._table = Memory(8 * 2 * (FIRST_STATES + len(initial)))
        self._target, self._label = Memory(8 * FIRST_STEPS), Memory(8 * FIRST_STEPS)
        self._crash = Memory(8 * FIRST_CRASHES)
        for number, state in enumerate(initial):
            data = b"".join(word.to_bytes(8, "little", signed=True) for word in to_words(state, words))
            self._states.view(8 * words * number, 8 * words * (number + 1))[:] = data
        block[B.EXPAND], block[B.WORDS] = self.native.expand, words
        block[B.RECORD] = self._record.address
        block[B.FAULT] = abi.FINDINGS + self.native.findings.index(abi.FAULT)
        block[B.COUNT] = len(initial)
        self._describe_threads()
        self._make_room(FIRST_ROOM)
        self._place()
        self._index()

    def _explore(self, most: int) -> str:
        block = self._block
        block[B.MOST] = most
        while True:
            status = self.kernel.unfold(block.address)
            if status == B.GROW:
                if resident_bytes() > self.limit:
                    return TOO_LARGE
                self._grow()
            elif status == B.ROOMIER:
                self._make_room(2 * block[B.OUT_ROOM])
            elif status == B.FAULTED:
                return FAULTY
            elif status == B.TOO_MANY or block[B.COUNT] > most:
                return too_many(most)
            elif status == B.FINISHED:
                return ""

    def _describe_threads(self) -> None:
        """Where the threads that have steps stand in a state."""
        block, instances = self._block, self.code.program.instances
        having = [n for n, (thread, _) in enumerate(instances) if thread.code.locations]
        if any(len(thread.code.locations) > MOST_LOCATIONS for thread, _ in instances):
            raise RuntimeError(f"a thread has more than {MOST_LOCATIONS:,} steps")
        self._threads = Words(B.THREAD_WORDS * len(having))
        self._labels = Words(2 * len(having))
        self._counters: list[Words] = []
        for k, number in enumerate(having):
            field = self.code.layout.threads[number]
            counters = Words(len(field.counters))
            for place, pc in enumerate(field.counters):
                counters[place] = pc
            self._counters.append(counters)
            word, shift = divmod(field.place.offset, WORD)
            moves = self._moves(number)
            about = (number, 8 * word, shift, field.place.mask, counters.address, moves)
            for i, value in enumerate(about):
                self._threads[B.THREAD_WORDS * k + i] = value
        block[B.THREADS], block[B.THREADS_COUNT] = self._threads.address, len(having)
        self._record[abi.LABELS] = self._labels.address

    def _moves(self, thread: int) -> bool:
        return self.only is None or thread in self.only

    def _make_room(self, room: int) -> None:
        """Room for successors, and in all places that they are put in."""
        block = self._block
        self._out, self._hashes = Memory(8 * self.native.words * room), Memory(8 * room)
        block[B.OUT], block[B.HASHES], block[B.OUT_ROOM] = self._out.address, self._hashes.address, room

    def _place(self) -> None:
        """Tell the kernel where everything is."""
        block = self._block
        block[B.STATES], block[B.FIRST] = self._states.address, self._first.address
        block[B.STATES_ROOM] = min(self._states.size // (8 * self.native.words), self._first.size // 8 - 1)
        block[B.TABLE], block[B.SLOTS] = self._table.address, self._table.size // 8
        block[B.TARGET], block[B.LABEL] = self._target.address, self._label.address
        block[B.STEPS_ROOM] = self._target.size // 8
        block[B.CRASH], block[B.CRASHES_ROOM] = self._crash.address, self._crash.size // 8

    def _grow(self) -> None:
        """Twice the room for what is short of it."""
        block, room = self._block, self._block[B.OUT_ROOM]
        if block[B.COUNT] + room > block[B.STATES_ROOM]:
            self._states, self._first = twice(self._states), twice(self._first)
        if block[B.STEPS] + room > block[B.STEPS_ROOM]:
            self._target, self._label = twice(self._target), twice(self._label)
        if block[B.CRASHES] + room > block[B.CRASHES_ROOM]:
            self._crash = twice(self._crash)
        wider = 2 * (block[B.COUNT] + room) > block[B.SLOTS]
        if wider:
            self._table = Memory(2 * self._table.size)
        self._place()
        if wider:
            self._index()

    def _index(self) -> None:
        """Write the states' numbers to the table, which is empty."""
        block = self._block
        self.kernel.index(block[B.STATES], block[B.COUNT], block[B.WORDS], block[B.TABLE], block[B.SLOTS])

    def _look_up_crashes(self) -> None:
        """Find out which alternatives of a thread's step crash, and how."""
        states = self._crash.view(0, 8 * self._block[B.CRASHES]).cast("q")
        for state in dict.fromkeys(states):
            steps = self.steps(state)
            after = [one for one in successors(self.code, self.states[state]) if self._moves(one[0])]
            going = iter([self.target[step] for step in steps if self.target[step] >= 0])
            for step, (_, choice, code) in zip(steps, after, strict=True):
                self.choice[step] = choice
                if code >= 0:
                    self.target[step] = next(going)
                else:
                    self.target[step] = self.crash_number(code)
                    self.crashing.append((state, step))

    def steps_at(self, thread: int, pc: int) -> list[int]:
        import numpy as np  # takes its time to load, and few need it

        labels = np.frombuffer(self._label.view(0, 8 * len(self.target)), np.uint32)[::2]
        found: list[int] = np.flatnonzero(labels == (thread | pc << 16)).tolist()
        return found

    @property
    def addresses(self) -> tuple[int, int, int]:
        """Of the states' first steps, of where steps lead, and of their labels."""
        return self._first.address, self._target.address, self._label.address

    # ------------------------------------------------------------------ sets of states

    def judged(self, number: int) -> bytearray:
        name = declared(str(number))
        return self._met(name, name, abi.property_fault(name))

    def undecided(self, number: int) -> int | None:
        name = declared(str(number))
        fault = abi.property_fault(name)
        found = self._met(name, fault, fault).find(1)
        return None if found < 0 else found

    def _met(self, name: str, *findings: str) -> bytearray:
        """The states in which a judge finds one of two things."""
        wanted = 1 << self.native.judges.index(name)
        first, second = (abi.FINDINGS + self.native.findings.index(finding) for finding in findings)
        marks = self._room_for_marks()
        judge = self.native.judge
        self.kernel.judge_all(self._block.address, judge, wanted, first, second, marks.address)
        return self._marks(marks)

    def stuck(self) -> list[int]:
        marks = self._room_for_marks()
        self.kernel.mark_stuck(self._first.address, len(self.states), marks.address)
        return numbers(self._marks(marks))

    @cached_property
    def _sources(self) -> tuple[Memory, Memory]:
        """The graph backwards: see `interleave.explain.native.fates`."""
        count = len(self.states)
        first, before = Memory(8 * (count + 1)), Memory(8 * len(self.target))
        self.kernel.turn_around(
            self._first.address, self._target.address, count, first.address, before.address
        )
        return first, before

    def backwards(self, goal: bytearray) -> bytearray:
        first, before = self._sources
        marks, work = self._room_for_marks(goal), Memory(8 * len(self.states))
        self.kernel.spread(first.address, before.address, len(self.states), marks.address, work.address)
        return self._marks(marks)

    def doomed(self, bad: bytearray) -> bytearray:
        first, before = self._sources
        count, marks = len(self.states), self._room_for_marks(bad)
        ways, work = Memory(8 * count), Memory(8 * count)
        self.kernel.doom(
            self._first.address, self._target.address, first.address, before.address, count, marks.address,
            ways.address, work.address,
        )  # fmt: skip
        return self._marks(marks)

    def settled(self, doomed: bytearray) -> bytearray:
        count, marks, out = len(self.states), self._room_for_marks(), self._room_for_marks(doomed)
        about, work = Memory(24 * count), Memory(16 * count)
        self.kernel.settle(
            self._first.address, self._target.address, count, out.address, marks.address,
            about.address, work.address,
        )  # fmt: skip
        return self._marks(marks)

    def without(self, others: bytearray) -> StateGraph:
        import numpy as np  # takes its time to load, and few need it

        found, size = copy(self), 8 * len(self.target)
        found.__dict__.pop("_sources", None)
        found._target = Memory(size)
        found.target = found._target.view(0, size).cast("q")
        found.target[:] = self.target
        first, target = np.frombuffer(self.first, np.int64), np.frombuffer(found.target, np.int64)
        steps = np.flatnonzero(np.frombuffer(others, np.uint8) == NEVER)
        states = np.searchsorted(first, steps, side="right") - 1
        none = np.bincount(states, minlength=len(first) - 1) == np.diff(first)
        target[steps] = np.where(none[states], states, -1)
        return found

    def _room_for_marks(self, marks: bytes | bytearray = b"") -> Memory:
        """Marks where the kernel can change them."""
        memory = Memory(len(self.states) + 8)
        memory.view(0, len(marks))[:] = marks
        return memory

    def _marks(self, memory: Memory) -> bytearray:
        return bytearray(memory.view(0, len(self.states)))
