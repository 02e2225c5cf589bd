"""Whoever ends a thread's waiting in any run is named where it is said what that thread waits for: of random
models with all primitives. Not in a step of the author's that is several: what is told there is what the way
waits for that it came to, and others may have it take another way."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from agree_many import KINDS, written
from random_models import load_program

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import ModelFault
from interleave.engine.behaviour.expander import successors
from interleave.errors import ModelError
from interleave.program.instr import AtomicBegin
from interleave.program.program import Program
from interleave.trace import channels
from interleave.trace.build import TraceBuilder
from interleave.trace.waiting import Waiting

#: Larger models are left out, and of one so many steps that end a waiting are looked at.
MOST_STATES, MOST_STEPS = 600, 60


def unnamed(program: Program, judged: Counter[str]) -> list[str]:
    """What is said of a thread that waits and does not name who ends that in a step."""
    code = Behaviour(program)
    builder = TraceBuilder(code)
    steps = {state: list(successors(code, state)) for state in code.initial()}
    work = list(steps)
    while work:
        for _, _, after in steps[work.pop()]:
            if after >= 0 and after not in steps:
                steps[after] = list(successors(code, after))
                work.append(after)
        if len(steps) > MOST_STATES:
            return []
    can = {state: {number for number, _, after in found if after >= 0} for state, found in steps.items()}
    found, left = [], MOST_STEPS
    for before, taken in steps.items():
        blocked = set(builder.standing_in(before)) - {number for number, _, _ in taken}
        blocked = {number for number in blocked if not several(builder, before, number)}
        for number, _, after in taken:
            for waits in (blocked & can[after]) - {number} if after >= 0 and left > 0 else ():
                left -= 1
                text = builder.waits(before, waits)
                judged[text.partition(": ")[2].partition(" ")[0]] += 1
                name = re.escape(builder.columns[number])
                if not re.search(rf"(?<![\w\]]){name}(?![\w\[])", text.partition(": ")[2]):
                    found.append(f"{text} (ended by {builder.columns[number]})")
    return found


def several(builder: TraceBuilder, state: int, number: int) -> bool:
    """Whether a thread's next step is an ``atomic()``."""
    code = builder.program.instances[number][0].code
    instr = code.at(builder.layout.pc(state, number)).instr
    return isinstance(instr, AtomicBegin) and instr.form == "atomic"


def hold(first: int, models: int) -> tuple[int, list[str]]:
    """How many such sentences were judged, and those that are false."""
    judged: Counter[str] = Counter()
    false: list[str] = []
    for number in range(first, first + models):
        kind, (source, *_) = written(number, list(KINDS))
        try:
            false += [f"{number}, {kind}: {text}" for text in unnamed(load_program(source), judged)]
        except (ModelError, ModelFault):
            judged["an error of the model"] += 1
    return judged.total(), false


def test_whoever_ends_a_waiting_is_named() -> None:
    judged, false = hold(0, 48)
    assert judged > 40 and not false, false


@pytest.mark.slow
def test_whoever_ends_many_waitings_is_named() -> None:
    judged, false = hold(1000, 160)
    assert judged > 160 and not false, false


def test_who_is_left_out_is_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Waiting, "helpers", lambda *_: [])
    monkeypatch.setattr(channels, "ending", lambda *_: set())
    assert hold(0, 36)[1]
