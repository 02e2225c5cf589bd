"""`Explanation`: why a property is violated, independent of how it is printed."""

from __future__ import annotations

from dataclasses import dataclass

from interleave.trace.trace import Trace, TraceStep


@dataclass(frozen=True)
class StepOrder:
    """``first`` runs before ``then``.

    Attributes:
        first, then: the steps; one that does not run in the trace has no values in its label.
        first_at, then_at: their positions in the trace; None for a step that does not run.
    """

    first: TraceStep
    then: TraceStep
    first_at: int
    then_at: int | None

    @property
    def first_does(self) -> str:
        return self.first.did

    @property
    def then_does(self) -> str:
        return self.then.did


@dataclass(frozen=True)
class Cause:
    """One cause of a violation.

    Attributes:
        orders: every run that has all of them fails. Empty if the failure is no matter of order.
        chosen: whether that holds only of runs that make the same choices.
        within: orders that hold, too, in all runs to the violation that have no cause before this one.
        sentence: the cause in words.
        trace: the run to the violation with the fewest preemptions, then switches, then steps.
        switches, preemptions: how many it has.
        no_return: the position of its first step after which every run fails.
        matters: the positions of the steps through which threads influence what happens; the
            others are folded.
        passing: the run that passes and has the most in common with the trace's order; None if all
            runs fail.
    """

    orders: tuple[StepOrder, ...]
    chosen: bool
    within: tuple[StepOrder, ...]
    sentence: str
    trace: Trace
    switches: int
    preemptions: int
    no_return: int | None
    matters: frozenset[int]
    passing: Trace | None

    @property
    def key(self) -> frozenset[tuple[str, int, str, int]]:
        """Tells causes apart: the steps whose order they are."""
        orders = (*self.orders, *self.within)
        return frozenset((o.first.thread, o.first.location, o.then.thread, o.then.location) for o in orders)


@dataclass(frozen=True)
class Explanation:
    """The causes of a violation, the one with the simplest trace first. ``complete`` says that there
    are no others; ``note`` why there is less than there could be."""

    causes: tuple[Cause, ...] = ()
    complete: bool = False
    note: str = ""
