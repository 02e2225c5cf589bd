"""Traces from files are replayed: step by step, after a change, to crashes and to what is out of reach."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from commands import interleave
from saved_runs import QEMU, RACE
from support import HEADER

from interleave.cli import main
from interleave.engine.exploration import Limits
from interleave.testing import assert_schedule_passes
from interleave.trace import schedule

pytest_plugins = ["saved_runs"]


def test_a_trace_of_qemu_is_replayed(tmp_path: Path) -> None:
    file = str(tmp_path / "old.json")
    interleave("check", "-q", f"{QEMU}/old.py", "--trace", file)
    done = interleave("replay", file)
    assert (done.returncode, done.stderr) == (1, "")
    lines = done.stdout.splitlines()
    assert lines[0] == "null-dereference: 77 of 77 steps"
    end = lines.index("null-dereference: f.last_error: f is None, in qemu_file_get_error()")
    assert lines[end + 1] == "last state, before the step that fails"
    assert "  return path at qemu_file_get_error:31: rp = None" in lines[end:]
    done = interleave("replay", file, "--property", "null-dereference", "--cause", "2")
    assert (done.returncode, done.stdout.splitlines()[0]) == (1, "null-dereference: 75 of 75 steps")
    for name in ("memory-leak", "back_to_active"):
        assert interleave("replay", file, "--property", name).returncode == 1
    done = interleave("replay", file, "--model", f"{QEMU}/new.py:ReturnPathNew")
    assert done.returncode == 3
    assert done.stderr == (
        "the trace does not fit any more: step 27: migration is at “read rp_thread_created” in "
        "await_return_path_close_on_source(), and not at “read state” in postcopy_pause()\n"
    )


def test_a_model_that_has_changed(race: Path) -> None:
    model = race / "race.py"
    text = model.read_text()
    model.write_text("# a comment changes nothing\n" + text)
    assert interleave("replay", "t.json", cwd=race).stderr == ""
    model.write_text(text.replace("max=9", "max=8"))
    done = interleave("replay", "t.json", cwd=race)
    assert (done.returncode, done.stderr) == (1, "the model has changed since the trace was written\n")
    model.write_text(text.replace("m.x == 2", "m.x > 0"))
    done = interleave("replay", "t.json", cwd=race)
    assert (done.returncode, "\nboth is not violated here\nlast state\n" in done.stdout) == (0, True)
    locked = text.replace("    x = Int", "    lock = Mutex()\n    x = Int")
    locked = locked.replace("v = m.x\n", "m.lock.acquire()\n        v = m.x\n")
    model.write_text(locked)
    done = interleave("replay", "t.json", cwd=race)
    assert done.returncode == 3
    assert "step 1: t[0] is at “acquire lock” in t(), and not at “read x” in t()" in done.stderr
    model.write_text(text.replace("def t(", "def other("))
    done = interleave("replay", "t.json", cwd=race)
    assert (done.returncode, "there is no thread t[0]" in done.stderr) == (3, True)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda text: text[: len(text) // 2], "cut short"),
        (lambda text: "", "cut short"),
        (lambda text: "[]", "not a trace file of interleave"),
        (lambda text: '{"format": "other"}', "not a trace file of interleave"),
        (lambda text: text.replace('"version": 3', '"version": 2'), "a trace file of version 2"),
        (lambda text: text.replace('"thread": "t[0]"', '"thread": "t[1]"', 1), "was changed after"),
        (lambda text: text.replace('"choice": 0', '"choice": "x"', 1), "was changed after"),
        (lambda text: "[" * 100_000, "not JSON"),
    ],
)  # fmt: skip
def test_files_that_are_refused(race: Path, change: object, reason: str) -> None:
    file = race / "t.json"
    file.write_text(change(file.read_text()))  # type: ignore[operator]
    done = interleave("replay", "t.json", cwd=race)
    assert (done.returncode, done.stdout) == (2, "")
    assert reason in done.stderr and done.stderr.count("\n") == 1


def test_what_cannot_be_replayed(race: Path) -> None:
    assert "No such file" in interleave("replay", "no.json", cwd=race).stderr
    done = interleave("replay", "t.json", "--property", "deadlock", cwd=race)
    assert (done.returncode, "no trace of deadlock; there are traces of both" in done.stderr) == (2, True)
    done = interleave("replay", "t.json", "--cause", "9", cwd=race)
    assert (done.returncode, "both has 1 cause there" in done.stderr) == (2, True)
    (race / "race.py").unlink()
    done = interleave("replay", "t.json", cwd=race)
    assert (done.returncode, "no such file" in done.stderr) == (2, True)
    (race / "good.py").write_text(HEADER + RACE.replace("m.x == 2", "True"))
    interleave("check", "-q", "good.py", "--trace", "good.json", cwd=race)
    done = interleave("replay", "good.json", cwd=race)
    assert (done.returncode, "there is no violation in it" in done.stderr) == (2, True)


def test_stepping_through(race: Path) -> None:
    done = interleave("replay", "t.json", "--step", cwd=race, text="\ns\n\nb\nx\n\n")
    first = ["   2  t[1]  t(): x → 0", "      @race.py:9", "      ▲ (2) before t[0]: x = v + 1",
             "      ▲ failure is unavoidable from here"]  # fmt: skip
    second = ["   3  t[1]  t(): x = 1   x: 0 -> 1; done: 0 -> 1", "      @race.py:10", "      ▲ (1) only now"]
    assert done.stdout.replace("> ", "> \n").splitlines() == [
        "both: 4 of 4 steps",
        "Enter or n goes on, b back, s state, q quit",
        "   1  t[0]  t(): x → 0",
        "      @race.py:9",
        "      ▲ (1) before t[1]: x = v + 1",
        "> ",
        *first,
        "> ",
        "      x = 0",
        "      done = 0",
        "      thread t[0] = t:10",
        "      thread t[0]: (v + 1) = 1",
        "      thread t[1] = t:10",
        "      thread t[1]: (v + 1) = 1",
        "> ",
        *"\n".join(second).replace("> ", "> \n").splitlines(),
        "> ",
        *first,
        "> ",
        "Enter or n goes on, b back, s state, q quit",
        "> ",
        *"\n".join(second).replace("> ", "> \n").splitlines(),
        "> ",
        *"   4  t[0]  t(): x = 1   done: 1 -> 2".replace("> ", "> \n").splitlines(),
        "      @race.py:10",
        "      ▲ (2) only now",
        "> ",
        "invariant both is false here: done = 2, x = 1",
    ]
    assert interleave("replay", "t.json", "--step", cwd=race, text="q\n").stdout.endswith("x = v + 1\n> ")


def test_marks_are_those_of_the_explanation(race: Path) -> None:
    checked = interleave("check", "race.py", cwd=race).stdout
    marks = [line for line in checked.splitlines() if "▲" in line]
    assert len(marks) == 5
    replayed = interleave("replay", "t.json", cwd=race).stdout
    assert [line for line in replayed.splitlines() if "▲" in line] == marks
    model = race / "race.py"  # what they say is about the program that they were worked out for
    model.write_text(model.read_text().replace("max=9", "max=8"))
    changed = interleave("replay", "t.json", cwd=race)
    assert "the model has changed" in changed.stderr
    assert "x = 1" in changed.stdout and "▲" not in changed.stdout


def test_files_without_marks_are_read(race: Path) -> None:
    file = race / "t.json"
    data = json.loads(file.read_text())
    for found in data["models"][0]["properties"]:
        for cause in found["causes"]:
            del cause["marks"]
    text = json.dumps(data["models"], ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    data["sha256"] = hashlib.sha256(text.encode()).hexdigest()
    file.write_text(json.dumps(data))
    done = interleave("replay", "t.json", cwd=race)
    assert (done.returncode, "▲" in done.stdout) == (1, False)


CRASHES = {
    "in another procedure than the step begins in": (
        """
