"""Classes that are there for others to be derived from them: they are no models."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import model, refusal

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
