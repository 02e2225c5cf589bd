"""Judges what SARIF says of a model's violations."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from judge_cause import CauseJudge
from judge_check import Judge
from judge_marks import judge_marks
from judge_sentence import nearest, sentence
from judge_text import Unknown
from judge_verdicts import Verdicts
from judge_waiting import judge_waiting

from interleave.properties.expectations import SourceLine, problems
from interleave.report.findings import Entry, Finding, findings
from interleave.report.sarif import sarif


def judge_sarif(judge: Judge, root: Path, verdicts: Verdicts) -> None:
    """Judge the log file of a check in which nothing is expected to be violated."""
    result = judge.result
    entry = Entry(result.model, result, (), tuple(problems(result, ())), "", 0.0, SourceLine(result.model, 1))
    found = findings([entry], root)
    log = json.loads(sarif([entry], found, root))
    told = log["runs"][0]["results"]
    assert len(told) == len(found)
    for finding, said in zip(found, told, strict=True):
        _Finding(judge, finding, verdicts).judge(said)


class _Finding:
    def __init__(self, judge: Judge, finding: Finding, verdicts: Verdicts) -> None:
        self.whole, self.finding, self.verdicts = judge, finding, verdicts

    def judge(self, said: dict[str, Any]) -> None:
        """Judge a result.

        Raises:
            Unknown: it says something else.
        """
        text = said["message"]["text"]
        matched = re.fullmatch(
            r"(?P<name>\S+) is violated in \S+?:Random"
            r"(?:, cause (?P<number>\d+) of (?P<count>\d+)(?P<more> or more)?)?: (?P<rest>.*)",
            text,
        )
        if not matched:
            raise Unknown(text)
        name, cause = matched["name"], self.finding.cause
        violated = name in self.whole.space.violations()
        self.verdicts.add("sarif: violated", text, "" if violated else "it is not")
        if cause is None:
            return
        found = self.whole.result.find(name)
        assert found.explanation is not None
        if matched["number"]:
            open_ = not found.explanation.complete and not matched["more"]
            self.verdicts.add("sarif: number of causes", text, "there may be more" if open_ else "")
        run = self.whole.whole(cause.trace)
        rest = matched["rest"]
        at = rest.find(cause.trace.ending)
        if run is None or at < 0:
            raise Unknown(text)
        words, rest = rest[:at].strip(), rest[at + len(cause.trace.ending) :].lstrip(". ")
        part = found.explanation.note.startswith("explained in part")
        number = int(matched["number"] or 1)
        told = sentence(words)
        fate = self.whole.fate(name, told.alone)
        judge = CauseJudge(self.whole.names, fate, told, cause.trace, run, number, part)
        self.verdicts.add("sarif: cause", words, judge.false())
        last = run.steps[-1].after
        for line in cause.trace.blocked:
            if not rest.startswith(f"{line}."):
                raise Unknown(rest)
            rest = rest[len(line) + 1 :].strip()
            assert isinstance(last, int)
            judge_waiting(self.whole.names, last, line, self.verdicts)
        rest = re.sub(r" ?In the C source: \S+\.$", "", rest)
        if rest:
            why = judge.problem or judge.turned(nearest(rest), cause.passing)
            self.verdicts.add("sarif: nearest run", rest, why)
        marks: dict[int, list[str]] = {}
        for flow in said["codeFlows"][0]["threadFlows"]:
            for step in flow["locations"]:
                position = step["executionOrder"] - 1
                label, *marks[position] = step["location"]["message"]["text"].split(" ▲ ")
                right = label.startswith(cause.trace.steps[position].label)
                self.verdicts.add("sarif: step", label, "" if right else "it is another step")
        judge_marks(judge, marks, self.verdicts)
