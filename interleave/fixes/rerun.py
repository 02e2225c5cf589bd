"""The schedule of an old design's run, taken in a new design as far as it goes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from interleave.engine.behaviour.expander import successors
from interleave.engine.exploration import Run
from interleave.explain.alternatives import Alternatives
from interleave.explain.explain import Explainer
from interleave.explain.failures import GOES_ON
from interleave.explain.state_graph import StateGraph
from interleave.fixes.alone import CRASHES, ELSEWHERE, WAITS, way
from interleave.fixes.matching import Matching, Missing, at
from interleave.record import record
from interleave.trace.schedule import violates
from interleave.trace.trace import Trace, TraceStep

#: A schedule of which all ran; see `interleave.fixes.alone` for the others.
ENDS = "ends"
#: What can become of it then: nothing fails any more, all does, or both is possible.
PASSES, FAILS, BOTH = "passes", "fails", "both"


@record
class ScheduleReview:
    """How far the old schedule runs in the new design.

    Attributes:
        taken: how many of its steps were taken, or left out as the new design does not have them.
        end: why it does not go on: ``ends``, ``waits``, ``elsewhere``, ``round`` or ``crashes``.
        step: the first one that could not be taken; None if all could, and after a crash.
        waits: what its thread waits for there, and what those do for which it waits.
        crash: the message of the violation that ends it.
        beginning: the state that it begins in; -1 if there is none.
        ran: the steps that the new design takes, each with the position of the old one that it is; None
            for one that is new there.
        without: the old steps that their thread does not have there.
        early: the positions of old steps that it takes before one that comes before them in the old run.
        violates: the properties that are violated where it ends.
        earlier: those that were violated on the way and are not violated there.
        onward: what can become of it after its end: ``passes``, ``fails`` or ``both``; empty if that is
            not known, or it does not come to its end.
    """

    taken: int
    end: str = ENDS
    step: TraceStep | None = None
    waits: tuple[str, ...] = ()
    crash: str = ""
    beginning: int = -1
    ran: tuple[tuple[TraceStep, int | None], ...] = ()
    without: tuple[Missing, ...] = ()
    early: tuple[int, ...] = ()
    violates: tuple[str, ...] = ()
    earlier: tuple[str, ...] = ()
    onward: str = ""


class Rerun:
    """Takes one old schedule in the new design.

    Args:
        trace: the old run.
        matching: finds its steps in the new design.
        new: the new design.
        asked: names of the properties that the old run violates.
        decided: whether it is known what can become of each state of the new design.
    """

    def __init__(
        self,
        trace: Trace,
        matching: Matching,
        new: Explainer,
        asked: Collection[str],
        decided: bool,
    ) -> None:
        self.trace, self.matching, self.new = trace, matching, new
        self.old, self.builder, self.code = matching.old, new.builder, new.code
        self.asked, self.decided = asked, decided
        self.threads = matching.stand_ins(step.number for step in trace.steps[: trace.length])
        self.states: list[int] = []
        self.ran: list[tuple[TraceStep, int | None]] = []
        self.without: list[Missing] = []
        self.early: list[int] = []
        self.came: Counter[tuple[int, int]] = Counter()
        self.old_alternatives = Alternatives(self.old.paths, matching.parts)
        self.alternatives = Alternatives(self.builder.paths)

    def run(self) -> ScheduleReview:
        """How far it goes."""
        beginning = self._beginning()
        if beginning is None:
            return ScheduleReview(0)
        self.states.append(beginning)
        times: Counter[tuple[int, int]] = Counter()
        for taken, step in enumerate(self.trace.steps[: self.trace.length]):
            number = self.threads.get(step.number)
            here = at(self.old, step)
            wanted = self.matching.places(here, number) if number is not None else ()
            if number is None or not wanted:
                self.without.append(self.matching.missing(here, step, self.threads.values()))
                continue
            times[number, min(wanted)] += 1
            if sum(self.came[number, pc] for pc in wanted) >= times[number, min(wanted)]:
                self.early.append(taken)  # on the way to a step that now comes after it
                continue
            stop = self._take(taken, number, wanted)
            if stop is not None:
                return self._judged(stop)
        return self._judged(ScheduleReview(self.trace.length))

    # ------------------------------------------------------------------ steps

    def _take(self, taken: int, number: int, wanted: Collection[int]) -> ScheduleReview | None:
        """Take a step of the old schedule, and what a thread does before it; why that is not possible."""
        step = self.trace.steps[taken]
        there = way(self.code, self.states[-1], number, wanted)
        for state, choice, after in there.steps:
            self._record(state, number, choice, after, None)
        if there.end == CRASHES:
            return ScheduleReview(taken, CRASHES, crash=self.ran[-1][0].crash)
        steps = [(k, after) for n, k, after in successors(self.code, there.state) if n == number]
        if there.end == WAITS or (not there.end and not steps):
            return ScheduleReview(taken, WAITS, self._place(step), self._waiting(there.state, number))
        found = self._alternative(taken, number, steps) if not there.end else None
        if found is None:
            return ScheduleReview(taken, there.end or ELSEWHERE, self._place(step))
        choice, after = found
        self._record(there.state, number, choice, after, taken)
        if after < 0:
            return ScheduleReview(taken + 1, CRASHES, crash=self.ran[-1][0].crash)
        return None

    def _alternative(self, taken: int, number: int, steps: list[tuple[int, int]]) -> tuple[int, int] | None:
        """The alternative that the old run takes, and what it leads to; None if it is not there."""
        step = self.trace.steps[taken]
        wanted = self.old_alternatives.taken(self.trace.states[taken], step.number, step.choice)
        there = [self.alternatives.taken(self.states[-1], number, choice) for choice, _ in steps]
        if wanted in there:
            return steps[there.index(wanted)]
        return steps[0] if not wanted or there == [()] else None  # there is nothing to choose in one of them

    def _record(self, state: int, number: int, choice: int, after: int, taken: int | None) -> None:
        self.came[number, self.code.layout.pc(state, number)] += 1
        if after < 0:
            self.ran.append((self.builder.step(state, number, choice, None, after), taken))
            return
        self.ran.append((self.builder.step(state, number, choice, after), taken))
        self.states.append(after)

    # ------------------------------------------------------------------ places

    def _place(self, step: TraceStep) -> TraceStep:
        """An old step without the values that it had."""
        return self.old.place(*at(self.old, step))

    def _beginning(self) -> int | None:
        """The initial state that agrees with the old one in the most values."""
        states = [state for state in self.code.initial() if state >= 0]
        old = self.old.elements(self.trace.states[0])

        def differs(state: int) -> int:
            here = self.builder.elements(state)
            return sum(here[name] != value for name, value in old.items() if name in here)

        return min(states, key=differs, default=None)

    # ------------------------------------------------------------------ what is wrong

    def _waiting(self, state: int, number: int) -> tuple[str, ...]:
        """What a thread waits for, and what each thread waits for that it waits for in turn."""
        builder, layout = self.builder, self.code.layout
        lines: list[str] = []
        seen: list[int] = []
        work = [number]
        while work:
            here = work.pop(0)
            if here in seen:
                continue
            seen.append(here)
            if layout.pc(state, here) >= len(self.code.program.instances[here][0].code.locations):
                if here == number:  # one that has finished does not wait
                    lines.append(f"{builder.columns[here]} was not started")
                continue
            if any(n == here for n, _, _ in successors(self.code, state)):
                continue
            lines.append(builder.waits(state, here))
            work += builder.waits_on(state, here)
        return tuple(lines)

    def _judged(self, found: ScheduleReview) -> ScheduleReview:
        """With what was violated on the way and at the end, and with what can come then."""
        wrong = [self._wrong(k) for k in range(len(self.states))]
        last = wrong[-1]
        earlier = tuple(dict.fromkeys(name for names in wrong[:-1] for name in names if name not in last))
        onward = ""
        if found.end == ENDS and self.decided and not any(wrong):
            graph, fate = self.new.graph, self.new.failures.fate(self.asked)
            first, *steps = in_graph(graph, self.states[0], [step for step, _ in self.ran])
            number = graph.target[steps[-1]] if steps else first
            onward = FAILS if fate.doomed[number] else BOTH if fate.may_fail[number] else PASSES
        return replace(
            found, beginning=self.states[0], ran=tuple(self.ran), without=tuple(self.without),
            early=tuple(self.early), violates=tuple(last), earlier=earlier, onward=onward,
        )  # fmt: skip

    def _wrong(self, k: int) -> list[str]:
        """The properties that are violated in the k-th state. What cannot be recovered from stays so:
        that is looked at in the last one. A data race only counts where it is asked about."""
        program, run = self.code.program, Run((self.states[k],))
        last = k + 1 == len(self.states)
        kinds = [(name, "built-in") for name in program.kinds_of_states]
        kinds += [(prop.name, prop.kind) for prop in program.asked]
        return [
            name
            for name, kind in kinds
            if kind != "reachable"
            and (kind != "recoverable" or last)
            and (name not in GOES_ON or kind != "built-in" or name in self.asked)
            and violates(self.builder, name, kind, run)
        ]


def in_graph(graph: StateGraph, beginning: int, steps: Sequence[TraceStep]) -> tuple[int, ...]:
    """A run in a graph: the number of its initial state, and those of its steps."""
    state = next(n for n in graph.initial if graph.states[n] == beginning)
    found = [state]
    for taken in steps:
        wanted = taken.number, taken.choice
        step = next(s for s in graph.steps(state) if (graph.thread[s], graph.choice[s]) == wanted)
        found.append(step)
        state = graph.target[step]
    return tuple(found)
