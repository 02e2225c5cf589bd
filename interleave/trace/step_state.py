"""One state while a thread takes a step in it: what the step's instructions read and change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from interleave.engine.layout import Layout
from interleave.program.program import StructDef
from interleave.program.types import RefType

#: An element of a variable: name and number; for a thread's status its name behind a word, and the
#: index.
Element = tuple[str, int]
THREAD_STATUS = "thread "


@dataclass
class Accesses:
    """The elements that a step reads and writes; an operation on a synchronisation object does
    both."""

    reads: set[Element] = field(default_factory=set)
    writes: set[Element] = field(default_factory=set)

    def conflicts(self, other: Accesses) -> set[Element]:
        """The elements that both touch and one of them writes."""
        return self.writes & (other.reads | other.writes) | self.reads & other.writes


class StepState:
    """A state that changes, and the locals of the thread that changes it.

    Args:
        layout: where everything stands in a state.
        state: the state.
        number: the thread instance.
        values: its locals.
    """

    def __init__(self, layout: Layout, state: int, number: int, values: dict[int, int]) -> None:
        self.layout, self.program, self.state, self.number = layout, layout.program, state, number
        self.values = values
        self.code = self.program.instances[number][0].code

    def copy(self) -> StepState:
        return StepState(self.layout, self.state, self.number, dict(self.values))

    # ------------------------------------------------------------------ variables

    def read(self, element: Element) -> int:
        value: int = self.layout.value(self.state, *element)
        return value

    def write(self, element: Element, value: int) -> None:
        name, number = element
        field = self.layout.variables[name]
        self._set(field.at(number), field.mask, value - field.variable.type.low)

    def _set(self, offset: int, mask: int, bits: int) -> None:
        self.state = self.state & ~(mask << offset) | bits << offset

    def put(self, first: Element, length: Element, value: int) -> None:
        """Append to a queue that is not full, whose first element and whose length these are."""
        count = self.read(length)
        self.write((first[0], first[1] + count), value)
        self.write(length, count + 1)

    def get(self, first: Element, length: Element) -> int:
        """Remove the head of a queue that is not empty. What is not in it is 0."""
        field, head = self.layout.variables[first[0]], self.read(first)
        whole, at = (1 << field.variable.unit * field.width) - 1, field.offset + first[1] * field.width
        self._set(at, whole, (self.state >> at & whole) >> field.width)
        self.write(length, self.read(length) - 1)
        return head

    # ------------------------------------------------------------------ objects

    def slots(self, struct: StructDef, node: int) -> list[tuple[int, int]]:
        """The slots that an allocation at a node explores, each behind what tells it from the others:
        the slot's number if a stale reference points to it, -1 for the lowest other one."""
        free = [slot for slot in range(struct.capacity) if not self.read((struct.heap, slot))]
        if not struct.freed:
            return [(-1, slot) for slot in free[:1]]
        width = (2 * struct.capacity).bit_length()
        held = {
            self.state >> offset & (1 << width) - 1
            for offset in self.layout.references(struct.name, self.number)
        }
        held |= {self.values[slot] for slot in self._own(struct.name, self.code.live[node])}
        found = [(slot if struct.capacity + 1 + slot in held else -1, slot) for slot in free]
        fresh = next((slot for mark, slot in found if mark < 0), None)
        return [(mark, slot) for mark, slot in found if mark >= 0 or slot == fresh]

    def object(self, struct: StructDef, slot: int) -> Iterator[Element]:
        """What an object consists of: that it lives, and its fields."""
        yield struct.heap, slot
        for name in struct.fields:
            length = self.program.variable[name].length
            for element in range(slot * length, (slot + 1) * length):
                yield name, element

    def allocate(self, struct: StructDef, slot: int, inits: dict[str, int]) -> None:
        self.write((struct.heap, slot), 1)
        for name in struct.fields:
            variable = self.program.variable[name]
            values = (inits[name],) if name in inits else variable.initial
            for i, value in enumerate(values):
                self.write((name, slot * variable.length + i), value)

    def free(self, struct: StructDef, ref: int) -> None:
        """End an object's life: its fields are cleared, references to it turn stale."""
        self.write((struct.heap, ref - 1), 0)
        for name in struct.fields:
            field = self.layout.variables[name]
            self._set(field.offset + (ref - 1) * field.stride, (1 << field.stride) - 1, 0)
        mask = (1 << (2 * struct.capacity).bit_length()) - 1
        for offset in self.layout.references(struct.name, self.number):
            if self.state >> offset & mask == ref:
                self.state += struct.capacity << offset
        for slot in self._own(struct.name, self.values):
            if self.values[slot] == ref:
                self.values[slot] += struct.capacity

    def _own(self, struct: str, slots: Iterable[int]) -> list[int]:
        """Those of some locals that are references to a struct."""
        types = self.code.locals
        return [
            slot
            for slot in slots
            if isinstance(type_ := types[slot].type, RefType) and type_.struct == struct
        ]

    # ------------------------------------------------------------------ threads

    def status(self, number: int) -> Element:
        """What tells whether a thread runs."""
        thread, index = self.program.instances[number]
        return THREAD_STATUS + thread.name, index

    def finished(self, number: int) -> bool:
        return self.layout.pc(self.state, number) == self.layout.finished(self.program.instances[number][0])

    def running(self, number: int) -> bool:
        return self.layout.pc(self.state, number) < self.layout.finished(self.program.instances[number][0])

    def stand(self, number: int, node: int | None, values: dict[int, int]) -> None:
        """A thread comes to stand at a node, or has finished, with these locals."""
        thread, field = self.program.instances[number][0], self.layout.threads[number]
        pc = self.layout.finished(thread) if node is None else thread.code.pcs[node]
        for place in field.fields:
            self._set(place.offset, place.mask, 0)
        self._set(field.place.offset, field.place.mask, field.codes[pc])
        for slot in self.layout.stored(thread, node) if node is not None else ():
            place, low = field.locals[slot], thread.code.locals[slot].type.low
            self._set(place.offset, place.mask, values[slot] - low)
