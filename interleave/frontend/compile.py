"""From a model class to a `Program`."""

from __future__ import annotations

import inspect
from dataclasses import dataclass, replace
from types import FunctionType
from typing import Any

from interleave.errors import ModelError
from interleave.frontend.builder import Builder, Kinds
from interleave.frontend.declare import Declarations
from interleave.frontend.flow import check_assigned, liveness
from interleave.frontend.intervals import INFINITY, Intervals
from interleave.frontend.regions import locations, without_empty_statements
from interleave.frontend.source import class_span, function_node
from interleave.frontend.statements import Statements
from interleave.frontend.sync import queue_length
from interleave.frontend.values import FALSE, INT, NOTHING, SelfVal, Shared, Val, Value, kind_type
from interleave.model import Model
from interleave.model.decorators import ThreadRole
from interleave.program.expr import Const, Local
from interleave.program.instr import Assign, End, Free, Result, Start
from interleave.program.program import Code, Frame, LocalVar, Node, Program, Property, Span, StructDef, Thread, Variable
from interleave.program.types import BoolType, IntType, RefType, Type

MAX_PASSES = 50


@dataclass
class Raw:
    """One lowered graph before its locals have types."""

    builder: Builder
    nodes: list[Node]
    entry: int
    params: tuple[int, ...] = ()
    index: int | None = None
    indexed: bool = False
    span: Span | None = None


def compile_model(model: type[Model], name: str = "") -> Program:
    """Translate a model class.

    Args:
        model: the class.
        name: how it is called in results; its own name unless given.

    Returns:
        The program, ready to be explored.

    Raises:
        ModelError: with the place of what the author has to change.
    """
    return Compiler(model, name or model.__name__).program()


