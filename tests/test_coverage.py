"""Steps that no interleaving takes: what is told of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from support import MODELS, model, write

from interleave.api import check, program_of
from interleave.api import explore as engine
from interleave.checking.verdicts import Options
from interleave.engine.exploration import NativeOptions
from interleave.loader import load_models
from interleave.report.coverage import unreached_lines
from interleave.report.json_result import result_data
from interleave.report.style import coloured, plain, printable


def told(folder: Path, source: str, full: bool = False, terminal: int | None = None, name: str = "M") -> str:
    """What is told of a model; its file is called ``M.py``, and its first line is line 3 of it."""
    loaded = model(folder, source, name)
    text = "\n".join(unreached_lines(check(loaded), terminal, plain, full=full))
    return text.replace(loaded.name.rpartition(":")[0], "M.py")


# ---------------------------------------------------------------------------- the text


def test_a_step_that_is_never_taken(tmp_path: Path) -> None:
    source = """
    class M(Model):
        x = Int(0, max=3)
        @thread(instances=2)
        def t(m, i):
            if m.x == 2:
                m.x = 3
            m.x = 1
    """
    assert told(tmp_path, source) == (
        "  ! 1 step is never taken: the model may be too narrow\n      M.py:8  t(): x = 3"
    )
    assert told(tmp_path, source.replace("m.x == 2", "m.x == 1")) == ""


COMMANDS = """
class M(Model, check="deadlock"):
    command = Int(0, max=3)
    x = Int(0, max=9)
    done = Bool(False)

    def log(m, value):
        m.x = value
        if value == 7:
            m.x = 8

    @thread
    def client(m):
        m.command = 1
        m.log(5)

    @thread
    def server(m):
        command = m.command
        if command == 2:
            m.x = 2
            if m.x == 3:
                m.log(3)
            m.done = True
        elif command == 3:
            m.log(4)
