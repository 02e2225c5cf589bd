"""Hashes of words and of states; plain Python that numba compiles."""

from __future__ import annotations

from numba import njit

from interleave.engine.native.kernels.intrinsics import folded, peek, plus, shifted, times

#: Odd multipliers with well mixed bits: 2**64 over the golden ratio, and one of MurmurHash's kin.
GOLDEN, FACTOR = 0x9E3779B97F4A7C15 - (1 << 64), 0xBF58476D1CE4E5B9 - (1 << 64)


@njit(inline="always")
def mix(x: int) -> int:
    """A word's hash, one to one; only that of 0 is 0 (the finaliser of MurmurHash3 with the
    constants of splitmix64)."""
    x ^= shifted(x, 32)
    x = times(x, GOLDEN)
    x ^= shifted(x, 29)
    x = times(x, FACTOR)
    return x ^ shifted(x, 32)


#: Their inverses.
_UN_GOLDEN, _UN_FACTOR = (
    pow(factor, -1, 1 << 64) - (pow(factor, -1, 1 << 64) >> 63 << 64) for factor in (GOLDEN, FACTOR)
)


@njit(inline="always")
def unmixed(x: int) -> int:
    """What a word was before `mix`."""
    x ^= shifted(x, 32)
    x = times(x, _UN_FACTOR)
    x ^= shifted(x, 29) ^ shifted(x, 58)
    x = times(x, _UN_GOLDEN)
    return x ^ shifted(x, 32)


@njit(inline="always")
def hash_of(state: int, words: int) -> int:
    """The hash of the state at an address. That of one word is the state's own: different for
    different states, and 0 for none but all ones, which no state of one word is. Several words
    are a polynomial's coefficients (Carter, Wegman, Universal Classes of Hash Functions, 1979), its value is
    mixed once: each word waits for those before it, and to mix takes twice as long as to multiply."""
    h = plus(peek(state), 1)
    for k in range(1, words):  # plus a number, as 0 and 2**64 - 1, close to many words, are one when folded
        h = plus(folded(plus(h, FACTOR), GOLDEN), peek(state + 8 * k))
    return mix(h)
