"""Lowers calls of the builtin functions that the language knows."""

from __future__ import annotations

import ast
from enum import EnumMeta
from typing import Any, Literal

from interleave.frontend.access import may_access
from interleave.frontend.describe import describe
from interleave.frontend.seqlock import SeqLockCalls
from interleave.frontend.values import BOOL, INT, MembersVal, PyVal, SharedVal, TupleVal, Val, Value
from interleave.program.expr import Binary, Const, Local, fold
from interleave.program.instr import Assign


class Functions(SeqLockCalls):
    """``abs``, ``all``, ``any``, ``bool``, ``int``, ``len``, ``max``, ``min`` and ``sum``."""

    def builtin_len(self, node: ast.Call) -> Value:
        if len(node.args) != 1:
            self.refuse("len() takes one argument", node)
        value = self.of_a_kind(self.evaluate(node.args[0]))
        match value:
            case SharedVal(variable, _, indices, _) if value.shape == "array":
                return Val(Const(variable.dims[len(indices)]), INT)
            case MembersVal(members, _, indices, _) if value.is_array:
                return Val(Const(members.dims[len(indices)]), INT)
            case SharedVal() if value.shape in ("queue", "channel"):
                return self.operate(value, "len", ast.copy_location(ast.Call(node.func, [], []), node))
            case TupleVal(items):
                return Val(Const(len(items)), INT)
            case PyVal(set() | frozenset() | range() | EnumMeta() as found):
                return Val(Const(len(found)), INT)
        self.refuse(f"{describe(value)} has no length", node, "arrays, queues and constant collections have")

    def builtin_least(self, node: ast.Call, op: Literal["min", "max"]) -> Value:
        if len(node.args) < 2:
            self.refuse(f"{op}() takes two or more integers", node)
        found = Val(self.integer(node.args[0]), INT)
        for argument in node.args[1:]:
            kept = self.kept(found, argument)
            found = Val(fold(Binary(op, kept.expr, self.integer(argument))), INT)
        return found

    def form_division(self, node: ast.Call, op: Literal["c_div", "c_mod"]) -> Value:
        """C's ``/`` and ``%`` by name."""
        if len(node.args) != 2:
            self.refuse(f"{op}() takes two integers", node)
        left = self.scalar(node.args[0])
        if may_access(node.args[1]):
            left = self.kept(left, node.args[0])
        return self.arithmetic(op, left, self.scalar(node.args[1]), node)

    def builtin_abs(self, node: ast.Call) -> Value:
        if len(node.args) != 1:
            self.refuse("abs() takes one integer", node)
        value = self.stable(self.integer(node.args[0]), node)
        return Val(fold(Binary("max", value, fold(Binary("-", Const(0), value)))), INT)

    def builtin_bool(self, node: ast.Call) -> Value:
        if len(node.args) != 1:
            self.refuse("bool() takes one value", node)
        return Val(fold(Binary("!=", self.truth(self.evaluate(node.args[0]), node), Const(0))), BOOL)

    def builtin_int(self, node: ast.Call) -> Value:
        if len(node.args) != 1:
            self.refuse("int() takes one value", node)
        return Val(self.integer(node.args[0]), INT)

    def builtin_any(self, node: ast.Call, every: bool) -> Value:
        """``any(… for …)`` and ``all(… for …)``, which stop as soon as the result is known."""
        slot = self.b.temp(BOOL)
        self.b.emit(Assign(slot, Const(int(every))), node)

        def body(element: ast.expr) -> bool:
            yes, no = self.condition(element)
            self.b.ends = no if every else yes
            self.b.emit(Assign(slot, Const(int(not every))), node)
            self.scope.loops[-1].exits += self.b.ends
            self.b.ends = yes if every else no
            return True

        self.generator(node, body)
        return Val(Local(slot), BOOL)

    def builtin_sum(self, node: ast.Call) -> Value:
        slot = self.b.local("sum", f"{self.scope.key}.sum:{node.lineno}:{node.col_offset}", INT)
        self.b.locals[slot].named = False
        self.b.emit(Assign(slot, Const(0)), node)

        def body(element: ast.expr) -> bool:
            self.b.emit(Assign(slot, fold(Binary("+", Local(slot), self.integer(element)))), node)
            return True

        # Written out where that is short: so the sum's range is found.
        self.generator(node, body, written_out=self.b.mode == "thread")
        return Val(Local(slot), INT)

    def generator(self, node: ast.Call, body: Any, *, written_out: bool = False) -> None:
        raise NotImplementedError
