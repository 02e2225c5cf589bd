"""The language, sentence by sentence: small models with counts worked out by hand.

Most have one thread without choices: N steps make N + 1 states and N transitions, and a condition
says what the variables hold once the thread has finished.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from support import counts, run, violated

DECLARED = """
class Status(Enum):
    A = auto()
    B = auto()
    C = auto()

class Level(IntEnum):
    LOW = 1
    HIGH = 5

class Channel(Struct, capacity=2):
    shut = Bool(False)

class File(Struct, capacity=3):
    ioc = Ref(Channel)
    size = Int(1, max=7)
    next = Ref("File")
    arr = Array(Int(0, max=7), 2)
    lock = Mutex()
    sem = Semaphore(1)
    KIND = 3

    def grow(f, by=1):
        f.size += by
        return f.size

SMALL = (1, 2)
SOME = frozenset({2, 5})
SPAN = range(2, 5)
LIMIT = 4

def double(v):
    return v * 2

def pair(a, b=3, *, c=1):
    return a + b, c

def early(v):
    if v > 2:
        return 7
    return v

def touch(m, v):
    m.x = v

class M(Model):
    x = Int(0, max=63)
    y = Int(0, max=63)
    n = Int(-8, min=-8, max=8)
    b = Bool(False)
    c = Bool(True)
    e = Var(Status.A)
    v = Var(True)
    f = Ref(File)
    a = Array(Int(0, max=7), [3, 1, 2])
    refs = Array(Ref(File), 2)
    q = Queue(Int(0, max=7), capacity=2)
    l = Mutex()
    locks = Array(Mutex(), 2)
    s = Semaphore(1)
    sems = Array(Semaphore(1), 2)
    g = Int(0, max=63, ghost=True)
    N = 5
    CODES = (4, 6)

    def put(m, value):
        m.x = value

    def get(m):
        return m.x

    @staticmethod
    def helper(v):
        return v + 1

    @thread
    def t(m):
