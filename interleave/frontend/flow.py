"""Data flow on a control-flow graph: what an instruction reads and writes, liveness, and which
locals may be read before they are assigned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from interleave.errors import ModelError
from interleave.program.expr import Expr, locals_of
from interleave.program.instr import (
    Assign,
    Assume,
    Branch,
    Check,
    Choose,
    ChooseRange,
    Event,
    Free,
    Instr,
    Join,
    New,
    Place,
    Put,
    Require,
    Result,
    Start,
    Status,
    Store,
)
from interleave.program.program import Node


def places(instr: Instr) -> Iterator[Place]:
    """The shared locations that an instruction names."""
    for value in vars(instr).values():
        if isinstance(value, Place):
            yield value


def operands(instr: Instr) -> Iterator[Expr]:
    """Every expression that an instruction evaluates."""
    for place in places(instr):
        if place.ref is not None:
            yield place.ref
        if place.index is not None:
            yield place.index
    match instr:
        case Assign(_, expr) | Store(_, expr, _) | Put(_, expr) | Result(expr):
            yield expr
        case Branch(condition) | Assume(condition) | Check(condition, _, _) | Require(condition, _):
            yield condition
        case Event(_, args):
            yield from args
        case Start(_, index, args):
            yield from args
            if index is not None:
                yield index
        case Join(_, index) | Status(_, _, index, _):
            if index is not None:
                yield index
        case New(_, _, inits):
            yield from (expr for _, expr in inits)
        case Free(_, ref, _):
            yield ref
        case Choose(_, values):
            yield from values
        case ChooseRange(_, start, stop, _):
            yield start
            yield stop


def uses(instr: Instr) -> frozenset[int]:
    """The locals that an instruction reads."""
    return frozenset(slot for expr in operands(instr) for slot in locals_of(expr))


def defines(instr: Instr) -> int | None:
    """The local that an instruction writes."""
    return getattr(instr, "dst", None)


def predecessors(nodes: Sequence[Node]) -> list[list[int]]:
    before: list[list[int]] = [[] for _ in nodes]
    for i, node in enumerate(nodes):
        for target in node.next:
            before[target].append(i)
    return before


def liveness(nodes: Sequence[Node]) -> tuple[frozenset[int], ...]:
    """For each node the locals that some path from it reads before writing them: the least
    solution of the usual backward equations."""
    before = predecessors(nodes)
    use = [uses(node.instr) for node in nodes]
    kill = [defines(node.instr) for node in nodes]
    live: list[frozenset[int]] = [frozenset()] * len(nodes)
    work = list(range(len(nodes)))
    while work:
        i = work.pop()
        out: frozenset[int] = frozenset().union(*(live[t] for t in nodes[i].next))
        new = (out - {kill[i]} if kill[i] is not None else out) | use[i]
        if new != live[i]:
            live[i] = new
            work += before[i]
    return tuple(live)


def check_assigned(nodes: Sequence[Node], entry: int, given: frozenset[int], names: Sequence[str]) -> None:
    """Refuse a local that some path reads before it is assigned.

    Args:
        nodes: the graph; ``entry`` its first node.
        given: the locals that have a value there.
        names: the locals' names, for the message.

    Raises:
        ModelError: at the first such read.
    """
    everything = frozenset(range(len(names)))
    sure: list[frozenset[int]] = [everything] * len(nodes)
    sure[entry] = given
    work = [entry]
    seen = {entry}
    while work:
        i = work.pop()
        defined = defines(nodes[i].instr)
        after = sure[i] | {defined} if defined is not None else sure[i]
        for target in nodes[i].next:
            new = sure[target] & after
            if new != sure[target] or target not in seen:
                sure[target] = new
                seen.add(target)
                work.append(target)
    for i, node in enumerate(nodes):
        for slot in sorted(uses(node.instr) - sure[i]):
            name = names[slot].split("@")[0]
            raise ModelError(
                f"local {name!r} may be read before it is assigned", node.site.span,
                f"give it a value on every path first: {name} = …",
            )  # fmt: skip
