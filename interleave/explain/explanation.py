"""`Explanation`: why a property is violated, independent of how it is printed."""

from __future__ import annotations

import re

from interleave.record import record
from interleave.trace.trace import Trace, TraceStep
from interleave.trace.words import StepName

#: In what is said where there would be a trace or a cause with more time or memory, had nobody interrupted.
_CUT = re.compile(r"--max-seconds|memory|interrupted")


@record
class StepOrder:
    """``first`` runs before ``then``.

    Attributes:
        first, then: the steps; one that does not run in the trace has no values in its label.
        first_at, then_at: their positions in the trace; None for a step that does not run.
        first_name, then_name: what they are called, so that each name stands for one step.
        waits: whether ``then`` is what its thread waits for at the end of the trace.
    """

    first: TraceStep
    then: TraceStep
    first_at: int
    then_at: int | None
    first_name: StepName
    then_name: StepName
    waits: bool = False


@record
class Chance:
    """A step of a trace up to which another one would have ruled out failure.

    Attributes:
        at: its position.
        instead: the step that another thread, or this one by another choice, could have taken there, after
            which no run fails; it cannot be taken afterwards, or does not rule it out any more.
        name: what that is called.
        before: the step at the position, and what it is called.
    """

    at: int
    instead: TraceStep
    name: StepName
    before: TraceStep
    before_name: StepName

    @property
    def same_thread(self) -> bool:
        """Whether it is another alternative of that very step."""
        return self.instead.number == self.before.number


@record
class StepChoice:
    """A choice that belongs to a cause.

    Attributes:
        at: the position of the step that takes it.
        time: which time it is that its thread comes there; 0 if it takes the same alternative whenever it
            does.
        every: whether that may be more than once.
    """

    at: int
    time: int = 0
    every: bool = False


@record
class Cause:
    """One cause of a violation.

    Attributes:
        orders: every run that has all of them fails. Empty if the failure is no matter of order.
        choices: those that belong to it: it holds of runs that take the same alternatives.
        after: it holds of runs that begin with so many steps of the trace.
        begun: it holds of runs that begin in the same initial state.
        alone: every run comes to some violation; it is one of this violation alone: a run that does not come
            to it, and does not crash, is said to pass.
        only: it holds of runs in which only these threads take steps; empty for all.
        within: orders that hold, too, in all runs to the violation that have no cause before this one.
        headline: in a deadlock, who waits for whom; then the old values that choices of the cause read: the
            beginning of the sentence.
        sentence: the cause in words.
        trace: the run to the violation with the fewest preemptions, then switches, then steps.
        switches, preemptions: how many it has.
        no_return: the position of its first step after which every run fails.
        chosen_return: if that step is a choice, the position of the next one of its thread, which is what is
            chosen.
        chances: up to where failure could be ruled out, as far as that is said.
        matters: the positions of the steps through which threads influence what happens; the
            others are folded.
        passing: the run that passes and has the most in common with the trace's order; None if all
            runs fail.
        decisive: the order that says most.
        again: the number, from 1, of a cause before this one that is the same bug: the same two steps decide.
    """

    orders: tuple[StepOrder, ...]
    choices: tuple[StepChoice, ...]
    within: tuple[StepOrder, ...]
    headline: str
    sentence: str
    trace: Trace
    switches: int
    preemptions: int
    no_return: int | None
    matters: frozenset[int]
    passing: Trace | None
    chosen_return: int | None = None
    after: int = 0
    begun: bool = False
    alone: bool = False
    only: tuple[str, ...] = ()
    chances: tuple[Chance, ...] = ()
    decisive: StepOrder | None = None
    again: int | None = None

    @property
    def decides(self) -> tuple[object, ...] | None:
        """The two steps whose order decides, threads aside."""
        if self.decisive is None:
            return None
        return tuple((step.file, step.line, step.does) for step in (self.decisive.first, self.decisive.then))

    @property
    def key(self) -> frozenset[object]:
        """Tells causes apart: the steps whose order they are, each with its time, and the runs that they are
        about; empty if there are no orders."""
        told, steps = (*self.orders, *self.within), self.trace.steps
        firsts = ((o.first.thread, o.first.location, o.first_name.time or 1) for o in told)
        thens = ((o.then.thread, o.then.location, o.then_name.time or 1) for o in told)
        orders = frozenset(zip(firsts, thens, strict=True))
        if not orders:
            return frozenset()
        taken = [(s.thread, s.location, s.label, c.time) for c in self.choices for s in [steps[c.at]]]
        begun = self.trace.states[0] if self.begun else None
        first = [(s.number, s.location, s.choice) for s in steps[: self.after]]
        return frozenset({orders, tuple(taken), begun, tuple(first), self.only, self.alone})


@record
class Explanation:
    """The causes of a violation, the one with the simplest trace first. ``complete`` says that there
    are no others; ``note`` why there is less than there could be."""

    causes: tuple[Cause, ...] = ()
    complete: bool = False
    note: str = ""

    @property
    def cut(self) -> bool:
        """Whether it could be another one with more time or memory, or had nobody interrupted."""
        return is_cut(self.note)


def is_cut(note: str) -> bool:
    """Whether what is said in place of a trace or a cause is about time, memory or an interruption."""
    return _CUT.search(note) is not None
