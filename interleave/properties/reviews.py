"""What became of an old design's causes in a new one."""

from __future__ import annotations

from interleave.properties.endings import explainer
from interleave.properties.verdicts import Checked
from interleave.trace.explanation import Cause
from interleave.trace.review import Review, Reviewer
from interleave.trace.select import Means


def reviews(old: Checked, new: Checked, means: Means | None = None) -> list[Review]:
    """A review of each cause of the old design's violations; the old result has to be explained.
    ``means`` is what looking at the new design may take."""
    causes: dict[frozenset[object], tuple[Cause, list[str]]] = {}
    for found in old.result.violated:
        for cause in found.causes:
            if cause.key:
                causes.setdefault(cause.key, (cause, []))[1].append(found.name)
    if not causes:
        return []
    reviewer = Reviewer(old.builder, explainer(new.builder, list(new.result.properties), means))
    return [reviewer.review(cause, names) for cause, names in causes.values()]
