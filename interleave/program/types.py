"""Finite types of shared variables and locals, and how their values are coded as integers.

A value is always an ``int``: a bool is 0 or 1, an integer itself, an enum member its position, a
reference 0 for ``None``, ``slot + 1`` for a live object and ``capacity + slot + 1`` for a stale
reference to that slot.
"""

from __future__ import annotations

from interleave.record import record


@record
class BoolType:
    """False is 0, True is 1."""

    low: int = 0
    high: int = 1

    def __str__(self) -> str:
        return "Bool"

    def show(self, value: int) -> str:
        return "True" if value else "False"


@record
class IntType:
    """Integers from ``low`` to ``high``, both included."""

    low: int
    high: int

    def __str__(self) -> str:
        return f"Int({self.low}..{self.high})"

    def show(self, value: int) -> str:
        return str(value)


@record
class EnumType:
    """The members' names in order of definition; a value is a position in it."""

    name: str
    members: tuple[str, ...]

    @property
    def low(self) -> int:
        return 0

    @property
    def high(self) -> int:
        return len(self.members) - 1

    def __str__(self) -> str:
        return self.name

    def show(self, value: int) -> str:
        return self.members[value]


@record
class RefType:
    """References to objects of one struct with ``capacity`` slots; ``stale`` says whether objects
    of it are ever freed."""

    struct: str
    capacity: int
    stale: bool = True

    @property
    def low(self) -> int:
        return 0

    @property
    def high(self) -> int:
        return 2 * self.capacity if self.stale else self.capacity

    def __str__(self) -> str:
        return f"Ref({self.struct})"

    def show(self, value: int) -> str:
        if value == 0:
            return "None"
        if value <= self.capacity:
            return f"{self.struct}#{value - 1}"
        return f"{self.struct}#{value - 1 - self.capacity} (freed)"


Type = BoolType | IntType | EnumType | RefType


def bits(type_: Type) -> int:
    """How many bits hold every value of the type, counted from its lowest."""
    return (type_.high - type_.low).bit_length()
