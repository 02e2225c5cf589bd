"""Arithmetic on intervals: between which bounds an expression stays."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from interleave.program.expr import (
    Address,
    Binary,
    BinaryOp,
    Comparison,
    Const,
    Expr,
    Local,
    Lookup,
    ThreadId,
    Unary,
    apply_binary,
)

INFINITY = 1 << 62
Interval = tuple[int, int]
#: What is known of the locals at a node; None where nothing reaches it.
Env = dict[int, Interval]

FULL: Interval = (-INFINITY, INFINITY)
NEGATED: dict[Comparison, Comparison] = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "=="}
SWAPPED: dict[Comparison, Comparison] = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}


def clamp(low: int, high: int) -> Interval:
    return max(low, -INFINITY), min(high, INFINITY)


def chosen_from(start: Interval, stop: Interval, step: int) -> Interval:
    """The bounds of what is chosen from a range that is not empty, given those of its ends."""
    if step > 0:
        return start[0], max(start[0], stop[1] - 1)
    return min(start[1], stop[0] + 1), start[1]


def interval(expr: Expr, env: Mapping[int, Interval], threads: int) -> Interval:
    """The bounds of an expression, given those of the locals."""
    match expr:
        case Const(value):
            return value, value
        case Local(slot):
            return env.get(slot, FULL)
        case ThreadId():
            return 0, threads
        case Lookup(values, _):
            return min(values), max(values)
        case Address(operand, _, capacity):
            return 0, min(capacity, max(0, interval(operand, env, threads)[1]))
        case Unary(op, operand):
            low, high = interval(operand, env, threads)
            match op:
                case "-":
                    return clamp(-high, -low)
                case "~":
                    return clamp(~high, ~low)
                case "not":
                    return 0, 1
            assert_never(op)
        case Binary(op, left, right):
            return _binary(op, interval(left, env, threads), interval(right, env, threads))
    assert_never(expr)


def _binary(op: BinaryOp, a: Interval, b: Interval) -> Interval:
    infinite = INFINITY in (a[1], b[1], -a[0], -b[0])
    match op:
        case "+":
            low, high = a[0] + b[0], a[1] + b[1]
            return (
                -INFINITY if -INFINITY in (a[0], b[0]) else max(low, -INFINITY),
                INFINITY if INFINITY in (a[1], b[1]) else min(high, INFINITY),
            )
        case "-":
            return _binary("+", a, (-b[1], -b[0]))
        case "min":
            return min(a[0], b[0]), min(a[1], b[1])
        case "max":
            return max(a[0], b[0]), max(a[1], b[1])
        case "%" if b[0] > 0 or b[1] < 0:
            if b[0] > 0 and a[0] >= 0 and a[1] < b[0]:
                return a
            return (0, b[1] - 1) if b[0] > 0 else (b[0] + 1, 0)
        case "%":
            return min(0, b[0] + 1), max(0, b[1] - 1)
        case "c_mod":  # not farther from 0 than either side, with the sign of the left one
            most = max(0, abs(b[0]) - 1, abs(b[1]) - 1)
            return max(-most, min(0, a[0])), min(most, max(0, a[1]))
        case "&" if a[0] >= 0 or b[0] >= 0:
            highs = [i[1] for i in (a, b) if i[0] >= 0]
            return 0, min(highs)
        case "==" | "!=" | "<" | "<=" | ">" | ">=":
            return _compare(op, a, b)
    if infinite:
        return FULL
    match op:
        case "*":
            products = [x * y for x in a for y in b]
            return clamp(min(products), max(products))
        case "//" | "c_div":
            divisors = [d for d in {b[0], b[1], -1, 1} if d and b[0] <= d <= b[1]]
            results = [apply_binary(op, x, d) for x in a for d in divisors] or [0]
            return min(results), max(results)
        case "<<":
            shifts = [x << max(0, min(y, 64)) for x in a for y in b]
            return clamp(min(shifts), max(shifts))
        case ">>":
            shifts = [x >> max(0, min(y, 64)) for x in a for y in b]
            return min(shifts), max(shifts)
        case "&" | "|" | "^":  # all within the widest's bits
            width = max(abs(x).bit_length() for x in (*a, *b))
            return (0 if a[0] >= 0 and b[0] >= 0 else -(1 << width)), (1 << width) - 1
    assert_never(op)


def _compare(op: Comparison, a: Interval, b: Interval) -> Interval:
    same = a[0] == a[1] == b[0] == b[1]
    apart = a[1] < b[0] or b[1] < a[0]
    match op:
        case "<":
            return int(a[1] < b[0]), int(a[0] < b[1])
        case "<=":
            return int(a[1] <= b[0]), int(a[0] <= b[1])
        case ">" | ">=":
            return _compare(SWAPPED[op], b, a)
        case "==":
            return int(same), int(not apart)
        case "!=":
            return int(apart), int(not same)
    assert_never(op)


def refine(env: Env, condition: Expr, holds: bool, threads: int) -> Env | None:
    """What is known once a condition holds (or does not); None where that cannot be."""
    match condition:
        case Unary("not", operand):
            return refine(env, operand, not holds, threads)
        case Binary("&", left, right) if holds and _boolean(left) and _boolean(right):
            half = refine(env, left, True, threads)
            return None if half is None else refine(half, right, True, threads)
        case Binary("==" | "!=" | "<" | "<=" | ">" | ">=" as op, left, right):
            if not holds:
                op = NEGATED[op]
            after: Env | None = env
            for side, bound, how in ((left, right, op), (right, left, SWAPPED[op])):
                if isinstance(side, Local) and after is not None:
                    after = _bound(after, side.slot, how, interval(bound, after, threads))
            if interval(Binary(op, left, right), env, threads) == (0, 0):
                return None
            return after
        case Local(slot):
            low, high = env.get(slot, FULL)
            if holds:
                if low == high == 0:
                    return None
                return env | {slot: (low + (low == 0), high - (high == 0))}
            return env | {slot: (0, 0)} if low <= 0 <= high else None
        case Const(value):
            return env if bool(value) == holds else None
        case Unary() | Binary() | Address() | Lookup() | ThreadId():
            return env
    assert_never(condition)


def _boolean(expr: Expr) -> bool:
    return isinstance(expr, (Unary, Binary)) and (expr.op == "not" or expr.op in NEGATED)


def _bound(env: Env, slot: int, op: Comparison, other: Interval) -> Env | None:
    low, high = env.get(slot, FULL)
    match op:
        case "<":
            high = min(high, other[1] - 1)
        case "<=":
            high = min(high, other[1])
        case ">":
            low = max(low, other[0] + 1)
        case ">=":
            low = max(low, other[0])
        case "==":
            low, high = max(low, other[0]), min(high, other[1])
        case "!=" if other[0] == other[1]:
            low += low == other[0]
            high -= high == other[0]
        case "!=":
            pass
        case _:
            assert_never(op)
    return None if low > high else env | {slot: (low, high)}