"""


def test_places_that_come_later_and_calls_that_are_never_made(tmp_path: Path) -> None:
    """A procedure that is called elsewhere is reached; the call that is not made is not."""
    assert told(tmp_path, COMMANDS) == (
        "  ! 5 steps are never taken: the model may be too narrow\n"
        "      M.py:22  server(): x = 2 … (4 steps)\n"
        "      M.py:27  server(): log(4)"
    )
    assert told(tmp_path, COMMANDS, full=True) == (
        "  ! 5 steps are never taken: the model may be too narrow\n"
        "      M.py:22  server(): x = 2\n"
        "      M.py:23  server(): read x\n"
        "      M.py:24  server(): log(3)\n"
        "      M.py:25  server(): done = True\n"
        "      M.py:27  server(): log(4)"
    )


def test_a_thread_that_never_moves_is_told_as_a_whole(tmp_path: Path) -> None:
    """It is never started, or waits for ever in its first step; who would come after that does not."""
    source = """
    class M(Model):
        x = Int(0, max=3)
        go = Semaphore(0)
        @thread
        def main(m):
            if m.x == 1:
                m.late.start()
        @thread(start=False)
        def late(m):
            m.x = 1
            m.x = 2
        @thread("the worker", daemon=True, instances=2)
        def work(m, i):
            m.go.wait()
            m.x = 3
    """
    assert told(tmp_path, source) == (
        "  ! 5 steps are never taken: the model may be too narrow\n"
        "      M.py:9   main(): start late()\n"
        "      M.py:11  thread late: none of its 2 steps\n"
        "      M.py:15  thread the worker: none of its 2 steps"
    )


def test_what_comes_after_waiting_for_ever(tmp_path: Path) -> None:
    """A step that a thread only stands before is not taken. The two steps of a condition's wait() are
    told apart."""
    source = """
    class M(Model):
        x = Int(0, max=3)
        lock = Mutex()
        changed = Condition(lock)
        @thread
        def waits(m):
            with m.lock:
                m.changed.wait()
                m.x = 1
        @thread
        def waits_until(m):
            m.x = 2
            wait_until(m.x == 3)
            m.x = 0
    """
    assert told(tmp_path, source) == (
        "  ! 5 steps are never taken: the model may be too narrow\n"
        "      M.py:10  waits(): changed.wait(): acquire lock, once notified … (3 steps)\n"
        "      M.py:15  waits_until(): wait_until(x == 3) … (2 steps)"
    )


def test_what_any_thread_takes_is_taken(tmp_path: Path) -> None:
    """Neither instances nor threads are told apart in what they call."""
    source = """
    class M(Model):
        x = Int(0, max=3)
        def step(m, who):
            if who == 1:
                m.x = 1
        @thread(instances=2)
        def a(m, i):
            m.step(i)
            if i == 0:
                m.x = 2
        @thread
        def b(m):
            who = m.x
            if who == 3:
                who = 1
            m.step(who)
    """
    assert told(tmp_path, source) == ""


def test_what_comes_after_a_crash(tmp_path: Path) -> None:
    """The step that crashes is taken."""
    source = """
    class File(Struct):
        x = Int(0, max=3)
    class M(Model):
        file = Ref(File, None)
        y = Int(0, max=3)
        @thread
        def t(m):
            m.file.x = 1
            m.y = 1
    """
    assert told(tmp_path, source) == (
        "  ! 1 step is never taken: the model may be too narrow\n      M.py:11  t(): y = 1"
    )


def test_only_so_many_places_are_told(tmp_path: Path) -> None:
    source = """
    class M(Model):
        x = Int(0, max=9)
        @thread
        def t(m):
    """
    source = source.rstrip(" ") + "".join(
        f"            if m.x == {n}:\n                m.x = {n}\n" for n in range(1, 9)
    )
    text = told(tmp_path, source).splitlines()
    assert text[0] == "  ! 8 steps are never taken: the model may be too narrow"
    assert text[5:] == ["      M.py:16  t(): x = 5", "      … and 3 more (--full lists all)"]
    assert len(told(tmp_path, source, full=True).splitlines()) == 9


def test_it_fits_a_terminal_and_has_a_colour(tmp_path: Path) -> None:
    loaded = model(tmp_path, COMMANDS)
    result = check(loaded)
    narrow = unreached_lines(result, 40, plain)
    assert narrow[:3] == ["  ! 5 steps are never taken: the model", "      may be too narrow", narrow[2]]
    assert all(len(line) <= 40 for line in narrow)
    first = printable(unreached_lines(result, None, coloured)[0], coloured)
    assert first.startswith("\x1b[33m  !\x1b[0m 5 steps are")


# ---------------------------------------------------------------------------- when it is told


def test_nothing_is_said_unless_everything_was_explored(tmp_path: Path) -> None:
    loaded = model(tmp_path, COMMANDS)
    for chosen in ("python", "native"):
        result = check(loaded, max_states=1, engine=chosen)
        assert result.reason and result.unreached is None
        assert unreached_lines(result, None, plain) == []
        assert "unreached" not in result_data(result)
    hashed = Options(native=NativeOptions(hash_compact=True))
    assert engine(program_of(loaded), hashed).result.unreached is None
    assert check(loaded, engine="native").unreached == check(loaded, engine="python").unreached
    assert check(load_models(f"{MODELS}/peterson.py:Peterson")[0]).unreached == ()


def test_nothing_is_said_where_no_state_is_left(tmp_path: Path) -> None:
    source = """
    class M(Model):
        x = Int(0, max=3)
        @thread
        def t(m):
            assert 1 > 2
            m.x = 1
    """
    result = check(model(tmp_path, source))
    assert (result.states, result.unreached) == (0, None)


def test_it_is_told_after_the_verdicts_and_not_with_quiet(
    tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    from interleave.cli import main

    path = write(tmp_path, COMMANDS)

    def run(*options: str) -> str:
        with pytest.raises(SystemExit) as exited:
            main(["check", *options, str(path)])
        assert exited.value.code == 0
        return capsys.readouterr().out

    text = run()
    assert text.splitlines()[3].startswith("  ! 5 steps are never taken")
    assert "never taken" not in run("--quiet")
    assert len(run("--full").splitlines()) == len(text.splitlines()) + 3
    steps = json.loads(run("--json"))["unreached"]
    assert [(step["thread"], step["line"], step["does"]) for step in steps] == [
        ("server", 22, "x = 2"),
        ("server", 23, "read x"),
        ("server", 9, "x = 3"),
        ("server", 25, "done = True"),
        ("server", 9, "x = 4"),
    ]
    assert [step["frames"] for step in steps if step["line"] == 9] == [["server", "log"]] * 2
    assert set(steps[0]) == {
        "thread", "label", "does", "file", "line", "source", "frames", "note", "choice", "changes",
    }  # fmt: skip
