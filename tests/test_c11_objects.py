"""What locks, channels, futexes and waits that may give up hand on under memory="c11"."""

from __future__ import annotations

from pathlib import Path

import pytest
from agreeing import WHOLE
from c11_object_models import c11_object_models
from oracle import explore
from oracle_c11 import C11Oracle
from reduced import Explored
from support import model
from test_c11 import drawn
from test_native import native, outcome
from test_symmetry import same_verdicts

from interleave.api import program_of
from interleave.memories import Memory
from interleave.reduction.reduction import reduction_of


def test_random_models() -> None:
    found = drawn(c11_object_models(), 10)
    assert found["agreed"] > 5 and found["reduced"] > 2, found


@pytest.mark.slow
def test_many_random_models() -> None:
    found = drawn(c11_object_models(), 40, compiled=True)
    assert found["agreed"] > 20 and min(found["deadlock"], found["compiled"]) > 2, found


# ---------------------------------------------------------------------------- the smallest models

HEAD = """
    class M(Model, memory="c11"):
        d = Int(0, max=1)
        x = Int(0, max=1, atomic=True)
        y = Int(0, max=1, atomic=True)
        rw = RWLock()
        one = Channel(Int(0, max=1), capacity=1)
        two = Channel(Int(0, max=1), capacity=2)
        meet = Channel(Int(0, max=1))
        sem = Semaphore(0, max=2)
        @thread
        def t(m):
            {one}
        @thread
        def u(m):
            {other}
"""
#: ``t``, ``u``, and whether ``u`` can race for ``d``, which ``t`` writes first. Where nothing else orders the
#: two, that is by a relaxed location, so that the steps come one after the other.
TOLD, KNOWN = "m.x.store(1, relaxed)", "wait_until(m.x.load(relaxed) == 1)"
CASES = [
    pytest.param(f"with m.rw.{first}: m.d = 1\n{TOLD}", f"{KNOWN}\nwith m.rw.{then}: a = m.d", races,
                 id=f"{first}-{then}")
    for first, then, races in (("read", "read", True), ("read", "write", False), ("write", "read", False))
] + [
    pytest.param(
        f"m.rw.write_lock()\nm.d = 1\nm.rw.downgrade()\n{TOLD}", f"{KNOWN}\nwith m.rw.read: a = m.d", False,
        id="downgrade",
    ),
    pytest.param(
        f"with m.rw.read: m.d = 1\n{TOLD}", f"{KNOWN}\nm.rw.read_lock()\nm.rw.upgrade()\na = m.d", False,
        id="upgrade",
    ),
    pytest.param(
        f"with m.rw.write: m.d = 1\n{TOLD}", f"{KNOWN}\nif m.rw.try_read_lock(): a = m.d", False, id="try",
    ),
    pytest.param("m.d = 1\nm.one.send(1)", "b = m.one.receive()\na = m.d", False, id="send"),
    pytest.param("m.d = 1\nm.meet.send(1)", "b = m.meet.receive()\na = m.d", False, id="meeting"),
    pytest.param("m.d = 1\nb = m.meet.receive()", "m.meet.send(1)\na = m.d", False, id="meeting-back"),
    pytest.param(
        f"m.d = 1\nm.two.send(1)\n{TOLD}", f"{KNOWN}\nm.two.send(1)\na = m.d", True, id="two-senders",
    ),
    pytest.param(
        "m.d = 1\nb = m.two.receive()", "for k in range(3): m.two.send(1)\na = m.d", False, id="room",
    ),
    pytest.param(
        "b = m.two.receive()\nm.d = 1\nb = m.two.receive()", "for k in range(3): m.two.send(1)\na = m.d",
        True, id="no-room-of-mine",
    ),
    pytest.param("m.d = 1\nm.one.close()", "b = m.one.receive()\na = m.d", False, id="close"),
    pytest.param("m.d = 1\nm.meet.close()", "b = m.meet.receive()\na = m.d", False, id="close-meeting"),
    pytest.param(
        "m.d = 1\nm.one.close()",
        "match select():\n    case m.one.receive(b):\n        a = m.d\n"
        "    case m.two.send(1):\n        a = 0", False, id="select",
    ),
    pytest.param(
        f"m.d = 1\nm.one.close()\n{TOLD}",
        f"{KNOWN}\nmatch select():\n    case m.one.receive(b):\n        pass\n    case m.two.send(1):\n"
        "        a = m.d", True, id="select-another",
    ),
    pytest.param(
        f"m.d = 1\n{TOLD}\nm.x.futex_wake()", "if m.x.futex_wait(0): a = m.d", True, id="woken",
    ),
    pytest.param("m.d = 1\nm.sem.post()", "if m.sem.wait(timeout=True): a = m.d", False, id="in-time"),
    pytest.param(
        f"m.d = 1\nm.sem.post()\n{TOLD}", f"{KNOWN}\nm.sem.wait(timeout=True)\na = m.d", True, id="gave-up",
    ),
]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize(("one", "other", "races"), CASES)
def test_what_is_handed_on_in_both_engines(tmp_path: Path, one: str, other: str, races: bool) -> None:
    program = program_of(model(tmp_path, HEAD.format(one=lines(one), other=lines(other))))
    for options in (WHOLE, {}):
        assert native(program, 1, **options) == outcome(program, engine="python", **options)


