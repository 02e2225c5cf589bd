"""Two runs side by side for the review page, as a comparison of files shows two texts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import groupby

from interleave.explain.explanation import Cause
from interleave.fixes.rerun import ScheduleReview
from interleave.record import record
from interleave.report.columns import step_text
from interleave.report.explained import Key, keys
from interleave.report.style import counted
from interleave.trace.trace import Trace, TraceStep


@record
class Side:
    """A step in one of the runs, with its number from 1."""

    number: int
    thread: str
    function: str
    text: str
    decides: bool
    bad: bool


@record
class Pair:
    """A row: a step of both runs, or of one.

    Attributes:
        kind: ``both``, ``left``, ``right``, or ``fold``, which stands for rows that can be unfolded.
        counts: how many steps of the two runs are folded.
        fold: the number of the fold that hides the row until it is open; of the fold itself.
    """

    kind: str
    left: Side | None = None
    right: Side | None = None
    counts: tuple[str, str] = ("", "")
    fold: int | None = None


def passing_pairs(cause: Cause, passing: Trace) -> list[Pair]:
    """A failing run beside the nearest one that passes."""
    failing = cause.trace
    left, right = keys(failing.steps), keys(passing.steps)
    decisive = {o.first_at for o in cause.orders} | {o.then_at for o in cause.orders}
    orders = {(step.number, step.location) for o in cause.orders for step in (o.first, o.then)}
    decide = {left[at] for at in decisive if at is not None}

    def side(steps: Sequence[TraceStep], at: int, own: Sequence[Key]) -> Side:
        known = own[at] in decide or (own[at] not in set(left) and own[at][:2] in orders)
        return _side(steps[at], at, known)

    pairs = []
    for kind, i, i_end, j, j_end in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if kind == "equal":
            pairs += [
                Pair("both", side(failing.steps, a, left), side(passing.steps, b, right))
                for a, b in zip(range(i, i_end), range(j, j_end), strict=True)
            ]
            continue
        pairs += [Pair("left", side(failing.steps, a, left)) for a in range(i, i_end)]
        pairs += [Pair("right", None, side(passing.steps, b, right)) for b in range(j, j_end)]
    return _folded(pairs, lambda pair: any(s is not None and (s.decides or s.bad) for s in _sides(pair)))


def schedule_pairs(old: Trace, review: ScheduleReview, decisive: Collection[int]) -> list[Pair]:
    """An old schedule beside what the new design does with it, up to where it stops."""
    pairs: list[Pair] = []
    done = 0
    for number, (step, position) in enumerate(review.ran):
        new = _side(step, number, position in decisive)
        if position is None:
            pairs.append(Pair("right", None, new))
            continue
        pairs += [Pair("left", _side(old.steps[at], at, at in decisive)) for at in range(done, position)]
        pairs.append(Pair("both", _side(old.steps[position], position, position in decisive), new))
        done = position + 1
    pairs += [Pair("left", _side(old.steps[at], at, at in decisive)) for at in range(done, review.taken)]
    return _folded(
        pairs, lambda pair: pair.kind != "both" or any(s and (s.decides or s.bad) for s in _sides(pair))
    )


def _side(step: TraceStep, position: int, decides: bool) -> Side:
    function = f"{step.frames[-1].name}()"
    return Side(position + 1, step.thread, function, step_text(step), decides, bool(step.crash))


def _sides(pair: Pair) -> tuple[Side | None, Side | None]:
    return pair.left, pair.right


def _folded(pairs: Sequence[Pair], shown: Callable[[Pair], bool]) -> list[Pair]:
    """The rows with folds for those that need not be seen at first."""
    found: list[Pair] = []
    for seen, group in groupby(pairs, shown):
        rows = list(group)
        if seen or len(rows) == 1:
            found += rows
            continue
        left, right = (
            sum(side is not None for side in sides) for sides in zip(*map(_sides, rows), strict=True)
        )
        counts = counted(left, "step") if left else "", counted(right, "step") if right else ""
        fold = len(found)
        found.append(Pair("fold", counts=counts, fold=fold))
        found += [replace(row, fold=fold) for row in rows]
    return found
