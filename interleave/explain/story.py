"""A failing run, and what is known of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from interleave.explain.deadlock import Settled
from interleave.explain.events import Order, Path
from interleave.explain.fate import Fate
from interleave.explain.orders import Orders
from interleave.trace.step_state import Accesses
from interleave.trace.trace import Trace


@dataclass
class Story:
    """A failing run that is explained.

    Attributes:
        name: of the violation.
        path: the run, with what is shown of how it goes on.
        trace: the same as people see it.
        accesses: of its steps.
        fate: what can become of each state.
        seen: the variables that the violated property looks at.
        blamed: the variables that the violation is about.
        earlier: the orders of the causes before; the run breaks one of each.
        after: it is compared with runs that begin with so many of its steps.
        begun: that begin in the same initial state.
        alone: every run comes to some violation; with regard to this one, those that do not come to it are
            said to pass.
        only: and in which only these threads take steps; empty for all.
        settled: where the run goes on for ever; None if it ends in a violation behind which it may go
            anywhere.
    """

    name: str
    path: Path
    trace: Trace
    accesses: Sequence[Accesses]
    fate: Fate
    seen: frozenset[str] = frozenset()
    blamed: frozenset[str] = frozenset()
    earlier: tuple[tuple[Order, ...], ...] = ()
    after: int = 0
    begun: bool = False
    alone: bool = False
    only: tuple[str, ...] = ()
    settled: Settled | None = None

    @property
    def stuck(self) -> set[int]:
        """The threads that never take a step where the run goes on for ever."""
        return self.settled.stuck if self.settled is not None else set()

    def orders(self, orders: Orders, rest: Path | None = None) -> list[Order]:
        """The orders of the run, or of the last part of it."""
        path = rest or self.path
        accesses = self.accesses[len(self.accesses) - len(path.steps) :]
        return orders.orders(path, accesses, self.seen, self.blamed, self.stuck)

    @cached_property
    def no_return(self) -> int | None:
        """The position of the first step after which every run fails; None if all runs do."""
        path, doomed = self.path, self.fate.doomed
        if doomed[path.initial]:
            return None
        targets = (path.graph.target[step] for step in path.steps)
        return next(i for i, after in enumerate(targets) if after < 0 or doomed[after])
