"""Makes a run to a violation shorter, as far as that goes with little: the result is a run, and nothing says
that it is a shortest one.

Whatever can be left out of the schedule is left out, in large pieces first (Zeller, Hildebrandt, Simplifying
and Isolating Failure-Inducing Input, TSE 2002); what comes after a state of the run is replaced by a
shortest way from there, where some thousand states are enough to find one; and steps of a thread are moved
to others of it, which makes fewer switches (Jalbert, Sen, A Trace Simplification Technique for Effective
Debugging of Concurrent Programs, FSE 2010). All bounds are numbers of steps and states, so that the same run
becomes the same one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, groupby, pairwise
from operator import itemgetter

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import ModelFault
from interleave.engine.behaviour.expander import steps_of, successors
from interleave.engine.exploration import Judge, Limits, Run, unfinished
from interleave.engine.python.search import Search
from interleave.engine.walks.walker import Walker
from interleave.engine.watch import Until
from interleave.violations import DEADLOCK

#: How many steps are taken to see what can be left out, and how many states a search for a shorter end has.
MOST_STEPS, MOST_STATES = 300_000, 10_000
#: How often all of that is tried.
MOST_ROUNDS = 4

#: A thread and one of its alternatives.
Turn = tuple[int, int]


class Shortener:
    """Shortens runs to one violation.

    Args:
        walker: has met it.
        name: what it is called among what is looked for.
    """

    def __init__(self, walker: Walker, name: str) -> None:
        self.code, self.name = walker.code, name
        self.judge = walker.asked.get(name)
        self.judges = {name: walker.judges[name]} if name in walker.judges else dict[str, Judge]()
        self._left = MOST_STEPS

    def shortened(self, run: Run) -> Run:
        """A run to the violation that is as long or shorter."""
        run = self._tried(run, turns_of(run))  # without what leads back to a state
        for _ in range(MOST_ROUNDS):
            before = run
            run = self._without_threads(run)
            run = self._without_pieces(run)
            run = self._shorter_end(run)
            run = self._in_blocks(run)
            if run is before or self._left <= 0:
                break
        return run

    # ------------------------------------------------------------------ leaving out

    def _without_threads(self, run: Run) -> Run:
        """Leave out whole threads."""
        for thread in sorted({thread for thread, _ in turns_of(run)}):
            run = self._tried(run, [turn for turn in turns_of(run) if turn[0] != thread])
        return run

    def _without_pieces(self, run: Run) -> Run:
        """Leave out pieces, each time half as long."""
        size = len(turns_of(run)) // 2
        while size > 0 and self._left > 0:
            at = 0
            while at < len(turns_of(run)) and self._left > 0:
                turns = turns_of(run)
                shorter = self._tried(run, [*turns[:at], *turns[at + size :]])
                if shorter is run:
                    at += size
                run = shorter
            size //= 2
        return run

    def _tried(self, run: Run, turns: Sequence[Turn]) -> Run:
        """What a schedule becomes if it comes to the violation and is shorter, or as long and has fewer
        switches; else the run as it was."""
        found = self._follow(run.states[0], turns)
        return run if found is None or size_of(found) >= size_of(run) else found

    def _follow(self, state: int, turns: Sequence[Turn]) -> Run | None:
        """Take the steps of a schedule, without those that cannot be taken, until the violation is met."""
        states, taken = [state], list[Turn]()
        known = {state: 0}
        if self._is_bad(state):
            return Run((state,))
        for thread, choice in turns:
            self._left -= 1
            try:
                ways = steps_of(self.code, state, thread)
            except ModelFault:
                return None
            after = next((after for _, other, after in ways if other == choice), None)
            if after is None:
                continue
            if after < 0:
                if self._is_crash(after):
                    return Run(tuple(states), (thread, choice, after), tuple(taken))
                continue
            state = after
            if state in known:  # what lies between leads nowhere
                del states[known[state] + 1 :], taken[known[state] :]
                known = {s: k for k, s in enumerate(states)}
                continue
            known[state] = len(states)
            states.append(state)
            taken.append((thread, choice))
            if self._is_bad(state):
                return Run(tuple(states), None, tuple(taken))
        if self.name == DEADLOCK and self._is_stuck(state):
            return Run(tuple(states), None, tuple(taken))
        return None

    def _in_blocks(self, run: Run) -> Run:
        """Move what a thread does at a time to what it does before or afterwards."""
        at = 0
        while self._left > 0:
            blocks = [list(turns) for _, turns in groupby(turns_of(run), key=itemgetter(0))]
            if at >= len(blocks):
                break
            thread, moved = blocks[at][0][0], run
            earlier = next((k for k in range(at - 1, -1, -1) if blocks[k][0][0] == thread), None)
            later = next((k for k in range(at + 1, len(blocks)) if blocks[k][0][0] == thread), None)
            for place in (earlier, later):
                if place is not None and moved is run:
                    rest = [turns for k, turns in enumerate(blocks) if k != at]
                    rest.insert(place + 1 if place < at else place - 1, blocks[at])
                    moved = self._tried(run, list(chain.from_iterable(rest)))
            at += moved is run
            run = moved
        return run

    # ------------------------------------------------------------------ a shorter end

    def _shorter_end(self, run: Run) -> Run:
        """Replace what comes after the first state from which the violation is found among a few states."""
        low, high = 0, len(run.states) - 1
        best = run
        while low <= high:
            middle = (low + high) // 2 if best is not run or low else low
            end = self._searched(run.states[middle])
            if end is None:
                low = middle + 1
                continue
            states, taken = run.states[:middle] + end.states, run.taken[:middle]
            whole = replace(end, states=states, taken=(*taken, *ways_of(self.code, end.states)))
            if size_of(whole) < size_of(best):
                best = whole
            high = middle - 1
        return best

    def _searched(self, state: int) -> Run | None:
        """A shortest run from a state, if it is found among a few states."""
        watch = Until(Limits(states=MOST_STATES), [self.name])
        search = Search(self.code.begun_in(state), self.judges, watch)
        try:
            found = search.run()
        except ModelFault:
            found = search.result
        return found.run(self.name) if self.name in found.found else None

    # ------------------------------------------------------------------ the violation

    def _is_bad(self, state: int) -> bool:
        if self.judge is None:
            return False
        function, holds = self.judge
        try:
            return bool(function(state)) is holds
        except ModelFault:
            return False

    def _is_crash(self, code: int) -> bool:
        return self.code.crashes[self.code.crash_of(code)].kind == self.name

    def _is_stuck(self, state: int) -> bool:
        try:
            return not successors(self.code, state) and unfinished(self.code.layout, state)
        except ModelFault:
            return False


def turns_of(run: Run) -> tuple[Turn, ...]:
    """The schedule of a run."""
    return run.taken if run.crash is None else (*run.taken, run.crash[:2])


def size_of(run: Run) -> tuple[int, int]:
    """How many steps a run has, and how many switches."""
    turns = turns_of(run)
    return len(turns), sum(before[0] != after[0] for before, after in pairwise(turns))


def ways_of(code: Behaviour, states: Sequence[int]) -> Iterator[Turn]:
    """The first step that leads from each state to the next one."""
    for before, after in pairwise(states):
        yield next((thread, choice) for thread, choice, n in successors(code, before) if n == after)
