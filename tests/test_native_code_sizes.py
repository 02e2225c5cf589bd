"""The native engine's machine code: large structs, states and integers, and many successors."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest
from native_support import Expected, Native, compare, program

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.layout import Layout
from interleave.engine.native.abi import FAULT
from interleave.engine.native.codegen.bounds import NotNative
from interleave.engine.native.codegen.code import load
from interleave.engine.native.codegen.generate import generate

pytest_plugins = ["native_support"]
pytestmark = pytest.mark.usefixtures("no_cache")
LEVELS = pytest.mark.parametrize("level", [0, 2])


@LEVELS
def test_a_struct_of_seventy_objects_that_are_freed(tmp_path: Path, level: int) -> None:
    source = """
        class N(Struct, capacity=70):
            v = Int(0, min=-1, max=6)
            next = Ref("N")
            arr = Array(Int(2, max=3), 3)
        class M(Model, check=("memory-leak",)):
            head = Ref(N)
            n = Int(0, max=80)
            def setup(m):
                for i in range(66):
                    k = N(v=i % 3)
                    k.next = m.head
                    m.head = k
            @thread
            def a(m):
                while m.n < 3:
                    with atomic():
                        k = m.head
                        m.head = k.next
                        free(k)
                        m.n += 1
                    k = N(v=3)
                    k.next = m.head
                    k.arr[m.n % 3] = 1
                    m.head = k
                x = N()
                y = N()
                z = N()
            @thread
            def b(m):
                k = m.head
                if k is not None:
                    if k.next is not None:
                        k.next.v = 5
    """
    assert compare(program(tmp_path, source), level=level) == (325, 0)


@pytest.mark.parametrize("level", [0, pytest.param(1, marks=pytest.mark.slow)])
def test_seventy_instances_that_are_notified(tmp_path: Path, level: int) -> None:
    source = """
        class M(Model):
            l = Mutex()
            c = Condition(l)
            n = Int(0, max=100)
            @thread(instances=70)
            def w(m, me):
                if me < 66:
                    with m.l:
                        m.c.wait()
                    m.n += 1
            @thread
            def s(m):
                while m.n < 66:
                    with m.l:
                        m.c.notify()
                m.w[m.n].join()
    """
    found = program(tmp_path, source)
    assert compare(found, 300, level=level)[1] == 0
    expected, native = Expected(found, {}), Native(load(found, Layout(found), {}, level=level), 100)
    state = expected.code.initial()[0]
    order = random.Random(1)
    for _ in range(300):  # far down, where many wait
        assert native.expand(state) == expected.expand(state)
        state = order.choice(native.expand(state)[0])


@LEVELS
def test_more_alternatives_than_there_is_room(tmp_path: Path, level: int) -> None:
    source = """
        class M(Model):
            x = Int(0, max=6000)
            @thread
            def a(m):
                m.x = choose(range(5000))
                with atomic():
                    v = m.x
                    m.x = choose(range(v % 7, 70, 3)) + choose(1, v, 3, v + 1, 5, 6)
            @thread
            def b(m):
                m.x = 5
    """
    found = program(tmp_path, source)
    python = Behaviour(found)
    native = Native(load(found, python.layout, {}, level=level), 1)
    state = python.initial()[0]
    for room in (1, 2, 4999, 5000):
        native.make_room(room)
        assert native.expand_once(state) is None
    native.make_room(5001)
    assert native.expand_once(state) is not None
    assert compare(found, 6000, 1, level)[0] > 6000


@LEVELS
def test_a_choice_in_a_loop_that_never_ends(tmp_path: Path, level: int) -> None:
    """There are more ways through the step than anybody could go."""
    source = """
        class M(Model):
            x = Int(0, max=1)
            @thread
            def a(m):
                with atomic():
                    while m.x < 2:
                        m.x = choose(0, 1)
    """
    found = program(tmp_path, source)
    native = Native(load(found, Layout(found), {}, level=level))
    assert native.expand(Behaviour(found).initial()[0]) == ([], Counter({FAULT: 1}))


@LEVELS
def test_hundreds_of_bits(tmp_path: Path, level: int) -> None:
    source = """
        from enum import Enum
        Many = Enum("Many", [f"M{i}" for i in range(255)])
        class M(Model):
            e = Var(Many.M254)
            es = Array(Var(Many.M3), 9)
            a = Array(Int(0, max=2**20), 16)
            b = Array(Int(0, min=-7, max=2**40), 4)
            q = Queue(Int(0, max=2**30), capacity=5)
            long = Queue(Int(1, min=1, max=2**61), capacity=4)
            i = Int(0, max=20)
            @thread
            def t(m):
                while m.i < 16:
                    m.a[m.i] = m.i * 3
                    m.i += 1
                m.i = choose(0, 3, 9)
                m.a[m.i] = m.a[15 - m.i] + m.a[m.i]
                m.b[m.i % 4] = -m.a[m.i]
                m.es[m.i] = m.e
                m.e = m.es[m.i - 1]
                m.a[m.i + 8] = 1
            @thread
            def u(m):
                m.q.put(1)
                m.q.put(m.b[2])
                m.q.put(m.a[5])
                m.b[m.q.get()] = m.q.get()
                m.long.put(2**61)
                m.long.put(7)
            @thread
            def v(m):
                m.q.put(5)
                m.b[1] = m.q.get()
                m.b[3] = m.long.get() // 2**30
    """
    found = program(tmp_path, source)
    assert Layout(found).bits > 500
    assert compare(found, 1500, level=level)[0] > 1500


@LEVELS
def test_a_state_too_large_for_registers(tmp_path: Path, level: int) -> None:
    source = """
        class N(Struct, capacity=70):
            v = Array(Int(1, max=3), 40)
            w = Array(Int(0, max=3), [3, 1, 0, 2])
            p = Ref("N")
        class M(Model, check=("data-race", "memory-leak")):
            a = Array(Int(0, max=2**8), 200)
            q = Queue(Int(0, max=5), capacity=150)
            long = Queue(Int(0, max=2**61), capacity=9)
            refs = Array(Ref(N), 50)
            i = Int(0, max=200)
            @thread
            def t(m):
                m.i = choose(0, 199, 77)
                m.a[m.i] = m.i
                m.refs[m.i % 50] = N()
                m.refs[3] = N()
                m.refs[3].p = m.refs[m.i % 50]
                m.refs[3].w[m.i % 4] = 0
                m.refs[3].v[m.i % 70] = 2
                with atomic():
                    x = m.refs[m.i % 50]
                    free(m.refs[3])
                m.refs[4] = N()
                m.refs[3] = x
            @thread
            def u(m):
                m.q.put(1)
                m.q.put(5)
                m.long.put(5)
                m.long.put(2**61)
                m.a[0] = m.q.get()
                m.a[0] = m.q.get()
                m.a[0] = m.long.get() % 100
                m.refs[3] = N()
    """
    found = program(tmp_path, source)
    assert Layout(found).bits > 8 * 64
    assert compare(found, 300, level=level)[0] > 250


def test_a_state_that_is_too_large(tmp_path: Path) -> None:
    source = """
        class M(Model):
            a = Array(Int(0, max=2**60), 4096)
            b = Array(Int(0, max=2**60), 4096)
            c = Array(Int(0, max=2**60), 4096)
            d = Array(Int(0, max=2**60), 4096)
            e = Array(Int(0, max=2**60), 4096)
            f = Bool(False)
            @thread
            def t(m):
                m.f = True
    """
    found = program(tmp_path, source)
    with pytest.raises(NotNative, match="bits"):
        generate(found, Layout(found), {})


# ---------------------------------------------------------------------------- arithmetic


WIDE = """
x * y % 9973
x * y // (2**60) % 101
x * x * y % -9973
(x * y) // (y + 6) % 77
(x * y) // (x * 2 + 1) % 77
(x * y) % (x * 2 + 1) % 77
min(x * y, 55) % 100
max(-x * y, 55) % 100
(x * x > y * y) + 2 * (x * 16 == y * 32)
(1 << k) % 9973
(x << k) % 9973
(-(1 << k)) // 3 % 9973
((1 << k) - 1) // ((x << 3) + 1) % 997
(x << k >> k) % 1000
((x << k) ^ (y << 70)) % 1009
(~(x << 70) | 5) % 1009
(x * y >> k) % 1009
(x >> (y & 1023)) % 1009
(x * y & 255)
(x * x * x - x) // 7 % 10001
-(x * y) % 64
(x & y * y) % 1009
(5 if x * x * x > y else 6)
(((1 << 200) + x) % ((1 << 100) + y)) % 1009
(((1 << 200) + x) // ((1 << 100) + y)) % 1009
(x * 2**61 // -1) % 1009
(x - y) // (-1) % 11
(y * 8 - 2 ** 63 + 40) // -1 % 1009
(y * 8 - 2 ** 63 + 40) % -1
(x * 16 // (y * 0 - 1)) % 1009
abs(x * y) % 1009
BIG[k % 4] // (x * x + 7) % 1009
""".strip().splitlines()


@LEVELS
def test_integers_of_more_than_a_word(tmp_path: Path, level: int) -> None:
    lines = [
        "BIG = (1 << 200, -(1 << 100), 5, 2**64)",
        "class M(Model):",
        " x = Int(0, min=-2**60, max=2**60)",
        " y = Int(3, min=-5, max=2**59)",
        " z = Int(0, min=-10001, max=10001)",
        " k = Int(0, max=256)",
        " @thread",
        " def a(m):",
        "  with atomic():",
        "   m.y = choose(2**59, -5, 7, 2**58 - 1, 123456789123456789)",
        "   m.x = choose(2**60, -2**60, 2**59 + 12345, -3, 0, 987654321987654321)",
        "   m.k = choose(0, 1, 63, 64, 100, 256)",
    ]
    for expression in WIDE:
        lines += ["  with atomic():", "   x = m.x", "   y = m.y", "   k = m.k", f"   m.z = {expression}"]
    lines += [
        "  with atomic():",
        "   x = m.x",
        "   c = x * x * x",  # a local that no state has, so nothing bounds it
        "   m.z = (c - x) // 7 % 1009",
        "   m.x = choose(x * x // 2**60, x * 3, x)",
        "  with atomic():",
        "   m.y = m.x * 64",
    ]
    looked_at, faults = compare(program(tmp_path, "\n".join(lines)), 10_000, level=level)
    assert looked_at > 5000 and not faults


def test_a_local_without_bounds_is_left_to_python(tmp_path: Path) -> None:
    source = """
        class M(Model):
            x = Int(0, max=9)
            @thread
            def a(m):
                with atomic():
                    s = 1
                    while m.x < 9:
                        m.x += 1
                        s = s * 3
                    m.x = s % 10
    """
    found = program(tmp_path, source)
    with pytest.raises(NotNative, match="no bound is known for local 's'"):
        generate(found, Layout(found), {})


@LEVELS
def test_arguments_of_a_start_may_be_anything(tmp_path: Path, level: int) -> None:
    """The thread checks them, which is part of the start."""
    source = """
        class M(Model):
            x = Int(0, max=2**60)
            z = Int(0, max=7)
            @thread(start=False)
            def w(m, n: Int(0, max=7)):
                m.z = n
            @thread
            def a(m):
                m.x = choose(0, 5, 8, 2**32, 2**60)
                with atomic():
                    x = m.x
                    m.w.start(x * x - x * 3)
    """
    looked_at, _ = compare(program(tmp_path, source), level=level)
    assert looked_at > 10
