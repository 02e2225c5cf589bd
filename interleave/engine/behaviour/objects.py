"""Allocation and the end of objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interleave.engine.behaviour.places import Element, in_range
from interleave.engine.behaviour.writer import Path
from interleave.program.expr import Expr
from interleave.program.instr import New
from interleave.program.program import Site

if TYPE_CHECKING:
    from interleave.engine.behaviour.blocks import StepWriter


def new(w: StepWriter, path: Path, number: int, instr: New, following: int, site: Site) -> int | None:
    x = w.x
    struct = x.program.struct[instr.struct]
    heap = x.layout.variables[struct.heap]
    slot = w.name("v")
    full = f"more than {struct.capacity} objects of {struct.name} are live at once"
    hint = f"raise its capacity: class {struct.name}(Struct, capacity={struct.capacity + 1})"
    if struct.freed:
        texts = [w.local(path, slot) for slot in x.code.references(number, struct.name)]
        offsets = x.layout.references(struct.name, x.number)
        mask = x.layout.variables[struct.heap].variable  # one bit a slot
        assert mask.size == struct.capacity
        slots = w.name("v")
        width = (2 * struct.capacity).bit_length()
        args = [
            path.state,
            str(heap.offset),
            str(struct.capacity),
            x.module.constant(offsets),
            str((1 << width) - 1),
        ]
        w.put(f"{slots} = free_slots({', '.join(args)}, ({', '.join([*texts, ''])}))")
        none = f"not {slots}"
    else:
        w.put(f"{slot} = 0")
        w.put(f"while {slot} < {struct.capacity} and {path.state} >> {heap.offset} + {slot} & 1:")
        w.put(f"    {slot} += 1")
        none = f"{slot} == {struct.capacity}"
    with w.under(f"if {none}:"):
        w.fault(full, hint, site)
    inner = path.copy()
    if struct.freed:
        with w.under(f"for {slot} in {slots}:"):
            w.put(w.later(following, inner, instr.dst, _made(w, inner, instr, slot, site)))
        w.put("return")
        return None
    ref = _made(w, inner, instr, slot, site)
    path.state = inner.state
    w.assign(path, instr.dst, ref)
    return following


def _made(w: StepWriter, path: Path, instr: New, slot: str, site: Site) -> str:
    """Set a fresh object's fields, all bits of which are 0; the reference to it."""
    x = w.x
    struct = x.program.struct[instr.struct]
    heap = x.layout.variables[struct.heap]
    given = dict(instr.inits)
    terms = [f"(1 << {slot} + {heap.offset})"]
    for name in struct.fields:
        field = x.layout.variables[name]
        if name in given:
            text = w.value(path, given[name])
            in_range(w, Element(field, 0), text, False, name, site)
            coded = Element(field, 0).coded(text)
            terms.append(f"(({coded}) << {slot} * {field.stride} + {field.offset})")
        else:
            low = field.variable.type.low
            initial = sum((v - low) << i * field.width for i, v in enumerate(field.variable.initial))
            if initial:
                terms.append(f"({initial} << {slot} * {field.stride} + {field.offset})")
    fresh = f"{path.state} | {' | '.join(terms)}"
    if struct.freed:  # one of several alternatives, so the state before it stays
        path.state = w.name("s")
        w.put(f"{path.state} = {fresh}")
    else:
        w.new_state(path, fresh)
    return w.hold(f"{slot} + 1")


def free(w: StepWriter, path: Path, number: int, struct_name: str, expr: Expr, text: str, site: Site) -> None:
    x = w.x
    struct = x.program.struct[struct_name]
    heap = x.layout.variables[struct.heap]
    ref = w.value(path, expr)
    w.crash_if(f"{ref} == 0", "null-dereference", f"free({text}): {text} is None", site)
    w.crash_if(
        f"{ref} > {struct.capacity}", "double-free", f"free({text}): the object was freed before", site
    )
    parts = [f"(1 << {ref} + {heap.offset - 1})"]
    for name in struct.fields:
        field = x.layout.variables[name]
        if field.stride:
            parts.append(f"({(1 << field.stride) - 1} << ({ref} - 1) * {field.stride} + {field.offset})")
    keep = w.hold(f"~({' | '.join(parts)})")
    own = x.code.references(x.code.nodes[number].next[0], struct_name)
    for slot in own:
        w.local(path, slot)
    offsets = x.layout.references(struct_name, x.number)
    mask = (1 << (2 * struct.capacity).bit_length()) - 1
    w.new_state(
        path,
        f"stale({path.state} & {keep}, {x.module.constant(offsets)}, {mask}, {ref}, {struct.capacity})",
    )
    texts = [(slot, w.local(path, slot)) for slot in own]
    if not w.tree:  # the reference itself may be one of the variables that change
        ref = w.hold(ref)
    for slot, name in texts:
        w.assign(path, slot, f"({name} + {struct.capacity} if {name} == {ref} else {name})")
