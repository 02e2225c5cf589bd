"""What a command does not need is not loaded: a small check is mostly start-up."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from commands import MODULES

ROOT = Path(__file__).resolve().parent.parent
#: Runs a command, and tells behind its output which modules it has loaded.
TELLING = """
import sys
from interleave.cli import main

try:
    main(sys.argv[1:])
finally:
    print(*sys.modules, file=sys.stderr)
"""
#: Modules that nobody needs who has nothing to explain.
EXPLAINING = {
    f"interleave.explain.{name}"
    for name in "explain cause chances deadlock fate state_graph orders rounds run_search searches".split()
}


def loaded(*args: str, cwd: Path = ROOT) -> tuple[int, set[str]]:
    """A command's exit status, and what it has loaded."""
    done = subprocess.run(
        [sys.executable, "-c", TELLING, *args], cwd=cwd, capture_output=True, text=True, timeout=60
    )
    return done.returncode, set(done.stderr.splitlines()[-1].split())


@pytest.mark.parametrize(
    "args",
    [
        ["models/peterson.py:Peterson"],
        ["models/peterson.py:Peterson", "--explain", "--json"],
        ["models/peterson.py:Peterson", "--witness", "--no-reduction"],
    ],
)
def test_a_check_that_holds_does_not_load_what_explains(args: list[str]) -> None:
    status, modules = loaded("check", *args)

    assert (status, modules & EXPLAINING) == (0, set())
    assert "interleave.trace.build" in modules


def test_nor_does_one_that_is_not_to_explain() -> None:
    status, modules = loaded("check", "--no-explain", "examples/device.py")

    assert (status, modules & EXPLAINING) == (1, set())


def test_nor_does_a_comparison_of_designs_that_hold() -> None:
    status, modules = loaded("compare", "models/peterson.py:Peterson", "models/peterson.py:Peterson")

    assert (status, modules & EXPLAINING) == (0, set())
    assert "interleave.report.comparison" in modules


def test_a_gate_in_which_all_is_as_expected_does_not_load_it_either(tmp_path: Path) -> None:
    target = f"{ROOT / 'models' / 'peterson.py'}:Peterson"
    (tmp_path / "pyproject.toml").write_text(f"[[tool.interleave.gate]]\nmodel = {target!r}\n")
    status, modules = loaded("gate", cwd=tmp_path)

    assert (status, modules & EXPLAINING) == (0, set())


def test_a_check_that_finds_something_loads_all_of_it() -> None:
    status, modules = loaded("check", "examples/device.py")

    assert (status, EXPLAINING - modules) == (1, set())


def test_what_commands_of_tests_begin_with_is_there() -> None:
    """A module that has moved would be left out without a word, and loaded by each of them anew."""
    assert [name for name in MODULES if find_spec(name) is None] == []