def lines(text: str) -> str:
    return text.replace("\n", "\n            ")


@pytest.mark.parametrize(("one", "other", "races"), CASES)
def test_what_is_handed_on(tmp_path: Path, one: str, other: str, races: bool) -> None:
    loaded = model(tmp_path, HEAD.format(one=lines(one), other=lines(other)))
    program, plain = program_of(loaded), program_of(loaded, memory=Memory("sc"))
    right = explore(plain, oracle=C11Oracle(plain))
    found, reduced = Explored(program), Explored(program, reduction_of(program))
    assert ("data-race" in right.violations) is races
    assert found.verdicts == reduced.verdicts == right.violations.keys() | right.reached.keys()


@pytest.mark.parametrize(
    ("between", "deadlocks"),
    [("m.x.futex_wake()", False), ("with atomic(): m.x.futex_wake()", False), ("fence(seq_cst)", False),
     ("with atomic(): m.x.futex_wake(2)", False), ("pass", True)],
)  # fmt: skip
def test_who_is_to_sleep_knows_what_a_full_fence_says(tmp_path: Path, between: str, deadlocks: bool) -> None:
    """The system call looks at the value behind such a fence, and waking begins with one: so none sleeps on a
    value that is older than a wake. It need not be the newest one."""
    other = "wait_until(m.y.load(relaxed) == 1)\na = m.x.futex_wait(0)"
    source = HEAD.format(one=lines(f"{TOLD}\n{between}\nm.y.store(1, relaxed)"), other=lines(other))
    program, plain = (program_of(model(tmp_path, source), memory=Memory(m)) for m in ("c11", "sc"))
    right = explore(plain, oracle=C11Oracle(plain))
    found, reduced = Explored(program), Explored(program, reduction_of(program))
    assert found.verdicts == reduced.verdicts == right.violations.keys()
    assert found.verdicts == ({"deadlock"} if deadlocks else set())


def test_any_instance_that_does_not_run_is_started(tmp_path: Path) -> None:
    source = """
        class M(Model, memory="c11"):
            d = Array(Int(0, max=1), 2)
            @thread(instances=2, start=False)
            def w(m, i):
                m.d[i] = 1
            @thread
            def t(m):
                m.w.start()
                m.w[0].join()
                a = m.d[0]
                m.w.start()
                m.w[{k}].join()
                a = m.d[{k}]
    """
    for k, verdicts in ((0, set()), (1, {"deadlock"})):
        loaded = model(tmp_path, source.format(k=k))
        program, plain = (program_of(loaded, memory=Memory(memory)) for memory in ("c11", "sc"))
        right = explore(plain, oracle=C11Oracle(plain))
        found, reduced = Explored(program), Explored(program, reduction_of(program))
        assert found.verdicts == reduced.verdicts == right.violations.keys() == verdicts


def test_what_channels_and_futexes_do_is_no_matter_of_which_instance(tmp_path: Path) -> None:
    source = """
        class M(Model, memory="c11"):
            x = Int(0, max=1, atomic=True)
            meet = Channel(Int(0, max=1))
            rw = RWLock()
            @thread(instances=3)
            def p(m, i):
                m.x.fetch_xor(1, relaxed)
                match select():
                    case m.meet.send(1):
                        m.x.futex_wake()
                    case m.meet.receive(v):
                        with m.rw.read:
                            m.x.store(0, relaxed)
    """
    assert same_verdicts(program_of(model(tmp_path, source))) == "unique"
