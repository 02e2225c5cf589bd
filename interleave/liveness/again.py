"""A saved lasso on today's model: does it still go round without what is to come, and fairly?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import ModelFault
from interleave.engine.exploration import Run
from interleave.liveness.fairness import assumed, fairness_of
from interleave.liveness.lasso import refuted
from interleave.liveness.properties import conditions_of
from interleave.liveness.telling import Telling
from interleave.record import record
from interleave.trace.build import TraceBuilder
from interleave.trace.schedule import Turn, replay
from interleave.trace.trace import Trace


@record
class Lassoed:
    """A lasso as it goes today: ``problem`` says why it is no violation, else ``trace`` shows it."""

    problem: str
    trace: Trace | None = None


def lassoed(
    builder: TraceBuilder, name: str, kind: str, turns: Sequence[Turn], initial: int, run: Run,
    loop: int | None, fair: Sequence[str] = (),
) -> Lassoed:  # fmt: skip
    """Whether a run is a violation of a liveness property.

    Args:
        builder: describes the program.
        name, kind: of the property.
        turns, initial: the schedule of the run.
        run: the run of the program that it is.
        loop: from which step on it goes round; None if it ends.
        fair: the fairness that is assumed in place of the model's own.

    Raises:
        UsageError: there is no thread of which ``fair`` says something.
    """
    program = assumed(builder.program, fair)
    asked, conditions = conditions_of(program)
    found = next((c for c in conditions if (c.declared.name, c.declared.kind) == (name, kind)), None)
    if found is None:
        return Lassoed(f"there is no {kind} property {name}")
    judging = TraceBuilder(Behaviour(asked))  # its states need not be the same numbers
    same = replay(judging, turns, initial)
    conditions_on = found.of(judging.code)
    try:
        problem = same.problem or refuted(judging.code, conditions_on, fairness_of(program), same.run, loop)
        if problem:
            return Lassoed(problem)
        begins = None
        if conditions_on.asked is not None:
            asks = conditions_on.asked
            wanted = [k for k, state in enumerate(same.run.states) if asks(state)]
            begins = last_asked(wanted, [bool(conditions_on.goal(state)) for state in same.run.states])
    except ModelFault as fault:
        return Lassoed(fault.fault.message)
    trace = Telling(builder, program).trace(name, kind, run, loop, begins, None)
    return Lassoed("", replace(trace, fair=tuple(fair)))


def last_asked(asked: Sequence[int], there: Sequence[bool]) -> int | None:
    """After how many steps what never comes was asked for first: after what is to come was there last."""
    since = max((k + 1 for k, is_there in enumerate(there) if is_there), default=0)
    return next((k for k in asked if k >= since), None)
