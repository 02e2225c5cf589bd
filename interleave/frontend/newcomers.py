"""What to write instead of what people write who know threads, or Python, and not this language yet."""

from __future__ import annotations

import ast
import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from importlib import import_module
from types import ModuleType
from typing import Any

from interleave import model
from interleave.frontend.describe import OPERATIONS
from interleave.frontend.values import Kind, Shared
from interleave.remembered import remembered
from interleave.source import SourceFile

#: What the operations of shared objects are called elsewhere.
SYNONYMS: dict[str, tuple[str, ...]] = {
    "lock": ("acquire", "read_lock", "write_lock"), "unlock": ("release", "read_unlock", "write_unlock"),
    "acquire": ("wait", "lock", "read_lock", "write_lock"),
    "release": ("post", "unlock", "complete", "read_unlock", "write_unlock"),
    "trylock": ("try_acquire", "try_read_lock", "try_write_lock"),
    "try_lock": ("try_acquire", "trylock", "try_read_lock", "try_write_lock"),
    "try_acquire": ("try_wait", "trylock", "try_read_lock", "try_write_lock"),
    "rdlock": ("read_lock",), "wrlock": ("write_lock",),
    "up": ("post", "complete"), "down": ("wait",), "post": ("complete", "set"), "set": ("complete",),
    "signal": ("notify", "post", "set", "complete"), "broadcast": ("notify_all", "complete_all"),
    "notifyAll": ("notify_all",), "notify_one": ("notify",), "clear": ("reset",), "isSet": ("is_set",),
    "wait_for_completion": ("wait",), "count_down": ("done",), "do": ("call",), "call_once": ("call",),
    "append": ("put",), "push": ("put",), "send": ("put",), "pop": ("get",), "popleft": ("get",),
    "recv": ("get", "receive"), "qsize": ("len",), "put": ("send",), "get": ("receive",),
}  # fmt: skip
#: Where names are from that models use beside the language's.
STANDARD = {"Enum": "enum", "IntEnum": "enum", "auto": "enum", "unique": "enum", "abstractmethod": "abc"}

#: Decorators that take nothing but what they stand before.
DECORATORS = frozenset({"invariant", "reachable", "recoverable", "operation", "rests"})

#: Where C's names for atomic operations are; they are loaded where a name is looked for.
C_NAMES = ("interleave.kernel", "interleave.qemu")


def synonym(shape: str, name: str, text: str) -> str:
    """What an operation is called here that has another name elsewhere; empty if that is not known."""
    if (shape, name) == ("condition", "wait_for"):
        return f"test the condition in a loop: while not …: {text}.wait()"
    found = [other for other in SYNONYMS.get(name, ()) if other in OPERATIONS[shape]]
    if found == ["len"]:
        return f"len({text})"
    return ", or ".join(f"{text}.{other}{'()' * (other != 'is_set')}" for other in found)


def decorator(problem: str) -> str:
    """How a decorator is written that was called with what it does not take, as Python says; empty if that is
    about something else."""
    name, called, _ = problem.partition("()")
    if not called:
        return ""
    if name == "thread":
        return '@thread, or with any of @thread("shown name", instances=2, start=False, daemon=True)'
    return f"@{name}, without ()" if name in DECORATORS else ""


def in_case(line: str) -> str:
    """What to write where a line with a case of a ``select()`` is no Python."""
    if not re.match(r"\s*case\b.*\.(send|receive)\(", line):
        return ""
    return "a case has names only: x = … before select(); a channel in an array is given to a procedure"


def not_defined(name: str, file: SourceFile, known: Mapping[str, Any], more: Iterable[str] = ()) -> str:
    """What to do about a name that has no value, empty if that cannot be told.

    Args:
        name: the name.
        file: where it stands.
        known: the module's names.
        more: other names that there are.
    """
    if name in model.__all__:
        return f"from interleave import {', '.join(_not_imported(file))}"
    modules = [module for module in map(import_module, C_NAMES) if name in module.NAMES]
    modules.sort(key=lambda module: not _has_names_of(module, known))
    if modules:
        return f"from {modules[0].__name__} import {name}"
    if name in STANDARD:
        return f"from {STANDARD[name]} import {name}"
    enums = [value for value in known.values() if isinstance(value, type) and issubclass(value, Enum)]
    for enum in enums:
        if name in enum.__members__:
            return f"write {enum.__name__}.{name}"
    if name in file.classes:
        return f"the class comes later in the file: its name as text will do, as in Ref({name!r})"
    close = difflib.get_close_matches(name, [*more, *known], 1)
    close = close or difflib.get_close_matches(name, model.__all__, 1, 0.8)
    return f"did you mean {close[0]!r}?" if close else ""


def _has_names_of(module: ModuleType, known: Mapping[str, Any]) -> bool:
    """Whether a module of C's names, or one of its names, is among others."""
    its = {id(value) for value in (module, *module.NAMES.values())}
    return any(id(value) in its for value in known.values())


@remembered()
def _not_imported(file: SourceFile) -> list[str]:
    """The language's names that a file uses and does not have."""
    nodes = list(ast.walk(file.tree))
    used = {node.id for node in nodes if isinstance(node, ast.Name)}
    bound = {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    for node in nodes:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            bound |= {alias.asname or alias.name for alias in node.names}
    return sorted((used - bound) & set(model.__all__))


def member(text: object, kind: Kind) -> str:
    """The member of an enum that is written as text."""
    if kind.name != "enum" or not isinstance(text, str):
        return ""
    close = difflib.get_close_matches(text, kind.cls.__members__, 1, 0.8)
    return f"write {kind.cls.__name__}.{close[0] if close else next(iter(kind.cls.__members__))}"


def as_variable(name: str, values: Sequence[object]) -> str:
    """How to declare a list in the class body as something that is shared."""
    count = len(values) or 4
    if values and all(isinstance(value, bool) for value in values):
        return f"declare it as {name} = Array(Bool(False), {count})"
    most = max([7, *(value for value in values if isinstance(value, int))])
    element = f"Int(0, max={most})"
    fifo = "" if values else f", or {name} = Queue({element}, capacity={count})"
    return f"declare it as {name} = Array({element}, {count}){fifo}"


def in_with(variable: Shared, text: str) -> str:
    """What to take where a condition is named in ``with``."""
    if variable.shape != "condition":
        return ""
    before, dot, _ = text.rpartition(".")
    return f"take its lock: with {before}{dot}{variable.lock}: …"
