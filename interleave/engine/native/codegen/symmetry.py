"""LLVM text of the symmetry reduction: a state's representative, as the Python engine's
`interleave.engine.behaviour.symmetry` finds it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from interleave.engine.layout import Layout
from interleave.engine.native.codegen.assembly import WORD, Bit, Function, Operand, phi_text, signed
from interleave.engine.native.codegen.symmetry_slots import SlotsWriter, bits_at
from interleave.engine.standing import Field
from interleave.engine.symmetry_plan import Plan, Pointer, Reading, Stretch, TemplatePlan
from interleave.engine.symmetry_planner import plan_of
from interleave.symmetry.symmetry import Symmetry

#: A key: words, the first one counts most.
Words = list[Operand]


def canonical_function(layout: Layout, symmetry: Symmetry) -> str:
    """The text of ``define internal void @canonical(ptr noalias %s)``, which changes the 64-bit
    words of a state in place; of ``@canonical_all(ptr %states, i64 %count)``, which does it to
    states that follow upon each other; and of the functions and constants that they use, all with
    names that begin with ``canonical``.

    Args:
        layout: where things stand in the states of the program.
        symmetry: what may be renamed in it.
    """
    return _Writer(layout, plan_of(layout, symmetry)).text()


class _Writer:
    def __init__(self, layout: Layout, plan: Plan) -> None:
        self.plan = plan
        self.f = Function("define internal void @canonical(ptr noalias %s)")
        self.slots = SlotsWriter(self.f, plan, max(1, -(-layout.bits // WORD)))
        self.tables: dict[frozenset[int], str] = {}

    def text(self) -> str:
        slots = self.slots
        if self.plan.structs:
            slots.begin()
        for number, template in enumerate(self.plan.templates):
            self._template(number, template)
        if self.plan.structs:
            slots.end()
        self.f.put("ret void")
        lines = []
        for at, name in self.tables.items():
            values = ", ".join(f"i8 {int(pc in at)}" for pc in range(max(at) + 1))
            lines.append(f"{name} = internal constant [{max(at) + 1} x i8] [{values}]")
        return "\n".join([*lines, *slots.functions(), self.f.text(), self._all()])

    def _all(self) -> str:
        f = Function("define internal void @canonical_all(ptr %states, i64 %count)")
        next_, done = f.fresh_label(), f.fresh_label()
        f.branch(f.compare("eq", "%count", 0), done, next_)
        f.label(next_)
        index = f.name()
        after = f.name()
        f.put(f"{index} = {phi_text([('body', 0), (next_, after)])}")
        state = f.address("%states", f.op("mul", index, self.slots.words))
        f.put(f"call void @canonical(ptr {state})")
        f.put(f"{after} = add i64 {index}, 1")
        f.branch(f.compare("ult", after, "%count"), next_, done)
        f.label(done)
        f.put("ret void")
        return f.text()

    def _template(self, number: int, plan: TemplatePlan) -> None:
        """Sort the instances of one template: a network of exchanges of neighbours, which keeps
        equal ones in order."""
        f, count = self.f, plan.template.instances
        keys = [self._key(number, plan, i) for i in range(count)]
        swapped: Bit = False
        for a, b in pairwise(keys):
            swapped = f.logic("or", swapped, self._less(b, a))
        change, done = f.fresh_label(), f.fresh_label()
        f.branch(swapped, change, done)
        f.label(change)
        entries = [[*key, i] for i, key in enumerate(keys)]
        for last in range(count - 1, 0, -1):
            for i in range(last):
                a, b = entries[i], entries[i + 1]
                swap = self._less(b[:-1], a[:-1])
                entries[i] = [f.select(swap, y, x) for x, y in zip(a, b, strict=True)]
                entries[i + 1] = [f.select(swap, x, y) for x, y in zip(a, b, strict=True)]
        self._move(plan.moved, [entry[-1] for entry in entries])
        if plan.renamed:
            becomes = f.alloca(count)
            for i, entry in enumerate(entries):
                f.store(i, becomes, entry[-1])
            for pointer in plan.renamed:
                self._rename(number, count, pointer, becomes)
        f.label(done)

    def _less(self, a: Sequence[Operand], b: Sequence[Operand]) -> Bit:
        less: Bit = False
        for x, y in zip(reversed(a), reversed(b), strict=True):
            same = self.f.logic("and", self.f.compare("eq", x, y), less)
            less = self.f.logic("or", self.f.compare("ult", x, y), same)
        return less

    def _move(self, stretches: Sequence[Stretch], order: Sequence[Operand]) -> None:
        """Put each instance's bits where the instance comes to stand. ``order`` has for each place
        the instance that comes there."""
        f = self.f
        clear: dict[int, int] = {}
        new: dict[int, Operand] = {}
        for stretch in stretches:
            mask = (1 << stretch.width) - 1
            bits = f.alloca(len(order))
            for i, at in enumerate(stretch.offsets):
                f.store(self._bits(Field(at, stretch.width)), bits, i)
            for source, at in zip(order, stretch.offsets, strict=True):
                word, shift = divmod(at, WORD)
                clear[word] = clear.get(word, 0) | mask << shift
                term = f.op("shl", f.load(bits, source), shift)
                new[word] = f.op("or", new.get(word, 0), term)
        for word, mask in clear.items():
            kept = f.op("and", f.load("%s", word), signed(~mask))
            f.store(f.op("or", kept, new[word]), "%s", word)

    def _rename(self, number: int, count: int, pointer: Pointer, becomes: str) -> None:
        f, field = self.f, pointer.field
        word, shift = divmod(field.offset, WORD)
        for reading, base in pointer.means(number):
            bits = self._bits(field)
            instance = f.op("sub", bits, base)
            is_one = self._means(pointer, reading, instance, count)
            named = f.op("add", f.load(becomes, f.select(is_one, instance, 0)), base)
            kept = f.op("and", f.load("%s", word), signed(~(field.mask << shift)))
            value = f.op("shl", f.select(is_one, named, bits), shift)
            f.store(f.op("or", kept, value), "%s", word)

    # ------------------------------------------------------------------ keys

    def _key(self, number: int, plan: TemplatePlan, instance: int) -> Words:
        """An instance's key; the items as in Python."""
        items = [(s.width, self._bits(Field(s.offsets[instance], s.width))) for s in plan.stretches]
        for pointers in plan.pointers:
            pointer = pointers[instance]
            items.append((pointer.field.width + 1, self._pointer_item(number, pointer, instance)))
        for references in plan.references:
            reference = references[instance]
            struct = self.plan.structs[reference.struct]
            item = self.slots.item(self._bits(reference.field), reference.struct)
            items.append(((2 * struct.capacity + 1).bit_length(), item))
        for group in plan.owned:
            items.append((1, self.f.wide(self._owned(number, group, instance))))
        words: Words = []
        room = 0
        for width, item in items:
            if width > room:
                words.append(item)
                room = WORD - width
            else:
                words[-1] = self.f.op("or", self.f.op("shl", words[-1], width), item)
                room -= width
        return words

    def _pointer_item(self, number: int, pointer: Pointer, instance: int) -> Operand:
        f = self.f
        bits = self._bits(pointer.field)
        item, above = bits, 1 << pointer.field.width
        for reading in pointer.readings:
            for template, base in reading.bases:
                count = self.plan.templates[template].template.instances
                is_one = self._means(pointer, reading, f.op("sub", bits, base), count)
                own = f.wide(f.compare("eq", bits, base + instance))
                code = own if template == number else template + 2
                item = f.select(is_one, f.op("or", above, code), item)
        return item

    def _owned(self, number: int, group: Sequence[Pointer], instance: int) -> Bit:
        """Whether some of the pointers points to an instance."""
        f = self.f
        found: Bit = False
        for pointer in group:
            for reading, base in pointer.means(number):
                off = f.op("sub", self._bits(pointer.field), base + instance)
                found = f.logic("or", found, self._means(pointer, reading, off, 1))
        return found

    def _means(self, pointer: Pointer, reading: Reading, instance: Operand, count: int) -> Bit:
        """Whether a pointer has this reading where its thread stands, and means an instance that
        there is."""
        f = self.f
        is_one = f.compare("ult", instance, count)
        if reading.at is None or pointer.counter is None:
            return is_one
        if not reading.at:
            return False
        table = self.tables.setdefault(reading.at, f"@canonical_at{len(self.tables)}")
        last = max(reading.at)
        counter = self._bits(pointer.counter)
        known = f.compare("ule", counter, last)
        address = f.define(f"getelementptr inbounds i8, ptr {table}, i64 {f.select(known, counter, last)}")
        there = f.define(f"trunc i8 {f.define(f'load i8, ptr {address}')} to i1")
        return f.logic("and", is_one, f.logic("and", known, there))

    def _bits(self, field: Field) -> Operand:
        return bits_at(self.f, "%s", field.offset, field.mask)
