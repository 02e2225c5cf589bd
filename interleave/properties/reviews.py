"""What became of an old design's violations in a new one."""

from __future__ import annotations

from interleave.engine.exploration import declared
from interleave.program.digest import canonical
from interleave.properties.result import PropertyResult
from interleave.properties.verdicts import Checked
from interleave.trace.explain import Explainer
from interleave.trace.explanation import Cause
from interleave.trace.matching import Matching, at
from interleave.trace.means import Means
from interleave.trace.review import Review, Reviewer
from interleave.trace.trace import Trace


def same_program(old: Checked, new: Checked) -> bool:
    """Whether two models are one program: the same instructions, variables and properties. Names of
    models and files, titles, comments and places in the source make no difference."""
    return canonical(old.builder.program) == canonical(new.builder.program)


def reviews(old: Checked, new: Checked, means: Means | None = None) -> list[Review]:
    """A review of each cause of the old design's violations, and of each run to one whose cause is not
    known. ``means`` is what looking at the new design may take."""
    wrong: dict[object, tuple[list[str], Trace, Cause | None]] = {}
    for found in old.result.violated:
        for number, cause in enumerate(found.causes):
            names = wrong.setdefault(cause.key or (found.name, number), ([], cause.trace, cause))[0]
            names.append(found.name)
        if not found.causes and found.trace is not None and found.trace.length:
            wrong[found.name] = [found.name], found.trace, None
    if not wrong:
        return []
    reviewer = Reviewer(old.builder, _explainer(new, means or Means()), new.result.reason)
    return [reviewer.review(names, trace, cause) for names, trace, cause in wrong.values()]


def same_runs(old: Checked, new: Checked) -> frozenset[str]:
    """The properties that both designs violate, the new one only by runs that are, step by step, those
    that are told of the old one."""
    matching = Matching(old.builder, new.builder)
    before = {found.name: _runs(found) for found in old.result.violated}
    return frozenset(
        found.name
        for found in new.result.violated
        if found.name in before
        and _runs(found)
        and all(any(_same(matching, a, b) for a in before[found.name]) for b in _runs(found))
    )


def _runs(found: PropertyResult) -> list[Trace]:
    """The runs that are told of a violation."""
    if found.causes:
        return [cause.trace for cause in found.causes]
    return [found.trace] if found.trace is not None else []


def _same(matching: Matching, old: Trace, new: Trace) -> bool:
    """Whether two runs are the same steps of threads of the same names."""
    if len(old.steps) != len(new.steps):
        return False
    for a, b in zip(old.steps, new.steps, strict=True):
        here, there = at(matching.old, a), at(matching.new, b)
        if matching.namesake(a.number) != b.number or there[1] not in matching.places(here, b.number):
            return False
    return True


def _explainer(new: Checked, means: Means) -> Explainer:
    """Looks at a new design with regard to all that it violates but what cannot be reached: that is
    violated by no run."""
    numbers = {(p.name, p.kind): n for n, p in enumerate(new.builder.program.properties)}
    violated: dict[str, int | None] = {}
    for found in new.result.violated:
        if found.kind != "reachable":
            number = numbers.get((found.name, found.kind))
            violated[found.name if number is None else declared(found.name)] = number
    return Explainer(new.builder, violated, means)
