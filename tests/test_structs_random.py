"""Random models of objects with locks, conditions and queues of their own, in each other, in arrays."""

from __future__ import annotations

from collections import Counter

import pytest
import test_explain
from hypothesis import assume, given, note, settings
from random_models import load_program
from struct_models import struct_models
from test_native import native, outcome
from test_random import SETTINGS
from test_random import compare as beside_the_oracle
from test_reduction import compare as reduced_beside_full
from test_symmetry import same_verdicts

from interleave.errors import ModelError
from interleave.symmetry.symmetry import symmetry


def check_many(examples: int) -> None:
    """The oracle, both engines, with and without what makes the graph smaller."""
    found: Counter[str] = Counter()

    @settings(SETTINGS, max_examples=examples)
    @given(source=struct_models())
    def check(source: str) -> None:
        note(source)
        became = beside_the_oracle(source)
        found[became] += 1
        assume(became in ("agreed", "model error"))
        program = load_program(source)
        for smaller in ({"reduction": False}, {}):
            expected = outcome(program, engine="python", **smaller)
            assert native(program, 2, **smaller) == expected
        if became == "agreed":
            full, reduced = reduced_beside_full(program)
            found["fewer"] += reduced < full

    check()
    assert found["agreed"] > examples // 2 and found["fewer"] > examples // 4, found


def test_random_models() -> None:
    check_many(6)


@pytest.mark.slow
def test_many_random_models() -> None:
    check_many(30)


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
    @settings(SETTINGS, max_examples=20)
    @given(source=struct_models())
    def check(source: str) -> None:
        test_explain.check(source)

    check()
