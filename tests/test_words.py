"""Integers that wrap, C's division, references to locations, bit fields."""

from __future__ import annotations

import ctypes
from pathlib import Path

import pytest
from agreeing import check_many, explain_many
from support import body, counts, model, refusal, run, violated
from test_warnings import ASKS, SHARED, told
from word_models import word_models

from interleave.api import program_of
from interleave.program.expr import c_div, c_mod

# ---------------------------------------------------------------------------- integers


def test_integers_go_round_as_those_of_c(tmp_path: Path) -> None:
    steps = [1, 7, -3, 200, -256, 255, 1000, -1000]
    lines, byte, signed = [], ctypes.c_uint8(250), ctypes.c_int8(100)
    for by in steps:
        byte, signed = ctypes.c_uint8(byte.value + by), ctypes.c_int8(signed.value + by)
        lines += [f"m.b += {by}", f"assert m.b == {byte.value}"]
        lines += [f"m.s += {by}", f"assert m.s == {signed.value}"]
        lines += [f"k += {by}", f"assert k == {ctypes.c_uint8(byte.value - 250).value}"]
    lines += ["m.q.put(m.s - 1000)", f"assert m.q.get() == {ctypes.c_int8(signed.value - 1000).value}"]
    lines += ["p = S(n=9)", "assert p.n == 1", "m.a[1] -= 1", "assert m.a[1] == 3 and m.a[0] == 0"]
    declared = """b = Int(250, max=255, wrap=True)
 s = Int(100, min=-128, max=127, wrap=True)
 q = Queue(Int(0, min=-128, max=127, wrap=True))
 a = Array(Int(0, max=3, wrap=True), 2)
 p = Ref(S)"""
    source = body("k: Int(0, max=255, wrap=True) = 0", *lines, declare=declared)
    source = "class S(Struct):\n n = Int(0, max=7, wrap=True)\n" + source
    assert run(tmp_path, source).verdict == "holds"


def test_what_is_between_is_no_integer_of_c(tmp_path: Path) -> None:
    """Only what is stored goes round: a difference is compared as it is."""
    declared = "a = Int(1, max=3, wrap=True)\n b = Int(3, max=3, wrap=True)"
    lines = "assert m.a - m.b == -2", "d: Int(0, max=3, wrap=True) = m.a - m.b", "assert d == 2"
    assert run(tmp_path, body(*lines, declare=declared)).verdict == "holds"


def test_division_as_in_c(tmp_path: Path) -> None:
    lines = ["for a in range(-7, 8):", "    for b in (-3, -2, -1, 1, 2, 3, 8):"]
    lines += ["        m.a = a", "        m.b = b"]
    lines += ["        m.q = c_div(m.a, m.b)", "        m.r = c_mod(m.a, m.b)"]
    lines += ["        assert m.q * m.b + m.r == m.a and abs(m.r) < abs(m.b)"]
    lines += ["        assert m.r == 0 or (m.r < 0) == (m.a < 0)"]
    declared = "\n ".join(f"{name} = Int(0, min=-8, max=8)" for name in "abqr")
    assert run(tmp_path, body(*lines, declare=declared)).verdict == "holds"
    for a in range(-9, 10):
        for b in (*range(-4, 0), *range(1, 5)):
            assert (c_div(a, b), c_mod(a, b)) == (int(a / b), a - b * int(a / b))


def test_division_by_zero(tmp_path: Path) -> None:
    for operation in ("c_div(3, m.x)", "c_mod(m.x, 0)", "c_div(1, 0)"):
        assert list(violated(run(tmp_path, body(f"m.y = {operation}")))) == ["division-by-zero"]


# ---------------------------------------------------------------------------- references to locations

REFS = """
    class S(Struct, capacity=1):
        n = Int(0, max=9)
        lock = Mutex()

    def inc(p, by=1):
        p += by

    def twice(p):
        inc(ref(p))
        inc(ref(p), by=p)

    def unlocked(p):
        p.acquire()

    class M(Model):
        a = Array(Int(0, max=9), 3)
        x = Int(0, max=9)
        g = Int(0, max=9, ghost=True)
        s = Ref(S)
        lock = Mutex()
        @thread(start=False)
        def other(m, v):
            m.x = v
        def one(m):
            return ref(m.x)
        def narrow(m, p: Int(0, max=1)):
            p = 1
        @thread
        def t(m):
"""


