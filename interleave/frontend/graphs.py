"""Lowers a model's methods: each thread, property and setup to a control-flow graph."""

from __future__ import annotations

import ast
import inspect
from dataclasses import dataclass, field
from types import FunctionType
from typing import Any

from interleave.errors import ModelError, together
from interleave.frontend.builder import Abandoned, Builder, Kinds
from interleave.frontend.declare import Declarations
from interleave.frontend.describe import describe, usage
from interleave.frontend.live import Live, part_key
from interleave.frontend.regions import without_empty_statements
from interleave.frontend.scope import Scope
from interleave.frontend.statements import Statements
from interleave.frontend.values import BOOL, INT, UNKNOWN, SelfVal, Val, Value, constant
from interleave.frontend.variables import ghosts
from interleave.model import Model
from interleave.model.decorators import ThreadRole
from interleave.program.expr import Local
from interleave.program.instr import Assign, End, Result
from interleave.program.program import Frame, Node, Span
from interleave.source import class_span, function_node

MAX_PASSES = 50


@dataclass
class Raw:
    """One lowered graph before its locals have types. ``params`` are the locals that a start sets, to
    ``defaults`` in a thread that runs from the beginning; ``index`` holds the instance's number."""

    builder: Builder
    span: Span
    nodes: list[Node] = field(default_factory=list)
    entry: int = 0
    params: list[int] = field(default_factory=list)
    defaults: list[int] = field(default_factory=list)
    index: int | None = None
    indexed: bool = False
    rests: frozenset[int] = frozenset()
    claims: frozenset[int] = frozenset()
    optional: frozenset[int] = frozenset()


