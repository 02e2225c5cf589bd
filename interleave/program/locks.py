"""Which locks a thread certainly holds where."""

from __future__ import annotations

from collections.abc import Sequence
from operator import and_

from interleave.program import instr as I
from interleave.program.constants import Known
from interleave.program.dataflow import solve
from interleave.program.footprint import VARIABLE, Location, location_of
from interleave.program.operands import lock_given, lock_taken
from interleave.program.program import Code, Program


def lock_of(program: Program, place: I.Place, known: Known) -> Location | None:
    """The lock that a place is, if there is no doubt which one."""
    variable = program.variable[place.variable]
    if place.ref is not None:
        return None
    if variable.length == 1:
        return Location(VARIABLE, variable.name)
    found = location_of(program, place, known)
    there = found.element is not None and 0 <= found.element < variable.length
    return found if there else None


def held_locks(
    program: Program, code: Code, known: Sequence[Known | None]
) -> tuple[frozenset[Location], ...]:
    """For each node the locks that the thread certainly holds when it comes there: those that it
    has taken and not given back on every way. No other thread can give them back."""

    def flow(number: int, before: frozenset[Location]) -> list[tuple[int, frozenset[Location]]]:
        here, node = known[number], code.nodes[number]
        if here is None:
            return []
        after = before
        taken, given = lock_taken(node.instr), lock_given(node.instr)
        if taken is not None:
            lock = lock_of(program, taken, here)
            after = before | {lock} if lock is not None else before
        elif given is not None:
            lock = lock_of(program, given, here)
            if lock is not None:
                after = before - {lock}
            elif given.ref is None:
                after = frozenset(one for one in before if one.name != given.variable)
        return [(target, after) for target in node.next]

    found = solve({code.entry: frozenset[Location]()}, flow, and_)
    return tuple(found.get(number, frozenset()) for number in range(len(code.nodes)))
