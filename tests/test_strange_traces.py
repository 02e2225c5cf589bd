"""Trace files that somebody has made up: with the right checksum, and never more than data."""

from __future__ import annotations

import ast
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support import HEADER

from interleave.cli import main
from interleave.report import saved
from interleave.report.trace_files import checksum

MODEL = (
    HEADER
    + """
from shutil import rmtree
def unmarked(n):
    return M
def marked(n: int = 1) -> type[Model]:
    return M
class M(Model):
    x = Int(0, max=9)
    @thread
    def t(m):
        m.x = 1
    @invariant
    def zero(m):
        return m.x == 0
"""
)


@pytest.fixture
def trace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """A trace file, in the working directory."""
    folder = tmp_path / "here"
    folder.mkdir()
    (folder / "m.py").write_text(MODEL)
    monkeypatch.chdir(folder)
    with pytest.raises(SystemExit):
        main(["check", "-q", "m.py:M", "--trace", "t.json"])
    capsys.readouterr()
    return folder / "t.json"


def forge(path: Path, change: Callable[[Any], object]) -> None:
    """Change the first model of a trace file, and make its checksum right."""
    data = json.loads(path.read_text(encoding="utf-8"))
    change(data["models"][0])
    data["sha256"] = checksum(data["models"])
    path.write_text(json.dumps(data))


