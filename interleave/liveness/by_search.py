"""Has the native engine decide on liveness properties of large models."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.exploration import NativeOptions
from interleave.engine.watch import Watch
from interleave.liveness.decided import Decide, Decided, Decisions
from interleave.liveness.fairness import Fairness
from interleave.liveness.properties import Conditions


def by_search(watch: Watch, options: NativeOptions, notice: Callable[[str], None] | None) -> Decide:
    """What decides on the states of the native engine.

    Args:
        watch: the bounds, and whom to tell how far it is.
        options: how many workers.
        notice: told of what takes its time.
    """

    def decide(
        code: Behaviour, conditions: Sequence[Conditions], fairness: Fairness
    ) -> Decisions | None:
        try:
            from interleave.liveness.native.compact import Compact

            compact = Compact(code, watch, options, notice)
        except (ImportError, OSError, RuntimeError):
            return None
        if compact.why:
            return Decisions((), compact.space.count, compact.why)
        if not compact.usable:
            return None
        found = tuple(compact.decide(one, fairness) or Decided(None) for one in conditions)
        return Decisions(found, compact.space.count)

    return decide
