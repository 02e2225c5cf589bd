"""Random models of which it matters what locks, channels and futexes hand on under C11, as source text."""

from __future__ import annotations

from collections.abc import Callable

import c11_models
from hypothesis import strategies as st

HEAD = '''"""A random model."""

from interleave import Array, Bool, Channel, Completion, Condition, Int, Model, Mutex, RWLock, Semaphore
from interleave import WaitGroup, acq_rel, acquire, atomic, choose, fence, invariant, maybe, reachable
from interleave import recoverable, relaxed, release, select, seq_cst, thread, wait_until


class Random(Model):
    """Random."""

    x = Int(0, max=2, atomic=True)
    y = Int(-1, min=-1, max=2, atomic=True)
    d = Int(0, max=3)
    flag = Array(Bool(False, atomic=True), 2)
    rw = RWLock()
    first = RWLock(prefer="writer")
    one = Channel(Int(0, max=2), capacity=1)
    two = Channel(Int(0, max=2), capacity=2)
    meet = Channel(Int(0, max=2))
    lock = Mutex()
    come = Condition(lock)
    sem = Semaphore(0, max=9)
    done = Completion()
    g = Int(0, max=3, ghost=True)
    seen = Array(Int(0, min=-1, max=3, ghost=True), 4)
'''

ACCESSES = (
    *(("m.x.store({n}, {s})", "m.flag[{k}].store(True, {s})") * 2),
    *(("a{d} = m.x.load({o})\nm.seen[{i}] = a{d}", "m.d = {n}", "c = m.d\nm.seen[{i}] = c") * 2),
    "if m.flag[{k}].load({o}):\n    m.d = {n}",
    "m.x.fetch_or({n}, {f})",
    "fence({f})",
)
LOCKS = (
    *(("with m.{rw}.read:\n    c = m.d\n    m.seen[{i}] = c", "with m.{rw}.write:\n    m.d = {n}") * 3),
    "with m.{rw}.read:\n    m.flag[{k}].store(True, {s})",
    "with m.{rw}.read:\n    m.d = {n}",
    "m.{rw}.write_lock()\nm.d = {n}\nm.{rw}.downgrade()\nb = m.x.load({o})\nm.{rw}.read_unlock()",
    "if m.{rw}.try_read_lock():\n    c = m.d\n    m.seen[{i}] = c\n    m.{rw}.read_unlock()",
    "if m.{rw}.try_write_lock():\n    m.d = {n}\n    m.{rw}.write_unlock()",
    "m.rw.read_lock()\nc = m.d\nm.rw.upgrade()\nm.d = {n}\nm.rw.write_unlock()",
)
CHANNELS = (
    *(("m.{ch}.send({n})", "v = m.{ch}.receive()\nm.seen[{i}] = v") * 3),
    "v, ok = m.{ch}.receive_ok()\nif not ok:\n    m.d = {n}",
    "m.{ch}.close()",
    "match select():\n    case m.{ch}.receive(v, ok):\n        m.seen[{i}] = v\n        m.d = {n}\n"
    "    case m.two.send({n}):\n        m.d = {k}",
    "match select():\n    case m.meet.send({n}):\n        m.d = {k}\n"
    "    case m.one.receive(v):\n        e = m.d",
    "match select():\n    case m.{ch}.receive(v):\n        m.d = {n}\n    case _:\n        e = m.x.load({o})",
    "match select(timeout=True):\n    case m.{ch}.send({n}):\n        m.d = {n}\n    case _:\n        pass",
)
FUTEXES = (
    "while m.x.load({o}) == {k}:\n    m.x.futex_wait({k})",
    "if m.x.futex_wait({k}):\n    m.d = {n}",
    "if m.flag[{k}].futex_wait(False):\n    m.d = {n}",
    "w = m.x.futex_wait({k}, timeout=True)\nm.seen[{i}] = w",
    *(("m.x.store({n}, {s})\nm.x.futex_wake()",) * 2),
    *(("m.flag[{k}].store(True, {s})\nm.flag[{k}].futex_wake_all()",) * 2),
    "m.x.futex_wake(2)",
    "m.flag[{k}].store(True, {s})\nif m.x.load({o}) == 0:\n    m.x.futex_wait(0)",
)
TIMED = (
    "if m.sem.wait(timeout=True):\n    m.d = {n}",
    "m.d = {n}\nm.sem.post()",
    "with m.lock:\n    if m.come.wait(timeout=True):\n        m.d = {n}",
    "with m.lock:\n    m.d = {n}\n    m.come.notify_all()",
    "if m.lock.acquire(timeout=True):\n    m.d = {n}\n    m.lock.release()",
    "m.d = {n}\nm.done.complete()",
    "if m.done.wait(timeout=True):\n    e = m.d",
)
BLOCKS = ("with m.lock:", "if maybe():", "with m.{rw}.read:", "with m.{rw}.write:")


class Writer(c11_models.Writer):
    """The same with objects that hand on what threads know, of one or two kinds in a model."""

    HEAD, BLOCKS = HEAD, BLOCKS

    def put(self, text: str, own: str, depth: int) -> None:
        text = text.replace("{rw}", self.pick(("rw", "rw", "first")))
        super().put(text.replace("{ch}", self.pick(("one", "two", "meet"))), own, depth)

    def model(self) -> str:
        kinds = self.pick(
            (LOCKS, CHANNELS, CHANNELS, FUTEXES, TIMED, (*LOCKS, *CHANNELS), (*FUTEXES, *TIMED))
        )
        self.LINES = (*ACCESSES, *kinds, *kinds)
        return super().model()


@st.composite
def c11_object_models(draw: Callable[[st.SearchStrategy[int]], int]) -> str:
    """The source text of a file with one model, ``Random``."""
    return Writer(draw).model()
