"""Entries of the gate about the real program: recorded logs, and C source."""
# ruff: noqa: E501 (messages)

import json
import shutil

import pytest
from commands import ROOT, interleave

from interleave.errors import UsageError
from interleave.gate.kinds import read_gate

ENTRY = "[[tool.interleave.gate]]\n"
JOBS = "conform = 'conform/jobs_model.py:{}'\nlogs = ['conform/jobs.log']\n"


@pytest.fixture
def gate(tmp_path):
    """Runs the gate over entries, beside the examples; the result as data."""
    for name in ("conform", "drift"):
        shutil.copytree(ROOT / "examples" / name, tmp_path / name)

    def run(*entries, status):
        (tmp_path / "pyproject.toml").write_text("".join(f"{ENTRY}{entry}\n" for entry in entries))
        done = interleave("gate", "--json", "--sarif", "out.sarif", cwd=tmp_path)
        assert (done.returncode, "Traceback" in done.stderr) == (status, False), done.stderr
        results = json.loads((tmp_path / "out.sarif").read_text())["runs"][0]["results"]
        return json.loads(done.stdout)["checks"], results

    return run


def test_a_log_that_has_to_be_a_behaviour(gate):
    checks, found = gate(JOBS.format("Jobs"), status=0)
    assert [check["as_expected"] for check in checks] == [True]
    assert checks[0]["verdict"] == "accepted" and checks[0]["events"] == 9
    assert found == []
    checks, found = gate(JOBS.format("JobsDropped"), status=1)
    said = "the log is no behaviour of the model: line 6, worker[0]: run 1"
    assert checks[0]["problems"] == [said]
    place = found[0]["locations"][0]["physicalLocation"]
    assert (found[0]["ruleId"], place["region"]["startLine"]) == ("gate.log", 6)
    assert place["artifactLocation"]["uri"] == "conform/jobs.log"


def test_a_log_that_has_to_be_rejected(gate):
    wrong = JOBS.format("JobsDropped")
    checks, _ = gate(f"{wrong}rejected_at = 'run 1'", f"{wrong}rejected_at = 'leave'", status=1)
    assert [check["problems"] for check in checks] == [
        [], ["it is rejected at line 6, worker[0]: run 1, and not at leave"]
    ]  # fmt: skip
    checks, _ = gate(f"{JOBS.format('Jobs')}rejected_at = 'leave'", status=1)
    assert checks[0]["problems"] == ["it is accepted, and not rejected at leave"]


def test_logs_that_cannot_be_held_against_it(gate):
    entry = JOBS.format("Jobs")
    checks, _ = gate(f"{entry}max_states = 3", status=3)
    assert checks[0]["problems"] == ["incomplete: more than 3 states explain it so far"]
    checks, _ = gate(entry.replace("jobs.log", "no.log"), status=2)
    assert checks[0]["error"].endswith("no.log: no such file or directory")
    checks, _ = gate(entry.replace(":Jobs", ""), status=2)
    assert "has several models; name one" in checks[0]["error"]


def test_c_source(gate, tmp_path):
    (lock,) = (tmp_path / "drift").glob("*.lock")
    model = lock.name.removesuffix(".lock").split(".")
    entry = f"drift = 'drift/{model[0]}.py:{model[1]}'\nsource = 'drift/src'"
    tree = next(path.parent for path in (tmp_path / "drift").rglob("*.c"))
    entry = entry.replace("drift/src", str(tree.relative_to(tmp_path)))
    checks, found = gate(entry, status=0)
    assert (found, checks[0]["as_expected"]) == ([], True)
    source = next(tree.rglob("*.c"))
    lines = source.read_text().splitlines()
    gone = next(n for n, line in enumerate(lines) if "unlock" in line)
    source.write_text("\n".join(lines[:gone] + lines[gone + 1 :]) + "\n")
    checks, found = gate(entry, status=1)
    assert "release" in checks[0]["problems"][0] and "gone" in checks[0]["problems"][0]
    assert found[0]["ruleId"] == "gate.source"
    assert found[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].endswith(".c")
    source.unlink()
    checks, _ = gate(entry, status=2)
    assert "it has none of the files of" in checks[0]["error"]


def test_no_mutant_survives(gate, tmp_path):
    shutil.copy(ROOT / "examples" / "ticket.py", tmp_path)
    entry = "mutate = 'ticket.py:Ticket'"
    checks, found = gate(entry, status=1)
    assert checks[0]["mutants"] == 11
    assert checks[0]["problems"] == [
        "no property notices it: swap clerk: paid = paid + 1 <-> release lock",
        "no property notices it: swap clerk: release lock <-> post ready",
    ]
    places = [one["locations"][0]["physicalLocation"]["region"]["startLine"] for one in found]
    assert ([one["ruleId"] for one in found], places) == (["gate.mutant"] * 2, [16, 14])
    names = [text.partition(": ")[2] for text in checks[0]["problems"]]
    accepted = f"[[accepted]]\nmodel = 'Ticket'\nreason = 'meant'\nmutants = {names}\n"
    (tmp_path / "ticket.mutants.toml").write_text(accepted)
    checks, found = gate(entry, status=0)
    assert (checks[0]["problems"], found) == ([], [])
    checks, _ = gate(f"{entry}\nmax_states = 3", status=3)
    assert not checks[0]["as_expected"]


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ("conform = 'a.py'\n", '`logs` is missing: conform = "path/to/file.py:Class" and logs = ["path/to/run.log"]'),
        ("conform = 3\nlogs = ['a']\n", "`conform` is a text, not 3"),
        ("conform = 'a'\nlogs = ['a']\norder = 'any'\n", '`order` is "logged" or, without `slack`, "thread"'),
        ("conform = 'a'\nlogs = ['a']\nslack = '3 days'\n", "`slack` is a time, as 150us, and not '3 days'"),
        ("conform = 'a'\nlogs = ['a']\nends_in = 'x'\nrejected_at = 'y'\n",
         "`ends_in` and `rejected_at` do not go together"),
        ("conform = 'a'\nlogs = ['a']\nlog = 'b'\n", "unknown key 'log'; did you mean 'logs'?"),
        ("drift = 'a.py'\n", '`source` is missing: drift = "path/to/file.py:Class" and source = "path/to/tree"'),
        ("drift = 'a.py'\nsource = []\n", "`source` is a text, not a list"),
        ("mutate = []\n", 'a list is no model: mutate = "path/to/file.py:Class"'),
    ],
)  # fmt: skip
def test_entries_that_make_no_sense(tmp_path, entry, message):
    path = tmp_path / "pyproject.toml"
    path.write_text(f"{ENTRY}{entry}")
    with pytest.raises(UsageError) as refused:
        read_gate(path)
    assert str(refused.value) == f"{path}: [[tool.interleave.gate]] number 1: {message}"
