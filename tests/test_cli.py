"""The command line: exit statuses, bad input, interrupts, terminals."""
# ruff: noqa: E501 (golden output)

import json
import os
import pty
import re
import signal
import subprocess
import time

import pytest
from commands import BUGGY, PROGRAM, ROOT, interleave, run, write

# ---------------------------------------------------------------------------- exit statuses


@pytest.mark.parametrize(
    ("args", "status"),
    [
        (["check", "models/peterson.py:Peterson"], 0),
        (["check", "models/counter.py"], 1),
        (["check", "models/counter.py", "--expect", "violated:no_lost_update"], 0),
        (["check", "models/peterson.py:Peterson", "--expect", "violated:deadlock"], 1),
        (["check", "models/lost_wakeup.py:LostWakeup", "--expect", "violated:deadlock"], 1),
        (["check", "models/counter.py", "--expect", "violated:no_such"], 2),
        (["check", "models/counter.py", "--expect", "no_lost_update"], 2),
        (["check", "models/counter.py:counter(threads=3,increments=3)", "--max-states", "100"], 3),
        (["check"], 2),
        (["check", "--no-such-option", "models/counter.py"], 2),
        (["chekc", "models/counter.py"], 2),
        (["check", "--engine", "native", "models/counter.py"], 1),
        (["check", "--engine", "python", "--hash-compact", "models/counter.py"], 2),
        (["check", "--resume", "no/such/file", "models/counter.py"], 2),
        (["check", "--checkpoint", "file", "models"], 2),
        (["graph", "--engine", "native", "-o", "g.dot", "models/counter.py"], 2),
        (["check", "--max-memory", "much", "models/counter.py"], 2),
        (["compare", "models/peterson.py:Peterson", "models/peterson.py:Peterson"], 0),
        (["compare", "models/lost_wakeup.py:LostWakeup", "models/lost_wakeup.py:LostWakeupFixed"], 1),
        (["compare", "models/peterson.py", "models/peterson.py"], 2),
        (["steps", "models/counter.py"], 0),
        (["--version"], 0),
        (["--help"], 0),
    ],
)
def test_exit_status(args, status):
    done = interleave(*args)
    assert done.returncode == status, done.stderr
    assert "Traceback" not in done.stderr


def test_a_bounded_run_is_never_a_proof():
    done = run("check", "models/peterson.py:Peterson", "--max-states", "20", "--json")
    result = json.loads(done.stdout)
    assert done.returncode == 3
    assert result["verdict"] == "incomplete"
    assert result["reason"] == "reached --max-states 20"
    verdicts = {p["name"]: p["verdict"] for p in result["properties"]}
    assert verdicts["deadlock"] == verdicts["mutual_exclusion"] == "incomplete"


def test_max_seconds_and_max_memory_give_incomplete():
    target = "models/counter.py:counter(threads=4, increments=6)"
    for option, reason in (
        ("--max-seconds=0.1", "reached --max-seconds 0.1"),
        ("--max-memory=1M", "reached --max-memory 1 MiB"),
    ):
        result = json.loads(run("check", target, option, "--json").stdout)
        assert (result["verdict"], result["reason"]) == ("incomplete", reason)


def test_fail_fast_stops_at_the_first_violation():
    done = interleave("check", "models/counter.py:counter(threads=3, increments=4)", "--fail-fast", "--json")
    result = json.loads(done.stdout)
    assert result["verdict"] == "violated"
    assert result["states"] <= 42_237


