"""Bounds that hold wherever the program is when they are reached."""
# ruff: noqa: E501 (golden output)

import json
import os
import re
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from test_interrupts import FINE, HARNESS, OLD, RACY, ROOT, interrupted, without_cache

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.engine.alarm import Alarm, LimitReached
from interleave.engine.exploration import Limits, NativeOptions, Progress
from interleave.engine.native.search import space, table
from interleave.engine.phases import EXPLORING
from interleave.loader import load_models
from interleave.program.program import Program
from interleave.properties.result import Result

PROGRAM = [sys.executable, "-m", "interleave"]


def run(*args: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*PROGRAM, *args], cwd=cwd, capture_output=True, text=True, timeout=60)


#: In a phase of the program, so many seconds pass at once; and it has no end.
LATER = HARNESS.replace(
    '    print("begun"',
    """    import os
    seconds, monotonic = float(os.environ["PASSED"]), time.monotonic
    time.monotonic = lambda: monotonic() + seconds
    print("begun\"""",
)


def endless(
    phase: str, *args: str, cwd: Path = ROOT, after: float = 5000
) -> subprocess.CompletedProcess[str]:
    """Run a command in which a phase has no end; when it has begun, so many seconds have passed."""
    command = [sys.executable, "-c", LATER, phase, *args]
    environment = {**os.environ, **without_cache(phase), "PASSED": str(after)}
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=60, env=environment)
    assert done.stderr.startswith("begun\n"), done.stderr
    assert "Traceback" not in done.stderr
    return done


# ---------------------------------------------------------------------------- one step that takes for ever

SLOW = """
from interleave import Int, Model, atomic, choose, maybe, thread, wait_until


class Slow(Model):
    n = Int(0, max=1 << 23)

    @thread
    def first(m):
        m.n = 1

    @thread
    def second(m):
        total: Int(0, max=6) = 0
        with atomic():
"""
CHOICES = """\
for i in range(60):
    if maybe():
        total = (total + i) % 7
"""
LOOP = """\
for i in range(90_000):
    for j in range(90_000):
        total = (total + i * j) % 7
"""


def check_step(step: str, folder: Path, *args: str) -> subprocess.CompletedProcess[str]:
    (folder / "slow.py").write_text(SLOW + textwrap.indent(step, " " * 12))
    return run("check", "slow.py", "--engine", "python", *args, cwd=folder)


@pytest.mark.parametrize(
    ("step", "bound", "reason"),
    [
        (CHOICES + "m.n = total", "--max-seconds=0.5", "reached --max-seconds 0.5"),
        (CHOICES + "wait_until(m.n == 7)", "--max-seconds=0.5", "reached --max-seconds 0.5"),
        ("m.n = choose(range(1 << 23))", "--max-memory=150M", "reached --max-memory 150 MiB"),
    ],
    ids=["choices", "choices that all wait", "memory"],
)
def test_in_one_step(step: str, bound: str, reason: str, tmp_path: Path) -> None:
    done = check_step(step, tmp_path, "--json", bound)
    result = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (3, "")
    assert (result["verdict"], result["reason"]) == ("incomplete", reason)


@pytest.mark.parametrize(("last", "workers"), [("m.n = total", "2"), ("wait_until(m.n == 7)", "1")])
def test_in_one_step_of_machine_code(last: str, workers: str, tmp_path: Path) -> None:
    (tmp_path / "slow.py").write_text(SLOW + textwrap.indent(CHOICES + last, " " * 12))
    args = ["check", "-q", "slow.py", "--engine", "native", "--workers", workers]
    phase = "interleave.engine.native.search.search:NativeSearch._expand?"
    done = endless(phase, *args, "--max-seconds", "999", cwd=tmp_path)
    assert done.returncode == 3
    assert "incomplete (reached --max-seconds 999)   1 state, 0 transitions" in done.stdout
    done = interrupted(phase, *args, cwd=tmp_path)
    assert done.returncode == 130
    assert "incomplete (interrupted)   1 state, 0 transitions" in done.stdout


ALONE = """
from interleave import Int, Model, atomic, maybe, thread, wait_until


class Alone(Model):
    n = Int(0, max=1)
    mine = Int(0, max=6)

    @thread
    def first(m):
        m.n = 1

    @thread
    def second(m):
        with atomic():
            total: Int(0, max=6) = 0
{choices}
            wait_until(m.mine > total)
        m.n = 0
"""


def test_in_one_step_of_machine_code_that_the_reduction_tries_alone(tmp_path: Path) -> None:
    """Nothing else touches what it touches."""
    (tmp_path / "alone.py").write_text(ALONE.format(choices=textwrap.indent(CHOICES, " " * 12)))
    args = ["check", "-q", "alone.py", "--engine", "native", "--workers", "1"]
    phase = "interleave.engine.native.search.search:NativeSearch._expand?"
    done = endless(phase, *args, "--max-seconds", "999", cwd=tmp_path)
    assert done.returncode == 3
    assert "incomplete (reached --max-seconds 999)   1 state, 0 transitions" in done.stdout


