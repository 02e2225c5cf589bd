"""Random models with what a C program's objects are made of, as source text.

Request objects with locks, conditions and queues of their own, embedded structs, arrays of all of these and
of more than one dimension.
"""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st
from object_models import Writer

HEAD = '''"""A random model."""

from interleave import Array, Bool, Condition, Embedded, Event, Int, Model, Mutex, Queue, Ref, Struct
from interleave import atomic, choose, free, invariant, maybe, reachable, recoverable, rests, thread
from interleave import wait_until


class Inner(Struct):
    n = Int({low}, min={low}, max=2)
    items = Queue(Int({low}, min={low}, max=2), capacity=2)
    e = Event()


class Node(Struct, capacity=2):
    lock = Mutex()
    done = Condition(lock{spurious})
    waiters = Array(Condition(lock), 2)
    items = Queue(Ref("Node"), capacity={capacity})
    inner = Embedded(Inner)
    grid = Array(Array(Int(1, max=2), 2), 2)
    flag = Bool(False)

    def finish(node):
        with node.lock:
            node.flag = True
            node.done.notify()


class State(Struct):
    lock = Mutex()
    cond = Condition(lock)
    inner = Embedded(Inner)
    rows = Array(Int(0, max=2), [1, 2])

    def step(state, k):
        with state.lock:
            state.rows[k] = state.inner.n
            state.cond.notify_all()


class Random(Model, check={checks}):
    """Random."""

    x = Int(0, max=2)
    state = Embedded(State)
    slots = Array(Embedded(State), 2)
    grid = Array(Array(Int(0, max=2), 2), [[0, 1], [2, 0]])
    queues = Array(Queue(Int(0, max=2), capacity=2), 2)
    p = Ref(Node)
    r = Ref(Node)

    def setup(m):
        m.p = Node()
        {setup}
'''

WAITS = (
    ("m.p", "done"), ("m.p", "done"), ("m.p", "waiters[{k}]"), ("m.state", "cond"), ("m.slots[{k}]", "cond"),
)  # fmt: skip
#: ``{i}`` is the thread's number, ``{k}`` 0 or 1, ``{n}`` up to 2.
LINES = (
    "m.p.items.put(m.r)", "m.p.items.put(m.p)", "m.r = m.p.items.get()", "m.x = len(m.p.items)",
    "m.r = Node()", "m.p.done.notify()", "m.p.done.notify_all()", "m.p.waiters[{k}].notify()",
    "m.p.waiters[m.x].notify_all()", "m.p.finish()", "m.p.inner.n = {n}", "m.p.inner.items.put({n})",
    "m.x = m.p.inner.items.get()", "m.p.grid[{k}][m.x] = {n}", "m.x = m.p.grid[m.x][{k}]",
    "m.x = m.grid[m.x][{k}]", "m.grid[{k}][m.x - 1] = {n}", "m.state.step({k})", "m.slots[{k}].step({k})",
    "m.slots[m.x].inner.items.put({n})", "m.slots[{k}].inner.e.set()", "m.slots[{k}].inner.e.wait()",
    "m.x = m.slots[m.x].inner.items.get()", "m.state.inner.n += 1", "m.queues[{k}].put({n})",
    "m.queues[m.x].put({n})", "m.x = m.queues[{k}].get()", "m.x = len(m.queues[m.x])",
    "m.queues[{i}].put({n})", "m.x = m.queues[{i}].get()", "m.slots[m.x].rows[{k}] = {n}",
    "m.x = m.slots[m.x].rows[m.x]", "m.x = {n}", "free(m.p)", "m.p = m.r", "if m.queues[{k}].full():",
    *(f"with {owner}.lock:\n    {owner}.{condition}.wait()" for owner, condition in WAITS),
    "if m.x == {n}:", "if maybe():", "with m.p.lock:", "with m.slots[{k}].lock:", "for j{d} in range(2):",
)  # fmt: skip
#: What stands in a step of several.
NEVER = ":", "with", "step", "finish"
ATOMIC = tuple(line for line in LINES if not any(part in line for part in NEVER))

class StructWriter(Writer):
    head, usual, single = HEAD, LINES, ATOMIC
    begun = ("pass", "m.r = m.p", "m.r = Node()", "m.queues[1].put(1)", "m.p.items.put(m.p)")
    judged = (
        "m.x == {n}", "m.u.finished", "m.grid[{k}][{k}] == {n}", "len(m.queues[{k}]) < 2",
        "m.slots[{k}].inner.n != {n}", "sum(sum(x for x in row) for row in m.grid) == 3",
        "not m.slots[0].lock.locked() or m.state.inner.items.empty()",
    )  # fmt: skip
    last = "0"  # there are two queues

    def declared(self) -> dict[str, object]:
        spurious = self.pick(("", ", spurious=True"))
        return {"low": self.number(-1, 0), "capacity": self.number(1, 2), "spurious": spurious}


@st.composite
def struct_models(draw: Callable[[st.SearchStrategy[int]], int]) -> str:
    """The source text of a file with one model, ``Random``."""
    return StructWriter(draw).model()
