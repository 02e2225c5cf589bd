"""Lowers arithmetic: the operations, and the checks that they cannot go wrong."""

from __future__ import annotations

import ast

from interleave.frontend.access import may_access
from interleave.frontend.subscripts import Subscripts
from interleave.frontend.unsupported import BAD_OPERATORS, OPERATORS
from interleave.frontend.values import BOOL, INT, Val, Value
from interleave.program.expr import Binary, BinaryOp, Const, Expr, Unary, fold
from interleave.program.instr import Check, Require

#: How large constants may become, in bits.
MAX_BITS = 256


class Operators(Subscripts):
    """Unary and binary operators."""

    def expr_unaryop(self, node: ast.UnaryOp) -> Value:
        if isinstance(node.op, ast.Not):
            return Val(fold(Unary("not", self.truth(self.evaluate(node.operand), node.operand))), BOOL)
        operand = self.integer(node.operand)
        if isinstance(node.op, ast.UAdd):
            return Val(operand, INT)
        return Val(fold(Unary("-" if isinstance(node.op, ast.USub) else "~", operand)), INT)

    def expr_binop(self, node: ast.BinOp) -> Value:
        left = self.scalar(node.left)
        if may_access(node.right):
            left = self.kept(left, node.left)
        return self.binary(node.op, left, self.scalar(node.right), node)

    def binary(self, operator: ast.operator, left: Val, right: Val, node: ast.AST) -> Val:
        """An arithmetic operation, with the checks that it cannot go wrong."""
        if type(operator) in BAD_OPERATORS:
            name, hint = BAD_OPERATORS[type(operator)]
            if name == "**" and left.const is not None and right.const is not None and right.const >= 0:
                if left.const.bit_length() * right.const > MAX_BITS:
                    self.refuse(
                        f"`{self.text(node)}` is too large", node, f"integers have at most {MAX_BITS} bits"
                    )
                return Val(Const(left.const**right.const), INT)
            self.refuse(f"operator {name} is not supported", node, hint)
        return self.arithmetic(OPERATORS[type(operator)], left, right, node)

    def arithmetic(self, op: BinaryOp, left: Val, right: Val, node: ast.AST) -> Val:
        """The same of an operation by what it is called in expressions."""
        a, b = self.as_integer(left, node), self.as_integer(right, node)
        if op in ("//", "%", "c_div", "c_mod") and not (isinstance(b, Const) and b.value):
            b = self.stable(b, node)
            self.b.emit(Check(b, "division-by-zero", f"division by zero in `{self.text(node)}`"), node)
            if isinstance(b, Const):
                return Val(Const(0), INT)
        if op in ("<<", ">>") and not (isinstance(b, Const) and b.value >= 0):
            b = self.stable(b, node)
            message = f"shift by a negative number in `{self.text(node)}`"
            self.b.emit(Check(Binary(">=", b, Const(0)), "out-of-range", message), node)
            if isinstance(b, Const):
                return Val(Const(0), INT)
        if op == "<<" and not isinstance(b, Const):
            b = self.stable(b, node)
            message = f"`{self.text(node)}` shifts by more than {MAX_BITS}"
            self.b.emit(Require(fold(Binary("<=", b, Const(MAX_BITS))), message), node)
        if op == "<<" and isinstance(b, Const) and b.value > MAX_BITS:
            self.refuse(f"`{self.text(node)}` is too large", node, f"integers have at most {MAX_BITS} bits")
        both = left.kind == BOOL and right.kind == BOOL and op in "&|^"
        return Val(fold(Binary(op, a, b)), BOOL if both else INT)

    def stable(self, expr: Expr, node: ast.AST) -> Expr:
        """An integer as of now."""
        return self.kept(Val(expr, INT), node).expr
