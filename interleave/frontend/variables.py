"""The shared variables and structs of a program."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from interleave.errors import ModelError
from interleave.frontend.declare import Declarations
from interleave.frontend.values import Shared, variables_in
from interleave.model import Struct
from interleave.program import channels, mutexes, rcu, rwlock
from interleave.program.program import SEQUENCE, SLEEPERS, StructDef, Variable, part, queue_length
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
            shared.dims, shared.atomic, shared.ghost, unit,
        )  # fmt: skip
        if kind == "queue":
            name = queue_length(shared.name)
            variables[name] = Variable(
                name, IntType(0, unit), parts, (0,) * parts, "queue-length", shared.place, struct, slots,
                shared.dims,
            )  # fmt: skip
        if shared.shape == "channel":
            for variable in _of_channel(shared, element, slots, struct):
                variables[variable.name] = variable
        if shared.name in declared.futexes:
            name = part(shared.name, shared.dims, SLEEPERS)
            variables[name] = Variable(
                name, BoolType(), parts * instances, (0,) * (parts * instances), "condition", shared.place,
                struct, slots, shared.dims, unit=instances,
            )  # fmt: skip
        if kind == "seqlock":
            name = part(shared.name, shared.dims, SEQUENCE)
            variables[name] = Variable(
                name, shared.type, parts, (0,) * parts, "data", shared.place, struct, slots, shared.dims,
                atomic=True,
            )  # fmt: skip
        if kind == "recursive":
            name = mutexes.depth(shared.name)
            variables[name] = Variable(
                name, shared.type, parts, (0,) * parts, "depth", shared.place, struct, slots, shared.dims
            )  # fmt: skip
        if kind == "rcu":
            size = instances**2
            name = rcu.grace(shared.name)
            nobody = (0,) * size
            variables[name] = Variable(name, BoolType(), size, nobody, "grace", shared.place, dims=(size,))
        if kind == "rwlock":
            first = shared.variant == "writers first"
            own: Type = IntType(0, rwlock.WAITING) if first else BoolType()
            name, nobody = rwlock.readers(shared.name), (0,) * parts
            variables[name] = Variable(
                name, own, parts * instances, nobody * instances, "readers", shared.place, struct, slots,
                shared.dims, unit=instances,
            )  # fmt: skip
            if first:
                name = rwlock.waiting(shared.name)
                variables[name] = Variable(
                    name, IntType(0, instances), parts, nobody, "waiting", shared.place, struct, slots,
                    shared.dims,
                )  # fmt: skip

    def _of_channel(shared: Shared, element: Type, slots: int, struct: str | None) -> Iterator[Variable]:
        """What belongs to a channel beside its first variable."""

        def variable(name: str, kind: str, type_: Type, each: int, value: int = 0) -> Variable:
            length = len(shared.initial) * each
            dims = (*shared.dims, each) if each > 1 or kind != "closed" else shared.dims
            return Variable(name, type_, length, (value,) * length, kind, shared.place, struct, slots, dims)

        name = shared.name
        if shared.capacity:
            yield variable(channels.closed(name), "closed", BoolType(), 1)
            return
        if struct in freed:  # a thread that was met looks into it once more
            raise ModelError(
                f"{struct} has a channel without a buffer and is freed", shared.place,
                "Channel(…, capacity=1), or leave free() out",
            )  # fmt: skip
        yield variable(channels.senders(name), "parked", IntType(0, cases), instances)
        yield variable(channels.receivers(name), "parked", IntType(0, cases), instances)
        yield variable(channels.handed(name), "handed", element, instances, shared.zero)

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


def struct_of(
    declared: Declarations, cls: type[Struct], variables: dict[str, Variable], freed: set[str]
) -> StructDef:
    """A struct with its fields."""
    name, capacity = cls.__name__, declared.capacity(cls)
    fields = tuple(v.name for v in variables.values() if v.struct == name and v.kind != "heap")
    return StructDef(name, capacity, fields, heap_name(name), class_span(cls), name in freed)
