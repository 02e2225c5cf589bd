"""Random models with sequence locks, as source text."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st
from object_models import Writer

HEAD = '''"""A random model."""

from interleave import Array, Embedded, Int, Model, Mutex, Ref, SeqLock, Struct
from interleave import atomic, choose, free, invariant, maybe, reachable, recoverable, rests, thread


class Node(Struct, capacity=2):
    seq = SeqLock(max=1)
    v = Int(0, max=2)


class Random(Model, check={checks}):
    """Random."""

    x = Int(0, max=2)
    y = Int(0, max=2)
    seen = Array(Int(0, max=2), 3)
    seq = SeqLock(max=3)
    seqs = Array(SeqLock(max=1), 2)
    inner = Embedded(Node)
    lock = Mutex()
    r = Ref(Node)

    def setup(m):
        m.r = Node()
        {setup}
'''

READ = """\
start{d} = m.seq.read_begin()
m.seen[{i}] = m.x
if m.seq.read_retry(start{d}):
    m.seen[{i}] = m.y"""
LOOP = """\
while True:
    start{d} = m.seq.read_begin()
    a{d} = m.x
    if not m.seq.read_retry(start{d}):
        break
m.seen[{i}] = a{d}"""
LINES = (
    "m.seq.write_lock()", "m.seq.write_unlock()", READ, LOOP,
    "with m.seq.write:\n    m.x = {n}\n    m.y = {n}",
    "m.seq.read_begin()", "with m.seqs[{k}].write:\n    m.x = {n}", "m.seqs[m.x % 2].read_begin()",
    "m.seen[{i}] = int(m.seqs[{k}].read_retry(1))", "with m.inner.seq.write:\n    m.inner.v = {n}",
    "m.inner.seq.read_begin()", "with m.r.seq.write:\n    m.r.v = {n}", "m.r.seq.read_begin()", "m.x = {n}",
    "m.seen[{i}] = m.x", "free(m.r)",
    "with m.lock:", "with m.seq.write:", "if m.x == {n}:", "if maybe():",
)  # fmt: skip
ATOMIC = tuple(line for line in LINES if "\n" not in line and line[-1] != ":")


class SeqLockWriter(Writer):
    head, usual, single = HEAD, LINES, ATOMIC
    begun = ("pass", "m.x = 1", "m.x = choose(0, 1)")
    judged = ("m.x == {n}", "m.u.finished", "m.seen[{k}] == {n}")


@st.composite
def seqlock_models(draw: Callable[[st.SearchStrategy[int]], int]) -> str:
    """The source text of a file with one model, ``Random``."""
    return SeqLockWriter(draw).model()
