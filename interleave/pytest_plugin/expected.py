"""What is expected of a model, and how far it is explored: from the project's configuration."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest

from interleave.errors import UsageError
from interleave.gate.entries import GateCheck
from interleave.gate.kinds import read_gate

Number = TypeVar("Number", int, float)


def check_of(config: pytest.Config, path: Path, name: str) -> GateCheck:
    """The gate's check of a model, from rootdir's pyproject.toml; one by which all has to hold if there
    is none. A check of the model itself comes before one of its file, and that before one of a
    folder. Bounds that it does not have are those of pytest's configuration.

    Args:
        config: pytest's.
        path: the model's file.
        name: the class or the factory.

    Raises:
        UsageError: something in the configuration makes no sense.
    """
    file = config.rootpath / "pyproject.toml"
    found = GateCheck(str(path))
    best: int | None = None
    for check in read_gate(file) if file.is_file() else ():
        if not isinstance(check, GateCheck):
            continue
        distance = _distance(config.rootpath, check, path, name)
        if distance is not None and (best is None or distance < best):
            found, best = check, distance
    if found.max_states is None:
        found = replace(found, max_states=_number(config, "interleave_max_states", int))
    if found.max_seconds is None:
        found = replace(found, max_seconds=_number(config, "interleave_max_seconds", float))
    return found


def _distance(root: Path, check: GateCheck, path: Path, name: str) -> int | None:
    """How far what a check names is from a model, 0 if it is the model; None if it has nothing to do
    with it."""
    target, _, wanted = check.model.partition(":")
    named, file = (root / target).resolve(), path.resolve()
    if named == file:
        wanted = wanted.strip().removesuffix("()")
        return 0 if wanted == name else None if wanted else 1
    return 2 + file.parents.index(named) if named in file.parents else None


def _number(config: pytest.Config, name: str, kind: Callable[[str], Number]) -> Number | None:
    """A bound in pytest's configuration; None if there is none."""
    text = str(config.getini(name)).strip()
    if not text:
        return None
    with contextlib.suppress(ValueError):
        number = kind(text)
        if number > 0:
            return number
    raise UsageError(f"{name} is a number above 0, not {text!r}")
