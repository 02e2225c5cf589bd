"""Locks, semaphores, queues and conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from interleave.engine.layout import VariableField
from interleave.engine.native.codegen.assembly import WORD, Operand, signed
from interleave.engine.native.codegen.choices import NONE, next_bit
from interleave.engine.native.codegen.places import Element, element, in_range, span, words_of
from interleave.engine.native.codegen.values import Value
from interleave.program.instr import (
    Acquire,
    CondWait,
    CondWake,
    Get,
    Notify,
    Post,
    Put,
    Release,
    TryAcquire,
    TryWait,
    Wait,
)

if TYPE_CHECKING:
    from interleave.engine.native.codegen.steps import StepWriter


def mutex(w: StepWriter, instr: Acquire | TryAcquire | Release) -> None:
    f, me = w.f, w.me + 1
    at = element(w, instr.lock)
    owner = at.bits()
    match instr:
        case Acquire():
            go, taken = f.fresh_label(), f.fresh_label()
            f.branch(f.compare("eq", owner, 0), go, taken)
            f.label(taken)
            f.branch(f.compare("eq", owner, me), w.crash("lock-misuse"), w.block())
            f.label(go)
            at.set_bits(me, 0)
        case Release():
            f.unless(f.compare("eq", owner, me), w.crash("lock-misuse"))
            at.set_bits(0)
        case TryAcquire(dst, _):
            free = f.compare("eq", owner, 0)
            at.set_bits(f.select(free, me, 0), 0)
            w.assign(dst, Value(f.wide(free), 0, 1))
        case _:
            assert_never(instr)


def semaphore(w: StepWriter, instr: Wait | TryWait | Post) -> None:
    f = w.f
    at = element(w, instr.semaphore)
    count = at.bits()
    match instr:
        case Wait():
            f.when(f.compare("eq", count, 0), w.block())
            at.set_bits(f.op("sub", count, 1))
        case Post():
            f.unless(f.compare("slt", count, at.field.variable.type.high), w.fault())
            at.set_bits(f.op("add", count, 1))
        case TryWait(dst, _):
            some = f.wide(f.compare("ne", count, 0))
            at.set_bits(f.op("sub", count, some))
            w.assign(dst, Value(some, 0, 1))
        case _:
            assert_never(instr)


def queue(w: StepWriter, instr: Put | Get) -> None:
    f = w.f
    field = w.unit.layout.variables[instr.queue.variable]
    length = Element(w, w.unit.layout.variables[f"len({instr.queue.variable})"], 0)
    count = length.bits()
    if isinstance(instr, Put):
        f.when(f.compare("eq", count, field.variable.length), w.block())
        value = in_range(w, w.value(instr.expr), field.variable.type)
        at = Element(w, field, count)
        at.set_bits(f.op("sub", value, at.low), 0)
        length.set_bits(f.op("add", count, 1))
        return
    f.when(f.compare("eq", count, 0), w.block())
    head = Element(w, field, 0).read()
    _advance(w, field)
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


# ---------------------------------------------------------------------------- conditions


def condition_wait(w: StepWriter, instr: CondWait | CondWake) -> None:
    f = w.f
    lock = element(w, instr.lock)
    waiting = Element(w, w.unit.layout.variables[instr.condition.variable], w.me)
    owner = lock.bits()
    if isinstance(instr, CondWait):
        f.unless(f.compare("eq", owner, w.me + 1), w.crash("lock-misuse"))
        lock.set_bits(0)
        waiting.set_bits(1)
    else:
        f.unless(f.compare("eq", owner, 0), w.block())
        if not instr.spurious:
            f.unless(f.compare("eq", waiting.bits(), 0), w.block())
        lock.set_bits(w.me + 1, 0)
        waiting.set_bits(0)


def notify(w: StepWriter, instr: Notify) -> None:
    f = w.f
    field = w.unit.layout.variables[instr.condition.variable]
    first, last = span(field)
    if instr.all:
        for k in range(first, last + 1):
            w.write_word(k, f.op("and", w.read_word(k), signed(~_mask(field, k))))
        return
    assert w.choices is not None
    nobody = field.variable.length  # the alternative in which nobody waits
    waiting = words_of(w, field)

    def first_one() -> Operand:
        found = next_bit(f, waiting, NONE)
        return f.select(f.compare("eq", found, NONE), nobody, found)

    def following(taken: Operand) -> Operand:
        return f.select(f.compare("eq", taken, nobody), NONE, next_bit(f, waiting, taken))

    chosen = w.choices.take(first_one, following)
    place = f.op("add", chosen, field.offset % WORD)
    bit = f.op("shl", 1, f.op("and", place, WORD - 1))
    index = f.op("add", f.op("lshr", place, 6), first)
    for k in range(first, last + 1):
        hit = f.op("and", bit, signed(_mask(field, k)))  # not a bit of what stands behind it
        if first != last:
            hit = f.select(f.compare("eq", index, k), hit, 0)
        w.write_word(k, f.op("and", w.read_word(k), f.op("xor", hit, -1)))


def _mask(field: VariableField, k: int) -> int:
    """The bits that a variable has in a word."""
    begin, end = field.offset - WORD * k, field.offset + field.width * field.variable.size - WORD * k
    return (1 << min(WORD, end)) - (1 << max(0, begin))
