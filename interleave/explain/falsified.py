"""Why a property is false in a state: the part of it that is, and the values that it saw."""

from __future__ import annotations

from typing import assert_never

from interleave.program import instr as I
from interleave.program.expr import evaluate
from interleave.program.program import Code, Property, Span
from interleave.source import source_file
from interleave.trace.states import States

#: More values than this are not told.
MOST_VALUES = 8
#: No property of a finite model goes through more instructions.
MOST_INSTRUCTIONS = 100_000


def falsified(states: States, prop: Property, state: int) -> str:
    """What made a property false, as text: ``users <= 1, with users = 2``."""
    seen, last = _seen(states, prop.code, state)
    values = [f"{name} = {value}" for name, value in seen.items()]
    text = ", ".join(values[:MOST_VALUES]) + (", …" if len(values) > MOST_VALUES else "")
    part = _conjunct(last) if last is not None else ""
    if part and text:
        return f"{part}, with {text}"
    return part or text


def _seen(states: States, code: Code, state: int) -> tuple[dict[str, str], Span | None]:
    """The elements that the property loads, with their values, and where it loads the last one."""
    layout, program = states.layout, states.program
    values: dict[int, int] = {}
    seen: dict[str, str] = {}
    node, last = code.entry, None
    for _ in range(MOST_INSTRUCTIONS):
        here = code.nodes[node]
        match here.instr:
            case I.Result():
                break
            case I.Branch(condition):
                node = here.next[0 if evaluate(condition, values) else 1]
                continue
            case I.Assign(dst, expr):
                values[dst] = evaluate(expr, values)
            case I.Load(dst, place):
                variable = program.variable[place.variable]
                element = evaluate(place.index, values) if place.index is not None else 0
                if place.ref is not None:
                    element += (evaluate(place.ref, values) - 1) * variable.length
                values[dst] = layout.value(state, place.variable, element)
                seen[variable.element_name(element)] = states.show(place.variable, values[dst])
                last = here.site.span
            case I.Status(dst, name, index, what):
                thread = program.thread[name]
                number = thread.first + (evaluate(index, values) if index is not None else 0)
                pc, end = layout.pc(state, number), layout.finished(thread)
                values[dst] = int(pc == end if what == "finished" else pc < end)
                seen[f"{states.columns[number]}.{what}"] = str(bool(values[dst]))
                last = here.site.span
            case (
                I.Check() | I.Require() | I.Assume() | I.Emit() | I.Fence() | I.AtomicBegin() | I.AtomicEnd()
            ):  # fmt: skip
                pass
            case (
                I.End() | I.Store() | I.New() | I.Free() | I.Choose() | I.ChooseRange() | I.Operate()
                | I.Put() | I.Get() | I.Notify() | I.Start() | I.Join()
            ):  # fmt: skip
                raise ValueError(f"{here.instr} in a property")
            case _:
                assert_never(here.instr)
        node = here.next[0]
    return seen, last


def _conjunct(place: Span) -> str:
    """The text of the part of an ``and`` that holds a place, of the ``return`` that it is in; nothing
    if that returns no ``and``."""
    source = source_file(place.file)
    part = next((part for span, part in source.conjuncts if _holds(span, place)), None)
    return source.segment(part) if part is not None else ""


def _holds(whole: Span, part: Span) -> bool:
    begins = (whole.line, whole.column) <= (part.line, part.column)
    return begins and (part.end_line, part.end_column) <= (whole.end_line, whole.end_column)
