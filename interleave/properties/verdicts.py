"""Runs the search on a program and judges every property."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from interleave.engine.python.code import PythonCode
from interleave.engine.python.codes import ModelFault
from interleave.engine.search import Exploration, Judge, Limits, Progress, Search
from interleave.errors import ModelError
from interleave.program.program import Program, Property
from interleave.properties.heap import LeakJudge, RaceJudge
from interleave.properties.recoverable import Graph
from interleave.properties.result import BUILT_IN, HOLDS, INCOMPLETE, VIOLATED, PropertyResult, Result
from interleave.trace.build import TraceBuilder


@dataclass(frozen=True)
class Options:
    """How to check a model; the names are the command line's.

    ``progress`` is called now and then while the search runs.
    """

    limits: Limits = field(default_factory=Limits)
    fail_fast: bool = False
    reduction: bool = True
    symmetry: bool = True
    engine: str = "auto"
    progress: Callable[[Progress], None] | None = None


@dataclass(frozen=True)
class Checked:
    """A result with what it was made from, for graphs and comparisons."""

    result: Result
    code: PythonCode
    exploration: Exploration
    builder: TraceBuilder


class Judgement:
    """Judges one program."""

    def __init__(self, program: Program, options: Options) -> None:
        self.program, self.options = program, options
        self.code = PythonCode(program)
        self.builder = TraceBuilder(self.code)
        self.leaks = LeakJudge(self.code.layout) if "memory-leak" in program.checks else None
        self.races = RaceJudge(self.code) if "data-race" in program.checks else None
        self.exploration = Exploration()

    def run(self) -> Checked:
        judges: dict[str, Judge] = {}
        violations = {"memory-leak", "data-race"}
        if self.leaks is not None:
            judges["memory-leak"] = Judge(self.leaks)
        if self.races is not None:
            judges["data-race"] = Judge(self.races)
        for number, prop in enumerate(self.program.properties):
            if prop.kind == "invariant":
                judges[prop.name] = self._judge(number, holds=False)
                violations.add(prop.name)
            elif prop.kind == "reachable":
                judges[prop.name] = self._judge(number, holds=True)
        options = self.options
        search = Search(
            self.code, judges, options.limits, options.fail_fast, frozenset(violations), options.progress
        )
        self.exploration = search.result
        try:
            search.run()
            properties = self._properties()
        except ModelFault as fault:
            raise self._model_error(fault) from None
        result = self._result(properties)
        return Checked(result, self.code, self.exploration, self.builder)

    def _judge(self, number: int, holds: bool) -> Judge:
        return Judge(self.code.scope[f"property_{number}"], holds)

    def _model_error(self, fault: ModelFault) -> ModelError:
        found = self.code.faults[fault.number]
        return ModelError(found.message, found.site.span, found.hint)

    # ------------------------------------------------------------------ verdicts

    def _properties(self) -> list[PropertyResult]:
        names = [*BUILT_IN, *self.program.checks]
        results = [self._built_in(name) for name in names]
        for number, prop in enumerate(self.program.properties):
            results.append(self._declared(number, prop))
        return results

    def _undecided(self) -> str:
        """The verdict on what was not found."""
        return INCOMPLETE if self.exploration.stopped else HOLDS

    def _built_in(self, name: str) -> PropertyResult:
        found, builder = self.exploration, self.builder
        kind = "built-in"
        if name in found.crashes:
            crash = found.crashes[name]
            message = self._crash(crash.code)
            if crash.thread < 0:
                trace = builder.trace([], f"{name}: {message}, before any step")
            else:
                end = (crash.thread, crash.choice, crash.code)
                trace = builder.trace(found.path(crash.state), f"{name}: {message}", end)
            return PropertyResult(name, kind, VIOLATED, message, trace)
        if name == "deadlock" and found.deadlock is not None:
            waiting = builder.waiting(found.deadlock)
            plain = builder.trace(found.path(found.deadlock), "deadlock: no thread can move")
            return PropertyResult(name, kind, VIOLATED, "; ".join(waiting), replace(plain, blocked=waiting))
        if name in self.program.checks and name in found.found:
            state = found.found[name]
            message = self._leak(state) if name == "memory-leak" else self._race(state)
            return PropertyResult(
                name, kind, VIOLATED, message, builder.trace(found.path(state), f"{name}: {message}")
            )
        return PropertyResult(name, kind, self._undecided())

    def _crash(self, code: int) -> str:
        """What a crash is, and in which procedure."""
        crash = self.code.crashes[self.code.crash_of(code)]
        return f"{crash.message}, in {crash.site.frames[-1].name}()"

    def _leak(self, state: int) -> str:
        assert self.leaks is not None
        objects = ", ".join(f"{struct}#{slot}" for struct, slot in self.leaks.leaked(state))
        if self.leaks.all_finished(state):
            return f"{objects} not freed when all threads have finished"
        return f"nothing refers to {objects} any more"

    def _race(self, state: int) -> str:
        assert self.races is not None
        race = self.races.race(state)
        assert race is not None
        first, second, name = race
        names = self.builder.columns
        return (
            f"the next steps of {names[first]} and {names[second]} both access {name}, and not only to read"
        )

    def _declared(self, number: int, prop: Property) -> PropertyResult:
        found, builder = self.exploration, self.builder
        if prop.kind == "recoverable":
            return self._recoverable(number, prop)
        state = found.found.get(prop.name)
        if prop.kind == "invariant":
            if state is None:
                return PropertyResult(prop.name, prop.kind, self._undecided())
            ending = f"invariant {prop.name} is false here"
            return PropertyResult(
                prop.name, prop.kind, VIOLATED, ending, builder.trace(found.path(state), ending)
            )
        if state is not None:
            ending = f"{prop.name} is reached here"
            return PropertyResult(prop.name, prop.kind, HOLDS, "", builder.trace(found.path(state), ending))
        if found.stopped:
            return PropertyResult(prop.name, prop.kind, INCOMPLETE)
        return PropertyResult(prop.name, prop.kind, VIOLATED, f"no reachable state satisfies {prop.name}")

    def _recoverable(self, number: int, prop: Property) -> PropertyResult:
        if self.exploration.stopped:
            return PropertyResult(prop.name, prop.kind, INCOMPLETE)
        if self._graph is None:
            self._graph = Graph(self.code, self.exploration)
        state = self._graph.cannot_reach(self._judge(number, holds=True))
        if state is None:
            return PropertyResult(prop.name, prop.kind, HOLDS)
        ending = f"from here no continuation reaches {prop.name}"
        trace = self.builder.trace(self.exploration.path(state), ending)
        return PropertyResult(prop.name, prop.kind, VIOLATED, ending, trace)

    _graph: Graph | None = None

    def _result(self, properties: list[PropertyResult]) -> Result:
        found = self.exploration
        verdict = self._undecided()
        if any(p.verdict == VIOLATED for p in properties):
            verdict = VIOLATED
        return Result(
            self.program.name, self.program.title, verdict, found.states, found.transitions, found.depth,
            found.seconds, "python", tuple(properties), found.stopped or "",
        )  # fmt: skip
