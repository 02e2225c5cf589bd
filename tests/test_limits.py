"""Bounds that hold whichever phase the program is in when they are reached."""

import json
import re
import time
from functools import partial
from pathlib import Path

import pytest
from commands import ROOT, run
from endless_phases import FINE, OLD, RACY, endless

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.engine.exploration import Limits
from interleave.engine.phases import EXPLORING
from interleave.engine.watch import Progress
from interleave.loader import load_models

NATIVE = "interleave.engine.native"


@pytest.mark.parametrize(
    "phase",
    [
        "interleave.api:compile_model",
        "interleave.checking.verdicts:reduction_of",
        "interleave.checking.verdicts:Behaviour",
    ],
)
def test_before_there_are_states(phase: str) -> None:
    done = endless(phase, "check", "--max-seconds", "999", RACY)
    assert (done.returncode, done.stdout) == (3, "")
    said = f"begun\nerror: {RACY}: reached --max-seconds 999 before there was anything to explore\n"
    assert done.stderr == said


@pytest.mark.parametrize(
    ("phase", "args"),
    [
        ("interleave.engine.python.search:Search._run", []),
        (f"{NATIVE}.codegen.code:generate", ["--engine", "native"]),
        (f"{NATIVE}.machine:_compile_text", ["--engine", "native"]),
    ],
)
def test_before_anything_is_found(phase: str, args: list[str]) -> None:
    done = endless(phase, "check", "-q", "--max-seconds", "999", RACY, *args)
    assert done.returncode == 3
    assert "? incomplete (reached --max-seconds 999)   " in done.stdout
    assert done.stderr == "begun\n"


@pytest.mark.parametrize(
    ("phase", "args"),
    [
        ("interleave.explain.means:Means.graph", []),
        ("interleave.explain.run_search:nearest", []),
        ("interleave.explain.native.state_graph:NativeGraph", ["--engine", "native"]),
    ],
)
def test_explaining_counts(phase: str, args: list[str]) -> None:
    """The verdict and the shortest run are told."""
    done = endless(phase, "check", "--max-seconds", "999", RACY, *args)
    assert (done.returncode, done.stderr) == (1, "begun\n")
    assert "✗ violated   " in done.stdout
    assert "\nno_lost_update: 4 steps\n" in done.stdout
    assert "\nnot explained: reached --max-seconds 999\n" in done.stdout


EARLY = """
from interleave import Int, Model, thread


class Early(Model):
    n = Int(0, max=7)
    many = Int(0, max=1_000_000)

    @thread
    def first(m):
        m.n = 1
        assert m.n == 1

    @thread(instances=2)
    def second(m, i):
        m.n = 2
        while True:
            m.many = (m.many + 1) % 1_000_000
"""


