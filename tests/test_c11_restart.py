"""Threads that are started again under memory="c11": who is need not know what it has done before."""

from __future__ import annotations

from pathlib import Path

import pytest
from agreeing import WHOLE
from oracle import explore
from oracle_c11 import C11Oracle
from reduced import Explored
from support import model
from test_native import native, outcome

from interleave.api import program_of
from interleave.memories import Memory
from interleave.program.memory.uses import restarted
from interleave.program.program import Program
from interleave.reduction.reduction import reduction_of

#: A thread that is started twice, the second time when the first run has said that it is done.
TWICE = """
    class Node(Struct, capacity=2):
        v = Int(0, max=3)
    class M(Model, memory="c11"):
        d = Int(0, max=3)
        e = Array(Int(0, max=3), 2)
        x = Int(0, max=1, atomic=True)
        r = Ref(Node)
        def setup(m):
            m.r = Node()
        @thread({more}start=False)
        def w(m{i}):
            {does}
            m.x.store(1, {order})
        @thread
        def t(m):
            m.w{at}.start()
            {waits}
            m.w{at}.start()
            {then}
"""
KNOWS = "wait_until(m.x.load({order}) == 1)"


def twice(
    folder: Path, does: str, order: str, waits: str, then: str = "pass", instances: bool = False, at: str = ""
) -> tuple[Program, Program]:
    """Such a program, with views and as it is written."""
    source = TWICE.format(
        more="instances=2, " if instances else "", i=", i" if instances else "", does=does, order=order,
        waits=waits.format(order="acquire" if order == "release" else "relaxed"), then=then, at=at,
    )  # fmt: skip
    loaded = model(folder, source)
    return program_of(loaded), program_of(loaded, memory=Memory("sc"))


def races(program: Program, plain: Program) -> bool:
    """Whether there is a data race: the oracle says the same, and the reduced program."""
    right = explore(plain, oracle=C11Oracle(plain))
    found, reduced = Explored(program), Explored(program, reduction_of(program))
    assert found.verdicts == reduced.verdicts == right.violations.keys() | right.reached.keys()
    return "data-race" in right.violations


@pytest.mark.parametrize(("order", "waits", "race"), [
    ("relaxed", KNOWS, True), ("release", KNOWS, False), ("relaxed", "m.w{at}.join()", False),
])  # fmt: skip
@pytest.mark.parametrize(("does", "instances", "at"), [
    ("m.d = m.d ^ 1", False, ""), ("m.e[i] = m.e[i] ^ 1", True, "[1]"), ("m.r.v = m.r.v ^ 1", False, ""),
])  # fmt: skip
def test_what_an_instance_did_before(
    tmp_path: Path, order: str, waits: str, race: bool, does: str, instances: bool, at: str
) -> None:
    waits = waits.replace("{at}", at)
    program, plain = twice(tmp_path, does, order, waits, instances=instances, at=at)
    assert races(program, plain) is race
    assert outcome(program, engine="python", **WHOLE) == native(program, 1, **WHOLE)


def test_any_instance_that_does_not_run_may_be_the_same(tmp_path: Path) -> None:
    assert races(*twice(tmp_path, "m.e[i] = m.e[i] ^ 1", "relaxed", KNOWS, instances=True))


@pytest.mark.parametrize("does", ["a = m.d", "a = m.r.v"])
def test_who_knows_of_the_second_reading_need_not_know_of_the_first(tmp_path: Path, does: str) -> None:
    """The first run's is still not ordered before what comes after the second run."""
    then = "m.w.join()\n            " + ("m.d = 1" if "d" in does else "free(m.r)")
    assert races(*twice(tmp_path, does, "relaxed", KNOWS, then))
    assert not races(*twice(tmp_path, does, "release", KNOWS, then))


def test_objects_that_setup_alone_makes_are_known_to_all(tmp_path: Path) -> None:
    """So many that views would have no room for who knows of them."""
    source = """
        class Node(Struct, capacity=61):
            v = Int(0, max=2)
        class M(Model, memory="c11"):
            r = Ref(Node)
            def setup(m):
                m.r = Node(v=1)
            @thread(instances=2)
            def t(m, i):
                a = m.r.v
    """
    assert Explored(program_of(model(tmp_path, source))).verdicts == set()


@pytest.mark.parametrize(("starts", "again"), [
    ("m.w[0].start(); m.w[1].start()", set()), ("m.w[1].start(); m.w[1].start()", {2}),
    ("m.w.start(); m.w.start()", {1, 2}), ("while m.x == 0: m.w[0].start()", {1}),
    ("m.v.start(); m.v.start()", {0, 1}), ("m.v.start(); m.w[0].start()", {1}),
])  # fmt: skip
def test_who_may_be_started_again(tmp_path: Path, starts: str, again: set[int]) -> None:
    source = f"""
        class M(Model):
            x = Int(0, max=1)
            @thread(start=False)
            def v(m):
                m.w[0].start()
            @thread(instances=2, start=False)
            def w(m, i):
                m.x = 1
            @thread
            def t(m):
                {starts}
    """
    assert restarted(program_of(model(tmp_path, source))) == again
