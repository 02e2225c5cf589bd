"""What a checkpoint says of a search beside its memory: written, read, and checked.

The kernel takes what stands here for granted: a wrong number makes it read or write where it must not.
So nothing is put back that cannot be so, for this program, in this search.
"""

from __future__ import annotations

import json
from dataclasses import asdict, fields, replace
from math import isfinite
from typing import TYPE_CHECKING, Any, TypeVar

from interleave.engine.native import abi
from interleave.engine.native.codegen.code import NativeCode
from interleave.engine.native.kernels import context as C
from interleave.engine.native.search.exploration import NativeExploration
from interleave.engine.native.search.found import Goal
from interleave.engine.native.search.space import Space
from interleave.engine.native.search.store import FIRST_ROOM, Piece, Store
from interleave.engine.native.search.table import ENTRIES
from interleave.engine.native.search.tree import SavedNode
from interleave.record import record

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T", bound="DataclassInstance")

#: The largest number that stands in a header.
MOST = (1 << 62) - 1
#: Room for successors is doubled when there is too little: not more often than this.
MOST_DOUBLED = 12


class Odd(Exception):
    """A header that no search has written."""


@record
class SavedStore:
    """What is known of a worker: how many states it has stored, in all and before the successors of the
    level; the steps it has taken, and those that crashed; the entries that it has compared, for hash
    compaction; how long its packed levels are, and how many; how often it has met each finding."""

    tail: int
    level_tail: int
    transitions: int
    crashes: int
    compared: int
    packed_bytes: int
    packed_levels: int
    met: tuple[int, ...]

    @classmethod
    def of(cls, store: Store, context: Any, findings: int) -> SavedStore:
        block = store.block
        return cls(
            context[block + C.TAIL], context[block + C.LEVEL_TAIL], context[block + C.TRANSITIONS],
            store.record[abi.CRASHES], context[block + C.COMPARED], store.packed_bytes, store.packed_levels,
            tuple(store.record[abi.FINDINGS + k] for k in range(findings)),
        )  # fmt: skip

    def put_back(self, store: Store, context: Any, limit: int) -> None:
        """Put it back; ``limit`` is how many bytes the process may use."""
        block = store.block
        if self.packed_levels:
            store.restore_packed(self.packed_bytes, self.packed_levels, limit)
        context[block + C.TAIL], context[block + C.LEVEL_TAIL] = self.tail, self.level_tail
        context[block + C.TRANSITIONS], context[block + C.COMPARED] = self.transitions, self.compared
        store.record[abi.CRASHES] = self.crashes
        for k, count in enumerate(self.met):
            store.record[abi.FINDINGS + k] = count


