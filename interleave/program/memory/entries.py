"""The entries of a thread's store buffer, as variables.

Each entry has a number of a `Slot`, 0 if there is none, and what the slot leaves open: the part of the
variable, the object if it is a field, and the value. Each of these is a variable with an element for each
instance of the thread; what an entry does not need is at its lowest. A buffer's oldest entry is its first.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from interleave.program.expr import Const, Expr, Local, Lookup
from interleave.program.instr import Place
from interleave.program.memory.plan import Plan, Slot
from interleave.program.names import SLOT, entry_of
from interleave.program.program import Variable
from interleave.program.types import IntType, RefType, Type

#: What an entry is made of; and of an object, or a value that is a reference, by its struct.
WHERE, PART, VALUE = SLOT, "part", "value"


def object_column(struct: str) -> str:
    return f"object {struct}"


def value_column(type_: Type) -> str:
    return f"value {type_.struct}" if isinstance(type_, RefType) else VALUE


class Entries:
    """The variables of the buffers of a thread's instances.

    Args:
        plan: which stores wait.
    """

    def __init__(self, plan: Plan) -> None:
        self.plan, self.program, self.thread = plan, plan.program, plan.thread
        self.slots = plan.slots

    @cached_property
    def columns(self) -> dict[str, Type]:
        """What an entry is made of, with the type of each."""
        found: dict[str, Type] = {WHERE: IntType(0, len(self.slots))}
        for slot in self.slots:
            variable = self.program.variable[slot.variable]
            if slot.parts is None and variable.parts > 1:
                high = max(variable.parts - 1, found[PART].high if PART in found else 0)
                found[PART] = IntType(0, high)
            if variable.struct is not None:
                struct = self.program.struct[variable.struct]
                found[object_column(struct.name)] = RefType(struct.name, struct.capacity, struct.freed)
            if variable.kind == "data":
                name, type_ = value_column(variable.type), variable.type
                if not isinstance(type_, RefType):
                    old = found.get(name, type_)
                    type_ = IntType(min(old.low, type_.low), max(old.high, type_.high))
                found[name] = type_
        return found

    def variables(self) -> Iterator[Variable]:
        """All of them, entry by entry."""
        count, last = self.thread.instances, self.plan.entries - 1
        dims = (count,) if self.thread.index is not None else ()
        for entry in range(self.plan.entries):
            for column, type_ in self.columns.items():
                ends = entry == last and column == WHERE and not self.plan.exact
                yield Variable(
                    self.name(entry, column), type_, count, (type_.low,) * count,
                    "buffer end" if ends else "buffer", self.thread.span, dims=dims, atomic=True,
                )  # fmt: skip

    def name(self, entry: int, column: str) -> str:
        """What the variable is called that has a part of an entry."""
        return entry_of(self.thread.name, entry, column)

    def place(self, entry: int, column: str, index: int | None) -> Place:
        """A part of an entry of the running thread, or of its buffer; ``index`` is the local that holds which
        instance that is."""
        name = self.name(entry, column)
        return Place(name, index=None if index is None else Local(index), text=name)

    def used(self, slot: Slot) -> tuple[str, ...]:
        """The columns that entries of a slot use, beside the first."""
        variable = self.program.variable[slot.variable]
        found = [PART] if slot.parts is None and variable.parts > 1 else []
        found += [object_column(variable.struct)] if variable.struct is not None else []
        found += [value_column(variable.type)] if variable.kind == "data" else []
        return tuple(found)

    def number(self, slot: Slot) -> int:
        """What entries of a slot have in their first column."""
        return self.slots.index(slot) + 1

    def slots_of(self, variable: str) -> list[Slot]:
        """The slots of a variable."""
        return [slot for slot in self.slots if slot.variable == variable]

    def slot_of(self, number: int) -> Slot:
        """The slot of a store that waits, by its node."""
        place = self.plan.stored(number)
        found = self.slots_of(place.variable)
        parts = self.plan.parts(place, number)
        return next((slot for slot in found if slot.parts == parts), found[0])


def part_of(slot: Slot, index: int | None) -> Expr | None:
    """The part of its variable that a slot is for the running instance, as an expression; None if it has no
    parts, or if the entry has it."""
    if slot.parts is None:
        return None
    if len({*slot.parts}) == 1:
        return Const(slot.parts[0])
    assert index is not None
    if slot.parts == tuple(range(len(slot.parts))):
        return Local(index)
    return Lookup(slot.parts, Local(index))
