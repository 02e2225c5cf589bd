"""The pytest plugin: what it collects, and that it leaves other runs alone."""

from __future__ import annotations

import subprocess
import sys

import pytest
from plugin_project import FINE, FINES, RACE, TEST, collected, models

from interleave.violations import ALWAYS

pytest_plugins = ["pytester", "plugin_project"]
pytestmark = pytest.mark.usefixtures("not_in_ci", "quick")

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
