"""How a run goes on for ever: to a state in which nothing moves, or round and round."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import ModelFault
from interleave.engine.behaviour.expander import successors
from interleave.program.components import components
from interleave.record import record

#: How many states are looked at.
MOST_STATES = 20_000


@record
class Onward:
    """``states`` come after the one that was asked about, in order. The last ``round`` steps go round and
    are the shortest way to do so; 0 if there is no step from the last state."""

    states: tuple[int, ...]
    round: int = 0


def onward(code: Behaviour, state: int, most: int = MOST_STATES) -> Onward | None:
    """The nearest state without steps; if none can be reached, the nearest part of the graph that cannot
    be left, and a round in it.

    Args:
        code: the program's behaviour, without a reduction.
        state: where the run is.
        most: how many states may be looked at.

    Returns:
        None if every way ends in a violation that stops it, or there are too many states to know.
    """
    before: dict[int, int | None] = {state: None}
    after: dict[int, list[int]] = {}
    queue = deque([state])
    while queue:
        here = queue.popleft()
        try:
            after[here] = [following for _, _, following in successors(code, here)]
        except ModelFault:
            return None
        if not after[here]:
            return Onward(_way(before, here))
        for following in after[here]:
            if following >= 0 and following not in before:
                before[following] = here
                queue.append(following)
        if len(before) > most:
            return None
    entered = _settled(after)
    return None if entered is None else Onward(*_round(before, after, entered))


def for_ever(code: Behaviour, state: int, most: int = MOST_STATES) -> tuple[int, ...]:
    """The states that are come to from one, that one first; none if there are more than can be looked at."""
    found, work = {state: None}, [state]
    for here in work:
        for _, _, after in successors(code, here):
            if after >= 0 and after not in found:
                found[after] = None
                work.append(after)
        if len(found) > most:
            return ()
    return tuple(found)


def _way(before: dict[int, int | None], state: int) -> tuple[int, ...]:
    """The states on the way to one, without the first."""
    way = []
    here: int | None = state
    while here is not None:
        way.append(here)
        here = before[here]
    return tuple(way[-2::-1])


def _settled(after: dict[int, list[int]]) -> int | None:
    """The nearest state of a strongly connected component that cannot be left, not even by a violation
    that stops the run."""

    def steps(state: int) -> Iterator[int]:
        return (following for following in after[state] if following >= 0)

    distance = {state: i for i, state in enumerate(after)}
    settled = []
    for component in components(after, steps):
        members = frozenset(component)
        if all(members.issuperset(after[state]) for state in component):
            settled.append(min(component, key=distance.__getitem__))
    return min(settled, key=distance.__getitem__, default=None)


def _round(
    before: dict[int, int | None], after: dict[int, list[int]], entered: int
) -> tuple[tuple[int, ...], int]:
    """The way to a state, and from there back to it by the fewest steps; and how many these are."""
    back: dict[int, int | None] = {}
    queue = deque([entered])
    while queue:
        here = queue.popleft()
        for following in after[here]:
            if following == entered:
                turn = (*_way({**back, entered: None}, here), entered)
                return (*_way(before, entered), *turn), len(turn)
            if following not in back:
                back[following] = here
                queue.append(following)
    raise AssertionError("a component that cannot be left has a way back")
