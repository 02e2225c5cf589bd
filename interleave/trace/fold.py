"""Which steps of a trace matter: those through which threads influence each other and the failure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from interleave.trace.accesses import Accesses, Element
from interleave.trace.events import Path
from interleave.trace.trace import Trace

#: So many steps behind a violation are all shown.
MOST_BEHIND = 12


def matters(path: Path, accesses: Sequence[Accesses], decisive: Iterable[int]) -> frozenset[int]:
    """The positions of the decisive steps, and backwards from them of those that hand something on
    from one thread to another: each first reading of what another thread wrote, and that writing.
    That a lock is free hands nothing on.

    Args:
        path: the trace.
        accesses: of its steps.
        decisive: positions of the steps that the failure is about.
    """
    wrote = _writers(path, accesses)
    taken: dict[int, int] = {}
    found: set[int] = set()
    work = list(decisive)
    while work:
        position = work.pop()
        found.add(position)
        thread = path.events[position].thread
        begin = taken.get(thread, -1)
        if position <= begin:
            continue
        taken[thread] = position
        for earlier in range(begin + 1, position + 1):
            if path.events[earlier].thread == thread and earlier in wrote:
                work += [k for k in (earlier, wrote[earlier]) if k not in found]
    return frozenset(found)


def going_on(trace: Trace) -> frozenset[int]:
    """The positions of those steps behind the violation that are shown: all if they are few, else each
    thread's last one."""
    steps = range(trace.length, len(trace.steps))
    if len(steps) <= MOST_BEHIND:
        return frozenset(steps)
    return frozenset({trace.steps[position].number: position for position in steps}.values())


def about(
    path: Path, accesses: Sequence[Accesses], orders: Iterable[tuple[int, int | None]]
) -> frozenset[int]:
    """The positions of the steps that access the data that a cause's orders, given as positions, are
    about."""
    variables = path.graph.code.program.variable
    found: set[Element] = set()
    for first, then in orders:
        if then is not None:
            found |= accesses[first].conflicts(accesses[then])
    data = {e for e in found if e[0] in variables and variables[e[0]].kind == "data"}
    return frozenset(i for i, a in enumerate(accesses) if not data.isdisjoint(a.reads | a.writes))


def _writers(path: Path, accesses: Sequence[Accesses]) -> dict[int, int]:
    """For each step that is the first of its thread to read something that another thread wrote,
    the step that wrote it last."""
    variables = path.graph.code.program.variable
    last: dict[Element, int] = {}
    known: set[tuple[int, Element, int]] = set()
    found: dict[int, int] = {}
    for position, access in enumerate(accesses):
        thread = path.events[position].thread
        for element in sorted(access.reads):
            writer = last.get(element)
            kind = variables[element[0]].kind if element[0] in variables else "data"
            if writer is None or kind in ("mutex", "heap") or path.events[writer].thread == thread:
                continue
            if (thread, element, writer) not in known:
                known.add((thread, element, writer))
                found[position] = max(writer, found.get(position, -1))
        for element in access.writes:
            last[element] = position
    return found
