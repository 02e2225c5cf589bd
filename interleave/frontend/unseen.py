"""Ghosts that are written again before any state shows the value."""

from __future__ import annotations

from collections.abc import Iterator

from interleave.program import instr as I
from interleave.program.expr import locals_of
from interleave.program.operands import defines, operands
from interleave.program.program import Code, Program, Span
from interleave.program.steps import At, StepFlow
from interleave.warnings import GHOST_UNSEEN, ModelWarning


def unseen_ghosts(program: Program) -> Iterator[ModelWarning]:
    """A warning for each place that writes a ghost, where whatever it writes is written again within the same
    step, by every path, in all the calls that it is in, and no assert looks at it in between."""
    ghosts = {variable.name for variable in program.variables if variable.ghost}
    if not ghosts:
        return
    hidden: dict[Span, bool] = {}
    names: dict[Span, str] = {}
    for thread in program.threads:
        flow = StepFlow(thread.code)
        for number, node in enumerate(thread.code.nodes):
            if isinstance(node.instr, I.Store) and node.instr.place.variable in ghosts:
                here = node.site.span
                names[here] = node.instr.place.text or node.instr.place.variable
                hidden[here] = hidden.get(here, True) and _overwritten(thread.code, flow, number)
    for span in sorted((s for s in hidden if hidden[s]), key=lambda s: (s.file, s.line, s.column)):
        name = names[span]
        yield ModelWarning(
            GHOST_UNSEEN, name, f"no state shows what {name} is here: it is written again in the same step",
            span, "an access to a variable that is no ghost has to come between the two",
        )  # fmt: skip


def _overwritten(code: Code, flow: StepFlow, number: int) -> bool:
    """Whether every path from a store comes to another one to the same place before its step ends, and
    nothing but that store depends on the value."""
    store = code.nodes[number].instr
    assert isinstance(store, I.Store)
    where = {slot for expr in (store.place.ref, store.place.index) if expr for slot in locals_of(expr)}
    again = False
    seen: set[tuple[At, frozenset[int]]] = set()
    work = [((number, code.nodes[number].inside), frozenset[int]())]
    while work:
        at, held = work.pop()  # the locals that depend on the value
        for after in flow.following(at):
            here, instr = (after, held), code.nodes[after[0]].instr
            if flow.stops_at(after) or isinstance(instr, I.End):
                return False
            if here in seen:
                continue
            seen.add(here)
            if isinstance(instr, I.Store) and _same(instr.place, store.place):
                again = True
                continue
            uses, slot = {used for expr in operands(instr) for used in locals_of(expr)}, defines(instr)
            loads = isinstance(instr, I.Load) and instr.place.variable == store.place.variable
            if slot in where or (uses & held and not isinstance(instr, I.Assign)):
                return False
            if slot is not None:
                work.append((after, held | {slot} if loads or uses & held else held - {slot}))
            else:
                work.append((after, held))
    return again


def _same(one: I.Place, other: I.Place) -> bool:
    """Whether two places are one, as long as the locals in them stay."""
    return (one.variable, one.ref, one.index) == (other.variable, other.ref, other.index)
