"""Lock files and C changed at random, and C that nobody writes: a refusal, or what is true."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from random import Random

import pytest
from c_variants import read_text
from drift_tree import MODEL, C
from mutated import changed_bytes, mutant, toml

from interleave.api import program_of
from interleave.drift.compare import SAME, compare, make_lock
from interleave.drift.lock import read_lock, written
from interleave.drift.matching import matched
from interleave.drift.operations import read_function
from interleave.drift.source import Tree
from interleave.errors import UsageError
from interleave.loader import load_models
from interleave.program.program import Program
from interleave.report.drift_text import data, lines, matches


@pytest.fixture
def program(tmp_path: Path) -> Program:
    (tmp_path / "model.py").write_text(MODEL, encoding="utf-8")
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "queue.c").write_text(C, encoding="utf-8")
    (loaded,) = load_models(f"{tmp_path}/model.py:Queue")
    found = program_of(loaded)
    (tmp_path / "lock").write_text(written(make_lock(found, Tree(tmp_path / "src"), {})), encoding="utf-8")
    return found


def told(program: Program, folder: Path) -> str:
    """How a comparison ends; all that there is to tell is told."""
    tree = Tree(folder / "src")
    try:
        drift = compare(program, tree, folder / "lock")
    except UsageError:
        return "refused"
    found = matched(program, tree, drift)
    assert [*lines(drift, "src", full=True), *matches(drift, found, full=True)]
    assert data(drift, "src", found)
    return "drifted" if drift.drifted else SAME


def test_locks(program: Program, tmp_path: Path) -> None:
    path, dice, seen = tmp_path / "lock", Random(14), Counter[str]()
    whole = path.read_bytes()
    known = tomllib.loads(whole.decode())
    for _ in range(150):
        if dice.random() < 0.2:
            path.write_bytes(changed_bytes(whole, dice))
        else:
            path.write_bytes(toml(mutant(known, dice)).encode("utf-8", "replace"))
        seen[told(program, tmp_path)] += 1
        try:
            lock = read_lock(path)
        except UsageError:
            continue
        path.write_text(written(lock), encoding="utf-8")
        assert read_lock(path) == lock
    assert all(seen[end] > 2 for end in ("refused", "drifted", SAME)), seen


def test_c(program: Program, tmp_path: Path) -> None:
    path, dice, seen = tmp_path / "src" / "queue.c", Random(15), Counter[str]()
    for _ in range(150):
        path.write_bytes(changed_bytes(C.encode(), dice))
        seen[told(program, tmp_path)] += 1
    assert seen["drifted"] > 50, seen
    assert seen["refused"] == 0


MANY = 3000
STRANGE = ["(" * MANY + "1" + ")" * MANY, "{" * MANY + "}" * MANY, "if (a) " * MANY, "x = " * MANY]


@pytest.mark.parametrize("body", STRANGE, ids=["parentheses", "braces", "ifs", "assignments"])
def test_c_that_nobody_writes(body: str) -> None:
    file = read_text(f"void f(int a)\n{{\n{body};\n}}\nvoid g(void) {{ }}\n".encode())
    assert [one.name for one in file.functions] == ["f", "g"]
    assert len(read_function(file, file.functions[0]).tokens) == 32
    assert read_function(file, file.functions[1]).operations is not None


def test_c_that_is_no_text() -> None:
    for text in (b"", b"\0" * 1000, b"\xff\xfe(){", b"}}}}", b"#else\n#endif\n#elif\n", b"/*", b"f() {"):
        assert read_text(text).functions == []
    file = read_text(b'void f(void) { g("gr\xf6\xdfer"); }')
    other = read_text(file.raw.replace(b"\xf6", b"o"))
    old, new = (read_function(one, one.functions[0]) for one in (file, other))
    assert old.operations is not None
    assert old.tokens != new.tokens
