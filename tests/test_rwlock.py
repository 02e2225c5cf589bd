"""Reader-writer locks."""

from __future__ import annotations

from pathlib import Path

import pytest
from agreeing import check_many, explain_many, operations_on
from lock_models import lock_models
from support import blocked, model, refusal, run, violated

from interleave.api import check
from interleave.report.state_text import last_state

COUNTS = """
    class M(Model, check=("data-race",)):
        rw = RWLock({prefer})
        inside = Int(0, max=4, ghost=True)
        x = Int(0, max=4)
        @thread(instances=2)
        def reader(m, i):
            with m.rw.read:
                seen = m.x
                m.inside += 1
                assert m.x == seen
                m.inside -= 1
        @thread(instances=2)
        def writer(m, i):
            with m.rw.write:
                assert m.inside == 0
                m.x += 1
        @invariant
        def nothing_is_lost(m):
            return not (m.writer[0].finished and m.writer[1].finished) or m.x == 2
        @reachable
        def two_read(m):
            return m.inside == 2
"""


@pytest.mark.parametrize(
    ("prefer", "states", "left"), [("", 148, 54), ('prefer="reader"', 148, 54), ('prefer="writer"', 297, 107)]
)
def test_readers_share_and_writers_do_not(tmp_path: Path, prefer: str, states: int, left: int) -> None:
    source = COUNTS.replace("{prefer}", prefer)
    full, reduced = run(tmp_path, source), check(model(tmp_path, source))
    assert (full.verdict, reduced.verdict) == ("holds", "holds")
    assert (full.states, reduced.states) == (states, left)


@pytest.mark.parametrize(("side", "wrong"), [("read", ["data-race", "nothing_is_lost"]), ("write", [])])
def test_who_only_reads_is_not_alone(tmp_path: Path, side: str, wrong: list[str]) -> None:
    source = f"""
        class M(Model, check=("data-race",)):
            rw = RWLock()
            x = Int(0, max=2)
            @thread(instances=2)
            def t(m, i):
                with m.rw.{side}:
                    m.x += 1
            @invariant
            def nothing_is_lost(m):
                return not (m.t[0].finished and m.t[1].finished) or m.x == 2
    """
    assert sorted(violated(run(tmp_path, source))) == wrong
    assert sorted(violated(check(model(tmp_path, source)))) == wrong


@pytest.mark.parametrize(("prefer", "wrong"), [("reader", []), ("writer", ["deadlock"])])
def test_no_reader_goes_before_a_writer_that_waits(tmp_path: Path, prefer: str, wrong: list[str]) -> None:
    source = f"""
        class M(Model):
            rw = RWLock(prefer="{prefer}")
            @thread
            def first(m):
                with m.rw.read:
                    m.second.join()
            @thread
            def second(m):
                with m.rw.read:
                    pass
            @thread
            def writer(m):
                with m.rw.write:
                    pass
    """
    assert list(violated(run(tmp_path, source))) == wrong
    assert list(violated(check(model(tmp_path, source)))) == wrong


ORDER = """
    class M(Model):
        rw = RWLock({prefer})
        lock = Mutex()
        @thread
        def a(m):
            with m.rw.read, m.lock:
                pass
        @thread
        def b(m):
            with m.lock, m.rw.{side}:
                pass
        {more}
"""


def test_a_deadlock_names_who_reads(tmp_path: Path) -> None:
    source = ORDER.replace("{prefer}", "").replace("{side}", "write").replace("{more}", "")
    headline, lines, _ = blocked(tmp_path, source)
    assert headline == "a waits for lock, which b holds, and b waits to write rw, which a holds."
    assert lines == ["acquire lock, held by b", "rw.write_lock(), a holds it"]


def test_a_deadlock_names_who_waits_to_write(tmp_path: Path) -> None:
    more = "@thread\n        def w(m):\n            with m.rw.write:\n                pass"
    source = ORDER.replace("{prefer}", 'prefer="writer"').replace("{side}", "read").replace("{more}", more)
    headline, lines, _ = blocked(tmp_path, source)
    assert headline == (
        "a waits for lock, which b holds, and b waits to read rw, which w waits to write, "
        "and w waits to write rw, which a holds."
    )
    assert lines == [
        "acquire lock, held by b", "rw.read_lock(), w waits to write it", "rw.write_lock(), a holds it",
    ]  # fmt: skip
    assert run(tmp_path, source.replace('prefer="writer"', "")).verdict == "holds"


