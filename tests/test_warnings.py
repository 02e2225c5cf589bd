"""What a model is warned of, and that no other model is."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import OFFSET, body, model, run

from interleave.api import check, program_of
from interleave.errors import ModelError
from interleave.loader import load_models
from interleave.program.digest import digest
from interleave.report.json_result import result_data
from interleave.report.style import plain
from interleave.report.warned import warning_lines
from interleave.warnings import WARNINGS

ROOT = Path(__file__).resolve().parent.parent
CASES = ROOT / "tests" / "cases"
ASKS = " @invariant\n def fine(m): return m.x <= 3\n"
SHARED = "x = Int(0, max=3)"


def told(folder: Path, source: str, name: str = "M") -> list[tuple[str, int, str, str]]:
    """Each warning of a model: its kind, its line in the source, what it says, and the hint."""
    found = []
    for warning in program_of(model(folder, source, name)).warnings:
        assert warning.span is not None and warning.kind in WARNINGS
        found.append((warning.kind, warning.span.line - OFFSET, warning.text, warning.hint))
    return found


def kinds(folder: Path, source: str, name: str = "M") -> list[str]:
    return [kind for kind, *_ in told(folder, source, name)]


# ---------------------------------------------------------------------------- the models that were handed in


def test_a_forgotten_decorator_is_seen() -> None:
    (loaded,) = load_models(str(CASES / "forgotten_decorator.py"))
    result = check(loaded)
    assert result.verdict == "holds"
    assert [line.replace(f"{CASES}/", "").replace("tests/cases/", "")
            for line in warning_lines(result, None, plain)] == [
        "  ! forgotten_decorator.py:15:5: nobody calls consumer() [never-called]",
        "      help: a thread has a decorator: @thread",
        "  ! forgotten_decorator.py:19:5: nobody calls never_bad() [never-called]",
        "      help: a property has a decorator: @invariant, @reachable or @recoverable",
        "  ! forgotten_decorator.py:4:1: M has no property of its own, and no assert [no-property]",
        '      help: say what has to hold; if a built-in check is the question, name it: check="deadlock"',
    ]  # fmt: skip
    data = result_data(result)["warnings"]
    assert data[0] | {"file": ""} == {
        "kind": "never-called", "about": "consumer", "text": "nobody calls consumer()",
        "hint": "a thread has a decorator: @thread", "file": "", "line": 15, "column": 5,
    }  # fmt: skip


def test_a_ghost_that_no_state_shows_is_seen() -> None:
    (loaded,) = load_models(str(CASES / "ghost_vacuous.py"))
    (warning,) = check(loaded).warnings
    assert (warning.kind, warning.about, warning.span and warning.span.line) == ("ghost-unseen", "inside", 12)


def test_a_misspelt_override_is_seen() -> None:
    old, new = load_models(str(ROOT / "tests" / "fixes" / "typo_override.py"))
    assert program_of(old).warnings == ()
    (warning,) = program_of(new).warnings
    assert (warning.kind, warning.text) == ("never-called", "nobody calls addd()")
    assert warning.hint == "it overrides nothing; did you mean add()?"
    assert digest(program_of(old)) == digest(program_of(new))  # a warning is no part of what a program does


@pytest.mark.parametrize(
    ("name", "line", "column"), [("int_local.py", 7, 12), ("int_param.py", 9, 19)]
)
def test_an_initial_value_below_the_range_is_refused(name: str, line: int, column: int) -> None:
    with pytest.raises(ModelError) as caught:
        check(load_models(str(CASES / name))[0])
    error = caught.value
    assert error.message == "n: the initial value -1 is not in Int(0..1)"
    assert error.hint == "min is 0 unless given: Int(-1, min=-1, max=1)"
    assert error.span is not None and (error.span.line, error.span.column) == (line, column)


def test_a_base_class_is_no_model_of_its_file() -> None:
    (loaded,) = load_models(str(CASES / "compare_err.py"))
    assert loaded.model.__name__ == "A" and check(loaded).verdict == "holds"
    (base,) = load_models(f"{CASES / 'compare_err.py'}:Base")
    with pytest.raises(ModelError) as caught:
        check(base)
    assert caught.value.message == "Base has no attribute 'step'"
    assert caught.value.hint == "A, which is derived from it, has one: check that"


def test_what_a_handed_model_says_is_no_warning() -> None:
    """But a violation, and an error of the model, which has no property either."""
    below, past = (load_models(str(CASES / name))[0] for name in ("neg.py", "sem_sat.py"))
    assert program_of(below).warnings == ()
    assert [warning.kind for warning in program_of(past).warnings] == ["no-property"]
    assert check(below).verdict == "violated"
    with pytest.raises(ModelError, match="s would count past 1"):
        check(past)


# ---------------------------------------------------------------------------- no false alarm


@pytest.mark.parametrize("folder", [pytest.param("models", marks=pytest.mark.slow), "examples"])
def test_no_model_of_the_project_is_warned_of_anything(folder: str) -> None:
    found = load_models(str(ROOT / folder))
    assert [(m.name, w.kind, w.about) for m in found for w in program_of(m).warnings] == []


FAMILY = f"""
class M(Model):
 {SHARED}
 lock = Mutex()
 flag = Bool(False)
 @thread
 def t(m):
  m.old_way()
 def old_way(m):
  m.x = 1 if m.flag else 2
{ASKS}
class New(M):
 def t(m):
  with m.lock:
   m.new_way()
 def new_way(m):
  m.flag = True
