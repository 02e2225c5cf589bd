"""Random models of which it matters what threads know of objects on the heap under C11, as source text."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import indent

import c11_models
from hypothesis import strategies as st

HEAD = '''"""A random model."""

from interleave import Array, Bool, Channel, Condition, Int, Model, Mutex, Queue, Ref, RWLock, Semaphore
from interleave import Struct
from interleave import acq_rel, acquire, atomic, choose, fence, free, invariant, maybe, reachable
from interleave import recoverable, relaxed, release, seq_cst, thread, wait_until


class Node(Struct, capacity={capacity}):
    v = Int(0, max=2)
    n = Int(1, min=-1, max=3, atomic=True)
    two = Array(Int(0, max=2{atomic}), 2)
    up = Ref("Node", atomic=True)
    down = Ref("Node")
    {objects}


class Random(Model{checks}):
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
    "q = m.r.load({o})\nif q is not None:\n    u = q.up.exchange(None, {f})\n    if u: free(u)",
    "q = m.r.load({o})\nif q is not None:\n    u = Node()\n    q.up.store(u, {s})\n    q.up.store(None, {s})",
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
#: Objects in objects, with what is done to those of ``q``.
OBJECTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("gate = Mutex()\n    gates = Array(Mutex(), 2)", (
        *(("with q.gate:\n    q.v = {n}",) * 2),
        *(("with q.gate:\n    c = q.v\n    m.seen[{i}] = c",) * 2),
        "q = Node()\nwith q.gate:\n    m.r.store(q, {s})\n    q.v = {n}",
        "q.gate.acquire()\nm.d = {n}\nq.gate.release()\nfree(q)",
        "if q.gate.try_acquire():\n    m.d = {n}\n    q.gate.release()",
        "with q.gates[{k}]:\n    m.d = {n}",
        "if q.gates[{k}].acquire(timeout=True):\n    c = m.d\n"
        "    q.gates[{k}].release()",
        "with q.gate:\n    m.drop(q)",
    )),
    ("rw = RWLock()", (
        "with q.rw.read:\n    c = q.v\n    m.seen[{i}] = c",
        "with q.rw.write:\n    q.v = {n}",
        "with q.rw.read:\n    m.d = {n}",
        "if q.rw.try_write_lock():\n    q.v = {n}\n    q.rw.write_unlock()",
        "q.rw.write_lock()\nm.d = {n}\nq.rw.downgrade()\nq.rw.read_unlock()",
    )),
    ("box = Channel(Int(0, max=2), capacity=2)\n    jobs = Queue(Int(0, max=2), capacity=2)", (
        *(("q.v = {n}\nq.box.send({n})",) * 2),
        *(("j = q.box.receive()\nc = q.v\nm.seen[{i}] = c",) * 2),
        "q.box.close()",
        "j, ok = q.box.receive_ok()\nif not ok:\n    q.v = {n}",
        "q.jobs.put({n})",
        "j = q.jobs.get()\nq.v = {n}",
        "m.seen[{i}] = len(q.jobs)",
        "q = Node()\nq.box.send({n})\nm.d = {n}\nm.r.store(q, {s})",
    )),
    ("gate = Mutex()\n    come = Condition(gate)\n    sem = Semaphore(0, max=3)", (
        "q.v = {n}\nq.sem.post()",
        "q.sem.wait()\nc = q.v\nfree(q)",
        "if q.sem.try_wait():\n    q.v = {n}",
        "with q.gate:\n    q.v = {n}\n    q.come.notify_all()",
        "q.come.notify()",
        "with q.gate:\n    if q.v == 0:\n        q.come.wait()\n"
        "        c = q.v",
        "with q.gate:\n    if q.come.wait(timeout=True):\n        c = m.d",
    )),
    ("pass", (
        "q.n.futex_wake()",
        "q.n.store({n}, {s})\nq.n.futex_wake_all()",
        "if q.n.futex_wait({k}):\n    m.d = {n}",
        "w = q.n.futex_wait({k}, timeout=True)",
    )),
)
LOOK = "{q}\nif q is not None:\n"
BLOCKS = ("with m.lock:", "if maybe():", "if m.x.load({o}) == {n}:", "with atomic():")


class Writer(c11_models.Writer):
    """The same with objects."""

    LINES, BLOCKS = LINES, BLOCKS

    def put(self, text: str, own: str, depth: int) -> None:
        come = self.pick(("q = m.r.load({o})", "q = m.r.load({o})", "q = m.r.exchange(None, {f})"))
        super().put(text.replace("{q}", come), own, depth)

    def model(self) -> str:
        shared = "m.r = Node(n=2)\n        m.rs[0] = m.r"
        objects, lines = self.pick((*((("pass", ()),) * 3), *OBJECTS))
        more = tuple(LOOK + indent(line, "    ") for line in lines)
        self.LINES = (*LINES, *more, *more, *more)
        setup = self.pick(("m.r = Node(v=1)", shared, "m.own = Node()", "pass"))
        self.HEAD = HEAD.format(
            capacity=self.number(3, 4), checks=self.pick(("", ', check="memory-leak"')),
            objects=objects, atomic=self.pick(("", ", atomic=True")), setup=setup,
            drop=self.pick(("acq_rel", "release", "relaxed", "seq_cst")),
            fence=self.pick(("pass", "fence(acquire)")),
        )  # fmt: skip
        return super().model()


@st.composite
def c11_heap_models(draw: Callable[[st.SearchStrategy[int]], int]) -> str:
    """The source text of a file with one model, ``Random``."""
    return Writer(draw).model()
