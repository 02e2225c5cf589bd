"""Causes that are what is chosen: which alternative a run takes, and whether others that take it pass."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import model

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.expander import successors
from interleave.engine.exploration import Run
from interleave.trace.build import TraceBuilder


@pytest.mark.parametrize("engine", ["python", "native"])
def test_a_run_may_pass_without_coming_to_all_that_the_failing_one_does(tmp_path: Path, engine: str) -> None:
    """Where nothing is safe, one that goes round for ever may leave another thread waiting for ever: it
    passes, too, and what that thread would choose is not the cause by itself."""
    source = """
        class M(Model):
            lock = Mutex()
            f = Bool(False)
            x = Int(0, max=2)
            @thread(instances=2)
            def t(m, me):
                with m.lock:
                    m.f = maybe()
                    while m.f:
                        if maybe():
                            m.x = 2
            @thread
            def u(m):
                assert m.x != 0
            @invariant
            def small(m):
                return m.x != 2
            @recoverable
            def on(m):
                return m.f
    """
    checked = explore(program_of(model(tmp_path, source)), Options(engine=engine, explain=True))
    (cause,) = checked.result.find("on").causes
    assert cause.sentence == (
        "It is no matter of order, but of what t[0]'s “choose → False” in t() and t[1]'s “choose → False” in "
        "t() choose: every run with it fails."
    )


def test_a_step_is_the_one_that_the_run_takes(tmp_path: Path) -> None:
    """Several alternatives may lead to the same state; without one given it is the first."""
    source = """
        class M(Model):
            x = Int(0, max=1)
            @thread
            def a(m):
                with atomic():
                    if maybe():
                        m.x = 0
            @thread
            def b(m):
                assert m.x == 1
    """
    code = Behaviour(program_of(model(tmp_path, source)))
    builder, (begin,) = TraceBuilder(code), code.initial()
    labels = {}
    for _, choice, after in [step for step in successors(code, begin) if step[0] == 0]:
        run = Run((begin, after), taken=((0, choice),))
        (step,) = builder.trace(run, "").steps
        labels[step.label] = after
    assert list(labels) == ["atomic: choose → False", "atomic: x = 0"]
    assert len(set(labels.values())) == 1
    (step,) = builder.trace(Run((begin, after)), "").steps
    assert step.label == "atomic: choose → False"



def test_what_decides_nothing_is_not_waited_for(tmp_path: Path) -> None:
    """In a step that waits: what it reads for nothing, and what it has written itself before; but not the
    index of what it waits for."""
    source = """
        class M(Model):
            x = Int(0, max=1)
            y = Int(0, max=1)
            i = Int(0, max=1)
            f = Array(Bool(False), 2)
            @thread
            def t(m):
                with atomic():
                    m.x = 1
                    v = m.y
                    if m.x == 1:
                        wait_until(m.f[m.i])
                    m.y = v
            @thread
            def u(m):
                m.x = 0
                m.y = 1
                m.i = 1
    """
    explored = explore(program_of(model(tmp_path, source)), Options(explain=True))
    assert [cause.sentence for cause in explored.result.find("deadlock").causes] == [
        "t waits for ever for “wait_until(f[i])”: u, the only other thread that writes f and i, has "
        "finished. Every interleaving comes to a violation of some property."
    ]
