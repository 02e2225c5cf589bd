"""What became of a cause in a new design."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import assume, given, note, settings
from racy_models import racy_models
from random_models import load_program
from reviewed import pair, said
from support import MODELS, model
from test_random import SETTINGS

from interleave.api import explore, program_of
from interleave.checking.reviews import reviews
from interleave.checking.verdicts import Checked, Options
from interleave.errors import ModelError
from interleave.explain.means import Means
from interleave.fixes.alone import CRASHES
from interleave.fixes.rerun import ENDS
from interleave.fixes.review import Review
from interleave.loader import load_models
from interleave.report.reviewed import outcome, schedule

QEMU = f"{MODELS}/qemu_return_path"
OLD = f"{QEMU}/old.py:ReturnPathOld"


def explained(target: str) -> Checked:
    (loaded,) = load_models(target)
    return explore(program_of(loaded), Options(explain=True))


def review(old: str, new: str) -> list[Review]:
    return reviews(explained(old), explained(new))


@pytest.mark.parametrize(
    "new", ["new.py:ReturnPathNew", pytest.param("new8.py:ReturnPathNew8", marks=pytest.mark.slow)]
)
def test_the_fix_of_the_return_path(new: str) -> None:
    closed, lost = review(OLD, f"{QEMU}/{new}")
    assert closed.names == (
        "null-dereference", "memory-leak", "fresh_file_kept", "fresh_socket_open", "back_to_active",
    )  # fmt: skip
    assert lost.names == ("null-dereference", "memory-leak", "fresh_file_kept", "back_to_active")
    for found, step in (closed, "read from_dst_file"), (lost, "from_dst_file = None"):
        moved = f"return path's “{step}” in migration_release_dst_files() is migration's there. "
        assert outcome(found) == (
            f"{moved if new.startswith('new8') else ''}This order is impossible in the new design: qmp's "
            f"“from_dst_file = f” never runs before return path's “{step}”."
        )
    assert schedule(closed) == (
        "The old schedule stops before step 27 of 77, migration's “read state” in "
        "postcopy_pause(): there migration waits at migration.c await_return_path_close_on_source(): join "
        "return path, which has not finished."
    )


def test_a_fix_of_some_causes() -> None:
    """Of the tutorial: one cause, of which the double free is gone, and the use after free is not."""
    conn = Path(__file__).parent.parent / "examples" / "tutorial" / "conn.py"
    (freed,) = review(f"{conn}:Racy", f"{conn}:NotZero")
    assert (freed.names, freed.held.fails) == (("use-after-free", "double-free"), True)
    assert outcome(freed) == (
        "These orders are still possible in the new design; some runs that have them fail, by "
        "use-after-free, others pass."
    )
    assert schedule(freed) == (
        "The old schedule of 6 steps crashes in the new design, too: c.refs: the object was freed."
    )


def test_a_schedule_that_waits_for_a_lock() -> None:
    wakeup = f"{MODELS}/lost_wakeup.py"
    for found in review(f"{wakeup}:LostWakeup", f"{wakeup}:LostWakeupFixed"):
        assert outcome(found) == "These orders are impossible together in the new design."
        assert schedule(found).endswith(
            "there signaller waits at models/lost_wakeup.py:78: acquire lock, held by waiter."
        )


def test_steps_that_the_new_design_does_not_have(tmp_path: Path) -> None:
    source = """
        class M(Model):
            x = Int(0, max=3)
            y = Int(0, max=3)
            @thread
            def t(m):
                m.x = 1
                m.x = 0
            @thread
            def u(m):
                assert m.x == 0
        class N(M):
            @thread
            def t(m):
                m.y = 1
    """
    old = explore(program_of(model(tmp_path, source)), Options(explain=True))
    new = explore(program_of(model(tmp_path, source, "N")), Options(explain=True))
    (found,) = reviews(old, new)
    assert outcome(found) == "t's “x = 1” in t() and t's “x = 0” in t() are gone in the new design."
    assert schedule(found) == (
        "The old schedule of 2 steps, without t's “x = 1” in t(), which is gone, runs to its end in the new "
        "design and passes."
    )


def test_a_thread_that_goes_round(tmp_path: Path) -> None:
    source = """
        class M(Model):
            x = Int(0, max=3)
            ok = Bool(False)
            @thread
            def t(m):
                m.x = 1
                m.x = 0
                m.ok = True
            @thread
            def u(m):
                m.wait()
                assert m.x == 0
            def wait(m):
                pass
        class N(M):
            def wait(m):
                while not m.ok:
                    pass
    """
    old = explore(program_of(model(tmp_path, source)), Options(explain=True))
    new = explore(program_of(model(tmp_path, source, "N")), Options(explain=True))
    (found,) = reviews(old, new)
    assert "impossible" in outcome(found)
    assert schedule(found) == (
        "The old schedule does not come to step 2 of 2, u's “read x” in u(): in the new design the thread "
        "goes round before it."
    )


def test_a_new_design_that_is_too_large() -> None:
    old, new = explained(OLD), explained(f"{QEMU}/new.py:ReturnPathNew")
    found = reviews(old, new, Means().limited(100))[0]
    assert outcome(found) == (
        "Its order is not examined: the new design has more than 100 states without reductions."
    )
    assert "stops before step 27 of 77" in schedule(found)


def test_a_design_without_a_violation_has_nothing_to_review() -> None:
    assert review(f"{QEMU}/new.py:ReturnPathNew", OLD) == []


@pytest.mark.parametrize("examples", [25, pytest.param(100, marks=pytest.mark.slow)])
def test_designs_beside_themselves(examples: int) -> None:
    """All runs with the orders of a cause fail, and its schedule does."""

    @settings(SETTINGS, max_examples=examples)
    @given(racy_models())
    def run(source: str) -> None:
        note(source)
        try:
            checked = explore(load_program(source), Options(explain=True))
        except ModelError:
            assume(False)
        for found in reviews(checked, checked):
            assert not found.missed
            assert found.held.fails
            assert not found.held.passes or not found.cause.orders
            assert found.schedule.end == (CRASHES if found.trace.steps[-1].crash else ENDS)
            assert found.schedule.crash == found.trace.steps[-1].crash
            if not found.schedule.crash:
                assert not set(found.names).isdisjoint(found.schedule.violates)

    run()


def test_steps_are_looked_for_between_those_that_are_the_same(tmp_path: Path) -> None:
    """Of three looks two are left, one before the post and one after it: the second one is gone, and not the
    last one (mingw-std-threads, which read its number of waiters twice)."""
    source = """
        class Old(Model):
            waiters = Int(0, max=2, min=-1)
            s = Semaphore(0)
            @thread
            def waits(m):
                m.waiters += 1
                m.waiters -= 1
            @thread
            def notifies(m):
                if m.waiters == 0:
                    return
                target = m.waiters - 1
                m.s.post()
                while m.waiters > target:
                    pass
            @recoverable
            def over(m):
                return m.notifies.finished
        class New(Old):
            @thread
            def notifies(m):
                n = m.waiters
                if n == 0:
                    return
                m.s.post()
                while m.waiters > n - 1:
                    pass
    """
    ((orders, _),) = said(*pair(tmp_path, source))
    assert "notifies's “read waiters” (line 14) in notifies() is gone in the new design" in orders
    assert orders.endswith("and harmless: no run that has them fails.")
