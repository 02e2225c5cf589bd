"""Whether searches for explanations are done in Python or by machine code. The results are the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from interleave.explain import run_search as search
from interleave.explain.budget import Budget, GaveUp
from interleave.explain.events import Path
from interleave.explain.means import Means
from interleave.explain.python_graph import PythonGraph
from interleave.explain.run_search import Failing, Passing
from interleave.explain.state_graph import StateGraph

if TYPE_CHECKING:
    from interleave.explain.native.run_search import Searcher

T = TypeVar("T")

#: How many nodes Python looks at in its searches before machine code does, and how many if that would
#: have to be compiled.
PATIENCE, LONG_PATIENCE = 2_000, 100_000
_FOR_EVER = 1 << 62


class Searches:
    """The searches in one graph: in Python at first, by machine code once they take their time.

    Args:
        graph: all states.
        means: what they may take.
    """

    def __init__(self, graph: StateGraph, means: Means) -> None:
        self.graph, self.means = graph, means
        self._native: Searcher | None = None
        self._waited = not isinstance(graph, PythonGraph) or means.engine == "native"
        self._patience = _FOR_EVER if means.engine == "python" else 0 if self._waited else PATIENCE

    def _search(self, budget: Budget, python: Callable[[Budget], T], native: Callable[[Searcher], T]) -> T:
        """Search in Python as far as patience goes, else by machine code, from the beginning."""
        while self._native is None and self._patience < budget.left:
            if self._patience > 0:
                share = Budget(self._patience)
                try:
                    found = python(share)
                except GaveUp:
                    self._patience = 0
                else:
                    budget.left -= self._patience - share.left
                    self._patience = share.left
                    return found
            self._hand_over()
        return python(budget) if self._native is None else native(self._native)

    def _hand_over(self) -> None:
        """Have machine code do it; or be patient: longer if it would have to be compiled, and for ever if
        there is none."""
        if not self._waited and not self.means.compiled():
            self._waited, self._patience = True, LONG_PATIENCE
            return
        self._native = self.means.searcher(self.graph)
        if self._native is None:
            self._patience = _FOR_EVER

    def fewest_switches(self, wanted: Failing, budget: Budget) -> Path | None:
        """See `interleave.explain.run_search.fewest_switches`."""
        return self._search(
            budget,
            lambda share: search.fewest_switches(self.graph, wanted, share),
            lambda native: native.fewest_switches(wanted, budget),
        )

    def nearest(self, wanted: Passing, budget: Budget) -> tuple[Path, frozenset[int]] | None:
        """See `interleave.explain.run_search.nearest`."""
        return self._search(
            budget,
            lambda share: search.nearest(self.graph, wanted, share),
            lambda native: native.nearest(wanted, budget),
        )
