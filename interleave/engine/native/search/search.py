"""The native search: breadth first, level by level, by any number of workers on one table."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from interleave import __version__ as VERSION
from interleave.engine.alarm import SLACK, interrupts
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import BLOCKED
from interleave.engine.exploration import INTERRUPTED, Judge, NativeOptions, declared
from interleave.engine.native import abi
from interleave.engine.native.codegen.code import expected_seconds, load
from interleave.engine.native.kernels import context as C
from interleave.engine.native.kernels.load import expected_seconds as kernel_seconds
from interleave.engine.native.kernels.load import load_kernel
from interleave.engine.native.kernels.names import SEARCH
from interleave.engine.native.search.checkpoint import Checkpoint, key_to_write, save
from interleave.engine.native.search.exploration import NativeExploration
from interleave.engine.native.search.found import Goal
from interleave.engine.native.search.parts import has_parts
from interleave.engine.native.search.sample import sampled_parts
from interleave.engine.native.search.space import Space
from interleave.engine.native.search.workers import Threads
from interleave.engine.phases import EXPLORING
from interleave.engine.watch import Watch
from interleave.errors import UsageError
from interleave.files import check_writable
from interleave.program.digest import canonical, digest

#: A level of more states is shared by all workers; starting them takes as long as expanding some
#: thousand states.
WIDE = 8192
#: A call of the kernel is to take so many seconds: nobody waits longer for Ctrl-C.
CALL_SECONDS = 0.1
#: After Ctrl-C a call may take so many more.
PATIENCE = 1.0
FIRST_QUOTA, LEAST_QUOTA, MOST_QUOTA = 1 << 17, 1 << 10, 1 << 26

#: How often a search is written to its checkpoint.
CHECKPOINT_SECONDS = 180
#: The bound on memory where nobody knows one.
SOME_MEMORY = 1 << 34


class NativeSearch:
    """Explores a program.

    Args:
        code: its behaviour in Python: initial states, and what traces and messages need.
        judges: what to look for in states, by name; each is asked until it is found.
        watch: when to give up, and whom to tell how far it is.
        options: how many workers, and the like.
        notice: told of what takes its time, or does not work.
        later: judges that ask when the search is over, so that all states are kept.

    Raises:
        UsageError: the checkpoint to resume is none of this program, or there can be none.
    """

    def __init__(
        self,
        code: Behaviour,
        judges: dict[str, Judge],
        watch: Watch,
        options: NativeOptions,
        notice: Callable[[str], None] | None,
        later: Mapping[str, tuple[int, bool]] | None = None,
    ) -> None:
        self.code, self.judges, self.watch, self.options, self.notice = code, judges, watch, options, notice
        #: whether the kernel works on roots; what liveness does on the table needs states
        self.roots = options.collapse and has_parts(code.layout) and not (options.hash_compact or later)
        saved = Checkpoint(options.resume, self._digest()) if options.resume is not None else None
        if options.checkpoint is not None:
            check_writable(options.checkpoint)
            key_to_write(options.checkpoint)
        self.kernel = load_kernel(SEARCH, notice)
        asked = asked_of(code, judges) | dict(later or {})
        self.native = load(code.program, code.layout, asked, code.reduction, code.symmetry)
        threads = Threads(min(options.workers or len(os.sched_getaffinity(0)), C.MAX_WORKERS))
        memory = watch.limits.memory or SOME_MEMORY
        stores = max(threads.count, saved.stores if saved is not None else 0)
        self.space = self._space(threads, stores, memory)
        # Going backwards from a goal takes several rounds over all states.
        self.space.keep |= len(asked) > len(judges) and not options.hash_compact
        #: whether more is to be found out when the search is over, which is to be gone on with then
        self.asks_later = bool(code.program.live or later)
        self.result = NativeExploration(code, self.native, self.kernel, self.space, watch)
        #: ``_hurried``: whether a step was ended that did not come to its end
        self.quota, self._hurried, self._pressed = FIRST_QUOTA, False, 0.0
        self._begin(saved)
        if saved is not None:
            watch.phases.add(EXPLORING, saved.seconds)
        self._written = time.monotonic()
        #: whether there is more in the search than in its file
        self._unwritten = saved is None or not saved.over or options.checkpoint != options.resume

    def _space(self, threads: Threads, stores: int, memory: int) -> Space:
        """Where states are kept."""
        native, kernel, layout = self.native, self.kernel, self.code.layout
        cut = sampled_parts(self.code, native, kernel, threads, memory) if self.roots else None
        return Space(native, kernel, layout, threads, stores, memory, self.options.hash_compact, cut)

    def _digest(self) -> str:
        """What a checkpoint has to fit: the program, and what is stored of it."""
        code = self.code
        return digest(
            code.program, code.layout.packed, code.layout.fitted, VERSION, sorted(self.judges),
            self.options.hash_compact, self.roots, canonical(code.reduction), canonical(code.symmetry),
        )  # fmt: skip

    def run(self) -> NativeExploration:
        """Explore until everything is, or a limit is reached, or Ctrl-C.

        Raises:
            ModelFault: a model error was met on the way.
        """
        try:
            with interrupts() as self.interrupted:
                self._run()
        finally:
            self.space.threads.close()
        return self.result

    def _run(self) -> None:
        space, result = self.space, self.result
        if self.options.resume is None:
            self._look()
        while space.level:
            if self.interrupted:
                result.stopped = INTERRUPTED
            space.relieve()
            if result.stopped or self.watch.enough(result, self.judges, space.frontier()):
                break
            status = self._expand()
            result.transitions = space.transitions()
            if status == C.GROW:
                self._grow()
            elif status == C.FULL:
                result.stopped = space.full()
            elif status == C.ROOMIER and not self._hurried and not space.roomier():
                result.stopped = space.crowded()
            elif status in (C.LEVEL_ENDED, C.EXHAUSTED):
                self._look()
            if space.level and time.monotonic() - self._written > CHECKPOINT_SECONDS:
                self._write()
        self.watch.report(result, self.judges, space.frontier())
        if result.stopped:
            if not space.table.broken:
                self._settle()
                result.transitions = space.transitions()
                self._write()
            space.end_early()
            self._look()
        elif self.options.hash_compact:
            result.stopped = f"hash compaction: {space.missed():.2g} states are expected to have been missed"
        else:
            if self.options.resume is None:
                result.note_taken()
            if self.asks_later and self._unwritten and space.levels:
                self._write()

    def _grow(self) -> None:
        """Give the table more room, if there is the memory and the time. With a checkpoint to write it is
        not given up halfway, as states of one word are nowhere but in the table."""
        table = self.space.table
        if table.seconds_to_grow() > self.watch.left():
            self.result.stopped = self.watch.out_of_time()
            return
        patient = self.options.checkpoint is not None

        def stop() -> bool:
            return not patient and (bool(self.interrupted) or self.watch.left() < 0)

        if self.space.grow(self.kernel, stop):
            return
        if not table.broken:
            self.result.stopped = self.space.full()
        else:
            self.result.stopped = INTERRUPTED if self.interrupted else self.watch.out_of_time()

    def _settle(self) -> None:
        """Expand what workers have taken, as far as that goes without more memory."""
        while not (self.space.settled or self._hurried):
            if self._expand() != C.ROOMIER or not self.space.roomier():
                return

    def _write(self) -> None:
        """Write the search to its file, unless a worker is in the middle of something."""
        path = self.options.checkpoint
        if path is None:
            return
        if not self.space.settled:
            self.result.unsaved = "no checkpoint: a step does not come to its end" if self._hurried else ""
            return
        self._written = time.monotonic()
        try:
            save(path, self.result, self._digest(), self.watch.phases.seconds.get(EXPLORING, 0.0))
            self.result.unsaved = ""
        except UsageError as problem:
            self.result.unsaved = f"no checkpoint: {problem}"
            if self.notice is not None:
                self.notice(self.result.unsaved)

    def _begin(self, saved: Checkpoint | None) -> None:
        """Enter the initial states, or go on where a checkpoint ends; crashes before any step are
        found here."""
        states = self.code.initial()
        for state in states:
            if state < BLOCKED:
                self.result.crashed_first(state)
        self.result.initial = list(dict.fromkeys(s for s in states if s >= 0))
        if saved is not None:  # what was met in the level that is being expanded is noted at its end
            saved.restore(self.result)
        self._ask()
        if saved is None:
            self.space.seed(self.kernel, self.result.initial)

    # ------------------------------------------------------------------ expanding

    def _expand(self) -> int:
        """Expand something; how the kernel came back."""
        return self._together() if self.space.shared(WIDE) else self._alone()

    def _alone(self) -> int:
        """Expand with one worker, through as many levels as the quota allows."""
        space = self.space
        space.begin_alone(self._share(), WIDE if space.workers > 1 else 1 << 62)
        began = time.monotonic()
        [status] = self._call([partial(self.kernel.advance, space.context.address)])
        self._pace(time.monotonic() - began)
        space.end_alone()
        return status

    def _together(self) -> int:
        """Expand a part of the level with all workers."""
        space, work = self.space, self.kernel.work
        space.begin_together(self._share() * space.workers)
        began = time.monotonic()
        statuses = self._call([partial(work, space.context.address, me) for me in range(space.workers)])
        self._pace(time.monotonic() - began)
        return space.end_together(max(statuses))

    def _call(self, calls: Sequence[Callable[[], int]]) -> list[int]:
        """Call the kernel in all workers; what it returns to each."""
        statuses = self.space.threads.run(calls, self._hurry)
        if self._hurried:
            for store in self.space.stores:
                store.record[abi.OVERFLOW] = 0
        return [status for status in statuses if status is not None]

    def _hurry(self) -> None:
        """End steps that have more alternatives than there is time for; others come to their end before, so
        that a search which is interrupted can be written to its checkpoint."""
        if self.interrupted and not self._pressed:
            self._pressed = time.monotonic()
        pressed = self._pressed and time.monotonic() - self._pressed > PATIENCE
        if pressed or self.watch.left() < -SLACK:
            self._hurried = True
            for store in self.space.stores:
                store.record[abi.OVERFLOW] = 1

    def _share(self) -> int:
        """How many states to expand before the next look: fewer close to ``--max-states``."""
        most = self.watch.limits.states
        if most is None:
            return self.quota
        return max(1, min(self.quota, (most - self.result.states) // 8))

    def _pace(self, seconds: float) -> None:
        """Keep calls of the kernel at about the same length."""
        if seconds < CALL_SECONDS / 2:
            self.quota = min(self.quota * 2, MOST_QUOTA)
        elif seconds > CALL_SECONDS * 2:
            self.quota = max(self.quota // 2, LEAST_QUOTA)

    # ------------------------------------------------------------------ what was found

    def _ask(self) -> None:
        """Have the judges asked that have found nothing yet."""
        waiting = self.judges.keys() - self.result.found
        self.space.wanted = sum(1 << k for k, name in enumerate(self.native.judges) if name in waiting)

    def _look(self) -> None:
        """Note what was found in the level that was expanded, and in the states that are new."""
        expanded = self.space.expanded
        self.result.depth = max(0, len(self.space.levels) - 1)
        new = [(name, k) for k, name in enumerate(self.native.findings) if self.space.count_found(k)]
        for name, k in new:
            wanted = self.native.asked(name)
            # judges look at the states that are new, steps were taken one level before
            self.result.note(Goal(name, k, expanded if wanted else expanded - 1, wanted))
        self.result.check_faults(self.judges)
        self._ask()


def asked_of(code: Behaviour, judges: dict[str, Judge]) -> dict[str, tuple[int, bool]]:
    """What machine code is made for: the judges, and the properties that have to be reachable from
    everywhere."""
    goals = {
        declared(prop.name): (number, True)
        for number, prop in enumerate(code.program.properties)
        if prop.kind == "recoverable"
    }
    return {name: (judge.number, judge.holds) for name, judge in judges.items()} | goals


def start_seconds(code: Behaviour, judges: dict[str, Judge]) -> float:
    """About how long compiling would take before a program could be explored natively: 0 if all that
    it takes is there.

    Raises:
        ImportError, OSError, RuntimeError: there is no native engine.
    """
    asked = asked_of(code, judges)
    program = expected_seconds(code.program, code.layout, asked, code.reduction, code.symmetry)
    return kernel_seconds(SEARCH) + program
