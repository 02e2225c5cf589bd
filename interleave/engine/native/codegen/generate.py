"""A program's behaviour as LLVM text: ``expand`` and ``judge``, see `interleave.engine.native.abi`."""

from __future__ import annotations

from interleave.engine.layout import Layout
from interleave.engine.native.abi import CRASHES, Source
from interleave.engine.native.codegen.assembly import Function
from interleave.engine.native.codegen.expand import write_expand
from interleave.engine.native.codegen.judges import (
    KIND_JUDGES,
    running_function,
)
from interleave.engine.native.codegen.steps import StepWriter
from interleave.engine.native.codegen.symmetry import canonical_function
from interleave.engine.native.codegen.unit import Unit
from interleave.program.program import Program
from interleave.program.steps import start_nodes
from interleave.reduction.reduction import Reduction
from interleave.symmetry.symmetry import Symmetry

#: For each judge the number of its property, or what stands for a built-in check, and whether it
#: looks for states in which that holds (else for states in which it does not).
Judges = dict[str, tuple[int, bool]]

_ARGUMENTS = "ptr noalias readonly %s, ptr noalias %out, ptr noalias %record"

_SHARED = """\
declare i64 @llvm.cttz.i64(i64, i1)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

define internal void @count(ptr %record, i64 %which) noinline cold nounwind {
  %at = getelementptr inbounds i64, ptr %record, i64 %which
  %old = load i64, ptr %at
  %new = add i64 %old, 1
  store i64 %new, ptr %at
  ret void
}
"""
_CRASH = f"""\
define internal void @crash(ptr %record, i64 %which) noinline cold nounwind {{
  call void @count(ptr %record, i64 {CRASHES})
  call void @count(ptr %record, i64 %which)
  ret void
}}
"""


#: Which steps are taken: a byte each, that is read first, as workers share it.
_MARKS = """\
@marks = internal global [{count} x i8] zeroinitializer
define i64 @marked() nounwind {{
  %at = ptrtoint ptr @marks to i64
  ret i64 %at
}}
define internal void @mark(i64 %step) alwaysinline nounwind {{
  %at = getelementptr inbounds i8, ptr @marks, i64 %step
  %old = load i8, ptr %at
  %new = icmp eq i8 %old, 0
  br i1 %new, label %set, label %done
set:
  store i8 1, ptr %at
  br label %done
done:
  ret void
}}
"""


def generate(
    program: Program,
    layout: Layout,
    judges: Judges,
    reduction: Reduction | None = None,
    symmetry: Symmetry | None = None,
    *,
    labelled: bool = False,
) -> Source:
    """Write a program's LLVM.

    Args:
        program, layout: the program and where its state stands.
        judges: what is looked for in states, by name.
        reduction: what ``expand`` may leave out.
        symmetry: what may be renamed in states; ``expand`` gives representatives.
        labelled: whether ``expand`` tells whose steps lead to which successors: not of reduced
            programs.

    Raises:
        NotNative: the program is beyond what can be written.
    """
    unit = Unit(layout, tuple(judges), reduction, symmetry, labelled)
    steps: dict[int, list[int]] = {}
    for number, (thread, _) in enumerate(program.instances):
        code, stops = unit.lowering.code(thread.code), unit.stops(number)
        begins = start_nodes(thread.code)[1]
        steps[number] = [
            pc for pc, node in enumerate(thread.code.locations) if node in stops or node in begins
        ]
        for pc in steps[number]:
            node = thread.code.locations[pc]
            StepWriter(unit, code, number, node, "step", f"t{number}_{pc}", stops).write()
    running_function(unit, "unfinished", idle=False)
    if symmetry:
        unit.functions.append(canonical_function(layout, symmetry))
    write_expand(unit, steps)
    _write_judge(unit, judges)
    marks = _MARKS.format(count=max(1, unit.marks[-1]))
    text = "\n".join([_SHARED, _CRASH, marks, *unit.constants(), *unit.functions])
    return Source(text, unit.words, unit.findings, tuple(judges), sum(map(len, steps.values())))


def _write_judge(unit: Unit, judges: Judges) -> None:
    f = Function("define i64 @judge(ptr noalias readonly %s, ptr noalias %record, i64 %wanted) nounwind")
    for i, (number, holds) in enumerate(judges.values()):
        name = _property_function(unit, number)
        ask, after, decided, found, undecided = (f.fresh_label() for _ in range(5))
        f.branch(f.compare("ne", f.op("and", f.op("lshr", "%wanted", i), 1), 0), ask, after)
        f.label(ask)
        value = f.call(name, "ptr %s")
        f.branch(f.compare("slt", value, 0), undecided, decided)
        f.label(undecided)
        f.put(f"call void @count(ptr %record, i64 {unit.undecided(i)})")
        f.jump(after)
        f.label(decided)
        f.branch(f.compare("ne" if holds else "eq", value, 0), found, after)
        f.label(found)
        f.put(f"call void @count(ptr %record, i64 {unit.found(i)})")
        f.label(after)
    f.ret(0)
    unit.functions.append(f.text())


def _property_function(unit: Unit, number: int) -> str:
    """Write what a judge asks; its name."""
    if number in KIND_JUDGES:
        name, write = KIND_JUDGES[number]
        if unit.once(name):
            write(unit)
        return name
    name = f"property_{number}"
    if unit.once(name):
        StepWriter(unit, unit.program.properties[number].code, None, None, "property", name).write()
    return name
