"""The pytest plugin: what it collects, what it says, and that it leaves other runs alone."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest

from interleave.api import explore
from interleave.checking.verdicts import Checked, Options
from interleave.program.program import Program
from interleave.pytest_plugin import nodes
from interleave.report.style import width
from interleave.violations import ALWAYS

pytest_plugins = ["pytester"]


@pytest.fixture(autouse=True)
def not_in_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    """There pytest does not shorten its lines."""
    for name in ("CI", "BUILD_NUMBER"):
        monkeypatch.delenv(name, raising=False)


RACE = '''
from interleave import Int, Model, invariant, reachable, thread


class Race(Model):
    """Two threads add without a lock."""

    x = Int(0, max=2)

    @thread("add", instances=2)
    def add(m, i):
        seen = m.x
        m.x = seen + 1

    @invariant
    def small(m):
        return m.x < 3

    @invariant
    def nothing_lost(m):
        return m.x == 2 or not (m.add[0].finished and m.add[1].finished)

    @reachable
    def both(m):
        return m.x == 2
'''

FINE = """
from interleave import Int, Model, invariant, thread


class Fine(Model):
    x = Int(0, max=2)

    @thread
    def writes(m):
        m.x = 1

    @invariant
    def small(m):
        return m.x < 2


def fine(limit: int = 2) -> type[Model]:
    class Limited(Fine):
        x = Int(0, max=limit)

    return Limited


class Base(Model):
    y = Int(0, max=1)
"""

#: The models of the file with that text.
FINES = ["models/deep/fine.py::Fine", "models/deep/fine.py::fine"]

TEST = "def test_it():\n    assert 1 + 1 == 2\n"


@pytest.fixture(autouse=True)
def quick(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs do not load hypothesis, which takes a second; pytester itself takes the variable away."""
    monkeypatch.setenv("PYTEST_ADDOPTS", "-p no:hypothesispytest -p no:cacheprovider")


@pytest.fixture
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    """A project with models, and with tests in a folder of their own."""
    for name, text in {
        "models/race.py": RACE,
        "models/deep/fine.py": FINE,
        "models/helper.py": "from interleave import Int\nSIZE = 3\n",
        "tests/test_it.py": TEST,
        "tests/racy.py": RACE,
    }.items():
        file = pytester.path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return pytester


def collected(pytester: pytest.Pytester, *args: str) -> list[str]:
    """The ids of what a run would test."""
    result = pytester.runpytest("--collect-only", "-q", *args)
    assert result.ret in (0, 5), result.outlines
    return [line for line in result.outlines if "::" in line]


def models(ids: list[str]) -> list[str]:
    """The models among what is collected, in order."""
    return list(dict.fromkeys(name.rpartition("::")[0] for name in ids))


# ---------------------------------------------------------------------------- what is collected


def test_each_property_is_a_test(project: pytest.Pytester) -> None:
    names = [*ALWAYS, "small", "nothing_lost", "both"]
    assert collected(project, "models/race.py") == [f"models/race.py::Race::{name}" for name in names]
    assert models(collected(project, "models")) == [
        "models/deep/fine.py::Fine", "models/deep/fine.py::fine", "models/race.py::Race"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("args", "expected"),
    [
        ((), ["tests/test_it.py"]),
        ((".",), ["tests/test_it.py"]),
        (("tests",), ["tests/test_it.py"]),
        (("tests/test_it.py",), ["tests/test_it.py"]),
        (("tests/racy.py",), ["tests/racy.py::Race"]),
        (("tests", "models/race.py"), ["tests/test_it.py", "models/race.py::Race"]),
        (("models/race.py::Race",), ["models/race.py::Race"]),
        (("models/race.py::Race::deadlock",), ["models/race.py::Race"]),
        (("models/deep", "tests"), [*FINES, "tests/test_it.py"]),
        (("models/helper.py",), []),
        (("-p", "no:interleave", "models"), []),
        (("-p", "no:interleave", "models/race.py"), []),
        (("--import-mode=importlib", "models/race.py"), ["models/race.py::Race"]),
    ],
)  # fmt: skip
def test_what_is_collected(project: pytest.Pytester, args: tuple[str, ...], expected: list[str]) -> None:
    """What the command line names, and folders on it that hold no test files; ordinary runs are left
    alone."""
    assert models(collected(project, *args)) == expected


