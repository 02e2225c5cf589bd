"""The sweep backwards over all states, by all workers: for each property those that stay open are the ones
from which some run may never come to the goal, whoever is scheduled."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path

from interleave.engine.exploration import declared
from interleave.engine.native import abi
from interleave.engine.native.kernels.load import Kernel
from interleave.engine.native.memory import Memory, Words
from interleave.engine.native.search import search as searching
from interleave.engine.native.search.backwards_lists import CHUNK, SHARED, chunks
from interleave.engine.native.search.exploration import NativeExploration
from interleave.engine.native.search.workers import Threads
from interleave.engine.watch import Watch
from interleave.errors import UsageError
from interleave.liveness.native import block as B
from interleave.liveness.native import saved
from interleave.liveness.native.saved import Progress
from interleave.record import record

#: The states are gone over once more if the last time one of so many of those that are open was closed: fewer
#: are looked at sooner by going forwards.
WORTH = 4


@record
class Files:
    """Where it is written how far judging is.

    Attributes:
        path: the checkpoint of the search that was asked for; None if nothing is to be written.
        resume: the one to go on from, if there is one.
        held: while this lasts nobody ends what is done.
        unsaved: told why something could not be written, each time that it is tried; empty if it was.
        notice: tells that the user.
    """

    path: Path | None
    resume: Path | None
    held: Callable[[], AbstractContextManager[None]]
    unsaved: Callable[[str], None]
    notice: Callable[[str], None] | None


class Sweep:
    """Sets of open states, one a property.

    Args:
        found: the search.
        kernel: with `sweep_open`.
        block: what is shared with it; `NUMBERS` is there.
        occupied: the set of all states.
        goals: the numbers of the conditions that say what is to come to be.
        files: where what is known is written, and read from at first.
        watch: told how far it is.

    Raises:
        UsageError: what was written before is damaged.
    """

    def __init__(
        self, found: NativeExploration, kernel: Kernel, block: Words, occupied: Callable[[], Memory],
        goals: Iterable[int], files: Files, watch: Watch,
    ) -> None:  # fmt: skip
        self.found, self.kernel, self.block, self.files, self.watch = found, kernel, block, files, watch
        self.space = found.space
        self._own = Words(B.OWN_WORDS * self.space.workers)
        self._goals = [B.OWN_WORDS * k + B.GOALS for k in range(self.space.workers)]
        block[B.OWN] = self._own.address
        self.open = {goal: occupied() for goal in goals}
        self.progress = dict.fromkeys(self.open, Progress())
        # the numbers of states are those of one table: of a search that is in its file, or came from it
        path = None if found.unsaved else files.path
        self._search = saved.seal_of(saved.search_file(path)) if path is not None else ""
        if found.resumed is not None and files.resume is not None:
            self._restore(files.resume)
        self._written = time.monotonic()

    # ------------------------------------------------------------------ backwards

    def run(self) -> None:
        """Close what can be closed; what is known is written now and then, and when this is ended."""
        for goal in self.open:
            for k in self._goals:
                self._own[k] = 0
            while not self.progress[goal].over:
                try:
                    self._round(goal)
                except BaseException:  # what is closed stays so, and will not be judged once more
                    self._note(goal, 0)
                    self.write()
                    raise
        self.write()

    def _round(self, goal: int) -> None:
        """Go over all levels once, from where that was left."""
        self.block[B.OPEN] = self.open[goal].address
        judging = not self.progress[goal].rounds
        self.judge(goal)
        levels = range(len(self.space.levels) - 1 - self.progress[goal].levels, -1, -1)
        for closed in self.look(levels, self.kernel.sweep_open, judging, backwards=True):
            self._note(goal, 1, closed)
            if self.progress[goal].unknown:
                return
            self.watch.tell()
            if time.monotonic() - self._written > searching.CHECKPOINT_SECONDS:
                self.write()
        known = self.progress[goal]
        worth = known.closed * WORTH >= self.left(goal) > 0 and known.closed > 0
        self.progress[goal] = replace(known, rounds=known.rounds + 1, levels=0, closed=0, over=not worth)

    def _note(self, goal: int, levels: int, closed: int | None = 0) -> None:
        """Note what is known after so many more levels, in which so many states were closed; None if there
        was too little room."""
        known = self.progress[goal]
        unknown = known.unknown or closed is None or (not known.rounds and self.undecided(goal))
        met = known.goal or any(self._own[k] for k in self._goals)
        self.progress[goal] = replace(
            known, levels=known.levels + levels, closed=known.closed + (closed or 0), goal=met,
            unknown=unknown, over=known.over or unknown,
        )  # fmt: skip

    def left(self, goal: int) -> int:
        """How many states are open."""
        with self._bits(goal) as bits:
            return int.from_bytes(bits, "little").bit_count()

    def look(
        self, levels: Iterable[int], call: Callable[..., int], judging: bool, *, backwards: bool = False
    ) -> Iterator[int | None]:
        """Have all workers look at the states of some levels, and for each level the sum of what is returned;
        None if there is too little room for successors."""
        space = self.space
        threads = Threads(space.workers)
        try:
            for level in levels:
                states, total = sum(piece.count for piece in space.levels[level]), 0
                size = min(CHUNK, max(SHARED, -(-states // threads.count)))
                parts = chunks(space, level, size, backwards=backwards)
                while batch := list(islice(parts, threads.count)):
                    calls = [
                        partial(call, space.context.address, me, *chunk[:2], self.block.address, int(judging))
                        for me, chunk in enumerate(batch)
                    ]
                    found = threads.run(calls) if states > SHARED else [one() for one in calls]
                    if -1 in found:
                        yield None
                        return
                    total += sum(new for new in found if new is not None)
                yield total
        finally:
            threads.close()

    # ------------------------------------------------------------------ judging

    def judge(self, condition: int) -> None:
        """What the kernel is to ask states about."""
        name, native = declared(str(condition)), self.found.native
        self.block[B.WANTED] = 1 << native.judges.index(name)
        self.block[B.FINDING] = native.findings.index(name)
        for store in self.space.stores:
            store.record[self._fault(condition)] = 0

    def undecided(self, condition: int) -> bool:
        """Whether a condition had no value in some state."""
        return any(store.record[self._fault(condition)] for store in self.space.stores)

    def _fault(self, condition: int) -> int:
        """Where in a record it is counted that a condition has no value."""
        return abi.FINDINGS + self.found.native.findings.index(abi.property_fault(declared(str(condition))))

    # ------------------------------------------------------------------ files

    def write(self) -> None:
        """Write what is known, if the search that it is about is written."""
        path = self.files.path
        self._written = time.monotonic()
        if path is None or not self._search:
            return
        try:
            with self.files.held():
                views = [self._bits(goal) for goal in self.open]
                saved.save(saved.sweep_file(path), self._search, list(self.progress.values()), views)
        except UsageError as problem:
            why = f"no checkpoint: {problem}"
            self.files.unsaved(why)
            if self.files.notice is not None:
                self.files.notice(why)
        else:
            self.files.unsaved("")

    def _restore(self, resume: Path) -> None:
        """Go on with what was written, if it is about the search that was resumed."""
        search = saved.seal_of(saved.search_file(resume))
        occupied = {goal: bytes(self._bits(goal)) for goal in self.open}
        views = [self._bits(goal) for goal in self.open]
        found = saved.restore(saved.sweep_file(resume), search, views)
        if found is None:
            return
        for goal, known in zip(self.open, found, strict=True):
            if known.levels > len(self.space.levels):
                raise UsageError(f"{saved.sweep_file(resume)}: it is about more levels than there are")
            self.progress[goal] = known
            bits = int.from_bytes(self._bits(goal), "little") & int.from_bytes(occupied[goal], "little")
            self._bits(goal)[:] = bits.to_bytes(len(occupied[goal]), "little")

    def _bits(self, goal: int) -> memoryview:
        return self.open[goal].view(0, self.block[B.NUMBERS] >> 3)
