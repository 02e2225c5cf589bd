"""Store buffers and histories of threads that store in loops: how much room they have, and that nothing is
left out where they are full."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import loop_models
import pytest
from random_models import load_model
from support import model
from test_tso import tso

from interleave.api import check, explore, program_of
from interleave.checking.verdicts import Options
from interleave.engine.exploration import Limits

LIMITS = Limits(states=4000)


def test_rounds_of_loops_that_are_known_are_counted(tmp_path: Path) -> None:
    """Three stores in a loop have room for three; what may be more than eight has two entries."""
    for rounds, exact in (("range(3)", True), ("(2, 1, 2)", True), ("range(7)", True), ("range(9)", False)):
        stores = f"for j in {rounds}:\n    m.x.store(j % 3, relaxed)\nm.a = m.y.load(relaxed)"
        result = tso(tmp_path, stores, "m.y.store(1, relaxed)\nm.b = m.x")
        assert (result.buffers is None) == exact


NEVER = """
class M(Model, memory="tso"):
    x = Int(0, max=1, atomic=True)
    y = Int(0, max=1, atomic=True)
    z = Int(0, max=1, atomic=True)

    @thread
    def t(m):
        m.x.store(1, relaxed)
        while m.z.load(relaxed) == 0:
            m.x.store(1, relaxed)
        m.y.store(1, seq_cst)

    @thread
    def u(m):
        m.z = 1

    @reachable
    def never(m):
        return m.x == 0 and m.y == 1
"""


def test_what_is_not_reached_is_said_with_the_size_of_buffers(tmp_path: Path) -> None:
    head = "from interleave import Int, Model, reachable, relaxed, seq_cst, thread\n"
    found = check(model(tmp_path, head + NEVER)).find("never")
    said = "no reachable state satisfies never with store buffers of 2"
    assert (found.verdict, found.message) == ("violated", said)


def check_random(numbers: range, memory: str) -> Counter[str]:
    """Random models with and without the reduction; what became of them."""
    found: Counter[str] = Counter()
    for number in numbers:
        with load_model(loop_models.source(number, memory)) as loaded:
            program = program_of(loaded)
        whole = explore(program, Options(LIMITS, engine="python", reduction=False, symmetry=False)).result
        if whole.reason:
            continue
        reduced = explore(program, Options(LIMITS, engine="python")).result
        assert reduced.verdict == whole.verdict, (memory, number)
        found[whole.verdict] += 1
        found["full"] += whole.buffers is not None and whole.buffers.full
    return found


@pytest.mark.parametrize("memory", ["tso", "c11"])
@pytest.mark.parametrize(("first", "last"), [(0, 40), pytest.param(40, 800, marks=pytest.mark.slow)])
def test_random_models(memory: str, first: int, last: int) -> None:
    found = check_random(range(first, last), memory)
    assert min(found["holds"], found["violated"], found["full"]) > (last - first) // 5, found
