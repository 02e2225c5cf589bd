"""Walking through a model: what can be done next, one step after the other."""

from __future__ import annotations

import random

from interleave.engine.behaviour.expander import successors
from interleave.engine.exploration import Run
from interleave.record import record
from interleave.trace.build import TraceBuilder
from interleave.trace.schedule import violates
from interleave.trace.trace import Trace


@record
class Option:
    """A step that can be taken: the thread, which alternative, what it leads to (a crash's code if it
    is below 0), and what it does."""

    thread: int
    choice: int
    after: int
    label: str


class Walk:
    """A walk from an initial state.

    Args:
        builder: describes the program.

    Attributes:
        initial: the states that it may begin in.
        states: those that it has gone through, the present one last.
        crash: the step that ended it, as in `interleave.engine.exploration.Run`.
    """

    def __init__(self, builder: TraceBuilder) -> None:
        self.builder, self.code = builder, builder.code
        self.initial = list(dict.fromkeys(state for state in self.code.initial() if state >= 0))
        self.states = self.initial[:1]
        self.crash: tuple[int, int, int] | None = None
        program = self.code.program
        self._judged = [(name, "built-in") for name in program.kinds_of_states]
        self._judged += [(p.name, p.kind) for p in program.properties if p.kind == "invariant"]

    def begin(self, number: int) -> None:
        """Begin anew in an initial state."""
        self.states, self.crash = [self.initial[number]], None

    def options(self) -> list[Option]:
        """The steps that can be taken, thread by thread.

        Raises:
            ModelFault: a step is a model error.
        """
        if self.crash is not None or not self.states:
            return []
        state, builder, found = self.states[-1], self.builder, []
        for number, choice, after in successors(self.code, state):
            step = builder.step(state, number, choice, after if after >= 0 else None, after)
            found.append(Option(number, choice, after, step.label))
        return found

    def waiting(self) -> list[str]:
        """For each thread that stands somewhere and cannot move, what it waits for."""
        if self.crash is not None or not self.states:
            return []
        state = self.states[-1]
        moving = {number for number, _, _ in successors(self.code, state)}
        return [
            self.builder.waits(state, number)
            for number in self.builder.standing_in(state)
            if number not in moving
        ]

    def take(self, option: Option) -> None:
        """Take a step."""
        if option.after >= 0:
            self.states.append(option.after)
        else:
            self.crash = option.thread, option.choice, option.after

    def back(self) -> None:
        """Undo the last step, if there is one."""
        if self.crash is not None:
            self.crash = None
        elif len(self.states) > 1:
            self.states.pop()

    @property
    def finished(self) -> bool:
        """Whether no thread stands anywhere."""
        return not self.builder.standing_in(self.states[-1])

    @property
    def run(self) -> Run:
        return Run(tuple(self.states), self.crash)

    def violated(self) -> str:
        """The name of a property that is violated here; empty if none is."""
        if self.crash is not None:
            return self.code.crashes[self.code.crash_of(self.crash[2])].kind
        run = self.run
        return next((name for name, kind in self._judged if violates(self.builder, name, kind, run)), "")

    def trace(self, ending: str) -> Trace:
        """The walk as people see it."""
        return self.builder.trace(self.run, ending)


def wander(walk: Walk, seed: int, most: int) -> str:
    """Take steps at random, from one of the initial states, until a property is violated, nothing can
    move, or ``most`` are taken.

    Returns:
        Why it ended, in words.

    Raises:
        ModelFault: a step is a model error.
    """
    chance = random.Random(seed)
    if len(walk.initial) > 1:
        walk.begin(chance.randrange(len(walk.initial)))
    for _ in range(most):
        name = walk.violated()
        if name:
            return f"{name} is violated here"
        options = walk.options()
        if not options:
            return "all threads have finished" if walk.finished else "only threads that may wait are left"
        walk.take(chance.choice(options))
    name = walk.violated()
    return f"{name} is violated here" if name else f"{most:,} steps were taken"
