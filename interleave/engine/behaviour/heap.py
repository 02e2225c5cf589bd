"""What generated steps need to know of references."""

from __future__ import annotations


def free_slots(
    state: int, heap: int, capacity: int, offsets: tuple[int, ...], mask: int, own: tuple[int, ...]
) -> list[int]:
    """The slots that an allocation explores: each free one that a stale reference points to, and
    the lowest other one.

    Args:
        state: the state.
        heap: the offset of the slots' live bits.
        capacity: how many slots there are.
        offsets, mask: where the references to the struct stand.
        own: the running thread's references, which are in variables.
    """
    pointed = 0
    for offset in offsets:
        value = state >> offset & mask
        if value > capacity:
            pointed |= 1 << value
    for value in own:
        if value > capacity:
            pointed |= 1 << value
    pointed >>= capacity + 1
    live = state >> heap
    slots = []
    fresh = True
    for slot in range(capacity):
        if live >> slot & 1:
            continue
        if pointed >> slot & 1:
            slots.append(slot)
        elif fresh:
            slots.append(slot)
            fresh = False
    return slots


def stale(state: int, offsets: tuple[int, ...], mask: int, ref: int, capacity: int) -> int:
    """The state with every reference equal to ``ref`` turned stale."""
    for offset in offsets:
        if state >> offset & mask == ref:
            state += capacity << offset
    return state
