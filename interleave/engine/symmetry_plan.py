"""Where in a state stands what a renaming moves and what it changes; the same for both engines.

The canonical form of a state is found in three passes:

1. Slots are numbered in the order in which they are met from the *fixed* references, those that no
   renaming of threads moves, first the references themselves, then breadth first what they lead to
   (Iosif, Symmetry Reductions for Model Checking of Concurrent Dynamic Software, 2004).
2. Template by template the instances are sorted by a *key* that no renaming changes: their part of
   the state, with what depends on numbers replaced by what does not; equal ones stay in order.
3. Numbering goes on from the references in the instances' parts, in their new order; then from live
   objects that nothing leads to, by content; free slots come last.

Keys and numbers of the result are in order, so it is its own canonical form. It is one for all
states of an orbit unless keys tie that hide a difference; then some orbits have several.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from interleave.engine.fitting import WORD
from interleave.engine.standing import Field
from interleave.record import record
from interleave.symmetry.symmetry import Template


@record
class Reading:
    """How the bits of a pointer say which instance is meant.

    Attributes:
        bases: pairs of a template's number and the bits that mean its instance 0; those of the
            others follow.
        at: if this is so at some locations only, these program counters, of the thread whose
            counter the pointer gives.
    """

    bases: tuple[tuple[int, int], ...]
    at: frozenset[int] | None = None


@record
class Pointer:
    """A field whose value says which instance is meant. It has several readings if it belongs to
    several locals, of which at most one is there at a time."""

    field: Field
    readings: tuple[Reading, ...]
    counter: Field | None = None

    @property
    def templates(self) -> frozenset[int]:
        return frozenset(number for reading in self.readings for number, _ in reading.bases)

    def means(self, template: int) -> Iterator[tuple[Reading, int]]:
        """The readings by which it means an instance of a template, with the bits that mean instance 0."""
        return ((r, base) for r in self.readings for number, base in r.bases if number == template)


@record
class Reference:
    """A reference to an object of the struct with this number."""

    field: Field
    struct: int


@record
class Stretch:
    """Bits that move with an instance: their width, and where they begin for each instance."""

    width: int
    offsets: tuple[int, ...]


@record
class TemplatePlan:
    """What belongs to the instances of a template.

    Attributes:
        template: the template.
        stretches: plain bits.
        pointers, references: for each field of that kind one for each instance.
        owned: pointers to these instances from elsewhere, in groups: how an instance stands in
            the key is whether some pointer of the group points to it.
        renamed: all pointers to these instances.
    """

    template: Template
    stretches: tuple[Stretch, ...]
    pointers: tuple[tuple[Pointer, ...], ...]
    references: tuple[tuple[Reference, ...], ...]
    owned: tuple[tuple[Pointer, ...], ...]
    renamed: tuple[Pointer, ...]

    @cached_property
    def moved(self) -> tuple[Stretch, ...]:
        """All that moves with an instance."""
        columns = [[p.field for p in column] for column in self.pointers]
        columns += [[r.field for r in column] for column in self.references]
        return (*self.stretches, *(Stretch(c[0].width, tuple(f.offset for f in c)) for c in columns))


@record
class StructField:
    """A field's elements in all slots; ``target`` is the number of the struct that they refer to."""

    offset: int
    width: int
    length: int
    target: int | None


@record
class StructPlan:
    """A struct. Its slots have numbers from ``base`` on among those of all structs; ``live`` is
    the bit that says whether slot 0 is, the others follow."""

    capacity: int
    base: int
    live: int
    fields: tuple[StructField, ...]

    @cached_property
    def content(self) -> tuple[StructField, ...]:
        """The fields by which unreachable objects are sorted: as many as fit a word."""
        found, left = [], WORD
        for field in self.fields:
            if field.target is None and field.width * field.length <= left:
                found.append(field)
                left -= field.width * field.length
        return tuple(found)


@record
class Plan:
    """All of it. ``roots`` are the fixed references, in order."""

    templates: tuple[TemplatePlan, ...]
    structs: tuple[StructPlan, ...]
    roots: tuple[Reference, ...]

    @property
    def slots(self) -> int:
        return sum(struct.capacity for struct in self.structs)

    @property
    def moving(self) -> Iterator[Reference]:
        """The references in the instances' parts, in order."""
        for plan in self.templates:
            for number in range(plan.template.instances):
                yield from (column[number] for column in plan.references)

    @property
    def key_needs_numbers(self) -> bool:
        return any(plan.references for plan in self.templates)
