"""Renaming heap slots, for the Python engine: see `interleave.engine.symmetry_plan`."""

from __future__ import annotations

from collections.abc import Iterable

from interleave.engine.layout import Layout
from interleave.engine.symmetry_plan import Plan, Reference, StructPlan
from interleave.record import record

#: How many heaps are remembered.
MANY = 1 << 16


@record
class Change:
    """What becomes of a state: the bits of ``keep`` stay, those of ``new`` are set, and for each of
    ``moves`` the bits of a mask are taken from one place to another."""

    keep: int
    new: int
    moves: tuple[tuple[int, int, int], ...]


class Slots:
    """Numbers the slots of states.

    Most states have a heap that was seen before, so what became of it is remembered, by the bits
    of all references and of what is live.
    """

    def __init__(self, layout: Layout, plan: Plan) -> None:
        self.plan = plan
        self.every = (1 << layout.bits) - 1
        self.moving = tuple(plan.moving)
        self._all = self._mask((*plan.roots, *self.moving))
        self._reached = self._mask(plan.roots)
        self._known: dict[int, Change | None] = {}
        self._fixed: dict[int, tuple[tuple[int, ...], ...]] = {}

    def _mask(self, roots: Iterable[Reference]) -> int:
        found = 0
        for root in roots:
            found |= root.field.mask << root.field.offset
        for struct in self.plan.structs:
            found |= ((1 << struct.capacity) - 1) << struct.live
            for field in struct.fields:
                if field.target is not None:
                    size = field.width * field.length * struct.capacity
                    found |= ((1 << size) - 1) << field.offset
        return found

    # ------------------------------------------------------------------ numbering

    def fixed(self, state: int) -> tuple[tuple[int, ...], ...]:
        """For each struct what a reference is, by its bits, in a way that does not depend on
        numbers: that of its slot as met from the fixed references, one more than there are for one
        that is not met; stale ones follow upon the others."""
        heap = state & self._reached
        if heap not in self._fixed:
            if len(self._fixed) >= MANY:
                self._fixed.clear()
            walk = _Walk(self.plan, state)
            walk.meet(self.plan.roots)
            found = []
            for struct, numbers in zip(self.plan.structs, walk.numbers, strict=True):
                unmet = struct.capacity + 1
                live = [number or unmet for number in numbers]
                found.append((0, *live, *(number + unmet for number in live)))
            self._fixed[heap] = tuple(found)
        return self._fixed[heap]

    def canonical(self, state: int) -> int:
        """The state with all slots renamed."""
        heap = state & self._all
        try:
            change = self._known[heap]
        except KeyError:
            change = self._change(state, heap)
        if change is None:
            return state
        renamed = state & change.keep | change.new
        for source, mask, target in change.moves:
            renamed |= (state >> source & mask) << target
        return renamed

    def _change(self, state: int, heap: int) -> Change | None:
        """What changes when all slots are numbered; None if they have their numbers already."""
        walk = _Walk(self.plan, state)
        walk.meet(self.plan.roots)
        walk.meet(self.moving)
        choices = walk.meet_unreachable()
        walk.meet_free()
        change = None if walk.in_order else self._renaming(heap, walk.numbers)
        if not choices:  # else it depends on what the objects hold
            if len(self._known) >= MANY:
                self._known.clear()
            self._known[heap] = change
        return change

    def _renaming(self, heap: int, numbers: list[list[int]]) -> Change:
        new, keep, moves = 0, self.every & ~self._all, []
        for reference in (*self.plan.roots, *self.moving):
            place = reference.field
            value = heap >> place.offset & place.mask
            new |= self._reference(value, reference.struct, numbers) << place.offset
        for struct, row in zip(self.plan.structs, numbers, strict=True):
            for slot, number in enumerate(row):
                new |= (heap >> struct.live + slot & 1) << struct.live + number - 1
                for field in struct.fields:
                    mask, stride = (1 << field.width) - 1, field.width * field.length
                    whole, to = (1 << stride) - 1, field.offset + (number - 1) * stride
                    if field.target is None:
                        if number != slot + 1:
                            keep &= ~(whole << to)
                            moves.append((field.offset + slot * stride, whole, to))
                        continue
                    for i in range(field.length):
                        value = heap >> field.offset + slot * stride + i * field.width & mask
                        new |= self._reference(value, field.target, numbers) << to + i * field.width
        return Change(keep, new, tuple(moves))

    def _reference(self, value: int, struct: int, numbers: list[list[int]]) -> int:
        capacity = self.plan.structs[struct].capacity
        if value > capacity:
            return numbers[struct][value - capacity - 1] + capacity
        return numbers[struct][value - 1] if value else 0


class _Walk:
    """Meets the slots of a state, and numbers them. ``numbers`` are by struct and slot, 0 for one
    that was not met."""

    def __init__(self, plan: Plan, state: int) -> None:
        self.plan, self.state = plan, state
        self.numbers = [[0] * struct.capacity for struct in plan.structs]
        self.counts = [0] * len(plan.structs)
        self.queue: list[tuple[int, int]] = []

    def _visit(self, struct: int, slot: int) -> None:
        if not self.numbers[struct][slot]:
            self.counts[struct] += 1
            self.numbers[struct][slot] = self.counts[struct]
            self.queue.append((struct, slot))

    def _look(self, value: int, struct: int) -> None:
        if value:
            self._visit(struct, (value - 1) % self.plan.structs[struct].capacity)

    def meet(self, roots: Iterable[Reference]) -> None:
        """Number what references lead to."""
        for root in roots:
            self._look(self.state >> root.field.offset & root.field.mask, root.struct)
        self._follow()

    def _follow(self) -> None:
        for number, slot in self.queue:  # it grows on the way
            for field in self.plan.structs[number].fields:
                if field.target is not None:
                    mask = (1 << field.width) - 1
                    at = field.offset + slot * field.length * field.width
                    for i in range(field.length):
                        self._look(self.state >> at + i * field.width & mask, field.target)
        self.queue.clear()

    def meet_unreachable(self) -> bool:
        """Number the live objects that were not met, the one with the least content first, and
        what it leads to. Returns whether there was a choice."""
        choices = False
        for number, struct in enumerate(self.plan.structs):
            while True:
                left = [
                    slot
                    for slot in range(struct.capacity)
                    if self.state >> struct.live + slot & 1 and not self.numbers[number][slot]
                ]
                if not left:
                    break
                choices |= len(left) > 1
                self._visit(number, min(left, key=lambda slot: self._content(struct, slot)))
                self._follow()
        return choices

    def _content(self, struct: StructPlan, slot: int) -> int:
        found = 0
        for field in struct.content:
            stride = field.width * field.length
            found = found << stride | self.state >> field.offset + slot * stride & (1 << stride) - 1
        return found

    def meet_free(self) -> None:
        """Number the other slots, which are empty and alike, in their order."""
        for number, row in enumerate(self.numbers):
            for slot in range(len(row)):
                self._visit(number, slot)
        self.queue.clear()

    @property
    def in_order(self) -> bool:
        return all(number == slot + 1 for row in self.numbers for slot, number in enumerate(row))
