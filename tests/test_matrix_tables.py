"""Matrices that make no sense, each with what is said of it; and which models cells are."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random

import pytest
from mutated import changed_bytes, mutant, toml

from interleave.errors import UsageError
from interleave.matrix.table import read_matrices

DESIGNS, SCENARIOS = "[designs]\nD = 'm.py:f'\n", "[scenarios]\ns = {}\nt = {n = 2}\n"
BOTH = DESIGNS + SCENARIOS
CELL = f"{BOTH}[[cell]]\n"
HERE = "m.toml: [[cell]] number 1, line 6"


def read(folder: Path, text: str, name: str = "m.toml"):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read_matrices(path)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[designs\n", "m.toml: Expected ']' at the end of a table declaration (at line 1, column 9)"),
        ("", 'm.toml: `designs` is missing: [designs] with lines like NAME = "file.py:factory"'),
        (DESIGNS, "m.toml: `scenarios` is missing: [scenarios] with lines like NAME = {failures = 1}"),
        (f"designs = 'm.py'\n{SCENARIOS}", "m.toml: `designs` is a table, not 'm.py'"),
        (f"[designs]\n{SCENARIOS}", 'm.toml: `designs` is empty: lines like NAME = "file.py:factory"'),
        ("[designs]\n' ' = 'm.py:f'\n" + SCENARIOS, "m.toml: ' ' is no name for one of the designs"),
        (f'[designs]\n"a\\nb" = "m.py:f"\n{SCENARIOS}', "m.toml: 'a\\nb' is no name for one of the designs"),
        (f"titel = 'x'\n{BOTH}", "m.toml: unknown key 'titel'; did you mean 'title'?"),
        (
            f"name = 'x'\n{BOTH}",
            "m.toml: unknown key 'name'; it has: title, designs, scenarios, properties, runs, "
            "allow, fair, max_states, max_seconds, memory, buffer, history, cell",
        ),
        (f"title = 3\n{BOTH}", "m.toml: `title` is a text, not 3"),
        (f"runs = 0\n{BOTH}", "m.toml: `runs` is a whole number from 1 on, not 0"),
        (f"properties = 3\n{BOTH}", 'm.toml: `properties` is a list: properties = ["NAME"]'),
        (
            f"allow = ['no-propertie']\n{BOTH}",
            "m.toml: `allow` is of kinds of warnings, and 'no-propertie' is "
            "none; did you mean 'no-property'?",
        ),
        (f"max_states = 0\n{BOTH}", "m.toml: `max_states` is a whole number from 1 on, not 0"),
        (f"max_seconds = 'x'\n{BOTH}", "m.toml: `max_seconds` is a number above 0, not 'x'"),
        (f"cell = 3\n{BOTH}", "m.toml: write what is said of cells as tables of their own: [[cell]]"),
        # designs
        (
            "[designs]\nD = 3\n" + SCENARIOS,
            "m.toml: design 'D' is a text, \"file.py:factory\", "
            '"file.py:factory(n=1)" or "file.py:Class"; not 3',
        ),
        *[
            (
                f"[designs]\nD = {value!r}\n{SCENARIOS}",
                f"m.toml: design 'D': {value!r} names no model; write "
                '"file.py:factory", "file.py:factory(n=1)" or "file.py:Class"',
            )
            for value in (
                "m.py",
                ":f",
                "m.py:",
                "m.py:f.g",
                "m.py:f()()",
                "m.py:f(",
                "m.py:f(*a)",
                "m.py:f(**a)",
            )
        ],
        # scenarios
        (
            f"{DESIGNS}[scenarios]\ns = 3\n",
            "m.toml: scenario 's' is a table or a text, {failures = 1} or \"failures=1\"; not 3",
        ),
        *[
            (
                f"{DESIGNS}[scenarios]\ns = {value!r}\n",
                f"m.toml: scenario 's': {value!r} are no arguments of a "
                'call; write {failures = 1} or "failures=1"',
            )
            for value in (") + g(", "1)(2", "n=", "*a", "**a", "n=1, n=2")
        ],
        (f"{DESIGNS}[scenarios]\ns = {{a-b = 1}}\n", "m.toml: scenario 's': 'a-b' is no name of an argument"),
        (
            f"{DESIGNS}[scenarios]\ns = {{class = 1}}\n",
            "m.toml: scenario 's': 'class' is no name of an argument",
        ),
        *[
            (
                f"{DESIGNS}[scenarios]\ns = {{n = {value}}}\n",
                f"m.toml: scenario 's': `n` is a number, a text, true, false or a list of these, not {said}",
            )
            for value, said in [
                ("nan", "nan"),
                ("1979-05-27", "a date or a time"),
                ("{}", "a table"),
                ("[[1]]", "a list"),
            ]
        ],
        (
            "[designs]\nD = 'm.py:f(n=1)'\n" + SCENARIOS,
            "m.toml: D × t: the design and the scenario both give `n`",
        ),
        # cells
        (f"{CELL}desing = 'D'\n", f"{HERE}: unknown key 'desing'; did you mean 'design'?"),
        (f"{CELL}design = 'E'\n", f"{HERE}: there is no design 'E'; there are: D"),
        (f"{CELL}scenario = ['s', 'u']\n", f"{HERE}: there is no scenario 'u'; there are: s, t"),
        (f"{CELL}design = []\n", f"{HERE}: `design` is empty"),
        (
            CELL,
            f"{HERE}: it says nothing of its cells; it has: expect, causes, allow, fair, states, "
            "transitions, max_states, max_seconds, memory, buffer, history, except",
        ),
        (f"{CELL}expect = 'deadlock'\n", f"{HERE}: `expect` takes violated:NAME, not 'deadlock'"),
        (f"{CELL}causes = 'x'\n", f"{HERE}: `causes` are those of violations; `expect` names none"),
        (f"{CELL}except = ''\n", f'{HERE}: `except` says why there is no such cell: except = "…"'),
        (
            f"{CELL}except = 'x'\nmax_states = 3\n",
            f"{HERE}: `except` leaves cells out, so there is no `max_states` of them",
        ),
        (
            f"{CELL}max_states = 3\n[[cell]]\nscenario = 't'\nmax_states = 4\n",
            "m.toml: [[cell]] number 2, line 8: `max_states` of D × t is said in number 1 already",
        ),
        (
            f"{CELL}max_states = 3\n[[cell]]\nscenario = 't'\nexcept = 'x'\n",
            "m.toml: [[cell]] number 2, line 8: D × t is left out, and something is said of it",
        ),
        (
            f"{CELL}except = 'x'\n[[cell]]\nscenario = 't'\nmax_states = 4\n",
            "m.toml: [[cell]] number 2, line 8: D × t is left out, and something is said of it",
        ),
    ],
)
def test_a_file_that_makes_no_sense(tmp_path, monkeypatch, text, message):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError) as refused:
        read(Path(), text)
    assert str(refused.value) == message


ONE = "designs = {D = 'm.py:f'}\nscenarios = {s = {}}\n"
MATRIX = f"[[tool.interleave.matrix]]\nname = 'a'\n{ONE}"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            f"[[tool.interleave.matrix]]\n{ONE}",
            '[[tool.interleave.matrix]] number 1: `name` is missing: name = "designs"',
        ),
        (
            MATRIX.replace("'a'", "'a/b'"),
            "[[tool.interleave.matrix]] number 1: `name` is of letters, digits, blanks, - and _, not 'a/b'",
        ),
        (f"{MATRIX}{MATRIX}", "[[tool.interleave.matrix]] number 2: another matrix is called 'a', too"),
        (
            "tool.interleave.matrix = 3\n",
            "write each matrix as a table of its own: [[tool.interleave.matrix]]",
        ),
        (
            "tool.interleave.matrix = [3]\n",
            "write each matrix as a table of its own: [[tool.interleave.matrix]]",
        ),
        (
            "[tool.interleave.matrix]\n",
            "[tool.interleave.matrix]: `designs` is missing: [designs] with lines like "
            'NAME = "file.py:factory"',
        ),
        ("[tool.interleave.matrices]\n", "unknown key 'matrices' in [tool.interleave]; it has: gate, matrix"),
        (
            f"{MATRIX}[[tool.interleave.matrix.cell]]\nx = 1\n",
            "[[tool.interleave.matrix]] number 1: [[cell]] "
            "number 1, line 5: unknown key 'x'; it has: design, scenario, expect, causes, allow, fair, "
            "states, transitions, max_states, max_seconds, memory, buffer, history, except",
        ),
    ],
)
def test_a_pyproject_that_makes_no_sense(tmp_path, monkeypatch, text, message):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError) as refused:
        read(Path(), text, "pyproject.toml")
    assert str(refused.value) == f"pyproject.toml: {message}"


def test_several_in_one_file(tmp_path):
    first, second = read(tmp_path, f"{MATRIX}{MATRIX.replace(repr('a'), repr('b'))}", "pyproject.toml")
    assert [(m.name, m.shown, m.line) for m in (first, second)] == [("a", "a", 1), ("b", "b", 5)]
    (only,) = read(tmp_path, f"[tool.interleave.matrix]\n{ONE}", "other.toml")
    assert (only.name, only.shown) == ("matrix", "matrix")
    assert read(tmp_path, "[project]\n", "pyproject.toml") == []


def test_which_models_cells_are(tmp_path):
    text = """
    designs.A = "m.py:f"
    designs.B = "sub/m.py:g('x:y', deep=[1, -2])"
    designs.C = "m.py:Class"
    scenarios.none = {}
    scenarios.no = ""
    scenarios.table = {t = "a'b", n = -1, ok = true, list = ["x", 1.5]}
    scenarios.text = "3, last=None"
    """
    (matrix,) = read(tmp_path, text)
    models = {cell.name: cell.check.model for cell in matrix.cells}
    assert models == {
        "A × none": "m.py:f",
        "A × no": "m.py:f",
        "A × table": "m.py:f(t=\"a'b\", n=-1, ok=True, list=['x', 1.5])",
        "A × text": "m.py:f(3, last=None)",
        "B × none": "sub/m.py:g('x:y', deep=[1, -2])",
        "B × no": "sub/m.py:g('x:y', deep=[1, -2])",
        "B × table": "sub/m.py:g('x:y', deep=[1, -2], t=\"a'b\", n=-1, ok=True, list=['x', 1.5])",
        "B × text": "sub/m.py:g('x:y', 3, deep=[1, -2], last=None)",
        "C × none": "m.py:Class",
        "C × no": "m.py:Class",
        "C × table": "m.py:Class(t=\"a'b\", n=-1, ok=True, list=['x', 1.5])",
        "C × text": "m.py:Class(3, last=None)",
    }


def test_what_is_said_of_cells(tmp_path):
    text = f"""max_states = 9
