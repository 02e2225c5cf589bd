"""The work list, on small graphs whose solutions are known."""

from collections.abc import Callable
from operator import and_, or_

import pytest

from interleave.program.dataflow import reachable, solve

#: 0 → 1 → 2 → 3, with 2 → 1; nothing leads to 4.
NEXT = {0: [1], 1: [2], 2: [1, 3], 3: [], 4: [3]}
Sets = dict[int, frozenset[int]]


def along(graph: dict[int, list[int]], adds: bool = True) -> Callable[..., list[tuple[int, frozenset[int]]]]:
    """Carries sets on, with the number of each node that they come through."""
    return lambda node, value: [(other, value | {node} if adds else value) for other in graph[node]]


def sets(**values: str) -> Sets:
    return {int(node[1:]): frozenset(map(int, value)) for node, value in values.items()}


def test_what_is_so_on_some_way() -> None:
    found = solve({0: frozenset[int]()}, along(NEXT), or_)
    assert found == sets(n0="", n1="012", n2="012", n3="012")


def test_what_is_so_on_every_way() -> None:
    found = solve({0: frozenset[int]()}, along(NEXT), and_)
    assert found == sets(n0="", n1="0", n2="01", n3="012")


def test_backward_from_all_nodes() -> None:
    before = {node: [n for n, after in NEXT.items() if node in after] for node in NEXT}
    start = {node: frozenset({node}) for node in NEXT}
    expected = sets(n0="0123", n1="123", n2="123", n3="3", n4="34")
    assert solve(start, along(before, adds=False), or_, backward=True) == expected
    assert solve(start, along(before, adds=False), or_) == expected


@pytest.mark.parametrize("backward", [False, True])
def test_each_node_of_a_chain_is_looked_at_once(backward: bool) -> None:
    looked: list[int] = []
    step = -1 if backward else 1

    def flow(node: int, value: int) -> list[tuple[int, int]]:
        looked.append(node)
        return [(node + step, value | node)] if 0 <= node + step < 5 else []

    order = list(range(5))[::step]
    solve({node: node for node in reversed(order)}, flow, or_, backward=backward)
    assert looked == order


def test_a_value_that_is_the_same_by_equality_goes_no_further() -> None:
    looked: list[int] = []

    def flow(node: int, value: list[int]) -> list[tuple[int, list[int]]]:
        looked.append(node)
        return [(other, list(value)) for other in NEXT[node]]

    assert solve({0: [7]}, flow, lambda a, b: sorted({*a, *b})) == {0: [7], 1: [7], 2: [7], 3: [7]}
    assert looked == [0, 1, 2, 3]


def test_a_value_that_grows_is_widened() -> None:
    changes: list[tuple[int, int, int]] = []

    def flow(node: int, value: int) -> list[tuple[int, int]]:
        return [(other, min(100, value + 1)) for other in NEXT[node]]

    def widen(node: int, old: int, new: int) -> int:
        changes.append((node, old, new))
        return 100 if new > 4 else new

    assert solve({0: 0}, flow, max, widen) == {0: 0, 1: 100, 2: 100, 3: 100}
    assert changes == [(1, 1, 3), (2, 2, 4), (1, 3, 5), (3, 3, 5), (2, 4, 100)]


def test_the_start_is_left_as_it_is() -> None:
    start = {0: frozenset[int]()}
    solve(start, along(NEXT), or_)
    assert start == {0: frozenset()}


def test_what_can_be_come_to_the_nearest_first() -> None:
    graph = {"a": ["c", "b"], "b": ["d"], "c": ["e", "a"], "d": ["f"], "e": ["f"], "f": []}
    assert reachable(["a"], graph.__getitem__) == ["a", "c", "b", "e", "d", "f"]
    assert reachable(["d", "b", "d"], graph.__getitem__) == ["d", "b", "f"]
    assert reachable([], graph.__getitem__) == []
