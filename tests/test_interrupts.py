"""Ctrl-C in every phase of every command: status 130, nothing further is checked, what is known is told.

The phase that is to be interrupted is made endless, and says when it has begun."""

import json
import os
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from commands import ROOT, interleave
from endless_phases import FINE, OLD, RACY, begun, for_ever, interrupted, say

DEAD, MENDED = "models/lost_wakeup.py:LostWakeup", "models/lost_wakeup.py:LostWakeupFixed"

# ---------------------------------------------------------------------------- check

TRACE, CAUSES = (f"interrupted while its {what} looked for" for what in ("trace was", "causes were"))
SEARCH = "interleave.engine.python.search:Search._run"
NATIVE = "interleave.engine.native"
BEFORE = [
    "interleave.api:compile_model",
    "interleave.checking.verdicts:reduction_of",
    "interleave.checking.verdicts:Behaviour",
]


@pytest.mark.parametrize("phase", BEFORE)
def test_before_there_are_states(phase: str) -> None:
    done = interrupted(phase, "check", RACY, FINE)
    assert (done.returncode, done.stdout) == (130, "")
    assert done.stderr == f"interrupted before there was anything to say of {RACY}\n"


def test_while_a_model_is_loaded(tmp_path: Path) -> None:
    """A model's file is Python that runs."""
    (tmp_path / "slow.py").write_text(
        "import interleave, sys, time\nprint('begun', file=sys.stderr, flush=True)\ntime.sleep(1000)\n"
    )
    for command in (["check"], ["steps"], ["compare", "slow.py"], ["graph", "-o", "x.dot"], ["simulate"]):
        done = interrupted("time:ctime", *command, "slow.py", cwd=tmp_path)
        assert (done.returncode, done.stdout, done.stderr) == (130, "", "\n"), command


@pytest.mark.parametrize(
    ("phase", "args"),
    [
        (SEARCH, []),
        (f"{NATIVE}.codegen.code:generate", ["--engine", "native"]),
        (f"{NATIVE}.machine:_compile_text", ["--engine", "native"]),  # no Python: it cannot be interrupted
        (f"{NATIVE}.machine:_emit", ["--engine", "native"]),
        ("interleave.engine.walks.walker:Walker.walk", ["--random", "9"]),
        ("interleave.engine.walks.native:load", ["--random", "9", "--engine", "native"]),
    ],
)
def test_before_anything_is_found(phase: str, args: list[str]) -> None:
    done = interrupted(phase, "check", "-q", RACY, FINE, *args)
    assert done.returncode == 130
    assert "? incomplete (interrupted)   " in done.stdout
    assert "Peterson" not in done.stdout
    assert done.stderr == ""


def test_after_a_violation_was_found(tmp_path: Path) -> None:
    """The run is shown that was found, and nothing is looked for any more: in JSON and in files, too."""
    file = tmp_path / "trace.json"
    args = ["check", RACY, FINE, "--json", "--no-reduction", "--trace", str(file)]
    done = interrupted("interleave.engine.python.search:Search._level_ends#5", *args)
    result = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (130, "")
    assert (result["verdict"], result["reason"]) == ("violated", "interrupted")
    [found] = [p for p in result["properties"] if p["verdict"] == "violated"]
    assert (found["name"], len(found["trace"]["steps"])) == ("no_lost_update", 4)
    assert found["note"] == "interrupted before its causes were looked for"
    assert json.loads(file.read_text())["models"][0]["properties"][0]["name"] == "no_lost_update"


@pytest.mark.parametrize(
    ("phase", "args", "said"),
    [
        ("interleave.engine.python.search:PythonExploration.run", ["--no-reduction"], TRACE),
        (f"{NATIVE}.search.exploration:Backwards.go_back", ["--engine", "native", "--no-reduction"], TRACE),
        ("interleave.engine.python.search:Search._run#2", [], TRACE),
        ("interleave.explain.means:Means.graph", [], CAUSES),
        ("interleave.explain.run_search:nearest", [], CAUSES),
        ("interleave.explain.native.state_graph:NativeGraph", ["--engine", "native"], CAUSES),
    ],
)  # fmt: skip
def test_after_the_search(phase: str, args: list[str], said: str) -> None:
    done = interrupted(phase, "check", RACY, FINE, *args)
    assert (done.returncode, done.stderr) == (130, "")
    assert "✗ violated   " in done.stdout
    assert said in done.stdout
    assert "Peterson" not in done.stdout