def test_a_loop_in_one_step_is_refused(tmp_path: Path) -> None:
    """Before any bound on seconds makes sense."""
    done = check_step(LOOP + "m.n = total", tmp_path)
    assert done.returncode == 2
    assert "this atomic() does not end: its loop goes round and round" in done.stderr


# ---------------------------------------------------------------------------- calls in calls in calls


def doubled(depth: int, innermost: str, by: str = "m.f{0}()") -> str:
    """A thread with 2**depth calls of a procedure."""
    lines = ["from interleave import Int, Model, invariant, thread", "", "", "class Calls(Model):"]
    lines += ["    n = Int(0, max=3)", "", "    @thread", "    def t(m):", "        m.f0()", ""]
    for k in range(depth):
        call = by.format(k + 1)
        lines += [f"    def f{k}(m):", f"        {call}", f"        {call}", ""]
    return "\n".join([*lines, f"    def f{depth}(m):", f"        {innermost}", ""])


def test_calls_that_are_too_many(tmp_path: Path) -> None:
    (tmp_path / "calls.py").write_text(doubled(40, "m.n = 1"))
    done = run("check", "calls.py", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == textwrap.dedent("""\
        calls.py:148:9: error: t() is more than 20,000 steps and pieces of local work, all calls inlined: t → f0 → f1 → f2 → f3 → f4 → … → f29 → f30 → f31 → f32 → f33 → f34
          148 |         m.f35()
              |         ^^^^^^^
          help: let procedures be called in fewer places
        """)


@pytest.mark.parametrize(
    ("innermost", "by"), [("pass", "m.f{0}()"), ("return 1", "return m.f{0}() + m.f{0}()")]
)
def test_calls_of_which_nothing_is_left_are_too_many_as_well(innermost: str, by: str, tmp_path: Path) -> None:
    (tmp_path / "calls.py").write_text(doubled(40, innermost, by))
    done = run("check", "calls.py", cwd=tmp_path)
    assert done.returncode == 2
    assert (
        "t() is more than 20,000 steps and pieces of local work, all calls inlined: t → f0 →" in done.stderr
    )
    assert "t → f0 → f1 →" in done.stderr


def test_a_step_with_branches_behind_branches(tmp_path: Path) -> None:
    """A thread that is alone goes on through all of its steps at once."""
    (tmp_path / "calls.py").write_text(doubled(8, "if m.n < 2:\n            m.n = m.n + 1"))
    code = "import sys; sys.setrecursionlimit(500); from interleave.cli import main; main(sys.argv[1:])"
    command = [sys.executable, "-c", code, "check", "calls.py"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "error: calls.py:Calls: a step goes on through too many branches\n"
        "  help: fewer accesses in one atomic(), fewer branches without an access\n"
    )


# ---------------------------------------------------------------------------- phases

NATIVE = "interleave.engine.native"


@pytest.mark.parametrize(
    "phase",
    [
        "interleave.api:compile_model",
        "interleave.checking.verdicts:reduction_of",
        "interleave.checking.verdicts:PythonCode",
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
    late = LATER.replace(
        "    while True:", "    time.sleep(0.5)\n    return plain(*args, **named)\n    while True:"
    )
    command = [sys.executable, "-c", late, phase, *args]
    environment = {**os.environ, "PASSED": "1500"}
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, env=environment)
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


def test_memory_that_the_system_does_not_give(tmp_path: Path) -> None:
    (tmp_path / "slow.py").write_text(SLOW + " " * 12 + "m.n = choose(range(1 << 23))")
    code = "import resource, sys; resource.setrlimit(resource.RLIMIT_AS, (250 << 20, 250 << 20))\n"
    code += "from interleave.cli import main; main(sys.argv[1:])"
    command = [sys.executable, "-c", code, "check", "-q", "slow.py", "--engine", "python"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (3, "")
    assert "incomplete (out of memory: the system gives no more)" in done.stdout


# ---------------------------------------------------------------------------- growing the table

GROWING = """
from interleave import Array, Int, Model, thread


class Growing(Model):
    n = Int(0, max=7)
    one = Int(0, max=127)
    other = Int(0, max=127)
    wide = Array(Int(0, max=255), {length})

    @thread
    def first(m):
        m.n = 1
        assert m.n == 1

    @thread
    def second(m):
        m.n = 2
        while True:
            m.one = (m.one + 1) % 128

    @thread
    def third(m):
        while True:
            m.other = (m.other + 1) % 128
"""


@pytest.fixture(params=["one word", "several words"])
def growing(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    """A model whose table grows often, in many calls of the kernel."""
    monkeypatch.setattr(table, "FIRST_LINES", 1 << 12)
    monkeypatch.setattr(table, "MODEST", 1)
    monkeypatch.setattr(table, "GENEROUS", 1 << 30)
    monkeypatch.setattr(table, "WORTH_SHARING", 1 << 6)
    monkeypatch.setattr(table, "PIECE", 1 << 6)
    monkeypatch.setattr(table, "PIECE_STATES", 1 << 10)
    (tmp_path / "growing.py").write_text(GROWING.format(length=1 if request.param == "one word" else 8))
    return program_of(load_models(str(tmp_path / "growing.py"))[0])


def explored(program: Program, limits: Limits | None = None, **native: Any) -> Result:
    options = Options(
        limits or Limits(), reduction=False, engine="native", native=NativeOptions(workers=2, **native)
    )
    return explore(program, options).result


def during(growth: int, do: Callable[[], None], monkeypatch: pytest.MonkeyPatch) -> None:
    """Do something when the table grows so many times."""
    plain, times = table.Table.grow, 0

    def grow(*args: Any) -> bool:
        nonlocal times
        times += 1
        if times == growth:
            do()
        return plain(*args)

    monkeypatch.setattr(table.Table, "grow", grow)


def the_assertion(result: Result) -> list[str]:
    trace = result.find("assertion").trace
    assert trace is not None
    return [f"{step.thread}: {step.label}" for step in trace.steps]


def test_pieces_of_the_table_are_moved_in_any_order(growing: Program) -> None:
    result = explored(growing)
    assert result.verdict == "violated"
    assert result.states == explore(growing, Options(reduction=False, engine="python")).result.states


@pytest.mark.parametrize("kept", [True, False])
def test_ctrl_c_while_the_table_grows(growing: Program, kept: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """The table is left half moved. What was found is told, with its run, also if that takes another search."""
    expected = the_assertion(explored(growing))
    if not kept:
        monkeypatch.setattr(space, "KEPT", 1 << 10)
    during(2, lambda: signal.raise_signal(signal.SIGINT), monkeypatch)
    result = explored(growing)
    assert (result.verdict, result.reason) == ("violated", "interrupted")
    assert 1 << 10 < result.states < 90_000
    assert the_assertion(result) == expected


def test_with_a_checkpoint_the_table_is_moved_first(
    growing: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = explored(growing)
    during(2, lambda: signal.raise_signal(signal.SIGINT), monkeypatch)
    result = explored(growing, checkpoint=tmp_path / "search")
    assert result.reason == "interrupted"
    result = explored(growing, resume=tmp_path / "search")
    assert (result.verdict, result.states) == ("violated", expected.states)


def test_growing_that_would_take_too_long_is_not_begun(
    growing: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table, "LONGER", 1e9)
    result = explored(growing, Limits(seconds=3000))
    assert (result.verdict, result.reason) == ("violated", "reached --max-seconds 3000")
    assert result.states < 90_000
    assert len(the_assertion(result)) == 3


def test_growing_that_takes_longer_than_there_is_time(
    growing: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = time.monotonic
    during(2, lambda: monkeypatch.setattr(time, "monotonic", lambda: plain() + 1000), monkeypatch)
    result = explored(growing, Limits(seconds=900))
    assert (result.verdict, result.reason) == ("violated", "reached --max-seconds 900")
    assert result.states < 90_000


def test_room_for_successors_is_bounded(tmp_path: Path) -> None:
    """A step with so many outcomes that they do not fit: the room for them is doubled, within the bound."""
    (tmp_path / "slow.py").write_text(SLOW + " " * 12 + "m.n = choose(range(1 << 23))")
    done = run("check", "-q", "slow.py", "--engine", "native", "--max-memory", "150M", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (3, "")
    assert "incomplete (reached --max-memory 150 MiB)" in done.stdout


# ---------------------------------------------------------------------------- the alarm


def test_an_alarm_ends_a_loop_and_says_why() -> None:
    began = time.monotonic()
    alarm = Alarm(lambda: "late" if time.monotonic() > began + 0.1 else "")
    with pytest.raises(LimitReached), alarm:
        while True:
            pass
    assert alarm.why == "late"


def test_no_alarm_comes_later(monkeypatch: pytest.MonkeyPatch) -> None:
    """What has come to its end by itself is not ended once more, wherever the exception was on its way."""
    monkeypatch.setattr("interleave.engine.alarm.PERIOD", 0.0005)
    monkeypatch.setattr("interleave.engine.alarm.SLACK", 0.0005)
    ended = 0
    for _ in range(500):
        began = time.monotonic()
        alarm = Alarm(lambda: "late")
        try:
            with alarm:
                while time.monotonic() < began + 0.0012:
                    pass
        except LimitReached:
            ended += 1
            assert alarm.why
        else:
            assert not alarm.why
        for _ in range(1000):  # it would come here
            pass
    assert ended < 500
