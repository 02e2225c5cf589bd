"""Random models whose threads have little to do with each other, as source text.

Each thread has variables, a semaphore and an element of its own, in which it writes down what it
sees of the few things that are shared. So nearly every step is explored alone somewhere, and a
difference in the order of two that matter shows in the states in which the threads end.
"""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st

HEAD = '''"""A random model."""

from interleave import Array, Bool, Condition, Int, Model, Mutex, Queue, Ref, Semaphore, Struct
from interleave import atomic, choose, free, invariant, maybe, reachable, recoverable, rests, thread
from interleave import wait_until


class Leaf(Struct, capacity=2):
    v = Int(0, max=2)


class Node(Struct, capacity=2):
    v = Int(0, max=2)
    leaf = Ref(Leaf)
    lock = Mutex()


class Random(Model, check={checks}):
    """Random."""

    seen = Array(Int(0, max=2), 6)
    own = Array(Semaphore(1, max=2), 6)
    x = Int(0, max=2)
    y = Int(0, max=2)
    f = Bool(False)
    lock = Mutex()
    locks = Array(Mutex(), 2)
    s = Semaphore({s}, max=3)
    q = Queue(Int(0, max=2), capacity={capacity})
    cond = Condition(lock)
    r = Ref(Node)
    p = Ref(Leaf)
    g = Array(Int(0, max=2), 2)

    def setup(m):
        m.p = Leaf(v=1)
        m.r = Node(leaf=m.p)
        {setup}
'''

#: What a thread whose own element is ``{i}`` may do, by theme; ``{n}`` is a small number.
THEMES = {
    "data": ("m.y = {n}", "m.seen[{i}] = m.y", "m.f = True", "wait_until(m.f)", "m.x = m.seen[{i}]",
             "m.y = m.x + 1", "m.seen[{i}] = choose(1, 2)", "assert m.seen[{i}] < 2", "while m.f:",
             "if m.f:"),
    "locks": ("m.seen[{i}] = int(m.{lock}.locked())", "m.seen[{i}] = int(m.{lock}.try_acquire())", "if m.f:",
              "with m.{lock}:", "m.{lock}.acquire()", "m.{lock}.release()", "m.f = True", "m.cond.notify()"),
    "semaphores": ("m.s.post()", "m.s.wait()", "m.seen[{i}] = m.s.value % 3", "m.own[{i}].wait()",
                   "m.seen[{i}] = int(m.s.try_wait())", "m.own[{i}].post()", "while m.f:"),
    "queues": ("m.q.put({n})", "m.seen[{i}] = m.q.get()", "m.seen[{i}] = len(m.q)", "m.q.put(m.x)",
               "with atomic():", "if maybe():"),
    "threads": ("m.w[{k}].join()", "m.w[{k}].start({n})", "m.seen[{i}] = int(m.w[{k}].finished)",
                "m.w.start({n})", "wait_until(m.x == {n})"),
    "heap": ("m.seen[{i}] = m.r.v", "m.r.v = {n}", "m.p.v = {n}", "m.seen[{i}] = m.r.leaf.v", "free(m.r)",
             "free(m.p)", "m.p = m.r.leaf", "m.p = Leaf()", "m.r = Node(v={n})", "with m.r.lock:"),
    "guards": ("owning", "owning", "m.seen[{i}] = m.g[{k}]", "wait_until(m.g[{k}] == {n})", "m.g[{k}] = {n}",
               "with atomic(): wait_until(m.x == {n}); m.x = {j} % 3",
               "with atomic(): wait_until(m.x != {n}); m.x = 0"),
    "owners": ("owning", "owning", "owning", "m.seen[{i}] = m.g[{k}]",
               "with atomic(): wait_until(m.x == {n}); m.x = {k}"),
}  # fmt: skip
ALWAYS = ("m.seen[{i}] = {n}", "m.seen[{i}] = m.x", "m.x = {n}", "m.seen[{i}] = m.seen[{j}]",
          "with m.{lock}:", "for i{d} in range(2):", "if m.x == {n}:", "own", "own")  # fmt: skip
