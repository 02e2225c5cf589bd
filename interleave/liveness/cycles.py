"""Fair cycles: which strongly connected parts of a graph a fair run can stay in for ever.

A part in which a strong constraint is enabled and never met may have a smaller one in which it is never
enabled: the states where it is are left out, and what is left is looked at again. Lichtenstein, Pnueli,
Checking that finite state concurrent programs satisfy their linear specification (1985); Emerson, Lei,
Modalities for model checking (1987).
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence

from interleave.explain.marks import numbers
from interleave.explain.state_graph import StateGraph
from interleave.liveness.fairness import Fairness
from interleave.program.components import components


def enabled(graph: StateGraph, state: int, fairness: Fairness) -> int:
    """The constraints that are enabled in a state, as bits."""
    found = 0
    for step in graph.steps(state):
        found |= fairness.masks[graph.thread[step]][graph.at[step]]
    return found


def closure(graph: StateGraph, start: bytearray, within: bytearray) -> bytearray:
    """The states that are come to from some, by way of no others than those that are ``within``."""
    found = bytearray(len(start))
    work = [state for state in numbers(start) if within[state]]
    for state in work:
        found[state] = 1
    while work:
        for step in graph.steps(work.pop()):
            target = graph.target[step]
            if target >= 0 and within[target] and not found[target]:
                found[target] = 1
                work.append(target)
    return found


def fair_parts(graph: StateGraph, region: bytearray, fairness: Fairness) -> Sequence[int]:
    """The parts of a region in which a fair run can stay for ever.

    Args:
        graph: all states.
        region: marks of those that runs are to stay in.
        fairness: the constraints.

    Returns:
        For each state the number of the part that it is in, from 1; 0 if it is in none.
    """
    found, count = array("L", bytes(array("L").itemsize * len(region))), 0
    work = _strong_parts(graph, numbers(region), region)
    while work:
        part = work.pop()
        members = frozenset(part)
        moves, always, ever = _about(graph, part, members, fairness)
        if always & ~moves & fairness.weak:
            continue
        unmet = ever & ~moves & fairness.strong
        if not unmet:
            count += 1
            for state in part:
                found[state] = count
            continue
        rest = [state for state in part if not enabled(graph, state, fairness) & unmet]
        work += _strong_parts(graph, rest, frozenset(rest))
    return found


def _about(
    graph: StateGraph, part: Sequence[int], members: frozenset[int], fairness: Fairness
) -> tuple[int, int, int]:
    """Of a part the constraints that its inner steps meet, those always enabled in it, and those ever."""
    moves, always, ever = 0, -1, 0
    for state in part:
        here = 0
        for step in graph.steps(state):
            mask = fairness.masks[graph.thread[step]][graph.at[step]]
            here |= mask
            if graph.target[step] in members:
                moves |= mask
        always &= here
        ever |= here
    return moves, always, ever


def _strong_parts(
    graph: StateGraph, states: Sequence[int], within: bytearray | frozenset[int]
) -> list[list[int]]:
    """The strongly connected parts of some states, marks or the set of which are ``within``, in which
    there is a step."""
    kept = within if isinstance(within, frozenset) else _Marked(within)

    def after(state: int) -> Iterator[int]:
        targets = (graph.target[step] for step in graph.steps(state))
        return (target for target in targets if target in kept)

    return [part for part in components(states, after) if len(part) > 1 or part[0] in after(part[0])]


class _Marked:
    """The set of what is marked."""

    def __init__(self, marks: bytearray) -> None:
        self._marks = marks

    def __contains__(self, state: int) -> bool:
        return state >= 0 and bool(self._marks[state])
