"""Reads what a class body declares: a model's shared variables, a struct's fields."""

from __future__ import annotations

from math import prod
from typing import Any

from interleave.errors import ModelError
from interleave.frontend.objects import (
    MAX_LENGTH,
    OneWord,
    channel_capacity,
    object_of,
    of_threads,
    positive,
    rows_of,
    rwlock_type,
    variant,
    wraps,
)
from interleave.frontend.scalars import SCALARS, Scalars, told, written_so
from interleave.frontend.values import (
    BOOL,
    INT,
    Bitfield,
    Kind,
    Member,
    Members,
    Shared,
)
from interleave.model import (
    RCU,
    Array,
    Bits,
    Bool,
    Channel,
    Condition,
    Embedded,
    Int,
    Model,
    Mutex,
    Queue,
    Ref,
    RWLock,
    Struct,
    Var,
)
from interleave.model.types import Declaration
from interleave.program.program import Span
from interleave.program.types import BoolType, IntType, Type
from interleave.record import record
from interleave.source import class_span, declaration_span


@record
class Body:
    """Where a declaration stands.

    Attributes:
        cls: the model or struct whose body it is.
        path: what stands before its name in the program: empty, ``File.``, ``slots[].``.
        dims: the sizes of the arrays that all of this is in.
        struct: the struct of which there are objects that have it, None in the model.
        outer: the structs that are embedded in each other here.
        fields: what of the body has been read.
    """

    cls: type
    fields: dict[str, Member]
    path: str = ""
    dims: tuple[int, ...] = ()
    struct: type[Struct] | None = None
    outer: tuple[type[Struct], ...] = ()


