"""Random models: the engine and the oracle agree on everything that is counted or judged."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import HealthCheck, assume, event, given, note, settings
from oracle import ModelFault, Oracle, explore
from random_models import PROFILES, load_program, models
from test_oracle import agree

from interleave.api import explore as engine
from interleave.checking.verdicts import Checked, Options
from interleave.engine.exploration import Limits
from interleave.errors import ModelError
from interleave.program.program import Program

MAX_STATES = 400
SETTINGS = settings(
    deadline=None,
    derandomize=True,
    database=None,
    print_blob=False,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)


def compare(source: str) -> str:
    """Hold engine and oracle against each other on one model; what became of it: ``refused`` by the frontend,
    or as `agreed`."""
    try:
        return agreed(load_program(source))[0]
    except ModelError as error:
        note(str(error))
        return "refused"


def agreed(program: Program) -> tuple[str, Checked | None]:
    """Hold engine and oracle against each other on one model.

    Returns:
        what became of it: ``large``, ``model error`` (met by both), or ``agreed``, and what the engine found
        then.
    """
    oracle = Oracle(program)
    try:
        limits = Limits(states=MAX_STATES)
        checked = engine(program, Options(limits, reduction=False, symmetry=False))
    except ModelError as error:
        note(str(error))
        with pytest.raises(ModelFault):
            explore(program)
        return "model error", None
    if checked.result.reason:
        return "large", None
    agree(checked, oracle)
    return "agreed", checked


@pytest.mark.parametrize("profile", PROFILES)
def test_random_models(profile: str) -> None:
    check_many(profile, 7)


@pytest.mark.slow
@pytest.mark.parametrize("profile", PROFILES)
def test_many_random_models(profile: str) -> None:
    check_many(profile, 60)


def check_many(profile: str, examples: int) -> None:
    found: Counter[str] = Counter()

    @settings(SETTINGS, max_examples=examples)
    @given(source=models(profile))
    def run(source: str) -> None:
        note(source)
        what = compare(source)
        found[what] += 1
        event(what)
        assume(what in ("agreed", "model error"))

    run()
    assert found["agreed"] > examples // 2, found  # the models are not mostly discarded
