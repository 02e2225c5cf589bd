"""All reachable states with all their steps, for explanations: the program without a reduction."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import ModelFault
from interleave.engine.behaviour.judges import judge_of
from interleave.engine.layout import Layout

#: Why a graph is not complete.
FAULTY = "a model error without reductions"
TOO_LARGE = "more states without reductions than --max-memory has room for"


def too_many(states: int) -> str:
    """Why a graph is not complete that may have so many states."""
    return f"more than {states:,} states without reductions"


class StateGraph:
    """The states as numbers, in order of exploration, and their steps, state after state.

    The steps of state ``i`` are numbered ``first[i]`` to ``first[i + 1]``. Step ``e`` is one of
    thread instance ``thread[e]``, which stood at program counter ``at[e]``; it is the alternative
    ``choice[e]`` of what the thread can do there, and leads to the state ``target[e]``, or crashes with
    code ``crashes[-1 - target[e]]``.

    Sets of states are marks, a byte each, 1 for what is in it.

    Attributes:
        code: the program's behaviour, without a reduction.
        states: what they are.
        initial: the numbers of the initial ones.
        crashing: the steps that crash, each with its state.
        complete: whether it is all there; if not, it has states without steps that have some.
        why: what there is that it is not: too many states, or a model error.
        only: the numbers of the threads that take steps; None for all.
        expanded: how many states have their steps: the first ones, all if it is complete.
    """

    code: Behaviour
    states: Sequence[int]
    initial: list[int]
    first: Sequence[int]
    target: Sequence[int]
    thread: Sequence[int]
    at: Sequence[int]
    choice: Sequence[int]
    crashes: list[int]
    crashing: list[tuple[int, int]]
    why: str = ""
    expanded: int
    only: frozenset[int] | None = None

    @property
    def complete(self) -> bool:
        return not self.why

    @property
    def layout(self) -> Layout:
        return self.code.layout

    def steps(self, state: int) -> range:
        """The numbers of a state's steps."""
        return range(self.first[state], self.first[state + 1])

    def steps_at(self, thread: int, pc: int) -> list[int]:
        """The numbers of the steps of a thread instance at a program counter."""
        labels = zip(self.thread, self.at, strict=True)
        return [step for step, here in enumerate(labels) if here == (thread, pc)]

    def crash(self, step: int) -> int | None:
        """The code of a step that crashes; None if it does not."""
        target = self.target[step]
        return self.crashes[-1 - target] if target < 0 else None

    def crash_number(self, code: int) -> int:
        """What is the target of a step that crashes with a code."""
        if code not in self.crashes:
            self.crashes.append(code)
        return -1 - self.crashes.index(code)

    def judge(self, number: int) -> Callable[[int], bool]:
        """Whether a property holds in a state; one that has no value there is taken to: the search
        stopped asking before it came there."""
        judge = judge_of(self.code, number)

        def holds(state: int) -> bool:
            try:
                return bool(judge(state))
            except ModelFault:
                return True

        return holds

    def undecided(self, number: int) -> int | None:
        """The first state in which a property has no value; None if it always has one."""
        judge = judge_of(self.code, number)
        for at, state in enumerate(self.states):
            try:
                judge(state)
            except ModelFault:
                return at
        return None

    # ------------------------------------------------------------------ sets of states

    def judged(self, number: int) -> bytearray:
        """The states in which a property holds: by its number, or what is looked for on request."""
        raise NotImplementedError

    def stuck(self) -> list[int]:
        """The states without steps."""
        raise NotImplementedError

    def backwards(self, goal: bytearray) -> bytearray:
        """The states from which one of a set can be reached."""
        raise NotImplementedError

    def doomed(self, bad: bytearray) -> bytearray:
        """The states from which every run comes to one of a set, or crashes."""
        raise NotImplementedError

    def settled(self, doomed: bytearray) -> bytearray:
        """The states outside of a set in strongly connected components that cannot be left but into the
        set."""
        raise NotImplementedError

    def without(self, others: bytearray) -> StateGraph:
        """The same for sets of states, without the steps whose marks are `NEVER`. A state that has steps, but
        no others, leads to itself: what becomes of runs there nobody knows."""
        raise NotImplementedError