@pytest.mark.parametrize("engine", ["python", "native"])
def test_while_a_recoverable_is_judged(engine: str) -> None:
    where = {
        "python": "interleave.engine.python.search:PythonExploration",
        "native": f"{NATIVE}.search.exploration:NativeExploration",
    }
    done = interrupted(f"{where[engine]}.unrecoverable", "check", DEAD, FINE, "--engine", engine)
    assert (done.returncode, done.stderr) == (130, "")
    assert "✗ deadlock" in done.stdout
    assert "? waiter_can_finish  recoverable  not decided" in done.stdout
    assert "Peterson" not in done.stdout


def test_a_cause_that_was_found_before_is_told() -> None:
    done = interrupted("interleave.explain.run_search:fewest_switches#2", "check", OLD, "--engine", "python")
    assert done.returncode == 130
    assert "null-dereference: 77 steps, 4 switches\nqmp's “from_dst_file = f”" in done.stdout
    assert CAUSES in done.stdout


def until_noted() -> None:
    """The first Ctrl-C only leaves a note; no end after that."""
    while signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        time.sleep(0.01)
    say("noted")
    for_ever()


@pytest.mark.parametrize(
    ("phase", "args"),
    [
        ("interleave.checking.verdicts:unreached", []),
        ("interleave.report.summary:summary", []),
        ("interleave.cli.check:say_json", ["--json"]),
        ("interleave.report.trace_files:trace_text", ["--trace", os.devnull]),
    ],
)
def test_a_second_one_ends_what_tells(phase: str, args: list[str]) -> None:
    """The first is noted, so that what is known is told."""
    with begun(phase, "check", RACY, FINE, *args, then=until_noted) as command:
        for line in ("begun", "noted"):
            command.wait_for(line)
            command.interrupt()
        assert command.end(30).returncode == 130


def test_one_while_a_result_is_told_ends_what_comes_after() -> None:
    code = """
import os, signal, sys
from interleave.report import summary as module

plain = module.summary


def summary(*args, **options):
    os.kill(os.getpid(), signal.SIGINT)
    return plain(*args, **options)


module.summary = summary
from interleave.cli import main

main(["check", *sys.argv[1:]])
"""
    done = subprocess.run(
        [sys.executable, "-c", code, RACY, FINE], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stderr) == (130, "")
    assert "invariant no_lost_update is false here" in done.stdout
    assert "Peterson" not in done.stdout


# ---------------------------------------------------------------------------- other commands


def test_compare_in_the_old_design() -> None:
    for args in ([], ["--json"]):
        done = interrupted(SEARCH, "compare", RACY, FINE, *args)
        assert (done.returncode, done.stderr) == (130, "the designs are not compared\n")
        assert "interrupted" in done.stdout
        assert "Peterson" not in done.stdout


def test_compare_in_the_new_design() -> None:
    done = interrupted("interleave.api:compile_model#2", "compare", RACY, FINE)
    assert done.returncode == 130
    assert "✗ no_lost_update" in done.stdout
    assert f"interrupted before there was anything to say of {FINE}\n" in done.stderr
    done = interrupted(f"{SEARCH}#3", "compare", RACY, FINE, "--json")
    data = json.loads(done.stdout)
    assert done.returncode == 130
    assert (data["old"]["verdict"], data["new"]["verdict"]) == ("violated", "incomplete")


def test_compare_while_the_causes_are_looked_for_in_the_new_design() -> None:
    done = interrupted(
        "interleave.checking.reviews:Reviewer", "compare", DEAD, "models/lost_wakeup.py:LostWakeupFixed"
    )
    assert done.returncode == 130
    assert done.stderr == "interrupted while it was looked for what became of the causes\n"
    assert "deadlock" in done.stdout and "fixed" in done.stdout


@pytest.mark.parametrize("phase", [f"{SEARCH}#3", "interleave.api:compile_model#2"])
def test_reports_of_check(phase: str, tmp_path: Path) -> None:
    """They have each model, also what was not checked."""
    models = [str(ROOT / name) for name in (RACY, FINE, DEAD)]
    done = interrupted(phase, "check", "-q", "--junit", "out.xml", *models, cwd=tmp_path)
    assert done.returncode == 130
    first, second, third = ET.parse(tmp_path / "out.xml").iter("testsuite")
    assert "no_lost_update" in ET.tostring(first, "unicode")
    assert "interrupted" in ET.tostring(second, "unicode")
    assert "LostWakeup: interrupted before it was checked" in ET.tostring(third, "unicode")


