"""Sorting states, and merging sorted ones; plain Python that numba compiles.

States are numbers of one or more words, the last word the most significant one, without signs.
"""

from __future__ import annotations

from numba import njit

from interleave.engine.native.kernels.intrinsics import peek, poke, shifted

#: The difference of numbers with a sign and those without.
SIGN = -1 << 63

#: So few states are sorted by inserting one after the other.
FEW = 24


@njit(inline="always")
def below(a: int, b: int, words: int) -> bool:
    """Whether the state at one address is the smaller one."""
    for k in range(words - 1, -1, -1):
        left, right = peek(a + 8 * k), peek(b + 8 * k)
        if left != right:
            return (left ^ SIGN) < (right ^ SIGN)
    return False


@njit(inline="always")
def exchange(a: int, b: int, words: int) -> None:
    for k in range(words):
        kept = peek(a + 8 * k)
        poke(a + 8 * k, peek(b + 8 * k))
        poke(b + 8 * k, kept)


@njit
def insertion(states: int, begin: int, end: int, words: int) -> None:
    stride = 8 * words
    for i in range(begin + 1, end):
        j = i
        while j > begin and below(states + stride * j, states + stride * (j - 1), words):
            exchange(states + stride * j, states + stride * (j - 1), words)
            j -= 1


@njit
def sort(states: int, count: int, words: int, digits: int, room: int) -> int:
    """Sort states of so many bytes in place, by one byte after the other, the most significant one first
    (McIlroy, Bostic, McIlroy, Engineering Radix Sort, 1993: the American flag). ``room`` is memory for
    `ROOM` words twice, and once more for each byte."""
    stride, heads, ends, stack = 8 * words, room, room + 8 * 256, room + 8 * 512
    poke(stack, 0)
    poke(stack + 8, count)
    poke(stack + 16, digits - 1)
    top = stack + 24
    while top > stack:
        top -= 24
        begin, end, digit = peek(top), peek(top + 8), peek(top + 16)
        if end - begin <= FEW:
            insertion(states, begin, end, words)
            continue
        same = True
        while same and digit >= 0:  # all of them may have the same byte there
            at, shift = states + 8 * (digit >> 3), 8 * (digit & 7)
            for k in range(256):
                poke(heads + 8 * k, 0)
            for i in range(begin, end):
                where = heads + 8 * (shifted(peek(at + stride * i), shift) & 255)
                poke(where, peek(where) + 1)
            same = peek(heads + 8 * (shifted(peek(at + stride * begin), shift) & 255)) == end - begin
            digit -= 1
        if same:
            continue
        before = begin
        for k in range(256):
            number = peek(heads + 8 * k)
            poke(heads + 8 * k, before)
            before += number
            poke(ends + 8 * k, before)
            if number > 1:
                poke(top, before - number)
                poke(top + 8, before)
                poke(top + 16, digit)
                top += 24
        for k in range(256):
            last = peek(ends + 8 * k)
            head = peek(heads + 8 * k)
            while head < last:
                byte = shifted(peek(at + stride * head), shift) & 255
                if byte == k:
                    head += 1
                    continue
                where = heads + 8 * byte
                place = peek(where)
                poke(where, place + 1)
                exchange(states + stride * head, states + stride * place, words)
            poke(heads + 8 * k, head)
    return 0


@njit
def merge(heads: int, runs: int, words: int, target: int, most: int) -> int:
    """Merge sorted states until there are so many, or those of some run are at their end.

    Args:
        heads: for each run the address of its next state, and where they end; moved on.
        runs: how many.
        words: of a state.
        target: where they go.
        most: how many states it has room for.

    Returns:
        How many states were merged.
    """
    for r in range(runs):
        if peek(heads + 16 * r) == peek(heads + 16 * r + 8):
            return 0
    for done in range(most):
        least, from_ = peek(heads), heads
        for r in range(1, runs):
            other = peek(heads + 16 * r)
            if below(other, least, words):
                least, from_ = other, heads + 16 * r
        for k in range(words):
            poke(target + 8 * (words * done + k), peek(least + 8 * k))
        least += 8 * words
        poke(from_, least)
        if least == peek(from_ + 8):
            return done + 1
    return most
