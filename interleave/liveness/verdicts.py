"""Judges the liveness properties of a program, on the graph of all states without a reduction.

For each property: which states have a run on which what is to come never comes, whoever is scheduled
(backwards; where there are none it holds, and needs no fairness); which of them are come to from where it is
asked for; and whether a run can end there, or go round fairly for ever.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property, partial

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.exploration import Run
from interleave.explain.marks import both
from interleave.explain.means import Means
from interleave.explain.python_graph import PythonGraph
from interleave.explain.state_graph import StateGraph, too_many
from interleave.liveness.again import last_asked
from interleave.liveness.cures import cures
from interleave.liveness.decided import Decide, Decided, Decisions
from interleave.liveness.fairness import NONE, fairness_of, levels_of
from interleave.liveness.lasso import Lasso, refuted
from interleave.liveness.properties import Conditions, conditions_of
from interleave.liveness.search import Searches
from interleave.liveness.telling import Telling
from interleave.program.program import Program
from interleave.properties.result import HOLDS, INCOMPLETE, VIOLATED, PropertyResult
from interleave.record import record
from interleave.trace.build import TraceBuilder
from interleave.trace.schedule import Turn, replay
from interleave.warnings import GOAL_NEVER, NEVER_ASKED, ModelWarning

#: A graph of so many states is made at once; beyond that it is only made for what cannot be decided, or
#: shown, without.
AT_ONCE = 1 << 20
#: What is said of a property that needs no fairness.
NO_FAIRNESS = "whatever the schedule"


@record
class Judged:
    """The verdicts.

    Attributes:
        properties: of all liveness properties.
        states: in how many states they were judged.
        why: why not all is known; empty if it is.
        warnings: what there is to be warned of.
    """

    properties: tuple[PropertyResult, ...]
    states: int
    why: str
    warnings: tuple[ModelWarning, ...]


class LivenessJudge:
    """Judges one program.

    Args:
        program: it, with the fairness that is assumed.
        builder: describes its runs.
        means: with what the graph is made.
        decide: decides without a graph what it can; it is not asked about few states.
        fair: what of the fairness is not the model's own, as it was given.

    Raises:
        ModelFault: a property has no value in some state.
    """

    def __init__(
        self, program: Program, builder: TraceBuilder, means: Means, fair: tuple[str, ...] = (),
        decide: Decide | None = None,
    ) -> None:  # fmt: skip
        self.program, self.builder, self.fair = program, builder, fair
        asked, self.conditions = conditions_of(program)
        self.code = Behaviour(asked)
        self.means, self.decide = means, decide
        self._graph: StateGraph | None = None
        self.telling, self.assumption = Telling(builder, program), assumption(program)
        self.warnings: list[ModelWarning] = []

    def judge(self) -> Judged:
        """All verdicts."""
        decided = self._decided()
        if decided is None:
            results = tuple(self._judged(conditions) for conditions in self.conditions)
            return Judged(results, len(self.graph.states), self.graph.why, tuple(self.warnings))
        if decided.why:
            results = tuple(self._open(conditions) for conditions in self.conditions)
            return Judged(results, 0, decided.why, ())
        results = tuple(
            self._known(*one) for one in zip(self.conditions, decided.properties, strict=True)
        )
        why = self._graph.why if self._graph is not None else ""
        return Judged(results, decided.states, why, tuple(self.warnings))

    def _decided(self) -> Decisions | None:
        """What is known without a graph of all states; None if there is one, as it is small."""
        means = self.means
        if self.decide is None or means.engine == "python" or means.most <= AT_ONCE:
            return None
        if means.least <= AT_ONCE:
            graph = replace(means, most=AT_ONCE).graph(self.code, self._asked())
            if graph.why != too_many(AT_ONCE) or isinstance(graph, PythonGraph):
                self._graph = graph
                return None
        return self.decide(self.code, self.conditions, fairness_of(self.program))

    def _known(self, conditions: Conditions, decided: Decided) -> PropertyResult:
        """The verdict on a property of which this is known."""
        if not decided.holds and decided.shown is None:
            return self._judged(conditions)
        self._warn_of(conditions, asked=decided.asked, goal=decided.goal)
        if decided.shown is not None:
            shown = decided.shown
            return self._violated(conditions, shown.run, shown.loop, shown.cures, shown.lost)
        return self._held(conditions, f"with {self.assumption}" if decided.needs else NO_FAIRNESS)

    def _asked(self) -> range:
        return range(len(self.code.program.properties))

    @property
    def graph(self) -> StateGraph:
        """The graph of all states; it is made when it is asked for."""
        if self._graph is None:
            self._graph = self.means.graph(self.code, self._asked())
        return self._graph

    @cached_property
    def searches(self) -> Searches:
        """Searches in it."""
        return searches(self.graph, self.means.notice)

    def _judged(self, conditions: Conditions) -> PropertyResult:
        graph = self.graph
        goal, begins = self._values(conditions.goal), self._begins(conditions)
        self._warn(conditions, goal, begins)
        region = self.searches.closure(begins, self.searches.avoidable(self._or_unknown(goal)))
        if 1 not in region:
            return self._holds(conditions, NO_FAIRNESS)
        ends = bytearray(len(region))
        for state in graph.stuck():
            ends[state] = region[state]
        fairness, parts = fairness_of(self.program), None
        if 1 not in ends:
            parts = self.searches.fair_parts(region, fairness)
            if parts is None:
                return self._holds(conditions, f"with {self.assumption}")
        found = self.searches.lasso(both(begins, region), region, ends, parts, fairness)
        cured = partial(self._cured, region)
        known = None if self.graph.why else cures(self.program, cured) if found.loop is not None else []
        return self._violated(conditions, self._run(found), found.loop, known, self._lost(goal, found))

    def _violated(
        self, conditions: Conditions, judged: Run, loop: int | None, cured: Sequence[str] | None,
        lost: int | None,
    ) -> PropertyResult:  # fmt: skip
        """The verdict by a run of the program of conditions that shows a violation; see `Telling.trace`."""
        prop, fairness, on = conditions.declared, fairness_of(self.program), conditions.of(self.code)
        run = self._real(judged, loop)
        problem = refuted(self.code, on, fairness, judged, loop)
        assert not problem, problem
        asked = None
        if on.asked is not None:
            wanted = [k for k, state in enumerate(judged.states) if on.asked(state)]
            asked = last_asked(wanted, [bool(on.goal(state)) for state in judged.states])
        partly = lost is None
        trace = self.telling.trace(prop.name, prop.kind, run, loop, asked, cured, lost, partly=partly)
        trace = replace(trace, fair=self.fair)
        return PropertyResult(prop.name, prop.kind, VIOLATED, trace.ending, trace, fair=self.assumption)

    # ------------------------------------------------------------------ what is asked

    def _values(self, number: int) -> bytearray:
        """The states in which a condition is true."""
        undecided = self.graph.undecided(number)
        if undecided is not None:
            self.code.property_value(number, self.graph.states[undecided])
            raise AssertionError("a condition without a value has one")
        return self.graph.judged(number)

    def _begins(self, conditions: Conditions) -> bytearray:
        """The states in which what is to come is asked for."""
        if conditions.asked is not None:
            return self._values(conditions.asked)
        if not conditions.once:
            return bytearray(b"\1") * len(self.graph.states)
        begins = bytearray(len(self.graph.states))
        for state in self.graph.initial:
            begins[state] = 1
        return begins

    def _warn(self, conditions: Conditions, goal: bytearray, begins: bytearray) -> None:
        """Note what makes a verdict say less than its author may think."""
        if not self.graph.why:
            self._warn_of(conditions, asked=1 in begins, goal=1 in goal)

    def _warn_of(self, conditions: Conditions, *, asked: bool, goal: bool) -> None:
        """The same by whether there is a state in which it is asked for, and one with what is to come."""
        prop = conditions.declared
        if not asked:
            self.warnings.append(ModelWarning(
                NEVER_ASKED, prop.name,
                f"{prop.name} is never asked: no reachable state fulfils its first part",
                prop.span, "so it holds, and says nothing",
            ))  # fmt: skip
        elif not goal and prop.kind in ("leads_to", "again", "eventually"):
            self.warnings.append(ModelWarning(
                GOAL_NEVER, prop.name, f"no reachable state fulfils what {prop.name} waits for",
                prop.span, "a state shows a ghost if there is a step before it changes again",
            ))  # fmt: skip

    def _or_unknown(self, goal: bytearray) -> bytearray:
        """The goal, with what was not explored: nothing bad is said of what comes of that."""
        marks = bytearray(goal)
        for state in range(self.graph.expanded, len(marks)):
            marks[state] = 1
        return marks

    # ------------------------------------------------------------------ verdicts

    def _holds(self, conditions: Conditions, how: str) -> PropertyResult:
        return self._open(conditions) if self.graph.why else self._held(conditions, how)

    def _held(self, conditions: Conditions, how: str) -> PropertyResult:
        prop = conditions.declared
        return PropertyResult(prop.name, prop.kind, HOLDS, how, fair=self.assumption)

    def _open(self, conditions: Conditions) -> PropertyResult:
        prop = conditions.declared
        return PropertyResult(prop.name, prop.kind, INCOMPLETE, fair=self.assumption)

    def _run(self, lasso: Lasso) -> Run:
        """A lasso as a run of the program of conditions."""
        graph = self.graph
        taken = tuple((graph.thread[step], graph.choice[step]) for step in lasso.steps)
        return Run(tuple(graph.states[state] for state in lasso.states), taken=taken)

    def _real(self, run: Run, loop: int | None) -> Run:
        """The same as a run of the program, by its schedule; the loop has to close there, too."""
        turns = [Turn(self.builder.columns[number], choice) for number, choice in run.taken]
        done = replay(self.builder, turns, self.code.initial().index(run.states[0]))
        assert not done.problem, done.problem
        states = done.run.states
        assert loop is None or states[loop] == states[-1], "the loop does not close"
        return Run(states, taken=run.taken)

    def _lost(self, goal: bytearray, lasso: Lasso) -> int | None:
        """After how many steps of a lasso no run comes to the goal any more; -1 if always one does."""
        if self.graph.why:
            return None
        within = self.searches.within_reach(goal)
        return next((k for k, state in enumerate(lasso.states) if not within[state]), -1)

    def _cured(self, region: bytearray, program: Program) -> bool:
        return self.searches.fair_parts(region, fairness_of(program)) is None


def assumption(program: Program) -> str:
    """What fairness a program is judged with, in words."""
    levels = {level for _, level in levels_of(program)}
    fair = [variable.name for variable in program.variables if variable.fair]
    objects = f", and {', '.join(fair)} fair" if fair else ""
    if len(levels) == 1:
        (level,) = levels
        return f"{level} fairness{objects}" if level != NONE else f"no fairness{objects}"
    told = (f"{name} {level}" for name, level in levels_of(program))
    return f"fairness: {', '.join(told)}{objects}"


def searches(graph: StateGraph, notice: Callable[[str], None] | None = None) -> Searches:
    """What searches in a graph: machine code in one that was made by it."""
    if isinstance(graph, PythonGraph):
        return Searches(graph)
    from interleave.liveness.native.search import NativeSearches

    return NativeSearches(graph, notice)
