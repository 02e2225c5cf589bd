"""Integers: what an ``Int`` says of its range, and what is left of a value in one that goes round."""

from __future__ import annotations

from interleave.errors import ModelError
from interleave.frontend.objects import MAX_INT
from interleave.model import Int
from interleave.program.expr import Binary, Const, Expr, fold
from interleave.program.program import Span
from interleave.program.types import IntType, Type
from interleave.record import record


@record
class WrappingInt(IntType):
    """The range of a local that goes round."""


def int_type(value: Int, full: str, place: Span | None) -> IntType:
    """The range that an ``Int`` gives.

    Args:
        value: the declaration.
        full, place: what is declared, and where.

    Raises:
        ModelError: it gives none, or none that there can be.
    """
    low, high = value.min, value.max
    if high is None:
        raise ModelError(f"{full}: Int needs an upper bound", place, "every type is finite: Int(0, max=7)")
    for name, bound in (("min", low), ("max", high)):
        if type(bound) is not int:
            what = f"{full}: {name} is an integer, not a {type(bound).__name__}"
            raise ModelError(what, place, "Int(0, min=-1, max=7)")
    if low > high:
        raise ModelError(f"{full}: no integer is in {low!r}..{high!r}", place, "Int(0, min=-1, max=7)")
    if max(-low, high) > MAX_INT:
        raise ModelError(f"{full}: the range {low}..{high} is too wide", place, "at most ±2**61")
    if value.wrap and low not in (0, -high - 1):
        raise ModelError(
            f"{full}: an Int that wraps has min=0 or min={-high - 1}", place,
            "as C's unsigned and signed integers: Int(0, max=255, wrap=True)",
        )  # fmt: skip
    return IntType(low, high)


def wrapped(expr: Expr, type_: Type) -> Expr:
    """The value of a range of integers that C's arithmetic leaves of any value."""
    if isinstance(expr, Const) and type_.low <= expr.value <= type_.high:
        return expr
    size, low = type_.high - type_.low + 1, Const(type_.low)
    if not type_.low:
        return fold(Binary("%", expr, Const(size)))
    return fold(Binary("+", fold(Binary("%", fold(Binary("-", expr, low)), Const(size))), low))
