"""Variables that are locks: a thread waits until one is free, marks it as taken in the same step, and
is the only one that may write it until it has given it back.

A flag, a fork, a slot with its owner's number: what `Mutex` would say by a word of its own. From the
text of the program it is proved that at most one thread owns such a variable, and that it is not free
then: every write of it takes it, or is done by a thread that has taken it on every way to the write,
and not given back. At first nobody owns it, so that holds by induction over the steps.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from operator import and_

from interleave.program import instr as I
from interleave.program.constants import constant
from interleave.program.dataflow import solve
from interleave.program.footprint import Location, meet, node_footprint
from interleave.program.locks import lock_of
from interleave.program.meaning import ACQUIRE, RELEASE, WRITE
from interleave.program.program import Program
from interleave.reduction.effects import READ, AllKnown, Effect, Effects
from interleave.reduction.guards import NONE, Guard, Taking, Values

Locks = frozenset[Location]


def agreed(takings: Iterable[Taking]) -> dict[Location, Values]:
    """What is taken, with the values with which it is free, where all who take it wait for the same ones."""
    found: dict[Location, set[Values]] = {}
    for one in takings:
        found.setdefault(one.location, set()).add(one.free)
    return {location: free.pop() for location, free in found.items() if len(free) == 1}


class Owned:
    """What the threads of a program own.

    Args:
        program: the model.
        known: the locals with a known value, by instance and node.
        guards: what each instance's steps wait for, by location.
    """

    def __init__(self, program: Program, known: AllKnown, guards: list[dict[int, Guard]]) -> None:
        self.program, self.known, self.guards = program, known, guards
        takings = [[one for guard in row.values() for one in guard.takings] for row in guards]
        self._free = agreed(one for row in takings for one in row)
        self._takes = [
            {one.node: one.location for one in row if one.location in self._free} for row in takings
        ]
        numbers = range(len(program.instances)) if self._free else ()
        self._held = [self._holds(number) for number in numbers]
        self._locks = frozenset(self._free) - {lock for number in numbers for lock in self._strangers(number)}

    def held(self, number: int, node: int) -> Locks:
        """What an instance certainly owns when it comes to a node."""
        return self._held[number].get(node, frozenset()) & self._locks if self._locks else self._locks

    def taken(self, number: int, location: int) -> Locks:
        """What an instance takes by its step at a location: without that it is blocked."""
        return self._locks & {one.location for one in self.guards[number].get(location, NONE).takings}

    def effects(self, number: int, location: int, effects: Effects) -> Effects:
        """The effects of a step, with the accesses that take a lock, or are its owner's, as such."""
        for lock in self.taken(number, location):
            effects = effects - {Effect(lock, WRITE), Effect(lock, READ)} | {Effect(lock, ACQUIRE)}
        for lock in self.held(number, location):
            if Effect(lock, WRITE) in effects:
                effects = effects - {Effect(lock, WRITE)} | {Effect(lock, RELEASE)}
        return effects

    def _holds(self, number: int) -> Mapping[int, Locks]:
        """What an instance owns at each node, if all are locks that may be."""
        code, known, takes = self.program.instances[number][0].code, self.known[number], self._takes[number]

        def flow(node: int, before: Locks) -> list[tuple[int, Locks]]:
            here, instr, after = known[node], code.nodes[node].instr, before
            if here is None:
                return []
            if node in takes:
                after = before | {takes[node]}
            elif isinstance(instr, I.Store):
                lock, value = lock_of(self.program, instr.place, here), constant(instr.expr, here)
                if lock in before and (value is None or value in self._free[lock]):
                    after = before - {lock}
            return [(target, after) for target in code.nodes[node].next]

        return solve({code.entry: frozenset[Location]()}, flow, and_)

    def _strangers(self, number: int) -> Iterator[Location]:
        """What an instance writes that it neither takes by that nor owns."""
        thread, index = self.program.instances[number]
        for node, here in enumerate(self.known[number]):
            if here is not None:
                mine = {self._takes[number].get(node), *self._held[number].get(node, ())}
                for at in node_footprint(self.program, thread, node, index, here).writes:
                    strange = (lock for lock in self._free if meet(lock, at))
                    yield from (lock for lock in strange if not (lock == at and at in mine))
