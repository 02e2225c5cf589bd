"""The table of visited states: how large it is, and how it grows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from math import ceil
from time import monotonic

from interleave.engine.memory import resident_bytes
from interleave.engine.native.kernels import context as C
from interleave.engine.native.kernels.load import Kernel
from interleave.engine.native.memory import Memory, Words
from interleave.engine.native.search.workers import Threads

#: Bytes of a cache line, in which the table's size is counted, and its entries.
LINE = 64
ENTRIES = {C.EXACT: 8, C.STORED: 8, C.HASHED: 16}
#: How full it gets.
FULL = {C.EXACT: 0.8, C.STORED: 0.8, C.HASHED: 0.9}
#: An entry of several words tells its hash from the line where it stands as long as that is within reach of
#: its first one: one of 2 to this parts of the table. More parts leave more bits to tell states apart.
REGIONS = 11
#: Up to so many lines growing is cheap next to what a model takes anyway; beyond, memory counts: the
#: system clears it. An entry of several words takes longer to find where lines are fuller.
FIRST_LINES, MODEST, GENEROUS = 1 << 17, 1 << 19, 1 << 21
#: From how many lines on a table of roots, which is to be small, grows by little.
TIGHT = 1 << 19
#: The part of the memory that is given to a table that cannot grow; the rest is for states that
#: have not been expanded.
FIXED_SHARE = 0.75
#: A piece of fewer lines is moved by one worker.
WORTH_SHARING = 1 << 14
#: So many lines, or states, are moved in one call of the kernel, which takes a tenth of a second or two.
PIECE, PIECE_STATES = 1 << 20, 1 << 21
#: How much longer than the last time growing may take, for as many lines.
LONGER = 1.5
#: Where there is no memory for that it grows by what there is, as long as that is one line for so many: to
#: move all entries costs more than to explore what a smaller step has room for.
LEAST_STEP = 32
#: Bytes that a state of one word takes beside the table, for its level.
LEVELS = 4


class Table:
    """The table.

    Args:
        context: what is shared with the kernel.
        entries: what they are.
        limit: how many bytes the process may use.
        words: how many a state has.
        tight: whether it is to be smaller than is fast.

    Attributes:
        broken: whether growing was given up halfway, so that it lacks states.
    """

    def __init__(
        self, context: Words, entries: int, limit: int, words: int, *, tight: bool = False
    ) -> None:  # fmt: skip
        self.context, self.entries, self.limit, self.tight = context, entries, limit, tight
        beside = 8 * words if entries == C.STORED else LEVELS
        #: what a line takes, with what its states take elsewhere
        self._line = LINE + ceil(FULL[entries] * ENTRIES[entries] * beside)
        lines = FIRST_LINES
        if entries == C.HASHED:
            lines = max(lines, int((limit - resident_bytes()) * FIXED_SHARE) // LINE)
        self.memory = Memory.at_most(max(limit, LINE * lines))
        if self.memory.size < LINE * lines:
            raise MemoryError("the system gives too few addresses for a table")
        context[C.ENTRIES], context[C.TABLE] = entries, self.memory.address
        self.reserve = 0
        self.broken = False
        self._written = 0
        self._pace = 0.0
        context[C.REGIONS], context[C.FAR] = REGIONS if entries == C.STORED else 0, 0
        self._set_lines(lines)

    @property
    def lines(self) -> int:
        return self.context[C.LINES]

    def set_reserve(self, states: int) -> None:
        """Keep room for so many states more than the table may have: workers enter a batch before
        they look whether it is full."""
        self.reserve = states
        self._set_lines(self.lines)

    def _set_size(self, lines: int) -> None:
        """Say how many lines there are, and how far in them an entry tells its hash."""
        regions = self.context[C.REGIONS]
        self.context[C.LINES] = lines
        self.context[C.REACH] = (lines >> regions) - 2 if regions else lines

    def _set_lines(self, lines: int) -> None:
        self._set_size(lines)
        full = FULL[self.entries] * ENTRIES[self.entries] * lines
        self.context[C.LIMIT] = int(full) - self.reserve

    def restore(self, lines: int) -> None:
        """Be of the size that a checkpoint has."""
        if not self._fits(lines):
            raise MemoryError("the checkpoint's states take more memory than may be used")
        self._set_lines(lines)

    def has_been(self, lines: int) -> bool:
        """Whether a table of this kind can have so many lines at some time."""
        return lines >= FIRST_LINES

    def clear(self) -> None:
        self.memory.clear(LINE * max(self.lines, self._written))
        self.context[C.FAR] = 0
        self.broken = False

    def seconds_to_grow(self) -> float:
        """How long growing is going to take at most, going by how long it took the last time."""
        return LONGER * self._pace * self._after(self.lines)

    def grow(
        self, kernel: Kernel, tails: list[int], threads: Threads, stop: Callable[[], object] = lambda: False
    ) -> bool:
        """Give it more lines; False if there is no memory for them, or if it is broken.

        Entries are moved in place. Where one does not tell where it belongs, all are entered anew from
        where states are stored, ``tails`` being how many there are by worker. ``threads`` runs calls at once.
        ``stop`` is asked now and then whether to give up: the table is broken then.
        """
        began, lines = monotonic(), self._next()
        if lines <= self.lines:
            return False
        self._written = lines
        if self.context[C.FAR] or self.context[C.REACH] < 0:
            self._enter_again(kernel, lines, tails, stop)
        else:
            self._move(kernel, lines, threads, stop)
        if self.broken:
            return False
        self._set_lines(lines)
        self._pace = (monotonic() - began) / lines
        return True

    def _enter_again(
        self, kernel: Kernel, lines: int, tails: list[int], stop: Callable[[], object]
    ) -> None:
        self.clear()
        self._set_size(lines)
        for me, tail in enumerate(tails):
            for begin in range(0, tail, PIECE_STATES):
                if stop():
                    self.broken = True
                    return
                kernel.rebuild(self.context.address, me, begin, min(begin + PIECE_STATES, tail))

    def _move(self, kernel: Kernel, lines: int, threads: Threads, stop: Callable[[], object]) -> None:
        """Move all entries: first those that go beyond the old table, by all workers, each of which
        takes pieces; then those that go where these were, and so on."""
        context, before = self.context.address, self.lines
        spills: list[tuple[Memory, int]] = []

        def piece(begin: int, end: int) -> None:
            spill = Memory(16 * C.SPILL)
            spills.append((spill, kernel.move(context, begin, end, lines, spill.address)))

        end = before
        while end > 0:
            begin = -(-end * before // lines) if end > WORTH_SHARING else 0
            # nothing goes where something of them stands, so their order does not matter
            turns = -(-(end - begin) // (PIECE * threads.count))
            parts = turns * threads.count if begin else 1
            bounds = [begin + (end - begin) * k // parts for k in range(parts + 1)]
            calls = [partial(piece, low, high) for low, high in pairwise(bounds)]
            for first in range(0, parts, threads.count):
                if stop():
                    self.broken = True
                    return
                threads.run(calls[first : first + threads.count])
            end = begin
        self._set_size(lines)
        for spill, count in spills:
            if count < 0:
                raise RuntimeError("the hashes of states are not spread")
            kernel.insert(context, spill.address, count)
            spill.close()

    def _after(self, lines: int) -> int:
        """How many lines it has when it has grown."""
        if self.tight and lines >= TIGHT:
            return lines * 6 // 5
        if lines < (GENEROUS if self.entries == C.STORED else MODEST):
            return lines * 4
        return lines * 3 // 2 if lines >= GENEROUS else lines * 2

    def _next(self) -> int:
        """How many lines it can have when it has grown: as many as are good, or else, towards the end of
        memory, as there is room for with their states; as many as it has where that is not worth it."""
        if self.entries == C.HASHED:
            return self.lines
        room = max(0, self.limit - resident_bytes()) // self._line
        possible = min(self._after(self.lines), self.lines + room, self.memory.size // LINE)
        return possible if possible >= self._least() else self.lines

    def _least(self) -> int:
        """How many lines it has at least when it has grown."""
        return self.lines + max(1, self.lines // LEAST_STEP)

    def _fits(self, lines: int) -> bool:
        return LINE * lines <= self.memory.size and self._allowed(lines)

    def _allowed(self, lines: int) -> bool:
        return resident_bytes() + LINE * (lines - self.lines) <= self.limit

    def fits_limit(self) -> bool:
        """Whether it could grow but for the addresses that it has."""
        short = LINE * self._least() > self.memory.size
        return self.entries != C.HASHED and short and self._allowed(self._least())
