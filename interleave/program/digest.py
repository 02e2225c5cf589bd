"""What tells one program from another."""

from __future__ import annotations

import hashlib
from dataclasses import Field, fields, is_dataclass
from typing import Any

from interleave.program.program import Frame, Program, Site, Span

#: Where something stands in the source makes no difference to what it does, nor do the names of
#: files, models and steps, nor what its author is warned of.
_PLACES = (Span, Site, Frame)
_NAMES = frozenset({"name", "file", "warnings"})
#: What came later: a program that has no more of it than older ones had is the same as it was then.
_LATER = frozenset({"live", "asked", "fair", "origin"})


def digest(program: Program, *more: object) -> str:
    """A short text that is the same for programs that do the same, whatever their comments, and
    different for others. ``more`` is taken in by its ``repr``."""
    text = canonical(program) + "".join(f"\n{part!r}" for part in more)
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()


def canonical(thing: Any, *, everything: bool = False) -> str:
    """Data as text, sets in order; names and places in the source only if ``everything`` is asked for."""
    known: dict[int, str] = {}  # of records, which a program has many of in several places

    def inside(thing: Any) -> str:
        kind = type(thing)
        members = fields_of(kind)
        if members is not None:
            text = known.get(id(thing))
            if text is None:
                inner = [
                    f"{field.name}={inside(value)}"
                    for field in members
                    for value in [getattr(thing, field.name)]
                    if everything or _matters(thing, field, value)
                ]
                text = known[id(thing)] = f"{kind.__name__}({','.join(inner)})"
            return text
        if isinstance(thing, (set, frozenset)):
            return f"{{{','.join(sorted(map(inside, thing)))}}}"
        if isinstance(thing, (tuple, list)):
            return f"({','.join(map(inside, thing))})"
        if isinstance(thing, dict):
            return f"[{','.join(f'{inside(k)}:{inside(v)}' for k, v in thing.items())}]"
        return repr(thing)

    return inside(thing)


_FIELDS: dict[type, tuple[Field[Any], ...] | None] = {}


def fields_of(kind: type) -> tuple[Field[Any], ...] | None:
    """The fields of a class of records; None of any other class."""
    if kind not in _FIELDS:
        _FIELDS[kind] = fields(kind) if is_dataclass(kind) else None
    return _FIELDS[kind]


def _matters(thing: Any, field: Field[Any], value: Any) -> bool:
    """Whether a field of something is part of what that does."""
    name = field.name
    return (
        not isinstance(value, _PLACES)
        and name != "title"
        and not (isinstance(thing, Program) and name in _NAMES)
        and not (name in _LATER and value == field.default)
    )
