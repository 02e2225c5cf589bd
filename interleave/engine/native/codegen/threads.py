"""Starting threads, and looking at whether they run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interleave.engine.native.codegen import bounds as B
from interleave.engine.native.codegen.assembly import WORD, Operand
from interleave.engine.native.codegen.places import checked_index
from interleave.engine.native.codegen.state import StateWriter, field_of
from interleave.engine.native.codegen.values import Value
from interleave.program.instr import Start, Status
from interleave.program.program import Thread

if TYPE_CHECKING:
    from interleave.engine.native.codegen.steps import StepWriter

#: From so many instances on the place of a thread's counter is looked up.
MAX_SELECTS = 4


def start(w: StepWriter, instr: Start) -> None:
    f = w.f
    target = w.unit.program.thread[instr.thread]
    args = [f"i64 {saturated(w, w.value(arg))}" for arg in instr.args]
    candidates = list(range(target.instances))
    chosen: Operand = ""
    if instr.index is not None:
        chosen = checked_index(w, w.value(instr.index), target.instances)
        if isinstance(chosen, int):
            candidates = [chosen]
    outcomes: list[tuple[str, Operand]] = []
    finished, misused, started = (
        w.unit.layout.threads[target.first].finished,
        f.fresh_label(),
        f.fresh_label(),
    )

    def launch(state: str) -> None:
        labels = [f.fresh_label() for _ in candidates]
        if isinstance(chosen, str) and chosen:
            f.switch(chosen, labels[-1], list(enumerate(labels[:-1])))
        for i, label in zip(candidates, labels, strict=True):
            f.label(label)
            other = f.fresh_label()
            f.unless(f.compare("uge", place(w, target, i), finished), misused if chosen != "" else other)
            number = target.first + i
            noted = f"ptr {w.marks.begun[number]}"
            result = f.call(start_function(w, number), f"ptr {state}", noted, *args)
            outcomes.append((f.block or "", result))
            f.jump(started)
            if chosen == "":
                f.label(other)
        f.jump(misused)
        f.label(misused)
        f.jump(w.crash("thread-misuse"))
        f.label(started)
        _outcome(w, f.phi(outcomes))

    w.in_memory(launch)


def start_function(w: StepWriter, number: int) -> str:
    """The function that starts a thread instance."""
    name, unit = f"start_{number}", w.unit
    if unit.once(name):
        code = unit.code(number)
        type(w)(unit, code, number, None, "start", name, unit.stops(number)).write()
    return name


def _outcome(w: StepWriter, result: Operand) -> None:
    """Go on if a start went well; else it ends as the start did."""
    f = w.f
    good, bad = f.fresh_label(), f.fresh_label()
    f.branch(f.compare("eq", result, 0), good, bad)
    f.label(bad)
    if w.mode == "start":  # a thread takes steps at once that start its store buffer
        f.ret(result)
        f.label(good)
        return
    fault = f.compare("eq", result, w.unit.fault)
    if w.mode == "record":
        f.branch(fault, w.fault(), w.block())
    else:
        crash = f.fresh_label()
        f.branch(fault, w.fault(), crash)
        f.label(crash)
        f.put(f"call void @crash(ptr %record, i64 {result})")
        f.jump(w.block())
    f.label(good)


def saturated(w: StateWriter, value: Value) -> Operand:
    """A value as a word; one beyond is the largest or smallest there is, as good as any that no
    local can have: the thread checks its parameters."""
    low, high = B.ANY
    operand, bits = value.operand, value.bits
    if bits == WORD:
        return operand
    operand = w.f.select(w.f.compare("sgt", operand, high, bits), high, operand, bits)
    operand = w.f.select(w.f.compare("slt", operand, low, bits), low, operand, bits)
    return w.f.define(f"trunc i{bits} {operand} to i{WORD}")


def place(w: StateWriter, target: Thread, index: int) -> Operand:
    """What the place of an instance holds."""
    field = w.unit.layout.threads[target.first + index].place
    return w.read_field(field.offset, field.width)


def status(w: StepWriter, instr: Status) -> None:
    f = w.f
    target = w.unit.program.thread[instr.thread]
    finished = w.unit.layout.threads[target.first].finished
    chosen = checked_index(w, w.value(instr.index), target.instances) if instr.index is not None else 0
    stands = _place_of(w, target, chosen)
    how = "eq" if instr.what == "finished" else "ult"
    w.assign(instr.dst, Value(f.wide(f.compare(how, stands, finished)), 0, 1))


def _place_of(w: StepWriter, target: Thread, chosen: Operand) -> Operand:
    """What the place of an instance holds that may be known only when it is looked at."""
    f = w.f
    if isinstance(chosen, int):
        return place(w, target, min(chosen, target.instances - 1))
    if target.instances <= MAX_SELECTS:
        found = place(w, target, target.instances - 1)
        for i in range(target.instances - 1):
            found = f.select(f.compare("eq", chosen, i), place(w, target, i), found)
        return found
    fields = [w.unit.layout.threads[target.first + i].place for i in range(target.instances)]
    offset = w.table(tuple(field.offset for field in fields), chosen).operand
    word = w.find_word(fields[0].offset // WORD, fields[-1].offset // WORD, f.op("lshr", offset, 6))
    return field_of(f, word, f.op("and", offset, WORD - 1), fields[0].width)