def test_those_who_finish_with_it(tmp_path: Path) -> None:
    source = """
        class M(Model):
            rw = RWLock(prefer="writer")
            @thread(instances=2)
            def reader(m, i):
                m.rw.read_lock()
            @thread
            def writer(m):
                wait_until(m.reader[0].finished and m.reader[1].finished)
                m.rw.write_lock()
    """
    headline, lines, _ = blocked(tmp_path, source)
    assert headline == (
        "writer waits for ever to write rw: "
        "reader[0] holds it and has finished and reader[1] holds it and has finished."
    )
    assert lines == ["rw.write_lock(), reader[0] and reader[1] hold it"]
    found = run(tmp_path, source).find("deadlock")
    assert found.trace is not None
    assert "  rw = reader[0], reader[1] read; writer waits to write" in last_state(found.trace, None)
    changes = [(change.old, change.new) for step in found.trace.steps for change in step.changes]
    assert changes == [("free", "1 reads"), ("1 reads", "2 read")]


def test_two_that_upgrade_wait_for_each_other(tmp_path: Path) -> None:
    source = """
        class M(Model):
            rw = RWLock()
            @thread(instances=2)
            def t(m, i):
                m.rw.read_lock()
                m.rw.upgrade()
                m.rw.write_unlock()
    """
    headline, lines, _ = blocked(tmp_path, source)
    assert headline == (
        "t[0] waits to write rw, which t[1] holds, and t[1] waits to write rw, which t[0] holds."
    )
    assert lines == ["rw.upgrade(), t[1] holds it", "rw.upgrade(), t[0] holds it"]


def test_downgrade_keeps_writers_out(tmp_path: Path) -> None:
    source = """
        class M(Model):
            rw = RWLock()
            x = Int(0, max=4)
            @thread(instances=2)
            def t(m, i):
                m.rw.write_lock()
                m.x += 1
                now = m.x
                m.rw.downgrade()
                assert m.x == now
                m.rw.read_unlock()
            @thread
            def u(m):
                m.rw.read_lock()
                m.rw.upgrade()
                m.x += 1
                m.rw.write_unlock()
                wait_until(m.t[0].finished and m.t[1].finished)
                assert m.x == 3
    """
    assert run(tmp_path, source).verdict == "holds"
    assert check(model(tmp_path, source)).verdict == "holds"


READS, WRITES = "m.rw.read_lock()", "m.rw.write_lock()"
NOT_READING = "by a thread that does not have it for reading"
NOT_WRITING = "by a thread that does not have it for writing"
AGAIN = "rw is taken for reading again by a thread that has it for reading"
ITSELF = "it would wait for itself"


@pytest.mark.parametrize("prefer", ["reader", "writer"])
@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (["m.rw.read_unlock()"], f"rw is released {NOT_READING}"),
        ([WRITES, "m.rw.read_unlock()"], f"rw is released {NOT_READING}"),
        (["m.rw.write_unlock()"], f"rw is released {NOT_WRITING}"),
        ([READS, "m.rw.write_unlock()"], f"rw is released {NOT_WRITING}"),
        ([READS, READS], AGAIN),
        ([READS, "m.rw.try_read_lock()"], AGAIN),
        ([WRITES, READS], f"rw is taken for reading by the thread that writes: {ITSELF}"),
        ([READS, WRITES], f"rw is taken for writing by a thread that reads: {ITSELF}"),
        ([WRITES, WRITES], f"rw is taken for writing again by the thread that writes: {ITSELF}"),
        (["m.rw.upgrade()"], f"rw is upgraded {NOT_READING}"),
        ([READS, "m.rw.downgrade()"], f"rw is downgraded {NOT_WRITING}"),
    ],
)
def test_misuse(tmp_path: Path, prefer: str, lines: list[str], message: str) -> None:
    body = "\n                ".join(lines)
    source = f"""
        class M(Model):
            rw = RWLock(prefer="{prefer}")
            @thread
            def t(m):
                {body}
    """
    result = run(tmp_path, source)
    assert list(violated(result)) == ["lock-misuse"]
    assert result.find("lock-misuse").message == f"{message}, in t()"


