"""Judges of the kinds of violation that are of a state: what it says of the heap and of the next steps."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from interleave.engine.exploration import JUDGE_NUMBERS
from interleave.engine.holders import holder_of
from interleave.engine.layout import VariableField
from interleave.engine.native.codegen.assembly import WORD, Bit, Function, Operand
from interleave.engine.native.codegen.heap import MemoryWriter, Reference
from interleave.engine.native.codegen.places import words_of
from interleave.engine.native.codegen.state import field_of
from interleave.engine.native.codegen.steps import StepWriter
from interleave.engine.native.codegen.unit import Unit, is_plain
from interleave.program import instr as I
from interleave.program.lowering import core
from interleave.program.rests import rests
from interleave.program.types import RefType
from interleave.violations import DATA_RACE, MEMORY_LEAK

#: Up to so many references are looked at one by one, more in a loop.
UNROLLED = 64


def running_function(unit: Unit, name: str, idle: bool) -> None:
    """``(s)``: whether a thread runs; those that are daemons, or at a rest, count if asked to."""
    m = MemoryWriter(unit, name)
    f = m.f
    for number, (thread, _) in enumerate(unit.program.instances):
        if not thread.code.locations or thread.learns or (thread.daemon and not idle):
            continue
        field = unit.layout.threads[number]
        stands = m.read_field(field.place.offset, field.place.width)
        if rests(thread.code) and not idle:
            _unless_at_rest(m, number, stands)
        else:
            f.when(f.compare("ult", stands, field.finished), "yes")
    f.ret(0)
    f.label("yes")
    m.finish(1)


def _unless_at_rest(m: MemoryWriter, number: int, stands: Operand) -> None:
    """Go on if a thread does not stand anywhere, or at a rest, and to ``yes`` otherwise."""
    f, layout = m.f, m.unit.layout
    thread, _ = m.unit.program.instances[number]
    after, notified = f.fresh_label(), dict[str, str]()
    cases = []
    for k, pc in enumerate(layout.threads[number].counters):
        condition = rests(thread.code).get(pc)
        if condition is not None:
            cases.append((k, notified.setdefault(condition, f.fresh_label())))
        elif pc >= layout.finished(thread) or pc in rests(thread.code):
            cases.append((k, after))
    f.switch(stands, "yes", cases)
    for condition, label in notified.items():
        f.label(label)
        field = layout.variables[condition]
        for at in range(number, field.variable.size, field.variable.unit):
            waits = m.read_field(field.offset + at * field.width, field.width)
            f.when(f.compare("ne", waits, 0), after)
        f.jump("yes")
    f.label(after)


# ---------------------------------------------------------------------------- memory-leak


class _Objects:
    """The objects of all structs, numbered: a bit each in one word, or words of their own for each
    struct if they are many."""

    def __init__(self, unit: Unit) -> None:
        self.unit = unit
        capacities = {struct.name: struct.capacity for struct in unit.program.structs}
        self.single = sum(capacities.values()) <= WORD
        total = 0
        self.first: dict[str, int] = {}
        for name, capacity in capacities.items():
            self.first[name] = total
            total += capacity if self.single else -(-capacity // WORD) * WORD
        self.words = max(1, -(-total // WORD))

    def live(self, m: MemoryWriter) -> list[Operand]:
        """The objects that there are."""
        found: list[Operand] = [0] * self.words
        for struct in self.unit.program.structs:
            first = self.first[struct.name]
            for i, word in enumerate(words_of(m, self.unit.layout.variables[struct.heap])):
                k, shift = divmod(first + WORD * i, WORD)
                found[k] = m.f.op("or", found[k], m.f.op("shl", word, shift))
        return found

    def bit(self, f: Function, number: Operand) -> tuple[Operand, Operand]:
        """The word of an object and its bit there."""
        if self.single:
            return 0, f.op("shl", 1, number)
        return f.op("lshr", number, 6), f.op("shl", 1, f.op("and", number, WORD - 1))


def leak_function(unit: Unit) -> None:
    """``leak(s)``: is an object allocated that nothing reaches, or left when all threads have
    finished? What is reached grows until it stays."""
    running_function(unit, "running", idle=True)
    objects = _Objects(unit)
    m = MemoryWriter(unit, "leak")
    f = m.f
    live = objects.live(m)
    some: Operand = 0
    for word in live:
        some = f.op("or", some, word)
    f.when(f.compare("eq", some, 0), "none")
    f.unless(f.compare("ne", f.call("running", "ptr %s"), 0), "found")
    reached = f.alloca(objects.words)
    for k in range(objects.words):
        f.store(0, reached, k)
    for struct in unit.program.structs:
        _reach(m, objects, reached, struct.name, _roots(unit, struct.name), None)
    fields = [(struct.name, *_edges(unit, objects, struct.name)) for struct in unit.program.structs]
    if any(places for _, places, _ in fields):
        changed = f.alloca()
        f.label("again")
        f.store(0, changed)
        for name, places, holders in fields:
            _reach(m, objects, reached, name, places, (holders, changed))
        f.when(f.compare("ne", f.load(changed), 0), "again")
    lost: Operand = 0
    for k, word in enumerate(live):
        lost = f.op("or", lost, f.op("xor", f.load(reached, k), word))
    f.branch(f.compare("ne", lost, 0), "found", "none")
    f.label("found")
    f.ret(1)
    f.label("none")
    m.finish(0)


def _elements(field: VariableField) -> range:
    """The offsets of a variable's elements."""
    if not field.width:
        return range(0)
    return range(field.offset, field.offset + field.width * field.variable.size, field.width)


