"""What becomes of mutants: noticed, undecided, or nothing to compare them with."""

from pathlib import Path

from mutants_of import mutated
from support import model
from test_mutate import COUNTER

from interleave.checking.verdicts import Options
from interleave.engine.exploration import Limits
from interleave.mutate.mutants import mutants
from interleave.mutate.outcomes import MODEL_ERROR, NOTICED, UNDECIDED


def test_a_model_that_is_violated(tmp_path: Path) -> None:
    """A mutant is noticed where the violation is gone, too."""
    source = """
    class M(Model):
     x = Int(0, max=1)
     @thread
     def a(ms):
      ms.x = 1
     @invariant
     def zero(ms):
      return ms.x == 0
    """
    (outcome,) = mutated(tmp_path, source).outcomes
    assert [(n.name, n.before, n.after) for n in outcome.noticed] == [("zero", "violated", "holds")]


def test_a_mutant_that_is_no_model(tmp_path: Path) -> None:
    """A semaphore that counts past its maximum is an error of the model: it is noticed by that."""
    source = """
    class M(Model):
     s = Semaphore(0, max=1)
     @thread
     def a(ms):
      ms.s.post()
      ms.s.wait()
      ms.s.post()
    """
    outcomes = {o.mutant.name: o for o in mutated(tmp_path, source).outcomes}
    outcome = outcomes["wait a: wait s"]
    assert (outcome.verdict, [n.name for n in outcome.noticed]) == (NOTICED, [MODEL_ERROR])
    assert outcome.why == "s would count past 1"


def test_changes_that_give_no_program(tmp_path: Path) -> None:
    """Without its wait the local has no bound that is known."""
    source = """
    class M(Model):
     x = Int(0, max=4)
     @thread(daemon=True)
     def a(ms):
      k = 0
      while True:
       wait_until(k < 4 and ms.x == k)
       k += 1
       ms.x = k
    """
    made = mutants(model(tmp_path, source).model, "M")
    assert made.refused == 1
    assert [m.name for m in made.mutants] == ["store a: x = k"]


BOUNDED = """
class M(Model):
 x = Int(0, max=9)
 s = Semaphore(0)
 @thread(daemon=True)
 def a(ms):
  ms.s.wait()
  for i in range(9):
   ms.x = i
 @thread(daemon=True)
 def b(ms):
  ms.s.wait()
  assert ms.x == 0
  for i in range(9):
   ms.x = i
"""


def test_bounds(tmp_path: Path) -> None:
    """A mutant that has more states than it may is not decided, unless a violation is found before."""
    result = mutated(tmp_path, BOUNDED, Options(Limits(states=5)))
    assert result.original.verdict == "holds"
    became = [(o.mutant.name, o.verdict, o.why) for o in result.outcomes if o.mutant.operator == "wait"]
    assert became == [
        ("wait a: wait s", UNDECIDED, "reached --max-states 5"),
        ("wait b: wait s", UNDECIDED, "reached --max-states 5"),
    ]


def test_a_model_that_is_not_explored(tmp_path: Path) -> None:
    """Nothing is compared with what is not known."""
    result = mutated(tmp_path, COUNTER, Options(Limits(states=2)))
    assert (result.original.verdict, result.outcomes) == ("incomplete", ())
