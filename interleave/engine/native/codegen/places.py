"""Locations in a state: finding, reading and writing them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interleave.engine.layout import VariableField
from interleave.engine.native.codegen.assembly import WORD, Bit, Operand, signed
from interleave.engine.native.codegen.state import StateWriter, field_of
from interleave.engine.native.codegen.unit import is_plain
from interleave.engine.native.codegen.values import Value
from interleave.program.instr import Place
from interleave.program.types import Type

if TYPE_CHECKING:
    from interleave.engine.native.codegen.steps import StepWriter


class Element:
    """The element of a variable with a number, which counts through all objects of a struct."""

    def __init__(self, w: StateWriter, field: VariableField, number: Operand) -> None:
        self.w, self.field, self.number = w, field, number
        self.low, self.width = field.variable.type.low, field.width
        self.first, self.last = span(field)
        self.word, self.shift = self._where()

    def _where(self) -> tuple[Operand, Operand]:
        """In which word, and how far from its begin."""
        f, field, number = self.w.f, self.field, self.number
        if isinstance(number, int):
            return divmod(field.at(number), WORD)
        if self.first == self.last:
            return self.first, f.op("add", f.op("mul", number, field.width), field.offset % WORD)
        if field.each:  # a division by what is known, exact for all numbers of elements that there can be
            word = f.op("lshr", f.op("mul", number, (1 << 32) // field.each + 1), 32)
            rest = f.op("sub", number, f.op("mul", word, field.each))
            return f.op("add", word, self.first), f.op("mul", rest, field.width)
        if field.offset % WORD or WORD % field.width:
            bit = f.op("add", f.op("mul", number, field.width), field.offset)
            return f.op("lshr", bit, WORD.bit_length() - 1), f.op("and", bit, WORD - 1)
        each = WORD // field.width
        word = f.op("lshr", number, each.bit_length() - 1)
        shift = f.op("mul", f.op("and", number, each - 1), field.width)
        return f.op("add", word, self.first), shift

    def bits(self) -> Operand:
        """What stands there: the value less the type's lowest one."""
        if not self.width:
            return 0
        return field_of(self.w.f, self.w.find_word(self.first, self.last, self.word), self.shift, self.width)

    def read(self) -> Value:
        type_ = self.field.variable.type
        operand = self.w.f.op("add", self.bits(), self.low)
        if isinstance(operand, int):
            return Value(operand, operand, operand)
        return Value(operand, type_.low, type_.high)

    def set_bits(self, bits: Operand, old: int | None = None) -> None:
        """``old`` is what stands there, if that is known."""
        if not self.width:
            return
        f, mask = self.w.f, (1 << self.width) - 1

        def change(word: Operand) -> Operand:
            if old is None:
                hole = f.op("shl", mask, self.shift)
                word = f.op("and", word, f.op("xor", hole, -1))
            return f.op("or", word, f.op("shl", bits, self.shift))

        self.w.change_word(self.first, self.last, self.word, change)

    def write(self, value: Operand) -> None:
        """Set it to a value of its type."""
        self.set_bits(self.w.f.op("sub", value, self.low))


def span(field: VariableField) -> tuple[int, int]:
    """The first and the last word that a variable lies in."""
    end = field.at(max(field.variable.size, 1) - 1) + field.width
    return field.offset // WORD, max(field.offset, end - 1) // WORD


def words_of(w: StateWriter, field: VariableField) -> list[Operand]:
    """The bits of a variable with elements of one bit, 64 a word."""
    first, last = span(field)
    left = field.variable.size
    if first == last:
        return [field_of(w.f, w.read_word(first), field.offset % WORD, left)]
    sizes = (min(WORD, left - WORD * i) for i in range(last - first + 1))
    return [field_of(w.f, w.read_word(first + i), 0, size) for i, size in enumerate(sizes)]


def element(w: StepWriter, place: Place, unit: int = 1) -> Element:
    """Find a place, with the violations of finding it: the first of the ``unit`` elements of a part."""
    f = w.f
    field = w.unit.layout.variables[place.variable]
    variable = field.variable
    number: Operand = 0
    if place.ref is not None:
        assert variable.struct is not None
        struct = w.unit.program.struct[variable.struct]
        ref = w.word(place.ref)
        slot = f.op("sub", ref, 1)
        good = f.compare("ult", slot, struct.capacity)
        if not struct.freed:
            f.unless(good, w.crash("null-dereference"))
        elif good is not True:
            on, off = f.fresh_label(), f.fresh_label()
            f.branch(good, on, off)
            f.label(off)
            f.branch(f.compare("eq", ref, 0), w.crash("null-dereference"), w.crash("use-after-free"))
            f.label(on)
        number = f.op("mul", slot, variable.length)
    if place.index is not None:
        part = checked_index(w, w.value(place.index), variable.length // unit)
        number = f.op("add", number, f.op("mul", part, unit))
    if isinstance(number, int) and not 0 <= number < variable.size:
        number = 0  # it crashes before it gets here
    return Element(w, field, number)


def checked_index(w: StepWriter, index: Value, length: int) -> Operand:
    """An index in range; ``index-out-of-range`` unless it is. A constant that is not is given as 0,
    for what is never reached."""
    if index.low < 0 or index.high >= length:
        w.f.unless(w.f.compare("ult", index.operand, length, index.bits), w.crash("index-out-of-range"))
    found = w.fit(index, WORD)
    return 0 if isinstance(found, int) and not 0 <= found < length else found


def touch(w: StepWriter, at: Element, writes: bool) -> None:
    """Note an access to plain data, where accesses are recorded: a bit of one of two sets."""
    if w.mode == "record" and is_plain(at.field.variable):
        f, size = w.f, w.unit.set_words
        bit = f.op("add", at.number, w.unit.elements[at.field.variable.name])
        word = f.op("lshr", bit, 6) if size > 1 else 0
        pointer = f.address("%sets", f.op("add", word, size if writes else 0))
        f.store(f.op("or", f.load(pointer), f.op("shl", 1, f.op("and", bit, WORD - 1))), pointer)


def in_range(w: StepWriter, value: Value, type_: Type, *, proven: bool = False) -> Operand:
    """A value as one of a type; the violation ``out-of-range`` unless it is."""
    f, bits = w.f, value.bits
    if not proven and not (type_.low <= value.low and value.high <= type_.high):
        outside: Bit
        if value.low >= type_.low:
            outside = f.compare("sgt", value.operand, type_.high, bits)
        elif value.high <= type_.high:
            outside = f.compare("slt", value.operand, type_.low, bits)
        else:
            above = f.op("sub", value.operand, type_.low, bits)
            outside = f.compare("ugt", above, signed(type_.high - type_.low, bits), bits)
        f.when(outside, w.crash("out-of-range"))
    return w.fit(value, WORD)
