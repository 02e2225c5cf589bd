"""What steps wait for by value, and variables that are locks: every condition is needed.

Each test leaves one condition out and shows that what it is for is then missed.
docs/decisions/0008-reduction.md has the argument.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from reduced import Explored, Needed, Patch
from support import model

from interleave.api import program_of
from interleave.program.footprint import VARIABLE, Location
from interleave.reduction import guards as reduction_guards
from interleave.reduction import owned as reduction_owned
from interleave.reduction.futures import Futures
from interleave.reduction.guards import Way
from interleave.reduction.owned import Owned
from interleave.reduction.reduction import reduction_of
from interleave.reduction.sets import Analysis
from interleave.reduction.steps import steps_of

#: Threads that enter by a flag of their own making.
ENTERING = """
class M(Model):
    g = Int(0, max=2)
    x = Int(0, max=2)
    @thread(instances=2)
    def t(m, i):
        with atomic():
            wait_until(m.g == 0)
            m.g = 1
        m.x = i + 1
        assert m.x == i + 1
        m.g = 0
"""

#: The same with a mutex.
WITH_MUTEX = """
class M(Model):
    g = Mutex()
    x = Int(0, max=2)
    @thread(instances=2)
    def t(m, i):
        m.g.acquire()
        m.x = i + 1
        assert m.x == i + 1
        m.g.release()
"""


@pytest.fixture
def needed(tmp_path: Path) -> Needed:
    return Needed(tmp_path)


def owned(folder: Path, source: str) -> set[tuple[str, int | None]]:
    """The variables that are taken for locks, with the elements."""
    found: set[Location] = set()
    for row in steps_of(program_of(model(folder, source))).rows:
        found.update(lock for step in row if step is not None for lock in step.waits if lock.kind == VARIABLE)
    return {(lock.name, lock.element) for lock in found}


# ---------------------------------------------------------------------------- locks


@pytest.mark.parametrize(
    ("waits", "takes", "gives"),
    [
        ("m.g == 0", "m.g = 1", "m.g = 0"),
        ("m.g == 0", "m.g = i + 1", "m.g = 0"),  # the owner's number
        ("m.g != 2", "m.g = 2", "m.g = i"),  # free in two ways
        ("m.g == 0 and m.x >= 0", "m.g = 1", "m.g = 0"),
    ],
)
def test_a_variable_is_a_lock(tmp_path: Path, waits: str, takes: str, gives: str) -> None:
    source = ENTERING.replace("m.g == 0", waits).replace("m.g = 1", takes)
    source = source.replace("        m.g = 0", f"        {gives}")
    assert owned(tmp_path, source) == {("g", None)}
    found = program_of(model(tmp_path, source))
    full, reduced = Explored(found), Explored(found, reduction_of(found))
    assert full.verdicts == reduced.verdicts == set()
    mutex = program_of(model(tmp_path, WITH_MUTEX))
    assert reduced.states == Explored(mutex, reduction_of(mutex)).states < full.states


def test_philosophers_with_forks_of_their_own_leave_what_mutexes_leave(tmp_path: Path) -> None:
    source = """
class M(Model):
    fork = Array(Bool(False), 8)
    @thread(instances=8)
    def eats(m, i):
        while True:
            with atomic():
                wait_until(not m.fork[i])
                m.fork[i] = True
            with atomic():
                wait_until(not m.fork[(i + 1) % 8])
                m.fork[(i + 1) % 8] = True
            m.fork[i] = False
            m.fork[(i + 1) % 8] = False
"""
    assert owned(tmp_path, source) == {("fork", k) for k in range(8)}
    found = program_of(model(tmp_path, source))
    assert (Explored(found).states, Explored(found, reduction_of(found)).states) == (6_560, 58)


def any_may_write(patch: Patch) -> None:
    patch.setattr(Owned, "_strangers", lambda self, number: iter(()))


def test_others_do_not_give_it_back(needed: Needed, tmp_path: Path) -> None:
    source = f"{ENTERING}    @thread\n    def u(m):\n        m.g = 0\n"
    assert owned(tmp_path, source) == set()
    needed(source, "assertion", any_may_write)


def test_who_gives_it_back_has_taken_it_on_every_way(needed: Needed, tmp_path: Path) -> None:
    source = f"""{ENTERING}    @thread
    def u(m):
        if maybe():
            with atomic():
                wait_until(m.g == 0)
                m.g = 1
        m.g = 0
