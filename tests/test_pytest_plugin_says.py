"""What the pytest plugin says of violations, of models that are not right, and of what the gate expects."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from plugin_project import FINE, RACE, collected, failures

from interleave.api import explore
from interleave.checking.verdicts import Checked, Options
from interleave.program.program import Program
from interleave.pytest_plugin import nodes
from interleave.report.style import width
from interleave.violations import ALWAYS

pytest_plugins = ["pytester", "plugin_project"]
pytestmark = pytest.mark.usefixtures("not_in_ci", "quick")


def test_a_violation_is_explained(project: pytest.Pytester) -> None:
    result = project.runpytest("models/race.py::Race::nothing_lost", "models/race.py::Race::both")
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(
        "FAILED models/race.py::Race::nothing_lost - violated: false in a reachable st..."
    )
    assert "\n".join(failures(result)) == (
        "______________________________ Race: nothing_lost ______________________________\n"
        "models/race.py:Race: nothing_lost is violated: false in a reachable state (4 steps)\n"
        "\n"
        "nothing_lost: 4 steps, 2 switches, 1 of them preempting\n"
        "add[0] and add[1] both run “read x” before any other runs “x = seen + 1”, in add().\n"
        "\n"
        "add[0]                            │ add[1]                             │ where\n"
        "──────────────────────────────────┼────────────────────────────────────┼──────\n"
        "x → 0                             │                                    │ models/race.py:12\n"
        "▲ (1) before add[1]: x = seen + 1 │                                    │\n"
        "                                  │ x → 0                              │ models/race.py:12\n"
        "                                  │ ▲ (2) before add[0]: x = seen + 1  │\n"
        "                                  │ ▲ failure is unavoidable from here │\n"
        "                                  │ x = 1                              │ models/race.py:13\n"
        "                                  │ ▲ (1) only now                     │\n"
        "x = 1                             │                                    │ models/race.py:13\n"
        "▲ (2) only now                    │                                    │\n"
        "\n"
        "invariant nothing_lost is false here: x = 1, add[0].finished = True, add[1].finished = True\n"
        "last state\n"
        "  x = 1\n"
        "  finished: add[0], add[1]\n"
        "The nearest run that passes has add[1]'s “x = seen + 1” in add() before add[0]'s “read x”."
    )


def test_the_model_is_explored_once_and_only_if_need_be(
    project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    explored: list[str] = []

    def told(program: Program, options: Options) -> Checked:
        explored.append(program.name)
        return explore(program, options)

    monkeypatch.setattr(nodes, "explore", told)
    result = project.runpytest("-q", "models", "-k", "small")
    result.assert_outcomes(passed=3, deselected=32)
    assert explored == ["models/deep/fine.py:Fine", "models/deep/fine.py:fine", "models/race.py:Race"]
    explored.clear()
    result = project.runpytest("-q", "models", "-k", "Race")
    result.assert_outcomes(passed=12, failed=1, deselected=22)
    assert explored == ["models/race.py:Race"]
    explored.clear()
    assert len(collected(project, "models")) == 35
    assert explored == []


def test_a_model_that_is_not_right_is_an_error_without_a_traceback(project: pytest.Pytester) -> None:
    """The other files are collected all the same."""
    wrong = FINE.replace("m.x = 1", "m.y = 1")
    for name, text in {"wrong": wrong, "syntax": "import interleave\nclass A(:\n"}.items():
        project.path.joinpath(f"models/{name}.py").write_text(text, encoding="utf-8")
    result = project.runpytest("models")
    result.assert_outcomes(errors=3)
    lines = result.outlines
    end = next(i for i, line in enumerate(lines) if " summary " in line)
    assert lines[end - 14 : end] == [
        "______________________ ERROR collecting models/syntax.py _______________________",
        "models/syntax.py:2:9: error: not Python: invalid syntax",
        "    2 | class A(:",
        "      |         ^",
        "_______________________ ERROR collecting models/wrong.py _______________________",
        "models/wrong.py:10:9: error: Fine has no attribute 'y'",
        "   10 |         m.y = 1",
        "      |         ^^^",
        "  help: it has: x",
        "_______________________ ERROR collecting models/wrong.py _______________________",
        "models/wrong.py:10:9: error: Limited has no attribute 'y'",
        "   10 |         m.y = 1",
        "      |         ^^^",
        "  help: it has: x",
    ]
    assert lines[end + 1 : end + 4] == [
        "ERROR models/syntax.py", "ERROR models/wrong.py::Fine", "ERROR models/wrong.py::fine"
    ]  # fmt: skip
    result = project.runpytest("models", "--continue-on-collection-errors")
    result.assert_outcomes(errors=3, passed=34, failed=1)


def test_an_error_that_shows_when_a_model_is_explored(pytester: pytest.Pytester) -> None:
    text = FINE.replace("m.x = 1", "m.s.post()").replace("import Int", "import Int, Semaphore")
    text = text.replace(
        "    x = Int(0, max=2)\n\n    @thread",
        "    x = Int(0, max=2)\n    s = Semaphore(1, max=1)\n\n    @thread",
    )
    pytester.path.joinpath("model.py").write_text(text, encoding="utf-8")
    result = pytester.runpytest("model.py::Fine::small", "model.py::Fine::deadlock")
    result.assert_outcomes(failed=2)
    text = [
        "model.py:11:9: error: s would count past 1",
        "   11 |         m.s.post()",
        "      |         ^^^^^^^^^^",
        "  help: raise its max: s = Semaphore(…, max=2); saturate=True, if a post is lost there",
    ]
    assert failures(result) == [
        "_________________________________ Fine: small __________________________________", *text,
        "________________________________ Fine: deadlock ________________________________", *text,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "reason"), [("states = 3", "--max-states 3"), ("seconds = 1e-9", "--max-seconds 1e-09")]
)
def test_what_is_not_decided_fails(project: pytest.Pytester, name: str, reason: str) -> None:
    project.makeini(f"[pytest]\ninterleave_max_{name}")
    result = project.runpytest("models/race.py::Race::deadlock", "models/race.py::Race::both")
    result.assert_outcomes(failed=2)
    assert failures(result) == [
        "________________________________ Race: deadlock ________________________________",
        f"models/race.py:Race: deadlock is not decided: not everything was explored: reached {reason}",
        "__________________________________ Race: both __________________________________",
        f"models/race.py:Race: both is not decided: not everything was explored: reached {reason}",
    ]


@pytest.mark.parametrize("text", ["some", "0", "-1", "1.5"])
def test_a_bound_that_is_no_number(project: pytest.Pytester, text: str) -> None:
    result = project.runpytest("models/race.py", "-o", f"interleave_max_states={text}")
    assert result.ret == pytest.ExitCode.INTERRUPTED
    assert f"interleave_max_states is a number above 0, not '{text}'" in result.outlines


def test_ctrl_c_ends_the_run(project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(program: Program, options: Options) -> Checked:
        checked = explore(program, options)
        return replace(checked, result=replace(checked.result, reason="interrupted", interrupted=True))

    monkeypatch.setattr(nodes, "explore", interrupted)
    result = project.inline_run("models", no_reraise_ctrlc=True)
    assert result.ret == pytest.ExitCode.INTERRUPTED
    assert not result.getreports("pytest_runtest_logreport")[1:]  # only that of the first test's setup


def test_a_terminal_has_its_width_and_colours(
    project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "70")
    result = project.runpytest("models/race.py", "--color=yes", "-k", "nothing_lost")
    lines = failures(result)
    assert "\x1b[31;1mmodels/race.py:Race: nothing_lost is violated: false in a reachable\x1b[0m" in lines
    assert all(width(re.sub("\x1b\\[[0-9;]*m", "", line)) <= 70 for line in lines)
    assert any(line.startswith("\x1b[1madd[0] ") for line in lines)


def test_control_characters_do_not_get_to_the_terminal(project: pytest.Pytester) -> None:
    """They stand in a thread's title and in a note."""
    source = RACE.replace('"add",', '"a\\x1b[2Jdd\\x9b",').replace("seen + 1", "seen + 1  #: f.c\x1b[2J")
    (project.path / "models" / "race.py").write_text(source, encoding="utf-8")
    result = project.runpytest("models/race.py", "--color=yes", "-rA")
    text = str(result.outlines)
    assert "a\\\\x1b[2Jdd\\\\x9b[0]" in text
    assert "\\x1b[2J" not in text.replace("\\\\x1b[2J", "") and "\\x9b" not in text.replace("\\\\x9b", "")


