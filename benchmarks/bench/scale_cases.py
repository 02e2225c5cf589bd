"""Large searches: models, and what each has to count."""

from __future__ import annotations

from bench.cases import BUFFER, FOLDED, MUTEXES, PETERSON, Case, Model
from bench.guarded_cases import ELECTION, FISCHER, LOOP, MCS, SEQUENCE
from bench.guarded_cases import PETERSON as FILTER

BITS = Model(
    "bits",
    "T threads set N bits each, one after the other",
    "benchmarks/models/bits.py:bits(threads={T},each={N})",
    others=frozenset(),
)


def _counter(threads: int, increments: int, states: int, transitions: int) -> Case:
    return Case(FOLDED, {"N": threads, "K": increments}, states, transitions)


def _philosophers(n: int) -> Case:
    """All ways in which forks can be up are there."""
    return Case(MUTEXES, {"N": n}, 3**n, 2 * n * 3 ** (n - 1))


#: From 10⁵ to 10⁸ states, of a word and of several.
GROWTH = (
    _counter(3, 6, 540_512, 1_497_117),
    _counter(3, 8, 3_405_259, 9_666_855),
    _counter(3, 10, 14_161_794, 40_741_677),
    _counter(3, 14, 119_475_892, 348_498_321),
    _philosophers(10),
    _philosophers(13),
    _philosophers(15),
    _philosophers(17),
)
#: States of more than a word.
WIDE = (
    Case(MCS[LOOP], {"N": 4}, 4_558_888, 15_857_848),
    Case(FISCHER[SEQUENCE], {"N": 9, "FAST": 1, "SLOW": 2}, 7_298_001, 31_711_265),
    Case(BUFFER, {"P": 4, "C": 3, "S": 5}, 11_089_890, 44_846_345),
    Case(FILTER[LOOP], {"N": 6}, 5_914_662, 22_737_618),
    _philosophers(14),
    Case(BITS, {"T": 4, "N": 47}, 5_308_416, 20_791_296),
    Case(BITS, {"T": 3, "N": 160}, 4_173_281, 12_442_080),
    Case(ELECTION[SEQUENCE], {"N": 15}, 4_871_381, 39_758_920),
)
#: With about how many bytes a state takes in memory, of which a tenth is given to a search with a disk.
DISK = (
    (_counter(3, 10, 14_161_794, 40_741_677), 18),
    (Case(PETERSON, {"N": 5}, 13_284_130, 58_094_755), 18),
    (_philosophers(14), 37),
)
#: By threads of one process, and by processes.
SHARDS = (_counter(4, 5, 26_004_933, 96_083_236), _philosophers(14), _philosophers(15))
#: What takes the machine's memory: as it is, with roots, and with a disk.
IN_MEMORY = _counter(3, 20, 1_116_549_973, 3_287_515_755)
AS_ROOTS = _philosophers(19)
ON_DISK = _counter(3, 24, 3_466_176_227, 10_240_593_087)
