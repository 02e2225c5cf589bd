"""RCU under memory="c11"."""

from __future__ import annotations

from pathlib import Path

import pytest
from agreeing import WHOLE
from oracle import explore
from oracle_c11 import C11Oracle
from rcu_axioms import PLACES, ends, model_of, random_threads, read_in
from reduced import Explored
from support import explained, model
from test_native import native, outcome

from interleave.api import program_of
from interleave.errors import ModelError
from interleave.memories import Memory
from interleave.program import instr as I
from interleave.program.constants import Known
from interleave.program.program import Program
from interleave.program.rcu import grace
from interleave.reduction import effects
from interleave.reduction.effects import Effect
from interleave.reduction.reduction import reduction_of
from interleave.trace.build import TraceBuilder

HEAD = """
    class M(Model, memory="c11"):
        x = Int(0, max=1, atomic=True)
        y = Int(0, max=1, atomic=True)
        z = Int(0, max=1, atomic=True)
        w = Int(0, max=1, atomic=True)
        d = Int(0, max=1)
        a = Int(-1, min=-1, max=1, ghost=True)
        b = Int(-1, min=-1, max=1, ghost=True)
        c = Int(-1, min=-1, max=1, ghost=True)
        e = Int(-1, min=-1, max=1, ghost=True)
        rcu = RCU()
        other = RCU()
        @invariant
        def never(m):
            return not ({never})
        @thread(start=False)
        def late(m):
            {late}
"""
LOCK, UNLOCK, WAIT = "m.rcu.read_lock()", "m.rcu.read_unlock()", "m.rcu.synchronize()"


def put(name: str) -> str:
    return f"m.{name}.store(1, relaxed)"


def get(name: str, into: str) -> str:
    return f"q = m.{name}.load(relaxed)\nm.{into} = q"


def section(*lines: str) -> str:
    return "\n".join((LOCK, *lines, UNLOCK))


def waits(*lines: str) -> str:
    return "\n".join((lines[0], WAIT, *lines[1:]))


#: Message passing and store buffering: what is asked, who reads, and who waits.
OLD, NEITHER = "m.a == 1 and m.b == 0", "m.a == 0 and m.b == 0"
READS, TELLS = section(get("x", "a"), get("y", "b")), waits(put("y"), put("x"))
PUTS, LOOKS = section(put("x"), get("y", "a")), waits(put("y"), get("x", "b"))
CALL = "m.rcu.call(m.late)"
NO, YES = False, True
#: What is asked, the threads, whether it can be, and what called threads do: litmus tests as those of the
#: kernel's memory model (tools/memory-model/litmus-tests). Its axiom forbids the cycles that have at least as
#: many grace periods as sections (Alglave and others 2018).
CASES = [
    pytest.param(OLD, (READS, TELLS), NO, id="MP"),
    pytest.param(OLD, (READS, f"{put('y')}\n{put('x')}"), YES, id="MP-no-grace-period"),
    pytest.param(OLD, (READS, f"{put('y')}\nm.other.synchronize()\n{put('x')}"), YES, id="MP-another-domain"),
    pytest.param(OLD, (f"{section(get('x', 'a'))}\n{section(get('y', 'b'))}", TELLS), NO, id="MP-sections"),
    pytest.param(NEITHER, (PUTS, LOOKS), NO, id="SB"),
    pytest.param(NEITHER, (f"{put('x')}\n{section()}\n{get('y', 'a')}", LOOKS), NO, id="SB-around-a-section"),
    pytest.param(NEITHER, (f"{put('x')}\n{get('y', 'a')}", LOOKS), YES, id="SB-no-section"),
    pytest.param(NEITHER, (f"{put('x')}\nfence(seq_cst)\n{get('y', 'a')}", LOOKS), NO, id="SB-full-fence"),
    pytest.param(NEITHER, (waits(put("x"), get("y", "a")), LOOKS), NO, id="SB-two-grace-periods"),
    pytest.param(
        "m.a == 0 and m.b == 0 and m.c == 0",
        (waits(put("x"), get("y", "a")), section(put("y"), get("z", "b")), section(put("z"), get("x", "c"))),
        YES, id="1-grace-period-2-sections",
    ),
    pytest.param(
        "m.a == 0 and m.b == 0 and m.c == 0 and m.e == 0",
        (waits(put("x"), get("y", "a")), section(put("y"), get("z", "b")), waits(put("z"), get("w", "c")),
         section(put("w"), get("x", "e"))), NO, id="2-grace-periods-2-sections",
    ),
    pytest.param(
        "m.a == 0 and m.b == 0 and m.c == 0",
        (waits(put("x"), get("y", "a")), section(put("y"), get("z", "b")), waits(put("z"), get("x", "c"))),
        NO, id="2-grace-periods-1-section",
    ),
    pytest.param(  # both sections begin in the grace period: it waits for one, one knows what was before
        "m.a == 1 and m.b == 1 and m.c == 0",
        (waits(put("x"), put("z")), section(put("y"), get("z", "a")),
         f"{get('y', 'b')}\n{section(get('x', 'c'))}"), YES, id="begun-in-between",
    ),
    pytest.param(  # that it is over need not be known by what is acquired
        OLD, (f"{get('x', 'a')}\n{section(get('y', 'b'))}", TELLS), NO, id="begun-behind",
    ),
    pytest.param(OLD, (f"{get('x', 'a')}\n{get('y', 'b')}", TELLS), YES, id="no-section"),
    pytest.param(NEITHER, (PUTS, f"{put('y')}\n{CALL}"), NO, get("x", "b"), id="called"),
    pytest.param(NEITHER, (PUTS, f"{CALL}\n{put('y')}"), YES, get("x", "b"), id="called-too-soon"),
    pytest.param(OLD, (READS, f"{put('y')}\n{CALL}"), NO, put("x"), id="called-MP"),
]  # fmt: skip
WITH_LATE = [
    pytest.param(*case.values, *(() if len(case.values) > 3 else ("pass",)), id=case.id) for case in CASES
]


