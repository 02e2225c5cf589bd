"""States in little room: those of one word sorted, and of each the difference to the one before it; of longer
ones the bytes in which each word differs from that of the state before.

The order of a level's states is no part of what is known of it. Sorting is by digits of eight bits, the
lowest one first, which takes as many turns as a state has bytes; a difference is written in groups of
seven bits, the eighth one set in all bytes but its last. Plain Python that numba compiles.
"""

from __future__ import annotations

from numba import njit

from interleave.engine.native.kernels.intrinsics import peek, peek_byte, plus, poke, poke_byte, shifted


@njit(inline="always")
def put_number(at: int, number: int) -> int:
    """Write a number, which takes ten bytes at most; where what follows goes."""
    while shifted(number, 7) != 0:
        poke_byte(at, (number & 127) | 128)
        at += 1
        number = shifted(number, 7)
    poke_byte(at, number)
    return at + 1


@njit(inline="always")
def number_at(source: int) -> tuple[int, int]:
    """Where what follows a number begins, and the number. Of what is none no more than ten bytes are read."""
    byte = peek_byte(source)
    source += 1
    number, shift = byte & 127, 7
    while byte >= 128 and shift < 70:
        byte = peek_byte(source)
        source += 1
        number |= (byte & 127) << shift
        shift += 7
    return source, number


@njit(inline="always")
def put_bytes(at: int, word: int) -> int:
    """Write which bytes of a word are not 0, a bit for each, and these, nine bytes at most; where what
    follows goes."""
    which, bit, where = 0, 1, at
    at += 1
    while word != 0:
        if word & 255 != 0:
            which |= bit
            poke_byte(at, word & 255)
            at += 1
        bit <<= 1
        word = shifted(word, 8)
    poke_byte(where, which)
    return at


@njit(inline="always")
def bytes_at(source: int) -> tuple[int, int]:
    """Where what follows such a word begins, and the word."""
    which, word, shift = peek_byte(source), 0, 0
    source += 1
    while which != 0:
        if which & 1 != 0:
            word |= peek_byte(source) << shift
            source += 1
        which >>= 1
        shift += 8
    return source, word


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
        at = put_number(at, plus(state, plus(~before, 1)))
        before = state
    return at - target


@njit
def unpack(source: int, count: int, before: int, target: int) -> int:
    """Read the next ``count`` states to ``target``, the one before them being ``before``, 0 at first; returns
    the address of what follows."""
    for i in range(count):
        source, rest = number_at(source)
        before = plus(before, rest)
        poke(target + 8 * i, before)
    return source
