"""Locks, semaphores, queues and conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from interleave.engine.behaviour.places import Element, element, in_range
from interleave.engine.behaviour.writer import Path
from interleave.program.instr import (
    Acquire,
    CondWait,
    CondWake,
    Get,
    Place,
    Post,
    Put,
    Release,
    TryAcquire,
    TryWait,
    Wait,
)
from interleave.program.program import Site

if TYPE_CHECKING:
    from interleave.engine.behaviour.blocks import StepWriter


def mutex(w: StepWriter, path: Path, instr: Acquire | TryAcquire | Release, site: Site) -> None:
    place, me = instr.lock, (w.x.number or 0) + 1
    at = element(w, path, place, site)
    owner = w.name("v")
    w.put(f"{owner} = {at.read(path.state)}")
    match instr:
        case Acquire():
            message = f"{place.text} is taken again by the thread that holds it: it would wait for itself"
            w.crash_if(f"{owner} == {me}", "lock-misuse", message, site)
            w.block_if(owner)
            at.write(w, path, str(me))
        case Release():
            message = f"{place.text} is released by a thread that does not hold it"
            w.crash_if(f"{owner} != {me}", "lock-misuse", message, site)
            at.write(w, path, "0")
        case TryAcquire(dst, _):
            attempt(w, path, at, dst, f"not {owner}", str(me))
        case _:
            assert_never(instr)


def semaphore(w: StepWriter, path: Path, instr: Wait | TryWait | Post, site: Site) -> None:
    place = instr.semaphore
    at = element(w, path, place, site)
    count = w.name("v")
    w.put(f"{count} = {at.read(path.state)}")
    match instr:
        case Wait():
            w.block_if(f"not {count}")
            at.write(w, path, minus_one(w, count))
        case Post():
            high = at.field.variable.type.high
            w.put(f"if {count} >= {high}:")
            w.depth += 1
            name = place.variable
            w.fault(
                f"{place.text} would count past {high}",
                f"raise its max: {name} = Semaphore(…, max={high + 1})",
                site,
            )
            w.depth -= 1
            more = w.name("v")
            w.put(f"{more} = {count} + 1")
            at.write(w, path, more)
        case TryWait(dst, _):
            attempt(w, path, at, dst, count, minus_one(w, count))
        case _:
            assert_never(instr)


def minus_one(w: StepWriter, count: str) -> str:
    less = w.name("v")
    w.put(f"{less} = {count} - 1")
    return less


def attempt(w: StepWriter, path: Path, at: Element, dst: int, condition: str, value: str) -> None:
    """``try_acquire`` and ``try_wait``: the element changes if the condition holds."""
    before = path.copy()
    got = w.name("v")
    w.put(f"{got} = 0")
    after = w.name("s") if w.tree else path.state
    if after != before.state:
        w.put(f"{after} = {before.state}")
    w.put(f"if {condition}:")
    w.depth += 1
    w.put(f"{got} = 1")
    inner = path.copy()
    at.write(w, inner, value)
    if inner.state != after:
        w.put(f"{after} = {inner.state}")
    w.depth -= 1
    path.state = after
    w.assign(path, dst, got)


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


def condition_wait(w: StepWriter, path: Path, instr: CondWait | CondWake, site: Site) -> None:
    me = w.x.number or 0
    lock = element(w, path, instr.lock, site)
    waiting = w.x.layout.variables[instr.condition.variable].offset + me
    owner = w.name("v")
    w.put(f"{owner} = {lock.read(path.state)}")
    if isinstance(instr, CondWait):
        message = f"{instr.condition.text}.wait() without holding {instr.lock.text}"
        w.crash_if(f"{owner} != {me + 1}", "lock-misuse", message, site)
        lock.write(w, path, "0")
        w.new_state(path, f"{path.state} | {1 << waiting}")
    else:
        w.block_if(owner)
        if not instr.spurious:
            w.block_if(f"{path.state} & {1 << waiting}")
        lock.write(w, path, str(me + 1))
        w.new_state(path, f"{path.state} & {w.x.all_but(1 << waiting)}")


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
