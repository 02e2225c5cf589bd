"""Every condition under which a step is explored alone is needed.

Each test leaves one condition out and shows that what it is for is then missed.
docs/decisions/0008-reduction.md has the argument.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from reduced import Explored, Needed, Patch, without_folding
from support import model

from interleave.api import program_of
from interleave.engine.behaviour import expander
from interleave.reduction.discern import Discerning
from interleave.reduction.reduction import reduction_of
from interleave.reduction.sets import Analysis


@pytest.fixture
def needed(tmp_path: Path) -> Needed:
    return Needed(tmp_path)


# ---------------------------------------------------------------------------- 2: what is seen


def unseen(patch: Patch) -> None:
    patch.setattr(Discerning, "seen", lambda self, effects: frozenset())


@pytest.mark.parametrize(
    "prop",
    [
        "@invariant\n    def p(m):\n        return m.y == 0 or m.s.value == 1",
        "@reachable\n    def p(m):\n        return m.y == 1 and m.s.value == 0",
        "@reachable\n    def p(m):\n        return m.b.finished and m.a.running",
    ],
)
def test_what_properties_look_at(needed: Needed, prop: str) -> None:
    source = f"""
class M(Model):
    s = Semaphore(0)
    y = Int(0, max=1)
    @thread
    def a(m):
        m.s.post()
    @thread
    def b(m):
        m.y = 1
    {prop}
"""
    needed(source, "p", without_folding, unseen)


def test_what_is_recovered(needed: Needed) -> None:
    """A goal that is left at once: steps to it and from it must not be taken as one, nor may the
    other thread be held back until it is left."""
    source = """
class M(Model):
    x = Int(0, max=1)
    @thread
    def a(m):
        while True:
            m.x = 1
            m.x = 0
    @recoverable
    def p(m):
        return m.x == 1
"""
    needed(source, "", unseen)


# ---------------------------------------------------------------------------- 3: no cycle of such steps


def uncut(patch: Patch) -> None:
    patch.setattr(Analysis, "cut", lambda self, worth: set())


ENDLESS = """
class M(Model):
    s = Semaphore(1)
    x = Int(0, max=1)
    @thread
    def a(m):
        while True:
            m.s.wait()
            m.s.post()
    @thread
    def b(m):
        m.x = 1
        assert False
"""


def test_a_thread_that_goes_round_for_ever(needed: Needed) -> None:
    needed(ENDLESS, "assertion", without_folding, uncut)


def test_folded_steps_that_go_round_for_ever(needed: Needed) -> None:
    source = """
class M(Model):
    x = Int(0, max=1)
    y = Int(0, max=1)
    @thread
    def a(m):
        while True:
            m.x = 1
    @thread
    def b(m):
        m.y = 1
        assert m.y == 0
"""
    needed(source, "assertion", uncut)


def test_threads_that_start_each_other_for_ever(needed: Needed) -> None:
    source = """
class M(Model):
    x = Int(0, max=1)
    @thread
    def a(m):
        m.b.start()
    @thread(start=False)
    def b(m):
        m.a.start()
    @thread
    def c(m):
        m.x = 1
        assert False
"""

    def leave_out(patch: Patch) -> None:
        def own_ends(self: Analysis, at: tuple[int, int]) -> set[tuple[int, int]]:
            return {(at[0], end) for end in self.futures.step[at].ends}

        patch.setattr(Analysis, "_after", own_ends)

    needed(source, "assertion", without_folding, leave_out)


# ---------------------------------------------------------------------------- 4: it can be taken


def untried(patch: Patch) -> None:
    """Take a step alone whatever comes of it."""
    text = expander.ALONE.replace("    m ^= b\n", "    break\n")
    assert text != expander.ALONE
    patch.setattr(expander, "ALONE", text)


@pytest.mark.parametrize("first", ["m.s.wait()", "assert m.y == 1", "assert choose(1, 2) == m.y"])
def test_a_step_that_blocks_or_crashes(needed: Needed, first: str) -> None:
    source = f"""
class M(Model):
    s = Semaphore(0)
    x = Int(0, max=1)
    y = Int(0, max=2)
    @thread(daemon=True)
    def a(m):
        {first}
    @thread
    def b(m):
        m.x = 1
        m.x = m.x + 1
"""
    crash = "assertion " if "assert" in first else ""
    needed(source, f"{crash}out-of-range", untried)


# ---------------------------------------------------------------------------- 5: recoverable


def test_steps_with_alternatives_keep_what_is_recoverable(tmp_path: Path) -> None:
    """AG EF of one goal needs no condition of its own: see the page of the decision."""
    source = """
class M(Model):
    x = Int(0, max=2)
    y = Int(0, max=2)
    @thread
    def a(m):
        m.y = choose(1, 2)
    @thread
    def b(m):
        m.x = choose(1, 2)
    @recoverable
    def same(m):
        return m.x == m.y
    @recoverable
    def chosen(m):
        return m.x > 0 and m.y > 0
"""
    found = program_of(model(tmp_path, source))
    full, reduced = Explored(found), Explored(found, reduction_of(found))
    assert full.verdicts == reduced.verdicts == {"same"}
    assert reduced.states < full.states
