"""What CI gets to see of the gate: each report, and all of them together."""

import json
import xml.etree.ElementTree as ET

import pytest
from gates import gate

REPORTS = ("--junit", "j.xml", "--sarif", "s.sarif", "--gitlab", "g.json", "--github")


def reported(folder, config):
    """What each report says is wrong; the gate's status comes last."""
    done = gate(folder, config, *REPORTS, summary=folder / "summary.md")
    suites = ET.parse(folder / "j.xml").getroot()
    results = json.loads((folder / "s.sarif").read_text())["runs"][0]["results"]
    data = json.loads(gate(folder, config, "--json").stdout)
    assert data["status"] == done.returncode
    return {
        "junit": " ".join(case.get("message") for case in suites.findall("testsuite/testcase/*[@message]")),
        "sarif": " ".join(result["message"]["text"] for result in results),
        "gitlab": " ".join(i["description"] for i in json.loads((folder / "g.json").read_text())),
        "github": " ".join(line for line in done.stdout.splitlines() if line.startswith("::error ")),
        "summary": (folder / "summary.md").read_text().replace("\\", ""),
        "json": " ".join(p for c in data["checks"] for p in [*c["problems"], c.get("error", "")]),
        "text": done.stdout + done.stderr,
    }, done.returncode


@pytest.mark.parametrize(
    ("table", "status", "says"),
    [
        ('model = "race.py"', 1, "no_update_lost is violated"),
        (
            'model = "race.py"\nexpect = ["violated:no_update_lost"]\ncauses = ["is not atomic"]',
            1,
            "no_update_lost has a cause that is not expected: adder[0] and adder[1] both run “read n”",
        ),
        (
            'model = "fixed.py"\nexpect = ["violated:deadlock"]',
            1,
            "deadlock is expected to be violated, and its verdict is holds",
        ),
        ('model = "gone.py:Race"', 2, "gone.py: no such file or directory"),
        ('model = "race.py:Gone"', 2, "race.py has no model 'Gone'"),
        ('model = "race.py"\nexpect = ["violated:gone"]', 2, "race.py:Race has no property 'gone'"),
        ('model = "fixed.py"\nmax_states = 2', 3, "not everything was explored: reached --max-states 2"),
        ('model = "fixed.py"\nstates = 5', 1, "4 states, expected 5"),
    ],
)
def test_every_report_says_what_is_wrong(tmp_path, table, status, says):
    texts, returned = reported(tmp_path, f"[[tool.interleave.gate]]\n{table}\n")

    assert returned == status
    assert [name for name, text in texts.items() if says not in text] == []


def test_no_report_has_anything_if_all_is_as_expected(tmp_path):
    texts, status = reported(
        tmp_path, '[[tool.interleave.gate]]\nmodel = "race.py"\nexpect = ["violated:no_update_lost"]\n'
    )

    assert status == 0
    assert {name: text for name, text in texts.items() if name not in ("summary", "text")} == dict.fromkeys(
        ["junit", "sarif", "gitlab", "github", "json"], ""
    )
    assert texts["summary"].startswith("### interleave gate: 1 of 1 checks as expected\n")


def test_no_checks_are_reported(tmp_path):
    texts, status = reported(tmp_path, "")

    assert status == 3
    says = "no [[tool.interleave.gate]]: nothing was checked"
    assert [name for name, text in texts.items() if says not in text] == ["json"]
    expected = {"format": "interleave-gate", "version": 1, "status": 3, "checks": []}
    assert json.loads(gate(tmp_path, "", "--json").stdout) == expected


def test_the_summary_is_added_to_what_the_step_wrote_before(tmp_path):
    summary = tmp_path / "summary.md"
    summary.write_text("# Before\n")

    done = gate(tmp_path, '[[tool.interleave.gate]]\nmodel = "fixed.py"\n', "--github", summary=summary)

    assert done.returncode == 0
    before, first, *_, row = summary.read_text().splitlines()
    assert (before, first) == ("# Before", "### interleave gate: 1 of 1 checks as expected")
    assert row.startswith("| ✓ | `fixed.py:Fixed` | holds | 3 states, 3 transitions, depth 2, ")


def test_the_summary_takes_only_the_room_that_is_left(tmp_path):
    summary = tmp_path / "summary.md"
    summary.write_bytes(b"x" * (2**20 - 800))

    gate(tmp_path, '[[tool.interleave.gate]]\nmodel = "race.py"\n', "--github", summary=summary)

    text = summary.read_text()
    assert len(text.encode()) <= 2**20
    assert text.endswith("\nLeft out here, see the log: 1 violation.\n")


def test_nothing_but_annotations_is_made_outside_github(tmp_path):
    done = gate(tmp_path, '[[tool.interleave.gate]]\nmodel = "race.py"\n', "--github")

    assert done.stdout.splitlines()[-1].startswith("::error file=race.py,line=12,title=no_update_lost is ")
    assert {path.name for path in tmp_path.iterdir()} <= {
        "pyproject.toml", "race.py", "fixed.py", "__pycache__",
    }  # fmt: skip


def test_annotations_and_json_do_not_go_together(tmp_path):
    done = gate(tmp_path, '[[tool.interleave.gate]]\nmodel = "fixed.py"\n', "--github", "--json")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "error: --github prints annotations where --json prints nothing but JSON; leave out one\n"
    )


@pytest.mark.parametrize("option", ["--junit", "--sarif", "--gitlab"])
def test_a_report_that_cannot_be_written_keeps_no_other_from_it(tmp_path, option):
    others = [part for part in REPORTS if part != "--github"]
    others[others.index(option) + 1] = "gone/report"

    done = gate(tmp_path, '[[tool.interleave.gate]]\nmodel = "fixed.py"\n', *others)

    assert done.returncode == 2
    assert done.stderr == "error: cannot write gone/report: there is no directory gone\n"
    assert done.stdout.endswith("1 of 1 checks as expected\n")
    written = {path.name for path in tmp_path.iterdir()} & {"j.xml", "s.sarif", "g.json"}
    assert len(written) == 2


def test_a_summary_that_cannot_be_written_is_told(tmp_path):
    done = gate(tmp_path, '[[tool.interleave.gate]]\nmodel = "race.py"\n', "--github", summary=tmp_path)

    assert done.returncode == 2
    assert done.stderr == f"error: cannot write {tmp_path}: is a directory\n"
    assert "::error file=race.py,line=12," in done.stdout


def test_json_says_that_a_report_was_not_written(tmp_path):
    done = gate(
        tmp_path, '[[tool.interleave.gate]]\nmodel = "fixed.py"\n', "--json", "--sarif", "gone/report"
    )

    assert json.loads(done.stdout)["status"] == done.returncode == 2
