"""What names mean inside one function, and the state that lowering carries along."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from types import BuiltinFunctionType, FunctionType, ModuleType
from typing import Any, NoReturn

from interleave.errors import ModelError
from interleave.frontend.builder import Abandoned, Builder, Edge
from interleave.frontend.cnames import c_name_in
from interleave.frontend.declare import Declarations
from interleave.frontend.describe import describe, usage
from interleave.frontend.integers import WrappingInt, wrapped
from interleave.frontend.newcomers import not_defined
from interleave.frontend.values import (
    INT,
    UNKNOWN,
    BoundVal,
    FuncVal,
    LocationVal,
    PyVal,
    SlotVal,
    StructVal,
    TupleVal,
    Val,
    Value,
    constant,
)
from interleave.model import Struct, forms
from interleave.program.expr import Binary, Comparison, Const, Expr, Local, fold
from interleave.program.instr import Assign, Check
from interleave.program.program import Span
from interleave.program.types import IntType
from interleave.source import SourceFile


@lru_cache(maxsize=4096)
def stored_names(node: ast.AST) -> frozenset[str]:
    """The names that a piece of source assigns; those of a generator expression are its own."""
    found, stack = set(), [node]
    while stack:
        inner = stack.pop()
        if isinstance(inner, ast.GeneratorExp):
            stack.append(inner.generators[0].iter)
            continue
        if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Store):
            found.add(inner.id)
        match inner:
            case ast.MatchClass(cls=ast.Attribute(attr="send")):
                continue  # what is sent is read
        if isinstance(inner, ast.MatchAs) and inner.name is not None:
            found.add(inner.name)
        stack += ast.iter_child_nodes(inner)
    return frozenset(found)


@dataclass(eq=False)
class Loop:
    """Where ``continue`` leads and what ``break`` leaves behind; ``depth`` of the open ``with``s."""

    head: list[Edge]
    exits: list[Edge]
    withs: int


@dataclass(eq=False)
class Scope:
    """One function being inlined.

    ``slots`` are its locals, ``fixed`` the parameters that are known while the model is read.
    ``withs`` are the open ``with`` blocks, as functions' ways out; ``returns`` the edges that
    leave the function.
    """

    function: FunctionType
    node: ast.FunctionDef
    file: SourceFile
    key: str
    owner: type | None
    assigned: frozenset[str]
    slots: dict[str, int] = field(default_factory=dict)
    fixed: dict[str, Value] = field(default_factory=dict)
    withs: list[BoundVal | str] = field(default_factory=list)
    loops: list[Loop] = field(default_factory=list)
    returns: list[Edge] = field(default_factory=list)
    result: Value | None = None
    result_slots: list[int] | None = None
    self_name: str = ""
    #: the ranges that annotations in the body give its locals
    declared: dict[str, IntType] = field(default_factory=dict)

    @cached_property
    def returns_value(self) -> bool:
        """Whether some path returns a value."""
        return any(isinstance(n, ast.Return) and n.value is not None for n in ast.walk(self.node))


class Lowering:
    """Shared by the parts of the lowering: places, errors, names.

    Args:
        declarations: what the model declares.
        builder: where the nodes go.
    """

    def __init__(self, declarations: Declarations, builder: Builder, atomicity: str) -> None:
        self.declared = declarations
        self.b = builder
        self.atomicity = atomicity
        self.scopes: list[Scope] = []
        #: ghosts may be read: in properties, asserts, and what is assigned to ghosts
        self.ghosts_allowed = builder.mode == "property"
        self.ghosts_read = 0
        self.real_writes = 0

    @property
    def scope(self) -> Scope:
        return self.scopes[-1]

    # ------------------------------------------------------------------ errors

    def span(self, node: ast.AST | None = None) -> Span:
        return self.b.site(node).span

    def refuse(self, message: str, node: ast.AST | None = None, hint: str = "") -> NoReturn:
        raise ModelError(message, self.span(node), hint)

    def unknown(self, message: str, node: ast.AST, hint: str = "") -> Val:
        """A value whose kind no pass has found yet; an error if it stays so."""
        if self.b.kinds.unknown is None:
            self.b.kinds.unknown = ModelError(message, self.span(node), hint)
        return Val(Const(0), UNKNOWN)

    def of_a_kind(self, value: Value) -> Value:
        """A value that has to be more than one at run time.

        Raises:
            Abandoned: its kind is not known for want of what is wrong elsewhere, which is noted.
        """
        if isinstance(value, Val) and value.kind == UNKNOWN and self.b.kinds.errors:
            raise Abandoned
        return value

    def no_attribute(
        self, what: str, name: str, names: Iterable[str], node: ast.AST, hint: str = ""
    ) -> NoReturn:
        names = list(names)
        close = _close(name, names)
        hint = hint or (f"did you mean {close[0]!r}?" if close else "")
        if not hint and names:
            hint = f"it has: {', '.join(names[:12])}{', …' if len(names) > 12 else ''}"
        self.refuse(f"{what} has no attribute {name!r}", node, hint)

    # ------------------------------------------------------------------ names

    def name(self, node: ast.Name) -> Value:
        """What a name means here: a local, a parameter, or a constant from outside."""
        scope, name = self.scope, node.id
        if name in scope.fixed:
            fixed = scope.fixed[name]
            return fixed.slot if isinstance(fixed, LocationVal) else fixed
        if name in scope.slots:
            return self.read_local(scope.slots[name])
        if name in scope.assigned:
            key = f"{scope.key}.{name}"
            kind = self.b.kinds.known.get(key, UNKNOWN)
            slot = self.b.local(name, key, kind)
            scope.slots[name] = slot
            if kind == UNKNOWN:
                return self.unknown(f"local {name!r} is read before it is assigned", node)
            return self.read_local(slot)
        return self.python_value(self.outside(name, node), node)

    def read_local(self, slot: int) -> Val:
        local = self.b.locals[slot]
        kind = self.b.kinds.known.get(local.key, local.kind) if local.key else local.kind
        return Val(Local(slot), kind)

    def outside(self, name: str, node: ast.AST) -> Any:
        """A name from an enclosing function, the module or the builtins."""
        function = self.scope.function
        for free, cell in zip(function.__code__.co_freevars, function.__closure__ or (), strict=True):
            if free == name:
                try:
                    return cell.cell_contents
                except ValueError:
                    self.refuse(f"{name!r} has no value yet where the model is made", node)
        if name in function.__globals__:
            return function.__globals__[name]
        if hasattr(builtins, name):
            return getattr(builtins, name)
        hint = not_defined(name, self.scope.file, function.__globals__, self.scope.assigned)
        usual = "names are locals, or constants of the module, the class body or an enclosing function"
        self.refuse(f"name {name!r} is not defined", node, hint or usual)

    def python_value(self, value: Any, node: ast.AST, owner: type | None = None) -> Value:
        """A Python object from outside the function, as the language sees it."""
        if (val := constant(value)) is not None:
            return val
        if isinstance(value, type) and issubclass(value, Struct):
            self.declared.fields(value)
            return StructVal(value)
        if isinstance(value, FunctionType):
            ours = value.__module__ == forms.__name__
            return PyVal(value) if ours else FuncVal(value, owner=owner)
        if isinstance(value, staticmethod) and isinstance(value.__func__, FunctionType):
            return FuncVal(value.__func__, owner=owner)
        if isinstance(value, (tuple, list)) and not any(isinstance(v, (float, dict)) for v in value):
            return TupleVal(tuple(self.python_value(v, node) for v in value))
        if isinstance(value, float):
            self.refuse(
                f"{value!r} is a float", node, "values are integers, bools, enum members and references"
            )
        if isinstance(value, (str, set, frozenset, range, ModuleType, type, BuiltinFunctionType)):
            return PyVal(value)
        if callable(value):
            return PyVal(value)
        self.refuse(
            f"a {type(value).__name__} from outside has no meaning in a model", node,
            "constants are integers, bools, enum members, and tuples, sets or ranges of them",
        )  # fmt: skip

    def no_plain_access(self, slot: SlotVal, node: ast.AST) -> None:
        """Where the kernel's or QEMU's names are used, what is declared atomic is accessed by them."""
        if slot.variable.atomic and self.b.mode == "thread":
            name = c_name_in(self.scope.file, self.scope.function)
            if name:
                what = f"its word {slot.whole.text}" if slot.bits else "it"
                self.refuse(
                    f"{slot.text} is atomic and is accessed without one of C's names", node,
                    f"this file uses {name}: read and write {what} by such names, too",
                )  # fmt: skip

    # ------------------------------------------------------------------ locals

    def assign_local(self, name: str, value: Value, node: ast.AST) -> None:
        """``name = value`` for a local of the function."""
        scope = self.scope
        if name in scope.fixed:
            what = describe(scope.fixed[name])
            self.refuse(f"{name!r} stands for {what} and cannot be assigned", node, "use two names")
        if not isinstance(value, Val):
            hint = "locals hold integers, bools, enum members and references; "
            hint += "pass locks and arrays as arguments"
            hint = usage(value) if isinstance(value, LocationVal) else hint
            self.refuse(f"local {name!r} cannot hold {describe(value)}", node, hint)
        if name not in scope.slots:
            key = f"{scope.key}.{name}"
            kind = self.b.kinds.known.get(key, value.kind)
            scope.slots[name] = self.b.local(name, key, kind, scope.declared.get(name))
        self.set_slot(scope.slots[name], value, node)

    def set_slot(self, slot: int, value: Val, node: ast.AST) -> None:
        """Assign a local, with its range check if the author gave a range."""
        local = self.b.locals[slot]
        if local.key and not self.b.kinds.add(local.key, value.kind):
            known = self.b.kinds.known[local.key]
            name = local.name.split("@")[0]
            self.refuse(f"local {name!r} holds {known} and is assigned {value.kind}", node, "use two locals")
        declared = local.declared
        if declared is not None:
            if value.kind.name not in ("int", "bool", "unknown"):
                self.refuse(f"local {local.name!r} is declared Int and is assigned {value.kind}", node)
            if isinstance(declared, WrappingInt):
                value = Val(wrapped(value.expr, declared), INT)
            else:
                self.check_range(value.expr, declared.low, declared.high, local.name.split("@")[0], node)
        self.b.emit(Assign(slot, value.expr), node)

    def check_range(self, expr: Expr, low: int, high: int, name: str, node: ast.AST) -> None:
        """The violation ``out-of-range`` unless a value is between bounds."""
        if isinstance(expr, Const) and low <= expr.value <= high:
            return
        sides: tuple[tuple[Comparison, int], ...] = (("<=", high), (">=", low))
        for op, bound in sides:
            fits = fold(Binary(op, expr, Const(bound)))
            self.b.emit(Check(fits, "out-of-range", f"{name} leaves {low}..{high}"), node)

    def keep(self, value: Value, node: ast.AST) -> Value:
        """The value as of now: what is worked out stays, whatever is evaluated after it."""
        if isinstance(value, Val) and not isinstance(value.expr, (Const, Local)):
            slot = self.b.temp(value.kind)
            self.b.emit(Assign(slot, value.expr), node)
            return Val(Local(slot), value.kind)
        return value

    def kept(self, value: Val, node: ast.AST) -> Val:
        """The same of a value at run time."""
        found = self.keep(value, node)
        assert isinstance(found, Val)
        return found

    def freeze(self, value: Val, within: list[ast.stmt] | ast.AST, node: ast.AST) -> Val:
        """The value as of now, also where it is a local that statements of ``within`` assign."""
        kept = self.kept(value, node)
        stored = set().union(*(stored_names(n) for n in (within if isinstance(within, list) else [within])))
        if isinstance(kept.expr, Local) and kept.expr.slot in {self.scope.slots.get(name) for name in stored}:
            slot = self.b.temp(kept.kind)
            self.b.emit(Assign(slot, kept.expr), node)
            return Val(Local(slot), kept.kind)
        return kept


def _close(name: str, names: list[str]) -> list[str]:
    """The name that is most like another one, if one is."""
    import difflib  # not before something is refused

    return difflib.get_close_matches(name, names, 1)