# ---------------------------------------------------------------------------- bad input


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("missing.py", "error: missing.py: no such file or directory\n"),
        ("race.py:Rac", "error: race.py has no model 'Rac'\n  help: it has: Race\n"),
        ("race.py:Race(3)", "error: Race is a class and takes no arguments\n  help: write Race\n"),
        ("race.py:Race(", "error: 'Race(' is not a model's name\n  help: file.py:Class or file.py:factory(n=4)\n"),
        ("empty.py", "error: empty.py: no models in this file\n"
         "  help: subclass interleave.Model, or annotate a factory `-> type[Model]`\n"),
        ("syntax.py", "syntax.py:2:7: error: not Python: invalid syntax\n    2 | x = = 3\n      |     ^\n"),
    ],
)  # fmt: skip
def test_bad_targets_get_one_clear_message_and_the_others_are_checked(tmp_path, target, message):
    write(tmp_path, "race.py", BUGGY)
    write(tmp_path, "empty.py", "")
    (tmp_path / "syntax.py").write_text("\nx = = 3\n")
    done = interleave("check", "-q", target, "race.py", cwd=tmp_path)
    assert done.returncode == 2
    if target == "syntax.py":
        assert done.stderr.startswith("syntax.py:2:5: error: not Python")
    else:
        assert done.stderr == message
    assert "no_update_lost" in done.stdout


def test_a_factory_called_with_wrong_arguments():
    done = interleave("check", "models/counter.py:counter(thread=3)")
    assert done.returncode == 2
    assert done.stderr == (
        "error: models/counter.py:counter(thread=3): got an unexpected keyword argument 'thread'\n"
        "  help: it takes counter(threads: int = 2, increments: int = 1)\n"
    )


def test_a_trace_file_is_written_whole_or_not_at_all(tmp_path):
    write(tmp_path, "race.py", BUGGY)
    done = interleave("check", "-q", "race.py", "--trace", "out.json", cwd=tmp_path)
    assert done.returncode == 1
    data = json.loads((tmp_path / "out.json").read_text())
    assert (data["format"], data["version"]) == ("interleave-trace", 3)
    assert data["models"][0]["properties"][0]["name"] == "no_update_lost"
    assert sorted(p.name for p in tmp_path.iterdir() if p.suffix == ".json") == ["out.json"]
    done = interleave("check", "-q", "race.py", "--trace", "no/such/dir/out.json", cwd=tmp_path)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


# ---------------------------------------------------------------------------- interrupts, terminals


def test_ctrl_c_prints_what_is_known_and_exits_130():
    target = "models/counter.py:counter(threads=5, increments=6)"
    process = subprocess.Popen(
        [*PROGRAM, "check", target], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    time.sleep(2.0)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert "incomplete (interrupted)" in out
    assert "Traceback" not in err


def on_terminal(args, columns):
    """What a terminal of that width gets on standard output and standard error."""
    import fcntl
    import struct
    import termios

    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    environment = {k: v for k, v in os.environ.items() if k not in ("COLUMNS", "LINES", "NO_COLOR")}
    process = subprocess.Popen(
        [*PROGRAM, *args],
        cwd=ROOT,
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env={**environment, "TERM": "xterm"},
    )
    os.close(slave)
    data = b""
    while True:
        try:
            part = os.read(master, 65536)
        except OSError:
            break
        if not part:
            break
        data += part
    process.wait(timeout=60)
    os.close(master)
    return data.decode()


@pytest.mark.parametrize("columns", [80, pytest.param(200, marks=pytest.mark.slow)])
def test_nothing_is_wider_than_the_terminal(columns):
    text = on_terminal(["check", "models/qemu_return_path/old.py"], columns)
    plain = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", text)
    lines = plain.replace("\r", "\n").splitlines()
    assert [line for line in lines if len(line) > columns] == []
    assert "null-dereference, cause 1 of 2: 77 steps, 4 switches" in plain
    assert "\x1b[31;1m" in text


def test_progress_is_live_on_a_terminal_only():
    args = ["check", "models/counter.py:counter(threads=4, increments=6)", "--max-seconds", "1"]
    assert "states/s" in on_terminal(args, 120)
    piped = run(*args)
    assert "states/s" not in piped.stdout + piped.stderr
    assert set(piped.stderr.splitlines()) <= {f"{args[1]}: violated so far: no_lost_update (depth 48)"}
