"""Atomic operations, fences, and the kernel's and QEMU's names for them."""

from __future__ import annotations

from pathlib import Path

import pytest
from agreeing import check_many, explain_many
from atomic_models import atomic_models
from support import model as loaded
from support import refusal, run, violated

from interleave import kernel, qemu
from interleave.frontend.compile import compile_model
from interleave.model.orders import CName
from interleave.program import instr as I
from interleave.report.step_facts import thread_steps

# ---------------------------------------------------------------------------- what they do

HEAD = """
        class Node(Struct, capacity=2):
            v = Int(0, max=3, atomic=True)
            load = Int(0, max=3)
        class M(Model):
            x = Int(2, max=3, atomic=True)
            b = Bool(False, atomic=True)
            a = Array(Int(0, max=3, atomic=True), 2)
            r = Ref(Node, atomic=True)
            lock = Mutex()
"""


def model(*body: str, other: str = "pass") -> str:
    lines = "".join(f"                {line}\n" for line in body)
    return f"""{HEAD}
            @thread
            def t(m):
{lines}
            @thread
            def u(m):
                {other}
    """


def test_each_gives_what_c_gives(tmp_path: Path) -> None:
    source = model(
        "assert m.x.load() == 2 and m.x.load(acquire) == 2",
        "m.x.store(1, release)",
        "assert m.x.exchange(2, acq_rel) == 1 and m.x == 2",
        "assert m.x.fetch_add(1) == 2 and m.x.fetch_sub(2, relaxed) == 3 and m.x == 1",
        "assert m.x.fetch_or(2) == 1 and m.x.fetch_and(2) == 3 and m.x.fetch_xor(3) == 2 and m.x == 1",
        "assert m.x.cas(1, 3) and not m.x.cas(1, 2) and m.x == 3",
        "assert m.x.cmpxchg(3, 0, acq_rel, failure=relaxed) == 3 and m.x.cmpxchg(old=1, new=2) == 0",
        "assert not m.b.exchange(True) and m.b.fetch_and(False) and not m.b",
        "i = 1",
        "assert m.a[i].fetch_add(m.x.load() + 1) == 0 and m.a[1] == 1",
        "n = Node(v=1, load=2)",
        "assert m.r.cmpxchg(None, n) is None and m.r.v.exchange(3) == 1",
        "assert m.r.load == 2 and n.v == 3 and not m.r.cas(None, n)",  # a field goes before an operation
        "fence(seq_cst)",
    )
    result = run(tmp_path, source)
    assert result.verdict == "holds", result
    assert result.states == result.depth + 1


def test_a_read_modify_write_is_one_step(tmp_path: Path) -> None:
    source = """
        class M(Model):
            n = Int(0, max=2, atomic=True)
            @thread(instances=2)
            def t(m, i):
                {}
            @invariant
            def counted(m):
                return not (m.t[0].finished and m.t[1].finished) or m.n == 2
    """
    assert run(tmp_path, source.format("m.n.fetch_add(1)")).verdict == "holds"
    assert violated(run(tmp_path, source.format("m.n += 1"))) == {"counted": 4}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("m.x.cas(0, 1)", "cas(x): found 2, expected 0"),
        ("m.x.cas(2, 1)", "cas(x): 2 → 1"),
        ("m.r.cmpxchg(n, None)", "cmpxchg(r): found None, expected Node#0"),
        ("m.b.cas(True, False)", "cas(b): found False, expected True"),
        ("m.b.exchange(False)", "exchange(b): False → False"),
        ("n.v.fetch_add(2, relaxed)", "fetch_add(Node#0.v): 1 → 3"),
        ("m.a[n.v.load()].fetch_or(1)", "fetch_or(a[1]): 0 → 1"),
        ("k = m.x.load(relaxed)", "x → 2"),
        ("m.x.store(1, release)", "x = 1"),
        ("qatomic_inc_fetch(m.x)", "qatomic_inc_fetch(x): 2 → 3"),
        ("cmpxchg_relaxed(m.x, 1, 0)", "cmpxchg_relaxed(x): found 2, expected 1"),
    ],
)
def test_words_of_traces(tmp_path: Path, line: str, told: str) -> None:
    names = """
        from interleave.kernel import cmpxchg_relaxed
        from interleave.qemu import qatomic_inc_fetch
    """
    result = run(tmp_path, names + model("n = Node(v=1)", line, "with m.lock:", "    assert False"))
    trace = result.find("assertion").trace
    assert trace is not None
    assert trace.steps[-2].label == told


