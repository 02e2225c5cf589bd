"""Liveness properties after the search: judged in all states, without a reduction."""

from __future__ import annotations

from dataclasses import replace

from interleave.checking.options import Options
from interleave.engine.alarm import LimitReached
from interleave.engine.exploration import INTERRUPTED, Exploration
from interleave.engine.phases import LIVENESS
from interleave.engine.watch import Watch
from interleave.errors import UsageError
from interleave.liveness.by_search import by_search
from interleave.liveness.verdicts import Judged, LivenessJudge
from interleave.program.program import Program
from interleave.properties.result import INCOMPLETE, VIOLATED, PropertyResult
from interleave.trace.build import TraceBuilder

#: A graph may have so many states, if no bound says otherwise: memory ends it before that.
MOST_STATES = 1 << 40


def judged(
    program: Program, builder: TraceBuilder, exploration: Exploration, options: Options, watch: Watch
) -> Judged:
    """The verdicts on the liveness properties of a program; that it is stopped is noted in the exploration.

    Args:
        program: it, with the fairness that is assumed.
        builder: describes its runs.
        exploration: what the search has found.
        options: engine, memory, and who is told.
        watch: the bounds, and whom Ctrl-C is told.

    Raises:
        ModelFault: a property has no value in some state.
        UsageError: only hashes of states are kept.
    """
    if options.native.hash_compact:
        raise UsageError(
            f"{program.name} has liveness properties, and --hash-compact may miss states: "
            "leave it out, or judge the others with --no-liveness"
        )
    most = watch.limits.states or MOST_STATES
    bounded = exploration.stopped == f"reached --max-states {most:,}"  # a lasso may lie within
    if exploration.stopped and not bounded:
        return _undecided(program, "")
    alarm, before = watch.alarm(), exploration.unsaved

    def unsaved(why: str) -> None:
        exploration.unsaved = why or before

    try:
        with alarm, watch.phase(LIVENESS):
            means = replace(options.means, most=most, python=most, least=exploration.states)
            whole = watch.limits.states is None
            decide = by_search(watch, options.native, options.notice, alarm.held, unsaved) if whole else None
            found = LivenessJudge(program, builder, means, options.fair, decide).judge()
    except (MemoryError, KeyboardInterrupt, LimitReached) as problem:
        why = "out of memory for liveness" if isinstance(problem, MemoryError) else alarm.why
        exploration.stopped = why or INTERRUPTED
        watch.interrupted |= not why
        return _undecided(program, exploration.stopped)
    if bounded:
        results = (p if p.verdict == VIOLATED else _open(p.name, p.kind) for p in found.properties)
        return Judged(tuple(results), found.states, exploration.stopped or "", ())
    if found.why:
        exploration.stopped = found.why
        watch.interrupted |= found.why == INTERRUPTED
    return found


def left_out(program: Program, exploration: Exploration) -> Judged:
    """The same if nobody is to judge them."""
    exploration.stopped = exploration.stopped or "--no-liveness"
    return _undecided(program, exploration.stopped)


def _undecided(program: Program, why: str) -> Judged:
    return Judged(tuple(_open(prop.name, prop.kind) for prop in program.live), 0, why, ())


def _open(name: str, kind: str) -> PropertyResult:
    """A property that is not decided."""
    return PropertyResult(name, kind, INCOMPLETE)
