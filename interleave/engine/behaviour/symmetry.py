"""The Python engine's symmetry reduction: a state's representative."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from interleave.engine.behaviour.symmetry_slots import Slots
from interleave.engine.layout import Layout
from interleave.engine.standing import Field
from interleave.engine.symmetry_plan import Plan, Pointer, TemplatePlan
from interleave.engine.symmetry_planner import plan_of
from interleave.symmetry.symmetry import Symmetry

Canonical = Callable[[int], int]


def canonicaliser(layout: Layout, symmetry: Symmetry) -> Canonical:
    """A function from a state to the representative of all states that differ from it only by a
    renaming; that of a representative is itself.

    Args:
        layout: where things stand in the states of the program.
        symmetry: what may be renamed in it.
    """
    return _Writer(layout, plan_of(layout, symmetry)).function()


class _Writer:
    """Writes the function's source, specialised to a layout."""

    def __init__(self, layout: Layout, plan: Plan) -> None:
        self.layout, self.plan = layout, plan
        self.lines: list[str] = ["def canonical(s):"]
        self.scope: dict[str, Any] = {}
        self.all = (1 << layout.bits) - 1

    def function(self) -> Canonical:
        slots = Slots(self.layout, self.plan)
        self.scope |= {"slots": slots.canonical, "numbers": slots.fixed}
        if self.plan.structs and self.plan.key_needs_numbers:
            self.put("n = numbers(s)")
        for number, template in enumerate(self.plan.templates):
            self._template(number, template)
        self.put("return slots(s)" if self.plan.structs else "return s")
        exec(compile("\n".join(self.lines), "<canonical>", "exec"), self.scope)
        found: Canonical = self.scope["canonical"]
        return found

    def put(self, line: str, depth: int = 1) -> None:
        self.lines.append("    " * depth + line)

    def _template(self, number: int, plan: TemplatePlan) -> None:
        """Sort the instances of one template."""
        count = plan.template.instances
        for i in range(count):
            self.put(f"k{i} = {self._key(number, plan, i)}")
        self.put(f"if not {' <= '.join(f'k{i}' for i in range(count))}:")
        plain = len(plan.stretches) == 1 and not (plan.pointers or plan.references or plan.renamed)
        if plain:
            self._move_keys(plan)
            return
        width = count.bit_length()
        tagged = ", ".join(f"k{i} << {width} | {i}" for i in range(count))
        names = [f"i{i}" for i in range(count)]
        self.put(f"{', '.join(names)} = [k & {(1 << width) - 1} for k in sorted(({tagged}))]", 2)
        keep, terms = self.all, []
        for j, stretch in enumerate(plan.moved):
            mask = (1 << stretch.width) - 1
            bits = (self._bits(Field(at, stretch.width)) for at in stretch.offsets)
            self.put(f"p{j} = ({', '.join(bits)})", 2)
            terms += [f"p{j}[{name}] << {at}" for name, at in zip(names, stretch.offsets, strict=True)]
            for at in stretch.offsets:
                keep &= ~(mask << at)
        self.put(f"s = {' | '.join([f's & {keep}', *terms])}", 2)
        if plan.renamed:
            self.put(f"v = [0] * {count}", 2)
            for i, name in enumerate(names):
                self.put(f"v[{name}] = {i}", 2)
            for pointer in plan.renamed:
                self._rename(number, count, pointer)

    def _move_keys(self, plan: TemplatePlan) -> None:
        """The same where the keys are all that moves."""
        names = [f"k{i}" for i in range(plan.template.instances)]
        (stretch,) = plan.stretches
        keep = self.all
        for at in stretch.offsets:
            keep &= ~(((1 << stretch.width) - 1) << at)
        self.put(f"{', '.join(names)} = sorted(({', '.join(names)}))", 2)
        terms = [f"{name} << {at}" for name, at in zip(names, stretch.offsets, strict=True)]
        self.put(f"s = {' | '.join([f's & {keep}', *terms])}", 2)

    def _rename(self, number: int, count: int, pointer: Pointer) -> None:
        at = pointer.field.offset
        for reading, base in pointer.means(number):
            there = self._there(pointer, reading.at)
            self.put(f"d = {_less(self._bits(pointer.field), base)}", 2)
            self.put(f"if 0 <= d < {count}{there}:", 2)
            self.put(f"    s += v[d] - d << {at}", 2)

    # ------------------------------------------------------------------ keys

    def _key(self, number: int, plan: TemplatePlan, instance: int) -> str:
        """The text of an instance's key: its items' bits, the first one's at the top."""
        items = [(s.width, self._bits(Field(s.offsets[instance], s.width))) for s in plan.stretches]
        for pointers in plan.pointers:
            pointer = pointers[instance]
            items.append((pointer.field.width + 1, self._pointer_item(number, pointer, instance)))
        for references in plan.references:
            reference = references[instance]
            struct = self.plan.structs[reference.struct]
            text = f"n[{reference.struct}][{self._bits(reference.field)}]"
            items.append(((2 * struct.capacity + 1).bit_length(), text))
        for group in plan.owned:
            items.append((1, self._owned_item(number, group, instance)))
        text = items[0][1]
        for width, item in items[1:]:
            text = f"({text}) << {width} | ({item})"
        return text

    def _pointer_item(self, number: int, pointer: Pointer, instance: int) -> str:
        """What a pointer says that no renaming changes: is it to this instance, to another one of
        this template, of another template (these have codes above all values)? Else its bits."""
        bits = self._bits(pointer.field)
        text = f"({bits})"
        above = 1 << pointer.field.width
        for reading in pointer.readings:
            there = self._there(pointer, reading.at)
            for template, base in reading.bases:
                count = self.plan.templates[template].template.instances
                code = f"({bits}) == {base + instance}" if template == number else str(template + 2)
                test = f"{base} <= {bits} < {base + count}{there}"
                text = f"({above} | ({code}) if {test} else {text})"
        return text

    def _owned_item(self, number: int, group: tuple[Pointer, ...], instance: int) -> str:
        return " or ".join(
            f"({self._bits(pointer.field)}) == {base + instance}{self._there(pointer, reading.at)}"
            for pointer in group
            for reading, base in pointer.means(number)
        )

    def _bits(self, field: Field) -> str:
        return f"s >> {field.offset} & {field.mask}" if field.offset else f"s & {field.mask}"

    def _there(self, pointer: Pointer, at: frozenset[int] | None) -> str:
        """The text of a further condition: the thread is where the pointer has this reading."""
        if at is None or pointer.counter is None:
            return ""
        name = f"at{len(self.scope)}"
        name = next((n for n, known in self.scope.items() if n.startswith("at") and known == at), name)
        self.scope[name] = at
        return f" and ({self._bits(pointer.counter)}) in {name}"


def _less(text: str, base: int) -> str:
    return f"({text}) - {base}" if base else text
