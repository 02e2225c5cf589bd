"""Wrong uses of channels: violations, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import body, refusal, run, violated
from test_channels import MEET


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


def test_who_waits_not_for_ever_selects(tmp_path: Path) -> None:
    for used in ("m.a.receive(timeout=True)", "m.a.receive_ok(timeout=True)"):
        error, _ = refusal(tmp_path, body(used, declare="a = Channel(Int(0, max=3))"))
        assert error.hint == "match select(timeout=True): case m.a.receive(x): … case _: …"


def test_what_it_is_called_here(tmp_path: Path) -> None:
    error, _ = refusal(tmp_path, body("m.a.recv()", declare="a = Channel(Bool())"))
    assert (error.message, error.hint) == ("the channel a has no attribute 'recv'", "m.a.receive()")


def test_a_property_only_looks(tmp_path: Path) -> None:
    source = MEET + """
        @invariant
        def looks(m):
            return {}
    """
    assert run(tmp_path, source.format("not m.a.closed() and len(m.a) == 0")).verdict == "holds"
    error, _ = refusal(tmp_path, source.format("m.a.receive() == 0"))
    assert error.message == "a.receive() in a property"
    error, _ = refusal(tmp_path, source.format("all(v == 0 for v in m.a)"))
    assert error.message == "a is received from in a property"


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
