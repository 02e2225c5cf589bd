"""The ways through a step against the engine: the same alternatives in the same order, and what they
write is what is different afterwards."""

from __future__ import annotations

from collections import Counter
from itertools import chain, islice
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from racy_models import racy_models
from random_models import PROFILES, load_program, models
from sparse_models import sparse_models
from support import model
from test_random import SETTINGS

from interleave.api import program_of
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import ModelFault
from interleave.engine.behaviour.expander import successors
from interleave.errors import ModelError
from interleave.loader import load_models
from interleave.program import instr as I
from interleave.program.footprint import THREAD, VARIABLE, Location, footprints
from interleave.program.program import Program
from interleave.program.types import RefType
from interleave.trace.step_paths import StepPath, StepPaths
from interleave.trace.step_state import THREAD_STATUS, Element
from interleave.trace.step_way import BLOCKED, CRASHES, FAULTY, LEADS_ON

MODELS = Path(__file__).resolve().parent.parent / "models"
MOST_STATES = 200
#: So many alternatives of a step are looked up one by one.
MOST_LOOKED_UP = 100


class Comparison:
    """Holds all ways through the steps of a program's first states against the engine."""

    def __init__(self, program: Program, most: int = MOST_STATES) -> None:
        self.program, self.code = program, Behaviour(program)
        self.layout, self.ways = self.code.layout, StepPaths(self.code.layout)
        self.seen: Counter[str] = Counter()
        #: where a step begins that is a model error, which only a hundred thousand instructions may show:
        #: from there no other one is compared
        self.faulty: set[tuple[int, int]] = set()
        #: what a step does, by all that it may depend on
        self.known: dict[object, object] = {}
        self.footprints = [footprints(program, thread, index) for thread, index in program.instances]
        try:
            states = list(dict.fromkeys(state for state in self.code.initial() if state >= 0))
        except ModelFault:
            return
        found = set(states)
        numbers = range(len(program.instances))
        for state in islice(states, most):  # goes on to what is appended meanwhile
            if any((n, self.layout.pc(state, n)) in self.faulty for n in numbers):
                continue
            for number in numbers:
                for after in self.compare(state, number):
                    if after not in found:
                        found.add(after)
                        states.append(after)

    def compare(self, state: int, number: int) -> list[int]:
        """One step; the states that it leads to."""
        table, pc = self.code.tables[number], self.layout.pc(state, number)
        paths = list(self.ways.paths(state, number))
        self.seen.update(path.end for path in paths)
        if pc >= len(table) or table[pc] is None:
            assert not paths
            return []
        try:
            steps = [step for step in successors(self.code, state) if step[0] == number]
        except ModelFault:
            others = (path for n in range(len(self.code.tables)) for path in self.ways.paths(state, n))
            assert FAULTY in (path.end for path in chain(paths, others))
            if FAULTY in (path.end for path in paths):
                self.faulty.add((number, pc))
            return []
        open_ = [path for path in paths if path.end != BLOCKED]
        assert len({path.choices for path in paths}) == len(paths)
        assert [after for _, _, after in steps] == [
            after if path.after is None else path.after
            for path, (_, _, after) in zip(open_, steps, strict=True)
        ]
        for k, (path, (_, choice, after)) in enumerate(zip(open_, steps, strict=True)):
            if k < MOST_LOOKED_UP:  # it goes through all before it
                assert self.ways.path(state, number, choice).choices == path.choices
            self.check_end(number, path, after)
            self.check_accesses(state, number, path)
        with pytest.raises(LookupError):
            self.ways.path(state, number, len(steps))
        return [after for _, _, after in steps if after >= 0]

    def check_end(self, number: int, path: StepPath, after: int) -> None:
        if after >= 0:
            assert path.end == LEADS_ON
            return
        node = self.program.instances[number][0].code.nodes[path.node]
        crash = self.code.crashes[self.code.crash_of(after)]
        assert path.end == CRASHES
        assert isinstance(node.instr, I.Start) or crash.site == node.site
        if isinstance(node.instr, I.Check):
            assert crash.kind == node.instr.kind

    def check_accesses(self, state: int, number: int, path: StepPath) -> None:
        if path.after is not None:
            assert self.changed(state, path.after) <= path.accesses.writes
        reads = frozenset((element, self.value(state, element)) for element in path.accesses.reads)
        here = self.layout.pc(state, number), tuple(sorted(self.layout.locals(state, number).items()))
        does = path.operations, path.end, path.node, frozenset(path.accesses.writes)
        nodes = self.program.instances[number][0].code.nodes
        if not any(isinstance(nodes[o.node].instr, I.New) for o in path.operations):
            # which slot is the lowest that is free is not counted among what an allocation reads
            assert self.known.setdefault((number, here, path.choices, reads), does) == does
        thread, _ = self.program.instances[number]
        static = self.footprints[number][thread.code.locations[here[0]]]
        for elements, locations in (
            (path.accesses.reads, static.reads),
            (path.accesses.writes, static.writes),
        ):
            for element in elements:
                assert any(self.within(element, location) for location in locations), element

    def value(self, state: int, element: Element) -> int:
        name, number = element
        if name.startswith(THREAD_STATUS):
            thread = self.program.thread[name.removeprefix(THREAD_STATUS)]
            pc = self.layout.pc(state, thread.first + number)
            return max(pc, self.layout.finished(thread) - 1)
        if self.program.variable[name].kind == "queue":  # all of it is one
            field = self.layout.variables[name]
            return state >> field.offset + number * field.width & (1 << field.variable.unit * field.width) - 1
        return self.layout.value(state, name, number)

    def changed(self, before: int, after: int) -> set[Element]:
        """The elements that differ; a reference that only turned stale does not."""
        found: set[Element] = set()
        for field in self.layout.variables.values():
            variable = field.variable
            for i in range(variable.size):
                old, new = (self.layout.value(s, variable.name, i) for s in (before, after))
                stale = isinstance(variable.type, RefType) and old and new == old + variable.type.capacity
                if old != new and not stale:
                    found.add((variable.name, i - i % variable.unit if variable.kind == "queue" else i))
        for thread, index in self.program.instances:
            element = THREAD_STATUS + thread.name, index
            if self.value(before, element) != self.value(after, element):
                found.add(element)
        return found

    def within(self, element: Element, location: Location) -> bool:
        name, number = element
        if name.startswith(THREAD_STATUS):
            kind, name = THREAD, name.removeprefix(THREAD_STATUS)
        else:
            kind, number = VARIABLE, number % self.program.variable[name].length
        return (location.kind, location.name) == (kind, name) and location.element in (None, number)


