"""The frontend against Python: models run as ordinary code take the steps that their programs take.

Random schedules are played on a model's own functions (see `real_python`) and on its `Program`, by
the oracle. After each step the shared values, the threads' standing, what each thread does next,
what is blocked, the violations and the properties' values must agree.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from enum import Enum
from typing import Any

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st
from lockstep import Violation, World
from oracle import FINISHED, IDLE, ModelFault, Oracle, Standing, State
from oracle_graph import places_in
from random_models import HEADER, PROFILES, load_program, models
from real_python import load

from interleave.errors import ModelError
from interleave.program import instr as I
from interleave.program.program import Program

WALKS = 3
STEPS = 60

#: What the real code calls an instruction.
WORDS = {
    I.Load: "load", I.Store: "store", I.New: "new", I.Choose: "choose", I.ChooseRange: "choose",
    I.Put: "put", I.Get: "get", I.Notify: "notify",
    I.Start: "start", I.Join: "join", I.Status: "status", I.AtomicBegin: "atomic",
}  # fmt: skip


def label(instr: I.Instr) -> tuple[str, str]:
    """What a step does and to which variable, thread or struct."""
    if isinstance(instr, I.Operate):
        words = {"begin_wait": "cond_wait", "wake": "cond_wake", "wake_spuriously": "cond_wake"}
        return words.get(instr.name, instr.name), instr.places[0].variable
    word = WORDS[type(instr)]
    match instr:
        case I.New(_, name, _) | I.Start(name, _, _) | I.Join(name, _) | I.Status(_, name, _, _):
            return word, name
    places = places_in(instr)
    return word, places[0].variable if places else ""


class Real:
    """A model that runs as Python, on one schedule."""

    def __init__(self, source: str, program: Program, rng: random.Random) -> None:
        self.program = program
        self.world = World(lambda count: rng.randrange(count))
        self.cls = load(source, self.world)
        parts = vars(self.cls)
        self.model = self.cls()
        self.violation = ""
        for name, value in parts.items():
            if hasattr(value, "make"):
                self.model.__dict__[name] = value.make(name)
                if hasattr(self.model.__dict__[name], "waiting"):
                    self.model.__dict__[name].model = self.model
        try:
            if "setup" in parts:
                self.model.setup()
            for role in parts.values():
                if getattr(role, "auto", False):
                    for index in range(role.instances or 1):
                        role.launch(self.model, index, (), {})
        except Violation as violation:
            self.violation = str(violation)
        except AttributeError as error:
            self.violation = "null-dereference" if "NoneType" in str(error) else repr(error)

    # ------------------------------------------------------------------ what it looks like

    def code(self, value: Any) -> int:
        """A value as programs code it."""
        if value is None:
            return 0
        if isinstance(value, Enum):
            return list(type(value)).index(value)
        if isinstance(value, int):
            return int(value)
        return self.world.heap.index(value) + 1

    def values(self, thing: Any) -> list[int]:
        if hasattr(thing, "values") and not isinstance(thing, Enum):  # an array
            return [v for item in thing.values for v in self.values(item)]
        if hasattr(thing, "owner"):
            return [thing.owner]
        if hasattr(thing, "count") and not isinstance(thing, (int, Enum)):
            return [thing.count]
        if hasattr(thing, "content"):
            return [self.code(v) for v in thing.content]
        if hasattr(thing, "waiting"):
            return [int(n in thing.waiting) for n in range(len(self.program.instances))]
        return [self.code(thing)]

    def shared(self, oracle: Oracle) -> tuple[tuple[int | None, ...], ...]:
        found: list[tuple[int | None, ...]] = []
        for variable in oracle.variables:
            if variable.kind == "heap":
                found.append(tuple(int(i < len(self.world.heap)) for i in range(variable.slots)))
            elif variable.struct is None:
                content = self.values(self.model.__dict__[variable.name])
                found.append((*content, *[None] * (variable.size - len(content))))  # behind a queue's end
            else:
                name = variable.name.partition(".")[2]
                values = [v for item in self.world.heap for v in self.values(item.__dict__[name])]
                found.append((*values, *[None] * (variable.size - len(values))))
        return tuple(found)

    def matches(self, oracle: Oracle, state: State) -> bool:
        """Whether it is in a state, as far as can be seen from outside."""
        if state.shared != self.shared(oracle):
            return False
        for number, standing in enumerate(state.threads):
            runner = self.world.runners.get(number)
            if runner is None or runner.finished:
                if standing != (IDLE if runner is None else FINISHED):
                    return False
            elif not isinstance(standing, Standing):
                return False
            elif not runner.late:  # else it is about to access a field of None
                thread, _ = self.program.instances[number]
                if label(thread.code.nodes[standing.node].instr) != runner.pending:
                    return False
        return True


def walk(source: str, program: Program, seed: int, say: Callable[[str], object]) -> str:
    """Play one random schedule and say its steps; how it ended."""
    rng = random.Random(seed)
    oracle = Oracle(program)
    try:
        initial = list(oracle.initial())
    except ModelFault:
        return "model error"
    real = Real(source, program, rng)
    try:
        if real.violation:
            assert real.violation in initial
            return "violation"
        states = {s for s in initial if isinstance(s, State) and real.matches(oracle, s)}
        assert states, "no initial state is the real one"
        for _ in range(STEPS):
            properties(real, oracle, next(iter(states)))
            able = [
                n for n, r in sorted(real.world.runners.items()) if not r.finished and (r.late or r.able())
            ]
            try:
                ways = {(s, n): oracle.steps(s, n) for s in states for n in range(len(program.instances))}
            except ModelFault:
                return "model error"
            assert {n for (_, n), outcomes in ways.items() if outcomes} == set(able), "others are blocked"
            if not able:
                return "stuck"
            number = rng.choice(able)
            runner = real.world.runners[number]
            runner.advance()
            outcomes = {o for s in states for o in ways[s, number]}
            say(f"{program.instance_name(number)}: {runner.violation or runner.pending}")
            if runner.violation:
                assert runner.violation in outcomes
                return "violation"
            states = {o for o in outcomes if isinstance(o, State) and real.matches(oracle, o)}
            assert states, "the step leads elsewhere"
        return "long"
    finally:
        real.world.close()


def properties(real: Real, oracle: Oracle, state: State) -> None:
    """The properties' functions, called as they are, have the values that the program gives them."""
    for prop in real.program.properties:
        try:
            expected: bool | None = oracle.holds(prop, state)
        except ModelFault:
            expected = None
        try:
            found: bool | None = bool(getattr(real.model, prop.name)())
        except (Violation, AttributeError, ZeroDivisionError, ValueError):
            found = None
        assert found == expected, prop.name


