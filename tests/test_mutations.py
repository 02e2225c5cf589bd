"""Files that are read, changed at random, with the checksums that their changers can make right.

Whatever stands in them: a message and status 2, or what is true. No internal error, no signal, nothing
that hangs, no code but the model's.
"""

from __future__ import annotations

import ast
import hashlib
import io
import json
import signal
import tomllib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import Any

import pytest
from forged import parts, sealed
from mutated import changed_bytes, mutant, toml
from native_checks import COUNTER, check, counts
from support import HEADER

from interleave.cli import main
from interleave.engine.exploration import Limits
from interleave.engine.native import cache, own
from interleave.engine.native.search import table
from interleave.errors import UsageError
from interleave.report.trace_files import checksum

MODEL = HEADER + """
from shutil import rmtree
def make(n: int = 2) -> type[Model]:
    class Made(Model):
        x = Int(0, max=3)
        @thread(instances=min(n, 3))
        def t(m, i):
            v = m.x
            m.x = (v + 1) % 4
        @invariant
        def small(m):
            return m.x < 1
    return Made
class M(Model):
    x = Int(0, max=3)
    f = Bool(False)
    lock = Mutex()
    def setup(m):
        m.x = choose(0, 1)
    @thread("first")
    def a(m):
        with m.lock:
            v = choose(m.x, 2)
        m.x = v
        m.f = True
    @thread(instances=2)
    def b(m, i):
        wait_until(m.f)
        with m.lock:
            m.x = (m.x + 1) % 3
        assert m.x != 2 or i == 0
    @invariant
    def small(m):
        return m.x < 2
    @recoverable
    def back(m):
        return m.x == 0
class N(Model):
    x = Int(0, max=3)
    @thread
    def a(m):
        m.x = 1
    @invariant
    def small(m):
        return m.x < 2
"""
VIOLATED = {"m.py:M": {"assertion", "small", "back"}, "m.py:make": {"small"}, "m.py:N": set()}
#: Seconds that nothing of this takes.
LONG = 30


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """The working directory, with the model and its trace file; a file outside it says that it was run."""
    here = tmp_path / "here"
    (here / "kept").mkdir(parents=True)
    (here / "m.py").write_text(MODEL)
    (here.parent / "out.py").write_text("# interleave\nopen('owned', 'w')\n")
    monkeypatch.chdir(here)
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert run("check", "-q", "m.py:M", "--trace", "t.json") == 1
    capsys.readouterr()
    return here


def run(*args: str) -> int:
    """A command's status."""
    with pytest.raises(SystemExit) as ended:
        main(list(args))
    return int(ended.value.code or 0)


@contextmanager
def quickly() -> Iterator[None]:
    """Nothing in this hangs."""

    def ring(*_: object) -> None:
        raise AssertionError("it hangs")

    before = signal.signal(signal.SIGALRM, ring)
    signal.alarm(LONG)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


# ---------------------------------------------------------------------------- trace files


def traces(folder: Path, count: int, seed: int, capsys: pytest.CaptureFixture[str]) -> Counter[int]:
    """Replay so many mutants; how often with which status."""
    dice, seen = Random(seed), Counter[int]()
    data, whole = json.loads(Path("t.json").read_text("utf-8")), Path("t.json").read_bytes()
    slim = _slim(data["models"])
    for _ in range(count):
        if dice.random() < 0.1:
            Path("x.json").write_bytes(changed_bytes(whole, dice))
        else:
            models = mutant(dice.choice((data["models"], slim)), dice)
            file = {**data, "models": models, "sha256": checksum(models)}
            if dice.random() < 0.05:
                file = mutant(file, dice)
            Path("x.json").write_text(json.dumps(file))
        how = dice.choice(([], [], ["--as-test"], ["--property", "small"], ["--cause", "2"], ["--step"]))
        with quickly():
            status = run("replay", "x.json", *how)
        said = capsys.readouterr()
        assert status in (0, 1, 2, 3), (status, said.err)
        assert "\x1b" not in said.out + said.err
        if how == ["--as-test"] and status == 0:
            _only_literals(said.out)
        elif status == 1:  # only what is really violated is said to be
            name = said.out.split(":")[0] if how != ["--step"] else None
            target = _model(json.loads(Path("x.json").read_text("utf-8")), name)
            assert VIOLATED[target], target
            assert name is None or name in VIOLATED[target]
        seen[status] += 1
    assert not (folder / "owned").exists() and (folder / "kept").is_dir()
    return seen


