"""The JUnit report of ``interleave gate``."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from junitparser import Error, Failure, JUnitXml, TestCase, TestSuite
from support import compiled

from interleave.api import check, explore
from interleave.checking.verdicts import Options
from interleave.loader import load_models
from interleave.properties.expectations import CAUSE, COUNTS, INCOMPLETE, MISSING, Problem, problems
from interleave.properties.result import Result
from interleave.report.findings import Entry
from interleave.report.junit import WHOLE, junit

ROOT = Path(__file__).resolve().parent.parent
HOSTILE = 'a<script>alert("x")</script> ]]> & \x00\x1b[31m\nline é\ud800￾'


def result(target: str, **options: int) -> Result:
    (model,) = load_models(f"{ROOT}/models/{target}")
    return check(model, **options)


def suites(*entries: Entry) -> list[TestSuite]:
    """The report read back by another program."""
    text = junit(entries)
    ET.fromstring(text)
    report = JUnitXml.fromstring(text.encode())
    assert report.tests == sum(suite.tests for suite in report)
    return list(report)


def outcome(case: TestCase) -> str:
    """``passed``, or the kind of the failure."""
    return case.result[0].type if case.result else "passed"


def test_all_as_expected() -> None:
    found = result("peterson.py:Peterson")
    (suite,) = suites(Entry("peterson", found, (), (), "", 1.25))
    assert suite.name == "peterson"
    assert (suite.tests, suite.failures, suite.errors) == (len(found.properties) + 1, 0, 0)
    assert [case.name for case in suite] == [*(p.name for p in found.properties), WHOLE]
    assert {case.classname for case in suite} == {"peterson"}
    assert suite.time == 1.25
    assert {p.name: p.value for p in suite.properties()}["states"] == str(found.states)


def test_a_violation_that_is_expected_passes_with_its_trace() -> None:
    (suite,) = suites(Entry("counter", result("counter.py:counter"), ("no_lost_update",), (), "", 0.0))
    assert (suite.failures, suite.errors) == (0, 0)
    (case,) = [case for case in suite if case.name == "no_lost_update"]
    assert "as expected" in case.system_out and "worker[1]" in case.system_out


def test_a_violation_that_is_not_expected_fails_with_its_trace() -> None:
    found = result("counter.py:counter")
    (suite,) = suites(Entry("counter", found, (), tuple(problems(found, ())), "", 0.0))
    failed = {case.name: case.result[0] for case in suite if case.result}
    assert set(failed) == {"no_lost_update", WHOLE}
    assert isinstance(failed["no_lost_update"], Failure)
    assert "is violated: invariant no_lost_update" in failed["no_lost_update"].message
    assert "counter → 0" in failed["no_lost_update"].text and "worker[1]" in failed["no_lost_update"].text
    assert failed[WHOLE].message == "no_lost_update is violated, which is not expected"


def test_a_violation_that_is_explained_fails_with_its_cause() -> None:
    found = explore(compiled("counter.py:counter"), Options(explain=True)).result
    (suite,) = suites(Entry("counter", found, (), tuple(problems(found, ())), "", 0.0))
    (case,) = [case for case in suite if case.name == "no_lost_update"]
    heading, sentence, *_ = case.result[0].text.splitlines()
    assert heading == "no_lost_update: 4 steps, 2 switches, 1 of them preempting"
    assert sentence.startswith("worker[0] and worker[1] both run “read counter” before")
    assert "▲ (1) before worker[1]: counter = loaded + 1" in case.result[0].text


def test_another_cause_than_stated_fails_although_the_violation_is_expected() -> None:
    found = result("counter.py:counter")
    violation = found.find("no_lost_update")
    other = Problem(CAUSE, "no_lost_update has a cause that is not expected: x", "x", violation)
    (suite,) = suites(Entry("counter", found, ("no_lost_update",), (other,), "", 0.0))
    assert {case.name: outcome(case) for case in suite if case.result} == {
        "no_lost_update": "violated",
        WHOLE: "unexpected",
    }


def test_an_expected_violation_that_is_gone_fails() -> None:
    missing = Problem(MISSING, "deadlock: holds", "deadlock")
    entry = Entry("p", result("peterson.py:Peterson"), ("deadlock",), (missing,), "", 0.0)
    (suite,) = suites(entry)
    assert {case.name: outcome(case) for case in suite if case.result} == {
        "deadlock": "holds",
        WHOLE: "unexpected",
    }


def test_what_is_not_decided_is_an_error() -> None:
    found = result("counter.py:counter(threads=3, increments=4)", max_states=10)
    early = Problem(INCOMPLETE, f"not everything: {found.reason}", "")
    (suite,) = suites(Entry("counter", found, (), (early,), "", 0.0))
    assert suite.errors == len(found.properties)
    (case,) = [case for case in suite if case.name == "deadlock"]
    assert isinstance(case.result[0], Error) and "--max-states" in case.result[0].message


def test_a_problem_that_is_no_property_s_fails_the_check() -> None:
    other = Problem(COUNTS, "48 states, expected 50", "states")
    entry = Entry("p", result("peterson.py:Peterson"), (), (other,), "", 0.0)
    (suite,) = suites(entry)
    assert [case.name for case in suite if case.result] == [WHOLE]


def test_a_model_that_cannot_be_checked_is_an_error() -> None:
    (suite,) = suites(Entry("missing.py:M", None, (), (), "missing.py: no such file\n  help: x", 0.0))
    (case,) = suite
    assert isinstance(case.result[0], Error)
    assert case.result[0].message == "missing.py: no such file"
    assert "help: x" in case.result[0].text


def test_no_checks() -> None:
    assert suites() == []


@pytest.mark.parametrize("good", [True, False])
def test_names_that_xml_would_interpret(good: bool) -> None:
    found = result("counter.py:counter")
    wrong = () if good else (Problem(CAUSE, HOSTILE, "", found.find("no_lost_update")),)
    (suite, broken) = suites(
        Entry(HOSTILE, found, ("no_lost_update",), wrong, "", 0.0),
        Entry(HOSTILE, None, (), (), HOSTILE, 0.0),
    )
    assert suite.name == broken.name == 'a<script>alert("x")</script> ]]> & [31m\nline é'
    assert (suite.failures, broken.errors) == (0 if good else 2, 1)
