"""Which variables need no store buffer, as nobody can tell when a store to one of them arrives; and no views,
as whoever accesses one knows all that was done to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from itertools import combinations_with_replacement

from interleave.program import instr as I
from interleave.program.constants import constants
from interleave.program.footprint import Location, location_of, meet
from interleave.program.locks import held_locks
from interleave.program.program import Program

#: An access: where, by which instance, and the locks that it certainly holds.
Access = tuple[Location, int, frozenset[Location]]


def unshared(program: Program, *, looked_at: bool = True, again: Collection[int] = ()) -> frozenset[str]:
    """The variables each of whose locations is accessed by one thread instance, or else by several under
    one lock: a lock is given back behind the stores that were made under it, so nobody looks in between.

    Args:
        program: the model.
        looked_at: whether a property looks at memory, which needs no lock: those variables are left out.
        again: instances that are several, as they may run again and need not know what they have done.
    """
    seen: defaultdict[str, set[Access]] = defaultdict(set)
    for number, (thread, index) in enumerate(program.instances):
        known = constants(thread, index)
        held = held_locks(program, thread.code, known)
        for node, here in enumerate(known):
            instr = thread.code.nodes[node].instr
            if here is not None and isinstance(instr, I.Load | I.Store):
                at = location_of(program, instr.place, here)
                seen[instr.place.variable].add((at, number, held[node]))
    nodes = (node for prop in program.properties for node in prop.code.nodes)
    apart = {node.instr.place.variable for node in nodes if looked_at and isinstance(node.instr, I.Load)}
    names = (variable.name for variable in program.variables)
    return frozenset(name for name in names if name not in apart and _alone(seen[name], again))


def _alone(accesses: set[Access], again: Collection[int]) -> bool:
    return all(
        (one[1] == other[1] and one[1] not in again) or not meet(one[0], other[0]) or one[2] & other[2]
        for one, other in combinations_with_replacement(accesses, 2)
    )
