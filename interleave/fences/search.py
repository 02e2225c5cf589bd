"""Looks for the fences that a model lacks, and for those that it does not need.

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

from interleave.api import explore
from interleave.checking.options import Options
from interleave.checking.verdicts import Checked
from interleave.errors import ModelError, UsageError
from interleave.fences.found import Fences
from interleave.fences.spots import Key, Raws, Spots, order, touched
from interleave.frontend.compile import Compiler
from interleave.memories import SC, TSO, Memory
from interleave.model import Model
from interleave.program.program import Program
from interleave.report.style import counted

#: It is looked for so many fences that no fewer do; beyond that for some of which none can be left out.
MOST = 4

_HINT = "--memory tso"


class _Unknown(Exception):
    """Something cannot be found out; says why."""


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
    search = _Search(model, name, memory, options)
    checked = search.checked(search.spots.program)
    found = Fences(checked.result, search.memory)
    if checked.result.reason:
        return replace(found, why=f"it was not explored to its end: {checked.result.reason}")
    try:
        found = search.lacks(checked, found) if checked.result.violated else search.stands(found)
    except _Unknown as unknown:
        found = replace(found, why=str(unknown))
    return replace(
        found, programs=search.programs, full=search.full, seconds=time.monotonic() - started
    )


class _Search:
    def __init__(self, model: type[Model], name: str, memory: Memory, options: Options) -> None:
        self.spots = Spots(model, name, memory)
        self.memory = self.spots.compiler.memory.model
        if self.memory == SC:
            none = "no fence does anything where memory is sequentially consistent"
            raise UsageError(f"{name}: {none}; {_HINT}")
        if self.memory != TSO:
            raise UsageError(f"{name}: fences are not looked for under {self.memory} yet; {_HINT}")
        self.options = options
        self.programs = self.full = 0

    def checked(self, program: Program) -> Checked:
        self.programs += 1
        checked = explore(program, self.options.begin())
        if checked.result.interrupted:
            raise KeyboardInterrupt
        buffers = checked.result.buffers
        if buffers is not None and buffers.full:
            self.full = buffers.size
        return checked

    def version(self, what: str, raws: Raws, compiler: Compiler | None = None) -> Checked:
        """A changed one.

        Raises:
            _Unknown: it cannot be explored to its end.
        """
        try:
            checked = self.checked((compiler or self.spots.compiler).assembled(raws))
        except (ModelError, MemoryError) as problem:
            raise _Unknown(f"{what} it cannot be checked: {problem}") from None
        if checked.result.reason:
            raise _Unknown(f"{what} it was not explored to its end: {checked.result.reason}")
        return checked

    # ------------------------------------------------------------------ fences that are lacking

    def lacks(self, checked: Checked, found: Fences) -> Fences:
        """With the fences that it lacks."""
        raws = self.spots.raws
        none = self.version("with memory sc", raws, self.spots.flat)
        here, there = ([prop.name for prop in c.result.violated] for c in (checked, none))
        found = replace(found, weak=tuple(n for n in here if n not in there), strong=tuple(there))
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
                raise _Unknown("there is a run that no fence stops")
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
                raise _Unknown(f"there is no run to look at: {prop.message}")
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
