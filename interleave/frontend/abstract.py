"""Classes that leave something to those derived from them: they are no models themselves."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from types import FunctionType
from typing import TypeVar

from interleave.errors import ModelError
from interleave.model import Model
from interleave.source import function_node

C = TypeVar("C")


def left_open(model: type[Model]) -> FunctionType | None:
    """The first method that a class leaves to those derived from it: one that is marked with
    `abc.abstractmethod`, or does nothing but raise `NotImplementedError`. None if there is none."""
    values = (vars(owner)[name] for name, owner in _owners(model).items())
    functions = (value for value in values if isinstance(value, FunctionType))
    return next(filter(_is_abstract, functions), None)


def suppliers(model: type[Model], name: str) -> list[str]:
    """The classes derived from a model that have a name which it has not itself."""
    return [cls.__name__ for cls in derived(model) if name in vars(cls)]


def is_base(model: type[Model]) -> bool:
    """Whether a class is there for others to be derived from it: it leaves a method open, or a method
    needs what only others of its file have, which are derived from it. (Those of other files may be loaded
    or not.)"""
    if left_open(model) is not None:
        return True
    beside = (cls for cls in derived(model) if cls.__module__ == model.__module__)
    names = {name for cls in beside for name in vars(cls)} - set(dir(model))
    return bool(names) and any(names & _named(method, _is_model(method)) for method in _methods(model))


def derived(cls: type[C]) -> list[type[C]]:
    """The classes that are derived from one, as far as they are loaded, each once."""
    found: dict[type[C], None] = {}
    todo = cls.__subclasses__()[::-1]
    while todo:
        other = todo.pop()
        if other not in found:
            found[other] = None
            todo += other.__subclasses__()[::-1]
    return list(found)


def _owners(model: type[Model]) -> dict[str, type]:
    """Every name of a class, with the class that last declared it."""
    own = (cls for cls in reversed(model.__mro__) if cls not in (Model, object))
    return {name: cls for cls in own for name in vars(cls)}


def _methods(model: type[Model]) -> Iterator[FunctionType]:
    """A class's methods, and those that they override and call by ``super()``."""
    todo, seen = [*_owners(model).items()], set[FunctionType]()
    while todo:
        name, owner = todo.pop()
        method = vars(owner)[name]
        if isinstance(method, FunctionType) and method not in seen:
            seen.add(method)
            yield method
            above = model.__mro__[model.__mro__.index(owner) + 1 :]
            for called in _named(method, _is_super):
                todo += [(called, cls) for cls in above if called in vars(cls)][:1]


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


def _named(function: FunctionType, of: Callable[[ast.expr], bool]) -> set[str]:
    """The attributes that a function names of what is so."""
    nodes = (node for statement in _body(function) for node in ast.walk(statement))
    return {node.attr for node in nodes if isinstance(node, ast.Attribute) and of(node.value)}


def _is_model(method: FunctionType) -> Callable[[ast.expr], bool]:
    """Whether an expression is the model in a method: its first parameter."""
    first = method.__code__.co_varnames[: min(method.__code__.co_argcount, 1)]
    return lambda node: isinstance(node, ast.Name) and node.id in first


def _is_super(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "super"


def _body(function: FunctionType) -> list[ast.stmt]:
    try:
        return function_node(function)[1].body
    except ModelError:  # no plain function: what is wrong with it is told where it is called
        return []
