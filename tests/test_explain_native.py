"""Explanations by machine code are those by Python: the graphs, the sets of states, the searches."""

from __future__ import annotations

import random
from dataclasses import replace
from functools import cache
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import assume, given, note, settings
from hypothesis.errors import UnsatisfiedAssumption
from paired_edits import pairs
from racy_models import racy_models
from random_models import PROFILES, load_program, models
from support import compiled, model
from test_oracle import LARGE, few_targets
from test_random import SETTINGS

from interleave.api import explore, program_of
from interleave.checking.endings import Endings, explained
from interleave.checking.verdicts import Options
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import ModelFault
from interleave.engine.exploration import JUDGE_NUMBERS, Limits, Run
from interleave.errors import ModelError
from interleave.explain import means, searches
from interleave.explain.marks import NEVER
from interleave.explain.means import Means
from interleave.explain.native import run_search as native_search
from interleave.explain.native import state_graph as native_graph
from interleave.explain.native.part_graph import NativePart
from interleave.explain.native.state_graph import NativeGraph
from interleave.explain.python_graph import PythonGraph
from interleave.explain.state_graph import FAULTY, TOO_LARGE, StateGraph, too_many
from interleave.program.program import Program
from interleave.properties.result import PropertyResult

COUNTER = "counter.py:counter(threads=3, increments=3)"
PHILOSOPHERS = "philosophers.py:philosophers(n=4)"


def accepted(source: str) -> Program:
    """A random model, unless it is refused, or its setup goes wrong."""
    try:
        program = load_program(source)
        Behaviour(program).initial()
    except (ModelError, ModelFault):
        raise UnsatisfiedAssumption from None
    return program


def asked_of(program: Program) -> list[int]:
    """All that can be asked of its states."""
    return [*range(len(program.properties)), *(JUDGE_NUMBERS[name] for name in program.checks)]


def assert_same_graph(program: Program, most: int, seed: int = 0) -> None:
    code = Behaviour(program)
    python, native = PythonGraph(code, most), NativeGraph(code, most, asked_of(program))
    if python.why != native.why:  # which is met first: a model error, or too many states
        assert {python.why, native.why} == {FAULTY, too_many(most)}
    if python.complete:
        assert_same(program, python, native, random.Random(seed))


def assert_same(program: Program, python: StateGraph, native: StateGraph, chance: random.Random) -> None:
    """States, steps, and what is asked of them."""
    assert python.states == list(native.states)
    for name in ("first", "target", "thread", "at", "choice"):
        assert list(getattr(python, name)) == list(getattr(native, name)), name
    assert (python.initial, python.crashes, python.crashing) == (
        native.initial, native.crashes, native.crashing,
    )  # fmt: skip
    assert python.stuck() == native.stuck()
    sets = []
    for number in asked_of(program):
        sets.append(python.judged(number))
        assert sets[-1] == native.judged(number), number
    sets += [bytearray(chance.random() < part for _ in python.states) for part in (0, 0.01, 0.1, 0.5)]
    for marks in sets:
        assert python.backwards(marks) == native.backwards(marks)
        assert python.doomed(marks) == native.doomed(marks)
        assert python.settled(marks) == native.settled(marks)
    others = bytearray(NEVER * (chance.random() < 0.5) for _ in python.target)
    ours, theirs = python.without(others), native.without(others)
    assert list(ours.target) == list(theirs.target)
    assert ours.doomed(sets[-3]) == theirs.doomed(sets[-3])
    assert ours.settled(sets[-3]) == theirs.settled(sets[-3])


def assert_same_parts(program: Program, most: int, seed: int = 0) -> int:
    """The graphs of runs of some threads, and of those that begin alike; how many of them there are."""
    code, chance, count = Behaviour(program), random.Random(seed), 0
    whole = NativeGraph(code, most, asked_of(program), least=most + 1)
    assert (whole.why, len(whole.target)) == (too_many(most), 0)
    threads = range(len(program.instances))
    for only in (None, *(frozenset(chance.sample(threads, k)) for k in (1, len(threads) - 1) if k > 0)):
        ways = PythonGraph(code, most, only)
        for length in (0, 1, 5) if ways.why != FAULTY and ways.states else ():
            trunk = walk(ways, length, chance)
            python = PythonGraph(code, most, only, trunk)
            native = Means().part(whole, most, only, trunk)
            assert isinstance(native, NativePart) or python.why == FAULTY or only is not None
            assert python.why == native.why
            if python.complete:
                assert_same(program, python, native, chance)
                count += 1
    return count


