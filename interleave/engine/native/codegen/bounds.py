"""Between which bounds expressions stay, exactly: how many bits their values need.

`interleave.program.intervals` gives up at 62 bits, beyond which it knows no bounds. Here integers
are as large as they are, so that arithmetic can be done in enough bits.
"""

from __future__ import annotations

from typing import assert_never

from interleave.engine.native.codegen.assembly import WORD
from interleave.program.expr import (
    Address,
    Binary,
    BinaryOp,
    Const,
    Expr,
    Local,
    Lookup,
    ThreadId,
    Unary,
    UnaryOp,
    apply_binary,
)

Bounds = tuple[int, int]

#: What fits into a machine word.
ANY: Bounds = (-(1 << WORD - 1), (1 << WORD - 1) - 1)
BOOL: Bounds = (0, 1)
#: No shift goes further to the left: the frontend sees to it.
MAX_SHIFT = 256
#: Larger integers are left to Python.
MAX_BITS = 2048


class NotNative(RuntimeError):
    """The program is beyond what machine code is written for; the message says why."""


def needed(low: int, high: int) -> int:
    """In how many bits, a multiple of 64, integers between these bounds are worked with."""
    most = max(abs(low + (low < 0)).bit_length(), abs(high + (high < 0)).bit_length()) + 1
    if most > MAX_BITS:
        raise NotNative(f"an expression has values of more than {MAX_BITS} bits")
    return -(-most // WORD) * WORD


def unary(op: UnaryOp, a: Bounds) -> Bounds:
    match op:
        case "-":
            return -a[1], -a[0]
        case "~":
            return ~a[1], ~a[0]
        case "not":
            return BOOL
    assert_never(op)


def binary(op: BinaryOp, a: Bounds, b: Bounds) -> Bounds:
    """The bounds of an operation that does not fail, given those of its operands."""
    match op:
        case "+":
            return a[0] + b[0], a[1] + b[1]
        case "-":
            return a[0] - b[1], a[1] - b[0]
        case "*":
            return hull([x * y for x in a for y in b])
        case "min":
            return min(a[0], b[0]), min(a[1], b[1])
        case "max":
            return max(a[0], b[0]), max(a[1], b[1])
        case "//" | "c_div":
            divisors = [d for d in (b[0], b[1], -1, 1) if d and b[0] <= d <= b[1]]
            return hull([apply_binary(op, x, d) for x in a for d in divisors] or [0])
        case "c_mod":
            most = max(0, abs(b[0]) - 1, abs(b[1]) - 1)
            return max(-most, min(0, a[0])), min(most, max(0, a[1]))
        case "%":
            if a[0] >= 0 and a[1] < b[0]:
                return a
            return min(0, b[0] + 1), max(0, b[1] - 1)
        case "<<":
            return hull([x << y for x in a for y in _shifts(b, MAX_SHIFT)])
        case ">>":
            far = max(abs(a[0]), abs(a[1])).bit_length()
            return hull([x >> y for x in a for y in _shifts(b, far)])
        case "&" | "|" | "^":
            return _bitwise(op, a, b)
        case "==" | "!=" | "<" | "<=" | ">" | ">=":
            return BOOL
    assert_never(op)


def hull(values: list[int]) -> Bounds:
    return min(values), max(values)


def _shifts(b: Bounds, most: int) -> Bounds:
    return max(0, min(b[0], most)), max(0, min(b[1], most))


def _bitwise(op: str, a: Bounds, b: Bounds) -> Bounds:
    if op == "&" and (a[0] >= 0 or b[0] >= 0):
        return 0, min(x[1] for x in (a, b) if x[0] >= 0)
    width = max(abs(x).bit_length() for x in (*a, *b))
    return (0 if a[0] >= 0 and b[0] >= 0 else -(1 << width)), (1 << width) - 1


def expression(expr: Expr, known: list[Bounds | None], threads: int) -> Bounds | None:
    """The bounds of an expression; None if those of a local in it are not known yet."""
    match expr:
        case Const(value):
            return value, value
        case Local(slot):
            return known[slot]
        case ThreadId():
            return 0, threads
        case Lookup(values, _):
            return hull(list(values))
        case Address(_, _, capacity):
            return 0, capacity
        case Unary(op, operand):
            inner = expression(operand, known, threads)
            return None if inner is None else unary(op, inner)
        case Binary(op, left, right):
            a, b = expression(left, known, threads), expression(right, known, threads)
            return None if a is None or b is None else binary(op, a, b)
    assert_never(expr)