#: What a replay reads.
READ = frozenset((
    "model", "program", "properties", "name", "kind", "causes", "sentence", "trace", "ending", "initial",
    "steps", "thread", "choice", "does", "function",
))  # fmt: skip


def _slim(data: Any) -> Any:
    """Only what a replay reads."""
    if isinstance(data, list):
        return [_slim(item) for item in data]
    return {k: _slim(v) for k, v in data.items() if k in READ} if isinstance(data, dict) else data


def _model(data: Any, name: str | None) -> str:
    """The model that a trace of a property is of."""
    for model in data["models"]:
        for found in model["properties"]:
            if (found.get("trace") or found.get("causes")) and name in (None, found["name"]):
                return str(model["model"]).partition("(")[0].replace(": ", ":")
    raise AssertionError(f"no trace of {name}")


def _only_literals(text: str) -> None:
    _, function = ast.parse(text).body
    assert isinstance(function, ast.FunctionDef)
    _, statement = function.body
    assert isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call)
    assert ast.unparse(statement.value.func) == "assert_schedule_passes"
    for value in (*statement.value.args, *(keyword.value for keyword in statement.value.keywords)):
        ast.literal_eval(value)


# ---------------------------------------------------------------------------- checkpoints

TARGET = f"{COUNTER}(threads=2, increments=2)"


def checkpoints(tmp_path: Path, count: int, seed: int) -> Counter[str]:
    """Resume so many mutants. Whoever makes them has not got the key; half of them are made as if he
    had, as far as the header goes, which must not do anything worse than say something untrue."""
    dice, seen, file = Random(seed), Counter[str](), tmp_path / "search"
    (tmp_path / "wide.py").write_text(MODEL.replace("class N(", "class W(").replace("max=3", "max=2**60"))
    targets = [TARGET, f"{tmp_path / 'wide.py'}:W"]
    wholes = []
    for target in targets:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(table, "FIRST_LINES", 1 << 6)  # else most of a file is room for more states
            check(target, Limits(states=2), checkpoint=file)
        wholes.append((target, file.read_bytes(), counts(check(target))))
    for _ in range(count):
        target, whole, expected = dice.choice(wholes)
        first, header, memory = parts(whole)
        how = dice.choice(("bytes", "forged", "sealed", "sealed"))
        if how == "bytes":
            data = changed_bytes(whole, dice)
        else:
            text = json.dumps(mutant(header, dice)).encode()
            if dice.random() < 0.1:
                text = changed_bytes(json.dumps(header).encode(), dice)
            data = sealed(first, text, memory, None if how == "sealed" else dice.randbytes(own.SIZE))
        file.write_bytes(data)
        with quickly():
            try:
                found = counts(check(target, Limits(states=10_000), resume=file))
            except UsageError:
                seen[f"{how}: refused"] += 1
                continue
        right = "as it was" if data == whole else "right" if found == expected else "untrue"
        assert how == "sealed" or right == "as it was", (how, found)
        seen[f"{how}: {right}"] += 1
    return seen


# ---------------------------------------------------------------------------- compiled code