def replay(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as ended:
        main(["replay", "t.json", *args])
    said = capsys.readouterr()
    return int(ended.value.code or 0), said.out, said.err


def steps(model: Any) -> Any:
    return model["properties"][0]["causes"][0]["trace"]["steps"]


CODE = "__import__('os').system('touch owned')"
STEP = "models[0].properties[0].causes[0].trace.steps[0]"
TYPES: list[tuple[Callable[[Any], object], str]] = [
    (lambda m: m.update(model=3), "models[0].model: a text, not 3"),
    (lambda m: m.update(program=None), "models[0].program: a text, missing"),
    (lambda m: m.update(properties={}), "models[0].properties: a list, not this kind of thing"),
    (lambda m: m["properties"].append([]), "models[0].properties[1]: an object, not this kind of thing"),
    (lambda m: m["properties"][0].update(name=["zero"]),
     "models[0].properties[0].name: a text, not this kind of thing"),
    (lambda m: m["properties"][0].update(kind="reachable"),
     "models[0].properties[0].kind: one of built-in, invariant, recoverable, eventually, leads_to, "
     "again, termination, log, not 'reachable'"),
    (lambda m: m["properties"][0]["causes"][0]["trace"].update(initial=CODE),
     "models[0].properties[0].causes[0].trace.initial: a number from 0 to 2147483647, not "
     '"__import__(\'os\').system(\'touch owned\')"'),
    (lambda m: m["properties"][0]["causes"][0]["trace"].update(initial=-1),
     "models[0].properties[0].causes[0].trace.initial: a number from 0 to 2147483647, not -1"),
    (lambda m: steps(m)[0].update(choice=True), f"{STEP}.choice: a number from 0 to 2147483647, not True"),
    (lambda m: steps(m)[0].update(choice=0.0), f"{STEP}.choice: a number from 0 to 2147483647, not 0.0"),
    (lambda m: steps(m)[0].update(choice=1 << 31),
     f"{STEP}.choice: a number from 0 to 2147483647, not 2147483648"),
    (lambda m: steps(m)[0].pop("function"), f"{STEP}.function: a text, missing"),
    (lambda m: steps(m).insert(0, 1), f"{STEP}: an object, not 1"),
]  # fmt: skip


@pytest.mark.parametrize("change, problem", TYPES)
@pytest.mark.parametrize("how", [[], ["--as-test"]])
def test_types_and_ranges(
    trace: Path, capsys: pytest.CaptureFixture[str], change: Callable[[Any], object], problem: str,
    how: list[str],
) -> None:  # fmt: skip
    forge(trace, change)
    assert replay(capsys, *how) == (2, "", f"error: t.json: not as interleave writes it: {problem}\n")


@pytest.mark.parametrize(
    "text, problem",
    [
        ('{"format": "interleave-result", "version": 1}',
         "not a trace file of interleave: its format is 'interleave-result'"),
        ('{"format": 3}', "not a trace file of interleave"),
        ('{"format": "interleave-trace", "version": 1}',
         "a trace file of version 1; this program reads version 3: write it again with check --trace"),
        ('{"format": "interleave-trace", "version": 3.0}',
         "a trace file of version 3.0; this program reads version 3: write it again with check --trace"),
        ('{"format": "interleave-trace", "version": 3}', "the file was changed after it was written"),
        ("1" * 5000, "not a trace file, or one that is cut short: it is not JSON"),
    ],
)  # fmt: skip
def test_other_files(trace: Path, capsys: pytest.CaptureFixture[str], text: str, problem: str) -> None:
    trace.write_text(text)
    assert replay(capsys) == (2, "", f"error: t.json: {problem}\n")


def test_files_that_are_too_large(
    trace: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saved, "MOST_BYTES", 1 << 20)
    trace.write_text(" " * (1 << 20) + trace.read_text())
    assert replay(capsys) == (2, "", "error: t.json: more than 1 MiB, which is too much for a trace file\n")


def test_what_is_said_is_the_models(trace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The file's own words are not taken for what is wrong."""
    forge(trace, lambda model: model["properties"][0]["causes"][0]["trace"].update(ending="all is well"))
    status, out, err = replay(capsys)
    assert (status, "invariant zero is false here: x = 1" in out.splitlines(), err) == (1, True, "")
    assert "all is well" not in out


# ---------------------------------------------------------------------------- which model is run

REFUSED = [
    ("{up}/out.py:M", "is not in the working directory"),
    ("../out.py:M", "is not in the working directory"),
    ("link.py:M", "is not in the working directory"),
    ("other.py:M", "does not mention interleave in its file"),
    ("pipe.py:M", "is no file"),
    ("m.py", "is no model's name"),
    (".", "is no model's name"),
    ("", "is no model's name"),
    ("a\0b.py:M", "is no file's name"),
    (f"{'n' * 5000}.py:M", "is no file's name"),
]


@pytest.mark.parametrize("target, problem", REFUSED)
@pytest.mark.parametrize("how", [[], ["--as-test"], ["--step"]])
def test_a_trace_file_does_not_choose_what_is_run(
    trace: Path, capsys: pytest.CaptureFixture[str], target: str, problem: str, how: list[str]
) -> None:
    up = trace.parent.parent
    (up / "out.py").write_text("# interleave\nopen('owned', 'w')\n")
    (trace.parent / "other.py").write_text("open('owned', 'w')\n")
    (trace.parent / "link.py").symlink_to(up / "out.py")
    os.mkfifo(trace.parent / "pipe.py")
    target = target.format(up=up)
    forge(trace, lambda model: model.update(model=target))
    status, out, err = replay(capsys, *how)
    shown = target[:200].replace("\0", "\\x00")
    assert (status, out) == (2, "")
    assert err == (
        f"error: t.json: its model, {shown}, {problem}. Loading a model runs its file: if that is what you "
        "want, name it with --model\n"
    )
    assert not Path("owned").exists()


def test_a_trace_file_calls_no_function_of_its_choice(
    trace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("kept").mkdir()
    for call in ("rmtree('kept')", "unmarked(1)", "unmarked"):
        forge(trace, lambda model, call=call: model.update(model=f"m.py:{call}"))  # type: ignore[misc]
        assert replay(capsys, "--as-test")[:2] == (2, "")
        status, _, err = replay(capsys)
        name = call.partition("(")[0]
        assert (status, err) == (2, f"error: {name} in m.py is not annotated `-> type[Model]`\n")
    assert Path("kept").is_dir()
    forge(trace, lambda model: model.update(model="m.py:marked(n=2)"))
    assert replay(capsys)[0] == 1
    assert replay(capsys, "--model", "m.py:unmarked(1)")[0] == 1
    # Not even if the user names it: it is no function of the file, and not said to give a model.
    status, _, err = replay(capsys, "--model", "m.py:rmtree('kept')")
    assert (status, err) == (2, "error: 'rmtree' in m.py is neither a model nor a factory\n")
    assert Path("kept").is_dir()


def test_a_model_elsewhere_is_named(trace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outside = trace.parent.parent / "out.py"
    outside.write_text(MODEL)
    forge(trace, lambda model: model.update(model=f"{outside}:M"))
    assert replay(capsys)[0] == 2
    assert replay(capsys, "--model", f"{outside}:M")[0] == 1
    status, out, _ = replay(capsys, "--as-test", "--model", f"{outside}:M")
    assert (status, f"{str(outside) + ':M'!r}," in out) == (0, True)


# ---------------------------------------------------------------------------- as a test

HOSTILE = (
    '"""', '"', '""', "\\", '\\"""', f'"""\n{CODE}\n"""', f"'){CODE}#", "\n\n", "{CODE}", "\ud800", "\x1b[2J",
    "a\u2028b", "²", "x y", "def", "'''", "é", "\\N{BULLET}", "\r" + CODE, "",
)  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_a_test_has_everything_as_literals(
    trace: Path, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    def change(model: Any) -> None:
        (found,) = model["properties"]
        found["name"] = text
        found["causes"][0]["sentence"] = text
        for step in steps(model):
            step.update(thread=text, does=text, function=text)

    forge(trace, change)
    status, out, err = replay(capsys, "--as-test")
    assert (status, err) == (0, "")
    imported, function = ast.parse(out).body
    assert ast.unparse(imported) == "from interleave.testing import assert_schedule_passes"
    assert isinstance(function, ast.FunctionDef) and function.name.startswith("test")
    doc, statement = function.body
    assert isinstance(doc, ast.Expr) and isinstance(doc.value, ast.Constant)
    assert isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call)
    call = statement.value
    assert ast.unparse(call.func) == "assert_schedule_passes"
    assert [ast.literal_eval(argument) for argument in call.args] == ["m.py:M", text, [(text, 1)]]
    assert call.keywords == []
