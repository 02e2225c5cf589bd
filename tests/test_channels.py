"""Channels, as Go has them."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import counts, model, run, violated

from interleave.api import check

MEET = """
    class M(Model):
        a = Channel(Int(0, max=3))
        got = Int(0, max=3)
        @thread
        def p(m):
            m.a.send(1)
        @thread
        def r(m):
            m.got = m.a.receive()
"""


# ---------------------------------------------------------------------------- without a buffer


def test_two_threads_meet(tmp_path: Path) -> None:
    """Nobody is there; one waits, or the other; the value is handed over and one has not woken up yet, having
    been met by the sender or by the receiver. And each of these with ``got`` written, where it can be."""
    source = MEET.replace("m.got = ", "")
    assert counts(run(tmp_path, source)) == (6, 6)
    assert check(model(tmp_path, source)).verdict == "holds"


@pytest.mark.parametrize("goal", ["m.got == 1", "m.p.finished and not m.r.finished", "m.r.finished"])
def test_the_value_is_handed_over(tmp_path: Path, goal: str) -> None:
    more = f"""
        @reachable
        def goal(m):
            return {goal}
        @invariant
        def whoever_has_sent_has_met(m):
            return not m.p.finished or len(m.a) == 0
    """
    assert run(tmp_path, MEET + more).verdict == "holds"


def test_whoever_was_met_is_met_for_good(tmp_path: Path) -> None:
    """Of two that wait each can be taken, but nobody twice: the one who was not taken waits on."""
    source = """
        class M(Model):
            a = Channel(Int(0, max=2))
            got = Array(Int(0, max=2), 2)
            @thread(instances=2, daemon=True)
            def r(m, i):
                m.got[i] = m.a.receive()
            @thread
            def p(m):
                m.a.send(1)
                m.a.send(2)
            @invariant
            def each_has_one(m):
                both = m.r[0].finished and m.r[1].finished
                return not both or m.got[0] + m.got[1] == 3
            @reachable
            def the_first_one_first(m):
                return m.got[0] == 1 and m.got[1] == 2
            @reachable
            def the_second_one_first(m):
                return m.got[0] == 2 and m.got[1] == 1
    """
    assert run(tmp_path, source).verdict == "holds"


def test_no_value_is_left_where_it_was(tmp_path: Path) -> None:
    """A thread that waits no more leaves nothing behind: states do not differ by what was sent."""
    source = """
        class M(Model):
            a = Channel(Int(1, max=3))
            @thread
            def p(m):
                m.a.send(choose(2, 3))
            @thread
            def r(m):
                m.a.receive()
    """
    graph = run(tmp_path, source)
    # with each value: chosen, p waits, r waits too, met by p, met by r; before: nobody, r waits; and the end
    assert counts(graph)[0] == 2 * 5 + 3


# ---------------------------------------------------------------------------- with a buffer


def test_a_buffer_is_a_queue(tmp_path: Path) -> None:
    source = """
        class M(Model):
            q = Channel(Int(0, max=3), capacity=2)
            n = Int(0, max=9)
            @thread(instances=2)
            def p(m, i):
                m.q.send(i)
                m.q.send(i + 1)
            @thread
            def r(m):
                for _ in range(4):
                    m.n += m.q.receive()
    """
    queue = source.replace("Channel", "Queue").replace("send", "put").replace("receive", "get")
    assert counts(run(tmp_path, source)) == counts(run(tmp_path, queue))
    assert violated(run(tmp_path, source)) == {}


def test_what_is_in_it_comes_out_after_it_is_closed(tmp_path: Path) -> None:
    source = """
        class Message(Struct):
            n = Int(0, max=1)
        class M(Model):
            q = Channel(Int(2, min=2, max=3), capacity=2)
            refs = Channel(Ref(Message), capacity=1)
            def setup(m):
                m.q.send(3)
                m.q.close()
                m.refs.close()
            @thread
            def r(m):
                assert m.q.closed() and len(m.q) == 1
                v, ok = m.q.receive_ok()
                assert v == 3 and ok
                v, ok = m.q.receive_ok()
                assert v == 2 and not ok
                assert m.q.receive() == 2
                assert m.refs.receive() is None
    """
    assert run(tmp_path, source).verdict == "holds"


@pytest.mark.parametrize("capacity", [0, 1])
def test_a_loop_takes_all_that_comes(tmp_path: Path, capacity: int) -> None:
    """It is the same as with ``receive_ok``."""
    source = f"""
        class M(Model):
            q = Channel(Int(0, max=3), capacity={capacity})
            n = Int(0, max=9)
            @thread
            def p(m):
                m.q.send(2)
                m.q.send(3)
                m.q.close()
            @thread
            def r(m):
                {{loop}}
                    m.n += v
                m.n += 1
                assert m.n == 6
    """
    lines = ("while True:", "v, ok = m.q.receive_ok()", "if not ok: break")
    by_hand = source.format(loop=("\n" + " " * 20).join(lines))
    by_loop = source.format(loop="for v in m.q:")
    assert run(tmp_path, by_loop).verdict == "holds"
    assert counts(run(tmp_path, by_loop)) == counts(run(tmp_path, by_hand))


# ---------------------------------------------------------------------------- closing


def test_all_that_wait_are_woken(tmp_path: Path) -> None:
    source = """
        class M(Model):
            a = Channel(Int(0, max=3))
            b = Channel(Int(0, max=3), capacity=1)
            @thread(instances=2)
            def r(m, i):
                v, ok = m.a.receive_ok()
                assert v == 0 and not ok
                v, ok = m.b.receive_ok()
                assert v == 0 and not ok
            @thread
            def c(m):
                m.a.close()
                m.b.close()
    """
    assert run(tmp_path, source).verdict == "holds"
    assert check(model(tmp_path, source)).verdict == "holds"


def test_a_sender_that_waits_fails_when_it_is_closed(tmp_path: Path) -> None:
    source = """
        class M(Model):
            a = Channel(Int(0, max=3))
            @thread
            def p(m):
                m.a.send(1)
            @thread
            def c(m):
                m.a.close()
    """
    result = run(tmp_path, source)
    assert violated(result) == {"lock-misuse": 2}
    assert counts(result) == (4, 5)  # p waits, or not; it is closed, or not
