"""Lowers expressions: emits the accesses in Python's order of evaluation, returns the value."""

from __future__ import annotations

import ast
import re
from enum import Enum
from types import FunctionType, ModuleType
from typing import Any

from interleave.frontend.builder import Edge
from interleave.frontend.scope import Lowering, describe
from interleave.frontend.unsupported import BAD_OPERATORS, OPERATORS, refusal
from interleave.frontend.values import (
    BOOL,
    FALSE,
    INT,
    NONE,
    TRUE,
    UNKNOWN,
    BoundVal,
    FuncVal,
    PyVal,
    SelfVal,
    Shared,
    SharedVal,
    SlotVal,
    StructVal,
    ThreadVal,
    TupleVal,
    Val,
    Value,
    enum_kind,
    join,
)
from interleave.model.decorators import ROLE, PropertyRole, ThreadRole
from interleave.model.types import Declaration
from interleave.program.expr import Address, Binary, Const, Expr, Local, Table, Unary, fold
from interleave.program.instr import Assign, Check, Load, Place, Status


def may_access(*nodes: ast.AST) -> bool:
    """Whether evaluating the nodes might touch shared memory: decides only what is kept first."""
    kinds = (ast.Attribute, ast.Call, ast.Subscript)
    return any(isinstance(inner, kinds) for node in nodes for inner in ast.walk(node))


