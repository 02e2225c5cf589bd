"""Objects on the heap under memory="c11": who knows that one was made, and who is done with it."""

from __future__ import annotations

from pathlib import Path

import pytest
from agreeing import WHOLE
from c11_heap_models import c11_heap_models
from oracle import explore
from oracle_c11 import C11Oracle
from reduced import Explored
from support import model
from test_c11 import drawn
from test_native import native, outcome

from interleave.api import program_of
from interleave.errors import ModelError
from interleave.memories import Memory
from interleave.program.program import Program
from interleave.reduction.reduction import reduction_of


def test_random_models() -> None:
    found = drawn(c11_heap_models(), 10)
    assert found["agreed"] > 5 and found["reduced"] > 2, found


@pytest.mark.slow
def test_many_random_models() -> None:
    found = drawn(c11_heap_models(), 40, compiled=True)
    assert found["agreed"] > 20 and min(found["use-after-free"], found["compiled"]) > 1, found


# ---------------------------------------------------------------------------- the smallest models

HEAD = """
    class Node(Struct, capacity=3):
        v = Int(0, max=2)
        n = Int(2, max=3, atomic=True)
        up = Ref("Node", atomic=True)
        gate = Mutex()
        box = Channel(Int(0, max=1), capacity=2)
    class M(Model, memory="c11"{more}):
        r = Ref(Node, atomic=True)
        x = Int(0, max=1, atomic=True)
        d = Int(0, max=1)
        def setup(m):
            m.r = {setup}
        @thread
        def t(m):
            {one}
        @thread
        def u(m):
            {other}
"""
DROP = "q = m.r.load(relaxed)\n{before}\nif q.n.fetch_sub(1, {order}) == 1:\n    {fence}\n    free(q)"


def publishes(order: str, first: str = "") -> str:
    return f"p = Node(v=1)\n{first}\nm.r.store(p, {order})".replace("\n\n", "\n")


def reads(order: str, field: str = "v") -> str:
    return f"q = m.r.load({order})\nif q is not None: a = q.{field}"


def drops(order: str, fence: str = "pass", before: str = "a = q.v") -> str:
    return DROP.format(order=order, fence=fence, before=before)


