"""What the gate pins: warnings that are not allowed, and properties that have to be there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from commands import interleave

HEAD = "from interleave import Int, Model, invariant, reachable, thread\n"
SOURCE = f"""{HEAD}
class M(Model):
    n = Int(0, max=3)

    @thread
    def t(m):
        m.n = 1

    @invariant
    def small(m):
        return m.n < 3

    @reachable
    def one(m):
        return m.n == 1
"""
FORGOTTEN = SOURCE.replace("    @invariant\n", "")
WARNED = "m.py:10:5: nobody calls small() [never-called]"
TABLE = '[[tool.interleave.gate]]\nmodel = "m.py:M"\n'


def gate(folder: Path, source: str, config: str, *args: str):
    (folder / "m.py").write_text(source)
    (folder / "pyproject.toml").write_text(config)
    return interleave("gate", *args, cwd=folder)


def test_a_warning_fails_the_gate_unless_it_is_allowed(tmp_path: Path) -> None:
    done = gate(tmp_path, FORGOTTEN, TABLE, "--sarif", "out.sarif", "--github")
    assert done.returncode == 1
    first, said, last, annotation = done.stdout.splitlines()
    assert first.startswith("✗ m.py:M  holds  (") and said == f"    {WARNED}"
    assert last == "0 of 1 checks as expected"
    assert annotation.startswith("::warning file=m.py,line=10,title=never-called in m.py%3AM::Nobody calls")
    (found,) = json.loads((tmp_path / "out.sarif").read_text())["runs"][0]["results"]
    assert (found["ruleId"], found["level"]) == ("warning.never-called", "warning")
    assert found["locations"][0]["physicalLocation"]["region"]["startLine"] == 10
    allowed = gate(tmp_path, FORGOTTEN, TABLE + 'allow = ["never-called"]\n', "--github")
    assert allowed.returncode == 0 and "::warning" not in allowed.stdout
    assert gate(tmp_path, FORGOTTEN, TABLE + 'allow = ["no-effect"]\n').returncode == 1


def test_allow_names_kinds_of_warnings(tmp_path: Path) -> None:
    done = gate(tmp_path, SOURCE, TABLE + 'allow = ["never-caled"]\n')
    assert done.returncode == 2
    assert "'never-caled' is none; did you mean 'never-called'?" in done.stderr


def test_check_warns_and_passes(tmp_path: Path) -> None:
    (tmp_path / "m.py").write_text(FORGOTTEN)
    done = interleave("check", "m.py", "--junit", "out.xml", "--gitlab", "out.json", cwd=tmp_path)
    assert done.returncode == 0 and f"  ! {WARNED}" in done.stdout.splitlines()
    (issue,) = json.loads((tmp_path / "out.json").read_text())
    assert (issue["check_name"], issue["severity"]) == ("warning.never-called", "minor")
    assert "<failure" not in (tmp_path / "out.xml").read_text()
    assert WARNED not in interleave("check", "m.py", "-q", cwd=tmp_path).stdout


def test_a_property_that_is_gone_fails_the_gate(tmp_path: Path) -> None:
    pinned = TABLE + 'properties = ["small", "one"]\n'
    assert gate(tmp_path, SOURCE, pinned, "--quiet").returncode == 0
    done = gate(tmp_path, FORGOTTEN, pinned + 'allow = ["never-called"]\n', "--quiet")
    assert done.returncode == 1
    assert done.stdout.splitlines()[1] == "    it has no property small any more, which `properties` lists"
    data = json.loads(gate(tmp_path, FORGOTTEN, pinned, "--json").stdout)
    gone = "it has no property small any more, which `properties` lists"
    assert data["checks"][0]["problems"] == [gone, WARNED]


def test_a_check_that_is_not_asked_for_any_more_is_gone(tmp_path: Path) -> None:
    asks = SOURCE.replace("(Model)", '(Model, check="data-race")')
    pinned = TABLE + 'properties = ["small", "one", "data-race"]\n'
    assert gate(tmp_path, asks, pinned).returncode == 0
    assert gate(tmp_path, SOURCE, pinned).returncode == 1


def test_a_new_property_is_said(tmp_path: Path) -> None:
    done = gate(tmp_path, SOURCE, TABLE + 'properties = ["small"]\n')
    assert done.returncode == 0
    assert "    not in `properties`: one; interleave gate --update adds it" in done.stdout.splitlines()
    assert "properties" not in gate(tmp_path, SOURCE, TABLE).stdout  # nothing is pinned


BEFORE = """# The gate.
[project]
name = "x"   # its name

