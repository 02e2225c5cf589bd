"""Lowers comparisons and what decides between two values: conditions are edges of the graph."""

from __future__ import annotations

import ast
from enum import Enum
from typing import Any

from interleave.frontend.access import is_enum, may_access
from interleave.frontend.builder import Edge
from interleave.frontend.describe import describe, usage
from interleave.frontend.newcomers import member
from interleave.frontend.operators import Operators
from interleave.frontend.unsupported import COMPARISONS
from interleave.frontend.values import (
    BOOL,
    FALSE,
    INT,
    NONE,
    TRUE,
    UNKNOWN,
    PyVal,
    TupleVal,
    Val,
    Value,
    enum_kind,
    join,
)
from interleave.program.expr import Address, Binary, Comparison, Const, Expr, Local, Unary, fold
from interleave.program.instr import Assign

#: How many elements a constant collection may have.
MAX_ITEMS = 1000


class Conditions(Operators):
    """Comparisons, ``and``/``or``/``not`` with short circuit, conditional expressions."""

    def condition(self, node: ast.expr) -> tuple[list[Edge], list[Edge]]:
        """Evaluate a condition; the edges where it holds, and where it does not."""
        match node:
            case ast.UnaryOp(ast.Not(), operand):
                yes, no = self.condition(operand)
                return no, yes
            case ast.BoolOp(op, values):
                left: list[Edge] = []
                yes, no = [], []
                for i, value in enumerate(values):
                    yes, no = self.condition(value)
                    if i + 1 < len(values):
                        left += no if isinstance(op, ast.And) else yes
                        self.b.ends = yes if isinstance(op, ast.And) else no
                return (yes, no + left) if isinstance(op, ast.And) else (yes + left, no)
            case ast.Compare(_, ops, _) if len(ops) > 1:
                return self._chain(node)
        return self.b.branch(self.truth(self.evaluate(node), node))

    def _chain(self, node: ast.Compare) -> tuple[list[Edge], list[Edge]]:
        """``a < b < c``: each operand is evaluated once, and no more of them than needed."""
        left, failed = self.evaluate(node.left), list[Edge]()
        for i, (op, right) in enumerate(zip(node.ops, node.comparators, strict=True)):
            if isinstance(op, (ast.In, ast.NotIn)) and i + 1 < len(node.ops):
                self.refuse("a comparison goes on after `in`", node, "use and, or parentheses")
            result, left = self.compare(op, self.keep(left, node), right, node)
            if i + 1 < len(node.ops):
                left = self.keep(left, node)
            yes, no = self.b.branch(result.expr)
            failed += no
            self.b.ends = yes
        return self.b.ends, failed

    def from_edges(self, edges: tuple[list[Edge], list[Edge]], node: ast.AST) -> Val:
        """A condition's edges as a bool."""
        slot = self.b.temp(BOOL)
        joined: list[Edge] = []
        for ends, value in zip(edges, (TRUE, FALSE), strict=True):
            self.b.ends = ends
            if ends:
                self.b.emit(Assign(slot, value.expr), node)
            joined += self.b.ends
        self.b.ends = joined
        return Val(Local(slot), BOOL)

    def expr_boolop(self, node: ast.BoolOp) -> Value:
        """``and`` and ``or`` as a value: one of the operands, as in Python."""
        slot = self.b.temp(UNKNOWN)
        kind = UNKNOWN
        done: list[Edge] = []
        for i, operand in enumerate(node.values):
            value = self.scalar(operand)
            wider = join(kind, value.kind)
            if wider is None:
                self.refuse(f"and/or mixes {kind} with {value.kind}", operand)
            kind = wider
            self.b.emit(Assign(slot, value.expr), operand)
            if i + 1 < len(node.values):
                yes, no = self.b.branch(self.truth(value, operand))
                on, out = (yes, no) if isinstance(node.op, ast.And) else (no, yes)
                done += out
                self.b.ends = on
        self.b.ends += done
        self.b.locals[slot].kind = kind
        return Val(Local(slot), kind)

    def expr_ifexp(self, node: ast.IfExp) -> Value:
        yes, no = self.condition(node.test)
        slot = self.b.temp(UNKNOWN)
        kind, joined = UNKNOWN, []
        for edges, branch in ((yes, node.body), (no, node.orelse)):
            self.b.ends = edges
            value = self.scalar(branch)
            wider = join(kind, value.kind)
            if wider is None:
                self.refuse(f"the two values differ: {kind} and {value.kind}", node)
            kind = wider
            self.b.emit(Assign(slot, value.expr), branch)
            joined += self.b.ends
        self.b.ends = joined
        self.b.locals[slot].kind = kind
        return Val(Local(slot), kind)

    def expr_compare(self, node: ast.Compare) -> Value:
        if len(node.ops) > 1:
            return self.from_edges(self.condition(node), node)
        left = self.evaluate(node.left)
        if may_access(node.comparators[0]):
            left = self.keep(left, node.left)
        return self.compare(node.ops[0], left, node.comparators[0], node)[0]

    def compare(self, op: ast.cmpop, left: Value, right_node: ast.expr, node: ast.AST) -> tuple[Val, Value]:
        """One comparison: its value, and the right side's."""
        if isinstance(op, (ast.In, ast.NotIn)):
            found = self.membership(left, right_node, node)
            result = fold(Unary("not", found)) if isinstance(op, ast.NotIn) else found
            return Val(result, BOOL), left
        right = self.evaluate(right_node)
        return Val(self.compare_values(COMPARISONS[type(op)], left, right, node, op), BOOL), right

    def compare_values(
        self, op: Comparison, left: Value, right: Value, node: ast.AST, written: ast.cmpop | None = None
    ) -> Expr:
        if not (isinstance(left, Val) and isinstance(right, Val)):
            one, other = (left, right) if isinstance(left, Val) else (right, left)
            hint = member(other.value, one.kind) if isinstance(one, Val) and isinstance(other, PyVal) else ""
            self.refuse(f"{describe(other)} cannot be compared", node, hint or usage(other))
        a, b = left.kind, right.kind
        if UNKNOWN in (a, b):
            return Const(0)
        numeric = {"int", "bool"}
        if a.name in numeric and b.name in numeric:
            if isinstance(written, (ast.Is, ast.IsNot)) and INT in (a, b):
                self.refuse("integers are compared with ==, not is", node)
            return fold(Binary(op, left.expr, right.expr))
        if a == b and a.name == "enum" and op in ("==", "!="):
            return fold(Binary(op, left.expr, right.expr))
        refs = [k for k in (a, b) if k.name == "ref"]
        if refs and op in ("==", "!=") and join(a, b):
            return fold(Binary(op, *(self.address(v) for v in (left, right))))
        if a == NONE and b == NONE and op in ("==", "!="):
            return Const(int(op == "=="))
        ints = [k.name in numeric or (k.name == "enum" and issubclass(k.cls, int)) for k in (a, b)]
        if all(ints):
            return fold(Binary(op, self.as_integer(left, node), self.as_integer(right, node)))
        if op in ("==", "!="):
            self.refuse(f"{a} is compared with {b}: they are never equal", node)
        self.refuse(f"{a} and {b} have no order", node, "integers have < <= > >=")

    def address(self, value: Val) -> Expr:
        if value.kind.name != "ref":
            return value.expr
        cls = value.kind.cls
        return fold(Address(value.expr, cls.__name__, self.declared.capacity(cls)))

    def membership(self, left: Value, node: ast.expr, whole: ast.AST) -> Expr:
        """``x in (a, b)``, a constant collection or a range."""
        if isinstance(left, Val):
            left = self.kept(left, whole)
        if self.is_range(node):
            assert isinstance(node, ast.Call)
            bounds = [Val(self.integer(a), INT) for a in node.args]
            if len(bounds) not in (1, 2) or node.keywords or not isinstance(left, Val):
                self.refuse("`in range(…)` takes one or two bounds", node)
            low, high = bounds if len(bounds) == 2 else [Val(Const(0), INT), bounds[0]]
            return self._between(left, low.expr, high.expr, whole)
        if isinstance(node, (ast.Name, ast.Attribute)):
            match self.evaluate(node):
                case PyVal(range() as found) if found.step == 1 and isinstance(left, Val):
                    return self._between(left, Const(found.start), Const(found.stop), whole)
        equal = [self.compare_values("==", left, item, whole) for item in self.collection(node)]
        while len(equal) > 1:  # pairwise, so that the expression stays flat
            pairs = zip(equal[::2], equal[1::2], strict=False)
            equal = [fold(Binary("|", a, b)) for a, b in pairs] + equal[len(equal) & ~1 :]
        return equal[0] if equal else Const(0)

    def _between(self, value: Val, low: Expr, high: Expr, node: ast.AST) -> Expr:
        x = self.as_integer(value, node)
        return fold(Binary("&", fold(Binary(">=", x, low)), fold(Binary("<", x, high))))

    def is_range(self, node: ast.expr) -> bool:
        """Whether an expression is a call of Python's ``range``."""
        return (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id == "range"
            and self.outside("range", node) is range
        )

    def collection(self, node: ast.expr) -> tuple[Value, ...]:
        """The values of a literal tuple, list or set, or of a constant collection."""
        if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
            value: Value = self.expr_tuple(ast.copy_location(ast.Tuple(node.elts, ast.Load()), node))
        else:
            value = self.of_a_kind(self.evaluate(node))
        if isinstance(value, TupleVal):
            return value.items
        if isinstance(value, PyVal):
            found: Any = value.value
            if is_enum(found):
                return tuple(Val(Const(i), enum_kind(found)) for i in range(len(list(found))))
            if isinstance(found, (set, frozenset, range)):
                if len(found) > MAX_ITEMS:
                    self.refuse(
                        f"a collection of {len(found)} elements", node, f"at most {MAX_ITEMS}; or range(…)"
                    )
                ordered = found if isinstance(found, range) else sorted(found, key=_order)
                return tuple(self.python_value(v, node) for v in ordered)
        self.refuse(
            f"{describe(value)} is no collection", node,
            "a literal tuple, list or set, a constant collection, an Enum class, or range(…)",
        )  # fmt: skip


def _order(value: Any) -> tuple[str, Any]:
    """A fixed order for sets, whatever the hash seed."""
    if isinstance(value, Enum):
        return type(value).__name__, list(type(value)).index(value)
    return type(value).__name__, value if isinstance(value, int) else repr(value)
