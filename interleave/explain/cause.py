"""The cause of a failure: the fewest orders of its run that every passing run breaks.

An implicit hitting set (Moreno-Centeno, Karp, The Implicit Hitting Set Approach to Solve
Combinatorial Optimization Problems, 2013): search a passing run that keeps the orders chosen so far;
those that it breaks are one more set that the cause has to hit. When no passing run is left, all runs
with these orders fail.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from interleave.explain.budget import Budget, GaveUp
from interleave.explain.choices import Choices, Chosen
from interleave.explain.events import LATER, OCCURS, Event, Observer, Order, Path
from interleave.explain.fate import Ends, Fate
from interleave.explain.held import neither
from interleave.explain.run_search import Passing
from interleave.explain.searches import Searches
from interleave.record import record
from interleave.remembered import remembered

#: How many orders a cause has at most.
MOST_ORDERS = 8
#: How many passing runs are looked at.
MOST_RUNS = 100


@record
class Found:
    """``orders`` are the cause: all runs that have them fail. They are empty if the failure is no
    matter of order: ``passing`` has the same orders or makes another choice, or there is none.
    ``passing`` is the passing run that breaks the fewest orders. All this is said of runs only that choose
    ``choices``. ``turned`` is whether each order is turned round by some passing run. Where there are no
    orders, ``neither`` is whether some of these runs go on for ever, and neither fail nor pass."""

    orders: tuple[Order, ...]
    passing: Path | None
    choices: tuple[Chosen, ...] = ()
    turned: bool = True
    neither: bool = False


@record
class Failure:
    """A failing run whose cause is looked for.

    Attributes:
        path: the run, or the part of it that is compared with others.
        orders: those that it has.
        fate: what can become of each state.
        begins: the number of the state that runs begin in which it is compared with; None for any initial
            one.
    """

    path: Path
    orders: Sequence[Order]
    fate: Fate
    begins: int | None = None


def cause(searches: Searches, failure: Failure, choices: Choices, budget: Budget) -> Found | None:
    """The cause; None if it takes too many orders. One whose steps all occur in the run, if there is one.

    Args:
        searches: in the graph of all states.
        failure: the failing run.
        choices: those in the graph.
        budget: how much the searches may look at.

    Raises:
        GaveUp: that was not enough.
    """
    occurring = [order for order in failure.orders if order.comes == OCCURS]
    if len(occurring) < len(failure.orders):
        share = Budget(budget.left // 2)
        begun = share.left
        try:
            found = _Search(searches, replace(failure, orders=occurring), choices, share).cause()
        except GaveUp:
            found = None
        budget.left -= begun - max(share.left, 0)
        if found is not None and (found.orders or found.passing is None):
            return found
    return _Search(searches, failure, choices, budget).cause()


class _Search:
    """The search for one cause."""

    def __init__(self, searches: Searches, failure: Failure, choices: Choices, budget: Budget) -> None:
        self.searches, self.failure, self.choices, self.budget = searches, failure, choices, budget
        nothing = self._observer(())
        self.whole = all(failure.fate.may_fail) and self._nearest(nothing, frozenset(), (), True) is not None

    def cause(self) -> Found | None:
        found = self._found()
        if found is not None and not found.orders and (found.choices or found.passing is None):
            ends = self._ends(found.choices)
            return replace(found, neither=neither(ends, self.failure.begins, self.budget))
        if found is None or not found.orders or not self.whole:
            return found
        # where nothing is safe, a run that has these orders may go on for ever whatever becomes of others
        if self._endless(found.orders, found.choices):
            return None
        orders = found.orders
        for order in found.orders:
            fewer = tuple(other for other in orders if other != order)
            if not self._endless(fewer, found.choices):
                orders = fewer
        return replace(found, orders=orders)

    def _found(self) -> Found | None:
        made = self.choices.made(self.failure.path)
        same = self.passing((), made)
        if same is None:
            return self._choice(made)
        # what goes round by its choices alone passes among the runs that choose so only
        plain = same if self._passes(same[0], ()) else self.passing((), ())
        if plain is None:
            return Found((), None)
        found = self._hit(plain, ())
        if found is None or found.orders or not made or not same[1]:
            return found
        found = self._hit(same, made)
        return self._with_needed(found, made) if found is not None else None

    def _with_needed(self, found: Found, made: tuple[Chosen, ...]) -> Found:
        """A cause among the runs that choose as this one, with the choices that it needs."""
        needed, passing = self._needed(found.orders, made), found.passing
        if passing is not None and not self._passes(passing, needed):
            other = self.passing((), needed)
            passing = other[0] if other is not None else passing
        return replace(found, choices=needed, passing=passing)

    def _passes(self, path: Path, chosen: tuple[Chosen, ...]) -> bool:
        """Whether a run ends where runs do that pass and choose so."""
        return bool(self._ends(chosen).passed[path.states()[-1]])

    def passing(
        self, keep: Iterable[int], chosen: tuple[Chosen, ...]
    ) -> tuple[Path, frozenset[int]] | None:
        """The nearest passing run that keeps some orders and takes these alternatives. If it has to keep
        none, it need not come to the steps of all of them either."""
        observer, kept = self._observer(chosen), frozenset(keep)
        found = self._nearest(observer, kept, chosen, self.whole)
        if found is None and self.whole and not kept:
            found = self._nearest(observer, kept, chosen, False)
        return found

    def _endless(self, orders: Sequence[Order], chosen: tuple[Chosen, ...]) -> bool:
        """Whether a run passes that has some orders, all of them for good, and chooses so."""
        observer = self._watching(orders, chosen)
        return self._nearest(observer, frozenset(range(len(orders))), chosen, True) is not None

    def _nearest(
        self, observer: Observer, keep: frozenset[int], chosen: tuple[Chosen, ...], whole: bool
    ) -> tuple[Path, frozenset[int]] | None:
        wanted = Passing(observer, keep, self._ends(chosen), whole, self.failure.begins)
        return self.searches.nearest(wanted, self.budget)

    @remembered(most=2)
    def _observer(self, chosen: tuple[Chosen, ...]) -> Observer:
        """Watches the orders of the failing run in runs that choose so: all searches but a few do."""
        return self._watching(self.failure.orders, chosen)

    def _watching(self, orders: Sequence[Order], chosen: tuple[Chosen, ...]) -> Observer:
        return Observer(orders, counts=self._ends(chosen).counts)

    @remembered(most=2)
    def _ends(self, chosen: tuple[Chosen, ...]) -> Ends:
        """Where runs end that pass and choose so."""
        fate = self.failure.fate
        return Ends(fate, self.choices.others(chosen)) if chosen else fate.ends

    def _choice(self, made: tuple[Chosen, ...]) -> Found:
        """The cause where no run passes that makes the same choices: an order all the same, if there is one
        that others turn round; else what is chosen."""
        other = self.passing((), ())
        if other is None:
            return Found((), None)
        found = self._hit(other, ())
        if found is not None and found.orders and found.turned:
            return found
        return Found((), other[0], self._needed((), made))

    def _needed(self, orders: Sequence[Order], made: tuple[Chosen, ...]) -> tuple[Chosen, ...]:
        """The choices without which runs with the orders pass: as many as are to be named, the first ones."""
        keep = [k for k, order in enumerate(self.failure.orders) if order in orders]
        needed, before = made, tuple[Chosen, ...]()
        try:
            while needed != before:  # what passes where runs choose so may not where they need not
                before = needed
                for chosen in reversed(before):
                    fewer = tuple(other for other in needed if other != chosen)
                    if self.passing(keep, fewer) is None:
                        needed = fewer
        except GaveUp:
            pass  # more are named than have to be
        return needed

    def _hit(
        self, found: tuple[Path, frozenset[int]] | None, chosen: tuple[Chosen, ...]
    ) -> Found | None:
        """The loop: from a first passing run on, until there is none with the chosen orders."""
        orders = self.failure.orders
        sets: list[frozenset[int]] = []
        keep: tuple[int, ...] = ()
        assert found is not None
        first = found[0]
        rank = self._ranks()
        for _ in range(MOST_RUNS):
            if found is None:
                turned = not any(rank[k].absent for k in keep)
                return Found(tuple(orders[k] for k in sorted(keep)), first, turned=turned)
            if not found[1]:
                return Found((), found[0])
            sets.append(found[1])
            for k in found[1]:
                if rank[k].absent and orders[k].first in found[0].position:
                    rank[k] = replace(rank[k], absent=False)
            hit = hitting_set(sets, rank, self.budget)
            if hit is None:
                return None
            keep = hit
            found = self.passing(keep, chosen)
        return None

    def _ranks(self) -> list[Rank]:
        program = self.failure.path.graph.code.program

        def kind(event: Event) -> tuple[str, int]:
            return program.instances[event.thread][0].name, event.pc

        return [
            Rank(True, o.weight, (kind(o.first), kind(o.then)), o.comes == LATER, o.apart)
            for o in self.failure.orders
        ]


@record
class Rank:
    """What an order says beside others.

    Attributes:
        absent: whether no passing run is known that turns it round: those that break it have only its second
            event.
        weight: see `Order.weight`.
        kind: tells orders apart, instances of a thread aside.
        later: whether its second event comes later than all that its thread does in the run, and is about to
            do.
        apart: see `Order.apart`.
    """

    absent: bool = False
    weight: int = 0
    kind: object = None
    later: bool = False
    apart: int = 0


def _price(ranks: Sequence[Rank]) -> tuple[int, ...]:
    """Which of several sets of orders says most, the least price: orders that passing runs turn round; then
    by weight; then orders of one kind; then those whose steps occur, or are next; then the weakest, whose
    events are far apart in the run: what lies within two events of the same threads follows from theirs."""
    return (
        sum(rank.absent for rank in ranks),
        sum(rank.weight for rank in ranks),
        len({rank.kind for rank in ranks}),
        sum(rank.later for rank in ranks),
        -sum(rank.apart for rank in ranks),
    )


def hitting_set(
    sets: Sequence[frozenset[int]], rank: Sequence[Rank], budget: Budget
) -> tuple[int, ...] | None:
    """The fewest numbers of which each set has one, among those by the price of their ranks; None if it takes
    more than `MOST_ORDERS`.

    Raises:
        GaveUp: finding out takes more than the budget.
    """
    if not sets:
        return ()
    for size in range(1, MOST_ORDERS + 1):
        best: tuple[tuple[int, ...], tuple[int, ...]] | None = None
        stack: list[tuple[int, ...]] = [()]
        while stack:
            chosen = stack.pop()
            budget.spend()
            missed = [s for s in sets if s.isdisjoint(chosen)]
            if len(chosen) < size - 1:
                stack += [(*chosen, k) for k in sorted(missed[0], reverse=True)]
                continue
            # each of these would be the last one: it has to be in all that are missed
            budget.spend(len(missed[0]))
            ranks = [rank[k] for k in chosen]
            absent, weight = sum(one.absent for one in ranks), sum(one.weight for one in ranks)
            for k in frozenset.intersection(*missed):
                one = rank[k]
                # most are told by what comes first in a price
                if best is not None and (absent + one.absent, weight + one.weight) > best[0][:2]:
                    continue
                found = _price([*ranks, one]), (*chosen, k)
                if best is None or found < best:
                    best = found
        if best is not None:
            return tuple(sorted(best[1]))
    return None
