"""Levels in little room: the states of one word sorted, and of each the difference to the one before it.

The order of a level's states is no part of what is known of it. Sorting is by digits of eight bits, the
lowest one first, which takes as many turns as a state has bytes; a difference is written in groups of
seven bits, the eighth one set in all bytes but its last. Plain Python that numba compiles.
"""

from __future__ import annotations

from numba import njit

from interleave.engine.native.kernels.intrinsics import peek, peek_byte, plus, poke, poke_byte, shifted


@njit
def pack(states: int, count: int, digits: int, room: int, target: int) -> int:
    """Write ``count`` states of so many bytes, which are overwritten, to ``target``; returns how many
    bytes that took: ten for each at most. ``room`` is memory for 256 words and for as many as there are
    states."""
    other = room + 8 * 256
    for digit in range(digits):
        shift = 8 * digit
        for k in range(256):
            poke(room + 8 * k, 0)
        for i in range(count):
            where = room + 8 * (shifted(peek(states + 8 * i), shift) & 255)
            poke(where, peek(where) + 1)
        if count > 0 and peek(room + 8 * (shifted(peek(states), shift) & 255)) == count:
            continue  # all have the same
        before = 0
        for k in range(256):
            number = peek(room + 8 * k)
            poke(room + 8 * k, before)
            before += number
        for i in range(count):
            state = peek(states + 8 * i)
            where = room + 8 * (shifted(state, shift) & 255)
            place = peek(where)
            poke(where, place + 1)
            poke(other + 8 * place, state)
        states, other = other, states
    at, before = target, 0
    for i in range(count):
        state = peek(states + 8 * i)
        rest = plus(state, plus(~before, 1))
        before = state
        while shifted(rest, 7) != 0:
            poke_byte(at, (rest & 127) | 128)
            at += 1
            rest = shifted(rest, 7)
        poke_byte(at, rest)
        at += 1
    return at - target


@njit
def unpack(source: int, count: int, before: int, target: int) -> int:
    """Read the next ``count`` states to ``target``, the one before them being ``before``, 0 at first; returns
    the address of what follows."""
    for i in range(count):
        byte = peek_byte(source)
        source += 1
        rest, shift = byte & 127, 7
        while byte >= 128:
            byte = peek_byte(source)
            source += 1
            rest |= (byte & 127) << shift
            shift += 7
        before = plus(before, rest)
        poke(target + 8 * i, before)
    return source
