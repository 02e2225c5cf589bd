"""The state graph of a program as the judge of sentences sees it: made by the oracle, with what can become
of each state. Nothing of the explanation is used."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from copy import copy
from functools import cached_property
from typing import NamedTuple

import networkx
from oracle import FINISHED, IDLE, Oracle, Standing, State, Way
from oracle_graph import Access, Graph, Outcome

from interleave.memories import SC
from interleave.program.program import Program

#: A race is a failure only where it is asked about: runs go on behind it.
RACE = "data-race"


class TooLarge(Exception):
    """There are more states, or more of what is to be remembered of runs, than the judge looks at."""


class Step(NamedTuple):
    """``thread`` takes the step at ``node`` in the way ``way``; ``after`` is the state's number, or the kind
    of the violation that it commits."""

    thread: int
    node: int
    way: Way
    after: int | str


class Made(Graph):
    """The graph of a program with what a memory model has put in: that is no step of its own."""

    def _begins_step(self, node: int) -> bool:
        return node not in self.code.hidden and super()._begins_step(node)


class MadeOracle(Oracle):
    """The states of such a program. That the program means what the memory model says is tested elsewhere."""

    graph = Made

    def _freeze(self, shared: dict[str, list[int | None]], threads: list[Standing | str]) -> State:
        """A store buffer in which nothing is has finished, whether or not there ever was anything."""
        buffers = (bool(thread.of) for thread, _ in self.program.instances)
        now = [FINISHED if of and t == IDLE else t for t, of in zip(threads, buffers, strict=True)]
        return super()._freeze(shared, now)

    def steps(self, state: State, number: int, accesses: set[Access] | None = None) -> list[Outcome]:
        """What arrives in memory was done when it was issued."""
        thread, _ = self.program.instances[number]
        return super().steps(state, number, None if thread.of else accesses)


class Space:
    """All states of a program.

    Args:
        program: the program.
        most: how many states there may be.

    Attributes:
        states, number: the states, and the number of each.
        steps: of each state.
        blocked: of a state's number and a thread, what is chosen on the ways through its step that are
            blocked.
        initial: the numbers of the initial states.
        bad: of each state the names of the properties that it violates.

    Raises:
        TooLarge: there are more.
        ModelFault: a model error was met.
    """

    def __init__(self, program: Program, most: int) -> None:
        self.program, self.oracle = program, (Oracle if program.memory == SC else MadeOracle)(program)
        self.states: list[State] = []
        self.number: dict[State, int] = {}
        self.initial = [self._enter(o) for o in self.oracle.initial() if isinstance(o, State)]
        self.initial = list(dict.fromkeys(self.initial))
        self.steps: list[list[Step]] = []
        self.blocked: dict[tuple[int, int], list[Way]] = {}
        while len(self.steps) < len(self.states):
            if len(self.states) > most:
                raise TooLarge
            state = self.states[len(self.steps)]
            found = []
            for thread, standing in enumerate(state.threads):
                if isinstance(standing, Standing):
                    for way, outcome in self.oracle.ways(state, thread):
                        if outcome is None:
                            self.blocked.setdefault((len(self.steps), thread), []).append(way)
                            continue
                        after = outcome if isinstance(outcome, str) else self._enter(outcome)
                        found.append(Step(thread, standing.node, way, after))
            self.steps.append(found)
        self.bad: list[set[str]] = [set() for _ in self.states]
        for number, state in enumerate(self.states):
            self._judge(number, state)
        for prop in program.properties:
            if prop.kind == "recoverable":
                good = [n for n, s in enumerate(self.states) if self.oracle.holds(prop, s)]
                for n in set(range(len(self.states))) - self.leading(good):
                    self.bad[n].add(prop.name)

    def _enter(self, state: State) -> int:
        if state not in self.number:
            self.number[state] = len(self.states)
            self.states.append(state)
        return self.number[state]

    def _judge(self, number: int, state: State) -> None:
        program, bad = self.program, self.bad[number]
        if not self.steps[number] and self.oracle.unfinished(state):
            bad.add("deadlock")
        if "memory-leak" in program.checks and self.oracle.leaks(state):
            bad.add("memory-leak")
        if RACE in program.checks and self.oracle.races(state):
            bad.add(RACE)
        for prop in program.properties:
            if prop.kind == "invariant" and not self.oracle.holds(prop, state):
                bad.add(prop.name)

    @cached_property
    def before(self) -> list[list[int]]:
        """The states that lead to each state."""
        found: list[list[int]] = [[] for _ in self.states]
        for number, steps in enumerate(self.steps):
            for step in steps:
                if isinstance(step.after, int):
                    found[step.after].append(number)
        return found

    def leading(self, states: Iterable[int]) -> set[int]:
        """The states from which one of some states can be reached."""
        found = set(states)
        work = list(found)
        while work:
            more = set(self.before[work.pop()]) - found
            found |= more
            work += more
        return found

    @cached_property
    def taken(self) -> set[tuple[int, int]]:
        """The steps that some run takes, by thread and node."""
        return {(step.thread, step.node) for steps in self.steps for step in steps}

    def offered(self, state: int, thread: int, way: Way) -> bool:
        """Whether a thread has a way through its next step, which may be blocked."""
        free = any(step.thread == thread and step.way == way for step in self.steps[state])
        return free or any(way[: len(part)] == part for part in self.blocked.get((state, thread), ()))

    def several(self, state: int, thread: int) -> bool:
        """Whether there is something to choose in a thread's next step."""
        ways = {step.way for step in self.steps[state] if step.thread == thread}
        return len(ways | set(self.blocked.get((state, thread), ()))) > 1

    def shortest(self, name: str) -> int | None:
        """The number of steps of a shortest run to a violation, or to where a ``reachable`` is true."""
        wanted = [p for p in self.program.properties if (p.name, p.kind) == (name, "reachable")]
        level, seen, steps = list(self.initial), set(self.initial), 0
        while level:
            following: list[int] = []
            for state in level:
                here = self.oracle.holds(wanted[0], self.states[state]) if wanted else name in self.bad[state]
                if here:
                    return steps
            for step in (step for state in level for step in self.steps[state]):
                if step.after == name:
                    return steps + 1
                if isinstance(step.after, int) and step.after not in seen:
                    seen.add(step.after)
                    following.append(step.after)
            level, steps = following, steps + 1
        return None

    def violations(self) -> set[str]:
        """The names of the properties that some run violates."""
        found = {name for names in self.bad for name in names}
        found |= {step.after for steps in self.steps for step in steps if isinstance(step.after, str)}
        for prop in self.program.properties:
            if prop.kind == "reachable" and not any(self.oracle.holds(prop, s) for s in self.states):
                found.add(prop.name)
        return found


