"""What is out of reach is shown on: to where nothing moves, or round and round."""

from __future__ import annotations

from pathlib import Path

import pytest
from commands import interleave
from support import model, write

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.explain.onward import onward
from interleave.properties.result import PropertyResult
from interleave.report.saved import read_traces
from interleave.trace.build import TraceBuilder
from interleave.trace.schedule import replay, violates

STUCK = """
class M(Model):
 x = Int(0, max=3)
 s = Semaphore(0)
 done = Bool(False)
 @thread
 def t(m):
  if maybe():
   m.x = 1
   m.s.wait()
  m.done = True
 @thread
 def u(m):
  m.x = 2
 @recoverable
 def ends(m):
  return m.done
"""
ROUND = """
class M(Model):
 gone = Bool(False)
 n = Int(0, max=2)
 s = Semaphore(0)
 @thread
 def t(m):
  if maybe():
   m.gone = True
  while m.gone:
   m.n = 1
   m.n = 2
 @thread
 def u(m):
  m.s.wait()
 @recoverable
 def stays(m):
  return not m.gone
"""
PASSES = """
class M(Model):
 x = Int(0, max=1)
 @thread
 def t(m):
  m.x = 1
 @recoverable
 def back(m):
  return m.x == 0
"""


def found(folder: Path, source: str, name: str, explain: bool) -> PropertyResult:
    checked = explore(program_of(model(folder, source)), Options(explain=explain))
    return checked.result.find(name)


@pytest.mark.parametrize("explain", [False, True])
def test_it_is_shown_on_to_where_nothing_moves(tmp_path: Path, explain: bool) -> None:
    result = found(tmp_path, STUCK, "ends", explain)
    trace = result.clearest
    assert trace is not None and trace.reached == trace.length == 1
    assert [step.label for step in trace.steps if step.thread == "t"] == ["choose → True: x = 1", "x = 1"]
    assert [step.label for step in trace.steps if step.thread == "u"] == ["x = 2"]
    assert trace.ending == (
        "no continuation reaches ends after the step that is marked so; at the end no thread can move"
    )
    assert len(trace.blocked) == 1
    assert trace.blocked[0].endswith(": wait s, whose count is 0; no other thread posts it")
    assert result.message == "from here no continuation reaches ends"
    if explain:
        assert {1, 2} <= result.causes[0].matters
        assert result.causes[0].no_return == 0


@pytest.mark.parametrize("explain", [False, True])
def test_it_is_shown_on_round_and_round(tmp_path: Path, explain: bool) -> None:
    trace = found(tmp_path, ROUND, "stays", explain).clearest
    assert trace is not None and trace.length == 2
    assert [step.label for step in trace.steps] == [
        "choose → True: gone = True", "gone = True", "gone → True", "n = 1", "n = 2", "gone → True", "n = 1",
    ]  # fmt: skip
    assert trace.states[-1] == trace.states[-4]
    assert trace.ending.endswith("; what can move goes round, as in the last 3 steps")
    assert len(trace.blocked) == 1 and trace.blocked[0].startswith("u waits at ")


def test_all_threads_have_finished(tmp_path: Path) -> None:
    trace = found(tmp_path, PASSES, "back", False).trace
    assert trace is not None and (trace.length, len(trace.steps), trace.blocked) == (1, 1, ())
    assert trace.ending == "no continuation reaches back; at the end no thread runs any more"


@pytest.mark.parametrize("source", [STUCK, ROUND, PASSES], ids=["stuck", "round", "finished"])
def test_its_trace_file_holds_the_way_to_it(tmp_path: Path, source: str) -> None:
    """The schedule ends where the property is out of reach: what comes then may change with the model."""
    file = tmp_path / "trace.json"
    done = interleave("check", f"{write(tmp_path, source).name}:M", "--trace", str(file), cwd=tmp_path)
    assert done.returncode == 1
    (saved,) = (one for one in read_traces(file) if one.kind == "recoverable")
    program = program_of(model(tmp_path, source))
    builder = TraceBuilder(Behaviour(program))
    again = replay(builder, saved.turns, saved.initial)
    assert (len(saved.turns) < 3, again.problem) == (True, "")
    assert violates(builder, saved.name, saved.kind, again.run)
    done = interleave("replay", str(file), "--property", saved.name, cwd=tmp_path)
    assert done.returncode == 1
    assert f"{saved.name}: {len(saved.turns)} of {len(saved.turns)} steps" in done.stdout
    assert saved.message in done.stdout


def test_a_search_that_is_too_large_shows_nothing_more(tmp_path: Path) -> None:
    code = Behaviour(program_of(model(tmp_path, ROUND)))
    (state,) = code.initial()
    assert onward(code, state, most=3) is None
    whole = onward(code, state)
    assert whole is not None and (whole.round, len(whole.states)) == (0, 2)
