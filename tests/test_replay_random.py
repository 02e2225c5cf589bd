"""Random models: a trace that was just written is run again, and ends in its violation."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest
from hypothesis import given, note, seed, settings
from hypothesis import strategies as st
from racy_models import racy_models
from random_models import PROFILES, models
from replayed import replayed
from sparse_models import sparse_models
from symmetric_models import random_model
from test_random import SETTINGS

KINDS: dict[str, st.SearchStrategy[str]] = {
    "racy": racy_models(),
    "sparse": sparse_models(),
    "symmetric": st.integers(0, 10**9).map(random_model),
    **{profile: models(profile) for profile in PROFILES},
}


def many(kind: str, count: int, number: int = 0) -> Counter[str]:
    """Hold the traces of so many models of a kind against them; what they violated."""
    found: Counter[str] = Counter()
    options = Random(number)

    @settings(SETTINGS, max_examples=count, derandomize=False)
    @seed(number)
    @given(source=KINDS[kind])
    def run(source: str) -> None:
        note(source)
        engine = "native" if options.random() < 0.1 else "python"
        seen = replayed(source, options.random() < 0.7, options.random() < 0.7, engine)
        found.update(seen)
        found["models"] += 1
        found["models with a trace"] += any(name not in ("refused", "model error") for name in seen)

    run()
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_traces_are_replayed(kind: str) -> None:
    found = many(kind, 6)
    assert found["models with a trace"] > 1, found


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_many_traces_are_replayed(kind: str) -> None:
    found = many(kind, 70, 1)
    assert found["models with a trace"] > 28, found
