"""What `compare` says of fixes: of each kind of change the smallest."""

from __future__ import annotations

from pathlib import Path

import pytest
from reviewed import explained, said
from support import model
from test_models import EXPECTED

from interleave.api import explore, program_of
from interleave.checking.reviews import reviews, same_runs
from interleave.checking.verdicts import Options
from interleave.loader import load_models
from interleave.paths import shown
from interleave.report.comparison import comparison, comparison_data, same_program, sentence
from interleave.report.page_content import content
from interleave.report.reviewed import schedule
from interleave.report.style import plain

ROOT = Path(__file__).resolve().parent.parent
FIXES = Path(__file__).resolve().parent / "fixes"
POSSIBLE = "These orders are still possible in the new design, and every run that has them fails."
ONE = "This order is still possible in the new design, and every run that has it fails."
TOGETHER = "These orders are impossible together in the new design."


# ---------------------------------------------------------------------------- designs beside themselves

SHIPPED = [f"{ROOT}/models/{name}" for name in EXPECTED]
SHIPPED += [f"{ROOT}/examples/device.py", f"{ROOT}/examples/tutorial"]
CASES = Path(__file__).resolve().parent / "cases"
LARGE = ("condvar.py", "early.py")
#: What is refused, or asks for a change of the model.
REFUSED = ("int_local.py", "int_param.py", "sem_sat.py")
SHIPPED += [
    str(path)
    for path in sorted([*FIXES.glob("*.py"), *CASES.glob("*.py")])
    if path.name not in (*LARGE, *REFUSED)
]


#: Those that take longest.
LONG = ("pong.py", "device_pong.py", "readers_writers.py:readers_writers_naive")


@pytest.mark.parametrize(
    "target",
    [pytest.param(t, marks=pytest.mark.slow) if t.rpartition("/")[2] in LONG else t for t in SHIPPED],
    ids=lambda target: target.rpartition("/")[2],
)
def test_a_design_beside_itself(target: str) -> None:
    """All that fails fails there in the same way: nothing is impossible, and nothing passes."""
    for loaded in load_models(target):
        if loaded.name.endswith(":Cond"):  # it has to be derived from
            continue
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
            assert [step for step, _ in ran.ran] == list(trace.steps[: trace.length])
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
           "at {file}:31: acquire lock, held by a.")]),
        ("renamed_local", "Racy Renamed", "The new design still violates assertion.",
         [(POSSIBLE, "The old schedule of 7 steps crashes in the new design, too: n == 2.")]),
        ("lost_update", "Racy SomethingElse", "The new design still violates both.",
         [(POSSIBLE, "The old schedule of 4 steps runs to its end in the new design and violates both "
           "there.")]),
        ("lost_update", "Racy Low",
         "The new design does not declare both, which the old one violates; it violates low, which the old "
         "one does not.",
         [("The new design does not declare both. These orders are still possible in the new design, and "
           "every run that has them fails, by low.",
           "The old schedule of 4 steps runs to its end in the new design and violates low there.")]),
        ("lost_update", "Racy Silent", "The new design does not declare both, which the old one violates.",
         [("The new design does not declare both. These orders are still possible in the new design, and no "
           "run that has them fails by what that declares.",
           "The old schedule of 4 steps runs to its end in the new design and passes.")]),
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
        ("rounds", "Loop Calls", "The new design still violates assertion.",
         [(POSSIBLE, "The old schedule of 7 steps crashes in the new design, too: count == 0.")]),
        ("rounds", "Calls Loop", "The new design still violates assertion.",
         [(POSSIBLE, "The old schedule of 7 steps crashes in the new design, too: count == 0.")]),
        ("rounds", "Twice TwiceWritten", "The new design still violates assertion.",
         [(POSSIBLE, "The old schedule of 6 steps crashes in the new design, too: before == after or after < "
           "2.")]),
        ("rounds", "TwiceWritten Twice", "The new design still violates assertion.",
         [(POSSIBLE, "The old schedule of 6 steps crashes in the new design, too: before == after or after < "
           "2.")]),
        ("rounds", "Inline Procedure", "The new design still violates counted.",
         [(POSSIBLE, "The old schedule of 8 steps runs to its end in the new design and violates counted "
           "there.")]),
        ("renamed_waiter", "Waiters Renamed", "The new design still violates deadlock.",
         [(f"In the new design b is viewer. {POSSIBLE}",
           "The old schedule of 13 steps runs to its end in the new design and violates deadlock there.")]),
        ("kept", "Short Kept", "The new design still violates fine.",
         [(ONE, "The old schedule of 3 steps runs to its end in the new design and violates fine there."),
          (ONE, "The old schedule of 6 steps runs to its end in the new design and violates fine there.")]),
        ("kept", "Kept Short", "The new design still violates fine.",
         [(ONE, "The old schedule of 3 steps runs to its end in the new design and violates fine there."),
          (ONE, "The old schedule of 6 steps runs to its end in the new design and violates fine there.")]),
        ("early_return", "Old Early", "The new design still violates both_counted.",
         [(POSSIBLE, "The old schedule of 8 steps runs to its end in the new design and violates "
           "both_counted there.")]),
        ("early_return", "Early Old", "The new design still violates both_counted.",
         [(POSSIBLE, "The old schedule of 9 steps, without a's “read n” (line 35) in a(), which is gone, "
           "runs to its end in the new design and violates both_counted there.")]),
    ],
)  # fmt: skip
def test_a_fix(file: str, names: str, summary: str, found: list[tuple[str, str]]) -> None:
    path = FIXES / f"{file}.py"
    old, new = (explained(f"{path}:{name}") for name in names.split())
    assert sentence(old, new) == summary
    assert same_program(old, new) == summary.startswith("The two programs are the same")
    assert said(old, new) == [(orders, ran.format(file=shown(str(path)))) for orders, ran in found]


