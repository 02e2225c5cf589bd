"""What the native search found, and the states with which runs to it are found again."""

from __future__ import annotations

import ctypes

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.exploration import Run, declared
from interleave.engine.memory import resident_bytes
from interleave.engine.native.abi import property_fault
from interleave.engine.native.codegen.code import NativeCode
from interleave.engine.native.kernels import context as C
from interleave.engine.native.kernels.load import Kernel
from interleave.engine.native.memory import to_words
from interleave.engine.native.search.backwards_lists import Backwards, chunks, mark_what_reaches
from interleave.engine.native.search.found import Found, Goal
from interleave.engine.native.search.space import Space
from interleave.engine.watch import Watch


class NativeExploration(Found):
    """What the native search found. The states stay in ``space``.

    Args:
        code, native, kernel, space: what was explored, and with what.
        watch: told how far looking for a run is.
    """

    engine = "native"

    def __init__(
        self, code: Behaviour, native: NativeCode, kernel: Kernel, space: Space, watch: Watch
    ) -> None:
        super().__init__(code, watch)
        self.native, self.kernel, self.space = native, kernel, space
        self._count: int | None = None

    @property
    def states(self) -> int:
        return self.space.count if self._count is None else self._count

    def release(self) -> None:
        if self._count is None:
            self._count = self.space.count
            del self.space

    def note_taken(self) -> None:
        """Note the steps that were taken, by thread instance and program counter."""
        self.note_marked(self.native.marked)

    # ------------------------------------------------------------------ runs

    def _states(self, finding: Goal) -> list[int]:
        """The states on the run to what was found."""
        self._recall()
        self.space.freeze()
        if finding.level >= len(self.space.levels):
            raise self._nothing_there()
        sets = Backwards(self.kernel, self.space, finding.level)
        sets.choose(finding.number, finding.wanted)
        return self._walk(sets)

    def states_to(self, level: int, state: int) -> list[int]:
        """The states on the first shortest run to a state of a level, all of which have been kept."""
        left = [state]

        def choice(first: int, count: int, target: int) -> int:  # of the first states of the level, it alone
            if not left:
                return 0
            words = to_words(left.pop(), self.space.words)
            ctypes.memmove(target, (ctypes.c_int64 * len(words))(*words), 8 * len(words))
            return 1

        sets = Backwards(self.kernel, self.space, level)
        sets.take(level, choice)
        return self._walk(sets)

    def _recall(self) -> None:
        """Explore again, up to the last level in which something was found, if the states of the
        levels have not been kept.

        Raises:
            MemoryError: they do not fit.
        """
        space = self.space
        if space.kept:
            return
        deepest = max(finding.level for finding in self.findings.values())
        wanted = sum(piece.count for pieces in space.levels[: deepest + 1] for piece in pieces)
        count = space.count
        space.reset()
        space.keep = True
        space.know_all()
        space.wanted = 0
        space.shown = count  # also if this is ended early
        space.freeze(frozen=False)
        space.seed(self.kernel, self.initial)
        while len(space.levels) <= deepest:
            space.begin_alone(1 << 20, 0)
            status = self.kernel.advance(space.context.address)
            space.end_alone()
            full = status == C.GROW and not space.grow(self.kernel)
            if full or status in (C.FULL, C.EXHAUSTED) or resident_bytes() >= space.limit:
                break
            if status == C.ROOMIER and not space.roomier():
                break
            self.watch.tell(min(1.0, space.context[C.COUNT] / wanted))
        if len(space.levels) <= deepest:
            raise MemoryError

    # ------------------------------------------------------------------ AG EF

    def unrecoverable(self, number: int) -> Run | None:
        name = declared(self.code.program.properties[number].name)
        wanted = 1 << self.native.judges.index(name)
        fault = self.native.findings.index(property_fault(name))
        space, kernel = self.space, self.kernel
        space.freeze()
        if space.count_found(fault):
            raise self._nothing_there()
        finding = self.native.findings.index(name)
        marks, left = mark_what_reaches(kernel, space, finding, wanted, self.watch.tell)
        if space.count_found(fault):
            for level in range(len(space.levels)):
                sets = Backwards(kernel, space, level)
                if sets.choose(fault, wanted):
                    self.code.property_value(number, self._walk(sets)[-1])

        def unmarked(first: int, count: int, target: int) -> int:
            return kernel.sweep(space.context.address, first, count, marks.address, target)

        if not left:
            return None
        first = next(
            level
            for level in range(len(space.levels))
            if any(unmarked(begin, count, 0) for begin, count, _ in chunks(space, level))
        )
        sets = Backwards(kernel, space, first)
        sets.take(first, unmarked)
        return Run(tuple(self._walk(sets)))
