"""Runs the search on a program and judges every property."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from interleave.checking.buffers import buffers_of, within_buffers
from interleave.checking.coverage import unreached
from interleave.checking.endings import Endings, explained
from interleave.checking.options import Options as Options
from interleave.engine.alarm import LimitReached, interrupts
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import ModelFault
from interleave.engine.exploration import (
    INTERRUPTED,
    JUDGE_NUMBERS,
    Exploration,
    Judge,
    Limits,
    Run,
    Unexplored,
    declared,
    full,
)
from interleave.engine.phases import BACKWARDS, EXPLAINING, EXPLORING, LOOKING, PREPARING
from interleave.engine.python.search import PythonExploration, Search
from interleave.engine.select import explore_program
from interleave.engine.watch import Watch
from interleave.program.kinds import FULL
from interleave.program.program import Program, Property
from interleave.properties.result import (
    HOLDS,
    INCOMPLETE,
    VIOLATED,
    PropertyResult,
    Result,
    Unreached,
)
from interleave.record import record
from interleave.reduction.reduction import Reduction, reduction_of
from interleave.reduction.split import Split, split
from interleave.symmetry.symmetry import Symmetry, beside, symmetry
from interleave.trace.build import TraceBuilder
from interleave.warnings import NO_PROPERTY

if TYPE_CHECKING:
    from interleave.checking.joined import PlainRuns
    from interleave.liveness.verdicts import Judged

T = TypeVar("T")

#: How many states are explored without a reduction to find short runs.
BEGINNING = 50_000


@record
class Checked:
    """A result with what it was made from, for graphs and comparisons."""

    result: Result
    code: Behaviour
    exploration: Exploration
    builder: TraceBuilder
    watch: Watch


def rebuilt(program: Program, result: Result) -> Checked:
    """A result of an earlier check of a program, to be shown; nothing is explored again."""
    code = Behaviour(program)
    return Checked(result, code, Unexplored(), TraceBuilder(code), Watch(Limits()))


def _reducing(program: Program, options: Options) -> bool:
    """Whether steps are left out. Where threads learn of stores by steps of their own, every step of a thread
    is in the way of some of these; all states are asked for then anyway, as it is about liveness."""
    return options.reduction and not any(thread.learns for thread in program.threads)


def _smaller(program: Program, options: Options) -> tuple[Reduction | None, Symmetry | None]:
    """What makes the explored graph smaller; None each if it does not."""
    if not _reducing(program, options):
        return None, None
    reduction = reduction_of(program)
    found = symmetry(program) if options.symmetry else Symmetry()
    if reduction.saves:
        found = beside(program, found, reduction)
    return reduction if reduction.saves else None, found or None


class Judgement:
    """Judges one program."""

    def __init__(self, program: Program, options: Options, watch: Watch) -> None:
        self.program, self.options, self.watch = program, options, watch
        self.reduced = None
        with self.watch.phase(PREPARING):
            #: the program as it is searched
            self.split = split(program) if _reducing(program, options) else Split(program, {}, {})
            self.reduction, self.symmetry = _smaller(self.split.program, options)
            if self.reduction is not None or self.symmetry is not None or self.split.places:
                self.reduced = Behaviour(self.split.program, self.reduction, self.symmetry)
                self.watch.reduced = True
            self.code = Behaviour(program)
        self.builder = TraceBuilder(self.code)
        self.endings = Endings(self.builder)
        self.exploration: Exploration
        #: how many states there are known to be without a reduction, which has no more
        self.known = 0
        #: why no more traces are looked for
        self.cut = ""
        self.live: Judged | None = None
        #: the program with the fairness that is assumed
        self.assumed = program
        if options.fair:
            from interleave.liveness.fairness import assumed

            self.assumed = assumed(program, options.fair)

    def run(self) -> Checked:
        options, watch = self.options, self.watch
        code = self.reduced or self.code
        try:
            self.exploration = self._explored(code)
            watch.interrupted = self.exploration.stopped == INTERRUPTED
            with watch.phase(LOOKING):
                properties = self._properties()
                with interrupts() as seen:
                    never = self._never(code)
                watch.interrupted |= bool(seen)
            if self.program.live:
                properties += self._liveness()
            if options.explain:
                self.exploration.release()
                means = replace(options.means, least=max(self.known, self.exploration.states))
                with watch.phase(EXPLAINING):
                    properties = explained(properties, self.endings, means, watch)
            result = self._result(properties, never)
        except ModelFault as fault:
            raise fault.error() from None
        return Checked(result, self.code, self.exploration, self.builder, self.watch)

    def _explored(self, code: Behaviour) -> Exploration:
        """What a search finds."""
        options, watch = self.options, self.watch
        with watch.phase(EXPLORING):
            judges = self._judges()
            return explore_program(code, judges, watch, options.engine, options.native, options.notice)

    def _liveness(self) -> tuple[PropertyResult, ...]:
        """The verdicts on liveness properties."""
        from interleave.checking import live

        if not self.options.liveness:
            self.live = live.left_out(self.program, self.exploration)
        else:
            self.live = live.judged(self.assumed, self.builder, self.exploration, self.options, self.watch)
        return self.live.properties

    def _judges(self) -> dict[str, Judge]:
        """What is looked for in every state."""
        judges = {
            name: Judge(number, holds=True, violation=True)
            for name, number in JUDGE_NUMBERS.items()
            if name in self.program.kinds_of_states
        }
        for number, prop in enumerate(self.program.properties):
            if prop.kind == "invariant":
                judges[declared(prop.name)] = Judge(number, holds=False, violation=True)
            elif prop.kind == "reachable":
                judges[declared(prop.name)] = Judge(number, holds=True, violation=False)
            elif prop.kind == FULL:
                judges[full(prop.name)] = Judge(number, holds=True, violation=False)
        return judges

    def _never(self, searched: Behaviour) -> tuple[Unreached, ...] | None:
        """The places that no interleaving comes to."""
        return unreached(self.exploration, searched, self.builder)

    # ------------------------------------------------------------------ verdicts

    def _properties(self) -> list[PropertyResult]:
        built_in = [self._built_in(name) for name in self.program.kinds]
        properties = [(n, prop) for n, prop in enumerate(self.program.properties) if prop.kind != FULL]
        return built_in + [self._declared(number, prop) for number, prop in properties]

    def _undecided(self) -> str:
        """The verdict on what was not found."""
        return INCOMPLETE if self.exploration.stopped else HOLDS

    def _run(self, name: str) -> Run | str:
        """The run to what was found; or why there is none to show."""
        return self._patiently(partial(self._shortest, name))

    def _shortest(self, name: str) -> Run:
        if self.reduced is None:
            return self.exploration.run(name)
        if name in self._beginning.found:
            return self._beginning.run(name)
        return self._plain.run(self.exploration.run(name))

    def _patiently(self, work: Callable[[], T]) -> T | str:
        """What a function gives; or why there is nothing to show."""
        if not self.cut:
            try:
                with self._patience.alarm():
                    return work()
            except MemoryError:
                self.cut = "finding its trace takes more memory than --max-memory allows"
            except KeyboardInterrupt:
                self.watch.interrupted = True
                self.cut = f"{INTERRUPTED} while its trace was looked for"
            except LimitReached:
                self.cut = "finding its trace takes longer than --max-seconds allows"
        return self.cut

    @cached_property
    def _patience(self) -> Watch:
        """For looking for runs: a violation is of little use without, so that has as much time again."""
        seconds = self.watch.limits.seconds
        return replace(self.watch, limits=Limits(seconds=None if seconds is None else 2 * seconds))

    @cached_property
    def _beginning(self) -> PythonExploration:
        """The first states of the whole graph. What is found among them is found there by a shortest
        run; one in the reduced graph has steps that are only taken to be out of the way."""
        found = Search(self.code, self._judges(), Watch(Limits(states=BEGINNING))).run()
        if found.stopped == INTERRUPTED:
            raise KeyboardInterrupt
        self.known = found.states
        return found

    @cached_property
    def _plain(self) -> PlainRuns:
        from interleave.checking.joined import PlainRuns  # where nothing is found there is no run

        assert self.reduced is not None
        return PlainRuns(self.code, self.reduced, self.split)

    def _unrecoverable(self, number: int) -> Run | None:
        run = self.exploration.unrecoverable(number)
        if run is None or self.reduced is None:
            return run
        if self._beginning.stopped is None:
            return self._beginning.unrecoverable(number)
        return self._plain.run(run)

    def _built_in(self, name: str) -> PropertyResult:
        kind = "built-in"
        if name not in self.exploration.found:
            return PropertyResult(name, kind, self._undecided())
        run = self._run(name)
        if isinstance(run, str):
            return PropertyResult(name, kind, VIOLATED, run)
        message, trace = self.endings.built_in(name, run)
        return PropertyResult(name, kind, VIOLATED, message, trace)

    def _declared(self, number: int, prop: Property) -> PropertyResult:
        if prop.kind == "recoverable":
            return self._recoverable(number, prop)
        verdict = VIOLATED if prop.kind == "invariant" else HOLDS
        if declared(prop.name) not in self.exploration.found:
            if prop.kind == "invariant" or self.exploration.stopped:
                return PropertyResult(prop.name, prop.kind, self._undecided())
            within = within_buffers(self.program, self.exploration.found)
            message = f"no reachable state satisfies {prop.name}{within}"
            return PropertyResult(prop.name, prop.kind, VIOLATED, message)
        run = self._run(declared(prop.name))
        if isinstance(run, str):
            return PropertyResult(prop.name, prop.kind, verdict, run)
        if prop.kind == "invariant":
            ending = self.endings.declared(prop, run)
            return PropertyResult(prop.name, prop.kind, verdict, ending, self.builder.trace(run, ending))
        trace = self.builder.trace(run, f"{prop.name} is reached here")
        return PropertyResult(prop.name, prop.kind, verdict, "", trace)

    def _recoverable(self, number: int, prop: Property) -> PropertyResult:
        if self.exploration.stopped:
            return PropertyResult(prop.name, prop.kind, INCOMPLETE)
        alarm = self.watch.alarm()
        try:
            with alarm, self.watch.phase(BACKWARDS):
                run = self._unrecoverable(number)
        except (MemoryError, KeyboardInterrupt, LimitReached) as problem:
            why = "out of memory for @recoverable" if isinstance(problem, MemoryError) else alarm.why
            self.exploration.stopped = why or INTERRUPTED
            self.watch.interrupted |= not why
            return PropertyResult(prop.name, prop.kind, INCOMPLETE)
        if run is None:
            return PropertyResult(prop.name, prop.kind, HOLDS)
        trace = self._patiently(partial(self.endings.trace, prop.name, number, run))
        if isinstance(trace, str):
            return PropertyResult(prop.name, prop.kind, VIOLATED, trace)
        return PropertyResult(prop.name, prop.kind, VIOLATED, self.endings.declared(prop, run), trace)

    def _result(self, properties: list[PropertyResult], never: tuple[Unreached, ...] | None) -> Result:
        found, phases = self.exploration, self.watch.phases.seconds
        buffers = buffers_of(self.program, found.found)
        verdict = VIOLATED if any(p.verdict == VIOLATED for p in properties) else self._undecided()
        return Result(
            self.program.name, self.program.title, verdict, found.states, found.transitions, found.depth,
            sum(phases.values()), found.engine, tuple(properties), found.stopped or "", never,
            self.reduced is not None, phases, self.watch.interrupted,
            # who was shown a violation was told that something is asked
            (
                *(w for w in self.program.warnings if verdict != VIOLATED or w.kind != NO_PROPERTY),
                *(self.live.warnings if self.live is not None else ()),
            ),
            self.program.memory, buffers, disk_states=found.disk.states, disk_bytes=found.disk.bytes,
            live_states=self.live.states if self.live is not None else 0, stronger=self.program.stronger,
        )  # fmt: skip
