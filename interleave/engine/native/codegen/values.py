"""Expressions: arithmetic on integers that are as wide as they have to be."""

from __future__ import annotations

from typing import Literal, NamedTuple, assert_never

from interleave.engine.native.codegen import bounds as B
from interleave.engine.native.codegen.assembly import WORD, Bit, Function, Operand
from interleave.engine.native.codegen.bounds import BOOL, needed
from interleave.engine.native.codegen.unit import Unit
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
    apply_binary,
)

_COMPARE = {"==": "eq", "!=": "ne", "<": "slt", "<=": "sle", ">": "sgt", ">=": "sge"}
_ARITHMETIC = {"+": "add", "-": "sub", "*": "mul", "&": "and", "|": "or", "^": "xor"}
_LOGIC = {"&": "and", "|": "or", "^": "xor"}


class Value(NamedTuple):
    """An integer between two bounds, which say how many bits its register has."""

    operand: Operand
    low: int
    high: int

    @property
    def bits(self) -> int:
        return needed(self.low, self.high)


class ValueWriter:
    """Writes expressions.

    Args:
        unit: the program's.
        f: the function that they are part of.
        number: the running thread instance's number, 0 if there is none.
    """

    def __init__(self, unit: Unit, f: Function, number: int) -> None:
        self.unit, self.f, self.me = unit, f, number

    def local(self, slot: int) -> Value:
        raise NotImplementedError

    # ------------------------------------------------------------------ widths

    def fit(self, value: Value, bits: int) -> Operand:
        """The value in so many bits."""
        have = value.bits
        if isinstance(value.operand, int) or have == bits:
            return value.operand
        how = "sext" if have < bits else "trunc"
        return self.f.define(f"{how} i{have} {value.operand} to i{bits}")

    def word(self, expr: Expr) -> Operand:
        """The value of an expression that is known to fit a word."""
        return self.fit(self.value(expr), WORD)

    def made(self, operand: Operand, bits: int, bounds: B.Bounds) -> Value:
        """The value that a wider operation gave."""
        if isinstance(operand, int):
            return Value(operand, operand, operand)
        least = needed(*bounds)
        if least < bits:
            operand = self.f.define(f"trunc i{bits} {operand} to i{least}")
        return Value(operand, *bounds)

    # ------------------------------------------------------------------ expressions

    def value(self, expr: Expr) -> Value:
        f = self.f
        if is_bit(expr):
            return Value(f.wide(self.bit(expr)), *BOOL)
        match expr:
            case Const(value):
                return Value(value, value, value)
            case Local(slot):
                return self.local(slot)
            case ThreadId():
                return Value(self.me, self.me, self.me)
            case Unary(op, operand):
                inner = self.value(operand)
                bounds = B.unary(op, (inner.low, inner.high))
                bits = max(inner.bits, needed(*bounds))
                a = self.fit(inner, bits)
                match op:
                    case "-":
                        return self.made(f.op("sub", 0, a, bits), bits, bounds)
                    case "~":
                        return self.made(f.op("xor", a, -1, bits), bits, bounds)
                    case "not":
                        raise ValueError("not gives a bit")
                assert_never(op)
            case Address(operand, struct, capacity):
                inner = self.value(operand)
                if not self.unit.program.struct[struct].freed:
                    return inner
                a = inner.operand
                address = f.select(f.compare("sgt", a, capacity), f.op("sub", a, capacity), a)
                return Value(address, 0, capacity)
            case Lookup(values, index):
                return self.table(values, self.word(index))
            case Binary(op, left, right):
                return self._binary(op, self.value(left), self.value(right))
        assert_never(expr)

    def bit(self, expr: Expr) -> Bit:
        """Whether an expression is not 0."""
        f = self.f
        match expr:
            case Binary(op, left, right) if op in _COMPARE:
                a, b = self.value(left), self.value(right)
                bits = max(a.bits, b.bits)
                return f.compare(_COMPARE[op], self.fit(a, bits), self.fit(b, bits), bits)
            case Unary("not", operand):
                return f.logic("xor", self.bit(operand), True)
            case Binary(op, left, right) if is_bit(expr):
                return f.logic(_LOGIC[op], self.bit(left), self.bit(right))
            case Const() | Local() | Unary() | Binary() | Address() | Lookup() | ThreadId():
                value = self.value(expr)
                return f.compare("ne", value.operand, 0, value.bits)
        assert_never(expr)

    def table(self, values: tuple[int, ...], index: Operand) -> Value:
        """The constant at an index, which is in range."""
        if isinstance(index, int):
            return Value(values[index], values[index], values[index])
        low, high = min(values), max(values)
        bits = needed(low, high)
        f, name = self.f, self.unit.constant(values, bits)
        at = f.define(f"getelementptr inbounds i{bits}, ptr {name}, i64 {index}")
        return Value(f.define(f"load i{bits}, ptr {at}, align 8"), low, high)

    def _binary(self, op: BinaryOp, left: Value, right: Value) -> Value:
        match op:
            case "//" | "%" | "c_div" | "c_mod":
                return self._division(op, left, right)
            case "<<" | ">>":
                return self._shift(op, left, right)
        f, bounds = self.f, B.binary(op, left[1:], right[1:])
        bits = max(left.bits, right.bits, needed(*bounds))
        a, b = self.fit(left, bits), self.fit(right, bits)
        match op:
            case "+" | "-" | "*" | "&" | "|" | "^":
                return self.made(f.op(_ARITHMETIC[op], a, b, bits), bits, bounds)
            case "min":
                return self.made(f.select(f.compare("slt", a, b, bits), a, b, bits), bits, bounds)
            case "max":
                return self.made(f.select(f.compare("sgt", a, b, bits), a, b, bits), bits, bounds)
            case "==" | "!=" | "<" | "<=" | ">" | ">=":
                raise ValueError(f"{op} gives a bit")
        assert_never(op)

    def _division(self, op: Literal["//", "%", "c_div", "c_mod"], left: Value, right: Value) -> Value:
        """Rounded down, as Python does, or towards zero, as C. The divisor is not 0."""
        f, bounds = self.f, B.binary(op, left[1:], right[1:])
        if isinstance(left.operand, int) and isinstance(right.operand, int):
            divisor = right.operand or 1  # a division by 0 crashes before it gets here
            result = apply_binary(op, left.operand, divisor)
            return Value(result, result, result)
        quotient = B.binary("c_div" if op in ("c_div", "c_mod") else "//", left[1:], right[1:])
        bits = max(left.bits, right.bits, needed(*quotient))
        if bits == 2 * WORD:
            bits += WORD
        a, b = self.fit(left, bits), self.fit(right, bits)
        if left.low >= 0 and right.low >= 0:
            how = "udiv" if op in ("//", "c_div") else "urem"
            return self.made(self._divided(how, a, b, bits), bits, bounds)
        if op == "c_div" or op == "c_mod":
            return self.made(self._divided("sdiv" if op == "c_div" else "srem", a, b, bits), bits, bounds)
        rest = self._divided("srem", a, b, bits)
        signs = f.compare("slt", f.op("xor", rest, b, bits), 0, bits)
        off = f.logic("and", f.compare("ne", rest, 0, bits), signs)
        if op == "%":
            return self.made(f.op("add", rest, f.select(off, b, 0, bits), bits), bits, bounds)
        down = f.define(f"sext i1 {off} to i{bits}")
        return self.made(f.op("add", self._divided("sdiv", a, b, bits), down, bits), bits, bounds)

    def _divided(self, op: str, a: Operand, b: Operand, bits: int) -> Operand:
        """LLVM's division. Of more than 128 bits it is written out; of 128 it would be a call of the
        compiler's own library, which is not there. So wide ones are functions that LLVM leaves
        alone: it would make 128 bits of what it can show to fit."""
        if bits == WORD:
            return self.f.define(f"{op} i{bits} {a}, {b}")
        name = f"{op}{bits}"
        if self.unit.once(name):
            self.unit.functions.append(
                f"define internal i{bits} @{name}(i{bits} %a, i{bits} %b) noinline optnone nounwind {{\n"
                f"%c = {op} i{bits} %a, %b\nret i{bits} %c\n}}\n"
            )
        return self.f.define(f"call i{bits} @{name}(i{bits} {a}, i{bits} {b})")

    def _shift(self, op: Literal["<<", ">>"], left: Value, right: Value) -> Value:
        """The right side is not negative, and not too large for a shift to the left."""
        f, bounds = self.f, B.binary(op, left[1:], right[1:])
        if left.operand == 0:
            return left
        bits = max(left.bits, needed(*bounds))
        most = bits - 1  # as far as the bits go; a shift to the left never goes that far
        if right.high > most:
            near = f.compare("slt", right.operand, most, right.bits)
            count = f.select(near, right.operand, most, right.bits)
            right = Value(count, min(right.low, most), right.high)
        count = self.fit(right, bits)
        how = "shl" if op == "<<" else "ashr"
        return self.made(f.op(how, self.fit(left, bits), count, bits), bits, bounds)


def is_bit(expr: Expr) -> bool:
    """Whether an expression is a comparison or made of some."""
    if isinstance(expr, Binary):
        return expr.op in _COMPARE or (expr.op in _LOGIC and is_bit(expr.left) and is_bit(expr.right))
    return isinstance(expr, Unary) and expr.op == "not"
