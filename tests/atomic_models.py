"""Random models with atomic operations, as source text, and the same with all of them written out."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import indent

from hypothesis import strategies as st
from sparse_models import Dice

HEAD = '''"""A random model."""

from interleave import Array, Bool, Int, Model, Mutex, Ref, Struct
from interleave import acq_rel, acquire, atomic, choose, fence, free, invariant, maybe, reachable
from interleave import recoverable, relaxed, release, seq_cst, thread, wait_until


class Node(Struct, capacity=2):
    v = Int(0, max=2, atomic=True)
    up = Ref("Node", atomic=True)


class Random(Model, check={checks}):
    """Random."""

    x = Int(0, max=3, atomic=True)
    y = Int(0, max=2)
    flag = Array(Bool(False, atomic=True), 2)
    seen = Array(Int(0, max=3), 3)
    r = Ref(Node, atomic=True)
    lock = Mutex()
'''

ADD = "with atomic():\n    o = {p}\n    {p} = o {op} {n}"
CAS = "with atomic():\n    {o} = {p}\n    w = {o} == {old}\n    if w:\n        {p} = {new}"
#: What is written, and the same without an operation. ``{i}`` is the thread's number, ``{k}`` 0 or 1, ``{n}``
#: up to 2, ``{o}`` an order that a read-modify-write can have.
PAIRS = (
    ("m.x.store({n}, release)", "m.x = {n}"),
    ("m.x.store({n})", "m.x = {n}"),
    ("m.seen[{i}] = m.x.load(acquire)", "m.seen[{i}] = m.x"),
    ("wait_until(m.x.load(relaxed) == {n})", "wait_until(m.x == {n})"),
    ("m.flag[{k}].store(True, relaxed)", "m.flag[{k}] = True"),
    ("fence({o})", "pass"),
    ("m.x.fetch_add(1, {o})", ADD.format(p="m.x", op="+", n=1)),
    ("m.x.fetch_sub(1)", ADD.format(p="m.x", op="-", n=1)),
    ("m.seen[{i}] = m.x.fetch_and({n}, {o})", ADD.format(p="m.x", op="&", n="{n}") + "\nm.seen[{i}] = o"),
    ("m.x.fetch_or(m.y)", "y = m.y\n" + ADD.format(p="m.x", op="|", n="y")),
    ("m.seen[{i}] = m.x.fetch_xor({n})", ADD.format(p="m.x", op="^", n="{n}") + "\nm.seen[{i}] = o"),
    ("m.seen[{i}] = m.x.exchange({n}, {o})", "with atomic():\n    o = m.x\n    m.x = {n}\nm.seen[{i}] = o"),
    ("if m.flag[{k}].exchange(True):\n    m.y = {n}",
     "with atomic():\n    b = m.flag[{k}]\n    m.flag[{k}] = True\nif b:\n    m.y = {n}"),
    ("if m.x.cas({n}, {k}, {o}):\n    m.y = {k}",
     CAS.format(o="o", p="m.x", old="{n}", new="{k}") + "\nif w:\n    m.y = {k}"),
    ("m.seen[{i}] = m.x.cmpxchg({n}, 2, {o}, failure=relaxed)",
     CAS.format(o="o", p="m.x", old="{n}", new="2") + "\nm.seen[{i}] = o"),
    ("m.r.cas(None, Node(v={n}))", "c = Node(v={n})\n" + CAS.format(o="p", p="m.r", old="None", new="c")),
    ("p = m.r.exchange(None)\nif p is not None:\n    free(p)",
     "with atomic():\n    p = m.r\n    m.r = None\nif p is not None:\n    free(p)"),
    ("m.r.load(acquire).v.fetch_add(1)", "q = m.r\n" + ADD.format(p="q.v", op="+", n=1)),
    ("m.y = m.r.v.load()", "m.y = m.r.v"),
    ("q = m.r\nif q is not None:\n    q.up.cas(None, q)",
     "q = m.r\nif q is not None:\n" + indent(CAS.format(o="p", p="q.up", old="None", new="q"), "    ")),
    ("m.y = {n}", "m.y = {n}"),
    ("m.seen[{i}] = m.y", "m.seen[{i}] = m.y"),
)  # fmt: skip
BLOCKS = ("with m.lock:", "if m.y == {n}:", "if maybe():", "for j{d} in range(2):", "with atomic():")
ORDERS = ("relaxed", "acquire", "release", "acq_rel", "seq_cst")


class Writer(Dice):
    """Writes both at once."""

    def __init__(self, draw: Callable[[st.SearchStrategy[int]], int]) -> None:
        super().__init__(draw)
        self.written_out: list[str] = []

    def put(self, text: str, same: str, own: str, depth: int) -> None:
        order = self.pick(ORDERS)
        values = {"i": own, "k": self.number(0, 1), "n": self.number(0, 2), "d": depth, "o": order}
        for lines, what in ((self.lines, text), (self.written_out, same)):
            lines.append(indent(what.format(**values), "    " * depth))

    def block(self, own: str, size: int, depth: int) -> None:
        for _ in range(self.number(1, size)):
            if depth < 4 and self.number(0, 4) == 0:
                head = self.pick(BLOCKS)
                self.put(head, head, own, depth)
                self.block(own, 2, depth + 1)
            else:
                self.put(*PAIRS[self.number(0, len(PAIRS) - 1)], own, depth)

    def models(self) -> tuple[str, str]:
        head = HEAD.format(checks=self.pick(("()", "()", '("memory-leak",)', '("data-race",)')))
        self.lines, self.written_out = [head], [head]
        for i in range(self.number(2, 3)):
            start = f"    @thread\n    def t{i}(m):"
            self.put(start, start, "", 0)
            self.block(str(i), 3, 2)
        for kind in ("invariant", "reachable", "recoverable"):
            if self.number(0, 2) == 0:
                what = self.pick(("m.x == {n}", "m.t0.finished", "m.seen[{k}] == {n}", "m.flag[{k}]"))
                text = f"    @{kind}\n    def {kind}0(m):\n        return {what}"
                self.put(text, text, "", 0)
        return "\n".join(self.lines) + "\n", "\n".join(self.written_out) + "\n"


@st.composite
def atomic_models(draw: Callable[[st.SearchStrategy[int]], int]) -> tuple[str, str]:
    """The source text of a file with one model, ``Random``, and of one that means the same."""
    return Writer(draw).models()
