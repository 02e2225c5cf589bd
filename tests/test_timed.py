"""Waits that may give up."""

from __future__ import annotations

from pathlib import Path

import pytest
from agreeing import check_many, explain_many
from support import counts, explained, model, refusal, run, violated
from timed_models import timed_models

from interleave.api import check, program_of
from interleave.program.rests import rests
from interleave.report.step_facts import thread_steps

OBJECTS = """
    class M(Model):
        sem = Semaphore(0, max=2)
        e = Event()
        lock = Mutex()
        got = Int(0, max=3)
        @thread(instances=2)
        def waiter(m, i):
            {wait}
            if ok:
                m.got += 1
        @thread
        def other(m):
            m.sem.post()
            m.e.set()
            m.lock.acquire()
            m.lock.release()
"""


@pytest.mark.parametrize(
    ("wait", "by_hand"),
    [
        ("m.sem.wait(timeout=True)", "wait_until(m.sem.try_wait())"),
        ("m.e.wait(timeout=True)", "wait_until(m.e.is_set)"),
        ("m.other.join(timeout=True)", "wait_until(m.other.finished)"),
        ("m.lock.acquire(timeout=True)", "wait_until(m.lock.try_acquire())"),
    ],
)
def test_it_is_a_choice_between_both(tmp_path: Path, wait: str, by_hand: str) -> None:
    """The same graph as of one written by hand."""
    written = f"""with atomic():
                ok = maybe()
                if ok:
                    {by_hand}"""
    results = [run(tmp_path, OBJECTS.replace("{wait}", text)) for text in (f"ok = {wait}", written)]
    assert counts(results[0]) == counts(results[1])
    assert violated(results[0]).keys() == violated(results[1]).keys()


@pytest.mark.parametrize(
    ("declared", "before", "take", "drop"),
    [
        ("SpinLock()", "pass", "lock", "unlock"),
        ("RecursiveMutex()", "pass", "acquire", "release"),
        ("RWLock()", "pass", "read_lock", "read_unlock"),
        ("RWLock()", "pass", "write_lock", "write_unlock"),
        ("RWLock()", "m.k.read_lock()", "upgrade", "downgrade"),
        ('RWLock(prefer="writer")', "pass", "read_lock", "read_unlock"),
        ('RWLock(prefer="writer")', "m.k.read_lock()", "upgrade", "downgrade"),
    ],
)
def test_all_locks_that_are_taken_in_one_step_can_be_given_up(
    tmp_path: Path, declared: str, before: str, take: str, drop: str
) -> None:
    source = f"""
        class M(Model):
            k = {declared}
            got = Int(0, max=2)
            @thread(instances=2)
            def t(m, i):
                {before}
                TAKEN
                if ok:
                    m.got += 1
                    m.k.{drop}()
    """
    written = f"""with atomic():
                    ok = maybe()
                    if ok:
                        m.k.{take}()"""
    results = [run(tmp_path, source.replace("TAKEN", text))
               for text in (f"ok = m.k.{take}(timeout=True)", written)]  # fmt: skip
    assert counts(results[0]) == counts(results[1])
    assert violated(results[0]) == violated(results[1])
    assert violated(results[0]).keys() <= {"lock-misuse"}  # of two that upgrade


def test_a_condition_gives_up_or_has_been_notified(tmp_path: Path) -> None:
    source = """
        class M(Model):
            lock = Mutex()
            c = Condition(lock)
            ready = Bool(False)
            @thread
            def waiter(m):
                with m.lock:
                    if not m.ready:
                        ok = m.c.wait(timeout=True)
                        assert m.lock.locked()
                        assert m.ready or not ok
            @thread
            def other(m):
                with m.lock:
                    m.ready = True
                    m.c.notify()
            @reachable
            def gave_up_in_vain(m):
                return m.waiter.finished and not m.ready
    """
    assert run(tmp_path, source).verdict == "holds"
    assert check(model(tmp_path, source)).verdict == "holds"
    spurious = source.replace("Condition(lock)", "Condition(lock, spurious=True)")
    assert list(violated(run(tmp_path, spurious))) == ["assertion"]


