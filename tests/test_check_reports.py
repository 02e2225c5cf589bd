"""`check` writes the reports for CI that `gate` writes."""

from __future__ import annotations

import json
import os
import re
import textwrap
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from ci_checks import RACE
from commands import interleave

FILES = ("--sarif", "s.sarif", "--gitlab", "g.json", "--junit", "j.xml")


def check(folder: Path, *args: str, summary: Path | None = None):
    (folder / "race.py").write_text(textwrap.dedent(RACE))
    environment = {k: v for k, v in os.environ.items() if k != "GITHUB_STEP_SUMMARY"}
    if summary is not None:
        environment["GITHUB_STEP_SUMMARY"] = str(summary)
    return interleave("check", "--quiet", *args, cwd=folder, env=environment)


def reports(folder: Path) -> list[str]:
    texts = [(folder / name).read_text(encoding="utf-8") for name in FILES[1::2]]
    return [re.sub(r'time="[\d.]+"', "", text) for text in texts]


def test_they_are_those_of_the_gate(tmp_path: Path) -> None:
    done = check(tmp_path, "race.py:Race", *FILES, "--github", summary=tmp_path / "c.md")
    assert done.returncode == 1
    checked = reports(tmp_path)
    (tmp_path / "pyproject.toml").write_text('[[tool.interleave.gate]]\nmodel = "race.py:Race"\n')
    environment = {**os.environ, "GITHUB_STEP_SUMMARY": str(tmp_path / "g.md")}
    gated = interleave("gate", "--quiet", *FILES, "--github", cwd=tmp_path, env=environment)
    assert checked == reports(tmp_path)
    assert done.stdout.splitlines()[-1] == gated.stdout.splitlines()[-1]
    summary, of_gate = ((tmp_path / name).read_text(encoding="utf-8") for name in ("c.md", "g.md"))
    assert summary.startswith("### interleave check: 0 of 1 checks as expected\n")
    assert summary == of_gate.replace("### interleave gate", "### interleave check")


def test_the_place_in_the_c_source(tmp_path: Path) -> None:
    done = check(tmp_path, "race.py:Race", *FILES, "--github")
    last = "adder[1]'s “n = loaded + 1” in add() before adder[0]'s “read n”. In the C source: add.c:3."
    assert done.stdout.splitlines()[-1].endswith(last)
    sarif, gitlab, _ = reports(tmp_path)
    (result,) = json.loads(sarif)["runs"][0]["results"]
    assert result["message"]["text"].endswith(last)
    assert result["locations"][0]["logicalLocations"] == [{"fullyQualifiedName": "add.c:3"}]
    steps = [step for flow in result["codeFlows"][0]["threadFlows"] for step in flow["locations"]]
    places = [step["location"]["logicalLocations"][0]["fullyQualifiedName"] for step in steps]
    assert places == ["add.c:3", "add.c:4"] * 2
    assert json.loads(gitlab)[0]["description"].endswith(last)


def test_what_is_expected_and_what_cannot_be_checked(tmp_path: Path) -> None:
    done = check(tmp_path, "race.py:Race", "--expect", "violated:no_update_lost", *FILES, "--github")
    assert done.returncode == 0
    assert "::error" not in done.stdout
    assert json.loads(reports(tmp_path)[0])["runs"][0]["results"] == []

    several = ("race.py:Wrong", "gone.py", "race.py:Race", "--max-states", "3")
    done = check(tmp_path, *several, *FILES, "--github")
    assert done.returncode == 2
    sarif, _, junit = reports(tmp_path)
    found = [
        (r["ruleId"], at["artifactLocation"]["uri"], at["region"]["startLine"])
        for r in json.loads(sarif)["runs"][0]["results"]
        for at in [r["locations"][0]["physicalLocation"]]
    ]
    assert found == [
        ("gate.error", "gone.py", 1), ("gate.error", "race.py", 51), ("gate.incomplete", "race.py", 10),
    ]  # fmt: skip
    assert [line.split(",")[0] for line in done.stdout.splitlines() if line.startswith("::")] == [
        "::error file=gone.py", "::error file=race.py", "::error file=race.py",
    ]  # fmt: skip
    suites = ET.fromstring(junit).findall("testsuite")
    assert [suite.get("name") for suite in suites] == ["gone.py", "race.py:Wrong", "race.py:Race"]
    assert ET.fromstring(junit).get("errors") == "13"


def test_only_one_of_annotations_and_json(tmp_path: Path) -> None:
    done = check(tmp_path, "race.py:Race", "--github", "--json")
    assert (done.returncode, done.stdout) == (2, "")
    assert "leave out one" in done.stderr


@pytest.mark.parametrize("option", ["--junit", "--sarif", "--gitlab"])
def test_a_report_that_cannot_be_written(tmp_path: Path, option: str) -> None:
    others = list(FILES)
    others[others.index(option) + 1] = "gone/report"
    done = check(tmp_path, "race.py:Race", "--expect", "violated:no_update_lost", *others)
    assert done.returncode == 2
    assert done.stderr == "error: cannot write gone/report: there is no directory gone\n"
    assert sum((tmp_path / name).exists() for name in others[1::2]) == 2
