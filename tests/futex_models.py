"""Random models whose threads sleep on atomic locations, as source text."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st
from object_models import Writer

HEAD = '''"""A random model."""

from interleave import Array, Embedded, Int, Model, Mutex, Ref, Struct
from interleave import atomic, choose, free, invariant, maybe, reachable, recoverable, rests, thread


class Node(Struct, capacity=2):
    w = Int(0, max=2, atomic=True)


class Random(Model, check={checks}):
    """Random."""

    x = Int(0, max=2, atomic=True)
    words = Array(Int(0, max=2, atomic=True), 2)
    inner = Array(Embedded(Node), 2)
    seen = Array(Int(0, max=2), 3)
    lock = Mutex()
    r = Ref(Node)

    def setup(m):
        m.r = Node()
        {setup}
'''

LINES = (
    "m.x.futex_wait({n})", "m.x.futex_wait(0)", "m.x.futex_wake()", "m.x.futex_wake()", "m.x.futex_wake(2)",
    "m.x.futex_wake_all()", "m.x = {n}", "m.x.store({n})", "m.seen[{i}] = m.x", "m.x.cas({n}, 1)",
    "m.seen[{i}] = int(m.x.futex_wait({n}))", "m.seen[{i}] = int(m.x.futex_wait(0, timeout=True))",
    "m.words[{k}].futex_wait({n})", "m.words[m.x % 2].futex_wait(0)", "m.words[{k}].futex_wake()",
    "m.words[m.x % 2].futex_wake_all()", "m.words[{k}] = {n}", "m.words[m.x].futex_wake()",
    "m.inner[{k}].w.futex_wait(0)", "m.inner[{k}].w.futex_wake(3)", "m.r.w.futex_wait({n})",
    "m.r.w.futex_wait(0, timeout=True)", "m.r.w.futex_wake()", "m.r.w = {n}", "free(m.r)",
    "while m.x == {n}:\n    m.x.futex_wait({n})", "if m.x.futex_wait(0):\n    m.seen[{i}] = {n}",
    "with m.lock:", "if m.x == {n}:", "if maybe():",
)  # fmt: skip
ATOMIC = tuple(line for line in LINES if line[-1] != ":" and "futex_wait" not in line)


class FutexWriter(Writer):
    head, usual, single = HEAD, LINES, ATOMIC
    begun = ("pass", "m.x = 1", "m.x = choose(0, 1)", "m.words[1] = 2")
    judged = ("m.x == {n}", "m.u.finished", "m.seen[{k}] == {n}", "m.words[{k}] != {n}")


@st.composite
def futex_models(draw: Callable[[st.SearchStrategy[int]], int]) -> str:
    """The source text of a file with one model, ``Random``."""
    return FutexWriter(draw).model()
