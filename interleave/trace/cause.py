"""The cause of a failure: the fewest orders of its run that every passing run breaks.

An implicit hitting set (Moreno-Centeno, Karp, The Implicit Hitting Set Approach to Solve
Combinatorial Optimization Problems, 2013): search a passing run that keeps the orders chosen so far;
those that it breaks are one more set that the cause has to hit. When no passing run is left, all runs
with these orders fail.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from interleave.trace.events import Observer, Order, Path
from interleave.trace.fate import Fate
from interleave.trace.search import Budget, Passing
from interleave.trace.select import Searches

#: How many orders a cause has at most.
MOST_ORDERS = 8
#: How many passing runs are looked at.
MOST_RUNS = 100


@dataclass(frozen=True)
class Found:
    """``orders`` are the cause: all runs that have them fail. They are empty if the failure is no
    matter of order: ``passing`` has the same orders or makes another choice, or there is none.
    ``passing`` is the passing run that breaks the fewest orders. With ``chosen`` all this is said of
    runs that make the same choices only."""

    orders: tuple[Order, ...]
    passing: Path | None
    chosen: bool = False


def cause(
    searches: Searches, path: Path, orders: Sequence[Order], fate: Fate, budget: Budget
) -> Found | None:
    """The cause; None if it takes too many orders.

    Args:
        searches: in the graph of all states.
        path: the failing run.
        orders: those that it has.
        fate: what can become of each state.
        budget: how much the searches may look at.

    Raises:
        GaveUp: that was not enough.
    """
    observer, rank = Observer(orders), [_rank(order) for order in orders]
    endless = Passing(observer, frozenset(), fate, True, {})
    whole = all(fate.may_fail) and searches.nearest(endless, budget) is not None

    def search(
        keep: Iterable[int], choices: Mapping[tuple[int, int], int]
    ) -> tuple[Path, frozenset[int]] | None:
        return searches.nearest(Passing(observer, frozenset(keep), fate, whole, choices), budget)

    fixed = _choices(path)
    same = search((), fixed)
    if same is None:
        other = search((), {})
        return Found((), other[0] if other else None)
    found = _hit(orders, rank, same, lambda keep: search(keep, {}), budget)
    if found is not None and not found.orders and fixed and same[1]:
        found = _hit(orders, rank, same, lambda keep: search(keep, fixed), budget)
        return replace(found, chosen=True) if found is not None else None
    return found


def _hit(
    orders: Sequence[Order],
    rank: Sequence[tuple[int, int]],
    found: tuple[Path, frozenset[int]] | None,
    search: Callable[[Sequence[int]], tuple[Path, frozenset[int]] | None],
    budget: Budget,
) -> Found | None:
    """The loop: from a first passing run on, until there is none with the chosen orders."""
    sets: list[frozenset[int]] = []
    keep: tuple[int, ...] = ()
    assert found is not None
    first = found[0]
    for _ in range(MOST_RUNS):
        if found is None:
            return Found(tuple(orders[k] for k in sorted(keep)), first)
        if not found[1]:
            return Found((), found[0])
        sets.append(found[1])
        chosen = hitting_set(sets, rank, budget)
        if chosen is None:
            return None
        keep = chosen
        found = search(keep)
    return None


def _choices(path: Path) -> dict[tuple[int, int], int]:
    """Which alternatives a run takes where there are several, if it is the same one each time."""
    graph, found = path.graph, dict[tuple[int, int], set[int]]()
    for state, step in zip(path.states(), path.steps, strict=False):
        thread, pc = graph.thread[step], graph.at[step]
        if sum(graph.thread[other] == thread for other in graph.steps(state)) > 1:
            found.setdefault((thread, pc), set()).add(graph.choice[step])
    return {here: min(taken) for here, taken in found.items() if len(taken) == 1}


def _rank(order: Order) -> tuple[int, int]:
    """Which of several orders says most: see `Order.weight`; then the weakest, whose events are far
    apart in the run: what lies within two events of the same threads follows from theirs."""
    return order.weight, -order.apart


def hitting_set(
    sets: Sequence[frozenset[int]], rank: Sequence[tuple[int, int]], budget: Budget
) -> tuple[int, ...] | None:
    """The fewest numbers of which each set has one, by the sum of their ranks among those; None if
    it takes more than `MOST_ORDERS`.

    Raises:
        GaveUp: finding out takes more than the budget.
    """
    for size in range(1, MOST_ORDERS + 1):
        best: tuple[tuple[int, int], tuple[int, ...]] | None = None
        stack: list[tuple[int, ...]] = [()]
        while stack:
            chosen = stack.pop()
            budget.spend()
            missed = next((s for s in sets if s.isdisjoint(chosen)), None)
            if missed is None:
                cost = sum(rank[k][0] for k in chosen), sum(rank[k][1] for k in chosen)
                if best is None or (cost, chosen) < best:
                    best = cost, chosen
            elif len(chosen) < size:
                stack += [(*chosen, k) for k in sorted(missed, reverse=True)]
        if best is not None:
            return tuple(sorted(best[1]))
    return None
