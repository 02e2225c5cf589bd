"""Classes that are there for others to be derived from them: they are no models."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import model, refusal, write

from interleave.api import program_of
from interleave.frontend.abstract import is_base
from interleave.loader import load_models

ABSTRACT = """
from abc import abstractmethod
class M(Model, check="deadlock"):
 x = Bool(False)
 @thread
 def t(m):
  m.step()
 {}
class A(M):
 def step(m):
  m.x = True
class B(A):
 pass
"""


@pytest.mark.parametrize(
    "hook",
    [
        "@abstractmethod\n def step(m): ...",
        "def step(m):\n  raise NotImplementedError",
        'def step(m):\n  """What a design does."""\n  raise NotImplementedError("step")',
    ],
)
def test_an_abstract_class_is_no_model(hook: str, tmp_path: Path) -> None:
    source = ABSTRACT.format(hook)
    path = Path(model(tmp_path, source).name.rpartition(":")[0])
    assert [loaded.model.__name__ for loaded in load_models(str(path))] == ["A", "B"]
    error, place = refusal(tmp_path, source)
    assert error.message == "M is abstract: step() is left to the classes derived from it"
    assert error.hint == "check one that has it: A" and place == f"{7 + hook.count('@')}:2"
    assert program_of(model(tmp_path, source, "B")).warnings == ()


@pytest.mark.parametrize("hook", ["def step(m): ...", "def step(m):\n  pass"])
def test_a_hook_that_does_nothing_is_a_procedure(hook: str, tmp_path: Path) -> None:
    assert not is_base(model(tmp_path, ABSTRACT.format(hook)).model)


MIDDLE = """
class Base(Model):
 x = Int(0, max=3)
 @thread
 def t(m):
  m.work()
 def work(m):
  m.extra()
class Middle(Base):
 def work(m):
  {}
class Leaf(Middle):
 def work(m):
  m.extra()
 def extra(m):
  m.x = 1
"""


@pytest.mark.parametrize(
    ("work", "models"),
    [("m.x = 2", ["Middle", "Leaf"]), ("super().work()", ["Leaf"]), ("m.x = 2\n  m.extra()", ["Leaf"])],
)
def test_a_class_is_complete_that_overrides_what_another_needs(
    work: str, models: list[str], tmp_path: Path
) -> None:
    path = write(tmp_path, MIDDLE.format(work))
    assert [loaded.model.__name__ for loaded in load_models(str(path))] == models


@pytest.mark.parametrize("order", [["a", "b"], ["b", "a"]])
def test_what_a_class_is_does_not_depend_on_what_else_is_loaded(order: list[str], tmp_path: Path) -> None:
    base = "from interleave import *\nclass Base(Model):\n @thread\n def t(m):\n  m.extra()\n"
    (tmp_path / "a.py").write_text(base)
    leaf = "from interleave import *\nfrom .a import Base\nclass Leaf(Base):\n def extra(m):\n  pass\n"
    (tmp_path / "b.py").write_text(leaf)
    found = {name: load_models(str(tmp_path / f"{name}.py")) for name in order}
    names = {name: [loaded.model.__name__ for loaded in models] for name, models in found.items()}
    assert names == {"a": ["Base"], "b": ["Leaf"]}


def test_each_class_that_has_what_is_missing_is_told_once(tmp_path: Path) -> None:
    source = ABSTRACT.format("@abstractmethod\n def step(m): ...")
    both = "B(M):\n pass\nclass C(A, B):\n def step(m): pass"
    error, _ = refusal(tmp_path, source.replace("B(A):\n pass", both))
    assert error.hint == "check one that has it: A, C"
