"""Guards behind choices are looked at before other choices are made: nothing but the time differs."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest
from agreeing import WHOLE
from oracle import explore as by_oracle
from random_models import load_program
from support import model
from test_native import native, outcome

from interleave.api import program_of
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.layout import Layout
from interleave.engine.native.codegen import choices
from interleave.engine.native.codegen.ahead import NONE, Ahead
from interleave.engine.native.codegen.generate import generate
from interleave.program.program import Program

HEAD = '''"""A random model."""

from interleave import Array, Int, Model, Queue, Ref, Struct, atomic, choose, free, thread, wait_until


class Node(Struct, capacity=2):
    v = Int(0, max=2)


class Random(Model):
    """Random."""

    x = Int(0, max=2)
    a = Array(Int(0, max=2), 3)
    wide = Array(Int(0, max=255), {wide})
    q = Queue(Int(0, max=2), capacity=1)
    r = Ref(Node)

'''
CHOICES = (
    "i = choose(range(3))", "j = choose(range(3))", "k = choose(0, 2)", "i = choose(range(m.x + 1))",
    "j = choose(m.x, 1, 1)", "i = choose(range(1, 3))", "j = choose(0, 1, 2)", "j = choose(range(m.x, 3))",
    "k = choose(range(2))",
)  # fmt: skip
GUARDS = (
    "wait_until(i == j)", "wait_until(m.a[i] == {n})", "wait_until(m.a[j] <= m.x and i != {n})",
    "wait_until(k == 0 or m.a[i] == k)", "wait_until(m.x != j and m.a[{n}] == i)", "wait_until(m.x == {n})",
    "wait_until(any(e == k for e in m.a))", "assert not (m.x == 2 and m.a[i] == j)", "wait_until(i == m.x)",
    "wait_until(m.a[{n}] == j)", "wait_until(not (m.x != j) and k < 2)", "wait_until(i == j or m.x == k)",
    "if m.a[{n}] != i:\n    wait_until(j == k)", "wait_until(m.x + 1 == i and m.a[i] == {n})",
)  # fmt: skip
EFFECTS = (
    "m.x = i", "m.a[j] = m.x", "m.a[i] = (m.a[i] + 1) % 3", "m.x = k", "m.q.put(j)", "m.x = m.q.get()",
    "m.r = Node(v=i)", "if m.r:\n    free(m.r)\n    m.r = None", "i = (i + j) % 3", "m.a[m.x] = k",
)  # fmt: skip


def drawn(number: int) -> str:
    """A model with steps of choices, guards and effects in any order, by its number."""
    chance = random.Random(number)

    def line() -> list[str]:
        found = chance.choice(chance.choice((CHOICES, GUARDS, GUARDS, EFFECTS)))
        lines = found.replace("{n}", str(chance.randint(0, 2))).split("\n")
        if chance.random() < 0.3:
            test = chance.choice(("i == j", "m.a[i] == k", "m.x == 1", "k == 2"))
            return [f"if {test}:", *("    " + one for one in lines)]
        return lines

    text = HEAD.replace("{wide}", str(chance.choice((1, 1, 80))))
    for thread in range(2):
        text += f"    @thread\n    def t{thread}(m):\n        while True:\n            with atomic():\n"
        text += "                i = choose(range(3))\n                j = 0\n                k = 0\n"
        for _ in range(chance.randint(3, 7)):
            text += "".join("                " + one + "\n" for one in line())
        text += f"                m.a[i] = {chance.randint(0, 2)}\n\n"
    return text


def check_many(numbers: range) -> Counter[str]:
    found: Counter[str] = Counter()
    for number in numbers:
        source = drawn(number)
        program = load_program(source)
        expected = outcome(program, engine="python", explain=False, **WHOLE)
        assert native(program, 1, explain=False, **WHOLE) == expected, source
        found[str(expected[0])] += 1
        found["wide"] += Layout(program).bits > 8 * 64
        if expected[0] != "model error":
            assert expected[1] == len(by_oracle(program).depths)
            found["moves"] += int(expected[2] > 10)  # type: ignore[operator]
    return found


def test_random_choices() -> None:
    found = check_many(range(6))
    assert found["moves"] > 2 and found["wide"]


@pytest.mark.slow
def test_many_random_choices() -> None:
    found = check_many(range(6, 40))
    assert found["moves"] > 10 and found["wide"] > 5, found


TWO = """
class M(Model):
    x = Int(0, max=1)
    a = Array(Int(0, max=1), {n})
    @thread
    def t(m):
        while True:
            with atomic():
                i = choose(range({n}))
                j = choose(range({n}))
                wait_until({guard})
                m.a[i] = 1 - m.a[i]
                m.x = m.a[j]
