"""Which part of an explored state graph is shown to people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice, pairwise

from interleave.checking.verdicts import Checked
from interleave.engine.behaviour.expander import successors
from interleave.engine.exploration import INTERRUPTED, Limits
from interleave.engine.python.search import PythonExploration, Search
from interleave.engine.watch import Watch
from interleave.errors import UsageError
from interleave.properties.result import HOLDS, VIOLATED, PropertyResult
from interleave.record import record
from interleave.trace.trace import Trace

#: How many states are shown around the counterexamples.
MAX_STATES = 300
#: The largest graphs that are written as a whole: more would take gigabytes in networkx.
MAX_ALL_STATES = 100_000
MAX_ALL_TRANSITIONS = 400_000
#: How many states are explored for a drawing. What lies beyond is counted as left out.
MAX_DRAWN_STATES = 100_000


@record
class Edge:
    """A step: taken by thread instance ``thread`` as its ``choice``-th alternative. ``after`` is a
    state, or a crash's code (below -1)."""

    before: int
    thread: int
    choice: int
    after: int

    @property
    def way(self) -> tuple[int, int, int]:
        """What tells it from other steps."""
        return self.before, self.thread, self.choice


@record
class Selection:
    """A part of an explored graph.

    Attributes:
        checked: what was explored.
        part: which part this is, in words.
        numbers: the shown states with their numbers in order of exploration, in that order.
        edges: the steps between shown states, and those that crash.
        path: the steps of the traces, as `Edge.way`.
        ends: the names of the properties that are decided in a state or, where its trace ends in a
            crash, in a step.
        hidden: for a state, how many of its steps are not shown.
        left_out_states, left_out_transitions: how many there are besides.
    """

    checked: Checked
    part: str
    numbers: dict[int, int]
    edges: tuple[Edge, ...]
    path: frozenset[tuple[int, int, int]]
    ends: dict[int, tuple[PropertyResult, ...]]
    hidden: dict[int, int]
    left_out_states: int
    left_out_transitions: int

    @property
    def states(self) -> int:
        return len(self.numbers)

    @property
    def transitions(self) -> int:
        return len(self.edges)


def select(checked: Checked, *, everything: bool = False, limit: int = MAX_STATES) -> Selection:
    """Choose the part of the graph to show.

    By default that is the states on the traces of violated properties (if none is violated, of
    the ``reachable`` ones; if there are none, those nearest to the initial states), with their
    direct successors.

    Args:
        checked: what was explored.
        everything: all states instead.
        limit: how many states there may be by default. Traces come first, short ones before long
            ones, and of a trace that is too long for it the end.

    Raises:
        UsageError: everything is asked for, and is too much.
    """
    exploration = explored(checked)
    traced = _traced(checked)
    if everything:
        _refuse_too_much(exploration)
        chosen = set(exploration.parent)
        part = "all states"
    else:
        chosen, part = _around(checked, traced, limit)
    numbers = {state: i for i, state in enumerate(exploration.parent) if state in chosen}
    edges: list[Edge] = []
    hidden: dict[int, int] = {}
    for state in numbers:
        steps = successors(checked.code, state)
        here = [Edge(state, n, k, after) for n, k, after in steps if after < 0 or after in numbers]
        edges += here
        if len(here) < len(steps):
            hidden[state] = len(steps) - len(here)
    path, ends = _marks(traced)
    return Selection(
        checked, part, numbers, tuple(edges), path, ends, hidden,
        exploration.states - len(numbers), max(0, exploration.transitions - len(edges)),
    )  # fmt: skip


def around(checked: Checked, traces: Sequence[Trace]) -> Selection:
    """The part of the graph that is drawn for a design: the states around the runs that the review shows,
    without reductions."""
    exploration = checked.exploration
    if (
        not isinstance(exploration, PythonExploration)
        or exploration.code is not checked.code
        # the other engine might have explored one with more: that is not to be seen
        or exploration.states > MAX_DRAWN_STATES
    ):
        exploration = Search(checked.code, {}, Watch(Limits(states=MAX_DRAWN_STATES))).run()
        if exploration.stopped == INTERRUPTED:
            raise KeyboardInterrupt
        if exploration.stopped is not None:
            exploration.stopped = f"there are more than {MAX_DRAWN_STATES:,} states"
    for trace in traces:
        for before, after in pairwise(trace.states):
            exploration.parent.setdefault(after, before)  # it may lie beyond the bound
    result = checked.result
    shown = [
        replace(found, trace=trace)
        for trace in traces
        for found in result.violated
        if trace in (found.trace, *(cause.trace for cause in found.causes))
    ]
    result = replace(
        result, properties=tuple(shown), states=exploration.states, transitions=exploration.transitions,
        reason=exploration.stopped or "",
    )  # fmt: skip
    return select(replace(checked, result=result, exploration=exploration))


def explored(checked: Checked) -> PythonExploration:
    """The exploration of a model that is to be drawn: the Python engine's, which has all states."""
    assert isinstance(checked.exploration, PythonExploration)
    return checked.exploration


def _refuse_too_much(exploration: PythonExploration) -> None:
    for count, most, what in (
        (exploration.states, MAX_ALL_STATES, "states"),
        (exploration.transitions, MAX_ALL_TRANSITIONS, "transitions"),
    ):
        if count > most:
            raise UsageError(
                f"the graph has {count:,} {what}, and --all writes at most {most:,}: leave --all out for the "
                "part around the counterexamples, or make the model's numbers smaller"
            )


# ---------------------------------------------------------------------------- the part to show


def _traced(checked: Checked) -> list[PropertyResult]:
    """The properties whose traces are shown: violated ones, else reachable ones."""
    found = [p for p in checked.result.properties if p.trace is not None]
    violated = [p for p in found if p.verdict == VIOLATED]
    return violated or [p for p in found if p.verdict == HOLDS]


def _around(checked: Checked, traced: list[PropertyResult], limit: int) -> tuple[set[int], str]:
    exploration = explored(checked)
    traces = sorted((p.trace.states for p in traced if p.trace is not None and p.trace.states), key=len)
    if not traces:
        return set(islice(exploration.parent, limit)), "the states nearest to the initial ones"
    on_path: dict[int, None] = {}
    for states in traces:
        new = [state for state in states if state not in on_path]
        if len(on_path) + len(new) <= limit:
            on_path.update(dict.fromkeys(new))
        elif not on_path:
            on_path.update(dict.fromkeys(new[len(new) - limit :]))
    chosen = set(on_path)
    for state in on_path:
        for _, _, after in successors(checked.code, state):
            if after >= 0 and after in exploration.parent and len(chosen) < limit:
                chosen.add(after)
    kind = "counterexamples" if traced[0].verdict == VIOLATED else "runs to reachable states"
    return chosen, f"the states around the {kind}"


def _marks(
    traced: list[PropertyResult],
) -> tuple[frozenset[tuple[int, int, int]], dict[int, tuple[PropertyResult, ...]]]:
    """The steps of the traces, and where each of them ends."""
    path = set()
    ends: dict[int, tuple[PropertyResult, ...]] = {}
    for prop in traced:
        if prop.trace is None:
            continue
        steps, states = prop.trace.steps, prop.trace.states
        path |= {(state, s.number, s.choice) for state, s in zip(states, steps, strict=False)}
        if states and not (steps and steps[-1].crash):
            end = states[prop.trace.length]
            ends[end] = (*ends.get(end, ()), prop)
    return frozenset(path), ends
