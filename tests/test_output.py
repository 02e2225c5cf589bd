"""Where output goes: encodings that lack characters, outputs that cannot be written, names that there
cannot be."""
# ruff: noqa: E501 (golden output)

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from commands import PROGRAM, ROOT, interleave

from interleave.cli.output import readable
from interleave.report.as_test import as_test
from interleave.report.saved import Saved

RACY = "models/counter.py:counter"
C_LOCALE = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}

#: Every command, with the status that it ends with.
COMMANDS = {
    "check": (["check", "models/counter.py", "models/lost_wakeup.py"], 1),
    "compare": (["compare", "models/lost_wakeup.py:LostWakeup", "models/lost_wakeup.py:LostWakeupHalfFixed"], 1),
    "drift": (["drift", "examples/drift/pool.py", "--source", "examples/drift/after"], 1),
    "gate": (["gate", "--github", "--config", "{folder}/pyproject.toml"], 1),
    "graph": (["graph", RACY, "-o", "{folder}/graph.svg"], 0),
    "replay": (["replay", "{folder}/trace.json"], 1),
    "report": (["report", RACY, "-o", "{folder}/reviews"], 1),
    "simulate": (["simulate", RACY], 0),
    "steps": (["steps", RACY], 0),
    "help": (["--help"], 0),
    "mistake": (["check", "“no such model”.py"], 2),
    "wrong option": (["check", "--no-…"], 2),
}  # fmt: skip


def run(
    args: list[str], stdout: int | None = None, cwd: Path = ROOT, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*PROGRAM, *args], cwd=cwd, stdin=subprocess.DEVNULL, timeout=60,
        stdout=subprocess.PIPE if stdout is None else stdout, stderr=subprocess.PIPE,
        env={**os.environ, **environment},
    )  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """With a trace and a gate that is not as expected."""
    folder = tmp_path_factory.mktemp("outputs")
    assert run(["check", "-q", RACY, "--trace", str(folder / "trace.json")]).returncode == 1
    model = os.path.relpath(ROOT / "models/counter.py", folder)
    (folder / "pyproject.toml").write_text(f'[[tool.interleave.gate]]\nmodel = "{model}:counter"\n')
    return folder


# ---------------------------------------------------------------------------- encodings


def at_once(command: str, encoding: str) -> bool:
    """Whether that is no slow test: every command in one encoding, and a few in that of the C locale."""
    return encoding == "cp1252" or (encoding == "C locale" and command in ("check", "report", "mistake"))


@pytest.mark.parametrize(
    ("command", "encoding"),
    [
        pytest.param(command, encoding, marks=[] if at_once(command, encoding) else pytest.mark.slow)
        for encoding in ("cp1252", "C locale", "latin-1", "ascii")
        for command in COMMANDS
    ],
)
def test_every_command_ends_as_it_should_in_every_encoding(command: str, encoding: str, folder: Path) -> None:
    args, status = COMMANDS[command]
    args = [arg.replace("{folder}", str(folder)) for arg in args]
    environment = C_LOCALE if encoding == "C locale" else {"PYTHONIOENCODING": encoding}
    done = run(args, **environment)
    assert done.returncode == status, done.stderr
    assert b"Traceback" not in done.stderr
    written = done.stdout + done.stderr
    if encoding in ("ascii", "C locale") and command != "mistake":  # a name given in bytes stays bytes
        assert written.isascii()
    assert b"\\u" not in done.stdout


ASCII = """\
x violated   8 states, 9 transitions, depth 4, 0.00 s
  x no_lost_update  invariant  false in a reachable state (4 steps)
  + none of: null-dereference, use-after-free, double-free, assertion, deadlock, lock-misuse, thread-misuse, out-of-range, index-out-of-range, division-by-zero

no_lost_update: 4 steps
worker[0]   | worker[1]   | where
------------+-------------+------
counter -> 0|             | models/counter.py:27
            | counter -> 0| models/counter.py:27
counter = 1 |             | models/counter.py:28
            | counter = 1 | models/counter.py:28
"""


