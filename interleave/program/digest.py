"""What tells one program from another."""

from __future__ import annotations

import hashlib
from dataclasses import fields, is_dataclass
from typing import Any

from interleave.program.program import Frame, Program, Site, Span

#: Where something stands in the source makes no difference to what it does, nor do the names of
#: files, models and steps, nor what its author is warned of.
_PLACES = (Span, Site, Frame)
_NAMES = frozenset({"name", "file", "warnings"})


def digest(program: Program, *more: object) -> str:
    """A short text that is the same for programs that do the same, whatever their comments, and
    different for others. ``more`` is taken in by its ``repr``."""
    text = canonical(program) + "".join(f"\n{part!r}" for part in more)
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()


def canonical(thing: Any) -> str:
    """Data as text, sets in order, without places in the source."""
    if is_dataclass(thing) and not isinstance(thing, type):
        inner = (
            f"{field.name}={canonical(value)}"
            for field in fields(thing)
            if not isinstance(value := getattr(thing, field.name), _PLACES)
            and field.name != "title"
            and not (isinstance(thing, Program) and field.name in _NAMES)
        )
        return f"{type(thing).__name__}({','.join(inner)})"
    if isinstance(thing, (set, frozenset)):
        return f"{{{','.join(sorted(map(canonical, thing)))}}}"
    if isinstance(thing, (tuple, list)):
        return f"({','.join(map(canonical, thing))})"
    if isinstance(thing, dict):
        return f"[{','.join(f'{canonical(k)}:{canonical(v)}' for k, v in thing.items())}]"
    return repr(thing)