def compare_many(strategy: Any, examples: int) -> Counter[str]:
    """Random models; how often a way ended how."""
    seen: Counter[str] = Counter()

    @settings(SETTINGS, max_examples=examples)
    @given(source=strategy)
    def run(source: str) -> None:
        try:
            program = load_program(source)
        except ModelError:
            return
        seen.update(Comparison(program).seen)

    run()
    return seen


@pytest.mark.parametrize("profile", PROFILES)
def test_random_models(profile: str) -> None:
    seen = compare_many(models(profile), 8)
    assert seen[LEADS_ON] > 100 and seen[CRASHES] and (seen[BLOCKED] or profile == "data"), seen


@pytest.mark.parametrize("strategy", [racy_models(), sparse_models()], ids=["racy", "sparse"])
@pytest.mark.parametrize("examples", [6, pytest.param(30, marks=pytest.mark.slow)])
def test_racy_and_sparse_models(strategy: Any, examples: int) -> None:
    seen = compare_many(strategy, examples)
    assert seen[LEADS_ON] > 50 * examples and seen[BLOCKED] and seen[CRASHES], seen


@pytest.mark.slow
@pytest.mark.parametrize("profile", PROFILES)
def test_many_random_models(profile: str) -> None:
    seen = compare_many(models(profile), 50)
    assert seen[BLOCKED] and seen[CRASHES], seen


