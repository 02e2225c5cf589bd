"""Entries of the gate that are about something else than a model: matrices, and kinds still to come."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import xml.etree.ElementTree as ET
from types import SimpleNamespace

import pytest
from ci_checks import HOSTILE
from commands import PROGRAM
from gates import gate
from matrices import SOURCE, TABLE, put

from interleave.cli.gate import status_of
from interleave.errors import UsageError
from interleave.gate import kinds
from interleave.gate.checks import entry_data, run_gate, unchecked
from interleave.gate.kinds import read_gate
from interleave.properties import expectations
from interleave.properties.expectations import Problem, SourceLine
from interleave.record import record
from interleave.report.findings import Entry, findings
from interleave.report.gate_text import gate_lines
from interleave.report.github import step_summary
from interleave.report.gitlab import code_quality
from interleave.report.junit import junit
from interleave.report.sarif import sarif
from interleave.report.style import plain

ENTRY = "[[tool.interleave.gate]]\n"
MATRIX = f"{ENTRY}matrix = 'adders.toml'\n"


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ("matrix = 'a.toml'\nmodel = 'b.py'\n", "`matrix` and `model`, and an entry is about one thing: "
         "make them tables of their own"),
        ("matrix = 'a.toml'\nexpect = []\n", "unknown key 'expect'; it has: matrix"),
        ("matrix = 3\n", '3 is no matrix: matrix = "NAME" or matrix = "path/to/file.toml"'),
        ("matrix = ' '\n", '\' \' is no matrix: matrix = "NAME" or matrix = "path/to/file.toml"'),
        ("matrx = 'a.toml'\n", "unknown key 'matrx'; did you mean 'matrix'?"),
        ("", '`model` is missing: model = "path/to/file.py:Class"'),
    ],
)  # fmt: skip
def test_entries_that_make_no_sense(tmp_path, entry, message):
    path = tmp_path / "pyproject.toml"
    path.write_text(f"{ENTRY}model = 'c.py'\n{ENTRY}{entry}")
    with pytest.raises(UsageError) as refused:
        read_gate(path)
    assert str(refused.value) == f"{path}: [[tool.interleave.gate]] number 2: {message}"


def test_a_matrix(tmp_path, monkeypatch):
    """Each cell is a check, in all that the gate writes."""
    put(tmp_path, TABLE.replace('causes = ["', 'causes = ["no such", "'))
    args = ["--json", "--junit", "j.xml", "--sarif", "s.json", "--gitlab", "g.json"]
    done = gate(tmp_path, MATRIX, *args)
    assert (done.returncode, done.stderr) == (1, "")
    checks = json.loads(done.stdout)["checks"]
    assert [(c["model"], c["matrix"], c["design"], c["scenario"], c["as_expected"]) for c in checks] == [
        ("adders.py:adder(fixed=False)", "adders.toml", "OLD", "two", False),
        ("adders.py:adder(fixed=False, threads=3, asks=True)", "adders.toml", "OLD", "three, asked", False),
        ("adders.py:adder(fixed=True)", "adders.toml", "NEW", "two", True),
        ("adders.py:adder(fixed=True, threads=3, asks=True)", "adders.toml", "NEW", "three, asked", True),
    ]
    suites = ET.parse(tmp_path / "j.xml").getroot()
    assert [(s.get("name"), s.get("failures")) for s in suites] == [
        (f"{c['model']}, {c['design']} × {c['scenario']} in adders.toml", "0" if c["as_expected"] else "1")
        for c in checks
    ]
    results = json.loads((tmp_path / "s.json").read_text())["runs"][0]["results"]
    places = [r["locations"][0]["physicalLocation"] for r in results]
    assert {r["ruleId"] for r in results} == {"gate.cause"}
    assert {(p["artifactLocation"]["uri"], p["region"]["startLine"]) for p in places} == {("adders.toml", 12)}
    assert len(json.loads((tmp_path / "g.json").read_text())) == 2


def test_a_matrix_as_text(tmp_path):
    put(tmp_path)
    lines = gate(tmp_path, f"{MATRIX}{ENTRY}model = 'fixed.py'\n").stdout.splitlines()
    assert lines[0].startswith(
        "✓ adders.py:adder(fixed=False)  OLD × two in adders.toml  violated as expected: no_update_lost  (8"
    )
    assert lines[4].startswith("✓ fixed.py:Fixed  holds  (3 states")
    assert lines[5] == "5 of 5 checks as expected"
    assert gate(tmp_path, MATRIX, "--update").stdout == "pyproject.toml: nothing has changed\n"


@pytest.mark.parametrize(
    ("table", "says"),
    [
        (None, "adders.toml: No such file or directory"),
        ("[designs]\n", "adders.toml: `designs` is empty: lines like NAME = \"file.py:factory\""),
        (f"properties = ['gone']\n{TABLE}", "no design has a property gone, which `properties` lists"),
    ],
)  # fmt: skip
def test_a_matrix_that_cannot_be_checked(tmp_path, table, says):
    """It does not keep the checks after it from being run."""
    path = put(tmp_path, table or "")
    if table is None:
        path.unlink()
    done = gate(tmp_path, f"{MATRIX}{ENTRY}model = 'fixed.py'\n")
    assert done.returncode == (1 if table and "gone" in table else 2)
    assert f"    {says}" in done.stdout.splitlines()
    assert "✓ fixed.py:Fixed  holds" in done.stdout


def test_a_matrix_that_is_interrupted(tmp_path):
    """Its cells that are known are told, and the others, and the checks after it."""
    source = SOURCE + "\n\ndef endless() -> type[Model]:\n    import sys, time\n"
    source += "    print('begun', file=sys.stderr, flush=True)\n    time.sleep(1000)\n"
    table = "[designs]\nN = 'adders.py:adder(True)'\nE = 'adders.py:endless'\n[scenarios]\ns = {}\n"
    put(tmp_path, table, source)
    (tmp_path / "pyproject.toml").write_text(f"{MATRIX}{ENTRY}model = 'adders.py:adder(True)'\n")
    args = [*PROGRAM, "gate", "--junit", "j.xml"]
    process = subprocess.Popen(
        args, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    assert process.stderr is not None and process.stderr.readline() == "begun\n"
    # the other cell is done, or is given up: it is told in either case
    os.killpg(process.pid, signal.SIGINT)
    lines = process.communicate(timeout=60)[0].splitlines()
    assert process.returncode == 130
    assert lines[-3:] == [
        "✗ adders.py:adder(True)", "    error: adders.py:adder(True): interrupted before it was checked",
        lines[-1],
    ]  # fmt: skip
    assert "    nothing was explored: interrupted before it was checked" in lines
    names = [suite.get("name") for suite in ET.parse(tmp_path / "j.xml").getroot()]
    assert names == [
        "adders.py:adder(True), N × s in adders.toml", "adders.py:endless, E × s in adders.toml",
        "adders.py:adder(True)",
    ]  # fmt: skip


# ---------------------------------------------------------------------------- a kind that explores nothing


@record
class Look:
    """An entry of a kind that is made up: it looks at a file."""

    look: str
    line: int = 1

    kind = "look"


@pytest.fixture
def looking(monkeypatch):
    """The gate with one more kind of entry."""

    def read(where, entry, line):
        return Look(entry["look"], line)

    def run(config, check, shown, *, explain):
        listed = SourceLine(str(config), check.line)
        with shown(check.look):
            pass
        if check.look == "gone":
            yield Entry("gone", None, (), (), "error: gone: no such file", 0.0, listed, kind="look")
            return
        problems = ()
        if check.look != "same":
            place = SourceLine(str(config.parent / "a.c"), 7, "a.c f()")
            problems = (Problem("drifted", f"f() has changed: {check.look}", "f()", place=place),)
        if check.look == "half":
            problems = (Problem(expectations.INCOMPLETE, "the file was too large", ""),)
        said = "drifted" if problems else "the same"
        yield Entry(
            check.look, None, (), problems, "", 0.5, listed, kind="look", verdict=said, data={"functions": 3}
        )

    module = SimpleNamespace(KEYS=("look",), read=read, run=run, name=lambda config, check: check.look)
    monkeypatch.setitem(sys.modules, "looking", module)
    monkeypatch.setitem(kinds.KINDS, "look", "looking")


def test_entries_of_other_kinds_in_all_formats(tmp_path, looking):
    path = tmp_path / "pyproject.toml"
    looks = ["same", HOSTILE, "gone", "half"]
    path.write_text("".join(f"{ENTRY}look = {json.dumps(look)}\n" for look in looks))
    checks = read_gate(path)
    assert [(check.kind, check.line) for check in checks] == [("look", n) for n in (2, 4, 6, 8)]
    from contextlib import nullcontext

    entries = list(run_gate(path, checks, lambda name: nullcontext(), explain=True))
    assert [status_of(entry) for entry in entries] == [0, 1, 2, 3]
    lines = [gate_lines(entry, 80, plain, quiet=False) for entry in entries]
    assert lines[0] == ["✓ same  the same"]
    assert lines[1] == [f"✗ {HOSTILE}  drifted", f"    f() has changed: {HOSTILE}"]
    assert lines[2] == ["✗ gone", "    error: gone: no such file"]
    assert entry_data(entries[0]) == {
        "look": "same", "expected": [], "as_expected": True, "problems": [], "notes": [],
        "verdict": "the same", "functions": 3,
    }  # fmt: skip
    found = findings(entries, tmp_path)
    assert [(f.rule, f.place.file, f.place.line) for f in found] == [
        ("gate.drifted", "a.c", 7), ("gate.error", "pyproject.toml", 6),
        ("gate.incomplete", "pyproject.toml", 8),
    ]  # fmt: skip
    assert found[0].message.endswith(" In the C source: a.c f().")
    log = json.loads(sarif(entries, found, tmp_path))["runs"][0]
    ids = [rule["id"] for rule in log["tool"]["driver"]["rules"]]
    assert [ids[r["ruleIndex"]] for r in log["results"]] == [f.rule for f in found]
    assert len(json.loads(code_quality(found))) == 3
    suites = ET.fromstring(junit(entries).encode())
    assert [(s.get("failures"), s.get("errors")) for s in suites] == [
        ("0", "0"),
        ("1", "0"),
        ("0", "1"),
        ("1", "0"),
    ]
    rows = [line for line in step_summary(entries).splitlines() if line.startswith(("| ✗", "| ✓"))]
    assert rows[-1] == "| ✓ | `same` | the same | as expected |"
    assert rows[1] == "| ✗ | `gone` | not checked | gone: no such file |"
    entry = unchecked(path, checks[0])
    assert (entry.kind, entry.error) == ("look", "error: same: interrupted before it was checked")