def play(source: str, seed: int, say: Callable[[str], object] = print) -> str:
    try:
        program = load_program(source)
    except ModelError as error:
        say(str(error))
        return "refused"
    for i in range(WALKS):
        ended = walk(source, program, seed + i, say)
    return ended


@pytest.mark.parametrize("profile", PROFILES)
def test_random_models_run_as_python(profile: str) -> None:
    check_many(profile, 4)


@pytest.mark.slow
@pytest.mark.parametrize("profile", PROFILES)
def test_many_random_models_run_as_python(profile: str) -> None:
    check_many(profile, 40)


def check_many(profile: str, examples: int) -> None:
    found: Counter[str] = Counter()

    @settings(
        max_examples=examples,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(source=models(profile, plain=True), seed=st.integers(0, 1000))
    def run(source: str, seed: int) -> None:
        note(source)
        found[play(source, seed, note)] += 1

    run()
    assert found["refused"] < examples // 3, found


# Statements in which the order of the accesses is easily got wrong.
ORDERS = """
class Node(Struct, capacity=2):
    v = Int(0, max=3)
    next = Ref("Node")

    def chain(self, by, of=2):
        self.next.v = by % of
        return self.next


class Random(Model):
    r = Ref(Node)
    a = Array(Int(0, max=3), 4)
    x = Int(0, max=3)
    y = Int(2, max=3)
    lock = Mutex()
    q = Queue(Int(0, max=3), capacity=2)

    def setup(m):
        m.r = Node()
        m.r.next = Node(next=m.r, v=1)

    def get(m, first, second=1):
        m.x = first
        return second, m.y

    @thread
    def main(m):
        {statement}

    @thread
    def other(m):
        m.x = 1
        with m.lock:
            m.y = m.x
            m.r = m.r.next
        m.q.put(3)
"""


@pytest.mark.parametrize(
    "statement",
    [
        "m.r.next.v = m.x + 1",
        "m.a[m.x], m.r.next.v = m.a[m.r.v], m.x",
        "m.a[m.x] += m.r.next.v",
        "m.r.next.v += m.x",
        "z = m.x = m.r.v = m.y; m.x = z",
        "z = 1; m.r.v, z = z, m.r.v; m.a[z] = z",
        "m.x, m.a[m.x] = m.a[0], m.x",
        "m.r.chain(m.x, of=m.y).v = m.x",
        "m.x, (m.y, m.a[0]) = m.y, m.get(m.x, second=m.y)",
        "m.a[0], m.a[1] = m.get(second=m.x, first=m.y)",
        "m.x = m.y if m.r.v else m.a[m.x]",
        "m.x = m.y and m.x or m.a[m.y]",
        "m.x = int(m.x < m.y < m.a[m.x])",
        "m.x = int(m.x in (m.y, m.a[0], 1))",
        "m.x = min(m.x, m.y, m.a[m.x])",
        "m.x = 3 - abs(m.x - m.y)",
        "m.x = sum(m.a[i] + m.x for i in range(2) if i != m.y) % 4",
        "m.x = int(any(m.a[m.x] == i for i in (m.x, m.y)))",
        "m.x = int(all(n == m.x for n in m.a))",
        "with m.lock: m.x = m.q.get() if not m.q.empty() else len(m.q)",
        "m.q.put(m.x if m.r.next is m.r else m.y)",
        "for i in range(m.x, m.y): m.a[i] = m.x",
        "for i in (m.x, m.y, m.x): m.a[i] = i",
        "while m.x < m.y and not m.a[m.x]: m.a[m.x] = m.x = m.x + 1",
        "z = m.x; m.x = z + (m.y if maybe() else z)",
        "z = m.x; z += choose(m.x, m.y) - z; m.x = z",
        "m.x = -m.x % (m.y + 1) << m.a[0] & ~m.a[1]",
    ],
)
def test_the_order_of_accesses(statement: str) -> None:
    source = HEADER + ORDERS.format(statement=statement)
    for seed in range(3):
        assert play(source, seed * WALKS) in ("stuck", "violation", "long")
