"""How shards are reached, whatever lies between them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from typing import Any


class Lost(Exception):
    """A shard is gone, with all that it knew. `Exchange.revive` brings it back, with no states."""


class Exchange(ABC):
    """Reaches the shards of one task, each of which is a `interleave.engine.cluster.shard.Shard`. What is
    called is named by the path of a method from there, as in ``part.turn``; what it raises is raised here.

    Raises, wherever it is used:
        Lost: a shard does not answer any more. What others were asked is done or will be, before anything
            that they are asked later.
    """

    shards: int

    @property
    def places(self) -> list[str]:
        """The computer of each shard."""
        return ["this computer"] * self.shards

    @abstractmethod
    def each(self, method: str, arguments: Sequence[tuple[Any, ...]]) -> list[Any]:
        """Call a method of all shards at once, each with arguments of its own; what each gives."""

    def all(self, method: str, *arguments: Any) -> list[Any]:
        """The same with the same arguments for all."""
        return self.each(method, [arguments] * self.shards)

    @abstractmethod
    def rounds(
        self, give: str, take: str, arguments: tuple[Any, ...], count: int
    ) -> Iterator[list[Any]]:
        """So many times, have each shard give something to each other one, and take what it is given.

        ``give`` returns a tuple: what is for each shard, bytes which may be none, and one thing more.
        ``take`` gets what others have given, in their order. A shard may be asked to give again before it
        takes.

        Yields:
            What ``take`` returns, by shard. Whoever does not ask for more has had those that went on before.
        """

    @abstractmethod
    def share(self, give: str, one: tuple[Any, ...], take: str, other: tuple[Any, ...]) -> list[Any]:
        """Have each shard give bytes, and all of them take all; what ``take`` returns.

        Args:
            give, one: a method and its arguments.
            take, other: a method and its first arguments, behind which come all bytes by shard.
        """

    @abstractmethod
    def ask(self, ask: str, answer: str, hear: str) -> list[tuple[Any, Any]]:
        """Have each shard ask each other one.

        ``ask`` returns as ``give`` does in `rounds`, ``answer`` gets the questions to a shard, by who asks,
        and returns as many answers; ``hear`` gets those to its own.

        Returns:
            What ``ask`` returns at last, and what ``hear`` returns, by shard.
        """

    @abstractmethod
    def revive(self) -> None:
        """Have all shards again, those that were lost without any states.

        Raises:
            Lost: that does not succeed.
        """

    @abstractmethod
    def close(self) -> None:
        """Let the shards go."""


def transposed(given: Sequence[Sequence[Any]]) -> list[tuple[Any, ...]]:
    """What is for each shard, by who gives it."""
    return [tuple(row[number] for row in given) for number in range(len(given))]
