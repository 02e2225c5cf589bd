"""What `compare` says of fixes: of each kind of change the smallest."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import model
from test_models import EXPECTED

from interleave.api import explore, program_of
from interleave.loader import load_models
from interleave.paths import shown
from interleave.properties.reviews import reviews, same_program, same_runs
from interleave.properties.verdicts import Checked, Options
from interleave.report.comparison import sentence
from interleave.report.reviewed import outcome, schedule

ROOT = Path(__file__).resolve().parent.parent
FIXES = Path(__file__).resolve().parent / "fixes"
POSSIBLE = "These orders are still possible in the new design, and every run that has them fails."
TOGETHER = "These orders are impossible together in the new design."


def explained(target: str) -> Checked:
    (loaded,) = load_models(target)
    return explore(program_of(loaded), Options(explain=True))


def pair(folder: Path, source: str, old: str = "Old", new: str = "New") -> tuple[Checked, Checked]:
    """Two models of one source text."""
    first, second = (
        explore(program_of(model(folder, source, name)), Options(explain=True)) for name in (old, new)
    )
    return first, second


def said(old: Checked, new: Checked) -> list[tuple[str, str]]:
    """What is said of each cause: of its orders, and of the schedule."""
    return [(outcome(review), schedule(review)) for review in reviews(old, new)]


# ---------------------------------------------------------------------------- designs beside themselves

SHIPPED = [f"{ROOT}/models/{name}" for name in EXPECTED]
SHIPPED += [f"{ROOT}/examples/device.py", f"{ROOT}/examples/tutorial"]
SHIPPED += [str(path) for path in sorted(FIXES.glob("*.py"))]


@pytest.mark.parametrize("target", SHIPPED, ids=lambda target: target.rpartition("/")[2])
def test_a_design_beside_itself(target: str) -> None:
    """All that fails fails there in the same way: nothing is impossible, and nothing passes."""
    for loaded in load_models(target):
        checked = explore(program_of(loaded), Options(explain=True))
        assert same_program(checked, checked)
        told = {found.name for found in checked.result.violated if found.trace is not None}
        assert same_runs(checked, checked) == told
        for found in reviews(checked, checked):
            trace, ran = found.trace, found.schedule
            assert found.held.possible
            assert found.held.fails
            assert not found.held.passes or not (found.cause and found.cause.orders)
            assert not (found.missed or found.threads or found.moved or found.note or ran.without)
            assert [step for step, _ in ran.ran] == list(trace.steps)
            if trace.steps[-1].crash:
                assert ran.crash == trace.steps[-1].crash
                end = f"crashes in the new design, too: {ran.crash}."
            else:
                assert not ran.crash
                assert not set(found.names).isdisjoint(ran.violates)
                end = "there."
            assert schedule(found).endswith(end)


# ---------------------------------------------------------------------------- kinds of fixes


@pytest.mark.parametrize(
    ("file", "names", "summary", "found"),
    [
        ("useless_fix", "Two Useless", "The new design still violates assertion.",
         [(POSSIBLE, "The old schedule of 4 steps crashes in the new design, too: not closed.")]),
        ("check_act", "Two Locked", "The new design does not violate assertion.",
         [(TOGETHER, "The old schedule stops before step 2 of 4, b's “read closed” in close(): there b waits "
           "at {file}:31: acquire lock, held by a."),
          (TOGETHER, "The old schedule stops before step 2 of 4, a's “read closed” in close(): there a waits "
           "at {file}:31: acquire lock, held by b.")]),
        ("renamed_local", "Racy Renamed", "The new design still violates assertion.",
         [(POSSIBLE, "The old schedule of 7 steps crashes in the new design, too: n == 2.")]),
        ("lost_update", "Racy SomethingElse", "The new design still violates both.",
         [(POSSIBLE, "The old schedule of 4 steps runs to its end in the new design and violates both "
           "there.")]),
        ("lost_update", "Racy Locked", "The new design does not violate both.",
         [(TOGETHER, "The old schedule stops before step 2 of 4, b's “read n” in add(): there b waits at "
           "{file}:45: acquire lock, held by a.")]),
        ("no_free", "Old New", "The new design does not violate use-after-free.",
         [("closer's “free o” in drop() is gone in the new design.",
           "The old schedule of 4 steps, without closer's “free o” in drop(), which is gone, runs to its end "
           "in the new design and passes.")]),
        ("cleared", "Old New",
         "The new design does not violate use-after-free; it still violates null-dereference.",
         [("This order is still possible in the new design, and every run that has it fails.",
           "The old schedule of 5 steps, without closer's “free o” in drop(), which is gone, crashes in the "
           "new design, too: o.x: o is None."),
          ("closer's “free o” in drop() is gone in the new design.",
           "The old schedule of 5 steps, without closer's “free o” in drop(), which is gone, runs to its end "
           "in the new design and passes.")]),
        ("names", "Old New", "The new design violates none of job_finishes, can_finish, nothing_lost.",
         [("There is no order to look for: in the new design no run fails.",
           "The new design has none of the old schedule's steps.")]),
        ("typo_override", "Old New", "The two programs are the same; both violate ok.",
         [(POSSIBLE, "The old schedule of 4 steps runs to its end in the new design and violates ok "
           "there.")]),
    ],
)  # fmt: skip
def test_a_fix(file: str, names: str, summary: str, found: list[tuple[str, str]]) -> None:
    path = FIXES / f"{file}.py"
    old, new = (explained(f"{path}:{name}") for name in names.split())
    assert sentence(old, new) == summary
    assert same_program(old, new) == summary.startswith("The two programs are the same")
    assert said(old, new) == [(orders, ran.format(file=shown(str(path)))) for orders, ran in found]


# ---------------------------------------------------------------------------- which step is which

ADDING = """
    class Base(Model):
        n = Int(0, max=2)
        log = Int(0, max=2)
        def add(m):
            x = m.n
            m.n = x + 1
    class Named(Base):
        @thread
        def a(m):
            m.add()
        @thread
        def b(m):
            m.add()
        @invariant
        def both(m):
            return not (m.a.finished and m.b.finished) or m.n == 2
    class Instances(Base):
        @thread("adder", instances=2)
        def adder(m, i):
            m.add()
        @invariant
        def both(m):
            return not (m.adder[0].finished and m.adder[1].finished) or m.n == 2
    class One(Base):
        @thread
        def c(m):
            m.add()
"""


def test_instances_in_the_place_of_named_threads(tmp_path: Path) -> None:
    ends = "The old schedule of 4 steps runs to its end in the new design and violates both there."
    named, one, other = "In the new design", "adder[0] or adder[1]", "a or b"
    found = f"{named} a is {one} and b is {one}. {POSSIBLE}"
    assert said(*pair(tmp_path, ADDING, "Named", "Instances")) == [(found, ends)]
    found = f"{named} adder[0] is {other} and adder[1] is {other}. {POSSIBLE}"
    assert said(*pair(tmp_path, ADDING, "Instances", "Named")) == [(found, ends)]


def test_one_thread_in_the_place_of_two(tmp_path: Path) -> None:
    """It can be one of them; the steps of the other one are gone."""
    ((orders, ran),) = said(*pair(tmp_path, ADDING, "Named", "One"))
    assert orders == (
        "b's “n = x + 1” in add() and b's “read n” in add() are gone in the new design. In the new design a "
        "is c."
    )
    assert ran == (
        "The old schedule of 4 steps, without b's “read n” in add() and b's “n = x + 1” in add(), which are "
        "gone, runs to its end in the new design and passes."
    )
