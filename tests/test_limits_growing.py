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
from interleave.engine.fitting import WORD
from interleave.engine.layout import Layout
from interleave.engine.native.kernels import context as C
from interleave.engine.native.kernels.load import load_kernel
from interleave.engine.native.kernels.names import SEARCH
from interleave.engine.native.memory import Words
from interleave.engine.native.search import space, table
from interleave.engine.native.search.workers import Threads
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


@pytest.fixture
def entered_again(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many lines a table was given in which all states were entered anew."""
    plain, found = table.Table._enter_again, list[int]()

    def enter_again(self: table.Table, kernel: Any, lines: int, *args: Any) -> None:
        found.append(lines)
        plain(self, kernel, lines, *args)

    monkeypatch.setattr(table.Table, "_enter_again", enter_again)
    return found


def test_pieces_of_the_table_are_moved_in_any_order(growing: Program) -> None:
    result = explored(growing)
    assert result.verdict == "violated"
    assert result.states == explore(growing, Options(reduction=False, engine="python")).result.states


@pytest.mark.parametrize("regions", [0, 4, 8, 11])
def test_entries_tell_where_they_go(
    growing: Program, regions: int, entered_again: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a table that is moved in place where an entry's line says what the entry lacks of its hash. With 11
    bits of regions one has two lines at first: that is too little, and all are entered again."""
    for name in ("MODEST", "GENEROUS"):  # by half, many times
        monkeypatch.setattr(table, name, 1)
    monkeypatch.setattr(table, "FIRST_LINES", 64 if regions == 0 else 1 << 12)
    monkeypatch.setattr(table, "REGIONS", regions)
    result = explored(growing)
    assert (result.verdict, result.states, result.transitions) == ("violated", 328_448, 854_016)
    several = Layout(growing).bits > WORD
    assert bool(entered_again) == (several and regions == 11)


@pytest.mark.parametrize(("entries", "words"), [(C.EXACT, 1), (C.STORED, 2), (C.STORED, 6)])
def test_memory_is_used_up_to_its_bound(entries: int, words: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is none for half as much again, a table grows by what there is."""
    monkeypatch.setattr(table, "FIRST_LINES", 1 << 12)
    context, limit = Words(C.CONTEXT_WORDS), 30_000_000 * words

    def used() -> int:
        states = 8 * words * context[C.LIMIT] if entries == C.STORED else 0
        return table.LINE * context[C.LINES] + states

    monkeypatch.setattr(table, "resident_bytes", used)
    one, sizes = table.Table(context, entries, limit, words), [1 << 12]
    while one.grow(load_kernel(SEARCH), [], Threads(1)):
        sizes.append(one.lines)
    assert 0.9 * limit < used() <= limit
    assert 3 < len(sizes) < 30 and sizes == sorted(set(sizes))
    assert not one.fits_limit()


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
