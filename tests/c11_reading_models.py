"""Random models with sequence locks, or with RCU, under C11, as source text."""

from __future__ import annotations

from collections.abc import Callable

import c11_models
from hypothesis import strategies as st

HEAD = '''"""A random model."""

from interleave import RCU, Array, Bool, Int, Model, Mutex, Ref, SeqLock, Struct
from interleave import acq_rel, acquire, atomic, choose, fence, free, invariant, maybe, reachable
from interleave import recoverable, relaxed, release, seq_cst, thread, wait_until


class Node(Struct, capacity=2):
    seq = SeqLock(max=3)
    v = Int(0, max=2, atomic=True)


class Random(Model):
    """Random."""

    x = Int(0, max=2, atomic=True)
    y = Int(-1, min=-1, max=2, atomic=True)
    d = Int(0, max=3)
    flag = Array(Bool(False, atomic=True), 2)
    seq = SeqLock(max={most})
    seqs = Array(SeqLock(max=3), 2)
    lock = Mutex()
    r = Ref(Node, atomic=True)
    rcu = RCU()
    srcu = RCU()
    g = Int(0, max=3, ghost=True)
    seen = Array(Int(0, min=-1, max=3, ghost=True), 4)

    def setup(m):
        m.r = Node()

    @thread(start=False)
    def late(m, q):
        if q is not None:
            free(q)
        m.d = 3
'''

READ = """\
s{d} = m.seq.read_begin()
a{d} = m.x.load({o})
b{d} = m.y.load({o})
if not m.seq.read_retry(s{d}):
    m.seen[{i}] = a{d} + b{d}"""
SEQLOCKS = (
    *((READ, "with m.seq.write:\n    m.x.store({n}, {s})\n    m.y.store({n}, {s})") * 3),
    "with m.seq.write:\n    m.d = {n}",
    "m.seq.write_lock()\nm.x.store({n}, {s})",
    "m.seq.write_unlock()",
    "s{d} = m.seq.read_begin()\nc = m.d\nif not m.seq.read_retry(s{d}):\n    m.seen[{i}] = c",
    "while True:\n    s{d} = m.seq.read_begin()\n    a{d} = m.x.load({o})\n"
    "    if not m.seq.read_retry(s{d}):\n        break\nm.seen[{i}] = a{d}",
    "m.seen[{i}] = int(m.seq.read_retry(2))",
    "if m.seq.read_begin() == 2:\n    m.d = {n}",
    "if m.seq.read_begin() == 2:\n    c = m.d\n    m.seen[{i}] = c",
    "with m.seqs[{k}].write:\n    m.x.store({n}, {s})",
    "s{d} = m.seqs[{k}].read_begin()\na{d} = m.x.load({o})\nif m.seqs[{k}].read_retry(s{d}):\n    m.d = {n}",
    "with atomic():\n    s{d} = m.seq.read_begin()\n    m.seen[{i}] = s{d}",
    "q = m.r.load({o})\nif q is not None:\n    with q.seq.write:\n        q.v.store({n}, {s})",
    "q = m.r.load({o})\nif q is not None:\n    s{d} = q.seq.read_begin()\n    a{d} = q.v.load({o})\n"
    "    if not q.seq.read_retry(s{d}):\n        m.seen[{i}] = a{d}",
    "q = m.r.exchange(None, {f})\nif q is not None:\n    free(q)",
    "q = Node()\nm.r.store(q, {s})",
)
SECTIONS = (
    *(("m.rcu.read_lock()\na{d} = m.x.load({o})\nb{d} = m.y.load({o})\nm.rcu.read_unlock()\n"
       "m.seen[{i}] = max(a{d} + b{d}, 0)",
       "m.rcu.read_lock()\nm.x.store({n}, {s})\nb{d} = m.y.load({o})\nm.rcu.read_unlock()\n"
       "m.seen[{i}] = b{d}",
       "m.x.store({n}, {s})\nm.rcu.synchronize()\nm.y.store({n}, {s})",
       "m.y.store({n}, {s})\nm.rcu.synchronize()\na{d} = m.x.load({o})\nm.seen[{i}] = a{d}") * 2),
    "m.rcu.read_lock()\nm.d = {n}\nm.rcu.read_unlock()",
    "m.rcu.synchronize()\nm.d = {n}",
    "m.rcu.read_lock()\nm.rcu.read_lock()\na{d} = m.x.load({o})\nm.rcu.read_unlock()\nm.d = {n}\n"
    "m.rcu.read_unlock()",
    "with atomic():\n    m.rcu.read_lock()\n    m.seen[{i}] = m.x",
    "m.rcu.read_unlock()",
    "m.srcu.read_lock()\nm.y.store({n}, {s})\nm.srcu.read_unlock()",
    "m.y.store({n}, {s})\nm.srcu.synchronize()\na{d} = m.x.load({o})\nm.seen[{i}] = a{d}",
    "m.rcu.read_lock()\nq = m.r.load({o})\nif q is not None:\n    a{d} = q.v.load({o})\n"
    "    m.seen[{i}] = a{d}\nm.rcu.read_unlock()",
    "q = m.r.load({o})\nm.r.store(None, {s})\nm.rcu.synchronize()\nif q is not None:\n    free(q)",
    "q = m.r.load({o})\nm.r.store(None, {s})\nm.rcu.call(m.late, q)",
    "q = m.r.load({o})\nm.rcu.call(m.late, None)\nm.x.store({n}, {s})",
    "m.late.join()",
)
ACCESSES = (
    "m.x.store({n}, {s})", "m.y.store({n}, {s})", "m.flag[{k}].store(True, {s})", "fence({f})",
    "a{d} = m.x.load({o})\nm.seen[{i}] = a{d}", "b{d} = m.y.load({o})\nm.seen[{i}] = b{d}",
    "if m.flag[{k}].load({o}):\n    m.d = {n}",
)  # fmt: skip
BLOCKS = ("with m.lock:", "if maybe():", "with m.seq.write:", "with atomic():")


class Writer(c11_models.Writer):
    """The same with sequence locks, or with RCU."""

    BLOCKS = BLOCKS

    def model(self) -> str:
        self.LINES = (*ACCESSES, *(self.pick((SEQLOCKS, SECTIONS)) * 2))
        self.HEAD = HEAD.replace("{most}", str(self.pick((1, 3, 7))))
        return super().model()


@st.composite
def c11_reading_models(draw: Callable[[st.SearchStrategy[int]], int]) -> str:
    """The source text of a file with one model, ``Random``."""
    return Writer(draw).model()
