"""The gate: as expected or not, and for which reason."""

import json
from pathlib import Path

import pytest
from commands import ROOT, interleave
from gates import gate


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


ENTRY = "[[tool.interleave.gate]]\n"
RACE_ENTRY = f"{ENTRY}model = 'race.py'\n"


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ("[[tool.interleave.gate]]\nmodle = 'race.py'\n", "unknown key 'modle'; did you mean 'model'?"),
        ("[[tool.interleave.gate]]\nstates = 3\n", "`model` is missing"),
        (
            "[[tool.interleave.gate]]\nmodel = 'race.py'\nstates = 'many'\n",
            "`states` is a whole number from 0 on, not 'many'",
        ),
        ("[tool.interleave.gate]\nmodel = 'race.py'\n", "write each check as a table of its own"),
        ("[[tool.interleave.gate]\n", "pyproject.toml: "),
        ("tool = 3\n", "`tool` is a table, not 3"),
        ("[[tool]]\n", "`tool` is a table, not a list"),
        ("tool.interleave = 1979-05-27\n", "`tool.interleave` is a table, not a date or a time"),
        ("[tool]\ninterleave = 'x'\n", "`tool.interleave` is a table, not 'x'"),
        ("[[tool.interleave.gates]]\n", "unknown key 'gates' in [tool.interleave]; it has: gate"),
        ("tool.interleave.gate = [1]\n", "write each check as a table of its own"),
        (f"{ENTRY}model = ''\n", "number 1: '' is no model"),
        (f"{ENTRY}model = ':Race'\n", "number 1: ':Race' is no model"),
        (f'{ENTRY}model = "a\\u0000b"\n', "number 1: 'a\\x00b' is no model"),
        (f"{ENTRY}model = ['race.py']\n", "`model` is missing"),
        (f"{RACE_ENTRY}states = 3.0\n", "`states` is a whole number from 0 on, not 3.0"),
        (f"{RACE_ENTRY}states = true\n", "`states` is a whole number from 0 on, not True"),
        (f"{RACE_ENTRY}transitions = -1\n", "`transitions` is a whole number from 0 on, not -1"),
        (f"{RACE_ENTRY}max_states = 0\n", "`max_states` is a whole number from 1 on, not 0"),
        (f"{RACE_ENTRY}max_states = 0x{'f' * 9000}\n", "a whole number from 1 on, not a larger one"),
        (f"{RACE_ENTRY}max_states = {'9' * 9000}\n", "pyproject.toml: "),
        (f"{RACE_ENTRY}max_seconds = nan\n", "`max_seconds` is a number above 0, not nan"),
        (f"{RACE_ENTRY}max_seconds = inf\n", "`max_seconds` is a number above 0, not inf"),
        (f"{RACE_ENTRY}max_seconds = []\n", "`max_seconds` is a number above 0, not a list"),
        (f"{RACE_ENTRY}expect = [['a']]\n", "`expect` is a list"),
        (f"{RACE_ENTRY}expect = {{a = 1}}\n", "`expect` is a list"),
        (f"{RACE_ENTRY}expect = 'violated:x'\ncauses = 07:32:00\n", "`causes` is a list"),
        (f"a = {'[' * 5000}{']' * 5000}\n", "pyproject.toml: nested too deeply"),
    ],
)
def test_a_configuration_that_makes_no_sense(tmp_path, config, message):
    done = gate(tmp_path, config)
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_names_that_are_too_long(tmp_path):
    done = gate(tmp_path, f"{ENTRY}model = '{'n' * 5000}.py'\n")
    assert (done.returncode, "nnn.py: file name too long" in done.stdout) == (2, True)
    done = interleave("gate", "--config", "n" * 5000, cwd=tmp_path)
    assert (done.returncode, done.stderr.endswith("nnn: File name too long\n")) == (2, True)


def test_nothing_to_check_is_no_success(tmp_path):
    done = gate(tmp_path, "")
    assert done.returncode == 3
    assert done.stderr == "pyproject.toml: no [[tool.interleave.gate]]: nothing was checked\n"


def test_the_configuration_is_found_upwards(tmp_path):
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    gate(tmp_path, '[[tool.interleave.gate]]\nmodel = "fixed.py"\n')
    assert interleave("gate", "--quiet", cwd=below).returncode == 0


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
    models = {e["model"]: e.get("expect", []) for e in entries if "model" in e}
    assert models["models/qemu_return_path/new.py:ReturnPathNew"] == []
    assert models["models/qemu_return_path/new8.py:ReturnPathNew8"] == []
    assert "violated:null-dereference" in models["models/qemu_return_path/old.py:ReturnPathOld"]
    named = [next(iter(e.values())) for e in entries]  # what an entry is about stands first
    assert all(Path(ROOT / name.partition(":")[0]).exists() for name in named)
    assert {"models/qemu_return_path/seed.toml", "models/qemu_return_path/matrix.toml"} <= {*named}


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


# ---------------------------------------------------------------------------- traces


def test_a_violation_that_nobody_expects_is_explained(tmp_path):
    done = gate(tmp_path, '[[tool.interleave.gate]]\nmodel = "race.py"\n', quiet=False)

    assert done.returncode == 1
    assert done.stdout.splitlines()[1:5] == [
        "    no_update_lost is violated, which is not expected",
        "",
        "no_update_lost: 4 steps, 2 switches, 1 of them preempting",
        "adder[0] and adder[1] both run “read n” before any other runs “n = n + 1”, in adder().",
    ]
    assert "▲ (1) before adder[1]: n = n + 1" in done.stdout
    assert done.stdout.endswith(" before adder[0]'s “read n”.\n\n0 of 1 checks as expected\n")


def test_another_cause_than_stated_is_shown_with_its_trace(tmp_path):
    done = gate(tmp_path, CAUSES.format(texts='"runs too soon"'), quiet=False)

    assert "▲ (1) before adder[1]: n = n + 1" in done.stdout


def test_what_is_as_expected_needs_no_trace(tmp_path):
    done = gate(
        tmp_path,
        '[[tool.interleave.gate]]\nmodel = "race.py"\nexpect = ["violated:no_update_lost"]\n',
        quiet=False,
    )

    assert len(done.stdout.splitlines()) == 2
