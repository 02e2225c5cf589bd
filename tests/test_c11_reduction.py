"""The reduction under memory="c11": each thing that it has to know is needed for the verdict of a smallest
model; what it says is what the whole graph and the oracle say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from memory_corpus import corpus, model_text
from oracle import explore
from oracle_c11 import C11Oracle
from reduced import Explored
from support import model
from test_symmetry import same_verdicts

from interleave.api import program_of
from interleave.memories import Memory
from interleave.program.footprint import VARIABLE, Location
from interleave.program.program import Program
from interleave.reduction import effects
from interleave.reduction.effects import Effect
from interleave.reduction.reduction import reduction_of
from interleave.symmetry.symmetry import symmetry

#: ``t`` has told ``u`` by relaxed stores that ``x`` is 1, which orders nothing, and comes to a step then.
#: ``u`` can read an old ``x`` only if its own step comes before that one.
TWO = """
    class M(Model, memory="c11"):
        x = Int(0, max=1, atomic=True)
        z = Int(0, max=1, atomic=True)
        p = Int(0, max=1, atomic=True)
        q = Int(0, max=1, atomic=True)
        sem = Semaphore(1, max=2)
        jobs = Queue(Int(0, max=1), capacity=2)
        @thread
        def t(m):
            m.x.store(1, relaxed)
            m.z.store(1, relaxed)
            {one}
        @thread
        def u(m):
            m.jobs.put(0)
            wait_until(m.z.load(relaxed) == 1)
            {other}
            assert m.x.load({order}) == 1
"""


def states(folder: Path, source: str) -> list[tuple[int, int]]:
    """How many there are under ``sc`` and ``c11``, all and with the reduction."""
    loaded = model(folder, source)
    programs = [program_of(loaded, memory=Memory(memory)) for memory in ("sc", "c11")]
    return [(Explored(p).states, Explored(p, reduction_of(p)).states) for p in programs]


def whole(source: str, folder: Path) -> tuple[Program, Explored]:
    """A model's program and its whole graph, which says what the oracle says."""
    loaded = model(folder, source)
    program, plain = program_of(loaded), program_of(loaded, memory=Memory("sc"))
    found = Explored(program)
    right = explore(plain, oracle=C11Oracle(plain))
    assert found.verdicts == right.violations.keys() | right.reached.keys()
    return program, found


