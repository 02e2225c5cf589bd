"""Data flow: what holds at the nodes of a graph, by how it is carried from node to node."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from heapq import heapify, heappop, heappush
from typing import TypeVar

Node = TypeVar("Node")
Value = TypeVar("Value")

#: Given a node and what holds there: the nodes that this is carried to, each with what arrives.
Flow = Callable[[int, Value], Iterable[tuple[int, Value]]]


def solve(
    start: Mapping[int, Value],
    flow: Flow[Value],
    join: Callable[[Value, Value], Value],
    widen: Callable[[int, Value, Value], Value] | None = None,
    backward: bool = False,
) -> dict[int, Value]:
    """The least solution of data-flow equations, by a work list (Kildall, A unified approach to global
    program optimization, 1973).

    Args:
        start: what holds at nodes before anything is carried there; the work begins with them.
        flow: carries on: to the nodes after one, or, in an analysis that goes backward, before it.
        join: what holds where two values come together.
        widen: makes a value that still changes larger, so that it comes to rest; given the node, what
            held there and what would hold now. By default it is what would hold now.
        backward: most is carried to lower nodes: begin with the highest. It decides how often a node is
            looked at, and no more than that unless there is a ``widen``.

    Returns:
        What holds at each node that something is carried to; the others cannot be come to.
    """
    found, sign = dict(start), -1 if backward else 1
    work = [sign * node for node in found]  # a heap: in program order most comes from lower nodes
    heapify(work)
    queued = set(work)
    while work:
        key = heappop(work)
        queued.discard(key)
        for target, value in flow(sign * key, found[sign * key]):
            if target in found:
                old = found[target]
                value = join(old, value)
                if widen is not None and value != old:
                    value = widen(target, old, value)
                if value == old:
                    continue
            found[target] = value
            if sign * target not in queued:
                queued.add(sign * target)
                heappush(work, sign * target)
    return found


def reachable(begin: Iterable[Node], after: Callable[[Node], Iterable[Node]]) -> list[Node]:
    """The nodes that can be come to from some, themselves included, the nearest first.

    Args:
        begin: where to begin.
        after: the nodes that follow one.
    """
    found = list(dict.fromkeys(begin))
    seen = set(found)
    for node in found:  # it grows meanwhile
        for other in after(node):
            if other not in seen:
                seen.add(other)
                found.append(other)
    return found
