"""Steps that stand for one another only together: those of a loop and those of the calls that it was, or
those with which the one end of a block became two."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from interleave.program.program import Span
from interleave.record import record


@record
class Step:
    """One step by what it can be found by.

    Attributes:
        pc: its program counter.
        place: in the source.
        calls: those below its thread.
        procedure: the last of these; empty if there is none.
        shape: what it does.
        loose: the same, whatever there is to choose.
        text: how that is written.
        title: what the author calls it; empty without a name.
        line: the line that it is written in.
        ahead: the program counters of the steps that its thread may come to after it.
    """

    pc: int
    place: Span
    calls: tuple[str, ...]
    procedure: str
    shape: str
    loose: str
    text: str
    title: str
    line: str
    ahead: frozenset[int]

    @property
    def whole(self) -> tuple[str, str]:
        """What it does, and the line that says so."""
        return self.shape, self.line

    @property
    def shown(self) -> str:
        """What it is called."""
        return self.title or self.text


Sort = Callable[[Step], str]

#: What steps are looked for by: first in the same procedure, by what they do, then as that is written; then
#: in any, as what was a loop's body may be a procedure now.
SORTS: tuple[tuple[Sort, Sort], ...] = (
    (lambda step: step.procedure, lambda step: step.shape),
    (lambda step: step.procedure, lambda step: step.text),
    (lambda step: "", lambda step: step.shape),
)


@record
class Group:
    """Steps of an old thread, and those of a new one that they are: the k-th time that the one takes any of
    these is the k-th time that the other does."""

    old: frozenset[int]
    new: frozenset[int]


def groups(old: Sequence[Step], new: Sequence[Step]) -> list[Group]:
    """The groups of two threads: where the same is done at more places in the one than in the other, and
    these exclude one another, or in only one of the threads come again."""
    found: list[Group] = []
    gone, taken = set[int](), set[int]()  # the old and the new ones that are matched
    for place, what in SORTS:
        before = _by(place, what, [step for step in old if step.pc not in gone])
        after = _by(place, what, [step for step in new if step.pc not in taken])
        for key, olds in before.items():
            news = after.get(key, [])
            if not news:
                continue
            group = Group(frozenset(s.pc for s in olds), frozenset(s.pc for s in news))
            together = (_exclusive(olds) and _exclusive(news)) or _repeat(olds) != _repeat(news)
            if len(news) == len(olds) or together:
                gone |= group.old
                taken |= group.new
            if len(news) != len(olds) and together:
                found.append(group)
    return found


def _by(place: Sort, what: Sort, steps: Sequence[Step]) -> Mapping[tuple[str, str], list[Step]]:
    found: dict[tuple[str, str], list[Step]] = {}
    for step in steps:
        found.setdefault((place(step), what(step)), []).append(step)
    return found


def _exclusive(steps: Sequence[Step]) -> bool:
    return all(step.ahead.isdisjoint(other.pc for other in steps) for step in steps)


def _repeat(steps: Sequence[Step]) -> bool:
    return any(step.pc in step.ahead for step in steps)
