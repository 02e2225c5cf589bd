"""Random models with recursive mutexes, spin locks, completions, wait groups and ``Once``, as source text."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st
from object_models import Writer

HEAD = '''"""A random model."""

from interleave import Array, BinarySemaphore, Completion, Int, Model, Mutex, Once, RecursiveMutex, Ref
from interleave import Semaphore, SpinLock, Struct, WaitGroup
from interleave import atomic, choose, free, invariant, maybe, reachable, recoverable, rests, thread
from interleave import wait_until


class Node(Struct, capacity=2):
    r = RecursiveMutex(max=2)
    s = SpinLock()
    once = Once()
    v = Int(0, max=2)


class Random(Model, check={checks}):
    """Random."""

    x = Int(0, max=2)
    seen = Array(Int(0, max=2), 3)
    r = RecursiveMutex()
    rs = Array(RecursiveMutex(max=2), 2)
    s = SpinLock()
    spins = Array(SpinLock(), 2)
    once = Once()
    onces = Array(Once(), 2)
    c = Completion(max=2)
    wg = WaitGroup(max=4)
    sem = Semaphore(1, max=4)
    one = BinarySemaphore()
    p = Ref(Node)

    def first(m, n):
        m.x = n
        m.seen[2] = m.x

    def setup(m):
        m.p = Node(v=1)
        {setup}
'''

LINES = (
    "m.seen[{i}] = m.x", "m.x = {n}", "m.r.acquire()", "m.r.release()", "m.rs[{k}].acquire()",
    "m.seen[{i}] = int(m.r.try_acquire())", "m.seen[{i}] = int(m.s.trylock())",
    "if m.spins[{k}].trylock():\n    m.x = {n}\n    m.spins[{k}].unlock()",
    "if m.rs[{k}].try_acquire():\n    m.x = {n}\n    m.rs[{k}].release()",
    "m.once.call(m.first, {n})", "m.onces[{k}].call(m.first, {n})", "m.p.once.call(m.first, {n})",
    "m.once.call(m.first, {n})", "m.c.complete()", "m.c.wait()", "m.c.complete_all()", "m.c.reinit()",
    "m.seen[{i}] = int(m.c.try_wait())", "m.wg.add({n})", "m.wg.add(m.x)", "m.wg.done()", "m.wg.wait()",
    "m.wg.add(1)\nm.x = {n}\nm.wg.done()", "m.sem.post({n})", "m.sem.post(m.x)", "m.sem.wait()",
    "m.one.post({n})", "m.one.wait()", "free(m.p)", "with m.s:\n    m.x = {n}", "with m.spins[m.x % 2]:",
    "with m.r:\n    with m.r:\n        m.x = {n}",
    "with m.r:", "with m.rs[{k}]:", "with m.s:", "with m.p.r:", "with m.p.s:", "if m.x == {n}:",
    "if maybe():",
)  # fmt: skip
ATOMIC = (
    "m.seen[{i}] = m.x", "m.x = {n}", "with m.r:\n    m.x = {n}", "m.once.call(m.first, {n})", "m.c.wait()",
    "m.wg.add({n})", "m.wg.wait()", "m.sem.post({n})", "m.sem.wait()", "wait_until(m.x == {n})",
    "if m.s.trylock():\n    m.s.unlock()", "m.r.acquire()", "m.c.complete_all()", "m.wg.add({n} - 1)",
    "m.one.post({n})", "if m.c.try_wait():\n    m.x = {n}", "m.rs[{k}].acquire()",
)  # fmt: skip


class PrimitiveWriter(Writer):
    head, usual, single = HEAD, LINES, ATOMIC
    sizes = (2, 3, 2)
    begun = ("pass", "m.x = choose(0, 1)", "m.wg.add(2)", "m.c.complete()", "m.sem.post(1)")
    judged = ("m.x == {n}", "m.u.finished", "m.seen[{k}] == {n}")


@st.composite
def primitive_models(draw: Callable[[st.SearchStrategy[int]], int]) -> str:
    """The source text of a file with one model, ``Random``."""
    return PrimitiveWriter(draw).model()