@pytest.mark.parametrize(("fences", "order"), [(True, "seq_cst"), (False, "relaxed")])
def test_constants_choose_an_order(tmp_path: Path, fences: bool, order: str) -> None:
    source = f"""
        FENCES = {fences}
        class M(Model):
            x = Int(0, max=3, atomic=True)
            @thread
            def t(m):
                m.x.load(seq_cst if FENCES else relaxed if not FENCES else acquire)
    """
    instrs = [node.instr for node in compile_model(loaded(tmp_path, source).model).threads[0].code.nodes]
    assert [instr.order for instr in instrs if isinstance(instr, I.Load)] == [order]


def test_what_does_not_fit_is_out_of_range(tmp_path: Path) -> None:
    result = run(tmp_path, model("m.x.fetch_add(2)"))
    assert violated(result) == {"out-of-range": 1}
    trace = result.find("out-of-range").trace
    assert trace is not None
    assert trace.steps[0].label == "fetch_add(x): 2 → 4, then x leaves 0..3"


# ---------------------------------------------------------------------------- wrong uses


@pytest.mark.parametrize(
    ("line", "message", "hint"),
    [
        ("m.x.store(1, acquire)", "x.store() cannot be acquire", "relaxed, release, seq_cst"),
        ("m.x.load(release)", "x.load() cannot be release", "relaxed, acquire, seq_cst"),
        ("m.x.cas(1, 2, relaxed, failure=release)", "x.cas() that fails cannot be release", "acquire"),
        ("m.x.load(1)", "an integer is no memory order", "one of relaxed, acquire"),
        ("m.x.load(acquire if m.plain else relaxed)", "only constants decide", "an if around"),
        ("o = acquire; m.x.load(o)", "it is has to be written where it is used", "one of relaxed, acquire"),
        ("m.x.store()", "it is x.store(value, [order])", ""),
        ("m.x.cas(1)", "it is x.cas(old, new, [order], [failure])", ""),
        ("m.x.exchange(1, relaxed, relaxed)", "it is x.exchange(value, [order])", ""),
        ("m.x.exchange(1, value=2)", "it is x.exchange(value, [order])", ""),
        ("m.x.exchange(1, failure=relaxed)", "it is x.exchange(value, [order])", ""),
        ("m.plain.fetch_add(1)", "plain is not declared atomic", "plain = …(…, atomic=True)"),
        ("m.g.exchange(1)", "ghost g has no atomic operations", "assign it"),
        ("m.r.fetch_add(1)", "r.fetch_add(): it holds a reference to Node", "exchange and cas"),
        ("m.b.fetch_add(1)", "b.fetch_add(): it holds a bool", "exchange and cas"),
        ("m.x.swap(1)", "an integer has no attribute 'swap'", ""),
        ("m.x.exchange(None)", "x holds an integer and is assigned None", ""),
        ("m.x.cas(None, 1)", "an integer is compared with None", ""),
        ("k = m.x.load", "local 'k' cannot hold the method load()", ""),
        ("fence()", "it is fence(order)", ""),
        ("fence(m.x)", "an integer is no memory order", ""),
        ("READ_ONCE(m.plain)", "plain is not declared atomic", ""),
        ("READ_ONCE(1)", "READ_ONCE() takes a location, not an integer", "READ_ONCE(m.x, …)"),
        ("READ_ONCE(m.x, 1)", "it is READ_ONCE(place)", ""),
        ("xchg(m.x)", "it is xchg(place, value)", ""),
        ("k = m.x", "x is atomic and is accessed without one of C's names", "this file uses READ_ONCE"),
        ("m.x = 1", "x is atomic and is accessed without one of C's names", "this file uses READ_ONCE"),
        ("m.x += 1", "x is atomic and is accessed without one of C's names", "this file uses READ_ONCE"),
    ],
)
def test_wrong_uses_are_refused(tmp_path: Path, line: str, message: str, hint: str) -> None:
    by_names = "READ_ONCE" in line + hint or "xchg(m" in line
    source = f"""
        {"from interleave.kernel import READ_ONCE, xchg" if by_names else ""}
        class Node(Struct):
            v = Int(0, max=3)
        class M(Model):
            x = Int(0, max=3, atomic=True)
            b = Bool(False, atomic=True)
            r = Ref(Node, atomic=True)
            plain = Int(0, max=3)
            g = Int(0, max=3, ghost=True)
            @thread
            def t(m):
                {line}
    """
    error, _ = refusal(tmp_path, source)
    assert error.message.endswith(message) or message in error.message
    assert hint in error.hint


