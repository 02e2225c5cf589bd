"""The lock file: which C functions a model stands for, and what each of them did when it was looked at.

It has no code: names, hashes, and kinds of operations. It is data of strangers: its types are checked where
it is read, and no file outside of the tree is opened because it says so.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

from interleave.drift.expressions import Operation, of_key
from interleave.drift.source import is_below
from interleave.errors import UsageError
from interleave.record import record
from interleave.tables import known_keys, read_toml

VERSION = 1
_HEAD = """\
# Which C functions the model stands for, and what each did when it was looked at: names, hashes and kinds of
# operations. `interleave drift --init` writes it, `--accept` renews it; docs/cli.md describes it.
"""
_IDENTIFIER = re.compile(r"[A-Za-z_]\w*")
_TOKENS = re.compile(r"[0-9a-f]{32}")
_CONTROL = re.compile(r"[\x00-\x1f\x7f\x80-\x9f]")


@record
class LeftOut:
    """An operation of C that the model leaves out, and why: kind and name, with ``*`` for any text."""

    operation: str
    reason: str


@record
class Review:
    """A difference that was accepted: the hash of the function's tokens before it, and why."""

    tokens: str
    reason: str


@record
class Locked:
    """A C function.

    Attributes:
        name: what the model calls it.
        file: its file, relative to the tree; empty if it is in none.
        function: what it is called there.
        definition, definitions: which of how many definitions in the file it is, counted from 1.
        tokens: the hash of its tokens; empty if it is in no file.
        operations: what it does; None if that could not be read.
        reviewed: the differences that were accepted, the first one first.
        left_out: what the model leaves out of it.
    """

    name: str
    file: str
    function: str
    definition: int = 1
    definitions: int = 1
    tokens: str = ""
    operations: tuple[Operation, ...] | None = None
    reviewed: tuple[Review, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


@record
class Lock:
    """A lock file: the model's name without its file, its functions, and what is left out of all of them."""

    model: str
    functions: tuple[Locked, ...]
    left_out: tuple[LeftOut, ...] = ()

    @property
    def files(self) -> set[str]:
        """The files that its functions are in."""
        return {one.file for one in self.functions} - {""}


def lock_path(target: str) -> Path:
    """The lock file of a model that is named ``file.py:Model``: beside it, ``file.Model.lock``."""
    return Path(target.partition(":")[0]).with_suffix(f".{model_name(target)}.lock")


def model_name(target: str) -> str:
    """A model's name without its file, and without arguments."""
    file, _, name = target.partition(":")
    return (name or file).partition("(")[0].strip()


# ---------------------------------------------------------------------------- writing


def written(lock: Lock) -> str:
    """The text of a lock file."""
    lines = [f"{_HEAD}version = {VERSION}", f"model = {_text(lock.model)}"]
    lines += _pairs("left_out", lock.left_out)
    for one in lock.functions:
        lines += ["", "[[function]]", f"name = {_text(one.name)}", f"file = {_text(one.file)}"]
        if one.function != one.name:
            lines.append(f"function = {_text(one.function)}")
        if one.definitions > 1:
            lines += [f"definition = {one.definition}", f"definitions = {one.definitions}"]
        if one.file:
            lines.append(f"tokens = {_text(one.tokens)}")
        if one.operations is not None:
            keys = [f"  {_text(operation.key)}," for operation in one.operations]
            lines += ["operations = [", *keys, "]"]
        lines += _pairs("reviewed", one.reviewed) + _pairs("left_out", one.left_out)
    return "\n".join(lines) + "\n"


def _pairs(key: str, entries: tuple[LeftOut, ...] | tuple[Review, ...]) -> list[str]:
    lines = []
    for one in entries:
        first, name = (one.operation, "operation") if isinstance(one, LeftOut) else (one.tokens, "tokens")
        lines.append(f"  {{ {name} = {_text(first)}, reason = {_text(one.reason)} }},")
    return [f"{key} = [", *lines, "]"] if lines else []


def _text(text: str) -> str:
    """A text of TOML."""
    plain = text.replace("\\", "\\\\").replace('"', '\\"').encode("utf-8", "replace").decode()
    return '"' + _CONTROL.sub(lambda match: f"\\u{ord(match[0]):04x}", plain) + '"'


# ---------------------------------------------------------------------------- reading


def read_lock(path: Path) -> Lock:
    """Read a lock file.

    Raises:
        UsageError: it is not there, or is none.
    """
    if not path.exists():
        raise UsageError(f"{path}: no such lock file; `--init` writes it")
    data, _ = read_toml(path)
    if data.get("version") != VERSION or type(data["version"]) is not int:
        raise UsageError(f"{path}: no lock file of this version of interleave: version = {VERSION}")
    known_keys(str(path), data, ("version", "model", "left_out", "function"))
    model = _value(data, "model", str(path), _is_text, "a model's name")
    tables = data.get("function", [])
    if not isinstance(tables, list) or not all(isinstance(one, dict) for one in tables):
        raise UsageError(f"{path}: each function is a table of its own: [[function]]")
    functions = tuple(_locked(one, f"{path}: [[function]] number {n}") for n, one in enumerate(tables, 1))
    names = [one.name for one in functions]
    for name in names:
        if names.count(name) > 1:
            raise UsageError(f"{path}: {name} is there {names.count(name)} times")
    return Lock(model, functions, _left_out(data, str(path)))


def _value(data: dict[str, Any], key: str, where: str, right: Callable[[Any], bool], what: str) -> Any:
    if key not in data or not right(data[key]):
        raise UsageError(f"{where}: `{key}` is {what}{'' if key in data else ', and is missing'}")
    return data[key]


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value) <= 500 and not _CONTROL.search(value)


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and _IDENTIFIER.fullmatch(value) is not None