@record
class Header:
    """A search between two calls of the kernel; see `Space` and `NativeExploration`.

    Attributes:
        digest: of the program and of how it is explored.
        seconds: how long it has taken.
        lines: of the table; ``entries`` is of what kind they are.
        nodes, parts: if states are roots; the digest of what they are cut into.
        next: how many states of the last level have been taken.
    """

    digest: str
    seconds: float
    depth: int
    findings: tuple[Goal, ...]
    lines: int
    entries: int
    count: int
    next: int
    expanded: int
    kept: bool
    room: int
    levels: tuple[tuple[Piece, ...], ...]
    stores: tuple[SavedStore, ...]
    nodes: tuple[SavedNode, ...]
    parts: str

    @classmethod
    def of(cls, result: NativeExploration, digest: str, seconds: float) -> Header:
        space = result.space
        findings = len(result.native.findings)
        taken, expanded = space.next, space.expanded
        if not space.level:  # it is over: all states of the last level have been taken
            taken, expanded = sum(piece.count for piece in space.levels[-1]), len(space.levels) - 1
        return cls(
            digest, seconds, result.depth, tuple(result.findings.values()), space.table.lines,
            space.table.entries, space.count, taken, expanded, space.kept, space.room,
            tuple(tuple(level) for level in space.levels),
            tuple(SavedStore.of(store, space.context, findings) for store in space.stores),
            *(((), "") if space.tree is None else (space.tree.saved(), space.tree.parts.digest())),
        )  # fmt: skip

    @property
    def over(self) -> bool:
        """Whether all states have been expanded."""
        found = sum(store.tail - store.level_tail for store in self.stores)
        last = self.levels[-1] if self.levels else ()
        return not found and self.next == sum(piece.count for piece in last)

    def text(self) -> bytes:
        return json.dumps(asdict(self)).encode()

    @classmethod
    def read(cls, text: bytes) -> Header:
        """A header from its text.

        Raises:
            Odd: something is missing, is too much, or has another type.
        """
        try:
            data = json.loads(text)
        except (ValueError, RecursionError, MemoryError):
            raise Odd from None
        if not isinstance(data, dict):
            raise Odd
        findings, levels, stores = (list_of(data.get(key)) for key in ("findings", "levels", "stores"))
        data["findings"] = tuple(made(Goal, finding) for finding in findings)
        data["levels"] = tuple(tuple(_piece(piece) for piece in list_of(level)) for level in levels)
        data["stores"] = tuple(made(SavedStore, _with_tuple(store, "met")) for store in stores)
        data["nodes"] = tuple(made(SavedNode, node) for node in list_of(data.get("nodes")))
        found = made(cls, data)
        if not 1 <= len(found.stores) <= C.MAX_WORKERS or not isfinite(found.seconds):
            raise Odd
        return found

    def check(self, space: Space, native: NativeCode) -> None:
        """Hold it against the space that it is to be put back into.

        Raises:
            Odd: no search has come to this there.
        """
        stores, capacity = self.stores, ENTRIES.get(self.entries, 0)
        good = (
            self.entries == space.table.entries
            and space.table.has_been(self.lines)
            and (self.kept or not space.keep)
            and self.room in [FIRST_ROOM << k for k in range(MOST_DOUBLED)]
            and len(stores) <= len(space.stores)
            and all(s.level_tail <= s.tail <= space.stores[0].capacity for s in stores)
            and all(len(s.met) == len(native.findings) for s in stores)
            and 0 < self.count <= capacity * self.lines
            and all(s.packed_levels <= self.expanded and bool(s.packed_levels) <= self.kept for s in stores)
            and len(self.nodes) == (0 if space.tree is None else space.tree.count)
            and all(node.possible for node in self.nodes)
            and self._count_is_right(sum(s.tail for s in stores))
            and self._levels_are_right()
            and all(self._is_right(finding, native) for finding in self.findings)
            and len({finding.name for finding in self.findings}) == len(self.findings)
        )
        if not good:
            raise Odd

    def _count_is_right(self, stored: int) -> bool:
        stored += sum(piece.count for level in self.levels for piece in level if piece.at >= 0)
        return stored == self.count if self.kept else stored <= self.count

    def _levels_are_right(self) -> bool:
        """Whether the levels are what they say of the stores: if all are kept, each worker's pieces lie
        behind each other, the packed ones first."""
        ends, packed = [0] * len(self.stores), [0] * len(self.stores)
        for number, level in enumerate(self.levels):
            workers = [piece.worker for piece in level]
            if not level or workers != sorted(set(workers)) or workers[-1] >= len(ends):
                return False
            for piece in level:
                store = self.stores[piece.worker]
                if (piece.at >= 0) != (number < store.packed_levels) or piece.begin >= piece.end:
                    return False
                if piece.at >= 0:  # a state takes a byte at least
                    if piece.begin or not packed[piece.worker] <= piece.at <= store.packed_bytes - piece.end:
                        return False
                    packed[piece.worker] = piece.at + piece.end
                    continue
                if self.kept and piece.begin != ends[piece.worker]:
                    return False
                ends[piece.worker] = piece.end
        if not self.levels or self.expanded != len(self.levels) - 1 or self.depth > self.expanded:
            return False
        last = self.levels[-1]
        if self.kept and ends != [store.level_tail for store in self.stores]:
            return False
        if any(piece.end != self.stores[piece.worker].level_tail for piece in last):
            return False
        return self.next <= sum(piece.end - piece.begin for piece in last)

    def _is_right(self, finding: Goal, native: NativeCode) -> bool:
        """Whether a finding is one that there is, in a level that there is."""
        known = native.findings
        if not finding.number < len(known) or known[finding.number] != finding.name:
            return False
        met = any(store.met[finding.number] for store in self.stores)
        return met and finding.wanted == native.asked(finding.name) and finding.level <= self.expanded


def _piece(data: Any) -> Piece:
    """A piece of a level; it may be one that is not packed."""
    if not isinstance(data, dict):
        raise Odd
    if type(data.get("at")) is int and data["at"] == -1:
        return replace(made(Piece, {**data, "at": 0}), at=-1)
    return made(Piece, data)


def list_of(data: Any) -> list[Any]:
    if not isinstance(data, list):
        raise Odd
    return data


def _with_tuple(data: Any, key: str) -> Any:
    """The data with a list of numbers as a tuple."""
    if not isinstance(data, dict):
        raise Odd
    return {**data, key: tuple(number_of(item) for item in list_of(data.get(key)))}


def number_of(value: Any) -> int:
    if type(value) is not int or not 0 <= value <= MOST:
        raise Odd
    return value


def made(kind: type[T], data: Any) -> T:
    """An object with just these fields, each of the type that it is declared with."""
    wanted = {field.name: field.type for field in fields(kind)}
    if not isinstance(data, dict) or data.keys() != wanted.keys():
        raise Odd
    for name, type_ in wanted.items():
        value = data[name]
        if type_ == "int":
            number_of(value)
        elif type_ == "float":
            if type(value) not in (int, float) or not 0 <= value <= MOST:
                raise Odd
        elif type(value) is not {"str": str, "bool": bool}.get(str(type_), tuple):
            raise Odd
    return kind(**data)