def programs(tmp_path: Path, never: str, threads: tuple[str, ...], late: str) -> tuple[Program, Program]:
    text = HEAD.format(never=never, late=lines(late))
    for number, thread in enumerate(threads):
        text += f"        @thread\n        def t{number}(m):\n            {lines(thread)}\n"
    loaded = model(tmp_path, text)
    return program_of(loaded), program_of(loaded, memory=Memory("sc"))


def lines(text: str) -> str:
    return text.replace("\n", "\n            ")


@pytest.mark.parametrize(("never", "threads", "can", "late"), WITH_LATE)
def test_litmus(tmp_path: Path, never: str, threads: tuple[str, ...], can: bool, late: str) -> None:
    program, plain = programs(tmp_path, never, threads, late)
    found = Explored(program, reduction_of(program))
    assert found.verdicts == ({"never"} if can else set())
    if len(threads) < 4:
        assert explore(plain, oracle=C11Oracle(plain)).violations.keys() == found.verdicts
        assert Explored(program).verdicts == found.verdicts


@pytest.mark.slow
@pytest.mark.parametrize(("never", "threads", "can", "late"), WITH_LATE)
def test_litmus_in_both_engines(
    tmp_path: Path, never: str, threads: tuple[str, ...], can: bool, late: str
) -> None:
    program, _ = programs(tmp_path, never, threads, late)
    for options in ({}, WHOLE) if len(threads) < 4 else ({},):
        assert native(program, 1, **options) == outcome(program, engine="python", **options)


def agree_with_the_law(tmp_path: Path, seeds: range) -> None:
    """Hold how random programs end against the axioms."""
    for seed in seeds:
        threads = random_threads(seed)
        program = program_of(model(tmp_path, model_of(threads)))
        explored, names = Explored(program, reduction_of(program)), [*read_in(threads), *PLACES]
        builder, ended = TraceBuilder(explored.code), set[frozenset[tuple[str, int]]]()
        for state in explored.ends:
            assert isinstance(state, int), state  # no step commits a violation
            values = builder.describe(state)
            ended.add(frozenset((name, int(values[name])) for name in names))
        assert ended == ends(threads), (seed, threads)


