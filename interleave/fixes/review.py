"""What became of a bug in a new design: which of the orders that cause it are still possible there,
with what outcome, and how far the old schedule runs."""

from __future__ import annotations

from dataclasses import field

from interleave.explain.explanation import Cause, StepOrder
from interleave.explain.held import Held
from interleave.fixes.matching import Missing
from interleave.fixes.rerun import ScheduleReview
from interleave.record import record
from interleave.trace.trace import Trace, TraceStep
from interleave.trace.words import StepName


@record
class Missed:
    """An order that the new design has no counterpart of: ``gone`` are its steps that are not there."""

    order: StepOrder
    gone: tuple[Missing, ...]


@record
class Review:
    """What became of a violation.

    Attributes:
        names: the properties that are violated.
        trace: the run of the old design that is told of it.
        cause: of the old design; None if it is not known.
        schedule: how far the old run's schedule runs.
        missed: the orders of the cause of which the new design does not have a step.
        orders: the others.
        held: what becomes of the runs of the new design that have the others.
        impossible: if there is no such run, the orders that are not possible alone either, each with whether
            its first step is never taken, or not so often.
        threads: the threads that the new design does not have by this name, each with the names of those
            that may take its part.
        moved: other steps that another thread takes there, each with the names of the threads that may.
        unchosen: the steps that take the cause's choices and have no counterpart: what runs choose there is
            not looked at.
        early: the steps of its orders that the old schedule takes there before steps of the old run that come
            before them, or that it does not come to; and what they are called.
        undeclared: those of the names that the new design does not declare.
        by: if it does not violate all of the names, what the runs violate there that have the others, as far
            as that is known.
        note: why the orders are not examined.
    """

    names: tuple[str, ...]
    trace: Trace
    cause: Cause | None
    schedule: ScheduleReview
    missed: tuple[Missed, ...] = ()
    orders: tuple[StepOrder, ...] = ()
    held: Held = field(default_factory=Held)
    impossible: tuple[tuple[StepOrder, bool], ...] = ()
    threads: tuple[tuple[str, tuple[str, ...]], ...] = ()
    moved: tuple[tuple[TraceStep, tuple[str, ...]], ...] = ()
    unchosen: tuple[TraceStep, ...] = ()
    early: tuple[tuple[TraceStep, StepName], ...] = ()
    undeclared: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    note: str = ""
