"""What is told of a log that was held against a model: a run that explains it, and what could come next."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from interleave.conform.log import LogEvent
from interleave.conform.model import Crash, Model
from interleave.conform.observed import Observed, name_of
from interleave.conform.result import ACCEPTED, Conformance, Next
from interleave.conform.search import Explained
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.expander import successors
from interleave.engine.exploration import Run
from interleave.paths import shown
from interleave.program.program import Thread
from interleave.trace.build import TraceBuilder
from interleave.trace.trace import Trace

#: So many different things are said of where a thread stands.
MOST_SAID = 3


class Telling:
    """Describes what searches find.

    Args:
        observed: the program, whose marks are steps.
        code: its behaviour.

    Attributes:
        builder: describes its runs.
        known: what it can report.
    """

    def __init__(self, observed: Observed, code: Behaviour) -> None:
        self.observed, self.builder = observed, TraceBuilder(code)
        self.known = {point.key for point in observed.points.values()}

    def kind(self, crash: Crash) -> str:
        """The kind of violation that a crash is."""
        code = self.builder.code
        return code.crashes[code.crash_of(crash[2])].kind

    def told(
        self, result: Conformance, run: Explained, logged: frozenset[tuple[str, ...]], most: int | None,
        crash: Crash | None = None,
    ) -> Conformance:  # fmt: skip
        """A result with the run that explains the log, as far as it can be.

        Args:
            result: what is known so far.
            run: its states, and the positions of the steps that lines report, with these.
            logged: what the log reports.
            most: how many of the run's last steps are wanted; None for all.
            crash: a step that it ends with.
        """
        states, reported = run
        taken = self._taken(states)
        everything = [(t, n) for t in self.observed.program.threads for n in t.code.locations]
        been = {(thread.name, node) for _, _, thread, node in taken}
        steps = [(t, n) for t, n in everything if (t.name, n) not in self.observed.points]
        return replace(
            result, explained=len(reported), steps=len(taken) + (crash is not None),
            trace=self._trace(result, states, taken, reported, crash, most),
            taken=tuple(dict.fromkeys(self._place(t, n) for t, n in steps if (t.name, n) in been)),
            others=tuple(dict.fromkeys(self._place(t, n) for t, n in steps if (t.name, n) not in been)),
            reported=tuple(sorted({event.log_name for _, event in reported})),
            silent=tuple(sorted({name_of(key) for key in self.known - logged})),
            schedule=self._schedule(taken, crash), initial=self.builder.code.initial().index(states[0]),
        )  # fmt: skip

    def _schedule(
        self, taken: list[tuple[int, int, Thread, int]], crash: Crash | None
    ) -> tuple[tuple[int, int], ...]:
        """A run's steps in the program without marks."""
        points = self.observed.points
        steps = [(n, choice) for n, choice, thread, node in taken if (thread.name, node) not in points]
        return (*steps, *([crash[:2]] if crash is not None else ()))

    def _taken(self, states: list[int]) -> list[tuple[int, int, Thread, int]]:
        """The steps of a run: the thread's number, the alternative, the thread and its node."""
        code, found = self.builder.code, []
        known: dict[tuple[int, int], tuple[int, int, Thread, int]] = {}
        for before, after in pairwise(states):
            step = known.get((before, after))
            if step is None:
                number, choice = next((n, k) for n, k, s in successors(code, before) if s == after)
                thread, _ = code.program.instances[number]
                node = thread.code.locations[code.layout.pc(before, number)]
                step = known[before, after] = number, choice, thread, node
            found.append(step)
        return found

    def _place(self, thread: Thread, node: int) -> tuple[str, str, str]:
        """A step: the thread, where it is in the model, and what it does."""
        span = thread.code.nodes[node].site.span
        does = self.builder.does(thread.first, thread.code.pcs[node])
        return thread.shown, f"{shown(span.file)}:{span.line}", does

    def _trace(
        self, result: Conformance, states: list[int], taken: list[tuple[int, int, Thread, int]],
        reported: list[tuple[int, LogEvent]], crash: Crash | None, most: int | None,
    ) -> Trace | None:  # fmt: skip
        """The last steps of a run; those that lines report say what these say."""
        if most == 0:
            return None
        far = " so far" * (result.verdict != ACCEPTED)
        ending = f"this is how {result.log} can be explained{far}"
        if crash is not None:
            code = self.builder.code
            ending = f"{self.kind(crash)}: {code.crashes[code.crash_of(crash[2])].message}"
        begin = 0 if most is None else max(0, len(taken) - most)
        alternatives = [(number, choice) for number, choice, _, _ in taken[begin:]]
        trace = self.builder.trace(Run(tuple(states[begin:]), crash, tuple(alternatives)), ending)
        steps = list(trace.steps)
        for at, event in reported:
            if at >= begin:
                text = f"log: {event.text}"
                note = f"{result.log}:{event.line}"
                steps[at - begin] = replace(steps[at - begin], label=text, does=text, did=text, note=note)
        return replace(trace, steps=tuple(steps))

    # ------------------------------------------------------------------ what could come

    def reported(self, states: list[int], events: Sequence[LogEvent]) -> Explained:
        """A run whose marks are reported by lines in their order."""
        steps = enumerate(self._taken(states))
        at = [k for k, (_, _, thread, node) in steps if (thread.name, node) in self.observed.points]
        return states, list(zip(at, events, strict=True))

    def expected(self, model: Model, begin: frozenset[int]) -> tuple[Next, ...]:
        """What each thread could do next in some states, whatever the log goes on with.

        Raises:
            TooMany: the model's bound was reached.
        """
        found = []
        closed = model.closed(begin, model.anything)
        for number, name in enumerate(self.builder.columns):
            reports: dict[str, None] = {}
            stands: dict[str, None] = {}
            for state in closed:
                mine = [r for r in model.moves(state).reports if r.number == number]
                for report in mine:
                    reports[" ".join([name_of(report.key), *report.shown])] = None
                if not mine and all(n != number for n, _, _ in successors(self.builder.code, state)):
                    stands[self._stands(state, number)] = None
            found.append(Next(name, tuple(sorted(reports)), () if reports else _few(stands)))
        return tuple(found)

    def _stands(self, state: int, number: int) -> str:
        """Where a thread is that cannot move."""
        layout, (thread, _) = self.builder.layout, self.builder.program.instances[number]
        pc = layout.pc(state, number)
        if pc >= layout.finished(thread):
            return "has finished" if pc == layout.finished(thread) else "has not been started"
        return self.builder.waits(state, number).removeprefix(f"{self.builder.columns[number]} ")


def _few(found: Collection[str]) -> tuple[str, ...]:
    some = tuple(found)[:MOST_SAID]
    return (*some, f"… {len(found) - MOST_SAID} more") if len(found) > MOST_SAID else some
