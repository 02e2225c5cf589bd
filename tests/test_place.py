"""Places: program counters with locals in their lower bits."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import assume, given, note, settings
from oracle import Oracle
from random_models import PROFILES, load_program, models
from support import compiled, model
from test_native import SETTINGS, native, outcome
from test_oracle import LARGE, agree, few_targets, targets

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.engine import layout
from interleave.engine.layout import Layout
from interleave.engine.native.codegen import code
from interleave.engine.standing import PLACE_BITS, packing
from interleave.errors import ModelError
from interleave.program.program import Program


@pytest.fixture
def packed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Locals in all places that can hold some; how well the code is compiled is no matter."""
    monkeypatch.setattr(code, "_level", lambda program: 0)
    monkeypatch.setattr(layout, "PACKED", True)


def load(target: str) -> Program:
    return compiled(target)


@pytest.mark.parametrize(
    ("target", "bits"),
    [
        # 5 victims and levels of 3 bits, 3 for `inside`; for each of 5 threads 9, or 6 together
        ("peterson.py:petersonN(threads=5)", (78, 63, 63)),
        ("../benchmarks/models/buffer.py:bounded_buffer(3, 3, 5)", (67, 55, 55)),
        # no word is saved
        ("../benchmarks/models/buffer.py:bounded_buffer(4, 3, 5)", (81, 69, 81)),
        ("../benchmarks/models/counter.py:counter(4, 5)", (52, 48, 52)),
        ("../benchmarks/models/phils.py:phils(14)", (56, 56, 56)),
    ],
)
def test_locals_lie_in_places_if_that_saves_a_word(
    target: str, bits: tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = []
    for how in (False, True, None):
        monkeypatch.setattr(layout, "PACKED", how)
        found.append(Layout(load(target)).bits)
    assert tuple(found) == bits


@pytest.mark.parametrize("target", targets())
@pytest.mark.usefixtures("packed")
def test_places_tell_the_counter(target: str) -> None:
    program = load(target)
    for (thread, _), field in zip(program.instances, Layout(program).threads, strict=True):
        assert len(field.codes) == len(thread.code.locations) + 2
        assert [field.counters[code] for code in field.codes] == list(range(len(field.codes)))
        assert sorted(field.codes)[-2:] == list(field.codes[-2:])
        assert field.finished == field.codes[len(thread.code.locations)]
        for value, pc in enumerate(field.counters):
            spare = value - field.codes[pc] if pc >= 0 else 0
            assert spare & field.codes[pc] == 0
        for other in field.fields:
            inside = field.place.offset <= other.offset < field.place.offset + field.place.width
            assert (other in field.inside) == (inside and other.width > 0)
            assert other not in field.inside or field.place.width <= PLACE_BITS


def test_the_packing() -> None:
    """Three locations: without locals, with one of 2 bits, with that and one of 3 bits."""
    found = packing([frozenset(), frozenset({0}), frozenset({0, 1})], [2, 3], [0, 1])
    assert (found.inside, found.width) == ((0, 1), 6)
    assert found.codes == (36, 32, 0, 37, 38)
    assert found.counters[:40] == (*[2] * 32, *[1] * 4, 0, 3, 4, -1)


def test_wide_locals_stay_outside() -> None:
    found = packing([frozenset({0}), frozenset({0})], [40], [0])
    assert (found.inside, found.codes, found.counters) == ((), (0, 1, 2, 3), (0, 1, 2, 3))


@pytest.mark.parametrize("target", few_targets(large=(*LARGE, "aba_stack", "naive", "buffer_if")))
@pytest.mark.usefixtures("packed")
def test_packed_states_are_the_same_states(target: str) -> None:
    """Both engines, with and without reductions, find what the oracle finds."""
    program = load(target)
    checked = explore(program, Options(engine="python", reduction=False, symmetry=False))
    if checked.result.states < 3000:
        agree(checked, Oracle(program))
    for smaller in ({"reduction": False, "symmetry": False}, {}):
        assert native(program, 2, **smaller) == outcome(program, engine="python", **smaller)


@pytest.mark.usefixtures("packed")
def test_a_constant_goes_where_another_code_had_bits(tmp_path: Path) -> None:
    source = """
        class M(Model):
            x = Bool(False)
            y = Int(0, max=7)
            @thread
            def t(m):
                k: Int(0, max=7) = 0
                m.y = 1
                if m.x:
                    m.y = 2
                    k = 3
                else:
                    m.y = 3
                    k = 4
                m.y = k
            @thread
            def u(m):
                m.x = True
    """
    program = program_of(model(tmp_path, source))
    expected = outcome(program, engine="python", reduction=False)
    agree(explore(program, Options(engine="python", reduction=False)), Oracle(program))
    assert Layout(program).threads[0].codes == (2, 3, 4, 5, 0, 6, 7)
    assert native(program, 1, reduction=False) == expected


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.usefixtures("packed")
def test_random_models(profile: str) -> None:
    check_many(profile, 3)


@pytest.mark.slow
@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.usefixtures("packed")
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
            checked = explore(program, Options(engine="python", reduction=False, symmetry=False))
        except ModelError:
            assume(False)
            return
        assume(checked.result.states < 400)
        agree(checked, Oracle(program))
        kinds["packed"] += any(field.inside for field in Layout(program).threads)
        kinds["all"] += 1
        smaller = {"symmetry": kinds["all"] % 2 > 0}
        assert native(program, 2, **smaller) == outcome(program, engine="python", **smaller)

    run()
    assert kinds["all"] >= examples // 2 and kinds["packed"] > 0, kinds
