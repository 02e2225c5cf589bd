"""Random programs with channels: against an explorer of their own, and engines against each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import agreeing
import pytest
from channel_models import channel_models
from channel_plans import CLOSE, DEFAULT, Found, Plan, explore, plans, source
from hypothesis import given, note, settings
from random_models import load_program
from test_random import SETTINGS

from interleave.api import explore as check
from interleave.checking.verdicts import Options
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.expander import successors
from interleave.trace.states import States


def found(code: Behaviour, plan: Plan) -> Found:
    """What can become of a model, as it is explored without a reduction."""
    layout, threads = code.layout, [thread for thread, _ in code.program.instances]
    seen, work, ends, panics = set(code.initial()), code.initial(), set(), False
    while work:
        state = work.pop()
        moves = [after for _, _, after in successors(code, state)]
        panics |= any(after < 0 for after in moves)
        if not moves:
            finished = tuple(layout.pc(state, t) == layout.finished(one) for t, one in enumerate(threads))
            memory = tuple(layout.value(state, "r", t) for t in range(len(threads)))
            ends.add((memory, finished, tuple(channel(code, state, c) for c in range(len(plan.capacities)))))
        new = {after for after in moves if after >= 0} - seen
        seen |= new
        work += new
    return Found(frozenset(ends), panics)


def channel(code: Behaviour, state: int, c: int) -> tuple[tuple[int, ...], bool]:
    """What is in a channel, and whether it is closed, as states are told."""
    told = States(code.layout).describe(state)[f"c{c}"]
    held, _, more = told.partition("]")
    if not more and "[" not in held:
        return (), told.startswith("closed")
    return tuple(int(one) for one in held.removeprefix("[").split(", ") if one), more == ", closed"


def hold(plan: Plan, engines: Sequence[str]) -> str:
    """Hold both against each other; what became of it."""
    program = load_program(source(plan))
    expected = explore(plan)
    code = Behaviour(program)
    assert found(code, plan) == expected
    actions = [action for thread in plan.threads for action in thread]
    plain = all(case.does != CLOSE for action in actions for case in action.cases)
    if plain and not any(plan.capacities) and all(action.otherwise != DEFAULT for action in actions):
        assert explore(plan, arrive=False) == expected
    stuck = any(not all(finished) for _, finished, _ in expected.ends)
    for engine in engines:
        result = check(program, Options(engine=engine)).result
        assert (result.find("lock-misuse").verdict == "violated") == expected.panics
        assert (result.find("deadlock").verdict == "violated") == stuck
    return "panics" if expected.panics else "stuck" if stuck else "ends"


def check_many(examples: int, *engines: str) -> Counter[str]:
    became: Counter[str] = Counter()

    @settings(SETTINGS, max_examples=examples)
    @given(plan=plans())
    def run(plan: Plan) -> None:
        note(source(plan))
        became[hold(plan, engines)] += 1

    run()
    return became


def test_random_plans() -> None:
    became = check_many(12)
    assert all(became[what] > 1 for what in ("panics", "stuck", "ends")), became


@pytest.mark.slow
def test_many_random_plans() -> None:
    became = check_many(60, "python", "native")
    assert all(became[what] > 2 for what in ("panics", "stuck", "ends")), became


def test_random_models() -> None:
    agreeing.check_many(channel_models(), 5)


@pytest.mark.slow
def test_many_random_models() -> None:
    found = agreeing.check_many(channel_models(), 50)
    assert found["unique"] > 8  # are symmetric


def test_random_explanations() -> None:
    agreeing.explain_many(channel_models(), 5)