@pytest.mark.slow
def test_with_xdist(project: pytest.Pytester) -> None:
    """The processes have the same tests, and the failure gets through."""
    result = project.runpytest_subprocess("-n", "2", "models")
    result.assert_outcomes(passed=34, failed=1)
    assert "nothing_lost: 4 steps, 2 switches, 1 of them preempting" in result.outlines


def test_a_report_for_ci_has_the_short_form(project: pytest.Pytester) -> None:
    project.runpytest("models/race.py", "--junitxml", "out.xml", "-k", "nothing_lost or deadlock")
    cases = ET.parse(project.path / "out.xml").findall(".//testcase")
    assert [(case.get("classname"), case.get("name")) for case in cases] == [
        ("models.race.Race", "deadlock"), ("models.race.Race", "nothing_lost")
    ]  # fmt: skip
    failed = cases[1].find("failure")
    assert failed is not None and failed.text is not None
    assert failed.get("message") == "violated: false in a reachable state (4 steps)"
    assert "add[0] and add[1] both run “read x”" in failed.text


# ---------------------------------------------------------------------------- what is expected

CAUSE = "add[0] and add[1] both run “read x” before any other runs"


def gate(pytester: pytest.Pytester, *tables: str) -> None:
    """Write tables of the gate's into pyproject.toml."""
    pytester.makepyprojecttoml("".join(f"[[tool.interleave.gate]]\n{table}\n" for table in tables))


