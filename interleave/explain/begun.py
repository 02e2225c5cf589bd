"""Causes among the runs that begin like a failing one, where no few orders of the whole run are its cause."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from interleave.explain.budget import Budget, GaveUp
from interleave.explain.cause import Failure, Found, cause
from interleave.explain.choices import Choices
from interleave.explain.events import Event, Path
from interleave.explain.orders import Orders
from interleave.explain.searches import Searches
from interleave.explain.story import Story

#: So few orders are looked for, and so much is looked at for each beginning.
FEW, BUDGET = 2, 100_000


def begun(searches: Searches, orders: Orders, choices: Choices, story: Story) -> tuple[int, Found] | None:
    """The first step from which on a few orders decide.

    Args:
        searches: in the graph of all states.
        orders: of the program.
        choices: those in the graph.
        story: the failing run.

    Returns:
        How many steps runs have to begin with, and the cause of the failure of those; its orders count steps
        from the very beginning. None if nothing was found.
    """
    low, high = story.after + 1, story.no_return
    best: tuple[int, Found] | None = None
    if high is None:
        return None
    # later beginnings leave less to decide: the first one with a cause is found by halving
    while low <= high:
        middle = high if best is None else (low + high) // 2
        found = _cause(searches, orders, choices, story, middle)
        if found is None:
            if best is None:
                return None
            low = middle + 1
        else:
            best, high = (middle, found), middle - 1
    return best


def _cause(searches: Searches, orders: Orders, choices: Choices, story: Story, after: int) -> Found | None:
    path = story.path
    rest = Path(path.graph, path.states()[after], path.steps[after:])
    failure = Failure(rest, story.orders(orders, rest), story.fate, rest.initial)
    try:
        found = cause(searches, failure, choices, Budget(BUDGET))
    except GaveUp:
        return None
    if found is None or not 0 < len(found.orders) <= FEW or found.choices or not found.turned:
        return None
    before = Counter((event.thread, event.pc) for event in path.events[:after])

    def whole(event: Event) -> Event:
        return replace(event, count=event.count + before[event.thread, event.pc])

    counted = [replace(o, first=whole(o.first), then=whole(o.then)) for o in found.orders]
    passing = found.passing and Path(path.graph, path.initial, (*path.steps[:after], *found.passing.steps))
    return replace(found, orders=tuple(counted), passing=passing)
