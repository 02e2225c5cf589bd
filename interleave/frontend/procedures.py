"""Lowers procedures: a call is replaced by the procedure's body."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from contextlib import contextmanager
from types import FunctionType
from typing import Any

from interleave.frontend.builder import Abandoned
from interleave.frontend.conditions import Conditions
from interleave.frontend.describe import describe
from interleave.frontend.integers import WrappingInt, int_type
from interleave.frontend.scalars import written_so
from interleave.frontend.scope import Scope, stored_names
from interleave.frontend.values import (
    INT,
    NOTHING,
    UNKNOWN,
    LocationVal,
    SelfVal,
    TupleVal,
    Val,
    Value,
)
from interleave.model import Int, Struct
from interleave.model.decorators import RESTS, ROLE, is_operation, versions
from interleave.program.expr import Const, Local
from interleave.program.instr import Assign, Emit
from interleave.program.program import Frame
from interleave.program.types import IntType
from interleave.source import function_node

MAX_INLINE_DEPTH = 100


class Procedures(Conditions):
    """Calls of procedures, their parameters and results."""

    statement_open = False
    statement_node: ast.AST

    def block(self, body: list[ast.stmt]) -> None:
        raise NotImplementedError

    def enclosing_class(self, node: ast.AST) -> type:
        owner = self.scope.owner
        if owner in self.declared.model.__mro__:
            return owner
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

    def inline(
        self,
        function: FunctionType,
        bound: Value | None,
        positional: list[Value],
        named: dict[str, Value],
        node: ast.Call,
        owner: type | None,
    ) -> Value:
        """The procedure's body in place of the call."""
        positional = positional if bound is None else [bound, *positional]
        name = function.__name__
        if any(scope.function.__code__ is function.__code__ for scope in self.scopes):
            path = " → ".join([*(s.function.__name__ for s in self.scopes), name])
            self.refuse(f"{name}() is recursive: {path}", node, "procedures are inlined; use a loop")
        if len(self.scopes) > MAX_INLINE_DEPTH:
            self.refuse(f"calls are nested more than {MAX_INLINE_DEPTH} deep", node)
        self.b.grow(node)
        file, definition = function_node(function)
        implied = int(bound is not None)
        values = self.bind(definition, function, positional, named, node, name, implied)
        here, text = self.span(node), self.text(node)
        key = f"{self.scope.key}/{name}:{here.line}:{here.column}"
        statement_region = self.leave_statement()
        operation, marked = is_operation(function, owner), name in self.b.kinds.marked
        if marked:
            self.b.emit(Emit(f"{name}()", ()), node)
        if operation:
            self.b.begin_atomic("atomic", text, title=text)
        struct = owner.__name__ if owner is not None and issubclass(owner, Struct) else ""
        scope = self.enter(function, key, owner, values, Frame(name, here, text, struct))
        assert self.scope is scope and file is scope.file
        self.whole(definition.body)
        result = self.leave(scope, node)
        if operation:
            self.b.end_atomic()
        if marked:
            self.b.emit(Emit(f"{name}() returns", ()), node)
        self.reenter_statement(statement_region)
        return result

    def whole(self, body: list[ast.stmt]) -> None:
        """A function's body.

        Raises:
            Abandoned: something in it is wrong, which is noted; so its value is not known.
        """
        known = len(self.b.kinds.errors)
        self.block(body)
        if len(self.b.kinds.errors) > known:
            raise Abandoned

    def standing(self) -> tuple[Any, ...]:
        """Where the lowering is, between two statements."""
        scope, b = self.scope, self.b
        opened = len(self.scopes), len(b.frames), len(scope.withs), len(scope.loops)
        return opened, b.file, b.depth, self.ghosts_allowed, self.statement_open

    def resume(self, standing: tuple[Any, ...]) -> None:
        """Go on there, although a statement was not read to its end."""
        (scopes, frames, withs, loops), self.b.file, self.b.depth, *allowed = standing
        self.ghosts_allowed, self.statement_open = allowed
        del self.scopes[scopes:], self.b.frames[frames:]
        del self.scope.withs[withs:], self.scope.loops[loops:]

    def enter(
        self, function: FunctionType, key: str, owner: type | None, values: dict[str, Value], frame: Frame
    ) -> Scope:
        """Open a function's scope with its parameters' values."""
        file, definition = function_node(function)
        stored = stored_names(definition)
        scope = Scope(function, definition, file, key, owner, stored | frozenset(values))
        self.scopes.append(scope)
        located = {name for name, value in values.items() if isinstance(value, LocationVal)}
        self.b.kinds.functions.setdefault(function, set()).update(located)
        self.b.frames.append(frame)
        self.b.file = file
        self.b.node = definition
        self.b.resting = self.rests(scope)
        scope.declared = self._declared(definition)
        for name in sorted(located & scope.declared.keys()):
            self.refuse(
                f"parameter {name!r} has a range and is given {describe(values[name])}", definition,
                "leave it out: the range is that of the variable",
            )  # fmt: skip
        for name, value in values.items():
            own = name in stored or name in scope.declared
            if not isinstance(value, Val) or (not own and isinstance(value.expr, (Const, Local))):
                scope.fixed[name] = value
            if isinstance(value, SelfVal) and not scope.self_name:
                scope.self_name = name
        for name, value in values.items():
            if name not in scope.fixed:
                self.assign_local(name, value, definition)
        return scope

    def rests(self, scope: Scope) -> bool:
        """Whether a thread may stay for ever where it waits in a function: by its own decorator, else by that
        of the method that it overrides."""
        for function in (scope.function, *versions(scope.function.__name__, scope.owner)):
            if hasattr(function, RESTS):
                return self.b.mode == "thread"
            if hasattr(function, ROLE):
                return False
        return False

    def _declared(self, definition: ast.FunctionDef) -> dict[str, IntType]:
        """The ranges that a function's annotations give its parameters and locals."""
        found: dict[str, IntType] = {}
        arguments = definition.args
        for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
            if (type_ := self.annotation(argument.annotation, argument.arg)) is not None:
                found[argument.arg] = type_
        for node in ast.walk(definition):
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                name = node.target.id
                type_ = self.annotation(node.annotation, name)
                if type_ is not None and found.setdefault(name, type_) != type_:
                    self.refuse(f"local {name!r} is declared twice", node, "use two locals")
        return found

    def annotation(self, node: ast.expr | None, name: str) -> IntType | None:
        """The range that ``Int(0, max=7)`` as an annotation gives a name; other annotations are prose."""
        if not (isinstance(node, ast.Call)):
            return None
        function = self.scope.function
        names = dict(function.__globals__)
        try:
            for free, cell in zip(function.__code__.co_freevars, function.__closure__ or (), strict=True):
                names[free] = cell.cell_contents
            declared = eval(compile(ast.Expression(node), self.scope.file.path, "eval"), names)
        except Exception as problem:
            self.refuse(f"the annotation cannot be evaluated: {problem}", node, "j: Int(0, max=7) = 0")
        place = self.span(node)
        written_so(declared, name, place)
        if isinstance(declared, Int):
            type_ = int_type(declared, name, place)
            # one that is not written is no mistake: a local begins with what it is assigned
            if node.args or any(keyword.arg == "initial" for keyword in node.keywords):
                self.declared.initial(declared.initial, INT, type_, name, place)
            return WrappingInt(type_.low, type_.high) if declared.wrap else type_
        return None

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
            self.b.resting = self.rests(self.scope)
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
                name = scope.function.__name__
                hint = "return one kind of value on every path"
                self.refuse(f"{name}() returns {known} and {item.kind}", node, hint)
            self.b.emit(Assign(slot, item.expr), node)

    def bind(
        self,
        definition: ast.FunctionDef,
        function: FunctionType,
        positional: list[Value],
        named: dict[str, Value],
        node: ast.AST,
        shown: str,
        implied: int,
    ) -> dict[str, Value]:
        """Arguments to parameters, as Python does it; defaults are constants. The first ``implied``
        ones are not written in the call."""
        arguments = definition.args
        if arguments.vararg or arguments.kwarg:
            self.refuse(f"{shown}() takes * or ** parameters", node, "list the parameters one by one")
        ordinary = [a.arg for a in (*arguments.posonlyargs, *arguments.args)]
        only = [a.arg for a in arguments.kwonlyargs]
        if len(positional) > len(ordinary):
            takes, given_ = len(ordinary) - implied, len(positional) - implied
            self.refuse(f"{shown}() takes {takes} argument{'s' * (takes != 1)}, {given_} given", node)
        values = dict(zip(ordinary, positional, strict=False))
        for name, value in named.items():
            if name in values:
                self.refuse(f"{shown}() got {name!r} twice", node)
            if name not in ordinary and name not in only:
                self.refuse(
                    f"{shown}() has no parameter {name!r}", node, f"it has: {', '.join(ordinary + only)}"
                )
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

    @contextmanager
    def one_statement(self, node: ast.AST) -> Iterator[None]:
        """In ``atomicity="statement"`` what is evaluated here is one step."""
        opened = self.atomicity == "statement" and self.b.mode == "thread" and self.b.depth == 0
        if opened:
            outer = getattr(self, "statement_node", None)
            self.statement_node, self.statement_open = node, True
            self.b.begin_atomic("statement", self.text(node))
        yield
        if opened:
            if self.statement_open:
                self.b.end_atomic()
            self.statement_open = False
            if outer is not None:
                self.statement_node = outer

    def leave_statement(self) -> bool:
        """Close the step of a statement before a procedure's own steps; was one open?"""
        by_statement = self.atomicity == "statement" and self.b.mode == "thread" and self.b.depth == 1
        if not (by_statement and self.statement_open):
            return False
        self.b.end_atomic()
        self.statement_open = False
        return True

    def reenter_statement(self, was_open: bool) -> None:
        if was_open:
            self.b.begin_atomic("statement", self.text(self.statement_node))
            self.statement_open = True
