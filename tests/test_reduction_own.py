"""Variables that one thread alone writes, and what others can tell of them: every condition is needed.

Each test leaves one condition out and shows that what it is for is then missed.
docs/decisions/0008-reduction.md has the argument.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from flag_models import FlagModel, PlaceModel
from random_models import load_program
from reduced import MODEL_ERROR, NO_VALUE, Explored, Large, Needed, Patch
from support import model

from interleave.api import program_of
from interleave.program.footprint import VARIABLE, Location
from interleave.reduction import own as reduction_own
from interleave.reduction.discern import Discerning
from interleave.reduction.own import Own
from interleave.reduction.reduction import reduction_of
from interleave.reduction.split import split
from interleave.reduction.steps import steps_of
from interleave.reduction.ways import Ways


@pytest.fixture
def needed(tmp_path: Path) -> Needed:
    return Needed(tmp_path)


def without(patch: Patch) -> None:
    """No variable is taken for one that one thread alone writes."""
    patch.setattr(Own, "_owners", lambda self: {})


# ---------------------------------------------------------------------------- what is found


FLAGS = """
class M(Model):
    flag = Array(Int(0, max=3), 3)
    @thread(instances=3)
    def t(m, i):
        m.flag[i] = 1
        with atomic():
            wait_until(all(f != 2 for f in m.flag))
        m.flag[i] = 3
        with atomic():
            wait_until(any(f == 3 for f in m.flag))
        m.flag[i] = 0
"""


def test_what_steps_wait_for_and_what_threads_hold(tmp_path: Path) -> None:
    first = steps_of(program_of(model(tmp_path, FLAGS))).rows[0]
    steps = [step for step in first if step is not None]
    mine, other = (Location(VARIABLE, "flag", k) for k in (0, 1))
    assert [step.holds[mine] for step in steps] == [{0}, {1}, {1}, {3}, {3}]
    changes = [e.pairs for step in steps for e in step.effects if e.location == mine and e.mode == "write"]
    assert changes == [{(0, 1)}, {(1, 3)}, {(3, 0)}]
    assert not steps[1].effects  # nobody has a 2
    told = [e.pairs for e in steps[3].effects if e.location == other]
    assert told == [{(3, 0), (3, 1)}]  # any() with a 3 is what it is without, if there is another one


def test_a_flag_that_is_taken_down_is_no_step(tmp_path: Path, monkeypatch: Patch) -> None:
    """Others wait until it is down: they cannot move before, and can after."""
    source = """
class M(Model):
    flag = Array(Bool(False), 2)
    x = Int(0, max=1)
    @thread(instances=2)
    def t(m, i):
        m.flag[i] = True
        m.x = i
        m.flag[i] = False
        with atomic():
            wait_until(not m.flag[1 - i])
"""
    program = program_of(model(tmp_path, source))
    folded = [len(nodes) for nodes in reduction_of(program).folded]
    without(monkeypatch)
    assert folded == [1, 1] and not any(reduction_of(program).folded)


def test_an_index_that_is_counted_is_known(tmp_path: Path, monkeypatch: Patch) -> None:
    source = """
class M(Model):
    flag = Array(Bool(False), 3)
    x = Int(0, max=2)
    @thread(instances=3)
    def t(m, i):
        m.flag[i] = True
        m.x = i
        m.flag[i] = False
        for j in range(3):
            with atomic():
                wait_until(not m.flag[j])
"""
    program = split(program_of(model(tmp_path, source))).program
    assert all(reduction_of(program).folded)
    states = [Explored(program, reduction_of(program)).states]
    without(monkeypatch)
    assert states[0] < Explored(program, reduction_of(program)).states


def test_where_threads_stand_may_be_in_an_array(tmp_path: Path) -> None:
    """Cells that hand on a turn, and end their tasks whenever they like: to end one is enough."""
    source = """
class M(Model):
    turn = Array(Bool(False), [True, False, False])
    passes = Array(Bool(False), 3)
    works = Array(Bool(False), 3)
    @thread(instances=3)
    def t(m, i):
        while True:
            with atomic():
                what = choose(range(3))
                if what == 0:
                    wait_until(m.turn[i] and not m.works[i] and not m.passes[i])
                    m.turn[i] = False
                    m.works[i] = True
                    m.passes[i] = True
                elif what == 1:
                    wait_until(m.passes[i])
                    m.passes[i] = False
                    m.turn[(i + 1) % 3] = True
                else:
                    wait_until(m.works[i])
                    m.works[i] = False
"""
    program = program_of(model(tmp_path, source))
    parts = split(program)
    assert [sorted(cells.values()) for cells in parts.cells.values()] == [["passes", "works"]]
    whole, reduced = Explored(program), Explored(parts.program, reduction_of(parts.program))
    assert (whole.states, reduced.states) == (48, 12)
    assert whole.verdicts == reduced.verdicts == set()


# ---------------------------------------------------------------------------- own variables


def test_nobody_else_writes_it(needed: Needed) -> None:
    def the_first_one(patch: Patch) -> None:
        real = Own._writes
        patch.setattr(Own, "_writes", lambda self: (one for one in real(self) if one[0] != 2))

    source = """
class M(Model):
    f = Int(0, max=2)
    y = Int(0, max=1)
    @thread
    def a(m):
        m.y = 1
        m.f = 2
        m.f = 0
    @thread
    def b(m):
        with atomic():
            wait_until(m.f == 1)
            assert m.y == 1
    @thread
    def c(m):
        m.f = 1
