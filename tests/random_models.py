"""Random models as source text, for the tests that hold two implementations against each other.

`models(profile)` is a hypothesis strategy. What it writes is well typed, so that nearly every
model loads, and full of ways to go wrong at run time. A profile says which parts of the language
the model's statements are mostly taken from.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import strategies as st
from random_expressions import Scope
from random_statements import PROFILES, Statements

from interleave.api import program_of
from interleave.loader import Loaded, load_models
from interleave.loader.files import _loaded
from interleave.program.program import Program
from interleave.source import source_file

__all__ = ["HEADER", "PROFILES", "load_model", "load_program", "models"]

HEADER = '''"""A random model."""

from enum import Enum, auto

from interleave import Array, Bool, Condition, Int, Model, Mutex, Queue, Ref, Semaphore, Struct, Var
from interleave import atomic, choose, event, free, invariant, maybe, reachable, recoverable
from interleave import rests, thread, wait_until


class Colour(Enum):
    RED = auto()
    GREEN = auto()
    BLUE = auto()


PAIR = (0, 2)
'''

STRUCT = """
class Node(Struct, capacity={capacity}):
    v = Int({v}, min={v_low}, max={v_high})
    b = Bool(False)
    next = Ref("Node")
    c = Var(Colour.GREEN)
    a = Array(Int(1, min=-1, max=2), 2)
    lock = Mutex()
    sem = Semaphore(1, max=2)
"""

VARIABLES = """
    x = Int({x}, min={x_low}, max=3{x_atomic})
    y = Int(0, max=2)
    f = Bool(False{f_atomic})
    c = Var(Colour.RED)
    r = Ref(Node)
    s = Ref(Node{s_atomic})
    a = Array(Int(0, max=2), 2)
    flags = Array(Bool(True), [True, False])
    refs = Array(Ref(Node), 2)
    q = Queue(Int({q}, min={q}, max=2), capacity={capacity})
    lock = Mutex()
    locks = Array(Mutex(), 2)
    sem = Semaphore({sem}, max=2)
    cond = Condition(lock{spurious})
    g = Int(0, max=2, ghost=True)
    h = Bool(False, ghost=True)
