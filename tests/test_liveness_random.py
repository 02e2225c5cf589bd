"""Random models with liveness properties: verdicts as the oracle has them, lassos that are runs."""

from __future__ import annotations

from collections import Counter

import liveness_models
import pytest
from liveness_checks import compare


def check_many(first: int, count: int, engine: str = "python", most: int = 150) -> Counter[str]:
    found: Counter[str] = Counter()
    for seed in range(first, first + count):
        found += compare(liveness_models.source(seed), engine, most)
    return found


def test_random_models() -> None:
    found = check_many(0, 20)
    assert found["loop"] > 5 and found["needs no fairness"] > 5 and found["cured"] > 0, found


@pytest.mark.slow
def test_many_random_models() -> None:
    found = check_many(1_000, 80, most=300)
    for kind in ("eventually", "leads_to", "again", "termination"):
        assert found[f"{kind} violated"] > 5 and found[f"{kind} holds"] > 0, found
    assert found["loop"] > 40 and found["ends"] > 10 and found["cured"] > 2, found
