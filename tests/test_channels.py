"""Channels and ``select``, as Go has them."""

from __future__ import annotations

from pathlib import Path

import pytest
from agreeing import check_many, explain_many
from channel_models import channel_models
from support import body, counts, model, refusal, run, violated
from test_causes import result as explained

from interleave.api import check, program_of
from interleave.properties.result import Result
from interleave.report.listing import listing, thread_steps

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


def labels(result: Result, name: str) -> list[str]:
    trace = result.find(name).trace
    assert trace is not None
    return [f"{step.thread}: {step.label}" for step in trace.steps]


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


@pytest.mark.parametrize("capacity", [0, 1])
@pytest.mark.parametrize(
    ("used", "message"),
    [
        ("m.a.close()\nm.a.close()", "a.close(): it is closed already"),
        ("m.a.close()\nm.a.send(1)", "a.send(): it is closed"),
        ("m.a.close()\nmatch select():\n case m.a.send(1): pass", "a.send(): it is closed"),
    ],
)
def test_misuse(tmp_path: Path, capacity: int, used: str, message: str) -> None:
    source = body(*used.splitlines(), declare=f"a = Channel(Int(0, max=3), capacity={capacity})")
    result = run(tmp_path, source)
    assert violated(result) == {"lock-misuse": 2}
    assert result.find("lock-misuse").message == f"{message}, in t()"


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
    assert labels(result, "lock-misuse") == ["c: a.close()", "p: a.send(1)"]
    assert counts(result) == (4, 5)  # p waits, or not; it is closed, or not


# ---------------------------------------------------------------------------- select


SELECT = """
    class M(Model):
        a = Channel(Int(0, max=3))
        b = Channel(Int(0, max=3), capacity=1)
        out = Channel(Int(0, max=3))
        did = Int(0, max=9)
        @thread(daemon=True)
        def p(m):
            m.a.send(1)
        @thread(daemon=True)
        def q(m):
            m.b.send(2)
        @thread(daemon=True)
        def r(m):
            m.out.receive()
        @thread
        def s(m):
            {before}
            match select({how}):
                case m.a.receive(v):
                    m.did = v
                case m.b.receive(v, ok) if on:
                    m.did = v + int(ok)
                case m.out.send(3):
                    m.did = 4
                {default}
        @reachable
        def goal(m):
            return m.did == {did} and {also}
"""


@pytest.mark.parametrize(
    ("before", "how", "default", "did", "also", "possible"),
    [
        ("on = True", "", "", 1, "True", True),
        ("on = True", "", "", 3, "True", True),
        ("on = True", "", "", 4, "m.r.finished", True),
        ("on = True", "", "", 9, "True", False),
        ("on = False", "", "", 3, "True", False),  # as Go's nil channel
        ("on = True", "", "case _: m.did = 9", 9, "True", True),
        ("on = True\n            wait_until(m.q.finished)", "", "case _: m.did = 9", 9, "True", False),
        ("on = False\n            wait_until(m.q.finished)", "", "case _: m.did = 9", 9, "True", True),
        ("on = True\n            wait_until(m.q.finished)", "timeout=True", "case _: m.did = 9", 9,
         "True", True),
        ("on = True", "timeout=True", "case _: m.did = 9", 1, "m.p.finished", True),
    ],
)  # fmt: skip
def test_any_case_that_is_ready(
    tmp_path: Path, before: str, how: str, default: str, did: int, also: str, possible: bool
) -> None:
    source = SELECT.format(before=before, how=how, default=default, did=did, also=also)
    for result in run(tmp_path, source), check(model(tmp_path, source)):
        assert (result.find("goal").verdict == "holds") is possible
        assert result.find("deadlock").verdict == "holds"


def test_it_waits_for_all_of_them_and_takes_one(tmp_path: Path) -> None:
    """Whoever was met by one case is gone from the others: the other one finds nobody."""
    source = """
        class M(Model):
            a = Channel(Bool())
            b = Channel(Bool())
            @thread
            def s(m):
                match select():
                    case m.a.receive():
                        pass
                    case m.b.send(True):
                        pass
            @thread
            def p(m):
                m.a.send(True)
            @thread
            def q(m):
                m.b.receive()
            @invariant
            def only_one(m):
                return not (m.p.finished and m.q.finished)
    """
    result = run(tmp_path, source)
    assert result.find("only_one").verdict == "holds"
    assert result.find("deadlock").verdict == "violated"


