"""The graph of a part of a program's runs, made by machine code."""

from __future__ import annotations

from interleave.engine.exploration import Run
from interleave.explain.native import block as B
from interleave.explain.native.state_graph import NativeGraph
from interleave.explain.python_graph import PythonGraph
from interleave.explain.state_graph import FAULTY


class NativePart(NativeGraph):
    """The same as a `PythonGraph` with these arguments; but a model error of a thread that is not to move
    counts, too.

    Args:
        whole: the graph of all states, or what there is of it: its code is used.
        most, only, trunk: as for `PythonGraph`.

    Raises:
        RuntimeError, MemoryError: there is no memory.
    """

    def __init__(
        self, whole: NativeGraph, most: int, only: frozenset[int] | None = None, trunk: Run | None = None
    ) -> None:
        self.code, self.asked, self.limit = whole.code, whole.asked, 1 << 62
        self.kernel, self.native, self.only = whole.kernel, whole.native, only
        self._trunk = None
        if trunk is not None:
            length = len(dict.fromkeys(trunk.states))
            self._trunk = PythonGraph(self.code, length, only, trunk)  # and some states behind it
            self._length = length
        self._make(most)

    def _first_states(self) -> list[int]:
        if self._trunk is None:
            return super()._first_states()
        self.initial = self._trunk.initial
        return self._trunk.states[: self._length]

    def _explore(self, most: int) -> str:
        trunk = self._trunk
        if trunk is None:
            return super()._explore(most)
        if trunk.why == FAULTY:
            return FAULTY
        # the last state of the trunk is the first one whose steps are all taken
        done = self._length - 1
        steps = trunk.first[done]
        self._first.view(0, 8 * (done + 1)).cast("q")[:] = memoryview(trunk.first)[: done + 1]
        self._target.view(0, 8 * steps).cast("q")[:] = memoryview(trunk.target)[:steps]
        labels = self._label.view(0, 8 * steps).cast("Q")
        for step in range(steps):
            labels[step] = trunk.thread[step] | trunk.at[step] << 16 | trunk.choice[step] << 32
        self._block[B.DONE], self._block[B.STEPS] = done, steps
        return super()._explore(most)
