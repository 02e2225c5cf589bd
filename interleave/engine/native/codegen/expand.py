"""LLVM for ``expand``: a state's successors, by all threads or by as few as the reduction says."""

from __future__ import annotations

from interleave.engine.fitting import WORD
from interleave.engine.native.abi import CRASHES, FINDINGS, HURRY, LABELS, OVERFLOW, ROOM
from interleave.engine.native.codegen.assembly import Function, Operand, signed
from interleave.engine.native.codegen.state import field_of
from interleave.engine.native.codegen.unit import Unit
from interleave.reduction.reduction import Alone, Reduction

_ARGUMENTS = "ptr noalias readonly %s, ptr noalias %out, ptr noalias %record"


def write_expand(unit: Unit, steps: dict[int, list[int]]) -> None:
    """Write ``expand`` and what it needs.

    Args:
        unit: the program, its steps' functions written.
        steps: for each thread instance the program counters at which it has a step.
    """
    several = {number: _write_thread(unit, number, pcs) for number, pcs in steps.items() if pcs}
    f = Function(f"define i64 @expand({_ARGUMENTS}) nounwind")
    crashes, faults = f.load("%record", CRASHES), f.load("%record", unit.fault)
    room = f.load("%record", ROOM)
    # Each thread's step may need a place, so that many are kept for those to come.
    f.when(f.compare("ult", room, len(unit.program.instances)), "small")
    if unit.reduction is not None and unit.reduction.alone:
        _write_alone(unit, f, unit.reduction, several, room)
    total = _write_threads(unit, f, tuple(several), several, room)
    f.when(f.compare("ne", total, 0), "done")
    f.unless(f.compare("eq", f.load("%record", CRASHES), crashes), "done")
    f.unless(f.compare("eq", f.load("%record", unit.fault), faults), "done")
    f.unless(f.compare("ne", f.call("unfinished", "ptr %s"), 0), "done")
    f.put(f"call void @count(ptr %record, i64 {unit.deadlock})")
    f.label("done")
    _give(unit, f, total)
    f.label("small")
    f.store(1, "%record", OVERFLOW)
    f.label("none")
    f.ret(0)
    unit.functions.append(f.text())


def _give(unit: Unit, f: Function, total: Operand) -> None:
    """Return the number of successors, which become representatives first."""
    if unit.symmetry:
        f.put(f"call void @canonical_all(ptr %out, i64 {total})")
    f.ret(total)


def _place(unit: Unit, f: Function, number: int) -> Operand:
    """What a thread's place holds."""
    field = unit.layout.threads[number].place
    return field_of(f, f.load("%s", field.offset // WORD), field.offset % WORD, field.width)


def _write_thread(unit: Unit, number: int, pcs: list[int]) -> bool:
    """Write the function of a thread's next step: how many successors there are, -1 if there is no
    room. Whether it can be so."""
    once = unit.inlined and not (unit.reduction is not None and unit.reduction.alone)
    attributes = "alwaysinline nounwind" if once else "nounwind"
    f = Function(f"define internal i64 @next_{number}({_ARGUMENTS}, i64 %room) {attributes}")
    after, before = f.fresh_label(), f.fresh_label()
    f.label(before)
    ways: list[tuple[str, Operand]] = [(before, 0)]
    names = {pc: f"t{number}_{pc}" for pc in pcs}
    counters = enumerate(unit.layout.threads[number].counters)
    f.switch(_place(unit, f, number), after, [(k, names[pc]) for k, pc in counters if pc in names])
    for name in names.values():
        f.label(name)
        more = ["i64 %room"] if name in unit.several else []
        ways.append((name, f.call(name, "ptr %s", "ptr %out", "ptr %record", *more)))
        f.jump(after)
    f.label(after)
    f.ret(f.phi(ways))
    unit.functions.append(f.text())
    return any(name in unit.several for name in names.values())


def _write_threads(
    unit: Unit, f: Function, threads: tuple[int, ...], several: dict[int, bool], room: Operand
) -> Operand:
    """Take the steps of some threads, one after the other; how many successors they have."""
    total: Operand = 0
    labels = f.define(f"inttoptr i64 {f.load('%record', LABELS)} to ptr") if unit.labelled else ""
    for k, number in enumerate(threads):
        target = f.address("%out", f.op("mul", total, unit.words))
        left = f.op("sub", f.op("sub", room, len(threads) - 1 - k), total)
        taken = f.call(f"next_{number}", "ptr %s", f"ptr {target}", "ptr %record", f"i64 {left}")
        if several[number]:
            f.when(f.compare("slt", taken, 0), "none")
        total = f.op("add", total, taken)
        if labels:
            f.store(total, labels, 2 * k)
            f.store(f.load("%record", CRASHES), labels, 2 * k + 1)
    return total


def _write_alone(
    unit: Unit, f: Function, reduction: Reduction, several: dict[int, bool], room: Operand
) -> None:
    """Try what the masks say is enough: it is, if all that comes of the pivot are states. Goes on
    where all threads' steps have to be taken."""
    every = (1 << len(reduction.alone)) - 1
    mask: Operand = every
    for number, row in enumerate(reduction.masks):
        if any(bits != every for bits in row):
            field = unit.layout.threads[number]
            table = unit.constant(tuple(map(signed, field.by_place(row, 0))))
            size = len(field.counters)
            at = f.define(
                f"getelementptr inbounds [{size} x i64], ptr {table}, i64 0, i64 {_place(unit, f, number)}"
            )
            mask = f.op("and", mask, f.load(at))
    left, scratch = f.alloca(), f.alloca(FINDINGS + len(unit.findings))
    f.store(mask, left)
    groups: dict[Alone, str] = {}
    for alone in reduction.alone:
        groups.setdefault(alone, f.fresh_label())
    f.label("try")
    bits = f.load(left)
    f.when(f.compare("eq", bits, 0), "all")
    f.store(f.op("and", bits, f.op("sub", bits, 1)), left)
    lowest = f.define(f"call i64 @llvm.cttz.i64(i64 {bits}, i1 true)")
    f.switch(lowest, "all", [(bit, groups[alone]) for bit, alone in enumerate(reduction.alone)])
    for alone, label in groups.items():
        f.label(label)
        f.store(0, scratch, CRASHES)
        f.store(0, scratch, OVERFLOW)
        f.store(f.load("%record", HURRY), scratch, HURRY)
        f.store(0, scratch, unit.fault)
        taken = f.call(f"next_{alone.pivot}", "ptr %s", "ptr %out", f"ptr {scratch}", f"i64 {room}")
        if several[alone.pivot]:
            f.when(f.compare("slt", taken, 0), "small")
        f.when(f.compare("ne", f.load(scratch, unit.fault), 0), "fault")
        f.when(f.compare("eq", taken, 0), "try")
        f.unless(f.compare("eq", f.load(scratch, CRASHES), 0), "try")
        if len(alone.threads) > 1:
            _give(unit, f, _write_threads(unit, f, alone.threads, several, room))
        else:
            _give(unit, f, taken)
    f.label("fault")
    f.put(f"call void @count(ptr %record, i64 {unit.fault})")
    f.ret(0)
    f.label("all")
