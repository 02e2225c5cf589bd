"""What CI gets to see of a gate: GitLab's reports, and what all formats say of one model."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

from ci_checks import EVERYTHING, FINDINGS, ROOT, entry, found, listing

from interleave import __version__
from interleave.report import github, sarif
from interleave.report.gitlab import code_quality
from interleave.report.junit import junit

GOLDEN = Path(__file__).parent / "golden"


# ---------------------------------------------------------------------------- GitLab


def test_gitlab_s_issues(tmp_path):
    _, findings, _ = found(listing(tmp_path, EVERYTHING))

    issues = json.loads(code_quality(findings))

    assert [
        (i["check_name"], i["location"]["path"], i["location"]["lines"]["begin"]) for i in issues
    ] == FINDINGS
    assert len({i["fingerprint"] for i in issues}) == len(issues)
    severities = dict.fromkeys((i["check_name"].partition(".")[0], i["severity"]) for i in issues)
    assert list(severities) == [
        ("invariant", "critical"), ("gate", "major"), ("reachable", "critical"), ("gate", "blocker"),
    ]  # fmt: skip
    assert issues[4] == {
        "description": "race.py:Race is not as expected: 12 states, expected 13",
        "check_name": "gate.counts",
        "fingerprint": findings[4].fingerprint,
        "severity": "major",
        "location": {"path": "pyproject.toml", "lines": {"begin": 18}},
    }


def test_gitlab_has_no_issues_if_all_is_as_expected(tmp_path):
    config = entry("race.py:Race", 'expect = ["violated:no_update_lost"]')

    assert json.loads(code_quality(found(listing(tmp_path, config))[1])) == []


# ---------------------------------------------------------------------------- all of them


def test_the_formats_of_the_example(tmp_path, refresh_golden):
    """What each of them is for one small model, to be read."""
    shutil.copy(ROOT / "examples" / "device.py", tmp_path)
    entries, findings, root = found(listing(tmp_path, entry("device.py:Device")))
    texts = {
        "ci_device.sarif": sarif.sarif(entries, findings, root).replace(f'"{__version__}"', '"VERSION"'),
        "ci_device_gitlab.json": code_quality(findings),
        "ci_device_github.txt": "\n".join(github.commands(findings)) + "\n",
        "ci_device_summary.md": github.step_summary(entries).replace(f"{tmp_path}/", ""),
        "ci_device_junit.xml": re.sub(r'time="[\d.]+"', 'time="0.000"', junit(entries)).replace(
            f"{tmp_path}/", ""
        ),
    }
    for name, text in texts.items():
        if refresh_golden:
            (GOLDEN / name).write_text(text, encoding="utf-8")
        assert text == (GOLDEN / name).read_text(encoding="utf-8"), name
