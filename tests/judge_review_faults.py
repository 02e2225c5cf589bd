"""Faults in what is said of an old design's causes in a new one; see `judge_faults`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from judge_faults import Fault
from pytest import MonkeyPatch

from interleave.explain.held import Held
from interleave.fixes import reviewer
from interleave.fixes.rerun import Rerun
from interleave.report import comparison


def outcome_swapped(mp: MonkeyPatch) -> None:
    """Runs that fail are counted as passing."""
    real = reviewer.held

    def held(*args):
        found = real(*args)
        return Held(found.possible, found.passes, found.fails)

    mp.setattr(reviewer, "held", held)


def always_possible(mp: MonkeyPatch) -> None:
    """Orders are said to be possible in a new design that they are not."""
    real = reviewer.held

    def held(*args):
        found = real(*args)
        return found if found.possible else Held(True, True, False)

    mp.setattr(reviewer, "held", held)


def never_possible(mp: MonkeyPatch) -> None:
    """Orders are said to be impossible in a new design that has them."""
    mp.setattr(reviewer, "held", lambda *args: Held())


def schedule_passes(mp: MonkeyPatch) -> None:
    """A schedule that runs to its end is said to pass."""
    real = Rerun._judged

    def judged(self, found):
        return replace(real(self, found), violates=(), earlier=(), onward="passes")

    mp.setattr(Rerun, "_judged", judged)


def stops_late(mp: MonkeyPatch) -> None:
    """The number of the step that a schedule stops before is one too large."""
    real = Rerun._judged

    def judged(self, found):
        result = real(self, found)
        more = result.step is not None and result.taken + 1 < len(self.trace.steps)
        return replace(result, taken=result.taken + 1) if more else result

    mp.setattr(Rerun, "_judged", judged)


def always_the_same(mp: MonkeyPatch) -> None:
    """All programs are said to be the same."""
    mp.setattr(comparison, "same_program", lambda before, after: True)


def violated_forgotten(mp: MonkeyPatch) -> None:
    """Of what runs violate one is left out, or made up."""
    real = reviewer.violated

    def violated(*args):
        return set(sorted(real(*args))[1:]) or {"deadlock", "assertion"}

    mp.setattr(reviewer, "violated", violated)


def early_wrongly(mp: MonkeyPatch) -> None:
    """All steps that decide are said to be taken earlier than in the old run."""

    def early(self, cause, schedule):
        return [(order.first, order.first_name) for order in cause.orders]

    mp.setattr(reviewer.Reviewer, "_early", early)


#: Each with the kinds of sentences that it makes false.
IN_REVIEWS: Mapping[str, tuple[Fault, tuple[str, ...]]] = {
    fault.__name__: (fault, kinds)
    for fault, kinds in (
        (outcome_swapped, ("still possible: harmless", "still possible: all fail")),
        (always_possible, ("still possible: all fail",)),
        (never_possible, ("impossible",)),
        (schedule_passes, ("schedule: end",)),
        (stops_late, ("schedule: stops",)),
        (always_the_same, ("last sentence",)),
        (violated_forgotten, ("violated by",)),
        (early_wrongly, ("schedule: earlier",)),
    )
}
