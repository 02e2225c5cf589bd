"""Bounds, and Ctrl-C, while the table of states grows."""

import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.engine.exploration import Limits, NativeOptions
from interleave.engine.native.search import space, table
from interleave.loader import load_models
from interleave.program.program import Program
from interleave.properties.result import Result

GROWING = """
from interleave import Array, Int, Model, thread


class Growing(Model):
    n = Int(0, max=7)
    one = Int(0, max=127)
    other = Int(0, max=127)
    wide = Array(Int(0, max=255), {length})

    @thread
    def first(m):
        m.n = 1
        assert m.n == 1

    @thread
    def second(m):
        m.n = 2
        while True:
            m.one = (m.one + 1) % 128

    @thread
    def third(m):
        while True:
            m.other = (m.other + 1) % 128
"""


@pytest.fixture(params=["one word", "several words"])
def growing(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    """A model whose table grows often, in many calls of the kernel."""
    monkeypatch.setattr(table, "FIRST_LINES", 1 << 12)
    monkeypatch.setattr(table, "MODEST", 1)
    monkeypatch.setattr(table, "GENEROUS", 1 << 30)
    monkeypatch.setattr(table, "WORTH_SHARING", 1 << 6)
    monkeypatch.setattr(table, "PIECE", 1 << 6)
    monkeypatch.setattr(table, "PIECE_STATES", 1 << 10)
    (tmp_path / "growing.py").write_text(GROWING.format(length=1 if request.param == "one word" else 8))
    return program_of(load_models(str(tmp_path / "growing.py"))[0])


def explored(program: Program, limits: Limits | None = None, **native: Any) -> Result:
    options = Options(
        limits or Limits(), reduction=False, engine="native", native=NativeOptions(workers=2, **native)
    )
    return explore(program, options).result


def during(growth: int, do: Callable[[], None], monkeypatch: pytest.MonkeyPatch) -> None:
    """Do something when the table grows so many times."""
    plain, times = table.Table.grow, 0

    def grow(*args: Any) -> bool:
        nonlocal times
        times += 1
        if times == growth:
            do()
        return plain(*args)

    monkeypatch.setattr(table.Table, "grow", grow)


def the_assertion(result: Result) -> list[str]:
    trace = result.find("assertion").trace
    assert trace is not None
    return [f"{step.thread}: {step.label}" for step in trace.steps]


def test_pieces_of_the_table_are_moved_in_any_order(growing: Program) -> None:
    result = explored(growing)
    assert result.verdict == "violated"
    assert result.states == explore(growing, Options(reduction=False, engine="python")).result.states


@pytest.mark.parametrize("kept", [True, False])
def test_ctrl_c_while_the_table_grows(growing: Program, kept: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """The table is left half moved. What was found is told, with its run, also if that takes another
    search."""
    expected = the_assertion(explored(growing))
    if not kept:
        monkeypatch.setattr(space, "KEPT", 1 << 10)
    during(2, lambda: signal.raise_signal(signal.SIGINT), monkeypatch)
    result = explored(growing)
    assert (result.verdict, result.reason) == ("violated", "interrupted")
    assert 1 << 10 < result.states < 90_000
    assert the_assertion(result) == expected


def test_with_a_checkpoint_the_table_is_moved_first(
    growing: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = explored(growing)
    during(2, lambda: signal.raise_signal(signal.SIGINT), monkeypatch)
    result = explored(growing, checkpoint=tmp_path / "search")
    assert result.reason == "interrupted"
    result = explored(growing, resume=tmp_path / "search")
    assert (result.verdict, result.states) == ("violated", expected.states)


def test_growing_that_would_take_too_long_is_not_begun(
    growing: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table, "LONGER", 1e9)
    result = explored(growing, Limits(seconds=3000))
    assert (result.verdict, result.reason) == ("violated", "reached --max-seconds 3000")
    assert result.states < 90_000
    assert len(the_assertion(result)) == 3


def test_growing_that_takes_longer_than_there_is_time(
    growing: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = time.monotonic
    during(2, lambda: monkeypatch.setattr(time, "monotonic", lambda: plain() + 1000), monkeypatch)
    result = explored(growing, Limits(seconds=900))
    assert (result.verdict, result.reason) == ("violated", "reached --max-seconds 900")
    assert result.states < 90_000
