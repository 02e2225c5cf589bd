"""Expressions over a thread's locals. They have no effects and cannot fail.

What can fail (a division by zero, a negative shift) is guarded by a `Check` before it. Shared
memory is never read here: a `Load` brings it into a local first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, assert_never

from interleave.record import record

UnaryOp = Literal["-", "~", "not"]
#: It gives 0 or 1.
Comparison = Literal["==", "!=", "<", "<=", ">", ">="]
BinaryOp = (
    Literal["+", "-", "*", "//", "%", "&", "|", "^", "<<", ">>", "min", "max", "c_div", "c_mod"] | Comparison
)


@record
class Const:
    value: int


@record
class Local:
    """The local with this number in its code's ``locals``."""

    slot: int


@record
class Unary:
    """``not`` gives 0 or 1."""

    op: UnaryOp
    operand: Expr


@record
class Binary:
    """Division and remainder round down, as Python's; ``c_div`` and ``c_mod`` towards zero, as C's."""

    op: BinaryOp
    left: Expr
    right: Expr


@record
class Address:
    """The address that a reference stands for: a stale one has that of its slot."""

    operand: Expr
    struct: str
    capacity: int


@record
class Lookup:
    """``values[index]``, a constant look-up; the index is known to be in range."""

    values: tuple[int, ...]
    index: Expr


@record
class ThreadId:
    """The number of the running thread, from 0: what a mutex remembers of its owner."""


Expr = Const | Local | Unary | Binary | Address | Lookup | ThreadId

COMPARISONS = ("==", "!=", "<", "<=", ">", ">=")

_PRECEDENCE = {
    "*": 7, "//": 7, "%": 7, "+": 6, "-": 6, "<<": 5, ">>": 5,
    "&": 4, "^": 3, "|": 2, "==": 1, "!=": 1, "<": 1, "<=": 1, ">": 1, ">=": 1,
}  # fmt: skip


def children(expr: Expr) -> tuple[Expr, ...]:
    match expr:
        case Unary(_, operand) | Address(operand, _, _):
            return (operand,)
        case Binary(_, left, right):
            return (left, right)
        case Lookup(_, index):
            return (index,)
        case Const() | Local() | ThreadId():
            return ()
    assert_never(expr)


def locals_of(expr: Expr) -> Iterator[int]:
    """The numbers of the locals that an expression reads."""
    if isinstance(expr, Local):
        yield expr.slot
    for child in children(expr):
        yield from locals_of(child)


def substituted(expr: Expr, values: Mapping[int, Expr]) -> Expr:
    """The expression with other expressions in the place of its locals, by number."""
    match expr:
        case Local(slot):
            return values[slot]
        case Unary(op, operand):
            return Unary(op, substituted(operand, values))
        case Binary(op, left, right):
            return Binary(op, substituted(left, values), substituted(right, values))
        case Address(operand, struct, capacity):
            return Address(substituted(operand, values), struct, capacity)
        case Lookup(numbers, index):
            return Lookup(numbers, substituted(index, values))
        case Const() | ThreadId():
            return expr
    assert_never(expr)


def apply_unary(op: UnaryOp, value: int) -> int:
    match op:
        case "-":
            return -value
        case "~":
            return ~value
        case "not":
            return int(not value)
    assert_never(op)


def c_div(a: int, b: int) -> int:
    """C's division of integers: it rounds towards zero."""
    quotient = abs(a) // abs(b)
    return quotient if (a < 0) == (b < 0) else -quotient


def c_mod(a: int, b: int) -> int:
    """C's remainder: it has the sign of the dividend."""
    rest = abs(a) % abs(b)
    return -rest if a < 0 else rest


def apply_binary(op: BinaryOp, a: int, b: int) -> int:
    """The value of a binary operation on two integers; the operation is known not to fail."""
    match op:
        case "+":
            return a + b
        case "-":
            return a - b
        case "*":
            return a * b
        case "//":
            return a // b
        case "%":
            return a % b
        case "&":
            return a & b
        case "|":
            return a | b
        case "^":
            return a ^ b
        case "<<":
            return a << b
        case ">>":
            return a >> b
        case "min":
            return min(a, b)
        case "max":
            return max(a, b)
        case "c_div":
            return c_div(a, b)
        case "c_mod":
            return c_mod(a, b)
        case "==":
            return int(a == b)
        case "!=":
            return int(a != b)
        case "<":
            return int(a < b)
        case "<=":
            return int(a <= b)
        case ">":
            return int(a > b)
        case ">=":
            return int(a >= b)
    assert_never(op)


def evaluate(expr: Expr, locals_: dict[int, int] | list[int] | tuple[int, ...], thread: int = 0) -> int:
    """The value of an expression, given the values of the locals by number."""
    match expr:
        case Const(value):
            return value
        case Local(slot):
            return locals_[slot]
        case Unary(op, operand):
            return apply_unary(op, evaluate(operand, locals_, thread))
        case Binary(op, left, right):
            return apply_binary(op, evaluate(left, locals_, thread), evaluate(right, locals_, thread))
        case Address(operand, _, capacity):
            value = evaluate(operand, locals_, thread)
            return value - capacity if value > capacity else value
        case Lookup(values, index):
            return values[evaluate(index, locals_, thread)]
        case ThreadId():
            return thread
    assert_never(expr)


def show(expr: Expr, names: list[str] | tuple[str, ...], outer: int = 0) -> str:
    """The expression in Python's notation, with the locals' names."""
    match expr:
        case Const(value):
            return str(value)
        case Local(slot):
            return names[slot]
        case Unary(op, operand):
            inner = show(operand, names, 8)
            return f"not {inner}" if op == "not" else f"{op}{inner}"
        case Binary("min" | "max" | "c_div" | "c_mod" as op, left, right):
            return f"{op}({show(left, names)}, {show(right, names)})"
        case Binary(op, left, right):
            level = _PRECEDENCE[op]
            text = f"{show(left, names, level)} {op} {show(right, names, level + 1)}"
            return f"({text})" if level < outer else text
        case Address(operand, _, _):
            return f"&{show(operand, names, 8)}"
        case Lookup(values, index):
            return f"{list(values)}[{show(index, names)}]"
        case ThreadId():
            return "self"
    assert_never(expr)


def fold(expr: Expr) -> Expr:
    """The expression with its outermost operation carried out if the operands are constant."""
    match expr:
        case Unary(op, Const(value)):
            return Const(apply_unary(op, value))
        case Unary("not", Unary("not", Binary(op, _, _) as inner)) if op in COMPARISONS:
            return inner
        case Binary(op, Const(a), Const(b)):
            return Const(apply_binary(op, a, b))
        case Address(Const(value), _, capacity):
            return Const(value - capacity if value > capacity else value)
        case Lookup(values, Const(index)):
            return Const(values[index])
        case Const() | Local() | Unary() | Binary() | Address() | Lookup() | ThreadId():
            return expr
    assert_never(expr)