"""
    needed(source, "assertion deadlock", the_first_one)


def test_setup_does_not_write_it(needed: Needed) -> None:
    def without_setup(patch: Patch) -> None:
        patch.setattr(reduction_own, "set_up", lambda program: set())

    source = """
class M(Model):
    f = Int(0, max=2)
    y = Int(0, max=1)
    def setup(m):
        m.f = 1
    @thread
    def a(m):
        m.y = 1
        m.f = 2
    @thread
    def b(m):
        with atomic():
            wait_until(m.f == 1)
            assert m.y == 1
"""
    needed(source, "assertion deadlock", without_setup)


def test_who_writes_it_is_started_once(needed: Needed) -> None:
    def from_the_beginning(patch: Patch) -> None:
        patch.setattr(reduction_own, "runs_once", lambda program, thread: True)

    source = """
class M(Model):
    f = Int(0, max=1)
    y = Int(0, max=1)
    @thread(start=False)
    def a(m):
        m.y = 1
        m.y = 0
        m.f = 1
    @thread
    def b(m):
        with atomic():
            wait_until(m.f == 1)
            assert m.y == 0
    @thread
    def c(m):
        m.a.start()
        m.a.join()
        m.a.start()
"""
    needed(source, "assertion", from_the_beginning)


def test_nobody_asks_for_races_on_it(needed: Needed) -> None:
    def any_asks(patch: Patch) -> None:
        patch.setattr(reduction_own, "is_followed", lambda program, variable: variable.kind == "data")

    source = """
class M(Model, check=("data-race",)):
    f = Int(0, max=1)
    @thread
    def a(m):
        m.f = 1
    @thread
    def b(m):
        found = m.f
"""
    needed(source, "data-race", any_asks)


# ---------------------------------------------------------------------------- what is told


PASSING = """
class M(Model):
    f = Int(0, max=1)
    x = Int(0, max=1)
    @thread
    def a(m):
        m.f = 1
        m.f = 0
    @thread
    def b(m):
        with atomic():
            wait_until(m.f == 1)
            m.x = 1
    @reachable
    def p(m):
        return m.x == 1
"""


def test_steps_tell_what_changes_their_outcome(needed: Needed) -> None:
    def nothing(patch: Patch) -> None:
        patch.setattr(Ways, "differs", lambda self, location, old, new: False)

    needed(PASSING, "deadlock p", nothing)


def test_what_is_held_keeps_others_waiting_only_for_other_values(needed: Needed) -> None:
    def never(patch: Patch) -> None:
        patch.setattr(Ways, "passes", lambda self, location, value: False)

    needed(PASSING, "deadlock p", never)


def test_locals_that_are_read_later_are_an_outcome(needed: Needed) -> None:
    def without_locals(patch: Patch) -> None:
        real = Ways._under

        def cut(self: Ways, location: Location, value: int) -> object:
            found = real(self, location, value)
            return [type(way)(way.conditions, way.end if way.end == "blocked" else "") for way in found]

        patch.setattr(Ways, "_under", cut)

    source = """
class M(Model):
    f = Int(0, max=1)
    x = Int(0, max=1)
    @thread
    def a(m):
        m.f = 1
        m.f = 0
    @thread
    def b(m):
        found = m.f
        m.x = found
    @reachable
    def p(m):
        return m.x == 1
"""
    needed(source, "p", without_locals)


def test_properties_tell(needed: Needed) -> None:
    def nothing(patch: Patch) -> None:
        patch.setattr(Discerning, "_told_by", lambda self, look, effect: False)

    source = """
class M(Model):
    f = Array(Int(0, max=2), 2)
    @thread(instances=2)
    def a(m, i):
        m.f[i] = 1
        m.f[i] = 2
    @reachable
    def p(m):
        return any(f == 1 for f in m.f)
"""
    needed(source, "p", nothing)


# ---------------------------------------------------------------------------- random models


def check(source: str) -> set[str]:
    """Hold a random model against itself without reduction; what it was like."""
    program = load_program(source)
    try:
        whole = Explored(program, None, 20_000)
    except Large:
        return {"large"}
    if whole.verdicts in (MODEL_ERROR, NO_VALUE):
        return {str(whole.verdicts)}
    found = {f"found {name}" for name in whole.verdicts}
    for one in (program, split(program).program):
        plain, reduced = Explored(one), Explored(one, reduction_of(one))
        assert reduced.verdicts == whole.verdicts, source
        assert reduced.ends == plain.ends, source
        assert plain.states <= whole.states, source
        with pytest.MonkeyPatch.context() as patch:
            without(patch)
            other = Explored(one, reduction_of(one))
        found |= {"fewer"} if reduced.states < other.states else set()
    return found


def test_random_models_with_flags() -> None:
    found = Counter(what for number in range(12) for what in check(FlagModel(number).source))
    assert found["fewer"] > 1 and found["found deadlock"] > 2, found


def test_random_models_with_places() -> None:
    found = Counter(what for number in range(8) for what in check(PlaceModel(number).source))
    assert found["fewer"] > 0 and found["found deadlock"] > 1, found


@pytest.mark.slow
def test_many_random_models_with_flags() -> None:
    found = Counter(what for number in range(12, 62) for what in check(FlagModel(number).source))
    assert found["fewer"] > 8 and found["found deadlock"] > 10 and found["found assertion"] > 2, found


@pytest.mark.slow
def test_many_random_models_with_places() -> None:
    found = Counter(what for number in range(8, 38) for what in check(PlaceModel(number).source))
    assert found["fewer"] > 2 and found["found deadlock"] > 5 and found["found assertion"] > 1, found
