"""All that one shard can be asked for, by name; see `Exchange`."""

from __future__ import annotations

from interleave.engine.cluster.files import Files
from interleave.engine.cluster.marks import Marks
from interleave.engine.cluster.part import Part
from interleave.engine.cluster.sets import Sets
from interleave.engine.cluster.task import Task


class Shard:
    """A shard.

    Args:
        task: what is explored.
        number: which shard this is.
        limit: how many bytes the process may use.
    """

    def __init__(self, task: Task, number: int, limit: int) -> None:
        self.part = Part(task, number, limit)
        self.sets = Sets(self.part)
        self.marks = Marks(self.part, self.sets)
        self.files = Files(self.part)
