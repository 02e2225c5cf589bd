"""Checks the mutants of a model, and compares their verdicts with the original's."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import replace

from interleave.checking.decided import Decision
from interleave.checking.verdicts import Checked, Options
from interleave.engine.alarm import LimitReached
from interleave.engine.memory import resident_bytes
from interleave.engine.watch import Progress
from interleave.errors import ModelError, NothingExplored
from interleave.mutate.mutants import Mutant, Mutants
from interleave.mutate.operators import OPERATORS
from interleave.mutate.outcomes import (
    MODEL_ERROR,
    NOTICED,
    SAME,
    SURVIVED,
    UNDECIDED,
    Mutation,
    Noticed,
    Outcome,
)
from interleave.mutate.sameness import Seen, same
from interleave.program.program import Program
from interleave.properties.result import INCOMPLETE, Result
from interleave.record import record

#: A model with so many states is explored without reductions, and its mutants are: working one out takes
#: longer than that.
SMALL = 10_000
#: Unless a bound is given a mutant may have so many times as many states as the original, and always so many.
TIMES, LEAST = 20, 100_000


def decided(program: Program, options: Options) -> Checked:
    """The verdicts on a program, without traces.

    Raises:
        ModelError: it goes wrong where it must not, or is beyond what can be explored.
        NothingExplored: a bound was reached before there was anything to explore.
    """
    from interleave.api import judged

    return judged(Decision, program, options)


@record
class Bounds:
    """How mutants are checked, worked out from how the original was.

    Attributes:
        options: of each check.
        original: the result on the original.
        seen: what is seen of it.
    """

    options: Options
    original: Result
    seen: Seen

    @classmethod
    def of(cls, checked: Checked, options: Options) -> Bounds:
        """Those for mutants of a program that was checked."""
        states = options.limits.states or max(LEAST, TIMES * checked.result.states)
        limits = replace(options.limits, states=states)
        small = checked.result.states <= SMALL
        return cls(
            replace(options, limits=limits, reduction=options.reduction and not small, progress=None),
            checked.result,
            Seen(checked.code),
        )


def judge(mutant: Mutant, bounds: Bounds) -> Outcome:
    """What becomes of a mutant."""
    try:
        checked = decided(mutant.program, bounds.options.begin())
    except NothingExplored as problem:
        return Outcome(mutant, UNDECIDED, why=problem.message)
    except MemoryError:
        return Outcome(mutant, UNDECIDED, why="out of memory")
    except ModelError as problem:
        return Outcome(mutant, NOTICED, (Noticed(MODEL_ERROR, "", ""),), why=problem.message)
    result = checked.result
    if result.interrupted:
        raise KeyboardInterrupt
    pairs = zip(bounds.original.properties, result.properties, strict=True)
    noticed = tuple(
        Noticed(one.name, one.verdict, other.verdict)
        for one, other in pairs
        if other.verdict not in (one.verdict, INCOMPLETE)
    )
    if noticed:
        return Outcome(mutant, NOTICED, noticed, result.states)
    if result.reason:
        return Outcome(mutant, UNDECIDED, states=result.states, why=result.reason)
    alike, why = _compared(bounds, checked)
    return Outcome(mutant, SAME if alike else SURVIVED, states=result.states, why=why)


def _compared(bounds: Bounds, checked: Checked) -> tuple[bool, str]:
    """Whether a mutant does the same as the original; why that is not known, if it is not."""
    alarm = bounds.options.begin().watch().alarm()
    try:
        with alarm:
            alike = same(bounds.seen, Seen(checked.code))
    except LimitReached:
        return False, f"not compared with the model step by step: {alarm.why}"
    return bool(alike), "too large to be compared with the model step by step" if alike is None else ""


def run(
    found: Mutants,
    options: Options,
    accepted: Mapping[str, str] | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> Mutation:
    """Check a model and its mutants.

    Args:
        found: the mutants.
        options: how to check each, with the bounds on each.
        accepted: reasons why mutants may survive, by their names.
        progress: called with how far it is before each mutant.

    Returns:
        What became of them; of none of them if the original was not explored to its end.

    Raises:
        ModelError: the original cannot be checked.
    """
    begun, reasons = time.monotonic(), accepted or {}
    checked = decided(found.original, options.begin())
    outcomes: list[Outcome] = []
    interrupted = checked.result.interrupted
    if not checked.result.reason:
        bounds = Bounds.of(checked, options)
        try:
            for number, mutant in enumerate(found.mutants):
                if progress is not None:
                    progress(_progress(number, len(found.mutants), time.monotonic() - begun))
                outcome = judge(mutant, bounds)
                if outcome.verdict == SURVIVED:
                    outcome = replace(outcome, accepted=reasons.get(mutant.name, ""))
                outcomes.append(outcome)
        except KeyboardInterrupt:
            interrupted = True
    stale = () if len(outcomes) < len(found.mutants) else _stale(outcomes, reasons, found.operators)
    seconds = time.monotonic() - begun
    return Mutation(checked.result, tuple(outcomes), found.refused, stale, seconds, interrupted)


def _progress(number: int, count: int, seconds: float) -> Progress:
    """How far it is before a mutant of so many."""
    phase = f"mutant {number + 1} of {count}"
    return Progress(phase, 0, 0, 0, seconds, seconds, resident_bytes(), share=number / count)


def _operator(name: str) -> str:
    """The operator of a mutant's name."""
    return name.partition(" ")[0]


def _stale(
    outcomes: list[Outcome], reasons: Mapping[str, str], operators: tuple[str, ...]
) -> tuple[tuple[str, str], ...]:
    """What is accepted and does not survive, with what became of it; empty if there is no such mutant. Of
    other operators than those that were used nothing is known."""
    became = {outcome.mutant.name: outcome.verdict for outcome in outcomes}
    known = [name for name in reasons if _operator(name) in operators or _operator(name) not in OPERATORS]
    return tuple((name, became.get(name, "")) for name in known if became.get(name) != SURVIVED)
