"""Random models of integers as C has them, as source text: those that wrap, C's division, references to
locations and bit fields. Each is written a second time, with what the language had before."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st
from sparse_models import Dice

HEAD = '''"""A random model."""

from interleave import Array, Bits, Embedded, Int, Model, Ref, Struct, atomic, c_div, c_mod, free, invariant
from interleave import maybe, reachable, ref, thread


class Node(Struct, capacity=2):
    v = Int(0, max=2)
    word = Int(5, max=15)
    low = Bits(word, 2)
    high = Bits(word, 2)


class Part(Struct):
    v = Int(1, max=2)


def bump(p, by):
    p = (p + by) % 3


def swap(p, q):
    kept = p
    p = q
    q = kept


class Random(Model, check={checks}):
    """Random."""

    x = Int(0, max=2)
    y = Int(1, max=2)
    t = Int(3, max=3{wrap})
    s = Int(0, min=-2, max=1{wrap})
    d = Int(0, min=-2, max=2)
    row = Array(Int(0, max=2), 2)
    part = Embedded(Part)
    word = Int(6, max=15)
    lo = Bits(word, 2)
    hi = Bits(word, 2)
    p = Ref(Node)

    def setup(m):
        m.p = Node()
'''

#: A line, and the same written out. ``{n}`` is up to 3, ``{k}`` 0 or 1, ``{c}`` some divisor.
LINES = (
    ("m.lo = {n}", "w{z} = m.word; m.word = w{z} & 12 | {n}"),
    ("m.hi = {n}", "w{z} = m.word; m.word = w{z} & 3 | {n} << 2"),
    ("m.hi = (m.lo + {n}) % 4",
     "h{z} = ((m.word & 3) + {n}) % 4; w{z} = m.word; m.word = w{z} & 3 | h{z} << 2"),
    ("m.lo ^= {n}", "w{z} = m.word; m.word = w{z} & 12 | (w{z} & 3 ^ {n})"),
    ("m.p.high = {n}", "q{z} = m.p; w{z} = q{z}.word; q{z}.word = w{z} & 3 | {n} << 2"),
    ("m.x = m.p.low % 3", "m.x = (m.p.word & 3) % 3"),
    ("m.t += {n}", "m.t = (m.t + {n}) % 4"),
    ("m.t -= m.x", "m.t = (m.t - m.x) % 4"),
    ("m.s -= {n}", "m.s = (m.s - {n} + 2) % 4 - 2"),
    ("m.s = m.t", "m.s = (m.t + 2) % 4 - 2"),
    ("m.d = c_div(m.s, {c})", "a{z} = m.s; r{z} = abs(a{z}) // abs({c}); "
     "m.d = r{z} if (a{z} < 0) == ({c} < 0) else -r{z}"),
    ("m.d = c_mod(m.s, {c})", "a{z} = m.s; r{z} = abs(a{z}) % abs({c}); m.d = -r{z} if a{z} < 0 else r{z}"),
    ("m.d = c_div(m.d, m.x)", "a{z} = m.d; b{z} = m.x; r{z} = abs(a{z}) // abs(b{z}); "
     "m.d = r{z} if (a{z} < 0) == (b{z} < 0) else -r{z}"),
    ("bump(ref(m.x), {n})", "m.x = (m.x + {n}) % 3"),
    ("bump(ref(m.part.v), {n})", "m.part.v = (m.part.v + {n}) % 3"),
    ("bump(ref(m.row[m.x]), {k})", "i{z} = m.x; m.row[i{z}] = (m.row[i{z}] + {k}) % 3"),
    ("bump(ref(m.p.v), {n})", "q{z} = m.p; q{z}.v = (q{z}.v + {n}) % 3"),
    ("swap(ref(m.x), ref(m.row[{k}]))", "a{z} = m.x; m.x = m.row[{k}]; m.row[{k}] = a{z}"),
    ("m.x = {k}", "m.x = {k}"), ("m.y = m.x", "m.y = m.x"), ("free(m.p)", "free(m.p)"),
    ("if m.lo == {n}:", "if m.word & 3 == {n}:"), ("if maybe():", "if maybe():"),
    ("if m.t == {n}:", "if m.t == {n}:"),
)  # fmt: skip
SIMPLE = tuple(pair for pair in LINES if pair[0][-1] != ":")


class Writer(Dice):
    """Writes both at once: ``lines`` are of pairs."""

    def put(self, pair: tuple[str, str], depth: int) -> None:
        given = {"n": self.number(0, 3), "k": self.number(0, 1), "c": self.pick(("2", "-2", "1", "-1"))}
        self.count = getattr(self, "count", 0) + 1
        short, long = (text.format(z=self.count, **given) for text in pair)
        pad = "    " * depth
        self.pairs.append((pad + short, "\n".join(pad + part for part in long.split("; "))))

    def block(self, size: int, depth: int) -> None:
        for _ in range(self.number(1, size)):
            pair = self.pick(LINES if depth < 4 else SIMPLE)
            self.put(pair, depth)
            if pair[0][-1] == ":":
                self.block(2, depth + 1)

    def models(self) -> tuple[str, str]:
        self.pairs: list[tuple[str, str]] = []
        for name in "tu":
            self.pairs += [(line, line) for line in ("    @thread", f"    def thread_{name}(m):")]
            self.block(4, 2)
        for kind in ("invariant", "reachable"):
            if self.number(0, 1):
                self.pairs += [(line, line) for line in (f"    @{kind}", f"    def {kind}0(m):")]
                same = "return m.s < 0", "return m.s < 0"
                self.put(self.pick((("return m.lo == {n}", "return m.word & 3 == {n}"), same)), 2)
        checks = self.pick(("()", "()", '("data-race",)'))
        short, long = (
            "\n".join([HEAD.format(checks=checks, wrap=wrap), *lines]) + "\n"
            for wrap, lines in zip((", wrap=True", ""), zip(*self.pairs, strict=True), strict=True)
        )
        return short, long


@st.composite
def word_models(draw: Callable[[st.SearchStrategy[int]], int]) -> tuple[str, str]:
    """The source texts of two files with one model each, ``Random``."""
    return Writer(draw).models()
