"""Puts nodes into a control-flow graph whose other nodes keep their numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from interleave.program import instr as I
from interleave.program.dataflow import reachable
from interleave.program.expr import Const, Expr, Local
from interleave.program.liveness import liveness
from interleave.program.program import Code, LocalVar, Node, Site
from interleave.program.types import Type


def region(code: Code, begin: int) -> list[int]:
    """The nodes of a step of several instructions, from its beginning to its ends."""

    def after(node: int) -> tuple[int, ...]:
        return () if isinstance(code.nodes[node].instr, I.AtomicEnd) else code.nodes[node].next

    return reachable([begin], after)


class CodeWriter:
    """A graph to which nodes are added, from the last one of a way to the first.

    Args:
        code: the graph to begin with.

    Attributes:
        site: where the nodes come from that are added next.
        inside: whether they stand inside of a step.
    """

    def __init__(self, code: Code) -> None:
        self.code = code
        self.nodes, self.locals = list(code.nodes), list(code.locals)
        self.locations = set(code.locations)
        self.rests, self.optional = set(code.rests), set(code.optional)
        self.hidden = set(code.hidden)
        self.site: Site
        self.inside = True

    def temp(self, type_: Type) -> Local:
        """A new local."""
        self.locals.append(LocalVar(f"%{len(self.locals)}", type_))
        return Local(len(self.locals) - 1)

    def node(self, instr: I.Instr, *after: int) -> int:
        """A new node that leads to others."""
        self.nodes.append(Node(instr, after, self.site, self.inside))
        return len(self.nodes) - 1

    def unseen(self, instr: I.Instr, *after: int) -> int:
        """A new node of which nothing is told."""
        number = self.node(instr, *after)
        self.hidden.add(number)
        return number

    def chain(self, instrs: Sequence[I.Instr], after: int) -> int:
        """New nodes of which nothing is told, one after the other; the first of them."""
        for instr in reversed(instrs):
            after = self.unseen(instr, after)
        return after

    def branch(self, condition: Expr, yes: int, no: int) -> int:
        """A new branch; none where the way is known."""
        if isinstance(condition, Const):
            return yes if condition.value else no
        return self.unseen(I.Branch(condition), yes, no)

    def optional_wait(self, condition: Expr, after: int) -> int:
        """A new wait that always ends by itself."""
        number = self.unseen(I.Assume(condition), after)
        self.optional.add(number)
        return number

    def instead(self, number: int, first: int) -> None:
        """Have what was added last, and begins at a node, stand at the number of another one."""
        assert first == len(self.nodes) - 1
        self.nodes[number] = self.nodes.pop()
        for held in (self.rests, self.optional, self.hidden):
            held.discard(number)
            if first in held:
                held.discard(first)
                held.add(number)

    def finished(self) -> Code:
        """The graph, with what is live worked out anew."""
        return replace(
            self.code, nodes=tuple(self.nodes), locals=tuple(self.locals), live=liveness(self.nodes),
            locations=tuple(sorted(self.locations)), rests=frozenset(self.rests),
            optional=frozenset(self.optional), hidden=frozenset(self.hidden),
        )  # fmt: skip