#: Steps of its own, which are explored alone or folded.
OWN = ("m.seen[{i}] = {n}", "m.own[{i}].wait()", "m.own[{i}].post()", "m.seen[{i}] = m.seen[{i}] % 2")


class Dice:
    """Draws what is written."""

    def __init__(self, draw: Callable[[st.SearchStrategy[int]], int]) -> None:
        self.draw = draw
        self.lines: list[str] = []

    def number(self, low: int, high: int) -> int:
        return self.draw(st.integers(low, high))

    def pick(self, items: tuple[str, ...]) -> str:
        return items[self.number(0, len(items) - 1)]


class Writer(Dice):
    def fill(self, text: str, own: str, depth: int) -> str:
        lock = self.pick(("lock", "locks[0]", "locks[1]"))
        n, j, k = self.number(0, 2), self.number(0, 5), self.number(0, 1)
        return text.format(i=own, j=j, k=k, n=n, lock=lock, d=depth)

    def block(self, own: str, size: int, depth: int, kinds: tuple[str, ...]) -> None:
        for _ in range(self.number(1, size)):
            kind = self.pick(kinds)
            if kind == "own" or (kind[-1] == ":" and depth > 4):
                kind = self.pick(OWN)
            if kind == "owning":
                self.owning(own, depth, kinds)
                continue
            self.lines.append("    " * depth + self.fill(kind, own, depth))
            if kind[-1] == ":":
                self.block(own, 2, depth + 1, kinds)

    def owning(self, own: str, depth: int, kinds: tuple[str, ...]) -> None:
        """Something is done by who has taken an element of ``g``, and gives it back."""
        k, n = self.number(0, 1), self.number(1, 2)
        indent = "    " * depth
        takes = (f"wait_until(m.g[{k}] == 0)", f"m.g[{k}] = {n}")
        self.lines += [f"{indent}with atomic():", *(f"{indent}    {line}" for line in takes)]
        self.block(own, 2, depth, kinds if depth < 4 else OWN)
        self.lines.append(f"{indent}m.g[{k}] = 0")

    def model(self) -> str:
        themes = tuple(THEMES)
        kinds = ALWAYS + THEMES[self.pick(themes)] + THEMES[self.pick(themes)]
        checks = self.pick(("()", "()", '("memory-leak",)', '("data-race",)'))
        setup = self.pick(("pass", "m.q.put(1)", "m.w[0].start(1)", "m.f = maybe()", "m.w[1].start(2)"))
        text = HEAD.format(checks=checks, s=self.number(0, 2), capacity=self.number(1, 2), setup=setup)
        self.lines = [text]
        for i in range(self.number(2, 4)):
            self.lines += self.pick((["    @rests"], [], []))
            self.lines += ["    @thread" + self.pick(("", "", "(daemon=True)")), f"    def t{i}(m):"]
            self.block(str(i), 4, 2, kinds)
        self.lines += ["    @thread(start=False, instances=2)", "    def w(m, i, n):"]
        self.block("4 + i", 2, 2, kinds)
        for kind in ("invariant", "reachable", "recoverable"):
            if self.number(0, 2) == 0:
                what = self.pick(
                    ("m.x == {n}", "m.t0.finished", "m.seen[{j}] == {n}", "m.y != {n} or m.t1.running", "m.f")
                )
                self.lines += [
                    f"    @{kind}",
                    f"    def {kind}0(m):",
                    f"        return {self.fill(what, '', 0)}",
                ]
        return "\n".join(self.lines) + "\n"


@st.composite
def sparse_models(draw: Callable[[st.SearchStrategy[int]], int]) -> str:
    """The source text of a file with one model, ``Random``."""
    return Writer(draw).model()
