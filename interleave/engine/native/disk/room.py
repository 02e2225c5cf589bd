"""How memory is shared out when states are on disk."""

from __future__ import annotations

from interleave.engine.native.disk.run import BLOCK
from interleave.engine.native.disk.runs import TOGETHER
from interleave.engine.native.kernels import context as C
from interleave.engine.native.search.table import ENTRIES, FULL, LINE

WORD = 8
#: So many states of a level are in memory to be expanded, or sorted at once when a search goes to disk.
CHUNK = 1 << 18
#: The part of the bound on memory that is left for what is not counted here.
SLACK = 1 / 16
#: How many entries a line has at most.
PER_LINE = FULL[C.EXACT] * ENTRIES[C.EXACT]


def lines(limit: int, used: int, words: int, copied: bool) -> int:
    """Of how many lines the table is.

    With each entry goes the state, where it was stored; a mark that it is no new one; and perhaps a copy, to
    be sorted.

    Args:
        limit, used: how many bytes the process may use, and how many it does without table and states.
        words: of a state.
        copied: whether states are copied to be sorted.
    """
    left = limit * (1 - SLACK) - used - _fixed(words)
    return max(0, int(left / _entry(words, copied) / PER_LINE))


def least(used: int, words: int, copied: bool, states: int) -> int:
    """With which bound on memory, in bytes, the table has lines for so many states; else as for `lines`."""
    return int((used + _fixed(words) + states * _entry(words, copied)) / (1 - SLACK))


def _fixed(words: int) -> int:
    return WORD * words * (CHUNK + (TOGETHER + 1) * BLOCK) + TOGETHER * BLOCK


def _entry(words: int, copied: bool) -> float:
    return LINE / PER_LINE + WORD * words * (1 + copied) + 1
