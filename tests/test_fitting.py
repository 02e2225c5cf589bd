"""Fields that are put where they fit best, and states of exactly one word."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st
from random_models import PROFILES, load_program, models
from support import compiled, model
from test_native import SETTINGS, native, outcome
from test_native import found as found_of
from test_oracle import LARGE, few_targets

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.engine import layout
from interleave.engine.exploration import Limits, NativeOptions
from interleave.engine.fitting import WORD, Item, fitted
from interleave.engine.layout import Layout
from interleave.engine.native.codegen import code
from interleave.engine.native.search import search, space, table
from interleave.errors import ModelError
from interleave.program.program import Program

ITEMS = st.builds(Item, st.integers(0, WORD), st.integers(1, 40)).map(
    lambda item: item if item.exact else Item(item.width, item.count, WORD // item.width)
)


@given(items=st.lists(ITEMS, max_size=12))
@settings(SETTINGS, max_examples=80)
def test_items_do_not_overlap_nor_lie_across_a_words_end(items: list[Item]) -> None:
    taken: set[int] = set()
    for item, begin in zip(items, fitted(items), strict=True):
        assert begin % WORD == 0 or item.size <= WORD or (WORD % item.width and not item.each)
        for k in range(item.count):
            at = begin + item.at(k)
            own = set(range(at, at + item.width))
            assert taken.isdisjoint(own) and len({bit // WORD for bit in own}) <= 1
            taken |= own


def test_words_are_full() -> None:
    assert fitted([Item(30), Item(30), Item(30), Item(34), Item(34), Item(34)]) == [34, 98, 162, 0, 64, 128]
    # 24 elements of 5 bits: 12 end with the first word, whose lowest four bits are another's
    assert fitted([Item(4), Item(5, 24), Item(4)]) == [0, 4, 124]
    # 25 of them: 12, 12 and 1, with four bits left in the first two words
    assert fitted([Item(4), Item(5, 25, 12), Item(4), Item(50)]) == [60, 0, 124, 133]


def without_bits(found: tuple[object, ...]) -> list[object]:
    """What was found but for the states of traces, which are bits."""
    *counts, properties, unreached = found
    assert isinstance(properties, list)
    return [*counts, *((*about, trace and trace[1]) for *about, trace in properties), unreached]


FIELDS = """
class M(Model):
    {first}
    ring = Array(Int(0, max={most}), {length})
    {last}
    @thread(instances=2)
    def t(m, i):
        k: Int(0, max={length}) = 0
        while k < {length}:
            m.ring[k] = {most} - m.ring[k]
            k += 5
        m.first = {most}
    @thread
    def u(m):
        m.last = {most}
        m.ring[{length} - 1] = 0
    @invariant
    def not_all(m):
        return not (m.ring[0] == {most} and m.ring[5] == {most} and m.first == {most} and m.last == {most})
"""


def fields(tmp_path: Path, length: int, most: int) -> Program:
    first, last = (f"{name} = Int(0, max={most})" for name in ("first", "last"))
    return program_of(model(tmp_path, FIELDS.format(first=first, last=last, most=most, length=length)))


@pytest.mark.parametrize(
    ("length", "most", "bits"),
    [(20, 31, (255, 140)), (24, 31, (289, 160)), (9, 4095, (270, 172)), (45, 31, (461, 271))],
)
def test_an_array_of_several_words_takes_no_more_than_its_elements(
    tmp_path: Path, length: int, most: int, bits: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    program, found, outcomes = fields(tmp_path, length, most), [], list[list[object]]()
    for fit in (False, True):
        monkeypatch.setattr(layout, "FITTED", fit)
        found.append(Layout(program).bits)
        all_three = outcome(program, engine="python"), native(program, 1), native(program, 2)
        outcomes += [without_bits(one) for one in all_three]
    assert tuple(found) == bits
    assert all(one == outcomes[0] for one in outcomes)
    monkeypatch.setattr(layout, "FITTED", None)
    words = [-(-size // WORD) for size in found]
    assert Layout(program).fitted == (words[1] < words[0])


@pytest.fixture
def all_fitted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everywhere, also where no word is saved; how well the code is compiled is no matter."""
    monkeypatch.setattr(code, "_level", lambda program: 0)
    monkeypatch.setattr(layout, "FITTED", True)


