"""Strongly connected components."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Node = TypeVar("Node")


def components(nodes: Iterable[Node], after: Callable[[Node], Iterator[Node]]) -> list[list[Node]]:
    """The strongly connected components (Tarjan, Depth-first search and linear graph algorithms,
    1972), without recursion.

    Args:
        nodes: of the graph, in the order in which they are begun with.
        after: those that follow a node.
    """
    number: dict[Node, int] = {}
    low: dict[Node, int] = {}
    stack: list[Node] = []
    on_stack: set[Node] = set()
    found: list[list[Node]] = []
    for root in nodes:
        if root in number:
            continue
        open_ = [(root, after(root))]
        number[root] = low[root] = len(number)
        stack.append(root)
        on_stack.add(root)
        while open_:
            node, following = open_[-1]
            for other in following:
                if other not in number:
                    number[other] = low[other] = len(number)
                    stack.append(other)
                    on_stack.add(other)
                    open_.append((other, after(other)))
                    break
                if other in on_stack:
                    low[node] = min(low[node], number[other])
            else:
                open_.pop()
                if open_:
                    low[open_[-1][0]] = min(low[open_[-1][0]], low[node])
                if low[node] == number[node]:
                    component: list[Node] = []
                    while not component or component[-1] != node:
                        component.append(stack.pop())
                        on_stack.discard(component[-1])
                    found.append(component)
    return found
