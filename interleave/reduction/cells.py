"""Elements of shared arrays that are a thread's own, as a local is: ``m.pc[me]``.

An array with an element for each instance of a thread, which stores to it at its own index only, and no
other thread does. Where the instance stands its element may be known, as if it were a local, so that
locations can be told apart by it: `interleave.reduction.split`. Others may read it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from interleave.memories import SC
from interleave.program import instr as I
from interleave.program.expr import Binary, Local, locals_of
from interleave.program.footprint import VARIABLE, node_footprint
from interleave.program.operands import definitions
from interleave.program.program import Program, Thread
from interleave.reduction.own import is_plain, runs_once, set_up


class Cells:
    """The arrays of which each instance of a thread has an element of its own.

    Args:
        program: the model.
        thread: the thread.
        only: the arrays that are looked at; None for all.

    Attributes:
        slots: for each of them a number, greater than those of the thread's locals.
        first: what the elements hold at first.
    """

    def __init__(self, program: Program, thread: Thread, only: frozenset[str] | None = None) -> None:
        self.program, self.thread, self.code = program, thread, thread.code
        names = self._candidates() if self._followed() else []
        names = [name for name in names if only is None or name in only]
        while True:
            self.slots = {name: len(self.code.locals) + n for n, name in enumerate(names)}
            self.__dict__.pop("_stored", None)
            kept = [name for name in names if self._worked_out(name)]
            if kept == names:
                break
            names = kept
        self.first = {slot: program.variable[name].initial[0] for name, slot in self.slots.items()}

    def of(self, place: I.Place) -> int | None:
        """The number of the array of which a place is the thread's own element."""
        own = self.thread.index is not None and place.index == Local(self.thread.index)
        return self.slots.get(place.variable) if own else None

    def loaded(self, node: int) -> int | None:
        """The same of what a node loads, if that is no step of its own."""
        instr = self.code.nodes[node].instr
        return self.of(instr.place) if isinstance(instr, I.Load) and node not in self.code.pcs else None

    @property
    def derived(self) -> frozenset[int]:
        """The locals that only ever hold what follows from such elements."""
        found: set[int] = set()
        where = self._definitions
        while True:
            more = {slot for slot in where.keys() - found if self._follows(slot, where[slot], found)}
            if not more:
                return frozenset(found)
            found |= more

    @property
    def compared(self) -> frozenset[int]:
        """The locals that get a known value within a step, as they are the same as one of these."""
        derived = self.derived
        standing = frozenset[int]().union(*(self.code.live[location] for location in self.code.locations))
        found: set[int] = set()
        for node in self.code.nodes:
            one, other = compared_by(node.instr)
            found |= {one} if other in derived else set()
            found |= {other} if one in derived else set()
        return frozenset(found) - derived - standing - {self.thread.index, *self.thread.params}

    @cached_property
    def _definitions(self) -> Mapping[int, list[int]]:
        given = {*self.thread.params, self.thread.index}
        found: dict[int, list[int]] = {slot: [] for slot in definitions(self.code) if slot not in given}
        for node, here in enumerate(self.code.nodes):
            slot = getattr(here.instr, "dst", None)
            if slot in found:
                found[slot].append(node)
        return found

    @cached_property
    def _stored(self) -> set[int]:
        """The locals that are stored to elements."""
        stores = [node.instr for node in self.code.nodes if isinstance(node.instr, I.Store)]
        return {slot for one in stores if self.of(one.place) is not None for slot in locals_of(one.expr)}

    def _follows(self, slot: int, nodes: list[int], found: set[int]) -> bool:
        """Whether all that a local is assigned follows from elements, and from locals that do. Of those that
        only ever hold constants it is said if they are stored to elements."""
        for node in nodes:
            instr = self.code.nodes[node].instr
            if isinstance(instr, I.Assign):
                slots = set(locals_of(instr.expr))
                if not slots <= found or not (slots or slot in self._stored):
                    return False
            elif self.loaded(node) is None:
                return False
        return bool(nodes)

    # ------------------------------------------------------------------ which arrays

    def _followed(self) -> bool:
        """Whether it is known where the thread's instances begin, and all that they store there."""
        once = runs_once(self.program, self.thread)
        return self.program.memory == SC and self.thread.index is not None and once

    def _candidates(self) -> list[str]:
        """Arrays of few values, with an element an instance, all the same at first, to which this thread
        alone stores, at its own index."""
        if any(self.thread.index == getattr(node.instr, "dst", None) for node in self.code.nodes):
            return []
        found = []
        for variable in self.program.variables:
            fits = variable.length == self.thread.instances > 1 and len(set(variable.initial)) == 1
            if fits and is_plain(self.program, variable) and self._alone(variable.name):
                found.append(variable.name)
        return sorted(set(found) - set_up(self.program))

    def _alone(self, name: str) -> bool:
        own = Local(self.thread.index) if self.thread.index is not None else None
        stored = False
        for thread in self.program.threads:
            for node, here in enumerate(thread.code.nodes):
                writes = node_footprint(self.program, thread, node).writes
                if any(at.kind == VARIABLE and at.name == name for at in writes):
                    instr, stored = here.instr, True
                    mine = thread.name == self.thread.name and isinstance(instr, I.Store)
                    if not mine or not isinstance(instr, I.Store) or instr.place.index != own:
                        return False
        return stored

    def _worked_out(self, name: str) -> bool:
        """Whether all that is stored to an array is constant, or follows from elements."""
        stores = [node.instr for node in self.code.nodes if isinstance(node.instr, I.Store)]
        slots = {slot for s in stores if s.place.variable == name for slot in locals_of(s.expr)}
        return slots <= self.derived


def compared_by(instr: I.Instr) -> tuple[int, int]:
    """The two locals that a branch asks about whether they are the same; -1 each if it is no such branch."""
    if isinstance(instr, I.Branch) and isinstance(instr.condition, Binary) and instr.condition.op == "==":
        left, right = instr.condition.left, instr.condition.right
        if isinstance(left, Local) and isinstance(right, Local):
            return left.slot, right.slot
    return -1, -1
