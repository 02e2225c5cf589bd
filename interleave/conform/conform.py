"""Holds logs against a model: is this recorded log one of its behaviours?"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from interleave.conform.log import Log, read_log
from interleave.conform.mapping import Mapping
from interleave.conform.model import Model, TooMany
from interleave.conform.observed import Does, key_of, observed
from interleave.conform.product import Product
from interleave.conform.result import ACCEPTED, INCOMPLETE, NOTHING, REJECTED, Conformance
from interleave.conform.search import Explained, Ideal, Line, Search, lines_of, path_to
from interleave.conform.telling import Telling
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import ModelFault
from interleave.engine.exploration import Limits, Run
from interleave.engine.watch import Watch
from interleave.errors import ModelError, UsageError
from interleave.paths import shown
from interleave.program.program import Program, Thread
from interleave.trace.build import TraceBuilder
from interleave.trace.schedule import violates
from interleave.violations import DEADLOCK, KINDS

#: No slack: the lines come in the order in which they were logged.
AS_LOGGED = Fraction(0)
#: So many states are kept unless more are asked for.
MOST_STATES = 20_000_000
#: Where more of them explain a log of no more lines, the engines look for a run.
HANDOVER, MOST_LINES = 100_000, 10_000
#: What is being done, as progress tells it.
READING, FOLLOWING = "reading the log", "following its lines"


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
    """

    def __init__(self, program: Program, mapping: Mapping, most: int | None = None) -> None:
        self.program, self.mapping = program, mapping
        self.most = MOST_STATES if most is None else most
        self._named = {target.partition("[")[0] for _, target in mapping.threads if target}
        self.observed = observed(program, mapping.entries, self._in_logs, self._does())
        self.code = Behaviour(self.observed.program)
        self.telling = Telling(self.observed, self.code)

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
        self, path: Path, slack: Fraction | None = AS_LOGGED, *, ends: str = "", steps: int | None = None,
        watch: Watch | None = None,
    ) -> Conformance:  # fmt: skip
        """Hold a log against the model.

        Args:
            path: the log.
            slack: in seconds: lines of different threads that are closer may swap; None if only the order of
                each thread's lines counts.
            ends: a violation that has to be able to follow the last line without another one; "" for none.
            steps: how many of the last steps of a run are wanted that explains it; None for all.
            watch: told how far it is.

        Raises:
            UsageError: the log cannot be read by the mapping, or there is no such violation.
            ModelError: a step of the model is a model error.
        """
        begun, watch = time.perf_counter(), watch or Watch(Limits())
        self._check_ending(ends)
        with watch.phase(READING):
            log = read_log(path, self.mapping, timed=bool(slack), tell=watch.tell)
        result = Conformance(
            self.program.name, shown(str(path)), NOTHING, events=len(log.events), ignored=log.ignored,
            kinds=tuple(sorted(log.kinds.items())), first=log.first, last=log.last, cut=log.cut,
        )  # fmt: skip
        if not log.events:
            return replace(result, reason=self._nothing(log), seconds=time.perf_counter() - begun)
        self._check_lines(path, log, slack)
        try:
            with watch.phase(FOLLOWING):
                result = self._decided(result, log, slack, ends, steps, watch)
        except TooMany:
            why = f"more than {self.most:,} states explain it so far"
            result = replace(result, verdict=INCOMPLETE, reason=why)
        except ModelFault as fault:
            raise fault.error() from None
        return replace(result, seconds=time.perf_counter() - begun)

    def _decided(
        self, result: Conformance, log: Log, slack: Fraction | None, ends: str, steps: int | None,
        watch: Watch,
    ) -> Conformance:  # fmt: skip
        """Line by line; where that takes many states, and their order is fixed, by the engines."""
        lines = lines_of(log.events, self.telling.builder.columns)
        engines = slack == AS_LOGGED and self.most > HANDOVER and len(lines) <= MOST_LINES
        model = Model(self.observed, self.code, HANDOVER if engines else self.most)
        if not model.initial():
            raise ModelError(f"{self.program.name}: every run ends before its first step")
        try:
            return self._searched(result, Search(model, lines, slack), ends, steps, watch)
        except TooMany:
            if not engines:
                raise
        return self._by_engines(result, lines, ends, steps)

    def _check_ending(self, name: str) -> None:
        known = {*KINDS, *(p.name for p in self.program.properties if p.kind == "invariant")}
        if name and name not in known:
            raise UsageError(f"{name} is no kind of violation and no invariant of {self.program.name}")

    def _nothing(self, log: Log) -> str:
        if not log.first:
            begin = self.mapping.after or self.mapping.begin
            if begin and not log.begun:
                return f"no line is {begin.event}, where reading begins"
            return "no line is left between where reading begins and ends" if begin else "the log has no line"
        return "no line of it is an event of the model"

    def _check_lines(self, path: Path, log: Log, slack: Fraction | None) -> None:
        columns = self.telling.builder.columns
        for event in log.events:
            if event.thread not in columns:
                raise UsageError(
                    f"{shown(str(path))}:{event.line}: {self.program.name} has no thread {event.thread!r}; "
                    f"it has: {', '.join(columns)}"
                )
            if slack and event.time is None:
                raise UsageError(f"--slack needs times, and the lines of {self.mapping.path} have none")

    def _searched(
        self, result: Conformance, search: Search, ends: str, steps: int | None, watch: Watch
    ) -> Conformance:
        if not search.run(watch.tell):
            return self._rejected(result, search, steps)
        reports, last = logged(search.lines), search.last()
        result = self._ending(result, search.model, last, search.explanation, reports, ends, steps)
        return replace(result, states=search.model.kept)

    def _by_engines(
        self, result: Conformance, lines: list[Line], ends: str, steps: int | None
    ) -> Conformance:
        """The same by the engines: of the runs that explain the log, one is looked at."""
        count, states = Product(self.observed, self.code, lines, self.most).explained()
        run, reports = self.telling.reported(states, [line.event for line in lines[:count]]), logged(lines)
        model, end = Model(self.observed, self.code, HANDOVER), frozenset(states[-1:])
        if count < len(lines):
            result = replace(self._at(result, lines[count]), after_run=True)
            with suppress(TooMany):
                result = replace(result, expected=self.telling.expected(model, end))
            return self.telling.told(result, run, reports, steps)
        try:
            closed = model.closed(end, model.anything)
        except TooMany:
            closed = dict.fromkeys(end)

        def explanation(end: int | None) -> Explained:
            return run if end is None else ([*states[:-1], *path_to(closed, end)], run[1])

        found = self._ending(result, model, list(closed), explanation, reports, ends, steps)
        if found.verdict == REJECTED:  # another run may come to it
            why = f"a run that explains it was found; whether {ends} can follow, was not looked for in all"
            return replace(found, verdict=INCOMPLETE, reason=why)
        return found

    def _ending(
        self, result: Conformance, model: Model, last: list[int],
        explanation: Callable[[int | None], Explained], reports: frozenset[tuple[str, ...]], ends: str,
        steps: int | None,
    ) -> Conformance:  # fmt: skip
        """A log whose lines can all be explained, with what can follow the last one: from the states
        ``last``, to each of which there is an explanation."""
        crashes = [(state, crash) for state in last for crash in model.moves(state).crashes]
        kinds = {self.telling.kind(crash) for _, crash in crashes}
        end, crash = next(
            ((state, crash) for state, crash in crashes if not ends or self.telling.kind(crash) == ends),
            (None, None),
        )
        if ends and crash is None:
            end = self._violated(last, ends)
            if end is None:
                why = f"{ends} cannot follow the last line without another one"
                rejected = replace(result, verdict=REJECTED, reason=why)
                return self.telling.told(rejected, explanation(None), reports, steps)
            kinds.add(ends)
        result = replace(result, verdict=ACCEPTED, ends=tuple(sorted(kinds)))
        return self.telling.told(result, explanation(end), reports, steps, crash)

    def _violated(self, states: list[int], name: str) -> int | None:
        """One of some states in which a property is violated that is one of states."""
        builder = self.telling.builder
        kind = "built-in" if name in KINDS else "invariant"
        if kind == "built-in" and not KINDS[name].of_state and name != DEADLOCK:
            return None
        return next(
            (state for state in states if violates(builder, name, kind, Run((state,)))),
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
                search = Search(model, lines, search.slack, ahead=False)
                search.run()
        except TooMany:
            if model.most != self.most:  # the engines find it out
                raise
            return replace(result, reason=f"how far it can be explained takes more than {self.most:,} states")
        ideal, at = _first_missing(search, lines)
        result = self._at(result, lines[at])
        try:
            expected = self.telling.expected(model, search.layers[-1][ideal].begin)
        except TooMany:
            expected = ()
        result = replace(result, expected=expected, states=model.kept)
        return self.telling.told(result, search.explanation(), logged(lines), steps)

    def _at(self, result: Conformance, line: Line) -> Conformance:
        """A log that is rejected at a line."""
        event = line.event
        return replace(
            result, verdict=REJECTED, line=event.line, text=event.text, thread=event.thread,
            unknown=key_of(event.entry) not in self.telling.known,
        )  # fmt: skip


def logged(lines: Sequence[Line]) -> frozenset[tuple[str, ...]]:
    """What a log reports."""
    return frozenset(line.report[0] for line in lines)


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