def test_what_ascii_does_not_have_is_readable() -> None:
    done = run(["check", RACY, "--no-explain"], PYTHONIOENCODING="ascii")
    assert ASCII in re.sub(r"\d\.\d\d s", "0.00 s", done.stdout.decode("ascii"))


@pytest.mark.parametrize(
    ("text", "encoding", "expected"),
    [
        ("a → b", "ascii", "a -> b"),
        ("a → b  │", "ascii", "a -> b |"),
        ("a → b │ c → │ d", "ascii", "a -> b| c ->| d"),
        ("  … →   │ x", "ascii", "  ... ->| x"),
        ("  …→  │ x", "ascii", "  ...->| x"),
        ("a…  b", "ascii", "a... b"),
        ("“a” – b…", "cp1252", "“a” – b…"),
        ("“a” → ü", "latin-1", '"a" -> ü'),
        ("├─┐║ü中", "ascii", "+-+|u\\u4e2d"),
        ("▲ ✓ ✗", "ascii", "^ + x"),
        ("\udc80", "utf-8", "\\udc80"),
        ("first…\nsecond   │ x", "ascii", "first...\nsecond   | x"),
    ],
)
def test_readable(text: str, encoding: str, expected: str) -> None:
    assert readable(text, encoding) == expected


def test_json_is_the_same_in_every_encoding() -> None:
    results = []
    for encoding in ("utf-8", "ascii", "cp1252"):
        result = json.loads(run(["check", RACY, "--json"], PYTHONIOENCODING=encoding).stdout.decode(encoding))
        results.append({**result, "seconds": 0, "phases": {}})
    assert results[0] == results[1] == results[2]
    assert "“" in str(results[0])


def test_a_test_that_is_printed_has_the_same_texts_in_every_encoding(folder: Path) -> None:
    texts = []
    for encoding in ("utf-8", "ascii"):
        source = run(["replay", "--as-test", str(folder / "trace.json")], PYTHONIOENCODING=encoding).stdout
        scope: dict[str, object] = {}
        exec(source.decode(encoding), scope)
        texts.append(scope["test_no_lost_update"].__doc__)
    assert texts[0] == texts[1]
    assert "“read counter”" in str(texts[0])


def test_a_test_that_is_printed_in_ascii_has_a_name_in_ascii() -> None:
    saved = Saved("größe.py:M", "", "größe", "invariant", "ß “x”\\n", (), 0, "", {})
    text = as_test(saved, saved.model, ascii_only=True)
    scope: dict[str, Any] = {}
    exec(text, scope)
    assert text.isascii()
    assert scope["test_gr_e"].__doc__ == "ß “x”\\n"
    assert "größe.py:M" in scope["test_gr_e"].__code__.co_consts


def test_files_are_utf_8(folder: Path) -> None:
    run(["check", "-q", RACY, "--trace", str(folder / "c.json")], **C_LOCALE)
    assert "“" in (folder / "c.json").read_text(encoding="utf-8")


# ---------------------------------------------------------------------------- outputs that fail

FAULTY = """
from interleave import Int, Model, thread


class Faulty(Model):
    n = Int(0, max=1)

    @thread
    def t(m):
        while m.n == 0:
            total = 0
            while True:
                total = 1 - total
"""


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="the system has no such device")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("args", [["check", RACY], ["check", RACY, "--json"], ["steps", RACY], ["--help"]])
def test_a_full_disk(args: list[str], unbuffered: str) -> None:
    with open("/dev/full", "wb") as full:
        done = run(args, full.fileno(), PYTHONUNBUFFERED=unbuffered)
    assert done.returncode == 2
    assert done.stderr == b"error: cannot write standard output: no space left on device\n"


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="the system has no such device")
@pytest.mark.parametrize("command", [["check", RACY], ["compare", RACY, RACY]])
def test_a_file_on_a_full_disk(command: list[str]) -> None:
    """What is known is told all the same."""
    done = run([*command, "--json", "--trace", "/dev/full"])
    assert done.returncode == 2
    assert done.stderr == b"error: cannot write /dev/full: no space left on device\n"
    result = json.loads(done.stdout)
    assert result.get("old", result)["verdict"] == "violated"


