"""Queues, and who is woken."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from interleave.engine.behaviour.places import Element, element, in_range
from interleave.engine.behaviour.writer import Path
from interleave.program.instr import Get, Place, Put
from interleave.program.names import queue_length
from interleave.program.program import Site

if TYPE_CHECKING:
    from interleave.engine.behaviour.blocks import StepWriter


def queue(w: StepWriter, path: Path, instr: Put | Get, site: Site) -> None:
    field = w.x.layout.variables[instr.queue.variable]
    unit = field.variable.unit
    length = element(w, path, replace(instr.queue, variable=queue_length(instr.queue.variable)), site)
    first = element(w, path, instr.queue, site, unit)
    count = w.hold(length.read(path.state))
    if isinstance(instr, Put):
        w.block_if(f"{count} == {unit}")
        text = w.value(path, instr.expr)
        in_range(w, Element(field, 0), text, False, instr.queue.text, site)
        offset = w.hold(f"{count} * {field.width} + {first.offset}", "o")
        Element(field, offset).write(w, path, text)
        length.write(w, path, w.hold(f"{count} + 1"))
    else:
        w.block_if(f"not {count}")
        head = w.hold(first.read(path.state))
        whole, at = (1 << unit * field.width) - 1, first.offset
        rest = w.hold(f"({path.state} >> {at} & {whole}) >> {field.width}")
        w.new_state(path, f"{without(w, path, whole, at)} | {rest} << {at}")
        length.write(w, path, w.hold(f"{count} - 1"))
        w.assign(path, instr.dst, head)


def without(w: StepWriter, path: Path, bits: int, at: int | str) -> str:
    """The state without the bits that begin at an offset."""
    if isinstance(at, int):
        return f"{path.state} & {w.x.all_but(bits << at)}"
    return f"{path.state} ^ ({path.state} & {bits} << {at})"


def notify(w: StepWriter, path: Path, place: Place, every: bool, following: int, site: Site) -> int | None:
    unit = w.x.program.variable[place.variable].unit
    at, whole = element(w, path, place, site, unit).offset, (1 << unit) - 1
    if every:
        w.new_state(path, without(w, path, whole, at))
        return following
    fixed, moved = (at, "") if isinstance(at, int) else (0, f" << {at}")
    waiting = w.hold(f"{path.state} & {whole << fixed}{moved}")
    with w.under(f"if not {waiting}:"):
        w.put(w.later(following, path.copy(), None, ""))
        w.put("return")
    bit = w.name("v")
    bits = tuple(1 << fixed + i for i in range(unit))
    inner = path.copy()
    inner.state = f"{path.state} ^ {bit}"
    with w.under(f"for {bit} in {w.x.module.constant(bits)}:"):
        if moved:
            w.put(f"{bit} = {bit}{moved}")
        with w.under(f"if {waiting} & {bit}:"):
            w.put(w.later(following, inner, None, ""))
    w.put("return")
    return None
