"""Random models of which it matters which message a load reads, as source text. No loop stores, so that
there is room for all messages."""

from __future__ import annotations

from collections.abc import Callable

import tso_models
from hypothesis import strategies as st
from tso_models import ASKED

HEAD = '''"""A random model."""

from interleave import Array, Bool, Condition, Event, Int, Model, Mutex, Queue, Semaphore, SpinLock
from interleave import acq_rel, acquire, atomic, choose, fence, invariant, maybe, reachable
from interleave import recoverable, relaxed, release, seq_cst, thread, wait_until


class Random(Model):
    """Random."""

    x = Int(0, max=2, atomic=True)
    y = Int(-1, min=-1, max=2, atomic=True)
    d = Int(0, max=3)
    flag = Array(Bool(False, atomic=True), 2)
    low = Array(Int(-1, min=-2, max=2), 2)
    lock = Mutex()
    spin = SpinLock()
    come = Condition(lock)
    sem = Semaphore(0, max=9)
    event = Event()
    jobs = Queue(Int(0, max=2), capacity=2)
    g = Int(0, max=3, ghost=True)
    seen = Array(Int(0, min=-1, max=3, ghost=True), 4)
'''

#: What is written. ``{i}`` is the thread's number, ``{k}`` 0 or 1, ``{n}`` up to 2, ``{o}``, ``{s}``
#: orders of loads and stores, ``{f}`` of fences and read-modify-writes.
LINES = (
    *(("m.x.store({n}, {s})", "m.y.store({n}, {s})", "m.flag[{k}].store(True, {s})") * 3),
    *(("a{d} = m.x.load({o})\nm.seen[{i}] = a{d}", "b{d} = m.y.load({o})\nm.seen[{i}] = b{d}") * 3),
    "if m.flag[{k}].load({o}):\n    m.d = {n}",
    "if m.flag[{k}].load({o}):\n    c = m.d\n    m.seen[{i}] = c",
    "m.flag[{i} % 2].store(False, relaxed)",
    "e = m.y.load({o})\nm.x.store(e if e >= 0 else 0, {s})",
    "m.d = {n}",
    "m.low[{k}] = {n} - 2",
    "j = m.x.load({o})\nif j < 2:\n    m.low[j] = {n}",
    "m.flag[m.x.load({o})].store(True, {s})",
    "fence({f})",
    "fence({f})",
    "fence(seq_cst)",
    "m.x.fetch_or({n}, {f})",
    "h = m.x.exchange({n}, {f})\nm.seen[{i}] = h",
    "m.y.cas({n}, {k}, {f})",
    "if m.x.cas({n}, {k}, {f}, failure={o}):\n    m.d = {n}",
    "wait_until(m.x.load({o}) == {n} or m.flag[{k}].load({o}))",
    "while m.y.load({o}) < 0:\n    pass",
    "m.spin.lock()\nm.x.store({n}, {s})\nm.spin.unlock()",
    "if m.lock.try_acquire():\n    m.d = {n}\n    m.lock.release()",
    "with m.lock:\n    m.come.notify_all()",
    "m.sem.post()",
    "m.sem.wait()",
    "m.event.set()",
    "m.event.wait()",
    "m.jobs.put({n})",
    "v = m.jobs.get()\nm.seen[{i}] = v",
    "with m.lock:\n    if m.x.load({o}) == 0:\n        m.come.wait()",
    "m.x.store({n}, {s})\nm.g = {n}",
    "with atomic():\n    w = m.x\n    m.y = w",
    "with atomic():\n    wait_until(m.flag[{k}])\n    m.d = {n}",
)
BLOCKS = ("with m.lock:", "if m.y.load({o}) == {n}:", "if maybe():", "with atomic():", "with m.spin:")
LOADS, STORES = ("relaxed", "acquire", "acquire", "seq_cst"), ("relaxed", "release", "release", "seq_cst")


class Writer(tso_models.Writer):
    """The same where loads may read older stores."""

    HEAD = HEAD
    LINES, BLOCKS, LOADS, STORES = LINES, BLOCKS, LOADS, STORES
    DEEPEST, ONE_IN = 3, 8

    def model(self) -> str:
        self.lines = [self.HEAD]
        for i in range(self.number(1, 2)):
            self.put(f"    @thread\n    def t{i}(m):", "", 0)
            self.block(str(i), 3, 2)
        how = self.number(0, 3)
        if how < 2:
            self.put("    @thread(instances=2)\n    def p(m, i):", "", 0)
            self.block("i", 3, 2)
        elif how == 2:
            self.put("    @thread(start=False)\n    def u(m):", "", 0)
            self.block("2", 3, 2)
            self.put("    @thread\n    def starter(m):", "", 0)
            self.block("3", 2, 2)
            self.put("m.u.start()", "", 2)
            self.block("3", 2, 2)
            again = ("m.u.start()\nm.d = 2", "m.u.join()\nm.u.start()", "wait_until(m.x == 1)\nm.u.start()")
            once = ("m.u.join()\nm.d = 2", "if m.u.finished:\n    m.d = 2", "m.d = 1")
            self.put(self.pick((*once, *again)), "", 2)
        for kind in ("invariant", "reachable"):
            if self.number(0, 2) == 0:
                self.put(f"    @{kind}\n    def {kind}0(m):\n        return {self.pick(ASKED)}", "", 0)
        return "\n".join(self.lines) + "\n"


@st.composite
def c11_models(draw: Callable[[st.SearchStrategy[int]], int]) -> str:
    """The source text of a file with one model, ``Random``."""
    return Writer(draw).model()
