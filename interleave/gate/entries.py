"""What ``pyproject.toml`` lists: checks, each with what is expected of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interleave.errors import UsageError
from interleave.memories import LEAST_HISTORY, MOST_HISTORY, Memory, is_history, refusal
from interleave.model.decorators import FAIRNESS
from interleave.record import record
from interleave.tables import described, meant, positive, texts, whole
from interleave.warnings import WARNINGS

if TYPE_CHECKING:
    from interleave.program.program import Program


@record
class GateCheck:
    """One ``[[tool.interleave.gate]]`` table that names a model.

    Attributes:
        model: what to check, as on the command line, relative to the file.
        expect: ``violated:NAME`` for exactly the properties that are violated.
        causes: texts, of which each cause that is found has one in its sentence, and each of which is found.
        properties: the names of the properties that the model has to have; None if none are pinned.
        allow: the kinds of warnings that are meant to be.
        states, transitions: the exact counts without reduction, where they are guarded too.
        fair: the fairness that liveness assumes in place of the model's own, as ``--fair`` takes it.
        max_states, max_seconds: bounds; a check that reaches one is not as expected.
        memory, buffer, history: the memory model, how many entries store buffers have, and how many stores of
            a location can be read, of which no number is known to be enough, in place of what the model's
            class says; "" and None for that.
        line: where the file lists it; no key of the table.
    """

    model: str
    expect: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()
    properties: tuple[str, ...] | None = None
    allow: tuple[str, ...] = ()
    states: int | None = None
    transitions: int | None = None
    fair: tuple[str, ...] = ()
    max_states: int | None = None
    max_seconds: float | None = None
    memory: str = ""
    buffer: int | None = None
    history: int | None = None
    line: int = 1

    #: The kind of entry that it is: see `interleave.gate.kinds`.
    kind = "model"

    @property
    def asks(self) -> Memory:
        """The memory model that it asks for."""
        return Memory(self.memory, self.buffer, history=self.history)


#: The keys of a table.
KEYS = tuple(f.name for f in fields(GateCheck) if f.name != "line")


def asked(program: Program) -> list[str]:
    """What is asked of a model by itself: its properties, and the checks that have to be asked for."""
    return [*(prop.name for prop in (*program.asked, *program.live)), *program.checks]


def name_by(key: str) -> Callable[[Path, Any], str]:
    """What makes the name of a check, as reports call it, of the path that it has for a key: it starts from
    the folder of the configuration file."""

    def name(config: Path, check: Any) -> str:
        from interleave.paths import shown

        return shown(str(config.parent / getattr(check, key)))

    return name


def read_model(where: str, entry: Mapping[str, Any], line: int) -> GateCheck:
    """An entry that names a model; its keys are known.

    Args:
        where: the table, for messages.
        entry: what is in it.
        line: where the file lists it.

    Raises:
        UsageError: it makes no sense.
    """
    model = entry.get("model")
    if not isinstance(model, str):
        raise UsageError(f'{where}: `model` is missing: model = "path/to/file.py:Class"')
    if not model.partition(":")[0].strip() or re.search(r"[\x00-\x1f]", model):
        raise UsageError(f'{where}: {described(model)} is no model: model = "path/to/file.py:Class"')
    properties = texts(where, entry, "properties", '"NAME"')
    pinned = properties if "properties" in entry else None
    return GateCheck(model, properties=pinned, line=line, **expectations(where, entry))


def expectations(where: str, entry: Mapping[str, Any]) -> dict[str, Any]:
    """What an entry expects of a model and how far it is explored, as `GateCheck` takes it.

    Raises:
        UsageError: it makes no sense.
    """
    expect = texts(where, entry, "expect", '"violated:NAME"')
    causes = texts(where, entry, "causes", '"part of its sentence"')
    if causes and not expect:
        raise UsageError(f"{where}: `causes` are those of violations; `expect` names none")
    counts = {key: whole(where, entry, key, 0) for key in ("states", "transitions")}
    bounds = {"max_states": whole(where, entry, "max_states", 1)}
    return {
        "expect": expect, "causes": causes, "allow": allowed(where, entry), **counts, **bounds,
        "fair": fairness(where, entry), "max_seconds": positive(where, entry, "max_seconds"),
        **memory_of(where, entry),
    }  # fmt: skip


def memory_of(where: str, entry: Mapping[str, Any]) -> dict[str, Any]:
    """The memory model that an entry asks for, as `GateCheck` takes it.

    Raises:
        UsageError: there is no such one.
    """
    memory = entry.get("memory", "")
    if "memory" in entry and refusal(memory):
        raise UsageError(f"{where}: `memory`, {described(memory)}, {refusal(memory)}")
    history = whole(where, entry, "history", LEAST_HISTORY)
    if history is not None and not is_history(history):
        raise UsageError(f"{where}: `history` is a whole number up to {MOST_HISTORY}, not {history}")
    return {"memory": memory, "buffer": whole(where, entry, "buffer", 1), "history": history}


def allowed(where: str, entry: Mapping[str, Any]) -> tuple[str, ...]:
    """The kinds of warnings that an entry allows.

    Raises:
        UsageError: one is none.
    """
    allow = texts(where, entry, "allow", f'"{next(iter(WARNINGS))}"')
    for kind in allow:
        if kind not in WARNINGS:
            hint = meant(kind, WARNINGS, "there are")
            raise UsageError(f"{where}: `allow` is of kinds of warnings, and {kind!r} is none; {hint}")
    return allow


def fairness(where: str, entry: Mapping[str, Any]) -> tuple[str, ...]:
    """The fairness that an entry assumes; a level by itself, or a list of what ``--fair`` takes.

    Raises:
        UsageError: one is no level.
    """
    given = entry.get("fair")
    fair = (given,) if isinstance(given, str) else texts(where, entry, "fair", '"worker=strong"')
    for text in fair:
        if text.rpartition("=")[2] not in FAIRNESS:
            levels = ", ".join(FAIRNESS)
            raise UsageError(f"{where}: `fair` is {levels}, or a list of these and NAME=LEVEL, not {text!r}")
    return fair


def find_config(given: Path | None) -> Path:
    """The configuration file: the given one, or the nearest pyproject.toml upwards.

    Raises:
        UsageError: there is none.
    """
    if given is not None:
        try:
            if given.is_file():
                return given
        except OSError as problem:
            raise UsageError(f"{given}: {problem.strerror}") from None
        raise UsageError(f"{given}: no such file")
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / "pyproject.toml").is_file():
            path = folder / "pyproject.toml"
            return path.relative_to(here) if folder == here else path
    raise UsageError("no pyproject.toml here or above; name one with --config")
