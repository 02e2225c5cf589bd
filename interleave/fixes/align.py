"""Aligns the steps of two threads, as a comparison of files aligns lines."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
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
    sequences have in common, place by place; or one after the other, if they do the same as a whole, wherever
    that is written."""
    if [step.shape for step in old] == [step.shape for step in new]:
        return {one.pc: other.pc for one, other in zip(old, new, strict=True)}
    found: dict[int, int] = {}
    olds, news = list(old), list(new)
    for place, what in sorts:
        for where in dict.fromkeys(map(place, olds)):
            before = [step for step in olds if place(step) == where]
            after = [step for step in news if place(step) == where]
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
