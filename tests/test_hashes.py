"""Hashes of states: what is different has different ones, and they are spread."""

from __future__ import annotations

import ctypes
from collections import Counter
from itertools import combinations

import pytest
from numba import njit

from interleave.engine.native.kernels.hashes import hash_of, mix, unmixed
from interleave.engine.native.kernels.intrinsics import plus

WORD = 64


@njit
def hashed(state: int, words: int) -> int:
    return hash_of(state, words)


@njit
def there_and_back(word: int) -> int:
    return unmixed(mix(word))


@njit
def of_one(word: int) -> int:
    return mix(plus(word, 1))


def hashes_of(words: int, states: list[int]) -> list[int]:
    """The hashes of states of so many words, each given as one number."""
    size = 8 * words
    memory = ctypes.create_string_buffer(b"".join(state.to_bytes(size, "little") for state in states))
    begin = ctypes.addressof(memory)
    return [hashed(begin + size * k, words) for k in range(len(states))]


@pytest.mark.parametrize(
    ("words", "step", "most"),
    [(1, 1, 3), (2, 1, 3), (3, 1, 2), (3, 3, 3), (17, 9, 2)],
    ids=lambda number: str(number),
)
def test_states_that_differ_in_few_bits_have_hashes_that_are_spread(words: int, step: int, most: int) -> None:
    """All that have at most so many bits set, of each ``step``-th of a word and its last one; of several
    words all that have at most two clear, too."""
    last = WORD - 1
    places = [WORD * k + bit for k in range(words) for bit in (*range(0, last, step), last)]
    few = [sum(1 << at for at in some) for n in range(most + 1) for some in combinations(places, n)]
    everything = (1 << WORD * words) - 1
    full = [everything ^ state for state in few if words > 1 and state.bit_count() <= 2]
    found = hashes_of(words, few + full)
    assert len(set(found)) == len(few) + len(full) > 18_000
    for shift in (0, 24, 54):  # what an entry keeps, and where it stands
        parts = Counter(h >> shift & 1023 for h in found)
        assert max(parts.values()) < 1.5 * len(found) / 1024 + 20


def test_that_of_one_word_is_its_own() -> None:
    words = [0, 1, -1, 1 << 62, -(1 << 63), 0x0123_4567_89AB_CDEF]
    assert [there_and_back(word) for word in words] == words
    states = [word % (1 << WORD) for word in words if word != -1]
    assert hashes_of(1, states) == [of_one(word) for word in words if word != -1]
    assert 0 not in hashes_of(1, states)