@pytest.mark.parametrize("line", ["m.x.exchange(1)", "fence(seq_cst)", "m.x.store(1)", "m.x.cas(0, 1)"])
def test_properties_only_look(tmp_path: Path, line: str) -> None:
    source = f"""
        class M(Model):
            x = Int(0, max=3, atomic=True)
            @thread
            def t(m):
                m.x = 1
            @invariant
            def p(m):
                {line}
                return m.x.load(acquire) <= 1
    """
    error, _ = refusal(tmp_path, source)
    assert "in a property" in error.message


# ---------------------------------------------------------------------------- C's names


def instrs(folder: Path, *lines: str) -> list[I.Instr]:
    """What a thread of these lines has but local work, with C's names at hand."""
    names = ", ".join(dict.fromkeys(line.split("(")[0].split()[-1] for line in lines))
    where = "qemu" if "qatomic" in names or "rmw" in names else "kernel"
    body = "\n".join(f"                {line}" for line in lines)
    program = compile_model(loaded(folder, f"""
        from interleave.{where} import {names}
        class M(Model):
            x = Int(0, max=3, atomic=True)
            @thread
            def t(m):
{body}
    """).model)  # fmt: skip
    kinds = I.Load | I.Store | I.Fence | I.AtomicBegin
    return [node.instr for node in program.threads[0].code.nodes if isinstance(node.instr, kinds)]


def shown(instr: I.Instr) -> str:
    match instr:
        case I.Load():
            return f"load {instr.order}".strip()
        case I.Store():
            return f"store {instr.order}".strip()
        case I.Fence():
            return f"fence {instr.order}"
        case I.AtomicBegin():
            return f"{instr.form}: {' '.join(instr.orders)}"
    return ""


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("k = READ_ONCE(m.x)", ["load relaxed"]),
        ("WRITE_ONCE(m.x, 1)", ["store relaxed"]),
        ("smp_load_acquire(m.x)", ["load acquire"]),
        ("smp_store_release(m.x, 1)", ["store release"]),
        ("smp_store_mb(m.x, 1)", ["store relaxed", "fence seq_cst"]),
        ("smp_mb()", ["fence seq_cst"]),
        ("smp_rmb()", ["fence acquire"]),
        ("smp_wmb()", ["fence release"]),
        ("xchg(m.x, 1)", ["xchg: full relaxed", "load", "store"]),
        ("cmpxchg_acquire(m.x, 0, 1)", ["cmpxchg_acquire: acquire acquire", "load", "store"]),
        ("cmpxchg(m.x, 0, 1)", ["cmpxchg: full relaxed", "load", "store"]),
        ("atomic_inc(m.x)", ["atomic_inc: relaxed relaxed", "load", "store"]),
        ("atomic_fetch_add_release(1, m.x)", ["atomic_fetch_add_release: release relaxed", "load", "store"]),
        ("qatomic_read(m.x)", ["load relaxed"]),
        ("qatomic_set_mb(m.x, 1)", ["qatomic_set_mb: seq_cst seq_cst", "load", "store", "fence seq_cst"]),
        ("qatomic_fetch_inc(m.x)", ["qatomic_fetch_inc: seq_cst seq_cst", "load", "store"]),
        ("qatomic_cmpxchg(m.x, 0, 1)", ["qatomic_cmpxchg: seq_cst seq_cst", "load", "store"]),
        ("smp_mb__after_rmw()", ["fence seq_cst"]),
    ],
)
def test_c_names_are_translated(tmp_path: Path, line: str, expected: list[str]) -> None:
    assert [shown(instr) for instr in instrs(tmp_path, line)] == expected


