"""Which bits of words fields take, where that is worked out for all of them together."""

from __future__ import annotations

from collections.abc import Sequence

from interleave.record import record

#: Bits in a machine word.
WORD = 64


@record
class Item:
    """``count`` elements of ``width`` bits, one behind the other, none of which lies across a word's end.
    With ``each`` they begin a word, and so many are in each."""

    width: int
    count: int = 1
    each: int = 0

    def at(self, number: int) -> int:
        """How far an element is from the first one."""
        if self.each:
            return number // self.each * WORD + number % self.each * self.width
        return number * self.width

    @property
    def size(self) -> int:
        """How many bits it takes, with those between elements."""
        return self.at(self.count - 1) + self.width if self.count else 0

    @property
    def exact(self) -> bool:
        """Whether there is a place for it: in a word, in two so that an element ends where the first one
        does, or in any number if elements divide a word."""
        each = WORD // self.width if self.width else self.count
        return self.count <= 2 * each or WORD % self.width == 0


@record
class Gap:
    """Bits of a word that nothing has."""

    begin: int
    end: int

    @property
    def size(self) -> int:
        return self.end - self.begin


def fitted(items: Sequence[Item]) -> list[int]:
    """Where each item begins, so that all of them take few words.

    Those of more than a word come first, then the others, the largest ones first, each to where least is
    left (best fit decreasing: Johnson, Near-Optimal Bin Packing Algorithms, 1973). Items of one size keep
    their order. One of several words is `exact`, or says how many elements are
    in each; it begins a word if elements divide one.
    """
    offsets, gaps, end = [0] * len(items), list[Gap](), 0
    for k in sorted(range(len(items)), key=lambda k: -items[k].size):
        item = items[k]
        if item.each:
            ends = [*range(item.each, item.count, item.each), item.count]
            used = [item.at(last - 1) + item.width for last in ends]
            gaps += [Gap(end + bits, end + bits + -bits % WORD) for bits in used]
            offsets[k], end = end, gaps[-1].end
            continue
        if item.size > WORD:
            begin = end if WORD % item.width == 0 else end + WORD % item.width
            gaps += [Gap(end, begin), Gap(begin + item.size, begin + item.size + -(begin + item.size) % WORD)]
            offsets[k], end = begin, gaps[-1].end
            continue
        good = [gap for gap in gaps if gap.size >= item.size]
        if not good:
            good = [Gap(end, end + WORD)]
            gaps += good
            end += WORD
        gap = min(good, key=lambda gap: (gap.size, gap.begin))
        offsets[k] = gap.begin
        gaps[gaps.index(gap)] = Gap(gap.begin + item.size, gap.end)
    return offsets
