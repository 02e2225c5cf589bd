"""The shared variables and structs of a program."""

from __future__ import annotations

from dataclasses import replace

from interleave.frontend.declare import Declarations
from interleave.frontend.sync import queue_length
from interleave.frontend.values import Shared
from interleave.model import Struct
from interleave.program import rwlock
from interleave.program.program import StructDef, Variable
from interleave.program.types import BoolType, IntType, RefType, Type
from interleave.source import class_span


def heap_name(struct: str) -> str:
    """The variable that tells which of a struct's slots are live."""
    return f"live({struct})"


def ghosts(declared: Declarations) -> frozenset[str]:
    """The names of the variables that exist for the proof only."""
    shared = [*declared.variables.values()]
    for fields in declared.structs.values():
        shared += fields.values()
    return frozenset(s.name for s in shared if s.ghost)


def variables_of(declared: Declarations, instances: int, freed: set[str]) -> dict[str, Variable]:
    """Every shared variable by name, in order of declaration.

    Args:
        declared: what the model declares.
        instances: how many thread instances there are.
        freed: the structs of which objects are freed.
    """
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
        if kind == "rwlock":
            type_ = IntType(0, 2 * instances)
        if kind == "condition":
            length, initial = instances, (0,) * instances
        variables[shared.name] = Variable(
            shared.name, type_, length, initial, kind, shared.place, struct, slots,
            shared.shape == "array", shared.atomic, shared.ghost,
        )  # fmt: skip
        if kind == "queue":
            name = queue_length(shared)
            variables[name] = Variable(name, IntType(0, length), 1, (0,), "queue-length", shared.place)
        if kind == "rwlock":
            first = shared.variant == "writers first"
            own: Type = IntType(0, rwlock.WAITING) if first else BoolType()
            name = rwlock.readers(shared.name)
            variables[name] = Variable(name, own, instances, (0,) * instances, "readers", shared.place)
            if first:
                name = rwlock.waiting(shared.name)
                variables[name] = Variable(name, IntType(0, instances), 1, (0,), "waiting", shared.place)

    for shared in declared.variables.values():
        add(shared, 1, None)
    for cls, fields in declared.structs.items():
        capacity = declared.capacity(cls)
        heap = heap_name(cls.__name__)
        variables[heap] = Variable(heap, BoolType(), 1, (0,), "heap", class_span(cls), cls.__name__, capacity)
        for shared in fields.values():
            add(shared, capacity, cls.__name__)
    return variables


def struct_of(declared: Declarations, cls: type[Struct], freed: set[str]) -> StructDef:
    """A struct with its fields."""
    name, capacity = cls.__name__, declared.capacity(cls)
    fields = tuple(s.name for s in declared.structs[cls].values())
    return StructDef(name, capacity, fields, heap_name(name), class_span(cls), name in freed)
