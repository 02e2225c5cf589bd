"""Where the states of a graph stand in a drawing: in layers by how many steps they are away from the
beginning, so that steps lead downwards, in each layer in an order with few crossings.

Sugiyama, Tagawa, Toda, *Methods for Visual Understanding of Hierarchical System Structures* (1981). The
layers of a state graph are known, and its steps lead to the next one, or back: that leaves the orders, by
the mean of the neighbours, and the places, by least squares with a distance kept.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from networkx import MultiDiGraph

T = TypeVar("T", bound=Hashable)

#: How often the layers are gone through downwards and upwards, for orders and for places.
SWEEPS = 12
#: How much more a step of a run weighs than others: runs become straight lines.
RUN_WEIGHT = 20.0


def places(graph: MultiDiGraph[str]) -> dict[str, tuple[float, int]]:
    """Where the nodes of a `state_graph` stand: states as far down as they are steps away from the
    beginning, crashes below all states that lead there."""
    layer = {name: data["depth"] for name, data in graph.nodes(data=True) if data["kind"] == "state"}
    for name in graph:
        if name not in layer:
            layer[name] = 1 + max((layer[before] for before in graph.predecessors(name)), default=-1)
    return layered(layer, [(u, v, data["path"]) for u, v, data in graph.edges(data=True)])


#: For each node its neighbours on one side, with the weights of the edges.
Side = Mapping[T, Mapping[T, float]]


def layered(layer: Mapping[T, int], edges: Sequence[tuple[T, T, bool]]) -> dict[T, tuple[float, int]]:
    """Where the nodes of a graph stand: across, neighbours in a layer 1 apart at least, and how far down.

    Args:
        layer: of each node; the nodes of a layer are in this order at first.
        edges: pairs of nodes, and whether the edge is on a run, which is to be straight.
    """
    layers: dict[int, list[T]] = {}
    for node, number in layer.items():
        layers.setdefault(number, []).append(node)
    rows = [layers[number] for number in sorted(layers)]
    above: dict[T, dict[T, float]] = {node: {} for node in layer}
    below: dict[T, dict[T, float]] = {node: {} for node in layer}
    for before, after, run in edges:
        upper, lower = sorted((before, after), key=layer.__getitem__)
        if layer[lower] - layer[upper] == 1:
            weight = max(RUN_WEIGHT if run else 1.0, below[upper].get(lower, 0.0))
            below[upper][lower] = above[lower][upper] = weight
    place = {node: float(i) for row in rows for i, node in enumerate(row)}
    for sweep in range(SWEEPS):
        for row, side in _way(rows, above, below, sweep):
            wanted = _means(row, (side,), place)
            row.sort(key=wanted.__getitem__)
            place.update((node, float(i)) for i, node in enumerate(row))
    for sweep in range(SWEEPS):
        for row, side in _way(rows, above, below, sweep):
            sides = (side,) if sweep < SWEEPS - 2 else (above, below)
            wanted = _means(row, sides, place)
            weights = [1.0 + sum(sum(one[node].values()) for one in sides) for node in row]
            place.update(zip(row, _spread([wanted[node] for node in row], weights), strict=True))
    left = min(place.values(), default=0.0)
    return {node: (round(place[node] - left, 2), down) for down, row in enumerate(rows) for node in row}


def _way(
    rows: list[list[T]], above: Side[T], below: Side[T], sweep: int
) -> Iterator[tuple[list[T], Side[T]]]:
    """The layers in the order of a sweep, with the side that it comes from: down, then up, and so on."""
    if sweep % 2:
        return ((row, below) for row in reversed(rows))
    return ((row, above) for row in rows)


def _means(row: Sequence[T], sides: Sequence[Side[T]], place: Mapping[T, float]) -> dict[T, float]:
    """Where the neighbours are in the mean; where the node is if it has none there."""
    found = {}
    for node in row:
        near = [(place[other], weight) for side in sides for other, weight in side[node].items()]
        total = sum(weight for _, weight in near)
        found[node] = sum(at * weight for at, weight in near) / total if near else place[node]
    return found


def _spread(wanted: Sequence[float], weights: Sequence[float]) -> list[float]:
    """Places in the given order, neighbours 1 apart at least, and the sum of the squares of the ways from
    the wanted ones the least: blocks that overlap are put together (pool adjacent violators)."""
    blocks: list[tuple[float, float, int]] = []  # where, weight, how many nodes
    for i, (at, weight) in enumerate(zip(wanted, weights, strict=True)):
        mean, total, count = at - i, weight, 1
        while blocks and blocks[-1][0] > mean:
            before, its, many = blocks.pop()
            mean = (mean * total + before * its) / (total + its)
            total, count = total + its, count + many
        blocks.append((mean, total, count))
    flat = [mean for mean, _, count in blocks for _ in range(count)]
    return [at + i for i, at in enumerate(flat)]