def test_a_procedure_changes_what_it_is_given(tmp_path: Path) -> None:
    source = REFS + """
            twice(ref(m.a[1]))
            assert m.a[1] == 2 and m.a[0] == 0
            inc(m.a[1])
            assert m.a[1] == 2
            m.x = 1
            i = 1
            twice(ref(m.a[m.x + i]))
            assert m.a[2] == 2
            m.s = S()
            q = m.s
            inc(p=ref(m.s.n), by=3)
            assert q.n == 3
            inc(ref(m.g), 2)
            assert m.g == 2
    """
    assert run(tmp_path, source).verdict == "holds"


def test_the_location_is_that_of_the_call(tmp_path: Path) -> None:
    """As with a pointer in C, it does not matter what the index or the reference is later."""
    source = """
        def put(m, p):
            m.i = 1
            m.s = None
            p = 5
        class S(Struct):
            n = Int(0, max=5)
        class M(Model):
            i = Int(0, max=1)
            a = Array(Int(0, max=5), 2)
            s = Ref(S)
            @thread
            def t(m):
                put(m, ref(m.a[m.i]))
                assert m.a[0] == 5 and m.a[1] == 0
                m.s = S()
                q = m.s
                put(m, ref(m.s.n))
                assert q.n == 5
    """
    assert run(tmp_path, source).verdict == "holds"


def test_a_location_that_is_gone(tmp_path: Path) -> None:
    source = """
        class S(Struct):
            n = Int(0, max=5)
        def late(m, p):
            free(m.s)
            p = 5
        class M(Model):
            s = Ref(S)
            @thread
            def t(m):
                m.s = S()
                late(m, ref(m.s.n))
    """
    result = run(tmp_path, source)
    assert violated(result) == {"use-after-free": 6}
    assert "s.n: the object was freed" in result.find("use-after-free").message
    again = source.replace("free(m.s)", "free(m.s)\n            m.s = S()")
    again = again.replace("(Struct)", "(Struct, capacity=1)")
    assert list(violated(run(tmp_path, again))) == ["use-after-free"]


@pytest.mark.parametrize(
    ("use", "message"),
    [
        ("k = ref(m.x)", "error: local 'k' cannot hold a ref() to x"),
        ("k = ref(m.x)", "help: give it to a procedure, whose parameter stands for x while it runs"),
        ("m.x = ref(m.x)", "error: x cannot hold a ref() to x"),
        ("k = m.one()", "error: a ref() to x is returned"),
        ("m.other.start(ref(m.x))", "error: a thread cannot be given a ref() to x"),
        ("inc(ref(m.lock))", "help: pass it as it is: f(lock)"),
        ("inc(ref(m.a))", "error: ref() takes a variable, not the array a"),
        ("k = 1\n            inc(ref(k))", "help: a local is changed by what a procedure returns: x = f(x)"),
        ("inc(ref(3))", "error: ref() takes a shared variable, a field or an element, not an integer"),
        ("inc(ref(m.x + 1))", "error: ref() takes a shared variable"),
        ("inc(ref())", "error: ref() takes one variable, field or element"),
        ("m.narrow(ref(m.x))", "help: leave it out: the range is that of the variable"),
        ("if ref(m.x): pass", "error: a ref() to x is used as a condition"),
        ("m.x = choose(ref(m.x), 1)", "error: choose() takes values, not a ref() to x"),
        ("p = S(n=ref(m.x))", "error: S(n=…): only scalar fields can be given"),
        ("for p in (ref(m.x), 3): p = 1", "error: a ref() to x is looped over"),
        ("for p in [ref(m.a[0])]: p = 1", "stands for a[0] while it runs"),
        ("m.x = sum(p for p in (ref(m.x),))", "error: a ref() to x is looped over"),
    ],
)
def test_references_that_would_outlive_their_call(tmp_path: Path, use: str, message: str) -> None:
    error, _ = refusal(tmp_path, f"{REFS}            {use}\n")
    assert message in str(error)


def test_a_parameter_that_is_a_location(tmp_path: Path) -> None:
    """It changes what it is given in one call, so nothing is said of the other."""
    source = f"""class M(Model):
 {SHARED}
{ASKS.rstrip()}
 @thread
 def t(m):
  m.inc(ref(m.x))
  m.inc(3)
 def inc(m, p):
  p += 1
"""
    assert not [kind for kind, *_ in told(tmp_path, source) if kind == "no-effect"]


# ---------------------------------------------------------------------------- bit fields

FIELDS = """
    class M(Model):
        flags = Int(0, max=15)
        busy = Bits(flags, 1)
        mode = Bits(flags, 2)
        @thread
        def setter(m):
            m.busy = True
        @thread
        def other(m):
            m.mode = 2
        @invariant
        def nothing_is_lost(m):
            return not (m.setter.finished and m.other.finished) or (m.busy and m.mode == 2)
"""


