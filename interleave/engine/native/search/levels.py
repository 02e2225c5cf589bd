"""Packing the levels that a search has been through."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from interleave.engine.native.kernels.load import Kernel
from interleave.engine.native.search.store import Piece, Store
from interleave.engine.native.search.workers import Threads


def pack_levels(
    levels: list[list[Piece]],
    stores: dict[int, Store],
    kernel: Kernel,
    digits: int,
    limit: int,
    threads: Threads,
) -> set[int]:
    """Pack some workers' parts of all levels but the last one, which is being expanded.

    Args:
        levels: the pieces of each level; those that are packed take the places of the others.
        stores: by worker.
        kernel, digits, limit: as for `Store.pack`.
        threads: pack at once.

    Returns:
        The workers for whose parts there was memory; the others' are as they were.
    """
    packed: dict[int, list[Piece]] = {}

    def pack(me: int) -> int:
        store = stores[me]
        pieces = [p for level in levels[store.packed_levels : -1] for p in level if p.worker == me]
        found = store.pack(kernel, pieces, digits, limit)
        if found is not None:
            packed[me] = found
        return 0

    calls: list[Callable[[], int]] = [partial(pack, me) for me in stores]
    threads.run(calls)
    for me, pieces in packed.items():
        moved, store = iter(pieces), stores[me]
        for number in range(store.packed_levels, len(levels) - 1):
            levels[number] = [next(moved) if piece.worker == me else piece for piece in levels[number]]
        store.packed_levels = len(levels) - 1
    return set(packed)
