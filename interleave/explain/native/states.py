"""States of a graph in memory."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import overload

from interleave.engine.native.memory import Memory


class States(Sequence[int]):
    """States in memory.

    Args:
        memory: words behind each other.
        words: of a state.
        count: how many states there are.
    """

    def __init__(self, memory: Memory, words: int, count: int) -> None:
        self._memory, self._size, self._count = memory, 8 * words, count

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, number: int) -> int: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[int]: ...
    def __getitem__(self, number: int | slice) -> int | Sequence[int]:
        if isinstance(number, slice):
            return [self[k] for k in range(*number.indices(self._count))]
        if not 0 <= number < self._count:
            raise IndexError(number)
        return int.from_bytes(self._memory.view(self._size * number, self._size * (number + 1)), "little")

    def __iter__(self) -> Iterator[int]:
        return map(self.__getitem__, range(self._count))
