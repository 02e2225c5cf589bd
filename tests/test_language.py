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