def test_shipped_models() -> None:
    seen: Counter[str] = Counter()
    for file in ("bounded_buffer.py", "aba_stack.py", "qemu_return_path/old.py", "lost_wakeup.py"):
        for found in load_models(str(MODELS / file)):
            seen += Comparison(program_of(found), 500).seen
    assert seen[LEADS_ON] > 1500 and seen[BLOCKED] > 500 and seen[CRASHES] > 10, seen


CHOICES = """
class M(Model):
    done = Bool(False)
    ctx = Bool(False)
    q = Queue(Int(0, max=3), capacity=2)
    n = Int(0, max=9)
    @thread
    def t(m):
        with atomic():
            if not maybe():
                wait_until(m.done and m.n == 0)
                m.q.put(1)
            else:
                wait_until(m.ctx)
                for i in range(choose(1, 2)):
                    m.n += i + 1
                    m.q.put(m.n)
    @thread
    def u(m):
        m.done = choose(False, True)
        m.ctx = True
"""


def test_an_alternative_is_the_same_whatever_is_blocked(tmp_path: Path) -> None:
    """One round behind `ctx` is what the engine calls alternative 0 where `done` is false, and 1 where it
    is true."""
    code = Behaviour(program_of(model(tmp_path, CHOICES)))
    paths, nodes = StepPaths(code.layout), code.program.instances[0][0].code.nodes
    (state,) = code.initial()
    for choice in (0, 1):  # u: choose, done = …, ctx = True
        (begin,) = (after for n, k, after in successors(code, state) if (n, k) == (1, choice))
        (begin,) = (after for n, _, after in successors(code, begin) if n == 1)
        found = list(paths.paths(begin, 0))
        assert [path.end for path in found] == [[BLOCKED, LEADS_ON][choice], BLOCKED]
        (begin,) = (after for n, _, after in successors(code, begin) if n == 1)
        found = list(paths.paths(begin, 0))
        taken = [paths.path(begin, 0, k).choices for k in range(2 + choice)]
        assert [[which for _, which in part] for part in taken] == [[0], [1, 0], [1, 1]][1 - choice :]
        assert [path.end for path in found] == [[BLOCKED, LEADS_ON][choice], LEADS_ON, LEADS_ON]
        long = next(path for path in found if [which for _, which in path.choices] == [1, 1])
        does = [(type(nodes[o.node].instr).__name__, o.element, o.value) for o in long.operations]
        n, q = ("n", 0), ("q", 0)
        assert [what for what in does if what[0] in ("Load", "Store", "Put", "Choose")] == [
            ("Choose", None, 1), ("Load", ("ctx", 0), 1), ("Choose", None, 2),
            ("Load", n, 0), ("Store", n, 1), ("Load", n, 1), ("Put", q, 1),
            ("Load", n, 1), ("Store", n, 3), ("Load", n, 3), ("Put", q, 3),
        ]  # fmt: skip
        assert long.accesses.writes == {n, q, ("len(q)", 0), (THREAD_STATUS + "t", 0)}
        assert long.accesses.reads == {n, q, ("len(q)", 0), ("ctx", 0)}


def test_a_way_that_is_blocked_says_where(tmp_path: Path) -> None:
    code = Behaviour(program_of(model(tmp_path, CHOICES)))
    (state,) = code.initial()
    nodes = code.program.instances[0][0].code.nodes
    blocked = list(StepPaths(code.layout).paths(state, 0))
    assert [path.end for path in blocked] == [BLOCKED, BLOCKED]
    texts = [nodes[path.node].site.text for path in blocked]
    assert texts == ["wait_until(done and n == 0)", "wait_until(ctx)"]
    assert [path.operations[-2].value for path in blocked] == [0, 0]
    assert [path.accesses.reads for path in blocked] == [{("done", 0)}, {("ctx", 0)}]
