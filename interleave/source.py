"""Source files: their syntax trees, the functions and classes in them, and ``#:`` annotations."""

from __future__ import annotations

import ast
import functools
import io
import linecache
import sys
import tokenize
from types import FunctionType

from interleave.errors import ModelError
from interleave.program.program import Span

#: What functions and classes stand in.
_BLOCKS = (ast.stmt, ast.ExceptHandler, ast.match_case)


class SourceFile:
    """One parsed file.

    Args:
        path: the file's name, as code objects carry it.

    Raises:
        ModelError: the file cannot be read or is not Python.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self.text = "".join(linecache.getlines(path))
        if not self.text:
            raise ModelError(f"cannot read the source of {path}", None, "models are read from files")
        self.tree = ast.parse(self.text, path)
        self.functions: dict[tuple[str, int], ast.FunctionDef] = {}
        self.classes: dict[str, ast.ClassDef] = {}
        self._index(self.tree)
        self.notes = _notes(self.text)

    def _index(self, tree: ast.AST) -> None:
        stack = [(tree, "")]
        while stack:
            node, prefix = stack.pop()
            if isinstance(node, ast.FunctionDef):
                # A code object's first line is that of the first decorator, if there is one.
                first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
                self.functions[node.name, first] = node
                prefix = f"{prefix}{node.name}.<locals>."
            elif isinstance(node, ast.ClassDef):
                self.classes[f"{prefix}{node.name}"] = node
                prefix = f"{prefix}{node.name}."
            stack += [(child, prefix) for child in ast.iter_child_nodes(node) if isinstance(child, _BLOCKS)]

    def span(self, node: ast.AST) -> Span:
        """The place of a syntax node."""
        line = getattr(node, "lineno", 1)
        column = self._column(line, getattr(node, "col_offset", 0))
        end_line = getattr(node, "end_lineno", line)
        end = self._column(end_line, getattr(node, "end_col_offset", 0))
        return Span(self.path, line, column, end_line, end)

    def _column(self, line: int, byte_offset: int) -> int:
        """ast counts columns in UTF-8 bytes; people count characters."""
        source = linecache.getline(self.path, line)
        if source.isascii():
            return byte_offset + 1
        return len(source.encode()[:byte_offset].decode(errors="replace")) + 1

    @functools.cached_property
    def conjuncts(self) -> list[tuple[Span, ast.expr]]:
        """The parts of each ``and`` that is returned, with their places."""
        found = []
        for node in ast.walk(self.tree):
            value = node.value if isinstance(node, ast.Return) else None
            if isinstance(value, ast.BoolOp) and isinstance(value.op, ast.And):
                found += [(self.span(part), part) for part in value.values]
        return found

    def segment(self, node: ast.AST) -> str:
        """The node's source on one line."""
        span = self.span(node)
        lines = [linecache.getline(self.path, n) for n in range(span.line, span.end_line + 1)]
        lines[-1] = lines[-1][: span.end_column - 1]
        lines[0] = lines[0][span.column - 1 :]
        return " ".join("".join(lines).split())

    def declaration(self, cls: type, name: str) -> Span | None:
        """Where a class body assigns ``name``."""
        body = self.classes.get(cls.__qualname__)
        for statement in body.body if body else ():
            targets: list[ast.expr] = []
            if isinstance(statement, ast.Assign):
                targets = statement.targets
            elif isinstance(statement, ast.AnnAssign):
                targets = [statement.target]
            elif isinstance(statement, ast.FunctionDef) and statement.name == name:
                return self.span(statement)
            if any(isinstance(t, ast.Name) and t.id == name for t in targets):
                return self.span(statement)
        return self.span(body) if body else None


def _notes(text: str) -> dict[int, str]:
    """The ``#:`` annotations by line."""
    notes = {}
    if "#:" in text:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.COMMENT and token.string.startswith("#:"):
                notes[token.start[0]] = token.string[2:].strip()
    return notes


@functools.cache
def source_file(path: str) -> SourceFile:
    """The parsed file, read once."""
    return SourceFile(path)


def function_node(function: FunctionType) -> tuple[SourceFile, ast.FunctionDef]:
    """A function's file and syntax.

    Raises:
        ModelError: its source is not there, or it is no plain ``def``.
    """
    code = function.__code__
    try:
        file = source_file(code.co_filename)
    except ModelError:
        raise ModelError(
            f"cannot read the source of {function.__qualname__}()", None, "define it in a Python file"
        ) from None
    node = file.functions.get((code.co_name, code.co_firstlineno))
    if node is None:
        line = code.co_firstlineno
        text = linecache.getline(file.path, line)
        raise ModelError(
            f"{function.__qualname__} is not a plain function",
            Span(file.path, line, len(text) - len(text.lstrip()) + 1, line, len(text.rstrip()) + 1),
            "define procedures with def; lambda, async and generated functions are not supported",
        )
    return file, node


def source_of(cls: type) -> SourceFile | None:
    """The file that a class is defined in, if its source is at hand."""
    path = getattr(sys.modules.get(cls.__module__), "__file__", None)
    return source_file(path) if path else None


def class_span(cls: type) -> Span | None:
    """Where a class is defined, if its source is at hand."""
    file = source_of(cls)
    node = file.classes.get(cls.__qualname__) if file else None
    return file.span(node) if file and node else None


def declaration_span(cls: type, name: str) -> Span | None:
    """Where a class body declares ``name``, if its source is at hand."""
    file = source_of(cls)
    return file.declaration(cls, name) if file else None
