"""An instruction that somebody forgets is an error, and never a silent no-op."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from types import SimpleNamespace
from typing import Any

import pytest
from native_support import judges_of
from oracle import Oracle
from oracle_graph import value_of
from oracle_step import Execution
from support import model

from interleave.api import explore, program_of
from interleave.checking.verdicts import Options
from interleave.drift.model_side import _done
from interleave.engine.behaviour import instructions as python
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.writer import Writer
from interleave.engine.layout import Layout
from interleave.engine.native.codegen import bounds
from interleave.engine.native.codegen import instructions as native
from interleave.engine.native.codegen.generate import generate
from interleave.engine.native.codegen.judges import _matters
from interleave.engine.native.codegen.local_bounds import LocalBounds
from interleave.engine.native.codegen.values import ValueWriter
from interleave.explain.alternatives import which
from interleave.explain.falsified import falsified
from interleave.explain.orders import _guards
from interleave.explain.waits import wait_of
from interleave.frontend.builder import Builder, Kinds
from interleave.frontend.ranges import Intervals
from interleave.frontend.regions import locations
from interleave.program import expr as E
from interleave.program import instr as I
from interleave.program import operands, outcomes
from interleave.program.alternatives import _ways, alternatives
from interleave.program.constants import constants
from interleave.program.footprint import footprints, node_footprint, property_footprint
from interleave.program.intervals import interval, refine
from interleave.program.liveness import liveness
from interleave.program.locks import held_locks
from interleave.program.lowering import Body
from interleave.program.program import Code, Program
from interleave.program.steps import waits
from interleave.reduction.effects import instr_effects, property_effects
from interleave.reduction.reduction import reduction_of
from interleave.reduction.steps import _waits
from interleave.reduction.sure import Sure
from interleave.report.step_facts import thread_steps
from interleave.symmetry import heap as symmetry_heap
from interleave.symmetry.diagrams import Diagrams
from interleave.symmetry.properties import Evaluation
from interleave.symmetry.sorts import Sorts
from interleave.symmetry.starts import _observed, ends_without_locks
from interleave.symmetry.symmetry import symmetry
from interleave.trace.labels import Labels
from interleave.trace.operations import Operations
from interleave.trace.path_text import came_to, only_looks
from interleave.trace.states import States
from interleave.trace.step_instructions import StepWay
from interleave.trace.step_paths import StepPaths
from interleave.trace.step_way import Operation
from interleave.trace.waiting import ended_by

SOURCE = """
class M(Model):
    x = Int(0, max=2)
    lock = Mutex()

    @thread(instances=2)
    def t(m, me):
        m.x = 1
        with m.lock:
            m.x = 2

    @invariant
    def holds(m):
        return m.x < 3
