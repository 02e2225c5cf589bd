"""Traces as files, and as tests: JSON, ITF, Mermaid, and what `replay --as-test` prints."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from commands import ROOT, interleave
from saved_runs import QEMU

from interleave.testing import assert_schedule_passes

pytest_plugins = ["saved_runs"]


def test_what_a_trace_file_holds(race: Path) -> None:
    data = json.loads((race / "t.json").read_text())
    assert list(data) == ["format", "version", "tool", "sha256", "models"]
    (model,) = data["models"]
    assert list(model) == ["model", "program", "verdict", "properties"]
    (found,) = model["properties"]
    (cause,) = found["causes"]
    trace = cause["trace"]
    assert trace["initial"] == 0
    assert [s["x"] for s in trace["states"]] == ["0", "0", "0", "1", "1"]
    assert [(s["thread"], s["does"]) for s in trace["steps"]] == [
        ("t[0]", "read x"), ("t[1]", "read x"), ("t[1]", "x = v + 1"), ("t[0]", "x = v + 1"),
    ]  # fmt: skip


def test_itf(race: Path) -> None:
    interleave("check", "-q", "race.py", "--trace", "t.itf.json", cwd=race)
    data = json.loads((race / "t.itf.json").read_text())
    assert data["vars"] == [
        "x", "done", "thread t[0]", "thread t[1]", "thread t[0]: (v + 1)", "thread t[1]: (v + 1)",
    ]  # fmt: skip
    there_is_not = {"#unserializable": "not there"}
    local = [state["thread t[0]: (v + 1)"] for state in data["states"]]
    assert local == [there_is_not, *[{"#bigint": "1"}] * 3, there_is_not]
    assert [state["x"] for state in data["states"]] == [{"#bigint": n} for n in "00011"]
    assert data["states"][3]["#meta"] == {"index": 3, "thread": "t[1]", "action": "x = 1"}
    assert all(set(state) == {"#meta", *data["vars"]} for state in data["states"])


def test_a_sequence_diagram(race: Path) -> None:
    interleave("check", "-q", "race.py", "--trace", "t.mmd", cwd=race)
    assert (race / "t.mmd").read_text().splitlines() == [
        "sequenceDiagram",
        "  participant T0 as t#91;0#93;",
        "  participant T1 as t#91;1#93;",
        "  T0->>T0: t#40;#41;#58; x → 0",
        "  Note over T0: #40;1#41; before t#91;1#93;#58; x = v #43; 1",
        "  T1->>T1: t#40;#41;#58; x → 0",
        "  Note over T1: #40;2#41; before t#91;0#93;#58; x = v #43; 1",
        "  Note over T1: failure is unavoidable from here",
        "  T1->>T1: t#40;#41;#58; x = 1",
        "  Note over T1: #40;1#41; only now",
        "  T0->>T0: t#40;#41;#58; x = 1",
        "  Note over T0: #40;2#41; only now",
        "  Note over T0,T1: invariant both is false here#58; done = 2, x = 1",
    ]


def test_no_violation_is_no_diagram(tmp_path: Path) -> None:
    done = interleave("check", "-q", f"{QEMU}/new.py:ReturnPathNew", "--trace", str(tmp_path / "t.mmd"))
    assert (done.returncode, "there is no violation" in done.stderr) == (2, True)
    assert not (tmp_path / "t.mmd").exists()


# ---------------------------------------------------------------------------- as a test


def test_the_test_fails_while_the_bug_is_there(race: Path) -> None:
    done = interleave("replay", "t.json", "--as-test", cwd=race)
    (race / "test_race.py").write_text(done.stdout)

    def pytest_() -> subprocess.CompletedProcess[str]:
        plugins = ["-p", "no:cacheprovider", "-p", "no:hypothesispytest"]
        command = [sys.executable, "-m", "pytest", "-q", *plugins, "test_race.py"]
        return subprocess.run(command, cwd=race, capture_output=True, text=True, timeout=120, check=False)

    broken = pytest_()
    assert (broken.returncode, "both is still violated" in broken.stdout) == (1, True), broken.stdout
    model = race / "race.py"
    text = model.read_text().replace("    x = Int", "    lock = Mutex()\n    x = Int")
    text = text.replace("v = m.x\n", "m.lock.acquire()\n        v = m.x\n")
    model.write_text(text.replace("m.done += 1\n", "m.done += 1\n        m.lock.release()\n"))
    fixed = pytest_()
    assert fixed.returncode == 0, fixed.stdout
    model.write_text(text.replace("def t(", "def other("))
    gone = pytest_()
    assert (gone.returncode, "has no thread t[0]" in gone.stdout) == (1, True)


def test_schedules_that_mean_nothing() -> None:
    target = str(ROOT / "models" / "counter.py") + ":counter"
    with pytest.raises(ValueError, match="no property missing"):
        assert_schedule_passes(target, "missing", [])
    assert_schedule_passes(target, "no_lost_update", [("worker[0]", 2), ("worker[1]", 2)])
    with pytest.raises(AssertionError, match="no_lost_update is still violated"):
        assert_schedule_passes(
            target,
            "no_lost_update",
            [("worker[0]", 1), ("worker[1]", 1), ("worker[1]", [0]), ("worker[0]", 1)],
        )
