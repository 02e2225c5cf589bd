"""Liveness: which locals of a control-flow graph are still read."""

from __future__ import annotations

from collections.abc import Sequence

from interleave.program.operands import defines, uses
from interleave.program.program import Node


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
    # Not by `solve`: the sets' own order, in which machine code names values, is that of these joins.
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
