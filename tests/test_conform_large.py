"""Logs of many lines: what they take, how far that is, and how it ends early."""

import gc
import os
import signal
import subprocess
import sys
import tracemalloc
from fractions import Fraction
from pathlib import Path

import pytest
from commands import interleave

from interleave.conform.conform import Conformer
from interleave.conform.log import LINES
from interleave.conform.run import conform_log, conformer_of
from interleave.engine import watch
from interleave.engine.memory import resident_bytes
from interleave.engine.watch import Progress
from interleave.loader import load_models

MODEL = """
from interleave import Int, Model, event, thread, wait_until

class PingPong(Model):
    turn = Int(0, max=1)

    @thread
    def ping(m):
        while True:
            wait_until(m.turn == 0)
            event("ping", m.turn)
            m.turn = 1

    @thread
    def pong(m):
        while True:
            wait_until(m.turn == 1)
            event("pong", m.turn)
            m.turn = 0
"""
MAPPING = r"""
[line]
pattern = '(?P<time>[\d.]+) (?P<thread>\S+) (?P<event>\S+) ?(?P<arguments>.*)'
[threads]
A = "ping"
B = "pong"
[[event]]
log = "ping"
arguments = '(\d+)'
[[event]]
log = "pong"
arguments = '(\d+)'
"""


def lines(count: int) -> str:
    return "".join(f"{n}.1 A ping 0\n{n}.5 B pong 1\n" for n in range(count // 2))


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Beside the model that it is a log of; empty."""
    (tmp_path / "pp.py").write_text(MODEL)
    (tmp_path / "pp.conform.toml").write_text(MAPPING)
    return tmp_path / "run.log"


def conformer(log: Path) -> Conformer:
    target = str(log.parent / "pp.py")
    (loaded,) = load_models(target)
    return conformer_of(loaded, target, None, None)


def test_how_far_it_is_is_told(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """How much was read, how much is explained; the verdict is the same."""
    monkeypatch.setattr(watch, "PROGRESS_SECONDS", 0.0)
    log.write_text(lines(3 * LINES))
    told: list[Progress] = []
    result = conform_log(
        conformer(log), log, Fraction(0), ends="", steps=2, seconds=None, memory=None, progress=told.append
    )
    assert (result.verdict, result.explained, result.events) == ("accepted", 3 * LINES, 3 * LINES)
    shares = {
        phase: [round(at.share, 1) for at in told if at.phase == phase and at.share is not None]
        for phase in ("reading the log", "following its lines")
    }
    assert shares == {"reading the log": [0.3, 0.7, 1.0], "following its lines": [0.3, 0.7, 1.0]}


def test_what_a_line_takes(log: Path) -> None:
    """Texts that are said again and again are kept once; of times nothing is kept that nobody asks for."""
    held, used = conformer(log), []
    for count in (1_000, 5_000):
        log.write_text(lines(count))
        tracemalloc.start()
        try:
            assert held.conform(log, steps=2).verdict == "accepted"
            used.append(tracemalloc.get_traced_memory()[1])
        finally:
            tracemalloc.stop()
    assert used[1] - used[0] < 1_300 * 4_000


def test_without_room_it_is_incomplete(log: Path) -> None:
    log.write_text(lines(60_000))
    memory = resident_bytes() - (1 << 20)  # not more: what other tests have freed may be room enough
    gc.disable()  # what is raised in a callback of Hypothesis is lost, and raised again after a second only
    try:
        result = conform_log(conformer(log), log, Fraction(0), ends="", steps=2, seconds=None, memory=memory)
    finally:
        gc.enable()
    assert (result.verdict, result.line) == ("incomplete", 0)
    assert result.reason == f"reached --max-memory {memory >> 20:,} MiB"


def test_a_bound_on_memory_on_the_command_line(log: Path) -> None:
    log.write_text(lines(60_000))  # the bound is looked at four times a second
    done = interleave("conform", "pp.py", "run.log", "--max-memory", "20M", cwd=log.parent)
    assert done.returncode == 3
    assert done.stdout.splitlines()[1].startswith("? incomplete")
    assert "reached --max-memory 20 MiB" in done.stdout


def test_ctrl_c_while_a_log_is_read(log: Path) -> None:
    """A log that somebody is still writing: it is held against the model when it ends, or is given up."""
    os.mkfifo(log)
    command = [sys.executable, "-m", "interleave", "conform", "pp.py", "run.log"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    done = subprocess.Popen(command, cwd=log.parent, text=True, **pipes)
    with log.open("w") as pipe:  # from when it is read on
        pipe.write(lines(2 * LINES))
        pipe.flush()
        done.send_signal(signal.SIGINT)
        out, said = done.communicate(timeout=60)
    assert (done.returncode, out) == (130, "")
    assert said == "interrupted: 0 of 1 logs were held against pp.py:PingPong\n"