def test_what_is_held_is_tried_in_vain(tmp_path: Path) -> None:
    source = """
        class M(Model):
            rw = RWLock()
            @thread
            def t(m):
                assert m.rw.try_write_lock()
                assert not m.rw.try_write_lock()
                assert not m.rw.try_read_lock()
                m.rw.downgrade()
                assert not m.rw.try_write_lock()
                m.rw.read_unlock()
                assert m.rw.try_read_lock()
    """
    assert run(tmp_path, source).verdict == "holds"


OBJECTS = """
    class Inode(Struct, capacity=2):
        rw = RWLock(prefer="writer")
    class M(Model):
        a = Ref(Inode)
        b = Ref(Inode)
        locks = Array(RWLock(), 2)
        def setup(m):
            m.a = Inode()
            m.b = Inode()
        @thread
        def x(m):
            with m.a.rw.read, m.b.rw.write:
                pass
        @thread
        def y(m):
            with m.b.rw.read, m.a.rw.write:
                pass
        @thread
        def z(m):
            m.locks[1].read_lock()
"""


def test_in_objects_and_arrays(tmp_path: Path) -> None:
    headline, lines, state = blocked(tmp_path, OBJECTS)
    assert headline == (
        "x waits to write Inode#1.rw, which y holds, and y waits to write Inode#0.rw, which x holds."
    )
    assert lines == ["Inode#1.rw.write_lock(), y holds it", "Inode#0.rw.write_lock(), x holds it"]
    assert state == "a = Inode#0, b = Inode#1, locks = [free, z reads]"


@pytest.mark.parametrize(
    ("declared", "used", "message"),
    [
        ('rw = RWLock(prefer="both")', "pass", "error: rw: RWLock prefers 'both'"),
        ("rw = RWLock()", "with m.rw: pass", "help: with rw.read: …, or with rw.write: …"),
        ("rw = RWLock()", "m.rw.read()", "help: with rw.read: …"),
        ("rw = RWLock()", "m.rw.acquire()", "error: the reader-writer lock rw has no attribute 'acquire'"),
        ("rw = RWLock()", "m.rw.write_lock(1)", "error: rw.write_lock() takes no arguments"),
        ("rw = RWLock()", "if m.rw: pass", "help: with rw.read: …, with rw.write: …"),
        ("rw = RWLock()", "m.rw = 1", "error: the reader-writer lock rw cannot be assigned"),
        ('rw = RWLock(prefer="writer")', "with atomic(): m.rw.write_lock()",
         "help: it is two steps; use try_write_lock()"),
        ("rw = Array(RWLock(), 2)", "m.rw.read_lock()", "error: the array rw has no method 'read_lock'"),
        ("rcu = Array(RCU(), 2)", "pass", "error: rcu: an RCU is no part of an array or of an object"),
        ("pass", "pass\n            def setup(m): m.rw.read_lock()\n            rw = RWLock()",
         "error: rw.read_lock() in setup"),
        ("rw = RWLock()", "pass\n            @invariant\n            def p(m): return m.rw.try_read_lock()",
         "error: rw.try_read_lock() in a property"),
    ],
)  # fmt: skip
def test_wrong_uses_are_refused(tmp_path: Path, declared: str, used: str, message: str) -> None:
    source = f"""
        class M(Model):
            {declared}
            @thread
            def t(m):
                {used}
    """
    error, _ = refusal(tmp_path, source)
    assert message in str(error)


def test_random_models() -> None:
    check_many(lock_models(), 5)


@pytest.mark.slow
def test_many_random_models() -> None:
    found = check_many(lock_models(), 40)
    assert found.keys() >= operations_on("rwlock")
    assert found["unique"] > 8  # are symmetric


@pytest.mark.slow
def test_random_explanations() -> None:
    explain_many(lock_models(), 10)


def test_who_ends_with_it_is_not_like_others(tmp_path: Path) -> None:
    """An instance is started again that still reads: the lowest, and not any that does not run."""
    source = """
        class M(Model):
            rw = RWLock()
            n = Int(0, max=3)
            go = Bool(False)
            @thread(instances=2, start=False)
            def reader(m, i):
                with atomic():
                    wait_until(m.go)
                    if m.n in (0, 2):
                        m.rw.read_lock()
                    m.n += 1
            @thread
            def main(m):
                m.reader.start()
                m.reader.start()
                m.go = True
                wait_until(m.n == 2)
                m.reader.start()
    """
    assert list(violated(run(tmp_path, source))) == ["lock-misuse"]
    assert list(violated(check(model(tmp_path, source)))) == ["lock-misuse"]
