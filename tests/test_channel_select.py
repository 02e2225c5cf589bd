"""``match select():`` over several channels."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import model, run, violated

from interleave.api import check

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


def test_a_case_that_is_not_there_is_not_looked_at(tmp_path: Path) -> None:
    source = """
        class Node(Struct):
            a = Channel(Bool())
        class M(Model):
            r = Ref(Node)
            b = Channel(Bool())
            @thread
            def s(m):
                p = m.r
                match select():
                    case p.a.receive() if p is not None:
                        pass
                    case m.b.receive():
                        pass
            @thread
            def t(m):
                m.b.send(True)
    """
    assert run(tmp_path, source).verdict == "holds"
    assert list(violated(run(tmp_path, source.replace(" if p is not None", "")))) == ["null-dereference"]


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
