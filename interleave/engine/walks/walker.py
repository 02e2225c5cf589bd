"""Walks in Python, one at a time: those of the Python engine, and any that is to be known step by step."""

from __future__ import annotations

from collections.abc import Callable, Collection

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import BLOCKED
from interleave.engine.behaviour.expander import successors
from interleave.engine.behaviour.judges import judge_of
from interleave.engine.exploration import Judge, Run, unfinished
from interleave.engine.walks.plan import Chance, WalkOptions, has_priorities
from interleave.engine.walks.turns import AnyThread, Priorities
from interleave.record import record
from interleave.violations import DEADLOCK


@record
class Walked:
    """A walk that was taken: how many steps it has, whether it would have gone on, and the runs to what was
    met first on its way and beside it, by name."""

    steps: int
    cut: bool
    found: dict[str, Run]


class Walker:
    """Takes walks.

    Args:
        code: the program's behaviour, without a reduction.
        judges: what is looked for in states, by name.
        options: which walks.

    Attributes:
        initial: the states that walks begin in.
    """

    def __init__(self, code: Behaviour, judges: dict[str, Judge], options: WalkOptions) -> None:
        self.code, self.judges, self.options = code, judges, options
        self.asked = {name: (judge_of(code, judge.number), judge.holds) for name, judge in judges.items()}
        self.initial = list(dict.fromkeys(state for state in code.initial() if state >= 0))
        #: the threads that have steps
        self.moving = [n for n, (thread, _) in enumerate(code.program.instances) if thread.code.locations]

    def walk(self, number: int, horizon: int, known: Collection[str] = ()) -> Walked:
        """Take the walk of a number.

        Args:
            number: its.
            horizon: how many steps walks take, for those with priorities.
            known: the names of what need not be looked for.

        Raises:
            ModelFault: a step or a property is a model error.
        """
        chance = Chance(self.options.seed, number)
        state = self.initial[chance.pick(len(self.initial))]
        ranked = has_priorities(number)
        turns = Priorities(chance, len(self.moving), horizon) if ranked else AnyThread(chance)
        found = Found(self, known)
        found.judge(state)
        step = 0
        while True:
            found.states.append(state)
            options = self._look(state, found)
            if not options or step == self.options.depth:
                return Walked(step, bool(options), found.runs)
            thread = self.moving[turns.choose(step, [k for k, n in enumerate(self.moving) if n in options])]
            ways = options[thread]
            choice, state = ways[chance.pick(len(ways))]
            found.taken.append((thread, choice))
            step += 1

    def _look(self, state: int, found: Found) -> dict[int, list[tuple[int, int]]]:
        """What each thread can do in a state, and what is met by it."""
        steps = successors(self.code, state)
        options: dict[int, list[tuple[int, int]]] = {}
        for thread, choice, after in steps:
            if after >= 0:
                options.setdefault(thread, []).append((choice, after))
            elif after != BLOCKED:
                found.crash(thread, choice, after)
        for thread, ways in options.items():
            for choice, after in ways:
                found.judge(after, (thread, choice))
        if not steps and DEADLOCK not in found.known and unfinished(self.code.layout, state):
            found.note(DEADLOCK, Run(tuple(found.states), None, tuple(found.taken)))
        return options


class Found:
    """What is met on a walk.

    Args:
        walker: takes it.
        known: the names of what is not looked for.

    Attributes:
        states, taken: the walk so far.
        runs: the run to each that was met.
    """

    def __init__(self, walker: Walker, known: Collection[str]) -> None:
        self.walker, self.known = walker, set(known)
        self.asked: dict[str, tuple[Callable[[int], object], bool]] = {
            name: how for name, how in walker.asked.items() if name not in self.known
        }
        self.states: list[int] = []
        self.taken: list[tuple[int, int]] = []
        self.runs: dict[str, Run] = {}

    def note(self, name: str, run: Run) -> None:
        self.known.add(name)
        self.asked.pop(name, None)
        self.runs[name] = run

    def crash(self, thread: int, choice: int, code: int) -> None:
        """A step crashes."""
        behaviour = self.walker.code
        kind = behaviour.crashes[behaviour.crash_of(code)].kind
        if kind not in self.known:
            self.note(kind, Run(tuple(self.states), (thread, choice, code), tuple(self.taken)))

    def judge(self, state: int, *step: tuple[int, int]) -> None:
        """Look at a state that a step leads to, or at the first one."""
        for name, (function, holds) in list(self.asked.items()):
            if bool(function(state)) is holds:
                self.note(name, Run((*self.states, state), None, (*self.taken, *step)))
