"""Has the native engine decide on liveness properties of large models."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.exploration import NativeOptions
from interleave.engine.watch import Watch
from interleave.liveness.decided import Decide, Decided, Decisions
from interleave.liveness.fairness import Fairness
from interleave.liveness.properties import Conditions


def by_search(
    watch: Watch, options: NativeOptions, notice: Callable[[str], None] | None,
    held: Callable[[], AbstractContextManager[None]], unsaved: Callable[[str], None],
) -> Decide:  # fmt: skip
    """What decides on the states of the native engine.

    Args:
        watch: the bounds, and whom to tell how far it is.
        options: how many workers, and the checkpoints of the search.
        notice: told of what takes its time.
        held: while this lasts nobody ends what is done.
        unsaved: told why how far judging is could not be written, whenever that is tried; empty if it was.
    """

    def decide(
        code: Behaviour, conditions: Sequence[Conditions], fairness: Fairness
    ) -> Decisions | None:
        try:
            from interleave.liveness.native.compact import Compact
            from interleave.liveness.native.sweep import Files

            files = Files(options.checkpoint, options.resume, held, unsaved, notice)
            compact = Compact(code, watch, options.workers, files)
        except (ImportError, OSError, RuntimeError):
            return None
        if compact.why:
            return Decisions((), compact.space.count, compact.why)
        if not compact.usable:
            return None
        compact.sweep(conditions)
        found = tuple(compact.decide(one, fairness) or Decided(None) for one in conditions)
        return Decisions(found, compact.space.count)

    return decide
