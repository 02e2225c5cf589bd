"""What is measured of large searches: models, and what each has to count."""

from __future__ import annotations

from dataclasses import dataclass

from bench.searched import Size


def _philosophers(n: int, bits: int) -> Size:
    """With mutexes: all ways in which forks can be up are there."""
    target = f"models/philosophers.py:philosophers_fixed(n={n})"
    return Size(f"philosophers {n}", target, bits, 3**n, 2 * n * 3 ** (n - 1))


def _counter(threads: int, increments: int, bits: int, states: int, transitions: int) -> Size:
    target = f"benchmarks/models/counter.py:folded(threads={threads},increments={increments})"
    return Size(f"counter {threads},{increments}", target, bits, states, transitions)


_BUFFER = "benchmarks/models/buffer.py:bounded_buffer(producers=4,consumers=3,slots=5)"
BUFFER = Size("buffer 4,3,5", _BUFFER, 81, 11_089_890, 44_846_345)
PETERSON = Size(
    "Peterson's filter, a loop, 6", "benchmarks/styles/peterson.py:loop(n=6)", 91, 5_914_662, 22_737_618
)
MCS = Size("MCS's lock, a loop, 4", "benchmarks/styles/mcs.py:loop(n=4)", 70, 4_558_888, 15_857_848)
FISCHER = Size(
    "Fischer's lock 9", "benchmarks/styles/fischer.py:sequence(n=9,fast=1,slow=2)", 74, 7_298_001, 31_711_265
)
ELECTION = Size("election 15", "benchmarks/styles/election.py:sequence(n=15)", 1080, 4_871_381, 39_758_920)
BITS = (
    Size("4 × 47 bits", "benchmarks/models/bits.py:bits(threads=4,each=47)", 254, 5_308_416, 20_791_296),
    Size("3 × 160 bits", "benchmarks/models/bits.py:bits(threads=3,each=160)", 540, 4_173_281, 12_442_080),
)

#: From 10⁵ to 10⁸ states, of a word and of two.
GROWTH = (
    _counter(3, 6, 35, 540_512, 1_497_117),
    _counter(3, 8, 35, 3_405_259, 9_666_855),
    _counter(3, 10, 38, 14_161_794, 40_741_677),
    _counter(3, 14, 42, 119_475_892, 348_498_321),
    _philosophers(10, 70),
    _philosophers(13, 91),
    _philosophers(15, 106),
    _philosophers(17, 187),
)
#: More than a word, and how much that is.
COLLAPSE = (MCS, FISCHER, BUFFER, PETERSON, _philosophers(14, 100), *BITS, ELECTION)


@dataclass(frozen=True)
class Largest:
    """A search that takes the machine's memory.

    Attributes:
        options: beside two workers; `{folder}` is where there is room.
    """

    size: Size
    options: tuple[str, ...] = ()


#: In memory, and with a disk where the table is given a tenth.
DISK = (
    _counter(3, 10, 38, 14_161_794, 40_741_677),
    Size("Peterson's filter 5", "models/peterson.py:petersonN(threads=5)", 63, 13_284_130, 58_094_755),
    _philosophers(14, 100),
)
#: By threads of one process, and by processes.
SHARDS = (
    _counter(4, 5, 45, 26_004_933, 96_083_236),
    _philosophers(14, 100),
    _philosophers(15, 106),
)
LARGEST = (
    Largest(_counter(3, 20, 45, 1_116_549_973, 3_287_515_755)),
    Largest(_philosophers(19, 155), ("--collapse",)),
    Largest(_counter(3, 24, 49, 3_466_176_227, 10_240_593_087), ("--disk", "{folder}")),
)
