"""Runs that show violations, found on the table of a search: no graph of all states is made."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import liveness_models
import pytest
from liveness_checks import compare, live
from liveness_corpus import LEVELS, PROGRAMS, source
from support import model
from test_liveness_native import results

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.engine.exploration import NativeOptions
from interleave.liveness import lasso, verdicts
from interleave.liveness.native import shown


@pytest.fixture
def graphs(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Properties are decided and shown on the table, however few states there are; whenever the native engine
    makes a graph all the same, that is noted."""
    found: list[int] = []
    graph = verdicts.LivenessJudge.graph

    def noted(self: verdicts.LivenessJudge) -> Any:
        if self.means.engine == "native":
            found.append(1)
        return graph.fget(self)

    monkeypatch.setattr(verdicts, "AT_ONCE", 0)
    monkeypatch.setattr(verdicts.LivenessJudge, "graph", property(noted))
    return found


def test_lassos_of_the_corpus(tmp_path: Path, graphs: list[int]) -> None:
    """They are as long as Python's, and as much is said of other fairness."""
    for entry in PROGRAMS[2::5]:
        program = program_of(model(tmp_path, source(entry)))
        for level in LEVELS:
            assert results(program, level, "native") == results(program, level, "python")
    assert not graphs


def test_loops_by_way_of_the_nearest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, graphs: list[int]
) -> None:
    """Large parts are looked through by machine code: loops are as long as those that Python finds so."""
    monkeypatch.setattr(lasso, "MOST_PAIRS", 0)
    monkeypatch.setattr(shown, "FEW_STATES", 0)
    for entry in PROGRAMS[1::6]:
        program = program_of(model(tmp_path, source(entry)))
        for level in ("weak", "strong"):
            (by_machine,), (by_python,) = (results(program, level, engine) for engine in ("native", "python"))
            assert by_machine[1] == by_python[1] == entry["verdicts"][level]
            assert by_machine[3] == by_python[3]
    assert not graphs


STAYS = """
class M(Model, fair="{fair}"):
    x = Array(Int(0, max=40), {length})
    lock = Mutex({lock})
    bad = Bool(False)

    @thread(instances=2)
    def worker(m, i):
        while True:
            with m.lock:
                m.x[i] = (m.x[i] + 1) % 6

    @thread
    def breaks(m):
        wait_until(m.x[0] == 3)
        m.bad = True

    @again
    def works(m):
        return m.x[0] == 2 and not m.bad

    @leads_to
    def answered(m):
        return m.x[1] == 4, m.x[0] == 5
"""


@pytest.mark.parametrize("length", [2, 12], ids=["a word", "several words"])
@pytest.mark.parametrize("how", ["none:", "weak:", "weak:fair=True", "strong:"])
def test_what_is_said_of_it(tmp_path: Path, graphs: list[int], length: int, how: str) -> None:
    """Where it is out of reach, where it is asked for, and what would help: as on a graph."""
    fair, lock = how.split(":")
    program = program_of(model(tmp_path, STAYS.format(fair=fair, lock=lock, length=length)))
    told = []
    for engine in ("native", "python"):
        options = Options(engine=engine, native=NativeOptions(2))
        told.append([
            (p.name, p.verdict, p.trace and (p.trace.loop, p.trace.said[-1], [m for _, m in p.trace.marks]))
            for p in live(explore(program, options).result)
        ])
    assert told[0] == told[1] and "violated" in {verdict for _, verdict, _ in told[0]}
    assert not graphs


@pytest.mark.slow
def test_random_models(graphs: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    for seed in range(5_200, 5_230):
        monkeypatch.setattr(shown, "FEW_STATES", 0 if seed % 3 else 20_000)
        text = liveness_models.source(seed)
        if seed % 2:  # states of several words
            text = text.replace("    x = Int", "    pad = Array(Int(0, max=255), 12)\n    x = Int")
        compare(text, "native", 200)
    assert not graphs
