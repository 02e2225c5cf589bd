"""Lowers calls: procedures are inlined; special forms, sync operations and builtins are known."""

from __future__ import annotations

import ast
import builtins
from types import FunctionType
from typing import Any

from interleave.errors import ModelError
from interleave.frontend.expressions import Expressions, _use
from interleave.frontend.scope import Scope, describe
from interleave.frontend.source import function_node
from interleave.frontend.sync import SyncCalls
from interleave.frontend.values import (
    BOOL,
    FALSE,
    INT,
    NOTHING,
    TRUE,
    UNKNOWN,
    BoundVal,
    FuncVal,
    PyVal,
    SelfVal,
    SharedVal,
    SlotVal,
    StructVal,
    ThreadVal,
    TupleVal,
    Val,
    Value,
    join,
)
from interleave.model import Model, atomic, choose, event, free, maybe, wait_until
from interleave.program.expr import Binary, Const, Expr, Local, fold
from interleave.program.instr import Assign, Assume, Choose, ChooseRange, Event, Free, New, Require
from interleave.program.program import Frame

MAX_INLINE_DEPTH = 100


class Calls(SyncCalls, Expressions):
    """Calls of every sort."""

    def block(self, body: list[ast.stmt]) -> None:
        raise NotImplementedError

    # ------------------------------------------------------------------ dispatch

    def expr_call(self, node: ast.Call) -> Value:
        if isinstance(node.func, ast.Name) and node.func.id == "super" and not node.args:
            if self.outside("super", node) is builtins.super:
                return SelfVal(after=self._super(node))
        target = self.evaluate(node.func)
        match target:
            case FuncVal(function, bound, owner):
                arguments = self.arguments(node)
                return self.inline(function, ([bound] if bound else []) + arguments[0], arguments[1], node, owner)
            case StructVal(cls):
                return self.construct(cls, node)
            case BoundVal(ThreadVal() as thread, "start"):
                return self.start(thread, node)
            case BoundVal(ThreadVal() as thread, "join"):
                return self.join_thread(thread, node)
            case BoundVal(SharedVal() as owner_value, name):
                return self.operate(owner_value, name, node)
            case PyVal(found):
                return self.known(found, node)
            case Val(_, kind) if kind == UNKNOWN:
                return target
        if isinstance(target, ThreadVal):
            self.refuse(
                f"{target.name} is a thread and cannot be called", node,
                f"start it with .start(…): {target.name}.start(…)",
            )  # fmt: skip
        self.refuse(f"{describe(target)} cannot be called", node, _use(target))

    def _super(self, node: ast.AST) -> type:
        for scope in reversed(self.scopes):
            if scope.owner is not None and issubclass(scope.owner, Model):
                return scope.owner
        self.refuse("super() is known in a model's methods only", node)

    def arguments(self, node: ast.Call) -> tuple[list[Value], dict[str, Value]]:
        """The arguments, evaluated left to right and kept."""
        positional: list[Value] = []
        named: dict[str, Value] = {}
        for argument in node.args:
            if isinstance(argument, ast.Starred):
                self.refuse("* in a call is not supported", argument, "pass the arguments one by one")
            positional.append(self.keep(self.evaluate(argument), argument))
        for keyword in node.keywords:
            if keyword.arg is None:
                self.refuse("** in a call is not supported", keyword.value, "pass the arguments one by one")
            named[keyword.arg] = self.keep(self.evaluate(keyword.value), keyword.value)
        return positional, named

    # ------------------------------------------------------------------ procedures

    def inline(
        self,
        function: FunctionType,
        positional: list[Value],
        named: dict[str, Value],
        node: ast.Call,
        owner: type | None,
    ) -> Value:
        """The procedure's body in place of the call."""
        name = function.__name__
        if any(scope.function.__code__ is function.__code__ for scope in self.scopes):
            path = " → ".join([*(s.function.__name__ for s in self.scopes), name])
            self.refuse(f"{name}() is recursive: {path}", node, "procedures are inlined; use a loop")
        if len(self.scopes) > MAX_INLINE_DEPTH:
            self.refuse(f"calls are nested more than {MAX_INLINE_DEPTH} deep", node)
        file, definition = function_node(function)
        values = self.bind(definition, function, positional, named, node, name)
        here = self.span(node)
        key = f"{self.scope.key}/{name}:{here.line}:{here.column}"
        statement_region = self.leave_statement()
        scope = self.enter(function, key, owner, values, Frame(name, here))
        assert self.scope is scope and file is scope.file
        self.block(definition.body)
        result = self.leave(scope, node)
        self.reenter_statement(statement_region)
        return result

    def enter(
        self, function: FunctionType, key: str, owner: type | None, values: dict[str, Value], frame: Frame
    ) -> Scope:
        """Open a function's scope with its parameters' values."""
        file, definition = function_node(function)
        stored = frozenset(
            n.id for n in ast.walk(definition) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
        )
        scope = Scope(function, definition, file, key, owner, stored | frozenset(values))
        for name, value in values.items():
            if not isinstance(value, Val) or (name not in stored and isinstance(value.expr, (Const, Local))):
                scope.fixed[name] = value
            if isinstance(value, SelfVal) and not scope.self_name:
                scope.self_name = name
        annotated = [a for a in definition.args.args if a.annotation is not None]
        self.scopes.append(scope)
        self.b.frames.append(frame)
        self.b.file = file
        self.b.node = definition
        for name, value in values.items():
            if name not in scope.fixed:
                self.assign_local(name, value, definition)
        for argument in annotated:
            declared = self.annotation(argument.annotation)
            if declared is not None and isinstance(values.get(argument.arg), Val):
                given = scope.fixed.pop(argument.arg, None)
                self.declare_local(argument.arg, declared, argument)
                if given is not None:
                    self.assign_local(argument.arg, given, argument)
        return scope

    def leave(self, scope: Scope, node: ast.AST) -> Value:
        """Close the innermost scope: its returns meet, its result is the value of the call."""
        if scope.result_slots is not None and self.b.ends:
            self.give_back(NOTHING, node)
        self.b.ends += scope.returns
        self.scopes.pop()
        self.b.frames.pop()
        if self.scopes:
            self.b.file = self.scope.file
            self.b.node = node
        if scope.result_slots is not None:
            items = [self.read_local(slot) for slot in scope.result_slots]
            return items[0] if scope.result is None else TupleVal(tuple(items))
        return scope.result if scope.result is not None else NOTHING

    def give_back(self, value: Value, node: ast.AST) -> None:
        """``return value``: into the scope's result."""
        scope = self.scope
        items = value.items if isinstance(value, TupleVal) else (value,)
        if scope.result_slots is None:
            scope.result_slots = []
            for i in range(len(items)):
                key = f"{scope.key}.return{i}"
                kind = self.b.kinds.known.get(key, UNKNOWN)
                slot = self.b.local(f"{scope.function.__name__}()", key, kind)
                scope.result_slots.append(slot)
            scope.result = TupleVal(()) if isinstance(value, TupleVal) else None
        if len(items) != len(scope.result_slots):
            self.refuse(f"{scope.function.__name__}() returns tuples of different lengths", node)
        for slot, item in zip(scope.result_slots, items, strict=True):
            if not isinstance(item, Val):
                self.refuse(f"{describe(item)} is returned on one of several paths", node)
            if not self.b.kinds.add(self.b.locals[slot].key, item.kind):
                known = self.b.kinds.known[self.b.locals[slot].key]
                self.refuse(f"{scope.function.__name__}() returns {known} and {item.kind}", node)
            self.b.emit(Assign(slot, item.expr), node)

    def bind(
        self,
        definition: ast.FunctionDef,
        function: FunctionType,
        positional: list[Value],
        named: dict[str, Value],
        node: ast.AST,
        shown: str,
    ) -> dict[str, Value]:
        """Arguments to parameters, as Python does it; defaults are constants."""
        arguments = definition.args
        if arguments.vararg or arguments.kwarg:
            self.refuse(f"{shown}() takes * or ** parameters", node, "list the parameters one by one")
        ordinary = [a.arg for a in (*arguments.posonlyargs, *arguments.args)]
        only = [a.arg for a in arguments.kwonlyargs]
        if len(positional) > len(ordinary):
            self.refuse(f"{shown}() takes {len(ordinary)} arguments, {len(positional)} given", node)
        values = dict(zip(ordinary, positional, strict=False))
        for name, value in named.items():
            if name in values:
                self.refuse(f"{shown}() got {name!r} twice", node)
            if name not in ordinary and name not in only:
                self.refuse(f"{shown}() has no parameter {name!r}", node, f"it has: {', '.join(ordinary + only)}")
            values[name] = value
        defaults: dict[str, Any] = dict(function.__kwdefaults__ or {})
        given = function.__defaults__ or ()
        defaults.update(zip(ordinary[len(ordinary) - len(given) :], given, strict=True))
        for name in (*ordinary, *only):
            if name not in values:
                if name not in defaults:
                    self.refuse(f"{shown}() misses the argument {name!r}", node)
                values[name] = self.python_value(defaults[name], node)
        return {name: values[name] for name in (*ordinary, *only)}

    # ------------------------------------------------------------------ objects

    def construct(self, cls: Any, node: ast.Call) -> Value:
        """``S(field=value)``: allocates and initialises in one step."""
        self.no_property("an object is allocated", node)
        if node.args:
            self.refuse(f"{cls.__name__}() takes its fields by name", node.args[0], f"{cls.__name__}(field=value)")
        fields = self.declared.fields(cls)
        _, named = self.arguments(node)
        inits: list[tuple[str, Expr]] = []
        for name, value in named.items():
            if name not in fields:
                self.no_attribute(cls.__name__, name, fields, node)
            variable = fields[name]
            if variable.shape != "scalar" or not isinstance(value, Val):
                self.refuse(f"{cls.__name__}({name}=…): only scalar fields can be given", node)
            inits.append((variable.name, self.coerce(value, variable, node, name)))
        slot = self.b.temp(_ref(cls))
        self.real_writes += 1
        self.b.emit(New(slot, cls.__name__, tuple(inits)), node)
        return Val(Local(slot), _ref(cls))

    # ------------------------------------------------------------------ special forms, builtins

    def known(self, found: object, node: ast.Call) -> Value:
        forms: dict[object, Any] = {
            choose: self.form_choose, maybe: self.form_maybe, wait_until: self.form_wait_until,
            free: self.form_free, event: self.form_event, len: self.builtin_len, min: self.builtin_least,
            max: self.builtin_least, abs: self.builtin_abs, bool: self.builtin_bool, int: self.builtin_int,
            any: self.builtin_any, all: self.builtin_any, sum: self.builtin_sum,
        }  # fmt: skip
        try:
            form = forms.get(found)
        except TypeError:
            form = None
        if form is not None:
            if node.keywords:
                self.refuse(f"{getattr(found, '__name__', 'this')}() takes no keywords", node)
            return form(node)  # type: ignore[no-any-return]
        name = getattr(found, "__name__", type(found).__name__)
        if found is atomic:
            self.refuse("atomic() is used with `with`", node, "with atomic(): …")
        if found is print:
            self.refuse("print() is not supported", node, 'event("name", args…) marks what can be observed')
        if found is range:
            self.refuse("range() is used in for, in choose() and after `in`", node)
        self.refuse(
            f"{name}() is not a procedure of the model", node,
            "call plain functions defined with def, or abs, all, any, bool, int, len, max, min, sum",
        )  # fmt: skip

    def no_property(self, what: str, node: ast.AST) -> None:
        if self.b.mode == "property":
            self.refuse(f"{what} in a property", node, "properties only look at the state")

    def form_choose(self, node: ast.Call) -> Value:
        self.no_property("choose()", node)
        if len(node.args) == 1:
            argument = node.args[0]
            if isinstance(argument, ast.Call) and isinstance(argument.func, ast.Name):
                if argument.func.id == "range" and self.outside("range", argument) is range:
                    return self._choose_range(argument)
            if isinstance(argument, (ast.Tuple, ast.List, ast.Set, ast.Name, ast.Attribute)):
                value = None
                if isinstance(argument, (ast.Name, ast.Attribute)):
                    value = self.evaluate(argument)
                if not isinstance(value, Val):
                    return self._choose(self.collection(argument), node)
                return self._choose((value,), node)
        values: list[Value] = []
        for i, argument in enumerate(node.args):
            later = node.args[i + 1 :]
            value = self.evaluate(argument)
            values.append(self.keep(value, argument) if later else value)
        return self._choose(tuple(values), node)

    def _choose(self, values: tuple[Value, ...], node: ast.AST) -> Val:
        if not values:
            self.refuse("choose() needs at least one alternative", node)
        kind, exprs = UNKNOWN, []
        for value in values:
            if not isinstance(value, Val):
                self.refuse(f"choose() takes values, not {describe(value)}", node)
            wider = join(kind, value.kind)
            if wider is None:
                self.refuse(f"choose() mixes {kind} with {value.kind}", node)
            kind = wider
            exprs.append(value.expr)
        slot = self.b.temp(kind)
        self.b.emit(Choose(slot, tuple(exprs)), node)
        return Val(Local(slot), kind)

    def _choose_range(self, node: ast.Call) -> Val:
        start, stop, step = self.range_bounds(node)
        if isinstance(start, Const) and isinstance(stop, Const):
            numbers = range(start.value, stop.value, step)
            return self._choose(tuple(Val(Const(i), INT) for i in numbers), node)
        slot = self.b.temp(INT)
        self.b.emit(ChooseRange(slot, start, stop, step), node)
        return Val(Local(slot), INT)

    def range_bounds(self, node: ast.Call) -> tuple[Expr, Expr, int]:
        """The bounds of a ``range(…)``, evaluated in order; the step is a constant."""
        if not 1 <= len(node.args) <= 3 or node.keywords:
            self.refuse("range() takes one to three arguments", node)
        bounds: list[Expr] = []
        for i, argument in enumerate(node.args):
            value = Val(self.integer(argument), INT)
            kept = self.keep(value, argument) if node.args[i + 1 :] else value
            assert isinstance(kept, Val)
            bounds.append(kept.expr)
        if len(bounds) == 1:
            bounds.insert(0, Const(0))
        step = bounds[2] if len(bounds) == 3 else Const(1)
        if not isinstance(step, Const) or step.value == 0:
            self.refuse("the step of a range is a constant other than 0", node)
        return bounds[0], bounds[1], step.value

    def form_maybe(self, node: ast.Call) -> Value:
        self.no_property("maybe()", node)
        if node.args:
            self.refuse("maybe() takes no arguments", node, "choose(a, b, …) takes any of several values")
        return self._choose((FALSE, TRUE), node)

    def form_wait_until(self, node: ast.Call) -> Value:
        self.no_property("wait_until()", node)
        if len(node.args) != 1:
            self.refuse("wait_until() takes one condition", node)
        region = self.leave_statement()
        self.b.begin_atomic("wait_until", self.text(node))
        yes, no = self.condition(node.args[0])
        if no:
            self.b.ends = no
            self.b.emit(Assume(Const(0)), node)
            self.b.ends = []
        self.b.ends = yes
        self.b.end_atomic()
        self.reenter_statement(region)
        return NOTHING

    def form_free(self, node: ast.Call) -> Value:
        self.no_property("free()", node)
        if len(node.args) != 1:
            self.refuse("free() takes one reference", node)
        value = self.scalar(node.args[0])
        if value.kind.name == "unknown":
            return NOTHING
        if value.kind.name != "ref":
            if value.kind.name == "none":
                self.unknown("cannot tell what is freed: it is only ever None", node)
                return NOTHING
            self.refuse(f"free() takes a reference, not {value.kind}", node)
        self.real_writes += 1
        self.b.emit(Free(value.kind.cls.__name__, value.expr, self.text(node.args[0])), node)
        return NOTHING

    def form_event(self, node: ast.Call) -> Value:
        self.no_property("event()", node)
        name = node.args[0] if node.args else None
        if not (isinstance(name, ast.Constant) and isinstance(name.value, str)):
            self.refuse("event() takes the event's name as text first", node, 'event("sem_post", value)')
        args = []
        for argument in node.args[1:]:
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                continue
            kept = self.keep(self.scalar(argument), argument)
            assert isinstance(kept, Val)
            args.append(kept.expr)
        self.b.emit(Event(name.value, tuple(args)), node)
        return NOTHING

    def builtin_len(self, node: ast.Call) -> Value:
        if len(node.args) != 1:
            self.refuse("len() takes one argument", node)
        value = self.evaluate(node.args[0])
        match value:
            case SharedVal(variable, _, None, _) if variable.shape == "array":
                return Val(Const(variable.length), INT)
            case SharedVal(variable, _, _, _) if variable.shape == "queue":
                return self.operate(value, "len", ast.copy_location(ast.Call(node.func, [], []), node))
            case TupleVal(items):
                return Val(Const(len(items)), INT)
            case PyVal(found) if hasattr(found, "__len__") and not isinstance(found, str):
                return Val(Const(len(found)), INT)
        self.refuse(f"{describe(value)} has no length", node, "arrays, queues and constant collections have")

    def builtin_least(self, node: ast.Call) -> Value:
        name = node.func.id if isinstance(node.func, ast.Name) else "min"
        if len(node.args) < 2:
            self.refuse(f"{name}() takes two or more integers", node)
        values = [Val(self.integer(a), INT) for a in node.args[:1]]
        for argument in node.args[1:]:
            kept = self.keep(values[-1], argument)
            assert isinstance(kept, Val)
            values[-1] = kept
            values.append(Val(fold(Binary(name, kept.expr, self.integer(argument))), INT))
        return values[-1]

    def builtin_abs(self, node: ast.Call) -> Value:
        if len(node.args) != 1:
            self.refuse("abs() takes one integer", node)
        value = self._stable(self.integer(node.args[0]), node)
        return Val(fold(Binary("max", value, fold(Binary("-", Const(0), value)))), INT)

    def builtin_bool(self, node: ast.Call) -> Value:
        if len(node.args) != 1:
            self.refuse("bool() takes one value", node)
        return Val(fold(Binary("!=", self.truth(self.evaluate(node.args[0]), node), Const(0))), BOOL)

    def builtin_int(self, node: ast.Call) -> Value:
        if len(node.args) != 1:
            self.refuse("int() takes one value", node)
        return Val(self.integer(node.args[0]), INT)

    def builtin_any(self, node: ast.Call) -> Value:
        """``any(… for …)`` and ``all(… for …)``, which stop as soon as the result is known."""
        every = isinstance(node.func, ast.Name) and node.func.id == "all"
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
        self.b.emit(Assign(slot, Const(0)), node)

        def body(element: ast.expr) -> bool:
            self.b.emit(Assign(slot, fold(Binary("+", Local(slot), self.integer(element)))), node)
            return True

        self.generator(node, body)
        return Val(Local(slot), INT)

    def generator(self, node: ast.Call, body: Any) -> None:
        raise NotImplementedError

    def choice_needed(self, condition: Expr, message: str, node: ast.AST) -> None:
        self.b.emit(Require(condition, message), node)


def _ref(cls: Any) -> Any:
    from interleave.frontend.values import ref_kind

    return ref_kind(cls)


__all__ = ["Calls", "ModelError", "SlotVal"]
