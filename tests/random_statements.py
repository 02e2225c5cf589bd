"""Statements of random models, as text; see `random_models`."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st
from random_expressions import Expressions

#: Which kinds of statements a profile prefers; the others stay possible.
PROFILES = {
    "data": ("assign", "assign", "augment", "tuple", "local", "choose"),
    "heap": ("new", "free", "free", "field", "field", "ref"),
    "locks": ("with_lock", "acquire", "semaphore", "condition", "notify", "with_lock"),
    "threads": ("start", "join", "start", "queue", "wait_until"),
    "flow": ("if", "while", "for", "call", "with_atomic", "while"),
    "mixed": (),
}
#: Statements that never block, and mean in plain Python what they mean in a model.
NEVER_BLOCK = (
    "assign",
    "augment",
    "tuple",
    "local",
    "choose",
    "if",
    "for",
    "ghost",
    "assert",
    "new",
    "ref",
    "event",
)
STATEMENTS = (
    "assign", "augment", "tuple", "local", "choose", "new", "free", "field", "ref", "with_lock", "acquire",
    "semaphore", "condition", "notify", "start", "join", "queue", "wait_until", "if", "while", "for", "call",
    "with_atomic", "ghost", "assert", "leave", "event",
)  # fmt: skip


class Statements(Expressions):
    """Args:
    draw: takes numbers from a strategy.
    profile: which statements to prefer.
    plain: write only what can be run as ordinary Python, see `real_python`.
    """

    def __init__(self, draw: Callable[[st.SearchStrategy[int]], int], profile: str, plain: bool) -> None:
        super().__init__(draw, plain)
        self.in_thread = False
        self.kinds = [*STATEMENTS, *PROFILES[profile] * 4]
        if plain:
            self.kinds = [k for k in self.kinds if k not in ("wait_until", "free")]

    def block(self, size: int, depth: int) -> None:
        """One to ``size`` statements, indented."""
        self.indent += 1
        for _ in range(self.number(1, size)):
            self.statement(depth)
        self.indent -= 1

    def statement(self, depth: int) -> None:
        kind = self.pick(NEVER_BLOCK if self.plain and self.scope.atomic else self.kinds)
        if depth <= 0 and kind in ("if", "while", "for", "with_lock", "with_atomic", "condition"):
            kind = "assign"
        getattr(self, f"put_{kind}")(depth)

    def target(self) -> tuple[str, str]:
        """Something that is assigned, and a value that fits, in most cases."""
        made: list[tuple[str, Callable[[], str]]] = [
            ("m.x", self.small), ("m.y", self.small), ("m.f", self.bool), ("m.c", self.colour),
            (f"m.a[{self.index()}]", self.small), (f"m.flags[{self.index(0)}]", self.bool),
            *((n, self.small) for n in self.scope.ints), *((n, self.bool) for n in self.scope.bools),
        ]  # fmt: skip
        name, value = self.pick(made)
        return name, value()

    def put_assign(self, depth: int) -> None:
        name, value = self.target()
        self.put(f"{name} = {value}")

    def put_tuple(self, depth: int) -> None:
        if self.chance(30):
            self.put(self.pick(("m.x, m.y = m.y, m.x", "m.a[0], m.a[1] = m.a[1], m.a[0]")))
            return
        (one, first), (two, second) = self.target(), self.target()
        if self.chance(20):
            self.put(f"m.x = m.y = {self.small()}")
        else:
            self.put(f"{one}, {two} = {first}, {second}")

    def put_augment(self, depth: int) -> None:
        op = self.pick(("+", "-", "+", "*", "//", "%", "&", "|", "^"))
        name = self.pick(("m.x", "m.y", f"m.a[{self.index()}]", *self.scope.ints))
        self.put(f"{name} {op}= {self.int(1)}")

    def put_local(self, depth: int) -> None:
        if self.scope.ints and self.chance(60):
            self.put(f"{self.pick(self.scope.ints)} = {self.small()}")
        elif self.scope.bools:
            self.put(f"{self.pick(self.scope.bools)} = {self.bool()}")
        else:
            self.put_assign(depth)

    def put_choose(self, depth: int) -> None:
        self.put(f"{self.pick(('m.x', 'm.y', *self.scope.ints))} = choose({self.int(0)}, {self.int(0)}, 1)")

    def put_new(self, depth: int) -> None:
        given = self.pick(("", f"v={self.small(1)}", f"next={self.ref(0)}", f"b={self.bool(0)}, c=m.c"))
        self.put(f"{self.pick(('m.r', 'm.s', *self.scope.refs))} = Node({given})")

    def put_free(self, depth: int) -> None:
        name = self.ref()
        self.put(f"if {name} is not None:" if self.chance(60) else "if True:")
        self.put(f"    free({name})")
        if self.chance(25) and name.count(".next") == 0:
            self.put(f"    {name} = None")

    def put_field(self, depth: int) -> None:
        owner = self.ref()
        self.put(f"if {owner}:" if self.chance(80) else "if True:")
        line = self.pick((
            f"{owner}.v = {self.small(1)}", f"{owner}.v += 1", f"{owner}.b = {self.bool(1)}",
            f"{owner}.next = {self.ref(0)}", f"{owner}.a[{self.index(0)}] -= {self.int(0)}",
            f"{owner}.c = {self.colour()}",
            f"{owner}.bump({self.int(0)})" if self.scope.procedures else "pass",
        ))  # fmt: skip
        self.put(f"    {line}")

    def put_ref(self, depth: int) -> None:
        left = self.pick(("m.r", "m.s", f"m.refs[{self.index(0)}]", *self.scope.refs * 2))
        self.put(f"{left} = {self.pick((self.ref(), self.ref(), 'None'))}")

    def put_acquire(self, depth: int) -> None:
        self.put(f"{self.lock()}.{self.pick(('acquire', 'release', 'acquire'))}()")

    def put_semaphore(self, depth: int) -> None:
        name = self.semaphore()
        if self.chance(50):
            self.put(f"{name}.wait()")
        else:  # passing max is a model error, which ends the exploration
            self.put(f"if {name}.value < 2:" if name == "m.sem" and self.chance(90) else "if True:")
            self.put(f"    {name}.post()")

    def put_queue(self, depth: int) -> None:
        put = f"m.q.put({self.pick((self.small(1), '1', '2'))})"
        self.put(self.pick((put, f"{self.pick(('m.x', *self.scope.ints))} = m.q.get()", "m.q.get()")))

    def put_with_lock(self, depth: int) -> None:
        if self.scope.atomic and self.chance(70):
            self.put_with_atomic(depth)
            return
        two = f", {self.lock()}" if self.chance(15) else ""
        self.put(f"with {self.lock()}{two}:")
        self.block(2, depth - 1)

    def put_with_atomic(self, depth: int) -> None:
        self.put("with atomic():")
        self.scope.atomic += 1
        self.block(3, depth - 1)
        self.scope.atomic -= 1

    def put_condition(self, depth: int) -> None:
        if self.scope.atomic or "m.wait" not in self.scope.procedures:
            self.put_notify(depth)
            return
        how = self.pick(("if True:", f"while {self.bool(1)}:", f"if {self.bool(1)}:"))
        inner = 0
        if self.chance(90):
            self.put("with m.lock:")
            inner = 1
        self.indent += inner
        self.put(how)
        self.put("    m.cond.wait()")
        self.indent -= inner

    def put_notify(self, depth: int) -> None:
        self.put(f"m.cond.{self.pick(('notify', 'notify_all'))}()")

    def put_start(self, depth: int) -> None:
        args = self.pick(
            (f"{self.small(1)}, {self.ref()}", self.small(1), f"n={self.small(0)}, p={self.ref(0)}")
        )
        self.put(f"{self.pick((self.worker(), 'm.worker'))}.start({args})")

    def put_join(self, depth: int) -> None:
        self.put(f"{self.pick((self.worker(), 'm.again'))}.join()")

    def put_wait_until(self, depth: int) -> None:
        rest = self.in_thread and not self.scope.atomic and self.chance(30)
        self.put(f"wait_until({self.bool()}{', rest=True' * rest})")

    def put_if(self, depth: int) -> None:
        self.put(f"if {self.bool()}:")
        self.block(2, depth - 1)
        if self.chance(25):
            self.put(f"elif {self.bool(1)}:")
            self.block(1, depth - 1)
        if self.chance(40):
            self.put("else:")
            self.block(2, depth - 1)

    def looped(self, depth: int, counter: str = "") -> None:
        """A loop's body, with an ``else`` now and then, where the counter may have no value."""
        self.scope.loops += 1
        self.scope.counters += [counter] * bool(counter)
        self.block(2, depth - 1)
        self.scope.loops -= 1
        if counter:
            self.scope.counters.pop()
        if self.chance(15):
            self.put("else:")
            self.block(1, depth - 1)

    def put_while(self, depth: int) -> None:
        self.put(f"while {self.pick((self.bool(), f'm.x < {self.number(1, 3)}', f'm.y != {self.int(1)}'))}:")
        self.looped(depth)

    def put_for(self, depth: int) -> None:
        self.scope.made += 1
        name = f"k{self.scope.made}"
        over = self.pick((f"range({self.number(1, 2)})", "(0, 2)", "m.a",
                          f"range(2, -1, {self.pick((-1, -2))})",
                          f"range({self.small(1)})", "PAIR", f"(m.x, {self.int(0)})"))  # fmt: skip
        self.put(f"for {name} in {over}:")
        self.looped(depth, name)

    def put_call(self, depth: int) -> None:
        if not self.scope.procedures:
            self.put("pass")
            return
        called = self.pick(self.scope.procedures)
        match called:
            case "m.test":
                self.put(f"m.f = m.test({self.int(1)})")
            case "m.wait":
                self.put("m.wait()" if not self.scope.atomic else "pass")
            case "m.pair":
                (one, _), (two, _) = ("m.x", ""), (self.pick(("m.y", *self.scope.ints)), "")
                self.put(f"{one}, {two} = m.pair()")
            case _:
                self.put(f"{called}({self.arguments()})")

    def put_ghost(self, depth: int) -> None:
        self.put(
            self.pick((f"m.g = {self.number(0, 2)}", "m.h = not m.h", "m.g = (m.g + 1) % 3", "m.g += 1"))
        )

    def put_assert(self, depth: int) -> None:
        self.put(
            f"assert {self.pick((self.bool(), self.bool() + ' or m.x < 3', 'm.g < 2', 'not m.h or m.f'))}"
        )

    def put_event(self, depth: int) -> None:
        self.put(f'event("seen", {self.pick(("1", *self.scope.ints))})')

    def put_leave(self, depth: int) -> None:
        """``break``, ``continue``, ``return``, mostly under a condition."""
        ways = ["return" if not self.scope.result else f"return {self.small(1)}"]
        if self.scope.loops:
            ways += ["break", "continue", "break"]
        way = self.pick(ways)
        if self.chance(70) or not self.scope.loops:
            self.put(f"if {self.bool(1)}:")
            self.put(f"    {way}")
        else:
            self.put(way)
