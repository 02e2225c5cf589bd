"""Steps that no interleaving takes: the oracle knows no others."""

from __future__ import annotations

import contextlib
from collections import Counter
from itertools import product
from pathlib import Path

import pytest
from hypothesis import assume, event, given, note, settings
from oracle import Oracle, Standing, explore
from random_models import PROFILES, load_program, models
from sparse_models import sparse_models
from support import compiled, model
from symmetric_models import random_model
from test_oracle import few_targets, targets
from test_random import SETTINGS

from interleave.api import explore as engine
from interleave.api import program_of
from interleave.checking.coverage import At, Taken
from interleave.checking.verdicts import Checked, Options
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.exploration import Limits
from interleave.engine.python.search import PythonExploration, Search
from interleave.engine.watch import Watch
from interleave.errors import ModelError
from interleave.program.instr import Place
from interleave.program.program import Program
from interleave.reduction.reduction import Reduction

BOTH = ("python", "native")
#: Reduction and symmetry.
HOW = [(False, False), (True, False), (True, True)]


# ---------------------------------------------------------------------------- models/

#: All that there is to tell of models/.
NEW = ["read from_dst_file", "migrate_set_state(state, FAILED)", "rp_error = True"]
OLD = [*NEW[1:], "rp_error = True", "migration_release_dst_files()"]
FOUND = {
    "qemu_return_path/new.py:ReturnPathNew": NEW,
    "qemu_return_path/new8.py:ReturnPathNew8": NEW,
    "qemu_return_path/old.py:ReturnPathOld": OLD,
}


def oracle_taken(program: Program) -> set[At]:
    """The steps that the oracle knows a way to take."""
    oracle, found = Oracle(program), set[At]()
    for state in explore(program).depths:
        for number, standing in enumerate(state.threads):
            thread, _ = program.instances[number]
            if isinstance(standing, Standing) and oracle.steps(state, number):
                found.add((thread.first, thread.code.locations.index(standing.node)))
    return found


def taken(checked: Checked) -> set[At]:
    exploration = checked.exploration
    assert exploration.stopped is None
    found = Taken(checked.builder.code, exploration.code)
    if isinstance(exploration, PythonExploration):
        found.look(exploration.parent)
    else:
        found.add(exploration.taken)
    return found.steps


def agree(program: Program, most: int | None = None, engines: tuple[str, ...] = ("python",)) -> set[str]:
    """The oracle takes the same steps as the search, with and without what makes it smaller; what
    was tried, or why nothing was."""
    seen, expected = set[str](), set[At]()
    for (reduction, symmetry), chosen in product(HOW, engines):
        options = Options(Limits(states=most), reduction=reduction, symmetry=symmetry, engine=chosen)
        try:
            checked = engine(program, options)
        except ModelError:
            return {"model error"}
        if checked.result.reason:
            return {"large"}
        expected = expected or oracle_taken(program)
        assert taken(checked) == expected, options
        code = checked.exploration.code
        if code.reduction is not None:
            seen |= {"alone"} if code.reduction.alone else set()
            seen |= {"folded"} if any(code.reduction.folded) else set()
        seen |= {"symmetric"} if code.symmetry is not None else set()
    everything = sum(len(thread.code.locations) for thread in program.threads)
    return seen | {"all taken" if len(expected) == everything else "some not taken"}


@pytest.mark.parametrize("target", few_targets(t for t in targets() if "strict" not in t))
def test_models(target: str) -> None:
    """The oracle takes the same steps, and what is told is what a reader wants to know."""
    agree(compiled(target))
    unreached = engine(compiled(target)).result.unreached
    assert unreached is not None
    assert [place.text for place in unreached] == FOUND.get(target, [])


@pytest.mark.slow
@pytest.mark.parametrize("target", [t for t in targets() if "strict" not in t])
def test_models_with_the_native_engine(target: str) -> None:
    agree(compiled(target), engines=("native",))


