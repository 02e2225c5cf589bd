"""Work that is put into a graph: instructions one after the other, and what depends on conditions."""

from __future__ import annotations

from interleave.program import instr as I
from interleave.program.expr import Binary, Const, Expr, fold
from interleave.record import record


@record
class If:
    """Work that is done, or other work, as a condition is."""

    condition: Expr
    then: tuple[Op, ...]
    other: tuple[Op, ...] = ()


@record
class Told:
    """An instruction of which something is told."""

    instr: I.Instr


Op = I.Instr | If | Told
Ops = list[Op]


def both(a: Expr, b: Expr) -> Expr:
    return fold(Binary("&", a, b))


def either(a: Expr, b: Expr) -> Expr:
    return b if a == Const(0) else a if b == Const(0) else fold(Binary("|", a, b))


def left(a: Expr, by: Expr) -> Expr:
    return a if by == Const(0) else fold(Binary("<<", a, by))


def right(a: Expr, by: Expr) -> Expr:
    return a if by == Const(0) else fold(Binary(">>", a, by))
