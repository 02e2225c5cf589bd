"""Finds the models that a target on the command line names."""

from __future__ import annotations

import ast
import inspect
import os
from collections.abc import Sequence
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

from interleave.errors import ModelError, UsageError, reason
from interleave.frontend.abstract import is_base
from interleave.loader.files import apart, is_ours, load_file, read_error
from interleave.model import Model
from interleave.paths import shown
from interleave.record import record
from interleave.source import function_node


@record
class Loaded:
    """A model that was named: ``name`` is how results call it."""

    name: str
    model: type[Model]


def load_models(target: str, *, declared: bool = False) -> list[Loaded]:
    """The models that a target names.

    Args:
        target: ``file.py:Class``, ``file.py:factory(n=4)``, a file, or a directory.
        declared: call no function that is not annotated ``-> type[Model]``.

    Returns:
        The models in order of definition. A file stands for each model class of its own, and each
        factory annotated ``-> type[Model]`` whose parameters all have defaults; a directory for
        the files in it that mention interleave; those without models are left out.

    Raises:
        ModelError: the file, the class or the factory's arguments are not right.
    """
    path, colon, name = split_target(target)
    if not target.partition(":")[0].strip():
        raise ModelError(f"{target!r} names no file", None, "file.py:Class, a file, or a directory")
    if colon and not name:
        raise ModelError(f"{target!r}: no name after the colon", None, f"{path} alone is every model in it")
    try:
        is_folder = path.is_dir()
        if not path.exists():
            raise ModelError(f"{path}: no such file or directory")
    except (OSError, ValueError) as problem:  # too long a name, a folder not to be looked into
        raise ModelError(f"{path}: {reason(problem)}") from None
    if is_folder:
        if name:
            raise ModelError(f"{path} is a directory", None, f"name a file: {path}/file.py:{name}")
        found = [m for f in sorted(path.rglob("*.py")) if _is_candidate(f, path) for m in models_in(f)]
        if not found:
            raise ModelError(f"{path}: no models in this directory")
        return found
    if not name:
        found = models_in(path)
        if not found:
            raise _no_models(path)
        return found
    return [Loaded(f"{shown(str(path))}:{name}", _named(path, name, declared=declared))]


def load_model(target: str) -> Loaded:
    """The one model that a target names.

    Raises:
        ModelError: as `load_models` does.
        UsageError: it names several.
    """
    return only(shown(target), load_models(target))


def only(target: str, found: Sequence[Loaded]) -> Loaded:
    """The one of the models that a target names. Raises `UsageError` if there are several."""
    if len(found) > 1:
        names = ", ".join(loaded.name.rpartition(":")[2] for loaded in found)
        raise UsageError(f"{target} has several models; name one of {names}: {target}:NAME")
    return found[0]


def split_target(target: str) -> tuple[Path, str, str]:
    """A target's file, a colon if there is one, and the model's name."""
    path, colon, name = target.partition(":")
    if len(path) == 1 and os.name == "nt":  # a drive letter
        drive, colon, name = name.partition(":")
        path = f"{path}:{drive}"
    return Path(path), colon, name.strip()


def _is_candidate(file: Path, root: Path) -> bool:
    """Whether a file in a directory may have models. What does not even mention interleave is not run:
    loading a model runs all of its file."""
    if any(part.startswith((".", "__")) for part in file.relative_to(root).parts) or not file.is_file():
        return False
    try:
        return b"interleave" in file.read_bytes()
    except OSError:
        return True  # loading it says why


def models_in(path: Path) -> list[Loaded]:
    """Every model that a file stands for, none if it defines none. Raises `ModelError`."""
    module = load_file(path)
    found = []
    for name, value in vars(module).items():
        if name.startswith("_") or getattr(value, "__module__", None) != module.__name__:
            continue
        if isinstance(value, type) and issubclass(value, Model) and value.__name__ == name:
            if _has_threads(value) and not is_base(value):
                found.append(Loaded(f"{shown(str(path))}:{name}", value))
        elif isinstance(value, FunctionType) and _is_factory(value):
            found.append(Loaded(f"{shown(str(path))}:{name}", _call(value, (), {}, path, name)))
    return found


