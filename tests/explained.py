"""Says by looking at all runs whether an explanation is true: slowly, and on its own."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import combinations

import networkx

from interleave.checking.verdicts import Checked
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.expander import successors
from interleave.engine.behaviour.judges import judge_of_kind
from interleave.engine.exploration import unfinished
from interleave.explain.explanation import Cause, StepOrder
from interleave.properties.result import VIOLATED
from interleave.trace.trace import Trace
from interleave.violations import JUDGED

#: A thread's step, and which time it takes it.
Event = tuple[int, int, int]


#: A race is a failure only where it is asked about: runs go on behind it.
RACING = ("data-race", "built-in")


class TooLarge(Exception):
    """There are more states than this can look at."""


class Runs:
    """All states of a program with what is wrong in them, each kind of violation that was found.

    Attributes:
        doomed, ends, safe: see `_doomed` and `_ends`.
    """

    safe: set[int]

    def __init__(self, checked: Checked, most: int, races: bool) -> None:
        self.code: Behaviour = checked.code
        self.layout = self.code.layout
        self.initial = [s for s in self.code.initial() if s >= 0]
        self.steps: dict[int, list[tuple[int, int, int]]] = {}
        work = list(self.initial)
        while work:
            state = work.pop()
            if state not in self.steps:
                self.steps[state] = successors(self.code, state)
                work += [after for _, _, after in self.steps[state] if after >= 0]
                if len(self.steps) > most:
                    raise TooLarge
        found = [p for p in checked.result.properties if p.verdict == VIOLATED and p.trace and p.trace.length]
        self.names = [(p.name, p.kind) for p in found]
        properties = enumerate(self.code.program.properties)
        self.goals = {
            n: self._leading({s for s in self.steps if self.code.property_value(n, s)})
            for n, prop in properties
            if prop.kind == "recoverable"
        }
        self.bad = {s: {n for n in self.names if self._holds(n, s)} for s in self.steps}
        self.failing = {s for s, bad in self.bad.items() if bad - (set() if races else {RACING})}
        self.doomed = self._doomed()
        self.ends = self._ends()

    def _holds(self, name: tuple[str, str], state: int) -> bool:
        if name == ("deadlock", "built-in"):
            return not self.steps[state] and unfinished(self.layout, state)
        if name[1] == "built-in":
            return name[0] in JUDGED and judge_of_kind(self.code, name[0])(state)
        number = next(n for n, p in enumerate(self.code.program.properties) if p.name == name[0])
        if name[1] == "recoverable":
            return state not in self.goals[number]
        return not self.code.property_value(number, state)

    def crash(self, after: int) -> tuple[str, str]:
        return self.code.crashes[self.code.crash_of(after)].kind, "built-in"

    def _ends(self) -> set[int]:
        """The states in which passing runs end or stay for good: those of the components that only doom
        leads out of. Where a failure is out of reach, if there are such."""
        graph = networkx.DiGraph()
        free = [s for s in self.steps if s not in self.doomed]
        graph.add_nodes_from(free)
        graph.add_edges_from(
            (s, a) for s in free for _, _, a in self.steps[s] if a >= 0 and a not in self.doomed
        )
        ends = {s for component in networkx.attracting_components(graph) for s in component}
        self.safe = ends - self._leading(set(self.failing), crashes=True)
        return self.safe or ends

    def _leading(self, found: set[int], crashes: bool = False) -> set[int]:
        """The states from which one of these, or a crash, can be reached."""
        before: dict[int, set[int]] = {}
        for s, steps in self.steps.items():
            for _, _, after in steps:
                if after >= 0:
                    before.setdefault(after, set()).add(s)
                elif crashes:
                    found.add(s)
        work = list(found)
        while work:
            for source in before.get(work.pop(), set()) - found:
                found.add(source)
                work.append(source)
        return found

    def _doomed(self) -> set[int]:
        """The states from which every run fails, one that goes on for ever does not."""
        found = set(self.failing)
        while True:
            more = {
                s
                for s, steps in self.steps.items()
                if s not in found and steps and all(a < 0 or a in found for _, _, a in steps)
            }
            if not more:
                return found
            found |= more

    # ------------------------------------------------------------------ fewest switches

    def fewest(self, name: tuple[str, str]) -> tuple[int, int, int]:
        """The fewest preemptions, switches and steps of a run to a violation."""
        heap: list[tuple[tuple[int, int, int], int, int]] = [((0, 0, 0), s, -1) for s in self.initial]
        seen = set()
        while heap:
            cost, state, last = heapq.heappop(heap)
            if state < 0 or name in self.bad[state]:
                return cost
            if (state, last) in seen:
                continue
            seen.add((state, last))
            going = {thread for thread, _, _ in self.steps[state]}
            for thread, _, after in self.steps[state]:
                switch = last >= 0 and thread != last
                price = cost[0] + (switch and last in going), cost[1] + switch, cost[2] + 1
                if after >= 0 or self.crash(after) == name:
                    heapq.heappush(heap, (price, after, thread))
        raise AssertionError(f"no run to {name}")

    # ------------------------------------------------------------------ causes

    def passes(self, orders: Sequence[tuple[Event, Event]]) -> bool:
        """Whether a run that has all orders passes, and treats no thread unfairly."""
        events = sorted({event for order in orders for event in order})
        work: list[tuple[int, frozenset[Event], tuple[tuple[tuple[int, int], int], ...]]]
        work = [(s, frozenset(), ()) for s in self.initial]
        seen = set(work)
        while work:
            state, came, counts = work.pop()
            if state in self.failing:
                continue
            if state in self.ends:
                return True
            for thread, _, after in self.steps[state]:
                if after < 0:
                    continue
                node = self.code.program.instances[thread][0].code.locations[self.layout.pc(state, thread)]
                number = Counter(dict(counts))
                number[thread, node] += 1
                event = thread, node, number[thread, node]
                if any(event == then and first not in came for first, then in orders):
                    continue
                now = came | {event} if event in events else came
                kept = {k: n for k, n in number.items() if any(k == e[:2] for e in events)}
                following = after, now, tuple(sorted(kept.items()))
                if following not in seen:
                    seen.add(following)
                    work.append(following)
        return False


def event(trace: Trace, position: int) -> Event:
    """What happens at a position."""
    step = trace.steps[position]
    count = sum((s.number, s.location) == (step.number, step.location) for s in trace.steps[: position + 1])
    return step.number, step.location, count


def events(trace: Trace, order: StepOrder) -> tuple[Event, Event]:
    first = event(trace, order.first_at)
    if order.then_at is not None:
        assert order.first_at < order.then_at
        return first, event(trace, order.then_at)
    number, location = order.then.number, order.then.location
    count = sum((s.number, s.location) == (number, location) for s in trace.steps[: trace.length])
    return first, (number, location, count + 1)


def follow(runs: Runs, trace: Trace) -> None:
    """The trace is a run."""
    assert trace.states[0] in runs.initial
    for k, step in enumerate(trace.steps):
        after = trace.states[k + 1] if k + 1 < len(trace.states) else None
        assert any(
            (thread, choice) == (step.number, step.choice) and (after is None or n == after)
            for thread, choice, n in runs.steps[trace.states[k]]
        )


def examine(checked: Checked, most: int, told: Callable[[str], None]) -> None:
    """Every explanation of a result is true.

    Raises:
        TooLarge: it has more states than ``most``.
    """
    racing = any((found.name, found.kind) == RACING for found in checked.result.violated)
    all_runs = {races: Runs(checked, most, races) for races in ((False, True) if racing else (False,))}
    for found in checked.result.properties:
        if found.explanation is None:
            continue
        runs = all_runs[(found.name, found.kind) == RACING]
        note = found.explanation.note
        assert not note or (found.explanation.causes and note.startswith("not all causes are known")), note
        for number, cause in enumerate(found.explanation.causes):
            if cause.alone:
                told("of this violation alone")
                _examine_alone(runs, cause, (found.name, found.kind))
            else:
                _examine(runs, cause, told)
            follow(runs, cause.trace)
            crash = cause.trace.steps[-1].crash
            if crash:
                assert len(cause.trace.states) == cause.trace.length
            else:
                assert (found.name, found.kind) in runs.bad[cause.trace.states[-1]]
            if number == 0:
                size = cause.preemptions, cause.switches, cause.trace.length
                assert size == runs.fewest((found.name, found.kind))


def _examine_alone(runs: Runs, cause: Cause, violated: tuple[str, str]) -> None:
    """Every run fails, and the one that passes does so by another violation."""
    assert not runs.passes([])
    if cause.passing is not None:
        follow(runs, cause.passing)
        assert not any(violated in runs.bad[state] for state in cause.passing.states)
        assert not any(step.crash for step in cause.passing.steps)


def _examine(runs: Runs, cause: Cause, told: Callable[[str], None]) -> None:
    trace, passing = cause.trace, cause.passing
    orders = [events(trace, order) for order in cause.orders]
    assert all(a[0] != b[0] for a, b in orders)
    assert cause.matters <= set(range(len(trace.steps)))
    if passing is not None:
        follow(runs, passing)
        assert runs.failing.isdisjoint(passing.states)
        assert not any(step.crash for step in passing.steps)
    _examine_fate(runs, cause)
    some = cause.choices or cause.begun or cause.after or cause.only
    if some or not runs.safe:  # where nothing is safe, runs that pass are told by what has come
        told("nothing is safe" if not runs.safe else "of some runs")
        return
    assert not runs.passes(orders) or not orders
    if orders:
        told(f"{len(orders)} orders")
        assert passing is not None
        for fewer in combinations(orders, len(orders) - 1):
            assert runs.passes(fewer)
    elif passing is None:
        told("every run fails")
        assert not runs.passes([])
    else:
        told("no order")
        assert runs.passes([])


def _examine_fate(runs: Runs, cause: Cause) -> None:
    """The point of no return is where it is said to be."""
    states = cause.trace.states
    doomed = [state in runs.doomed for state in states]
    if cause.no_return is None:
        assert doomed[0]
    else:
        assert not any(doomed[: cause.no_return + 1])
        bad = next((i for i, state in enumerate(states) if runs.bad[state]), len(states))
        assert all(doomed[cause.no_return + 1 : bad + 1])
