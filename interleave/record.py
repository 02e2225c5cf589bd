"""Data that does not change.

What `dataclass` with ``frozen=True`` gives, but for one thing: that nothing is assigned to is seen by
type checkers, and not at run time. More than a quarter of what a small check took was making classes, as
methods are compiled for each: here they are closures, and ``__init__`` is compiled once for all classes
with as many fields.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, dataclass, field, fields
from functools import cache
from operator import attrgetter
from types import CodeType, FunctionType
from typing import Any, TypeVar, dataclass_transform

Class = TypeVar("Class")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[Class]) -> type[Class]:
    """Make a class one of records: with its fields, compared and hashed by them. `dataclasses.fields` and
    `replace` know it."""
    # Whatever has more than names, types and defaults is left to dataclass.
    more = any(name == "__post_init__" or isinstance(part, Field) for name, part in vars(cls).items())
    plain = cls.__bases__ == (object,) and not more
    made: Any = dataclass(init=not plain, repr=False, eq=False)(cls)
    if plain:
        made.__init__ = _init(made)
    names = [part.name for part in fields(made) if part.compare]
    values: Callable[[Any], Any] = attrgetter(*names) if names else lambda self: ()

    def equal(self: Any, other: Any) -> Any:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: Any) -> int:
        return hash(values(self))

    made.__eq__, made.__hash__, made.__repr__ = equal, hashed, _shown
    found: type[Class] = made
    return found


def _init(cls: Any) -> FunctionType:
    """Keeps each argument as the attribute of that name. As always, what may be left out comes last."""
    names = tuple(part.name for part in fields(cls))
    defaults = tuple(part.default for part in fields(cls) if part.default is not MISSING)
    if any(part.default is MISSING for part in fields(cls)[len(names) - len(defaults) :]):
        raise TypeError(f"{cls.__qualname__}: a field without a default follows one that has it")
    code = _keeping(len(names)).replace(
        co_names=names, co_varnames=("self", *names), co_qualname=f"{cls.__qualname__}.__init__"
    )
    return FunctionType(code, {}, "__init__", defaults)


@cache
def _keeping(count: int) -> CodeType:
    """The code of such a method with so many arguments."""
    names = [f"_{number}" for number in range(count)]
    body = "\n".join([" pass", *(f" self.{name} = {name}" for name in names)])
    space: dict[str, Any] = {}
    exec(f"def __init__({', '.join(['self', *names])}):\n{body}", space)
    code: CodeType = space["__init__"].__code__
    return code


def _shown(self: Any) -> str:
    """As a call that makes the same."""
    parts = ", ".join(f"{part.name}={getattr(self, part.name)!r}" for part in fields(self))
    return f"{type(self).__qualname__}({parts})"
