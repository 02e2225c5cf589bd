"""A model's liveness verdicts held against the oracle, and its lassos looked at by themselves.

By hand: ``python tests/liveness_checks.py --first 0 --models 50000``.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import c11_liveness_models
import liveness_models
from liveness_oracle import ModelFault, States, verdicts
from oracle import Oracle
from oracle_c11_live import LearningOracle
from random_models import load_program
from test_c11 import programs

from interleave.api import explore
from interleave.checking.verdicts import Checked, Options
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.expander import successors
from interleave.engine.exploration import NativeOptions
from interleave.errors import ModelError
from interleave.liveness.properties import conditions_of
from interleave.program.program import Program
from interleave.properties.result import PropertyResult, Result
from interleave.trace.trace import Trace
from interleave.violations import LIVE

MOST_STATES = 2_000


#: Under each memory a random model, and what takes its steps for the oracle.
MEMORIES = {"sc": (liveness_models.source, Oracle), "c11": (c11_liveness_models.source, LearningOracle)}


def loaded(source: str, memory: str) -> tuple[Program, Program]:
    """A model's program as it is written, and under its memory."""
    if memory == "c11":
        return programs(source)
    program = load_program(source)
    return program, program


def compare(
    source: str, engine: str = "python", most: int = MOST_STATES, memory: str = "sc"
) -> Counter[str]:
    """Hold one model against the oracle; what was met."""
    found: Counter[str] = Counter()
    try:
        plain, program = loaded(source, memory)
    except ModelError:
        return Counter(["refused"])
    if memory == "c11" and "known 0" not in program.variable:
        return Counter(["no views"])  # where nothing can be old no fence is a step
    try:
        states = States(plain, most, MEMORIES[memory][1])
        if states.large:
            return Counter(["large"])
        expected = verdicts(plain, states=states)
    except ModelFault:
        expected = {}
    try:
        checked = explore(program, Options(engine=engine, native=NativeOptions(2)))
    except ModelError:
        assert not expected, source
        return Counter(["model error"])
    assert expected, source
    result = checked.result
    assert not result.reason, (result.reason, source)
    for prop in live(result):
        assert (prop.verdict == "holds") == expected[prop.name], (prop.name, prop.verdict, source)
        found[f"{prop.kind} {prop.verdict}"] += 1
        if prop.trace is not None:
            check_lasso(checked, prop, prop.trace)
            found["ends" if prop.trace.loop is None else "loop"] += 1
            found["cured" if any("It holds with" in s for s in prop.trace.said) else "not cured"] += 1
            check_cures(plain, prop, states, source)
            found[check_lost(checked, program, prop.name, prop.trace)] += 1
        elif prop.message == "whatever the schedule":
            found["needs no fairness"] += 1
            assert with_fair(plain, "none", states)[prop.name], source
    if any(thread.learns for thread in program.threads):
        found["learns"] += 1
    return found


def live(result: Result) -> Iterator[PropertyResult]:
    return (prop for prop in result.properties if prop.kind in LIVE)


def check_lasso(checked: Checked, prop: PropertyResult, trace: Trace) -> None:
    """The steps are the program's, one after the other, and the loop closes."""
    code = checked.code
    assert trace.states[0] in code.initial()
    for step, (before, after) in zip(trace.steps, pairwise(trace.states), strict=True):
        assert (step.number, step.choice, after) in successors(code, before)
    if trace.loop is None:
        assert not successors(code, trace.states[-1])
    else:
        assert trace.loop < len(trace.steps)
        assert trace.states[trace.loop] == trace.states[-1]


def check_lost(checked: Checked, program: Program, name: str, trace: Trace) -> str:
    """What is said of the step that decides is true: after it no run comes to the goal, and before it some
    do. Which of the three it is."""
    asked, conditions = conditions_of(program)
    code = Behaviour(asked)
    goal = next(one for one in conditions if one.declared.name == name).of(code).goal
    states = [code.initial()[checked.code.initial().index(trace.states[0])]]
    for step in trace.steps:
        after = {(n, choice): to for n, choice, to in successors(code, states[-1])}
        states.append(after[step.number, step.choice])

    def comes(state: int) -> bool:
        found, work = {state}, [state]
        while work:
            here = work.pop()
            if goal(here):
                return True
            for _, _, to in successors(code, here):
                if to >= 0 and to not in found:
                    found.add(to)
                    work.append(to)
        return False

    lost = next((k for k, state in enumerate(states) if not comes(state)), -1)
    said = {-1: "No step decides that", 0: "It is out of reach from the beginning"}
    marks = [at for at, text in trace.marks if text.startswith("out of reach from here")]
    assert marks == ([lost - 1] if lost > 0 else []), (name, lost, marks)
    for case, text in said.items():
        assert any(line.startswith(text) for line in trace.said) == (lost == case), (name, lost, trace.said)
    return said.get(lost, "a step decides")


def with_fair(program: Program, level: str, states: States) -> dict[str, bool]:
    threads = tuple(replace(thread, fair=level) for thread in program.threads)
    variables = program.variables
    if level == "none":
        variables = tuple(replace(variable, fair=False) for variable in variables)
    found = verdicts(replace(program, threads=threads, variables=variables, fair=level), states=states)
    assert found is not None
    return found


def check_cures(program: Program, prop: PropertyResult, states: States, source: str) -> None:
    """What is said of strong fairness is true; of objects, too."""
    assert prop.trace is not None
    last = prop.trace.said[-1]
    if last == "No fairness changes that." or "not hold" in last:
        assert not with_fair(program, "strong", states)[prop.name], (last, source)
    if "strong fairness" in last and "holds with" in last:
        assert with_fair(program, "strong", states)[prop.name], (last, source)
    for name in ("lock", "sem", "q"):
        if f"{name} = " in last:
            variables = tuple(replace(v, fair=v.fair or v.name == name) for v in program.variables)
            found = verdicts(replace(program, variables=variables), states=states)
            assert found is not None and found[prop.name], (last, source)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--models", type=int, default=1000)
    parser.add_argument("--engine", default="python")
    parser.add_argument("--states", type=int, default=150)
    parser.add_argument("--memory", choices=MEMORIES, default="sc")
    options = parser.parse_args()
    found: Counter[str] = Counter()
    for seed in range(options.first, options.first + options.models):
        try:
            found += compare(
                MEMORIES[options.memory][0](seed), options.engine, options.states, options.memory
            )
        except Exception:
            print("seed", seed, flush=True)
            raise
        found["models"] += 1
        if found["models"] % 500 == 0:
            print(dict(sorted(found.items())), flush=True)
    print(dict(sorted(found.items())))


if __name__ == "__main__":
    main()
