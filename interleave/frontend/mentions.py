"""Which names the classes of a model's family mention: what one design leaves alone, another may need."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from interleave.frontend.abstract import derived
from interleave.model import Model, Struct
from interleave.record import record
from interleave.remembered import remembered
from interleave.source import SourceFile, source_of


@record
class Part:
    """A function of a class, a class's body, or what lies outside of classes (``cls`` is empty).

    Attributes:
        cls: the name of the class.
        place: its file, and the line where it begins.
        named: the attributes that it mentions.
        stored: those of them that it assigns, themselves or an element of them.
        loaded: those of them that it does more with than to assign them.
    """

    cls: str
    place: tuple[str, int]
    named: frozenset[str]
    stored: frozenset[str]
    loaded: frozenset[str]


class Family:
    """What may use a class's names: its bases, the classes derived from these, and what is outside of
    classes; of a struct, which models of other families may use, all of the file.

    Args:
        cls: the class.
    """

    def __init__(self, cls: type) -> None:
        bases = (base for base in cls.__mro__ if base not in (Model, Struct, object))
        classes = dict.fromkeys(one for base in bases for one in (base, *derived(base)))
        self.parts = [part for one in classes for part in _parts_of(one)]

    def mentions(self, name: str, but: tuple[str, int] | None = None) -> bool:
        """Whether any part mentions a name, but for the function that begins at a place."""
        return any(name in part.named for part in self.parts if part.place != but)

    def stores(self, name: str) -> bool:
        """Whether any part assigns what has the name."""
        return any(name in part.stored for part in self.parts)

    def loads(self, name: str) -> bool:
        """Whether any part looks at what has the name."""
        return any(name in part.loaded for part in self.parts)


def _parts_of(cls: type) -> Iterator[Part]:
    file = source_of(cls)
    known = _parts(file) if file is not None else ()
    for part in known:
        if issubclass(cls, Struct) or part.cls in ("", cls.__qualname__):
            yield part


@remembered()
def _parts(file: SourceFile) -> tuple[Part, ...]:
    """All parts of a file."""
    found: list[Part] = []
    classes, outside = set(map(id, file.classes.values())), list[ast.AST]([file.tree])
    for node in outside:  # goes on to what is appended meanwhile
        outside += (child for child in ast.iter_child_nodes(node) if id(child) not in classes)
    found.append(_part("", (file.path, 0), outside))
    for name, cls in file.classes.items():
        for statement in cls.body:
            if not isinstance(statement, ast.ClassDef):
                found.append(_part(name, (file.path, statement.lineno), list(ast.walk(statement))))
    return tuple(found)


def _part(cls: str, place: tuple[str, int], nodes: list[ast.AST]) -> Part:
    attributes = {id(node): node.attr for node in nodes if isinstance(node, ast.Attribute)}
    targets: dict[int, str] = {}
    for node in nodes:
        if isinstance(node, (ast.Attribute, ast.Subscript)) and isinstance(node.ctx, ast.Store):
            target: ast.expr = node
            while isinstance(target, ast.Subscript):
                target = target.value
            if isinstance(target, ast.Attribute):
                targets[id(target)] = target.attr
    loaded = (name for node, name in attributes.items() if node not in targets)
    named, stored = frozenset(attributes.values()), frozenset(targets.values())
    return Part(cls, place, named, stored, frozenset(loaded))