@pytest.fixture
def gate(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text(
        "".join(f'[[tool.interleave.gate]]\nmodel = "{ROOT / model}"\n' for model in (RACY, FINE, DEAD))
    )
    return tmp_path


@pytest.mark.parametrize(
    "phase", [f"{SEARCH}#3", "interleave.api:compile_model#2", "interleave.loader:load_models#2"]
)
def test_gate(phase: str, gate: Path) -> None:
    done = interrupted(phase, "gate", "--junit", "out.xml", "--json", cwd=gate)
    data = json.loads(done.stdout)
    assert (done.returncode, data["status"]) == (130, 130)
    first, second, third = data["checks"]
    assert first["result"]["verdict"] == "violated"
    told = second["problems"] if "result" in second else [second["error"]]
    assert "interrupted" in told[0]
    assert third["error"].endswith("LostWakeup: interrupted before it was checked")
    junit = (gate / "out.xml").read_text()
    assert "no_lost_update" in junit and "interrupted before it was checked" in junit


def test_gate_while_it_explains(gate: Path) -> None:
    done = interrupted("interleave.explain.means:Means.graph", "gate", cwd=gate)
    assert done.returncode == 130
    assert "no_lost_update" in done.stdout
    assert done.stdout.endswith("0 of 3 checks as expected\n")


@pytest.mark.parametrize(
    ("phase", "known"),
    [
        (SEARCH, "incomplete (interrupted)"),
        ("interleave.api:compile_model", ""),
        ("interleave.explain.means:Means.graph", CAUSES),
        ("interleave.report.page_content:content", ""),
        ("interleave.checking.selection:Search.run", ""),
        ("interleave.files:write_whole", ""),
    ],
)
def test_report(phase: str, known: str, tmp_path: Path) -> None:
    done = interrupted(phase, "report", str(ROOT / RACY), "-o", "reviews", cwd=tmp_path)
    assert done.returncode == 130
    assert known in done.stdout
    assert not list(tmp_path.glob("reviews/*"))


@pytest.mark.parametrize(
    "phase", [SEARCH, "interleave.api:compile_model", "interleave.checking.selection:select"]
)
def test_graph(phase: str, tmp_path: Path) -> None:
    done = interrupted(phase, "graph", str(ROOT / RACY), "-o", "graph.dot", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (130, "")


@pytest.mark.parametrize("phase", ["interleave.api:compile_model#2", "interleave.report.listing:listing#2"])
def test_steps(phase: str) -> None:
    done = interrupted(phase, "steps", RACY, FINE)
    assert done.returncode == 130
    assert "counter = loaded + 1" in done.stdout
    assert "turn" not in done.stdout
    done = interrupted("interleave.api:compile_model#2", "steps", RACY, FINE, "--json")
    assert (done.returncode, json.loads(done.stdout)["model"]) == (130, RACY)


@pytest.mark.parametrize(
    ("phase", "args"),
    [
        ("interleave.api:compile_model", []),
        ("interleave.trace.walk:wander", []),
        ("builtins:input", ["-i"]),
    ],
)
def test_simulate(phase: str, args: list[str]) -> None:
    done = interrupted(phase, "simulate", RACY, *args)
    assert done.returncode == 130


def test_simulate_while_it_looks_for_a_violation() -> None:
    done = interrupted(SEARCH, "simulate", "-i", RACY, text="v\n")
    assert (done.returncode, done.stderr) == (130, "\n")
    assert "no violation" not in done.stdout


@pytest.mark.parametrize(
    ("phase", "args"),
    [
        ("interleave.report.saved:read_traces", []),
        ("interleave.api:compile_model", []),
        ("interleave.trace.schedule:replay", []),
        ("builtins:input", ["--step"]),
    ],
)
def test_replay(phase: str, args: list[str], tmp_path: Path) -> None:
    file = str(tmp_path / "trace.json")
    interleave("check", "-q", RACY, "--trace", file)
    assert interrupted(phase, "replay", file, *args).returncode == 130
