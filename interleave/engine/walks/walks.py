"""Takes random walks through a program: in Python, and by machine code once that is worth its while."""

from __future__ import annotations

import os
from collections.abc import Callable
from time import thread_time
from typing import TYPE_CHECKING

from interleave.engine.alarm import Alarm, LimitReached, interrupts
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import BLOCKED
from interleave.engine.exploration import INTERRUPTED, Judge, is_violation
from interleave.engine.native.abi import FAULT, property_fault
from interleave.engine.phases import PREPARING
from interleave.engine.walks.block import told
from interleave.engine.walks.exploration import WALKED, Walks
from interleave.engine.walks.plan import PROBES, WalkOptions
from interleave.engine.walks.walker import Walker
from interleave.engine.watch import Watch, out_of_memory
from interleave.errors import UsageError

if TYPE_CHECKING:
    from interleave.engine.walks.native import Strollers

#: Python takes walks for so many seconds of CPU time before machine code goes on.
PATIENCE = 0.1
#: A walk that takes it more seconds is left to machine code, which ends no walks.
LONGEST, SLOW = 1.0, "a long walk"
#: How many steps a violation takes is told on the way where walks have at most so many: to know it of what
#: machine code has met, its walk is taken once more.
TOLD = 10_000
#: More threads are not started.
MOST_WORKERS = 128


