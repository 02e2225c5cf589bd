"""Puts a design and a scenario together: the model that they name, as on the command line."""

from __future__ import annotations

import ast
import keyword
from collections.abc import Mapping
from math import isfinite
from typing import Any

from interleave.errors import UsageError
from interleave.loader import split_target
from interleave.record import record
from interleave.tables import described

#: How a design is written, and a scenario.
DESIGN = '"file.py:factory", "file.py:factory(n=1)" or "file.py:Class"'
SCENARIO = '{failures = 1} or "failures=1"'


@record
class Call:
    """What is called: a file, a name in it, and arguments as they are written, those with names apart."""

    file: str
    name: str
    arguments: tuple[str, ...] = ()
    keywords: tuple[tuple[str, str], ...] = ()


def design_of(where: str, value: object) -> Call:
    """A design: ``file.py:Class``, ``file.py:factory`` or ``file.py:factory(n=1)``.

    Raises:
        UsageError: it is something else.
    """
    if not isinstance(value, str):
        raise UsageError(f"{where} is a text, {DESIGN}; not {described(value)}")
    path, _, name = split_target(value)
    call = _call(name) if name else None
    if call is None or not str(path).strip(" .") or not value.isprintable():
        raise UsageError(f"{where}: {described(value)} names no model; write {DESIGN}")
    return Call(str(path), call.name, call.arguments, call.keywords)


def argument_of(where: str, value: object) -> Call:
    """A scenario: a table of arguments by their names, or the text that stands in the call's parentheses; no
    arguments if it is empty.

    Raises:
        UsageError: it is something else.
    """
    if isinstance(value, Mapping):
        given = ((_keyword(where, key), _literal(where, key, one)) for key, one in value.items())
        return Call("", "", (), tuple(given))
    if not isinstance(value, str):
        raise UsageError(f"{where} is a table or a text, {SCENARIO}; not {described(value)}")
    call = _call(f"_({value})")
    if call is None or call.name != "_" or not value.isprintable():
        raise UsageError(f"{where}: {described(value)} are no arguments of a call; write {SCENARIO}")
    return Call("", "", call.arguments, call.keywords)


def target(where: str, design: Call, scenario: Call) -> str:
    """The model: the design, called with its own arguments and those of the scenario.

    Raises:
        UsageError: both give the same argument.
    """
    twice = {key for key, _ in design.keywords} & {key for key, _ in scenario.keywords}
    if twice:
        raise UsageError(f"{where}: the design and the scenario both give `{min(twice)}`")
    keywords = [f"{key}={value}" for key, value in (*design.keywords, *scenario.keywords)]
    arguments = ", ".join([*design.arguments, *scenario.arguments, *keywords])
    return f"{design.file}:{design.name}{arguments and f'({arguments})'}"


def _call(text: str) -> Call | None:
    """A name, or the call of one without stars; None if the text is something else."""
    try:
        tree = ast.parse(text, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    call = tree if isinstance(tree, ast.Call) else ast.Call(tree, [], [])
    if not isinstance(call.func, ast.Name) or any(isinstance(a, ast.Starred) for a in call.args):
        return None
    keywords = [(k.arg, ast.unparse(k.value)) for k in call.keywords if k.arg is not None]
    if len({name for name, _ in keywords}) < len(call.keywords):
        return None
    return Call("", call.func.id, tuple(map(ast.unparse, call.args)), tuple(keywords))


def _keyword(where: str, name: str) -> str:
    if not name.isidentifier() or keyword.iskeyword(name):
        raise UsageError(f"{where}: {name!r} is no name of an argument")
    return name


def _literal(where: str, name: str, value: Any) -> str:
    """A value of TOML as Python writes it."""
    parts = value if isinstance(value, list) else [value]
    if not all(isinstance(part, (int, str)) or (type(part) is float and isfinite(part)) for part in parts):
        raise UsageError(
            f"{where}: `{name}` is a number, a text, true, false or a list of these, not {described(value)}"
        )
    return repr(value)