def _is_file(value: Any) -> bool:
    """Whether it names a file below the tree, or none."""
    return value == "" or (_is_text(value) and is_below(value))


def _is_number(value: Any) -> bool:
    return type(value) is int and 1 <= value <= 1000


def _is_hash(value: Any) -> bool:
    return isinstance(value, str) and _TOKENS.fullmatch(value) is not None


def _locked(data: dict[str, Any], where: str) -> Locked:
    known_keys(where, data, [f.name for f in fields(Locked)])
    name = _value(data, "name", where, _is_name, "a function's name")
    where = f"{where} ({name})"
    file = _value(data, "file", where, _is_file, "a file below the tree")
    function = _value({"function": name, **data}, "function", where, _is_name, "a function's name")
    numbers = {"definition": 1, "definitions": 1, **data}
    definition, definitions = (
        _value(numbers, key, where, _is_number, "a number from 1 on") for key in ("definition", "definitions")
    )
    if definition > definitions:
        raise UsageError(f"{where}: `definition` is one of {definitions}, not number {definition}")
    hashed = _value(data, "tokens", where, _is_hash, "32 hexadecimal digits") if file else ""
    keys = data.get("operations")
    operations = None
    if keys is not None:
        read = [of_key(key) if _is_text(key) else None for key in keys] if isinstance(keys, list) else [None]
        operations = tuple(one for one in read if one is not None)
        if len(operations) != len(read):
            raise UsageError(f'{where}: `operations` is a list of texts as "store state #1f2e3d4c"')
    entries = _entries(data, "reviewed", "tokens", where, _is_hash)
    reviewed = tuple(Review(*one) for one in entries)
    return Locked(
        name, file, function, definition, definitions, hashed, operations, reviewed, _left_out(data, where)
    )


def _left_out(data: dict[str, Any], where: str) -> tuple[LeftOut, ...]:
    return tuple(LeftOut(*one) for one in _entries(data, "left_out", "operation", where, _is_text))


def _entries(
    data: dict[str, Any], key: str, first: str, where: str, right: Callable[[Any], bool]
) -> list[tuple[str, str]]:
    """A list of tables of two texts, the second of which is a reason."""
    tables = data.get(key, [])
    example = f'{key} = [{{ {first} = "…", reason = "…" }}]'
    if not isinstance(tables, list):
        raise UsageError(f"{where}: `{key}` is a list: {example}")
    for one in tables:
        if not isinstance(one, dict) or one.keys() != {first, "reason"}:
            raise UsageError(f"{where}: each of `{key}` has two texts: {example}")
        if not right(one[first]) or not _is_text(one["reason"]) or not one["reason"].strip():
            raise UsageError(f"{where}: each of `{key}` has two texts, a reason among them: {example}")
    return [(one[first], one["reason"]) for one in tables]
