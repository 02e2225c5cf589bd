"""Which steps are folded into those before them: every condition is needed.

Each test leaves one condition out and shows that what it is for is then missed.
docs/decisions/0008-reduction.md has the argument.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from reduced import Explored, Needed, Patch
from support import model

from interleave.api import program_of
from interleave.program.instr import Operate
from interleave.reduction.reduction import reduction_of
from interleave.reduction.sets import Analysis
from interleave.reduction.steps import Step
from interleave.reduction.sure import Sure


@pytest.fixture
def needed(tmp_path: Path) -> Needed:
    return Needed(tmp_path)


def sure(patch: Patch) -> None:
    patch.setattr(Sure, "step", lambda self, location: True)


@pytest.mark.parametrize("second", ["m.s.wait()", "assert m.z == 1", "p = m.r\n        p.v = 1"])
def test_a_step_that_may_fail_is_not_folded(needed: Needed, second: str) -> None:
    """The step before it would never be taken."""
    source = f"""
class Node(Struct):
    v = Int(0, max=1)
class M(Model):
    s = Semaphore(0)
    y = Int(0, max=1)
    z = Int(0, max=1)
    r = Ref(Node)
    @thread(daemon=True)
    def a(m):
        m.y = 1
        {second}
    @thread(daemon=True)
    def b(m):
        wait_until(m.y == 1)
        m.y = m.y + 1
"""
    crash = {"m": "", "a": "assertion ", "p": "null-dereference "}[second[0]]
    needed(source, f"{crash}out-of-range", sure)


WAITS = """
class M(Model):
    lock = Mutex()
    changed = Condition(lock{how})
    ready = Bool(False)
    @thread
    def waits(m):
        with m.lock:
            while not m.ready:
                m.changed.wait()
    @thread
    def notifies(m):
        {notifies}
"""
UNDER_THE_LOCK = "with m.lock:\n            m.ready = True\n            m.changed.notify()"


def beginnings_of_waits(tmp_path: Path, source: str) -> int:
    """How many are folded; verdicts and ends are the same."""
    found = program_of(model(tmp_path, source))
    reduction = reduction_of(found)
    full, reduced = Explored(found), Explored(found, reduction)
    assert (full.verdicts, full.ends) == (reduced.verdicts, reduced.ends)
    instrs = [
        found.instances[number][0].code.nodes[node].instr
        for number, nodes in enumerate(reduction.folded)
        for node in nodes
    ]
    return sum(isinstance(instr, Operate) and instr.name == "begin_wait" for instr in instrs)


@pytest.mark.parametrize("how", ["", ", spurious=True"])
@pytest.mark.parametrize("every", ["", "_all"])
def test_a_wait_begins_in_the_step_before_it(tmp_path: Path, how: str, every: str) -> None:
    source = WAITS.format(how=how, notifies=UNDER_THE_LOCK.replace("notify", f"notify{every}"))
    assert beginnings_of_waits(tmp_path, source) == 1


def test_a_wait_that_may_miss_a_notification_is_not_folded(needed: Needed, tmp_path: Path) -> None:
    """The notification is lost where it comes after the last look and before the wait."""
    source = WAITS.format(how="", notifies="m.ready = True\n        m.changed.notify()")
    assert not beginnings_of_waits(tmp_path, source)

    def leave_out(patch: Patch) -> None:
        patch.setattr(Analysis, "_folds", lambda self, step: step.sure)

    needed(source, "deadlock", leave_out)


def test_a_wait_without_its_lock_is_not_folded(needed: Needed) -> None:
    """The thread holds another one."""
    source = """
class M(Model):
    lock = Mutex()
    other = Mutex()
    changed = Condition(lock)
    x = Int(0, max=1)
    @thread(daemon=True)
    def a(m):
        with m.other:
            m.x = 1
            m.changed.wait()
    @thread(daemon=True)
    def b(m):
        wait_until(m.x == 1)
        assert False
"""
    needed(source, "assertion lock-misuse", sure)


def test_a_step_to_what_a_property_looks_at_is_not_folded(needed: Needed) -> None:
    source = """
class M(Model):
    x = Int(0, max=1)
    @thread
    def a(m):
        m.x = 1
        m.x = 0
    @invariant
    def p(m):
        return m.x == 0
"""

    def leave_out(patch: Patch) -> None:
        def folds(self: Analysis, step: Step) -> bool:
            return step.sure and not self.against[step.number, step.pc][0]

        patch.setattr(Analysis, "_folds", folds)

    needed(source, "p", leave_out)


def test_a_step_that_others_hinder_anywhere_is_not_folded(needed: Needed) -> None:
    source = """
class M(Model):
    x = Int(0, max=1)
    y = Int(0, max=1)
    @thread
    def a(m):
        m.x = 1
    @thread
    def b(m):
        m.y = 1
        assert m.x == 1
"""

    def leave_out(patch: Patch) -> None:
        patch.setattr(Analysis, "_folds", lambda self, step: step.sure)

    needed(source, "assertion", leave_out)


def test_what_is_folded_waits_for_setup(tmp_path: Path) -> None:
    """A thread that setup starts goes on through folded steps after setup, not in the middle."""
    source = """
class M(Model):
    f = Bool(False)
    y = Int(0, max=1)
    def setup(m):
        m.a.start()
        m.f = True
    @thread(start=False)
    def a(m):
        if m.f:
            m.y = 1
            assert False
"""
    found = program_of(model(tmp_path, source))
    reduction = reduction_of(found)
    assert any(reduction.folded)
    assert Explored(found).verdicts == Explored(found, reduction).verdicts == {"assertion"}


def test_tables_know_which_steps_are_folded_in_the_end(tmp_path: Path) -> None:
    """A step on a cycle of foldable ones is not folded: its thread stands there, and hinders."""
    source = """
class M(Model, check=("data-race",)):
    x = Int(0, max=1)
    y = Int(0, max=1)
    @thread
    def a(m):
        while m.x == 0:
            m.x = 1
        m.y = 1
    @thread
    def b(m):
        m.y = 0
    @thread
    def c(m):
        m.s.wait()
    s = Semaphore(1)
"""
    found = program_of(model(tmp_path, source))
    assert Explored(found).verdicts == Explored(found, reduction_of(found)).verdicts == {"data-race"}


def test_a_release_with_an_index_that_is_out_of_range_is_not_folded(tmp_path: Path) -> None:
    source = """
class M(Model):
    locks = Array(Mutex(), 1)
    i = Int(1, max=1)
    y = Int(0, max=1)
    @thread
    def a(m):
        i = m.i
        m.locks[0].acquire()
        m.y = 1
        m.locks[i].release()
    @thread
    def b(m):
        wait_until(m.y == 1)
        assert False
"""
    found = program_of(model(tmp_path, source))
    full, reduced = Explored(found), Explored(found, reduction_of(found))
    assert (full.verdicts, full.ends) == (reduced.verdicts, reduced.ends)
    assert full.verdicts == {"assertion", "index-out-of-range"}
