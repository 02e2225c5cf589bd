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
            trace, ran = found.cause.trace, found.schedule
            assert found.held.possible
            assert found.held.fails
            assert not found.held.passes or not found.cause.orders
            assert not (found.missed or found.moved or found.note or ran.without)
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
