"""Random models whose threads read and write under locks, as source text."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st
from object_models import Writer

HEAD = '''"""A random model."""

from interleave import Array, Embedded, Int, Model, Mutex, Ref, RWLock, Struct
from interleave import atomic, choose, free, invariant, maybe, reachable, recoverable, rests, thread
from interleave import wait_until


class Node(Struct, capacity=1):
    rw = RWLock(prefer="writer")


class Random(Model, check={checks}):
    """Random."""

    x = Int(0, max=2)
    seen = Array(Int(0, max=2), 3)
    v = RWLock()
    w = RWLock(prefer="writer")
    lock = Mutex()
    locks = Array(RWLock(), 2)
    nodes = Array(Embedded(Node), 2)
    node = Ref(Node)

    def setup(m):
        m.node = Node()
        {setup}
'''

#: ``{i}`` is the thread's number, ``{k}`` 0 or 1, ``{n}`` up to 2, ``{r}`` one of the two locks.
LINES = (
    "m.seen[{i}] = m.x", "m.x = {n}", "m.seen[{i}] = m.x", "m.{r}.read_lock()", "m.{r}.read_unlock()",
    "m.{r}.write_lock()\nm.x = {n}\nm.{r}.downgrade()\nm.seen[{i}] = m.x\nm.{r}.read_unlock()",
    "m.{r}.read_lock()\nm.seen[{i}] = m.x\nm.{r}.upgrade()\nm.x = {n}\nm.{r}.write_unlock()",
    "if m.{r}.try_write_lock():\n    m.x = {n}\n    m.{r}.write_unlock()",
    "if m.{r}.try_read_lock():\n    m.seen[{i}] = m.x\n    m.{r}.read_unlock()",
    "with m.{r}.read:\n    m.seen[{i}] = m.x", "with m.{r}.write:\n    m.x = {n}",
    "with m.{r}.read:\n    m.seen[{i}] = m.x", "with m.{r}.write:\n    m.x = {n}",
    "m.locks[{k}].read_lock()", "m.locks[{k}].read_unlock()", "with m.locks[m.x % 2].write:\n    m.x = {n}",
    "with m.nodes[{k}].rw.read:\n    m.seen[{i}] = m.x", "with m.nodes[{k}].rw.write:\n    m.x = {n}",
    "with m.node.rw.read:\n    m.seen[{i}] = m.x", "with m.node.rw.write:\n    m.x = {n}", "free(m.node)",
    "m.node.rw.read_lock()",
    "if m.node.rw.try_write_lock():\n    m.node.rw.write_unlock()",
    "with m.v.read:", "with m.w.read:", "with m.v.write:", "with m.w.write:", "with m.v.read:",
    "with m.lock:", "if m.x == {n}:", "if maybe():",
)  # fmt: skip
ATOMIC = (
    "m.seen[{i}] = m.x", "m.x = {n}", "m.v.read_lock()", "m.x = {n}", "m.v.write_lock()",
    "wait_until(m.x == {n})",
    "m.v.write_lock()\nm.seen[{i}] = m.x\nm.v.write_unlock()", "if m.w.try_read_lock():\n    m.w.upgrade()",
    "m.{r}.read_lock()\nm.seen[{i}] = m.x\nm.{r}.read_unlock()",
    "if m.{r}.try_write_lock():\n    m.x = {n}\n    m.{r}.write_unlock()",
    "if m.{r}.try_write_lock():\n    m.{r}.downgrade()",
)  # fmt: skip


class LockWriter(Writer):
    head, usual, single = HEAD, LINES, ATOMIC
    sizes = (2, 3, 2)
    begun = ("pass", "m.x = choose(0, 1)")
    judged = ("m.x == {n}", "m.u.finished", "m.seen[{k}] == {n}")


@st.composite
def lock_models(draw: Callable[[st.SearchStrategy[int]], int]) -> str:
    """The source text of a file with one model, ``Random``."""
    return LockWriter(draw).model()
