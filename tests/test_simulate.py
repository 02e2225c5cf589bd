"""Walks through a model."""

from __future__ import annotations

from pathlib import Path

import pytest
from commands import interleave
from support import write

COUNTER = "models/counter.py:counter"
SOURCES = {
    "deadlock": """
        class M(Model):
            s = Semaphore(0)
            @thread
            def t(m):
                m.s.wait()
    """,
    "assertion": """
        class M(Model):
            x = Int(0, max=2)
            @thread
            def t(m):
                m.x = 1
                assert m.x == 2
    """,
    "out-of-range": """
        class M(Model):
            x = Int(0, max=2)
            @thread
            def t(m):
                while True:
                    m.x += 1
    """,
}


def test_a_random_walk_is_the_same_for_the_same_seed() -> None:
    walks = [interleave("simulate", COUNTER, "--seed", str(seed)) for seed in (3, 3, 4, 5, 6)]
    assert walks[0].stdout == walks[1].stdout
    assert len({walk.stdout for walk in walks}) > 1
    for walk in walks:
        lost = "invariant" in walk.stdout or "no_lost_update is violated here" in walk.stdout
        assert walk.returncode == (1 if lost else 0)
        assert lost or "\nall threads have finished\nlast state\n" in walk.stdout


@pytest.mark.parametrize("kind", list(SOURCES))
def test_a_walk_ends_in_a_violation(tmp_path: Path, kind: str) -> None:
    done = interleave("simulate", f"{write(tmp_path, SOURCES[kind])}:M")
    assert (done.returncode, f"{kind} is violated here" in done.stdout) == (1, True), done.stdout


def test_a_walk_that_goes_on_for_ever_is_cut() -> None:
    done = interleave("simulate", "models/peterson.py:Peterson", "--steps", "50")
    assert (done.returncode, "\n50 steps were taken\nlast state\n" in done.stdout) == (0, True)


def test_an_interactive_walk() -> None:
    done = interleave("simulate", COUNTER, "-i", text="1\n2\nb\ns\nx\nv\nb\nt\nq\n")
    lines = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (0, "")
    steps = ["  1  worker[0]: counter → 0", "  2  worker[1]: counter → 0"]
    assert lines[1:4] == ["after 0 steps", *steps]
    assert "  thread worker[0] = worker:28" in lines
    assert lines.count(lines[0]) == 1 and f"> {lines[0]}" in lines
    assert "> after 4 steps: no_lost_update is violated" in lines
    assert lines[-3:] == ["after 3 steps", "  1  worker[0]: counter = 1", "> "]
    assert interleave("simulate", COUNTER, "-i", text="v\n").returncode == 1


def test_the_way_to_a_crash_and_back(tmp_path: Path) -> None:
    target = f"{write(tmp_path, SOURCES['assertion'])}:M"
    done = interleave("simulate", target, "-i", text="v\nb\nr\n")
    assert "> after 2 steps: assertion is violated" in done.stdout
    assert done.stdout.count("after 2 steps: assertion is violated") == 2
    assert done.returncode == 1


def test_waiting_threads_are_shown(tmp_path: Path) -> None:
    done = interleave("simulate", f"{write(tmp_path, SOURCES['deadlock'])}:M", "-i", text="r\nq\n")
    assert "wait s, whose count is 0; no other thread posts it" in done.stdout
    assert "after 0 steps: deadlock is violated" in done.stdout


@pytest.mark.parametrize("how", [[], ["-i"]])
def test_a_model_error_on_the_way(tmp_path: Path, how: list[str]) -> None:
    source = """
        class M(Model):
            s = Semaphore(0, max=1)
            @thread
            def t(m):
                m.s.post()
                m.s.post()
    """
    done = interleave("simulate", f"{write(tmp_path, source)}:M", *how, text="1\n")
    assert (done.returncode, "would count past 1" in done.stderr) == (2, True)
    assert "Traceback" not in done.stderr


def test_models_that_there_are_not() -> None:
    assert interleave("simulate", "models/counter.py:missing").returncode == 2
    assert interleave("simulate", "models/philosophers.py").returncode == 2


SEVERAL = """
    class M(Model):
        x = Int(0, max=2)
        def setup(m):
            m.x = choose(0, 1, 2)
        @thread
        def t(m):
            assert m.x != 2
"""


def test_a_random_walk_begins_in_any_initial_state(tmp_path: Path) -> None:
    target = f"{write(tmp_path, SEVERAL)}:M"
    walks = [interleave("simulate", target, "--seed", str(seed)) for seed in range(12)]
    assert {walk.returncode for walk in walks} == {0, 1}
    begun = ("x → 0", "x → 1", "x → 2, then x != 2  ✗")
    assert all(any(text in walk.stdout for walk in walks) for text in begun)


def test_the_next_initial_state(tmp_path: Path) -> None:
    done = interleave("simulate", f"{write(tmp_path, SEVERAL)}:M", "-i", text="i\ns\n1\ni\ns\ni\ns\nq\n")
    states = [line for line in done.stdout.splitlines() if "x = " in line]
    assert states == [">   x = 1", ">   x = 2", ">   x = 0"]
    assert "i begins in the next of 3 initial states" in done.stdout
    done = interleave("simulate", COUNTER, "-i", text="i\nq\n")
    assert "initial" not in done.stdout
