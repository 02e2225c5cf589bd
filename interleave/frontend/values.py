"""What an expression of a model can be while it is lowered.

A `Val` is a value at run time: an expression over locals with its kind. Everything else is known
while the model is read: the model itself, shared objects, procedures, constants.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, Flag
from types import FunctionType
from typing import Any

from interleave.model.base import Struct
from interleave.program.expr import Binary, Const, Expr, fold
from interleave.program.types import BoolType, EnumType, IntType, RefType, Type
from interleave.record import record


@record
class Kind:
    """The type of a value without its range: bool, int, none, unknown, enum or ref."""

    name: str
    cls: Any = None

    def __str__(self) -> str:
        match self.name:
            case "bool":
                return "a bool"
            case "int":
                return "an integer"
            case "none":
                return "None"
            case "enum":
                return f"a member of {self.cls.__name__}"
            case "ref":
                return f"a reference to {self.cls.__name__}"
        return "a value that is not known yet"


BOOL = Kind("bool")
INT = Kind("int")
NONE = Kind("none")
UNKNOWN = Kind("unknown")


def enum_kind(cls: type[Enum]) -> Kind:
    return Kind("enum", cls)


def ref_kind(cls: type[Struct]) -> Kind:
    return Kind("ref", cls)


def join(a: Kind, b: Kind) -> Kind | None:
    """The kind that holds both, None where there is none."""
    if a == b or b == UNKNOWN:
        return a
    if a == UNKNOWN:
        return b
    if {a, b} == {BOOL, INT}:
        return INT
    if a == NONE and b.name == "ref":
        return b
    if b == NONE and a.name == "ref":
        return a
    return None


@record
class Val:
    """A value at run time."""

    expr: Expr
    kind: Kind

    @property
    def const(self) -> int | None:
        return self.expr.value if isinstance(self.expr, Const) else None


TRUE = Val(Const(1), BOOL)
FALSE = Val(Const(0), BOOL)
NOTHING = Val(Const(0), NONE)


@record
class SelfVal:
    """The model: C's ``MigrationState *ms``. ``after`` is set for ``super()``: the class whose
    successors in the method resolution order are searched."""

    after: type | None = None


@record
class SharedVal:
    """A shared object that is not read by being named: an array, a lock, a queue…, possibly a
    field of the object ``ref`` or in arrays, at ``indices``."""

    variable: Shared
    ref: Val | None
    indices: tuple[Val, ...]
    text: str

    @property
    def shape(self) -> str:
        """What it is: an element of an array of locks is a lock."""
        return "array" if self.is_array else self.variable.shape

    @property
    def is_array(self) -> bool:
        return len(self.indices) < len(self.variable.dims)


@record
class MembersVal:
    """A struct that is part of the model or of the object ``ref``; or an array of such, as long as it has
    fewer ``indices`` than there are sizes."""

    members: Members
    ref: Val | None
    indices: tuple[Val, ...]
    text: str

    @property
    def is_array(self) -> bool:
        return len(self.indices) < len(self.members.dims)


@record
class SlotVal:
    """A scalar location, named but not yet read: a variable, field or array element."""

    variable: Shared
    ref: Val | None
    indices: tuple[Val, ...]
    text: str
    bits: Bitfield | None = None

    @property
    def whole(self) -> SlotVal:
        """The word, if this is some of its bits."""
        if self.bits is None:
            return self
        beside = self.text.removesuffix(self.bits.shown) + self.variable.shown
        return replace(self, text=beside, bits=None)


@record
class LocationVal:
    """C's ``&s->field``: a procedure's parameter stands for the location."""

    slot: SlotVal


@record
class BoundVal:
    """A shared object's method, not yet called."""

    owner: SharedVal | SlotVal | Val | ThreadVal
    name: str


@record
class StructVal:
    cls: type[Struct]


@record
class ThreadVal:
    """A thread template, or with ``index`` one of its instances."""

    name: str
    index: Val | None = None


