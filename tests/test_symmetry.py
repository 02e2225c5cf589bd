"""Symmetry: what is found to be symmetric, and that exploring representatives changes no verdict."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from random_models import load_program
from support import compiled, model
from symmetric_graphs import Explored, Large, explore
from symmetric_models import random_model
from test_oracle import few_targets, targets

from interleave.api import program_of
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import ModelFault
from interleave.engine.behaviour.expander import successors
from interleave.engine.behaviour.symmetry import canonicaliser
from interleave.engine.exploration import Run
from interleave.engine.python.symmetry_runs import RealRuns, Swaps
from interleave.engine.symmetry_planner import plan_of
from interleave.program.program import Program
from interleave.reduction.reduction import Alone, Reduction, reduction_of
from interleave.symmetry.symmetry import Symmetry, beside, symmetry, without


def program(target: str) -> Program:
    return compiled(target)


def symmetric(source: Program) -> set[str]:
    """The names of what is symmetric."""
    found = symmetry(source)
    return {t.name for t in found.templates} | set(found.structs)


def all_states(code: Behaviour, most: int) -> list[int]:
    """A program's states; none if there are too many, or a model error."""
    try:
        return list(explore(code, most=most, judge=False).parents)
    except (Large, ModelFault):
        return []


# ---------------------------------------------------------------------------- what is symmetric


@pytest.mark.parametrize(
    ("target", "names", "whole", "reduced"),
    [
        ("counter.py:counter", {"worker"}, 12, 8),
        ("counter.py:counter(threads=3, increments=2)", {"worker"}, 904, 211),
        ("readers_writers.py:readers_writers", {"reader", "writer"}, 150, 62),
        ("readers_writers.py:readers_writers(3, 2)", {"reader", "writer"}, 550, 120),
        ("readers_writers.py:readers_writers_naive", {"reader", "writer"}, 925, 315),
        ("bounded_buffer.py:bounded_buffer", {"consumer"}, 1337, 707),
        ("bounded_buffer.py:bounded_buffer(2, 3, 1)", {"consumer"}, 1792, 420),
        ("double_checked.py:DoubleChecked", {"user"}, 61, 33),
        ("aba_stack.py:AbaStackFreed", {"Node"}, 148, 117),
        ("aba_stack.py:AbaStackHazard", {"Node"}, 432, 358),
        ("qemu_return_path/old.py:ReturnPathOld", {"QEMUFile", "QIOChannel"}, 5476, 3307),
        ("peterson.py:Peterson", set(), 48, 48),
        ("peterson.py:petersonN", set(), 3041, 3041),
        ("philosophers.py:philosophers", set(), 242, 242),
    ],
)
def test_the_models(target: str, names: set[str], whole: int, reduced: int) -> None:
    source = program(target)
    assert symmetric(source) == names
    code = Behaviour(source)
    canonical = canonicaliser(code.layout, symmetry(source))
    states = explore(code, most=10_000, judge=False).parents
    assert len(states) == whole
    assert explore(code, canonical, judge=False, most=10_000).parents.keys() == set(map(canonical, states))
    assert len(set(map(canonical, states))) == reduced


@pytest.mark.slow
def test_the_large_counter() -> None:
    code = Behaviour(program("counter.py:counter(threads=3, increments=4)"))
    canonical = canonicaliser(code.layout, symmetry(code.program))
    assert len(explore(code, canonical, judge=False, most=10_000).parents) == 7855


def test_reasons_are_given() -> None:
    reasons = dict(symmetry(program("philosophers.py:philosophers")).reasons)
    assert reasons == {"philosopher": "its index is calculated with, or mixed with other numbers"}


# ---------------------------------------------------------------------------- verdicts


def same_verdicts(source: Program, most: int = 1500) -> str:
    """Hold the reduced graph of a program against the whole one; what became of it."""
    found = symmetry(source)
    if not found:
        return "not symmetric"
    code = Behaviour(source)
    canonical = canonicaliser(code.layout, found)
    try:
        whole = explore(code, most=most)
    except Large:
        return "large"
    except ModelFault:
        with pytest.raises(ModelFault):
            explore(code, canonical, most=most)
        return "model error"
    reduced = explore(code, canonical, most=most)
    assert reduced.verdicts == whole.verdicts
    runs = RealRuns(code, found, canonical)
    forms = {state: canonical(state) for state in whole.parents}
    assert all(canonical(form) == form for form in forms.values())
    unique = set(forms.values()) == reduced.parents.keys()
    if not unique:  # the same orbits all the same
        orbits = {min(runs.forms(state)) for state in whole.parents}
        assert orbits == {min(runs.forms(state)) for state in reduced.parents}
        assert len(reduced.parents) < 1.2 * len(orbits)
    real_runs(reduced, runs)
    return "unique" if unique else "not unique"


def real_runs(reduced: Explored, runs: RealRuns) -> None:
    """Each way through representatives is one through states, and ends as it should."""
    code = reduced.code
    ends: list[tuple[int, tuple[int, int, int] | None]] = [(state, None) for state in reduced.ends.values()]
    ends += [end for end in reduced.crashes.values() if end[0] != -1]
    for end, crash in ends:
        run = runs.run(Run(tuple(reduced.path(end)), crash))
        assert run.states[0] in code.initial()
        for before, after in pairwise(run.states):
            assert after in [n for _, _, n in successors(code, before)]
        assert end in runs.forms(run.states[-1])
        if crash is not None:
            assert run.crash in successors(code, run.states[-1])
            kinds = [code.crashes[code.crash_of(step[2])].kind for step in (run.crash, crash) if step]
            assert kinds[0] == kinds[1]


