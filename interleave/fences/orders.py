"""Looks for the memory orders and fences that a model lacks under release and acquire, and for those that are
stronger than it needs.

A version with stronger orders does nothing that a weaker one does not do: whoever knows more can read, and
store behind, less. So if a version goes wrong, all weaker ones do, and each set of changes that helps is
stronger somewhere than each version that goes wrong. Such versions are made as strong as they can be without
helping, so that little is left where a set can be stronger. The cheapest set that meets all of them is tried
next: it helps, and nothing cheaper does, or it leads to another such version.

That a version goes wrong says so of weaker ones if a run of it does: one that breaks an invariant, crashes,
or ends in a deadlock that no older store would end. From what cannot be reached it does not follow
(`recoverable`). Where nothing else is known, the set that is found is one of which nothing can be left out.

Chandrasekaran, Karp, Moreno-Centeno, Vempala, Algorithms for implicit hitting set problems (2011); Liffiton,
Previti, Malik, Marques-Silva, Fast, flexible MUS enumeration (2016), where such versions are called maximal.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from interleave.checking.decided import Decision
from interleave.checking.options import Options
from interleave.checking.verdicts import Checked
from interleave.fences.found import Fences, Spot
from interleave.fences.places import Places
from interleave.fences.spots import Spots
from interleave.fences.strength import NONE, Change, Clause, Scale, cheapest, cost, weaker
from interleave.fences.versions import Unknown, Versions
from interleave.properties.result import PropertyResult
from interleave.report.style import counted
from interleave.violations import DATA_RACE, DEADLOCK

#: It is looked for so many changes that no fewer do; beyond that for some of which none can be left out.
MOST = 4


class Orders(Versions):
    """The search.

    Args:
        spots, options: as of `Versions`.
    """

    kind = Decision

    def __init__(self, spots: Spots, options: Options) -> None:
        super().__init__(spots, replace(options, reduction=False))  # it takes longer to prepare than it saves
        self.places = Places(spots)
        self.scales: Sequence[Scale] = self.places.scales
        #: what is violated in spite of all changes, and was in the beginning
        self.allowed: frozenset[str] = frozenset()
        #: by version, what is violated in it beside that
        self.known: dict[frozenset[tuple[int, str]], tuple[PropertyResult, ...]] = {}

    # ------------------------------------------------------------------ what is lacking

    def lacks(self, checked: Checked, found: Fences) -> Fences:
        """With the changes that it lacks.

        Raises:
            Unknown: that is not known.
        """
        found = self.beside_sc(checked, found)
        self.allowed = frozenset(found.strong)
        self.known[frozenset()] = self._unallowed(checked)
        if not found.weak:
            return found
        top = {k: scale.top for k, scale in enumerate(self.scales) if scale.top != scale.has}
        left = self._wrong(top)
        if left:
            found = self._beyond_help(found, left)
            if len(found.hopeless) == len(found.weak):
                return found
        helping, fewest = self._least(self._reduced(top))
        return replace(found, helping=self._told(helping), fewest=fewest)

    def _beyond_help(self, found: Fences, left: Sequence[PropertyResult]) -> Fences:
        """With what no order and no fence helps."""
        unsure = [prop.name for prop in left if prop.name not in found.weak or not self._sure(prop)]
        if unsure:
            raise Unknown(f"with all orders as strong as can be, this is violated: {', '.join(unsure)}")
        self.allowed |= {prop.name for prop in left}
        self.known.clear()
        return replace(found, hopeless=tuple(n for n in found.weak if n in self.allowed))

    def _least(self, helping: dict[int, str]) -> tuple[dict[int, str], bool]:
        """The cheapest change that helps, and whether it is known that nothing cheaper does.

        Args:
            helping: one of which nothing can be left out.
        """
        clauses: list[Clause] = []
        certain = DATA_RACE not in self.allowed
        while True:
            change = cheapest(clauses, self.scales, MOST)
            if change is None or (certain and cost(change, self.scales) >= cost(helping, self.scales)):
                return helping, certain and len(helping) <= MOST
            if not self._fails(change):
                return (change, True) if certain else (self._reduced(change), False)
            strong = self._with(change, range(len(self.scales)))
            certain = certain and self._surely_fails(strong)
            clauses.append(self._clause(strong))

    def _clause(self, wrong: Change) -> Clause:
        """Where a change can be stronger than one that does not help."""
        return tuple(
            (k, order)
            for k, scale in enumerate(self.scales)
            for order in scale.beyond(wrong.get(k, scale.has))
        )

    def _sure(self, prop: PropertyResult) -> bool:
        """Whether weaker versions violate something if a version violates this."""
        if DATA_RACE in self.allowed:  # behind it a run goes on that is stopped by it in a weaker version
            return False
        if prop.name == DEADLOCK:
            return not self.places.waits
        return prop.kind in ("built-in", "invariant")

    def _wrong(self, change: Change) -> tuple[PropertyResult, ...]:
        """What is violated in a version that is not allowed to."""
        key = frozenset(change.items())
        if key not in self.known:
            what = f"with {counted(len(change), 'change')}"
            self.known[key] = self._unallowed(self.version(what, self.places.changed(change)))
        return self.known[key]

    def _fails(self, change: Change, *, guess: bool = False) -> bool:
        """Whether something is violated in a version that is not allowed to. Where one that is stronger, or
        weaker, says so it is not explored; it may be guessed of a version that it is none that fails."""
        if frozenset(change.items()) not in self.known:
            if self._surely_fails(change):
                return True
            holding = (dict(other) for other, wrong in self.known.items() if not wrong)
            if guess and any(weaker(other, change, self.scales) for other in holding):
                return False
        return bool(self._wrong(change))

    def _surely_fails(self, change: Change) -> bool:
        """Whether a version that is as strong, or stronger, is known to do what weaker ones do, too."""
        failing = (dict(other) for other, wrong in self.known.items() if any(map(self._sure, wrong)))
        return any(weaker(change, other, self.scales) for other in failing)

    def _unallowed(self, checked: Checked) -> tuple[PropertyResult, ...]:
        return tuple(prop for prop in checked.result.violated if prop.name not in self.allowed)

    # ------------------------------------------------------------------ as little, and as much, as can be

    def _reduced(self, change: dict[int, str]) -> dict[int, str]:
        """A part of a change that helps, of which nothing can be left out and nothing can be weaker."""
        while True:
            before, change = change, self._without(change, sorted(change))
            if change == before:
                return change

    def _without(self, change: dict[int, str], places: Sequence[int]) -> dict[int, str]:
        """Without as many of these places as can be; the fences first, half of them at once."""
        left = {k: order for k, order in change.items() if k not in places}
        if not self._fails(left):
            return left
        if len(places) == 1:
            (place,) = places
            scale = self.scales[place]
            for order in reversed(scale.between(scale.has, change[place])):
                if not self._fails({**change, place: order}):
                    return {**change, place: order}
            return change
        half = len(places) // 2
        for some in (places[half:], places[:half]):
            some = [k for k in some if k in change]
            change = self._without(change, some) if some else change
        return change

    def _with(self, change: dict[int, str], places: Sequence[int]) -> dict[int, str]:
        """A change that does not help, as strong at these places as it can be, half of them at once."""
        more = {**change, **{k: self.scales[k].top for k in places}}
        more = {k: order for k, order in more.items() if order != self.scales[k].has}
        if more == change or self._fails(more, guess=True):
            return more
        if len(places) == 1:
            (place,) = places
            scale, has = self.scales[place], change.get(place, self.scales[place].has)
            for order in scale.between(has, scale.top):
                more = {**change, place: order}
                if self._fails(more, guess=True):
                    return more
            return change
        half = len(places) // 2
        for some in (places[:half], places[half:]):
            change = self._with(change, some)
        return change

    # ------------------------------------------------------------------ what is stronger than need be

    def stands(self, found: Fences) -> Fences:
        """With what can be weaker, or go, all at once, and the others.

        Raises:
            Unknown: that is not known.
        """
        change: dict[int, str] = {}
        strong = [k for k, scale in enumerate(self.scales) if scale.has != scale.orders[0]]
        before: dict[int, str] | None = None
        while change != before:
            before = dict(change)
            for place in strong:
                change = self._weakened(change, place)
        spots = {k: self.places.told(k, order) for k, order in change.items()}
        return replace(
            found,
            idle=tuple(spot for k, spot in spots.items() if change[k] == NONE),
            weaker=tuple(spot for k, spot in spots.items() if change[k] != NONE),
            needed=tuple(self.places.told(k, NONE) for k in strong if k not in change),
        )

    def _weakened(self, change: dict[int, str], place: int) -> dict[int, str]:
        scale = self.scales[place]
        has = change.get(place, scale.has)
        for order in (scale.orders[0], *reversed(scale.between(scale.orders[0], has))):
            if order != has and not self._wrong({**change, place: order}):
                return dict(sorted({**change, place: order}.items()))
        return change

    def _told(self, change: Change) -> tuple[Spot, ...]:
        return tuple(self.places.told(k, order) for k, order in sorted(change.items()))
