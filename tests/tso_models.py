"""Random models of which it matters whether stores wait in store buffers, as source text."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import indent

from hypothesis import strategies as st
from sparse_models import Dice

HEAD = '''"""A random model."""

from interleave import Array, Bool, Condition, Int, Model, Mutex, Ref, Semaphore, SpinLock, Struct
from interleave import acq_rel, acquire, atomic, choose, fence, free, invariant, maybe, reachable
from interleave import recoverable, relaxed, release, seq_cst, thread, wait_until


class Node(Struct, capacity=2):
    v = Int(0, max=2)
    up = Ref("Node", atomic=True)


class Random(Model, memory="tso"{keywords}):
    """Random."""

    x = Int(0, max=2, atomic=True)
    y = Int(0, max=2, atomic=True)
    d = Int(0, max=3)
    flag = Array(Bool(False, atomic=True), 2)
    low = Array(Int(-1, min=-2, max=2), 2)
    seen = Array(Int(3, max=3), 3)
    r = Ref(Node, atomic=True)
    lock = Mutex({fence})
    spin = SpinLock()
    come = Condition(lock)
    sem = Semaphore(0, max=9)
    g = Int(0, max=3, ghost=True)

    def setup(m):
        m.r = Node(v=1)
'''

#: What is written. ``{i}`` is the number of the thread, ``{k}`` 0 or 1, ``{n}`` up to 2, ``{o}`` and ``{s}``
#: orders of loads and stores, ``{f}`` of fences.
LINES = (
    *(("m.x.store({n}, {s})", "m.y.store({n}, {s})", "m.flag[{k}].store(True, {s})") * 3),
    *(("m.seen[{i}] = m.x.load({o})", "m.seen[{i}] = m.y.load({o})") * 2),
    *(("m.flag[{i} % 2].store(False, relaxed)",) * 2),
    "if m.flag[{k}].load({o}):\n    m.d = {n}",
    "a = m.y\nm.x.store(a, {s})",
    "m.x = {n}",
    "m.d = {n}",
    "m.d += 1",
    "m.seen[{i}] = m.d",
    "m.low[{k}] = {n} - 2",
    "j = m.x\nif j < 2:\n    m.low[j] = {n}",
    "j = choose(0, 1)\nm.seen[{i}] = m.low[j] + 2 if m.low[j] < 2 else 3",
    "fence({f})",
    "fence(seq_cst)",
    "m.x.fetch_or({n})",
    "m.seen[{i}] = m.x.exchange({n}, {f})",
    "m.y.cas({n}, {k}, relaxed)",
    "wait_until(m.x.load({o}) == {n} or m.flag[{k}])",
    "wait_until(m.y == {n})",
    "m.spin.lock()\nm.x.store({n}, {s})\nm.spin.unlock()",
    "m.lock.acquire()\nm.lock.release()\nm.seen[{i}] = m.x",
    "if m.lock.try_acquire():\n    m.d = {n}\n    m.lock.release()",
    "with m.lock:\n    m.come.notify_all()",
    "m.sem.post()",
    "with m.lock:\n    if m.x.load({o}) == 0:\n        m.come.wait()",
    "p = m.r\nif p is not None:\n    p.v = {n}",
    "p = m.r\nif p is not None:\n    m.seen[{i}] = p.v",
    "p = m.r.load({o})\nif p is not None:\n    p.up.store(p, {s})",
    "m.r.store(None, {s})",
    "p = m.r.exchange(None)\nif p is not None:\n    free(p)",
    "q = Node(v={n})\nm.r.store(q, {s})",
    "q = m.r\nif q is not None:\n    q.v = {n}\n    m.seen[{i}] = q.v",
    "m.x.store({n}, {s})\nm.g = {n}",
    "m.y.store({n}, {s})\nm.seen[{i}] = m.y.load({o})",
)
BLOCKS = (
    "with m.lock:", "if m.y == {n}:", "if maybe():", "for j{d} in range(2):", "with atomic():",
    "while m.x.load({o}) != {n}:", "with m.spin:",
)  # fmt: skip
LOADS, STORES = ("relaxed", "acquire", "seq_cst"), ("relaxed", "relaxed", "release", "seq_cst")
FENCES = ("relaxed", "acquire", "release", "acq_rel", "seq_cst")
ASKED = ("m.x == {n}", "m.g == m.x", "m.t0.finished", "m.seen[{k}] == {n}", "m.flag[{k}]", "m.d <= {n}")


class Writer(Dice):
    """Writes a model: of these lines, and blocks up to a depth, one in so many lines."""

    LINES: tuple[str, ...] = LINES
    BLOCKS: tuple[str, ...] = BLOCKS
    LOADS: tuple[str, ...] = LOADS
    STORES: tuple[str, ...] = STORES
    DEEPEST, ONE_IN = 4, 6

    def put(self, text: str, own: str, depth: int) -> None:
        values = {
            "i": own, "k": self.number(0, 1), "n": self.number(0, 2), "d": depth, "o": self.pick(self.LOADS),
            "s": self.pick(self.STORES), "f": self.pick(FENCES),
        }  # fmt: skip
        self.lines.append(indent(text.format(**values), "    " * depth))

    def block(self, own: str, size: int, depth: int) -> None:
        for _ in range(self.number(1, size)):
            if depth < self.DEEPEST and self.number(0, self.ONE_IN - 1) == 0:
                self.put(self.pick(self.BLOCKS), own, depth)
                self.block(own, 2, depth + 1)
            else:
                self.put(self.pick(self.LINES), own, depth)

    def model(self) -> str:
        keywords = self.pick(
            ("", "", "", ', check=("memory-leak",)', ', check=("data-race",)', ", buffer=1", ", buffer=3",
             ', atomicity="statement"', ', atomicity="statement", check=("data-race",)')
        )  # fmt: skip
        self.lines = [HEAD.format(keywords=keywords, fence=self.pick(("", "", "", "fence=True")))]
        for i in range(self.number(1, 2)):
            self.put(f"    @thread\n    def t{i}(m):", "", 0)
            self.block(str(i), 3, 2)
        if self.number(0, 1) == 0:
            self.put("    @thread(instances=2)\n    def p(m, i):", "", 0)
            self.block("i", 3, 2)
        elif self.number(0, 1) == 0:
            self.put("    @thread(start=False)\n    def u(m):", "", 0)
            self.block("2", 3, 2)
            self.put("    @thread\n    def starter(m):", "", 0)
            self.block("2", 2, 2)
            self.put("m.u.start()", "", 2)
            self.block("2", 2, 2)
            self.put(self.pick(("m.u.join()\nm.seen[2] = m.x", "m.u.join()\nm.u.start()", "m.d = 1")), "", 2)
        for kind in ("invariant", "reachable", "recoverable"):
            if self.number(0, 2) == 0:
                self.put(f"    @{kind}\n    def {kind}0(m):\n        return {self.pick(ASKED)}", "", 0)
        return "\n".join(self.lines) + "\n"


@st.composite
def tso_models(draw: Callable[[st.SearchStrategy[int]], int]) -> str:
    """The source text of a file with one model, ``Random``."""
    return Writer(draw).model()
