"""Every violation kind by a smallest model, with counts and traces worked out by hand.

A comment beside each model walks through its steps: a state is written as the values that matter,
a step as an arrow. The step that crashes is a transition and leads to no state.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from support import body, counts, run, violated

FILE = """
class File(Struct, capacity=2):
 open = Bool(True)
 other = Ref("File")
"""


def one(statements: str, declare: str = "f = Ref(File)\n g = Ref(File)\n x = Int(0, max=3)") -> str:
    """A model of one thread, with a struct to allocate."""
    return FILE + body(*statements.strip("\n").split("\n"), declare=declare)


# name: (source, states, transitions, {property: length of the shortest trace})
CASES = {
    # load f → (load f.open: crash): the first step is fine, the second crashes.
    "null-dereference of a read": (one("m.x = m.f.open"), 2, 2, {"null-dereference": 2}),
    # load f → (store f.open: crash).
    "null-dereference of a write": (one("m.f.open = False"), 2, 2, {"null-dereference": 2}),
    # (free None: crash); the argument is loaded first.
    "null-dereference of free": (one("free(m.f)\nm.f = File()"), 2, 2, {"null-dereference": 2}),
    # new → free → (load: crash).
    "use-after-free": (one("a = File()\nfree(a)\nm.x = a.open"), 3, 3, {"use-after-free": 3}),
    # new → free → new in the same slot or in slot 1, since `a` still points to slot 0 → crash
    # either way. States: 1 + 1 + 1 + 2; transitions: 1 + 1 + 2 + 2.
    "use-after-free of a slot allocated again": (
        one("a = File()\nfree(a)\nb = File()\nm.x = a.open\nm.f = b"), 5, 6, {"use-after-free": 4}),
    # new → free → (free: crash).
    "double-free": (one("a = File()\nfree(a)\nfree(a)"), 3, 3, {"double-free": 3}),
    # As above: two slots to choose from, both crash.
    "double-free of a slot allocated again": (
        one("a = File()\nfree(a)\nb = File()\nfree(a)\nm.f = b"), 5, 6, {"double-free": 4}),
    # load x, and the assertion is local work of that step: it crashes.
    "assertion": (one("assert m.x == 1"), 1, 1, {"assertion": 1}),
    # Nothing shared comes before it: the thread's start crashes, so there is no initial state.
    "assertion before any step": (one("assert False\nm.x = 1"), 0, 0, {"assertion": 0}),
    # x := 4: crash.
    "out-of-range above": (one("m.x = 4"), 1, 1, {"out-of-range": 1}),
    # x := -1: crash.
    "out-of-range below": (one("m.x = -1"), 1, 1, {"out-of-range": 1}),
    # The intermediate 4 counts, though 1 would follow: the atomic step crashes.
    "out-of-range inside atomic": (one("with atomic():\n m.x = 4\n m.x = 1"), 1, 1, {"out-of-range": 1}),
    # load x, and the shift is local work of that step.
    "out-of-range of a shift": (one("a = m.x\nm.x = 1 << (a - 1)"), 1, 1, {"out-of-range": 1}),
    # load x = 0; 3 is none of 0..2: the annotated local's check is local work.
    "out-of-range of an annotated local": (
        one("a = m.x + 3\nj: Int(0, max=2) = a\nm.x = j"), 1, 1, {"out-of-range": 1}),
    # load x → (load a[2]: crash): the access to the element crashes.
    "index-out-of-range": (
        one("m.x = m.a[m.x + 2]", declare="a = Array(Int(0, max=3), 2)\n x = Int(0, max=3)"),
        2, 2, {"index-out-of-range": 2}),
    # -1 does not count from the end.
    "index-out-of-range of a negative index": (
        one("m.a[m.x - 1] = 1", declare="a = Array(Int(0, max=3), 2)\n x = Int(0, max=3)"),
        2, 2, {"index-out-of-range": 2}),
    "index-out-of-range of a constant": (
        one("m.a[-1] = 1", declare="a = Array(Int(0, max=3), 2)"), 1, 1, {"index-out-of-range": 1}),
    # A constant tuple has an index too: load x = 0 → local work crashes.
    "index-out-of-range of a tuple": (one("m.x = (1, 2)[m.x - 1]"), 1, 1, {"index-out-of-range": 1}),
    # The index of a thread: there are w[0] and w[1], not w[2].
    "index-out-of-range of a thread": (
        "class M(Model):\n x = Int(0, max=3)\n @thread\n def t(m):\n  m.w[m.x + 2].start()\n"
        " @thread(instances=2, start=False)\n def w(m, i):\n  m.x = 1\n",
        2, 2, {"index-out-of-range": 2}),
    # load x, and the division is local work of that step.
    "division-by-zero": (one("m.x = 1 // m.x"), 1, 1, {"division-by-zero": 1}),
    "division-by-zero of a remainder": (one("m.x = 1 % m.x"), 1, 1, {"division-by-zero": 1}),
    # x := 1, and 1 // 0 is local work of that step.
    "division-by-zero of a constant": (one("m.x = 1\nm.x = 1 // 0"), 1, 1, {"division-by-zero": 1}),
    # wait: nothing is enabled in the initial state.
    "deadlock": (one("wait_until(m.x == 1)"), 1, 0, {"deadlock": 0}),
    "deadlock on a semaphore": (one("m.s.wait()", declare="s = Semaphore(0)"), 1, 0, {"deadlock": 0}),
    "deadlock on a full queue": (
        one("m.q.put(1)\nm.q.put(1)", declare="q = Queue(Int(0, max=1), capacity=1)"), 2, 1, {"deadlock": 1}),
    "deadlock on a thread that was not started": (
        "class M(Model):\n x = Int(0, max=3)\n @thread\n def t(m):\n  m.w.join()\n"
        " @thread(start=False)\n def w(m):\n  m.x = 1\n",
        1, 0, {"deadlock": 0}),
    # acquire → (acquire: crash).
    "lock-misuse of a self-deadlock": (
        one("m.l.acquire()\nm.l.acquire()", declare="l = Mutex()"), 2, 2, {"lock-misuse": 2}),
    "lock-misuse of a release": (one("m.l.release()", declare="l = Mutex()"), 1, 1, {"lock-misuse": 1}),
    # b releases what a holds: after a's acquire it crashes, and before it too.
    # States: a at its first, at its second; 2 states × b not moved. a: 2 → the graph is
    # (0) →a (held), (held) blocks nobody: b crashes in both, a ends after its acquire.
    "lock-misuse of another's lock": (
        "class M(Model):\n l = Mutex()\n @thread\n def a(m):\n  m.l.acquire()\n"
        " @thread\n def b(m):\n  m.l.release()\n",
        2, 3, {"lock-misuse": 1}),
    "lock-misuse of a condition": (
        one("m.c.wait()", declare="l = Mutex()\n c = Condition(l)"), 1, 1, {"lock-misuse": 1}),
    # start → (start: crash) and w's store in between: t0w0 →t t1w0 →t crash; t1w0 →w t1w1, there
    # w has finished and may be started again: t2w0' → w → t2w1'. x stays 1.
    # States: t0, t1w0, t1w1, t2w0 (x=1), t2w1; transitions: start, crash, w, start again, w.
    "thread-misuse": (
        "class M(Model):\n x = Int(0, max=3)\n @thread\n def t(m):\n  m.w.start()\n  m.w.start()\n"
        " @thread(start=False)\n def w(m):\n  m.x = 1\n",
        5, 5, {"thread-misuse": 2}),
    # Both instances run: the third start crashes unless one has finished. See the trace's length.
    "thread-misuse of a given instance": (
        "class M(Model):\n x = Int(0, max=3)\n @thread\n def t(m):\n  m.w[1].start()\n  m.w[1].start()\n"
        " @thread(instances=2, start=False)\n def w(m, i):\n  m.x = 1\n",
        5, 5, {"thread-misuse": 2}),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_built_in(case: str, tmp_path: Path) -> None:
    source, states, transitions, expected = CASES[case]
    result = run(tmp_path, source)
    assert violated(result) == expected
    assert counts(result) == (states, transitions)
    assert result.verdict == "violated"


def test_a_daemon_may_be_blocked_for_ever(tmp_path: Path) -> None:
    source = "class M(Model):\n s = Semaphore(0)\n @thread{}\n def t(m):\n  m.s.wait()\n"
    assert violated(run(tmp_path, source.format("(daemon=True)"))) == {}
    assert violated(run(tmp_path, source.format(""))) == {"deadlock": 0}


def test_a_daemon_does_not_excuse_others(tmp_path: Path) -> None:
    source = """
    class M(Model):
        s = Semaphore(0)

        @thread(daemon=True)
        def d(m):
            m.s.wait()

        @thread
        def t(m):
            m.s.wait()
    """
    assert violated(run(tmp_path, source)) == {"deadlock": 0}


def test_a_thread_that_ends_with_a_lock_held_is_none(tmp_path: Path) -> None:
    assert violated(run(tmp_path, body("m.l.acquire()", declare="l = Mutex()"))) == {}


def test_one_path_crashes_and_the_others_are_explored(tmp_path: Path) -> None:
    # Three ways: x := 3 and x := 4 (crash) after choosing 0 or 1. choose: 2 transitions to 2
    # states; from them a store and a crash; the store ends in a state. 1 + 2 + 1 states.
    result = run(tmp_path, body("m.x = 3 + choose(0, 1)"))
    assert violated(result) == {"out-of-range": 2}
    assert counts(result) == (4, 4)


LEAK = """
class File(Struct):
 open = Bool(True)
 other = Ref("File")

