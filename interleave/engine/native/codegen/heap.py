"""Allocation and the end of objects.

The work on the state is done by functions that a struct has once, on states in memory.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from interleave.engine.layout import VariableField
from interleave.engine.native.codegen.assembly import WORD, Function, Operand, signed
from interleave.engine.native.codegen.choices import next_bit
from interleave.engine.native.codegen.places import Element, in_range, span, words_of
from interleave.engine.native.codegen.state import StateWriter, field_of
from interleave.engine.native.codegen.unit import Unit
from interleave.engine.native.codegen.values import Value
from interleave.program.instr import Free, New
from interleave.program.program import Code, StructDef

if TYPE_CHECKING:
    from interleave.engine.native.codegen.steps import StepWriter


#: The graph of a function that belongs to no thread.
_NO_CODE = Code((), 0, ())


class MemoryWriter(StateWriter):
    """Writes a function that works on a state in memory, ``%s``, for no thread in particular."""

    def __init__(self, unit: Unit, name: str, *params: str) -> None:
        arguments = ", ".join(["ptr %s", *params])
        function = Function(f"define internal i64 @{name}({arguments}) nounwind")
        super().__init__(unit, function, _NO_CODE, None, None)
        self.memory = "%s"

    def finish(self, result: Operand = 0) -> None:
        self.f.ret(result)
        self.unit.functions.append(self.f.text())


# ---------------------------------------------------------------------------- allocation


def new(w: StepWriter, node: int, instr: New) -> None:
    f = w.f
    struct = w.unit.program.struct[instr.struct]
    heap = w.unit.layout.variables[struct.heap]
    free_slots = _free_slots(w, struct)
    some: Operand = 0
    for word in free_slots:
        some = f.op("or", some, word)
    f.when(f.compare("eq", some, 0), w.fault())
    fields = w.unit.layout.variables
    given = [(fields[name], w.value(expr)) for name, expr in instr.inits]
    values = [(field, in_range(w, value, field.variable.type)) for field, value in given]
    slot = _explored(w, node, struct) if struct.freed else next_bit(f, free_slots, -1)
    if all(set(field.variable.initial) <= {field.variable.type.low} for field in _fields(w, struct)):
        Element(w, heap, slot).set_bits(1, 0)
    else:
        name = _fresh_function(w.unit, struct)
        w.in_memory(lambda state: w.f.put(f"call i64 @{name}(ptr {state}, i64 {slot})"))
    for field, operand in values:
        Element(w, field, slot).write(operand)
    w.assign(instr.dst, Value(f.op("add", slot, 1), 1, struct.capacity))


def _fields(w: StateWriter, struct: StructDef) -> list[VariableField]:
    return [w.unit.layout.variables[name] for name in struct.fields]


def _free_slots(w: StateWriter, struct: StructDef) -> list[Operand]:
    """The slots without an object, a bit each."""
    live = words_of(w, w.unit.layout.variables[struct.heap])
    left = struct.capacity
    found = []
    for word in live:
        found.append(w.f.op("xor", word, signed((1 << min(left, WORD)) - 1)))
        left -= WORD
    return found


def _explored(w: StepWriter, node: int, struct: StructDef) -> Operand:
    """The slot that is taken, of all that an allocation explores."""
    f, size = w.f, -(-struct.capacity // WORD)
    assert w.choices is not None
    name = _slot_function(w.unit, struct)
    references = [w.local(slot).operand for slot in w.code.references(node, struct.name)]
    assert w.fields is not None
    # What the thread's own fields hold is out of date: its locals count instead.
    mine = [
        place for place, name_ in zip(w.fields.fields, w.fields.structs, strict=True) if name_ == struct.name
    ]
    pointed = f.alloca(size)
    for k in range(size):
        f.store(0, pointed, k)
    for reference in references:
        _point(f, pointed, size, reference, struct.capacity)
    state = w.memory or w.scratch()
    holes: dict[int, int] = {}
    for place in mine:
        k, shift = divmod(place.offset, WORD)
        holes[k] = holes.get(k, 0) | place.mask << shift
    kept = {k: w.read_word(k) for k in (holes if w.memory else range(w.unit.words))}
    for k, word in kept.items():
        f.store(f.op("and", word, signed(~holes.get(k, 0))), state, k)

    taken = w.choices.take(
        lambda: f.call(name, f"ptr {state}", f"ptr {pointed}", "i64 -1"),
        lambda last: f.call(name, f"ptr {state}", f"ptr {pointed}", f"i64 {last}"),
    )
    if w.memory:
        for k, word in kept.items():
            w.write_word(k, word)
    return taken


def _point(f: Function, pointed: str, size: int, reference: Operand, capacity: int) -> None:
    """Set the bit of the slot that a stale reference points to; no other reference sets one."""
    stale = f.compare("ugt", reference, capacity)
    slot = f.op("sub", reference, capacity + 1)
    word = f.select(stale, f.op("lshr", slot, 6), 0) if size > 1 else 0
    bit = f.select(stale, f.op("shl", 1, f.op("and", slot, WORD - 1)), 0)
    at = f.address(pointed, word)
    f.store(f.op("or", f.load(at), bit), at)


def _slot_function(unit: Unit, struct: StructDef) -> str:
    """``(s, pointed, after)``: the slot that an allocation explores after another one (-1 for the
    first), -1 if there is none: each free slot that a stale reference points to, and the lowest
    other one. ``pointed`` are the slots that the thread's own references point to."""
    name = f"slot_{unit.struct_number(struct)}"
    if not unit.once(name):
        return name
    m = MemoryWriter(unit, name, "ptr %pointed", "i64 %after")
    f, size = m.f, -(-struct.capacity // WORD)
    width = (2 * struct.capacity).bit_length()
    each_reference(m, struct.name, lambda at: _point(f, "%pointed", size, at.bits(width), struct.capacity))
    none: Operand = 0
    slots = []
    for k, free in enumerate(_free_slots(m, struct)):
        pointed = f.load("%pointed", k)
        fresh = f.op("and", free, f.op("xor", pointed, -1))
        lowest = f.op("and", fresh, f.op("sub", 0, fresh))
        first = f.select(f.compare("eq", none, 0), lowest, 0)
        none = f.op("or", none, fresh)
        slots.append(f.op("or", f.op("and", free, pointed), first))
    begin, on = f.fresh_label(), f.fresh_label()
    f.branch(f.compare("slt", "%after", 0), begin, on)
    f.label(begin)
    f.ret(next_bit(f, slots, -1))
    f.label(on)
    m.finish(next_bit(f, slots, "%after"))
    return name


def _fresh_function(unit: Unit, struct: StructDef) -> str:
    """``(s, slot)``: makes an object there, with its fields as declared. All bits of it are 0."""
    name = f"fresh_{unit.struct_number(struct)}"
    if not unit.once(name):
        return name
    m = MemoryWriter(unit, name, "i64 %slot")
    Element(m, unit.layout.variables[struct.heap], "%slot").set_bits(1, 0)
    for field in _fields(m, struct):
        variable = field.variable
        low = variable.type.low
        if len(set(variable.initial)) == 1:
            if variable.initial[0] != low:
                _each_element(m, field, "%slot", _setter(variable.initial[0] - low))
            continue
        for i, value in enumerate(variable.initial):
            if value != low:
                number = m.f.op("add", m.f.op("mul", "%slot", variable.length), i)
                Element(m, field, number).set_bits(value - low, 0)
    m.finish()
    return name


def _setter(bits: int) -> Callable[[Element], None]:
    """What sets an element that is 0."""
    return lambda at: at.set_bits(bits, 0)


# ---------------------------------------------------------------------------- the end of objects


def free(w: StepWriter, node: int, instr: Free) -> None:
    f = w.f
    struct = w.unit.program.struct[instr.struct]
    ref = w.word(instr.ref)
    f.when(f.compare("eq", ref, 0), w.crash("null-dereference"))
    f.when(f.compare("sgt", ref, struct.capacity), w.crash("double-free"))
    name = _free_function(w.unit, struct)
    own = w.code.references(w.code.nodes[node].next[0], struct.name)
    values = [(slot, w.local(slot)) for slot in own]
    w.in_memory(lambda state: w.f.put(f"call i64 @{name}(ptr {state}, i64 {ref})"))
    for slot, value in values:
        meant = f.compare("eq", value.operand, ref)
        gone = f.select(meant, f.op("add", value.operand, struct.capacity), value.operand)
        w.assign(slot, Value(gone, 0, 2 * struct.capacity))


def _free_function(unit: Unit, struct: StructDef) -> str:
    """``(s, ref)``: ends an object. Its fields are cleared, references to it turn stale."""
    name = f"free_{unit.struct_number(struct)}"
    if not unit.once(name):
        return name
    m = MemoryWriter(unit, name, "i64 %ref")
    f = m.f
    slot = f.op("sub", "%ref", 1)
    Element(m, unit.layout.variables[struct.heap], slot).set_bits(0)
    for field in _fields(m, struct):
        first, last = span(field)
        if first == last:
            shift = f.op("add", f.op("mul", slot, field.stride), field.offset % WORD)
            hole = f.op("shl", signed((1 << field.stride) - 1), shift)
            m.write_word(first, f.op("and", m.read_word(first), f.op("xor", hole, -1)))
        else:
            _each_element(m, field, slot, lambda at: at.set_bits(0))
    width = (2 * struct.capacity).bit_length()

    def turn(at: Reference) -> None:
        meant = f.compare("eq", at.bits(width), "%ref")
        # a live reference becomes a stale one by adding the capacity
        at.add(f.select(meant, struct.capacity, 0))

    each_reference(m, struct.name, turn)
    m.finish()
    return name


def _each_element(
    m: MemoryWriter, field: VariableField, slot: Operand, action: Callable[[Element], None]
) -> None:
    """Do something with each element of one object's field."""
    first = m.f.op("mul", slot, field.variable.length)
    m.f.repeat(field.variable.length, lambda i: action(Element(m, field, m.f.op("add", first, i))))


# ---------------------------------------------------------------------------- references


class Reference:
    """A reference to a struct, wherever it stands in the state."""

    def __init__(self, w: StateWriter, offset: Operand) -> None:
        self.w, f = w, w.f
        self.word: Operand
        self.shift: Operand
        if isinstance(offset, int):
            self.word, self.shift = divmod(offset, WORD)
        else:
            self.word, self.shift = f.op("lshr", offset, 6), f.op("and", offset, WORD - 1)

    def bits(self, width: int) -> Operand:
        return field_of(self.w.f, self.w.find_word(0, self.w.unit.words - 1, self.word), self.shift, width)

    def add(self, number: Operand) -> None:
        f = self.w.f
        more = f.op("shl", number, self.shift)
        self.w.change_word(0, self.w.unit.words - 1, self.word, lambda word: f.op("add", word, more))


def each_reference(w: StateWriter, struct: str, action: Callable[[Reference], None]) -> None:
    """Do something with each reference to a struct."""
    offsets = w.unit.layout.references(struct)
    w.f.repeat(len(offsets), lambda i: action(Reference(w, w.table(offsets, i).operand)), 24)
