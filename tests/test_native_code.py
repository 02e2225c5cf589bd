"""The native engine's machine code: in every state the successors and findings of the Python engine."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, note, settings
from hypothesis import strategies as st
from native_support import Native, compare, judges_of, program
from random_models import PROFILES, load_program, models
from support import compiled
from test_oracle import few_targets

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.layout import Layout
from interleave.engine.native.abi import FAULT
from interleave.engine.native.codegen.code import load
from interleave.engine.native.machine import Library, compile_text
from interleave.errors import ModelError

pytest_plugins = ["native_support"]
pytestmark = pytest.mark.usefixtures("no_cache")

SETTINGS = settings(
    deadline=None,
    derandomize=True,
    database=None,
    print_blob=False,
    phases=[Phase.generate],  # each try takes a compilation
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.parametrize("target", few_targets(large=("strict", "new8")))
def test_models(target: str) -> None:
    looked_at, faults = compare(compiled(target))
    assert looked_at > 10 and not faults


@pytest.mark.parametrize("profile", PROFILES)
def test_random_models(profile: str) -> None:
    check_many(profile, 4, 150)


@pytest.mark.slow
@pytest.mark.parametrize("profile", PROFILES)
def test_many_random_models(profile: str) -> None:
    check_many(profile, 12, 500)


def check_many(profile: str, examples: int, most: int) -> None:
    found: Counter[str] = Counter()

    @settings(SETTINGS, max_examples=examples)
    @given(
        source=models(profile), level=st.sampled_from((0, 0, 0, 0, 1, 2)), room=st.sampled_from((1, 4, 100))
    )
    def run(source: str, level: int, room: int) -> None:
        note(source)
        try:
            looked_at, faults = compare(load_program(source), most, room, level)
        except ModelError:
            found["refused"] += 1
        else:
            found["states"] += looked_at
            found["faulty" if faults else "models"] += 1

    run()
    assert found["models"] > examples // 2, found


# ---------------------------------------------------------------------------- the functions


def test_judges_are_asked_as_wanted(tmp_path: Path) -> None:
    source = """
        class N(Struct, capacity=1):
            v = Int(0, max=1)
        class M(Model):
            x = Int(0, max=1)
            r = Ref(N)
            @thread
            def a(m):
                m.x = 1
                m.r = N()
            @invariant
            def one(m):
                return m.x == 1
            @reachable
            def two(m):
                return m.x == 0
            @reachable
            def three(m):
                return m.r.v == 0
    """
    found = program(tmp_path, source)
    native = Native(load(found, Layout(found), judges_of(found)))
    state = Behaviour(found).initial()[0]
    assert native.judge(state) == {"one": 1, "two": 1, f"{FAULT}:three": 1}
    assert native.judge(state, 0b010) == {"two": 1}
    assert native.judge(state, 0) == {}


def test_library_names_what_it_does_not_have() -> None:
    library = Library([compile_text("define i64 @one() {\n ret i64 1\n}")])
    assert library.address("one") > 0
    with pytest.raises(KeyError):
        library.address("two")
