"""Where runs can go on for ever that treat no thread unfairly."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import TypeVar

from interleave.program.components import components

Node = TypeVar("Node", bound=Hashable)


def fair(nodes: Sequence[Node], moves: Callable[[Node], list[tuple[int, Node]]]) -> list[Node]:
    """The nodes that a run which never leaves some comes to again and again, while each thread moves that can
    move again and again: strong fairness (Emerson, Lei, Modalities for Model Checking, 1987).

    Args:
        nodes: those that it does not leave.
        moves: whose steps can be taken in a node, each with where it leads.
    """
    found: list[Node] = []
    work = [nodes]
    while work:
        left = {node: moves(node) for node in work.pop()}

        def after(node: Node, left: dict[Node, list[tuple[int, Node]]] = left) -> Iterator[Node]:
            return (target for _, target in left[node] if target in left)

        for part in components(left, after):
            within = set(part)
            steps = [(node, thread, target) for node in part for thread, target in left[node]]
            moving = {thread for _, thread, target in steps if target in within}
            unfair = {node for node, thread, _ in steps if thread not in moving}
            if moving and unfair:
                work.append([node for node in part if node not in unfair])
            elif moving:
                found += part
    return found