class Fate:
    """Which runs fail and which pass, as docs/limits.md has it.

    Args:
        space: all states.
        races: whether a data race is a failure.
        moving: the threads that ever move; None for all.
        begin: the states that runs begin in; None for the initial ones.
        begun: whether what is violated before any step is a failure.
        lasting: whether what can no longer be reached is none.
        names: the only violations of states that are failures; None for all.

    Attributes:
        ignored: the violations of states that are none.
        failing: the states that are failures.
        doomed: those from which every run fails. One that goes on for ever without failing does not.
        may_fail: those from which a failure can be reached.
        ends: those in which runs that pass end or stay.
        safe: those of them from which no failure can be reached.
    """

    def __init__(
        self,
        space: Space,
        races: bool = False,
        moving: Collection[int] | None = None,
        begin: Collection[int] | None = None,
        begun: bool = False,
        lasting: bool = False,
        names: Collection[str] | None = None,
    ) -> None:
        self.space, self.races, self.names = space, races, names
        self.begin = list(space.initial if begin is None else begin)
        ignored = set() if races else {RACE}
        if lasting:
            ignored |= {p.name for p in space.program.properties if p.kind == "recoverable"}
        if not begun:
            ignored |= {name for n in space.initial for name in space.bad[n]}
        if names is not None:
            ignored = {name for bad in space.bad for name in bad} - set(names)
        self.ignored = ignored
        self.failing = {n for n, bad in enumerate(space.bad) if bad - ignored}
        self.steps = space.steps
        if moving is not None:
            self.steps = [[s for s in steps if s.thread in moving] for steps in space.steps]
        self.reached = self._reached()
        self.doomed = self._doomed()
        self.may_fail: set[int] = set()
        self.ends, self.safe = self._ends()

    def beginning(self, states: Collection[int]) -> Fate:
        """The same of the runs that begin in some states."""
        found = copy(self)
        found.begin = list(states)
        return found

    def taking(self, takes: Callable[[int, Step], bool]) -> Fate:
        """The same of runs that only take some steps of a state: what could only be left by others goes on
        for ever; but where all are others, nobody knows what becomes of them."""
        found = copy(self)
        found.steps = [[s for s in steps if takes(n, s)] for n, steps in enumerate(self.steps)]
        found.doomed = found._doomed()
        ends = found._settled() - {n for n, steps in enumerate(found.steps) if self.steps[n] and not steps}
        found.ends = ends - self.may_fail if self.safe else ends
        return found

    def _reached(self) -> set[int]:
        found, work = set(self.begin), list(self.begin)
        while work:
            for step in self.steps[work.pop()]:
                if isinstance(step.after, int) and step.after not in found:
                    found.add(step.after)
                    work.append(step.after)
        return found

    def _doomed(self) -> set[int]:
        found = set(self.failing)
        left = {n: len(steps) for n, steps in enumerate(self.steps)}
        work = list(found)

        def falls(number: int) -> None:
            left[number] -= 1
            if not left[number] and number not in found:
                found.add(number)
                work.append(number)

        before: dict[int, list[int]] = {}
        for number, steps in enumerate(self.steps):
            for step in steps:
                if isinstance(step.after, int):
                    before.setdefault(step.after, []).append(number)
        for number, steps in enumerate(self.steps):
            for step in steps:
                if isinstance(step.after, str):
                    falls(number)
        while work:
            for number in before.get(work.pop(), ()):
                falls(number)
        return found

    def _settled(self) -> set[int]:
        """The states of components that cannot be left but into doom."""
        graph = networkx.DiGraph()
        graph.add_nodes_from(n for n in self.reached if n not in self.doomed)
        for number in list(graph.nodes):
            for step in self.steps[number]:
                if not isinstance(step.after, str) and step.after not in self.doomed:
                    graph.add_edge(number, step.after)
        return {n for component in networkx.attracting_components(graph) for n in component}

    def _ends(self) -> tuple[set[int], set[int]]:
        ends, failing = self._settled(), set(self.failing & self.reached)
        back: dict[int, list[int]] = {}
        for number in self.reached:
            for step in self.steps[number]:
                if isinstance(step.after, str):
                    failing.add(number)
                    continue
                back.setdefault(step.after, []).append(number)
        work = list(failing)
        while work:
            for number in back.get(work.pop(), ()):
                if number not in failing:
                    failing.add(number)
                    work.append(number)
        self.may_fail = failing
        safe = ends - failing
        return safe or ends, safe

    def rules_out(self, state: int) -> list[Step]:
        """The steps from a state after which no run fails."""
        return [s for s in self.steps[state] if isinstance(s.after, int) and s.after not in self.may_fail]