"""


def program(folder: Path, guard: str, n: int = 4) -> Program:
    return program_of(model(folder, TWO.format(guard=guard, n=n)))


GUARDED = ["m.a[i] == 0 and m.a[j] == 0", "i < j", "j == 3 or m.a[i] == 1", "m.x == 0"]


@pytest.mark.parametrize("guard", GUARDED)
def test_what_one_choice_excludes(tmp_path: Path, guard: str) -> None:
    found = program(tmp_path, guard)
    assert native(found, 1) == outcome(found, engine="python")


#: What is done before a guard that holds for the last alternative only.
UNDONE = """
class Node(Struct, capacity=3):
    v = Int(0, max=2)
class M(Model):
    a = Array(Int(0, max=1), 3)
    wide = Array(Int(0, max=255), {wide})
    q = Queue(Int(0, max=2), capacity=3)
    full = Queue(Int(0, max=2), capacity=3)
    r = Array(Ref(Node), 3)
    lock = Mutex()
    c = Condition(lock)
    def setup(m):
        for k in range(3):
            m.full.put(k)
    @thread
    def t(m):
        with atomic():
            i = choose(range(3))
            {effect}
            wait_until(i == 2)
    @thread(start=False, instances=3)
    def other(m, k):
        m.a[k] = 1
    @thread
    def waits(m):
        m.lock.acquire()
        m.c.wait()
        m.lock.release()
"""
EFFECTS_OF_ALL_KINDS = [
    "m.a[i] = 1", "m.q.put(i)", "m.a[m.full.get() % 2] = 0", "m.r[i] = Node(v=i)", "m.other[i].start()",
    "m.c.notify()", "m.c.notify_all()", "m.lock.acquire()",
]  # fmt: skip


@pytest.mark.parametrize("effect", EFFECTS_OF_ALL_KINDS)
def test_what_was_done_before_a_guard_is_undone(tmp_path: Path, effect: str) -> None:
    """Also where the state is in memory, and not in registers."""
    for wide in (1, 80):
        found = program_of(model(tmp_path, UNDONE.format(wide=wide, effect=effect)))
        expected = outcome(found, engine="python", explain=False, **WHOLE)
        assert expected[1] == len(by_oracle(found).depths)
        assert native(found, 1, explain=False, **WHOLE) == expected


def text(found: Program) -> str:
    return generate(found, Behaviour(found).layout, {}).text


def test_a_guard_is_looked_at_before_a_choice_that_it_does_not_know(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is code for it; and none where the last choice decides."""
    found, last = program(tmp_path, "m.a[i] == 0 and m.a[j] == 0"), program(tmp_path, "m.a[j] == 0")
    with_guards, without = text(found), text(last)
    monkeypatch.setattr(Ahead, "write", lambda self: NONE)
    assert len(text(found)) < len(with_guards)
    assert text(last).count("icmp") <= without.count("icmp")


#: Guards, and whether they say which alternative the second choice has to be.
SAYS = {
    "j == m.x": True, "m.a[i] == j": True, "not (j != m.x)": True, "i == 0 and j == 1 - m.a[2]": True,
    "j == i or m.x == 0": False, "j != m.x": False, "j <= m.x": False, "m.a[j] == i": False,
    "(j == i if m.x == 0 else j == 3 - i)": False,
}  # fmt: skip


@pytest.mark.parametrize("guard", SAYS)
def test_a_guard_says_which_alternative_it_is(tmp_path: Path, guard: str) -> None:
    """There is no choice then, but that is all that differs."""
    found = program(tmp_path, guard)
    assert (str(choices.LAST) in text(found)) == SAYS[guard]
    expected = outcome(found, engine="python")
    assert native(found, 1) == expected and expected[1] == len(by_oracle(found).depths)


LATER = """
class M(Model):
    x = Int(0, max=2)
    a = Array(Int(0, max=2), 3)
    @thread
    def t(m):
        while True:
            with atomic():
                i = choose(range(3))
                k = 0
                if k == 2:
                    m.x = 1
                j = choose(range(3))
                wait_until(m.x == j)
                m.a[i] = 0
"""


def test_what_a_guard_says_is_said_of_its_choice(tmp_path: Path) -> None:
    """And not of the one before it, though a test that is decided stands between them."""
    found = program_of(model(tmp_path, LATER))
    assert native(found, 1) == outcome(found, engine="python")
    assert native(found, 1)[2] == 3


@pytest.mark.parametrize("first", [0, 1, -2])
def test_what_a_guard_says_may_be_no_alternative(tmp_path: Path, first: int) -> None:
    """Nothing is taken then: no number beyond the range's ends, and none of another choice."""
    found = program(tmp_path, f"m.a[i] * 9 + {first} == j")
    expected = outcome(found, engine="python")
    assert native(found, 1) == expected and expected[1] == len(by_oracle(found).depths)


def test_a_choice_of_many_asks_whether_the_step_is_to_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After each alternative: so it is made otherwise in a new run."""
    found = program(tmp_path, "m.a[j] == 0")
    once = text(found).count("label %next")
    monkeypatch.setattr("interleave.engine.native.codegen.instructions.MOST_RETRIED", 3)
    assert text(found).count("label %next") != once
    assert choices.MOST_RETRIED > 3
    assert native(found, 1) == outcome(found, engine="python")
