"""Random models of which it matters what threads know of objects on the heap under C11, as source text."""

from __future__ import annotations

from collections.abc import Callable

import c11_models
from hypothesis import strategies as st

HEAD = '''"""A random model."""

from interleave import Array, Bool, Int, Model, Mutex, Ref, Struct
from interleave import acq_rel, acquire, atomic, choose, fence, free, invariant, maybe, reachable
from interleave import recoverable, relaxed, release, seq_cst, thread, wait_until


class Node(Struct, capacity={capacity}):
    v = Int(0, max=2)
    n = Int(1, min=-1, max=3, atomic=True)
    two = Array(Int(0, max=2{atomic}), 2)
    up = Ref("Node", atomic=True)
    down = Ref("Node")


class Random(Model):
    """Random."""

    x = Int(0, max=2, atomic=True)
    d = Int(0, max=3)
    flag = Array(Bool(False, atomic=True), 2)
    r = Ref(Node, atomic=True)
    rs = Array(Ref(Node, atomic=True), 2)
    own = Ref(Node)
    lock = Mutex()
    g = Int(0, max=3, ghost=True)
    seen = Array(Int(0, min=-1, max=3, ghost=True), 4)

    def setup(m):
        {setup}

    def drop(m, p):
        if p.n.fetch_sub(1, {drop}) == 1:
            {fence}
            free(p)
'''

LINES = (
    *(("q = Node(v={n})\nm.r.store(q, {s})",) * 3),
    *(("q = m.r.load({o})\nif q is not None:\n    c = q.v\n    m.seen[{i}] = c",) * 3),
    "q = Node(v={n})\nq.n.store({n}, {s})\nm.rs[{k}].store(q, {s})",
    "q = m.rs[{k}].load({o})\nif q is not None:\n    b = q.n.load({o})\n    m.seen[{i}] = b",
    "q = m.rs[{k}].load({o})\nif q is not None:\n    q.n.store({n}, {s})",
    "q = m.r.load({o})\nif q is not None:\n    q.v = {n}",
    "q = m.r.load({o})\nif q is not None:\n    q.two[{k}] = {n}",
    "q = m.r.load({o})\nif q is not None:\n    e = q.two[{k}]\n    m.seen[{i}] = e",
    "q = m.r.load({o})\nif q is not None:\n    m.drop(q)",
    "q = m.rs[{k}].exchange(None, {f})\nif q is not None:\n    free(q)",
    "q = m.r.exchange(None, {f})\nif q is not None:\n    free(q)",
    "q = m.r.load({o})\nif q is not None:\n    u = q.up.load({o})\n    if u is not None:\n        w = u.n",
    "q = m.r.load({o})\nif q is not None:\n    q.up.store(q, {s})",
    "q = Node()\nh = m.r.load({o})\nq.up.store(h, {s})\nif not m.r.cas(h, q, {f}):\n    free(q)",
    "h = m.r.load({o})\nif h is not None:\n    t = h.up.load({o})\n    if m.r.cas(h, t, {f}): free(h)",
    "with m.lock:\n    m.own = Node(v={n})",
    "with m.lock:\n    if m.own is not None:\n        z = m.own.v\n        m.own.v = {n}",
    "with m.lock:\n    if m.own is not None:\n        free(m.own)\n        m.own = None",
    "q = m.r.load({o})\nif q is not None:\n    y = q.n.fetch_add(1, {f})",
    "q = m.r.load({o})\nwith atomic():\n    if q is not None:\n        q.v = {n}",
    "m.x.store({n}, {s})",
    "if m.x.load({o}) == {n}:\n    m.flag[{k}].store(True, {s})",
    "wait_until(m.flag[{k}].load({o}))",
    "m.d = {n}",
    "fence({f})",
)
BLOCKS = ("with m.lock:", "if maybe():", "if m.x.load({o}) == {n}:", "with atomic():")


class Writer(c11_models.Writer):
    """The same with objects."""

    LINES, BLOCKS = LINES, BLOCKS

    def model(self) -> str:
        shared = "m.r = Node(n=2)\n        m.rs[0] = m.r"
        setup = self.pick(("m.r = Node(v=1)", shared, "m.own = Node()", "pass"))
        self.HEAD = HEAD.format(
            capacity=self.number(3, 4), atomic=self.pick(("", ", atomic=True")), setup=setup,
            drop=self.pick(("acq_rel", "release", "relaxed", "seq_cst")),
            fence=self.pick(("pass", "fence(acquire)")),
        )  # fmt: skip
        return super().model()


@st.composite
def c11_heap_models(draw: Callable[[st.SearchStrategy[int]], int]) -> str:
    """The source text of a file with one model, ``Random``."""
    return Writer(draw).model()
