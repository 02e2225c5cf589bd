"""The gate: as expected or not, for which reason, and what CI gets to see."""

import json
import textwrap
from pathlib import Path

import pytest
from test_cli import BUGGY, ROOT, run, write

FIXED = (
    BUGGY.replace("Race", "Fixed")
    .replace("m.n += 1", "with atomic():\n                m.n += 1")
    .replace("import Int", "import atomic, Int")
)


def gate(folder, config, *args):
    (folder / "pyproject.toml").write_text(textwrap.dedent(config))
    write(folder, "race.py", BUGGY)
    write(folder, "fixed.py", FIXED)
    return run("gate", "--quiet", *args, cwd=folder)


def test_all_as_expected(tmp_path):
    done = gate(
        tmp_path,
        """
        [[tool.interleave.gate]]
        model = "race.py:Race"
        expect = ["violated:no_update_lost"]
        states = 12
        transitions = 14

        [[tool.interleave.gate]]
        model = "fixed.py"
        """,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert lines[0].startswith(
        "✓ race.py:Race  violated as expected: no_update_lost  (12 states, 14 transitions"
    )
    assert lines[1].startswith("✓ fixed.py:Fixed  holds  (3 states, 3 transitions")
    assert lines[2] == "2 of 2 checks as expected"


@pytest.mark.parametrize(
    ("entry", "status", "problem"),
    [
        ('model = "race.py"', 1, "no_update_lost is violated, which is not expected"),
        (
            'model = "fixed.py"\nexpect = ["violated:no_update_lost"]',
            1,
            "no_update_lost is expected to be violated, and its verdict is holds",
        ),
        (
            'model = "race.py"\nexpect = ["violated:deadlock"]',
            1,
            "deadlock is expected to be violated, and its verdict is holds",
        ),
        (
            'model = "race.py"\nexpect = ["violated:no_update_lost"]\nstates = 13',
            1,
            "12 states, expected 13",
        ),
        ('model = "missing.py"', 2, "missing.py: no such file or directory"),
        ('model = "race.py:Gone"', 2, "race.py has no model 'Gone'"),
        ('model = "race.py"\nexpect = ["violated:gone"]', 2, "race.py:Race has no property 'gone'"),
        ('model = "fixed.py"\nmax_states = 2', 3, "not everything was explored: reached --max-states 2"),
        (
            'model = "race.py"\nexpect = ["violated:no_update_lost"]\nmax_states = 8',
            3,
            "not everything was explored: reached --max-states 8",
        ),
    ],
)
def test_not_as_expected(tmp_path, entry, status, problem):
    done = gate(tmp_path, f"[[tool.interleave.gate]]\n{entry}\n")
    assert done.returncode == status
    assert problem in done.stdout
    assert done.stdout.endswith("0 of 1 checks as expected\n")


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ("[[tool.interleave.gate]]\nmodle = 'race.py'\n", "unknown key 'modle'; did you mean 'model'?"),
        ("[[tool.interleave.gate]]\nstates = 3\n", "`model` is missing"),
        (
            "[[tool.interleave.gate]]\nmodel = 'race.py'\nstates = 'many'\n",
            "`states` is a number, not 'many'",
        ),
        ("[tool.interleave.gate]\nmodel = 'race.py'\n", "write each check as a table of its own"),
        ("[[tool.interleave.gate]\n", "pyproject.toml: "),
    ],
)
def test_a_configuration_that_makes_no_sense(tmp_path, config, message):
    done = gate(tmp_path, config)
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_nothing_to_check_is_no_success(tmp_path):
    done = gate(tmp_path, "")
    assert done.returncode == 3
    assert done.stderr == "pyproject.toml: no [[tool.interleave.gate]]: nothing was checked\n"


def test_the_configuration_is_found_upwards(tmp_path):
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    gate(tmp_path, '[[tool.interleave.gate]]\nmodel = "fixed.py"\n')
    assert run("gate", "--quiet", cwd=below).returncode == 0


def test_json_and_junit(tmp_path):
    done = gate(
        tmp_path,
        '[[tool.interleave.gate]]\nmodel = "race.py"\n[[tool.interleave.gate]]\nmodel = "fixed.py"\n',
        "--json", "--junit", "report.xml",
    )  # fmt: skip
    data = json.loads(done.stdout)
    assert data["status"] == done.returncode == 1
    assert [c["as_expected"] for c in data["checks"]] == [False, True]
    from junitparser import JUnitXml

    report = JUnitXml.fromfile(str(tmp_path / "report.xml"))
    assert (report.failures, report.errors) == (2, 0)  # the property, and that it is not as expected


def test_the_projects_own_gate_lists_every_qemu_design():
    import tomllib

    entries = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["interleave"]["gate"]
    models = {e["model"]: e.get("expect", []) for e in entries}
    assert models["models/qemu_return_path/new.py:ReturnPathNew"] == []
    assert models["models/qemu_return_path/new8.py:ReturnPathNew8"] == []
    assert "violated:null-dereference" in models["models/qemu_return_path/old.py:ReturnPathOld"]
    assert all(Path(ROOT / e["model"].partition(":")[0]).exists() for e in entries)


CAUSES = """
    [[tool.interleave.gate]]
    model = "race.py:Race"
    expect = ["violated:no_update_lost"]
    causes = [{texts}]
"""


def test_the_cause_that_is_stated(tmp_path):
    done = gate(tmp_path, CAUSES.format(texts='"both run “read n” before any other runs"'))
    assert done.returncode == 0, done.stdout


def test_another_cause_than_stated(tmp_path):
    done = gate(tmp_path, CAUSES.format(texts='"runs too soon"'))
    assert done.returncode == 1
    assert "no_update_lost has a cause that is not expected: " in done.stdout
    assert "no violation has the expected cause “runs too soon”" in done.stdout


def test_a_cause_that_is_not_there_any_more(tmp_path):
    done = gate(tmp_path, CAUSES.format(texts='"both run “read n”", "runs in between"'))
    assert done.returncode == 1
    assert "no violation has the expected cause “runs in between”" in done.stdout
    assert "not expected" not in done.stdout


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("causes = [1]", "`causes` is a list"),
        ('causes = [""]', "`causes` is a list"),
        ('causes = ["x"]', "`expect` names none"),
    ],
)
def test_causes_that_make_no_sense(tmp_path, line, reason):
    done = gate(tmp_path, f'[[tool.interleave.gate]]\nmodel = "fixed.py"\n{line}\n')
    assert (done.returncode, reason in done.stderr) == (2, True)