@pytest.mark.parametrize(
    ("one", "other", "order", "forgotten"),
    [
        ("m.sem.post()", "m.sem.wait()", "relaxed", "_handed"),
        ("m.jobs.put(1)", "m.jobs.get()", "relaxed", "_handed"),
        ("fence(seq_cst)", "fence(seq_cst)", "relaxed", "_at_views"),
        ("fence(seq_cst)", "pass", "seq_cst", "_at_views"),
        ("m.p.fetch_add(1, seq_cst)", "fence(seq_cst)", "relaxed", ""),
        ("with atomic(): m.p = 1", "with atomic(): m.q = 1", "relaxed", "_at_views"),
    ],
)
def test_what_hands_on_views_is_needed(
    tmp_path: Path, one: str, other: str, order: str, forgotten: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, found = whole(TWO.format(one=one, other=other, order=order), tmp_path)
    assert found.verdicts == {"assertion"}
    reduced = Explored(program, reduction_of(program))
    assert reduced.verdicts == found.verdicts and reduced.ends == found.ends
    if forgotten:
        without: dict[str, Callable[..., object]] = {
            "_handed": lambda program, mode: mode, "_at_views": lambda program, instr: set[Effect](),
        }  # fmt: skip
        monkeypatch.setattr(effects, forgotten, without[forgotten])
        assert Explored(program, reduction_of(program)).verdicts == frozenset()


def test_a_store_is_seen_by_whether_a_history_is_full(tmp_path: Path) -> None:
    source = """
        class M(Model, memory="c11"):
            x = Array(Int(0, max=2, atomic=True), 2)
            @thread(instances=2)
            def t(m, i):
                while m.x[0] == m.x[1]:
                    m.x[i].store(1, relaxed)
    """
    program = program_of(model(tmp_path, source))
    looks = {effect for effect in effects.property_effects(program) if effect.mode == "history(x)"}
    assert looks == {Effect(Location(VARIABLE, "x", part), "history(x)") for part in range(2)}
    found, reduced = Explored(program), Explored(program, reduction_of(program))
    assert found.verdicts == reduced.verdicts == {"history(x)"}


def test_accesses_of_different_locations_change_places(tmp_path: Path) -> None:
    """Each of three threads stores to its own location, which another one reads in the end."""
    source = """
        class M(Model, memory="c11"):
            x = Array(Int(0, max=2, atomic=True), 3)
            @thread(instances=3)
            def t(m, i):
                m.x[i].store(1, release)
                m.x[i].store(2, release)
            @thread
            def last(m):
                m.t[0].join()
                m.t[1].join()
                m.t[2].join()
                assert m.x[0].load(relaxed) + m.x[1].load(relaxed) + m.x[2].load(relaxed) == 6
    """
    assert whole(source, tmp_path)[1].verdicts == frozenset()
    assert states(tmp_path, source) == [(43, 13), (43, 13)]


@pytest.mark.parametrize(
    ("name", "counts"),
    [("ticket-rlx", [(28, 20), (35, 27)]), ("tas-acqrel", [(16, 16), (24, 24)]),
     ("clh-acq2rx", [(42, 30), (50, 38)]), ("refcount-rel-acqfence", [(11, 11), (11, 11)]),
     ("lost-wakeup-both-mb", [(13, 13), (25, 23)])],
)  # fmt: skip
def test_states_of_algorithms(tmp_path: Path, name: str, counts: list[tuple[int, int]]) -> None:
    """Nothing that has happened counts but what can still be read."""
    [litmus] = [litmus for litmus in corpus("algorithms") if litmus.name == name]
    assert states(tmp_path, model_text(litmus)) == counts


LOCKED = """
    class M(Model, memory="c11"):
        n = Int(0, max=2)
        y = Int(0, max=2, atomic=True)
        {declare}
        lock = Mutex()
        @thread(instances=2)
        def a(m, i):
            with m.lock:
                m.n += 1
                m.y.store(m.n, relaxed)
        @thread
        def b(m):
            {line}
            with m.lock:
                assert m.n == m.y.load(relaxed)
"""


def test_what_one_lock_guards_has_no_views(tmp_path: Path) -> None:
    """Who has the lock knows all that was done under it."""
    source = LOCKED.format(declare="", line="pass")
    assert "known 0" not in whole(source, tmp_path)[0].variable
    assert states(tmp_path, source) == [(60, 20), (60, 20)]
    program, found = whole(LOCKED.format(declare="", line="v = m.y.load(relaxed)"), tmp_path)
    assert "older(y)" in program.variable and found.verdicts == frozenset()
    program, found = whole(LOCKED.format(declare="", line="v = m.n"), tmp_path)
    assert found.verdicts == {"data-race"}


@pytest.mark.parametrize(
    ("declare", "line", "what"),
    [("", "v = m.y.load(relaxed)", "unique"), ("", "v = m.n", "not symmetric"),
     ("z = Array(Bool(False, atomic=True), 2)", "m.z[0].store(True, relaxed)", "unique")],
)  # fmt: skip
def test_a_template_is_symmetric_if_its_index_is_no_part_of_a_view(
    tmp_path: Path, declare: str, line: str, what: str
) -> None:
    """Each instance that reads a plain location has a bit that says whether that is known."""
    program, _ = whole(LOCKED.format(declare=declare, line=line), tmp_path)
    assert same_verdicts(program) == what
    reasons = {} if what == "unique" else {"a": "its index is calculated with, or mixed with other numbers"}
    assert dict(symmetry(program).reasons) == reasons


def test_an_array_that_is_subscripted_by_the_index_is_not_symmetric(tmp_path: Path) -> None:
    source = """
        class M(Model, memory="c11"):
            z = Array(Bool(False, atomic=True), 2)
            @thread(instances=2)
            def a(m, i):
                m.z[i].store(True, relaxed)
            @thread
            def b(m):
                k = choose(range(2))
                v = m.z[k].load(relaxed)
    """
    program, _ = whole(source, tmp_path)
    assert "older(z)" in program.variable and same_verdicts(program) == "not symmetric"
