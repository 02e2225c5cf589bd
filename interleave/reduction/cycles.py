"""Cuts the cycles of a graph: in every one some node is left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from typing import TypeVar

from interleave.program.components import components

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
        for component in cycles_of({node: graph[node] for node in work.pop()}):
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


def cycles_of(graph: Mapping[Node, AbstractSet[Node]]) -> list[list[Node]]:
    """The strongly connected components of a graph, some of whose edges may lead out of it."""
    place = {node: i for i, node in enumerate(graph)}
    return components(graph, lambda node: iter(sorted(graph[node] & place.keys(), key=place.__getitem__)))
