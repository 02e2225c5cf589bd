"""Sleeping on atomic locations, and waking."""

from __future__ import annotations

from pathlib import Path

import pytest
from agreeing import check_many, explain_many
from futex_models import futex_models
from support import refusal, run, violated

HEAD = """
class Node(Struct, capacity=1):
    w = Int(0, max=2, atomic=True)
class M(Model):
    x = Int(0, max=2, atomic=True)
    plain = Int(0, max=2)
    words = Array(Int(0, max=2, atomic=True), 2)
    got = Array(Int(0, max=2), 2)
    inner = Array(Embedded(Node), 2)
    r = Ref(Node)
    def setup(m):
        m.r = Node()
"""


def source(*lines: str, other: str = "pass", instances: int = 1) -> str:
    def body(text: str) -> str:
        return "\n".join(f"        {line}" for line in text.split("\n"))

    count = f"(instances={instances})" if instances > 1 else ""
    head = f"    @thread{count}\n    def t(m{', i' if instances > 1 else ''}):\n"
    return f"{HEAD}{head}{body(chr(10).join(lines))}\n    @thread\n    def u(m):\n{body(other)}\n"


def test_who_comes_before_the_wake_up_sleeps_for_ever(tmp_path: Path) -> None:
    """It looks and begins to sleep in one step: the store is seen, or the waking is not missed."""
    good = run(tmp_path, source("m.x.futex_wait(0)", other="m.x.store(1)\nm.x.futex_wake()"))
    assert (good.verdict, good.states, good.transitions) == ("holds", 8, 9)
    bad = run(tmp_path, source("m.x.futex_wait(0)", other="m.x.futex_wake()\nm.x.store(1)"))
    assert violated(bad) == {"deadlock": 3}
    trace = bad.find("deadlock").trace
    assert trace is not None
    assert [step.label for step in trace.steps] == [
        "x.futex_wake() wakes nobody", "x.futex_wait(0): sleep on x", "x = 1",
    ]  # fmt: skip
    assert [line.partition(": ")[2] for line in trace.blocked] == [
        "x.futex_wait(), not woken; u wakes it, but has finished"
    ]


@pytest.mark.parametrize(
    ("wake", "most"),
    [("futex_wake()", 1), ("futex_wake(1)", 1), ("futex_wake(2)", 2), ("futex_wake(3)", 3),
     ("futex_wake(100)", 3), ("futex_wake_all()", 3)],
)  # fmt: skip
def test_how_many_are_woken(tmp_path: Path, wake: str, most: int) -> None:
    """As many as are asked for and sleep; the location keeps its value, so nobody else finishes."""
    reached = "".join(
        f"    @reachable\n    def woken{n}(m):\n"
        f"        return sum(int(m.t[k].finished) for k in range(3)) >= {n}\n"
        for n in (1, 2, 3)
    )
    result = run(tmp_path, source("m.x.futex_wait(0)", other=f"m.x.{wake}", instances=3) + reached)
    found = {p.name: p.verdict for p in result.properties if p.name.startswith("woken")}
    assert [name for name, verdict in found.items() if verdict == "holds"] == [
        f"woken{n}" for n in range(1, most + 1)
    ]


def test_it_tells_whether_it_was_woken(tmp_path: Path) -> None:
    lines = ["m.got[0] = 1 + int(m.x.futex_wait(0))", "assert m.got[0] == 2"]
    result = run(tmp_path, source(*lines, other="m.x.store(1)\nm.x.futex_wake()"))
    assert violated(result) == {"assertion": 4}
    trace = result.find("assertion").trace
    assert trace is not None
    assert [step.label for step in trace.steps][:3] == ["x = 1", "x.futex_wait(0): x → 1", "got[0] = 1"]
    timed = ["m.got[0] = 1 + int(m.x.futex_wait(0, timeout=True))", "assert m.got[0] == 2"]
    result = run(tmp_path, source(*timed))
    trace = result.find("assertion").trace
    assert trace is not None
    assert [step.label for step in trace.steps][:3] == [
        "x.futex_wait(0, timeout=True): sleep on x", "x.futex_wait(0, timeout=True) → False", "got[0] = 1",
    ]  # fmt: skip


def test_in_objects_and_arrays(tmp_path: Path) -> None:
    lines = ["m.words[1].futex_wait(0)", "n = m.r", "n.w.futex_wait(0)", "m.inner[1].w.futex_wait(0)"]
    wakes = "m.words[1].store(1)\nm.words[1].futex_wake()"
    result = run(tmp_path, source(*lines, other=wakes))
    trace = result.find("deadlock").trace
    assert trace is not None
    assert "Node#0.w.futex_wait(), not woken; no other thread wakes it" in trace.blocked[0]
    assert ("", "words[1].sleepers", "nobody waits") in [(v.owner, v.name, v.text) for v in trace.last]
    assert ("Node#0", "w.sleepers", "t waits") in [(v.owner, v.name, v.text) for v in trace.last]


@pytest.mark.parametrize(
    ("line", "message", "hint"),
    [
        ("m.plain.futex_wait(0)", "plain is not declared atomic", "plain = …(…, atomic=True)"),
        ("m.x.futex_wait()", "it is x.futex_wait(old)", "it sleeps if the location has this value still"),
        ("m.x.futex_wake(0)", "x.futex_wake() takes a constant above 0",
         "all that sleep: x.futex_wake_all()"),
        ("m.x.futex_wake(1, 2)", "it is x.futex_wake([count])", ""),
        ("m.x.futex_wake_all(1)", "x.futex_wake_all() takes no arguments", ""),
        ("with atomic(): m.x.futex_wait(0)", "x.futex_wait() inside atomic()",
         "it is two steps; use wait_until(condition)"),
    ],
)  # fmt: skip
def test_wrong_uses(tmp_path: Path, line: str, message: str, hint: str) -> None:
    error, _ = refusal(tmp_path, source(line))
    assert (error.message, error.hint) == (message, hint)


def test_random_models() -> None:
    check_many(futex_models(), 5)


@pytest.mark.slow
def test_many_random_models() -> None:
    found = check_many(futex_models(), 40)
    assert found.keys() >= {"sleep", "return_woken", "look_notified", "give_up"}
    assert found["unique"] > 8  # are symmetric


@pytest.mark.slow
def test_random_explanations() -> None:
    explain_many(futex_models(), 10)
