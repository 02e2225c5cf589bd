"""Liveness by machine code: verdicts and lassos as Python has them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import liveness_models
import pytest
from live import locks
from liveness_checks import check_lasso, check_lost, compare, live
from liveness_corpus import LEVELS, PROGRAMS, source
from support import model

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.engine import layout
from interleave.engine.exploration import Limits, NativeOptions
from interleave.explain.native import state_graph
from interleave.liveness import lasso, verdicts
from interleave.liveness.decided import Decided
from interleave.liveness.fairness import Fairness
from interleave.liveness.native import compact, sweep
from interleave.liveness.native import search as native
from interleave.liveness.native.search import NativeSearches
from interleave.liveness.properties import Conditions
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
            check_lost(checked, program, prop.name, trace)
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


def decided_first(monkeypatch: pytest.MonkeyPatch, worth: int = 4) -> list[bool | None]:
    """Have properties decided on the search's own table, however few states there are; what that gave."""
    found: list[bool | None] = []
    decide = compact.Compact.decide

    def noted(self: compact.Compact, conditions: Conditions, fairness: Fairness) -> Decided | None:
        decided = decide(self, conditions, fairness)
        found.append(None if decided is None else decided.holds)
        return decided

    monkeypatch.setattr(verdicts, "AT_ONCE", 0)
    monkeypatch.setattr(sweep, "WORTH", worth)
    monkeypatch.setattr(compact.Compact, "decide", noted)
    return found


@pytest.mark.parametrize("worth", [1, 1 << 30])  # as few rounds as can be, and as many
def test_decided_without_a_graph(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, worth: int) -> None:
    found = decided_first(monkeypatch, worth)
    for entry in PROGRAMS[worth % 2 :: 10]:
        program = program_of(model(tmp_path, source(entry)))
        for level in LEVELS:
            assert results(program, level, "native") == results(program, level, "python")
            assert found.pop() == (entry["verdicts"][level] == "holds")


WIDE = """from interleave import *

class Wide(Model):
    "States of several words; a lock that is fair, or not."
    lock = Mutex({fair})
    inside = Array(Bool(False, ghost=True), 2)
    last = Array(Int(0, max=200), 9)

    @thread(instances=2)
    def worker(m, i):
        while True:
            m.lock.acquire()
            m.inside[i] = True
            m.last[i] = m.last[8] + 1 - m.last[8]
            m.inside[i] = False
            m.lock.release()

    @again
    def first(m):
        return m.inside[0]

    @leads_to
    def never_asked(m):
        return m.last[0] == 7, m.inside[0]
"""


@pytest.mark.parametrize(("fair", "holds"), [("fair=True", True), ("", False)])
def test_states_of_several_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fair: str, holds: bool
) -> None:
    """The states lie in the workers' stores; parts in which the lock is not taken are looked at once more."""
    found = decided_first(monkeypatch)
    program = program_of(model(tmp_path, WIDE.format(fair=fair), "Wide"))
    options = Options(engine="native", native=NativeOptions(2))
    checked = explore(program, options)
    assert checked.code.layout.bits >= 64 and found == [holds, True]
    assert [prop.verdict == "holds" for prop in live(checked.result)] == [holds, True]
    assert [warning.kind for warning in checked.result.warnings] == ["never-asked"]
    assert results(program, "strong", "native") == results(program, "strong", "python")


def test_what_does_not_fit_is_left_to_the_graph(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """More constraints than a part has bits for; more states than there are numbers."""
    found = decided_first(monkeypatch)
    program = program_of(model(tmp_path, locks()))
    expected = results(program, "strong", "python")
    monkeypatch.setattr(compact.B, "MOST_CONSTRAINTS", 1)
    assert results(program, "strong", "native") == expected
    assert None in found and False not in found  # what the sweep alone decides needs no constraints
    decided = len(found)
    monkeypatch.setattr(compact.B, "MOST_NUMBERS", 1)
    assert results(program, "strong", "native") == expected and len(found) == decided


def test_a_bound_leaves_it_undecided(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = decided_first(monkeypatch)
    program = program_of(model(tmp_path, locks()))
    limits = Limits(memory=1)
    checked = explore(program, Options(engine="native", native=NativeOptions(2), limits=limits))
    assert not found and {prop.verdict for prop in live(checked.result)} == {"incomplete"}


@pytest.mark.slow
def test_random_models_without_a_graph(monkeypatch: pytest.MonkeyPatch) -> None:
    found = decided_first(monkeypatch)
    for seed in range(5_100, 5_120):
        text = liveness_models.source(seed)
        if seed % 2:  # states of several words
            text = text.replace("    x = Int", "    pad = Array(Int(0, max=255), 12)\n    x = Int")
        compare(text, "native", 200)
    assert found.count(True) > 5 and found.count(False) > 5, found


@pytest.mark.slow
def test_random_models() -> None:
    for seed in range(5_000, 5_025):
        compare(liveness_models.source(seed), "native", 300)
