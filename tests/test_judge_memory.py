"""Every sentence that is printed of random models with store buffers, or with views, is true of all runs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest
from agreeing import draw
from c11_heap_models import c11_heap_models
from c11_models import c11_models
from judge import checked, judge_model
from judge_graph import TooLarge
from judge_verdicts import Verdicts
from memory_corpus import corpus, model_text
from oracle import ModelFault
from tso_models import tso_models

from interleave.program.footprint import Location, meet, node_footprint
from interleave.program.program import Program
from interleave.trace.ages import Aged, aged
from interleave.trace.buffers import entries
from interleave.trace.labels import Labels
from interleave.trace.step_paths import StepPath, StepPaths

#: The kinds of sentences of which there are some in twenty models.
COMMON = {
    "ending", "every interleaving", "fewest preemptions", "mark", "never taken", "run", "size of the run",
    "state", "table", "unreachable", "value", "verdict", "waits", "waits: no other thread",
}  # fmt: skip


class Judged:
    """What is judged of models; what became of them is counted."""

    def __init__(self) -> None:
        self.verdicts, self.became = Verdicts(), Counter[str]()

    def judge(self, source: str) -> None:
        found = checked(source)
        if found is None:
            self.became["not checked"] += 1
            return
        try:
            judge_model(found, self.verdicts)
        except (TooLarge, ModelFault):
            self.became["too large"] += 1
        else:
            self.became["judged"] += 1


def of_corpus(memory: str) -> Judged:
    """What is found of the programs of the corpora, as models in which their condition never comes true."""
    judged = Judged()
    for litmus in (*corpus("litmus"), *corpus("algorithms")):
        text = model_text(litmus, memory).replace("class M(", "class Random(")
        text = text.replace("import relaxed", "import invariant, relaxed").replace("@reachable", "@invariant")
        judged.judge(re.sub(r"    return (m\.t0\.finished .*)", r"    return not (\1)", text))
    return judged


@pytest.mark.parametrize(
    ("models", "examples"),
    [
        ("tso", 20), pytest.param("tso", 100, marks=pytest.mark.slow), ("c11", 4),
        pytest.param("c11", 12, marks=pytest.mark.slow), pytest.param("heap", 8, marks=pytest.mark.slow),
    ],
)  # fmt: skip
def test_random_models(models: str, examples: int) -> None:
    judged = Judged()

    def judge(source: str) -> None:
        if models != "tso":  # whose text says it itself
            source = source.replace("class Random(Model", 'class Random(Model, memory="c11"')
        assert "memory=" in source
        judged.judge(source)

    draw({"tso": tso_models, "c11": c11_models, "heap": c11_heap_models}[models](), examples, judge)
    assert judged.verdicts.false == []
    assert judged.became["judged"] > examples // 2
    if examples >= 20 and models != "heap":
        assert not COMMON - judged.verdicts.judged.keys()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("memory", "kinds"), [("tso", {"value: arrives", "full"}), ("c11", {"value: old", "full"})]
)
def test_the_corpora(memory: str, kinds: set[str]) -> None:
    judged = of_corpus(memory)
    assert judged.verdicts.false == []
    assert judged.became["judged"] > 80
    assert judged.verdicts.judged["orders" if memory == "tso" else "orders, of some runs"] > 10
    assert not kinds - judged.verdicts.judged.keys()


def newest(self: Labels, state: int, number: int) -> str:
    """What arrives is said to be the newest entry."""
    *_, last = entries(self.paths, state, number)
    return f"{self.stored(last)} reaches memory"


def reversed_(self: Labels, state: int, number: int) -> str:
    """What is in a buffer is said newest first."""
    return ", then ".join(map(self.stored, reversed([*entries(self.paths, state, number)]))) or "empty"


def at_once(program: Program, wanted: Location, number: int, node: int) -> bool:
    """Nobody writes what goes by way of a buffer."""
    footprint = node_footprint(program, program.instances[number][0], node)
    return any(meet(wanted, written) for written in footprint.writes)


def too_old(paths: StepPaths, number: int, path: StepPath) -> list[Aged]:
    """What is read is said to be another store than it is."""
    return [replace(one, value=one.value + 1, age=one.age + 1) for one in aged(paths, number, path)]


TSO = """
from interleave import Int, Model, invariant, relaxed, thread, wait_until

class Random(Model, memory="tso"):
    x = Int(0, max=2, atomic=True)
    y = Int(0, max=2, atomic=True)
    g = Int(0, max=1, ghost=True)
    @thread
    def t(m):
        m.x.store(1, relaxed)
        m.x.store(2, relaxed)
        m.g = 1
        wait_until(m.y.load(relaxed) == 2)
    @thread
    def u(m):
        m.y.store(1, relaxed)
        wait_until(m.x.load(relaxed) == 1)
        assert m.x.load(relaxed) == 1
    @invariant
    def none(m):
        return m.g == 0
"""
C11 = """
from interleave import Int, Model, relaxed, thread, wait_until

class Random(Model, memory="c11"):
    x = Int(0, max=1, atomic=True)
    y = Int(0, max=1, atomic=True)
    @thread
    def t(m):
        m.x.store(1, relaxed)
        m.y.store(1, relaxed)
    @thread
    def u(m):
        wait_until(m.y.load(relaxed) == 1)
        v = m.x.load(relaxed)
        assert v == 1
"""
#: Which 0 does it read? One it is told by has another label.
SAME = """
from interleave import Int, Model, acquire, relaxed, release, thread, wait_until

class Random(Model, memory="c11"):
    busy = Int(0, max=1, atomic=True)
    data = Int(0, max=7)
    @thread
    def a(m):
        m.busy.store(1, relaxed)
        m.data = 7
        m.busy.store(0, release)
    @thread
    def b(m):
        wait_until(m.busy.load(acquire) == 0)
        m.data = 1
"""


@pytest.mark.parametrize(
    ("source", "name", "fault", "kind"),
    [
        (TSO, "trace.labels.Labels.arrival", newest, "value: arrives"),
        (TSO, "trace.states.States.waiting_stores", reversed_, "state: buffer"),
        (TSO, "trace.waiting.writes", at_once, "waits: no other thread"),
        (C11, "trace.labels.aged", too_old, "value: old"),
        (SAME, "trace.labels.aged", too_old, "value: old"),
    ],
)
def test_a_fault_is_found(
    monkeypatch: pytest.MonkeyPatch, source: str, name: str, fault: Callable[..., object], kind: str
) -> None:
    judged = Judged()
    judged.judge(source)
    assert judged.verdicts.false == []
    monkeypatch.setattr(f"interleave.{name}", fault)
    judged.judge(source)
    assert kind in {found for found, _, _ in judged.verdicts.false}
