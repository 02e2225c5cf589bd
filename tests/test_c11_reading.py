"""Sequence locks under memory="c11", and random models with these or with RCU."""

from __future__ import annotations

from pathlib import Path

import pytest
from agreeing import WHOLE
from c11_reading_models import c11_reading_models
from oracle import explore
from oracle_c11 import C11Oracle
from reduced import Explored
from support import blocked, explained, model
from test_c11 import drawn
from test_native import native, outcome
from test_symmetry import same_verdicts

from interleave.api import program_of
from interleave.memories import Memory
from interleave.reduction.reduction import reduction_of


def test_random_models() -> None:
    found = drawn(c11_reading_models(), 10)
    assert found["agreed"] > 4 and found["reduced"] > 2, found


@pytest.mark.slow
def test_many_random_models() -> None:
    found = drawn(c11_reading_models(), 40, compiled=True)
    assert found["agreed"] > 20 and min(found["deadlock"], found["compiled"]) > 1, found


# ---------------------------------------------------------------------------- the smallest models

HEAD = """
    class Node(Struct, capacity=2):
        seq = SeqLock(max=3)
    class M(Model, memory="c11"):
        x = Int(0, max=1, atomic=True)
        y = Int(0, max=1, atomic=True)
        d = Int(0, max=1)
        seq = SeqLock(max=3)
        r = Ref(Node, atomic=True)
        @thread
        def t(m):
            {one}
        @thread
        def u(m):
            {other}
"""
BOTH = "m.x.store(1, relaxed)\nm.y.store(1, relaxed)"
WRITES = "with m.seq.write:\n    m.x.store(1, relaxed)\n    m.y.store(1, relaxed)"
READS = """\
s = m.seq.read_begin()
{}
if not m.seq.read_retry(s):
    {}"""
APART = READS.format("a = m.x.load(relaxed)\nb = m.y.load(relaxed)", "assert a == b")
CASES = [
    pytest.param(WRITES, APART, set(), id="together"),
    pytest.param(f"{BOTH}\nwith m.seq.write: pass", APART, {"assertion"}, id="not-under-it"),
    pytest.param(  # data that are no atomic locations race, whatever becomes of what was read
        "with m.seq.write: m.d = 1", READS.format("a = m.d", "pass"), {"data-race"}, id="plain"),
    pytest.param(  # but for who reads behind the end of writing
        "with m.seq.write: m.d = 1", "if m.seq.read_begin() == 2:\n    a = m.d", set(), id="count"),
    pytest.param(f"m.seq.write_lock()\n{BOTH}",
                 "if m.y.load(relaxed) == 1:\n    assert m.seq.read_begin() == 1", {"assertion"},
                 id="old-count"),
    pytest.param(f"m.seq.write_lock()\n{BOTH}", "a = m.x.load(acquire)\nif a == 1: s = m.seq.read_begin()",
                 {"deadlock"}, id="waits"),
    pytest.param(  # a count that is read relaxed is followed by a fence
        WRITES, "if m.seq.read_begin() == 2: assert m.x.load(relaxed) == 1", set(), id="begins-behind"),
    pytest.param(  # and who looks again has one before
        WRITES, "if m.y.load(relaxed) == 1: assert m.seq.read_retry(0)", set(), id="looks-again"),
    pytest.param("with m.seq.write: m.d = 1", "with m.seq.write: a = m.d", set(), id="writers"),
    pytest.param("m.seq.write_lock()\ns = m.seq.read_begin()", "pass", {"lock-misuse"}, id="misuse"),
    pytest.param("p = Node()\nm.r.store(p, relaxed)",
                 "q = m.r.load(acquire)\nif q is not None: s = q.seq.read_begin()", {"data-race"},
                 id="object"),
    pytest.param("p = Node()\nwith p.seq.write: m.d = 1\nm.r.store(p, release)",
                 "q = m.r.load(acquire)\nif q is not None:\n    s = q.seq.read_begin()\n    a = m.d", set(),
                 id="object-known"),
    pytest.param(  # in `atomic()` on what is newest
        f"m.seq.write_lock()\n{BOTH}", "with atomic(): assert m.seq.read_begin() != 0",
        {"assertion", "deadlock"}, id="atomic"),
]  # fmt: skip


def lines(text: str) -> str:
    return text.replace("\n", "\n            ")


@pytest.mark.parametrize(("one", "other", "verdicts"), CASES)
def test_what_readers_know(tmp_path: Path, one: str, other: str, verdicts: set[str]) -> None:
    loaded = model(tmp_path, HEAD.format(one=lines(one), other=lines(other)))
    program, plain = program_of(loaded), program_of(loaded, memory=Memory("sc"))
    right = explore(plain, oracle=C11Oracle(plain))
    found, reduced = Explored(program), Explored(program, reduction_of(program))
    assert found.verdicts == reduced.verdicts == right.violations.keys() == verdicts
    assert found.ends == reduced.ends


@pytest.mark.slow
@pytest.mark.parametrize(("one", "other", "verdicts"), CASES)
def test_readers_in_both_engines(tmp_path: Path, one: str, other: str, verdicts: set[str]) -> None:
    program = program_of(model(tmp_path, HEAD.format(one=lines(one), other=lines(other))))
    for options in (WHOLE, {}):
        assert native(program, 1, **options) == outcome(program, engine="python", **options)


def test_readers_and_writers_are_symmetric(tmp_path: Path) -> None:
    source = """
        class M(Model, memory="c11"):
            x = Int(0, max=2, atomic=True)
            seq = SeqLock(max=3)
            @thread(instances=3)
            def p(m, i):
                if maybe():
                    with m.seq.write:
                        m.x.store(1, relaxed)
                else:
                    s = m.seq.read_begin()
                    a = m.x.load(relaxed)
    """
    assert same_verdicts(program_of(model(tmp_path, source))) == "unique"


def test_what_is_said_of_an_old_count(tmp_path: Path) -> None:
    other = "if m.y.load(relaxed) == 1:\n    s = m.seq.read_begin()\n    assert s > 0"
    found = explained(tmp_path, HEAD.format(one=lines(WRITES), other=lines(other))).find("assertion")
    labels = [step.label for cause in found.causes for step in cause.trace.steps]
    assert "seq.read_begin(): seq.sequence → 0 (old: it is 2), then s > 0" in labels
    said = "u reads an old value of seq.sequence: 0, though it is 2."
    assert any(said in cause.headline for cause in found.causes)


def test_what_threads_wait_for(tmp_path: Path) -> None:
    one, other = f"m.seq.write_lock()\n{BOTH}", "if m.x.load(acquire): {}"
    for does, why in (
        ("m.seq.write_lock()", "seq.write_lock(), t writes it"),
        ("s = m.seq.read_begin()", "seq.read_begin(): wait until seq.sequence is even"),
    ):
        source = HEAD.format(one=lines(one), other=lines(other.format(does)))
        _, waits, _ = blocked(tmp_path, source)
        assert waits == [why]