def test_a_write_takes_its_neighbours_with_it(tmp_path: Path) -> None:
    """A field is written by reading the word and writing it: what another thread wrote in between is lost."""
    result = run(tmp_path, FIELDS)
    assert violated(result) == {"nothing_is_lost": 4}
    found = result.find("nothing_is_lost")
    assert found.trace is not None
    assert [step.label for step in found.trace.steps] == ["flags → 0", "flags → 0", "flags = 1", "flags = 4"]
    alone = FIELDS.replace("def other(m):", "def other(m):\n            m.setter.join()")
    assert run(tmp_path, alone).verdict == "holds"


def test_fields_of_a_word(tmp_path: Path) -> None:
    source = """
        class S(Struct):
            word = Int(0b101101, max=63)
            a = Bits(word, 1)
            b = Bits(word, 2)
            c = Bits(word, 3)
        class M(Model):
            s = Embedded(S)
            ss = Array(Embedded(S), 2)
            r = Ref(S)
            @thread
            def t(m):
                assert m.s.a == 1 and m.s.b == 2 and m.s.c == 5
                m.s.b = 1
                assert m.s.word == 0b101011
                m.s.c -= 5
                assert m.s.word == 0b000011
                m.ss[1].a = not m.ss[1].a
                assert m.ss[1].word == 0b101100 and m.ss[0].word == 0b101101
                m.r = S(word=0)
                q = m.r
                q.c = q.c + 7
                assert q.word == 0b111000 and q.c
    """
    assert run(tmp_path, source).verdict == "holds"


def test_a_ghosts_bits_are_ghosts(tmp_path: Path) -> None:
    source = """
        class S(Struct, capacity=1):
            w = Int(0, max=3, ghost=True)
            a = Bits(w, 1)
        class M(Model):
            s = Ref(S)
            e = Array(Embedded(S), 2)
            def setup(m):
                m.s = S()
            @thread
            def t(m):
                s = m.s
                s.a = 1
                m.e[1].a = s.a
                m.e[1].a += s.a - 1
            @invariant
            def all_are_one(m):
                return m.e[1].a == m.s.a
    """
    assert counts(run(tmp_path, source)) == (2, 1)  # the read of s


def test_a_bit_field_is_given_with_its_word(tmp_path: Path) -> None:
    source = """
        class S(Struct):
            w = Int(0, max=3)
            b = Bits(w, 1)
        class M(Model):
            @thread
            def t(m):
                s = S(b=1)
    """
    error, _ = refusal(tmp_path, source)
    assert (error.message, error.hint) == ("S(b=…): only scalar fields can be given", "give its word: S(w=…)")


@pytest.mark.parametrize("flag", ["atomic", "ghost"])
@pytest.mark.parametrize(
    "declared",
    [
        "Array(Array(Array(Int(0, max=3), 2), 2), 2, {})",
        "Array(Array(Array(Int(0, max=3), 2), 2, {}), 2)",
        "Array(Array(Array(Int(0, max=3), 2, {}), 2), 2)",
        "Array(Array(Array(Int(0, max=3, {}), 2), 2), 2)",
    ],
)
def test_what_is_said_of_any_array_is_said_of_the_elements(tmp_path: Path, declared: str, flag: str) -> None:
    source = f"""class M(Model):
 a = {declared.format(f"{flag}=True")}
 @thread
 def t(m):
  m.a[0][1][1] = 1
"""
    (variable,) = program_of(model(tmp_path, source)).variables
    assert (variable.atomic, variable.ghost) == (flag == "atomic", flag == "ghost")


def test_a_value_that_does_not_fit(tmp_path: Path) -> None:
    for use in ("m.mode = 4", "m.mode = m.flags - 1", "m.mode -= 1", "m.busy += 2"):
        source = FIELDS.replace("m.mode = 2", use)
        result = run(tmp_path, source)
        assert "out-of-range" in violated(result), use
        name, most = ("busy", 1) if "busy" in use else ("mode", 3)
        assert f"{name} leaves 0..{most}" in result.find("out-of-range").message


# ---------------------------------------------------------------------------- random models


def test_random_models() -> None:
    check_many(word_models(), 5)


@pytest.mark.slow
def test_many_random_models() -> None:
    check_many(word_models(), 40)


@pytest.mark.slow
def test_random_explanations() -> None:
    explain_many(word_models(), 10)
