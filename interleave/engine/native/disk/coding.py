"""Sorted states in little room, and candidates held against them; plain Python that numba compiles.

A *block* has some thousand sorted states, and can be read without the others. A state of one word is the
difference to the one before it, seven bits a byte, the eighth one set in all bytes but its last. Of a longer
one, each word has a byte that says which of its eight bytes are not those of the state before, and what these
differ by. Before the first one stands 0, and before each `GROUP` of them, so that one can look into a block
without reading all of it: a *directory* has a row for each group, where it begins in the block and its first
state.
"""

from __future__ import annotations

from numba import njit

from interleave.engine.native.disk.sizes import GROUP, WORST
from interleave.engine.native.disk.sorting import SIGN, below
from interleave.engine.native.kernels.intrinsics import peek, peek_byte, plus, poke, poke_byte, times
from interleave.engine.native.kernels.packing import bytes_at, number_at, put_bytes, put_number
from interleave.engine.native.kernels.visited import same


@njit
def encode(
    states: int, begin: int, count: int, marks: int, words: int, target: int, most: int, said: int
) -> int:
    """Write states from number ``begin`` on as a block.

    Args:
        states, begin, count: sorted states, the first to be looked at, how many there are.
        marks: a byte for each, not 0 if it is left out; or 0.
        words: of a state.
        target, most: where the block goes, for how many bytes there is room.
        said: gets how many states the block has, how many bytes, and its directory.

    Returns:
        The number of the first state that was not looked at.
    """
    at, last, written = target, target + most - WORST * words, 0
    stride = 8 * words
    before, i = 0, begin
    while i < count and at <= last:
        if marks != 0 and peek_byte(marks + i) != 0:
            i += 1
            continue
        state = states + stride * i
        if written % GROUP == 0:
            row = said + 16 + (8 + stride) * (written // GROUP)
            poke(row, at - target)
            for k in range(words):
                poke(row + 8 + 8 * k, peek(state + 8 * k))
            before = 0
        if words == 1:
            value = peek(state)
            at = put_number(at, plus(value, times(before, -1)))
            before = value
        else:
            for k in range(words):
                rest = peek(state + 8 * k)
                at = put_bytes(at, rest ^ peek(before + 8 * k) if before != 0 else rest)
            before = state
        written += 1
        i += 1
    poke(said, written)
    poke(said + 8, at - target)
    return i


@njit(inline="always")
def next_word(source: int, state: int) -> int:
    """Change a word of the state before to that of the next one; where what follows begins."""
    source, rest = bytes_at(source)
    poke(state, peek(state) ^ rest)
    return source


@njit
def decode(source: int, size: int, count: int, words: int, target: int) -> int:
    """Read a block of ``count`` states in ``size`` bytes, behind which there are `WORST` for each word to
    read; 0, or -1 if it is none."""
    end, before = source + size, 0
    for i in range(count):
        if source >= end:
            return -1
        if i % GROUP == 0:
            before = 0
        if words == 1:
            source, rest = number_at(source)
            before = plus(before, rest)
            poke(target + 8 * i, before)
            continue
        state = target + 8 * words * i
        for k in range(words):
            poke(state + 8 * k, peek(state - 8 * words + 8 * k) if i % GROUP != 0 else 0)
            source = next_word(source, state + 8 * k)
    return 0 if source == end else -1


@njit
def position(states: int, count: int, state: int, words: int) -> int:
    """How many of some sorted states are smaller than one."""
    low, high = 0, count
    while low < high:
        middle = (low + high) >> 1
        if below(states + 8 * words * middle, state, words):
            low = middle + 1
        else:
            high = middle
    return low


@njit
def touched(firsts: int, blocks: int, words: int, states: int, count: int, flags: int) -> int:
    """Set a byte for each block in which one of some sorted states can be; how many are set.

    Args:
        firsts, blocks: the first states of a run's blocks, and how many there are.
        words: of a state.
        states, count: sorted states.
        flags: a byte for each block.
    """
    found = 0
    low = position(states, count, firsts, words)
    for b in range(blocks):
        high = count
        if b + 1 < blocks:
            here = firsts + 8 * words * (b + 1)
            high = low + position(states + 8 * words * low, count - low, here, words)
        if high > low:
            if peek_byte(flags + b) == 0:
                found += 1
            poke_byte(flags + b, 1)
        low = high
    return found


@njit
def strike(
    source: int, size: int, count: int, words: int, directory: int, states: int, listed: int, marks: int,
    room: int,
) -> int:  # fmt: skip
    """Mark those of some sorted states that are in a block.

    Args:
        source, size, count, words: the block, as for `decode`.
        directory: its own.
        states, listed: sorted states.
        marks: a byte for each.
        room: memory for a state.

    Returns:
        How many there are; -1 if it is no block.
    """
    stride, row = 8 * words, 8 + 8 * words
    found, at = 0, position(states, listed, directory + 8, words)
    for begin in range(0, count, GROUP):
        until, here = listed, directory + row * (begin // GROUP)
        if begin + GROUP < count:
            following = here + row + 8
            until = at
            while until < listed and below(states + stride * until, following, words):
                until += 1
        if until > at:
            left = min(GROUP, count - begin)
            marked = strike_group(
                source + peek(here), source + size, left, words, states + stride * at, until - at,
                marks + at, room,
            )  # fmt: skip
            if marked < 0:
                return -1
            found += marked
        at = until
        if at == listed:
            break
    return found


@njit
def strike_group(
    source: int, end: int, count: int, words: int, states: int, listed: int, marks: int, room: int
) -> int:
    """The same of one group of a block."""
    before, found, at = 0, 0, 0
    for k in range(words):
        poke(room + 8 * k, 0)
    for _ in range(count):
        if source >= end:
            return -1
        if words == 1:
            source, rest = number_at(source)
            before = plus(before, rest)
            while at < listed and (peek(states + 8 * at) ^ SIGN) < (before ^ SIGN):
                at += 1
            if at == listed:
                break
            if peek(states + 8 * at) == before:
                poke_byte(marks + at, 1)
                found += 1
            continue
        for k in range(words):
            source = next_word(source, room + 8 * k)
        while at < listed and below(states + 8 * words * at, room, words):
            at += 1
        if at == listed:
            break
        if same(states + 8 * words * at, room, words):
            poke_byte(marks + at, 1)
            found += 1
    return found
