"""``interleave check --random``: what it prints, and what it refuses."""
# ruff: noqa: E501 (golden output)

import json
import re

import pytest
from commands import interleave
from endless_phases import interrupted

COUNTER = "models/counter.py:counter"
GOLDEN = """\
models/counter.py:counter  Lost update: threads add to a shared counter without a lock.
✗ violated (only random walks were taken)   20 random walks of seed 7, 80 steps, … s
  ✗ no_lost_update  invariant  false in a reachable state (4 steps, met by walk 4)
  ? not found so far: null-dereference, use-after-free, double-free, assertion, deadlock, lock-misuse, thread-misuse, out-of-range, index-out-of-range, division-by-zero

no_lost_update: 4 steps, 2 switches, 1 of them preempting
worker[0] and worker[1] both run “read counter” before any other runs “counter = loaded + 1”, in worker().

worker[0]                                    │ worker[1]                                    │ where
─────────────────────────────────────────────┼──────────────────────────────────────────────┼──────
counter → 0                                  │                                              │ models/counter.py:27
▲ (1) before worker[1]: counter = loaded + 1 │                                              │
                                             │ counter → 0                                  │ models/counter.py:27
                                             │ ▲ (2) before worker[0]: counter = loaded + 1 │
                                             │ ▲ failure is unavoidable from here           │
                                             │ counter = 1                                  │ models/counter.py:28
                                             │ ▲ (1) only now                               │
counter = 1                                  │                                              │ models/counter.py:28
▲ (2) only now                               │                                              │

invariant no_lost_update is false here: worker[0].finished = True, worker[1].finished = True, counter = 1
last state
  counter = 1
  finished: worker[0], worker[1]
The nearest run that passes has worker[1]'s “counter = loaded + 1” in worker() before worker[0]'s “read counter”.
"""


def untimed(text: str) -> str:
    return re.sub(r"\d+\.\d\d s", "… s", text)


def test_what_is_printed() -> None:
    done = interleave("check", COUNTER, "--random", "20", "--seed", "7", "--engine", "python")
    assert done.returncode == 1
    assert untimed(done.stdout) == GOLDEN


def test_nothing_holds() -> None:
    fixed = "models/peterson.py:Peterson"
    done = interleave("check", fixed, "--random", "5", "-q", "--depth", "9")
    assert done.returncode == 3
    assert "? incomplete (only random walks were taken)" in done.stdout
    assert "ended by --depth 9" in done.stdout


def test_a_trace_is_saved_and_replayed(tmp_path) -> None:
    saved = str(tmp_path / "trace.json")
    target = f"{COUNTER}(threads=3, increments=3)"
    done = interleave("check", target, "--random", "5", "--trace", saved, "--no-explain", "-q")
    assert done.returncode == 1
    again = interleave("replay", saved)
    assert again.returncode == 1 and "no_lost_update" in again.stdout


def test_json_and_reports(tmp_path) -> None:
    files = {name: tmp_path / name for name in ("junit.xml", "sarif.json")}
    options = ["--junit", str(files["junit.xml"]), "--sarif", str(files["sarif.json"])]
    args = ["--random", "9", "--fail-fast", "--seed", "3", "--json", "--engine", "python"]
    done = interleave("check", COUNTER, *args, *options)
    data = json.loads(done.stdout)
    assert (data["verdict"], data["states"], data["reason"]) == ("violated", 0, "stopped at the first violation")
    [found] = [p for p in data["properties"] if p["verdict"] == "violated"]
    walks = found["walk"] + 1
    assert data["random"] == {"walks": walks, "steps": 4 * walks, "seed": 3, "depth": 1000, "ended_by_depth": 0}
    assert len(found["trace"]["steps"]) == 4
    assert all("no_lost_update" in file.read_text(encoding="utf-8") for file in files.values())


def test_what_is_expected() -> None:
    args = ["check", COUNTER, "--random", "9", "-q", "--expect"]
    assert interleave(*args, "violated:no_lost_update").returncode == 3  # the rest is not decided
    assert interleave(*args, "violated:deadlock").returncode == 1


def test_a_report(tmp_path) -> None:
    done = interleave("report", COUNTER, "--random", "5", "--seed", "2", "-q", "-o", str(tmp_path), "--name", "r")
    assert done.returncode == 1
    page = (tmp_path / "r.md").read_text(encoding="utf-8")
    assert "none, 5 random walks" in page
    assert f"interleave check {COUNTER} --random 5 --seed 2\n" in page
    refused = interleave("report", COUNTER, COUNTER, "--compare", "--random", "5", "-o", str(tmp_path))
    assert refused.returncode == 2 and "--compare says what became of causes in all runs" in refused.stderr


def test_interrupted_while_a_run_is_made_shorter() -> None:
    done = interrupted("interleave.engine.walks.shorten:Shortener.shortened", "check", COUNTER, "--random", "9")
    assert (done.returncode, done.stderr) == (130, "")
    assert "✗ violated (only random walks were taken)" in done.stdout
    assert "interrupted while its trace was looked for" in done.stdout


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["--seed", "1"], "--seed is of random walks: --random N or --seconds S takes some"),
        (["--depth", "1"], "--depth is of random walks: --random N or --seconds S takes some"),
        (["--random", "1", "--hash-compact"], "walks store nothing"),
        (["--random", "1", "--max-states", "5"], "--max-states is for a search"),
        (["--random", "0"], "Invalid value for '--random'"),
        (["--seconds", "nan"], "is not a number of seconds above 0"),
        (["--random", "1", "--seed", "-1"], "Invalid value for '--seed'"),
    ],
)
def test_refusals(args: list[str], said: str) -> None:
    done = interleave("check", COUNTER, *args)
    assert done.returncode == 2 and said in done.stderr, done.stderr
