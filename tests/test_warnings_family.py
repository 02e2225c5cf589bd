"""What is warned of in a class from which others are derived: what they need is no mistake."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import write
from test_warnings import ASKS, SHARED, kinds, told

from interleave.api import program_of
from interleave.loader import load_models

FAMILY = """
{outside}
class M(Model):
 {declared}
 x = Int(0, max=3)
 @thread
 def t(m):
  m.x = 1
  m.more()
 def more(m):
  pass
 @invariant
 def fine(m): return m.x <= 3
class D(M):
 def more(m):
  {more}
"""


def test_a_function_outside_of_classes_uses_a_variable(tmp_path: Path) -> None:
    outside = "def helper(m):\n m.spare = 1\n assert m.spare == 1"
    source = FAMILY.format(outside=outside, declared=SHARED.replace("x", "spare", 1), more="helper(m)")
    assert kinds(tmp_path, source) == kinds(tmp_path, source, "D") == []
    other = source.replace("m.spare", "m.x")
    assert kinds(tmp_path, other) == ["never-used"]


@pytest.mark.parametrize("line", [6, 8])
def test_who_calls_a_method_may_stand_on_the_same_line_of_another_file(tmp_path: Path, line: int) -> None:
    base = write(tmp_path, "class M(Model):\n @thread\n def t(m):\n  m.more()\n def more(m): pass\n"
                           f" def helper(m):\n  pass\n{ASKS.replace('m.x <= 3', 'True')}")  # fmt: skip
    leaf = f"from interleave import *\nfrom .{base.stem} import M\nclass D(M):\n"
    path = tmp_path / "leaf.py"
    path.write_text(leaf + "\n" * (line - 4) + " def more(m): m.helper()\n")
    load_models(str(path))
    (loaded,) = load_models(str(base))
    assert program_of(loaded).warnings == ()


@pytest.mark.parametrize(
    ("looked", "found"),
    [("assert m.seen == 1", []), ("m.seen = 2", ["never-read"]), ("m.seen += 1", ["never-read"])],
)
def test_a_derived_class_looks_at_a_ghost(tmp_path: Path, looked: str, found: list[str]) -> None:
    source = FAMILY.format(outside="", declared="seen = Int(0, max=3, ghost=True)", more=looked)
    source = source.replace("  m.more()", "  m.seen = 1\n  m.more()")
    assert kinds(tmp_path, source) == found


@pytest.mark.parametrize("element", ["m.seen[0] = 2", "m.seen[m.x] = 1"])
def test_to_assign_an_element_is_not_to_look(tmp_path: Path, element: str) -> None:
    source = FAMILY.format(outside="", declared="seen = Array(Int(0, max=3, ghost=True), 4)", more=element)
    assert kinds(tmp_path, source.replace("  m.more()", "  m.seen[0] = 1\n  m.more()")) == ["never-read"]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("p += 1; return p", []),
        ("p += 1; return 1", ["no-effect"]),
        ("k = p; p += p", ["no-effect"]),
    ],
)
def test_a_parameter_is_read_on_the_line_that_changes_it(tmp_path: Path, line: str, found: list[str]) -> None:
    source = f"""
def inc(p): {line}
class M(Model):
 {SHARED}
 @thread
 def t(m):
  m.x = 1
  inc(m.x)
{ASKS}"""
    assert [kind for kind, *_ in told(tmp_path, source)] == found
