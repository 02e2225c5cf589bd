"""Expressions that are evaluated in states, given as text: each becomes a method of the model."""

from __future__ import annotations

import ast
import linecache
import sys
from types import FunctionType
from typing import Any

from interleave.errors import ModelError
from interleave.frontend.declare import Declarations


def expression_method(declared: Declarations, text: str) -> FunctionType:
    """A method that returns the expression. The model's attributes may be written without the model before
    them, as traces show them; else it has the name that the model's first thread gives it.

    Args:
        declared: what the model declares.
        text: an expression of the language.

    Raises:
        ModelError: it is no expression of Python.
    """
    thread, _ = next(iter(declared.threads.values()))
    model = thread.__code__.co_varnames[0]
    try:
        shown = _qualified(ast.parse(f"({text}\n)" if text.strip() else text, mode="eval"), model, declared)
        source, file = f"def expression({model}):\n    return {shown}\n", f"<expression {shown}>"
        code = compile(source, file, "exec")
    except (SyntaxError, ValueError) as problem:
        reason = problem.msg if isinstance(problem, SyntaxError) else str(problem)
        raise ModelError(f"no expression: {reason}") from None
    except (RecursionError, MemoryError):
        raise ModelError("an expression is nested too deeply", None, "take it apart") from None
    linecache.cache[file] = len(source), None, source.splitlines(keepends=True), file
    module: Any = sys.modules.get(declared.model.__module__)
    made: dict[str, Any] = {}
    exec(code, vars(module) if module is not None else {}, made)  # defines it; nothing of it is run
    method: FunctionType = made["expression"]
    return method


def _qualified(tree: ast.Expression, model: str, declared: Declarations) -> str:
    """The expression as text, the model before its attributes."""
    names = [node for node in ast.walk(tree) if isinstance(node, ast.Name)]
    own = {node.id for node in names if isinstance(node.ctx, ast.Store)}
    bare = set(declared.names()) - own - {model}

    class Qualified(ast.NodeTransformer):
        def visit_Name(self, node: ast.Name) -> ast.expr:
            if node.id not in bare:
                return node
            return ast.Attribute(ast.Name(model, ast.Load()), node.id, ast.Load())

    return ast.unparse(Qualified().visit(tree))
