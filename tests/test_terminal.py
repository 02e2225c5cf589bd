"""Control characters that stand in models and files never get to a terminal."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from interleave.cli import main
from interleave.report.style import coloured, plain, printable

ESCAPE = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202e\x7f\r\ufdd0"
#: A file's name, and what stands in it: a title, threads' titles, a note, values.
NAME = "m\x1b[31m\u202e.py"
MODEL = f'''
from enum import Enum
from interleave import Model, Int, Var, thread, invariant, atomic
Colour = Enum("Colour", {{"RED{ESCAPE!r}": 1, "BLUE": 2}})
RED, BLUE = Colour
class M(Model):
    """A title {ESCAPE!r}."""
    x = Int(0, max=3)
    c = Var(BLUE)
    @thread("one{ESCAPE!r}")
    def one(m):
        m.c = RED  #: file.c\x1b[2J f()
        m.x = 1
    @thread("two\\n✓ holds", instances=2)
    def two(m, i):
        with atomic(): m.x = 2 ; "\x1b[2J"
    @invariant
    def fine(m):
        return m.x != 2 or m.c == BLUE
class N(M):
    """Another {ESCAPE!r}."""
    def one(m):
        m.x = 1
'''.replace(repr(ESCAPE)[1:-1].join("''"), repr(ESCAPE)[1:-1])


@pytest.fixture
def hostile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / NAME).write_text(MODEL, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(
        f"[[tool.interleave.gate]]\nmodel = {json.dumps(NAME)}\n"
        '[[tool.interleave.gate]]\nmodel = "no\\u001b[2J\\u009b.py:M"\nexpect = ["violated:\\u001b[2J"]\n'
    )
    monkeypatch.chdir(tmp_path)
    return tmp_path


def said(args: Sequence[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """The status of a command, and what it printed; none of it acts on a terminal."""
    with pytest.raises(SystemExit) as ended:
        main(list(args))
    text = "".join(capsys.readouterr())
    shown = re.sub(r"\x1b\[(0|1|2|31;1|32|33|36)m", "", text) if "always" in args else text
    found = re.findall(r"[^\n -~\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufefe\uff00-\U0010ffff]|[\u202e]", shown)
    assert not found, (found, text)
    return int(ended.value.code or 0), text


M, N = f"{NAME}:M", f"{NAME}:N"
COMMANDS = [
    (["check", M], 1), (["check", M, "--full", "--color", "always"], 1), (["check", M, "--json"], 1),
    (["check", M, "--no-explain"], 1), (["compare", M, N], 1), (["compare", M, N, "--json"], 1),
    (["steps", NAME], 0), (["steps", NAME, "--json"], 0), (["simulate", M], 1),
    (["gate"], 2), (["gate", "--json"], 2), (["gate", "--github", "--color", "always"], 2),
    (["check", f"{NAME}:No\x1b[2J"], 2), (["check", "no\x1b[2J\x9b.py"], 2), (["check", "--no\x1b[2J"], 2),
    (["chec\x1b[2J"], 2), (["replay", NAME], 2), (["check", M, "--trace", "no\x1b[2J/t.json"], 2),
    (["report", M, "-o", "out\x1b[2J"], 1), (["graph", M, "-o", "g\x1b[2J.dot"], 0),
    (["graph", M, "-o", "g.\x1b[2J"], 2),
]  # fmt: skip


@pytest.mark.parametrize("args, status", COMMANDS)
def test_what_commands_print(
    hostile: Path, capsys: pytest.CaptureFixture[str], args: list[str], status: int
) -> None:
    assert said(args, capsys)[0] == status


def test_json_has_them_as_escapes(hostile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, text = said(["check", M, "--json"], capsys)
    assert (status, json.loads(text)["title"]) == (1, "A title " + ESCAPE.split("\r")[0])


def test_what_replay_prints(hostile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said(["check", "-q", M, "--trace", "t.json"], capsys)
    status, text = said(["replay", "t.json", "--color", "always"], capsys)
    assert status == 1
    assert "file.c\\x1b[2J f()" in text
    assert "one\\x1b]0;owned\\x07" in text and "two\\n✓ holds" in text
    status, text = said(["replay", "t.json", "--as-test"], capsys)
    assert status == 0
    assert "('one\\x1b]0;owned\\x07\\x1b[2J\\x9b31m\\u202e\\x7f\\r\\ufdd0', 1)" in text


def test_an_error_shows_the_source(hostile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("bad.py").write_text(MODEL.replace("m.x = 2", "m.y = 2"), encoding="utf-8")
    status, text = said(["check", "bad.py:M"], capsys)
    assert status == 2
    assert 'with atomic(): m.y = 2 ; "\\x1b[2J"' in text


def test_nothing_is_printed_elsewhere() -> None:
    for path in (Path(__file__).parent.parent / "interleave").rglob("*.py"):
        text = path.read_text("utf-8")
        if "print" not in text and "echo" not in text:
            continue
        calls = (node.func for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call))
        printing = [
            call for call in map(ast.unparse, calls) if call in ("print", "click.echo", "click.secho")
        ]
        assert not printing or path.name == "terminal.py", path


def test_colours_are_put_in_at_the_end() -> None:
    text = f"{coloured('a', 'bad')} {coloured('', 'bad')}{coloured('b', 'none')}"
    assert printable(text, coloured) == "\x1b[31;1ma\x1b[0m b"
    assert printable("\x1b[32m\ufdd0\ttext é 漢\n", plain) == "\\x1b[32m\\ufdd0\ttext é 漢\n"
    assert printable("\x1b[32m", coloured) == "\\x1b[32m"