@pytest.mark.parametrize(
    ("first", "second"),
    [("m.own = 1\n            m.own = 0\n            if seen == 1:\n                m.own = 2", "pass"),
     ("m.later.start(seen)", "if seen == 1:\n                m.own = 2\n            m.x = 0")],
)  # fmt: skip
def test_folded_steps_are_taken_with_the_one_before(tmp_path: Path, first: str, second: str) -> None:
    """Also if they are not when that one is met for the first time: here it reads 0 first."""
    source = f"""
    class M(Model):
        x = Int(0, max=1)
        own = Int(0, max=3)
        @thread
        def reads(m):
            seen = m.x
            {first}
        @thread(start=False)
        def later(m, seen=0):
            {second}
        @thread
        def writes(m):
            m.x = 1
    """
    program = program_of(model(tmp_path, source))
    folded = tuple(
        frozenset(
            n
            for n in t.code.locations
            if getattr(t.code.nodes[n].instr, "place", None) == Place("own", text="own")
        )
        for t, _ in program.instances
    )
    assert any(folded)
    code = Behaviour(program, Reduction(((),) * len(folded), (), folded))
    states = Search(code, {}, Watch(Limits())).run().parent
    found = Taken(Behaviour(program), code)
    found.look(states)
    assert found.steps == oracle_taken(program)
    assert len(found.steps) == sum(len(thread.code.locations) for thread in program.threads)


@pytest.mark.parametrize("then", ["wait_until(m.x == 1)", "m.worker.start()", "m.x = choose(0, 1)"])
def test_a_thread_that_is_not_started_after_all_takes_none(tmp_path: Path, then: str) -> None:
    """The step that starts it has to wait after that, or fails: where it does not, the steps that are
    folded into it are taken."""
    source = f"""
    class M(Model):
        x = Int(0, max=1)
        own = Int(0, max=3)
        zero = Int(0, max=3)
        @thread
        def main(m):
            with atomic():
                m.worker.start()
                {then}
        @thread(start=False)
        def worker(m):
            seen = m.zero
            m.own = seen + 1
    """
    program = program_of(model(tmp_path, source))
    code = engine(program, Options(symmetry=False)).exploration.code
    assert code.reduction is not None and code.reduction.folded[1]
    agree(program, engines=BOTH)
    assert bool([pc for number, pc in oracle_taken(program) if number == 1]) == ("choose" in then)


# ---------------------------------------------------------------------------- random models

RANDOM = {**{profile: models(profile) for profile in PROFILES}, "sparse": sparse_models()}


def check_random(profile: str, examples: int, engines: tuple[str, ...] = ("python",)) -> None:
    seen: Counter[str] = Counter()

    @settings(SETTINGS, max_examples=examples)
    @given(source=RANDOM[profile])
    def run(source: str) -> None:
        note(source)
        try:
            found = agree(load_program(source), 300, engines)
        except ModelError:
            assume(False)
        seen.update(found)
        event(", ".join(sorted(found)))
        assume(found not in ({"large"}, {"model error"}))

    run()
    assert seen["alone"] >= examples // 4 and seen["folded"] >= examples // 4, seen
    assert seen["some not taken"] or profile == "data", seen


@pytest.mark.parametrize("profile", RANDOM)
def test_random_models(profile: str) -> None:
    check_random(profile, 4)


def test_random_models_with_the_native_engine() -> None:
    check_random("sparse", 5, BOTH)


@pytest.mark.slow
@pytest.mark.parametrize("profile", RANDOM)
def test_many_random_models(profile: str) -> None:
    check_random(profile, 16, BOTH)


def check_symmetric(seeds: range, engines: tuple[str, ...] = ("python",)) -> None:
    seen: Counter[str] = Counter()
    for seed in seeds:
        with contextlib.suppress(ModelError):
            seen.update(agree(load_program(random_model(seed)), 300, engines))
    assert seen["symmetric"] > len(seeds) // 4 and seen["some not taken"] > len(seeds) // 8, seen


def test_random_symmetric_models() -> None:
    check_symmetric(range(8))


@pytest.mark.slow
def test_many_random_symmetric_models() -> None:
    check_symmetric(range(8, 40), BOTH)
