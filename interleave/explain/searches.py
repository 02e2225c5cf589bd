"""Whether violations are explained in Python or by machine code. The results are the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from interleave.engine.behaviour.behaviour import PythonCode
from interleave.engine.memory import most_memory
from interleave.explain import run_search as search
from interleave.explain.budget import Budget, GaveUp
from interleave.explain.events import Path
from interleave.explain.python_graph import PythonGraph
from interleave.explain.run_search import Failing, Passing
from interleave.explain.state_graph import FAULTY, StateGraph, too_many

if TYPE_CHECKING:
    from interleave.explain.native.run_search import Searcher

T = TypeVar("T")

#: How many states a model may have that is explained, and how many if that is asked for.
MOST_STATES, IF_ASKED = 1_000_000, 10_000_000
#: The part of that which Python explains: it takes as much longer.
BY_PYTHON = 10
#: Python makes graphs of so many states, and of so many if machine code would have to be compiled.
FEW, HANDOVER = 10_000, 100_000
#: How many nodes Python looks at in its searches before machine code does, and how many if that would
#: have to be compiled.
PATIENCE, LONG_PATIENCE = 2_000, 100_000
_FOR_EVER = 1 << 62


@dataclass(frozen=True)
class Means:
    """What explanations may take.

    Attributes:
        most: how many states there may be.
        least: how many there are known to be.
        python: how many if Python explains them.
        engine: ``auto``, ``python`` or ``native``, as for `explore_program`.
        memory: how many bytes the process may use; None for most of what there is.
        notice: told of what takes its time, or does not work.
    """

    most: int = MOST_STATES
    python: int = MOST_STATES // BY_PYTHON
    engine: str = "auto"
    memory: int | None = None
    notice: Callable[[str], None] | None = None
    least: int = 0

    def limited(self, states: int | None) -> Means:
        """The same for no more than so many states."""
        if states is None:
            return self
        return replace(self, most=min(self.most, states), python=min(self.python, states))

    def more(self, graph: StateGraph) -> str:
        """What to do about a graph that has too many states, if there is something."""
        part = BY_PYTHON if isinstance(graph, PythonGraph) else 1
        if graph.why != too_many(MOST_STATES // part):
            return ""
        return f"; check --explain looks at up to {IF_ASKED // part:,}"

    def graph(self, code: PythonCode, asked: Sequence[int]) -> StateGraph:
        """The graph of all states; not complete if there are too many, or a model error.

        Args:
            code: the program's behaviour, without a reduction.
            asked: what `StateGraph.judged` will be asked about.
        """
        if self.engine == "python":
            return PythonGraph(code, self.python)
        for few in (FEW, HANDOVER) if self.engine == "auto" else ():
            if self.least <= few and (few == FEW or not self.compiled()):
                graph = PythonGraph(code, min(self.most, few))
                if graph.complete or graph.why == FAULTY or few >= self.most:
                    return graph
        try:
            from interleave.explain.native.state_graph import NativeGraph

            return NativeGraph(code, self.most, asked, self.memory or most_memory(), self.notice)
        except (ImportError, OSError, RuntimeError, MemoryError) as problem:
            if self.notice is not None:
                self.notice(f"explained in Python, as the native engine cannot be used: {problem}")
            return PythonGraph(code, self.python)

    def searcher(self, graph: StateGraph) -> Searcher | None:
        """Searches in a graph by machine code; None if there is none."""
        try:
            from interleave.explain.native.run_search import Searcher

            return Searcher(graph, self.memory or most_memory(), self.notice)
        except (ImportError, OSError, RuntimeError, MemoryError):
            return None

    def compiled(self) -> bool:
        """Whether machine code is ready to be used."""
        try:
            from interleave.engine.native.kernels.load import is_compiled
            from interleave.explain.native.names import EXPLANATION

            return is_compiled(EXPLANATION)
        except (ImportError, OSError, RuntimeError):
            return False


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
