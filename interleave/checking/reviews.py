"""What became of an old design's violations in a new one."""

from __future__ import annotations

from interleave.checking.verdicts import Checked
from interleave.engine.exploration import declared
from interleave.explain.explain import Explainer
from interleave.explain.explanation import Cause
from interleave.explain.means import Means
from interleave.fixes.matching import Matching, at
from interleave.fixes.review import Review
from interleave.fixes.reviewer import Reviewer
from interleave.properties.result import PropertyResult
from interleave.trace.trace import Trace, TraceStep
from interleave.violations import LIVE


def reviews(old: Checked, new: Checked, means: Means | None = None) -> list[Review]:
    """A review of each cause of the old design's violations, and of each run to one whose cause is not
    known. ``means`` is what looking at the new design may take."""
    wrong: dict[object, tuple[list[str], Trace, Cause | None]] = {}
    for found in old.result.violated:
        for number, cause in enumerate(found.causes):
            names = wrong.setdefault(cause.key or (found.name, number), ([], cause.trace, cause))[0]
            names.append(found.name)
        if found.kind in LIVE:  # where a lasso's steps lead in another design says nothing of its loop
            continue
        if not found.causes and found.trace is not None and found.trace.length:
            wrong[found.name] = [found.name], found.trace, None
    if not wrong:
        return []
    asks = {found.name for found in new.result.properties}
    reviewer = Reviewer(old.builder, _explainer(new, means or Means()), asks, new.result.reason)
    return [reviewer.review(names, trace, cause) for names, trace, cause in wrong.values()]


def same_runs(old: Checked, new: Checked) -> frozenset[str]:
    """The properties that both designs violate, the new one only by runs that are, step by step, those
    that are told of the old one, and by the same causes."""
    matching = Matching(old.builder, new.builder)
    before = {found.name: _runs(found) for found in old.result.violated}
    return frozenset(
        found.name
        for found in new.result.violated
        if found.name in before
        and _runs(found)
        and all(any(_same(matching, a, b) for a in before[found.name]) for b in _runs(found))
    )


def _runs(found: PropertyResult) -> list[tuple[Trace, Cause | None]]:
    """The runs that are told of a violation, and their causes."""
    if found.causes:
        return [(cause.trace, cause) for cause in found.causes]
    return [(found.trace, None)] if found.trace is not None else []


def _same(matching: Matching, old: tuple[Trace, Cause | None], new: tuple[Trace, Cause | None]) -> bool:
    """Whether two runs are the same steps of threads of the same names, and have the same cause."""
    pairs = zip(old[0].steps, new[0].steps, strict=False)
    return (
        (len(old[0].steps), old[0].loop) == (len(new[0].steps), new[0].loop)
        and all(_counterparts(matching, a, b) for a, b in pairs)
        and _decide(old[1]) == _decide(new[1])
        and all(_counterparts(matching, a, b) for a, b in zip(_late(old[1]), _late(new[1]), strict=True))
    )


def _counterparts(matching: Matching, old: TraceStep, new: TraceStep) -> bool:
    here, there = at(matching.old, old), at(matching.new, new)
    return matching.namesake(old.number) == new.number and there[1] in matching.places(here, new.number)


def _decide(cause: Cause | None) -> object:
    """Which steps of its run decide, by their positions, and of which runs they do."""
    if cause is None:
        return None
    orders = [(order.first_at, order.then_at) for order in cause.orders]
    choices = [(choice.at, choice.time, choice.every) for choice in cause.choices]
    about = cause.after, cause.begun, cause.alone, cause.only
    return orders, choices, about, cause.passing is None


def _late(cause: Cause | None) -> list[TraceStep]:
    """The steps of its orders to which its run does not come."""
    return [order.then for order in cause.orders if order.then_at is None] if cause is not None else []


def _explainer(new: Checked, means: Means) -> Explainer:
    """Looks at a new design with regard to all that it violates but what cannot be reached: that is
    violated by no run."""
    numbers = {(p.name, p.kind): n for n, p in enumerate(new.builder.program.properties)}
    violated: dict[str, int | None] = {}
    for found in new.result.violated:
        if found.kind not in ("reachable", *LIVE):
            number = numbers.get((found.name, found.kind))
            violated[found.name if number is None else declared(found.name)] = number
    return Explainer(new.builder, violated, means)