def test_two_selects_meet(tmp_path: Path) -> None:
    """One that offers both directions does not meet itself."""
    source = """
        class M(Model):
            a = Channel(Int(0, max=3))
            @thread(instances=2)
            def s(m, i):
                own = i + 1
                match select():
                    case m.a.receive(v):
                        assert v == 3 - own
                    case m.a.send(own):
                        pass
    """
    assert run(tmp_path, source).verdict == "holds"


# ---------------------------------------------------------------------------- words


def test_traces_read_as_the_source(tmp_path: Path) -> None:
    source = MEET + """
        @invariant
        def never(m):
            return m.got != 1
    """
    assert labels(run(tmp_path, source), "never") == [
        "p: a.send(1) waits", "r: a.receive() → 1 from p", "r: got = 1",
    ]  # fmt: skip


def test_a_select_says_what_it_took(tmp_path: Path) -> None:
    source = """
        class M(Model):
            a = Channel(Int(0, max=3))
            b = Channel(Int(0, max=3), capacity=1)
            @thread
            def s(m):
                match select({how}):
                    case m.a.receive(v):
                        assert False
                    case m.b.receive(v):
                        assert False
                    {default}
            @thread
            def t(m):
                {does}
    """

    def told(how: str, default: str, does: str) -> list[str]:
        return labels(run(tmp_path, source.format(how=how, default=default, does=does)), "assertion")

    assert told("", "", "m.b.send(2)") == ["t: b.send(2)", "s: select: b.receive() → 2, then False"]
    assert told("", "", "m.a.close()") == ["t: a.close()", "s: select: a.receive() → 0, closed, then False"]
    assert told("", "", "m.a.send(2)") == [
        "t: a.send(2) waits", "s: select: a.receive() → 2 from t, then False",
    ]  # fmt: skip
    assert told("", "case _: assert m.a.closed()", "pass") == ["s: select: default", "s: a.closed() → False"]
    assert told("timeout=True", "case _: assert m.a.closed()", "pass") == [
        "s: select: waits", "s: select: gives up", "s: a.closed() → False",
    ]  # fmt: skip


def test_a_deadlock_says_who_could_end_it(tmp_path: Path) -> None:
    """A sender whose receiver has given up: the commonest leak of Go programs."""
    source = """
        class M(Model):
            result = Channel(Int(0, max=3))
            done = Channel(Bool())
            @thread
            def worker(m):
                m.result.send(1)
            @thread
            def handler(m):
                match select(timeout=True):
                    case m.result.receive():
                        pass
                    case _:
                        pass
            @thread
            def other(m):
                m.done.receive()
    """
    trace = run(tmp_path, source).find("deadlock").trace
    assert trace is not None
    assert [line.split(": ", 1)[1] for line in trace.blocked] == [
        "result.send(1); handler receives from result, but has finished",
        "done.receive(); no other thread sends to done or closes it",
    ]
    causes = explained(tmp_path, source).find("deadlock").causes
    assert causes[0].headline == (
        "worker waits for ever for “result.send(1)”: handler, the only other thread that receives from "
        "result, has finished without doing so. other waits for ever for “done.receive()”: no other thread "
        "sends to done or closes it."
    )
    assert {value.key: value.text for value in trace.last}["result"] == "open; worker waits to send 1"


def test_a_listing_has_one_step_and_the_wait(tmp_path: Path) -> None:
    program = program_of(model(tmp_path, MEET))
    steps = thread_steps(program, program.threads[1])
    assert [(step.operation, step.also, step.blocks) for step in steps[:2]] == [
        ("a.receive()", (), False), ("a.receive(), after waiting", (), True),
    ]  # fmt: skip
    assert "  a: Channel of Int(0..3)\n" in listing(program)


def test_a_server_may_rest(tmp_path: Path) -> None:
    source = """
        class M(Model):
            jobs = Channel(Int(0, max=3))
            more = Channel(Int(0, max=3), capacity=1)
            @rests
            @thread
            def server(m):
                while True:
                    match select():
                        case m.jobs.receive():
                            pass
                        case m.more.receive():
                            pass
            @thread
            def client(m):
                m.jobs.send(1)
                m.more.send(2)
    """
    assert run(tmp_path, source).verdict == "holds"
    sends = source.replace("case m.more.receive()", "case m.more.send(1)").replace("m.more.send(2)", "pass")
    assert violated(run(tmp_path, sends)).keys() == {"deadlock"}  # whoever waits for room does not rest
    assert violated(run(tmp_path, source.replace("@rests", ""))).keys() == {"deadlock"}


# ---------------------------------------------------------------------------- refusals


