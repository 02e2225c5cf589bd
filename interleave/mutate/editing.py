"""Graphs while something is changed in them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from interleave.frontend.graphs import Raw
from interleave.frontend.regions import is_own_access, without_empty_statements
from interleave.program.dataflow import reachable
from interleave.program.expr import Const
from interleave.program.instr import Assume, AtomicBegin, AtomicEnd, Check
from interleave.program.liveness import liveness, predecessors
from interleave.program.operands import defines, uses
from interleave.program.program import Frame, Node, Span

#: The locals that some nodes read, and those that they write.
Touched = tuple[frozenset[int], frozenset[int]]


class Editing:
    """A thread's graph. Nodes keep their numbers while it is changed; new ones come after them.

    Args:
        raw: the graph as it was lowered, which stays what it is.
    """

    def __init__(self, raw: Raw) -> None:
        self.raw, self.nodes, self.entry = raw, list(raw.nodes), raw.entry

    def redirect(self, old: int, new: int, but: Collection[int] = ()) -> None:
        """Let all that leads to a node lead to another one, but for what comes from some nodes."""
        for number, node in enumerate(self.nodes):
            if old in node.next and number not in but:
                targets = tuple(new if target == old else target for target in node.next)
                self.nodes[number] = replace(node, next=targets)
        if self.entry == old:
            self.entry = new

    def skip(self, number: int) -> None:
        """Leave a node out that has one successor."""
        self.redirect(number, self.nodes[number].next[0], (number,))

    def add(self, node: Node) -> int:
        """A new node; its number."""
        self.nodes.append(node)
        return len(self.nodes) - 1

    def done(self, ghosts: frozenset[str]) -> Raw:
        """The graph as if it had been lowered so: without nodes that cannot be come to."""
        nodes = without_empty_statements(self.nodes, ghosts)
        kept = sorted(reachable([self.entry], lambda number: nodes[number].next))
        order = {number: place for place, number in enumerate(kept)}
        rests, claims, optional = (
            frozenset(order[number] for number in found if number in order)
            for found in (self.raw.rests, self.raw.claims, self.raw.optional)
        )
        return replace(
            self.raw,
            nodes=[replace(nodes[n], next=tuple(order[t] for t in nodes[n].next)) for n in kept],
            entry=order[self.entry], rests=rests, claims=claims, optional=optional,
        )  # fmt: skip


class Shape:
    """What is to be known of a thread's graph before it is changed.

    Args:
        raw: the graph.
        ghosts: the names of the variables that exist for the proof only.
    """

    def __init__(self, raw: Raw, ghosts: frozenset[str]) -> None:
        self.raw, self.nodes, self.ghosts = raw, raw.nodes, ghosts
        self.before = predecessors(raw.nodes)
        self.live = liveness(raw.nodes)

    def begins(self, number: int) -> bool:
        """Whether a step begins at a node."""
        node = self.nodes[number]
        return isinstance(node.instr, AtomicBegin) or (
            not node.inside and is_own_access(node.instr, self.ghosts)
        )

    @cached_property
    def whole(self) -> frozenset[int]:
        """The nodes of steps that are one operation, of which nothing can be left out: read-modify-writes,
        what is done at channels, and waits that may give up."""
        found = set[int]()
        for number, node in enumerate(self.nodes):
            instr = node.instr
            if isinstance(instr, AtomicBegin) and (instr.updates or instr.form in ("channel", "timed")):
                found.update(reachable([number], self._within))
        return frozenset(found)

    def _within(self, number: int) -> tuple[int, ...]:
        """What comes after a node in the same step of several."""
        instr = self.nodes[number].instr
        fails = isinstance(instr, (Assume, Check)) and instr.condition == Const(0)
        return () if fails or isinstance(instr, AtomicEnd) else self.nodes[number].next

    def region(self, begin: int) -> tuple[list[int], int] | None:
        """The nodes from an `AtomicBegin` to its end, and what comes after; None if it ends in several
        places, or can be entered in its middle."""

        found = sorted(reachable([begin], self._within))
        ends = [n for n in found if isinstance(self.nodes[n].instr, AtomicEnd)]
        entered = any(set(self.before[n]) - set(found) for n in found if n != begin)
        if len(ends) != 1 or entered or set(self.before[begin]) & set(found):
            return None
        return found, self.nodes[ends[0]].next[0]

    def touched(self, numbers: Iterable[int]) -> Touched:
        """The locals that some nodes read and write."""
        instrs = [self.nodes[n].instr for n in numbers]
        written = {slot for slot in map(defines, instrs) if slot is not None}
        return frozenset[int]().union(*map(uses, instrs)), frozenset(written)

    def of_call(self, number: int) -> Iterator[int]:
        """The nodes that stand where a node does, in the same call: the parts of one operation."""
        site = self.nodes[number].site
        for other, node in enumerate(self.nodes):
            if node.site.span == site.span and node.site.frames == site.frames:
                yield other

    def below(self, number: int) -> frozenset[int]:
        """The nodes of what stands within a node's place in the source, calls in it included, but itself."""
        site, found = self.nodes[number].site, []
        depth = len(site.frames)
        for other, node in enumerate(self.nodes):
            frames: tuple[Frame, ...] = node.site.frames
            if frames[:depth] != site.frames or other == number:
                continue
            span = node.site.span if len(frames) == depth else frames[depth].call
            if span is not None and _holds(site.span, span):
                found.append(other)
        return frozenset(found)


def _holds(outer: Span, inner: Span) -> bool:
    begin, end = (inner.line, inner.column), (inner.end_line, inner.end_column)
    return (
        outer.file == inner.file
        and (outer.line, outer.column) <= begin
        and end <= (outer.end_line, outer.end_column)
    )
