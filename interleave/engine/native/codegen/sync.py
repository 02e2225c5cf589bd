"""Queues, and who is woken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from interleave.engine.layout import VariableField
from interleave.engine.native.codegen.ahead import NONE
from interleave.engine.native.codegen.assembly import WORD, Operand, signed
from interleave.engine.native.codegen.choices import next_bit
from interleave.engine.native.codegen.places import Element, element, in_range, span, words_of
from interleave.program.instr import Get, Notify, Put
from interleave.program.names import queue_length

if TYPE_CHECKING:
    from interleave.engine.native.codegen.steps import StepWriter


def queue(w: StepWriter, instr: Put | Get) -> None:
    f = w.f
    field = w.unit.layout.variables[instr.queue.variable]
    length = element(w, replace(instr.queue, variable=queue_length(instr.queue.variable)))
    first, unit = element(w, instr.queue, field.variable.unit), field.variable.unit
    count = length.bits()
    if isinstance(instr, Put):
        f.when(f.compare("eq", count, unit), w.block())
        value = in_range(w, w.value(instr.expr), field.variable.type)
        at = Element(w, field, f.op("add", first.number, count))
        at.set_bits(f.op("sub", value, at.low), 0)
        length.set_bits(f.op("add", count, 1))
        return
    f.when(f.compare("eq", count, 0), w.block())
    head = first.read()
    if unit == field.variable.size:
        _advance(w, field)
    else:
        _advance_one(w, field, first)
    length.set_bits(f.op("sub", count, 1))
    w.assign(instr.dst, head)


def _advance(w: StepWriter, field: VariableField) -> None:
    """Take the first element off a queue: all others move on by one place."""
    f, width = w.f, field.width
    if not width:
        return
    first, last = span(field)
    if first == last:
        mask = (1 << field.stride) - 1 << field.offset % WORD
        word = w.read_word(first)
        moved = f.op("and", f.op("lshr", word, width), signed(mask & mask >> width))
        w.write_word(first, f.op("or", f.op("and", word, signed(~mask)), moved))
        return
    end = field.stride - WORD * (last - first)  # bits of it in the last word, which has others too

    def word_of(k: Operand) -> Operand:
        return w.find_word(first, last, k)

    def move(k: Operand, rest: Operand) -> None:
        """A word gets its own upper bits and the lower bits of the next one."""
        if width == WORD:
            w.change_word(first, last, k, lambda _: rest)
        else:
            upper = f.op("shl", rest, WORD - width)
            w.change_word(first, last, k, lambda word: f.op("or", f.op("lshr", word, width), upper))

    def full(i: Operand) -> None:
        k = f.op("add", i, first)
        move(k, word_of(f.op("add", k, 1)))

    f.repeat(last - first - 1, full)
    tail = (1 << end) - 1
    word = word_of(last)
    move(last - 1, f.op("and", word, signed(tail)))
    moved = f.op("and", f.op("lshr", word, width), signed(tail & tail >> width)) if width < WORD else 0
    w.write_word(last, f.op("or", f.op("and", word, signed(~tail)), moved))


def _advance_one(w: StepWriter, field: VariableField, queue: Element) -> None:
    """The same for one of several queues, by its first element."""
    f, unit, width = w.f, field.variable.unit, field.width
    if not width:
        return
    if queue.first == queue.last:
        whole = (1 << unit * width) - 1

        def moved(word: Operand) -> Operand:
            rest = f.op("and", f.op("lshr", word, queue.shift), signed(whole & ~((1 << width) - 1)))
            hole = f.op("xor", f.op("shl", signed(whole), queue.shift), -1)
            return f.op("or", f.op("and", word, hole), f.op("shl", f.op("lshr", rest, width), queue.shift))

        w.change_word(queue.first, queue.last, queue.word, moved)
        return
    for k in range(unit):
        at = Element(w, field, f.op("add", queue.number, k))
        at.set_bits(Element(w, field, f.op("add", queue.number, k + 1)).bits() if k + 1 < unit else 0)


def notify(w: StepWriter, instr: Notify) -> None:
    f = w.f
    field = w.unit.layout.variables[instr.condition.variable]
    at = element(w, instr.condition, field.variable.unit)
    if field.variable.unit < field.variable.size:
        _notify_one(w, instr, field, at)
        return
    first, last = span(field)
    if instr.all:
        for k in range(first, last + 1):
            w.write_word(k, f.op("and", w.read_word(k), signed(~_mask(field, k))))
        return
    chosen = _chosen(w, words_of(w, field), field.variable.unit)
    place = f.op("add", chosen, field.offset % WORD)
    bit = f.op("shl", 1, f.op("and", place, WORD - 1))
    index = f.op("add", f.op("lshr", place, 6), first)
    for k in range(first, last + 1):
        hit = f.op("and", bit, signed(_mask(field, k)))  # not a bit of what stands behind it
        if first != last:
            hit = f.select(f.compare("eq", index, k), hit, 0)
        w.write_word(k, f.op("and", w.read_word(k), f.op("xor", hit, -1)))


def _chosen(w: StepWriter, waiting: Sequence[Operand], nobody: int) -> Operand:
    """Any one of those that wait, each of which is a bit; ``nobody`` where there is none."""
    f = w.f
    assert w.choices is not None

    def first_one() -> Operand:
        found = next_bit(f, waiting, NONE)
        return f.select(f.compare("eq", found, NONE), nobody, found)

    def following(taken: Operand) -> Operand:
        return f.select(f.compare("eq", taken, nobody), NONE, next_bit(f, waiting, taken))

    return w.choices.take(first_one, following)


def _notify_one(w: StepWriter, instr: Notify, field: VariableField, condition: Element) -> None:
    """The same for one of several conditions, by its first element."""
    f, unit = w.f, field.variable.unit

    def at(k: Operand) -> Element:
        return Element(w, field, f.op("add", condition.number, k))

    if instr.all:
        for k in range(unit):
            at(k).set_bits(0)
        return
    waiting: list[Operand] = [0] * -(-unit // WORD)
    for k in range(unit):
        waiting[k // WORD] = f.op("or", waiting[k // WORD], f.op("shl", at(k).bits(), k % WORD))
    chosen = _chosen(w, waiting, unit)
    found = f.compare("ne", chosen, unit)
    woken = at(f.select(found, chosen, 0))
    woken.set_bits(f.select(found, 0, woken.bits()))


def _mask(field: VariableField, k: int) -> int:
    """The bits that a variable has in a word."""
    begin, end = field.offset - WORD * k, field.offset + field.width * field.variable.size - WORD * k
    return (1 << min(WORD, end)) - (1 << max(0, begin))
