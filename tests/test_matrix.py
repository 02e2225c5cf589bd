"""Matrices: what is printed, what is expected of cells, and how the command ends."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path

import pytest
from commands import PROGRAM
from matrices import SOURCE, TABLE, checked, command, put, timeless

from interleave.cli.matrix import status_of
from interleave.report.matrix_result import matrix_data
from interleave.report.matrix_text import cell_tables, matrix_lines
from interleave.report.style import plain, width

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture(autouse=True)
def own_cache(monkeypatch, tmp_path):
    """No result of an earlier test is there."""
    monkeypatch.setenv("INTERLEAVE_CACHE_DIR", str(tmp_path / "cache"))


def test_what_is_printed(tmp_path, refresh_golden):
    """In a pipe, where nothing is cut; the second time no cell is checked again, and all else is the same."""
    put(tmp_path)
    first, second = (command(tmp_path, "adders.toml") for _ in range(2))
    assert (first.returncode, first.stderr) == (0, "")
    path = GOLDEN / "matrix_adders.txt"
    if refresh_golden:
        path.write_text(timeless(first.stdout), encoding="utf-8")
    assert timeless(first.stdout) == path.read_text(encoding="utf-8")
    assert second.stdout == first.stdout[:-1] + "; 4 not checked again\n"


@pytest.mark.parametrize(("columns", "blocks"), [(30, 2), (80, 1), (200, 1)])
def test_what_has_no_room_stands_below(tmp_path, columns, blocks):
    lines = matrix_lines(checked(put(tmp_path)), columns, plain)
    assert max(map(width, lines)) <= columns
    cells = lines[2 : lines.index("no_update_lost  invariant")]
    assert [line.split(maxsplit=1)[1] for line in cells if line.startswith("OLD")] == (
        ["✗ violated          ✗ violated"] if blocks == 1 else ["✗ violated", "✗ violated"]
    )
    names = ["no_update_lost"] if blocks == 2 else ["no_update_lost      no_update_lost"]
    assert [line.strip() for line in cells if "no_update_lost" in line] == names * blocks
    assert [line.strip() for line in cells if "three, asked" in line][-1].endswith("three, asked")


def test_json(tmp_path):
    result = checked(put(tmp_path))
    data = json.loads(json.dumps(matrix_data(result, status_of(result))))
    assert (data["format"], data["version"], data["status"]) == ("interleave-matrix", 1, 0)
    assert (data["name"], data["title"], data["problems"]) == ("adders", "Adding one", [])
    assert (data["designs"], data["scenarios"]) == (["OLD", "NEW"], ["two", "three, asked"])
    old = data["cells"][0]
    assert {key: value for key, value in old.items() if key not in ("result", "model")} == {
        "design": "OLD", "scenario": "two", "verdict": "violated", "expected": ["no_update_lost"],
        "as_expected": True, "problems": [], "earlier": False,
    }  # fmt: skip
    assert old["model"].endswith("adders.py:adder(fixed=False)")
    assert [p["name"] for p in old["result"]["properties"] if p["verdict"] == "violated"] == [
        "no_update_lost"
    ]
    assert data["cells"][3]["model"].endswith("adders.py:adder(fixed=True, threads=3, asks=True)")


def test_the_command_prints_json(tmp_path):
    put(tmp_path, TABLE.replace("causes = [", "causes = ['no such', "))
    put(tmp_path, "[[tool.interleave.matrix]]\nname = 'a'\ndesigns = {D = 'adders.py:adder(True)'}\n"
                  "scenarios = {s = {}}\n", name="pyproject.toml")  # fmt: skip
    done = command(tmp_path, "a", "adders.toml", "--json", "--quiet")
    first, second = json.loads(done.stdout)
    assert (done.returncode, first["status"], second["status"]) == (1, 0, 1)
    assert second["cells"][0]["problems"] == ["no violation has the expected cause “no such”"]


# ---------------------------------------------------------------------------- what is expected

HEAD = TABLE.partition("[[cell]]")[0]
UNEXPECTED = "no_update_lost is violated, which is not expected"


@pytest.mark.parametrize(
    ("cells", "status", "problems"),
    [
        ("", 1, {"OLD × two": [UNEXPECTED], "OLD × three, asked": [UNEXPECTED]}),
        (
            "[[cell]]\ndesign = 'OLD'\nexpect = 'violated:no_update_lost'\ncauses = 'is not atomic'\n",
            1,
            {
                "OLD × two": [
                    "no_update_lost has a cause that is not expected: adder[0] and adder[1] both run “read "
                    "n” before any other runs “n = n + 1”, in adder().",
                    "no violation has the expected cause “is not atomic”",
                ]
            },
        ),
        (
            "[[cell]]\nexpect = 'violated:no_update_lost'\n",
            1,
            {"NEW × two": ["no_update_lost is expected to be violated, and its verdict is holds"]},
        ),
        (
            "[[cell]]\ndesign = 'OLD'\nexpect = 'violated:no_update_lost'\n"
            "[[cell]]\ndesign = 'NEW'\nscenario = 'two'\nmax_states = 2\n",
            3,
            {"NEW × two": ["not everything was explored: reached --max-states 2"]},
        ),
        (
            "[[cell]]\ndesign = 'OLD'\nexpect = 'violated:no_update_lost'\n"
            "[[cell]]\ndesign = 'NEW'\nscenario = 'two'\nstates = 4\ntransitions = 5\n",
            1,
            {"NEW × two": ["4 transitions, expected 5"]},
        ),
    ],
)  # fmt: skip
def test_what_is_expected(tmp_path, cells, status, problems):
    result = checked(put(tmp_path, HEAD + cells))
    assert status_of(result) == status
    found = {
        cell.name: [str(p) for p in cell.entry.problems] for cell in result.cells if not cell.as_expected
    }
    assert problems.items() <= found.items()
    assert result.summary == f"{4 - len(found)} of 4 cells as expected"


def test_models_that_cannot_be_checked_and_cells_that_are_left_out(tmp_path):
    table = HEAD.replace("[scenarios]", "WAIT = 'adders.py:spinner'\nGONE = 'no.py:x'\n[scenarios]")
    result = checked(put(tmp_path, f"{table}[[cell]]\ndesign = 'OLD'\nexcept = 'it is too old'\n"))
    assert [cell.verdict for cell in result.cells] == [
        "left out", "left out", "holds", "holds", "holds", "error", "error", "error",
    ]  # fmt: skip
    assert status_of(result) == 2
    lines = matrix_lines(result, None, plain)
    table = [line.rstrip() for line in lines if re.match(r"(OLD|NEW|WAIT|GONE) ", line)]
    assert table[:4] == [
        "OLD   —                         —",
        "NEW   ✓ holds                   ✓ holds",
        "WAIT  ✓ holds                   ! error, not as expected",
        "GONE  ! error, not as expected  ! error, not as expected",
    ]
    assert "— OLD × two, three, asked: it is too old" in lines
    assert any("it takes spinner(threads: int = 2)" in line for line in lines)
    assert lines[-1] == "3 of 6 cells as expected"


def test_a_property_that_no_design_has(tmp_path):
    result = checked(put(tmp_path, "properties = ['no_update_lost', 'gone']\n" + TABLE))
    assert status_of(result) == 1
    assert result.properties == ["no_update_lost"]
    lines = matrix_lines(result, None, plain)
    assert lines[-3] == "no design has a property gone, which `properties` lists"
    # what is not listed is told all the same where it is violated, and a model without it is no problem
    result = checked(put(tmp_path, "properties = ['two']\n" + TABLE))
    lines = matrix_lines(result, None, plain)
    assert status_of(result) == 0
    at = lines.index("two  reachable")
    assert lines[at + 2 : at + 4] == ["OLD  ·    ✓", "NEW  ·    ✓"]
    assert [line for line in lines if line.split() == ["no_update_lost", "no_update_lost"]]


def test_what_came_out_can_be_put_into_the_file(tmp_path):
    table = HEAD.replace("OLD =", "'it\"s old' =")
    result = checked(put(tmp_path, table))
    assert status_of(result) == 1
    lines = cell_tables(result)
    assert lines[:5] == [
        "[[cell]]",
        'design = "it\\"s old"',
        'scenario = "two"',
        'expect = ["violated:no_update_lost"]',
        'causes = ["adder[0] and adder[1] both run “read n” before any other runs “n = n + 1”, in adder()."]',
    ]
    again = checked(put(tmp_path, table + "\n".join(lines)))
    assert (status_of(again), [cell.earlier for cell in again.cells]) == (0, [True] * 4)


# ---------------------------------------------------------------------------- how the command ends


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["no.toml"], "error: no.toml: No such file or directory"),
        (["other"], "error: pyproject.toml: no matrix 'other'; did you mean 'others'?"),
        (["zzz"], "error: pyproject.toml: no matrix 'zzz'; it has: others"),
        (["--name", "x"], "error: --name is what the files are called that -o writes; there is no -o"),
        (["--name", "a/b", "-o", "."], "error: --name 'a/b' is no name for a file"),
        (["--config", "adders.toml", "a"], "error: adders.toml: no matrix 'a'; it has: adders"),
        (["--json", "--cells"], "error: --cells and --json each print nothing else; leave out one"),
        (["empty/pyproject.toml"], "error: empty/pyproject.toml: no [tool.interleave.matrix]"),
    ],
)
def test_wrong_usage(tmp_path, args, message):
    put(tmp_path)
    put(tmp_path, "[tool.interleave.matrix]\nname = 'others'\ndesigns = {D = 'adders.py:adder'}\n"
                  "scenarios = {s = {fixed = true}}\n", name="pyproject.toml")  # fmt: skip
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "pyproject.toml").write_text("")
    done = command(tmp_path, *args)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.rstrip("\n") == message


#: A model that holds, and one that takes for ever to load.
ENDLESS = """
import sys, time
from interleave import Int, Model, reachable, thread

