"""The native engine: it finds what the Python engine finds, to the last state of every trace."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, assume, event, given, note, settings
from random_models import PROFILES, load_program, models
from support import compiled, model
from test_oracle import LARGE, few_targets

from interleave.api import explore, program_of
from interleave.checking.verdicts import Checked, Options
from interleave.engine.exploration import NativeOptions
from interleave.engine.native.codegen import code
from interleave.engine.native.search import backwards_lists, search, space, table
from interleave.errors import ModelError
from interleave.program.program import Program

SETTINGS = settings(
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)


def outcome(program: Program, **options: object) -> tuple[object, ...]:
    """All that an engine finds, as something to compare."""
    try:
        checked = explore(program, Options(**options))  # type: ignore[arg-type]
    except ModelError as problem:
        return ("model error", str(problem))
    return found(checked)


def found(checked: Checked) -> tuple[object, ...]:
    result = checked.result
    properties = [
        (p.name, p.verdict, p.message, p.trace and (p.trace.states, p.trace.steps)) for p in result.properties
    ]
    counts = result.verdict, result.states, result.transitions, result.depth
    return (*counts, properties, result.unreached)


def native(program: Program, workers: int, **options: object) -> tuple[object, ...]:
    return outcome(program, engine="native", native=NativeOptions(workers), **options)


@pytest.fixture
def tight(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything begins small, so that a small model has all grow, and workers share each level. How well
    its code is compiled is no matter."""
    monkeypatch.setattr(code, "_level", lambda program: 0)
    monkeypatch.setattr(table, "FIRST_LINES", 4)
    monkeypatch.setattr(space, "FIRST_ROOM", 1)
    monkeypatch.setattr(space, "KEPT", 8)
    monkeypatch.setattr(space, "ENDS", 3)
    monkeypatch.setattr(backwards_lists, "LISTED", 0)
    monkeypatch.setattr(search, "WIDE", 2)
    monkeypatch.setattr(search, "FIRST_QUOTA", 16)
    monkeypatch.setattr(search, "MOST_QUOTA", 64)


@pytest.mark.parametrize("target", few_targets(large=("strict", "return_path")))
def test_both_engines_find_the_same(target: str) -> None:
    program = compiled(target)
    expected = outcome(program, engine="python")
    assert native(program, 1) == expected
    assert native(program, 2) == expected


@pytest.mark.parametrize("target", few_targets(large=(*LARGE, "aba_stack", "naive", "buffer_if")))
@pytest.mark.usefixtures("tight")
def test_both_engines_find_the_same_when_all_has_to_grow(target: str) -> None:
    """All states, and the representatives of those that a reduction leaves."""
    program = compiled(target)
    for smaller in ({"reduction": False}, {}):
        expected = outcome(program, engine="python", **smaller)
        for workers in (1, 3):
            assert native(program, workers, **smaller) == expected


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.usefixtures("tight")
def test_random_models(profile: str) -> None:
    check_many(profile, 5)


@pytest.mark.slow
@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.usefixtures("tight")
def test_many_random_models(profile: str) -> None:
    check_many(profile, 12)


def check_many(profile: str, examples: int) -> None:
    kinds: Counter[str] = Counter()

    @settings(SETTINGS, max_examples=examples)
    @given(source=models(profile))
    def run(source: str) -> None:
        note(source)
        try:
            program = load_program(source)
        except ModelError:
            event("refused")
            assume(False)
            return
        smaller = {"reduction": kinds.total() % 3 > 0, "symmetry": kinds.total() % 3 > 1}
        expected = outcome(program, engine="python", **smaller)
        assume(expected[0] == "model error" or expected[1] < 20_000)
        kinds[str(expected[0])] += 1
        assert native(program, 1, **smaller) == expected
        assert native(program, 3, **smaller) == expected

    run()
    assert kinds["violated"] and sum(kinds.values()) >= examples // 2, kinds


@pytest.mark.parametrize(
    "use", ["m.w[2].start()", "m.w[2].join()", "m.x = int(m.w[2].running)", "m.a[2] = 1"]
)
def test_a_constant_index_that_is_out_of_range(use: str, tmp_path: Path) -> None:
    source = f"""
class M(Model):
    x = Int(0, max=1)
    a = Array(Int(0, max=1), 1)
    @thread
    def t(m):
        i = m.x + 2
        if i == 2:
            {use.replace("[2]", "[i]")}
    @thread(start=False, instances=1)
    def w(m, me):
        m.x = 1
"""
    program = program_of(model(tmp_path, source))
    results = [explore(program, Options(engine=e, reduction=False)).result for e in ("python", "native")]
    assert [r.verdict for r in results] == ["violated", "violated"]
    assert results[0].properties == results[1].properties
