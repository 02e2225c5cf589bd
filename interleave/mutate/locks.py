"""Critical sections: where a lock is taken, and where it is given back."""

from __future__ import annotations

from collections.abc import Iterator

from interleave.mutate.editing import Shape
from interleave.program import instr as I
from interleave.program.expr import Const
from interleave.program.meaning import ACQUIRE, RELEASE
from interleave.record import record


@record
class Section:
    """Operations on a lock that belong together: without any of them, the others make no sense.

    Attributes:
        taken: the nodes at which the lock is taken.
        nodes: all of them.
        whole: whether these are all that is done to the lock between: nobody waits for a condition with it,
            tries to take it, or ends with it.
    """

    taken: tuple[int, ...]
    nodes: tuple[int, ...]
    whole: bool


#: What is done to a lock that is neither taking it nor giving it back: it needs the lock, or wants to know.
_OTHERWISE = frozenset({"upgrade", "downgrade", "begin_wait", "wake", "wake_spuriously"})


def sections(shape: Shape) -> Iterator[Section]:
    """The critical sections of a graph, in the order in which their locks are taken first."""
    taken = [n for n, node in enumerate(shape.nodes) if _mode(node.instr) == ACQUIRE]
    ways = {n: _to_the_end(shape, n) for n in taken}
    given = {n: frozenset(ends) for n, (ends, _) in ways.items()}
    left = list(taken)
    while left:
        group, ends = [left.pop(0)], set[int]()
        for number in group:  # it grows meanwhile
            ends |= given[number]
            more = [n for n in left if given[n] & ends]
            group += more
            left = [n for n in left if n not in more]
        nodes = {*group, *ends}
        for number in group:
            nodes.update(n for n in shape.of_call(number) if _announces(shape, n, number))
        tried = any(_tried(shape, n, ends) for n in range(len(shape.nodes)))
        whole = not tried and all(ways[n][1] for n in group)
        yield Section(tuple(sorted(group)), tuple(sorted(nodes)), whole)


def _mode(instr: I.Instr) -> str:
    """Whether an instruction takes a lock or gives it back, and does nothing else; empty if neither."""
    if not isinstance(instr, I.Operate) or instr.name in _OTHERWISE or instr.meaning.tries:
        return ""
    mode = instr.meaning.words[0].mode
    return mode if mode in (ACQUIRE, RELEASE) else ""


def _lock(instr: I.Instr) -> tuple[str, str] | None:
    """The lock that an operation is on, and how the author wrote it."""
    if not isinstance(instr, I.Operate):
        return None
    place = instr.places[1] if instr.name in _OTHERWISE and len(instr.places) > 1 else instr.places[0]
    return place.variable, place.text


def _to_the_end(shape: Shape, number: int) -> tuple[list[int], bool]:
    """Where a lock that is taken at a node is given back, and whether that is so on all ways."""
    lock, whole = _lock(shape.nodes[number].instr), True
    ends: list[int] = []
    work, seen = list(shape.nodes[number].next), set[int]()
    while work:
        here = work.pop()
        if here in seen:
            continue
        seen.add(here)
        instr = shape.nodes[here].instr
        if _lock(instr) == lock:
            if _mode(instr) == RELEASE:
                ends.append(here)
                continue
            whole = False
        fails = isinstance(instr, (I.Assume, I.Check)) and instr.condition == Const(0)
        if isinstance(instr, I.End):
            whole = False
        work += () if fails else shape.nodes[here].next
    return sorted(ends), whole and bool(ends)


def _tried(shape: Shape, number: int, ends: set[int]) -> bool:
    """Whether a node may take the lock that is given back at some others, or do something else to it."""
    instr = shape.nodes[number].instr
    if not isinstance(instr, I.Operate) or (not instr.meaning.tries and instr.name not in _OTHERWISE):
        return False
    return bool(set(_to_the_end(shape, number)[0]) & ends)


def _announces(shape: Shape, number: int, taken: int) -> bool:
    """Whether a node is the first part of taking a lock."""
    instr = shape.nodes[number].instr
    return isinstance(instr, I.Operate) and instr.name == "announce" and _lock(instr) == _lock(
        shape.nodes[taken].instr
    )
