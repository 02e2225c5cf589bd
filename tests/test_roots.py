"""States as roots of trees: the same is found as on the table of whole states, and by the Python engine."""

from __future__ import annotations

from collections import Counter
from functools import partial
from pathlib import Path

import pytest
import test_native
from native_checks import PHILOSOPHERS, check, counts
from random_models import PROFILES
from support import compiled, model
from test_native import check_many, outcome, tight
from test_oracle import few_targets

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.engine.exploration import Limits, NativeOptions
from interleave.engine.layout import Layout
from interleave.engine.native.codegen import leaves
from interleave.engine.native.search import space, tree
from interleave.program.program import Program

__all__ = ["tight"]

#: The bits of leaves: so small that a model of some tens of bits has pairs of pairs.
SMALL = 7


@pytest.fixture
def cut(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """States of any size are roots, of many small leaves, and nodes have to grow."""
    monkeypatch.setattr(leaves, "LEAST", 0)
    monkeypatch.setattr(leaves, "LEAF", getattr(request, "param", SMALL))
    monkeypatch.setattr(tree, "FIRST_SLOTS", 4)
    monkeypatch.setattr(test_native, "NativeOptions", partial(NativeOptions, collapse=True))


def native(program: Program, workers: int, *, collapse: bool = True, **options: object) -> tuple[object, ...]:
    return outcome(program, engine="native", native=NativeOptions(workers, collapse=collapse), **options)


def wide(elements: int, width: int, threads: int = 2) -> str:
    """A model of some elements of so many bits; each thread sets its own, one after the other."""
    most = (1 << width) - 1
    return (
        f"class M(Model):\n a = Array(Int(0, max={most}), {elements})\n"
        f" @thread(instances={threads})\n def t(m, i):\n"
        + "".join(f"  m.a[{k} + i] = {k + 1} + i\n" for k in range(0, elements - threads + 1, threads))
        + f" @invariant\n def small(m):\n  return m.a[{elements - elements % threads - 1}] + m.a[0] < 3\n"
        + " @recoverable\n def back(m):\n  return m.a[1] > 0\n"
    )


def made_of(tmp_path: Path, source: str) -> Program:
    return program_of(model(tmp_path, source))


@pytest.mark.parametrize("target", few_targets()[::8])
@pytest.mark.usefixtures("tight", "cut")
def test_the_same_is_found_when_all_states_are_roots(target: str) -> None:
    made = compiled(target)
    for smaller in ({"reduction": False}, {}):
        expected = outcome(made, engine="python", **smaller)
        for workers in (1, 3):
            assert native(made, workers, **smaller) == expected


@pytest.mark.parametrize("profile", ["mixed", "heap", "threads"])
@pytest.mark.usefixtures("tight", "cut")
def test_random_models(profile: str) -> None:
    check_many(profile, 3)


@pytest.mark.slow
@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("cut", [3, 12], indirect=True)
@pytest.mark.usefixtures("tight", "cut")
def test_many_random_models(profile: str) -> None:
    check_many(profile, 6)


@pytest.mark.parametrize(("elements", "width"), [(8, 8), (9, 8), (16, 12), (40, 12)])
def test_wide_states(elements: int, width: int, tmp_path: Path) -> None:
    """Two leaves, pairs, and pairs of pairs; counts, verdicts and traces as with whole states."""
    made = made_of(tmp_path, wide(elements, width))
    found = [native(made, workers, reduction=False) for workers in (1, 3)]
    assert found == [native(made, 1, collapse=False, reduction=False)] * 2
    assert found[0][0] == "violated"


@pytest.mark.parametrize("target", [f"philosophers.py:philosophers_fixed(n={n})" for n in (5, 14)] + ["wide"])
@pytest.mark.parametrize("most", [9, 64])
def test_each_bit_of_a_state_is_in_one_leaf(
    target: str, most: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaves, "LEAF", most)
    layout = Layout(made_of(tmp_path, wide(16, 9)) if target == "wide" else compiled(target))
    runs = leaves.runs_of(layout)
    fields = [f for thread in layout.threads for f in (thread.place, *thread.fields) if f.width]
    used = {f.offset + k for f in fields for k in range(f.width)} | {
        f.at(i) + k for f in layout.variables.values() for i in range(f.variable.size) for k in range(f.width)
    }
    taken = [64 * run.word + run.shift + k for run in runs for k in range(run.width)]
    assert sorted(taken) == sorted(used)
    places = Counter((run.leaf, run.at + k) for run in runs for k in range(run.width))
    assert len(places) == len(taken) and max(at for _, at in places) < max(most, 16)
    assert all(run.shift + run.width <= 64 for run in runs)


def test_a_leaf_has_threads_with_what_they_use() -> None:
    """A philosopher's place and the fork between him and the next one are in one leaf."""
    layout = Layout(compiled("philosophers.py:philosophers_fixed(n=14)"))
    where = {64 * r.word + r.shift + k: r.leaf for r in leaves.runs_of(layout) for k in range(r.width)}
    forks = layout.variables["forks"]
    places = [where[thread.place.offset] for thread in layout.threads]
    assert places == [0] * 6 + [1] * 8
    assert [where[forks.offset + forks.width * k] for k in range(1, 14)] == places[:-1]


@pytest.mark.parametrize("workers", [1, 2])
def test_a_search_on_roots_is_resumed(workers: int, tmp_path: Path) -> None:
    target, file = f"{PHILOSOPHERS}(n=10)", tmp_path / "search"
    whole = check(target)
    part = check(target, Limits(states=20_000), workers=workers, checkpoint=file, collapse=True)
    assert part.verdict == "incomplete"
    assert counts(check(target, workers=workers, resume=file, collapse=True)) == counts(whole)


def test_levels_that_were_dropped_are_found_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The trace of a search that had no memory for them."""
    made = made_of(tmp_path, wide(9, 8))
    expected = native(made, 1, reduction=False)
    monkeypatch.setattr(space.Space, "relieve", space.Space.drop_levels)
    monkeypatch.setattr(space, "KEPT_ROOTS", 0)
    assert native(made, 1, reduction=False)[:4] == expected[:4]
    assert native(made, 1, reduction=False) == expected


@pytest.mark.parametrize("cut", [20], indirect=True)
@pytest.mark.usefixtures("cut")
def test_levels_are_dropped_where_there_is_no_room_for_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    made = compiled("philosophers.py:philosophers_fixed(n=8)")
    expected, dropped = native(made, 1, reduction=False), list[bool]()
    grow, drop = tree.Tree.grow, space.Space.drop_levels

    def noted(self: space.Space) -> bool:
        dropped.append(drop(self))
        return dropped[-1]

    def first_in_vain(self: tree.Tree) -> bool:
        begun = any(node.numbers > 1 for node in self.saved())
        return (bool(dropped) or not begun) and grow(self)

    monkeypatch.setattr(tree, "FULL", 0.503)  # of the least slots, beside what is kept for successors: 49
    monkeypatch.setattr(space, "KEPT_ROOTS", 0)
    monkeypatch.setattr(space.Space, "drop_levels", noted)
    monkeypatch.setattr(tree.Tree, "grow", first_in_vain)
    assert native(made, 1, reduction=False) == expected
    assert dropped == [True]


@pytest.mark.usefixtures("cut")
def test_there_are_no_more_numbers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "MOST_NUMBERS", 20_000)
    monkeypatch.setattr(space, "MOST_NUMBERS", 20_000)
    made = made_of(tmp_path, wide(75, 8, threads=3))
    options = Options(engine="native", reduction=False, native=NativeOptions(1, collapse=True))
    why = explore(made, options).exploration.stopped
    assert why == "out of room: more than 20,000 different parts of states"
