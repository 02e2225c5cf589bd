"""Looks for the fences that a model lacks, and for those that it does not need; here with store buffers, and
in `interleave.fences.orders` with release and acquire.

A run that goes wrong stays possible as long as no fence stands where it would have made the run wait. So each
set of fences that helps has one among the places that each such run has touched. The fewest places that meet
all runs known so far are tried next: they help, or leave another run. What helps first has the fewest.

Chandrasekaran, Karp, Moreno-Centeno, Vempala, Algorithms for implicit hitting set problems (2011); of fences:
Meshman, Dan, Vechev, Yahav, Synthesis of memory fences via refinement propagation (2014).
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from interleave.checking.options import Options
from interleave.checking.verdicts import Checked
from interleave.errors import UsageError
from interleave.fences.found import Fences
from interleave.fences.orders import MOST, Orders
from interleave.fences.spots import Key, Raws, Spots, order, touched
from interleave.fences.versions import Unknown, Versions
from interleave.memories import C11, SC, Memory
from interleave.model import Model
from interleave.report.style import counted

_HINT = "--memory tso, --memory c11"


def fences(model: type[Model], name: str, memory: Memory, options: Options) -> Fences:
    """What is known of a model's fences: of one that is violated those that it lacks, of one that holds those
    that it does not need.

    Args:
        model, name: the model, and how it is called.
        memory: the memory model, in place of what the class says.
        options: how each version is checked.

    Raises:
        ModelError: the model cannot be checked.
        NothingExplored: a bound was reached before there was anything to explore.
        UsageError: memory is sequentially consistent.
    """
    started = time.monotonic()
    spots = Spots(model, name, memory)
    if spots.memory == SC:
        none = "no fence does anything where memory is sequentially consistent"
        raise UsageError(f"{name}: {none}; {_HINT}")
    search: Orders | _Search = (Orders if spots.memory == C11 else _Search)(spots, options)
    checked = search.checked(spots.program)
    found = Fences(checked.result, spots.memory)
    if checked.result.reason:
        return replace(found, why=f"it was not explored to its end: {checked.result.reason}")
    try:
        found = search.lacks(checked, found) if checked.result.violated else search.stands(found)
    except Unknown as unknown:
        found = replace(found, why=str(unknown))
    return replace(
        found, programs=search.programs, full=search.full, seconds=time.monotonic() - started
    )


class _Search(Versions):
    # ------------------------------------------------------------------ fences that are lacking

    def lacks(self, checked: Checked, found: Fences) -> Fences:
        """With the fences that it lacks."""
        raws = self.spots.raws
        found = self.beside_sc(checked, found)
        if not found.weak:
            return found
        runs: list[frozenset[Key]] = []
        tried: tuple[Key, ...] = ()
        fewest = True
        while True:
            new = self._touched(checked, found.weak, raws)
            if not new:
                break
            if not all(new) or any(run.intersection(tried) for run in new):
                raise Unknown("there is a run that no fence stops")
            runs += new
            chosen = _fewest(runs) if fewest else None
            if chosen is None:
                fewest, chosen = False, tuple(sorted(frozenset().union(*runs), key=order))
            tried, raws = chosen, self.spots.fenced(chosen)
            checked = self.version(f"with {counted(len(chosen), 'more fence')}", raws)
        if not fewest:
            tried = self._without_more(tried, found.weak)
        return replace(found, helping=self.spots.told(tried), fewest=fewest)

    def _touched(self, checked: Checked, names: Sequence[str], raws: Raws) -> list[frozenset[Key]]:
        """The places that each run has touched that violates one of some properties."""
        violated = [prop for prop in checked.result.violated if prop.name in names]
        if not violated:
            return []
        possible, found = self.spots.possible(raws), []
        for prop in violated:
            if prop.trace is None:
                raise Unknown(f"there is no run to look at: {prop.message}")
            found.append(touched(checked.builder, prop.trace, possible))
        return found

    def _without_more(self, keys: tuple[Key, ...], names: Sequence[str]) -> tuple[Key, ...]:
        """Some of these fences, of which none can be left out."""
        for key in keys:
            left = tuple(other for other in keys if other != key)
            checked = self.version(f"with {counted(len(left), 'more fence')}", self.spots.fenced(left))
            if not any(prop.name in names for prop in checked.result.violated):
                keys = left
        return keys

    # ------------------------------------------------------------------ fences that stand there

    def stands(self, found: Fences) -> Fences:
        """With those that can go, all at once, and the others."""
        idle, needed = list[Key](), list[Key]()
        for key in self.spots.standing():
            left_out = [*idle, key]
            checked = self.version(f"without {counted(len(left_out), 'fence')}", self.spots.without(left_out))
            (needed if checked.result.violated else idle).append(key)
        return replace(found, idle=self.spots.told(idle), needed=self.spots.told(needed))


def _fewest(runs: Sequence[frozenset[Key]]) -> tuple[Key, ...] | None:
    """The fewest places that each run has touched one of; None if these are more than `MOST`."""
    places = sorted(frozenset().union(*runs), key=order)
    for count in range(1, MOST + 1):
        for chosen in combinations(places, count):
            if all(run.intersection(chosen) for run in runs):
                return chosen
    return None