def test_a_reader_that_has_gone() -> None:
    read, write = os.pipe()
    os.close(read)
    try:
        done = run(["check", RACY], write)
    finally:
        os.close(write)
    assert done.returncode == 2
    assert done.stderr == b"error: cannot write standard output: broken pipe\n"


@pytest.mark.parametrize(
    ("redirection", "status", "said"),
    [
        (">&-", 2, b"error: cannot write standard output: it is closed\n"),
        ("2>&-", 1, b""),
        ("2>/dev/full", 1, b""),
        ("<&-", 1, b""),
    ],
)
def test_streams_that_are_closed(redirection: str, status: int, said: bytes) -> None:
    line = f"{sys.executable} -m interleave check {RACY} {redirection}"
    done = subprocess.run(line, shell=True, cwd=ROOT, capture_output=True, timeout=60)
    assert (done.returncode, done.stderr) == (status, said)
    assert (b"no_lost_update" in done.stdout) == (status == 1)


def test_nobody_to_ask() -> None:
    line = f"{sys.executable} -m interleave simulate -i {RACY} <&-"
    done = subprocess.run(line, shell=True, cwd=ROOT, capture_output=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="the system has no such device")
def test_completion_on_a_full_disk() -> None:
    with open("/dev/full", "wb") as full:
        done = run([], full.fileno(), _INTERLEAVE_COMPLETE="bash_source")
    assert done.returncode == 2
    assert re.fullmatch(rb"error: (cannot write standard output: )?no space left on device\n", done.stderr)


def test_a_working_directory_that_is_gone(tmp_path: Path) -> None:
    line = f"mkdir gone; cd gone; rmdir ../gone; {sys.executable} -m interleave gate"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(line, shell=True, cwd=tmp_path, capture_output=True, timeout=60, env=environment)
    assert (done.returncode, done.stderr) == (2, b"error: no such file or directory\n")


@pytest.mark.parametrize(
    "args",
    [
        ["check", "FAULTY", "--trace", "no/such/folder/x"],
        ["check", "FAULTY", "--checkpoint", "no/such/folder/x"],
        ["compare", "FAULTY", "FAULTY", "--trace", "no/such/folder/x"],
        ["graph", "FAULTY", "-o", "no/such/folder/x.dot"],
    ],
)
def test_a_file_that_cannot_be_written_is_refused_before_the_search(args: list[str], tmp_path: Path) -> None:
    """Exploring this model would be an error of its own."""
    (tmp_path / "faulty.py").write_text(FAULTY)
    done = interleave(*[arg.replace("FAULTY", "faulty.py") for arg in args], cwd=tmp_path)
    assert done.returncode == 2
    assert re.fullmatch(
        r"error: cannot write no/such/folder/x(\.dot)?: there is no directory no/such/folder\n", done.stderr
    )


# ---------------------------------------------------------------------------- names


LONG = "a" * 5000


@pytest.mark.parametrize(
    "args",
    [
        ["check", LONG],
        ["check", f"{LONG}.py"],
        ["check", f"{LONG}.py:Model"],
        ["check", f"models/counter.py:{LONG}"],
        ["check", f"models/counter.py:{'x(' * 2500}"],
        ["check", RACY, "-q", "--trace", LONG],
        ["check", RACY, "-q", "--trace", f"{LONG}/x"],
        ["check", RACY, "-q", "--checkpoint", LONG],
        ["check", RACY, "-q", "--resume", LONG],
        ["check", RACY, "-q", "--expect", LONG],
        ["compare", LONG, LONG],
        ["gate", "--config", LONG],
        ["gate", "--junit", LONG],
        ["graph", RACY, "-o", f"{LONG}.svg"],
        ["replay", LONG],
        ["report", RACY, "-o", LONG],
        ["report", RACY, "-o", "{folder}", "--name", LONG],
        ["simulate", LONG],
        ["steps", LONG],
    ],
    ids=lambda args: " ".join(args).replace(LONG, "LONG")[:60],
)
def test_names_of_5000_characters(args: list[str], folder: Path) -> None:
    where = folder if args[0] == "gate" else ROOT
    done = interleave(*[arg.replace("{folder}", str(folder)) for arg in args], cwd=where)
    assert done.returncode == 2, done.stderr
    assert "rror: " in done.stderr
    assert "Traceback" not in done.stderr