@pytest.mark.parametrize("names", [kernel.NAMES, qemu.NAMES], ids=["kernel", "qemu"])
def test_each_c_name_can_be_used(tmp_path: Path, names: dict[str, CName]) -> None:
    """With as many arguments as it says, in a model that has them all; and gives what it says it does."""
    module = "kernel" if names is kernel.NAMES else "qemu"
    lines, x = [], 0
    for name, c in names.items():
        given = ", ".join({"place": "m.x", "value": "1", "old": str(x), "new": "2"}[what] for what in c.takes)
        call, before = f"{name}({given})", x
        match c.operation:
            case "fence":
                pass
            case "store" | "exchange":
                x = 1
            case "cmpxchg":
                x = 2
            case "fetch_add":
                x += 1
            case "fetch_sub":
                x -= 1
            case "fetch_and" | "fetch_or" | "fetch_xor" as what:
                x = {"fetch_and": x & 1, "fetch_or": x | 1, "fetch_xor": x ^ 1}[what]
        gives = {"old": before, "new": x, "zero": int(x == 0)}
        lines.append(f"assert {call} == {gives[c.gives]}" if c.gives in gives else call)
    body = "\n".join(f"                {line}" for line in lines)
    source = f"""
        from interleave.{module} import *
        class M(Model):
            x = Int(0, max=50, min=-50, atomic=True)
            @thread
            def t(m):
{body}
    """
    result = run(tmp_path, source)
    assert result.verdict == "holds", result.violated
    assert result.states > len(lines) - 12


def test_c_names_that_there_are_not() -> None:
    with pytest.raises(AttributeError, match=r"module 'interleave.kernel' has no attribute 'atomic_foo'"):
        kernel.atomic_foo
    with pytest.raises(RuntimeError, match=r"READ_ONCE\(\) has a meaning only inside a model"):
        kernel.READ_ONCE(1)


def test_orders_are_kept_in_the_program(tmp_path: Path) -> None:
    program = compile_model(loaded(tmp_path, f"""{HEAD}
            @thread
            def t(m):
                fence(acq_rel)
                m.x.store(m.x.load(acquire), relaxed)
                m.x.cas(1, 2, acq_rel)
                m.x.exchange(1, release)
                m.x = 1
    """).model)  # fmt: skip
    kinds = I.Load | I.Store | I.Fence | I.AtomicBegin
    found = [shown(node.instr) for node in program.threads[0].code.nodes if isinstance(node.instr, kinds)]
    assert found == [
        "fence acq_rel", "load acquire", "store relaxed", "cas: acq_rel acquire", "load", "store",
        "exchange: release relaxed", "load", "store", "store",
    ]  # fmt: skip
    (thread,) = program.threads
    steps = thread_steps(program, thread)
    assert [step.operation for step in steps] == [
        "x.load(acquire)", "x.store(x, relaxed)", "x.cas(1, 2, acq_rel)", "x.exchange(1, release)", "x = 1",
    ]  # fmt: skip


# ---------------------------------------------------------------------------- random models


def test_random_models() -> None:
    check_many(atomic_models(), 5)


@pytest.mark.slow
def test_many_random_models() -> None:
    found = check_many(atomic_models(), 40)
    fetches = {"fetch_add", "fetch_sub", "fetch_and", "fetch_or", "fetch_xor"}
    assert found.keys() >= fetches | {"exchange", "cas", "cmpxchg"}


@pytest.mark.slow
def test_random_explanations() -> None:
    explain_many(atomic_models(), 10)
