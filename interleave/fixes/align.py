"""Aligns the steps of two threads, as a comparison of files aligns lines."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Hashable, Mapping, Sequence
from difflib import SequenceMatcher

from interleave.fixes.groups import Step

#: What steps are looked for by: where they are, and what they are there. First what does the same in the
#: same calls, in a line that is the same, then in another one, then what is written alike there; then in the
#: same procedure; then what chooses among others; then what has the same name, whatever it does; then in any
#: procedure.
Sorts = tuple[Callable[[Step], Hashable], Callable[[Step], Hashable]]
IN_PROCEDURE: tuple[Sorts, ...] = (
    (lambda step: step.calls, lambda step: step.whole),
    (lambda step: step.calls, lambda step: step.shape),
    (lambda step: step.calls, lambda step: step.text),
    (lambda step: step.procedure, lambda step: step.shape),
    (lambda step: step.procedure, lambda step: step.text),
    (lambda step: step.calls, lambda step: step.loose),
    (lambda step: step.procedure, lambda step: step.loose),
    (lambda step: step.procedure, lambda step: step.title or step),
)
ANYWHERE: tuple[Sorts, ...] = (
    *IN_PROCEDURE,
    (lambda step: None, lambda step: step.shape),
    (lambda step: None, lambda step: step.text),
)


def aligned(old: Sequence[Step], new: Sequence[Step], sorts: Sequence[Sorts]) -> dict[int, int]:
    """Program counters of steps with those of the same steps in another program: those that the
    sequences have in common, place by place, first between those that have been found in both; or one after
    the other, if they do the same as a whole, wherever that is written."""
    if [step.shape for step in old] == [step.shape for step in new]:
        return {one.pc: other.pc for one, other in zip(old, new, strict=True)}
    found: dict[int, int] = {}
    olds, news = list(old), list(new)
    for place, what in sorts:
        for gaps in (_gaps(old, new, found, place), None):
            keys = [
                [(place(step), gaps[side][step.pc] if gaps else 0) for step in steps]
                for side, steps in enumerate((olds, news))
            ]
            for where in dict.fromkeys(keys[0]):
                before = [step for step, key in zip(olds, keys[0], strict=True) if key == where]
                after = [step for step, key in zip(news, keys[1], strict=True) if key == where]
                matcher = SequenceMatcher(None, [*map(what, before)], [*map(what, after)], autojunk=False)
                for block in matcher.get_matching_blocks():
                    for k in range(block.size):
                        found[before[block.a + k].pc] = after[block.b + k].pc
            taken = set(found.values())
            olds = [step for step in olds if step.pc not in found]
            news = [step for step in news if step.pc not in taken]
    lines = {(step.place, step.shape): found[step.pc] for step in old if step.pc in found}
    for step in olds:  # a call is gone, and what is called is there, called from elsewhere
        if (step.place, step.shape) in lines:
            found[step.pc] = lines[step.place, step.shape]
    return found


def _gaps(
    old: Sequence[Step], new: Sequence[Step], found: Mapping[int, int], place: Callable[[Step], Hashable]
) -> tuple[dict[int, int], dict[int, int]]:
    """For the steps of both how many of those that are found in both, in the same order and the same place,
    come before each: as many of them as there can be."""
    at = {step.pc: k for k, step in enumerate(new)}
    gaps = dict[int, int](), dict[int, int]()
    for where in dict.fromkeys(map(place, old)):
        here = [step for step in old if place(step) == where]
        there = [step for step in new if place(step) == where]
        pairs = [(step.pc, found[step.pc]) for step in here if step.pc in found]
        kept = _ascending([at[pc] for _, pc in pairs])
        for side, steps in enumerate((here, there)):
            marks = {pairs[k][side] for k in kept}
            count = 0
            for step in steps:
                count += step.pc in marks
                gaps[side][step.pc] = count
    for step in new:
        gaps[1].setdefault(step.pc, 0)
    return gaps


def _ascending(numbers: Sequence[int]) -> list[int]:
    """The positions of a longest ascending part of a sequence (patience sorting)."""
    tops: list[int] = []
    piles: list[int] = []
    before: list[int | None] = []
    for k, number in enumerate(numbers):
        pile = bisect_left(tops, number)
        before.append(piles[pile - 1] if pile else None)
        tops[pile:], piles[pile:] = [number, *tops[pile + 1 :]], [k, *piles[pile + 1 :]]
    found: list[int] = []
    last = piles[-1] if piles else None
    while last is not None:
        found.append(last)
        last = before[last]
    return found[::-1]
