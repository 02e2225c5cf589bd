"""The way of a thread to one of its steps, while the others stand still."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.expander import successors
from interleave.program.components import components
from interleave.record import record

#: How many states a thread may come through on its way.
MOST_STATES = 10_000

#: Why there is no way: the thread waits; it has taken another way; it goes round; it crashes.
WAITS, ELSEWHERE, ROUND, CRASHES = "waits", "elsewhere", "round", "crashes"

#: A step: the state, which alternative is taken, and what it leads to.
Taken = tuple[int, int, int]


@record
class Way:
    """Steps of one thread, to the state ``state``; ``end`` says why they do not lead to the wanted step,
    empty if they do. The last one may crash."""

    steps: tuple[Taken, ...]
    end: str
    state: int


def way(code: Behaviour, begin: int, number: int, wanted: Collection[int]) -> Way:
    """The shortest way to where a thread stands before one of some steps; if there is none, to where it
    crashes, else to where it is blocked, else no steps.

    Args:
        code: the program's behaviour, without a reduction.
        begin: the state that it begins in.
        number: the thread instance.
        wanted: the program counters of the steps.
    """
    before: dict[int, tuple[int, int]] = {}
    seen, work = {begin}, [begin]
    crash: Taken | None = None
    blocked: int | None = None
    leads: dict[int, list[int]] = {}
    for state in work:
        pc = code.layout.pc(state, number)
        if pc in wanted:
            return Way(_steps(before, state), "", state)
        if not _may_come(code, number, pc, wanted):
            continue
        steps = [(k, after) for n, k, after in successors(code, state) if n == number]
        if not steps and blocked is None:
            blocked = state
        leads[state] = [after for _, after in steps if after >= 0]
        for choice, after in steps:
            if after < 0:
                crash = crash or (state, choice, after)
            elif after not in seen and len(seen) < MOST_STATES:
                seen.add(after)
                before[after] = state, choice
                work.append(after)
    if crash is not None:
        return Way((*_steps(before, crash[0]), crash), CRASHES, crash[0])
    if blocked is not None:
        return Way(_steps(before, blocked), WAITS, blocked)
    return Way((), ROUND if len(seen) == MOST_STATES or _round(leads) else ELSEWHERE, begin)


def _may_come(code: Behaviour, number: int, pc: int, wanted: Collection[int]) -> bool:
    """Whether a thread that stands somewhere can still come to one of some steps; before it is started it
    can."""
    thread = code.program.instances[number][0]
    locations = thread.code.locations
    if pc >= len(locations):
        return pc != code.layout.finished(thread)
    return not thread.code.ahead(locations[pc]).isdisjoint(locations[other] for other in wanted)


def _round(leads: Mapping[int, Sequence[int]]) -> bool:
    """Whether a graph has a cycle."""
    parts = components(leads, lambda state: (after for after in leads[state] if after in leads))
    return any(len(part) > 1 for part in parts) or any(state in after for state, after in leads.items())


def _steps(before: Mapping[int, tuple[int, int]], state: int) -> tuple[Taken, ...]:
    """The steps that lead to a state."""
    steps = []
    while state in before:
        source, choice = before[state]
        steps.append((source, choice, state))
        state = source
    return tuple(steps[::-1])