def test_who_has_given_up_is_not_notified(tmp_path: Path) -> None:
    """Between giving up and taking the lock again it does not wait: the other one is woken."""
    source = """
        class M(Model):
            lock = Mutex()
            c = Condition(lock)
            waiting = Int(0, max=2)
            gave_up = Bool(False)
            @thread
            def timed(m):
                with m.lock:
                    m.waiting += 1
                    m.gave_up = not m.c.wait(timeout=True)
            @thread(daemon=True)
            def patient(m):
                with m.lock:
                    m.waiting += 1
                    m.c.wait()
            @thread
            def other(m):
                wait_until(m.waiting == 2)
                with m.lock:
                    m.c.notify()
            @recoverable
            def it_is_not_lost(m):
                return m.patient.finished or (m.timed.finished and not m.gave_up)
            @reachable
            def the_other_one_got_it(m):
                return m.patient.finished and m.timed.finished and m.gave_up
    """
    assert run(tmp_path, source).verdict == "holds"
    assert check(model(tmp_path, source)).verdict == "holds"


def test_who_was_notified_waits_for_the_lock(tmp_path: Path) -> None:
    source = """
        class M(Model):
            lock = Mutex()
            c = Condition(lock)
            @thread
            def w(m):
                with m.lock:
                    m.c.wait(timeout=True)
            @thread
            def n(m):
                wait_until(m.w.finished or m.lock.locked())
                m.lock.acquire()
                m.c.notify()
    """
    causes = explained(tmp_path, source).find("deadlock").causes
    assert {cause.headline for cause in causes} == {"w waits for ever for lock: n holds it and has finished."}
    lines = {line.partition(": ")[2] for cause in causes for line in cause.trace.blocked}
    assert "c.wait(), lock is held by n" in lines


def test_who_was_not_notified_waits_for_that(tmp_path: Path) -> None:
    """Whoever has the lock: to give it back would not help."""
    source = """
        class M(Model):
            lock = Mutex()
            up = Event()
            c = Condition(lock)
            @thread
            def w(m):
                with m.lock:
                    m.up.set()
                    m.c.wait()
            @thread
            def n(m):
                m.up.wait()
                m.lock.acquire()
    """
    (cause,) = explained(tmp_path, source).find("deadlock").causes
    assert cause.headline == "w waits for ever for “c.wait()”: no other thread notifies it."
    assert [line.partition(": ")[2] for line in cause.trace.blocked] == [
        "c.wait(), not notified; no other thread notifies it"
    ]


def test_giving_up_is_no_rest(tmp_path: Path) -> None:
    """Who cannot go on in such a wait has been notified, and waits for the lock."""
    source = """
        class M(Model):
            lock = Mutex()
            c = Condition(lock)
            sem = Semaphore(0)
            @rests
            @thread
            def t(m):
                with m.lock:
                    m.c.wait(timeout=True)
                m.sem.wait(timeout=True)
                m.sem.wait()
    """
    program = program_of(model(tmp_path, source))
    code = program.threads[0].code
    assert [code.at(pc).site.text for pc in rests(code)] == [""]  # the last one
    steps = {step.operation: step.blocks for step in thread_steps(program, program.threads[0])}
    assert steps["c.wait(timeout=True)"] and not steps["sem.wait(timeout=True)"] and steps["wait sem"]
    assert run(tmp_path, source).verdict == "holds"