@pytest.mark.parametrize("args", [(), ("-n", "2")])
def test_testpaths_are_not_the_command_line(project: pytest.Pytester, args: tuple[str, ...]) -> None:
    project.makeini("[pytest]\ntestpaths = models tests")
    result = project.runpytest_subprocess("-v", *args)
    assert result.ret == 0
    result.assert_outcomes(passed=1)


@pytest.mark.parametrize(
    ("patterns", "expected"),
    [
        ("models/*.py", ["models/race.py::Race"]),
        ("models/**/*.py", [*FINES, "models/race.py::Race"]),
        ("models/deep\n tests/racy.py", [*FINES, "tests/racy.py::Race"]),
        ("tests/*.py", ["tests/racy.py::Race"]),
        ("no_such/*.py", []),
    ],
)  # fmt: skip
def test_what_the_configuration_lists(project: pytest.Pytester, patterns: str, expected: list[str]) -> None:
    """Tests are still collected beside them, also those of a file that a pattern names by mistake."""
    project.makeini(f"[pytest]\ninterleave_models =\n {patterns}")
    ids = collected(project)
    assert sorted(models(ids)) == [*expected, "tests/test_it.py"]
    assert len(ids) == len(set(ids))


def test_the_configuration_in_pyproject(project: pytest.Pytester) -> None:
    """As docs/testing.md has it."""
    project.makepyprojecttoml("""
        [tool.pytest.ini_options]
        testpaths = ["tests", "models"]
        interleave_models = ["models/**/*.py"]
        interleave_max_states = 3
        interleave_max_seconds = 60
    """)
    result = project.runpytest("-rf")
    result.assert_outcomes(passed=1 + 22, failed=13)
    assert (
        "FAILED models/race.py::Race::both - not everything was explored: reached --ma..." in result.outlines
    )


def test_an_absolute_pattern_is_refused(project: pytest.Pytester) -> None:
    project.makeini("[pytest]\ninterleave_models = /models/*.py")
    result = project.runpytest("models")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    assert "ERROR: interleave_models: /models/*.py: Non-relative patterns are unsupported" in result.errlines


def test_a_file_with_tests_stays_one(pytester: pytest.Pytester) -> None:
    """A model in it is a helper. Where pytest would not find its tests, listing it makes it a model file."""
    both = RACE + "\n\n" + TEST
    case = (
        FINE + "\n\nimport unittest\nclass Case(unittest.TestCase):\n    def test_it(self):\n        pass\n"
    )
    klass = FINE + "\n\nclass TestIt:\n    def test_it(self):\n        pass\n"
    for name, text in {"test_both.py": both, "case.py": case, "klass.py": klass, "both.py": both}.items():
        pytester.path.joinpath(name).write_text(text, encoding="utf-8")
    assert collected(pytester) == ["test_both.py::test_it"]
    assert collected(pytester, "test_both.py") == ["test_both.py::test_it"]
    tests = ["both.py::test_it", "case.py::Case::test_it", "klass.py::TestIt::test_it"]
    assert collected(pytester, "both.py", "case.py", "klass.py") == tests
    pytester.makeini("[pytest]\ninterleave_models = *.py")
    assert collected(pytester, "both.py", "case.py", "klass.py", "test_both.py") == [
        *tests, "test_both.py::test_it"
    ]  # fmt: skip
    assert models(collected(pytester, "-k", "Race")) == ["both.py::Race"]


def test_a_model_may_be_called_as_tests_are(pytester: pytest.Pytester) -> None:
    """Its class and its methods; its file has to be listed then."""
    text = FINE.replace("class Fine", "class TestAndSet").replace("(Fine)", "(TestAndSet)")
    text = text.replace("def writes", "def test_and_set")
    for name in ("lock.py", "test_and_set.py"):
        pytester.path.joinpath(name).write_text(text, encoding="utf-8")
    assert models(collected(pytester, "lock.py")) == ["lock.py::TestAndSet", "lock.py::fine"]
    assert collected(pytester, "test_and_set.py") == ["test_and_set.py::TestAndSet::test_and_set"]
    pytester.makeini("[pytest]\ninterleave_models = test_and_set.py")
    assert models(collected(pytester)) == ["test_and_set.py::TestAndSet", "test_and_set.py::fine"]