class Graphs:
    """Lowers everything that a model declares.

    Args:
        model: the class.
        declared: its declarations.
        marked: procedures whose calls are events.
    """

    def __init__(
        self, model: type[Model], declared: Declarations, marked: frozenset[str] = frozenset()
    ) -> None:
        self.model, self.declared = model, declared
        self.kinds = Kinds(marked=marked)

    def lower(self) -> dict[str, Raw]:
        """The graphs by name, lowered until the kinds of locals and parameters stay the same."""
        for _ in range(MAX_PASSES):
            self.kinds.changed, self.kinds.unknown = False, None
            raws = self._lower_all()
            if self.kinds.errors:
                raise together(self.kinds.errors)
            if not self.kinds.changed:
                if self.kinds.unknown is not None:
                    raise self.kinds.unknown
                return raws
        raise ModelError("the kinds of the model's locals do not settle", class_span(self.model))

    def _lower_all(self) -> dict[str, Raw]:
        """The graphs of one pass; those in which something is wrong are left out, and that is noted."""
        raws: dict[str, Raw] = {}

        def lower(key: str, name: str, function: FunctionType, mode: str, **more: Any) -> None:
            try:
                raws[key] = self._lower(name, function, mode, self._owner(name), **more)
            except ModelError as error:
                self.kinds.errors.append(error)
            except Abandoned:
                pass  # it was noted where it is

        setup = self.declared.lookup("setup")
        if setup is not None:
            lower("setup", "setup", setup[0], "setup", role=None)
        for name, (function, role) in self.declared.threads.items():
            known = len(inspect.signature(function).parameters) == 1 + (role.instances is not None)
            running = role.start or known or name in self.kinds.started
            lower(name, name, function, "thread", role=role, running=running)
        for name, (function, _) in self.declared.properties.items():
            lower(f"property {name}", name, function, "property", role=None)
        for name, live in self.declared.live.items():
            for part in live.parts:
                lower(part_key(name, part), name, live.function, "property", role=None, live=live, part=part)
        return raws

    def _owner(self, name: str) -> type | None:
        found = self.declared.lookup(name)
        return found[1] if found else None

    def _lower(
        self,
        name: str,
        function: FunctionType,
        mode: str,
        owner: type | None,
        role: ThreadRole | None,
        *,
        running: bool = True,
        live: Live | None = None,
        part: int | None = None,
    ) -> Raw:
        """One graph. A thread that nobody starts has an empty one: its parameters are unknown. Of a liveness
        property it is that of a part."""
        file, definition = function_node(function)
        builder = Builder(self.kinds, mode)
        builder.file, builder.node = file, definition
        if live is not None:
            builder.part = part
        elif mode == "property":
            builder.only_truth = self.declared.properties[name][1].kind != "expression"
        lowering = Statements(self.declared, builder, self.model.__interleave_atomicity__)
        raw = Raw(builder, file.span(definition), indexed=role is not None and role.instances is not None)
        values = self._parameters(name, function, definition, role, raw, live.index if live else None)
        scope = lowering.enter(function, name, owner, values, Frame(function.__name__, None))
        for slot in raw.params:
            builder.locals[slot].declared = scope.declared.get(builder.locals[slot].name)
        if name in self.kinds.called and mode == "thread":
            lowering.begin_called(self.kinds.called[name], definition)
        if running:
            try:
                lowering.whole(definition.body)
            except RecursionError:
                lowering.refuse("something in this statement is nested too deeply", None, "take it apart")
        builder.node = definition
        if mode == "property":
            self._end_property(lowering, definition, name, scope)
        else:
            lowering.leave(scope, definition)
            builder.frames = [Frame(function.__name__, None)]
            builder.file, builder.node = file, definition
            builder.emit(End())
        raw.nodes, raw.entry, numbers = builder.finish()
        raw.rests, raw.claims, raw.optional = (
            frozenset(numbers[n] for n in found if n in numbers)
            for found in (builder.rests, builder.claims, builder.optional)
        )
        if mode == "thread":
            raw.nodes = without_empty_statements(raw.nodes, ghosts(self.declared))
        return raw

    def _parameters(
        self,
        name: str,
        function: FunctionType,
        definition: ast.FunctionDef,
        role: ThreadRole | None,
        raw: Raw,
        about: int | None = None,
    ) -> dict[str, Value]:
        """What the parameters stand for: the model, a thread's index, what it is started with."""
        arguments = definition.args
        names = [a.arg for a in (*arguments.posonlyargs, *arguments.args)]
        if arguments.vararg or arguments.kwarg:
            raise ModelError(f"{name}() takes * or ** parameters", raw.span, "list the parameters one by one")
        if not names:
            raise ModelError(
                f"{name}() takes the model as its first parameter", raw.span, f"def {name}(ms): …"
            )
        values: dict[str, Value] = {names[0]: SelfVal()}
        rest = names[1:]
        if raw.indexed:
            if not rest:
                raise ModelError(
                    f"{name}() has instances, so it takes the index as its second parameter", raw.span,
                    f"def {name}({names[0]}, index): …",
                )  # fmt: skip
            raw.index = raw.builder.local(rest[0], f"{name}.{rest[0]}", INT)
            self.kinds.add(f"{name}.{rest[0]}", INT)
            values[rest[0]] = Val(Local(raw.index), INT)
            rest = rest[1:]
        if about is not None:
            if not rest:
                raise ModelError(
                    f"{name.partition('[')[0]}() is about each instance, so it takes the index as its second "
                    "parameter", raw.span, f"def {function.__name__}({names[0]}, index): …",
                )  # fmt: skip
            index = constant(about)
            assert index is not None
            values[rest[0]] = index
            rest = rest[1:]
        rest += [a.arg for a in arguments.kwonlyargs]
        if rest and role is None:
            raise ModelError(f"{name}() takes the model as its only parameter", raw.span)
        defaults = dict(zip(reversed(names), reversed(function.__defaults__ or ()), strict=False))
        defaults.update(function.__kwdefaults__ or {})
        for parameter in rest:
            assert role is not None
            values[parameter] = self._started_with(name, parameter, defaults, role.start, raw)
        return values

    def _started_with(
        self, name: str, parameter: str, defaults: dict[str, object], running: bool, raw: Raw
    ) -> Val:
        """What a thread's parameter stands for: a constant where nobody starts the thread again."""
        key = f"{name}.{parameter}"
        if not running:
            kind = self.kinds.known.get(key, UNKNOWN)
            raw.params.append(raw.builder.local(parameter, key, BOOL if kind == UNKNOWN else kind))
            return Val(Local(raw.params[-1]), kind)
        if parameter not in defaults:
            raise ModelError(
                f"thread {name} runs from the beginning, so nobody gives it {parameter!r}", raw.span,
                "@thread(start=False) and start it with arguments, or give a default",
            )  # fmt: skip
        initial = constant(defaults[parameter])
        if initial is None:
            raise ModelError(f"the default {defaults[parameter]!r} is no value of the language", raw.span)
        self.kinds.add(key, initial.kind)
        kind = self.kinds.known[key]
        raw.params.append(raw.builder.local(parameter, key, kind))
        raw.defaults.append(initial.const or 0)
        return Val(Local(raw.params[-1]), kind) if name in self.kinds.started else initial

    def _end_property(
        self, lowering: Statements, definition: ast.FunctionDef, name: str, scope: Scope
    ) -> None:
        builder = lowering.b
        if scope.result is None and scope.result_slots is None:
            span = builder.site(definition).span
            raise ModelError(f"property {name} returns nothing", span, "return a condition")
        value = lowering.leave(scope, definition)
        builder.frames = [Frame(name, None)]
        builder.file, builder.node = scope.file, definition
        lowering.scopes.append(scope)
        if builder.only_truth:
            builder.emit(Result(lowering.truth(value, definition)))
            return
        if not isinstance(value, Val):
            lowering.refuse(f"{describe(value)} is used as a value", definition.body[-1], usage(value))
        slot = builder.temp(value.kind)  # it has the type that the value is shown by
        builder.emit(Assign(slot, value.expr))
        builder.emit(Result(Local(slot)))