def test_random_programs_do_what_the_law_says(tmp_path: Path) -> None:
    agree_with_the_law(tmp_path, range(4))


@pytest.mark.slow
def test_many_random_programs_do_what_the_law_says(tmp_path: Path) -> None:
    agree_with_the_law(tmp_path, range(4, 80))


def test_who_may_free(tmp_path: Path) -> None:
    """Who waits knows of all that was done in sections by then; who begins later sees no old reference."""
    source = """
        class Node(Struct, capacity=2):
            v = Int(0, max=1)
        class M(Model, memory="c11"):
            rcu = RCU()
            other = RCU()
            head = Ref(Node, atomic=True)
            def setup(m):
                m.head = Node()
            @thread
            def reader(m):
                m.rcu.read_lock()
                p = m.head.load(acquire)
                if p is not None:
                    p.v = 1
                m.rcu.read_unlock()
            @thread
            def writer(m):
                old = m.head.load(relaxed)
                {}
            @thread(start=False)
            def reclaim(m, p):
                free(p)
    """
    for does, verdicts in (
        ("m.head.store(None, relaxed); m.rcu.synchronize(); free(old)", set()),
        ("m.head.store(None, relaxed); m.rcu.call(m.reclaim, old)", set()),
        ("m.head.store(None, seq_cst); free(old)", {"use-after-free", "data-race"}),
        ("m.head.store(None, relaxed); m.other.synchronize(); free(old)", {"use-after-free", "data-race"}),
        ("m.rcu.synchronize(); m.head.store(None, seq_cst); free(old)", {"use-after-free", "data-race"}),
        ("m.rcu.call(m.reclaim, old); m.head.store(None, relaxed)", {"use-after-free", "data-race"}),
    ):
        loaded = model(tmp_path, source.format(does))
        program, plain = program_of(loaded), program_of(loaded, memory=Memory("sc"))
        assert Explored(program).verdicts == Explored(program, reduction_of(program)).verdicts == verdicts
        assert explore(plain, oracle=C11Oracle(plain)).violations.keys() == verdicts


def test_a_grace_period_may_wait_for_who_begins_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It has not been over when the section began; that is said of the step, and the reduction knows it."""
    source = """
        class M(Model, memory="c11"):
            x = Int(0, max=1, atomic=True)
            rcu = RCU()
            @thread
            def writer(m):
                m.rcu.call(m.late)
                m.x.store(1, release)
            @thread(start=False)
            def late(m):
                pass
            @thread
            def reader(m):
                wait_until(m.x.load(acquire) == 1)
                m.rcu.read_lock()
                m.late.join()
                m.rcu.read_unlock()
    """
    cause, *_ = explained(tmp_path, source).find("deadlock").causes
    assert "rcu.read_lock(): late waits for it, too → True" in [step.label for step in cause.trace.steps]
    assert any("grace period of rcu, reader reads it" in line for line in cause.trace.blocked)
    program, sc = (program_of(model(tmp_path, source), memory=Memory(memory)) for memory in ("c11", "sc"))
    assert Explored(sc).verdicts == set()
    assert Explored(program, reduction_of(program)).verdicts == Explored(program).verdicts == {"deadlock"}
    known = effects.instr_effects

    def forgetting(program: Program, instr: I.Instr, here: Known, own: int) -> set[Effect]:
        joins = isinstance(instr, I.Store) and instr.place.variable == grace("rcu")
        return set() if joins else known(program, instr, here, own)

    monkeypatch.setattr(effects, "instr_effects", forgetting)
    assert Explored(program, reduction_of(program)).verdicts == set()


def test_what_comes_to_be_is_refused(tmp_path: Path) -> None:
    source = """
        class M(Model, memory="c11", check="termination"):
            rcu = RCU()
            @thread
            def t(m):
                m.rcu.synchronize()
    """
    with pytest.raises(ModelError, match="RCU where it is asked what comes to be"):
        program_of(model(tmp_path, source))
