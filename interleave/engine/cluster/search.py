"""The search by shards: level by level, all of them at once."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from interleave import __version__ as VERSION
from interleave.engine.alarm import interrupts
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import BLOCKED
from interleave.engine.cluster.exchange import Exchange, Lost, transposed
from interleave.engine.cluster.exploration import ClusterExploration
from interleave.engine.cluster.owner import owner_mask
from interleave.engine.cluster.part import BUCKET
from interleave.engine.cluster.saved import Saved
from interleave.engine.cluster.task import Report, Task
from interleave.engine.exploration import INTERRUPTED, Judge
from interleave.engine.native.codegen.code import load
from interleave.engine.native.search.found import Goal
from interleave.engine.native.search.search import SOME_MEMORY, asked_of
from interleave.engine.phases import EXPLORING
from interleave.engine.watch import Watch
from interleave.errors import NothingExplored, UsageError
from interleave.program.digest import canonical, digest

#: How many states a shard expands before it gives what it has found, at first and at most, unless there are
#: many shards; and how many seconds that is to take.
FIRST_QUOTA, LEAST_QUOTA, MOST_QUOTA, ROUND_SECONDS = 1 << 16, 1 << 10, 1 << 20, 0.2
#: What a message from one shard to another costs who drives, in seconds.
MESSAGE_SECONDS = 0.0002
#: So many rounds are asked for at once.
ROUNDS = 4
#: So often a search goes on that loses shards and gets no further.
TRIES = 3


class ClusterSearch:
    """Explores a program.

    Args:
        code: its behaviour in Python: initial states, and what traces and messages need.
        judges: what to look for in states, by name; each is asked until it is found.
        watch: when to give up, and whom to tell how far it is.
        shards: how many there are.
        reach: makes the shards of a task, and what reaches them.
        checkpoint, resume: the directories that the search is written to now and then, and to go on from.
        notice: told of shards that are lost.

    Raises:
        UsageError: there is nothing to go on from, or nothing can be written.
    """

    def __init__(
        self, code: Behaviour, judges: dict[str, Judge], watch: Watch, shards: int,
        reach: Callable[[Task], Exchange], *, checkpoint: Path | None = None, resume: Path | None = None,
        notice: Callable[[str], None] | None = None,
    ) -> None:  # fmt: skip
        self.code, self.judges, self.watch, self.notice = code, judges, watch, notice
        asked = asked_of(code, judges)
        self.native = load(code.program, code.layout, asked, code.reduction, code.symmetry)
        states = code.initial()
        initial = tuple(dict.fromkeys(s for s in states if s >= 0))
        # going backwards from a goal takes several rounds over all; what is written is what is kept
        keep = len(asked) > len(judges) or checkpoint is not None
        task = Task(
            code.program, code.reduction, code.symmetry,
            tuple((name, number, holds) for name, (number, holds) in asked.items()), tuple(judges), shards,
            0, keep, initial,
        )  # fmt: skip
        self.saved = Saved(checkpoint, resume, self._digest(shards), shards, notice)
        if self.saved.epoch is not None:
            mask = int(self.saved.epoch.mask, 16)
        else:
            mask = owner_mask(code, task, watch.limits.memory or SOME_MEMORY)
        self.task = replace(task, mask=mask)
        self.exchange = reach(self.task)
        try:
            self.saved.check(self.exchange)
        except BaseException as problem:
            self.exchange.close()
            if isinstance(problem, Lost):
                raise UsageError(f"shards cannot be started: {problem}") from None
            raise
        self.result = ClusterExploration(code, self.native, self.exchange, watch, self.again)
        for state in states:
            if state < BLOCKED:
                self.result.crashed_first(state)
        self.result.initial, self.result.resumed = list(initial), resume
        self.level, self.quota = 0, FIRST_QUOTA
        #: a round is to take as long as its messages cost, which are more with more shards
        self._most = max(MOST_QUOTA, BUCKET * shards)
        self._round = max(ROUND_SECONDS, MESSAGE_SECONDS * shards**2)
        self.interrupted: list[int] = []
        self._exploring = False
        #: whether a shard was lost, in which level last, how often in a row, and whether all was explored
        self._lost, self._furthest, self._tries, self._explored = False, -1, 0, False

    def run(self) -> ClusterExploration:
        """Explore until everything is, or a limit is reached, or Ctrl-C.

        Raises:
            ModelFault: a model error was met on the way.
        """
        with interrupts() as self.interrupted:
            self.again(lambda: None)
        return self.result

    def again(self, work: Callable[[], object]) -> None:
        """Do something with the shards' states; where a shard is lost, all of it is done again.

        Raises:
            NothingExplored: shards get lost again and again.
        """
        if self._exploring:  # for a model error: whoever explores begins again if a shard is lost
            work()
            return
        while True:
            try:
                if self._lost:
                    self.exchange.revive()
                if self._lost or not self._explored:
                    self._lost, self._explored = False, False
                    self._exploring = True
                    try:
                        self._explore()
                    finally:
                        self._exploring = False
                    self._explored = True
                work()
                return
            except Lost as problem:
                self._note_lost(str(problem))

    def _note_lost(self, why: str) -> None:
        """A shard was lost: whether to begin again."""
        at = f"a shard was lost in level {self.level}: {why}"
        if self._explored and self.result.stopped:
            raise NothingExplored(f"{self.code.program.name}: {at}")
        self._tries = 1 if self.level > self._furthest else self._tries + 1
        self._furthest = max(self._furthest, self.level)
        if self._tries >= TRIES:
            raise NothingExplored(f"{self.code.program.name}: {at}, {TRIES} times in a row")
        self._lost = self.result.lost = True
        if self.notice is not None:
            self.notice(f"{at}; going on from level {self.saved.level}")

    # ------------------------------------------------------------------ levels

    def _explore(self) -> None:
        result = self.result
        outcomes = self._begin()
        if self.saved.epoch is None:
            self._write(patiently=False)
        while True:
            reports = [report for _, report in outcomes]
            self._look(reports)
            if self._ended(reports):
                break
            self._write(patiently=True)
            messages: Sequence[tuple[bytes, ...]] = transposed([given for given, _ in outcomes])
            if any(report.left for report in reports):
                self._heard(self.exchange.each("part.take", messages))
                messages = [()] * self.exchange.shards
                if not self._wide():
                    break
            outcomes = self.exchange.each("part.turn", [(given, self._wanted()) for given in messages])
            self.level += 1
        self._write(patiently=False)
        if result.stopped:
            reports = self.exchange.all("part.end", self._wanted())
            self.level += 1
            self._look(reports)
        else:
            result.note_taken()
        self.watch.report(result, self.judges, self._frontier())

    def _begin(self) -> list[Any]:
        self.result.stopped = None
        epoch = self.saved.epoch
        if epoch is None:
            self.level = 0
            return self.exchange.all("files.begin")
        for finding in epoch.findings:
            self.result.note(finding)
        self.level = epoch.level
        return self.saved.read(self.exchange, self._wanted())

    def _write(self, *, patiently: bool) -> None:
        """Write what was known when the last level began that all have begun, if it is asked for, and if it
        is time to when it is done ``patiently``."""
        findings = [f for f in self.result.findings.values() if f.level <= self.level]
        seconds = self.watch.phases.seconds.get(EXPLORING, 0.0)
        self.result.unsaved = self.saved.write(
            self.exchange, hex(self.task.mask), findings, seconds, patiently=patiently
        )

    def _digest(self, shards: int) -> str:
        """What a checkpoint has to fit: the program, and how it is explored."""
        code = self.code
        return digest(
            code.program, code.layout.packed, VERSION, sorted(self.judges), canonical(code.reduction),
            canonical(code.symmetry), shards,
        )  # fmt: skip

    def _wide(self) -> bool:
        """Expand what is left of a level, all shards at once; False if the search ends early."""
        while True:
            left = max(report.left for report in self.result.reports)
            if not left:
                return True
            quota = self._share()
            count = min(ROUNDS, -(-left // quota))
            began = time.monotonic()
            for reports in self.exchange.rounds("part.give", "part.take", (quota,), count):
                self._heard(reports)
                if self._enough(reports):
                    return False
            self._pace((time.monotonic() - began) / count)

    def _share(self) -> int:
        """How many states a shard is to expand before the next look: fewer close to ``--max-states``."""
        most = self.watch.limits.states
        if most is None:
            return self.quota
        return max(1, min(self.quota, (most - self.result.states) // (8 * self.exchange.shards)))

    def _pace(self, seconds: float) -> None:
        if seconds < self._round / 2:
            self.quota = min(self.quota * 2, self._most)
        elif seconds > self._round * 2:
            self.quota = max(self.quota // 2, LEAST_QUOTA)

    def _ended(self, reports: Sequence[Report]) -> bool:
        """Whether the search is over before this level: early, or as it has no states."""
        return self._enough(reports) or not any(report.level for report in reports)

    def _enough(self, reports: Sequence[Report]) -> bool:
        """Whether to stop; says why in the result. A shard that could not go on may have left states out, so
        that there seem to be none."""
        result = self.result
        result.stopped = next((report.stopped for report in reports if report.stopped), None)
        if self.interrupted:
            result.stopped = INTERRUPTED
        return bool(result.stopped) or self.watch.enough(result, self.judges, self._frontier())

    def _frontier(self) -> int:
        return sum(report.left + report.new for report in self.result.reports)

    # ------------------------------------------------------------------ what was found

    def _wanted(self) -> tuple[str, ...]:
        """The judges that have found nothing yet."""
        return tuple(name for name in self.judges if name not in self.result.found)

    def _heard(self, reports: list[Report]) -> None:
        self.result.reports = reports
        self.result.transitions = sum(report.transitions for report in reports)

    def _look(self, reports: list[Report]) -> None:
        """Note what was met in the level that has ended, and in the states that are new."""
        self._heard(reports)
        result = self.result
        begun = any(report.level for report in reports)
        result.depth = max(0, self.level if begun else self.level - 1)
        for number in sorted({number for report in reports for number in report.met}):
            name = self.native.findings[number]
            wanted = self.native.asked(name)
            # judges look at the states that are new, steps were taken one level before
            result.note(Goal(name, number, self.level if wanted else self.level - 1, wanted))
        result.check_faults(self.judges)