"""


class Writer(Statements):
    """Writes a whole model."""

    def function(self, head: str, scope: Scope, size: int, depth: int = 2) -> None:
        self.put(head)
        self.scope = scope
        self.indent += 1
        if self.chance(40):
            name = f"i{self.number(0, 1)}"
            self.put(
                f"{name}{self.pick((': Int(0, max=2) = 0', ' = m.x', ' = 0'))}"
                if not self.plain
                else f"{name} = m.x"
            )
            scope.ints.append(name)
        if self.chance(30):
            self.put(f"b0 = {self.pick(('m.f', 'False'))}")
            scope.bools.append("b0")
        if self.chance(30):
            self.put(f"p0 = {self.pick(('m.r', 'Node()', 'm.s'))}")
            scope.refs.append("p0")
        self.indent -= 1
        self.block(size, depth)
        if scope.result:
            self.put(f"    return {self.small(1)}")
        self.put("")

    def model(self) -> str:
        self.workers = self.pick((None, None, 1, 2))
        self.lines = HEADER.splitlines()
        low = self.number(-1, 1)
        self.put(STRUCT.format(capacity=self.pick((2, 3, 4, 4)), v=low, v_low=low, v_high=2))
        self.put("    def bump(self, by):")
        self.put(
            self.pick(
                ("        self.v = (self.v + by) % 2", "        self.b = not self.b", "        self.v += by")
            )
        )
        checks = self.pick(("()", "()", '("memory-leak",)', '("data-race",)', '("memory-leak", "data-race")'))
        how = "access" if self.plain else self.pick(("access", "access", "access", "statement"))
        self.put(f'\n\nclass Random(Model, check={checks}, atomicity="{how}"):')
        self.put('    """Random."""')
        self.put(VARIABLES.format(
            x=self.number(0, 1), x_low=self.number(-1, 0), x_atomic=self.pick(("", ", atomic=True")),
            f_atomic=self.pick(("", ", atomic=True")), s_atomic=self.pick(("", ", atomic=True")),
            q=self.number(-1, 1), capacity=self.number(1, 2), sem=self.number(0, 1),
            spurious=self.pick(("", ", spurious=True")),
        ))  # fmt: skip
        self.indent = 1
        if self.chance(85):
            self.setup()
        self.procedures()
        self.threads()
        self.properties()
        return "\n".join(self.lines) + "\n"

    def setup(self) -> None:
        self.put("def setup(m):")
        for line, often in (
            ("m.r = Node()", 85), ("m.s = Node(v=1, next=m.r)", 50), ("m.s = m.r", 50),
            ("m.r.next = m.s", 30),
            ("m.refs[0] = m.r", 70), ("m.refs[1] = m.s", 50), ("m.x = choose(0, 2)", 20), ("m.q.put(1)", 35),
            ("m.worker.start(1, m.r)", 30), ("m.f = maybe()", 20), ("m.g = 1", 30),
        ):  # fmt: skip
            if self.chance(often):
                self.put(f"    {line}")
        self.put("    pass\n")

    def procedures(self) -> None:
        names: list[str] = []
        for name in ("get0", "do0", "get1"):
            if self.chance(50):
                scope = Scope(
                    ["n"], [], ["p"], procedures=tuple(names), result="int" if name[0] == "g" else ""
                )
                self.function(f"def {name}(m, n, p=None):", scope, 2, 1)
                names.append(f"m.{name}")
        self.put("def test(m, n):\n        return m.x == n or m.f\n")
        self.put("def pair(m):\n        return m.y, m.x % 2\n")
        if not self.plain and self.chance(20):
            self.put("@rests")
        self.put("def wait(m):\n        with m.lock:\n            m.cond.wait()\n")
        self.called = (*names, "m.test", "m.pair", "m.wait")

    def threads(self) -> None:
        size = self.number(2, 4)
        self.in_thread = True
        for name, least in (("main", 100), ("other", 85), ("third", 20)):
            present = self.chance(least)
            options = self.pick(
                ("", "", "(daemon=True)", "(instances=1)" if name == "third" else '("shown")')
            )
            if not self.plain and self.chance(20):
                self.put("@rests")
            self.put(f"@thread{options}")
            head = f"def {name}(m{', me' if 'instances' in options else ''}):"
            counters = ["me"] if "instances" in options else []
            if present:
                self.function(head, Scope(counters=counters, procedures=self.called), size)
            else:
                self.put(f"{head}\n        pass\n")
        options = "" if self.workers is None else f", instances={self.workers}"
        if not self.plain and self.chance(20):
            self.put("@rests")
        self.put(f"@thread(start=False{options})")
        index = "" if self.workers is None else ", me"
        counters = [] if self.workers is None else ["me"]
        scope = Scope(["n"], [], ["p"], counters=counters, procedures=self.called)
        self.function(f"def worker(m{index}, n, p=None):", scope, 3)
        self.put("@thread")
        self.put("def again(m, n=1):")
        self.put(self.pick(("    m.y = n", "    pass", "    m.x = n % 2")) + "\n")
        if self.chance(15):
            self.put("@thread")
            self.put("def starter(m):\n        m.again.join()\n        m.again.start(2)\n")

    def properties(self) -> None:
        for kind in ("invariant", "reachable", "recoverable"):
            for i in range(self.number(0, 1)):
                self.put(f"@{kind}")
                self.put(f"def {kind}{i}(m):")
                self.scope = Scope(prop=True)
                if self.chance(20):
                    self.put("    for i in range(2):")
                    self.put(
                        f"        if m.a[i] == {self.number(1, 2)}:\n                return {self.bool(1)}"
                    )
                    self.put("    return True\n")
                else:
                    self.put(f"    return {self.bool(2)}\n")


@st.composite
def models(draw: Callable[[st.SearchStrategy[int]], int], profile: str, plain: bool = False) -> str:
    """The source text of a file with one model, ``Random``."""
    return Writer(draw, profile, plain).model()


def load_program(source: str) -> Program:
    """The program of a source text's model ``Random``, by way of a file; nothing of it is kept."""
    with load_model(source) as model:
        return program_of(model)


@contextmanager
def load_model(source: str) -> Iterator[Loaded]:
    """A source text's model ``Random``, by way of a file; nothing of it is kept."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder).resolve() / "random_model.py"
        path.write_text(source, encoding="utf-8")
        try:
            (model,) = load_models(f"{path}:Random")
            yield model
        finally:
            module = _loaded.pop(path, None)
            if module is not None:
                sys.modules.pop(module.__name__, None)
            source_file.cache_clear()