[[tool.interleave.gate]]   # one
model = "m.py:M"
# what is expected
expect = [
    "violated:small",  # of course
]
{}
# after the table

[tool.other]
properties = ["not ours"]
"""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("max_states = 9", 'max_states = 9\nproperties = ["small", "one"]'),
        ("max_states = 9  # nine", 'max_states = 9  # nine\nproperties = ["small", "one"]'),
        ('properties = ["one"]', 'properties = ["one", "small"]'),
        ('properties = ["one",]  # both', 'properties = ["one", "small"]  # both'),
        ('properties = ["gone", "one"]', 'properties = ["one", "small"]'),
        ("properties = []", 'properties = ["small", "one"]'),
        ('properties = "one"', 'properties = ["small", "one"]'),
        ("properties = 'one'  # \"one\"", 'properties = ["small", "one"]  # "one"'),
        *[(text, text) for text in ('properties = ["one" , "small" ,"one"]', 'properties=[\n"small","one"]')],
        (
            'properties = [\n  "gone",\n  "one",  # it has\n  # last\n]\nmax_states = 9',
            'properties = [\n  "one",  # it has\n  "small",\n  # last\n]\nmax_states = 9',
        ),
        ('properties = [\n  "one" # it has\n]', 'properties = [\n  "one",  # it has\n  "small",\n]'),
        ("properties = ['one',\n  'gone']", "properties = ['one',\n\"small\",\n]"),
        ('properties = ["one",  "small"] # as it was', 'properties = ["one",  "small"] # as it was'),
    ],
)
def test_update_writes_properties_and_leaves_the_rest(before: str, after: str, tmp_path: Path) -> None:
    done = gate(tmp_path, SOURCE, BEFORE.format(before), "--update")
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "pyproject.toml").read_text() == BEFORE.format(after)
    same = before == after
    assert done.stdout == ("pyproject.toml: nothing has changed\n" if same else "m.py:M: small, one\n")
    again = interleave("gate", "--update", cwd=tmp_path)
    assert (again.returncode, again.stdout) == (0, "pyproject.toml: nothing has changed\n")
    assert (tmp_path / "pyproject.toml").read_text() == BEFORE.format(after)


def test_update_keeps_line_ends_and_updates_each_table(tmp_path: Path) -> None:
    (tmp_path / "m.py").write_text(SOURCE)
    (tmp_path / "pyproject.toml").write_bytes(f"{TABLE}{TABLE}states = 2".replace("\n", "\r\n").encode())
    assert interleave("gate", "--update", cwd=tmp_path).returncode == 0
    line = 'properties = ["small", "one"]\n'
    wanted = f"{TABLE}{line}{TABLE}states = 2\n{line}".replace("\n", "\r\n")
    assert (tmp_path / "pyproject.toml").read_bytes() == wanted.encode()


def test_update_says_what_it_cannot(tmp_path: Path) -> None:
    several = f"{SOURCE}\n\nclass N(M):\n    pass\n"
    config = '[[tool.interleave.gate]]\nmodel = "m.py"\n[[tool.interleave.gate]]\nmodel = "no.py"\n' + TABLE
    done = gate(tmp_path, several, config, "--update")
    assert done.returncode == 2 and done.stdout == "m.py:M: small, one\n"
    assert "m.py has several models; list each in a table of its own to pin its properties" in done.stderr
    assert "no.py: no such file or directory" in done.stderr
    assert (tmp_path / "pyproject.toml").read_text() == config + 'properties = ["small", "one"]\n'


@pytest.mark.parametrize(
    ("config", "says"),
    [
        ('[tool.interleave]\ngate = [{model = "m.py:M"}]\n', "write each check as a table of its own"),
        (TABLE + '"properties" = ["one"]\n', "this layout cannot be kept; write `properties` by hand"),
    ],
)
def test_update_leaves_alone_what_it_cannot_read(config: str, says: str, tmp_path: Path) -> None:
    done = gate(tmp_path, SOURCE, config, "--update")
    assert done.returncode == 2 and says in done.stderr
    assert (tmp_path / "pyproject.toml").read_text() == config


def test_update_reports_nothing(tmp_path: Path) -> None:
    assert gate(tmp_path, SOURCE, TABLE, "--update", "--json").returncode == 2