class M(Model{}):
 f = Ref(File)
 x = Int(0, max=3)
"""


@pytest.mark.parametrize(
    ("statements", "expected"),
    [
        # The only reference is a local that nothing reads later: lost by the allocation itself.
        (["a = File()", "m.x = 1"], 1),
        # new → f := a → f := None: lost by the third step.
        (["m.f = File()", "m.f = None", "m.x = 1"], 3),
        # new → f := a: all threads have finished, and it was not freed.
        (["m.f = File()"], 2),
        # What a leaked object refers to is leaked with it.
        (["a = File()", "a.other = File()", "m.f = a", "m.f = None", "m.x = 1"], 5),
    ],
)  # fmt: skip
def test_memory_leak(statements: list[str], expected: int, tmp_path: Path) -> None:
    thread = " @thread\n def t(m):\n" + "\n".join(f"  {s}" for s in statements) + "\n"
    asked = run(tmp_path, LEAK.format(', check="memory-leak"') + thread)
    assert violated(asked) == {"memory-leak": expected}
    assert violated(run(tmp_path, LEAK.format("") + thread)) == {}  # opt-in


def test_no_memory_leak(tmp_path: Path) -> None:
    thread = " @thread\n def t(m):\n  m.f = File()\n  a = m.f\n  m.f = None\n  free(a)\n"
    assert violated(run(tmp_path, LEAK.format(", check=('memory-leak',)") + thread)) == {}


RACE = "class M(Model, check='data-race'):\n{}\n @thread\n def a(m):\n  {}\n @thread\n def b(m):\n  {}\n"


@pytest.mark.parametrize(
    ("declare", "first", "second", "expected"),
    [
        # Both threads stand before their access: the initial state is a race.
        (" x = Int(0, max=3)", "m.x = 1", "m.x = 2", {"data-race": 0}),
        (" x = Int(0, max=3)\n y = Int(0, max=3)", "m.x = 1", "m.y = m.x", {"data-race": 0}),
        (" x = Int(0, max=3)\n y = Int(0, max=3)\n z = Int(0, max=3)", "m.y = m.x", "m.z = m.x", {}),
        (" x = Int(0, max=3, atomic=True)", "m.x = 1", "m.x = 2", {}),
        (" x = Bool(False, atomic=True)", "m.x = True", "m.x = False", {}),
        (" arr = Array(Int(0, max=3), 2)", "m.arr[0] = 1", "m.arr[1] = 1", {}),
        (" arr = Array(Int(0, max=3), 2)", "m.arr[0] = 1", "m.arr[0] = 1", {"data-race": 0}),
        (" arr = Array(Int(0, max=3), 2, atomic=True)", "m.arr[0] = 1", "m.arr[0] = 1", {}),
        (" arr = Array(Int(0, max=3, atomic=True), 2)", "m.arr[0] = 1", "m.arr[0] = 1", {}),
        # Inside atomic() each thread's next step is the whole body.
        (" x = Int(0, max=3)", "with atomic():\n   m.x += 1", "m.x = 2", {"data-race": 0}),
        # A lock keeps them apart, and locks and semaphores are no plain data.
        (" l = Mutex()\n x = Int(0, max=3)", "with m.l: m.x = 1", "with m.l: m.x = 2", {}),
        (" s = Semaphore(1)", "m.s.wait()", "m.s.post()", {}),
        # a must load y first: the race is one step away.
        (" x = Int(0, max=3)\n y = Int(0, max=3)", "m.x = m.y", "m.x = 2", {"data-race": 1}),
        # Ghosts exist for the proof only.
        (" g = Int(0, max=3, ghost=True)\n x = Int(0, max=3, atomic=True)", "m.x = 1\n  m.g = 1",
         "m.x = 1\n  m.g = 2", {}),
    ],
)  # fmt: skip
def test_data_race(declare: str, first: str, second: str, expected: dict[str, int], tmp_path: Path) -> None:
    result = run(tmp_path, RACE.format(declare, first, second))
    assert violated(result) == expected


def test_data_race_of_a_field(tmp_path: Path) -> None:
    source = """
    class File(Struct):
        open = Bool(True)

    class M(Model, check="data-race"):
        f = Ref(File)
        g = Ref(File)

        def setup(m):
            m.f = File()
            m.g = {}

        @thread
        def a(m):
            m.f.open = False

        @thread
        def b(m):
            m.g.open = False
    """
    # Each thread loads its pointer first: two steps, then both stand before one field.
    assert violated(run(tmp_path, source.format("m.f"))) == {"data-race": 2}
    assert violated(run(tmp_path, source.format("File()"))) == {}


PROPERTIES = """
class M(Model):
    x = Int(0, max=3)

    @thread
    def t(m):
        m.x = 1
        m.x = choose(2, 3)
        if m.x == 2:
            m.x = 0