def walk(graph: StateGraph, length: int, chance: random.Random) -> Run | None:
    """A run of so many steps without a state twice, or of as many as there are; None of no steps."""
    states = [graph.initial[0]]
    for _ in range(length):
        after = {graph.target[step] for step in graph.steps(states[-1])} - {*states}
        going = sorted(state for state in after if state >= 0)
        if not going:
            break
        states.append(chance.choice(going))
    return Run(tuple(graph.states[state] for state in states)) if len(states) > 1 else None


def results(program: Program, engine: str, states: int = 20_000) -> tuple[PropertyResult, ...]:
    """All properties with their explanations; nothing if there are more states. The search itself is
    Python's."""
    checked = explore(program, Options(Limits(states=states), engine="python", explain=False))
    if checked.result.reason:
        return ()
    means = Means(engine=engine).limited(states)
    return tuple(explained(list(checked.result.properties), Endings(checked.builder), means))


@cache
def by_python(target: str) -> tuple[PropertyResult, ...]:
    """What Python finds of a model in models/, as often as that is asked."""
    return results(compiled(target), "python")


# ---------------------------------------------------------------------------- the models


@pytest.mark.parametrize("target", few_targets(large=(*LARGE, "aba_stack", "readers_writers")))
def test_models(target: str) -> None:
    program = compiled(target)
    assert_same_graph(program, 20_000)
    assert by_python(target) == results(program, "native")


@pytest.mark.parametrize("target", [COUNTER, PHILOSOPHERS, "qemu_return_path/old.py:ReturnPathOld"])
def test_parts(target: str) -> None:
    assert assert_same_parts(compiled(target), 5_000) > 5


@pytest.mark.parametrize("profile", PROFILES)
def test_random_graphs(profile: str) -> None:
    @settings(SETTINGS, max_examples=2)
    @given(models(profile))
    def run(source: str) -> None:
        note(source)
        program = accepted(source)
        assert_same_graph(program, 400)
        assert_same_parts(program, 400)

    run()


def check(source: str) -> None:
    note(source)
    assume(is_the_same(source))


def is_the_same(source: str) -> bool:
    """Hold the one against the other; False if the model is refused or has a model error."""
    try:
        program = accepted(source)
        python = results(program, "python", 1000)
    except (ModelError, UnsatisfiedAssumption):
        return False
    assert python == results(program, "native", 1000), source
    assert_same_graph(program, 1000)
    return True


def test_random_explanations() -> None:
    settings(SETTINGS, max_examples=6)(given(racy_models())(check))()


def test_designs_of_the_judge() -> None:
    """They have loops with choices, and threads that spin."""
    assert sum(is_the_same(pair.old.source) for pair in islice(pairs(6), 4)) > 2


@pytest.mark.slow
def test_more_random_explanations() -> None:
    for pair in islice(pairs(5), 40):
        is_the_same(pair.old.source)
    settings(SETTINGS, max_examples=30)(given(racy_models())(check))()
    for profile in PROFILES:
        settings(SETTINGS, max_examples=8)(given(models(profile))(check))()


# ---------------------------------------------------------------------------- room, and patience


