"""Neighbouring steps of a thread that can change places.

Two steps can, if the thread comes to the second one from the first one and from nowhere else. What they do
makes no difference: the second one may take a lock, wait, or crash. What has to stay as it is are the locals.
Of the local work between the two what the second one needs goes before it, and the rest stays behind the
first one; that is possible if of all that changes places nothing writes a local that another one reads or
writes. What a check guards goes nowhere without it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from interleave.mutate.editing import Editing, Shape
from interleave.program import instr as I
from interleave.program.meaning import ACQUIRE, RELEASE
from interleave.program.program import Node
from interleave.record import record


@record
class Swap:
    """Two steps: where they begin and end, and the local work between them.

    Attributes:
        first, first_end: the first and the last node of the first one.
        then, then_end: those of the second one.
        needed: the local work that the second one needs, in order.
        rest: what else there is.
    """

    first: int
    first_end: int
    then: int
    then_end: int
    needed: tuple[int, ...]
    rest: tuple[int, ...]

    def edit(self, graph: Editing) -> None:
        """Swap them."""
        graph.redirect(self.first, (*self.needed, self.then)[0])
        after = graph.nodes[self.then_end].next[0]
        before, behind = (*self.needed, self.then), (self.first_end, *self.rest, after)
        ways = [*pairwise(before), (self.then_end, self.first), *pairwise(behind)]
        for number, target in ways:
            graph.nodes[number] = replace(graph.nodes[number], next=(target,))


def swaps(shape: Shape) -> Iterator[Swap]:
    """The steps of a graph that can change places with the next one, in program order."""
    for number in range(len(shape.nodes)):
        first = _step(shape, number)
        between: list[int] = []
        if first is None:
            continue
        here = shape.nodes[first[-1]].next[0]
        while here not in (*first, shape.raw.entry) and shape.before[here] == [(first[-1], *between)[-1]]:
            then = _step(shape, here)
            if then is not None:
                swap = _swap(shape, first, between, then)
                if swap is not None:
                    yield swap
                break
            if shape.begins(here) or not _is_between(shape.nodes[here].instr):
                break
            between.append(here)
            here = shape.nodes[here].next[0]


def _step(shape: Shape, number: int) -> tuple[int, ...] | None:
    """The nodes of a step up to the local work after it, the first one first and the last one last; None if
    none begins at a node, or it does not end in one place."""
    if not shape.begins(number):
        return None
    if not isinstance(shape.nodes[number].instr, I.AtomicBegin):
        return (number,)
    region = shape.region(number)
    if region is None:
        return None
    end = next(n for n in region[0] if isinstance(shape.nodes[n].instr, I.AtomicEnd))
    return (number, *(n for n in region[0] if n not in (number, end)), end)


def _is_between(instr: I.Instr) -> bool:
    """Whether there is one way on from an instruction: from what belongs to the step before it."""
    return not isinstance(instr, (I.Branch, I.End, I.Result, I.Assume))


def _swap(shape: Shape, first: tuple[int, ...], between: list[int], then: tuple[int, ...]) -> Swap | None:
    """The two steps, if they can change places."""
    wanted = shape.touched(then)[0]
    needed: list[int] = []
    for number in reversed(between):
        instr = shape.nodes[number].instr
        checks = isinstance(instr, (I.Check, I.Require)) and bool(needed)
        if checks or shape.touched([number])[1] & wanted:
            if I.is_access(instr):  # of a ghost, which belongs to the step before it
                return None
            needed.insert(0, number)
            wanted |= shape.touched([number])[0]
    rest = [number for number in between if number not in needed]
    for later in [[n] for n in needed] + [[*then]]:
        passed = [*first, *(n for n in rest if later[0] not in between or _precedes(between, n, later[0]))]
        read, written = shape.touched(later)
        read_before, written_before = shape.touched(passed)
        if written & (read_before | written_before) or read & written_before:
            return None
    if _belong_together(shape.nodes[first[0]], shape.nodes[then[0]]):
        return None
    return Swap(first[0], first[-1], then[0], then[-1], tuple(needed), tuple(rest))


def _precedes(between: list[int], one: int, other: int) -> bool:
    return between.index(one) < between.index(other)


def _belong_together(one: Node, other: Node) -> bool:
    """Whether two steps are those of one operation, as beginning to wait and waking are, or both take a lock
    and give it back: swapped they make no sense."""
    match one.instr, other.instr:
        case I.Operate() as first, I.Operate() as then:
            of_locks = all(i.meaning.words[0].mode in (ACQUIRE, RELEASE) for i in (first, then))
            called = one.site.span == other.site.span and one.site.frames == other.site.frames
            return called or (of_locks and first.places[0].variable == then.places[0].variable)
    return False
