"""Sentences about threads that wait or go round, of models that the random ones do not come to: the judge
finds them true, and false ones false."""

from __future__ import annotations

import pytest
from judge import checked, judge_model
from judge_verdicts import Verdicts
from pytest import MonkeyPatch

from interleave.explain import deadlock, telling

HEAD = """
from interleave import Bool, Condition, Int, Model, Mutex, Semaphore, recoverable, thread, wait_until


class Random(Model):
    a = Mutex()
    b = Mutex()
    c = Mutex()
    sem = Semaphore(0)
    cond = Condition(a)
    stop = Bool(False)
    x = Int(0, max=1)
"""
OVER = """
    @recoverable
    def over(m):
        return m.p.finished and m.q.finished
"""
#: Both keep the lock that they have, and try the other's for ever (in Bitcoin's wording: try-locks in
#: two orders).
BOTH_TRY = """
    @thread
    def p(m):
        with m.a:
            while not m.b.try_acquire():
                pass
            m.b.release()

    @thread
    def q(m):
        with m.b:
            while not m.a.try_acquire():
                pass
            m.a.release()
"""
#: One spins, the other one sleeps.
ONE_TRIES = BOTH_TRY.replace("while not m.a.try_acquire():\n                pass", "m.a.acquire()")
#: Who has to post was there before, and found that it need not.
POSTED = """
    @thread
    def p(m):
        m.x = 1
        while not m.sem.try_wait():
            pass

    @thread
    def q(m):
        if m.x:
            m.sem.post()
"""
#: It would stop if it were told to.
TOLD = """
    @thread
    def p(m):
        m.x = 1
        while not m.stop and not m.b.try_acquire():
            pass
        m.b.release()

    @thread
    def q(m):
        if m.x == 0:
            m.b.acquire()
"""
#: It tries a lock that it has.
OWN = """
    @thread
    def p(m):
        if m.x == 0:
            m.a.acquire()
        while not m.a.try_acquire():
            m.x = 1

    @thread
    def q(m):
        m.x = 1
"""
#: A daemon may wait for ever; who waits for it may not.
DAEMON = """
    @thread(daemon=True)
    def p(m):
        m.a.acquire()
        if m.stop:
            wait_until(m.x == 1)
        m.a.release()

    @thread
    def q(m):
        m.stop = True
        m.a.acquire()
"""
#: Woken was who has nothing to do.
WOKEN = """
    @thread(instances=2)
    def put(m, i):
        with m.a:
            while m.x == 1:
                m.cond.wait()
            m.x = 1
            m.cond.notify()

    @thread(instances=2)
    def get(m, i):
        with m.a:
            while m.x == 0:
                m.cond.wait()
            m.x = 0
            m.cond.notify()
"""
#: A model, a property of it, and how its sentence begins.
SAID = {
    "both try": (BOTH_TRY + OVER, "over",
        "p goes round trying b, which q holds, and q goes round trying a, which p holds. "),
    "one tries": (ONE_TRIES + OVER, "over",
        "p goes round trying b, which q holds, and q waits for a, which p holds. "),
    "nobody posts": (POSTED + OVER, "over",
        "p goes round for ever trying sem: q, the only other thread that posts it, has finished without "
        "doing so. "),
    "nobody tells it": (TOLD + OVER, "over",
        "p goes round for ever reading stop and trying b: q, the only other thread that could end that, has "
        "finished. "),
    "its own": (OWN + OVER, "over", "p goes round trying a, which it holds itself. "),
    "a daemon": (DAEMON, "deadlock",
        "q waits for ever for a: p holds it and waits itself. p waits for ever for “wait_until(x == 1)”: no "
        "other thread writes x. "),
    "the wrong one": (WOKEN, "deadlock",
        "put[1] and get[1] wait for “cond.wait()”, and no other thread that is left notifies it. "),
}  # fmt: skip


#: What the judge calls these sentences.
KINDS = {"deadlock: for ever", "deadlock: circle", "round: for ever", "round: circle"}


@pytest.mark.parametrize("name", SAID)
def test_what_is_said_of_threads_that_wait(name: str) -> None:
    source, prop, begins = SAID[name]
    found = checked(HEAD + source)
    assert found is not None
    assert found.result.find(prop).causes[0].sentence.startswith(begins)
    verdicts = Verdicts()
    judge_model(found, verdicts)
    assert verdicts.false == []
    assert verdicts.judged.keys() & KINDS


def said(source: str) -> set[str]:
    """The kinds of the sentences about threads that wait which the judge finds false."""
    verdicts, found = Verdicts(), checked(HEAD + source)
    assert found is not None
    judge_model(found, verdicts)
    return {kind for kind, _, _ in verdicts.false} & KINDS


def test_false_ones_are_found(monkeypatch: MonkeyPatch) -> None:
    real = deadlock.Settled.headline

    def instead(old: str, new: str) -> None:
        monkeypatch.setattr(
            deadlock.Settled, "headline", lambda *args: real(*args).replace(old, new)
        )

    instead("trying b, which q", "trying b, which p")
    assert said(BOTH_TRY + OVER) == {"round: circle"}
    instead("trying b", "trying c")
    assert said(BOTH_TRY + OVER) == {"round: circle"}
    instead("q waits for a", "q goes round trying a")
    assert said(ONE_TRIES + OVER) == {"round: circle"}
    instead("trying sem", "trying a")
    assert said(POSTED + OVER) == {"round: for ever"}
    instead("waits itself", "goes round")
    assert said(DAEMON) == {"deadlock: for ever"}
    instead("that is left ", "")
    assert said(WOKEN) == {"deadlock: circle"}


def test_who_was_woken_and_should_not_have_been(monkeypatch: MonkeyPatch) -> None:
    """A notification that makes failure certain, and would not if it woke another thread: all waiters share a
    condition (Debezium's queue, with several writers)."""
    found = checked(HEAD + WOKEN)
    assert found is not None
    (cause,) = found.result.find("deadlock").causes
    assert cause.sentence.endswith(
        ". It could have been ruled out by get[0]'s “cond.notify() wakes put[1]” in get() instead of "
        "get[0]'s “cond.notify() wakes get[1]” in get()."
    )
    (chance,) = cause.chances
    assert chance.at == cause.no_return and chance.same_thread
    real = telling.ruled_out
    monkeypatch.setattr(telling, "ruled_out", lambda steps: real(steps).replace("put[1]", "get[1]", 1))
    verdicts = Verdicts()
    judge_model(found, verdicts)
    assert verdicts.false == []
    again = checked(HEAD + WOKEN)
    assert again is not None
    judge_model(again, verdicts)
    assert {kind for kind, _, _ in verdicts.false} == {"orders"}
