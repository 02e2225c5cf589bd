"""Store buffers and the reduction: each condition is needed. Decision 0014 has the argument."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from reduced import Explored, Patch
from support import model

from interleave.api import program_of
from interleave.program import instr as I
from interleave.program.program import Program
from interleave.reduction import effects as reduction_effects
from interleave.reduction import steps as reduction_steps
from interleave.reduction.futures import Futures
from interleave.reduction.reduction import reduction_of
from interleave.reduction.sure import Sure

HEAD = """
from interleave import Int, Model, fence, invariant, reachable, relaxed, seq_cst, thread


class M(Model, memory="tso"{keywords}):
    x = Int(0, max=2, atomic=True)
    y = Int(0, max=2, atomic=True)
    d = Int(0, max=2)
"""
BOTH_MISS = HEAD.format(keywords="") + """
    a = Int(2, max=2)
    b = Int(2, max=2)

    @thread
    def p(m):
        m.x.store(1, relaxed)
        m.a = m.y

    @thread
    def q(m):
        m.y.store(1, relaxed)
        m.b = m.x

    @invariant
    def not_both(m):
        return not (m.a == 0 and m.b == 0)

    @reachable
    def seen(m):
        return m.a == 1
"""


def needed(folder: Path, source: str, verdicts: str, leave_out: Callable[[Patch], None]) -> None:
    """What is found is the same with and without reduction, and not without a condition."""
    found, right = program_of(model(folder, source)), set(verdicts.split())
    assert Explored(found).verdicts - full(found) == right
    assert Explored(found, reduction_of(found)).verdicts - full(found) == right
    with pytest.MonkeyPatch.context() as patch:
        leave_out(patch)
        assert Explored(found, reduction_of(found)).verdicts - full(found) != right


def full(program: Program) -> set[str]:
    return {prop.name for prop in program.properties} - {prop.name for prop in program.asked}


def test_an_arrival_is_a_write(tmp_path: Path) -> None:
    effects = reduction_effects.instr_effects

    def leave_out(patch: Patch) -> None:
        def without(program: Program, instr: I.Instr, known: Any, own: int) -> Any:
            arrives = program.instances[own][0].of and isinstance(instr, I.Store)
            return set() if arrives else effects(program, instr, known, own)

        patch.setattr(reduction_effects, "instr_effects", without)

    needed(tmp_path, BOTH_MISS, "not_both seen", leave_out)


def test_an_arrival_goes_together_with_loads_of_its_own_thread_only(tmp_path: Path) -> None:
    def leave_out(patch: Patch) -> None:
        patch.setattr(Futures, "_partner", lambda self, number: sum(set(self.of_thread.values())))

    needed(tmp_path, BOTH_MISS, "not_both seen", leave_out)


def test_a_store_that_waits_starts_its_buffer(tmp_path: Path) -> None:
    """Others have to expect what arrives then."""
    source = HEAD.format(keywords="") + """
    @thread
    def p(m):
        m.d = m.y
        m.x.store(1, relaxed)
        m.d = m.y

    @thread
    def q(m):
        m.y.store(1, relaxed)
        assert m.x.load(relaxed) == 0
"""
    starts = reduction_steps._starts

    def leave_out(patch: Patch) -> None:
        def without(program: Program, *more: Any) -> tuple[int, ...]:
            return tuple(n for n in starts(program, *more) if not program.instances[n][0].of)

        running = reduction_steps._running
        patch.setattr(reduction_steps, "_starts", without)
        patch.setattr(
            reduction_steps, "_running",
            lambda program, known, rows: tuple(range(len(program.instances))) if running else (),
        )  # fmt: skip

    needed(tmp_path, source, "assertion", leave_out)


def test_a_store_for_which_there_may_be_no_room_is_not_folded(tmp_path: Path) -> None:
    source = HEAD.format(keywords=", buffer=1") + """
    @thread
    def p(m):
        while m.y.load(relaxed) == 0:
            m.x.store(1, relaxed)
            m.x.store(2, relaxed)

    @thread
    def q(m):
        m.d = m.x
        m.y.store(1)

    @reachable
    def arrived(m):
        return m.x == 2
"""

    def leave_out(patch: Patch) -> None:
        judge = Sure._instr
        patch.setattr(Sure, "_instr", lambda self, node: node in self.code.hidden or judge(self, node))

    needed(tmp_path, source, "arrived", leave_out)


def test_a_store_can_be_one_of_two_next_steps_that_are_a_race(tmp_path: Path) -> None:
    source = HEAD.format(keywords=', check=("data-race",)') + """
    @thread
    def p(m):
        m.x.fetch_add(1)
        m.d = 1
        v = m.y.load(relaxed)

    @thread
    def q(m):
        if m.x == 1:
            m.y.store(m.d)
"""

    def leave_out(patch: Patch) -> None:
        patch.setattr(reduction_effects, "_can_race", lambda program, place: False)

    needed(tmp_path, source, "data-race", leave_out)