def test_everything_grows(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page each at first, and successors for a few states."""
    small = {"FIRST_STATES": 1, "FIRST_STEPS": 1, "FIRST_CRASHES": 1, "FIRST_ROOM": 1}
    for name, room in small.items():
        monkeypatch.setattr(native_graph, name, room)
    monkeypatch.setattr(native_search, "FIRST_NODES", 1)
    program = compiled(COUNTER)
    assert_same_graph(program, 20_000)
    assert by_python(COUNTER) == results(program, "native")
    assert_same_graph(compiled("qemu_return_path/old.py:ReturnPathOld"), 20_000)


WIDE = """
    class M(Model):
        x = Int(0, max=5000)
        @thread
        def t(m):
            with atomic():
                m.x = choose(range(5000))
        @thread(instances=2)
        def u(m, me):
            with atomic():
                wait_until(m.x < 400)
                k = choose(range(200))
                assert m.x + k < 150
"""


def test_states_with_more_steps_than_there_was_room_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Thousands of alternatives, and hundreds many of which crash; all that has room grows."""
    monkeypatch.setattr(native_graph, "FIRST_STATES", 1 << 12)
    assert_same_graph(program_of(model(tmp_path, WIDE)), 100_000)
    assert_same_graph(program_of(model(tmp_path, WIDE.replace("5000", "100"))), 100_000)


@pytest.mark.parametrize("ready", [True, False])
@pytest.mark.parametrize("patience", [1, 100, 10_000])
def test_handing_over_in_the_middle(monkeypatch: pytest.MonkeyPatch, patience: int, ready: bool) -> None:
    monkeypatch.setattr(searches, "PATIENCE", patience)
    monkeypatch.setattr(searches, "LONG_PATIENCE", 3 * patience)
    monkeypatch.setattr(means.Means, "compiled", lambda means: ready)
    for target in (COUNTER, PHILOSOPHERS):
        assert by_python(target) == results(compiled(target), "auto")


def test_a_budget_that_is_spent(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both give up at the same node, and what is said is the same."""
    from interleave.explain import explain

    program = compiled(PHILOSOPHERS)
    said = set()
    for budget in (-159, -100, 0, 500, 7000, 14_000, 60_000):
        monkeypatch.setattr(explain, "BUDGET", budget)
        python = results(program, "python")
        assert python == results(program, "native")
        said.add(str([p.explanation.note for p in python if p.explanation is not None]))
    assert len(said) == 2


# ---------------------------------------------------------------------------- what explains what


def test_small_graphs_are_pythons_and_large_ones_are_not(monkeypatch: pytest.MonkeyPatch) -> None:
    code = Behaviour(compiled(COUNTER))  # 7,646 states

    def kind(
        engine: str, compiled: bool, few: int = means.FEW, over: int = means.HANDOVER
    ) -> type[StateGraph]:
        monkeypatch.setattr(means, "FEW", few)
        monkeypatch.setattr(means, "HANDOVER", over)
        monkeypatch.setattr(means.Means, "compiled", lambda means: compiled)
        graph = Means(engine=engine).graph(code, [])
        assert graph.complete
        return type(graph)

    assert kind("auto", compiled=True) is PythonGraph
    assert kind("auto", compiled=True, few=100) is NativeGraph
    assert kind("auto", compiled=False, few=100) is PythonGraph
    assert kind("auto", compiled=False, few=100, over=200) is NativeGraph
    assert kind("native", compiled=False) is NativeGraph
    monkeypatch.setattr(means.Means, "compiled", lambda means: True)
    assert isinstance(Means(least=means.FEW + 1).graph(code, []), NativeGraph)
    assert kind("python", compiled=True, few=100) is PythonGraph


def test_too_many_states() -> None:
    code = Behaviour(compiled(COUNTER))
    for engine in ("python", "auto", "native"):
        graph = Means(engine=engine).limited(500).graph(code, [])
        assert graph.why == "more than 500 states without reductions"
        assert Means(engine=engine).more(graph) == ""


def test_too_little_memory() -> None:
    code = Behaviour(compiled("counter.py:counter(threads=4, increments=3)"))
    graph = Means(engine="native", memory=1 << 20).graph(code, [])
    assert graph.why == TOO_LARGE


def test_a_model_error_that_only_the_whole_graph_has(tmp_path: Path) -> None:
    source = """
        class M(Model):
            done = Semaphore(0, max=1)
            @thread(instances=2)
            def t(m, me):
                m.done.post()
    """
    code = Behaviour(program_of(model(tmp_path, source)))
    assert {Means(engine=engine).graph(code, []).why for engine in ("python", "auto", "native")} == {FAULTY}


def test_without_machine_code_python_explains(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object) -> None:
        raise ImportError("no numba")

    said: list[str] = []
    monkeypatch.setattr(native_graph, "load_kernel", missing)
    monkeypatch.setattr(native_search, "load_kernel", missing)
    monkeypatch.setattr(means, "FEW", 10)
    monkeypatch.setattr(searches, "PATIENCE", 10)
    monkeypatch.setattr(means.Means, "compiled", lambda means: True)
    program = compiled(COUNTER)
    told = replace(Means(), notice=said.append)
    graph = told.graph(Behaviour(program), [])
    assert isinstance(graph, PythonGraph) and graph.complete
    assert said == ["explained in Python, as the native engine cannot be used: no numba"]
    assert results(program, "auto") == by_python(COUNTER)


def test_without_addresses_it_is_python_or_less(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system may give no more of them: a graph is made in Python then, and a search gives up."""

    def none_left(*_: object) -> None:
        raise MemoryError("cannot reserve 1 byte")

    program = compiled(COUNTER)
    monkeypatch.setattr(native_search, "FIRST_NODES", 1)
    monkeypatch.setattr(native_search, "twice", none_left)
    found = [p.explanation for p in results(program, "native") if p.explanation is not None]
    assert [(len(e.causes), e.note) for e in found] == [
        (0, "not all causes are known: there is too much to look at")
    ]
    said: list[str] = []
    monkeypatch.setattr(native_graph, "Memory", none_left)
    graph = Means(engine="native", notice=said.append).graph(Behaviour(program), [])
    assert isinstance(graph, PythonGraph) and graph.complete
    assert said == ["explained in Python, as the native engine cannot be used: cannot reserve 1 byte"]
