"""Random models whose threads meet at events, barriers and semaphores that saturate, as source text."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st
from sparse_models import Dice

HEAD = '''"""A random model."""

from interleave import Array, Barrier, BinarySemaphore, Bool, Event, Int, Model, Mutex, Ref, Semaphore, Struct
from interleave import atomic, choose, free, invariant, maybe, reachable, recoverable, rests, thread
from interleave import wait_until


class Node(Struct, capacity=2):
    e = Event()
    gate = Barrier(2)
    v = Int(0, max=2)


class Random(Model, check={checks}):
    """Random."""

    x = Int(0, max=2)
    seen = Array(Int(0, max=2), 3)
    e = Event({e})
    events = Array(Event(), 2)
    b = Barrier({b})
    gates = Array(Barrier(2), 2)
    one = BinarySemaphore({one})
    some = Semaphore(1, max=2, saturate=True)
    lock = Mutex()
    r = Ref(Node)

    def setup(m):
        m.r = Node(v=1)
        {setup}
'''

#: ``{i}`` is the thread's number, ``{k}`` 0 or 1, ``{n}`` up to 2.
LINES = (
    "m.e.set()", "m.e.set()", "m.e.wait()", "m.e.reset()", "m.seen[{i}] = int(m.e.is_set)", "m.b.wait()",
    "m.b.wait()", "m.events[{k}].set()", "m.events[{k}].wait()", "m.events[m.x % 2].reset()",
    "m.gates[{k}].wait()", "m.gates[m.x].wait()", "m.one.post()", "m.one.wait()", "m.some.post()",
    "m.some.wait()", "m.seen[{i}] = int(m.one.try_wait())", "m.x = m.one.value", "m.x = {n}",
    "m.seen[{i}] = m.x", "m.r.e.set()", "m.r.e.wait()", "m.r.gate.wait()", "m.seen[{i}] = {n}", "free(m.r)",
    "wait_until(m.e.is_set)",
    "with m.lock:", "if m.x == {n}:", "if maybe():", "for j{d} in range(2):",
)  # fmt: skip
#: One step, which may take several of them.
ATOMIC = tuple(line for line in LINES if line[-1] != ":" and "b.wait" not in line and "gate" not in line)


class Writer(Dice):
    """Writes models that declare ``head`` and do ``usual`` things, or ``single`` ones in one step."""

    head, usual, single = HEAD, LINES, ATOMIC
    #: how many things a thread of several instances, one of two others, and the last one do at most
    sizes = (3, 4, 3)
    #: the number of the last one
    last = "2"
    begun: tuple[str, ...] = ("pass", "m.e.set()", "m.one.post()", "m.x = choose(0, 1)")
    judged: tuple[str, ...] = ("m.x == {n}", "m.u.finished", "m.seen[{k}] == {n}", "m.e.is_set")

    def put(self, text: str, own: str, depth: int) -> None:
        filled = text.format(i=own, k=self.number(0, 1), n=self.number(0, 2), d=depth, r=self.which(text))
        self.lines += ["    " * depth + line for line in filled.splitlines()]

    def declared(self) -> dict[str, object]:
        """What else ``head`` has room for."""
        return {"e": self.pick(("", "True")), "b": self.number(1, 3), "one": self.number(0, 1)}

    def which(self, text: str) -> str:
        return self.pick("vw") if "{r}" in text else ""

    def block(self, own: str, size: int, depth: int) -> None:
        for _ in range(self.number(1, size)):
            if self.number(0, 7) == 0:
                self.put("with atomic():", own, depth)
                for _ in range(self.number(1, 2)):
                    self.put(self.pick(self.single), own, depth + 1)
                continue
            line = self.pick(self.usual if depth < 4 else self.single)
            self.put(line, own, depth)
            if line[-1] == ":":
                self.block(own, 2, depth + 1)

    def model(self) -> str:
        checks = self.pick(("()", "()", '("memory-leak",)', '("data-race",)'))
        setup = self.pick(self.begun)
        self.lines = [self.head.format(checks=checks, setup=setup, **self.declared())]
        if self.number(0, 1):
            self.lines += self.pick((["    @rests"], []))
            self.lines += ["    @thread(instances=2)", "    def t(m, i):"]
            self.block("i", self.sizes[0], 2)
        else:
            self.lines += ["    @thread", "    def t0(m):"]
            self.block("0", self.sizes[1], 2)
            self.lines += ["    @thread", "    def t1(m):"]
            self.block("1", self.sizes[1], 2)
        self.lines += self.pick((["    @rests"], []))
        self.lines += ["    @thread" + self.pick(("", "(daemon=True)")), "    def u(m):"]
        self.block(self.last, self.sizes[2], 2)
        for kind in ("invariant", "reachable", "recoverable"):
            if self.number(0, 2) == 0:
                what = self.pick(self.judged)
                self.lines += [f"    @{kind}", f"    def {kind}0(m):"]
                self.put(f"return {what}", "", 2)
        return "\n".join(self.lines) + "\n"


@st.composite
def object_models(draw: Callable[[st.SearchStrategy[int]], int]) -> str:
    """The source text of a file with one model, ``Random``."""
    return Writer(draw).model()
