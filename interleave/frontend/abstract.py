"""Classes that leave something to those derived from them: they are no models themselves."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from types import FunctionType

from interleave.errors import ModelError
from interleave.model import Model
from interleave.source import function_node


def left_open(model: type[Model]) -> FunctionType | None:
    """The first method that a class leaves to those derived from it: one that is marked with
    `abc.abstractmethod`, or does nothing but raise `NotImplementedError`. None if there is none."""
    names = {name: value for cls in reversed(model.__mro__) for name, value in vars(cls).items()}
    functions = (value for value in names.values() if isinstance(value, FunctionType))
    return next(filter(_is_abstract, functions), None)


def suppliers(model: type[Model], name: str) -> list[str]:
    """The classes derived from a model that have a name which it has not itself."""
    return [cls.__name__ for cls in _derived(model) if name in vars(cls)]


def is_base(model: type[Model]) -> bool:
    """Whether a class is there for others to be derived from it: it leaves a method open, or a method
    needs what only they have."""
    if left_open(model) is not None:
        return True
    names = {name for cls in _derived(model) for name in vars(cls)} - set(dir(model))
    return bool(names) and any(names & _needs(method) for method in _methods(model))


def _methods(model: type[Model]) -> Iterator[FunctionType]:
    """All that stand in a class and its bases."""
    for cls in model.__mro__:
        if cls not in (Model, object):
            yield from (value for value in vars(cls).values() if isinstance(value, FunctionType))


def _derived(model: type[Model]) -> Iterator[type[Model]]:
    for cls in model.__subclasses__():
        yield cls
        yield from _derived(cls)


def _is_abstract(function: FunctionType) -> bool:
    if getattr(function, "__isabstractmethod__", False):
        return True
    if "NotImplementedError" not in function.__code__.co_names:
        return False
    body = _body(function)
    if len(body) == 2 and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant):
        body = body[1:]  # without its docstring
    raised = body[0].exc if len(body) == 1 and isinstance(body[0], ast.Raise) else None
    named = raised.func if isinstance(raised, ast.Call) else raised
    return isinstance(named, ast.Name) and named.id == "NotImplementedError"


def _needs(function: FunctionType) -> set[str]:
    """The names that a method uses of the model, which is its first parameter."""
    if not function.__code__.co_argcount:
        return set()
    model = function.__code__.co_varnames[0]
    return {
        node.attr
        for statement in _body(function)
        for node in ast.walk(statement)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == model
    }


def _body(function: FunctionType) -> list[ast.stmt]:
    try:
        return function_node(function)[1].body
    except ModelError:  # no plain function: what is wrong with it is told where it is called
        return []
