"""The run that shows a violation, found on a search's own table: a shortest way to where it ends or goes
round, and the loop. Only numbers of states are kept, and no steps: which step leads from one state to the
next is looked up at last."""

from __future__ import annotations

from collections.abc import Sequence

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.expander import successors
from interleave.engine.exploration import Run
from interleave.engine.native.kernels.load import Kernel
from interleave.engine.native.memory import Memory, Words, to_words
from interleave.engine.native.search.backwards_lists import chunks
from interleave.engine.native.search.exploration import NativeExploration
from interleave.engine.watch import Watch
from interleave.explain.state_graph import StateGraph
from interleave.liveness.fairness import Fairness
from interleave.liveness.lasso import shortest_loop
from interleave.liveness.native import block as B

#: A part of so many states is looked at in Python for a shortest loop.
FEW_STATES = 20_000


class NoRoom(Exception):
    """A state has more steps than there is room for."""


class Numbered:
    """The states of a table by their numbers, and ways through them.

    Args:
        found: the search.
        code: the program of conditions, without a reduction.
        kernel: that of liveness.
        block: what is shared with it; all but what `ways` adds is there.
        index: the memory of `INDEX`.
        watch: told that something is done.
    """

    def __init__(
        self, found: NativeExploration, code: Behaviour, kernel: Kernel, block: Words, index: Memory,
        watch: Watch,
    ) -> None:  # fmt: skip
        self.found, self.code, self.kernel, self.block, self.watch = found, code, kernel, block, watch
        self.space, self.context = found.space, found.space.context.address
        self._index = index.view(0, 4 * block[B.NUMBERS]).cast("I")
        self._list = Memory(4 * self.space.count + 64)
        self._numbers = self._list.view(0, 4 * self.space.count + 64).cast("I")
        self._seen = Memory((block[B.NUMBERS] >> 3) + 8)
        self._room = Words(self.space.words)

    # ------------------------------------------------------------------ states

    def state(self, number: int) -> int:
        """The state that has a number."""
        self.kernel.state_of(self.context, self.block.address, number, self._room.address)
        return sum((self._room[k] & (1 << 64) - 1) << 64 * k for k in range(self.space.words))

    def number(self, state: int) -> int:
        """The number of a state that was explored."""
        for k, word in enumerate(to_words(state, self.space.words)):
            self._room[k] = word
        return self.kernel.place_of(self.context, self.block.address, self._room.address)

    def part(self, number: int) -> int:
        """The mark of the part that a state is in."""
        return self._index[number]

    # ------------------------------------------------------------------ the way there

    def stem(self, region: Memory, begins: Memory, what: int) -> list[int]:
        """The states of a shortest run to where a region can be entered and on in it to the nearest of its
        states that is ``what`` is looked for.

        Raises:
            NoRoom, MemoryError: it cannot be found.
        """
        self._seen.clear(self._seen.size)
        ends, entered = [0], list[int]()  # of the lists, one behind the other; where each is entered anew
        while True:
            level = len(entered)
            count = 0
            if level:
                count = self._spread(ends[-2], ends[-1], region.address, what)
                if (at := self.block[B.FOUND]) >= 0:
                    return self._back(ends, entered, level - 1, ends[-2] + at)
            entered.append(ends[-1] + count)
            if level < len(self.space.levels):
                for first, states, _ in chunks(self.space, level):
                    count += self.kernel.enter_begins(
                        self.context, self.block.address, first, states,
                        self._list.address + 4 * (ends[-1] + count), self._seen.address, region.address,
                        begins.address,
                    )  # fmt: skip
            assert count or level < len(self.space.levels), "there is no way to a loop that was found"
            ends.append(ends[-1] + count)

    def _spread(self, begin: int, end: int, within: int, what: int) -> int:
        """List what comes after a list; how many states these are."""
        self.block[B.FOUND] = -1
        count = self.kernel.spread(
            self.context, self.block.address, self._list.address + 4 * begin, end - begin,
            self._list.address + 4 * end, self._seen.address, within, what,
        )  # fmt: skip
        if count < 0:
            raise NoRoom
        self.watch.tell()
        return count

    def _back(self, ends: Sequence[int], entered: Sequence[int], level: int, at: int) -> list[int]:
        """The states of the run to an entry of a list; the lists end at ``ends``, the first of them is empty
        and that of a level is behind the one of the level before."""
        way = [self._numbers[at]]
        while at < entered[level]:
            at = self._source(ends[level - 1], ends[level], way[-1])
            way.append(self._numbers[at])
            level -= 1
        states = [self.state(number) for number in reversed(way)]
        return self.found.states_to(level, states[0])[:-1] + states

    def _source(self, begin: int, end: int, target: int) -> int:
        """The place of the first state of a list with a step to another one."""
        at = self.kernel.source_of(
            self.context, self.block.address, self._list.address + 4 * begin, end - begin, target
        )
        if at == -2:
            raise NoRoom
        assert at >= 0, "a state that was come to has a step that leads there"
        return begin + at

    # ------------------------------------------------------------------ the loop

    def loop(self, start: int, fairness: Fairness, ever: int) -> list[int]:
        """The states of a way from a state of a fair part back to it on which all constraints are met, that
        state at its end only.

        Args:
            start: the state.
            fairness: the constraints.
            ever: those that are enabled in the part.

        Raises:
            NoRoom: it cannot be found.
        """
        part = self.part(self.number(start))
        unfolded = Unfolded(self, start, part)
        short = shortest_loop(unfolded, 0, unfolded.parts, fairness, FEW_STATES)
        if short is not None:
            return [unfolded.states[state] for state in short[0]]
        wanted = fairness.weak | fairness.strong & ever
        states, at = list[int](), start
        met = fairness.weak & ~self._enabled(start, fairness)
        while met & wanted != wanted or at != start or not states:
            for state in self._nearest(at, part, wanted & ~met, start):
                met |= self._met(at, state, fairness, wanted & ~met)
                met |= fairness.weak & ~self._enabled(state, fairness)
                states.append(state)
                at = state
        return states

    def _nearest(self, start: int, part: int, unmet: int, back: int) -> list[int]:
        """The states of a way in a part to the nearest step or state that meets one of these; back, if there
        are none."""
        self._seen.clear(self._seen.size)
        numbers, block = self._numbers, self.block
        numbers[0], target = self.number(start), self.number(back)
        self.kernel.mark_seen(self._seen.address, numbers[0])
        ends = [0, 1]
        while True:
            block[B.FOUND] = -1
            count = self.kernel.spread_in_part(
                self.context, block.address, self._list.address + 4 * ends[-2], ends[-1] - ends[-2],
                self._list.address + 4 * ends[-1], self._seen.address, part, unmet, target,
                int(len(ends) > 2),
            )  # fmt: skip
            if count < 0:
                raise NoRoom
            if block[B.FOUND] >= 0:
                break
            assert count, "a part that is fair has a way to each constraint"
            ends.append(ends[-1] + count)
            self.watch.tell()
        way = [] if block[B.LEADS] < 0 else [block[B.LEADS]]
        level = len(ends) - 2
        at = ends[level] + block[B.FOUND]
        while level:
            way.append(numbers[at])
            at = self._source(ends[level - 1], ends[level], numbers[at])
            level -= 1
        return [self.state(number) for number in reversed(way)]

    def _enabled(self, state: int, fairness: Fairness) -> int:
        """The constraints that are enabled in a state."""
        found = 0
        for thread, _, _ in successors(self.code, state):
            found |= fairness.masks[thread][self.code.layout.pc(state, thread)]
        return found

    def _met(self, before: int, after: int, fairness: Fairness, unmet: int) -> int:
        thread, _ = self._step(before, after, fairness, unmet)
        return fairness.masks[thread][self.code.layout.pc(before, thread)]

    def _step(self, before: int, after: int, fairness: Fairness, unmet: int) -> tuple[int, int]:
        """A step from a state to another one; one that meets something that is not met, if there is one."""
        steps = [(thread, choice) for thread, choice, to in successors(self.code, before) if to == after]
        meets = [s for s in steps if fairness.masks[s[0]][self.code.layout.pc(before, s[0])] & unmet]
        return (meets or steps)[0]

    def run(self, states: Sequence[int], loop: int | None, fairness: Fairness) -> Run:
        """The run through some states, that goes round from one of them on."""
        taken, met = list[tuple[int, int]](), 0
        for k in range(len(states) - 1):
            unmet = ~met if loop is not None and k >= loop else 0
            taken.append(self._step(states[k], states[k + 1], fairness, unmet))
            if unmet:
                thread = taken[-1][0]
                met |= fairness.masks[thread][self.code.layout.pc(states[k], thread)]
        return Run(tuple(states), taken=tuple(taken))

    # ------------------------------------------------------------------ where it is out of reach

    def lost(self, states: Sequence[int]) -> int:
        """After how many steps of a run no run comes to the goal any more that the judge is asked about; -1
        if always one does."""
        dead = Memory(self._seen.size)
        if self._comes(states[-1], dead):
            return -1
        first, last = 0, len(states) - 1  # from the last one it does not, and once it does not it never does
        while first < last:
            middle = (first + last) // 2
            if self._comes(states[middle], dead):
                first = middle + 1
            else:
                last = middle
        return first

    def _comes(self, state: int, dead: Memory) -> bool:
        """Whether some run from a state comes to the goal; if not, all that it comes to is noted as dead."""
        seen, kept = self._seen, self._seen.size
        seen.view(0, kept)[:] = dead.view(0, kept)
        begin, end = 0, 1
        self._numbers[0] = self.number(state)
        self.kernel.mark_seen(seen.address, self._numbers[0])
        while begin < end:
            count = self._spread(begin, end, 0, B.A_GOAL)
            if self.block[B.FOUND] >= 0:
                return True
            begin, end = end, end + count
        dead.view(0, kept)[:] = seen.view(0, kept)
        return False


class Unfolded(StateGraph):
    """The states of a part as a graph, as far as it is asked for.

    Attributes:
        parts: each state's part; that of states outside of it is 0.
    """

    def __init__(self, table: Numbered, start: int, part: int) -> None:
        self.table, self.code, self._part = table, table.code, part
        self.states: list[int] = []
        self._known: dict[int, int] = {}
        self.parts: list[int] = []
        self._steps: dict[int, range] = {}
        self.target: list[int] = []
        self.thread: list[int] = []
        self.at: list[int] = []
        self.choice: list[int] = []
        self._enter(start)

    def _enter(self, state: int) -> int:
        if state not in self._known:
            self._known[state] = len(self.states)
            self.states.append(state)
            self.parts.append(int(self.table.part(self.table.number(state)) == self._part))
        return self._known[state]

    def steps(self, state: int) -> range:
        if state not in self._steps:
            begin = len(self.target)
            for thread, choice, after in successors(self.code, self.states[state]):
                self.target.append(self._enter(after) if after >= 0 else -1)
                self.thread.append(thread)
                self.choice.append(choice)
                self.at.append(self.code.layout.pc(self.states[state], thread))
            self._steps[state] = range(begin, len(self.target))
        return self._steps[state]