"""

#: Statements (one a line), how many steps they are, and what holds at the end.
STEPS = [
    # -------------------------------------------------- a step is one access, section 6
    ("pass", 0, "m.x == 0"),
    ("m.x = 1", 1, "m.x == 1"),
    ("m.x = m.y", 2, "m.x == 0"),
    ("m.x += 1", 2, "m.x == 1"),
    ("m.x += m.y + 1", 3, "m.x == 1"),
    ("m.f = File()\nm.x = m.f.size", 5, "m.x == 1"),  # new, store, load f, load size, store
    ("m.f = File(ioc=Channel())\nm.b = not m.f.ioc.shut", 7, "m.b"),  # 2 news, store; 3 loads, store
    ("if m.b and m.c: pass", 1, "True"),
    ("if m.c and m.b: pass", 2, "True"),
    ("if m.c or m.b: pass", 1, "True"),
    ("if m.b or m.c: pass", 2, "True"),
    ("if not (m.b or m.c): m.x = 1", 2, "m.x == 0"),
    ("k = 1\nk = k + 2\nm.x = k", 1, "m.x == 3"),  # locals are not shared
    ("m.a[m.x] = m.y", 3, "m.a[0] == 0"),
    ("m.a[m.x + 1] += m.y + 4", 4, "m.a[1] == 5"),  # load x, a[1], y; store
    ("m.x = m.a[1] = 6", 2, "m.x == 6 and m.a[1] == 6"),
    ("m.x, m.y = 1, 2", 2, "(m.x, m.y)[0] == 1 and m.y == 2"),
    ("m.x = 1\nm.x, m.y = m.y, m.x", 5, "m.x == 0 and m.y == 1"),
    ("p, q = 1, 2\np, q = q, p\nm.x = p * 10 + q", 1, "m.x == 21"),
    ("m.x, p = 3, m.x\nm.y = p", 3, "m.x == 3 and m.y == 0"),
    # -------------------------------------------------- expressions, section 5
    ("m.x = 1 if m.c else 2", 2, "m.x == 1"),
    ("m.x = m.y if m.b else 2", 2, "m.x == 2"),
    ("m.x = m.y if m.c else 2", 3, "m.x == 0"),
    ("if 1 < m.y < m.x: pass", 1, "True"),
    ("if -1 < m.y < m.x: pass", 2, "True"),
    ("m.b = 0 <= m.y <= 3 < 5", 2, "m.b"),
    ("m.b = m.c and m.v", 3, "m.b"),
    ("m.b = m.e in (Status.A, Status.B)", 2, "m.b"),
    ("m.b = m.e not in {Status.A, Status.B}", 2, "not m.b"),
    ("m.b = m.y in SMALL", 2, "not m.b"),
    ("m.b = 5 in SOME", 1, "m.b"),
    ("m.b = m.y in SPAN", 2, "not m.b"),
    ("m.b = m.y in range(3)", 2, "m.b"),
    ("m.b = m.y in range(1, m.x)", 3, "not m.b"),
    ("m.b = m.e in Status", 2, "m.b"),
    ("m.b = m.y in m.CODES", 2, "not m.b"),
    ("m.b = m.f is None", 2, "m.b"),
    ("m.b = m.f is not None", 2, "not m.b"),
    ("m.b = m.f == None", 2, "m.b"),
    ("m.b = m.e is Status.A and m.e == Status.A and m.e != Status.B", 4, "m.b"),
    ("m.e = Status.C", 1, "m.e is Status.C"),
    ("m.v = False\nm.b = m.v is False", 3, "m.b"),
    ("m.x = Level.HIGH + Level.LOW", 1, "m.x == 6"),
    ("m.x = Status.C.value", 1, "m.x == 3"),
    ("m.n = -7 // 2", 1, "m.n == -4"),
    ("m.n = -7 % 3", 1, "m.n == 2"),
    ("m.n = m.n // 3", 2, "m.n == -3"),  # -8 // 3
    ("m.n = m.n % 3", 2, "m.n == 1"),
    ("m.n = m.n % -3", 2, "m.n == -2"),
    ("m.n = m.n >> 1", 2, "m.n == -4"),
    ("m.n = -m.n - 1", 2, "m.n == 7"),
    ("m.n = ~m.n", 2, "m.n == 7"),
    ("m.n = +m.n + True", 2, "m.n == -7"),
    ("m.n = m.n & 7 | 1 ^ 3", 2, "m.n == 2"),
    ("m.x = 1 << 2 << 1", 1, "m.x == 8"),
    ("m.x = (2 + 3) * 4 - 6", 1, "m.x == 14"),
    ("m.x = m.N * LIMIT", 1, "m.x == 20"),
    ("m.x = CODES_OF[1] if False else m.CODES[1]", 1, "m.x == 6"),
    ("i = 1\nm.x = SMALL[i]", 1, "m.x == 2"),
    ("m.x = len(m.a) + len(SMALL) + len(m.CODES)", 1, "m.x == 7"),
    ("m.x = min(m.a[0], 2) + max(1, m.a[1], 5) + abs(-3)", 3, "m.x == 10"),
    ("m.x = int(m.c) + bool(m.a[0])", 3, "m.x == 2"),
    ("m.x = sum(m.a[i] for i in range(3))", 4, "m.x == 6"),
    ("m.x = sum(v for v in m.a if v > 1)", 4, "m.x == 5"),
    ("m.b = any(m.a[i] == 1 for i in range(3))", 3, "m.b"),  # stops at the second
    ("m.b = all(v > 1 for v in m.a)", 3, "not m.b"),
    ("i = 5\nm.x = i + sum(i for i in range(3)) + i", 1, "m.x == 13"),  # its own variable
    ("m.x = File.KIND", 1, "m.x == 3"),
    # -------------------------------------------------- statements, section 5
    ("i = 0\nwhile i < 3:\n m.x = i\n i += 1", 3, "m.x == 2"),
    ("while m.x < 2:\n m.x += 1\nelse:\n m.y = 1", 8, "m.y == 1"),  # 3 tests, 2 × 2, 1
    ("while True:\n m.x += 1\n if m.x == 2: break\nelse:\n m.y = 1", 6, "m.y == 0"),
    ("for i in range(3): m.x = i", 3, "m.x == 2"),
    ("for i in range(1, 7, 2): m.x += i", 6, "m.x == 9"),
    ("for i in range(3, 0, -1): m.x = i", 3, "m.x == 1"),
    ("for i in range(0): m.x = 1\nelse:\n m.y = 1", 1, "m.x == 0 and m.y == 1"),
    ("for i in range(m.a[0]): m.y += 1", 7, "m.y == 3"),  # the bound is read once
    ("for i in range(m.a[1], m.a[0]): m.x = i", 4, "m.x == 2"),
    ("n = 2\nfor i in range(n):\n n = 5\n m.x += 1", 4, "m.x == 2"),  # bounds are taken once
    ("for i in range(5):\n if i == 1: continue\n if i == 3: break\n m.x += 1", 4, "m.x == 2"),
    ("for i in range(3): pass\nm.x = i", 1, "m.x == 2"),  # the variable keeps its last value
    ("for i in range(2):\n i += 5\n m.x = i", 2, "m.x == 6"),
    ("for v in (4, 2): m.x += v", 4, "m.x == 6"),
    ("for v in SMALL: m.x += v", 4, "m.x == 3"),
    ("for v in SOME: m.x = v", 2, "m.x == 5"),
    ("for v in SPAN: m.x = v", 3, "m.x == 4"),
    ("for v in m.a: m.x += v", 9, "m.x == 6"),  # load the element, load x, store: three times
    ("for e in Status: m.e = e", 3, "m.e == Status.C"),
    ("a, b = 1, 2\nfor v in (a, b):\n b = 9\n m.x = v", 2, "m.x == 2"),
    ("for k, v in ((1, 2), (3, 4)): m.x = k * 10 + v", 2, "m.x == 34"),
    ("for l in m.locks:\n with l: pass", 4, "True"),
    ("if m.b: m.x = 1\nelif m.c: m.x = 2\nelse: m.x = 3", 3, "m.x == 2"),
    ("assert m.c, 'c holds'", 1, "True"),
    ("'a docstring'\nm.x = 1", 1, "m.x == 1"),
    ("...", 0, "True"),
    ("j: Int(0, max=7) = 3\nj += 4\nm.x = j", 1, "m.x == 7"),
    ("j: int = 3\nm.x = j", 1, "m.x == 3"),
    ("j: Int(0, max=7)\nj = 2\nm.x = j", 1, "m.x == 2"),
    ("k: Int(0, max=7) = 0\nfor i in range(3):\n k = k * 2 + i\nm.x = k", 1, "m.x == 4"),
    # -------------------------------------------------- references
    ("m.f = File(size=4)\nm.x = m.f.size", 5, "m.x == 4"),
    ("f = File()\nf.size = 3\nf.size += 1\nm.x = f.size", 6, "m.x == 4"),
    ("f = File()\nf.arr[1] = 2\nm.x = f.arr[1] + f.arr[0]", 5, "m.x == 2"),
    ("f = File(next=File(size=5))\nm.x = f.next.size", 5, "m.x == 5"),
    ("f = File()\ng = f\nm.b = f is g and f == g and f is not None", 2, "m.b"),
    ("f = File()\ng = File()\nm.b = f != g", 3, "m.b"),
    ("f = File()\nif f: m.x = 1", 2, "m.x == 1"),
    ("f = m.f\nif not f: m.x = 1", 2, "m.x == 1"),
    ("m.refs[1] = File()\nm.x = m.refs[1].size", 5, "m.x == 1"),
    ("f = File()\nfree(f)\nm.b = f is None", 3, "not m.b"),  # stale, but not None
    ("f = File()\nwith f.lock:\n m.x = 1", 4, "m.x == 1"),
    ("f = File()\nwith f.lock:\n f = None\nm.x = 1", 4, "m.x == 1"),  # releases the lock it took
    ("f = File()\nf.sem.wait()\nf.sem.post()", 3, "True"),
    ("f = File()\nm.x = f.grow()\nm.y = f.grow(by=2)", 9, "m.x == 2 and m.y == 4"),
    ("f = File()\nm.x = f.KIND", 2, "m.x == 3"),
    # -------------------------------------------------- synchronisation
    ("with m.l: m.x = 1", 3, "m.x == 1 and not m.l.locked()"),
    ("m.l.acquire()\nm.l.release()", 2, "True"),
    ("with m.l, m.locks[1]: m.x = 1", 5, "m.x == 1"),
    ("i = 0\nwith m.locks[i]:\n i = 1\nm.x = i", 3, "not m.locks[0].locked()"),
    ("for i in range(2):\n with m.l:\n  continue\nm.x = 1", 5, "m.x == 1"),
    ("while True:\n with m.l:\n  break", 2, "not m.l.locked()"),
    ("m.s.wait()\nm.s.post()\nm.s.post()", 3, "m.s.value == 2"),
    ("m.sems[1].wait()", 1, "m.sems[1].value == 0"),
    ("m.b = m.s.try_wait()", 2, "m.b and m.s.value == 0"),
    ("m.s.wait()\nm.b = m.s.try_wait()\nm.c = m.b", 5, "not m.b and m.s.value == 0"),
    ("m.q.put(3)\nm.q.put(4)\nm.x = m.q.get()", 4, "m.x == 3 and len(m.q) == 1"),
    ("m.q.put(3)\nm.x = len(m.q)", 3, "m.x == 1"),
    ("m.b = m.q.empty()\nm.c = m.q.full()", 4, "m.b and not m.c"),
    # -------------------------------------------------- special forms
    ("wait_until(m.x == 0)", 1, "True"),
    ("wait_until(m.c and m.x == 0 and m.a[1] == 1)", 1, "True"),  # in one step
    ("wait_until(True)", 1, "True"),  # a step of its own, whatever it reads
    ("with atomic():\n m.x = m.y + 1\n m.y = m.x", 1, "m.y == 1"),
    ("with atomic():\n for i in range(3):\n  m.x += i\n m.put(m.x + 1)", 1, "m.x == 4"),
    ("with atomic():\n with atomic():\n  m.x = 1\n m.y = 1", 1, "m.y == 1"),
    ("with atomic():\n wait_until(m.c)\n m.x = 1", 1, "m.x == 1"),
    ("with m.l, atomic():\n m.x = 1\n m.y = 1", 3, "m.y == 1"),
    ("while True:\n with atomic():\n  m.x += 1\n  if m.x == 2: break", 2, "m.x == 2"),
    ("event('start')\nm.x = 1\nevent('stored', 1)", 1, "m.x == 1"),  # no step of its own
    ("event('read', m.x)\nm.x = 1", 2, "m.x == 1"),  # but its arguments are read
    ("m.g = 1\nm.x = 1\nm.g += 1\nm.g = m.g + m.x", 2, "m.g == 3"),  # only x's load and store
    ("with atomic():\n m.x = 1\n m.g = 1", 1, "m.g == 1"),
    ("m.x = 1\nm.g = 1\nassert m.g == 1", 1, "m.g == 1"),
    # -------------------------------------------------- procedures
    ("m.put(3)", 1, "m.x == 3"),
    ("m.put(value=m.y + 1)", 2, "m.x == 1"),
    ("touch(m, 4)", 1, "m.x == 4"),
    ("m.y = m.get() + m.get()", 3, "m.y == 0"),
    ("m.x = double(double(3))", 1, "m.x == 12"),
    ("a, b = pair(1)\nm.x = a * 10 + b", 1, "m.x == 41"),
    ("a, b = pair(c=2, a=1, b=m.y)\nm.x = a * 10 + b", 2, "m.x == 12"),
    ("m.x = early(3) + early(1)", 1, "m.x == 8"),
    ("if early(m.y): m.x = 1", 1, "m.x == 0"),
    ("m.x = m.helper(2)", 1, "m.x == 3"),
    # -------------------------------------------------- local work folds
    ("k: Int(0, max=6) = m.x\nfor i in range(4): k += i\nm.x = k", 2, "m.x == 6"),
]  # fmt: skip


@pytest.mark.parametrize(("statements", "steps", "end"), STEPS)
def test_steps(statements: str, steps: int, end: str, tmp_path: Path) -> None:
    lines = "".join(f"        {line}\n" for line in statements.split("\n"))
    check = f"\n    @invariant\n    def at_the_end(m):\n        return not m.t.finished or ({end})\n"
    again = "\n    @reachable\n    def finishes(m):\n        return m.t.finished\n"
    constant = "CODES_OF = (1, 2)\n"
    result = run(tmp_path, DECLARED + lines + check + again + constant)
    assert violated(result) == {}
    assert counts(result) == (steps + 1, steps)


# ------------------------------------------------------------------------------ choices

CHOICES = [
    # choose is a step of its own with a way for each alternative: 1 + 3 chosen + 3 stored; two
    # alternatives that lead to one state are two transitions.
    ("m.x = choose(1, 2, 3)", 7, 6),
    ("m.x = choose(1, 1)", 3, 3),
    ("m.x = choose(range(3))", 7, 6),
    ("m.x = choose((4, 5))", 5, 4),
    ("m.x = choose(SMALL)", 5, 4),
    ("m.x = choose(SOME)", 5, 4),
    ("m.e = choose(Status.A, Status.B)", 5, 4),
    ("m.e = choose(Status)", 7, 6),
    ("m.x = choose(7)", 3, 2),
    ("m.b = maybe()", 5, 4),
    ("if maybe(): m.x = 1", 4, 3),  # finished, or chosen and then stored
    ("m.x = choose(m.a[1], m.a[2])", 7, 6),  # two loads, then two ways, then a store each
    ("m.x = choose(range(m.a[2]))", 6, 5),  # load 2, then 0 or 1, then a store
    # A range from 0 without end: there is no upper limit on alternatives.
    ("m.x = choose(range(1000)) & 1", 5, 1002),
    # Inside atomic() the ways are ways of the one step.
    ("with atomic():\n m.x = choose(1, 2, 3)", 4, 3),
    ("with atomic():\n m.x = choose(1, 2)\n m.y = choose(3, 4)", 5, 4),
    # A guarded choice: a path that would block is none, so x = 1 and 3 remain.
    ("with atomic():\n k = choose(range(4))\n wait_until(k % 2 == 1)\n m.x = k", 3, 2),
    ("with atomic():\n if maybe():\n  m.s.wait()\n else:\n  wait_until(m.b)", 2, 1),
    # A crash on one path (4 leaves nothing, 64 the range): the other is explored.
    ("with atomic():\n m.x = choose(4, 64)", 2, 2),
]  # fmt: skip


@pytest.mark.parametrize(("statements", "states", "transitions"), CHOICES)
def test_choices(statements: str, states: int, transitions: int, tmp_path: Path) -> None:
    lines = "".join(f"        {line}\n" for line in statements.split("\n"))
    result = run(tmp_path, DECLARED + lines)
    assert counts(result) == (states, transitions)


def test_an_atomic_body_without_a_path_blocks_before_it(tmp_path: Path) -> None:
    lines = "        with atomic():\n            m.x = 1\n            m.s.wait()\n            m.s.wait()\n"
    result = run(tmp_path, DECLARED + lines + "\n    @invariant\n    def p(m):\n        return m.x == 0\n")
    assert violated(result) == {"deadlock": 0}
    assert counts(result) == (1, 0)


# ------------------------------------------------------------------------------ whole models

# name: (source, states, transitions, {violated property: trace length})
MODELS = {
    # Two threads of one store each: 4 states, 4 transitions (a diamond); the same values.
    "two threads": ("""
        class M(Model):
            x = Int(0, max=3)
            @thread
            def a(m): m.x = 1
            @thread
            def b(m): m.x = 1
        """, 4, 4, {}),
    # Locals that no later step reads are no part of the state: a loads x (0 or 1) and forgets it.
    # a: 2 positions, b: 2 positions: 4 states.
    "dead locals": ("""
        class M(Model):
            x = Int(0, max=3)
            @thread
            def a(m):
                k = m.x
            @thread
            def b(m): m.x = 1
        """, 4, 4, {}),
    # k is read by a later step: after a's load the state has k. a: load, store y.
    # (a0b0) → (a1 k0 b0), (a0 b1); → (a2 y0 b0), (a1 k0 b1), (a1 k1 b1); → (a2 y0 b1), (a2 y1 b1).
    # states: 1 + 2 + 3 + 2 = 8; transitions: 2 + 2 (a1k0b0) + 1 (a0b1) + 1 + 1 + 1 = 8.
    "live locals": ("""
        class M(Model):
            x = Int(0, max=3)
            y = Int(0, max=3)
            @thread
            def a(m): m.y = m.x
            @thread
            def b(m): m.x = 1
        """, 8, 8, {}),
    # A loop counter stays in the state while the loop can go on: before each of 3 stores of the
    # same value i is 0, 1, 2: the states differ by it. 4 states in all; not 2.
    "loop counter": ("""
        class M(Model):
            x = Int(0, max=3)
            @thread
            def t(m):
                for i in range(3):
                    m.x = 0
        """, 4, 3, {}),
    # A step back to the same state is a transition: while x == 0 loads and comes back.
    "a step back": ("""
        class M(Model):
            x = Int(0, max=3)
            @thread
            def t(m):
                while m.x == 0: pass
        """, 1, 1, {}),
    # Several initial states: setup counts nothing. x = 0, 1, 2, then one store each.
    "choice in setup": ("""
        class M(Model):
            x = Int(0, max=3)
            y = Int(0, max=3)
            def setup(m):
                m.x = choose(range(3))
            @thread
            def t(m): m.y = 1
        """, 6, 3, {}),
    # Two ways through setup to one state are one initial state.
    "equal choices in setup": ("""
        class M(Model):
            x = Int(0, max=3)
            def setup(m):
                if maybe(): m.x = 1
                else: m.x = 1
            @thread
            def t(m): m.x = 2
        """, 2, 1, {}),
    # Local work before the first access is done in the initial state: k = 1 is not a step.
    "local prefix": ("""
        class M(Model):
            x = Int(0, max=3)
            @thread
            def t(m):
                k = 0
                while k < 3: k += 1
                m.x = k
        """, 2, 1, {}),
    # A thread without any access has finished in the initial state.
    "nothing to do": ("""
        class M(Model):
            @thread
            def t(m): pass
            @invariant
            def p(m): return m.t.finished and not m.t.running
        """, 1, 0, {}),
    # Three instances with an index, each stores to its own element: 2**3 states, 3 × 4 steps.
    "instances": ("""
        class M(Model):
            a = Array(Bool(False), 3)
            @thread("worker", instances=3)
            def w(m, i): m.a[i] = True
            @reachable
            def all_done(m): return all(m.w[i].finished for i in range(3))
        """, 8, 12, {}),
    # start takes the lowest free instance: both run at once, or the first twice.
    # t: start, start. w: x += i + 1 … here: store a[i]. t0 → t1 w0 → w0 done → start w[0] again.
    # (t0), (t1 r-), (t2 rr), (t1 f-): start → (t2 r-), then …; with a[0] and a[1]:
    # t2 rr: fr, rf, ff. t1 f-: t2 r- (a0 set), t2 f- (a0 set).
    # States: t0; t1 r-; t2 rr, t1 f-; t2 fr, t2 rf, t2 r-'; t2 ff, t2 f-'. 9 in all.
    # Transitions: 1; 2 (start, w0); rr: 2; t1f-: 1; fr: 1; rf: 1; r-': 1. 9 in all.
    "lowest free instance": ("""
        class M(Model):
            a = Array(Bool(False), 2)
            @thread
            def t(m):
                m.w.start()
                m.w.start()
            @thread(instances=2, start=False)
            def w(m, i): m.a[i] = True
            @reachable
            def second(m): return m.a[1]
        """, 9, 9, {}),
    # load y, start; w's store; join, load x: in a line.
    "arguments": ("""
        class M(Model):
            x = Int(0, max=9)
            y = Int(2, max=9)
            @thread
            def t(m):
                m.w.start(3, b=m.y)
                m.w.join()
                assert m.x == 6
            @thread(start=False)
            def w(m, a, b, c=1): m.x = a + b + c
        """, 6, 5, {}),
    # A given instance. start; w's store; join, load a[1], load a[0]: in a line.
    "start of a given instance": ("""
        class M(Model):
            a = Array(Int(0, max=9), 2)
            @thread
            def t(m):
                m.w[1].start(5)
                m.w[1].join()
                assert m.a[1] == 5 and m.a[0] == 0
            @thread(instances=2, start=False)
            def w(m, i, v): m.a[i] = v
        """, 6, 5, {}),
    # The local work of the started thread up to its first access belongs to the start: it crashes.
    "a start that crashes": ("""
        class M(Model):
            x = Int(0, max=9)
            @thread
            def t(m): m.w.start(0)
            @thread(start=False)
            def w(m, v): m.x = 1 // v
        """, 1, 1, {"division-by-zero": 1}),
    # join of a thread that runs from the beginning blocks until it has finished: a line of 3.
    "join": ("""
        class M(Model):
            x = Int(0, max=3)
            @thread
            def t(m):
                m.w.join()
                m.x = 2
            @thread
            def w(m): m.x = 1
        """, 4, 3, {}),
    # A finished thread is started again; the first start is setup's.
    # (w at its store) → x = 1 → join → start → x = 1: 5 states.
    "restart": ("""
        class M(Model):
            x = Int(0, max=3)
            def setup(m): m.w.start()
            @thread
            def t(m):
                m.w.join()
                m.w.start()
            @thread(start=False)
            def w(m): m.x = 1
        """, 5, 4, {}),
    # A thread that was never started is not unfinished, and neither running nor finished.
    "never started": ("""
        class M(Model):
            x = Int(0, max=3)
            @thread
            def t(m): m.x = 1
            @thread(start=False)
            def w(m): wait_until(m.x == 3)
            @invariant
            def p(m): return not m.w.finished and not m.w.running
        """, 2, 1, {}),
    # A thread with defaults runs from the beginning with them, and may be started with others:
    # store 2; join, start; store 5; join, load x.
    "defaults of a thread": ("""
        class M(Model):
            x = Int(0, max=9)
            @thread
            def w(m, v=2): m.x = v
            @thread
            def t(m):
                m.w.join()
                m.w.start(5)
                m.w.join()
                assert m.x == 5
        """, 7, 6, {}),
    # A mutex: each thread acquire, release. Positions: 0, held, done for two: 9 minus both held.
    # Transitions: from (0,0): 2; (h,0),(0,h): 1 each (the other blocks); (d,0),(0,d): 1 each;
    # (d,h),(h,d): 1 each; (d,d): 0.
    "mutex": ("""
        class M(Model):
            l = Mutex()
            @thread(instances=2)
            def w(m, i):
                with m.l: pass
        """, 8, 8, {}),
    # A lost notify: n notifies before w waits. w: acquire, wait (release), wake, release;
    # n: notify. States (w position × n position): w0n0, w1n0, w2n0 (waiting), w0n1, w1n1,
    # w2n1 lost, from w2n0 notified: w2n1', w3n1, w4n1. 9 states.
    # Transitions: w0n0: 2, w1n0: 2, w2n0: 1 (notify), w0n1: 1, w1n1: 1, w2n1 lost: 0,
    # w2n1': 1, w3n1: 1. 9.
    "lost notify": ("""
        class M(Model):
            l = Mutex()
            c = Condition(l)
            @thread
            def w(m):
                with m.l: m.c.wait()
            @thread
            def n(m): m.c.notify()
        """, 9, 9, {"deadlock": 3}),
    # Spurious: the waiter may wake without a notify, so nothing is lost: w3n0, w4n0 too, and
    # from the lost state on. States: w0..w4 × n0, n1 with w2n1 twice (waiting, notified): 11.
    # Transitions: notify from each of 5 w×n0 states: 5; w's own: w0→w1→w2→w3→w4 in n0: 4, in n1: 4,
    # and from the notified w2n1': 1. 14.
    "spurious": ("""
        class M(Model):
            l = Mutex()
            c = Condition(l, spurious=True)
            @thread
            def w(m):
                with m.l: m.c.wait()
            @thread
            def n(m): m.c.notify()
        """, 11, 14, {}),
    # Statement atomicity: m.y = m.x is one step, a condition is one, += is one.
    "statement": ("""
        class M(Model, atomicity="statement"):
            x = Int(0, max=9)
            y = Int(0, max=9)
            l = Mutex()
            @thread
            def t(m):
                m.y = m.x + m.y
                m.x += 1
                if m.x == 1 and m.y == 0:
                    m.x, m.y = m.y, m.x
                while m.x < m.y: m.x += 1
                k = 1
                with m.l: m.x = k
        """, 11, 10, {}),
    # Its steps: y =, x +=, if, swap, while, x +=, while, acquire, x =, release: 10.
    # A call's statements are steps: the argument (two loads), x =, y =; wait_until; assert.
    "statement atomicity of calls": ("""
        class M(Model, atomicity="statement"):
            x = Int(0, max=9)
            y = Int(0, max=9)
            @thread
            def t(m):
                m.set(m.x + m.y)
                wait_until(m.x == 0)
                assert m.x == 0 and m.y == 0
            def set(m, v):
                m.x = v
                m.y = v
        """, 6, 5, {}),
    # An allocation explores the free slot a stale reference points to, and the lowest other one.
    # new (one way, all slots are alike), free, new (slot 0, where the stale `a` points; or slot 1),
    # then the comparison is local and the store is one step on either branch: 1 + 1 + 1 + 2 + 2
    # states, 1 + 1 + 2 + 2 transitions.
    "allocation choices": ("""
        class S(Struct, capacity=3):
            v = Int(0, max=3)
        class M(Model):
            b = Bool(False)
            @thread
            def t(m):
                a = S()
                free(a)
                c = S()
                m.b = a == c
            @reachable
            def aba(m): return m.b
            @reachable
            def not_aba(m): return m.t.finished and not m.b
        """, 7, 6, {}),
    # Without a stale reference there is one way only.
    "no allocation choice": ("""
        class S(Struct, capacity=3):
            v = Int(0, max=3)
        class M(Model):
            b = Bool(False)
            @thread
            def t(m):
                a = S()
                free(a)
                c = S()
                m.b = c is None
        """, 5, 4, {}),
    # Stale references to one slot are alike, whatever object they once meant.
    "stale references are alike": ("""
        class S(Struct, capacity=1):
            v = Int(0, max=3)
        class M(Model):
            b = Bool(False)
            @thread
            def t(m):
                a = S(v=1)
                free(a)
                c = S(v=2)
                free(c)
                m.b = a == c
            @invariant
            def p(m): return not m.t.finished or m.b
        """, 6, 5, {}),
    # Ghosts between two accesses fall together into the step before: other threads see x = 1 and
    # g = 1 together, never x without g.
    "ghosts": ("""
        class M(Model):
            x = Int(0, max=3)
            g = Int(0, max=3, ghost=True)
            @thread
            def t(m):
                m.g = 1
                m.x = 1
                m.g = 2
                m.g = 3
            @invariant
            def together(m): return m.g == (3 if m.x else 1)
        """, 2, 1, {}),
    # A subclass overrides, calls super(), redeclares; the decorator is inherited.
    "overriding": ("""
        class Base(Model, check="memory-leak", atomicity="statement"):
            x = Int(0, max=3)
            N = 1
            @thread("shown")
            def t(m): m.set(m.N)
            def set(m, v): m.x = v
            @invariant
            def p(m): return m.x != 3
        class M(Base):
            x = Int(2, max=10)
            N = 4
            def t(m):
                super().t()
                m.x += m.x
            def set(m, v):
                super().set(v + 1)
            def p(m): return m.x != 10
        """, 3, 2, {"p": 2}),
    # return through with releases the locks, innermost first: acquire l, k; load x twice; release
    # k, l; store x; look at l, at k: 9 steps.
    "return through with": ("""
        class M(Model):
            l = Mutex()
            k = Mutex()
            x = Int(0, max=3)
            @thread
            def t(m):
                m.x = m.f()
                assert not m.l.locked() and not m.k.locked()
            def f(m):
                while True:
                    with m.l, m.k:
                        if m.x == 0: return m.x + 1
        """, 10, 9, {}),
    # with atomic(): return leaves the step.
    "return through atomic": ("""
        class M(Model):
            x = Int(0, max=3)
            y = Int(0, max=3)
            @thread
            def t(m):
                m.f()
                m.y = 1
            def f(m):
                with atomic():
                    m.x = 1
                    if m.x == 1: return
                    m.x = 2
                m.x = 3
        """, 3, 2, {}),
    # A thread's index is a number like any other, and may be assigned.
    "index": ("""
        class M(Model):
            a = Array(Int(0, max=9), 2)
            @thread(instances=2)
            def w(m, i):
                j = i
                i += 3
                m.a[j] = i
            @invariant
            def p(m): return all(not m.w[k].finished or m.a[k] == k + 3 for k in range(2))
        """, 4, 4, {}),
    # Annotated parameters: 9 is none of put's, and the check is local work of the step before, the
    # start.
    "annotated parameters": ("""
        class M(Model):
            x = Int(0, max=9)
            @thread
            def t(m):
                m.w.start(3)
                m.put(9)
            def put(m, v: Int(0, max=8)): m.x = v
            @thread(start=False)
            def w(m, n: Int(0, max=3)): m.x = n
        """, 1, 1, {"out-of-range": 1}),
    # Queues of references, blocking get: c waits until p has put. p: new, put; c: get, store.
    # new, put; get, load v, store: in a line.
    "queue of references": ("""
        class S(Struct):
            v = Int(1, max=3)
        class M(Model):
            q = Queue(Ref(S), capacity=1)
            x = Int(0, max=3)
            @thread
            def p(m): m.q.put(S(v=2))
            @thread
            def c(m): m.x = m.q.get().v
        """, 6, 5, {}),
}  # fmt: skip


@pytest.mark.parametrize("name", MODELS)
def test_models(name: str, tmp_path: Path) -> None:
    source, states, transitions, expected = MODELS[name]
    result = run(tmp_path, source)
    assert violated(result) == expected
    assert counts(result) == (states, transitions)
