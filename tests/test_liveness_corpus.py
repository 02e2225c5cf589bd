"""Every verdict of the corpus of liveness properties, for no, weak and strong fairness."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from liveness_corpus import LEVELS, PROGRAMS, source
from liveness_oracle import verdicts
from support import model

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.engine.exploration import NativeOptions
from interleave.liveness.fairness import assumed


def check(program: Any, level: str, engine: str = "python", workers: int | None = None) -> Any:
    options = Options(engine=engine, fair=(level,), native=NativeOptions(workers))
    return explore(program, options).result


@pytest.mark.parametrize("entry", PROGRAMS, ids=lambda entry: entry["name"])
def test_verdicts(tmp_path: Path, entry: dict[str, Any]) -> None:
    program = program_of(model(tmp_path, source(entry)))
    results = [check(program, level) for level in LEVELS]
    found = {level: result.find("live") for level, result in zip(LEVELS, results, strict=True)}
    assert {level: prop.verdict for level, prop in found.items()} == entry["verdicts"]
    for level, kind in zip(LEVELS, entry["kinds"], strict=True):
        trace = found[level].trace
        assert (trace is not None) == (kind is not None)
        if trace is not None:
            assert (trace.loop is None) == (kind == "ends")


@pytest.mark.parametrize("entry", PROGRAMS[::4], ids=lambda entry: entry["name"])
def test_the_oracle_agrees(tmp_path: Path, entry: dict[str, Any]) -> None:
    program = program_of(model(tmp_path, source(entry)))
    for level in LEVELS:
        holds = verdicts(assumed(program, [level]))
        assert holds == {"live": entry["verdicts"][level] == "holds"}