def _no_models(path: Path) -> ModelError:
    """Why a file stands for no model."""
    for function in vars(load_file(path)).values():
        if isinstance(function, FunctionType) and _gives_model(function):
            file, node = function_node(function)
            needed = [p.name for p in inspect.signature(function).parameters.values() if p.default is p.empty]
            given, call = ", ".join(needed), ", ".join(f"{name}=…" for name in needed)
            return ModelError(
                f"no models in this file: {node.name}() has no default for {given}", file.span(node),
                f"give it one, or name the model: '{shown(str(path))}:{node.name}({call})'",
            )  # fmt: skip
    return ModelError(
        f"{shown(str(path))}: no models in this file", None,
        "subclass interleave.Model, or annotate a factory `-> type[Model]`",
    )  # fmt: skip


def _has_threads(model: type[Model]) -> bool:
    """A class without threads is a base for others."""
    from interleave.model.decorators import ROLE, ThreadRole

    return any(
        isinstance(getattr(value, ROLE, None), ThreadRole)
        for cls in model.__mro__
        for value in vars(cls).values()
    )


def _gives_model(function: FunctionType) -> bool:
    annotation = function.__annotations__.get("return")
    text = annotation if isinstance(annotation, str) else str(annotation)
    return text.replace("interleave.model.base.", "").replace("interleave.", "") == "type[Model]"


def _is_factory(function: FunctionType) -> bool:
    if not _gives_model(function):
        return False
    parameters = inspect.signature(function).parameters.values()
    return all(p.default is not p.empty or p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD) for p in parameters)


def _named(path: Path, name: str, *, declared: bool) -> type[Model]:
    """``Class`` or ``factory(n=4)`` in a file."""
    try:
        tree = ast.parse(name, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise ModelError(
            f"{name!r} is not a model's name", None, "file.py:Class or file.py:factory(n=4)"
        ) from None
    call = tree if isinstance(tree, ast.Call) else None
    callee = call.func if call else tree
    if not isinstance(callee, ast.Name):
        raise ModelError(f"{name!r} is not a model's name", None, "file.py:Class or file.py:factory(n=4)")
    module = load_file(path)
    value = getattr(module, callee.id, None)
    if value is None:
        available = ", ".join(m.name.rpartition(":")[2] for m in models_in(path)) or "none"
        raise ModelError(f"{shown(str(path))} has no model {callee.id!r}", None, f"it has: {available}")
    args: list[Any] = []
    keywords: dict[str, Any] = {}
    if call:
        try:
            args = [_argument(a, module) for a in call.args]
            keywords = {k.arg: _argument(k.value, module) for k in call.keywords if k.arg}
        except (ValueError, TypeError, SyntaxError, RecursionError, MemoryError):
            raise ModelError(f"{name}: arguments are literals", None, "factory(n=4, fixed=True)") from None
    if isinstance(value, type) and issubclass(value, Model):
        if call:
            raise ModelError(f"{callee.id} is a class and takes no arguments", None, f"write {callee.id}")
        return value
    if declared and isinstance(value, FunctionType) and not _gives_model(value):
        raise ModelError(f"{callee.id} in {shown(str(path))} is not annotated `-> type[Model]`")
    if isinstance(value, FunctionType) and (value.__module__ == module.__name__ or _gives_model(value)):
        return _call(value, tuple(args), keywords, path, name)
    raise ModelError(f"{callee.id!r} in {shown(str(path))} is neither a model nor a factory")


def _argument(node: ast.expr, module: ModuleType) -> Any:
    """A literal, or a model class of the file."""
    if isinstance(node, ast.Name) and hasattr(module, node.id):
        return getattr(module, node.id)
    return ast.literal_eval(node)


def _call(
    function: FunctionType, args: tuple[Any, ...], keywords: dict[str, Any], path: Path, name: str
) -> type[Model]:
    signature = inspect.signature(function)
    try:
        signature.bind(*args, **keywords)
    except TypeError as problem:
        raise ModelError(
            f"{shown(str(path))}:{name}: {problem}",
            None,
            f"it takes {function.__name__}{signature.replace(return_annotation=signature.empty)}",
        ) from None
    try:
        with apart():
            model = function(*args, **keywords)
    except BaseException as problem:
        if is_ours(problem):
            raise
        raise read_error(problem, path, f"{name} raised {type(problem).__name__}: ") from None
    if not (isinstance(model, type) and issubclass(model, Model)):
        raise ModelError(f"{name} returned {model!r}, not a Model class")
    return model
