"""Levels of the native search in little room: sorted, and each state as its difference to the one before."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from support import model

from interleave.api import explore, program_of
from interleave.checking.verdicts import Checked, Options
from interleave.engine import watch
from interleave.engine.exploration import Limits, NativeOptions
from interleave.engine.native.kernels.load import load_kernel
from interleave.engine.native.kernels.names import SEARCH
from interleave.engine.native.memory import Words
from interleave.engine.native.search import backwards_lists, search, space, table
from interleave.engine.native.search.exploration import NativeExploration
from interleave.engine.native.search.space import Space
from interleave.engine.native.search.store import PACKED, SORTED, Store
from interleave.engine.native.search.table import Table
from interleave.engine.phases import BACKWARDS, LOOKING
from interleave.engine.watch import Progress
from interleave.loader import load_models
from interleave.properties.result import Result

COUNTER = f"{Path(__file__).resolve().parent.parent}/models/counter.py:counter(threads=3, increments=5)"
LOCKS = f"{Path(__file__).resolve().parent.parent}/models/philosophers.py:philosophers(n=7)"


# ---------------------------------------------------------------------------- the kernel


def packed(states: list[int], parts: tuple[int, ...]) -> tuple[int, list[int]]:
    """How many bytes states take, and what is read again, so many at a time."""
    kernel = load_kernel(SEARCH)
    given, room, target = Words(len(states)), Words(SORTED + len(states)), Words(2 * len(states))
    for k, state in enumerate(states):
        given[k] = state
    digits = max(1, -(-max(states, default=0).bit_length() // 8))
    size = kernel.pack(given.address, len(states), digits, room.address, target.address)
    found, source, before = [], target.address, 0
    for count in parts:
        read = Words(count)
        source = kernel.unpack(source, count, before, read.address)
        found += [read[k] for k in range(count)]
        before = found[-1]
    assert source == target.address + size
    return size, found


def test_what_is_packed_is_what_is_read() -> None:
    chance = random.Random(1)
    for bits in (1, 7, 8, 9, 31, 48, 62, 63):
        for count in (1, 2, 300):
            states = list({chance.getrandbits(bits) for _ in range(count)})
            chance.shuffle(states)
            size, found = packed(states, (len(states),))
            assert found == sorted(states)
            assert len(states) <= size <= PACKED * len(states)


def test_parts_of_a_level_are_read_one_after_the_other() -> None:
    states = [5, 1, 1 << 62, 0, 127, 128, 129, 1 << 40]
    assert packed(states, (3, 1, 4))[1] == sorted(states)


def test_states_close_to_each_other_take_a_byte_each() -> None:
    assert packed(list(range(0, 127 * 50, 127)), (50,))[0] == 50
    assert packed([0, (1 << 63) - 1], (2,))[0] == 1 + 9


def test_no_states_take_nothing() -> None:
    assert packed([], ()) == (0, [])


# ---------------------------------------------------------------------------- the search


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Levels are packed from the beginning on, and all workers share them."""
    monkeypatch.setattr(space, "KEPT", 100)
    monkeypatch.setattr(search, "WIDE", 1000)
    monkeypatch.setattr(search, "FIRST_QUOTA", 500)
    monkeypatch.setattr(search, "MOST_QUOTA", 5000)


