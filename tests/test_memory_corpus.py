"""The corpus of programs with known verdicts, under each memory."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from memory_corpus import ALLOWED, FORBIDDEN, Litmus, corpus, model_text
from support import model

from interleave.api import check, explore, program_of
from interleave.checking.verdicts import Options
from interleave.properties.result import Result

#: The memories that a model can have.
MEMORIES = ("sc", "tso", "c11")
PROGRAMS = [*corpus("litmus"), *corpus("algorithms")]
NAMES = [program.name for program in PROGRAMS]
#: Every other one is slow.
HALF = [
    pytest.param(program, id=program.name, marks=[pytest.mark.slow] * (k % 2))
    for k, program in enumerate(PROGRAMS)
]


def verdict(result: Result) -> str:
    """What is said of the condition. Nothing else may be found: no value out of its range, say. But for
    deadlocks: whoever is in one has no end, so the condition is not asked there."""
    assert result.verdict != "incomplete"
    other = {p.name for p in result.violated} - {"condition", "deadlock"}
    assert not other, other
    return ALLOWED if result.find("condition").verdict == "holds" else FORBIDDEN


def explored(folder: Path, litmus: Litmus, memory: str, engine: str, reduction: bool) -> str:
    found = model(folder, model_text(litmus, memory))
    return verdict(check(found, engine=engine, reduction=reduction, symmetry=reduction))


def test_the_corpus_is_whole() -> None:
    assert (len(corpus("litmus")), len(corpus("algorithms")), len(set(NAMES))) == (49, 35, 84)
    for memory, allowed in (("sc", 2), ("tso", 16), ("c11", 44)):
        assert sum(program.verdicts[memory] == ALLOWED for program in PROGRAMS) == allowed
    assert {v for program in PROGRAMS for v in program.verdicts.values()} == {ALLOWED, FORBIDDEN}


@pytest.mark.parametrize("memory", MEMORIES[:2])
@pytest.mark.parametrize("litmus", HALF)
def test_verdicts(tmp_path: Path, litmus: Litmus, memory: str) -> None:
    program = program_of(model(tmp_path, model_text(litmus, memory)))
    for smaller in (True, False):
        options = Options(engine="python", reduction=smaller, symmetry=smaller)
        assert verdict(explore(program, options).result) == litmus.verdicts[memory]


@pytest.mark.parametrize("litmus", PROGRAMS[:49:2], ids=NAMES[:49:2])
def test_verdicts_of_c11(tmp_path: Path, litmus: Litmus) -> None:
    assert explored(tmp_path, litmus, "c11", "python", True) == litmus.verdicts["c11"]


@pytest.mark.slow
@pytest.mark.parametrize("litmus", PROGRAMS, ids=NAMES)
def test_all_verdicts_of_c11(tmp_path: Path, litmus: Litmus, monkeypatch: pytest.MonkeyPatch) -> None:
    """Compiled, as well, where that does not take long."""
    monkeypatch.setenv("INTERLEAVE_CACHE_DIR", os.devnull)
    found = model(tmp_path, model_text(litmus, "c11"))
    engines = ("python", "native") if litmus in PROGRAMS[:49:3] else ("python",)
    results = [check(found, engine=engine, reduction=False, symmetry=False) for engine in engines]
    assert [verdict(result) for result in results] == [litmus.verdicts["c11"]] * len(engines)
    assert len({(result.states, result.transitions) for result in results}) == 1


@pytest.mark.slow
@pytest.mark.parametrize("memory", MEMORIES[:2])
@pytest.mark.parametrize("litmus", PROGRAMS, ids=NAMES)
def test_verdicts_of_compiled_code(
    tmp_path: Path, litmus: Litmus, memory: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INTERLEAVE_CACHE_DIR", os.devnull)
    for reduction in (True, False):
        assert explored(tmp_path, litmus, memory, "native", reduction) == litmus.verdicts[memory]
