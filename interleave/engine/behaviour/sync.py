"""Queues, and who is woken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interleave.engine.behaviour.places import Element, in_range
from interleave.engine.behaviour.writer import Path
from interleave.program.instr import Get, Place, Put
from interleave.program.program import Site

if TYPE_CHECKING:
    from interleave.engine.behaviour.blocks import StepWriter


def queue(w: StepWriter, path: Path, instr: Put | Get, site: Site) -> None:
    field = w.x.layout.variables[instr.queue.variable]
    length = Element(
        w.x.layout.variables[f"len({instr.queue.variable})"],
        w.x.layout.variables[f"len({instr.queue.variable})"].offset,
    )
    count = w.name("v")
    w.put(f"{count} = {length.read(path.state)}")
    if isinstance(instr, Put):
        w.block_if(f"{count} == {field.variable.length}")
        text = w.value(path, instr.expr)
        in_range(w, Element(field, 0), text, False, instr.queue.text, site)
        offset = w.name("o")
        w.put(f"{offset} = {count} * {field.width} + {field.offset}")
        Element(field, offset).write(w, path, text)
        more = w.name("v")
        w.put(f"{more} = {count} + 1")
        length.write(w, path, more)
    else:
        w.block_if(f"not {count}")
        head = w.name("v")
        w.put(f"{head} = {Element(field, field.offset).read(path.state)}")
        whole = (1 << field.stride) - 1
        rest = w.name("v")
        w.put(f"{rest} = ({path.state} >> {field.offset} & {whole}) >> {field.width}")
        w.new_state(path, f"{path.state} & {w.x.all_but(whole << field.offset)} | {rest} << {field.offset}")
        length.write(w, path, minus_one(w, count))
        w.assign(path, instr.dst, head)


def minus_one(w: StepWriter, count: str) -> str:
    less = w.name("v")
    w.put(f"{less} = {count} - 1")
    return less


def notify(w: StepWriter, path: Path, place: Place, every: bool, following: int, site: Site) -> int | None:
    field = w.x.layout.variables[place.variable]
    whole = ((1 << field.variable.length) - 1) << field.offset
    if every:
        w.new_state(path, f"{path.state} & {w.x.all_but(whole)}")
        return following
    waiting = w.name("v")
    w.put(f"{waiting} = {path.state} & {whole}")
    w.put(f"if not {waiting}:")
    w.depth += 1
    w.put(w.later(following, path.copy(), None, ""))
    w.put("return")
    w.depth -= 1
    bit = w.name("v")
    bits = tuple(1 << field.offset + i for i in range(field.variable.length))
    w.put(f"for {bit} in {w.x.module.constant(bits)}:")
    w.depth += 1
    w.put(f"if {waiting} & {bit}:")
    w.depth += 1
    inner = path.copy()
    inner.state = f"{path.state} ^ {bit}"
    w.put(w.later(following, inner, None, ""))
    w.depth -= 2
    w.put("return")
    return None