"""


@pytest.mark.parametrize(
    ("decorator", "condition", "expected"),
    [
        ("invariant", "m.x <= 3", None),
        ("invariant", "m.x == 0", 1),  # x := 1
        ("invariant", "m.x < 2", 3),  # x := 1, choose, x := 2
        ("reachable", "m.x == 3", None),
        ("reachable", "m.x == 1 and m.t.finished", 0),  # never: no trace
        ("recoverable", "m.x == 3 or m.x == 0 and m.t.finished", None),
        ("recoverable", "m.x == 0", 2),  # x := 1, choose 3: from there x stays 3
    ],
)
def test_declared(decorator: str, condition: str, expected: int | None, tmp_path: Path) -> None:
    source = PROPERTIES + f"\n    @{decorator}\n    def p(m):\n        return {condition}\n"
    result = run(tmp_path, source)
    # x=0 → x=1 → (chose 2 → x=2 → loaded 2 → x=0, finished; chose 3 → x=3 → loaded 3, finished).
    assert counts(result) == (9, 8)
    assert violated(result) == ({} if expected is None else {"p": expected})


def test_a_violated_invariant_does_not_end_the_search(tmp_path: Path) -> None:
    source = body("m.x = 1", "m.x = 2", more=" @invariant\n def p(m):\n  return m.x == 0\n")
    assert counts(run(tmp_path, source)) == (3, 2)


def test_names_of_built_in_kinds_are_free(tmp_path: Path) -> None:
    result = run(tmp_path, body("m.x = 1", more=" @invariant\n def deadlock(m):\n  return m.x == 0\n"))
    assert [(p.name, p.kind, p.verdict) for p in result.properties if p.name == "deadlock"] == [
        ("deadlock", "built-in", "holds"),
        ("deadlock", "invariant", "violated"),
    ]