@pytest.mark.parametrize(
    "model", ["models/race.py:Race", "models/race.py", "models", "./models/../models/race.py: Race"]
)
def test_a_violation_that_the_gate_expects_passes(project: pytest.Pytester, model: str) -> None:
    gate(project, f'model = "{model}"\nexpect = ["violated:nothing_lost"]\ncauses = ["{CAUSE}"]')
    result = project.runpytest("-rP", "models/race.py")
    result.assert_outcomes(passed=13)
    assert result.outlines[-4:-1] == [
        "______________________________ Race: nothing_lost ______________________________",
        "--------------------------- Captured interleave call ---------------------------",
        "violated as expected in pyproject.toml:2: false in a reachable state (4 steps)",
    ]


def test_the_closest_check_of_the_gate_counts(project: pytest.Pytester) -> None:
    expect = 'expect = ["violated:nothing_lost"]'
    gate(
        project, f'model = "models"\n{expect}', f'model = "models/race.py:other"\n{expect}',
        'model = "models/race.py"', f'model = "models/race.py:Race()"\n{expect}\nmax_states = 100',
        'model = "models/deep"', f'model = "elsewhere.py"\n{expect}',
    )  # fmt: skip
    project.runpytest("models", "-o", "interleave_max_states=1").assert_outcomes(passed=13, failed=22)
    project.runpytest("models").assert_outcomes(passed=35)


@pytest.mark.parametrize(
    ("table", "name", "expected"),
    [
        ('expect = ["violated:small"]', "small",
         "models/race.py:Race: small is expected to be violated, and its verdict is holds "
         "(see pyproject.toml:2)"),
        ('expect = ["violated:small"]\nmax_states = 2', "small",
         "models/race.py:Race: small is expected to be violated, and its verdict is incomplete: "
         "not everything was explored: reached --max-states 2 (see pyproject.toml:2)"),
        ('expect = ["violated:small"]', "nothing_lost",
         "models/race.py:Race: nothing_lost is violated: false in a reachable state (4 steps)"),
        ('expect = ["violated:nothing_lost"]\ncauses = ["something else"]', "nothing_lost",
         "models/race.py:Race: nothing_lost has a cause that is not expected: "
         f"{CAUSE} “x = seen + 1”, in add()."),
        (f'expect = ["violated:nothing_lost"]\ncauses = ["{CAUSE}", "one more"]', "nothing_lost",
         "models/race.py:Race: no violation has the expected cause “one more”"),
    ],
)  # fmt: skip
def test_what_is_not_as_the_gate_expects(
    project: pytest.Pytester, table: str, name: str, expected: str
) -> None:
    gate(project, f'model = "models/race.py:Race"\n{table}')
    result = project.runpytest(f"models/race.py::Race::{name}")
    result.assert_outcomes(failed=1)
    assert failures(result)[1] == expected


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ('expect = ["violated:smal"]',
         "pyproject.toml:2: models/race.py:Race has no property 'smal'; did you mean 'small'?"),
        ('expect = ["violated:x"]',
         f"pyproject.toml:2: models/race.py:Race has no property 'x'; it has: {', '.join(ALWAYS)}, "
         "small, nothing_lost, both"),
        ('expect = ["holds:small"]', "--expect takes violated:NAME, not 'holds:small'"),
    ],
)  # fmt: skip
def test_an_expectation_that_makes_no_sense(project: pytest.Pytester, table: str, expected: str) -> None:
    gate(project, f'model = "models/race.py:Race"\n{table}')
    result = project.runpytest("models/race.py")
    assert result.ret == pytest.ExitCode.INTERRUPTED
    assert expected in result.outlines
    gate(project, 'models = "models/race.py:Race"')
    assert any("unknown key 'models'" in line for line in project.runpytest("models/race.py").outlines)
