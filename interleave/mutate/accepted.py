"""Which mutants may survive, and why: a file beside the model, ``device.mutants.toml`` for ``device.py``."""

from __future__ import annotations

from pathlib import Path
from types import FunctionType
from typing import Any

from interleave.errors import UsageError
from interleave.loader import split_target
from interleave.loader.files import load_file
from interleave.model import Model
from interleave.tables import known_keys, meant, read_toml

#: The keys of an entry.
KEYS = ("model", "reason", "mutants")
FORM = 'model = "Class", reason = "why", mutants = ["NAME"]'


def accepted_file(name: str) -> Path:
    """The file with what is accepted of a model, whose name is as results have it."""
    return split_target(name)[0].with_suffix(".mutants.toml")


def read_accepted(name: str) -> dict[str, str]:
    """The reasons why mutants of a model may survive, by the mutants' names; empty without a file.

    Args:
        name: the model's name, as results have it: ``file.py:Class``.

    Raises:
        UsageError: the file is not TOML, or an entry makes no sense.
    """
    path, model = accepted_file(name), split_target(name)[2]
    if not path.exists():
        return {}
    data, _ = read_toml(path)
    known = models_of(split_target(name)[0])
    for key in sorted(data.keys() - {"accepted"}):
        raise UsageError(f"{path}: unknown key {key!r}; it has: [[accepted]]")
    entries = data.get("accepted", [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise UsageError(f"{path}: write each entry as a table of its own: [[accepted]]")
    reasons: dict[str, str] = {}
    for number, entry in enumerate(entries, 1):
        where = f"{path}: [[accepted]] number {number}"
        of, reason, mutants = _entry(where, entry)
        called = of.partition("(")[0].strip()
        if called not in known:
            hint = meant(called, known, "it has")
            raise UsageError(f"{where}: there is no model {called!r} in {split_target(name)[0].name}; {hint}")
        for mutant in mutants if of == model else ():
            if mutant in reasons:
                raise UsageError(f"{where}: {mutant!r} is accepted twice")
            reasons[mutant] = reason
    return reasons


def models_of(path: Path) -> list[str]:
    """The names that a model file has for models: classes, and functions that may give some."""
    module = load_file(path)
    return [
        name
        for name, value in vars(module).items()
        if (isinstance(value, type) and issubclass(value, Model) and value is not Model)
        or (isinstance(value, FunctionType) and value.__module__.partition(".")[0] != "interleave")
    ]


def _entry(where: str, entry: dict[str, Any]) -> tuple[str, str, list[str]]:
    """The model, the reason and the mutants of an entry."""
    known_keys(where, entry, KEYS)
    for key in ("model", "reason"):
        if not isinstance(entry.get(key), str) or not entry[key].strip():
            raise UsageError(f"{where}: `{key}` is a text that is not empty: {FORM}")
    mutants = entry.get("mutants")
    if not isinstance(mutants, list) or not mutants or not all(isinstance(m, str) and m for m in mutants):
        raise UsageError(f"{where}: `mutants` is a list of names: {FORM}")
    return entry["model"], entry["reason"], mutants
