"""Random walks: they are the same in both engines, and what they meet is there."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, note, settings
from random_models import PROFILES, load_program, models
from support import compiled, model
from test_random import SETTINGS

from interleave.api import explore, program_of
from interleave.checking.at_random import UNDECIDED
from interleave.checking.verdicts import Checked, Options
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.expander import successors
from interleave.engine.exploration import Limits, NativeOptions, Run
from interleave.engine.walks import native as strollers
from interleave.engine.walks import walks
from interleave.engine.walks.plan import Chance, WalkOptions
from interleave.errors import ModelError, UsageError
from interleave.program.program import Program
from interleave.properties.result import HOLDS, INCOMPLETE, VIOLATED
from interleave.trace.schedule import violates

COUNTER = "counter.py:counter"


def walked(
    program: Program, count: int | None = 100, engine: str = "python", *, workers: int = 1, depth: int = 60,
    seed: int = 0, seconds: float | None = None, **more: Any,
) -> Checked:  # fmt: skip
    random = WalkOptions(count, seconds, seed, depth)
    options = Options(engine=engine, native=NativeOptions(workers), random=random, **more)
    return explore(program, options)


def outcome(program: Program, *args: Any, **more: Any) -> tuple[object, ...]:
    """All that walks find, as something to compare."""
    try:
        result = walked(program, *args, **more).result
    except ModelError as problem:
        return ("model error", str(problem))
    properties = [
        (p.name, p.verdict, p.message, p.walk, p.trace and (p.trace.states, p.trace.steps))
        for p in result.properties
    ]
    return result.verdict, result.walks, result.transitions, result.depth, result.reason, properties


def is_run(code: Behaviour, states: tuple[int, ...]) -> bool:
    """Whether states are those of a run."""
    steps = pairwise(states)
    begins = not states or states[0] in code.initial()
    return begins and all(any(n == after for _, _, n in successors(code, s)) for s, after in steps)


# ---------------------------------------------------------------------------- both engines


def test_a_seed_stands_for_the_same_walks_tomorrow() -> None:
    chance, other = Chance(1, 2), Chance(1, 2)
    assert [chance.pick(10) for _ in range(8)] == [1, 9, 8, 5, 2, 7, 8, 7]
    assert other.pick(1) == 0 and other.pick(10) == 1


@pytest.mark.parametrize("fail_fast", [False, True])
@pytest.mark.parametrize(
    "target",
    ["counter.py:counter(threads=3, increments=2)", "philosophers.py:philosophers(n=4)"],
)
def test_both_engines_take_the_same_walks(target: str, fail_fast: bool) -> None:
    program = compiled(target)
    expected = outcome(program, 120, fail_fast=fail_fast)
    assert outcome(program, 120, "native", fail_fast=fail_fast) == expected
    assert outcome(program, 120, "native", workers=2, fail_fast=fail_fast) == expected
    assert outcome(program, 120, "auto", workers=2, fail_fast=fail_fast) == expected


@pytest.mark.parametrize("profile", PROFILES)
def test_both_engines_take_the_same_walks_of_random_models(profile: str) -> None:
    check_engines(profile, 1)


@pytest.mark.slow
@pytest.mark.parametrize("profile", PROFILES)
def test_both_engines_take_the_same_walks_of_many_random_models(profile: str) -> None:
    check_engines(profile, 6)


def check_engines(profile: str, examples: int) -> None:
    @settings(SETTINGS, max_examples=examples)
    @given(source=models(profile))
    def run(source: str) -> None:
        note(source)
        try:
            program = load_program(source)
        except ModelError:
            return
        assert outcome(program, 40, "native", workers=2) == outcome(program, 40)

    run()


def test_rounds_and_room_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    program = compiled("counter.py:counter(threads=3, increments=2)")
    expected = outcome(program, 100, "native")
    monkeypatch.setattr(strollers, "FIRST_ROUND", 3)
    monkeypatch.setattr(strollers, "FIRST_ROOM", 1)
    assert outcome(program, 100, "native") == expected


def test_python_goes_on_where_there_is_no_machine_code(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*args: object) -> None:
        raise ImportError("no numba")

    program, said = compiled("counter.py:counter(threads=3, increments=2)"), list[str]()
    expected = outcome(program, 60)
    monkeypatch.setattr(walks, "PATIENCE", 0)
    monkeypatch.setattr(strollers, "load_kernel", missing)
    assert outcome(program, 60, "auto", notice=said.append) == expected
    assert said == ["the native engine cannot be used: no numba; the Python engine goes on"]
    with pytest.raises(UsageError, match="the native engine cannot be used: no numba"):
        walked(program, 60, "native")


# ---------------------------------------------------------------------------- what is found


@pytest.mark.parametrize("profile", PROFILES)
def test_what_is_met_is_there(profile: str) -> None:
    check_found(profile, 3)


@pytest.mark.slow
@pytest.mark.parametrize("profile", PROFILES)
def test_what_is_met_is_there_in_many_models(profile: str) -> None:
    check_found(profile, 12)


def check_found(profile: str, examples: int) -> None:
    """Hold walks against all states: what they meet is there, by a run, and most of what is there is met."""
    count: Counter[str] = Counter()

    @settings(SETTINGS, max_examples=examples)
    @given(source=models(profile))
    def run(source: str) -> None:
        note(source)
        try:
            program = load_program(source)
            whole = explore(program, Options(Limits(states=400), reduction=False, symmetry=False)).result
            checked = walked(program, 60)
        except ModelError:
            return
        if whole.reason:
            return
        for found, real in zip(checked.result.properties, whole.properties, strict=True):
            assert (found.name, found.kind) == (real.name, real.kind)
            assert found.verdict in (real.verdict, INCOMPLETE)
            count[real.verdict] += real.verdict == VIOLATED and real.kind in ("built-in", "invariant")
            if found.verdict != VIOLATED:
                continue
            count["met"] += 1
            assert found.trace is not None and real.trace is not None
            assert found.trace.length >= real.trace.length
            if found.trace.states:
                assert is_run(checked.code, found.trace.states)
                last = found.trace.steps[-1] if found.trace.steps else None
                if last is None or not last.crash:
                    assert violates(checked.builder, found.name, found.kind, Run(found.trace.states))

    run()
    assert count["met"] >= 0.9 * count[VIOLATED], count


def test_what_one_walk_meets_of_millions_of_states() -> None:
    checked = walked(compiled(f"{COUNTER}(threads=6, increments=6)"), 1, depth=1000, fail_fast=True)
    found = checked.result.find("no_lost_update")
    assert (checked.result.verdict, found.verdict, found.walk) == (VIOLATED, VIOLATED, 0)
    assert found.trace is not None
    turns = [step.thread for step in found.trace.steps]
    assert len(turns) == 72 and sum(a != b for a, b in pairwise(turns)) <= 8


def test_a_run_becomes_shorter(tmp_path: Path) -> None:
    """What two threads do that have nothing to do with it is left out, as are rounds of a loop."""
    source = """
        class M(Model):
            x = Int(0, max=9)
            go = Bool(False)
            @thread(daemon=True)
            def other(m):
                while True:
                    m.x = (m.x + 1) % 7
            @thread
            def bad(m):
                m.go = True
                assert not m.go
    """
    found = walked(program_of(model(tmp_path, source)), 20).result.find("assertion")
    assert found.trace is not None and found.trace.length == 2


def test_what_walks_do_not_show(tmp_path: Path) -> None:
    source = """
        class M(Model):
            x = Int(0, max=3)
            @thread
            def t(m):
                m.x = 1
                m.x = 0
            @recoverable
            def comes_back(m):
                return m.x == 0
            @eventually
            def is_one(m):
                return m.x == 1
            @reachable
            def one(m):
                return m.x == 1
            @reachable
            def two(m):
                return m.x == 2
    """
    result = walked(program_of(model(tmp_path, source)), 10).result
    assert (result.verdict, result.reason) == (INCOMPLETE, "only random walks were taken")
    assert {p.name: (p.verdict, p.message) for p in result.properties if p.kind != "built-in"} == {
        "comes_back": (INCOMPLETE, UNDECIDED),
        "is_one": (INCOMPLETE, UNDECIDED),
        "one": (HOLDS, ""),
        "two": (INCOMPLETE, ""),
    }


@pytest.mark.parametrize("memory", ["tso", "c11"])
def test_memory_models(tmp_path: Path, memory: str) -> None:
    """Store buffering: with both, and not where memory is sequentially consistent."""
    source = """
        class M(Model{how}):
            x = Int(0, max=1, atomic=True)
            y = Int(0, max=1, atomic=True)
            a = Int(1, max=1, ghost=True)
            b = Int(1, max=1, ghost=True)
            @thread
            def s(m):
                m.x.store(1, relaxed)
                m.a = m.y.load(relaxed)
            @thread
            def t(m):
                m.y.store(1, relaxed)
                m.b = m.x.load(relaxed)
            @invariant
            def one_sees(m):
                return m.a or m.b or not (m.s.finished and m.t.finished)
    """
    weak = program_of(model(tmp_path, source.replace("{how}", f', memory="{memory}"')))
    assert walked(weak, 100).result.find("one_sees").verdict == VIOLATED
    assert outcome(weak, 50, "native") == outcome(weak, 50)
    strong = program_of(model(tmp_path, source.replace("{how}", "")))
    assert walked(strong, 100).result.find("one_sees").verdict == INCOMPLETE


def test_a_statement_may_be_a_step(tmp_path: Path) -> None:
    source = """
        class M(Model, atomicity="statement"):
            x = Int(0, max=4)
            @thread(instances=2)
            def t(m, i):
                m.x = m.x + 1
                m.x = m.x + 1
            @invariant
            def even(m):
                return m.x != 3
    """
    program = program_of(model(tmp_path, source))
    found = walked(program, 20).result.find("even")
    assert found.trace is not None and found.trace.length == 3
    assert outcome(program, 20, "native") == outcome(program, 20)


# ---------------------------------------------------------------------------- ends


@pytest.mark.parametrize("engine", ["python", "native"])
def test_a_walk_that_does_not_end_is_cut(tmp_path: Path, engine: str) -> None:
    source = """
        class M(Model):
            x = Int(0, max=3)
            @thread(daemon=True, instances=2)
            def t(m, i):
                while True:
                    m.x = i
    """
    result = walked(program_of(model(tmp_path, source)), 30, engine, depth=7).result
    assert result.walks is not None
    assert (result.walks.cut, result.transitions, result.depth) == (30, 210, 7)


@pytest.mark.parametrize("engine", ["python", "native", "auto"])
def test_seconds_end_it(engine: str) -> None:
    result = walked(compiled(f"{COUNTER}(threads=3, increments=4)"), None, engine, seconds=0.3).result
    assert result.walks is not None and result.walks.count > 0
    assert result.reason == "only random walks were taken"


def test_max_seconds_ends_it() -> None:
    limits = Limits(seconds=0.3)
    result = walked(compiled(f"{COUNTER}(threads=3, increments=4)"), 10**9, limits=limits).result
    assert result.reason == "reached --max-seconds 0.3" and result.walks is not None


@pytest.mark.parametrize("engine", ["python", "native"])
def test_model_errors_are_told(tmp_path: Path, engine: str) -> None:
    source = """
        class M(Model):
            x = Int(0, max=3)
            @thread
            def t(m):
                m.x = 1
                m.x = 2
            @invariant
            def fine(m):
                return 1 // (2 - m.x) >= 0
    """
    with pytest.raises(ModelError, match="zero"):
        walked(program_of(model(tmp_path, source)), 5, engine)


@pytest.mark.parametrize("engine", ["python", "native"])
def test_a_crash_before_any_step(tmp_path: Path, engine: str) -> None:
    source = """
        class M(Model):
            x = Int(0, max=3)
            @thread
            def t(m):
                assert False
                m.x = 1
    """
    result = walked(program_of(model(tmp_path, source)), 5, engine).result
    assert result.find("assertion").verdict == VIOLATED
    assert result.walks is not None and result.walks.count == 0


@pytest.mark.parametrize(
    "args", [(0,), (None, None), (None, 0), (1, None, -1), (1, None, 1 << 63), (1, None, 0, 0)]
)
def test_options_out_of_range(args: tuple[int, ...]) -> None:
    with pytest.raises(UsageError, match="random walks"):
        WalkOptions(*args)
