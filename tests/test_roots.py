"""States as roots of trees: the same is found as on the table of whole states, and by the Python engine."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
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
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.exploration import Limits, NativeOptions
from interleave.engine.layout import Layout
from interleave.engine.native.codegen.roots import pieces_of
from interleave.engine.native.search import parts, sample, space, tree
from interleave.engine.native.search.search import NativeSearch
from interleave.engine.watch import Watch
from interleave.errors import UsageError
from interleave.program.program import Program

__all__ = ["tight"]

#: The bits of leaves: so small that a model of some tens of bits has pairs of pairs.
SMALL = 7


@pytest.fixture
def cut(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """States of any size are roots, of many small leaves by a small sample, and nodes have to grow."""
    monkeypatch.setattr(sample, "TAKEN", 60)
    monkeypatch.setattr(parts, "LEAST", 0)
    monkeypatch.setattr(parts, "LEAF", getattr(request, "param", SMALL))
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


def on_roots(program: Program) -> NativeSearch:
    search = NativeSearch(
        Behaviour(program), {}, Watch(Limits()), NativeOptions(workers=1, collapse=True), notice=None
    )
    search.run()
    return search


def parts_of(search: NativeSearch) -> parts.Parts:
    assert search.space.tree is not None
    return search.space.tree.parts


@pytest.mark.parametrize("target", [f"philosophers.py:philosophers_fixed(n={n})" for n in (5, 10)] + ["wide"])
@pytest.mark.parametrize("cut", [9, 64], indirect=True)
@pytest.mark.usefixtures("cut")
def test_each_bit_of_a_state_is_in_one_leaf(target: str, tmp_path: Path) -> None:
    program = made_of(tmp_path, wide(16, 9)) if target == "wide" else compiled(target)
    layout, leaves = Layout(program), parts_of(on_roots(program)).leaves
    fields = [f for thread in layout.threads for f in (thread.place, *thread.fields) if f.width]
    used = {f.offset + k for f in fields for k in range(f.width)} | {
        f.at(i) + k for f in layout.variables.values() for i in range(f.variable.size) for k in range(f.width)
    }
    assert sorted(k for bits in leaves for k in range(layout.bits) if bits >> k & 1) == sorted(used)
    assert len(leaves) >= 2 and all(bits.bit_count() <= max(parts.LEAF, 9) for bits in leaves)
    whole = [0] * len(leaves)
    for piece in pieces_of(leaves):
        assert whole[piece.leaf] & piece.bits << 64 * piece.word == 0
        whole[piece.leaf] |= piece.bits << 64 * piece.word
    assert tuple(whole) == leaves
    places = [(p.leaf, k) for p in pieces_of(leaves) for k in range(64) if p.turned >> k & 1]
    assert len(places) == len(set(places)) == len(used)


@pytest.mark.parametrize("at", ["k * {threads} + i", "i * {each} + k"])
@pytest.mark.parametrize(("threads", "each", "numbers"), [
    (4, 24, [26, 26, 26, 25, 626, 626]), (3, 70, [72, 24, 24, 72, 71, 65, 72, 72, 71, 5042]),
])  # fmt: skip
def test_a_leaf_has_what_belongs_together(
    threads: int, each: int, numbers: list[int], at: str, tmp_path: Path
) -> None:
    """Threads that set bits of their own in turn, of which a local's values alone tell which they are. What
    belongs to one thread has as many values as that has states, a pair of two threads has the product; and
    each node has 0, which may be no value of its."""
    source = (
        f"class M(Model):\n a = Array(Bool(False), {threads * each})\n"
        f" @thread(instances={threads})\n def t(m, i):\n  k = 0\n"
        f"  while k < {each}:\n   m.a[{at.format(threads=threads, each=each)}] = True\n   k += 1\n"
    )
    search = on_roots(made_of(tmp_path, source))
    assert search.space.tree is not None and search.result.states == (each + 1) ** threads
    assert [node.numbers for node in search.space.tree.saved()] == numbers


def test_threads_that_meet_are_in_one_leaf() -> None:
    """Seven philosophers with the forks between them, and the other seven."""
    search = on_roots(compiled("philosophers.py:philosophers_fixed(n=14)"))
    assert search.space.tree is not None
    assert [node.numbers for node in search.space.tree.saved()] == [4374, 4374]


def test_the_same_parts_whatever_the_hash_seed() -> None:
    code = (
        "from support import compiled; from test_roots import on_roots, parts_of\n"
        "print(parts_of(on_roots(compiled('philosophers.py:philosophers_fixed(n=11)'))))"
    )
    found = set()
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)}
        done = subprocess.run(
            [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
        )
        found.add(done.stdout)
    assert len(found) == 1 and found.pop().startswith("Parts(")


def test_a_search_with_other_parts_is_not_resumed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target, file = f"{PHILOSOPHERS}(n=10)", tmp_path / "search"
    check(target, Limits(states=2000), checkpoint=file, collapse=True)
    monkeypatch.setattr(parts, "LEAF", 20)
    with pytest.raises(UsageError, match="of another program, or of this one with other options"):
        check(target, resume=file, collapse=True)


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
    source = (
        "class M(Model):\n x = Int(0, max=30_000)\n y = Bool(False)\n"
        " @thread\n def t(m):\n  while m.x < 30_000:\n   m.x += 1\n @thread\n def u(m):\n  m.y = True\n"
    )
    made = made_of(tmp_path, source)
    options = Options(engine="native", reduction=False, native=NativeOptions(1, collapse=True))
    why = explore(made, options).exploration.stopped
    assert why == "out of room: more than 20,000 different parts of states"


def test_a_sample_does_not_outlast_a_bound(tmp_path: Path) -> None:
    """Of a step whose alternatives have no end, and none of which is one."""
    source = (
        "class M(Model):\n a = Array(Int(0, max=1000), 10)\n @thread(instances=2)\n def t(m, i):\n"
        "  m.a[i] = 1\n  with atomic():\n   s = 0\n   for j in range(40):\n"
        "    s = (s + choose(range(8))) % 16\n   wait_until(s + m.a[0] == 100)\n"
    )
    native_options = NativeOptions(1, collapse=True)
    options = Options(Limits(seconds=1), engine="native", native=native_options)
    assert explore(made_of(tmp_path, source), options).exploration.stopped == "reached --max-seconds 1"
    for thread in threading.enumerate():
        if thread.name == "apart":
            thread.join(20)
            assert not thread.is_alive()
