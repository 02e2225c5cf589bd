"""What a thread goes round for: what it looks at again and again never changes, or nobody gives it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from interleave.explain.waits import Wait, writers
from interleave.program import instr as I
from interleave.program.meaning import EndedBy
from interleave.program.meanings import MEANINGS
from interleave.trace.build import TraceBuilder
from interleave.trace.holders import holders
from interleave.trace.step_state import Element
from interleave.trace.waiting import ended_by
from interleave.trace.words import listed

#: What ends the waiting for what an operation tries to have, by the shape of the object.
_ENDED = {m.on: guard.ended for m in MEANINGS.values() for guard in m.guards if guard.ended is not None}


def round_of(
    builder: TraceBuilder, states: Sequence[int], steps: Sequence[tuple[int, int]], number: int
) -> Wait | None:
    """What a thread waits for that goes round for ever.

    Args:
        builder: describes the program.
        states: those that the run never leaves any more.
        steps: the thread's own steps in these: the state, and which alternative.
        number: the thread.

    Returns:
        What it reads that is always the same, and what it tries to have and never gets: a lock that others
        have all the time, or a count that stays 0. None if there is nothing of the kind.
    """
    read, tried = set[Element](), dict[Element, EndedBy | None]()
    got = set[Element]()
    for state, choice in steps:
        read |= builder.paths.accesses(state, number, choice).reads
        for element, ended, gets in _tries(builder, state, number, choice):
            tried[element] = ended
            got |= {element} if gets else set()
    variables, value = builder.program.variable, builder.layout.value

    def stays(element: Element) -> bool:
        return len({value(state, *element) for state in states}) == 1

    kept = [e for e in sorted(read) if e[0] in variables and variables[e[0]].kind == "data" and stays(e)]
    owners = {e: tuple(holders(builder.layout, states[0], e)) for e in sorted(tried.keys() - got)}
    wanted = [e for e in owners if stays(e) and (owners[e] or tried[e] is not None)]
    parts = [f"reading {listed([variables[name].element_name(at) for name, at in kept])}"] if kept else []
    parts += [f"trying {listed([_name(builder, states[0], e) for e in wanted])}"] if wanted else []
    if not parts:
        return None
    what, names = " and ".join(parts), frozenset(name for name, _ in kept)
    if not wanted:
        ends = tuple(sorted(names))
        helpers = writers(builder, number, names)
        return Wait(number, what, helpers=helpers, verb=f"writes {listed(ends)}", ends=ends, round=True)
    ended = tried[wanted[0]]
    if len(wanted) == 1 and not kept and owners[wanted[0]]:
        return Wait(number, what, owners[wanted[0]], verb="hold", round=True)
    if len(wanted) == 1 and not kept and ended is not None:
        helpers = tuple(other for other, _ in builder.helpers(number, ended, wanted[0]))
        return Wait(number, what, helpers=helpers, verb=f"{ended.verb} it", ends=(wanted[0][0],), round=True)
    others = set(writers(builder, number, names)) if names else set[int]()
    for element in wanted:
        others |= {other for other in owners[element] if other != number}
        end = tried[element]
        others |= {other for other, _ in builder.helpers(number, end, element)} if end is not None else set()
    ends = tuple(sorted({*names, *(name for name, _ in wanted)}))
    return Wait(number, what, helpers=tuple(sorted(others)), verb="could end that", ends=ends, round=True)


def _tries(
    builder: TraceBuilder, state: int, number: int, choice: int
) -> Iterator[tuple[Element, EndedBy | None, bool]]:
    """What a step tries to have: an object, what ends the waiting for it (None for a lock), and whether it
    gets it. Of a step that can give up waiting it is what it cannot have."""
    nodes = builder.program.instances[number][0].code.nodes
    for operation in builder.paths.path(state, number, choice).operations:
        instr = nodes[operation.node].instr
        if isinstance(instr, I.Operate) and instr.meaning.tries and operation.element is not None:
            yield operation.element, _ENDED.get(instr.meaning.on), bool(operation.value)
    for blocked, element in builder.blocked_by(state, number):
        if isinstance(blocked, I.Operate) and element is not None:
            yield element, ended_by(blocked), False


def _name(builder: TraceBuilder, state: int, element: Element) -> str:
    return builder.lock_name(state, element) or builder.program.variable[element[0]].element_name(element[1])