@pytest.mark.parametrize("target", few_targets(large=(*LARGE, "aba_stack", "naive", "buffer_if")))
@pytest.mark.usefixtures("all_fitted")
def test_fitted_states_are_the_same_states(target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    program = compiled(target)
    for smaller in ({"reduction": False, "symmetry": False}, {}):
        found = native(program, 2, **smaller)
        assert found == outcome(program, engine="python", **smaller)
        with monkeypatch.context() as plain:
            plain.setattr(layout, "FITTED", False)
            assert without_bits(found) == without_bits(outcome(program, engine="python", **smaller))


@pytest.mark.slow
@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.usefixtures("all_fitted")
def test_random_models_fitted(profile: str) -> None:
    @settings(SETTINGS, max_examples=8)
    @given(source=models(profile))
    def run(source: str) -> None:
        note(source)
        try:
            program = load_program(source)
        except ModelError:
            return
        for smaller in ({"reduction": False, "symmetry": False}, {}):
            expected = outcome(program, engine="python", **smaller)
            if expected[0] == "model error" or expected[1] < 20_000:
                assert native(program, 2, **smaller) == expected

    run()


WORD_MODEL = """
class M(Model):
    {pad}
    low = Int(0, max=31)
    high = Array(Int(0, max=15), 3)
    {more}
    @thread
    def a(m):
        for k in range(31):
            m.low += 1
    @thread(instances=2)
    def b(m, i):
        for k in range(3):
            m.high[k] = 15
            m.high[k] = 8
        m.pad = True
    @recoverable
    def all_there(m):
        return m.low == 31
    @reachable
    def at_the_end(m):
        return m.low == 31 and m.high[2] == 15
"""


def of_bits(tmp_path: Path, bits: int) -> Program:
    """A program whose states have so many bits, by an array that is read where it is never written."""
    for pad in range(80):
        source = WORD_MODEL.format(
            pad="pad = Bool(False)", more=f"rest = Array(Bool(False), {pad})" if pad else ""
        )
        if pad:
            source += f"    @invariant\n    def none(m):\n        return not m.rest[{pad - 1}]\n"
        program = program_of(model(tmp_path, source))
        if Layout(program).bits >= bits:
            break
    assert Layout(program).bits == bits
    return program


@pytest.mark.parametrize("bits", [63, 64])
def test_a_state_of_64_bits_is_one_word(
    tmp_path: Path, bits: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is its own entry, in a table that grows and with levels that are packed."""
    program = of_bits(tmp_path, bits)
    assert Layout(program).single
    whole = {"reduction": False, "symmetry": False}
    expected = outcome(program, engine="python", **whole)
    for name, value in (("FIRST_LINES", 4), ("MODEST", 1), ("GENEROUS", 1)):
        monkeypatch.setattr(table, name, value)
    monkeypatch.setattr(space, "KEPT", 8)
    monkeypatch.setattr(search, "WIDE", 2)
    monkeypatch.setattr(search, "FIRST_QUOTA", 64)
    for workers in (1, 2):
        assert native(program, workers, **whole) == expected
    some, path = Limits(states=1000), tmp_path / "search"
    explore(program, Options(some, engine="native", native=NativeOptions(2, checkpoint=path), **whole))
    resumed = explore(program, Options(engine="native", native=NativeOptions(2, resume=path), **whole))
    assert found_of(resumed)[:4] == expected[:4]


def test_where_all_ones_is_a_state_it_is_none(tmp_path: Path) -> None:
    """All ones, one more than which is 0, is what a free entry would be."""
    source = """
class M(Model):
    every = Array(Bool(False), {size})
    {more}
    @thread
    def a(m):
        with atomic():
            for k in range({size}):
                m.every[k] = True
        m.every[0] = False
"""
    for more, single in (("", False), ("free = Int(0, max=2)", True)):
        for size in range(50, 64):
            program = program_of(model(tmp_path, source.format(size=size, more=more)))
            if Layout(program).bits == WORD:
                break
        assert (Layout(program).bits, Layout(program).single) == (WORD, single)
        assert native(program, 1) == outcome(program, engine="python")