@pytest.mark.parametrize("target", few_targets(large=("strict",)))
def test_verdicts_of_the_models(target: str) -> None:
    assert same_verdicts(program(target), 10_000) in ("unique", "not symmetric")


def check_random(seeds: range) -> None:
    found: Counter[str] = Counter()
    for seed in seeds:
        try:
            found[same_verdicts(load_program(random_model(seed)), 800)] += 1
        except AssertionError as error:
            raise AssertionError(f"seed {seed}") from error
    assert found["unique"] + found["not unique"] > 0.7 * len(seeds), found


def test_verdicts_of_random_models() -> None:
    check_random(range(15))


@pytest.mark.slow
@pytest.mark.parametrize("first", range(15, 115, 50))
def test_verdicts_of_many_random_models(first: int) -> None:
    check_random(range(first, first + 50))


@pytest.mark.parametrize("seed", range(8))
def test_renamed_states_have_one_representative(seed: int) -> None:
    code = Behaviour(load_program(random_model(seed)))
    found = symmetry(code.program)
    canonical, swaps = canonicaliser(code.layout, found), Swaps(code.layout, plan_of(code.layout, found))
    runs = RealRuns(code, found, canonical)
    for state in all_states(code, 3000)[:100]:
        for swapped in swaps.all(state):
            assert canonical(swapped) == canonical(state) or canonical(swapped) in runs.forms(state)


# ---------------------------------------------------------------------------- beside reduction


def test_uneven_reductions_leave_a_template_alone() -> None:
    source = program("counter.py:counter")
    found = symmetry(source)
    even = Reduction(((0,) * 4, (0,) * 4), (), (frozenset(), frozenset()))
    assert beside(source, found, even) == found
    folded = replace(even, folded=(frozenset({1}), frozenset()))
    assert not beside(source, found, folded)
    alone = replace(even, alone=(Alone(0, (0,)),), masks=((1, 1, 1, 1), (1, 1, 1, 1)))
    assert not beside(source, found, alone)


def test_the_models_reductions_are_even() -> None:
    for target in targets():
        source = program(target)
        found = symmetry(source)
        if found.templates:
            assert beside(source, found, reduction_of(source)) == found


def test_a_template_can_be_left_alone() -> None:
    source = program("readers_writers.py:readers_writers")
    code = Behaviour(source)
    found = without(symmetry(source), frozenset({"reader"}))
    assert [t.name for t in found.templates] == ["writer"]
    reduced = explore(code, canonicaliser(code.layout, found))
    assert 62 < len(reduced.parents) < 150
    assert reduced.verdicts == explore(code).verdicts


# ---------------------------------------------------------------------------- the native engine


@pytest.mark.parametrize("what", [*few_targets(large=("strict",)), *range(8)])
def test_both_engines_have_the_same_representatives(what: str | int) -> None:
    native_agrees(program(what) if isinstance(what, str) else load_program(random_model(what)))


@pytest.mark.slow
def test_both_engines_have_the_same_representatives_in_many() -> None:
    for seed in range(8, 36):
        native_agrees(load_program(random_model(seed)))


ALL = """
define void @all(ptr %states, i64 %count) {
  call void @canonical_all(ptr %states, i64 %count)
  ret void
}
"""


def native_agrees(source: Program) -> None:
    """The machine code gives all states the same representatives as the Python function."""
    import ctypes

    pytest.importorskip("llvmlite")
    from interleave.engine.native.codegen.symmetry import canonical_function
    from interleave.engine.native.machine import Library, compile_text

    found: Symmetry = symmetry(source)
    code = Behaviour(source)
    states = all_states(code, 10_000)
    words = max(1, -(-code.layout.bits // 64))
    text = canonical_function(code.layout, found) + ALL
    library = Library([compile_text(text)])
    memory = (ctypes.c_uint64 * (words * len(states)))()
    for i, state in enumerate(states):
        for word in range(words):
            memory[i * words + word] = state >> 64 * word & (1 << 64) - 1
    function = ctypes.CFUNCTYPE(None, ctypes.c_uint64, ctypes.c_uint64)(library.address("all"))
    function(ctypes.addressof(memory), len(states))
    canonical = canonicaliser(code.layout, found)
    for i, state in enumerate(states):
        assert sum(memory[i * words + w] << 64 * w for w in range(words)) == canonical(state)


WIDE = """
class Node(Struct, capacity=20):
    v = Int(0, max=1000000)
    w = Array(Int(0, max=3), 20)
    next = Ref("Node")
    more = Array(Ref("Node"), 18)
class M(Model):
    x = Int(0, max=1000000)
    y = Int(0, max=1000000)
    far = Array(Int(0, max=1000000), 2)
    top = Ref(Node)
    lock = Mutex()
    turn = Int(0, max=1)
    def setup(m):
        for k in range(12):
            m.top = Node(v=k, next=m.top)
            m.top.w[k] = 2
            m.top.more[k] = m.top.next
    @thread(instances=2)
    def w(m, i):
        a = m.x
        b = m.y
        c = m.far[i]
        p = m.top
        j = m.turn
        with m.lock:
            m.far[i] = a + 700000
            q = p.next
            m.top = q
            m.x = b + 70000
            m.y = c + a
            if j == i:
                free(p)
            m.turn = i
"""


def test_wide_states(tmp_path: Path) -> None:
    """Keys of several words, more slots and elements than are written out one by one."""
    source = program_of(model(tmp_path, WIDE))
    assert symmetric(source) == {"w", "Node"}
    native_agrees(source)
    assert len(all_states(Behaviour(source), 10_000)) > 100
    assert same_verdicts(source, 10_000) == "unique"