@dataclass(frozen=True)  # no record: type checkers would bind a function that is a field
class FuncVal:
    """A procedure, bound to its first argument if it was reached through an object."""

    function: FunctionType
    bound: Any = None
    owner: type | None = None


@record
class TupleVal:
    items: tuple[Any, ...]


@record
class PyVal:
    """Any other Python object that a name can mean: a module, a class, a constant collection,
    text, a special form, a builtin."""

    value: Any


Value = (
    Val | SelfVal | SharedVal | MembersVal | SlotVal | LocationVal | BoundVal | StructVal | ThreadVal
    | FuncVal | TupleVal | PyVal
)  # fmt: skip


StructClass = type[Struct]


@dataclass(eq=False)
class Shared:
    """A declared shared variable as the frontend sees it. ``shape`` is ``scalar``, ``queue``, or what
    operations of the table of meanings are on; of an array, whose sizes are ``dims``, that of what is in
    it. ``initial`` has a value for each of these. ``owner`` is the struct whose objects have it.
    ``variant`` is the way in which it was declared, where operations differ by that. ``zero`` is what is
    received from a channel that is closed."""

    name: str
    shown: str
    shape: str
    kind: Kind
    type: Type
    dims: tuple[int, ...]
    initial: tuple[int, ...]
    place: Any
    owner: StructClass | None
    ghost: bool = False
    atomic: bool = False
    capacity: int = 1
    lock: str = ""
    variant: str = ""
    wraps: bool = False
    zero: int = 0
    fair: bool = False


@dataclass(eq=False)
class Members:
    """A declared struct that is part of the model or of another struct, in arrays of these sizes."""

    name: str
    cls: StructClass
    dims: tuple[int, ...]
    fields: dict[str, Member]


@dataclass(eq=False)
class Bitfield:
    """Some of the bits of a word, from ``shift`` on."""

    shown: str
    word: Shared
    shift: int
    width: int

    @property
    def ghost(self) -> bool:
        return self.word.ghost

    @property
    def most(self) -> int:
        return (1 << self.width) - 1

    def of(self, word: Expr) -> Expr:
        """What a word has there."""
        return fold(Binary("&", fold(Binary(">>", word, Const(self.shift))), Const(self.most)))

    def put(self, word: Expr, value: Expr) -> Expr:
        """The word with another value there, which fits."""
        rest = fold(Binary("&", word, Const(self.word.type.high & ~(self.most << self.shift))))
        return fold(Binary("|", rest, fold(Binary("<<", value, Const(self.shift)))))


Member = Shared | Members | Bitfield


def parts_in(fields: Iterable[Member]) -> Iterator[Shared | Bitfield]:
    """All declarations of variables and bit fields, those of embedded structs in their place."""
    for member in fields:
        if isinstance(member, Members):
            yield from parts_in(member.fields.values())
        else:
            yield member


def variables_in(fields: Iterable[Member]) -> Iterator[Shared]:
    """The variables among them."""
    return (part for part in parts_in(fields) if isinstance(part, Shared))


def kind_type(kind: Kind, low: int = 0, high: int = 0, capacity: int = 0) -> Type:
    """The `Type` of a kind; ``low`` and ``high`` for integers, ``capacity`` for references."""
    match kind.name:
        case "bool":
            return BoolType()
        case "int":
            return IntType(low, high)
        case "enum":
            return EnumType(kind.cls.__name__, tuple(m.name for m in kind.cls))
        case "ref":
            return RefType(kind.cls.__name__, capacity)
        case NONE.name:
            return EnumType("None", ("None",))
    return IntType(0, 0)


def constant(value: object) -> Val | None:
    """A Python constant as a value, None if it is no scalar of the language."""
    if value is None:
        return NOTHING
    if isinstance(value, bool):
        return TRUE if value else FALSE
    if isinstance(value, Enum) and not isinstance(value, Flag):
        return Val(Const(list(type(value)).index(value)), enum_kind(type(value)))
    if isinstance(value, int):
        return Val(Const(value), INT)
    return None
