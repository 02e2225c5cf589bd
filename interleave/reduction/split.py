"""Locations told apart by what locals hold that only ever hold constants.

A thread that is written as a loop over a local (C's ``switch (state)``) stands at the loop's head whatever
it does next: all that it can ever do is ahead of it there, and every local is live that some case reads. Here
the values of such locals are followed through the joins of the graph, and each location becomes one for each
of them, as if the thread were written in sequence.

Threads do what they did, in as many steps. A state of the program is one of the split program, without the
locals that are not read any more.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from interleave.program import instr as I
from interleave.program.dataflow import reachable
from interleave.program.expr import Const, Expr, Local, locals_of
from interleave.program.operands import definitions, places, uses
from interleave.program.program import Code, Program, Thread
from interleave.program.rests import rests
from interleave.program.steps import step_nodes, waits
from interleave.record import record
from interleave.reduction.cells import Cells
from interleave.reduction.copies import Copies, Copy

#: A thread gets no more locations than this by being split.
MOST_LOCATIONS = 512


@record
class Split:
    """A program whose locations were split.

    Attributes:
        program: it; the program that it was made of, if there was nothing to split.
        places: of each thread that was split, by its name: the node that each copy of one has become.
        cells: of each such thread the arrays whose elements were followed, by the numbers that stand for
            them in copies.
    """

    program: Program
    places: Mapping[str, Mapping[Copy, int]]
    cells: Mapping[str, Mapping[int, str]]


def split(program: Program, most: int = MOST_LOCATIONS) -> Split:
    """Split the locations of a program's threads.

    Args:
        program: the model, as its memory model has made it.
        most: how many locations a thread may get by that. A local with which it would have more is not
            followed.
    """
    found = {thread.name: _split(program, thread, most) for thread in program.threads}
    made = {name: copies for name, copies in found.items() if copies is not None}
    if not made:
        return Split(program, {}, {})
    threads = tuple(
        replace(thread, code=made[thread.name].graph) if thread.name in made else thread
        for thread in program.threads
    )
    places = {name: copies.places for name, copies in made.items()}
    cells = {
        name: {slot: array for array, slot in copies.cells.slots.items()} for name, copies in made.items()
    }
    return Split(replace(program, threads=threads), places, cells)


def _split(program: Program, thread: Thread, most: int) -> Copies | None:
    """The copies of a thread's nodes; None if nothing is to be split. Followed are the locals that say in a
    loop's next round how the thread goes on."""
    code, found = thread.code, None
    constant = constant_locals(thread)
    tests = (uses(node.instr) for node in code.nodes if isinstance(node.instr, I.Branch | I.Assume))
    tested = frozenset[int]().union(*tests)
    carried = frozenset[int]().union(*(code.live[head] for head in loop_heads(code)))
    followed: frozenset[int] = frozenset()
    cells = Cells(program, thread, frozenset())

    def fits(copies: Copies) -> bool:
        few = copies.complete and len(copies.graph.locations) <= max(most, len(code.locations))
        return few and _rests_alike(copies.graph, code)

    for slot in sorted(constant.keys() & tested & carried):
        with_it = followed | _sources(slot, constant)
        copies = Copies(code, with_it, len(program.instances), cells)
        if fits(copies):
            followed, found = with_it, copies
    for name in Cells(program, thread).slots:
        more = Cells(program, thread, frozenset({*cells.slots, name}))
        copies = Copies(code, followed | more.derived | more.compared, len(program.instances), more)
        if fits(copies):
            cells, found = more, copies
    if found is not None:
        followed = found.followed
    return found if found is not None and _tells_more(found.graph, code, followed) else None


def _tells_more(made: Code, old: Code, followed: frozenset[int]) -> bool:
    """Whether more is known of some location: the followed locals apart, what is live there, what is done in
    its step, or where that can end."""
    if len(made.locations) != len(old.locations):
        return True
    for location in made.locations:
        before = made.origin[location]
        if made.live[location] - followed != old.live[before] - followed:
            return True
        here = (tuple(sorted({made.origin[n] for n in nodes})) for nodes in step_nodes(made, location))
        if tuple(here) != step_nodes(old, before):
            return True
    return False


def loop_heads(code: Code) -> set[int]:
    """The nodes to which control comes back in a depth-first walk."""
    heads, seen = set[int](), {code.entry}
    open_ = {code.entry: iter(code.nodes[code.entry].next)}
    while open_:
        here = next(reversed(open_))
        after = next(open_[here], None)
        if after is None:
            del open_[here]
        elif after in open_:
            heads.add(after)
        elif after not in seen:
            seen.add(after)
            open_[after] = iter(code.nodes[after].next)
    return heads


def constant_locals(thread: Thread) -> dict[int, tuple[Expr, ...]]:
    """The locals that only ever hold constants, with all that they are assigned: constants, and others of
    them."""
    given, counters = {*thread.params, thread.index}, _counters(thread.code)
    found: dict[int, tuple[Expr, ...]] = {}
    for slot, instrs in definitions(thread.code).items():
        kinds = Expr if slot in counters else Const | Local
        exprs = [i.expr for i in instrs if isinstance(i, I.Assign) and isinstance(i.expr, kinds)]
        if slot not in given and len(exprs) == len(instrs):
            found[slot] = tuple(exprs)
    while True:
        kept = {slot: exprs for slot, exprs in found.items() if found.keys() >= {*_copied(exprs)}}
        if len(kept) == len(found):
            return found
        found = kept


def _counters(code: Code) -> frozenset[int]:
    """The locals that say, where the thread stands, which element is accessed next: what they hold may be
    worked out from what they have held."""
    standing = frozenset[int]().union(*(code.live[location] for location in code.locations))
    indices = (
        place.index for node in code.nodes for place in places(node.instr) if place.index is not None
    )
    return standing & frozenset(slot for index in indices for slot in locals_of(index))


def _copied(exprs: tuple[Expr, ...]) -> list[int]:
    return [slot for expr in exprs for slot in locals_of(expr)]


def _sources(slot: int, constant: Mapping[int, tuple[Expr, ...]]) -> frozenset[int]:
    """A constant local, and those whose values it may get."""
    return frozenset(reachable([slot], lambda one: _copied(constant[one])))


def _rests_alike(made: Code, old: Code) -> bool:
    """Whether a thread may stay for ever where it might before, and nowhere else. A location is a rest if all
    is that its step can have to wait for, and the step of a copy may have less to wait for."""
    here, there = rests(made), rests(old)
    return all(
        here.get(pc, "") == there.get(old.pcs[made.origin[location]], "") or not waits(made, location)
        for pc, location in enumerate(made.locations)
    )