class Expressions(Lowering):
    """Expressions other than calls."""

    def call(self, node: ast.Call) -> Value:
        raise NotImplementedError

    # ------------------------------------------------------------------ entry points

    def evaluate(self, node: ast.expr) -> Value:
        """The expression's value; a scalar location is read."""
        value = self.resolve(node)
        return self.load(value, node) if isinstance(value, SlotVal) else value

    def scalar(self, node: ast.expr) -> Val:
        """The expression's value, which must be a scalar."""
        value = self.evaluate(node)
        if not isinstance(value, Val):
            self.refuse(f"{describe(value)} is used as a value", node, _use(value))
        return value

    def integer(self, node: ast.expr) -> Expr:
        """The expression's value as an integer."""
        return self.as_integer(self.scalar(node), node)

    def as_integer(self, value: Val, node: ast.AST) -> Expr:
        if value.kind in (INT, BOOL, UNKNOWN):
            return value.expr
        if value.kind.name == "enum" and issubclass(value.kind.cls, int):
            return fold(Table(tuple(int(m) for m in value.kind.cls), value.expr))
        hint = "compare enum members with == or is" if value.kind.name == "enum" else ""
        self.refuse(f"an integer is needed here, not {value.kind}", node, hint)

    def truth(self, value: Value, node: ast.AST) -> Expr:
        """The value as a condition: not 0 where it is true."""
        if isinstance(value, TupleVal):
            return Const(int(bool(value.items)))
        if not isinstance(value, Val):
            self.refuse(f"{describe(value)} is used as a condition", node, _use(value))
        if value.kind.name == "enum":
            self.refuse("an enum member is always true", node, "compare it: state == Status.X")
        return value.expr

    def text(self, node: ast.AST) -> str:
        """The node's source as traces show it, without the model's name before attributes."""
        text = self.scope.file.segment(node)
        if self.scope.self_name:
            text = re.sub(rf"\b{re.escape(self.scope.self_name)}\.", "", text)
        return text

    # ------------------------------------------------------------------ dispatch

    def resolve(self, node: ast.expr) -> Value:
        """The expression's value; a scalar location is named but not read yet."""
        previous, self.b.node = self.b.node, node
        try:
            method = getattr(self, f"expr_{type(node).__name__.lower()}", None)
            if method is None:
                name, hint = refusal(node)
                self.refuse(f"{name} is not supported", node, hint)
            return method(node)  # type: ignore[no-any-return]
        finally:
            self.b.node = previous

    def expr_constant(self, node: ast.Constant) -> Value:
        if node.value is Ellipsis or isinstance(node.value, (bytes, complex)):
            self.refuse(f"{node.value!r} has no meaning in a model", node)
        return self.python_value(node.value, node)

    def expr_name(self, node: ast.Name) -> Value:
        return self.name(node)

    def expr_tuple(self, node: ast.Tuple) -> Value:
        items: list[Value] = []
        for i, item in enumerate(node.elts):
            value = self.evaluate(item)
            items.append(self.keep(value, item) if may_access(*node.elts[i + 1 :]) else value)
        return TupleVal(tuple(items))

    # ------------------------------------------------------------------ attributes, subscripts

    def expr_attribute(self, node: ast.Attribute) -> Value:
        base = self.evaluate(node.value)
        name = node.attr
        match base:
            case SelfVal(after):
                return self.model_attribute(name, after, node)
            case Val():
                return self.value_attribute(base, name, node)
            case ThreadVal(thread, index):
                if name in ("finished", "running"):
                    slot = self.b.temp(BOOL)
                    self.instance(base, node)
                    self.b.emit(Status(slot, thread, index.expr if index else None, name), node)
                    return Val(Local(slot), BOOL)
                if name in ("start", "join"):
                    return BoundVal(base, name)
                self.no_attribute(f"thread {thread}", name, ("start", "join", "finished", "running"), node)
            case SharedVal():
                if base.variable.shape == "semaphore" and name == "value":
                    return self.load(SlotVal(base.variable, base.ref, base.index, self.text(node)), node)
                return BoundVal(base, name)
            case PyVal(found) if isinstance(found, (ModuleType, type)):
                if not hasattr(found, name):
                    names = [m.name for m in found] if _is_enum(found) else dir(found)
                    self.no_attribute(found.__name__, name, (n for n in names if n[0] != "_"), node)
                return self.python_value(getattr(found, name), node)
            case StructVal(cls) if hasattr(cls, name):
                return self.python_value(getattr(cls, name), node)
        self.refuse(f"{describe(base)} has no attributes here", node)

    def model_attribute(self, name: str, after: type | None, node: ast.AST) -> Value:
        found = self.declared.lookup(name, after)
        if found is None:
            names = [n for n in self.declared.names() if not n.startswith("_")]
            self.no_attribute(self.declared.model.__name__, name, names, node)
        value, owner = found
        if isinstance(value, Declaration):
            return self.place(self.declared.variables[name], None, node)
        if isinstance(value, FunctionType):
            if after is None and name in self.declared.threads:
                return ThreadVal(name)
            if isinstance(getattr(value, ROLE, None), (ThreadRole, PropertyRole)) and after is None:
                return FuncVal(value, SelfVal(), owner)
            return FuncVal(value, SelfVal(), owner)
        if value is None and name in self.declared.names():
            return self.python_value(None, node)
        if isinstance(value, property):
            self.refuse(f"{name} is a property of Python", node, "make it a method and call it")
        return self.python_value(value, node, owner)

    def value_attribute(self, base: Val, name: str, node: ast.Attribute) -> Value:
        kind = base.kind
        if kind.name in ("unknown", "none"):
            what = self.text(node.value)
            return self.unknown(
                f"cannot tell what {what!r} refers to", node,
                f"it is only ever None here; assign it an object, or declare it Ref(…) to read .{name}",
            )  # fmt: skip
        if kind.name == "ref":
            fields = self.declared.fields(kind.cls)
            if name in fields:
                return self.place(fields[name], base, node)
            member = getattr(kind.cls, name, None)
            if isinstance(member, FunctionType) and name != "__init__":
                return FuncVal(member, base, kind.cls)
            if member is not None and name in dir(kind.cls) and not name.startswith("__"):
                return self.python_value(member, node)
            self.no_attribute(kind.cls.__name__, name, fields, node)
        if kind.name == "enum" and name == "value" and all(type(m.value) is int for m in kind.cls):
            return Val(fold(Table(tuple(m.value for m in kind.cls), base.expr)), INT)
        self.refuse(f"{kind} has no attribute {name!r}", node)

    def place(self, variable: Shared, ref: Val | None, node: ast.AST) -> Value:
        if variable.shape == "scalar":
            return SlotVal(variable, ref, None, self.text(node))
        return SharedVal(variable, ref, None, self.text(node))

    def expr_subscript(self, node: ast.Subscript) -> Value:
        base = self.evaluate(node.value)
        if isinstance(node.slice, ast.Slice):
            self.refuse("a slice is not supported", node.slice, "index one element at a time")
        match base:
            case SharedVal(variable, ref, None, _) if variable.shape == "array":
                if ref is not None and may_access(node.slice):
                    kept = self.keep(ref, node)
                    assert isinstance(kept, Val)
                    ref = kept
                index = Val(self.integer(node.slice), INT)
                if variable.element == "scalar":
                    return SlotVal(variable, ref, index, self.text(node))
                return SharedVal(variable, ref, index, self.text(node))
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
        for op, bound in ((">=", 0), ("<", len(items))):
            message = f"index outside 0..{len(items) - 1}"
            self.b.emit(Check(Binary(op, index.expr, Const(bound)), "index-out-of-range", message), node)
        return Val(Table(tuple(v for v in values if v is not None), index.expr), kind)

    def load(self, slot: SlotVal, node: ast.AST) -> Val:
        """Read a scalar location: one access."""
        variable = slot.variable
        if variable.ghost:
            if not self.ghosts_allowed:
                self.refuse(
                    f"ghost {slot.text} is read here", node,
                    "ghosts may be read in properties, in assert, and in what is assigned to ghosts",
                )  # fmt: skip
            self.ghosts_read += 1
        temp = self.b.temp(variable.kind)
        self.b.emit(Load(temp, self.access_place(slot)), node)
        return Val(Local(temp), variable.kind)

    def access_place(self, slot: SlotVal | SharedVal) -> Place:
        ref = slot.ref.expr if slot.ref else None
        return Place(slot.variable.name, ref, slot.index.expr if slot.index else None, slot.text)

    def instance(self, thread: ThreadVal, node: ast.AST) -> None:
        """A thread with several instances is named with its index."""
        _, role = self.declared.threads[thread.name]
        if role.instances is not None and thread.index is None and role.instances > 1:
            self.refuse(
                f"thread {thread.name} has {role.instances} instances", node,
                f"say which: {thread.name}[i]",
            )  # fmt: skip

    # ------------------------------------------------------------------ operators

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
            kept = self.keep(left, node.left)
            assert isinstance(kept, Val)
            left = kept
        return self.binary(node.op, left, self.scalar(node.right), node)

    def binary(self, operator: ast.operator, left: Val, right: Val, node: ast.AST) -> Val:
        """An arithmetic operation, with the checks that it cannot go wrong."""
        if type(operator) in BAD_OPERATORS:
            name, hint = BAD_OPERATORS[type(operator)]
            if name == "**" and left.const is not None and right.const is not None and right.const >= 0:
                return Val(Const(left.const**right.const), INT)
            self.refuse(f"operator {name} is not supported", node, hint)
        op = OPERATORS[type(operator)]
        a, b = self.as_integer(left, node), self.as_integer(right, node)
        if op in ("//", "%") and not (isinstance(b, Const) and b.value):
            b = self._stable(b, node)
            self.b.emit(Check(b, "division-by-zero", f"division by zero in `{self.text(node)}`"), node)
            if isinstance(b, Const):
                return Val(Const(0), INT)
        if op in ("<<", ">>") and not (isinstance(b, Const) and b.value >= 0):
            b = self._stable(b, node)
            message = f"shift by a negative number in `{self.text(node)}`"
            self.b.emit(Check(Binary(">=", b, Const(0)), "out-of-range", message), node)
            if isinstance(b, Const):
                return Val(Const(0), INT)
        both = left.kind == BOOL and right.kind == BOOL and op in "&|^"
        return Val(fold(Binary(op, a, b)), BOOL if both else INT)

    def _stable(self, expr: Expr, node: ast.AST) -> Expr:
        kept = self.keep(Val(expr, INT), node)
        assert isinstance(kept, Val)
        return kept.expr

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

    # ------------------------------------------------------------------ comparisons, conditions

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
            return (Val(fold(Unary("not", found)), BOOL) if isinstance(op, ast.NotIn) else Val(found, BOOL)), left
        right = self.evaluate(right_node)
        return Val(self.compare_values(OPERATORS[type(op)], left, right, node, op), BOOL), right

    def compare_values(
        self, op: str, left: Value, right: Value, node: ast.AST, written: ast.cmpop | None = None
    ) -> Expr:
        if not (isinstance(left, Val) and isinstance(right, Val)):
            other = right if isinstance(left, Val) else left
            self.refuse(f"{describe(other)} cannot be compared", node, _use(other))
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
            kept = self.keep(left, whole)
            assert isinstance(kept, Val)
            left = kept
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "range":
            bounds = [self.integer(a) for a in node.args]
            if len(bounds) not in (1, 2) or not isinstance(left, Val):
                self.refuse("`in range(…)` takes one or two bounds", node)
            low, high = bounds if len(bounds) == 2 else [Const(0), bounds[0]]
            x = self.as_integer(left, whole)
            return fold(Binary("&", fold(Binary(">=", x, low)), fold(Binary("<", x, high))))
        items = self.collection(node)
        result: Expr = Const(0)
        for item in items:
            equal = self.compare_values("==", left, item, whole)
            result = equal if result == Const(0) else fold(Binary("|", result, equal))
        return result

    def collection(self, node: ast.expr) -> tuple[Value, ...]:
        """The values of a literal tuple, list or set, or of a constant collection."""
        if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
            value: Value = self.expr_tuple(ast.copy_location(ast.Tuple(node.elts, ast.Load()), node))
        else:
            value = self.evaluate(node)
        if isinstance(value, TupleVal):
            return value.items
        if isinstance(value, PyVal):
            found: Any = value.value
            if _is_enum(found):
                return tuple(Val(Const(i), enum_kind(found)) for i in range(len(list(found))))
            if isinstance(found, (set, frozenset, range)):
                ordered = found if isinstance(found, range) else sorted(found, key=_order)
                return tuple(self.python_value(v, node) for v in ordered)
        self.refuse(
            f"{describe(value)} is no collection", node,
            "a literal tuple, list or set, a constant collection, an Enum class, or range(…)",
        )  # fmt: skip

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
            case ast.Compare(first, ops, comparators) if len(ops) > 1:
                value, failed = self.evaluate(first), []
                for i, (op, right) in enumerate(zip(ops, comparators, strict=True)):
                    value = self.keep(value, node)
                    result, value = self.compare(op, value, right, node)
                    if i + 1 < len(ops):
                        value = self.keep(value, node)
                    yes, no = self.b.branch(result.expr)
                    failed += no
                    self.b.ends = yes
                return self.b.ends, failed
        return self.b.branch(self.truth(self.evaluate(node), node))

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


def _is_enum(value: object) -> bool:
    return isinstance(value, type) and issubclass(value, Enum)


def _order(value: Any) -> tuple[str, Any]:
    """A fixed order for sets, whatever the hash seed."""
    if isinstance(value, Enum):
        return type(value).__name__, list(type(value)).index(value)
    return type(value).__name__, repr(value) if value is None else value


def _use(value: Value) -> str:
    """How to use something that is no scalar."""
    match value:
        case SharedVal(variable, _, _, text):
            return {
                "mutex": f"with {text}: …, {text}.acquire(), {text}.release()",
                "semaphore": f"{text}.wait(), {text}.post(), {text}.try_wait(), {text}.value",
                "condition": f"{text}.wait(), {text}.notify(), {text}.notify_all()",
                "queue": f"{text}.put(x), {text}.get(), len({text}), {text}.full(), {text}.empty()",
            }.get(variable.shape, f"index it: {text}[i]")
        case ThreadVal(name, _):
            return f"{name}.start(…), {name}.join(), {name}.finished, {name}.running"
        case BoundVal(_, name) | FuncVal(_, name, _):  # type: ignore[misc]
            return f"call it: {name}(…)" if isinstance(name, str) else "call it"
    return ""
