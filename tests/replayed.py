"""Traces of random models: written to a file, read, and run again."""

from __future__ import annotations

import ast
import tempfile
from collections import Counter
from pathlib import Path

from random_models import load_program

from interleave.api import explore
from interleave.checking.verdicts import Options
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.exploration import Limits
from interleave.errors import ModelError
from interleave.report.as_test import as_test
from interleave.report.saved import Saved, read_traces
from interleave.report.trace_files import trace_text
from interleave.trace.build import TraceBuilder
from interleave.trace.schedule import Turn, replay, violates

MAX_STATES = 3000


def replayed(source: str, explain: bool, reduced: bool, engine: str) -> Counter[str]:
    """Check a model, write the traces of its violations, and hold each against the model as it is.

    Returns:
        how many traces of each property were run again; or ``refused``, ``model error``.

    Raises:
        AssertionError: one does not fit, or does not end in its violation.
    """
    try:
        program = load_program(source)
    except ModelError:
        return Counter({"refused": 1})
    limits = Limits(states=MAX_STATES)
    options = Options(limits, reduction=reduced, symmetry=reduced, engine=engine, explain=explain)
    try:
        checked = explore(program, options)
    except ModelError:
        return Counter({"model error": 1})
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "trace.json"
        path.write_text(trace_text([checked], path.name), encoding="utf-8", errors="backslashreplace")
        found = read_traces(path)
    violated = [one for one in checked.result.violated if one.trace is not None]
    assert {saved.name for saved in found} == {one.name for one in violated}
    builder = TraceBuilder(Behaviour(program))
    seen: Counter[str] = Counter()
    for saved in found:
        done = replay(builder, saved.turns, saved.initial)
        assert not done.problem, f"{saved.name}: {done.problem}"
        assert violates(builder, saved.name, saved.kind, done.run), f"{saved.name} is not violated"
        done = replay(builder, _turns(saved), saved.initial)
        assert violates(builder, saved.name, saved.kind, done.run), f"{saved.name} passes as a test"
        seen[saved.name if saved.kind == "built-in" else saved.kind] += 1
    return seen


def _turns(saved: Saved) -> list[Turn]:
    """The schedule in the test that a trace is printed as; all that stands there is literals."""
    *_, function = ast.parse(as_test(saved, saved.model)).body
    assert isinstance(function, ast.FunctionDef)
    (call,) = (node for node in ast.walk(function) if isinstance(node, ast.Call))
    model, name, schedule = map(ast.literal_eval, call.args)
    assert (model, name) == (saved.model, saved.name)
    initial = [ast.literal_eval(keyword.value) for keyword in call.keywords]
    assert initial == [saved.initial] * (saved.initial > 0)
    return [
        Turn(thread, choice)
        for thread, steps in schedule
        for choice in ([0] * steps if isinstance(steps, int) else steps)
    ]
