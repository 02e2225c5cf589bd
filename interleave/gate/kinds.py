"""The kinds of entries that the gate has: what each is called, and which module knows it."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast

from interleave.errors import UsageError
from interleave.tables import known_keys, lines_of, read_toml, table

if TYPE_CHECKING:
    from interleave.engine.watch import Progress
    from interleave.report.findings import Entry

    Shown = Callable[[str], AbstractContextManager[Callable[[Progress], None] | None]]

#: The modules by the key that makes an entry one of the kind. They are loaded when there is such an entry.
KINDS = {
    "model": "interleave.gate.models",
    "matrix": "interleave.gate.matrices",
    "conform": "interleave.gate.logs",
    "drift": "interleave.gate.sources",
    "mutate": "interleave.gate.mutants",
}
#: The tables that [tool.interleave] has.
TABLES = ("gate", "matrix")
#: Where an entry begins.
GATE = re.compile(r"\s*\[\[\s*tool\s*\.\s*interleave\s*\.\s*gate\s*\]\]")


class Check(Protocol):
    """An entry as its kind has read it: ``kind`` is a key of `KINDS`, ``line`` where the file lists it."""

    @property
    def kind(self) -> str: ...
    @property
    def line(self) -> int: ...


class Kind(Protocol):
    """What a module of `KINDS` has."""

    #: The keys of such an entry.
    KEYS: Sequence[str]

    def read(self, where: str, entry: Mapping[str, Any], line: int) -> Check:
        """An entry, whose keys are known.

        Args:
            where: the table, for messages.
            entry: what is in it.
            line: where the file lists it.

        Raises:
            UsageError: it makes no sense.
        """

    def name(self, config: Path, check: Any) -> str:
        """What the check is called in reports; ``config`` is the file, from which its paths start."""

    def run(self, config: Path, check: Any, shown: Shown, *, explain: bool) -> Iterator[Entry]:
        """Run it, one entry of reports or several; see `interleave.gate.checks.run_gate`."""


def kind_of(check: Check) -> Kind:
    """The module that knows a check's kind."""
    return _module(check.kind)


def _module(kind: str) -> Kind:
    return cast(Kind, importlib.import_module(KINDS[kind]))


def read_gate(path: Path) -> list[Check]:
    """The checks that a configuration file lists.

    Raises:
        UsageError: the file is not TOML, or an entry makes no sense.
    """
    data, text = read_toml(path)
    entries = ours(path, data).get("gate", [])
    if not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
        raise UsageError(f"{path}: write each check as a table of its own: [[tool.interleave.gate]]")
    lines = lines_of(text, GATE, len(entries), re.compile(rf"\s*(?:{'|'.join(KINDS)})\s*="))
    numbered = enumerate(zip(entries, lines, strict=True), 1)
    return [_read(f"{path}: [[tool.interleave.gate]] number {n}", e, line) for n, (e, line) in numbered]


def ours(path: Path, data: Mapping[str, Any]) -> dict[str, Any]:
    """``[tool.interleave]`` of a configuration file, an empty table if it is not there.

    Raises:
        UsageError: it makes no sense.
    """
    found = table(path, table(path, data, "tool"), "interleave", "tool.")
    for key in sorted(found.keys() - set(TABLES)):
        has = ", ".join(TABLES)
        raise UsageError(f"{path}: unknown key {key!r} in [tool.interleave]; it has: {has}")
    return found


def _read(where: str, entry: Mapping[str, Any], line: int) -> Check:
    kinds = [key for key in entry if key in KINDS]
    if len(kinds) > 1:
        names = " and ".join(f"`{kind}`" for kind in kinds)
        raise UsageError(f"{where}: {names}, and an entry is about one thing: make them tables of their own")
    kind = _module(kinds[0] if kinds else "model")
    known_keys(where, entry, kind.KEYS if kinds else dict.fromkeys((*KINDS, *kind.KEYS)))
    return kind.read(where, entry, line)
