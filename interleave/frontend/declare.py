"""Reads declarations: a model's variables, the structs it uses, its threads and properties."""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import Enum, Flag
from types import FunctionType
from typing import Any

from interleave.errors import ModelError
from interleave.frontend.abstract import left_open, suppliers
from interleave.frontend.objects import MAX_INT, ONE_WORD, object_of, positive, variant
from interleave.frontend.values import BOOL, INT, Kind, Shared, constant, enum_kind, kind_type, ref_kind
from interleave.model import (
    Array,
    Barrier,
    Bool,
    Condition,
    Event,
    Int,
    Model,
    Mutex,
    Queue,
    Ref,
    RWLock,
    Semaphore,
    Struct,
    Var,
)
from interleave.model.decorators import ROLE, PropertyRole, ThreadRole, is_operation
from interleave.model.types import Declaration
from interleave.program.program import Span
from interleave.program.types import BoolType, IntType, Type
from interleave.source import class_span, declaration_span, function_node

STRUCT_FIELDS = "Bool, Int, Var, Ref, Array, Mutex, Semaphore, Event and Barrier"
SCALARS = "Bool, Int, Var and Ref"
#: Makes a `Shared` of a declaration, its name and place given.
Make = Callable[..., Shared]


class Declarations:
    """All that a model class declares, found before any method is read.

    Args:
        model: the class.

    Raises:
        ModelError: a declaration makes no sense; its place is in the message.
    """

    def __init__(self, model: type[Model]) -> None:
        self.model = model
        self.variables: dict[str, Shared] = {}
        self.structs: dict[type[Struct], dict[str, Shared]] = {}
        self.threads: dict[str, tuple[FunctionType, ThreadRole]] = {}
        self.properties: dict[str, tuple[FunctionType, PropertyRole]] = {}
        self.owners = self._names()
        for name, owner in self.owners.items():
            value = owner.__dict__[name]
            if name == "setup" and (not isinstance(value, FunctionType) or self.role(name)):
                raise ModelError(
                    f"setup of {model.__name__} is not a plain method", declaration_span(owner, name),
                    "it makes the initial state: def setup(ms): …; other names are the author's",
                )  # fmt: skip
            if isinstance(value, Declaration):
                self.variables[name] = self._shared(name, name, value, owner, None)
            elif isinstance(value, FunctionType):
                role = self.role(name)
                if role is not None and is_operation(value, model):
                    raise ModelError(
                        f"{name} is both an operation and a thread or a property",
                        declaration_span(owner, name), "an operation is called by threads",
                    )  # fmt: skip
                if isinstance(role, ThreadRole):
                    place = declaration_span(owner, name)
                    positive(role.instances or 1, "instances", name, place)
                    self.threads[name] = (value, role)
                elif isinstance(role, PropertyRole):
                    self.properties[name] = (value, role)
        if not self.threads:
            raise ModelError(
                f"{model.__name__} has no threads", class_span(model), "mark methods with @thread"
            )
        if (method := left_open(model)) is not None:
            name, (file, node) = method.__name__, function_node(method)
            derived = ", ".join(suppliers(model, name))
            raise ModelError(
                f"{model.__name__} is abstract: {name}() is left to the classes derived from it",
                file.span(node), f"check one that has it: {derived or 'there is none yet'}",
            )  # fmt: skip

    def _names(self) -> dict[str, type]:
        """Every name with the class that last declared it, in order of first declaration."""
        owners: dict[str, type] = {}
        for cls in reversed(self.model.__mro__):
            if cls is not object and cls is not Model:
                for name in cls.__dict__:
                    if not (name.startswith("__") and name.endswith("__")):
                        owners[name] = cls
        return owners

    def role(self, name: str) -> ThreadRole | PropertyRole | None:
        """The part a method plays: its own decorator's, else that of the method it overrides."""
        for cls in self.model.__mro__:
            if name in cls.__dict__:
                role = getattr(cls.__dict__[name], ROLE, None)
                if isinstance(role, (ThreadRole, PropertyRole)):
                    return role
        return None

    def lookup(self, name: str, after: type | None = None) -> tuple[Any, type] | None:
        """What ``model.name`` is, without running descriptors, and the class that has it."""
        mro = self.model.__mro__
        if after is not None:
            mro = mro[mro.index(after) + 1 :]
        for cls in mro:
            if cls is Model or cls is object:
                continue
            if name in cls.__dict__:
                return cls.__dict__[name], cls
        return None

    def names(self) -> list[str]:
        """The model's attribute names, for suggestions."""
        return sorted(self.owners)

    # ------------------------------------------------------------------ structs

    def fields(self, cls: type[Struct]) -> dict[str, Shared]:
        """A struct's fields, read at its first use."""
        if cls not in self.structs:
            if any(other.__name__ == cls.__name__ for other in self.structs):
                raise ModelError(f"two structs are called {cls.__name__}", class_span(cls), "rename one")
            fields: dict[str, Shared] = {}
            self.structs[cls] = fields
            positive(self.capacity(cls), "capacity", cls.__name__, class_span(cls))
            owners: dict[str, type] = {}
            for base in reversed(cls.__mro__):
                if issubclass(base, Struct) and base is not Struct:
                    owners.update(dict.fromkeys(base.__dict__, base))
            for name, owner in owners.items():
                value = owner.__dict__[name]
                if isinstance(value, Declaration):
                    fields[name] = self._shared(f"{cls.__name__}.{name}", name, value, owner, cls)
        return self.structs[cls]

    def capacity(self, cls: type[Struct]) -> int:
        return cls.__interleave_capacity__

    # ------------------------------------------------------------------ one declaration

    def _shared(
        self, full: str, name: str, value: Declaration, owner: type, struct: type[Struct] | None
    ) -> Shared:
        place = declaration_span(owner, name)

        element = getattr(value, "element", value)

        def shared(shape: str, kind: Kind, type_: Type, **more: Any) -> Shared:
            more.setdefault("length", 1)
            more.setdefault("element", shape)
            return Shared(
                full, name, shape, kind=kind, type=type_, place=place, owner=struct,
                ghost=value.ghost or getattr(element, "ghost", False),
                atomic=value.atomic or getattr(element, "atomic", False), **more,
            )  # fmt: skip

        match value:
            case Bool() | Int() | Var() | Ref():
                kind, type_, initial = self.scalar(value, full, place, struct or owner)
                return shared("scalar", kind, type_, initial=(initial,))
            case Mutex() | Semaphore() | Event() | Barrier():
                shape, kind, type_, first = object_of(value, full, place)
                return shared(shape, kind, type_, initial=(first,), variant=variant(value))
            case Array():
                return self._array(value, full, place, struct or owner, shared)
            case Queue() if struct is None:
                kind, type_, _ = self.scalar(value.element, full, place, owner)
                positive(value.capacity, "capacity", full, place)
                return shared("queue", kind, type_, length=value.capacity, initial=(0,) * value.capacity)
            case Condition() if struct is None:
                return self._condition(value, full, place, shared)
            case RWLock() if struct is None:
                if value.prefer not in ("reader", "writer"):
                    raise ModelError(
                        f"{full}: RWLock prefers {value.prefer!r}", place, 'prefer="reader" or "writer"'
                    )
                return shared("rwlock", INT, IntType(0, 0), initial=(0,), variant=variant(value))
        hint = f"struct fields are {STRUCT_FIELDS}"
        raise ModelError(f"{full}: {type(value).__name__} cannot be a field of a struct", place, hint)

    def _array(self, value: Array, full: str, place: Span | None, owner: type, shared: Make) -> Shared:
        length, given = value.length, None
        if isinstance(length, (list, tuple)):
            given, length = list(length), len(length)
        positive(length, "length", full, place)
        element = value.element
        if isinstance(element, ONE_WORD):
            if given is not None:
                raise ModelError(f"{full}: an Array of locks takes its length", place, "Array(Mutex(), 5)")
            shape, kind, type_, first = object_of(element, full, place)
            return shared("array", kind, type_, length=length, element=shape, initial=(first,) * length,
                          variant=variant(element))  # fmt: skip
        kind, type_, first = self.scalar(element, full, place, owner)
        initial = [first] * length
        if given is not None:
            initial = [self.initial(item, kind, type_, full, place) for item in given]
        return shared("array", kind, type_, length=length, element="scalar", initial=tuple(initial))

    def _condition(self, value: Condition, full: str, place: Span | None, shared: Make) -> Shared:
        lock = next((n for c in self.model.__mro__ for n, v in c.__dict__.items() if v is value.lock), None)
        if lock is None or not isinstance(value.lock, Mutex):
            raise ModelError(
                f"{full}: Condition takes one of the model's locks", place,
                "declare `lock = Mutex()` before it and write Condition(lock)",
            )  # fmt: skip
        return shared("condition", BOOL, BoolType(), initial=(0,), lock=lock, variant=variant(value))

    def scalar(
        self, value: Declaration, full: str, place: Span | None, owner: type
    ) -> tuple[Kind, Type, int]:
        """The kind, type and initial value of a scalar declaration."""
        match value:
            case Bool():
                kind: Kind = BOOL
                type_: Type = BoolType()
            case Int():
                if value.max is None:
                    raise ModelError(
                        f"{full}: Int needs an upper bound", place, "every type is finite: Int(0, max=7)"
                    )
                if type(value.min) is not int or type(value.max) is not int or value.min > value.max:
                    bounds = f"{value.min!r}..{value.max!r}"
                    raise ModelError(f"{full}: no integer is in {bounds}", place, "Int(0, min=-1, max=7)")
                if max(-value.min, value.max) > MAX_INT:
                    raise ModelError(
                        f"{full}: the range {value.min}..{value.max} is too wide", place, "at most ±2**61"
                    )
                kind, type_ = INT, IntType(value.min, value.max)
            case Var():
                if isinstance(value.initial, bool):
                    kind, type_ = BOOL, BoolType()
                elif isinstance(value.initial, Enum) and not isinstance(value.initial, Flag):
                    kind = enum_kind(type(value.initial))
                    type_ = kind_type(kind)
                else:
                    raise ModelError(
                        f"{full}: Var takes a member of an enum.Enum, not {value.initial!r}", place,
                        "use Int(0, max=7) for integers, Ref(S) for references",
                    )  # fmt: skip
            case Ref():
                struct = self._struct(value.struct, full, place, owner)
                if struct is Struct:
                    raise ModelError(
                        f"{full}: Struct itself has no fields", place, "subclass it: class File(Struct): …"
                    )
                kind = ref_kind(struct)
                type_ = kind_type(kind, capacity=self.capacity(struct))
                self.fields(struct)
            case _:
                raise ModelError(
                    f"{full}: {type(value).__name__} is no scalar", place, f"supported here: {SCALARS}"
                )
        return kind, type_, self.initial(value.initial, kind, type_, full, place)

    def initial(self, value: object, kind: Kind, type_: Type, full: str, place: Span | None) -> int:
        """The code of an initial value, checked against the type."""
        val = constant(value)
        number = val.const if val else None
        fits = number is not None and val is not None and (
            val.kind == kind
            or (val.kind == BOOL and kind == INT)
            or (val.kind.name == "none" and kind.name == "ref")
        )  # fmt: skip
        if not fits or number is None or not type_.low <= number <= type_.high:
            below = kind == INT and number is not None and number < type_.low == 0
            raise ModelError(
                f"{full}: the initial value {value!r} is not in {type_}", place,
                f"min is 0 unless given: Int({value!r}, min={value!r}, max={type_.high})" if below else "",
            )  # fmt: skip
        return number

    def _struct(self, struct: type | str, full: str, place: Span | None, owner: type) -> type[Struct]:
        found: object = struct
        if isinstance(struct, str):
            known = {cls.__name__: cls for cls in self.structs}
            if issubclass(owner, Struct):
                known[owner.__name__] = owner
            found = known.get(struct) or getattr(sys.modules.get(owner.__module__), struct, None)
        if not (isinstance(found, type) and issubclass(found, Struct)):
            hint = "Ref(File), or Ref('File') where the class of that name comes later in the file"
            name = struct.__name__ if isinstance(struct, type) else repr(struct)
            raise ModelError(f"{full}: Ref takes a Struct subclass, not {name}", place, hint)
        return found
