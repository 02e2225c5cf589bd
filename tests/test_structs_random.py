"""Random models of objects with locks, conditions and queues of their own, in each other, in arrays."""

from __future__ import annotations

from collections import Counter

import pytest
from agreeing import check_many, explain_many
from hypothesis import given, settings
from random_models import load_program
from struct_models import struct_models
from test_random import SETTINGS
from test_symmetry import same_verdicts

from interleave.errors import ModelError
from interleave.symmetry.symmetry import symmetry


def test_random_models() -> None:
    check_many(struct_models(), 6)


@pytest.mark.slow
def test_many_random_models() -> None:
    check_many(struct_models(), 30)


def check_symmetry(examples: int) -> None:
    """Threads that wait in objects are renamed, and what they have queues of."""
    found: Counter[str] = Counter()

    @settings(SETTINGS, max_examples=examples)
    @given(source=struct_models())
    def check(source: str) -> None:
        try:
            program = load_program(source)
        except ModelError:
            return
        if symmetry(program).templates:
            found[same_verdicts(program)] += 1

    check()
    assert found["unique"] > examples // 5, found


def test_symmetry_of_random_models() -> None:
    check_symmetry(25)


@pytest.mark.slow
def test_symmetry_of_many_random_models() -> None:
    check_symmetry(300)


@pytest.mark.slow
def test_random_explanations() -> None:
    explain_many(struct_models(), 20)
