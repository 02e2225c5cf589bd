"""How to check a model."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import field, replace

from interleave.engine.exploration import Limits, NativeOptions
from interleave.engine.memory import most_memory
from interleave.engine.walks.plan import WalkOptions
from interleave.engine.watch import Progress, Watch
from interleave.explain.means import BY_PYTHON, MOST_STATES, Means
from interleave.record import record

#: The part of ``--max-seconds`` that a search may take if it has found something to be explained.
SEARCH_SHARE = 0.75


@record
class Options:
    """How to check a model; the names are the command line's.

    ``progress`` is called now and then while the search runs, ``notice`` with what the user should
    know of besides. ``explain`` is whether to look for the causes of violations, ``explained`` in how
    many states at most. ``begun`` is when the clock for the bound on seconds was started; else it is when
    that is looked at first. ``liveness`` is whether liveness properties are judged, ``fair`` the fairness
    that is assumed in place of the model's own: see `interleave.liveness.fairness.assumed`. With ``random``
    random walks are taken, and not all states are explored.
    """

    limits: Limits = field(default_factory=Limits)
    fail_fast: bool = False
    reduction: bool = True
    symmetry: bool = True
    engine: str = "auto"
    native: NativeOptions = field(default_factory=NativeOptions)
    progress: Callable[[Progress], None] | None = None
    notice: Callable[[str], None] | None = None
    explain: bool = False
    explained: int = MOST_STATES
    begun: float | None = None
    liveness: bool = True
    fair: tuple[str, ...] = ()
    random: WalkOptions | None = None

    def begin(self) -> Options:
        """The same, with a clock that is started now."""
        return replace(self, begun=time.monotonic())

    def watch(self) -> Watch:
        """What looks at the bounds."""
        begun = time.monotonic() if self.begun is None else self.begun
        limits = self.limits
        if limits.memory is None:
            limits = replace(limits, memory=most_memory())
        return Watch(
            limits, self.fail_fast, self.progress, begun=begun, share=SEARCH_SHARE if self.explain else 1
        )

    @property
    def means(self) -> Means:
        """What explanations may take."""
        most = self.explained
        means = Means(most, most // BY_PYTHON, self.engine, self.limits.memory, self.notice)
        return means.limited(self.limits.states)
