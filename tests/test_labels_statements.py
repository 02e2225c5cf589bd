"""What is said of a statement that is one step, and of a step that crashes."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_labels import steps

STATEMENT = """
class Node(Struct, capacity=1):
 v = Int(0, max=3, atomic=True)
class M(Model, atomicity="statement"):
 x = Int(0, max=3)
 y = Int(0, max=3)
 r = Ref(Node)
 @thread
 def t(m):
  {line}
"""


@pytest.mark.parametrize(
    ("line", "alternative", "label"),
    [
        ("m.x = choose(1, 2)", 1, "x = choose(1, 2) → x = 2"),
        ('ok = maybe("luck")', 1, 'ok = maybe("luck"): luck → True'),
        ("k = choose(1, 2)", 0, "k = choose(1, 2): choose → 1"),
        ('m.x += choose(0, 1 - 1, 1)', 1, "x += choose(0, 1 - 1, 1): choose → 0"),
        ('m.x += choose(0, 1 - 1, 1)', 2, "x += choose(0, 1 - 1, 1) → x = 1"),
        ("assert m.x == 1", 0, "assert x == 1"),
        ('assert m.x == 1, "lost"', 0, 'assert x == 1, "lost", then x == 1: lost'),
        ("m.x = m.y - 1", 0, "x = y - 1, then x leaves 0..3"),
        ("m.r.v += 1", 0, "r.v += 1, then r.v: r is None"),
        ("m.r.v.fetch_add(1)", 0, "r.v.fetch_add(1), then r.v: r is None"),
    ],
)  # fmt: skip
def test_a_statement_that_is_one_step(tmp_path: Path, line: str, alternative: int, label: str) -> None:
    """What it chose is said where nothing else tells the ways apart, and what it crashed in if it did
    something before."""
    [(found, _)] = steps(tmp_path, STATEMENT.format(line=line), (0, alternative))
    assert found == label


def test_a_step_that_crashes_in_its_first_access(tmp_path: Path) -> None:
    """There is nothing that it did before."""
    source = """
        class Node(Struct, capacity=1):
            v = Int(0, max=3, atomic=True)
        class M(Model):
            r = Ref(Node)
            def setup(m):
                m.r = Node()
            @thread
            def t(m):
                n = m.r
                free(n)
                {line}
    """
    for line, label in (
        ("n.v.cas(0, 1)", "cas(Node#0 (freed).v)"),
        ("with atomic(): n.v = 1", "atomic: n.v: the object was freed"),
        ("n.v = 1", "Node#0 (freed).v = 1"),
    ):
        taken = steps(tmp_path, source.format(line=line), (0, 0), (0, 0), (0, 0))
        assert taken[-1][0] == label
