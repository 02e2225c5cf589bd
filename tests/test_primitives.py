"""Recursive mutexes, spin locks, ``Once``, completions, wait groups, and several posts at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from agreeing import check_many, explain_many, operations_on
from primitive_models import primitive_models
from support import blocked, counts, model, refusal, run, violated
from test_warnings import told

from interleave.api import check, program_of
from interleave.report.listing import listing


def test_a_recursive_mutex_is_given_back_as_often_as_it_was_taken(tmp_path: Path) -> None:
    source = """
        class M(Model):
            r = RecursiveMutex()
            x = Int(0, max=4)
            def add(m):
                with m.r:
                    m.x += 1
            @thread(instances=2)
            def t(m, i):
                with m.r:
                    m.add()
                    m.add()
                    assert m.x % 2 == 0
            @invariant
            def all_count(m):
                return not (m.t[0].finished and m.t[1].finished) or m.x == 4
    """
    full, reduced = run(tmp_path, source), check(model(tmp_path, source))
    assert (full.verdict, reduced.verdict) == ("holds", "holds")
    assert (full.states, reduced.states) == (44, 19)


def test_a_recursive_mutex_of_an_object(tmp_path: Path) -> None:
    source = """
        class Node(Struct, capacity=2):
            r = RecursiveMutex(max=2)
            x = Int(0, max=2)
        class M(Model):
            p = Ref(Node)
            rs = Array(RecursiveMutex(), 2)
            def setup(m):
                m.p = Node()
            @thread(instances=2)
            def t(m, i):
                with m.p.r:
                    assert m.p.r.try_acquire()
                    m.p.x += 1
                    m.p.r.release()
                with m.rs[i]:
                    assert m.rs[i].try_acquire()
    """
    assert run(tmp_path, source).verdict == "holds"
    assert check(model(tmp_path, source)).verdict == "holds"
    assert "  r: RecursiveMutex\n  x: Int" in listing(program_of(model(tmp_path, source)))
    error, _ = refusal(tmp_path, source.replace("max=2)\n            x", "max=1)\n            x"))
    assert "p.r is taken more often than there is room for" in str(error)


def test_only_who_has_it_has_to_find_room(tmp_path: Path) -> None:
    source = """
        class M(Model):
            r = RecursiveMutex(max=1)
            @thread(instances=2)
            def t(m, i):
                with m.r:
                    pass
                if m.r.try_acquire():
                    m.r.release()
    """
    assert run(tmp_path, source).verdict == "holds"


@pytest.mark.parametrize(
    ("declared", "used", "kind", "message"),
    [
        ("r = RecursiveMutex()", "m.r.release()", "lock-misuse",
         "r is released by a thread that does not hold it"),
        ("s = SpinLock()", "m.s.unlock()", "lock-misuse", "s is unlocked by a thread that does not hold it"),
        ("s = SpinLock()", "with m.s, m.s: pass", "lock-misuse",
         "s is locked again by the thread that holds it: it would spin for ever"),
        ("wg = WaitGroup()", "m.wg.done()", "out-of-range", "wg would count below 0"),
        ("wg = WaitGroup()", "m.wg.add(-1)", "out-of-range", "wg would count below 0"),
        ("s = Semaphore(1)", "m.s.post(-1)", "out-of-range", "s is posted less than 0 times"),
        ("s = BinarySemaphore()", "m.s.post(-1)", "out-of-range", "s is posted less than 0 times"),
    ],
)  # fmt: skip
def test_misuse(tmp_path: Path, declared: str, used: str, kind: str, message: str) -> None:
    source = f"""
        class M(Model):
            {declared}
            @thread
            def t(m):
                {used}
    """
    result = run(tmp_path, source)
    assert list(violated(result)) == [kind]
    assert result.find(kind).message == f"{message}, in t()"


@pytest.mark.parametrize(
    ("declared", "used", "message"),
    [
        ("c = Completion(max=1)", "m.c.complete(); m.c.complete()",
         "c is completed more often than there is room for"),
        ("wg = WaitGroup(max=2)", "m.wg.add(3)", "wg would count past 2"),
        ("s = Semaphore(0, max=2)", "m.s.post(3)", "s would count past 2"),
        ("c = Completion(max=0)", "pass", "error: c: max must be a positive integer, not 0"),
        ("wg = WaitGroup(max=None)", "pass", "error: wg: max must be a positive integer, not None"),
        ("r = RecursiveMutex(max=True)", "pass", "error: r: max must be a positive integer, not True"),
        ("wg = WaitGroup()", "m.wg.add()", "error: wg.add() takes 1 argument"),
        ("wg = WaitGroup()", "m.wg.add(None)", "error: an integer is needed here, not None"),
        ("wg = WaitGroup()", "m.wg.done(1)", "error: wg.done() takes no arguments"),
        ("wg = WaitGroup()", "m.wg.Add(1)", "error: the wait group wg has no attribute 'Add'"),
        ("s = Semaphore()", "m.s.post(1, 2)", "error: s.post() takes 1 argument"),
        ("o = Once()", "m.o.call()", "error: o.call() takes a procedure first, and what to call it with"),
        ("o = Once()", "m.o.call(3)", "help: o.call(ms.init)"),
        ("o = Once()", "with m.o: pass", "error: `with` takes a lock or atomic(), not the once o"),
        ("s = SpinLock()", "m.s.acquire()", "error: the spin lock s has no attribute 'acquire'"),
        ("r = RecursiveMutex()", "if m.r: pass", "help: with r: …, r.acquire(), r.release()"),
        ("s = SpinLock()", "pass\n            def setup(m): m.s.lock()", "error: s.lock() in setup"),
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


def test_what_a_once_calls_is_evaluated_once(tmp_path: Path) -> None:
    source = """
        class S(Struct, capacity=1):
            n = Int(0, max=3)
            def init(s, value):
                s.n = value
        class M(Model):
            once = Once()
            s = Ref(S)
            def setup(m):
                m.s = S()
            @thread
            def t(m):
                m.once.call(m.s.init, 2)
    """
    assert counts(run(tmp_path, source)) == (5, 4)  # reads s, begins, writes n, ends


def test_once_is_over_before_any_call_returns(tmp_path: Path) -> None:
    source = """
        class M(Model):
            once = Once()
            calls = Int(0, max=3)
            value = Int(0, max=3)
            def init(m, value):
                m.calls += 1
                m.value = value
            @thread(instances=3)
            def t(m, i):
                m.once.call(m.init, value=2)
                assert m.value == 2 and m.calls == 1
                m.once.call(m.init, 3)
    """
    assert run(tmp_path, source).verdict == "holds"
    assert check(model(tmp_path, source)).verdict == "holds"


def test_a_call_in_its_own_call(tmp_path: Path) -> None:
    source = """
        class M(Model):
            once = Once()
            def init(m):
                m.once.call(m.other)
            def other(m):
                pass
            @thread
            def t(m):
                m.once.call(m.init)
    """
    result = run(tmp_path, source)
    assert result.find("lock-misuse").message == (
        "once is called in its own call: it would wait for itself, in init()"
    )


def test_a_call_that_is_waited_for(tmp_path: Path) -> None:
    source = """
        class M(Model):
            once = Once()
            lock = Mutex()
            def init(m):
                with m.lock:
                    pass
            @thread
            def a(m):
                m.once.call(m.init)
            @thread
            def b(m):
                with m.lock:
                    m.once.call(m.other)
            def other(m):
                pass
    """
    assert blocked(tmp_path, source) == (
        "a waits for lock, which b holds, and b waits for once, which a runs.",
        ["acquire lock, held by b", "once.call(), a runs it"],
        "once = a runs it, lock = held by b",
    )


@pytest.mark.parametrize(
    ("declared", "take", "headline"),
    [
        ("SpinLock()", "lock()", "b waits for ever for o: a holds it and has finished."),
        ("RecursiveMutex()", "acquire()", "b waits for ever for o: a holds it and has finished."),
        ("RWLock()", "write_lock()", "b waits for ever to write o: a holds it and has finished."),
        ('RWLock(prefer="writer")', "read_lock()",
         "b waits for ever to read o: a holds it and has finished."),
    ],
)  # fmt: skip
def test_a_lock_that_a_larger_step_waits_for(
    tmp_path: Path, declared: str, take: str, headline: str
) -> None:
    source = f"""
        class M(Model):
            o = {declared}
            x = Int(0, max=1)
            @thread
            def a(m):
                m.o.{take.replace("read", "write")}
            @thread
            def b(m):
                wait_until(m.a.finished)
                with atomic():
                    m.o.{take}
                    m.x = 1
    """
    assert blocked(tmp_path, source)[0] == headline


def test_who_could_have_completed_it(tmp_path: Path) -> None:
    source = """
        class M(Model):
            c = Completion()
            wg = WaitGroup()
            spin = SpinLock()
            @thread
            def waiter(m):
                m.c.wait()
                m.c.wait()
            @thread
            def group(m):
                m.wg.add(2)
                m.wg.wait()
            @thread
            def worker(m):
                m.c.complete()
                wait_until(not m.spin.trylock())
                m.wg.done()
    """
    headline, lines, _ = blocked(tmp_path, source)
    assert lines[0] == "c.wait(), not complete; worker completes it, but is past that"
    assert lines[1] == "wg.wait(), not all are done; worker changes it, but waits, too"
    assert headline.startswith("worker waits for ever for ")


def test_complete_all_stays(tmp_path: Path) -> None:
    source = """
        class M(Model):
            c = Completion(max=1)
            @thread
            def t(m):
                m.c.complete()
                m.c.wait()
                assert not m.c.try_wait()
                m.c.complete_all()
                m.c.complete()
                m.c.wait()
                assert m.c.try_wait()
                m.c.reinit()
                assert not m.c.try_wait()
    """
    assert run(tmp_path, source).verdict == "holds"


def test_a_group_waits_for_all(tmp_path: Path) -> None:
    source = """
        class M(Model):
            wg = WaitGroup()
            sem = Semaphore(0, max=2)
            done = Int(0, max=2)
            @thread
            def main(m):
                m.wg.add(2)
                m.sem.post(2)
                m.wg.wait()
                assert m.done == 2
            @thread(instances=2)
            def worker(m, i):
                m.sem.wait()
                with atomic():
                    m.done += 1
                m.wg.done()
    """
    assert run(tmp_path, source).verdict == "holds"


def test_what_is_posted_is_told(tmp_path: Path) -> None:
    source = """
        class M(Model):
            sem = Semaphore(0, max=3)
            n = Int(2, max=2)
            @thread
            def t(m):
                m.sem.post(m.n)
                with atomic():
                    m.sem.post(m.n - 1)
                assert False
    """
    trace = run(tmp_path, source).find("assertion").trace
    assert trace is not None
    assert [step.label for step in trace.steps] == [
        "n → 2", "sem.post(2)", "atomic: sem.post(1), then False",
    ]  # fmt: skip
    assert trace.steps[1].does == "sem.post(n)"


def test_a_field_of_several_words_is_told_once(tmp_path: Path) -> None:
    source = """class S(Struct):
 lock = RecursiveMutex()
 queue = Queue(Int(0, max=1))
 y = Int(0, max=3)
class M(Model):
 x = Int(0, max=3)
 p = Ref(S)
 @thread
 def t(m):
  m.p = S(y=1)
  m.x = m.p.y
 @invariant
 def fine(m): return m.x <= 3
"""
    assert told(tmp_path, source) == [
        ("never-used", 2, "nobody uses S.lock", "use it, or leave it out"),
        ("never-used", 3, "nobody uses S.queue", "use it, or leave it out"),
    ]


def test_random_models() -> None:
    check_many(primitive_models(), 5)


@pytest.mark.slow
def test_many_random_models() -> None:
    found = check_many(primitive_models(), 40)
    shapes = operations_on("recursive", "spinlock", "once", "completion", "waitgroup")
    assert found.keys() >= shapes | {"post_several", "post_several_saturating", "wait"}
    assert found["unique"] > 8  # are symmetric


@pytest.mark.slow
def test_random_explanations() -> None:
    explain_many(primitive_models(), 10)
