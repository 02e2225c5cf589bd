"""Random models that fail in some orders of their steps and pass in others, as source text."""

from __future__ import annotations

from hypothesis import strategies as st

HEAD = '''"""A random model."""

from interleave import Array, Bool, Int, Model, Mutex, Ref, Semaphore, Struct
from interleave import atomic, choose, free, invariant, maybe, thread, wait_until


class Node(Struct, capacity=2):
    v = Int(0, max=2)


class Random(Model):
    """Random."""

    x = Int(0, max=2)
    y = Int(0, max=2)
    a = Array(Int(0, max=2), 2)
    f = Bool(False)
    lock = Mutex()
    other = Mutex()
    s = Semaphore(1, max=9)
    r = Ref(Node)

    def setup(m):
        m.r = Node(v=1)
'''

STATEMENTS = (
    "m.x = {n}", "m.y = {n}", "m.x = m.y", "m.y = m.x", "m.x = (m.x + 1) % 3", "m.a[{i}] = m.x",
    "m.a[{i}] = {n}", "m.f = True", "m.s.post()", "m.s.wait()", "m.x = choose(0, {n})", "free(m.r)",
    "m.r = None", "m.x = m.r.v", "m.r.v = {n}", "if m.r is not None:|    m.r.v = {n}", "m.y = m.a[{i}]",
    "with m.lock:|    m.x = {n}|    m.y = m.x", "with m.lock:|    with m.other:|        m.x = {n}",
    "with m.other:|    with m.lock:|        m.y = {n}", "if m.f:|    m.x = {n}", "assert m.x != {n}",
    "with atomic():|    m.x = m.y|    m.y = {n}", "if m.x == {n}:|    m.y = {n}", "wait_until(m.f)",
)  # fmt: skip
INVARIANTS = ("m.x != 2 or m.y != 1", "m.x + m.y < 4", "not m.t0.finished or not m.t1.finished or m.x == {n}",
              "m.a[0] != 2 or m.a[1] != 1", "not m.f or m.x == 0", "True")  # fmt: skip


@st.composite
def racy_models(draw: st.DrawFn) -> str:
    """The source text of a file with one model, ``Random``."""

    def fill(text: str, indent: str) -> list[str]:
        text = text.format(n=draw(st.integers(0, 2)), i=draw(st.integers(0, 1)))
        return [indent + line for line in text.split("|")]

    lines = [HEAD]
    for number in range(draw(st.integers(2, 3))):
        lines += ["    @thread", f"    def t{number}(m):"]
        for _ in range(draw(st.integers(1, 4))):
            lines += fill(draw(st.sampled_from(STATEMENTS)), " " * 8)
    lines += ["    @invariant", "    def fine(m):"]
    lines += fill(f"return {draw(st.sampled_from(INVARIANTS))}", " " * 8)
    return "\n".join(lines) + "\n"