class Wanderer:
    """Takes walks. A walk is the same whoever takes it, so that the engines take turns: what is found does
    not depend on which engine took which walk, nor on how many workers there were.

    Args:
        code: the program's behaviour, without a reduction.
        judges: what is looked for in states, by name.
        options: which walks.
        watch: when to give up, and whom to tell how far it is.
        engine: ``auto``, ``python`` or ``native``.
        workers: how many threads the native engine uses; None for as many as there are cores.
        notice: told of what takes its time, or does not work.
    """

    def __init__(
        self, code: Behaviour, judges: dict[str, Judge], options: WalkOptions, watch: Watch,
        engine: str = "auto", workers: int | None = None, notice: Callable[[str], None] | None = None,
    ) -> None:  # fmt: skip
        self.code, self.judges, self.options, self.watch = code, judges, options, watch
        self.engine, self.workers, self.notice = engine, workers, notice
        self.result = Walks(options=options, walker=Walker(code, judges, options))
        self._began = watch.phases.clock()

    def run(self) -> Walks:
        """Take the walks.

        Raises:
            ModelFault: a model error was met on the way.
            UsageError: there is no native engine, and it was asked for.
        """
        result = self.result
        for state in self.code.initial():
            if state < BLOCKED:
                result.crashed_first(state)
        if result.walker.initial and not self._over():
            if self.engine != "native":
                self._by_python()
            if not self._over():
                self._by_machine()
        result.stopped = result.stopped or WALKED
        return result

    # ------------------------------------------------------------------ when it is over

    def _over(self) -> bool:
        """Whether no further walk is to be taken."""
        result = self.result
        if result.stopped is None:
            self.watch.ended(result, self.judges)
        return result.stopped is not None or result.count == self.options.count or self._late()

    def _late(self) -> bool:
        seconds = self.options.seconds
        return seconds is not None and self.watch.phases.clock() - self._began >= seconds

    def _tell(self) -> None:
        """Tell how far it is."""
        shares = []
        if self.options.count is not None:
            shares.append(self.result.count / self.options.count)
        if self.options.seconds is not None:
            shares.append((self.watch.phases.clock() - self._began) / self.options.seconds)
        share = min(1.0, max(shares))
        if self.options.depth <= TOLD:
            self.watch.report(self.result, self.judges, 0, share)
        else:
            self.watch.tell(share)

    # ------------------------------------------------------------------ Python

    def _by_python(self) -> None:
        """Take walks one by one; for a while, if there is another engine."""
        result, begun = self.result, self.watch.phases.clock()
        until = thread_time() + PATIENCE

        def bound() -> str:
            """What ends a walk in the middle."""
            if self._late():
                return WALKED
            slow = self.engine == "auto" and self.watch.phases.clock() - begun > LONGEST
            return self.watch.reached() or (SLOW if slow else "")

        alarm = Alarm(bound)
        try:
            with alarm:
                while not self._over() and (self.engine == "python" or thread_time() < until):
                    self._one(result.count)
        except KeyboardInterrupt:
            result.stopped = INTERRUPTED
        except LimitReached:
            if not alarm.why:
                raise
            result.stopped = None if alarm.why == SLOW else alarm.why  # it is taken once more
        except MemoryError:
            result.stopped = "out of memory: the system gives no more"

    def _one(self, number: int) -> None:
        walked = self.result.walker.walk(number, self.result.horizon, self.result.found)
        self.result.runs |= walked.found
        for name in walked.found:
            self.result.note(name, number)
        self.result.done(walked.steps, walked.cut)
        self._tell()

    # ------------------------------------------------------------------ machine code

    def _by_machine(self) -> None:
        """Take walks round by round."""
        result, alarm = self.result, self.watch.alarm()
        begun = self.watch.phases.clock()
        try:
            with alarm, self.watch.phase(PREPARING):
                strollers = self._strollers()
        except KeyboardInterrupt:
            result.stopped = INTERRUPTED
            return
        except LimitReached:
            result.stopped = alarm.why
            return
        except (ImportError, OSError, RuntimeError, MemoryError) as problem:
            why = f"the native engine cannot be used: {problem}"
            if self.engine == "native":
                raise UsageError(why) from None
            if self.notice is not None:
                self.notice(f"{why}; the Python engine goes on")
            self.engine = "python"
            self._by_python()
            return
        self._began += self.watch.phases.clock() - begun
        result.engine = "native"
        try:
            with interrupts() as pressed:
                while not self._over():
                    self._round(strollers, pressed)
                    if pressed:
                        result.stopped = INTERRUPTED
                    elif strollers.crowded:
                        limit = self.watch.limits.memory
                        crowded = "out of memory: a state has too many successors"
                        result.stopped = crowded if limit is None else out_of_memory(limit)
        finally:
            strollers.threads.close()

    def _strollers(self) -> Strollers:
        from interleave.engine.walks.native import Strollers

        workers = min(self.workers or len(os.sched_getaffinity(0)), MOST_WORKERS)
        limit, initial = self.watch.limits.memory, self.result.walker.initial
        return Strollers(self.code, self.judges, self.options, initial, workers, limit, self.notice)

    def _round(self, strollers: Strollers, pressed: list[int]) -> None:
        """Take a round of walks, and note what they have met."""
        result, first = self.result, self.result.count
        most = None if self.options.count is None else self.options.count - first
        if first < PROBES:  # the others need to know how long these are
            most = PROBES - first if most is None else min(most, PROBES - first)
        done = strollers.round(
            first, most, result.horizon, lambda: bool(pressed) or self._late() or bool(self.watch.reached())
        )
        met = strollers.met(first, result.found)
        faults = {name: met.pop(name) for name in list(met) if name.startswith(FAULT)}
        last = first + len(done) - 1
        if self.watch.fail_fast:
            last = min([last, *(number for name, number in met.items() if is_violation(name, self.judges))])
        for name, number in met.items():
            if number <= last:
                result.note(name, number)
        for name, number in sorted(faults.items(), key=lambda item: item[1]):
            if number <= last:
                self._look_at_fault(name, number)
        for word in done[: last + 1 - first]:
            if word:
                result.done(*told(word))
        self._tell()

    def _look_at_fault(self, name: str, number: int) -> None:
        """Raise the model error that a walk has met, if it is a step's or a property's that was not found
        before."""
        if name == FAULT or self.result.walks.get(name.removeprefix(property_fault("")), number) >= number:
            self.result.walked(number)
            if name == FAULT:
                raise AssertionError("the engines do not agree on a model error")
