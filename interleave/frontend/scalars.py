"""Reads declarations of scalars: their kinds, types and initial values."""

from __future__ import annotations

import sys
from enum import Enum, Flag

from interleave.errors import ModelError
from interleave.frontend.integers import int_type
from interleave.frontend.values import BOOL, INT, Kind, Member, constant, enum_kind, kind_type, ref_kind
from interleave.model import Bool, Int, Ref, Struct, Var
from interleave.model.types import Declaration, Misused
from interleave.program.program import Span
from interleave.program.types import BoolType, Type

SCALARS = "Bool, Int, Var and Ref"


class Scalars:
    """What holds one value.

    Attributes:
        structs: the structs of which there are objects, with their fields.
    """

    def __init__(self) -> None:
        self.structs: dict[type[Struct], dict[str, Member]] = {}

    def fields(self, cls: type[Struct]) -> dict[str, Member]:
        """A struct's fields, read at its first use."""
        raise NotImplementedError

    def capacity(self, cls: type[Struct]) -> int:
        return cls.__interleave_capacity__

    def scalar(
        self, value: Declaration, full: str, place: Span | None, owner: type
    ) -> tuple[Kind, Type, int]:
        """The kind, type and initial value of a scalar declaration."""
        written_so(value, full, place)
        match value:
            case Bool():
                kind: Kind = BOOL
                type_: Type = BoolType()
            case Int():
                kind, type_ = INT, int_type(value, full, place)
            case Var():
                if isinstance(value.initial, bool):
                    kind, type_ = BOOL, BoolType()
                elif isinstance(value.initial, Enum) and not isinstance(value.initial, Flag):
                    kind = enum_kind(type(value.initial))
                    type_ = kind_type(kind)
                elif value.initial is None:
                    raise ModelError(
                        f"{full}: Var needs its initial value", place,
                        "a member of an enum.Enum: Var(Status.IDLE); Int(0, max=7) for integers",
                    )  # fmt: skip
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
            raise ModelError(f"{full}: Ref takes a Struct subclass, not {told(struct)}", place, hint)
        return found


def written_so(value: object, full: str, place: Span | None) -> None:
    """Refuse a declaration that was given what it does not take."""
    if isinstance(value, Misused):
        raise ModelError(f"{full}: {value.called}(…): {value.problem}", place, value.form)


def told(value: object) -> str:
    """What stands where a class should."""
    if isinstance(value, Declaration):
        return type(value).__name__
    return value.__name__ if isinstance(value, type) else repr(value)
