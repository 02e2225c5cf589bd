"""Liveness, a second time: by sweeps, a fixpoint for each set of constraints that are met for ever.

The states and steps are those of `oracle.py`. It knows nothing of components and nothing of
`interleave.liveness`: for each set of constraints that might be met infinitely often, those states are
kept from which a run can go on that takes no step of another constraint, comes to each of the set again
and again, and treats the others fairly.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations

from oracle import ModelFault, Oracle, Standing, State

from interleave.program import instr as I
from interleave.program.program import Program, Property

__all__ = ["ModelFault", "States", "verdicts"]

#: What an operation waits for, by its name: the places of which objects it waits for.
WAITS = {"acquire": (0,), "wait": (0,), "wake": (1,), "wake_spuriously": (1,)}
#: A constraint: the thread, and the object; empty if it is about all of its steps.
Constraint = tuple[int, str]
#: A step: the constraints that it meets, and where it leads, None if it crashes.
Step = tuple[frozenset[Constraint], State | None]


class States:
    """All states of a program with their steps: who takes each, the objects that it waits for, and where it
    leads. What is assumed of fairness is no part of it.

    Args:
        program: it.
        most: how many states there may be.
        machine: what takes steps.

    Attributes:
        large: whether there are more.
    """

    def __init__(self, program: Program, most: int, machine: type[Oracle] = Oracle) -> None:
        self.program = program
        self.conditions = {
            prop.name: [
                Property(f"{prop.name} {k}", "invariant", code, prop.span)
                for k, code in enumerate((prop.code, prop.asked or prop.code))
            ]
            for prop in program.live
        }
        asked = tuple(prop for pair in self.conditions.values() for prop in pair)
        self.oracle = machine(replace(program, properties=asked, live=()))
        self.numbers = range(len(program.instances) + len(self.oracle.learners))
        self.steps: dict[State, list[tuple[int, list[str], State | None]]] = {}
        self.initial = [s for s in self.oracle.initial() if isinstance(s, State)]
        self._fulfilled: dict[str, set[State]] = {}
        work = list(self.initial)
        self.large = False
        while work and not self.large:
            state = work.pop()
            if state in self.steps:
                continue
            self.steps[state] = list(self._steps(state))
            work += [after for _, _, after in self.steps[state] if after is not None]
            self.large = len(self.steps) > most

    def _steps(self, state: State) -> Iterator[tuple[int, list[str], State | None]]:
        for number in self.numbers:
            waits = self._waits_for(state, number)
            for outcome in self.oracle.moving(state, number):
                yield number, waits, outcome if isinstance(outcome, State) else None

    def fulfil(self, condition: Property) -> set[State]:
        """The states in which a condition is true."""
        if condition.name not in self._fulfilled:
            self._fulfilled[condition.name] = {s for s in self.steps if self.oracle.holds(condition, s)}
        return self._fulfilled[condition.name]

    def _waits_for(self, state: State, number: int) -> list[str]:
        standing = state.threads[number] if number < len(state.threads) else None
        if not isinstance(standing, Standing):
            return []
        instr = self.program.instances[number][0].code.nodes[standing.node].instr
        if isinstance(instr, I.Get | I.Put):
            return [instr.queue.variable]
        if isinstance(instr, I.Operate):
            return [instr.places[k].variable for k in WAITS.get(instr.name, ())]
        return []


class Everything:
    """All states with their steps, by the constraints that these meet.

    Args:
        states: all states.
        program: the same program, with the fairness that is assumed.
    """

    def __init__(self, states: States, program: Program) -> None:
        self.strong, self.weak = _constraints(program)
        if program.fair != "none":
            self.weak |= {(number, "") for number in states.numbers[len(program.instances) :]}
        known = self.strong | self.weak
        self.steps: dict[State, list[Step]] = {
            state: [
                (frozenset({(number, ""), *((number, name) for name in waits)} & known), after)
                for number, waits, after in steps
            ]
            for state, steps in states.steps.items()
        }
        self._enabled = {
            state: frozenset().union(*(met for met, _ in steps)) for state, steps in self.steps.items()
        }

    def enabled(self, state: State) -> frozenset[Constraint]:
        return self._enabled[state]


def _constraints(program: Program) -> tuple[set[Constraint], set[Constraint]]:
    """The strong ones and the weak ones."""
    strong: set[Constraint] = set()
    weak: set[Constraint] = set()
    fair = [variable.name for variable in program.variables if variable.fair]
    for number, (thread, _) in enumerate(program.instances):
        level = thread.fair if thread.fair else program.fair
        if level == "strong":
            strong.add((number, ""))
        if level == "weak":
            weak.add((number, ""))
        strong |= {(number, name) for name in fair}
    return strong, weak


def verdicts(
    program: Program, most: int = 1 << 30, states: States | None = None
) -> dict[str, bool] | None:
    """For each liveness property whether it holds; None if there are too many states.

    Args:
        program: with the fairness that is assumed.
        most: how many states there may be.
        states: all of them, if they are known, whatever was assumed then.

    Raises:
        ModelFault: the program or a property goes wrong where it must not.
    """
    states = states or States(program, most)
    if states.large:
        return None
    every, found = Everything(states, program), dict[str, bool]()
    for prop in program.live:
        goal, asked = states.conditions[prop.name]
        without = states.steps.keys() - states.fulfil(goal)
        if prop.kind == "leads_to":
            begins = states.fulfil(asked)
        else:
            begins = set(states.steps) if prop.kind == "again" else set(states.initial)
        found[prop.name] = not _violated(every, without, begins & without)
    return found


def _violated(every: Everything, without: set[State], begins: set[State]) -> bool:
    reached = set(begins)
    work = list(begins)
    while work:
        for _, after in every.steps[work.pop()]:
            if after in without and after not in reached:
                reached.add(after)
                work.append(after)
    if any(not every.steps[state] for state in reached):
        return True
    seen = frozenset().union(*(met for state in reached for met, _ in every.steps[state]))
    return any(
        _goes_on(every, reached, frozenset(chosen))
        for count in range(len(seen) + 1)
        for chosen in combinations(sorted(seen), count)
    )


def _goes_on(every: Everything, region: set[State], chosen: frozenset[Constraint]) -> bool:
    """Whether a run can go on in a region for ever that meets just these constraints, again and again."""
    kept = {s for s in region if not (every.enabled(s) - chosen) & every.strong}
    steps = {s: [(met, t) for met, t in every.steps[s] if met <= chosen] for s in kept}

    def by(constraint: Constraint) -> Callable[[State], bool]:
        return lambda s: any(constraint in met and t in kept for met, t in steps[s])

    def off(constraint: Constraint) -> Callable[[State], bool]:
        return lambda s: constraint not in every.enabled(s) and moves(s)

    def moves(state: State) -> bool:
        return any(t in kept for _, t in steps[state])

    wanted = [moves, *map(by, chosen), *map(off, every.weak - chosen)]
    while True:
        before = len(kept)
        for good in wanted:
            able = {s for s in kept if good(s)}
            while True:  # those that can come to one of these
                more = {s for s in kept - able if any(t in able for _, t in steps[s])}
                if not more:
                    break
                able |= more
            kept = able
            if not kept:
                return False
        if len(kept) == before:
            return True
