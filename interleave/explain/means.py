"""What explanations may take, and what they are made with: Python, or machine code."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from interleave.engine.memory import most_memory
from interleave.record import record

if TYPE_CHECKING:  # who finds nothing to explain needs none of it
    from interleave.engine.behaviour.behaviour import Behaviour
    from interleave.engine.exploration import Run
    from interleave.explain.native.run_search import Searcher
    from interleave.explain.state_graph import StateGraph

#: How many states a model may have that is explained, and how many if that is asked for.
MOST_STATES, IF_ASKED = 1_000_000, 10_000_000
#: The part of that which Python explains: it takes as much longer.
BY_PYTHON = 10
#: Python makes graphs of so many states, and of so many if machine code would have to be compiled.
FEW, HANDOVER = 10_000, 100_000


@record
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
        from interleave.explain.python_graph import PythonGraph
        from interleave.explain.state_graph import too_many

        part = BY_PYTHON if isinstance(graph, PythonGraph) else 1
        if graph.why != too_many(MOST_STATES // part):
            return ""
        return f"; check --explain looks at up to {IF_ASKED // part:,}"

    def graph(self, code: Behaviour, asked: Sequence[int]) -> StateGraph:
        """The graph of all states; not complete if there are too many, or a model error.

        Args:
            code: the program's behaviour, without a reduction.
            asked: what `StateGraph.judged` will be asked about.
        """
        from interleave.explain.python_graph import PythonGraph
        from interleave.explain.state_graph import FAULTY

        if self.engine == "python":
            return PythonGraph(code, self.python)
        for few in (FEW, HANDOVER) if self.engine == "auto" else ():
            if self.least <= few and (few == FEW or not self.compiled()):
                graph = PythonGraph(code, min(self.most, few))
                if graph.complete or graph.why == FAULTY or few >= self.most:
                    return graph
        try:
            from interleave.explain.native.state_graph import NativeGraph

            memory = self.memory or most_memory()
            return NativeGraph(code, self.most, asked, memory, self.notice, self.least)
        except (ImportError, OSError, RuntimeError, MemoryError) as problem:
            if self.notice is not None:
                self.notice(f"explained in Python, as the native engine cannot be used: {problem}")
            return PythonGraph(code, self.python)

    def part(
        self, whole: StateGraph, most: int, only: frozenset[int] | None, trunk: Run | None
    ) -> StateGraph:
        """The graph of a part of the runs.

        Args:
            whole: the graph of all states, or what there is of it.
            most, only, trunk: as for `PythonGraph`.
        """
        from interleave.explain.python_graph import PythonGraph
        from interleave.explain.state_graph import FAULTY

        if not isinstance(whole, PythonGraph):
            with suppress(ImportError, OSError, RuntimeError, MemoryError):
                from interleave.explain.native.part_graph import NativePart
                from interleave.explain.native.state_graph import NativeGraph

                assert isinstance(whole, NativeGraph)
                found = NativePart(whole, most, only, trunk)
                if found.why != FAULTY:
                    return found
        return PythonGraph(whole.code, most, only, trunk)

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