def ready() -> type[Model]:
    class Ready(Model):
        n = Int(0, max=1)
        @thread
        def t(m):
            m.n = 1
        @reachable
        def one(m):
            return m.n == 1
    return Ready

def endless() -> type[Model]:
    print("begun", file=sys.stderr, flush=True)
    time.sleep(1000)
"""


def running(group: int) -> list[str]:
    """The processes of a group that have not ended."""
    found = []
    for file in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            state, _, pgrp = file.read_text().rpartition(")")[2].split()[:3]
            if int(pgrp) == group and state != "Z":
                found.append(file.parent.name)
    return found


def test_interrupted(tmp_path):
    """What is known is told; the processes are gone."""
    (tmp_path / "m.py").write_text(ENDLESS)
    table = "[designs]\nR = 'm.py:ready'\nE = 'm.py:endless'\n[scenarios]\ns = {}\n"
    (tmp_path / "m.toml").write_text(table)
    args = [*PROGRAM, "matrix", "m.toml", "--workers", "1", "-o", "out"]
    process = subprocess.Popen(
        args, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    assert process.stderr is not None and process.stderr.readline() == "begun\n"
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to the processes that check, too
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert re.search(r"^R  ✓ holds\n", out, re.MULTILINE)
    assert "    nothing was explored: interrupted before it was checked\n" in out
    assert out.endswith("1 of 2 cells as expected\n")
    assert err == "no report was written\n"
    deadline = time.monotonic() + 30
    while running(process.pid):
        assert time.monotonic() < deadline, "processes are left"
        time.sleep(0.05)
    assert not (tmp_path / "out").exists()


def test_a_process_that_is_killed(tmp_path):
    """Its cell is not decided, and the others are checked."""
    source = ENDLESS.replace("time.sleep(1000)", "import os; os.kill(os.getpid(), 9)")
    (tmp_path / "m.py").write_text(source)
    (tmp_path / "m.toml").write_text("[designs]\nE = 'm.py:endless'\nR = 'm.py:ready'\n[scenarios]\ns = {}\n")
    done = command(tmp_path, "m.toml", "-q", "--workers", "1")
    assert done.returncode == 3
    assert "E  ? incomplete, not as expected\n" in done.stdout
    assert "    nothing was explored: the process that checked it ended by signal 9\n" in done.stdout
    assert re.search(r"^R  ✓ holds\n", done.stdout, re.MULTILINE)


def test_what_a_model_prints_is_no_output(tmp_path):
    put(tmp_path, source=SOURCE + "print('loaded')\n")
    done = command(tmp_path, "adders.toml", "--json", "--workers", "1")
    assert json.loads(done.stdout)["status"] == 0
    assert done.stderr == "loaded\n"