# ---------------------------------------------------------------------------- what is printed


def test_what_is_the_same_is_told_once() -> None:
    """How the new design goes wrong is printed where it does so by other steps."""
    first, useless = (explained(f"{FIXES}/useless_fix.py:{name}") for name in ("Two", "Useless"))
    names = [found.result.model for found in (first, useless)]
    lines = comparison(first, useless, reviews(first, useless), None, plain, quiet=False)
    assert [line for line in lines if line.startswith(("How ", "What "))] == [
        f"How {names[0]} goes wrong", f"How {names[1]} goes wrong", f"What became of it in {names[1]}",
    ]  # fmt: skip
    assert sum(line.startswith("assertion: ") and " switches" in line for line in lines) == 2
    lines = comparison(first, first, reviews(first, first), None, plain, quiet=False)
    assert [line for line in lines if line.startswith(("How ", "What "))] == [
        f"How {names[0]} goes wrong", f"What became of it in {names[0]}",
    ]  # fmt: skip
    again = f"{names[0]} violates assertion by the same steps as {names[0]}."
    assert again in lines
    assert lines[-1] == "The two programs are the same; both violate assertion."
    said = content([first, first], reviews(first, first))
    assert said.conclusion == f"{lines[-1]} {again}"
    assert [len(design.sections) for design in said.designs] == [1, 0]


def test_a_comparison_as_data() -> None:
    old, new = (explained(f"{FIXES}/cleared.py:{name}") for name in ("Old", "New"))
    data = comparison_data(old, new, reviews(old, new))
    assert data["same_program"] is False
    rows = {row["name"]: (row["became"], row["same_steps"]) for row in data["properties"]}
    assert rows == {"null-dereference": ("still violated", False), "use-after-free": ("fixed", False)}
    first, second = data["reviews"]
    assert [(r["possible"], r["fails"], r["passes"]) for r in (first, second)] == [
        (True, True, False), (False, False, False),
    ]  # fmt: skip
    ((gone,),) = ([step["does"] for step in missed["steps"]] for missed in second["gone"])
    assert gone == "free o"
    (without,) = second["schedule"].pop("without")
    assert (without["step"]["does"], without["another_thread"]) == ("free o", False)
    assert second["schedule"] == {
        "end": "ends", "taken": 5, "early": [], "stops_before": None, "waits": [], "crash": "",
        "violates": [], "earlier": [], "onward": "passes",
    }  # fmt: skip
    assert second["text"] == (
        "closer's “free o” in drop() is gone in the new design. The old schedule of 5 steps, without "
        "closer's “free o” in drop(), which is gone, runs to its end in the new design and passes."
    )
    same = comparison_data(old, old, reviews(old, old))
    assert same["same_program"] is True
    assert {row["same_steps"] for row in same["properties"]} == {True}


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("choose(0, 1, 2) == 2", "choose(0, 2) == 2", True),
        ("choose(0, 1, 2) == 2", "choose(2, 1, 0) == 2", True),
        ("choose(0, 1, 2) == 2", "choose(1, 2) == 2", False),
        ("maybe()", "choose(True, False)", True),
        ("choose(range(3)) == 2", "choose(0, 1, 2) == 2", True),
    ],
)
def test_an_alternative_is_the_same_by_its_value(tmp_path: Path, old: str, new: str, same: bool) -> None:
    """Where a design offers others, or in another order, the one that was taken is found again; one that is
    not offered any more is no choice there."""
    source = """
        class M(Model):
            q = Queue(Int(0, max=1), capacity=1)
            @thread
            def net(m):
                if {}:
                    m.q.put(1)
            @thread
            def rx(m):
                m.q.get()
    """
    programs = (program_of(model(tmp_path, source.format(text))) for text in (old, new))
    designs = (explore(program, Options(explain=True)) for program in programs)
    ((text, _),) = said(*designs)
    every = "there is no order to look for: in the new design every run fails."
    some = "is no choice of the new design. There is no order to look for: in the new design some runs fail, "
    assert text == f"Of the runs that make the same choices: {every}" if same else some in text


def test_the_same_steps_by_another_cause(tmp_path: Path) -> None:
    """A run may be that of the old design, and something else its cause: that is told."""
    source = """
        class M(Model):
            ready = Bool(False)
            @thread
            def probe(m):
                m.ready = {}
            @thread
            def user(m):
                assert m.ready
    """
    programs = (program_of(model(tmp_path, source.format(text))) for text in ("True", "False"))
    old, new = (explore(program, Options(explain=True)) for program in programs)
    assert (same_runs(old, old), same_runs(old, new)) == ({"assertion"}, frozenset())
    lines = comparison(old, new, reviews(old, new), None, plain, quiet=False)
    assert not any("by the same steps" in line for line in lines)
    assert "Every interleaving comes to a violation of some property." in lines
    assert comparison_data(old, new, ())["properties"][0]["same_steps"] is False
