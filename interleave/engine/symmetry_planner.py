"""Finds out where in a layout stands what a renaming moves and what it changes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from interleave.engine.fitting import WORD
from interleave.engine.layout import Layout
from interleave.engine.standing import Field
from interleave.engine.symmetry_plan import (
    Plan,
    Pointer,
    Reading,
    Reference,
    Stretch,
    StructField,
    StructPlan,
    TemplatePlan,
)
from interleave.program.kinds import BY_THREAD, PER_THREAD
from interleave.program.meanings import LOCKS
from interleave.program.program import Variable
from interleave.program.types import RefType
from interleave.symmetry.symmetry import Symmetry, Template


def plan_of(layout: Layout, symmetry: Symmetry) -> Plan:
    """The plan for a program's layout."""
    return _Planner(layout, symmetry).plan()


class _Planner:
    def __init__(self, layout: Layout, symmetry: Symmetry) -> None:
        self.layout, self.program, self.symmetry = layout, layout.program, symmetry
        self.struct_numbers = {name: i for i, name in enumerate(symmetry.structs)}
        self.template_numbers = {t.name: i for i, t in enumerate(symmetry.templates)}
        self.indices = dict(symmetry.indices)

    def plan(self) -> Plan:
        structs = self._structs()
        parts = [self._part(template) for template in self.symmetry.templates]
        groups = [*self._fixed_pointers(), *(column for _, columns, _ in parts for column in columns)]
        templates = []
        for number, (stretches, pointers, references) in enumerate(parts):
            mine = [g for g in groups if g and number in g[0].templates]
            templates.append(
                TemplatePlan(
                    self.symmetry.templates[number],
                    _merged(stretches),
                    tuple(pointers),
                    tuple(references),
                    tuple(group for group in mine if group not in pointers),
                    tuple(pointer for group in mine for pointer in group),
                )
            )
        return Plan(tuple(templates), structs, tuple(self._roots()))

    # ------------------------------------------------------------------ variables

    def _element(self, variable: Variable, element: int) -> Field:
        field = self.layout.variables[variable.name]
        return Field(field.at(element), field.width)

    def _bases(self, variable: Variable) -> tuple[tuple[int, int], ...]:
        if variable.kind in LOCKS:
            return self._owners(variable.type.low)
        if variable.name in self.indices:
            return ((self.template_numbers[self.indices[variable.name]], -variable.type.low),)
        return ()

    def _owners(self, low: int) -> tuple[tuple[int, int], ...]:
        return tuple((i, t.first + 1 - low) for i, t in enumerate(self.symmetry.templates))

    def _moved_elements(self, variable: Variable) -> frozenset[int]:
        """The elements that belong to an instance."""
        rows = (row for template in self.symmetry.templates for row in _rows(variable, template))
        return frozenset(element for row in rows for element in row)

    def _target(self, variable: Variable) -> int | None:
        type_ = variable.type
        return self.struct_numbers.get(type_.struct) if isinstance(type_, RefType) else None

    def _fixed_pointers(self) -> Iterator[tuple[Pointer, ...]]:
        """Pointers that no renaming of threads moves, grouped where one of slots does."""
        for variable in self.program.variables:
            bases = self._bases(variable)
            if not bases:
                continue
            moved = self._moved_elements(variable)
            pointers = [
                Pointer(self._element(variable, i), (Reading(bases),))
                for i in range(variable.size)
                if i not in moved
            ]
            if variable.struct in self.struct_numbers:
                yield tuple(pointers)
            else:
                yield from ((pointer,) for pointer in pointers)
        for number, (thread, _) in enumerate(self.program.instances):
            if (thread.of or thread.name) not in self.template_numbers:
                yield from ((p,) for p in self._locals(number).values() if isinstance(p, Pointer))

    def _roots(self) -> Iterator[Reference]:
        for variable in self.program.variables:
            target = self._target(variable)
            if target is not None and variable.struct not in self.struct_numbers:
                moved = self._moved_elements(variable)
                for i in range(variable.size):
                    if i not in moved:
                        yield Reference(self._element(variable, i), target)
        for number, (thread, _) in enumerate(self.program.instances):
            if (thread.of or thread.name) not in self.template_numbers:
                yield from (r for r in self._locals(number).values() if isinstance(r, Reference))

    def _structs(self) -> tuple[StructPlan, ...]:
        found: list[StructPlan] = []
        for name in self.symmetry.structs:
            struct = self.program.struct[name]
            fields = []
            for field_name in struct.fields:
                place = self.layout.variables[field_name]
                variable = place.variable
                if place.width:
                    fields.append(
                        StructField(place.offset, place.width, variable.length, self._target(variable))
                    )
            base = sum(other.capacity for other in found)
            live = self.layout.variables[struct.heap].offset
            found.append(StructPlan(struct.capacity, base, live, tuple(fields)))
        return tuple(found)

    # ------------------------------------------------------------------ threads

    def _locals(self, number: int) -> dict[Field, Pointer | Reference | None]:
        """What a thread's fields for locals are; None for plain bits."""
        thread, _ = self.program.instances[number]
        place = self.layout.threads[number]
        found: dict[Field, Pointer | Reference | None] = {}
        for field, struct in zip(place.fields, place.structs, strict=True):
            if field in place.inside:
                continue
            known = struct is not None and struct in self.struct_numbers
            found[field] = Reference(field, self.struct_numbers[struct or ""]) if known else None
        for name, slot, template in self.symmetry.locals:
            if name == thread.name:
                low = thread.code.locals[slot].type.low
                bases = self._owners(low) if not template else ((self.template_numbers[template], -low),)
                stored = [slot in self.layout.stored(thread, node) for node in thread.code.locations]
                at = frozenset(value for value, there in enumerate(place.by_place(stored, False)) if there)
                field = place.locals[slot]
                other = found[field]
                before = other.readings if isinstance(other, Pointer) else ()
                found[field] = Pointer(field, (*before, Reading(bases, at)), place.place)
        return found

    def _part(
        self, template: Template
    ) -> tuple[list[Stretch], list[tuple[Pointer, ...]], list[tuple[Reference, ...]]]:
        """What belongs to a template's instances."""
        rows = [range(first, first + template.instances) for first in template.firsts]
        stretches = [_stretch([self.layout.threads[n].place for n in numbers]) for numbers in rows]
        pointers: list[tuple[Pointer, ...]] = []
        references: list[tuple[Reference, ...]] = []
        columns = (zip(*(self._locals(n).items() for n in numbers), strict=True) for numbers in rows)
        for column in chain.from_iterable(columns):
            kinds = [kind for _, kind in column]
            if isinstance(kinds[0], Pointer):
                pointers.append(tuple(k for k in kinds if isinstance(k, Pointer)))
            elif isinstance(kinds[0], Reference):
                references.append(tuple(k for k in kinds if isinstance(k, Reference)))
            else:
                stretches.append(_stretch([field for field, _ in column]))
        for variable in self.program.variables:
            bases, target = self._bases(variable), self._target(variable)
            for row in _rows(variable, template):
                fields = [self._element(variable, i) for i in row]
                if bases:
                    pointers.append(tuple(Pointer(field, (Reading(bases),)) for field in fields))
                elif target is not None:
                    references.append(tuple(Reference(field, target) for field in fields))
                else:
                    stretches.append(_stretch(fields))
        return stretches, pointers, references


def _rows(variable: Variable, template: Template) -> Iterator[range]:
    """Of a variable's elements those that belong to the instances of a template: one for each, row by row."""
    if variable.name in template.arrays:
        for place in range(variable.unit):
            yield range(place, place + template.instances * variable.unit, variable.unit)
    if variable.kind in (*PER_THREAD, *BY_THREAD):
        each = variable.unit if variable.kind in PER_THREAD else variable.dims[-1]
        for first in range(template.first, variable.size, each):
            yield range(first, first + template.instances)


def _stretch(fields: list[Field]) -> Stretch:
    return Stretch(fields[0].width, tuple(field.offset for field in fields))


def _merged(stretches: list[Stretch]) -> tuple[Stretch, ...]:
    """Stretches that follow upon each other in one word, for every instance, as one."""
    found: list[Stretch] = []
    for stretch in stretches:
        if not stretch.width:
            continue
        last = found[-1] if found else None
        if last is not None and all(
            a + last.width == b and (b + stretch.width - 1) // WORD == a // WORD
            for a, b in zip(last.offsets, stretch.offsets, strict=True)
        ):
            found[-1] = Stretch(last.width + stretch.width, last.offsets)
        else:
            found.append(stretch)
    return tuple(found)
