"""What the native search found, and the runs to it.

No state remembers where it was reached from. A run is found by going backwards from what was found
in a level: from each earlier level the states are taken that have a successor among those taken
from the next one. Walking forwards by the first step that stays among them then gives the first of
the shortest runs in the order of schedules, however many workers there were.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from pathlib import Path

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import BLOCKED
from interleave.engine.behaviour.expander import successors
from interleave.engine.behaviour.judges import judge_of
from interleave.engine.exploration import Exploration, Judge, Run, declared
from interleave.engine.memory import resident_bytes
from interleave.engine.native.abi import FAULT, property_fault
from interleave.engine.native.codegen.code import NativeCode
from interleave.engine.native.kernels import context as C
from interleave.engine.native.kernels.load import Kernel
from interleave.engine.native.memory import to_words
from interleave.engine.native.search.backwards_lists import Backwards, chunks, mark_what_reaches
from interleave.engine.native.search.space import Space
from interleave.engine.phases import BACKWARDS
from interleave.engine.watch import Watch
from interleave.errors import UsageError
from interleave.record import record
from interleave.violations import DEADLOCK


@record
class Goal:
    """Something that the search looked for and met: its name and number in the program's record, the first
    level it was met in, and the bit of its judge, 0 if it is met by taking a step from the state."""

    name: str
    number: int
    level: int
    wanted: int


class NativeExploration(Exploration):
    """What the native search found. The states stay in ``space``.

    Args:
        code, native, kernel, space: what was explored, and with what.
        watch: told how far looking for a run is.

    Attributes:
        initial: the initial states in their order.
        resumed: the checkpoint that it went on from.
        findings: what is known of what was found.
        sets: what sets of states are made by, level by level.
    """

    engine = "native"

    def __init__(
        self, code: Behaviour, native: NativeCode, kernel: Kernel, space: Space, watch: Watch
    ) -> None:
        super().__init__()
        self.code, self.native, self.kernel, self.space, self.watch = code, native, kernel, space, watch
        self.sets: Callable[[Kernel, Space, int], Backwards] = Backwards
        self.findings: dict[str, Goal] = {}
        self.initial: list[int] = []
        self.resumed: Path | None = None
        self._runs: dict[str, Run] = {}
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
        instances = self.code.program.instances
        steps = [
            (n, pc) for n, (thread, _) in enumerate(instances) for pc in range(len(thread.code.locations))
        ]
        marks = self.native.marked(len(steps))
        self.taken = frozenset(step for step, mark in zip(steps, marks, strict=True) if mark)

    def crashed_first(self, code: int) -> None:
        """Note a crash before any step."""
        kind = self.code.crashes[self.code.crash_of(code)].kind
        if kind not in self.found:
            self.found.add(kind)
            self._runs[kind] = Run((), (-1, 0, code))

    def note(self, finding: Goal) -> None:
        """Note what was met for the first time."""
        if finding.name not in self.found:
            self.findings[finding.name] = finding
            if finding.name != FAULT and not finding.name.startswith(property_fault("")):
                self.found.add(finding.name)

    def check_faults(self, judges: dict[str, Judge]) -> None:
        """Raise the model error that was met in a level: of a step, else of the first property
        that has no value in some state and was not found."""
        if FAULT in self.findings:
            successors(self.code, self._states(self.findings[FAULT])[-1])
            raise AssertionError("the engines do not agree on a model error")
        for name, judge in judges.items():
            fault = self.findings.pop(property_fault(name), None)
            if fault is not None and name not in self.found:
                self._no_value(fault, judge.number)

    def _no_value(self, fault: Goal, number: int) -> None:
        judge_of(self.code, number)(self._states(fault)[-1])
        raise AssertionError("the engines do not agree on a property without a value")

    # ------------------------------------------------------------------ runs

    def steps(self, name: str) -> int:
        if name not in self.findings:  # a crash before any step
            return 0
        finding = self.findings[name]
        return finding.level + (not finding.wanted and name != DEADLOCK)

    def run(self, name: str) -> Run:
        if name not in self._runs:
            finding = self.findings[name]
            states = self._states(finding)
            crash = None if finding.wanted or name == DEADLOCK else self._crash(name, states[-1])
            self._runs[name] = Run(tuple(states), crash)
        return self._runs[name]

    def _crash(self, kind: str, state: int) -> tuple[int, int, int]:
        """The first step from a state that crashes so."""
        return next(
            (thread, choice, after)
            for thread, choice, after in successors(self.code, state)
            if after < BLOCKED and self.code.crashes[self.code.crash_of(after)].kind == kind
        )

    def _states(self, finding: Goal) -> list[int]:
        """The states on the run to what was found."""
        self._recall()
        self.space.freeze()
        if finding.level >= len(self.space.levels):
            raise self._nothing_there()
        sets = self.sets(self.kernel, self.space, finding.level)
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

        sets = self.sets(self.kernel, self.space, level)
        sets.take(level, choice)
        return self._walk(sets)

    def _walk(self, sets: Backwards) -> list[int]:
        """The first run through sets of states, of which the last level's is given."""
        with self.watch.phase(BACKWARDS):
            sets.go_back(self._tell)
        path: list[int] = []
        candidates = self.initial
        for level in range(sets.level + 1):
            state = next((s for s in candidates if s >= 0 and sets.has(level, s)), None)
            if state is None:
                raise self._nothing_there()
            path.append(state)
            if level < sets.level:
                candidates = [after for _, _, after in successors(self.code, path[-1])]
        return path

    def _tell(self, share: float) -> None:
        self.space.bear()
        self.watch.tell(share)

    def _nothing_there(self) -> Exception:
        """What is wrong if there is no run to what was found."""
        if self.resumed is not None:
            return UsageError(
                f"{self.resumed}: the checkpoint says that something was found that is not there"
            )
        return AssertionError("there is no run to what was found")

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
        space.freeze(whole=True)
        if space.count_found(fault):
            raise self._nothing_there()
        finding = self.native.findings.index(name)
        marks, left = mark_what_reaches(kernel, space, finding, wanted, self.watch.tell)
        if space.count_found(fault):
            for level in range(len(space.levels)):
                sets = self.sets(kernel, space, level)
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
        sets = self.sets(kernel, space, first)
        sets.take(first, unmarked)
        return Run(tuple(self._walk(sets)))