"""
    assert owned(tmp_path, source) == set()
    needed(source, "assertion", any_may_write)


def test_who_has_given_it_back_does_not_have_it(needed: Needed, tmp_path: Path) -> None:
    source = ENTERING.replace("instances=2", "instances=3").replace("max=2", "max=3") + "        m.g = 0\n"
    assert owned(tmp_path, source) == set()
    needed(source, "assertion", any_may_write)


def any_values(patch: Patch) -> None:
    patch.setattr(reduction_owned, "agreed", lambda takings: {one.location: one.free for one in takings})


def test_all_wait_for_the_same_values(needed: Needed, tmp_path: Path) -> None:
    source = f"""{ENTERING}    @thread
    def u(m):
        with atomic():
            wait_until(m.g == 1)
            m.g = 2
        m.x = 0
"""
    assert owned(tmp_path, source) == set()
    needed(source, "assertion deadlock", any_values)


def any_asks(patch: Patch) -> None:
    patch.setattr(reduction_guards, "DATA_RACE", "")


def test_it_is_no_lock_where_races_are_looked_for(needed: Needed, tmp_path: Path) -> None:
    source = """
class M(Model, check=("data-race",)):
    g = Int(0, max=1)
    s = Semaphore(0)
    @thread
    def a(m):
        with atomic():
            wait_until(m.g == 0)
            m.g = 1
        m.s.post()
        m.g = 0
    @thread
    def b(m):
        m.s.wait()
        with atomic():
            wait_until(m.g == 0)
            m.g = 1
        m.g = 0
"""
    assert owned(tmp_path, source) == set()
    assert owned(tmp_path, source.replace("max=1)", "max=1, atomic=True)")) == {("g", None)}
    needed(source, "data-race", any_asks)


# ---------------------------------------------------------------------------- what steps wait for


def after_failing(patch: Patch) -> None:
    patch.setattr(Way, "_may_fail", property(lambda self: False, lambda self, value: None), raising=False)


def test_a_step_that_fails_first_needs_nothing(needed: Needed) -> None:
    source = """
class M(Model):
    g = Int(0, max=1)
    y = Int(0, max=1)
    b = Array(Bool(False), 1)
    @thread
    def a(m):
        with atomic():
            wait_until(m.g == 0)
            m.g = 1
        m.y = 1
        m.y = 0
        m.g = 0
    @thread
    def c(m):
        with atomic():
            found = m.b[m.y]
            wait_until(m.g == 0)
            m.g = 1
        m.g = 0
"""
    needed(source, "index-out-of-range", after_failing)


def what_it_stored(patch: Patch) -> None:
    patch.setattr(Way, "_stored", property(lambda self: set(), lambda self, value: None), raising=False)


def test_what_a_step_has_stored_itself_it_does_not_need(needed: Needed) -> None:
    source = """
class M(Model):
    x = Int(1, max=1)
    y = Int(0, max=2)
    @thread
    def a(m):
        with atomic():
            wait_until(m.x == 1)
            m.y = 1
    @thread
    def b(m):
        with atomic():
            m.x = 0
            wait_until(m.x == 0)
"""
    needed(source, "deadlock", what_it_stored)


def also_blocked(patch: Patch) -> None:
    future = Futures.future
    patch.setattr(Futures, "future", lambda self, step, blocked=False: future(self, step))


def without_singles(patch: Patch) -> None:
    """Leave the reduction to pairs: where one step is enough none is asked for."""
    patch.setattr(Analysis, "singles", lambda self: iter(()))


def pairs_only(folder: Path, source: str) -> object:
    """What is found then."""
    with pytest.MonkeyPatch.context() as patch:
        without_singles(patch)
        found = program_of(model(folder, source))
        return Explored(found, reduction_of(found)).verdicts


def test_a_step_that_may_be_blocked_is_made_possible_by_others(needed: Needed, tmp_path: Path) -> None:
    """It is a partner of the first one: what it waits for need not be the case."""
    source = """
class M(Model):
    x = Int(0, max=1)
    y = Int(0, max=2)
    z = Int(0, max=1)
    @thread
    def a(m):
        m.y = 1
    @thread
    def b(m):
        with atomic():
            wait_until(m.x == 1)
            m.y = 2
    @thread
    def c(m):
        with atomic():
            wait_until(m.x == 0)
            m.x = 1
    @reachable
    def p(m):
        return m.y == 1 and m.b.finished and m.a.finished
"""
    assert pairs_only(tmp_path, source) == {"p"}
    needed(source, "p", also_blocked, without_singles)