class Fields(Scalars):
    """Declarations by the class that has them."""

    def fields(self, cls: type[Struct]) -> dict[str, Member]:
        """A struct's fields, read at its first use."""
        if cls not in self.structs:
            if any(other.__name__ == cls.__name__ for other in self.structs):
                raise ModelError(f"two structs are called {cls.__name__}", class_span(cls), "rename one")
            fields: dict[str, Member] = {}
            self.structs[cls] = fields
            positive(self.capacity(cls), "capacity", cls.__name__, class_span(cls))
            self._read(Body(cls, fields, f"{cls.__name__}.", struct=cls, outer=(cls,)))
        return self.structs[cls]

    def everything(self) -> list[Member]:
        """All declarations that are read so far."""
        return [member for fields in self.structs.values() for member in fields.values()]

    def _read(self, body: Body) -> None:
        """All that a struct declares."""
        owners: dict[str, type] = {}
        for base in reversed(body.cls.__mro__):
            if issubclass(base, Struct) and base is not Struct:
                owners.update(dict.fromkeys(base.__dict__, base))
        for name, owner in owners.items():
            value = owner.__dict__[name]
            if isinstance(value, Declaration):
                body.fields[name] = self.member(name, value, owner, body)

    # ------------------------------------------------------------------ one declaration

    def member(self, name: str, value: Declaration, owner: type, body: Body) -> Member:
        """What a declaration is.

        Args:
            name: its name.
            value: it.
            owner: the class that has it.
            body: where it stands.

        Raises:
            ModelError: it makes no sense.
        """
        full, place = body.path + name, declaration_span(owner, name)
        dims, element, given = self._sizes(value, full, place)
        if isinstance(value, Bits):
            return self._bits(name, value, full, place, body)
        if isinstance(element, Embedded):
            if given is not None:
                hint = "Array(Embedded(S), 3)"
                raise ModelError(f"{full}: an Array of structs takes its length", place, hint)
            if flags := _flags(value):
                hint = "ghost and atomic belong to fields"
                raise ModelError(f"{full}: an Array of structs takes no {flags[0]}=", place, hint)
            return self._embedded(name, element, full, place, dims, body)
        alone = body.struct is None and not (body.dims or dims)
        shape, kind, type_, first, more = self._part(element, full, place, owner, body, alone)
        flags = _flags(value)
        if flags and shape != "scalar":
            what, hint = type(element).__name__, f"{SCALARS} can, by themselves, in arrays and in structs"
            raise ModelError(f"{full}: {what} is no scalar and cannot be {flags[0]}", place, hint)
        if given is not None and shape != "scalar":
            raise ModelError(f"{full}: an Array of locks takes its length", place, "Array(Mutex(), 5)")
        initial = [first] * prod(dims)
        if given is not None:
            initial = [self.initial(item, kind, type_, full, place) for item in given]
        return Shared(
            full, name, shape, kind, type_, (*body.dims, *dims), tuple(initial) * prod(body.dims), place,
            body.struct, ghost="ghost" in flags, atomic="atomic" in flags,
            fair=_fair(element, full, place), **more,
        )  # fmt: skip

    def _sizes(
        self, value: Declaration, full: str, place: Span | None
    ) -> tuple[tuple[int, ...], Declaration, list[Any] | None]:
        """The sizes of an array of arrays, what is in it, and the initial values, row after row, where they
        are given."""
        if not isinstance(value, Array):
            return (), value, None
        length, rows = value.length, None
        if isinstance(length, (list, tuple)):
            rows, length = list(length), len(length)
        inner: Any = value.element
        if isinstance(length, Declaration):
            count = inner if type(inner) is int else 4
            raise ModelError(
                f"{full}: Array takes its element first, and then its length", place,
                f"Array(Int(0, max=7), {count})",
            )  # fmt: skip
        positive(length, "length", full, place)
        dims, element, given = self._sizes(inner, full, place)
        count = length * prod(dims)
        if count > MAX_LENGTH:
            raise ModelError(f"{full}: {count} elements in all", place, f"at most {MAX_LENGTH}")
        if rows is None:
            return (length, *dims), element, None if given is None else given * length
        if dims:
            rows = list(rows_of(rows, dims, full, place))
        return (length, *dims), element, rows

    def _part(
        self, value: Declaration, full: str, place: Span | None, owner: type, body: Body, alone: bool
    ) -> tuple[str, Kind, Type, int, dict[str, Any]]:
        """Of what is no array the shape, the kind, type and initial value of each of its elements, and what
        else there is to know. ``alone``: it is no part of an array or of an object."""
        scope = body.cls if issubclass(body.cls, Struct) else owner
        written_so(value, full, place)
        match value:
            case Bool() | Int() | Var() | Ref():
                return "scalar", *self.scalar(value, full, place, scope), {"wraps": wraps(value)}
            case _ if isinstance(value, OneWord):
                return *object_of(value, full, place), {"variant": variant(value)}
            case Queue():
                if value.more:
                    capacity = next((v for v in (*value.more, value.element) if type(v) is int), 2)
                    raise ModelError(
                        f"{full}: Queue takes its element, and its capacity by name", place,
                        f"Queue(Int(0, max=7), capacity={capacity})",
                    )  # fmt: skip
                kind, type_, _ = self.scalar(value.element, full, place, scope)
                positive(value.capacity, "capacity", full, place)
                more = {"capacity": value.capacity, "wraps": wraps(value.element)}
                return "queue", kind, type_, type_.low, more
            case Channel():
                kind, type_, zero = self.scalar(value.element, full, place, scope)
                capacity = channel_capacity(value, full, place)
                more = {"capacity": capacity, "wraps": wraps(value.element), "zero": zero}
                return "channel", kind, type_, type_.low, more
            case Condition():
                lock = self._lock(value, full, place, body)
                return "condition", BOOL, BoolType(), 0, {"lock": lock, "variant": variant(value)}
            case RWLock():
                return "rwlock", INT, rwlock_type(value, full, place), 0, {"variant": variant(value)}
            case RCU():
                positive(value.max, "max", full, place)
                of_threads("an RCU", full, place, alone)
                return "rcu", INT, IntType(0, value.max), 0, {}
        if isinstance(value, type) and issubclass(value, Struct):
            name = value.__name__
            hint = f"Embedded({name}) is a part of it; Ref({name}) refers to one that is made in setup"
            raise ModelError(f"{full}: {name} is a struct, which is no declaration by itself", place, hint)
        raise ModelError(
            f"{full}: {type(value).__name__} is no scalar", place, f"supported here: {SCALARS}"
        )

    def _lock(self, value: Condition, full: str, place: Span | None, body: Body) -> str:
        """The name of a condition's lock, which stands in the same body."""
        lock = _name_in(body, value.lock)
        if lock is None or not isinstance(value.lock, Mutex):
            whose = f"of {body.cls.__name__}'s" if issubclass(body.cls, Struct) else "of the model's"
            raise ModelError(
                f"{full}: Condition takes one {whose} locks", place,
                "declare `lock = Mutex()` before it and write Condition(lock)",
            )  # fmt: skip
        return body.path + lock

    def _embedded(
        self, name: str, value: Embedded, full: str, place: Span | None, dims: tuple[int, ...], body: Body
    ) -> Members:
        """A struct that is part of something: what it has are variables of that."""
        cls = value.struct
        if not (isinstance(cls, type) and issubclass(cls, Struct)) or cls is Struct:
            raise ModelError(
                f"{full}: Embedded takes a Struct subclass, not {told(cls)}", place,
                "rp_state = Embedded(RpState), of a class that comes before it in the file",
            )  # fmt: skip
        if value.options:
            raise ModelError(
                f"{full}: Embedded takes no {next(iter(value.options))}=", place,
                "there is one wherever it is declared; capacity is for objects that are allocated, "
                "ghost and atomic belong to fields",
            )  # fmt: skip
        if cls in body.outer:
            hint = f'refer to another one: Ref("{cls.__name__}")'
            raise ModelError(f"{full}: {cls.__name__} would contain itself", place, hint)
        path, outer = f"{full}{'[]' * len(dims)}.", (*body.outer, cls)
        inside = Body(cls, {}, path, (*body.dims, *dims), body.struct, outer)
        self._read(inside)
        return Members(full, cls, inside.dims, inside.fields)

    def _bits(self, name: str, value: Bits, full: str, place: Span | None, body: Body) -> Bitfield:
        """The next bits of a word."""
        beside = _name_in(body, value.word)
        word = body.fields.get(beside or "")
        fits = isinstance(word, Shared) and word.dims == body.dims and isinstance(value.word, Int)
        if not fits or not isinstance(word, Shared):
            raise ModelError(
                f"{full}: Bits takes an Int that stands before it in {body.cls.__name__}", place,
                "flags = Int(0, max=255), then mode = Bits(flags, 2)",
            )  # fmt: skip
        high = word.type.high
        if word.type.low or high & (high + 1) or word.wraps:
            raise ModelError(
                f"{full}: the word {word.name} of bit fields is not all that its bits can be", place,
                "Int(0, max=255), or another power of two less one, and no wrap=True",
            )  # fmt: skip
        positive(value.width, "width", full, place)
        others = [b for b in body.fields.values() if isinstance(b, Bitfield) and b.word is word]
        shift = sum(other.width for other in others)
        if shift + value.width > high.bit_length():
            raise ModelError(
                f"{full}: {word.name} has {high.bit_length()} bits, and {shift} of them are taken", place,
                f"{word.shown} = Int(0, max={(1 << shift + value.width) - 1})",
            )  # fmt: skip
        return Bitfield(name, word, shift, value.width)


def _fair(value: Declaration, full: str, place: Span | None) -> bool:
    """Whether who waits for an object gets it, in time."""
    fair = getattr(value, "fair", False)
    if not isinstance(fair, bool):
        raise ModelError(
            f"{full}: fair is {fair!r}", place, "fair=True or fair=False; levels are of threads and models"
        )
    return fair


def _flags(value: Declaration) -> list[str]:
    """What a declaration is beside what it holds: ``ghost``, ``atomic``; said of it or of what is in it."""
    layers = [value]
    while isinstance(layers[-1], Array | Queue):
        layers.append(layers[-1].element)
    return [flag for flag in ("ghost", "atomic") if any(getattr(layer, flag) for layer in layers)]


def _name_in(body: Body, value: object) -> str | None:
    """What a declaration is called in a body."""
    bodies = (c for c in body.cls.__mro__ if c not in (Model, Struct, object))
    return next((name for c in bodies for name, found in c.__dict__.items() if found is value), None)