#: ``setup``, the two threads, and what is violated.
CASES = [
    pytest.param("None", publishes("release"), reads("acquire"), set(), id="published"),
    pytest.param(
        "None", publishes("release", "p.v = 2"), reads("acquire"), set(), id="written",
    ),
    pytest.param(
        "None", publishes("relaxed"), reads("acquire"), {"data-race"}, id="relaxed",
    ),
    pytest.param(
        "None", publishes("release"), reads("relaxed"), {"data-race"}, id="not-acquired",
    ),
    pytest.param(  # as its initialisation is no atomic access
        "None", publishes("relaxed"), reads("acquire", "n.load(acquire)"), {"data-race"},
        id="an-atomic-field",
    ),
    pytest.param("Node()", drops("acq_rel"), drops("acq_rel"), set(), id="counted"),
    pytest.param("Node()", drops("release", "fence(acquire)"), drops("release", "fence(acquire)"), set(),
                 id="counted-fence"),
    pytest.param("Node()", drops("release"), drops("release"), {"data-race"}, id="counted-release"),
    pytest.param("Node()", drops("acquire"), drops("acquire"), {"data-race"}, id="counted-acquire"),
    pytest.param(  # what only atomic accesses are made to is freed as well
        "Node()", drops("relaxed", before="pass"), drops("relaxed", before="pass"), {"data-race"},
        id="counted-relaxed",
    ),
    pytest.param(  # an old reference
        "Node()", "q = m.r.exchange(None, seq_cst)\nfree(q)\nm.x.store(1, relaxed)",
        "wait_until(m.x.load(relaxed) == 1)\nq = m.r.load(relaxed)\nif q is not None: a = q.n.load(relaxed)",
        {"use-after-free"}, id="old-reference",
    ),
    pytest.param(
        "Node()", "q = m.r.exchange(None, seq_cst)\nfree(q)\nm.x.store(1, release)",
        "wait_until(m.x.load(acquire) == 1)\nq = m.r.load(relaxed)\nif q is not None: a = q.n.load(relaxed)",
        set(), id="known-reference",
    ),
    pytest.param(  # nothing is left of the last object in the slot
        "None", "for k in range(4):\n    p = Node()\n    p.n.store(3, release)\n    p.v = 2\n    free(p)",
        "for k in range(2):\n    p = Node()\n    assert p.n.load(relaxed) == 2\n    a = p.v\n    free(p)",
        set(), id="used-again",
    ),
    pytest.param(  # an old value of a field
        "Node()", "q = m.r.load(relaxed)\nq.n.store(1, relaxed)\nm.x.store(1, relaxed)",
        "wait_until(m.x.load(relaxed) == 1)\nq = m.r.load(relaxed)\nassert q.n.load(relaxed) == 1",
        {"assertion"}, id="old-value",
    ),
    pytest.param(  # a lock in an object
        "Node()", "q = m.r.load(relaxed)\nwith q.gate: q.v = 2",
        "q = m.r.load(relaxed)\nwith q.gate: q.v = 1", set(), id="lock",
    ),
    pytest.param(  # its initialisation is no atomic access either
        "None", publishes("relaxed"), reads("acquire", "gate.acquire()"), {"data-race"}, id="lock-not-known",
    ),
    pytest.param("None", publishes("release"), reads("acquire", "gate.acquire()"), set(), id="lock-known"),
    pytest.param(
        "Node()", "q = m.r.load(relaxed)\nwith q.gate: m.d = 1\nm.x.store(1, release)",
        "wait_until(m.x.load(acquire) == 1)\nq = m.r.load(relaxed)\nfree(q)", set(), id="unlocked-and-freed",
    ),
    pytest.param(
        "Node()", "q = m.r.load(relaxed)\nwith q.gate: m.d = 1\nm.x.store(1, relaxed)",
        "wait_until(m.x.load(acquire) == 1)\nq = m.r.load(relaxed)\nfree(q)", {"data-race"},
        id="unlocked-not-known",
    ),
    pytest.param(  # who has it next knows of that, also if it is the one who frees
        "Node()", "q = m.r.load(relaxed)\nwith q.gate: m.d = 1\nm.x.store(1, relaxed)",
        "wait_until(m.x.load(acquire) == 1)\nq = m.r.load(relaxed)\nwith q.gate: a = m.d\nfree(q)", set(),
        id="unlocked-locked-freed",
    ),
    pytest.param(  # to try in vain is an access
        "Node()",
        "q = m.r.load(relaxed)\nif q.gate.try_acquire():\n    q.gate.release()\nm.x.store(1, relaxed)",
        "q = m.r.load(relaxed)\nq.gate.acquire()\nwait_until(m.x.load(relaxed) == 1)\nfree(q)", {"data-race"},
        id="tried",
    ),
    pytest.param(  # what a lock hands on is not what the last one in the slot did
        "None", "p = Node()\nwith p.gate: m.d = 1\nfree(p)\nm.x.store(1, relaxed)",
        "wait_until(m.x.load(relaxed) == 1)\nq = Node()\nwith q.gate: a = m.d", {"data-race"},
        id="another-lock",
    ),
    pytest.param(
        "None", "p = Node()\np.box.send(1)\nm.d = 1\nc = p.box.receive()\nfree(p)\nm.x.store(1, relaxed)",
        "wait_until(m.x.load(relaxed) == 1)\nq = Node()\nfor k in range(2): q.box.send(0)\na = m.d",
        {"data-race"}, id="another-channel",
    ),
    pytest.param(
        "Node()", "q = m.r.load(relaxed)\nm.d = 1\nq.box.send(1)",
        "q = m.r.load(relaxed)\nc = q.box.receive()\na = m.d", set(), id="channel",
    ),
]  # fmt: skip


def both(tmp_path: Path, setup: str, one: str, other: str, more: str = "") -> tuple[Program, Program]:
    one, other = (text.replace("\n", "\n            ") for text in (one, other))
    loaded = model(tmp_path, HEAD.format(setup=setup, one=one, other=other, more=more))
    return program_of(loaded), program_of(loaded, memory=Memory("sc"))


