"""Reduction and symmetry, as they are used: no verdict changes, and every run that is shown is one
of the program."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import assume, event, given, note, settings
from oracle import Oracle
from random_models import PROFILES, load_program, models
from support import compiled
from test_oracle import few_targets, replay
from test_random import SETTINGS

from interleave.api import explore
from interleave.checking import verdicts
from interleave.checking.verdicts import Options
from interleave.engine.exploration import Limits
from interleave.errors import ModelError
from interleave.program.program import Program

MAX_STATES = 2000


def compare(program: Program) -> str:
    """Check a program in three ways; what became of it."""
    try:
        whole = explore(program, Options(Limits(states=MAX_STATES), engine="python", reduction=False)).result
    except ModelError:
        with pytest.raises(ModelError):
            explore(program, Options(engine="python"))
        return "model error"
    if whole.reason:
        return "large"
    expected = [(p.name, p.verdict) for p in whole.properties]
    oracle, saved = Oracle(program), "as large"
    for symmetry in (False, True):
        checked = explore(program, Options(engine="python", symmetry=symmetry))
        result = checked.result
        assert [(p.name, p.verdict) for p in result.properties] == expected
        assert result.states <= whole.states
        if result.states < whole.states:
            saved = "smaller"
        for found, other in zip(result.properties, whole.properties, strict=True):
            assert (found.trace is None) == (other.trace is None)
        replay(checked, oracle)
    return saved


@pytest.mark.parametrize("target", few_targets())
@pytest.mark.parametrize("beginning", [1, verdicts.BEGINNING])
def test_no_verdict_changes(target: str, beginning: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """With runs from the reduced graph, too."""
    monkeypatch.setattr(verdicts, "BEGINNING", beginning)
    compare(compiled(target))


@pytest.mark.parametrize("target", few_targets(large=("strict",)))
def test_runs_of_small_models_are_as_short_as_can_be(target: str) -> None:
    program = compiled(target)
    whole = explore(program, Options(engine="python", reduction=False)).result
    result = explore(program, Options(engine="python")).result
    assert [p.trace for p in result.properties] == [p.trace for p in whole.properties]


@pytest.mark.parametrize("profile", PROFILES)
def test_random_models(profile: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verdicts, "BEGINNING", 1)
    check_many(profile, 2)


@pytest.mark.slow
@pytest.mark.parametrize("profile", PROFILES)
def test_many_random_models(profile: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verdicts, "BEGINNING", 1)
    check_many(profile, 20)


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
        kinds[compare(program)] += 1

    run()
    assert kinds["smaller"] > examples // 4, kinds
