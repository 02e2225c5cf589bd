"""Expressions of random models, as text; see `random_models`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from hypothesis import strategies as st

T = TypeVar("T")


@dataclass
class Scope:
    """What a function may use: its locals by kind, the procedures that it may call."""

    ints: list[str] = field(default_factory=list)
    bools: list[str] = field(default_factory=list)
    refs: list[str] = field(default_factory=list)
    #: loop variables, which are not assigned
    counters: list[str] = field(default_factory=list)
    procedures: tuple[str, ...] = ()
    result: str = ""
    loops: int = 0
    atomic: int = 0
    prop: bool = False
    made: int = 0


class Expressions:
    """Args:
    draw: takes numbers from a strategy.
    plain: write only what can be run as ordinary Python, see `real_python`.
    """

    def __init__(self, draw: Callable[[st.SearchStrategy[int]], int], plain: bool) -> None:
        self.draw = draw
        self.plain = plain
        self.lines: list[str] = []
        self.indent = 0
        #: worker's instances; None for a worker without an index
        self.workers: int | None = None
        self.scope = Scope()

    # ------------------------------------------------------------------ drawing

    def number(self, low: int, high: int) -> int:
        return self.draw(st.integers(low, high))

    def pick(self, items: list[T] | tuple[T, ...]) -> T:
        return items[self.number(0, len(items) - 1)]

    def chance(self, percent: int) -> bool:
        return self.number(1, 100) > 100 - percent

    def put(self, line: str) -> None:
        self.lines.append("    " * self.indent + line)

    # ------------------------------------------------------------------ expressions

    def int(self, depth: int = 2) -> str:
        """An integer expression; most are small."""
        simple = [str(self.number(0, 2)), *self.scope.ints, *self.scope.counters]
        if depth <= 0 or self.chance(35):
            return self.pick(simple)
        choices = ["m.x", "m.y", f"m.a[{self.index(depth - 1)}]", "op", "op", "odd", "ifexp"]
        if not self.scope.prop:
            choices += ["field", "choose", "choose" if self.plain and self.scope.atomic else "call"]
        match self.pick(choices):
            case "field":
                return f"{self.ref(0)}.{self.pick(('v', 'a[0]', f'a[{self.index(0)}]'))}"
            case "op":
                op = self.pick(("+", "-", "*", "//", "%", "&", "|", "^", "<<", ">>"))
                right = self.int(depth - 1) if op not in ("<<",) else str(self.number(0, 2))
                return f"({self.int(depth - 1)} {op} {right})"
            case "odd":
                one = self.int(depth - 1)
                return self.pick((f"-{one}", f"~{one}", f"abs({one})", f"min({one}, {self.int(depth - 1)})",
                                  f"max({one}, 1)", f"int({self.bool(depth - 1)})", "len(m.q)", "m.sem.value",
                                  f"PAIR[{one} % 2]",
                                  f"sum(m.a[i] for i in range({self.number(1, 2)}))"))  # fmt: skip
            case "ifexp":
                return f"({self.int(depth - 1)} if {self.bool(depth - 1)} else {self.int(depth - 1)})"
            case "choose":
                return self.pick(("choose(0, 2)", f"choose({self.int(0)}, 1)", "choose(range(2))",
                                  f"choose(range({self.int(0)}, 3))"))  # fmt: skip
            case "call":
                called = [p for p in self.scope.procedures if p.startswith("m.get")]
                return f"{self.pick(called)}({self.arguments(depth)})" if called else "m.x"
            case plain:
                return plain

    def small(self, depth: int = 2) -> str:
        """An integer from 0 to 2, more often than not."""
        return self.int(depth) if self.chance(25) else f"{self.int(depth)} % {self.number(2, 3)}"

    def index(self, depth: int = 1) -> str:
        return self.pick(("0", "1", *self.scope.counters)) if self.chance(70) else self.small(depth)

    def ref(self, depth: int = 1) -> str:
        choices = [*self.scope.refs * 2, "m.r", "m.s", "m.refs[0]"]
        if depth > 0:
            choices += [f"{self.ref(0)}.next", f"m.refs[{self.index(0)}]"]
        return self.pick(choices)

    def colour(self) -> str:
        return self.pick(("m.c", "Colour.RED", "Colour.GREEN", "Colour.BLUE"))

    def bool(self, depth: int = 2) -> str:
        simple = [
            "True",
            "m.f",
            f"m.x == {self.number(0, 3)}",
            f"m.y < {self.number(1, 2)}",
            *self.scope.bools,
        ]
        if depth <= 0 or self.chance(30):
            return self.pick(simple)
        low = depth - 1
        if self.scope.prop and self.chance(40):
            return self.pick(("m.main.finished", "m.other.running", f"m.g == {self.number(0, 2)}", "m.h",
                              f"{self.worker(0)}.finished", "m.lock.locked()"))  # fmt: skip
        choices: list[Callable[[], str]] = [
            lambda: f"{self.int(low)} {self.pick(('<', '<=', '==', '!=', '>', '>='))} {self.int(low)}",
            lambda: f"0 <= {self.int(low)} < {self.int(low)}",
            lambda: f"({self.bool(low)} {self.pick(('and', 'or'))} {self.bool(low)})",
            lambda: f"(not {self.bool(low)})",
            lambda: f"{self.int(low)} {self.pick(('in', 'not in'))} (0, {self.int(0)})",
            lambda: f"{self.colour()} {self.pick(('is', 'is not', '=='))} {self.colour()}",
            lambda: f"m.c in (Colour.RED, {self.colour()})",
            lambda: f"{self.ref()} {self.pick(('is', 'is not'))} None",
            lambda: f"{self.ref(0)} {self.pick(('==', '!=', 'is'))} {self.ref(0)}",
            lambda: f"m.flags[{self.index(0)}]",
            self.flag,
            lambda: self.pick(("m.q.full()", "m.q.empty()", f"bool({self.int(low)})", "m.lock.locked()")),
            lambda: f"{self.pick(('any', 'all'))}(m.a[i] < {self.number(1, 2)} for i in range(2))",
            lambda: f"{self.worker(0)}.{self.pick(('finished', 'running'))}",
            lambda: f"not {self.ref(0)}",
        ]
        if not self.scope.prop:
            choices += [
                lambda: "maybe()",
                lambda: f"{self.lock()}.try_acquire()",
                lambda: f"{self.semaphore()}.try_wait()",
                lambda: f"m.test({self.int(0)})" if "m.test" in self.scope.procedures else "maybe()",
            ]
        return self.pick(choices)()

    def flag(self) -> str:
        """A field that may not be there; in a property that is a model error."""
        owner = self.ref(0)
        guarded = self.scope.prop and not self.chance(5)
        return f"({owner} is not None and {owner}.b)" if guarded else f"{owner}.b"

    def lock(self) -> str:
        fields = [f"{r}.lock" for r in self.scope.refs]
        return self.pick(("m.lock", "m.lock", f"m.locks[{self.index(0)}]", *fields))

    def semaphore(self) -> str:
        fields = [f"{r}.sem" for r in self.scope.refs]
        return self.pick(("m.sem", *fields))

    def worker(self, depth: int = 1) -> str:
        return "m.worker" if self.workers is None else f"m.worker[{self.index(depth)}]"

    def arguments(self, depth: int = 1) -> str:
        if self.chance(30):
            return f"p={self.ref()}, n={self.small(depth - 1)}"
        return f"{self.small(depth - 1)}, {self.ref()}"
