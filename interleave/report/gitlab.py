"""GitLab's Code Quality report: findings in the widget and the diff of a merge request.

Only what is not as expected is an issue; GitLab compares the reports of two branches by their
fingerprints and has no word for an issue that is meant to be there. The format is a part of Code
Climate's ("Code Quality report format" in GitLab's documentation): fingerprints are unique in a
report, paths are relative to the repository and do not begin with ``./``, there is a first line.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from interleave.report.findings import ERROR, GATE, WARNING, Finding


def code_quality(findings: Sequence[Finding]) -> str:
    """The report: an array of issues."""
    issues = [
        {
            "description": finding.text,
            "check_name": finding.rule,
            "fingerprint": finding.fingerprint,
            "severity": _severity(finding),
            "location": {"path": finding.place.file, "lines": {"begin": finding.place.line}},
        }
        for finding in findings
    ]
    return json.dumps(issues, indent=1, ensure_ascii=False) + "\n"


def _severity(finding: Finding) -> str:
    """A model that cannot be checked says nothing about anything; a violation is a bug in the design;
    otherwise the configuration and the model do not go together. A warning is about the model alone."""
    if finding.rule.startswith(WARNING):
        return "minor"
    if finding.rule == f"{GATE}{ERROR}":
        return "blocker"
    return "major" if finding.rule.startswith(GATE) else "critical"