def test_it_is_told_which_it_was(tmp_path: Path) -> None:
    source = """
        class M(Model):
            sem = Semaphore(1, max=1)
            lock = Mutex()
            c = Condition(lock)
            @thread
            def t(m):
                m.sem.wait(timeout=True)
                with m.lock:
                    late = not m.c.wait(timeout=True)
                assert m.sem.value or not late
    """
    trace = run(tmp_path, source).find("assertion").trace
    assert trace is not None
    assert [step.label for step in trace.steps] == [
        "sem.wait(timeout=True) → True", "acquire lock", "c.wait()", "c.wait(timeout=True) → False",
        "acquire lock", "release lock", "sem.value → 0, then sem.value or not late",
    ]  # fmt: skip


def test_it_is_told_where_the_thread_fails_at_once(tmp_path: Path) -> None:
    source = """
        class M(Model):
            sem = Semaphore(1, max=1)
            @thread
            def t(m):
                assert {what}m.sem.wait(timeout=True)
    """
    for what, got in (("", False), ("not ", True)):
        found = explained(tmp_path, source.format(what=what)).find("assertion")
        (cause,) = found.causes
        label = f"sem.wait(timeout=True) → {got}, then {what}sem.wait(timeout=True)"
        assert [step.label for step in cause.trace.steps] == [label]
        assert f"t's “{label}”" in cause.sentence


@pytest.mark.parametrize(
    ("used", "message"),
    [
        ("m.s.wait(timeout=3)", "error: s.wait(timeout=…) does not take how long"),
        ("m.s.wait(timeout=m.late)",
         "help: timeout=True: it may give up at any moment, and gives False then"),
        ("m.t.join(timeout=False)", "error: t.join(timeout=…) does not take how long"),
        ("m.s.wait(True)", "error: s.wait() takes no arguments"),
        ("m.s.wait(timeout=True, block=True)", "error: s.wait() takes no arguments"),
        ("m.s.post(timeout=True)", "error: s.post() takes no timeout"),
        ("m.b.wait(timeout=True)", "error: b.wait() takes no timeout"),
        ("m.q.get(timeout=True)", "error: q.get() takes no timeout"),
        ("m.fair.write_lock(timeout=True)", "error: fair.write_lock() takes no timeout"),
        ("with m.lock, atomic(): m.c.wait(timeout=True)", "error: c.wait() inside atomic()"),
    ],
)  # fmt: skip
def test_wrong_uses_are_refused(tmp_path: Path, used: str, message: str) -> None:
    source = f"""
        class M(Model):
            s = Semaphore(1)
            b = Barrier(2)
            q = Queue(Int(0, max=1))
            fair = RWLock(prefer="writer")
            lock = Mutex()
            c = Condition(lock)
            late = Bool(False)
            @thread
            def t(m):
                {used}
    """
    error, _ = refusal(tmp_path, source)
    assert message in str(error)


def test_a_statement_that_is_one_step(tmp_path: Path) -> None:
    source = """
        class M(Model, atomicity="statement"):
            s = Semaphore(0, max=1)
            lock = Mutex()
            c = Condition(lock)
            x = Int(0, max=2)
            @thread
            def t(m):
                m.x = int(m.s.wait(timeout=True)) + m.x
                with m.lock:
                    m.x = int(m.c.wait(timeout=True)) + m.x
            @thread
            def u(m):
                m.s.post()
                m.c.notify()
            @reachable
            def both(m):
                return m.x == 2
    """
    assert run(tmp_path, source).verdict == "holds"


def test_random_models() -> None:
    check_many(timed_models(), 5)


@pytest.mark.slow
def test_many_random_models() -> None:
    found = check_many(timed_models(), 80)
    waits = {"acquire", "acquire_again", "spin_lock", "read_lock", "write_lock", "upgrade", "begin_wait"}
    waits |= {"wait", "wait_set", "wait_completed", "wait_done"}
    assert found.keys() >= waits | {"wake", "wake_spuriously", "look_notified", "give_up"}
    assert found["unique"] > 8  # are symmetric


@pytest.mark.slow
def test_random_explanations() -> None:
    explain_many(timed_models(), 10)
