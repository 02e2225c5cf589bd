"""Footprints: exact on small models, and never too small: steps that are apart change places."""

import itertools
import tempfile
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from random_models import PROFILES, models
from support import compiled, model
from test_oracle import targets
from test_random import SETTINGS

from interleave.api import program_of
from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import ModelFault
from interleave.engine.behaviour.expander import successors
from interleave.engine.exploration import Limits
from interleave.engine.python.search import Search
from interleave.engine.watch import Watch
from interleave.errors import ModelError
from interleave.loader import load_models
from interleave.program.footprint import (
    REFERENCES,
    THREAD,
    VARIABLE,
    Footprint,
    Location,
    footprints,
    meet,
    property_footprint,
)
from interleave.program.program import Program
from interleave.program.steps import step_nodes
from interleave.report.step_facts import location_name

ROOT = Path(__file__).resolve().parent.parent

def conflict(a: Footprint, b: Footprint) -> bool:
    """Whether one of two steps may write what the other one reads or writes."""
    pairs = ((a.writes, b.reads | b.writes), (a.reads, b.writes))
    return any(meet(one, other) for some, others in pairs for one in some for other in others)


HEAP = """
class Node(Struct, capacity=2):
    value = Int(0, max=3)
    lock = Mutex()

class M(Model):
    node = Ref(Node)
    other = Ref(Node)
    a = Array(Int(0, max=3), 2)
    x = Int(0, max=1)
    @thread
    def t(m):
        n = Node(value=1)
        m.node = n
        n.value = 2
        free(n)
    @thread
    def u(m):
        m.x = 0
        wait_until(m.x == 0)
        m.x = 1
    @thread(instances=2)
    def v(m, i):
        m.a[i] = 1
        m.a[0] = 1
        m.w.start(m.other)
        m.w.join()
    @thread(start=False)
    def w(m, n):
        m.other = n
    @invariant
    def small(m):
        return m.x == 0 and m.u.finished
"""


def variable(name: str, element: int | None = None) -> Location:
    return Location(VARIABLE, name, element)


def steps_of(found: Program, thread: str, index: int | None = None) -> list[Footprint]:
    return list(footprints(found, found.thread[thread], index).values())


def test_footprints_of_allocation_and_free(tmp_path: Path) -> None:
    found = program_of(model(tmp_path, HEAP))
    new, store, field, free = steps_of(found, "t")
    held, live = Location(REFERENCES, "Node"), variable(found.struct["Node"].heap)
    references = {variable("node"), variable("other")}
    fields = {variable("Node.value"), variable("Node.lock")}
    assert new.reads == {live, held} | references
    assert new.writes == {live, held} | fields
    assert store == Footprint(frozenset(), frozenset({variable("node")}))
    assert field == Footprint(frozenset({live}), frozenset({variable("Node.value")}))
    assert free.reads == {live}
    assert free.writes == {live, held, Location(THREAD, "t", 0)} | fields | references


def test_footprints_of_elements_and_threads(tmp_path: Path) -> None:
    found = program_of(model(tmp_path, HEAP))
    status, held = Location(THREAD, "w", 0), Location(REFERENCES, "Node")
    own, first, load, start, join = steps_of(found, "v", 1)
    assert (own.writes, first.writes) == ({variable("a", 1)}, {variable("a", 0)})
    assert steps_of(found, "v")[0].writes == {variable("a")}
    assert load == Footprint(frozenset({variable("other")}), frozenset({held}))
    assert start == Footprint(frozenset({status}), frozenset({status, held}))
    assert join == Footprint(frozenset({status}), frozenset({Location(THREAD, "v", 1)}))
    prop = property_footprint(found, found.properties[0].code)
    assert prop == Footprint(frozenset({variable("x"), Location(THREAD, "u", 0)}), frozenset())
    assert [location_name(found, x) for x in (status, Location(THREAD, "v"), variable("a"), held)] == [
        "status of w", "status of v[…]", "a[…]", "references to Node",
    ]  # fmt: skip


def test_conflicts(tmp_path: Path) -> None:
    found = program_of(model(tmp_path, HEAP))
    new, store, field, free = steps_of(found, "t")
    write, wait, _ = steps_of(found, "u")
    assert conflict(write, wait) and conflict(wait, write) and conflict(write, write)
    assert not conflict(wait, wait) and not conflict(write, field)
    assert conflict(new, free) and conflict(field, free) and conflict(store, free)
    zero, one = steps_of(found, "v", 0)[0], steps_of(found, "v", 1)[0]
    assert not conflict(zero, one) and conflict(zero, steps_of(found, "v")[0])


class Swaps:
    """Takes steps whose footprints are apart in both orders."""

    def __init__(self, found: Program) -> None:
        self.program, self.code = found, Behaviour(found)
        self.known = [list(footprints(found, *instance).values()) for instance in found.instances]
        self.compared = 0

    def footprint(self, state: int, number: int) -> Footprint:
        return self.known[number][self.code.layout.pc(state, number)]

    def compare(self, state: int) -> None:
        moves = [m for m in successors(self.code, state) if m[2] >= 0]
        for (a, i, after_a), (b, j, after_b) in itertools.product(moves, moves):
            if a < b and not conflict(self.footprint(state, a), self.footprint(state, b)):
                one = [n for t, k, n in successors(self.code, after_a) if (t, k) == (b, j)]
                two = [n for t, k, n in successors(self.code, after_b) if (t, k) == (a, i)]
                assert one == two and len(one) == 1, (self.program.name, state, a, b)
                self.compared += 1


@pytest.mark.parametrize(
    ("target", "least"),
    [
        ("models/philosophers.py:philosophers", 500),
        ("models/philosophers.py:philosophers_fixed", 500),
        ("models/peterson.py", 0),
        ("models/readers_writers.py", 0),
        ("models/bounded_buffer.py", 0),
        ("models/double_checked.py", 0),
        ("models/aba_stack.py:AbaStackHazard", 100),
        ("models/qemu_return_path/old.py", 1000),
        ("models/qemu_return_path/new8.py", 500),
    ],
)
def test_steps_that_do_not_conflict_change_places(target: str, least: int) -> None:
    for loaded in load_models(str(ROOT / target)):
        swaps = Swaps(program_of(loaded))
        for state in Search(swaps.code, {}, Watch(Limits(states=1500))).run().parent:
            swaps.compare(state)
        assert swaps.compared >= least


def test_steps_end_where_threads_stand() -> None:
    for target in targets():
        for thread in compiled(target).threads:
            for location in thread.code.locations:
                nodes, ends = step_nodes(thread.code, location)
                assert location in nodes and set(ends) <= set(thread.code.locations)


@pytest.mark.parametrize("profile", PROFILES)
def test_on_random_models_too(profile: str) -> None:
    compare_many(profile, 2)


@pytest.mark.slow
@pytest.mark.parametrize("profile", PROFILES)
def test_on_many_random_models(profile: str) -> None:
    compare_many(profile, 25)


def compare_many(profile: str, examples: int) -> None:
    compared = 0

    @settings(SETTINGS, max_examples=examples, phases=[Phase.generate])
    @given(models(profile))
    def swap(source: str) -> None:
        nonlocal compared
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "random_model.py"
            path.write_text(source, encoding="utf-8")
            try:
                (loaded,) = load_models(f"{path}:Random")
                swaps = Swaps(program_of(loaded))
                for state in Search(swaps.code, {}, Watch(Limits(states=200))).run().parent:
                    swaps.compare(state)
            except (ModelError, ModelFault):
                return
            compared += swaps.compared

    swap()
    assert compared
