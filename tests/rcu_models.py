"""Random models whose threads read and wait for readers, as source text."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st
from object_models import Writer

HEAD = '''"""A random model."""

from interleave import RCU, Array, Embedded, Int, Model, Mutex, Ref, Struct
from interleave import atomic, choose, free, invariant, maybe, reachable, recoverable, rests, thread


class Domain(Struct):
    rcu = RCU()


class Node(Struct, capacity=2):
    v = Int(0, max=2)


class Random(Model, check={checks}):
    """Random."""

    x = Int(0, max=2)
    seen = Array(Int(0, max=2), 3)
    rcu = RCU(max=2)
    other = Embedded(Domain)
    lock = Mutex()
    r = Ref(Node)

    @thread(start=False)
    def late(m, n):
        m.x = n

    def setup(m):
        m.r = Node()
        {setup}
'''

LINES = (
    "m.rcu.read_lock()", "m.rcu.read_lock()", "m.rcu.read_unlock()", "m.rcu.read_unlock()",
    "m.rcu.synchronize()", "m.rcu.read_lock()\nm.seen[{i}] = m.x\nm.rcu.read_unlock()", "m.x = {n}",
    "m.rcu.read_lock()\nm.rcu.read_lock()\nm.rcu.read_unlock()\nm.x = {n}\nm.rcu.read_unlock()",
    "m.x = {n}\nm.rcu.synchronize()\nm.x = 0", "m.other.rcu.read_lock()", "m.other.rcu.read_unlock()",
    "m.other.rcu.synchronize()", "m.rcu.call(m.late, {n})", "m.late.join()", "m.seen[{i}] = m.x",
    "m.rcu.read_lock()\np{d} = m.r\nif p{d}:\n    p{d}.v = {n}\nm.rcu.read_unlock()", "m.r = None",
    "p{d} = m.r\nm.r = None\nm.rcu.synchronize()\nif p{d}:\n    free(p{d})",
    "with m.lock:", "if m.x == {n}:", "if maybe():",
)  # fmt: skip
ATOMIC = tuple(line for line in LINES if line[-1] != ":" and "synchronize" not in line)


class RcuWriter(Writer):
    head, usual, single = HEAD, LINES, ATOMIC
    sizes = (2, 3, 2)
    begun = ("pass", "m.x = 1", "m.x = choose(0, 1)")
    judged = ("m.x == {n}", "m.u.finished", "m.seen[{k}] == {n}")


@st.composite
def rcu_models(draw: Callable[[st.SearchStrategy[int]], int]) -> str:
    """The source text of a file with one model, ``Random``."""
    return RcuWriter(draw).model()
