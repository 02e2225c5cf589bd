"""Reading trace files. They may come from anybody: what is in one is data, and is not believed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from interleave.errors import UsageError
from interleave.memories import is_history, refusal
from interleave.record import record
from interleave.report.trace_files import FORMAT, LOG, VERSION, checksum
from interleave.trace.schedule import Turn
from interleave.violations import LIVE

T = TypeVar("T", str, int, list[Any], dict[str, Any])

#: A larger file is not read.
MOST_BYTES = 1 << 27
#: What a property that has a run can be.
KINDS = ("built-in", "invariant", "recoverable", *LIVE, LOG)
#: The largest number that stands in a trace: an alternative, an initial state.
MOST = (1 << 31) - 1

_WORDS: dict[type, str] = {
    str: "a text",
    int: f"a number from 0 to {MOST}",
    list: "a list",
    dict: "an object",
}


@record
class Saved:
    """A trace from a file.

    Attributes:
        model: the target that it is of; ``program`` tells whether that has changed.
        name, kind: the property that it violates; or the log that it explains, of the kind `LOG`.
        message: what was wrong at its end.
        turns, initial: its schedule, and which initial state it begins in.
        memory: the memory model, and how many entries its store buffers or histories have; empty and None for
            the default.
        sentence, marks: its cause, if it was explained, and what that says of some steps, by their
            positions.
        loop: from which step on it goes round for ever; None if it does not.
        fair: the fairness that was assumed in place of the model's own.
    """

    model: str
    program: str
    name: str
    kind: str
    message: str
    turns: tuple[Turn, ...]
    initial: int
    sentence: str
    marks: Mapping[int, Sequence[str]]
    memory: tuple[str, int | None] = ("", None)
    loop: int | None = None
    fair: tuple[str, ...] = ()


def read_traces(path: Path) -> list[Saved]:
    """The traces in a file, those of causes in place of the shortest one.

    Raises:
        UsageError: it is none, or not what was written.
    """
    data = _data(path)
    if not isinstance(data, dict) or not isinstance(data.get("format"), str):
        raise UsageError(f"{path}: not a trace file of interleave")
    if data["format"] != FORMAT:
        raise UsageError(f"{path}: not a trace file of interleave: its format is {data['format'][:40]!r}")
    version = data.get("version")
    if version != VERSION or type(version) is not int:
        shown = str(version)[:20] if isinstance(version, (int, float, str)) else "unknown"
        raise UsageError(
            f"{path}: a trace file of version {shown}; this program reads version {VERSION}: "
            "write it again with check --trace"
        )
    try:
        if data.get("sha256") != checksum(data.get("models")):
            raise UsageError(f"{path}: the file was changed after it was written")
        return list(_Part(data, "").saved())
    except (_Odd, RecursionError) as problem:
        raise UsageError(f"{path}: not as interleave writes it: {problem}") from None


def _data(path: Path) -> Any:
    try:
        with open(path, "rb") as file:
            text = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as problem:
        reason = problem.strerror if isinstance(problem, OSError) else None
        raise UsageError(f"{path}: {reason or problem}") from None
    if len(text) > MOST_BYTES:
        raise UsageError(f"{path}: more than {MOST_BYTES >> 20} MiB, which is too much for a trace file")
    try:
        return json.loads(text.decode("utf-8"))
    except (ValueError, RecursionError, MemoryError):
        raise UsageError(f"{path}: not a trace file, or one that is cut short: it is not JSON") from None


class _Odd(Exception):
    """Something has another type than what was written, or is out of range."""


@record
class _Part:
    """An object of the file, and where it stands there."""

    data: dict[str, Any]
    where: str

    def get(self, key: str, kind: type[T], default: T | None = None) -> T:
        """A value of this type."""
        return _typed(self.data.get(key, default), kind, f"{self.where}{key}")

    def parts(self, key: str) -> Iterator[_Part]:
        """The objects of a list, none if there is no list."""
        items: list[Any] = self.get(key, list, [])
        for number, item in enumerate(items):
            where = f"{self.where}{key}[{number}]"
            data: dict[str, Any] = _typed(item, dict, where)
            yield _Part(data, f"{where}.")

    def part(self, key: str) -> _Part:
        data: dict[str, Any] = self.get(key, dict)
        return _Part(data, f"{self.where}{key}.")

    def saved(self) -> Iterator[Saved]:
        """The traces in the whole file."""
        for model in self.parts("models"):
            kinds = [key for key in ("buffers", "histories") if key in model.data]
            size = model.part(kinds[0]).get("size", int) if kinds else None
            memory = model.get("memory", str, ""), size
            wrong = refusal(memory[0]) if memory[0] else ""
            if wrong or size == 0 or (kinds == ["histories"] and not is_history(size)):
                raise _Odd(f"{model.where}memory: {memory[0][:40]!r} {wrong}" if wrong else "no entries")
            for found in model.parts("properties"):
                causes = found.parts("causes")
                traces = [(c.part("trace"), c.get("sentence", str), c.marks()) for c in causes]
                if not traces and "trace" in found.data:
                    traces = [(found.part("trace"), "", {})]
                kind = found.get("kind", str)
                if traces and kind not in KINDS:
                    raise _Odd(f"{found.where}kind: one of {', '.join(KINDS)}, not {kind[:40]!r}")
                for trace, sentence, marks in traces:
                    turns = tuple(step.turn() for step in trace.parts("steps"))
                    if "reached" in trace.data:  # how it went on from there is no part of the schedule
                        turns = turns[: trace.get("reached", int)]
                    yield Saved(
                        model.get("model", str), model.get("program", str), found.get("name", str), kind,
                        trace.get("ending", str), turns,
                        trace.get("initial", int), sentence, marks, memory,
                        trace.get("loop", int) if "loop" in trace.data else None, trace.texts("fair"),
                    )  # fmt: skip

    def texts(self, key: str) -> tuple[str, ...]:
        """The texts of a list, none if there is no list."""
        items: list[Any] = self.get(key, list, [])
        return tuple(_typed(item, str, f"{self.where}{key}[{number}]") for number, item in enumerate(items))

    def marks(self) -> dict[int, list[str]]:
        """What a cause says of some steps; nothing in files that older versions wrote."""
        found: dict[int, list[str]] = {}
        for mark in self.parts("marks"):
            found.setdefault(mark.get("at", int), []).append(mark.get("text", str))
        return found

    def turn(self) -> Turn:
        return Turn(
            self.get("thread", str), self.get("choice", int), self.get("does", str), self.get("function", str)
        )


def _typed(value: Any, kind: type[T], where: str) -> T:
    if type(value) is not kind or (type(value) is int and not 0 <= value <= MOST):
        shown = f"not {value!r}"[:44] if isinstance(value, (str, int, float)) else "not this kind of thing"
        shown = "missing" if value is None else shown
        raise _Odd(f"{where}: {_WORDS[kind]}, {shown}")
    return value
