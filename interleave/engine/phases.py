"""What a check is doing, and how long each part of it takes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

#: Reductions and compiling; the search; from what was found, or has to be reachable, to what leads there;
#: what else a run takes, a second search for one; and the causes.
PREPARING, EXPLORING, BACKWARDS = "preparing", "exploring", "going backwards"
LOOKING, EXPLAINING = "looking for the run", "explaining"
#: Random walks, instead of the search.
WALKING = "walking"
#: Liveness: all states without a reduction, and what goes round in them.
LIVENESS = "judging liveness"
#: What a fix makes of the causes of the design before it.
COMPARING = "comparing"


class Phases:
    """The phases of a check.

    Args:
        clock: what says how late it is, in seconds.
    """

    def __init__(self, clock: Callable[[], float] | None = None) -> None:
        self.clock = clock or (lambda: time.monotonic())
        self._seconds: dict[str, float] = {}
        self._open: list[str] = []
        self._since = self.clock()

    @contextmanager
    def phase(self, name: str) -> Iterator[None]:
        """While this lasts, time counts as this phase's, and not as that of the one around it."""
        self._turn()
        around = len(self._open)
        self._open.append(name)
        self._seconds.setdefault(name, 0.0)
        try:
            yield
        finally:
            self._turn()
            del self._open[around:]  # more than this, where a bound ended what was in the middle of that

    def add(self, name: str, seconds: float) -> None:
        """Count what an earlier process has taken, too."""
        self._seconds[name] = self._seconds.get(name, 0.0) + seconds

    @property
    def current(self) -> str:
        """The phase that it is; empty outside all."""
        return self._open[-1] if self._open else ""

    @property
    def seconds(self) -> dict[str, float]:
        """How long each has taken so far, in the order in which they began."""
        self._turn()
        return dict(self._seconds)

    def _turn(self) -> None:
        now = self.clock()
        if self._open:
            self._seconds[self._open[-1]] += now - self._since
        self._since = now
