"""Holds logs against a model: is this recorded log one of its behaviours?"""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from interleave.conform.log import Log, read_log
from interleave.conform.mapping import Mapping
from interleave.conform.model import Model, TooMany
from interleave.conform.observed import Does, key_of, observed
from interleave.conform.result import ACCEPTED, INCOMPLETE, NOTHING, REJECTED, Conformance
from interleave.conform.search import Ideal, Line, Search, as_run, lines_of
from interleave.conform.telling import Telling
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import ModelFault
from interleave.errors import ModelError, UsageError
from interleave.paths import shown
from interleave.program.program import Program, Thread
from interleave.record import record
from interleave.trace.build import TraceBuilder
from interleave.trace.schedule import violates
from interleave.violations import DEADLOCK, KINDS

#: So many states are kept unless more are asked for.
MOST_STATES = 20_000_000


@record
class Order:
    """How far the order of a log's lines counts: that of each thread alone, or that of lines which are
    further apart than so many seconds; else as they are logged."""

    by_thread: bool = False
    slack: float = 0.0


def marked(mapping: Mapping) -> frozenset[str]:
    """The procedures whose calls are events."""
    return frozenset(entry.name for entry in mapping.entries if entry.kind == "procedure")


class Conformer:
    """Holds logs against one model.

    Args:
        program: the model, compiled with the `marked` procedures.
        mapping: how logs are read.
        most: how many states are kept for a log.

    Raises:
        ModelError: a mark of the model cannot be one.
        UsageError: the mapping names a thread that the model does not have.
    """

    def __init__(self, program: Program, mapping: Mapping, most: int | None = None) -> None:
        self.program, self.mapping = program, mapping
        self.most = MOST_STATES if most is None else most
        self._check_threads()
        self.observed = observed(program, mapping.entries, self._in_logs, self._does())
        self.telling = Telling(self.observed)

    def _check_threads(self) -> None:
        names = {thread.shown for thread in self.program.threads}
        self._named = {target.partition("[")[0] for _, target in self.mapping.threads if target}
        for name in sorted(self._named):
            if "\\" not in name and name not in names:
                raise UsageError(
                    f"{self.mapping.path}: [threads]: {self.program.name} has no thread {name!r}; it has: "
                    f"{', '.join(sorted(names))}"
                )

    def _in_logs(self, thread: str) -> bool:
        """Whether a thread's lines may be in the log."""
        return any(name == thread or "\\" in name for name in self._named)

    def _does(self) -> Does:
        """What a step does, in the words of `steps`."""
        if not any(entry.kind == "step" for entry in self.mapping.entries):
            return lambda thread, node: ()
        builder = TraceBuilder(Behaviour(self.program))

        def does(thread: Thread, node: int) -> tuple[str, ...]:
            pc = thread.code.pcs[node]
            return builder.title(thread.first, pc), builder.written_out(thread.first, pc)

        return does

    # ------------------------------------------------------------------ a log

    def conform(
        self, path: Path, order: Order, *, ends: str = "", steps: int | None = None
    ) -> Conformance:
        """Hold a log against the model.

        Args:
            path: the log.
            order: which order counts.
            ends: a violation that has to be able to follow the last line without another one; "" for none.
            steps: how many of the last steps of a run are wanted that explains it; None for all.

        Raises:
            UsageError: the log cannot be read by the mapping, or there is no such violation.
            ModelError: a step of the model is a model error.
        """
        begun = time.perf_counter()
        self._check_ending(ends)
        log = read_log(path, self.mapping)
        result = Conformance(
            self.program.name, shown(str(path)), NOTHING, events=len(log.events), ignored=log.ignored,
            kinds=tuple(sorted(log.kinds.items())), first=log.first, last=log.last, cut=log.cut,
        )  # fmt: skip
        if not log.events:
            return replace(result, reason=self._nothing(log), seconds=time.perf_counter() - begun)
        self._check_lines(path, log, order)
        model = Model(self.observed, self.most)
        if not model.initial():
            raise ModelError(f"{self.program.name}: every run ends before its first step")
        try:
            result = self._searched(result, log, model, order, ends, steps)
        except TooMany:
            why = f"more than {self.most:,} states explain it so far"
            result = replace(result, verdict=INCOMPLETE, reason=why)
        except ModelFault as fault:
            raise fault.error() from None
        return replace(result, states=model.kept, seconds=time.perf_counter() - begun)

    def _check_ending(self, name: str) -> None:
        known = {*KINDS, *(p.name for p in self.program.properties if p.kind == "invariant")}
        if name and name not in known:
            raise UsageError(f"{name} is no kind of violation and no invariant of {self.program.name}")

    def _nothing(self, log: Log) -> str:
        if not log.first:
            begin = self.mapping.after or self.mapping.begin
            return f"no line is {begin.event}, where reading begins" if begin else "the log has no line"
        return "no line of it is an event of the model"

    def _check_lines(self, path: Path, log: Log, order: Order) -> None:
        columns = self.telling.builder.columns
        for event in log.events:
            if event.thread not in columns:
                raise UsageError(
                    f"{shown(str(path))}:{event.line}: {self.program.name} has no thread {event.thread!r}; "
                    f"it has: {', '.join(columns)}"
                )
            if order.slack and math.isnan(event.time):
                raise UsageError(f"--slack needs times, and the lines of {self.mapping.path} have none")

    def _searched(
        self, result: Conformance, log: Log, model: Model, order: Order, ends: str, steps: int | None
    ) -> Conformance:
        lines = lines_of(log.events, self.telling.builder.columns)
        search = Search(model, lines, by_thread=order.by_thread, slack=order.slack)
        if not search.run():
            return self._rejected(result, search, steps)
        crashes = search.crashes()
        kinds = {self.telling.kind(crash) for _, crash in crashes}
        if not ends or ends in kinds:
            end, crash = next(
                ((state, crash) for state, crash in crashes if not ends or self.telling.kind(crash) == ends),
                (None, None),
            )
        else:
            end, crash = self._violated(search, ends), None
            if end is None:
                why = f"{ends} cannot follow the last line without another one"
                return self.telling.told(replace(result, verdict=REJECTED, reason=why), search, steps)
            kinds.add(ends)
        result = replace(result, verdict=ACCEPTED, ends=tuple(sorted(kinds)))
        return self.telling.told(result, search, steps, end, crash)

    def _violated(self, search: Search, name: str) -> int | None:
        """A state behind the last line in which a property is violated that is one of states."""
        builder = self.telling.builder
        kind = "built-in" if name in KINDS else "invariant"
        if kind == "built-in" and not KINDS[name].of_state and name != DEADLOCK:
            return None
        return next(
            (state for state in search.last() if violates(builder, name, kind, as_run([state], (), None))),
            None,
        )

    def _rejected(self, result: Conformance, search: Search, steps: int | None) -> Conformance:
        """With the line, and what the model would have allowed there."""
        model, lines = search.model, search.lines
        result = replace(result, verdict=REJECTED)
        try:
            if search.total:
                search = _shortest(model, lines, max(search.explained, 0))
            else:
                search = Search(model, lines, slack=search.slack, ahead=False)
                search.run()
        except TooMany:
            return replace(result, reason=f"how far it can be explained takes more than {self.most:,} states")
        ideal, at = _first_missing(search, lines)
        event = lines[at].event
        result = replace(
            result, line=event.line, text=event.text, thread=event.thread,
            unknown=key_of(event.entry) not in self.telling.known,
            expected=self.telling.expected(search, ideal),
        )  # fmt: skip
        return self.telling.told(result, search, steps)


def _shortest(model: Model, lines: Sequence[Line], explained: int) -> Search:
    """The search of the longest prefix of a log that can be explained.

    A search leaves states out in which a thread could not report its next line, so it may end before the
    first line that cannot be explained; of a prefix it ends early only if that cannot be explained.
    """
    low, step = explained, 1
    while low + step < len(lines) and Search(model, lines[: low + step]).run():
        low, step = low + step, 2 * step
    high = min(low + step, len(lines))
    while high - low > 1:
        middle = (low + high) // 2
        if Search(model, lines[:middle]).run():
            low = middle
        else:
            high = middle
    search = Search(model, lines[:low])
    search.run()
    return search


def _first_missing(search: Search, lines: Sequence[Line]) -> tuple[Ideal, int]:
    """Of the longest explanations one that comes furthest down the log, and the first line it lacks."""
    missing: dict[Ideal, int] = {}
    for ideal in search.layers[-1]:
        been = {at for done, mine in zip(ideal, search.by_thread, strict=True) for at in mine[:done]}
        missing[ideal] = next(at for at in range(len(lines)) if at not in been)
    ideal = max(missing, key=missing.__getitem__)
    return ideal, missing[ideal]
