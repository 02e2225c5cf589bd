"""The shared variables and structs of a program."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from interleave.errors import ModelError
from interleave.frontend.declare import Declarations
from interleave.frontend.values import Shared, variables_in
from interleave.model import Struct
from interleave.program import channels, mutexes, rcu, rwlock
from interleave.program.names import SEQUENCE, SLEEPERS, part, queue_length
from interleave.program.program import StructDef, Variable
from interleave.program.types import BoolType, IntType, RefType, Type
from interleave.source import class_span

#: How much the word of a lock holds at most, by how many thread instances there are.
_MOST: dict[str, Callable[[int], int]] = {
    "mutex": lambda count: count,
    "spinlock": lambda count: count,
    "recursive": lambda count: count,
    "seqlock": lambda count: count,
    "once": lambda count: count + 1,
    "rwlock": lambda count: 2 * count,
}


def heap_name(struct: str) -> str:
    """The variable that tells which of a struct's slots are live."""
    return f"live({struct})"


def ghosts(declared: Declarations) -> frozenset[str]:
    """The names of the variables that exist for the proof only."""
    return frozenset(s.name for s in variables_in(declared.everything()) if s.ghost)


def variables_of(
    declared: Declarations, instances: int, freed: set[str], cases: int = 0
) -> dict[str, Variable]:
    """Every shared variable by name, in order of declaration.

    Args:
        declared: what the model declares.
        instances: how many thread instances there are.
        freed: the structs of which objects are freed.
        cases: how many cases there are at most in a step at channels, 0 if there is none.
    """
    variables: dict[str, Variable] = {}

    def add(shared: Shared, slots: int, struct: str | None) -> None:
        kind = "data" if shared.shape == "scalar" else shared.shape
        type_: Type = shared.type
        if isinstance(type_, RefType):
            type_ = replace(type_, stale=type_.struct in freed)
        if shared.shape == "rcu":
            shared = replace(shared, dims=(instances,), initial=shared.initial * instances)
        unit, parts = shared.capacity, len(shared.initial)
        if kind in _MOST:
            type_ = IntType(0, _MOST[kind](instances))
        if kind == "condition":
            unit = instances
        element = type_
        if kind == "channel":
            kind, unit, type_ = ("queue", unit, type_) if unit else (kind, 1, BoolType())
        declared_as = (0,) * parts if kind == "channel" else shared.initial
        initial = tuple(value for value in declared_as for _ in range(unit))
        if shared.name in variables:
            raise ModelError(
                f"{shared.name} is a variable and a field of a struct", shared.place,
                "give the embedded struct another name than that of a class",
            )  # fmt: skip
        variables[shared.name] = Variable(
            shared.name, type_, parts * unit, initial, kind, shared.place, struct, slots,
            shared.dims, shared.atomic, shared.ghost, unit, shared.variant == "fence", shared.fair,
        )  # fmt: skip
        if shared.shape == "channel" and not shared.capacity and struct in freed:
            raise ModelError(  # a thread that was met looks into it once more
                f"{struct} has a channel without a buffer and is freed", shared.place,
                "Channel(…, capacity=1), or leave free() out",
            )  # fmt: skip
        slept_on = shared.name in declared.futexes
        for variable in _beside(shared, variables[shared.name], element, slept_on, instances, cases):
            variables[variable.name] = variable

    for shared in variables_in(declared.variables.values()):
        add(shared, 1, None)
    for cls, fields in declared.structs.items():
        capacity = declared.capacity(cls)
        heap = heap_name(cls.__name__)
        variables[heap] = Variable(heap, BoolType(), 1, (0,), "heap", class_span(cls), cls.__name__, capacity)
        for shared in variables_in(fields.values()):
            add(shared, capacity, cls.__name__)
    if any(variable.kind == "parked" for variable in variables.values()):
        nobody, all_ = (0,) * instances, (instances,)
        variables[channels.MATCHED] = Variable(
            channels.MATCHED, IntType(0, cases), instances, nobody, "matched", None, dims=all_
        )  # fmt: skip
    return variables


def _beside(
    shared: Shared, first: Variable, element: Type, slept_on: bool, instances: int, cases: int
) -> Iterator[Variable]:
    """The internal variables that belong to a declared one.

    Args:
        shared, first: the declaration, and its own variable.
        element: the type of what is in it.
        slept_on: whether threads sleep on it.
        instances, cases: as for `variables_of`.
    """

    def one(
        name: str, kind: str, type_: Type, each: int = 1, *, unit: int = 1, row: bool = False, value: int = 0
    ) -> Variable:
        """One with so many elements for each part of the first one, as a part of its own or a row of such."""
        length = first.parts * each
        dims = (*first.dims, each) if row else first.dims
        return Variable(
            name, type_, length, (value,) * length, kind, first.place, first.struct, first.slots, dims,
            atomic=kind == "data", unit=unit,
        )  # fmt: skip

    name = shared.name
    if first.kind == "queue":
        yield one(queue_length(name), "queue-length", IntType(0, first.unit))
    if slept_on:
        sleepers = part(name, first.dims, SLEEPERS)
        yield one(sleepers, "condition", BoolType(), instances, unit=instances)
    match shared.shape:
        case "channel" if shared.capacity:
            yield one(channels.closed(name), "closed", BoolType())
        case "channel":
            yield one(channels.senders(name), "parked", IntType(0, cases), instances, row=True)
            yield one(channels.receivers(name), "parked", IntType(0, cases), instances, row=True)
            yield one(channels.handed(name), "handed", element, instances, row=True, value=shared.zero)
        case "seqlock":
            yield one(part(name, first.dims, SEQUENCE), "data", shared.type)
        case "recursive":
            yield one(mutexes.depth(name), "depth", shared.type)
        case "rcu":
            yield one(rcu.grace(name), "grace", BoolType(), instances, row=True)
        case "rwlock":
            announces = shared.variant == "writers first"
            own: Type = IntType(0, rwlock.WAITING) if announces else BoolType()
            yield one(rwlock.readers(name), "readers", own, instances, unit=instances)
            if announces:
                yield one(rwlock.waiting(name), "waiting", IntType(0, instances))


def struct_of(
    declared: Declarations, cls: type[Struct], variables: dict[str, Variable], freed: set[str]
) -> StructDef:
    """A struct with its fields."""
    name, capacity = cls.__name__, declared.capacity(cls)
    fields = tuple(v.name for v in variables.values() if v.struct == name and v.kind != "heap")
    return StructDef(name, capacity, fields, heap_name(name), class_span(cls), name in freed)