def test_a_model_with_a_name_of_5000_characters(tmp_path: Path) -> None:
    source = (ROOT / "examples/device.py").read_text().replace("Device", LONG)
    (tmp_path / "long.py").write_text(source)
    for args in (["check"], ["report", "-o", "reviews"], ["graph", "-o", "graph.html"], ["simulate"]):
        done = interleave(args[0], "long.py", *args[1:], cwd=tmp_path)
        assert done.returncode in (0, 1), done.stderr
    assert all(len(name) < 100 for name in os.listdir(tmp_path / "reviews"))


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("", "error: '' names no file"),
        (" ", "error: ' ' names no file"),
        (":Device", "error: ':Device' names no file"),
        ("device.py:", "error: 'device.py:': no name after the colon"),
        ("device.py: ", "error: 'device.py: ': no name after the colon"),
    ],
)
@pytest.mark.parametrize("command", ["check", "gate"])
def test_an_empty_name_runs_nothing(command: str, target: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "device.py").write_text((ROOT / "examples/device.py").read_text())
    (tmp_path / "other.py").write_text("import interleave\nopen('run', 'w')")
    (tmp_path / "pyproject.toml").write_text(f'[[tool.interleave.gate]]\nmodel = "{target}"\n')
    done = interleave(*[command, target] if command == "check" else [command], cwd=tmp_path)
    assert done.returncode == 2
    assert not (tmp_path / "run").exists()
    if command == "check":
        assert done.stderr.startswith(said)


def test_a_folder_runs_only_files_that_mention_interleave(tmp_path: Path) -> None:
    (tmp_path / "device.py").write_text((ROOT / "examples/device.py").read_text())
    (tmp_path / "setup.py").write_text("open('run', 'w')\nraise SystemExit('no model')\n")
    (tmp_path / "folder.py").mkdir()
    done = interleave("check", "-q", ".", cwd=tmp_path)
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("device.py:Device")
    assert not (tmp_path / "run").exists()


# ---------------------------------------------------------------------------- bounds


@pytest.mark.parametrize(
    ("option", "values"),
    [
        ("--max-seconds", ["nan", "inf", "-1", "0", "-inf", "1e400", "much", ""]),
        ("--max-memory", ["nan", "inf", "-1", "0", "1", "1023k", "9" * 400, "9" * 30, "much", ""]),
        ("--max-states", ["nan", "inf", "-1", "0", "1.5", ""]),
        ("--workers", ["nan", "-1", "0"]),
    ],
)
def test_bounds_that_make_no_sense(option: str, values: list[str]) -> None:
    for value in values:
        done = interleave("check", RACY, f"{option}={value}")
        assert (done.returncode, done.stdout) == (2, ""), value
        assert "Error: Invalid value for '" + option in done.stderr, value
        assert len(done.stderr) < 500


@pytest.mark.parametrize(
    "bound",
    ["max_seconds = nan", "max_seconds = inf", "max_seconds = -1", "max_seconds = 0", "max_states = 0",
     "max_states = 1.5", "states = nan", "states = 1.0", "transitions = -1", "max_states = true"],
)  # fmt: skip
def test_bounds_of_the_gate_that_make_no_sense(bound: str, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(f'[[tool.interleave.gate]]\nmodel = "a.py"\n{bound}\n')
    done = interleave("gate", cwd=tmp_path)
    assert done.returncode == 2
    assert f"number 1: `{bound.split()[0]}` is " in done.stderr
