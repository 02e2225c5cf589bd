"""The table of guarded-command models in benchmarks/GUARDED.md says what the models give."""

from __future__ import annotations

from pathlib import Path

import pytest
from bench.guarded_cases import REDUCED, Reduced

from interleave.api import explore, program_of
from interleave.checking.options import Options
from interleave.loader import load_models

ROOT = Path(__file__).resolve().parents[1]

#: Those with few states, and those that the slow tests look at.
SMALL = [one for one in REDUCED if one.case.states < 3_000]
OTHERS = [one for one in REDUCED if one.case.states >= 3_000]


def check(one: Reduced) -> None:
    """Hold a line against the model, and both against the report."""
    case = one.case
    path, _, call = case.target.partition(":")
    program = program_of(load_models(f"{ROOT / path}:{call}")[0])
    results = [
        explore(program, Options(reduction=reduction, symmetry=False, explain=False)).result
        for reduction in (False, True)
    ]
    full, reduced = results
    assert (full.states, full.transitions, reduced.states) == (case.states, case.transitions, one.left)
    assert {p.name: p.verdict for p in full.properties} == {p.name: p.verdict for p in reduced.properties}
    line = f"| {case.name} | {case.states:,} | {one.left:,} |"
    assert line in (ROOT / "benchmarks" / "GUARDED.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("one", SMALL, ids=lambda one: one.case.name)
def test_small_models_leave_what_the_table_says(one: Reduced) -> None:
    check(one)


@pytest.mark.slow
@pytest.mark.parametrize("one", OTHERS, ids=lambda one: one.case.name)
def test_models_leave_what_the_table_says(one: Reduced) -> None:
    check(one)
