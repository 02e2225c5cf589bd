"""Searches in a graph by machine code."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from interleave.engine.native.kernels.load import load_kernel
from interleave.engine.native.memory import Memory, Words
from interleave.explain.marks import both, outside
from interleave.explain.native.state_graph import NativeGraph
from interleave.explain.state_graph import StateGraph
from interleave.liveness.cycles import enabled
from interleave.liveness.fairness import Fairness
from interleave.liveness.lasso import Lasso, shortest_loop
from interleave.liveness.native.names import LIVENESS
from interleave.liveness.search import MOST_CONSTRAINTS, Searches

#: A part of so many states is looked at in Python for a shortest loop.
FEW_STATES = 20_000
#: After so many rounds over all states what is left goes by predecessors.
MOST_ROUNDS = 12


class Parts(Sequence[int]):
    """The number of each state's part, in memory."""

    def __init__(self, memory: Memory, count: int) -> None:
        self.memory, self._view = memory, memory.view(0, 8 * count).cast("q")

    def __len__(self) -> int:
        return len(self._view)

    def __getitem__(self, number: Any) -> Any:
        return self._view[number]

    def __iter__(self) -> Iterator[int]:
        return iter(self._view)


class NativeSearches(Searches):
    """The same as `Searches`; more constraints than machine code has a word for are left to Python.

    Args:
        graph: all states.
        notice: told of what takes its time.

    Raises:
        ImportError, OSError, RuntimeError, MemoryError: there is no machine code, or no memory.
    """

    graph: NativeGraph

    def __init__(self, graph: StateGraph, notice: Callable[[str], None] | None = None) -> None:
        assert isinstance(graph, NativeGraph)
        super().__init__(graph)
        self.kernel = load_kernel(LIVENESS, notice)
        self.count = len(graph.states)
        self.first, self.target, self.label = graph.addresses

    def avoidable(self, goal: bytearray) -> bytearray:
        found, done = self._swept(goal, every=True)
        return outside(found) if done else super().avoidable(found)

    def within_reach(self, goal: bytearray) -> bytearray:
        found, done = self._swept(goal, every=False)
        return found if done else super().within_reach(found)

    def _swept(self, goal: bytearray, *, every: bool) -> tuple[bytearray, bool]:
        """Backwards in rounds over all states, and whether that has come to its end: most steps lead from a
        level to the next one, so few rounds do, and no predecessors have to be stored."""
        marks = self._marks(goal)
        graph = self.first, self.target, self.count
        for _ in range(MOST_ROUNDS):
            if not self.kernel.sweep_steps(*graph, marks.address, int(every)):
                return bytearray(marks.view(0, self.count)), True
        return bytearray(marks.view(0, self.count)), False

    def closure(self, start: bytearray, within: bytearray) -> bytearray:
        marks, inside, work = self._marks(both(start, within)), self._marks(within), Memory(8 * self.count)
        self.kernel.close(
            self.first, self.target, self.count, marks.address, inside.address, work.address
        )
        return bytearray(marks.view(0, self.count))

    def fair_parts(self, region: bytearray, fairness: Fairness) -> Sequence[int] | None:
        if len(fairness.constraints) > MOST_CONSTRAINTS:
            return super().fair_parts(region, fairness)
        masks, bases = tables(fairness)
        inside, fair = self._marks(region), Memory(8 * self.count)
        about, work = Memory(24 * self.count), Memory(16 * self.count)
        known = 0
        left = 1
        while left:
            count = self.kernel.strong_parts(
                self.first, self.target, self.count, inside.address, about.address, work.address
            )
            found = Words(3 * max(count, 1))
            for part in range(count):
                found[3 * part + 1] = -1
            self.kernel.about_parts(
                self.first, self.target, self.label, self.count, about.address, masks.address, bases.address,
                found.address,
            )  # fmt: skip
            for part in range(count):
                moves, always, ever = (found[3 * part + k] for k in range(3))
                unmet = ever & ~moves & fairness.strong
                lost = always & ~moves & fairness.weak
                known += not lost and not unmet
                found[3 * part] = known if not lost and not unmet else 0
                found[3 * part + 1] = -1 if lost else unmet
            left = self.kernel.sort_parts(
                self.first, self.label, self.count, about.address, masks.address, bases.address,
                found.address, fairness.strong, inside.address, fair.address,
            )  # fmt: skip
        return Parts(fair, self.count) if known else None

    def lasso(
        self, begins: bytearray, region: bytearray, ends: bytearray, parts: Sequence[int] | None,
        fairness: Fairness,
    ) -> Lasso:  # fmt: skip
        if len(fairness.constraints) > MOST_CONSTRAINTS:
            return super().lasso(begins, region, ends, parts, fairness)
        numbers = parts.memory if isinstance(parts, Parts) else Memory(8 * self.count)
        states, steps = self._stem(begins, region, ends, numbers)
        if ends[states[-1]]:
            return Lasso(states, steps)
        assert parts is not None
        around, turn = self._loop(states[-1], parts, numbers, fairness)
        return Lasso((*states, *around), (*steps, *turn), len(steps))

    def _stem(
        self, begins: bytearray, region: bytearray, ends: bytearray, numbers: Memory
    ) -> tuple[tuple[int, ...], tuple[int, ...]]:
        before, queue = Memory(16 * self.count), Memory(16 * self.count + 16)
        links, entries = before.view(0, 16 * self.count).cast("q"), queue.view(0, 16 * self.count).cast("q")
        count = 0
        for state in self.graph.initial:
            for entered in (1, 0) if begins[state] else (0,):
                links[2 * state + entered], entries[count] = -1, 2 * state + entered
                count += 1
        marks = [self._marks(one) for one in (begins, region, ends)]
        end = self.kernel.stem(
            self.first, self.target, *(one.address for one in marks), numbers.address, before.address,
            queue.address, count,
        )  # fmt: skip
        assert end >= 0, "there is no way to a loop that was found"
        states, steps = [end >> 1], list[int]()
        while (link := links[end]) != -1:
            step, inside = divmod(link - 1, 2)
            end = 2 * self._source(step) + inside
            states.append(end >> 1)
            steps.append(step)
        return tuple(states[::-1]), tuple(steps[::-1])

    def _source(self, step: int) -> int:
        """The state of a step."""
        return bisect_right(self.graph.first, step) - 1

    def _loop(
        self, start: int, parts: Sequence[int], numbers: Memory, fairness: Fairness
    ) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """From each constraint to the nearest one that is not met yet, and back; in a small part the
        shortest."""
        short = shortest_loop(self.graph, start, parts, fairness, FEW_STATES)
        if short is not None:
            return short
        masks, bases = tables(fairness)
        before, queue = Memory(8 * self.count), Memory(8 * self.count + 8)
        links, entries = before.view(0, 8 * self.count).cast("q"), queue.view(0, 8 * self.count + 8).cast("q")
        states: list[int] = []
        steps: list[int] = []
        graph, at = self.graph, start
        met = fairness.weak & ~enabled(graph, start, fairness)
        wanted = fairness.weak | fairness.strong & self._ever(parts[start], parts, fairness)
        while met & wanted != wanted or at != start or not steps:
            about = (
                self.first, self.target, self.label, at, start, numbers.address, masks.address,
                bases.address,
            )  # fmt: skip
            step = self.kernel.nearest(
                *about, wanted & ~met, fairness.weak, before.address, queue.address, 0
            )
            assert step >= 0, "a part that is fair has a way to each constraint"
            way = [step]
            while (source := self._source(way[-1])) != at:
                way.append(links[source] - 1)
            for one in way[::-1]:
                state = graph.target[one]
                met |= fairness.masks[graph.thread[one]][graph.at[one]]
                met |= fairness.weak & ~enabled(self.graph, state, fairness)
                steps.append(one)
                states.append(state)
            count = 0
            while entries[count] != -1:
                count += 1
            self.kernel.nearest(*about, 0, 0, before.address, queue.address, count)
            at = states[-1]
        return tuple(states), tuple(steps)

    def _ever(self, part: int, parts: Sequence[int], fairness: Fairness) -> int:
        """The constraints that are enabled somewhere in a part."""
        found, every = 0, fairness.strong
        for state, number in enumerate(parts):
            if number == part:
                found |= enabled(self.graph, state, fairness)
                if found & every == every:
                    break
        return found

    def _marks(self, marks: bytes | bytearray) -> Memory:
        """Marks where the kernel can change them."""
        memory = Memory(self.count + 8)
        memory.view(0, self.count)[:] = marks
        return memory


def tables(fairness: Fairness) -> tuple[Words, Words]:
    """The constraints by program counter, and where each thread's begin."""
    words = array("q")
    bases = Words(max(1, len(fairness.masks)))
    for number, row in enumerate(fairness.masks):
        bases[number] = len(words)
        words.extend(row)
    masks = Words(max(1, len(words)))
    for at, mask in enumerate(words):
        masks[at] = mask
    return masks, bases