def _roots(unit: Unit, struct: str) -> tuple[int, ...]:
    """The offsets of the references to a struct in variables and locals."""
    found: list[int] = []
    for field in unit.layout.variables.values():
        type_ = field.variable.type
        holder, _ = holder_of(unit.program, field.variable)
        if holder is None and isinstance(type_, RefType) and type_.struct == struct:
            found += _elements(field)
    for thread in unit.layout.threads:
        found += [p.offset for p, s in zip(thread.fields, thread.structs, strict=True) if s == struct]
    return tuple(found)


def _edges(unit: Unit, objects: _Objects, struct: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The offsets of the references to a struct in objects' fields, and the objects' numbers."""
    places: list[int] = []
    holders: list[int] = []
    for field in unit.layout.variables.values():
        variable = field.variable
        type_ = variable.type
        holder, each = holder_of(unit.program, variable)
        if holder is not None and isinstance(type_, RefType) and type_.struct == struct:
            places += _elements(field)
            first = objects.first[holder]
            holders += [first + i // each for i in range(variable.size)]
    return tuple(places), tuple(holders)


def _reach(
    m: MemoryWriter,
    objects: _Objects,
    reached: str,
    struct: str,
    places: tuple[int, ...],
    held: tuple[tuple[int, ...], str] | None,
) -> None:
    """Add the objects that references point to; ``held``: only from objects that are reached, and
    a word that is set if that adds any."""
    f, definition = m.f, m.unit.program.struct[struct]
    capacity = definition.capacity
    width = (2 * capacity if definition.freed else capacity).bit_length()

    def visit(i: Operand) -> None:
        reference = Reference(m, m.table(places, i).operand).bits(width)
        slot = f.op("sub", reference, 1)
        counts = f.compare("ult", slot, capacity)
        if held is not None:
            word, bit = objects.bit(f, m.table(held[0], i).operand)
            holder = f.op("and", f.load(reached, word), bit)
            counts = f.logic("and", counts, f.compare("ne", holder, 0))
        word, bit = objects.bit(f, f.op("add", f.select(counts, slot, 0), objects.first[struct]))
        at = f.address(reached, word)
        old = f.load(at)
        new = f.op("or", old, f.select(counts, bit, 0))
        f.store(new, at)
        if held is not None:
            f.store(f.op("or", f.load(held[1]), f.op("xor", old, new)), held[1])

    f.repeat(len(places), visit, UNROLLED)


# ---------------------------------------------------------------------------- data-race


def race_function(unit: Unit) -> None:
    """``race(s)``: do the next steps of two threads access one location, one of them writing?
    Thread by thread, what it reads and writes is held against what those before it do."""
    words = unit.set_words
    f = Function("define internal i64 @race(ptr %s) nounwind")
    mine, others = f.alloca(2 * words), f.alloca(2 * words)
    f.clear(others, 2 * words)
    layout = unit.layout
    for number, (thread, _) in enumerate(unit.program.instances):
        field = layout.threads[number].place
        names = {}
        for pc, node in enumerate(() if thread.of else thread.code.locations):
            writer = StepWriter(unit, unit.code(number), number, node, "record", f"a{number}_{pc}")
            if _matters(writer):
                writer.write()
                names[pc] = f"a{number}_{pc}"
        if not names:
            continue
        after = f.fresh_label()
        stands = field_of(f, f.load("%s", field.offset // WORD), field.offset % WORD, field.width)
        cases = [(k, names[pc]) for k, pc in enumerate(layout.threads[number].counters) if pc in names]
        f.switch(stands, after, cases)
        ways: list[tuple[str, Operand]] = []
        listed = f.fresh_label()
        for name in names.values():
            f.label(name)
            f.clear(mine, 2 * words)
            ways.append((name, f.call(name, "ptr %s", f"ptr {mine}")))
            f.jump(listed)
        f.label(listed)
        f.unless(f.compare("eq", f.phi(ways), 0), "faulted")
        f.when(_conflict(f, mine, others, words), "found")
        f.label(after)
    f.ret(0)
    f.label("found")
    f.ret(1)
    f.label("faulted")
    f.ret(-1)
    unit.functions.append(f.text())


def _conflict(f: Function, mine: str, others: str, words: int) -> Bit:
    """Whether one of two threads writes what the other one accesses; ``others`` gets what both do.
    Both are a set of reads, and behind it one of writes."""
    hits = f.alloca()
    f.store(0, hits)

    def compare(k: Operand) -> None:
        reads, writes = f.load(mine, k), f.load(mine, f.op("add", k, words))
        read, written = f.load(others, k), f.load(others, f.op("add", k, words))
        both = f.op("and", writes, f.op("or", read, written))
        both = f.op("or", both, f.op("and", reads, written))
        f.store(f.op("or", f.load(hits), both), hits)
        f.store(f.op("or", read, reads), others, k)
        f.store(f.op("or", written, writes), others, f.op("add", k, words))

    f.repeat(words, compare)
    return f.compare("ne", f.load(hits), 0)


def _matters(w: StepWriter) -> bool:
    """Whether a step may access plain data or come to a model error."""
    if w.region.headers or w.several:
        return True
    for node, _ in w.region.order:
        instr = core(w.code.nodes[node].instr)
        match instr:
            case I.Require() | I.New() | I.ChooseRange() | I.Start():
                return True
            case I.Load(_, place) | I.Store(place, _, _) | I.AtomicBegin(instr=I.Store(place, _, _)):
                if is_plain(w.unit.program.variable[place.variable]):
                    return True
            case (
                I.Assign() | I.Branch() | I.Check() | I.Emit() | I.Fence() | I.End() | I.Result() | I.Assume()
                | I.AtomicBegin() | I.AtomicEnd() | I.Free() | I.Choose() | I.Put() | I.Get() | I.Notify()
                | I.Status()
            ):  # fmt: skip
                pass
            case _:
                assert_never(instr)
    return False


#: By what stands for a kind in place of a property's number: the name of its function, and what writes it.
KIND_JUDGES: dict[int, tuple[str, Callable[[Unit], None]]] = {
    JUDGE_NUMBERS[MEMORY_LEAK]: ("leak", leak_function),
    JUDGE_NUMBERS[DATA_RACE]: ("race", race_function),
}
