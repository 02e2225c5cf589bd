"""Random models of objects with locks, conditions and queues of their own, in each other, in arrays."""

from __future__ import annotations

import pytest
from agreeing import check_many, explain_many
from struct_models import struct_models


def test_random_models() -> None:
    check_many(struct_models(), 5)


@pytest.mark.slow
def test_many_random_models() -> None:
    found = check_many(struct_models(), 40)
    conditions = {"begin_wait", "wake", "wake_spuriously"}
    assert found.keys() >= conditions | {"acquire", "release", "set", "wait_set"}
    assert found["unique"] > 8  # are symmetric: those that wait in objects are renamed, and what these have


@pytest.mark.slow
def test_random_explanations() -> None:
    explain_many(struct_models(), 10)
