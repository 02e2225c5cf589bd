"""Data that does not change.

What `dataclass` with ``frozen=True`` gives, but for one thing: that nothing is assigned to is seen by
type checkers, and not at run time. More than a quarter of what a small check took was making classes, as
methods are compiled for each: here that is ``__init__``, and the others are closures.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

Class = TypeVar("Class")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[Class]) -> type[Class]:
    """Make a class one of records: with its fields, compared and hashed by them. `dataclasses.fields` and
    `replace` know it."""
    made: Any = dataclass(repr=False, eq=False)(cls)
    names = [part.name for part in fields(made) if part.compare]
    values: Callable[[Any], Any] = attrgetter(*names) if names else lambda self: ()

    def equal(self: Any, other: Any) -> Any:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: Any) -> int:
        return hash(values(self))

    made.__eq__, made.__hash__, made.__repr__ = equal, hashed, _shown
    found: type[Class] = made
    return found


def _shown(self: Any) -> str:
    """As a call that makes the same."""
    parts = ", ".join(f"{part.name}={getattr(self, part.name)!r}" for part in fields(self))
    return f"{type(self).__qualname__}({parts})"
