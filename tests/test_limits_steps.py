"""Bounds that hold in one step that takes for ever, and models that are refused for calls in calls."""
# ruff: noqa: E501 (golden output)

import json
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from commands import run
from endless_phases import at_once, endless, interrupted

from interleave.api import program_of
from interleave.errors import ModelError
from interleave.frontend import builder
from interleave.loader import load_models

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
    phase = "interleave.engine.native.search.search:NativeSearch._expand"
    done = endless(phase, *args, "--max-seconds", "999", cwd=tmp_path, then=at_once)
    assert done.returncode == 3
    assert "incomplete (reached --max-seconds 999)   1 state, 0 transitions" in done.stdout
    done = interrupted(phase, *args, cwd=tmp_path, then=at_once)
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
    phase = "interleave.engine.native.search.search:NativeSearch._expand"
    done = endless(phase, *args, "--max-seconds", "999", cwd=tmp_path, then=at_once)
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
    ("innermost", "by"),
    [
        ("pass", "m.f{0}()"),
        ("return 1", "return m.f{0}() + m.f{0}()"),
    ],
)
def test_calls_of_which_nothing_is_left_are_too_many_as_well(
    innermost: str, by: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(builder, "MAX_SIZE", 500)  # as many as there may be take a while
    (tmp_path / "calls.py").write_text(doubled(40, innermost, by))
    (loaded,) = load_models(str(tmp_path / "calls.py"))
    with pytest.raises(ModelError) as refused:
        program_of(loaded)
    begin = "t() is more than 500 steps and pieces of local work, all calls inlined: t → f0 → f1 →"
    assert refused.value.message.startswith(begin)


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


def test_memory_that_the_system_does_not_give(tmp_path: Path) -> None:
    (tmp_path / "slow.py").write_text(SLOW + " " * 12 + "m.n = choose(range(1 << 23))")
    code = "import resource, sys; resource.setrlimit(resource.RLIMIT_AS, (250 << 20, 250 << 20))\n"
    code += "from interleave.cli import main; main(sys.argv[1:])"
    command = [sys.executable, "-c", code, "check", "-q", "slow.py", "--engine", "python"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (3, "")
    assert "incomplete (out of memory: the system gives no more)" in done.stdout


def test_room_for_successors_is_bounded(tmp_path: Path) -> None:
    """A step with so many outcomes that they do not fit: the room for them is doubled, within the bound."""
    (tmp_path / "slow.py").write_text(SLOW + " " * 12 + "m.n = choose(range(1 << 23))")
    done = run("check", "-q", "slow.py", "--engine", "native", "--max-memory", "150M", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (3, "")
    assert "incomplete (reached --max-memory 150 MiB)" in done.stdout
