"""Locals that are added to in a loop: the native engine knows how often a loop can go round."""

from __future__ import annotations

import os
import textwrap
from pathlib import Path

import pytest
from native_support import compare
from support import model

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.engine.layout import Layout
from interleave.engine.native.codegen.bounds import NotNative
from interleave.engine.native.codegen.generate import generate
from interleave.errors import ModelError

MODEL = """
class M(Model):
    a = Array(Int(0, min=-2, max=3), 40)
    x = Int(0, max=50)
    big = Int(0, min=-2**60, max=2**60)
    @thread
    def one(m):
        m.a[3] = choose(-2, 0, 1, 3)
        m.big = choose(-2**60, 2**60)
        m.x = 3
    @thread
    def two(m):
        m.a[39] = 1
        m.a[5] = -1
"""

PROPERTIES = {
    "sum over a range": "return sum(1 for i in range(40) if m.a[i] > 0) <= 1",
    "sum over an array": "return sum(x for x in m.a) <= 2",
    "sum of products": "return sum(i * m.a[i] for i in range(40)) != 117 - 5",
    "sum of a sum": "return sum(sum(m.a[i] for i in range(k)) for k in range(41)) < 37",
    "sum of a choice of two": "return sum(m.a[i] if m.a[i] > 0 else -m.a[i] for i in range(40)) < 4",
    "sum over constants": f"return sum(k * m.x for k in {tuple(range(1, 31))}) < 1395",
    "sum that begins as a variable": """
        s = m.x
        for x in m.a:
            s += x
        return s < 6""",
    "sum that falls": """
        s = 0
        for x in m.a:
            s -= x
        return s > -4""",
    "sum that rises and falls": """
        s = 0
        for i in range(40):
            if i % 2:
                s += m.a[i]
            else:
                s -= i
        return s % 7 != 1""",
    "largest sum": """
        s = 0
        best = 0
        for x in m.a:
            s = max(s + x, 0)
            best = max(best, s)
        return best < 4""",
    "two that are added to one another": """
        s = 0
        t = 0
        for x in m.a:
            u = s + x
            s = t
            t = u
        return s - t < 4""",
    "sum that is shifted and divided by": """
        s = 0
        for x in m.a:
            s += x * x
        return (1 << s % 100) // (s + 1) % 1009 + (s >> 1) < 100""",
    "sum as an index": """
        s = 0
        for i in range(20):
            s += 1 if m.a[i] else 0
        return m.a[s] == 0""",
    "sum of more than a word": """
        s = 0
        for i in range(2000):
            s += m.big
        return s // 1000 % 1009 < 1000 and s > -(2**70)""",
    "while that goes on as long as it takes": """
        s = 0
        i = 0
        while s < m.x * 100:
            s += i
            i += 1
        return (i + s) % 5 != 3""",
}

STEPS = {
    "sum in a step": """
            s = m.x
            for x in m.a:
                s += x
            m.x = s % 51""",
    "sum in a loop in a loop": """
            s = 0
            for i in range(20):
                for j in range(i):
                    s += m.a[j] * i
            m.x = s % 51""",
    "while in a step": """
            s = 0
            while m.x < 40:
                m.x += 1
                s += m.x
            m.x = s % 51""",
    "sum of choices": """
            s = 0
            for i in range(4):
                s += choose(-2**60, 0, 2**60)
            m.x = s % 51""",
    "sum of more than a word": """
            s = 0
            for i in range(3000):
                s += m.big
            m.x = s // 3 % 51""",
    "as many rounds as there may be": """
            s = 0
            for i in range(90_000):
                s += m.big
            m.x = s // 3 % 51""",
}


@pytest.fixture(autouse=True)
def no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is compiled here is of no use to anybody."""
    monkeypatch.setenv("INTERLEAVE_CACHE_DIR", os.devnull)


def with_property(lines: str) -> str:
    body = textwrap.indent(textwrap.dedent(lines).strip(), " " * 8)
    return f"{MODEL}    @invariant\n    def holds(m):\n{body}\n"


def with_step(lines: str) -> str:
    body = textwrap.indent(textwrap.dedent(lines).strip(), " " * 12)
    return f"{MODEL}    @thread\n    def three(m):\n        with atomic():\n{body}\n"


SOURCES = {name: with_property(lines) for name, lines in PROPERTIES.items()} | {
    f"{name} of a thread": with_step(lines) for name, lines in STEPS.items()
}


@pytest.mark.parametrize(
    "name", [pytest.param(n, marks=[pytest.mark.slow] * n.startswith("as many rounds")) for n in SOURCES]
)
def test_sums_are_what_they_are_in_python(tmp_path: Path, name: str) -> None:
    found = program_of(model(tmp_path, SOURCES[name]))
    looked_at, faults = compare(found)
    assert looked_at > 50 and not faults
    results = [
        explore(found, Options(engine=engine, reduction=False, symmetry=False)).result
        for engine in ("python", "native")
    ]
    one, other = ((r.verdict, r.states, r.transitions, r.depth) for r in results)
    assert one == other and one[0] != "incomplete"


REFUSED = {
    "multiplied": "s = s * 3",
    "doubled": "s += s",
    "shifted": "s = s << 1",
    "added to itself by way of another one": "t = s + 1\ns = s + t",
    "as Fibonacci's": "u = s + t\ns = t\nt = u",
}


@pytest.mark.parametrize("lines", REFUSED.values(), ids=REFUSED)
def test_what_grows_faster_is_left_to_python(tmp_path: Path, lines: str) -> None:
    loop = textwrap.indent(lines, " " * 4)
    step = f"s = 1\nt = 1\nwhile m.x < 30:\n    m.x += 1\n{loop}\nm.x = s % 51"
    found = program_of(model(tmp_path, with_step(step)))
    with pytest.raises(NotNative, match="no bound is known for local"):
        generate(found, Layout(found), {})


def test_a_sum_that_states_have_needs_a_range(tmp_path: Path) -> None:
    lines = ("@thread", "def three(m):", "    s = 0", "    for x in m.a:", "        s += x", "    m.x = s")
    source = MODEL + textwrap.indent("\n".join(lines), " " * 4)
    with pytest.raises(ModelError, match="no bound is known for local 's'"):
        program_of(model(tmp_path, source))
