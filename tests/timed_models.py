"""Random models with waits that may give up, as source text."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st
from object_models import Writer

HEAD = '''"""A random model."""

from interleave import Array, BinarySemaphore, Completion, Condition, Embedded, Event, Int, Model, Mutex
from interleave import RecursiveMutex, RWLock, Semaphore, SpinLock, Struct, WaitGroup
from interleave import atomic, choose, invariant, maybe, reachable, recoverable, rests, thread, wait_until


class Request(Struct):
    lock = Mutex()
    done = Condition(lock)


class Random(Model, check={checks}):
    """Random."""

    x = Int(0, max=2)
    seen = Array(Int(0, max=2), 3)
    lock = Mutex()
    v = Condition(lock)
    w = Condition(lock, spurious=True)
    rw = RWLock()
    e = Event()
    c = Completion()
    wg = WaitGroup()
    sem = Semaphore(0, max=4)
    one = BinarySemaphore()
    rec = RecursiveMutex(max=2)
    spins = Array(SpinLock(), 2)
    req = Embedded(Request)

    def setup(m):
        {setup}
'''

LINES = (
    "m.seen[{i}] = m.x", "m.x = {n}", "m.seen[{i}] = int(m.sem.wait(timeout=True))", "m.sem.post()",
    "if not m.sem.wait(timeout=True):\n    m.x = {n}", "m.sem.wait(timeout=True)", "m.e.set()", "m.e.reset()",
    "if m.e.wait(timeout=True):\n    m.x = {n}", "if m.c.wait(timeout=True):\n    m.x = {n}",
    "m.c.complete()",
    "m.wg.wait(timeout=True)\nm.x = {n}", "if m.u.join(timeout=True):\n    m.x = {n}",
    "if m.lock.acquire(timeout=True):\n    m.x = {n}\n    m.lock.release()",
    "if m.rw.read_lock(timeout=True):\n    m.seen[{i}] = m.x\n    m.rw.read_unlock()",
    "with m.rw.write:\n    m.x = {n}", "m.{r}.notify()", "m.{r}.notify_all()", "m.lock.acquire()",
    "with m.lock:\n    m.{r}.notify()", "with m.lock:\n    m.{r}.wait()", "m.v.wait(timeout=True)",
    "with m.lock:\n    m.seen[{i}] = int(m.{r}.wait(timeout=True))",
    "with m.lock:\n    m.{r}.wait(timeout=True)",
    "with m.lock:\n    while m.x == {n}:\n        if not m.{r}.wait(timeout=True):\n            break",
    "if m.rw.write_lock(timeout=True):\n    m.x = {n}\n    m.rw.write_unlock()",
    "if m.rw.read_lock(timeout=True):\n    if m.rw.upgrade(timeout=True):\n        m.x = {n}\n"
    "        m.rw.write_unlock()\n    else:\n        m.rw.read_unlock()",
    "if m.spins[m.x % 2].lock(timeout=True):\n    m.x = {n}\n    m.spins[m.x % 2].unlock()",
    "m.seen[{i}] = int(m.rec.acquire(timeout=True))", "m.seen[{i}] = int(m.one.wait(timeout=True))",
    "with m.rec:\n    m.x = {n}", "m.one.post()", "with m.spins[{k}]:\n    m.x = {n}",
    "with m.req.lock:\n    m.seen[{i}] = int(m.req.done.wait(timeout=True))", "m.req.done.notify()",
    "with m.lock:", "if m.x == {n}:", "if maybe():",
)  # fmt: skip
ATOMIC = (
    "m.seen[{i}] = m.x", "m.x = {n}", "m.x = int(m.sem.wait(timeout=True))", "m.e.wait(timeout=True)",
    "m.seen[{i}] = int(m.u.join(timeout=True))", "m.c.wait(timeout=True)", "m.{r}.notify()", "m.e.set()",
    "wait_until(m.x == {n})", "if m.lock.acquire(timeout=True):\n    m.lock.release()", "m.sem.post(2)",
)  # fmt: skip


class TimedWriter(Writer):
    head, usual, single = HEAD, LINES, ATOMIC
    sizes = (2, 3, 2)
    begun = ("pass", "m.x = choose(0, 1)", "m.wg.add(1)", "m.sem.post()")
    judged = ("m.x == {n}", "m.u.finished", "m.seen[{k}] == {n}")


@st.composite
def timed_models(draw: Callable[[st.SearchStrategy[int]], int]) -> str:
    """The source text of a file with one model, ``Random``."""
    return TimedWriter(draw).model()
