"""What an instruction reads and writes among the locals, and which places it names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from interleave.program import instr as I
from interleave.program.expr import Expr, locals_of
from interleave.program.instr import Instr, Place
from interleave.program.program import Code


def places(instr: Instr) -> Iterator[Place]:
    """The shared locations that an instruction names."""
    match instr:
        case (
            I.Load(_, place) | I.Store(place, _, _) | I.Put(place, _) | I.Get(_, place) | I.Notify(place, _)
        ):
            yield place
        case I.Operate(_, found, _):
            yield from found
        case (
            I.Assign() | I.Branch() | I.Check() | I.Require() | I.Emit() | I.Fence() | I.End() | I.Result()
            | I.Assume() | I.AtomicBegin() | I.AtomicEnd() | I.New() | I.Free() | I.Choose() | I.ChooseRange()
            | I.Start() | I.Join() | I.Status()
        ):  # fmt: skip
            pass
        case _:
            assert_never(instr)


def operands(instr: Instr) -> Iterator[Expr]:
    """Every expression that an instruction evaluates."""
    for place in places(instr):
        if place.ref is not None:
            yield place.ref
        if place.index is not None:
            yield place.index
    match instr:
        case I.Assign(_, expr) | I.Store(_, expr, _) | I.Put(_, expr) | I.Result(expr):
            yield expr
        case I.Branch(test) | I.Assume(test) | I.Check(test, _, _) | I.Require(test, _):
            yield test
        case I.Emit(_, args):
            yield from (argument for argument in args if not isinstance(argument, str))
        case I.Start(_, index, args):
            yield from args
            if index is not None:
                yield index
        case I.Join(_, index) | I.Status(_, _, index, _):
            if index is not None:
                yield index
        case I.New(_, _, inits):
            yield from (expr for _, expr in inits)
        case I.Free(_, ref, _):
            yield ref
        case I.Choose(_, values):
            yield from values
        case I.ChooseRange(_, start, stop, _):
            yield start
            yield stop
        case I.Operate(_, _, _, argument):
            if argument is not None:
                yield argument
        case I.Load() | I.Get() | I.Notify() | I.Fence() | I.End() | I.AtomicBegin() | I.AtomicEnd():
            pass
        case _:
            assert_never(instr)


def uses(instr: Instr) -> frozenset[int]:
    """The locals that an instruction reads."""
    return frozenset(slot for expr in operands(instr) for slot in locals_of(expr))


def defines(instr: Instr) -> int | None:
    """The local that an instruction writes."""
    match instr:
        case (
            I.Assign(dst) | I.Load(dst) | I.New(dst) | I.Choose(dst) | I.ChooseRange(dst) | I.Get(dst)
            | I.Status(dst) | I.Operate(_, _, dst)
        ):  # fmt: skip
            return dst
        case (
            I.Branch() | I.Check() | I.Require() | I.Emit() | I.Fence() | I.End() | I.Result() | I.Assume()
            | I.AtomicBegin() | I.AtomicEnd() | I.Store() | I.Free() | I.Put() | I.Notify() | I.Start()
            | I.Join()
        ):  # fmt: skip
            return None
    assert_never(instr)


def definitions(code: Code) -> dict[int, list[Instr]]:
    """For each local that is written the instructions that do, in program order."""
    found: dict[int, list[Instr]] = {}
    for node in code.nodes:
        slot = defines(node.instr)
        if slot is not None:
            found.setdefault(slot, []).append(node.instr)
    return found


def own_places(instr: Instr) -> list[Place]:
    """Those of which an operation takes the running thread's element."""
    match instr:
        case I.Operate():
            return [instr.places[word.place] for word in instr.meaning.words if word.own]
        case (
            I.Assign() | I.Branch() | I.Check() | I.Require() | I.Emit() | I.Fence() | I.End() | I.Result()
            | I.Assume() | I.AtomicBegin() | I.AtomicEnd() | I.Load() | I.Store() | I.New() | I.Free()
            | I.Choose() | I.ChooseRange() | I.Put() | I.Get() | I.Notify() | I.Start() | I.Join()
            | I.Status()
        ):  # fmt: skip
            return []
    assert_never(instr)


def lock_taken(instr: Instr) -> Place | None:
    """The mutex that a thread holds after an instruction, and did not before."""
    match instr:
        case I.Operate():
            takes = None if instr.meaning.tries else instr.meaning.takes  # or it takes it or not
            return None if takes is None else instr.places[takes]
        case (
            I.Assign() | I.Branch() | I.Check() | I.Require() | I.Emit() | I.Fence() | I.End() | I.Result()
            | I.Assume() | I.AtomicBegin() | I.AtomicEnd() | I.Load() | I.Store() | I.New() | I.Free()
            | I.Choose() | I.ChooseRange() | I.Put() | I.Get() | I.Notify() | I.Start() | I.Join()
            | I.Status()
        ):  # fmt: skip
            return None
    assert_never(instr)


def lock_given(instr: Instr) -> Place | None:
    """The mutex that a thread no longer holds after an instruction, and did before."""
    match instr:
        case I.Operate():
            return None if instr.meaning.gives is None else instr.places[instr.meaning.gives]
        case I.AtomicBegin(I.ISSUED) if instr.instr is not None:
            return lock_given(instr.instr)
        case (
            I.Assign() | I.Branch() | I.Check() | I.Require() | I.Emit() | I.Fence() | I.End() | I.Result()
            | I.Assume() | I.AtomicBegin() | I.AtomicEnd() | I.Load() | I.Store() | I.New() | I.Free()
            | I.Choose() | I.ChooseRange() | I.Put() | I.Get() | I.Notify() | I.Start() | I.Join()
            | I.Status()
        ):  # fmt: skip
            return None
    assert_never(instr)


def condition(instr: Instr) -> Expr | None:
    """What an instruction goes on by: only if it holds, or a `Branch` where to."""
    match instr:
        case I.Branch(test) | I.Check(test, _, _) | I.Require(test, _) | I.Assume(test):
            return test
        case (
            I.Assign() | I.Emit() | I.Fence() | I.End() | I.Result() | I.AtomicBegin() | I.AtomicEnd()
            | I.Load() | I.Store() | I.New() | I.Free() | I.Choose() | I.ChooseRange() | I.Operate() | I.Put()
            | I.Get() | I.Notify() | I.Start() | I.Join() | I.Status()
        ):  # fmt: skip
            return None
    assert_never(instr)