def test_files_of_one_name_are_different_files(pytester: pytest.Pytester) -> None:
    """pytest itself could import only one of them."""
    for folder in ("a", "b"):
        pytester.mkdir(folder).joinpath("old.py").write_text(FINE, encoding="utf-8")
    assert models(collected(pytester, "a/old.py", "b/old.py")) == [
        "a/old.py::Fine", "a/old.py::fine", "b/old.py::Fine", "b/old.py::fine"
    ]  # fmt: skip


def test_a_script_is_not_run(pytester: pytest.Pytester) -> None:
    """Only files that look as if they had models are."""
    pytester.mkdir("models").joinpath("script.py").write_text("import interleave\nraise SystemExit(7)\n")
    pytester.path.joinpath("models/other.py").write_text("class A(dict):\n    pass\nraise SystemExit(7)\n")
    assert collected(pytester, "models") == []


def test_a_property_may_have_the_name_of_a_built_in_one(pytester: pytest.Pytester) -> None:
    text = FINE.replace("def small(m):\n        return m.x < 2", "def deadlock(m):\n        return m.x < 1")
    pytester.path.joinpath("model.py").write_text(text, encoding="utf-8")
    result = pytester.runpytest("model.py", "-k", "Fine and deadlock")
    result.assert_outcomes(passed=2, failed=2, deselected=18)
    lines = [line for line in result.outlines if line.startswith("FAILED")]
    assert lines == [
        f"FAILED model.py::{name}::deadlock() - violated: false in a reachable state (1 s..."
        for name in ("Fine", "fine")
    ]


def test_where_a_test_is(pytester: pytest.Pytester) -> None:
    """At the property's declaration if that is in the file, else at the model."""
    pytester.path.joinpath("race.py").write_text(RACE, encoding="utf-8")
    text = "from interleave import invariant\nfrom .race import Race\n\n\nclass More(Race):\n"
    text += "    @invariant\n    def more(m):\n        return m.x < 3\n"
    pytester.path.joinpath("more.py").write_text(text, encoding="utf-8")
    items, _ = pytester.inline_genitems("race.py", "more.py")
    lines = {item.nodeid: item.reportinfo()[1] for item in items}
    assert lines["race.py::Race::deadlock"] == RACE.splitlines().index("class Race(Model):")
    assert lines["race.py::Race::nothing_lost"] == RACE.splitlines().index("    def nothing_lost(m):")
    assert lines["more.py::More::nothing_lost"] == lines["more.py::More::assertion"] == 4
    assert lines["more.py::More::more"] == 6


# ---------------------------------------------------------------------------- what is said


def failures(result: pytest.RunResult) -> list[str]:
    """The lines between the failures' title and the summary."""
    lines = result.outlines
    begin = next(i for i, line in enumerate(lines) if " FAILURES " in line)
    end = next(i for i, line in enumerate(lines) if " short test summary " in line)
    return lines[begin + 1 : end]


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
        "  help: raise its max: s = Semaphore(…, max=2)",
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
    project.runpytest("models", "-o", "interleave_max_states=2").assert_outcomes(passed=13, failed=22)
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


# ---------------------------------------------------------------------------- other runs


def test_a_run_without_models_imports_nothing_of_ours(project: pytest.Pytester) -> None:
    """The plugin is loaded in every run of every project."""
    project.makeconftest("""
        import sys
        def pytest_unconfigure():
            print("loaded:", *sorted(name for name in sys.modules if name.startswith("interleave")))
            print("heavy:", *{"click", "rich", "networkx", "numba", "numpy"} & sys.modules.keys())
    """)
    result = project.runpytest_subprocess()
    result.assert_outcomes(passed=1)
    assert result.outlines[-2:] == [
        "loaded: interleave interleave.pytest_plugin interleave.pytest_plugin.files", "heavy:"
    ]  # fmt: skip


def test_the_package_gives_its_vocabulary_on_demand() -> None:
    text = (
        "import sys, interleave; assert 'interleave.model' not in sys.modules; interleave.Int; "
        "model = sys.modules['interleave.model']; assert not hasattr(interleave, 'no_such');"
        "from interleave import *; print(Model.__name__, interleave.__all__ == model.__all__)"
    )
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("Model True\n", "")
