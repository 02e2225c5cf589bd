"""What shards are given and what they say."""

from __future__ import annotations

import pickle
from dataclasses import is_dataclass
from io import BytesIO
from typing import Any

from interleave.engine.layout import Layout
from interleave.program.program import Program
from interleave.record import record
from interleave.reduction.reduction import Reduction
from interleave.remembered import KEPT
from interleave.symmetry.symmetry import Symmetry


@record
class Task:
    """What all shards explore.

    Attributes:
        program, reduction, symmetry: the behaviour.
        asked: what judges look for, by name: the numbers of properties, and whether these are to hold.
        wanted: the names of those that are asked in each state.
        shards: how many there are.
        mask: the bits of a state that say whose it is.
        keep: whether the states of all levels have to be kept.
        initial: the initial states, all of them different.
    """

    program: Program
    reduction: Reduction | None
    symmetry: Symmetry | None
    asked: tuple[tuple[str, int, bool], ...]
    wanted: tuple[str, ...]
    shards: int
    mask: int
    keep: bool
    initial: tuple[int, ...]

    @property
    def layout(self) -> Layout:
        return Layout(self.program)


@record
class Report:
    """How far a shard is.

    Attributes:
        level: how many of its states the level has that is being expanded; ``left`` have not been taken.
        new: how many the next one has so far.
        states, transitions: in all.
        met: what was met in the levels that have ended: numbers of findings.
        kept: whether the states of all levels are there.
        memory: the process's, in bytes.
        stopped: why it cannot go on; empty if it can.
        sent: how many states were given to others, ``bytes`` how long the messages were.
    """

    level: int
    left: int
    new: int
    states: int
    transitions: int
    met: tuple[int, ...]
    kept: bool
    memory: int
    stopped: str
    sent: int
    bytes: int


class _Pickler(pickle.Pickler):
    """Leaves out what objects remember, which are functions."""

    def reducer_override(self, thing: Any) -> Any:
        if not is_dataclass(thing) or isinstance(thing, type):
            return NotImplemented
        kept = {name: value for name, value in vars(thing).items() if not name.endswith(KEPT)}
        return object.__new__, (type(thing),), kept


def pickled(task: Task) -> bytes:
    """A task for another process."""
    file = BytesIO()
    _Pickler(file, pickle.HIGHEST_PROTOCOL).dump(task)
    return file.getvalue()