@pytest.mark.parametrize("engine", ["python", "native"])
@pytest.mark.parametrize("explain", [True, False])
def test_a_search_that_finds_something_leaves_time_to_explain_it(
    engine: str, explain: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Three quarters of the seconds are the search's if it has found what is to be explained, else all.
    Time passes when the search says how far it is: 800 seconds, 100, and 300."""
    monotonic, passes = time.monotonic, [300, 100, 800]
    late: list[float] = []
    monkeypatch.setattr(time, "monotonic", lambda: monotonic() + sum(late))

    def progress(now: Progress) -> None:
        if now.phase == EXPLORING and now.violated and passes:
            late.append(passes.pop())

    (tmp_path / "early.py").write_text(EARLY)
    [loaded] = load_models(str(tmp_path / "early.py"))
    options = Options(
        Limits(seconds=1000), engine=engine, explain=explain, explained=1000, progress=progress
    )
    result = explore(program_of(loaded, options), options.begin()).result
    assert result.reason == "reached --max-seconds 1000"
    assert (result.phases[EXPLORING] < 1000) is explain
    [found] = result.violated
    assert found.trace is not None
    assert len(found.trace.steps) == 3


BESIDE = """
from interleave import Int, Model, thread


class Beside(Model):
    n = Int(0, max=7)
    many = Int(0, max=8_000_000)

    @thread
    def first(m):
        m.n = 1
        assert m.n == 1

    @thread
    def second(m):
        m.n = 2

    @thread(instances=2)
    def others(m, i):
        while True:
            m.many = (m.many + 1) % 8_000_000
"""


@pytest.mark.slow
def test_what_the_search_took_is_given_back_for_the_explanation(tmp_path: Path) -> None:
    """A search that ends at the bound on memory still has its violation explained."""
    (tmp_path / "beside.py").write_text(BESIDE)
    done = run("check", "beside.py", "--json", "--engine", "native", "--max-memory", "400M", cwd=tmp_path)
    result = json.loads(done.stdout)
    assert result["reason"] == "reached --max-memory 400 MiB"
    [found] = [p for p in result["properties"] if p["verdict"] == "violated"]
    assert len(found["causes"]) == 1
    assert found["note"].startswith("explained in part")


def test_a_cause_that_was_found_in_time_is_told() -> None:
    args = ["check", OLD, "--engine", "python", "--max-seconds", "999", "--json"]
    done = endless("interleave.explain.run_search:fewest_switches#2", *args)
    found = {p["name"]: p for p in json.loads(done.stdout)["properties"]}
    assert done.returncode == 1
    assert len(found["null-dereference"]["causes"]) == 1
    assert found["null-dereference"]["all_causes"] is False
    assert found["null-dereference"]["note"] == "not all causes are known: reached --max-seconds 999"
    assert found["memory-leak"]["note"] == "not explained: reached --max-seconds 999"
    assert len(found["memory-leak"]["trace"]["steps"]) == 51


def test_a_run_is_looked_for_as_long_again() -> None:
    phase = "interleave.engine.python.search:PythonExploration.run"
    args = ["check", "--max-seconds", "999", RACY, "--no-reduction"]
    done = endless(phase, *args)
    assert done.returncode == 1
    assert "no_lost_update: finding its trace takes longer than --max-seconds allows\n" in done.stdout
    done = endless(phase, *args, after=1500, then=partial(time.sleep, 0.5))
    assert done.returncode == 1
    assert "\nno_lost_update: 4 steps\n" in done.stdout
    assert "\nnot explained: reached --max-seconds 999\n" in done.stdout


def test_a_part_that_is_explained_counts() -> None:
    """What was found in it by then is told."""
    args = ["check", OLD, "--engine", "python", "--max-states", "4000", "--max-seconds", "999", "--json"]
    for phase, causes, note in (
        ("interleave.explain.explain:around", 0, "not explained"),
        ("interleave.explain.run_search:fewest_switches#2", 1, "not all causes are known"),
    ):
        done = endless(phase, *args)
        found = {p["name"]: p for p in json.loads(done.stdout)["properties"]}["null-dereference"]
        assert done.returncode == 1
        assert (len(found["causes"]), found["note"]) == (causes, f"{note}: reached --max-seconds 999")


def test_how_a_run_goes_on_counts() -> None:
    phase = "interleave.checking.endings:onward"
    done = endless(phase, "check", OLD, "--max-seconds", "999", "--no-explain", "--json")
    found = {p["name"]: p for p in json.loads(done.stdout)["properties"]}["back_to_active"]
    assert (done.returncode, found["verdict"]) == (1, "violated")
    assert found["message"] == "finding its trace takes longer than --max-seconds allows"


def test_a_recoverable_that_is_not_decided_in_time() -> None:
    phase = "interleave.engine.python.search:PythonExploration.unrecoverable"
    done = endless(phase, "check", "models/lost_wakeup.py:LostWakeupFixed", "--max-seconds", "999")
    assert done.returncode == 3
    assert "? incomplete (reached --max-seconds 999)   " in done.stdout
    assert "? waiter_can_finish  recoverable  not decided" in done.stdout


def test_what_became_of_causes_counts() -> None:
    args = ["compare", RACY, FINE, "--max-seconds", "999"]
    done = endless("interleave.checking.reviews:Reviewer", *args)
    assert done.returncode == 1
    assert done.stderr == "begun\nwhat became of the causes is not known: reached --max-seconds 999\n"
    assert re.search("no_lost_update +invariant +✗ violated", done.stdout)


def test_the_gate_explains_in_time_too(tmp_path: Path) -> None:
    entry = f'[[tool.interleave.gate]]\nmodel = "{ROOT / RACY}"\nmax_seconds = 999\n'
    (tmp_path / "pyproject.toml").write_text(entry)
    done = endless("interleave.explain.means:Means.graph", "gate", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (1, "begun\n")
    assert "not explained: reached --max-seconds 999" in done.stdout
