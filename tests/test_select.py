"""Which engine `auto` takes, and when: by a clock of the test's own, so that no test depends on time."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.engine import select
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.exploration import Exploration, Judge, Limits, NativeOptions
from interleave.engine.watch import Watch
from interleave.loader import load_models

COUNTER = f"{Path(__file__).resolve().parent.parent}/models/counter.py:counter"


def test_patience_is_longer_where_compiling_takes_longer() -> None:
    """What compiling takes is asked once, and not before it matters."""
    now, asked, least = [5.0], [], select.PATIENCE
    patience = select.Patience(lambda: asked.append(now[0]) or 0.5, lambda: now[0])
    said = []
    for now[0] in (5.0, 4.99 + least, 5.01 + least, 5.49 + least, 5.51 + least, 9.0):
        said.append(patience.over(1))
    assert said == [False, False, False, False, True, True]
    assert asked == [5.01 + least]


def automatic(
    now: Callable[[], float], target: str = "threads=3, increments=4", fail_fast: bool = False, **limits: int
) -> Exploration:
    """Explored by ``auto`` with a clock."""
    (loaded,) = load_models(f"{COUNTER}({target})")
    watch = Watch(Limits(**limits), fail_fast)
    code = Behaviour(program_of(loaded))
    judges = {"no_lost_update()": Judge(0, holds=False, violation=True)}
    return select.explore_program(code, judges, watch, "auto", NativeOptions(), None, now)


def slow() -> Callable[[], float]:
    """A clock by which each look takes an hour."""
    return partial(next, itertools.count(step=3600.0))


def test_auto_hands_over_by_time() -> None:
    assert automatic(slow()).engine == "native"
    for still in (automatic(lambda: 0.0), automatic(lambda: 0.0, "threads=4, increments=3")):
        assert still.engine == "python"
    assert still.states == 361_775


def test_bounds_that_python_decides_on_are_no_matter_of_time() -> None:
    """Else the numbers printed would differ from run to run."""
    found = automatic(slow(), states=9_000)
    assert (found.engine, found.stopped) == ("python", "reached --max-states 9,000")
    assert found.states == automatic(lambda: 0.0, states=9_000).states
    found = automatic(slow(), fail_fast=True)
    assert (found.engine, found.stopped) == ("python", "stopped at the first violation")
    assert automatic(lambda: 0.0, "threads=4, increments=3", states=200_000).engine == "native"
    assert automatic(slow(), states=200_000).engine == "native"


def test_auto_leaves_little_memory_to_python() -> None:
    """The native engine would need all of it for itself."""
    assert automatic(slow(), memory=select.NATIVE_BYTES - 1).engine == "python"


@pytest.mark.parametrize("looks", [0, 1, 7, 100])
def test_whenever_auto_hands_over_it_finds_the_same(monkeypatch: pytest.MonkeyPatch, looks: int) -> None:
    (loaded,) = load_models(f"{COUNTER}(threads=3, increments=4)")
    program = program_of(loaded)
    asked = itertools.count()
    monkeypatch.setattr(select.Patience, "over", lambda self, states: next(asked) >= looks)
    result = explore(program, Options(reduction=False)).result
    assert (result.engine, result.states, result.transitions, result.depth) == ("native", 42_237, 110_595, 24)
    assert next(asked) == looks + 1
    python = explore(program, Options(reduction=False, engine="python")).result
    assert [p.trace for p in result.properties] == [p.trace for p in python.properties]
