"""Liveness by machine code: verdicts and lassos as Python has them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import liveness_models
import pytest
from live import locks
from liveness_checks import check_lasso, compare, live
from liveness_corpus import LEVELS, PROGRAMS, source
from support import model

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.engine import layout
from interleave.engine.exploration import NativeOptions
from interleave.explain.native import state_graph
from interleave.liveness import lasso
from interleave.liveness.native import search as native
from interleave.liveness.native.search import NativeSearches
from interleave.liveness.search import Searches
from interleave.liveness.verdicts import searches
from interleave.program.program import Program


def results(program: Program, level: str, engine: str, workers: int = 2) -> list[Any]:
    """What is said of each liveness property; lassos are looked at, and may be other ones."""
    options = Options(engine=engine, native=NativeOptions(workers), fair=(level,))
    checked = explore(program, options)
    found = []
    for prop in live(checked.result):
        trace, last = prop.trace, ""
        if trace is not None:
            check_lasso(checked, prop, trace)
            last = trace.said[-1]
        found.append((prop.name, prop.verdict, trace and (len(trace.steps), trace.loop), last))
    return found


@pytest.mark.parametrize("entry", PROGRAMS[::9], ids=lambda entry: entry["name"])
def test_verdicts_of_the_corpus(tmp_path: Path, entry: dict[str, Any]) -> None:
    program = program_of(model(tmp_path, source(entry)))
    for level in LEVELS:
        assert results(program, level, "native") == results(program, level, "python")


@pytest.mark.slow
@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("entry", PROGRAMS, ids=lambda entry: entry["name"])
def test_all_verdicts_with_packed_places_and_little_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, entry: dict[str, Any], packed: bool
) -> None:
    monkeypatch.setattr(layout, "PACKED", packed)
    for name, few in (("FIRST_STATES", 4), ("FIRST_STEPS", 8), ("FIRST_CRASHES", 8), ("FIRST_ROOM", 4)):
        monkeypatch.setattr(state_graph, name, few)
    program = program_of(model(tmp_path, source(entry)))
    for level, workers in zip(LEVELS, (1, 2, 3), strict=True):
        (found,) = results(program, level, "native", workers)
        assert found[1] == entry["verdicts"][level]


def test_loops_by_way_of_the_nearest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where parts are large, loops go from each constraint to the nearest other one."""
    monkeypatch.setattr(lasso, "MOST_PAIRS", 0)
    monkeypatch.setattr(native, "FEW_STATES", 0)
    for entry in PROGRAMS[3::12]:
        program = program_of(model(tmp_path, source(entry)))
        for level in ("weak", "strong"):
            (by_python,) = results(program, level, "python")
            (by_machine,) = results(program, level, "native")
            assert by_machine[1] == by_python[1] == entry["verdicts"][level]


def test_backwards_by_predecessors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What rounds over all states have not come to the end of."""
    monkeypatch.setattr(native, "MOST_ROUNDS", 0)
    for entry in PROGRAMS[1::13]:
        program = program_of(model(tmp_path, source(entry)))
        assert results(program, "weak", "native") == results(program, "weak", "python")


def test_more_constraints_than_machine_code_has_a_word_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(native, "MOST_CONSTRAINTS", 1)
    program = program_of(model(tmp_path, locks()))
    assert results(program, "strong", "native") == results(program, "strong", "python")
    assert results(program, "weak", "native") == results(program, "weak", "python")


def test_who_searches(tmp_path: Path) -> None:
    from interleave.engine.behaviour.behaviour import Behaviour
    from interleave.explain.means import Means

    code = Behaviour(program_of(model(tmp_path, locks())))
    assert type(searches(Means(engine="python").graph(code, []))) is Searches
    assert type(searches(Means(engine="native").graph(code, []))) is NativeSearches


@pytest.mark.slow
def test_random_models() -> None:
    for seed in range(5_000, 5_025):
        compare(liveness_models.source(seed), "native", 300)