class M(Model):
    x = Int(0, max=3)
    def look(m):
        assert m.x == 1
    @thread
    def t(m):
        with atomic():
            m.x = 2
            m.look()
""",
        "assertion: x == 1, in look()",
    ),
    "before any step, in the second initial state": (
        """
class M(Model):
    x = Int(0, max=3)
    def setup(m):
        m.x = choose(1, 0)
        m.t.start(m.x)
    @thread(start=False)
    def t(m, n):
        v = 2 // n
        m.x = v
""",
        "division-by-zero: division by zero in `2 // n`, in t(), before any step",
    ),
    "in one of two threads with one title": (
        """
class M(Model):
    x = Int(0, max=3)
    @thread("worker")
    def a(m):
        m.x = 1
    @thread("worker")
    def b(m):
        assert m.x == 1
""",
        "assertion: x == 1, in b()",
    ),
}


@pytest.mark.parametrize("source, ending", CRASHES.values(), ids=CRASHES)
def test_a_crash_is_replayed(tmp_path: Path, source: str, ending: str) -> None:
    (tmp_path / "m.py").write_text(HEADER + source)
    interleave("check", "-q", "m.py", "--trace", "t.json", cwd=tmp_path)
    done = interleave("replay", "t.json", cwd=tmp_path)
    assert (done.returncode, ending in done.stdout.splitlines(), done.stderr) == (1, True, "")
    interleave("check", "-q", "m.py", "--trace", "t.json", "--no-explain", cwd=tmp_path)
    assert interleave("replay", "t.json", cwd=tmp_path).returncode == 1


RECOVERABLE = """
class M(Model):
    a = Array(Int(0, max=9), 5)
    go = Bool(False)
    done = Bool(False)
    @thread
    def first(m):
        if m.go:
            m.done = True
    @thread(instances=5)
    def turning(m, i):
        while True:
            m.a[i] = (m.a[i] + 1) % 10
    @thread
    def second(m):
        m.go = True
    @recoverable
    def can(m):
        return m.done
"""


@pytest.mark.slow
def test_what_is_out_of_reach_of_many_states(tmp_path: Path) -> None:
    """What can still happen after its trace are 300,000 states."""
    (tmp_path / "m.py").write_text(HEADER + RECOVERABLE)
    interleave("check", "-q", "m.py", "--trace", "t.json", cwd=tmp_path)
    done = interleave("replay", "t.json", cwd=tmp_path)
    assert (done.returncode, "from here no continuation reaches can" in done.stdout.splitlines()) == (1, True)
    (tmp_path / "m.py").write_text(HEADER + RECOVERABLE.replace("if m.go:", "if m.go or True:"))
    done = interleave("replay", "t.json", cwd=tmp_path)
    assert (done.returncode, "can is not violated here" in done.stdout.splitlines()) == (0, True)


def test_what_is_out_of_reach_of_more_states_than_there_is_memory_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "m.py").write_text(HEADER + RECOVERABLE.replace("instances=5", "instances=2"))
    monkeypatch.chdir(tmp_path)
    for args, status in ((["check", "-q", "m.py", "--trace", "t.json"], 1), (["replay", "t.json"], 3)):
        with pytest.raises(SystemExit) as ended:
            main(args)
        assert ended.value.code == status
        monkeypatch.setattr(schedule, "Limits", lambda memory: Limits(states=50))
    ending = "whether can can hold again takes more memory to find out than there is"
    assert ending in capsys.readouterr().out.splitlines()
    with pytest.raises(AssertionError, match="memory is too small to tell whether can is still violated"):
        assert_schedule_passes("m.py:M", "can", [("first", 1)])