"""


@dataclass(frozen=True)
class Unknown:
    """Has what instructions and expressions have, but is in none of their unions."""

    dst: int = 0
    place: I.Place | None = None
    slot: int = 0


UNKNOWN: Any = Unknown()


def with_unknown(code: Code) -> Code:
    """The code with an unknown instruction where it begins."""
    nodes = list(code.nodes)
    nodes[code.entry] = replace(nodes[code.entry], instr=UNKNOWN)
    return replace(code, nodes=tuple(nodes))


@dataclass
class Given:
    """A program, and the same in which a thread, or a property, begins with an unknown instruction."""

    program: Program

    def __post_init__(self) -> None:
        (thread,), (prop,) = self.program.threads, self.program.properties
        self.code = with_unknown(thread.code)
        self.thread = replace(thread, code=self.code)
        self.prop = replace(prop, code=with_unknown(prop.code))
        self.threads = replace(self.program, threads=(self.thread,))
        self.properties = replace(self.program, properties=(self.prop,))
        self.known = [{} for _ in self.code.nodes]
        self.node = self.code.nodes[self.code.entry]
        self.layout = Layout(self.program)
        self.state = next(iter(Behaviour(self.program).initial()))


ANALYSES: dict[str, Callable[[Given], object]] = {
    # the frontend
    "liveness": lambda g: liveness(g.code.nodes),
    "ranges": lambda g: Intervals(
        g.code.nodes, g.code.entry, g.program.variable, {g.thread.index or 0: (0, 1)}, {}, 2
    ),
    "what an instruction writes to a local": lambda g: Intervals._result(g.program, UNKNOWN, {}),
    "where steps begin": lambda g: locations(g.code.nodes, frozenset()),
    "building a graph": lambda g: Builder(Kinds(), "thread").emit(UNKNOWN),
    # what instructions have in common
    "places": lambda g: list(operands.places(UNKNOWN)),
    "operands": lambda g: list(operands.operands(UNKNOWN)),
    "elements of the running thread": lambda g: operands.own_places(UNKNOWN),
    "uses": lambda g: operands.uses(UNKNOWN),
    "defines": lambda g: operands.defines(UNKNOWN),
    "lock_taken": lambda g: operands.lock_taken(UNKNOWN),
    "lock_given": lambda g: operands.lock_given(UNKNOWN),
    "condition": lambda g: operands.condition(UNKNOWN),
    "has_choice": lambda g: outcomes.has_choice(g.program, UNKNOWN),
    "may_wait": lambda g: outcomes.may_wait(UNKNOWN),
    "may_rest": lambda g: outcomes.may_rest(UNKNOWN),
    "inside_after": lambda g: outcomes.inside_after(UNKNOWN, False),
    "ways_on": lambda g: outcomes.ways_on(UNKNOWN),
    "is_access": lambda g: I.is_access(UNKNOWN),
    # analyses of the program
    "constants": lambda g: constants(g.thread, 0),
    "footprints": lambda g: footprints(g.threads, g.thread),
    "footprint of a node": lambda g: node_footprint(g.threads, g.thread, g.code.entry),
    "footprint of a property": lambda g: property_footprint(g.properties, g.prop.code),
    "lowering": lambda g: Body(g.program, [], UNKNOWN),
    "waits": lambda g: waits(g.code, g.code.entry),
    "alternatives": lambda g: alternatives(g.threads, g.thread, g.code.entry),
    "alternatives of an instruction": lambda g: _ways(g.program, UNKNOWN),
    "which alternative": lambda g: which(UNKNOWN, 0),
    "effects": lambda g: instr_effects(g.program, UNKNOWN, {}, 0),
    "effects of a property": lambda g: property_effects(g.properties),
    "held locks": lambda g: held_locks(g.threads, g.code, g.known),
    "sure": lambda g: Sure(g.threads, g.thread, g.known, [frozenset()] * len(g.known))._instr(g.code.entry),
    "what a step waits for": lambda g: _waits(g.threads, g.code, g.code.entry, g.known),
    "reduction": lambda g: reduction_of(g.threads),
    "reduction, property": lambda g: reduction_of(g.properties),
    "symmetry": lambda g: symmetry(g.threads),
    "symmetry, property": lambda g: symmetry(g.properties),
    "sorts": lambda g: Sorts(g.threads, frozenset({"t"})),
    "slots": lambda g: symmetry_heap.distinguished(g.threads),
    "locks at the end": lambda g: ends_without_locks(g.code),
    "threads that are observed": lambda g: _observed(UNKNOWN),
    "what a property treats alike": lambda g: Evaluation(
        g.properties, Sorts(g.program, frozenset()), g.prop.code, lambda key: 0, Diagrams(lambda: None),
        lambda: None,
    ).diagram(g.prop.code.entry, {}),
    # engines
    "layout": lambda g: Layout(g.threads),
    "Python code": lambda g: Behaviour(g.threads),
    "Python code of a property": lambda g: Behaviour(g.properties),
    "Python code of an instruction": lambda g: python.write(None, 0, g.node, None),
    "native code": lambda g: generate(g.threads, g.layout, {}),
    "native code of a property": lambda g: generate(
        g.properties, Layout(g.properties), judges_of(g.properties)
    ),
    "native code of an instruction": lambda g: native.write_node(
        SimpleNamespace(f=None, code=g.code), g.code.entry, False
    ),
    "bounds of locals": lambda g: LocalBounds(g.program.threads[0].code, g.program)._assigned(
        UNKNOWN, frozenset()
    ),
    "data races": lambda g: _matters(
        SimpleNamespace(
            region=SimpleNamespace(headers=(), order=[(g.code.entry, False)]), several=False, code=g.code
        )
    ),
    "check": lambda g: explore(g.threads, Options()),
    # explanations
    "operations": lambda g: Operations(g.program, g.program.threads[0].code).operation(UNKNOWN),
    "values": lambda g: Operations(g.program, g.program.threads[0].code).value(UNKNOWN),
    "what is assigned": lambda g: Operations(g.program, g.program.threads[0].code)._made(UNKNOWN, 0),
    "labels": lambda g: Labels(g.layout).label(g.state, 0, g.node, None),
    "steps in words": lambda g: text(g).does(g.code.entry),
    "what a path did": lambda g: text(g)._text(Operation(g.code.entry)),
    "what a way is blocked by": lambda g: text(g).awaited(Operation(g.code.entry)),
    "only_looks": lambda g: only_looks(UNKNOWN),
    "came_to": lambda g: came_to(UNKNOWN, None),
    "guards": lambda g: _guards(looped(g.code), g.code.entry + 1),
    "who ends a wait": lambda g: ended_by(UNKNOWN),
    "deadlocks": lambda g: wait_of(
        SimpleNamespace(
            program=g.threads,
            layout=g.layout,
            communication=lambda *_: None,
            waits_on=lambda *_: [],
            place=lambda *_: SimpleNamespace(does=""),
            blocked_by=lambda *_: [(UNKNOWN, None)],
            lock_name=lambda *_: "",
        ),
        g.state,
        0,
    ),
    "what made a property false": lambda g: falsified(States(g.layout), g.prop, g.state),
    "paths of a step": lambda g: StepPaths(Layout(g.threads)).paths(g.state, 0),
    "instructions on a path": lambda g: StepWay.instruction(None, UNKNOWN),
    "what C would do": lambda g: list(_done(UNKNOWN, {})),
    "listing": lambda g: thread_steps(g.threads, g.thread),
    # the second implementation
    "oracle": lambda g: [list(Oracle(g.threads).initial())],
    "oracle, instructions": lambda g: Execution.execute(None, UNKNOWN, 0),
    # expressions
    "children": lambda g: E.children(UNKNOWN),
    "substituted": lambda g: E.substituted(UNKNOWN, {}),
    "locals_of": lambda g: list(E.locals_of(UNKNOWN)),
    "evaluate": lambda g: E.evaluate(UNKNOWN, {}),
    "show": lambda g: E.show(UNKNOWN, []),
    "fold": lambda g: E.fold(UNKNOWN),
    "interval": lambda g: interval(UNKNOWN, {}, 1),
    "refine": lambda g: refine({}, UNKNOWN, True, 1),
    "bounds": lambda g: bounds.expression(UNKNOWN, [], 1),
    "Python code of an expression": lambda g: Writer.expr(None, None, UNKNOWN),
    "native code of an expression": lambda g: ValueWriter.value(writer(), UNKNOWN),
    "native code of a condition": lambda g: ValueWriter.bit(writer(), UNKNOWN),
    "sort of an expression": lambda g: Sorts(g.program, frozenset())._term(g.program.threads[0], UNKNOWN),
    "reference of an expression": lambda g: symmetry_heap._kind(g.code, UNKNOWN),
    "references in an expression": lambda g: list(symmetry_heap._expression(g.code, UNKNOWN)),
    "expression of a property": lambda g: Evaluation.value(None, UNKNOWN, {}),
    "oracle, expression": lambda g: value_of(UNKNOWN, {}, 0),
    "unary operator": lambda g: E.apply_unary(UNKNOWN, 0),
    "binary operator": lambda g: E.apply_binary(UNKNOWN, 0, 0),
    "bounds of a unary operator": lambda g: bounds.unary(UNKNOWN, (0, 1)),
    "bounds of a binary operator": lambda g: bounds.binary(UNKNOWN, (0, 1), (0, 1)),
    "interval of an operator": lambda g: interval(E.Binary(UNKNOWN, E.Const(0), E.Const(0)), {}, 1),
}


def text(given: Given) -> Any:
    """Describes ways through the steps of the thread with an unknown instruction."""
    found = Labels(given.layout).text_of(0)
    found.code = given.code
    return found


def looped(code: Code) -> Code:
    """The code, with a way from its second node back to the first."""
    nodes = list(code.nodes)
    nodes[code.entry + 1] = replace(nodes[code.entry + 1], next=(code.entry,))
    return replace(code, nodes=tuple(nodes))


def writer() -> Any:
    return ValueWriter(None, None, 0)


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> Given:
    return Given(program_of(model(tmp_path_factory.mktemp("unknown"), SOURCE)))


@pytest.mark.parametrize("name", ANALYSES)
def test_an_unknown_instruction_is_refused(given: Given, name: str) -> None:
    with pytest.raises(AssertionError, match="Unknown"):
        ANALYSES[name](given)
