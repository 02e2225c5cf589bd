"""Python source for each instruction, as part of a step's function."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from interleave.engine.behaviour.objects import free, new
from interleave.engine.behaviour.places import element, load, store, touch
from interleave.engine.behaviour.sync import notify, queue
from interleave.engine.behaviour.threads import start_thread, status
from interleave.engine.behaviour.writer import Path
from interleave.program.expr import Const
from interleave.program.instr import (
    Assign,
    Assume,
    AtomicBegin,
    AtomicEnd,
    Branch,
    Check,
    Choose,
    ChooseRange,
    Emit,
    End,
    Fence,
    Free,
    Get,
    Load,
    New,
    Notify,
    Put,
    Require,
    Result,
    Start,
    Status,
    Store,
)
from interleave.program.lowering import core
from interleave.program.program import Node

if TYPE_CHECKING:
    from interleave.engine.behaviour.blocks import StepWriter


def write(w: StepWriter, number: int, node: Node, path: Path) -> int | None:
    """Write one instruction; the node that follows, None where the path has ended."""
    site = node.site
    following = node.next[0] if node.next else -1
    instr = core(node.instr)
    match instr:
        case Assign(dst, expr):
            w.assign(path, dst, w.expr(path, expr))
        case Check(condition, kind, message):
            if condition == Const(0):
                w.crash(kind, message, site)
                return None
            w.crash_if(f"not {w.expr(path, condition)}", kind, message, site)
        case Require(condition, message, hint):
            with w.under(f"if not {w.expr(path, condition)}:"):
                w.fault(message, hint, site)
        case Assume(condition):
            if condition == Const(0):
                w.block()
                return None
            if not isinstance(condition, Const):
                w.block_if(f"not {w.expr(path, condition)}")
        case Emit() | Fence():
            pass
        case AtomicBegin():
            path.inside = True
            if w.x.record and isinstance(instr.instr, Store):  # it waits in a store buffer
                touch(w, element(w, path, instr.instr.place, site), True)
        case AtomicEnd():
            path.inside = w.x.thread is None
        case End():
            w.arrive(path, None)
            return None
        case Result(expr):
            w.put(f"return {w.expr(path, expr)}")
            return None
        case Load(dst, place):
            load(w, path, dst, place, site)
        case Store(place, expr, proven):
            store(w, path, place, expr, proven, site)
        case Put() | Get():
            queue(w, path, instr, site)
        case Notify(condition, every):
            return notify(w, path, condition, every, following, site)
        case Choose(dst, values):
            choose(w, path, dst, f"({', '.join(w.expr(path, v) for v in values)},)", following)
            return None
        case ChooseRange(dst, start, stop, step):
            numbers = w.hold(f"range({w.expr(path, start)}, {w.expr(path, stop)}, {step})")
            with w.under(f"if not {numbers}:"):
                w.fault("choose() has no alternative here: the range is empty", "", site)
            choose(w, path, dst, numbers, following)
            return None
        case New():
            return new(w, path, number, instr, following, site)
        case Free(struct, ref, text):
            free(w, path, number, struct, ref, text, site)
        case Start(thread, index, args):
            start_thread(w, path, thread, index, args, site)
        case Status():
            status(w, path, instr, site)
        case Branch():
            raise ValueError("a branch is two ways on, which the caller follows")
        case _:
            assert_never(instr)
    return following


def choose(w: StepWriter, path: Path, dst: int, values: str, following: int) -> None:
    value = w.name("v")
    with w.under(f"for {value} in {values}:"):
        w.put(w.later(following, path.copy(), dst, value))
    w.put("return")