class Compiler:
    def __init__(self, model: type[Model], name: str) -> None:
        self.model = model
        self.name = name
        self.declared = Declarations(model)
        self.kinds = Kinds()

    # ------------------------------------------------------------------ lowering

    def program(self) -> Program:
        raws = self._lower_until_stable()
        freed = {n.instr.struct for raw in raws.values() for n in raw.nodes if isinstance(n.instr, Free)}
        instances = sum(role.instances or 1 for _, role in self.declared.threads.values())
        variables = self._variables(instances, freed)
        codes = self._type(raws, variables, instances, freed)
        threads, first = [], 0
        for name, (_, role) in self.declared.threads.items():
            threads.append(self._thread(name, role, first, raws[name], codes[name]))
            first += role.instances or 1
        properties = []
        for name, (function, property_role) in self.declared.properties.items():
            file, node = function_node(function)
            properties.append(Property(name, property_role.kind, codes[f"property {name}"], file.span(node)))
        doc = inspect.cleandoc(self.model.__doc__ or "").strip()
        title = doc.splitlines()[0].strip() if doc and self.model.__doc__ != Model.__doc__ else self.model.__name__
        span = class_span(self.model)
        return Program(
            name=self.name,
            title=title,
            file=span.file if span else "",
            variables=tuple(variables.values()),
            structs=tuple(self._struct(cls, freed) for cls in self.declared.structs),
            threads=tuple(threads),
            properties=tuple(properties),
            setup=codes.get("setup"),
            checks=self.model.__interleave_check__,
            atomicity=self.model.__interleave_atomicity__,
        )

    def _lower_until_stable(self) -> dict[str, Raw]:
        """Lower everything until the kinds of locals and parameters stay the same."""
        for _ in range(MAX_PASSES):
            self.kinds.changed, self.kinds.unknown = False, None
            raws = self._lower_all()
            if not self.kinds.changed:
                if self.kinds.unknown is not None:
                    raise self.kinds.unknown
                return raws
        raise ModelError("the kinds of the model's locals do not settle", class_span(self.model))

    def _lower_all(self) -> dict[str, Raw]:
        raws = {}
        setup = self.declared.lookup("setup")
        if setup is not None and isinstance(setup[0], FunctionType):
            raws["setup"] = self._lower("setup", setup[0], "setup", setup[1], None)
        for name, (function, role) in self.declared.threads.items():
            running = role.start or name in self.kinds.started
            raws[name] = self._lower(name, function, "thread", self._owner(name), role, running)
        for name, (function, _) in self.declared.properties.items():
            raws[f"property {name}"] = self._lower(name, function, "property", self._owner(name), None)
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
        running: bool = True,
    ) -> Raw:
        """One graph. A thread that nobody starts has an empty one: its parameters are unknown."""
        file, definition = function_node(function)
        builder = Builder(self.kinds, mode)
        builder.file, builder.node = file, definition
        lowering = Statements(self.declared, builder, self.model.__interleave_atomicity__)
        names = [a.arg for a in (*definition.args.posonlyargs, *definition.args.args)]
        span = file.span(definition)
        if definition.args.vararg or definition.args.kwarg or not names:
            raise ModelError(f"{name}() takes the model as its first parameter", span, f"def {name}(ms): …")
        values: dict[str, Value] = {names[0]: SelfVal()}
        params: list[int] = []
        index: int | None = None
        indexed = role is not None and role.instances is not None
        rest = names[1:]
        if indexed:
            if not rest:
                raise ModelError(
                    f"{name}() has instances, so it takes the index as its second parameter", span,
                    f"def {name}({names[0]}, index): …",
                )  # fmt: skip
            index = builder.local(rest[0], f"{name}.{rest[0]}", INT)
            self.kinds.add(f"{name}.{rest[0]}", INT)
            values[rest[0]] = Val(Local(index), INT)
            rest = rest[1:]
        given = dict(zip(reversed(names), reversed(function.__defaults__ or ()), strict=False))
        for parameter in rest + [a.arg for a in definition.args.kwonlyargs]:
            if role is None:
                raise ModelError(f"{name}() takes the model as its only parameter", span)
            if role.start:
                default = {**given, **(function.__kwdefaults__ or {})}
                if parameter not in default:
                    raise ModelError(
                        f"thread {name} runs from the beginning, so nobody gives it {parameter!r}", span,
                        "@thread(start=False) and start it with arguments, or give a default",
                    )  # fmt: skip
            key = f"{name}.{parameter}"
            kind = self.kinds.known.get(key)
            if role.start:
                initial = lowering_constant(lowering, default[parameter], definition)
                self.kinds.add(key, initial.kind)
                slot = builder.local(parameter, key, initial.kind)
                values[parameter] = initial
            else:
                slot = builder.local(parameter, key, kind or FALSE.kind)
                values[parameter] = Val(Local(slot), kind if kind is not None else _unknown())
            params.append(slot)
        scope = lowering.enter(function, name, owner, values, Frame(function.__name__, None))
        if running:
            lowering.block(definition.body)
        builder.node = definition
        if mode == "property":
            self._end_property(lowering, builder, definition, name, scope)
        else:
            lowering.leave(scope, definition)
            builder.frames = [Frame(function.__name__, None)]
            builder.file, builder.node = file, definition
            builder.emit(End())
        nodes, entry = builder.finish()
        if mode == "thread":
            nodes = without_empty_statements(nodes, self._ghosts())
        return Raw(builder, nodes, entry, tuple(params), index, indexed, span)

    def _end_property(self, lowering: Statements, builder: Builder, definition: Any, name: str, scope: Any) -> None:
        has_value = scope.result is not None or scope.result_slots is not None
        if not has_value:
            raise ModelError(f"property {name} returns nothing", builder.site(definition).span, "return a condition")
        value = lowering.leave(scope, definition)
        builder.frames = [Frame(name, None)]
        builder.node = definition
        builder.file = function_node(scope.function)[0]
        lowering.scopes.append(scope)
        builder.emit(Result(lowering.truth(value, definition)))

    def _ghosts(self) -> frozenset[str]:
        shared = [*self.declared.variables.values()]
        for fields in self.declared.structs.values():
            shared += fields.values()
        return frozenset(s.name for s in shared if s.ghost)

    # ------------------------------------------------------------------ variables

    def _variables(self, instances: int, freed: set[str]) -> dict[str, Variable]:
        variables: dict[str, Variable] = {}

        def add(shared: Shared, slots: int, struct: str | None) -> None:
            kind = shared.element if shared.shape == "array" else shared.shape
            kind = "data" if kind == "scalar" else kind
            type_: Type = shared.type
            if isinstance(type_, RefType):
                type_ = replace(type_, stale=type_.struct in freed)
            length, initial = shared.length, shared.initial
            if kind == "mutex":
                type_ = IntType(0, instances)
            if kind == "condition":
                length, initial = instances, (0,) * instances
            variables[shared.name] = Variable(
                shared.name, type_, length, initial, kind, shared.place, struct, slots,
                shared.shape == "array", shared.atomic, shared.ghost,
            )  # fmt: skip
            if kind == "queue":
                name = queue_length(shared)
                variables[name] = Variable(name, IntType(0, length), 1, (0,), "queue-length", shared.place)

        for shared in self.declared.variables.values():
            add(shared, 1, None)
        for cls, fields in self.declared.structs.items():
            capacity = self.declared.capacity(cls)
            heap = heap_name(cls.__name__)
            variables[heap] = Variable(
                heap, BoolType(), 1, (0,), "heap", class_span(cls), cls.__name__, capacity
            )
            for shared in fields.values():
                add(shared, capacity, cls.__name__)
        return variables

    def _struct(self, cls: Any, freed: set[str]) -> StructDef:
        fields = tuple(s.name for s in self.declared.structs[cls].values())
        name = cls.__name__
        return StructDef(name, self.declared.capacity(cls), fields, heap_name(name), class_span(cls), name in freed)

    # ------------------------------------------------------------------ types of locals

    def _type(
        self, raws: dict[str, Raw], variables: dict[str, Variable], instances: int, freed: set[str]
    ) -> dict[str, Code]:
        """Find the locals' ranges; a thread's parameters get theirs from where it is started."""
        given: dict[str, dict[int, tuple[int, int]]] = {key: {} for key in raws}
        for key, raw in raws.items():
            if raw.index is not None:
                given[key][raw.index] = (0, self.declared.threads[key][1].instances or 1)
                low, high = given[key][raw.index]
                given[key][raw.index] = (low, high - 1)
        for _ in range(MAX_PASSES):
            analyses = {}
            changed = False
            for key, raw in raws.items():
                ranges = {i: s.declared for i, s in enumerate(raw.builder.locals) if s.declared is not None}
                self._given_params(key, raw, given[key])
                analyses[key] = Intervals(raw.nodes, raw.entry, variables, given[key], ranges, instances)
            for key, raw in raws.items():
                for i, node in enumerate(raw.nodes):
                    if isinstance(node.instr, Start) and analyses[key].env[i] is not None:
                        changed |= self._start(node.instr, analyses[key], i, raws, given, instances)
            if not changed:
                break
        else:
            raise ModelError("the arguments of a thread's start grow without bound", class_span(self.model),
                             "declare the parameter: def worker(ms, n: Int(0, max=7))")  # fmt: skip
        return {key: self._code(key, raw, analyses[key], freed, given[key]) for key, raw in raws.items()}

    def _given_params(self, key: str, raw: Raw, given: dict[int, tuple[int, int]]) -> None:
        if key in self.declared.threads and self.declared.threads[key][1].start:
            for slot in raw.params:
                given.setdefault(slot, (0, 0))

    def _start(
        self,
        instr: Start,
        analysis: Intervals,
        at: int,
        raws: dict[str, Raw],
        given: dict[str, dict[int, tuple[int, int]]],
        instances: int,
    ) -> bool:
        from interleave.frontend.intervals import interval

        target, changed = raws[instr.thread], False
        env = analysis.env[at]
        assert env is not None
        for slot, expr in zip(target.params, instr.args, strict=True):
            low, high = interval(expr, env, instances)
            old = given[instr.thread].get(slot)
            new = (low, high) if old is None else (min(old[0], low), max(old[1], high))
            if new != old:
                given[instr.thread][slot] = new
                changed = True
        return changed

    def _code(
        self, key: str, raw: Raw, analysis: Intervals, freed: set[str], given: dict[int, tuple[int, int]]
    ) -> Code:
        nodes = analysis.prove()
        live = liveness(nodes)
        names = [s.name for s in raw.builder.locals]
        params = {*raw.params} | ({raw.index} if raw.index is not None else set())
        check_assigned(nodes, raw.entry, frozenset(params), names)
        bounds = analysis.bounds()
        at = locations(nodes, self._ghosts()) if key in self.declared.threads else ()
        stored = {slot for i in at for slot in live[i]} | params
        types = []
        for slot, local in enumerate(raw.builder.locals):
            kind = self.kinds.known.get(local.key, local.kind) if local.key else local.kind
            low, high = bounds.get(slot, (0, 0))
            if kind.name == "int" and slot in stored and (low <= -INFINITY or high >= INFINITY):
                name = local.name.split("@")[0]
                what = f"local {name!r}" if local.named else "a value kept here"
                raise ModelError(
                    f"no bound is known for {what}", local.site.span,
                    f"give it one: {name if local.named else 'j'}: Int(0, max=7) = 0",
                )  # fmt: skip
            capacity = self.declared.capacity(kind.cls) if kind.name == "ref" else 0
            type_ = kind_type(kind, low, high, capacity)
            if isinstance(type_, RefType):
                type_ = replace(type_, stale=type_.struct in freed)
            types.append(LocalVar(local.name, type_))
        return Code(nodes, raw.entry, tuple(types), live, at)

    def _thread(self, name: str, role: ThreadRole, first: int, raw: Raw, code: Code) -> Thread:
        assert raw.span is not None
        constant_index = raw.index is not None and not any(
            isinstance(n.instr, Assign) and n.instr.dst == raw.index for n in code.nodes
        )
        assert raw.index is None or constant_index, "the index has a local of its own"
        return Thread(
            name, role.shown or name, role.instances or 1, first, role.start, role.daemon, code,
            raw.params, raw.index, raw.indexed, raw.span,
        )  # fmt: skip


def lowering_constant(lowering: Statements, value: object, node: Any) -> Val:
    from interleave.frontend.values import constant

    found = constant(value)
    if found is None:
        lowering.refuse(f"the default {value!r} is no value of the language", node)
    return found


def heap_name(struct: str) -> str:
    """The variable that tells which of a struct's slots are live."""
    return f"{struct}.live"


def _unknown() -> Any:
    from interleave.frontend.values import UNKNOWN

    return UNKNOWN


__all__ = ["NOTHING", "Const", "compile_model"]
