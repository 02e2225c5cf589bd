"""Memory for the search: reserved as addresses at once, taken from the machine where it is used."""

from __future__ import annotations

import ctypes
import mmap

_PAGE = mmap.PAGESIZE
_LARGE = 1 << 21
_SPARSE = 1 << 30
#: Linux's number where the module does not name it: no promise that all of it can be used.
_NO_RESERVE = getattr(mmap, "MAP_NORESERVE", 0x4000)
_HUGE = getattr(mmap, "MADV_HUGEPAGE", None)
_DROP = getattr(mmap, "MADV_DONTNEED", None)


class Memory:
    """A piece of address space, all 0. Pages become real when they are written to.

    Args:
        size: how many bytes. Large pieces use large pages, where the system has them: a page
            fault for every 4 KiB takes longer than exploring what fits in.

    Raises:
        MemoryError: there is no such address space.
    """

    def __init__(self, size: int) -> None:
        self.size = -(-max(size, 1) // _PAGE) * _PAGE
        try:
            flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | _NO_RESERVE
            self._map = mmap.mmap(-1, self.size, flags=flags)
        except (OSError, ValueError, OverflowError) as problem:
            raise MemoryError(f"cannot reserve {size:,} bytes: {problem}") from None
        self._anchor = ctypes.c_char.from_buffer(self._map)
        self.address = ctypes.addressof(self._anchor)
        if _HUGE is not None and self.size >= _LARGE:
            self._map.madvise(_HUGE)

    @classmethod
    def at_most(cls, size: int) -> Memory:
        """As much of a size as there are addresses for: they may be limited, too."""
        while size > _LARGE:
            try:
                return cls(size)
            except MemoryError:
                size //= 2
        return cls(size)

    def drop(self, begin: int, end: int) -> None:
        """Give back the whole large pages between two offsets; they are 0 again."""
        begin, end = -(-begin // _LARGE) * _LARGE, end // _LARGE * _LARGE
        if _DROP is not None and end > begin:
            self._map.madvise(_DROP, begin, end - begin)

    def clear(self, size: int, *, give_back: bool = False) -> None:
        """Make the first ``size`` bytes 0. Pages stay the process's, as getting new ones takes several
        times as long; but not in a large piece, most of which may never have been touched, and not if they
        are to be given back."""
        if _DROP is not None and (give_back or size >= _SPARSE):
            self._map.madvise(_DROP, 0, min(-(-size // _PAGE) * _PAGE, self.size))
        else:
            ctypes.memset(self.address, 0, size)

    def move(self, begin: int, size: int, to: int = 0) -> None:
        """Copy bytes from one offset to another one, the beginning."""
        ctypes.memmove(self.address + to, self.address + begin, size)

    def view(self, begin: int, end: int) -> memoryview:
        """The bytes between two offsets, to read or write."""
        return memoryview(self._map)[begin:end]

    def close(self) -> None:
        """Give everything back."""
        del self._anchor
        self._map.close()


def twice(memory: Memory) -> Memory:
    """A piece of memory with twice the room, in place of one."""
    larger = Memory(2 * memory.size)
    ctypes.memmove(larger.address, memory.address, memory.size)
    memory.close()
    return larger


class Words:
    """A block of 64-bit signed words that the kernel shares."""

    def __init__(self, count: int) -> None:
        self._words = (ctypes.c_int64 * max(1, count))()
        self.address = ctypes.addressof(self._words)

    def __getitem__(self, number: int) -> int:
        return self._words[number]

    def __setitem__(self, number: int, value: int) -> None:
        self._words[number] = value

    def __len__(self) -> int:
        return len(self._words)


def to_words(state: int, words: int) -> list[int]:
    """A state as signed words."""
    data = state.to_bytes(8 * words, "little")
    return [int.from_bytes(data[k : k + 8], "little", signed=True) for k in range(0, 8 * words, 8)]