def codes(place: Path, count: int, seed: int) -> Counter[str]:
    """Ask for so many mutants, with every checksum that can be made without the key."""
    dice, seen = Random(seed), Counter[str]()
    assert cache.cached(["a"], lambda: b"code" * 500) == b"code" * 500
    (file,) = place.iterdir()
    whole = file.read_bytes()
    for _ in range(count):
        header, content = whole.split(b"\n", 1)
        form, name, _ = header.split(b" ")
        if dice.random() < 0.3:
            data = changed_bytes(whole, dice)
        else:
            content = changed_bytes(content, dice)
            seal = dice.choice((
                hashlib.sha256(content), hashlib.blake2b(content, digest_size=own.SEAL),
                hashlib.blake2b(name + content, digest_size=own.SEAL, key=dice.randbytes(own.SIZE)),
                hashlib.blake2b(form + b"\n" + name + content, digest_size=own.SEAL),
            )).hexdigest()  # fmt: skip
            data = b"%s %s %s\n%s" % (form, name, seal.encode(), content)
        file.write_bytes(data)
        with quickly():
            found = cache.cached(["a"], lambda: b"made anew")
        assert found == (b"code" * 500 if data == whole else b"made anew")
        seen["as it was" if data == whole else "made anew"] += 1
        file.write_bytes(whole)
    return seen


# ---------------------------------------------------------------------------- gate tables

TABLES: dict[str, Any] = {
    "tool": {
        "interleave": {
            "gate": [
                {"model": "m.py:M", "expect": ["violated:assertion", "violated:small", "violated:back"]},
                {"model": "m.py:N", "states": 2, "transitions": 1, "max_seconds": 60.0, "max_states": 1000},
                {"model": "m.py:make(2)", "expect": ["violated:small"], "causes": ["Every interleaving"]},
            ]
        }
    }
}


def gates(folder: Path, count: int, seed: int, capsys: pytest.CaptureFixture[str]) -> Counter[int]:
    """Run the gate on so many mutants; how often with which status."""
    dice, seen, file = Random(seed), Counter[int](), Path("pyproject.toml")
    whole = toml(TABLES)
    file.write_text(whole)
    assert run("gate") == 0, capsys.readouterr()
    for _ in range(count):
        if dice.random() < 0.3:
            data = changed_bytes(whole.encode(), dice)
        else:
            data = toml(mutant(TABLES, dice)).encode()
        file.write_bytes(data)
        how = dice.choice(([], ["--json"], ["-q"], ["--github"], ["--junit", "j.xml"]))
        with quickly():
            status = run("gate", *how)
        said = capsys.readouterr()
        assert status in (0, 1, 2, 3), (status, said.err)
        assert "\x1b" not in said.out + said.err
        if status == 0:
            for entry in tomllib.loads(data.decode())["tool"]["interleave"]["gate"]:
                _as_expected(entry)
        seen[status] += 1
    assert (folder / "kept").is_dir()  # the configuration says which files are run, but not which functions
    return seen


def _as_expected(entry: dict[str, Any]) -> None:
    """An entry that was passed says what is true."""
    expect = entry.get("expect", [])
    names = {text.removeprefix("violated:") for text in ([expect] if isinstance(expect, str) else expect)}
    target = entry["model"].replace(" ", "").partition("(")[0]
    assert names == VIOLATED[target], entry
    if target == "m.py:N":
        assert entry.get("states", 2) == 2 and entry.get("transitions", 1) == 1, entry


# ---------------------------------------------------------------------------- how many


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The cache's folder."""
    monkeypatch.setenv("INTERLEAVE_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_trace_files(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    seen = traces(folder, 70, 1, capsys)
    assert min(seen[k] for k in range(4)) > 0, seen


def test_checkpoints(tmp_path: Path) -> None:
    seen = checkpoints(tmp_path, 30, 1)
    assert seen["bytes: refused"] > 5 and seen["forged: refused"] > 5 and seen["sealed: refused"] > 10, seen


def test_compiled_code(place: Path) -> None:
    assert codes(place, 150, 1)["made anew"] > 140


def test_gate_tables(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    seen = gates(folder, 40, 1, capsys)
    assert seen[0] and seen[1] and seen[2] > 10, seen


@pytest.mark.slow
def test_many_trace_files(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    traces(folder, 500, 2, capsys)


@pytest.mark.slow
def test_many_checkpoints(tmp_path: Path) -> None:
    checkpoints(tmp_path, 500, 2)


@pytest.mark.slow
def test_much_compiled_code(place: Path) -> None:
    codes(place, 2000, 2)


@pytest.mark.slow
def test_many_gate_tables(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gates(folder, 500, 2, capsys)
