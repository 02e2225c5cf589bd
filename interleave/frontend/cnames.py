"""Which of the kernel's or QEMU's names for atomic accesses a model file uses."""

from __future__ import annotations

import ast
from types import FunctionType, ModuleType

from interleave.model.orders import CName
from interleave.remembered import remembered
from interleave.source import SourceFile


@remembered()
def c_name_in(file: SourceFile, function: FunctionType) -> str:
    """One of C's names that a file imports or writes, by itself or behind its module's name; empty if it has
    none.

    Args:
        file: the file.
        function: one that stands in it.
    """
    known = function.__globals__

    def meant(node: ast.AST) -> object:
        match node:
            case ast.Name(name):
                return known.get(name)
            case ast.alias(name, asname):
                return known.get(asname or name)
            case ast.Attribute(base, name):
                found = meant(base)
                return getattr(found, name, None) if isinstance(found, ModuleType) else None
        return None

    found = map(meant, ast.walk(file.tree))
    return next((value.name for value in found if isinstance(value, CName)), "")