"""


def test_what_another_design_of_the_family_uses_is_let_pass(tmp_path: Path) -> None:
    assert kinds(tmp_path, FAMILY) == []  # lock, and who writes flag, are New's
    assert kinds(tmp_path, FAMILY, "New") == []  # old_way is M's


def test_constants_decide_what_is_called_and_written(tmp_path: Path) -> None:
    source = f"""STRICT = False
class M(Model):
 {SHARED}
{ASKS.rstrip()}
 @thread
 def t(m):
  if STRICT:
   m.only_then()
 def only_then(m):
  m.x = 1
"""
    assert kinds(tmp_path, source) == []


def test_procedures_that_are_called_in_other_ways(tmp_path: Path) -> None:
    source = f"""
    class Node(Struct):
     value = Int(0, max=3)
     def bump(node):
      node.value = node.value % 3 + 1
     def other(node):
      return node.value
    def outside(m):
     m.helper()
    class M(Model):
     {SHARED}
     p = Ref(Node)
     @thread
     def t(m):
      n = Node()
      m.p = n
      n.bump()
      outside(m)
      m.second()
     def helper(m):
      m.x = M.fixed()
     @staticmethod
     def fixed():
      return 2
     def first(m):
      m.x = 1
     second = first
     @invariant
     def fine(m): return m.p is None or m.p.other() <= 3
    """
    assert kinds(tmp_path, source) == []


# ---------------------------------------------------------------------------- one kind after the other


def test_methods_of_structs_and_recursive_ones(tmp_path: Path) -> None:
    source = f"""class Node(Struct):
 value = Int(0, max=3)
 def bump(node, by):
  node.value = by
class M(Model):
 {SHARED}
 @thread
 def t(m):
  n = Node()
  n.value = 1
  m.x = 1
 def again(m, k):
  m.again(k)
{ASKS}"""
    assert told(tmp_path, source) == [
        ("never-called", 12, "nobody calls again()", "call it, or leave it out"),
        ("never-called", 3, "nobody calls bump()", "call it, or leave it out"),
    ]


def test_variables(tmp_path: Path) -> None:
    source = f"""class M(Model):
 {SHARED}
 ready = Bool(False)
 lock = Mutex()
 slots = Array(Bool(False), 2)
 log = Int(0, max=3, ghost=True)
 seen = Int(0, max=3, ghost=True)
 @thread
 def t(m):
  if m.ready:
   m.x = 1
  m.slots[0] = m.x == 1
  m.log = 1
  m.seen = 1
 @invariant
 def fine(m): return m.seen <= 3
