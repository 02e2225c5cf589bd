"""States as bytes, on their way and in files.

States of one word are sent sorted, each as the difference to the one before it (`kernels/packing.py`).
Others, and those whose order matters, are sent as the bytes in which they differ from the one before them.
"""

from __future__ import annotations

import ctypes

from interleave.engine.native.kernels.load import Kernel
from interleave.engine.native.memory import Memory
from interleave.engine.native.search.store import SORTED

#: Bytes of the number of states before them, and of a coded word at most: see `packing.py`.
HEAD, MOST = 8, 10


class Coder:
    """Writes and reads states.

    Args:
        search, kernel: the search's functions and the shards'.
        words: of a state.
        digits: how many bytes a state of one word has; 0 if states are not to be sorted.
    """

    def __init__(self, search: Kernel, kernel: Kernel, words: int, digits: int) -> None:
        self.search, self.kernel, self.words, self.digits = search, kernel, words, digits
        self._coded, self._sorting, self._states = Memory(1), Memory(1), Memory(1)

    def write(self, states: int, count: int, *, ordered: bool = False) -> bytes:
        """The message with ``count`` states from an address on, which may be overwritten; ``ordered``: their
        order matters."""
        if not count:
            return b""
        self._coded = _roomy(self._coded, MOST * self.words * count)
        if self.digits and not ordered:
            self._sorting = _roomy(self._sorting, 8 * (SORTED + count))
            size = self.search.pack(states, count, self.digits, self._sorting.address, self._coded.address)
        else:
            size = self.kernel.squeeze(states, count, self.words, self._coded.address)
        return count.to_bytes(HEAD, "little") + ctypes.string_at(self._coded.address, size)

    def count(self, message: bytes) -> int:
        """How many states are in a message."""
        return int.from_bytes(message[:HEAD], "little")

    def read(self, message: bytes, target: int = 0, *, ordered: bool = False) -> int:
        """Put a message's states behind each other; where they lie, which is good until the next one is
        read, unless ``target`` says where."""
        count = self.count(message)
        if not target:
            self._states = _roomy(self._states, 8 * self.words * count)
            target = self._states.address
        if count:
            source = ctypes.cast(ctypes.c_char_p(message), ctypes.c_void_p).value
            assert source is not None
            if self.digits and not ordered:
                self.search.unpack(source + HEAD, count, 0, target)
            else:
                self.kernel.unsqueeze(source + HEAD, count, self.words, target)
        return target


def _roomy(memory: Memory, size: int) -> Memory:
    """Memory of that size at least; what was in it is gone if it was smaller."""
    if memory.size >= size:
        return memory
    memory.close()
    return Memory(2 * size)
