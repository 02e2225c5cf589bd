"""States on disk: what is found is what is found in memory, to the last step of every trace."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
import test_native
from random_models import PROFILES, load_program
from support import compiled
from test_native import check_many, tight
from test_oracle import few_targets
from test_roots import made_of, wide

from interleave.engine.exploration import NativeOptions, OnDisk
from interleave.engine.native.disk import room, run, runs, space
from interleave.engine.native.search import table
from interleave.program.program import Program

__all__ = ["tight"]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[OnDisk]:
    """What each search has said of what it had on disk."""
    found: list[OnDisk] = []
    before = space.DiskSpace.told

    def told(self: space.DiskSpace) -> OnDisk:
        found.append(before(self))
        return found[-1]

    monkeypatch.setattr(space.DiskSpace, "told", told)
    return found


@pytest.fixture(params=[9, 40])
def tiny(
    monkeypatch: pytest.MonkeyPatch, tight: None, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """The table has so few lines, runs have small blocks, and some of them are merged."""
    monkeypatch.setattr(table, "FIRST_LINES", 2)
    monkeypatch.setattr(table.Table, "_next", lambda self: self.lines)
    monkeypatch.setattr(room, "lines", lambda *_: request.param)
    monkeypatch.setattr(room, "CHUNK", 5)
    monkeypatch.setattr(run, "BLOCK", 24)
    monkeypatch.setattr(runs, "MOST", 6)
    monkeypatch.setattr(runs, "TOGETHER", 4)
    monkeypatch.setattr(runs, "PART", 2)
    monkeypatch.setattr(test_native, "NativeOptions", partial(NativeOptions, disk=tmp_path))


def without_recoverable(program: Program) -> Program:
    """These are not judged on disk."""
    return replace(program, properties=tuple(p for p in program.properties if p.kind != "recoverable"))


@pytest.mark.parametrize("target", few_targets()[::6])
@pytest.mark.usefixtures("tiny")
def test_the_same_is_found_on_disk(target: str, told: list[OnDisk]) -> None:
    made = without_recoverable(compiled(target))
    for smaller in ({"reduction": False}, {}):
        expected = test_native.outcome(made, engine="python", **smaller)
        for workers in (1, 3):
            assert test_native.native(made, workers, **smaller) == expected
            assert told[-1].states in (0, expected[1])


@pytest.mark.parametrize("profile", ["mixed", "heap", "threads"])
@pytest.mark.usefixtures("tiny")
def test_random_models(profile: str, told: list[OnDisk], monkeypatch: pytest.MonkeyPatch) -> None:
    many(profile, 4, monkeypatch)
    assert any(one.states for one in told)


def many(profile: str, examples: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(test_native, "load_program", lambda source: without_recoverable(load_program(source)))
    check_many(profile, examples)


@pytest.mark.slow
@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.usefixtures("tiny")
def test_many_random_models(
    profile: str, told: list[OnDisk], monkeypatch: pytest.MonkeyPatch
) -> None:
    many(profile, 8, monkeypatch)
    assert any(one.states for one in told)


@pytest.mark.parametrize(("elements", "width"), [(8, 8), (9, 8), (40, 12)])
@pytest.mark.usefixtures("tiny")
def test_states_of_several_words(
    elements: int, width: int, told: list[OnDisk], tmp_path: Path
) -> None:
    made = without_recoverable(made_of(tmp_path, wide(elements, width)))
    expected = test_native.outcome(made, engine="python", reduction=False)
    for workers in (1, 2):
        assert test_native.native(made, workers, reduction=False) == expected
        assert told[-1].states == expected[1]
    assert expected[0] == "violated"
