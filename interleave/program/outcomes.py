"""Whether an instruction can have more than one outcome, or has to wait for one; and where it leads."""

from __future__ import annotations

from typing import assert_never

from interleave.program import instr as I
from interleave.program.expr import Const
from interleave.program.instr import Instr
from interleave.program.program import Program


def has_choice(program: Program, instr: Instr) -> bool:
    """Whether an instruction can have more than one outcome."""
    match instr:
        case I.Choose() | I.ChooseRange():
            return True
        case I.New(_, struct, _):
            return program.struct[struct].freed
        case I.Notify(_, every):
            return not every
        case (
            I.Assign() | I.Branch() | I.Check() | I.Require() | I.Emit() | I.Fence() | I.End() | I.Result()
            | I.Assume() | I.AtomicBegin() | I.AtomicEnd() | I.Load() | I.Store() | I.Free() | I.Operate()
            | I.Put() | I.Get() | I.Start() | I.Join() | I.Status()
        ):  # fmt: skip
            return False
    assert_never(instr)


def ways_on(instr: Instr) -> int:
    """How many nodes follow an instruction."""
    match instr:
        case I.Branch():
            return 2
        case I.End() | I.Result():
            return 0
        case (
            I.Assign() | I.Check() | I.Require() | I.Emit() | I.Fence() | I.Assume() | I.AtomicBegin()
            | I.AtomicEnd() | I.Load() | I.Store() | I.New() | I.Free() | I.Choose() | I.ChooseRange()
            | I.Operate() | I.Put() | I.Get() | I.Notify() | I.Start() | I.Join() | I.Status()
        ):  # fmt: skip
            return 1
    assert_never(instr)


def inside_after(instr: Instr, inside: bool, *, whole: bool = False) -> bool:
    """Whether a thread is inside ``atomic()`` after an instruction.

    Args:
        inside: whether it is when it comes there.
        whole: all is one step, as in a property.
    """
    match instr:
        case I.AtomicBegin():
            return True
        case I.AtomicEnd():
            return inside and whole
        case (
            I.Assign() | I.Branch() | I.Check() | I.Require() | I.Emit() | I.Fence() | I.End() | I.Result()
            | I.Assume() | I.Load() | I.Store() | I.New() | I.Free() | I.Choose() | I.ChooseRange()
            | I.Operate() | I.Put() | I.Get() | I.Notify() | I.Start() | I.Join() | I.Status()
        ):  # fmt: skip
            return inside
    assert_never(instr)


def may_wait(instr: Instr) -> bool:
    """Whether an instruction can have to wait. `Assume` is a ``wait_until``."""
    match instr:
        case I.Assume(condition):
            return not (isinstance(condition, Const) and condition.value)
        case I.Operate():
            return bool(instr.meaning.guards)
        case I.Put() | I.Get() | I.Join():
            return True
        case (
            I.Assign() | I.Branch() | I.Check() | I.Require() | I.Emit() | I.Fence() | I.End() | I.Result()
            | I.AtomicBegin() | I.AtomicEnd() | I.Load() | I.Store() | I.New() | I.Free() | I.Choose()
            | I.ChooseRange() | I.Notify() | I.Start() | I.Status()
        ):  # fmt: skip
            return False
    assert_never(instr)


def may_rest(instr: Instr) -> bool:
    """Whether an instruction can have to wait for something to do, and not for a lock, room, or the end of
    others: see `interleave.program.rests`."""
    match instr:
        case I.Operate():
            return instr.meaning.idle
        case I.Assume() | I.Get():
            return may_wait(instr)
        case (
            I.Assign() | I.Branch() | I.Check() | I.Require() | I.Emit() | I.Fence() | I.End() | I.Result()
            | I.AtomicBegin() | I.AtomicEnd() | I.Load() | I.Store() | I.New() | I.Free() | I.Choose()
            | I.ChooseRange() | I.Put() | I.Notify() | I.Start() | I.Join() | I.Status()
        ):  # fmt: skip
            return False
    assert_never(instr)


def is_silent(instr: Instr) -> bool:
    """Whether an instruction is part of a step whose name says all there is to say."""
    return isinstance(instr, I.Operate) and instr.meaning.silent
