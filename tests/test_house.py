"""The house as docs/development.md has it: who may know whom, no circles, and no file too long."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import networkx
import pytest

from interleave.engine.native.codegen.code import MADE_BY

ROOT = Path(__file__).resolve().parent.parent
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
#: Modules that every room may know.
EVERYBODYS = {
    "violations", "warnings", "errors", "files", "memories", "paths", "record", "remembered", "signals",
    "source", "tables", "program",
}  # fmt: skip
ENGINE = {"engine", "engine.behaviour"}
NATIVE = {"engine.native", "engine.native.codegen", "engine.native.kernels", "engine.native.search"}
CHECKS = {"checking", "properties", "trace", "explain", "fixes"}
#: Of each room, which may be a module, the others that it may know.
MAY_KNOW = {
    "program": set[str](),
    "model": set[str](),
    "kernel": {"model"},
    "qemu": {"model"},
    "frontend": {"model"},
    "reduction": set[str](),
    "symmetry": {"reduction"},
    "engine": {"symmetry"},
    "engine.behaviour": {"engine", "reduction", "symmetry"},
    "engine.python": {*ENGINE, "symmetry"},
    "engine.native": {"engine"},
    "engine.native.codegen": {"engine", "engine.native", "reduction", "symmetry"},
    "engine.native.kernels": {"engine.native"},
    "engine.native.search": {*ENGINE, *NATIVE},
    "engine.native.disk": {*ENGINE, *NATIVE},
    "engine.walks": {*ENGINE, *NATIVE, "engine.python"},
    "engine.cluster": {*ENGINE, *NATIVE, "reduction", "symmetry"},
    "engine.select": {*ENGINE, *NATIVE, "engine.native.disk", "engine.python", "engine.cluster"},
    "trace": {*ENGINE, "engine.select"},
    "explain": {*ENGINE, "trace", "explain.native", "engine.native.kernels"},
    "explain.native": {*ENGINE, *NATIVE, "explain"},
    "fixes": {*ENGINE, "trace", "explain"},
    "properties": {"trace", "explain"},
    "liveness": {*ENGINE, "trace", "explain", "properties", "liveness.native"},
    "liveness.native": {*ENGINE, *NATIVE, "explain", "explain.native", "liveness"},
    "checking": {
        *ENGINE, "engine.python", "engine.select", "engine.walks", "reduction", "symmetry", "liveness",
        *CHECKS,
    },
    "conform": {*ENGINE, "trace", "checking", "properties", "conform.result"},
    "conform.result": {"trace"},
    "conform.run": {"api", "engine", "conform", "conform.result", "loader"},
    "report": {"model", *CHECKS, "conform.result", "drift"},
    "drift": set[str](),
}
#: Rooms at the top, which may know all others.
TOP = {"cli", "pytest_plugin", "api", "gate", "matrix", "mutate", "fences", "loader", "strangers", "testing"}
#: No file is longer, and none of tests.
MOST_LINES, MOST_TEST_LINES = 320, 400
#: Files of tests that may be longer, and why.
LONGER = {
    "test_explain.py": "explanations are changing: it is split when they do not any more",
    "test_causes.py": "the same, of causes",
}


def modules() -> dict[str, Path]:
    """The program's modules, by their names without the package's."""
    found = {}
    for path in sorted((ROOT / "interleave").rglob("*.py")):
        parts = path.relative_to(ROOT / "interleave").with_suffix("").parts
        found[".".join(parts).removesuffix("__init__").rstrip(".")] = path
    return found


MODULES = modules()


@cache
def parsed(name: str) -> ast.Module:
    """A module's text as a tree, for all tests that look at it."""
    return ast.parse(MODULES[name].read_text(encoding="utf-8"))


def imports(name: str, *, annotations: bool = True) -> Iterator[str]:
    """What a module imports of the program, wherever it does; ``annotations`` includes what is imported for
    them alone."""
    tree = parsed(name)
    checking = [n for n in tree.body if isinstance(n, ast.If) and "TYPE_CHECKING" in ast.dump(n.test)]
    left_out = set() if annotations else {id(node) for part in checking for node in ast.walk(part)}
    for node in ast.walk(tree):
        if id(node) in left_out:
            continue
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "interleave":
            here = (node.module or "").partition(".")[2]
            for alias in node.names:
                module = f"{here}.{alias.name}".lstrip(".")
                yield module if module in MODULES else here
        elif isinstance(node, ast.Import):
            yield from (a.name.partition(".")[2] for a in node.names if a.name.split(".")[0] == "interleave")


def room(name: str) -> str:
    """The room that a module is in: the longest name that the table has."""
    parts = name.split(".")
    rooms = (".".join(parts[:k]) for k in range(len(parts), 0, -1))
    return next((r for r in rooms if r in MAY_KNOW or r in TOP or r in EVERYBODYS), "")


@pytest.mark.parametrize("here", MAY_KNOW)
def test_a_room_knows_only_whom_it_may(here: str) -> None:
    may = {"", here} | EVERYBODYS | MAY_KNOW[here]
    known = {name: {*map(room, imports(name))} for name in MODULES if room(name) == here}
    assert known
    assert {name: others - may for name, others in known.items() if others - may} == {}


def test_every_module_has_its_room() -> None:
    assert [name for name in MODULES if not room(name) and name not in ("", "__main__")] == []


def test_there_is_no_circle_among_modules() -> None:
    pairs = ((name, other) for name in MODULES for other in imports(name, annotations=False) if other)
    graph = networkx.DiGraph(pairs)
    circles = [sorted(part) for part in networkx.strongly_connected_components(graph) if len(part) > 1]
    assert circles == []


def test_code_is_made_anew_when_what_makes_it_changes() -> None:
    """The folders of all that generates machine code are those whose files its digest has."""
    work, seen = ["engine.native.codegen.code"], set[str]()
    while work:
        name = work.pop()
        if name not in seen:
            seen.add(name)
            work += imports(name, annotations=False)
    folders = {str(MODULES[name].parent.relative_to(ROOT / "interleave")) for name in seen}
    assert folders - {"."} == set(MADE_BY)


def test_no_file_is_too_long() -> None:
    long = {name: len(path.read_text(encoding="utf-8").splitlines()) for name, path in MODULES.items()}
    assert {name: lines for name, lines in long.items() if lines > MOST_LINES} == {}


def test_no_file_of_tests_is_too_long() -> None:
    files = {path.name: path for path in (ROOT / "tests").rglob("*.py")}
    long = {name: len(path.read_text(encoding="utf-8").splitlines()) for name, path in files.items()}
    too_long = {name: lines for name, lines in long.items() if lines > MOST_TEST_LINES}
    assert too_long.keys() == LONGER.keys()


def test_decision_records_are_text_with_lines() -> None:
    texts = {file.name: file.read_text(encoding="utf-8").splitlines() for file in DECISIONS}
    assert [(name, line) for name, lines in texts.items() for line in lines if len(line) >= 200] == []


@pytest.mark.parametrize("name", ["docs/development.md", *(f"docs/decisions/{p.name}" for p in DECISIONS)])
def test_what_is_named_is_there(name: str) -> None:
    """Files and folders, as far as they are named in full."""
    named = re.findall(r"`((?:interleave|tests|docs|benchmarks)/[\w/.]+)`", (ROOT / name).read_text("utf-8"))
    assert [one for one in named if not (ROOT / one).exists()] == []
