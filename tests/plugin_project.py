"""A project with models, in which pytest runs with the plugin."""

from __future__ import annotations

import pytest


@pytest.fixture
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


@pytest.fixture
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


def failures(result: pytest.RunResult) -> list[str]:
    """The lines between the failures' title and the summary."""
    lines = result.outlines
    begin = next(i for i, line in enumerate(lines) if " FAILURES " in line)
    end = next(i for i, line in enumerate(lines) if " short test summary " in line)
    return lines[begin + 1 : end]
