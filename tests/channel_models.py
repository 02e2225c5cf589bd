"""Random models whose threads send to each other, as source text."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st
from object_models import Writer

HEAD = '''"""A random model."""

from interleave import Array, Channel, Embedded, Int, Model, Ref, Struct
from interleave import atomic, choose, free, invariant, maybe, reachable, recoverable, rests, select, thread
from interleave import wait_until


class Pair(Struct):
    a = Channel(Int(1, max=2))
    b = Channel(Int(0, max=2), capacity=1)


class Node(Struct, capacity=2):
    v = Channel(Int(0, max=2), capacity=1)


class Box(Struct, capacity=2):
    c = Channel(Int(0, max=2))
    next = Ref("Box")


class Random(Model, check={checks}):
    """Random."""

    x = Int(0, max=2)
    seen = Array(Int(0, max=2), 3)
    a = Channel(Int(0, max=2))
    b = Channel(Int(0, max=2), capacity=1)
    cs = Array(Channel(Int(0, max=2)), 2)
    bs = Array(Channel(Int(0, max=2), capacity=2), 2)
    pair = Embedded(Pair)
    refs = Channel(Ref(Node))
    r = Ref(Node)
    box = Ref(Box)

    def setup(m):
        m.r = Node()
        m.box = Box(next=Box())
        {setup}

    def both(m, one, other, i):
        match select():
            case one.receive(v):
                m.seen[i] = v
            case other.send(1):
                m.x = 1
'''

SELECTS = (
    """match select():
    case m.a.receive(v):
        m.seen[{i}] = v
    case m.{r}.send({n}):
        pass""",
    """match select():
    case m.a.send(1):
        m.x = 1
    case m.b.receive():
        m.x = 2
    case _:
        m.x = {n}""",
    """match select(timeout=True):
    case m.{r}.receive(v, ok) if m.x != {n}:
        m.seen[{i}] = v * ok
    case _:
        pass""",
    """match select():
    case m.b.receive(v):
        m.x = v
    case m.r.v.send(1):
        m.x = 1""",
)
LINES = (
    "m.a.send({n})", "m.a.send(m.x)", "m.seen[{i}] = m.a.receive()", "m.a.receive()", "m.b.send({n})",
    "m.seen[{i}] = m.b.receive()", "m.cs[{k}].send({n})", "m.cs[m.x % 2].receive()", "m.bs[{k}].send(1)",
    "m.seen[{i}] = m.bs[m.x % 2].receive()", "m.pair.a.send({n})", "m.x = m.pair.a.receive()", "m.x = {n}",
    "m.seen[{i}] = m.x", "m.{r}.close()", "m.seen[{i}] = int(m.{r}.closed())", "m.x = len(m.b)",
    "v, ok = m.{r}.receive_ok()\nm.seen[{i}] = v + int(ok)", "m.refs.send(m.r)",
    "p = m.refs.receive()\np.v.send(1)",
    "m.r.v.send({n})", "m.r.v.receive()", "m.both(m.{r}, m.cs[{k}], {i})", "m.both(m.a, m.{r}, {i})",
    *SELECTS, "free(m.r)",
    "wait_until(m.{r}.closed())", "if m.x == {n}:", "if maybe():", "for j{d} in range(2):",
    "for v{d} in m.{r}:", "m.box.c.send({n})",
    "m.seen[{i}] = m.box.next.c.receive()", "m.seen[{i}] = m.box.c.receive()", "m.box = m.box.next",
    "m.box.c.close()",
)  # fmt: skip
ATOMIC = (
    "m.b.send({n})", "m.seen[{i}] = m.b.receive()", "m.bs[{k}].close()", "m.bs[m.x % 2].receive()",
    "m.x = {n}", "m.seen[{i}] = int(m.{r}.closed())", "wait_until(m.x == {n})", "m.r.v.send({n})",
    "m.x = len(m.bs[{k}])", SELECTS[-1],
)  # fmt: skip


class ChannelWriter(Writer):
    head, usual, single = HEAD, LINES, ATOMIC
    sizes = (2, 3, 2)
    begun = ("pass", "m.x = choose(0, 1)", "m.b.send(1)", "m.bs[0].close()")
    judged = ("m.x == {n}", "m.u.finished", "m.seen[{k}] == {n}", "m.a.closed()", "len(m.b) == {k}")

    def which(self, text: str) -> str:
        return self.pick("aab") if "{r}" in text else ""


@st.composite
def channel_models(draw: Callable[[st.SearchStrategy[int]], int]) -> str:
    """The source text of a file with one model, ``Random``."""
    return ChannelWriter(draw).model()
