"""Random models with waits that may give up, as source text."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st
from object_models import Writer

HEAD = '''"""A random model."""

from interleave import Array, Completion, Condition, Event, Int, Model, Mutex, RWLock, Semaphore, WaitGroup
from interleave import atomic, choose, invariant, maybe, reachable, recoverable, rests, thread, wait_until


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