@pytest.mark.parametrize(("setup", "one", "other", "verdicts"), CASES)
def test_lives_of_objects(tmp_path: Path, setup: str, one: str, other: str, verdicts: set[str]) -> None:
    program, plain = both(tmp_path, setup, one, other)
    right = explore(plain, oracle=C11Oracle(plain))
    found, reduced = Explored(program), Explored(program, reduction_of(program))
    assert found.verdicts == reduced.verdicts == right.violations.keys() == verdicts
    assert found.ends == reduced.ends


@pytest.mark.slow
@pytest.mark.parametrize(("setup", "one", "other", "verdicts"), CASES)
def test_lives_in_both_engines(
    tmp_path: Path, setup: str, one: str, other: str, verdicts: set[str]
) -> None:
    program, _ = both(tmp_path, setup, one, other)
    for options in (WHOLE, {}):
        assert native(program, 1, **options) == outcome(program, engine="python", **options)


def test_an_old_reference_can_keep_an_object(tmp_path: Path) -> None:
    """An object that only an old store refers to has not leaked yet: it may still be read, and freed."""
    one = "p = Node()\nm.r.store(p, release)\nm.r.store(None, relaxed)\nwait_until(m.x.load(relaxed) == 1)"
    other = "q = m.r.load(acquire)\nif q is not None: free(q)\n{}\nm.x.store(1, relaxed)"
    for more, verdicts in (("pass", {"memory-leak"}), ("assert q is None", {"memory-leak", "assertion"})):
        program, plain = both(tmp_path, "None", one, other.format(more), ", check='memory-leak'")
        right = explore(plain, oracle=C11Oracle(plain))
        found, reduced = Explored(program), Explored(program, reduction_of(program))
        assert found.verdicts == reduced.verdicts == right.violations.keys() == verdicts


REPLACES = "q.up.store(Node(), release)\nq.up.store(None, relaxed)"


@pytest.mark.parametrize(
    ("one", "other", "verdicts"),
    [
        pytest.param(REPLACES, "pass", set(), id="can-be-read"),
        pytest.param(REPLACES, "w = m.r.load(relaxed).up.load(acquire)", {"memory-leak"}, id="known"),
        pytest.param(  # nobody can get at the object, to read there what it was itself
            "if q is not None:\n    q.up.store(q, relaxed)\n    q.up.store(None, relaxed)\nq = None\n"
            "wait_until(m.r.load(relaxed) is None)",
            "w = m.r.exchange(None, relaxed)", {"memory-leak"}, id="by-nobody",
        ),
    ],
)  # fmt: skip
def test_an_old_reference_in_a_field(tmp_path: Path, one: str, other: str, verdicts: set[str]) -> None:
    """It keeps an object from leaking as long as a thread can read it, and get at it."""
    source = """
        class Node(Struct, capacity=2):
            up = Ref("Node", atomic=True)
        class M(Model, memory="c11", check="memory-leak"):
            r = Ref(Node, atomic=True)
            stop = Bool(False, atomic=True)
            def setup(m):
                m.r = Node()
            @thread
            def t(m):
                q = m.r.load(relaxed)
                {one}
                q = None
                wait_until(m.stop.load(relaxed), rest=True)
            @thread
            def u(m):
                if m.stop.load(relaxed):
                    w = m.r.load(relaxed).up.load(acquire)
                {other}
                w = None
                wait_until(m.stop.load(relaxed), rest=True)
    """
    one, other = (text.replace("\n", "\n                ") for text in (one, other))
    loaded = model(tmp_path, source.format(one=one, other=other))
    program, plain = program_of(loaded), program_of(loaded, memory=Memory("sc"))
    right = explore(plain, oracle=C11Oracle(plain))
    found, reduced = Explored(program), Explored(program, reduction_of(program))
    assert found.verdicts == reduced.verdicts == right.violations.keys() == verdicts
    assert native(program, 1, **WHOLE) == outcome(program, engine="python", **WHOLE)


def test_views_that_are_too_large_are_refused(tmp_path: Path) -> None:
    many = """
        class N(Struct, capacity=61):
            v = Int(0, max=1)
        class M(Model, memory='c11'):
            r = Ref(N)
            @thread
            def t(m):
                m.r = N()
            @thread
            def u(m):
                if m.r: free(m.r)
    """
    with pytest.raises(ModelError, match="the views of objects of N would have 183 bits"):
        program_of(model(tmp_path, many))