"""
    assert told(tmp_path, source) == [
        ("never-written", 3, "nobody writes ready", "a constant is a plain value in the class body"),
        ("never-used", 4, "nobody uses lock", "use it, or leave it out"),
        ("never-read", 6, "no property and no assert looks at the ghost log",
         "a ghost is there to be looked at"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("declared", "more", "warned"),
    [
        ("class M(Model):", "", True),
        ("class M(Model):", "  assert m.x == 0", False),
        ("class M(Model):", ASKS, False),
        ("class M(Model, check='memory-leak'):", "", False),
        ("class M(Model, check='deadlock'):", "", False),
    ],
)  # fmt: skip
def test_a_model_without_a_question(declared: str, more: str, warned: bool, tmp_path: Path) -> None:
    source = body("m.x = m.y", declare="x = Int(0, max=3)\n y = Int(0, max=3)", more=more)
    source = source.replace("class M(Model):", declared)
    assert ("no-property" in kinds(tmp_path, source)) == warned


def test_who_sees_a_violation_knows_that_something_is_asked(tmp_path: Path) -> None:
    source = body("m.lock.acquire()", "m.lock.acquire()", declare="lock = Mutex()")
    assert run(tmp_path, source).warnings == ()
    assert run(tmp_path, source.replace("m.lock.acquire()\n  ", "")).warnings[0].kind == "no-property"


GHOST = "g = Int(0, max=3, ghost=True)\n x = Int(0, max=3)\n h = Int(0, max=3, ghost=True)"
LOOKS = " @invariant\n def fine(m): return m.g + m.h + m.x <= 9\n"


@pytest.mark.parametrize(
    ("lines", "unseen"),
    [
        (["m.x = 1", "m.g = 1", "m.g = 0"], [8]),
        (["m.x = 1", "m.g = 1", "m.x = 0", "m.g = 0"], []),
        (["m.g = 1", "m.g = 0", "m.x = 1"], [7]),  # at the start of the thread
        (["m.x = 1", "m.g = 1", "assert m.g == 1", "m.g = 0"], []),
        (["m.x = 1", "m.g = 1", "m.h = m.g", "m.g = 0"], []),
        (["m.x = 1", "m.g = 1", "m.h = 2", "m.g = 0"], [8]),
        (["if m.x == 1:", " m.g = 1", "m.g = 0"], [8]),
        (["k = m.x", "m.g = 1", "if k == 1:", " m.g = 0"], []),
        (["with atomic():", " m.x = 1", " for i in range(3):", "  m.g += 1"], []),
        (["with atomic():", " m.g = 1", " m.x = 1", " m.g = 0"], [8]),
        (["m.x = 1", "m.g = 1", "assert False"], []),
    ],
)  # fmt: skip
def test_ghosts_that_no_state_shows(lines: list[str], unseen: list[int], tmp_path: Path) -> None:
    found = told(tmp_path, body(*lines, declare=GHOST, more=LOOKS))
    assert [line for kind, line, *_ in found if kind == "ghost-unseen"] == unseen


def test_elements_of_ghosts_are_told_apart(tmp_path: Path) -> None:
    def found(second: str) -> list[str]:
        ghosts = "g = Array(Int(0, max=1, ghost=True), 2)\n x = Int(0, max=3)"
        looks = " @invariant\n def fine(m): return m.g[0] + m.g[1] + m.x <= 9\n"
        lines = ["i = m.x % 2", "m.x = 1", "m.g[i] = 1", f"m.g[{second}] = 0"]
        return kinds(tmp_path, body(*lines, declare=ghosts, more=looks))

    assert found("i") == ["ghost-unseen"] and found("0") == found("1 - i") == []


def test_a_ghost_that_one_call_shows_is_shown(tmp_path: Path) -> None:
    source = body("m.x = 1", "m.mark()", "m.g = 0", "m.x = 2", "m.mark()", declare=GHOST, more=LOOKS)
    assert kinds(tmp_path, source + " def mark(m):\n  m.g = m.h = 1\n") == []


@pytest.mark.parametrize(
    ("lines", "lost"),
    [
        (["p += 1"], [9]),
        (["if p < 3:", " p += 1"], [10]),
        (["p += 1", "m.x = p"], []),
        (["p += 1", "return p"], []),
        (["while p < 3:", " p += 1"], []),
        (["for i in range(2):", " m.x = p", " p += 1"], []),
        (["q = p", "q += 1"], []),
    ],
)  # fmt: skip
def test_a_parameter_is_a_copy(lines: list[str], lost: list[int], tmp_path: Path) -> None:
    text = "".join(f"  {line}\n" for line in lines)
    source = f"""class M(Model):
 {SHARED}
{ASKS.rstrip()}
 @thread
 def t(m):
  m.inc(m.x)
 def inc(m, p: Int(0, max=9)):
{text}"""
    found = [(line, text) for kind, line, text, _ in told(tmp_path, source) if kind == "no-effect"]
    said = "“p += 1” changes a parameter that inc() does not read then"
    assert found == [(line, said) for line in lost]
