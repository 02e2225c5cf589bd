"""What is known of kinds of violation is in one table: all of them are there, and nobody else lists them."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

import pytest

import interleave
from interleave.engine.behaviour import judges as python_judges
from interleave.engine.behaviour.codes import Crash, Module
from interleave.engine.exploration import JUDGE_NUMBERS
from interleave.engine.native import abi
from interleave.engine.native.codegen import judges as native_judges
from interleave.violations import ALWAYS, DEADLOCK, JUDGED, KINDS, OPT_IN

ROOT = Path(interleave.__file__).parent
DOCS = ROOT.parent / "docs"
#: What makes a step crash, with where the kind stands among its arguments.
CRASHES = {"crash_if": 1, "crash": 0, "Check": 1, "Need": 1}
#: What machine code counts has names of its own, and kernels are made of that file's text.
ABI = "engine/native/abi.py"


def called(node: ast.Call) -> str:
    """The name of what is called, without what it belongs to."""
    match node.func:
        case ast.Name(name) | ast.Attribute(_, name):
            return name
    return ""


def spelled() -> dict[str, set[str]]:
    """The files in which a string is the name of a kind, by the name; behind ``crash: `` those that are
    what a step crashes with."""
    found: dict[str, set[str]] = defaultdict(set)
    for file in ROOT.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        if not any(name in text for name in KINDS):
            continue
        crashing: set[ast.AST] = set()
        tree = ast.parse(text)
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and called(node) in CRASHES:
                kind = node.args[CRASHES[called(node)]] if node.args else None
                if isinstance(kind, ast.Constant) and isinstance(kind.value, str):
                    crashing.add(kind)
                    found[f"crash: {kind.value}"].add(file.relative_to(ROOT).as_posix())
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and node.value in KINDS and node not in crashing:
                found[str(node.value)].add(file.relative_to(ROOT).as_posix())
    return found


def test_a_kind_is_spelled_in_the_table_and_where_a_step_crashes_with_it() -> None:
    found = spelled()
    crashes = {name.removeprefix("crash: ") for name in found if name.startswith("crash: ")}
    assert crashes == {kind.name for kind in KINDS.values() if not kind.of_state}
    assert found[DEADLOCK] == {"violations.py", ABI} and abi.DEADLOCK == DEADLOCK
    assert {name for name in KINDS if found[name] - {ABI} != {"violations.py"}} == set()


def test_a_step_cannot_crash_with_a_kind_that_nobody_would_report() -> None:
    with pytest.raises(AssertionError, match="sabotage"):
        Module(None).crash(Crash("sabotage", "", None))  # type: ignore[arg-type]


def test_both_engines_have_a_judge_for_each_kind_that_is_of_a_state() -> None:
    numbers = {JUDGE_NUMBERS[name] for name in JUDGED}
    assert {*JUDGED, DEADLOCK} == {kind.name for kind in KINDS.values() if kind.of_state}
    assert numbers == set(python_judges.KIND_JUDGES) == set(native_judges.KIND_JUDGES)
    assert all(number < 0 for number in numbers)  # those from 0 on are declared properties


def test_each_kind_is_described() -> None:
    text = (DOCS / "language.md").read_text(encoding="utf-8")
    assert [name for name in KINDS if f"`{name}`" not in text] == []
    assert [kind for kind in KINDS.values() if not kind.text.endswith(".")] == []
    assert (*ALWAYS, *OPT_IN) == tuple(KINDS)
