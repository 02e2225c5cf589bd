"""From a run of the program as it is searched to a run of the program as it is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import FIRST_CRASH
from interleave.engine.behaviour.expander import successors
from interleave.engine.exploration import Run
from interleave.engine.python.symmetry_runs import RealRuns, crash_after
from interleave.engine.python.unfold import Unfolder
from interleave.reduction.copies import Copy
from interleave.reduction.split import Split


class PlainRuns:
    """Gives the runs of a program that runs of the reduced one stand for.

    Args:
        plain: the behaviour of the program as it is written, without a reduction.
        searched: that of the program as it is searched, with its locations split.
        split: how these were split.
    """

    def __init__(self, plain: Behaviour, searched: Behaviour, split: Split) -> None:
        self.plain, self.searched, self.split = plain, searched, split

    def run(self, run: Run) -> Run:
        """The run that one stands for."""
        searched = self.searched
        if searched.symmetry is not None and searched.canonical is not None:
            run = RealRuns(self._folded, searched.symmetry, searched.canonical, searched).run(run)
        if not self.split.places:
            return Unfolder(self.plain, self._folded).run(run)
        return self._joiner.run(Unfolder(self._joiner.split, self._folded).run(run))

    @cached_property
    def _folded(self) -> Behaviour:
        """The behaviour with folded steps, when no instance stands for another one any more."""
        searched = self.searched
        if searched.symmetry is None or searched.canonical is None:
            return searched
        # a state's steps that are enough need not be those that are for its representative
        reduction = searched.reduction and replace(searched.reduction, alone=(), masks=())
        return Behaviour(searched.program, reduction)

    @cached_property
    def _joiner(self) -> Joiner:
        return Joiner(self.plain, Behaviour(self.split.program), self.split.places, self.split.cells)


class Joiner:
    """Gives the runs of a program that those of one with its locations split stand for.

    Args:
        plain: the behaviour of the program as it is written, without a reduction.
        split: that of the program with its locations split, likewise.
        places: the nodes that copies have become there, as in `interleave.reduction.split.Split`.
        cells: the arrays whose elements were followed, likewise.
    """

    def __init__(
        self,
        plain: Behaviour,
        split: Behaviour,
        places: Mapping[str, Mapping[Copy, int]],
        cells: Mapping[str, Mapping[int, str]],
    ) -> None:
        self.plain, self.split, self.places, self.cells = plain, split, places, cells
        #: the locals that are followed
        self._followed = {
            name: sorted({slot for _, values in copies for slot, _ in values})
            for name, copies in places.items()
        }
        #: the bits of variables that stand at the same place in both, and those that do not
        self._shared, self._moved = 0, list[str]()
        for name, field in plain.layout.variables.items():
            if field == split.layout.variables[name]:
                self._shared |= field.bits
            else:
                self._moved.append(name)

    def run(self, run: Run) -> Run:
        """The run that one of the split program stands for: by the first initial state that is split into its
        first one, and by the first successor that is split into the next one."""
        states: list[int] = []
        for state in run.states:
            begins = [n for _, _, n in successors(self.plain, states[-1])] if states else self.plain.initial()
            states.append(next(n for n in begins if n >= 0 and self.same(n, state)))
        if run.crash is None:
            return Run(tuple(states))
        crash = self.split.crashes[self.split.crash_of(run.crash[2])]
        if not states:
            return Run((), (*run.crash[:2], FIRST_CRASH - self.plain.crashes.index(crash)))
        return Run(tuple(states), crash_after(self.plain, states[-1], crash))

    def same(self, state: int, split: int) -> bool:
        """Whether a state is split into another one."""
        if (state ^ split) & self._shared:
            return False
        layout = self.split.layout
        for name in self._moved:
            for k in range(layout.variables[name].variable.size):
                if self.plain.layout.value(state, name, k) != layout.value(split, name, k):
                    return False
        for number in range(len(self.plain.program.instances)):
            values = self.plain.layout.locals(state, number)
            if layout.pc(split, number) != self._pc(state, number, values):
                return False
            if any(values[slot] != value for slot, value in layout.locals(split, number).items()):
                return False
        return True

    def _pc(self, state: int, number: int, values: Mapping[int, int]) -> int:
        """Where a thread instance stands in the split program, given its locals."""
        thread, index = self.plain.program.instances[number]
        pc, count = self.plain.layout.pc(state, number), len(thread.code.locations)
        if thread.name not in self.places:
            return pc
        code = self.split.program.thread[thread.name].code
        if pc >= count:  # it has finished, or was not started
            return len(code.locations) + pc - count
        node = thread.code.locations[pc]
        cells = self.cells[thread.name]
        values = {**values, **{s: self.plain.layout.value(state, name, index) for s, name in cells.items()}}
        live = thread.code.live[node] | cells.keys()
        known = tuple((slot, values[slot]) for slot in self._followed[thread.name] if slot in live)
        return code.pcs[self.places[thread.name][node, known]]
