"""Which walks are taken: everything about a walk is known from the seed and its number.

Walks with an even number take any thread that can move, at random; some rather stay with the one that
moved last. Those with an odd number give threads random priorities, and some threads a low one at random
steps (Burckhardt, Kothari, Musuvathi, Nagarakatti, A Randomized Scheduler with Probabilistic Guarantees of
Finding Bugs, ASPLOS 2010). Such a mixture is a swarm (Holzmann, Joshi, Groce, Swarm Verification
Techniques, 2011): what one kind of walks hardly ever comes to, others may.
"""

from __future__ import annotations

from interleave.errors import UsageError
from interleave.record import record

#: How many steps a walk takes unless somebody says otherwise.
DEPTH = 1000
#: So many walks, all of the first kind, show how long walks are before there is one with priorities.
PROBES = 16
#: How many steps there are at most at which a thread gets a low priority.
MOST_CHANGES = 8
#: A walk of the first kind stays with a thread with one of so many probabilities: 0, 1/2, 3/4, 7/8.
STAYS = 4
#: A thread with a high priority may wait in a loop for another one: after 8, 16, … steps in a row it gets
#: the lowest one. There are so many such bounds.
FEWEST_IN_A_ROW, BOUNDS_IN_A_ROW = 8, 8

#: A word, and odd multipliers with well mixed bits: it over the golden ratio, and one of MurmurHash's kin.
WORD = (1 << 64) - 1
GOLDEN = 0x9E3779B97F4A7C15
FACTOR = 0xBF58476D1CE4E5B9


@record
class WalkOptions:
    """How many walks are taken, and which.

    Attributes:
        count: so many; None for as many as there is time for.
        seconds: for so many seconds at most; None for no such bound.
        seed: which ones, from 0 to 2**63 - 1.
        depth: how many steps each takes at most.

    Raises:
        UsageError: a number is out of range, or there is no bound.
    """

    count: int | None = None
    seconds: float | None = None
    seed: int = 0
    depth: int = DEPTH

    def __post_init__(self) -> None:
        if self.count is None and self.seconds is None:
            raise UsageError("random walks need a number of walks or of seconds")
        for name in ("count", "seconds", "depth"):
            value = getattr(self, name)
            if value is not None and not value > 0:
                raise UsageError(f"random walks: {name} is a number above 0, not {value!r}")
        if not 0 <= self.seed < 1 << 63:
            raise UsageError(f"random walks: a seed is a number from 0 to 2**63 - 1, not {self.seed}")


def has_priorities(number: int) -> bool:
    """Whether the walk of a number is one with priorities."""
    return number >= PROBES and number % 2 == 1


def mix(word: int) -> int:
    """A word's hash, one to one: the finaliser of MurmurHash3."""
    word ^= word >> 32
    word = word * GOLDEN & WORD
    word ^= word >> 29
    word = word * FACTOR & WORD
    return word ^ word >> 32


def seeded(seed: int) -> int:
    """What all walks of a seed begin with."""
    return mix(seed + GOLDEN & WORD)


class Chance:
    """The random numbers of one walk: hashes of numbers that are counted up, as in splitmix64 (Steele, Lea,
    Flood, Fast Splittable Pseudorandom Number Generators, 2014).

    Args:
        seed, number: of the walk.
    """

    def __init__(self, seed: int, number: int) -> None:
        self._at = mix(seeded(seed) + GOLDEN * (number + 1) & WORD)

    def draw(self) -> int:
        """A random word."""
        self._at = self._at + GOLDEN & WORD
        return mix(self._at)

    def pick(self, count: int) -> int:
        """A number from 0 to ``count`` - 1; none is drawn where there is only one."""
        return self.draw() * count >> 64 if count > 1 else 0
