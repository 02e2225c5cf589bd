"""A process with a shard, as Ray starts it."""

from __future__ import annotations

import hashlib
import os
import pickle
import socket
from operator import attrgetter
from pathlib import Path
from typing import Any

import interleave
from interleave.engine.cluster.shard import Shard
from interleave.engine.memory import most_memory
from interleave.record import record


class Empty(Exception):
    """A process that was started again is asked for what the one before it knew."""


@record
class About:
    """What a process says of itself.

    Attributes:
        version, build: of this package; a build is a digest of its source.
        host, process: where it is.
        memory: how many bytes all shards on its computer may use, if it knows.
        empty: whether it has no shard.
    """

    version: str
    build: str
    host: str
    process: int
    memory: int | None
    empty: bool


def build() -> str:
    """A digest of this package's source."""
    folder = Path(interleave.__file__).parent
    digest = hashlib.blake2b(digest_size=16)
    for file in sorted(folder.rglob("*.py")):
        digest.update(str(file.relative_to(folder)).encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


class Actor:
    """The process. What it is given comes pickled, and is looked at only when its version is known to be the
    same."""

    def __init__(self) -> None:
        self._shard: Shard | None = None

    def about(self) -> tuple[Any, ...]:
        """The fields of `About`, in their order."""
        empty, host = self._shard is None, socket.gethostname()
        return interleave.__version__, build(), host, os.getpid(), most_memory(), empty

    def prepare(self, task: bytes, number: int, limit: int) -> None:
        """Become a shard of a task, without states."""
        self._shard = None
        self._shard = Shard(pickle.loads(task), number, limit)

    def call(self, method: str, *arguments: Any) -> Any:
        """Call a method of the shard.

        Raises:
            Empty: there is none.
        """
        if self._shard is None:
            raise Empty
        return attrgetter(method)(self._shard)(*arguments)

    def answers(self, method: str, *arguments: Any) -> tuple[Any, ...]:
        """The same for one that returns as many things as there are shards; with one thing more, as Ray takes
        a tuple of one for what is in it."""
        return (*self.call(method, *arguments), None)
