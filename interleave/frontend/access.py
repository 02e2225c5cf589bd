"""Lowers names, attributes and subscripts: what is read, in Python's order of evaluation."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from enum import Enum, EnumMeta
from functools import reduce
from types import FunctionType, ModuleType

from interleave.frontend.abstract import suppliers
from interleave.frontend.describe import OPERATIONS, describe, shape_name, usage
from interleave.frontend.newcomers import as_variable, synonym
from interleave.frontend.scope import Lowering
from interleave.frontend.unsupported import refusal
from interleave.frontend.values import (
    BOOL,
    INT,
    UNKNOWN,
    Bitfield,
    BoundVal,
    FuncVal,
    Member,
    Members,
    MembersVal,
    PyVal,
    SelfVal,
    SharedVal,
    SlotVal,
    StructVal,
    ThreadVal,
    TupleVal,
    Val,
    Value,
)
from interleave.model import Struct
from interleave.model.orders import ON_ATOMIC
from interleave.model.types import Declaration
from interleave.program.expr import Binary, Const, Expr, Local, Lookup, children, fold
from interleave.program.instr import Load, Place, Status

#: How deep an expression may nest before a part of it gets a temporary.
MAX_DEPTH = 30


def deep(expr: Expr) -> bool:
    """Whether an expression nests deeper than `MAX_DEPTH`."""
    level = [expr]
    for _ in range(MAX_DEPTH):
        level = [child for parent in level for child in children(parent)]
        if not level:
            return False
    return True


def may_access(*nodes: ast.AST) -> bool:
    """Whether evaluating the nodes might touch shared memory: decides only what is kept first."""
    kinds = (ast.Attribute, ast.Call, ast.Subscript)
    return any(isinstance(inner, kinds) for node in nodes for inner in ast.walk(node))


class Accesses(Lowering):
    """What a name, an attribute or an element is, and reading it."""

    def evaluate(self, node: ast.expr) -> Value:
        """The expression's value; a scalar location is read."""
        value = self.resolve(node)
        return self.load(value, node) if isinstance(value, SlotVal) else value

    def scalar(self, node: ast.expr) -> Val:
        """The expression's value, which must be a scalar."""
        value = self.evaluate(node)
        if not isinstance(value, Val):
            self.refuse(f"{describe(value)} is used as a value", node, usage(value))
        return value

    def integer(self, node: ast.expr) -> Expr:
        """The expression's value as an integer."""
        return self.as_integer(self.scalar(node), node)

    def as_integer(self, value: Val, node: ast.AST) -> Expr:
        if value.kind in (INT, BOOL, UNKNOWN):
            return value.expr
        if value.kind.name == "enum" and issubclass(value.kind.cls, int):
            return fold(Lookup(tuple(int(m) for m in value.kind.cls), value.expr))
        hint = "compare enum members with == or is" if value.kind.name == "enum" else ""
        self.refuse(f"an integer is needed here, not {value.kind}", node, hint)

    def truth(self, value: Value, node: ast.AST) -> Expr:
        """The value as a condition: not 0 where it is true."""
        if isinstance(value, TupleVal):
            return Const(int(bool(value.items)))
        if not isinstance(value, Val):
            self.refuse(f"{describe(value)} is used as a condition", node, usage(value))
        if value.kind.name == "enum":
            self.refuse("an enum member is always true", node, "compare it: state == Status.X")
        return value.expr

    def text(self, node: ast.AST) -> str:
        """The node's source as traces show it, without the model's name before attributes."""
        text = self.scope.file.segment(node)
        if self.scope.self_name:
            text = re.sub(rf"\b{re.escape(self.scope.self_name)}\.", "", text)
        return re.sub(r"\b(\w+)\.(?=\w)", self._without_enum, text)

    def _without_enum(self, match: re.Match[str]) -> str:
        """Enum members go by their own names, as their values are shown."""
        found = self.scope.function.__globals__.get(match[1])
        return "" if isinstance(found, type) and issubclass(found, Enum) else match[0]

    def resolve(self, node: ast.expr) -> Value:
        """The expression's value; a scalar location is named but not read yet."""
        previous, self.b.node = self.b.node, node
        try:
            method = getattr(self, f"expr_{type(node).__name__.lower()}", None)
            if method is None:
                name, hint = refusal(node)
                self.refuse(f"{name} is not supported", node, hint)
            value = method(node)
            return self.keep(value, node) if isinstance(value, Val) and deep(value.expr) else value
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
        last = max((i for i, item in enumerate(node.elts) if may_access(item)), default=-1)
        for i, item in enumerate(node.elts):
            value = self.evaluate(item)
            items.append(self.keep(value, item) if i < last else value)
        return TupleVal(tuple(items))

    def expr_attribute(self, node: ast.Attribute) -> Value:
        base, name = self.resolve(node.value), node.attr
        if isinstance(base, SlotVal):
            kind = base.variable.kind
            if name in ON_ATOMIC and not (kind.name == "ref" and hasattr(kind.cls, name)):
                return BoundVal(base, name)
            base = self.load(base, node.value)
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
            case MembersVal(members, ref, indices, text):
                if base.is_array:
                    hint = f"index it: {text}[i].{name}"
                    self.refuse(f"{describe(base)} has no field {name!r}", node, hint)
                if name in members.fields:
                    return self.place(members.fields[name], ref, indices, f"{text}.{name}")
                return self.struct_attribute(members.cls, base, name, members.fields, node)
            case SharedVal():
                if base.shape == "array":
                    self.refuse(
                        f"the array {base.text} has no method {name!r}", node, f"index it: {base.text}[i]"
                    )
                if name not in OPERATIONS[base.shape]:
                    written = self.scope.file.segment(node.value)
                    hint, what = synonym(base.shape, name, written), shape_name(base.shape)
                    self.no_attribute(f"the {what} {base.text}", name, OPERATIONS[base.shape], node, hint)
                if (base.shape, name) in (("semaphore", "value"), ("event", "is_set")):
                    return self.load(SlotVal(base.variable, base.ref, base.indices, self.text(node)), node)
                return BoundVal(base, name)
            case PyVal(found) if isinstance(found, (ModuleType, type)):
                if not hasattr(found, name):
                    names = [*found.__members__] if isinstance(found, EnumMeta) else dir(found)
                    self.no_attribute(found.__name__, name, (n for n in names if n[0] != "_"), node)
                return self.python_value(getattr(found, name), node)
            case StructVal(cls) if hasattr(cls, name):
                return self.python_value(getattr(cls, name), node)
        listed = isinstance(base, TupleVal) and isinstance(node.value, ast.Attribute)
        hint = self.as_variable(node.value) if listed else ""
        self.refuse(f"{describe(base)} has no attributes here", node, hint)

    def as_variable(self, node: ast.expr) -> str:
        """How to declare what is a list in the class body; empty if it is none."""
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            found = self.declared.lookup(node.attr)
            if node.value.id == self.scope.self_name and found and isinstance(found[0], (list, tuple)):
                return as_variable(node.attr, found[0])
        return ""

    def model_attribute(self, name: str, after: type | None, node: ast.AST) -> Value:
        found = self.declared.lookup(name, after)
        if found is None:
            derived = suppliers(self.declared.model, name)
            if derived:
                known = self.declared.model.__name__
                hint = f"{derived[0]}, which is derived from it, has one: check that"
                self.refuse(f"{known} has no attribute {name!r}", node, hint)
            names = [n for n in self.declared.names() if not n.startswith("_")]
            self.no_attribute(self.declared.model.__name__, name, names, node)
        value, owner = found
        if isinstance(value, Declaration):
            return self.place(self.declared.variables[name], None, (), self.text(node))
        if isinstance(value, FunctionType):
            if after is None and name in self.declared.threads:
                return ThreadVal(name)
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
                return self.place(fields[name], base, (), self.text(node))
            return self.struct_attribute(kind.cls, base, name, fields, node)
        if kind.name == "enum" and name == "value" and all(type(m.value) is int for m in kind.cls):
            return Val(fold(Lookup(tuple(m.value for m in kind.cls), base.expr)), INT)
        self.refuse(f"{kind} has no attribute {name!r}", node)

    def struct_attribute(
        self, cls: type[Struct], base: Value, name: str, fields: Iterable[str], node: ast.AST
    ) -> Value:
        """What a struct has that is no field: a procedure on its objects, a constant."""
        member = getattr(cls, name, None)
        if isinstance(member, FunctionType) and name != "__init__":
            return FuncVal(member, base, cls)
        if member is not None and name in dir(cls) and not name.startswith("__"):
            return self.python_value(member, node)
        self.no_attribute(cls.__name__, name, fields, node)

    def place(
        self, member: Member, ref: Val | None, indices: tuple[Val, ...], text: str
    ) -> SlotVal | SharedVal | MembersVal:
        """What is declared, of an object and at indices, if it is part of these."""
        if isinstance(member, Members):
            return MembersVal(member, ref, indices, text)
        if isinstance(member, Bitfield):
            return SlotVal(member.word, ref, indices, text, member)
        if member.shape == "scalar" and len(indices) == len(member.dims):
            return SlotVal(member, ref, indices, text)
        return SharedVal(member, ref, indices, text)

    def load(self, slot: SlotVal, node: ast.AST, order: str = "") -> Val:
        """Read a scalar location: one access. ``order`` is its memory order, empty for one that is just
        named."""
        variable = slot.variable
        if not order:
            self.no_plain_access(slot, node)
        if variable.ghost:
            if not self.ghosts_allowed:
                self.refuse(
                    f"ghost {slot.text} is read here", node,
                    "ghosts may be read in properties, in assert, and in what is assigned to ghosts",
                )  # fmt: skip
            self.ghosts_read += 1
        temp = self.b.temp(variable.kind)
        self.b.emit(Load(temp, self.access_place(slot.whole), order), node)
        return Val(slot.bits.of(Local(temp)) if slot.bits else Local(temp), variable.kind)

    def access_place(self, slot: SlotVal | SharedVal) -> Place:
        ref = slot.ref.expr if slot.ref else None
        return Place(slot.variable.name, ref, part_of(slot.variable.dims, slot.indices), slot.text)

    def instance(self, thread: ThreadVal, node: ast.AST) -> None:
        """A thread with several instances is named with its index."""
        _, role = self.declared.threads[thread.name]
        if role.instances is not None and thread.index is None and role.instances > 1:
            self.refuse(
                f"thread {thread.name} has {role.instances} instances", node,
                f"say which: {thread.name}[i]",
            )  # fmt: skip


def part_of(dims: tuple[int, ...], indices: tuple[Val, ...]) -> Expr | None:
    """The number of a part of an array by its indices, row after row; outside of all that there are if one
    of them is outside of its size."""
    if not dims:
        return None
    part, checks = indices[0].expr, list[Expr]()
    for size, index in zip(dims[1:], indices[1:], strict=True):
        part = fold(Binary("+", fold(Binary("*", part, Const(size))), index.expr))
        sides = fold(Binary(">=", index.expr, Const(0))), fold(Binary("<", index.expr, Const(size)))
        checks += [check for check in sides if check != Const(1)]
    if not checks:
        return part
    there = reduce(lambda a, b: fold(Binary("&", a, b)), checks)
    return fold(Binary("-", fold(Binary("*", there, fold(Binary("+", part, Const(1))))), Const(1)))


def is_enum(value: object) -> bool:
    return isinstance(value, type) and issubclass(value, Enum)