@pytest.mark.parametrize(
    ("declared", "message"),
    [
        ("Channel(Int(0, max=3), capacity=-1)", "a: capacity must be 0 or a positive integer, not -1"),
        ("Channel(Int(0, max=3), 2)", "a: Channel takes its element, and its capacity by name"),
        ("Channel(Mutex())", "a: Mutex is no scalar"),
    ],
)
def test_declarations_are_refused(tmp_path: Path, declared: str, message: str) -> None:
    error, _ = refusal(tmp_path, body("m.a.receive()", declare=f"a = {declared}"))
    assert error.message == message


@pytest.mark.parametrize(
    ("used", "message"),
    [
        ("m.a.send()", "a.send() takes 1 argument"),
        ("m.a.receive(1)", "a.receive() takes no arguments"),
        ("m.a.receive(timeout=True)", "a.receive() takes no timeout"),
        ("with atomic(): m.a.send(1)", "a.send(1) inside atomic()"),
        ("m.a.get()", "the channel a has no attribute 'get'"),
        ("m.a.send(m.c)", "a holds an integer and is assigned a member of C"),
        ("match select():\n case _: pass", "this select() has no case"),
        ("match select(1):\n case m.a.send(1): pass", "select() takes nothing but timeout=True"),
        ("match select(timeout=True):\n case m.a.send(1): pass", "select(timeout=True) without case _"),
        ("match select():\n case 1: pass", "a case of select() is a receive or a send"),
        ("match select():\n case m.a.close(): pass", "a.close() is no case of select()"),
        ("match select():\n case m.b.put(): pass", "b.put() is no case of select()"),
        ("match select():\n case m.a.send(1, 2): pass", "a.send() takes 1 argument"),
        ("match select():\n case m.a.receive(1): pass", "a.receive() takes names"),
        ("match select():\n case m.a.send([1]): pass",
         "send() in a case takes a constant, a name or a variable"),
        ("match select():\n case m.a.send(1): pass\n case m.a.send(2): pass",
         "two cases of this select() send to a"),
        ("match select():\n case m.a.receive(): pass\n case _ if m.x: pass",
         "case _ stands last, without a condition"),
        ("select()", "select() is used with match"),
        ("match m.x:\n case 1: pass", "match is not supported"),
    ],
)  # fmt: skip
def test_wrong_uses_are_refused(tmp_path: Path, used: str, message: str) -> None:
    declare = "a = Channel(Int(0, max=3))\n b = Queue(Int(0, max=3))\n x = Int(0, max=1)\n c = Var(C.X)"
    enum = "class C(Enum):\n X = auto()\n Y = auto()\n"
    error, _ = refusal(tmp_path, enum + body(*used.splitlines(), declare=declare))
    assert error.message == message


def test_a_property_only_looks(tmp_path: Path) -> None:
    source = MEET + """
        @invariant
        def looks(m):
            return {}
    """
    assert run(tmp_path, source.format("not m.a.closed() and len(m.a) == 0")).verdict == "holds"
    error, _ = refusal(tmp_path, source.format("m.a.receive() == 0"))
    assert error.message == "a.receive() in a property"


def test_setup_does_not_wait_for_another_thread(tmp_path: Path) -> None:
    source = MEET + "\n        def setup(m):\n            m.a.send(1)\n"
    error, _ = refusal(tmp_path, source)
    assert error.message == "a.send(1) inside setup"


def test_an_object_with_a_channel_without_a_buffer_stays(tmp_path: Path) -> None:
    source = """
        class Request(Struct):
            done = Channel(Bool())
        class M(Model):
            r = Ref(Request)
            @thread
            def t(m):
                m.r = Request()
                free(m.r)
    """
    error, place = refusal(tmp_path, source)
    assert (error.message, place) == ("Request has a channel without a buffer and is freed", "2:5")


def test_two_cases_are_about_two_channels(tmp_path: Path) -> None:
    lines = "match select():\n case a.receive(): pass\n case b.receive(): pass".splitlines()
    procedure = "def f(m, a, b):\n" + "\n".join(f"  {line}" for line in lines)
    declare = "cs = Array(Channel(Bool()), 2)\n i = Int(0, max=1)"
    source = body("m.f(m.cs[0], m.cs[m.i])", declare=declare, more=f" {procedure}\n")
    error, _ = refusal(tmp_path, source)
    assert error.message == "two cases of this select() receive from one channel"


# ---------------------------------------------------------------------------- random models


def test_random_models() -> None:
    check_many(channel_models(), 5)


@pytest.mark.slow
def test_many_random_models() -> None:
    check_many(channel_models(), 30)


def test_explanations_of_random_models() -> None:
    explain_many(channel_models(), 10)