allow = 'no-property'
{BOTH}
[[cell]]
max_seconds = 2

[[cell]]
scenario = "t"
expect = "violated:deadlock"
max_states = 5
allow = []

[[cell]]
design = "D"
scenario = "t"
causes = "waits"
"""
    with pytest.raises(UsageError, match="`causes` are those of violations"):
        read(tmp_path, text)
    (matrix,) = read(tmp_path, text.replace('causes = "waits"', "states = 3"))
    first, second = (cell.check for cell in matrix.cells)
    assert (first.expect, first.max_states, first.max_seconds, first.allow) == ((), 9, 2, ("no-property",))
    assert (second.expect, second.max_states, second.max_seconds) == (("violated:deadlock",), 5, 2)
    assert (second.states, second.allow, second.line) == (3, (), 12)


WHOLE = {
    "title": "a",
    "designs": {"D": "m.py:f", "E": "m.py:g(1, n=2)"},
    "scenarios": {"s": {}, "t": {"k": 3, "l": ["x"]}, "u": "v=1"},
    "properties": ["p"],
    "max_seconds": 60.0,
    "cell": [
        {"design": "D", "scenario": ["s", "t"], "expect": ["violated:p"], "causes": ["c"], "max_states": 9},
        {"design": "E", "except": "why"},
    ],
}


def test_tables_changed_at_random(tmp_path):
    """They are refused, or say what they say; nothing else comes of them."""
    dice, seen = Random(1), Counter()
    whole = toml(WHOLE)
    (matrix,) = read(tmp_path, whole)
    assert len(matrix.checked) == 3
    for _ in range(600):
        mad = dice.random() < 0.3
        data = changed_bytes(whole.encode(), dice) if mad else toml(mutant(WHOLE, dice)).encode()
        (tmp_path / "m.toml").write_bytes(data)
        try:
            (matrix,) = read_matrices(tmp_path / "m.toml")
        except UsageError as problem:
            assert str(problem).startswith(f"{tmp_path}/m.toml: ")
            seen["refused"] += 1
        else:
            assert len(matrix.cells) == len(matrix.designs) * len(matrix.scenarios) > 0
            assert all(cell.check.model.startswith("m") or ":" in cell.check.model for cell in matrix.cells)
            seen["read"] += 1
    assert min(seen["refused"], seen["read"]) > 50, seen