@pytest.fixture
def searches(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many there were: a 1 for each."""
    begun: list[int] = []
    seed = Space.seed
    monkeypatch.setattr(Space, "seed", lambda *args: begun.append(1) or seed(*args))
    return begun


def check(target: str = COUNTER, workers: int = 1, limits: Limits | None = None, **native: object) -> Checked:
    (loaded,) = load_models(target)
    options = Options(
        limits or Limits(), reduction=False, symmetry=False, engine="native",
        native=NativeOptions(workers, **native),  # type: ignore[arg-type]
    )  # fmt: skip
    return explore(program_of(loaded), options)


def space_of(checked: Checked) -> Space:
    assert isinstance(checked.exploration, NativeExploration)
    return checked.exploration.space


def bytes_of(checked: Checked) -> int:
    return sum(store.packed_bytes for store in space_of(checked).stores)


def traces(result: Result) -> list[tuple[int, ...]]:
    return [found.trace.states for found in result.properties if found.trace is not None]


@pytest.fixture(scope="module")
def expected() -> dict[str, list[tuple[int, ...]]]:
    """The runs that Python shows."""
    found = {}
    for target in (COUNTER, LOCKS):
        (loaded,) = load_models(target)
        options = Options(reduction=False, symmetry=False, engine="python")
        found[target] = traces(explore(program_of(loaded), options).result)
    return found


@pytest.mark.parametrize("target", [COUNTER, LOCKS])
@pytest.mark.parametrize("workers", [1, 3])
def test_a_run_takes_no_second_search(
    target: str, workers: int, searches: list[int], expected: dict[str, list[tuple[int, ...]]]
) -> None:
    checked = check(target, workers)
    assert searches == [1]
    assert space_of(checked).kept
    assert traces(checked.result) == expected[target]
    count = sum(p.count for level in space_of(checked).levels for p in level if p.at >= 0)
    assert 0 < count <= bytes_of(checked) <= PACKED * count
    assert sum(p.count for level in space_of(checked).levels for p in level) == checked.result.states


def test_without_memory_for_it_a_second_search_finds_the_run(
    searches: list[int], monkeypatch: pytest.MonkeyPatch, expected: dict[str, list[tuple[int, ...]]]
) -> None:
    """And says how far it is."""
    monkeypatch.setattr(watch, "PROGRESS_SECONDS", 0.0)
    monkeypatch.setattr(Store, "pack", lambda *args: None)
    told: list[Progress] = []
    (loaded,) = load_models(COUNTER)
    options = Options(engine="native", reduction=False, symmetry=False, progress=told.append)
    result = explore(program_of(loaded), options).result
    assert searches == [1, 1]
    assert traces(result) == expected[COUNTER]
    for phase in (LOOKING, BACKWARDS):
        shares = [at.share for at in told if at.phase == phase and at.share is not None]
        assert shares == sorted(shares), phase
        assert shares[-1] == 1.0, phase


def test_levels_are_dropped_rather_than_the_search_given_up(
    searches: list[int], monkeypatch: pytest.MonkeyPatch, expected: dict[str, list[tuple[int, ...]]]
) -> None:
    limit = 1 << 33
    monkeypatch.setattr(space, "resident_bytes", lambda: limit)
    checked = check(limits=Limits(memory=limit))
    assert checked.result.reason == ""
    assert searches == [1, 1]
    assert traces(checked.result) == expected[COUNTER]


def test_levels_are_dropped_for_a_larger_table(monkeypatch: pytest.MonkeyPatch, searches: list[int]) -> None:
    """Which there is memory for only then."""
    after, begin = Table._next, Space.__init__
    spaces: list[Space] = []

    def begun(self: Space, *args: object) -> None:
        begin(self, *args)  # type: ignore[arg-type]
        spaces.append(self)

    def only_without(self: Table) -> int:
        packed = any(store.packed_bytes for one in spaces for store in one.stores)
        return self.lines if packed else after(self)

    monkeypatch.setattr(Space, "__init__", begun)
    monkeypatch.setattr(table, "FIRST_LINES", 1 << 10)
    monkeypatch.setattr(Table, "_next", only_without)
    checked = check()
    assert checked.result.reason == ""
    assert checked.result.states == 169_771
    assert len(searches) == 2


@pytest.mark.slow
def test_where_levels_have_to_be_kept_they_are_packed_too(tmp_path: Path, searches: list[int]) -> None:
    """For `@recoverable`."""
    source = """
        class M(Model):
            n = Int(0, max=30)
            stop = Bool(False)
            @thread(instances=3)
            def t(m, i):
                for k in range(5):
                    loaded = m.n
                    m.n = loaded + 1
            @thread
            def stopper(m):
                m.stop = True
            @recoverable
            def goes_on(m):
                return not m.stop
            @recoverable
            def can_stop(m):
                return m.stop
    """
    program = program_of(model(tmp_path, source))
    results = {}
    for workers in (1, 3):
        options = Options(reduction=False, symmetry=False, engine="native", native=NativeOptions(workers))
        checked = explore(program, options)
        assert bytes_of(checked) > 0
        results[workers] = checked.result
    python = explore(program, Options(reduction=False, symmetry=False, engine="python")).result
    for result in results.values():
        assert [(p.name, p.verdict, p.trace) for p in result.properties] == [
            (p.name, p.verdict, p.trace) for p in python.properties
        ]
    assert python.find("goes_on").verdict == "violated"
    assert python.find("can_stop").verdict == "holds"


def test_packed_levels_are_part_of_a_checkpoint(
    tmp_path: Path, searches: list[int], expected: dict[str, list[tuple[int, ...]]]
) -> None:
    path = tmp_path / "search"
    first = check(limits=Limits(states=60_000), checkpoint=path)
    assert first.result.verdict != "holds" and first.result.states < 169_771
    assert bytes_of(first) > 0
    searches.clear()
    second = check(workers=2, resume=path)
    assert second.result.states == 169_771
    assert searches == []
    assert traces(second.result) == expected[COUNTER]


@pytest.mark.parametrize("workers", [1, 2, 3])
@pytest.mark.parametrize("kept", [100, 1 << 30])
def test_workers_go_backwards_together(
    workers: int, kept: int, monkeypatch: pytest.MonkeyPatch, expected: dict[str, list[tuple[int, ...]]]
) -> None:
    """Through levels that are packed, and through others: in many small parts, some of which have nothing."""
    monkeypatch.setattr(space, "KEPT", kept)
    monkeypatch.setattr(backwards_lists, "CHUNK", 64)
    monkeypatch.setattr(backwards_lists, "SHARED", 16)
    checked = check(workers=workers)
    assert (bytes_of(checked) > 0) is (kept == 100)
    assert traces(checked.result) == expected[COUNTER]
