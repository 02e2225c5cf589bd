"""What an instruction reads and writes among the locals, and which places it names."""

from __future__ import annotations

from collections.abc import Iterator

from interleave.program.expr import Expr, locals_of
from interleave.program.instr import (
    Assign,
    Assume,
    Branch,
    Check,
    Choose,
    ChooseRange,
    Event,
    Free,
    Instr,
    Join,
    New,
    Place,
    Put,
    Require,
    Result,
    Start,
    Status,
    Store,
)


def places(instr: Instr) -> Iterator[Place]:
    """The shared locations that an instruction names."""
    for value in vars(instr).values():
        if isinstance(value, Place):
            yield value


def operands(instr: Instr) -> Iterator[Expr]:
    """Every expression that an instruction evaluates."""
    for place in places(instr):
        if place.ref is not None:
            yield place.ref
        if place.index is not None:
            yield place.index
    match instr:
        case Assign(_, expr) | Store(_, expr, _) | Put(_, expr) | Result(expr):
            yield expr
        case Branch(condition) | Assume(condition) | Check(condition, _, _) | Require(condition, _):
            yield condition
        case Event(_, args):
            yield from args
        case Start(_, index, args):
            yield from args
            if index is not None:
                yield index
        case Join(_, index) | Status(_, _, index, _):
            if index is not None:
                yield index
        case New(_, _, inits):
            yield from (expr for _, expr in inits)
        case Free(_, ref, _):
            yield ref
        case Choose(_, values):
            yield from values
        case ChooseRange(_, start, stop, _):
            yield start
            yield stop


def uses(instr: Instr) -> frozenset[int]:
    """The locals that an instruction reads."""
    return frozenset(slot for expr in operands(instr) for slot in locals_of(expr))


def defines(instr: Instr) -> int | None:
    """The local that an instruction writes."""
    return getattr(instr, "dst", None)
