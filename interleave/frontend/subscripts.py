"""Lowers subscripts: the elements of arrays and tuples, the instances of threads."""

from __future__ import annotations

import ast
from dataclasses import replace

from interleave.frontend.access import Accesses, may_access
from interleave.frontend.describe import describe
from interleave.frontend.values import (
    INT,
    UNKNOWN,
    MembersVal,
    SharedVal,
    SlotVal,
    ThreadVal,
    TupleVal,
    Val,
    Value,
    join,
)
from interleave.program.expr import Binary, Comparison, Const, Lookup
from interleave.program.instr import Check


class Subscripts(Accesses):
    """What stands before brackets, and what is in them."""

    def expr_subscript(self, node: ast.Subscript) -> Value:
        if isinstance(node.slice, ast.Slice):
            self.refuse("a slice is not supported", node.slice, "index one element at a time")
        base = self.resolve(node.value)
        if isinstance(base, SlotVal):
            if base.variable.dims:
                count = len(base.variable.dims)
                hint = f"{base.variable.shown} takes {count} {'indices' if count > 1 else 'index'}"
                self.refuse(f"{base.text} is no array", node, hint)
            base = self.load(base, node.value)
        if isinstance(node.slice, ast.Tuple) and isinstance(base, SharedVal | MembersVal):
            hint = f"an index for each dimension: {base.text}[i][j]"
            self.refuse("an index is one integer", node.slice, hint)
        match base:
            case SharedVal() | MembersVal() if base.is_array:
                if base.ref is not None and may_access(node.slice):
                    base = replace(base, ref=self.kept(base.ref, node))
                index = Val(self.integer(node.slice), INT)
                inside = isinstance(base, MembersVal) or "[]" in base.variable.name
                text = f"{base.text}[{self.text(node.slice)}]" if inside else self.text(node)
                return self.within(base, index, text)
            case ThreadVal(name, None):
                return ThreadVal(name, Val(self.integer(node.slice), INT))
            case TupleVal(items):
                return self.item(items, Val(self.integer(node.slice), INT), node)
            case Val(_, kind) if kind == UNKNOWN:
                return base
        self.refuse(f"{describe(base)} cannot be indexed", node, "Arrays, tuples and threads can")

    def item(self, items: tuple[Value, ...], index: Val, node: ast.AST) -> Value:
        """An element of a tuple: any one by a constant index, a constant one by any."""
        if index.const is not None:
            if not 0 <= index.const < len(items):
                self.refuse(f"index {index.const} is outside the tuple's 0..{len(items) - 1}", node)
            return items[index.const]
        values = [v.const for v in items if isinstance(v, Val) and v.const is not None]
        if not items or len(values) != len(items):
            self.refuse("only a tuple of constants can be indexed by a variable", node, "use an Array")
        kind = UNKNOWN
        for value in items:
            assert isinstance(value, Val)
            wider = join(kind, value.kind)
            if wider is None:
                self.refuse("the tuple's elements differ in type", node)
            kind = wider
        sides: tuple[tuple[Comparison, int], ...] = ((">=", 0), ("<", len(items)))
        for op, bound in sides:
            message = f"index outside 0..{len(items) - 1}"
            self.b.emit(Check(Binary(op, index.expr, Const(bound)), "index-out-of-range", message), node)
        return Val(Lookup(tuple(v for v in values if v is not None), index.expr), kind)

    def within(
        self, base: SharedVal | MembersVal, index: Val, text: str
    ) -> SlotVal | SharedVal | MembersVal:
        """An element of an array."""
        member = base.members if isinstance(base, MembersVal) else base.variable
        return self.place(member, base.ref, (*base.indices, index), text)
