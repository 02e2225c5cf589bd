"""Cuts the cycles of a graph: in every one some node is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import TypeVar

Node = TypeVar("Node")


def cut_cycles(
    graph: Mapping[Node, AbstractSet[Node]], worth: Callable[[Node], tuple[float, ...]] = lambda node: ()
) -> set[Node]:
    """Nodes without which a graph has no cycle; of those on a cycle the least worth.

    Static partial order reduction (Kurshan, Levin, Minea, Peled, Yenigün, 1998) calls them sticky.
    The smallest such set is hard to find; here nodes go one by one until no component is left.

    Args:
        graph: what follows each node. The order of its keys decides between equals.
        worth: of a node.
    """
    place = {node: i for i, node in enumerate(graph)}
    cut: set[Node] = set()
    work = [list(graph)]
    while work:
        for component in components({node: graph[node] for node in work.pop()}):
            if len(component) > 1 or component[0] in graph[component[0]]:
                members = sorted(component, key=place.__getitem__)
                inside = frozenset(members)

                def degree(node: Node, inside: AbstractSet[Node] = inside) -> int:
                    into = sum(node in graph[other] for other in inside)
                    return into * len(graph[node] & inside)

                least = min(members, key=lambda node: (*worth(node), -degree(node)))
                cut.add(least)
                work.append([node for node in members if node != least])
    return cut


def components(graph: Mapping[Node, AbstractSet[Node]]) -> list[list[Node]]:
    """The strongly connected components (Tarjan, Depth-first search and linear graph algorithms,
    1972), without recursion."""
    place = {node: i for i, node in enumerate(graph)}
    number: dict[Node, int] = {}
    low: dict[Node, int] = {}
    stack: list[Node] = []
    on_stack: set[Node] = set()
    found: list[list[Node]] = []

    def after(node: Node) -> Iterator[Node]:
        return iter(sorted(graph[node] & place.keys(), key=place.__getitem__))

    for root in graph:
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
