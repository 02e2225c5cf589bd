"""Up to where a failing run could still have been saved, and by which other step."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from interleave.explain.events import Event
from interleave.explain.explanation import Chance, StepOrder
from interleave.explain.naming import Namer
from interleave.explain.story import Story
from interleave.program import instr as I
from interleave.trace.build import TraceBuilder
from interleave.trace.trace import TraceStep
from interleave.trace.words import StepName

#: So many steps that could have ruled out failure are told where no few orders are its cause.
MOST_CHANCES = 3


class Chances:
    """Finds what could have ruled out the failure of one run.

    Args:
        builder: describes the program.
        story: the run.
        steps: the run as people see it.
        namer: names its steps.
    """

    def __init__(self, builder: TraceBuilder, story: Story, steps: Sequence[TraceStep], namer: Namer) -> None:
        self.builder, self.story, self.steps, self.namer = builder, story, steps, namer
        self.path, self.trace = story.path, story.trace

    @cached_property
    def all(self) -> list[Chance]:
        """Up to where failure could be ruled out, and by which other step, in order."""
        found: list[Chance] = []
        open_: set[tuple[int, int, int]] = set()
        states = self.path.states()
        late = False  # whether it has failed, or will, whatever comes
        for position in range(self.trace.length + 1):
            late = late or position == self.trace.length or bool(self.story.fate.doomed[states[position]])
            going = set() if late else self._ruling_out(states[position])
            found += [self._chance(position - 1, *step) for step in sorted(open_ - going)]
            open_ = going
        return found

    def _ruling_out(self, state: int) -> set[tuple[int, int, int]]:
        """The steps of a state after which no run fails: whose, where, and which alternative."""
        graph, may_fail = self.path.graph, self.story.fate.may_fail
        return {
            (graph.thread[step], graph.at[step], graph.choice[step])
            for step in graph.steps(state)
            if graph.target[step] >= 0 and not may_fail[graph.target[step]]
        }

    def _chance(self, position: int, thread: int, pc: int, choice: int) -> Chance:
        graph, state = self.path.graph, self.path.states()[position]
        step = next(
            s
            for s in graph.steps(state)
            if (graph.thread[s], graph.at[s], graph.choice[s]) == (thread, pc, choice)
        )
        taken = self.builder.step(graph.states[state], thread, choice, graph.states[graph.target[step]])
        here, before = self.path.events[position], self.steps[position]
        if thread == here.thread:
            return Chance(position, taken, StepName(taken.label), before, StepName(before.label))
        count = 1 + sum((e.thread, e.pc) == (thread, pc) for e in self.path.events[:position])
        name = self.namer.name(Event(thread, pc, count), function=False)
        return Chance(position, taken, name, before, self.namer.name(here))

    @cached_property
    def woken(self) -> Chance | None:
        """That a notification which makes failure certain could have woken another thread."""
        at = self.story.no_return
        if at is None or not isinstance(self._instr(at), I.Notify):
            return None
        return next((chance for chance in self.all if chance.at == at and chance.same_thread), None)

    def _instr(self, position: int) -> I.Instr:
        """What a step of the run begins with."""
        step = self.steps[position]
        return self.builder.program.instances[step.number][0].code.nodes[step.location].instr

    def told(self, orders: Sequence[StepOrder], few: bool) -> tuple[Chance, ...]:
        """Which of them are told: the last one, if neither an order nor the point of no return says it; where
        no few orders are the cause, the last ones."""
        if not few:
            return tuple(self.all[-MOST_CHANCES:])
        if self.woken is not None:
            return (self.woken,)
        told = {(o.first_at, o.then.number, o.then.location) for o in orders}
        return tuple(
            chance
            for chance in self.all[-1:]
            if chance.at != self.story.no_return
            and (chance.at, chance.instead.number, chance.instead.location) not in told
        )
