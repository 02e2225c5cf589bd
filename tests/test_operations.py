"""Operations of the author's own: methods whose calls are one step."""

from __future__ import annotations

from pathlib import Path

import pytest
from agreeing import check_many, explain_many
from own_models import own_models
from reviewed import explained
from support import refusal, run, violated, write

LOCK = """
        class Lock(Struct, capacity=1):
            readers = Int(0, max=2)
            writer = Mutex()
            @operation
            def read_lock(lock):
                wait_until(not lock.writer.locked())
                lock.readers += 1
                return lock.readers
            @operation
            def read_unlock(lock):
                lock.readers -= 1
            @operation
            def write_lock(lock):
                if lock.readers:
                    wait_until(lock.readers == 0)
                lock.writer.acquire()
            @operation
            def try_write_lock(lock):
                return not lock.readers and lock.writer.try_acquire()
        class M(Model):
            lock = Ref(Lock)
            x = Int(0, max=3)
            def setup(m):
                m.lock = Lock()
"""


def test_a_call_is_one_step(tmp_path: Path) -> None:
    written_out = """
        class M(Model):
            readers = Int(0, max=2)
            @thread(instances=2)
            def t(m, i):
                with atomic():
                    m.readers += 1
                    k = m.readers
                assert k == 1 or i == 0 or i == 1
                with atomic():
                    m.readers -= 1
    """
    source = """
        class Base(Model):
            readers = Int(0, max=2)
            def enter(m):
                return 0
            @operation
            def leave(m):
                return 0
        class M(Base):
            @operation
            def enter(m):
                m.readers += 1
                return m.readers
            def leave(m):  # it overrides an operation
                m.readers -= 1
            @thread(instances=2)
            def t(m, i):
                k = m.enter()
                assert k == 1 or i == 0 or i == 1
                m.leave()
    """
    expected, found = run(tmp_path, written_out), run(tmp_path, source)
    assert (found.states, found.transitions) == (expected.states, expected.transitions)
    assert found.verdict == "holds"


def test_words_of_traces_and_waits(tmp_path: Path) -> None:
    source = f"""{LOCK}
            @thread
            def t(m):
                lock = m.lock
                k = lock.read_lock()
                lock.read_unlock()
                assert lock.try_write_lock()
            @thread
            def u(m):
                wait_until(m.t.finished)
                m.lock.write_lock()
    """
    result = run(tmp_path, source)
    assert violated(result) == {"deadlock": 6}
    trace = result.find("deadlock").trace
    assert trace is not None
    assert [step.label for step in trace.steps] == [
        "lock → Lock#0",
        "lock.read_lock(): Lock#0.readers = 1",
        "lock.read_unlock(): Lock#0.readers = 0",
        "lock.try_write_lock(): try_acquire Lock#0.writer → True",
        "wait_until(t.finished)",
        "lock → Lock#0",
    ]
    assert trace.steps[1].line == trace.steps[0].line + 1  # where it is called
    (waits,) = trace.blocked
    assert waits.endswith(": lock.write_lock(): acquire Lock#0.writer, held by t")


def test_a_deadlock_names_the_holder(tmp_path: Path) -> None:
    source = f"""{LOCK}
            @thread
            def t(m):
                m.lock.write_lock()
            @thread
            def u(m):
                m.lock.write_lock()
    """
    found = explained(f"{write(tmp_path, source)}:M").result.find("deadlock").explanation
    assert found is not None
    assert found.causes[0].headline == "u waits for ever for Lock#0.writer: t holds it and has finished."


def test_within_a_step_it_is_part_of_it(tmp_path: Path) -> None:
    source = f"""{LOCK}
            @thread
            def t(m):
                with atomic():
                    m.lock.read_lock()
                    m.lock.read_unlock()
    """
    assert run(tmp_path, source).states == 2


def test_wrong_uses_are_refused(tmp_path: Path) -> None:
    both = """
        class M(Model):
            x = Int(0, max=3)
            @operation
            @thread
            def t(m):
                m.x = 1
    """
    error, _ = refusal(tmp_path, both)
    assert error.message == "t is both an operation and a thread or a property"
    waits = """
        class M(Model):
            b = Barrier(2)
            @operation
            def meet(m):
                m.b.wait()
            @thread
            def t(m):
                m.meet()
    """
    error, place = refusal(tmp_path, waits)
    assert error.message == "b.wait() inside the operation meet()"
    assert place == "5:9"
    within = waits.replace("m.b.wait()", "with atomic(): m.b.wait()")
    assert refusal(tmp_path, within)[0].message == "b.wait() inside atomic()"
    looks = """
        class M(Model):
            x = Int(0, max=3)
            @operation
            def take(m):
                m.x = 1
                return True
            @thread
            def t(m):
                m.take()
            @invariant
            def p(m):
                return m.take()
    """
    error, _ = refusal(tmp_path, looks)
    assert error.message == "x is assigned in a property"


def test_random_models() -> None:
    check_many(own_models(), 10)


@pytest.mark.slow
def test_many_random_models() -> None:
    found = check_many(own_models(), 40)
    assert found.keys() >= {"atomic_dec_and_test", "qatomic_fetch_inc", "xchg", "exchange", "try_acquire"}
    assert found["unique"] > 8  # are symmetric


@pytest.mark.slow
def test_random_explanations() -> None:
    explain_many(own_models(), 10)
