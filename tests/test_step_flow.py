"""The way through a step: exact on small models."""

from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import cast

import pytest
from support import body, model

from interleave.api import program_of
from interleave.engine.behaviour.region import Context, node_in_loop
from interleave.program import instr as I
from interleave.program.program import Code, Program
from interleave.program.steps import At, StepFlow, choosing, start_nodes, step_nodes, waits


def program(folder: Path, *lines: str, more: str = "") -> Program:
    declare = "x = Int(0, max=3)\n y = Int(0, max=3)\n lock = Mutex()"
    return program_of(model(folder, body(*lines, declare=declare, more=more)))


def code_of(folder: Path, *lines: str) -> Code:
    return program(folder, *lines).threads[0].code


def named(code: Code, nodes: list[At]) -> list[str]:
    """The instructions of nodes; those that are come to inside of ``atomic()`` are marked."""
    return [type(code.nodes[node].instr).__name__ + "*" * inside for node, inside in nodes]


def kinds(code: Code, nodes: tuple[int, ...]) -> list[str]:
    return named(code, [(node, False) for node in nodes])


def test_a_step_is_an_access_and_the_local_work_after_it(tmp_path: Path) -> None:
    code = code_of(tmp_path, "a = m.x", "if a: m.x = 1", "else: m.y = 1", "m.x = 2")
    load, first, second, last = code.locations
    nodes, ends = step_nodes(code, load)
    assert (kinds(code, nodes), ends) == (["Load", "Assign", "Branch"], (first, second))
    assert step_nodes(code, first) == ((first,), (last,))
    assert step_nodes(code, second) == ((second,), (last,))
    nodes, ends = step_nodes(code, last)
    assert (kinds(code, nodes), ends) == (["Store", "End"], ())


def test_an_atomic_is_one_step_with_what_is_local_after_it(tmp_path: Path) -> None:
    code = code_of(tmp_path, "with atomic():", "  m.x = 1", "  m.y = 1", "assert m.x == 1")
    begin, load = code.locations
    flow = StepFlow(code)
    walk = flow.walk((begin, False))
    assert named(code, walk) == ["AtomicBegin", "Store*", "Store*", "AtomicEnd*"]
    assert flow.nodes_and_ends((begin, False)) == (tuple(node for node, _ in walk), (load,))
    assert list((flow.upwards((begin, False)) or {}).items()) == [(at, flow.after(at)) for at in walk[::-1]]
    assert flow.after(walk[-1]) == ()
    assert flow.following(walk[-1]) == [(load, False)]
    assert flow.stops_at((load, False))
    assert not flow.stops_at((load, True))
    assert [flow.inside(at) for at in walk] == [True, True, True, False]


def test_through_folded_locations(tmp_path: Path) -> None:
    code = code_of(tmp_path, "m.x = 1", "m.y = 1", "m.x = 2")
    first, second, third = code.locations
    assert StepFlow(code).nodes_and_ends((first, False)) == ((first,), (second,))
    through = StepFlow(code, frozenset({first, third}))
    assert through.nodes_and_ends((first, False)) == ((first, second), (third,))


def test_a_property_is_one_step(tmp_path: Path) -> None:
    more = " @invariant\n def both(m):\n  return m.x > 0\n"
    code = program(tmp_path, "m.x = 1", more=more).properties[0].code
    flow = StepFlow(code, whole=True)
    assert sorted(flow.walk((code.entry, True))) == [(node, True) for node in range(len(code.nodes))]


def test_a_step_ends_where_it_began_if_it_comes_there_again(tmp_path: Path) -> None:
    code = code_of(tmp_path, "while True: m.x = 1")
    (store,) = code.locations
    assert step_nodes(code, store)[1] == (store,)
    assert StepFlow(code).upwards((store, False)) is not None


def test_local_work_that_goes_round(tmp_path: Path) -> None:
    code = code_of(tmp_path, "a = m.x", "while a < 2: a = (a + 1) % 3", "m.y = a")
    load, store = code.locations
    nodes, ends = step_nodes(code, load)
    assert (kinds(code, nodes), ends) == (["Load", "Assign", "Branch", "Assign"], (store,))
    assert StepFlow(code).upwards((load, False)) is None


def test_nothing_follows_a_check_that_always_fails(tmp_path: Path) -> None:
    code = code_of(tmp_path, "m.x = 1", "assert False", "m.y = 1")
    nodes, ends = step_nodes(code, code.locations[0])
    assert (kinds(code, nodes), ends) == (["Store", "Check"], ())
    flow, check = StepFlow(code), (nodes[-1], False)
    assert (flow.following(check), named(code, flow.edges(check))) == ([], ["End"])


def test_the_local_work_of_a_start(tmp_path: Path) -> None:
    at_once = code_of(tmp_path, "m.x = 1")
    assert start_nodes(at_once) == ((), at_once.locations)
    later = code_of(tmp_path, "for i in range(2):", "  m.x = i")
    nodes, ends = start_nodes(later)
    assert "Store" not in kinds(later, nodes)
    assert ends == later.locations


def test_which_nodes_choose(tmp_path: Path) -> None:
    lines = ("with atomic():", "  m.x = 1", "  m.x = choose(0, 1)", "m.y = 1")
    found = program(tmp_path, *lines)
    code = found.threads[0].code
    begin, store = code.locations
    (node,) = choosing(found, code, step_nodes(code, begin)[0])
    assert isinstance(code.nodes[node].instr, I.Choose)
    assert choosing(found, code, step_nodes(code, store)[0]) == []


@pytest.mark.parametrize(
    ("lines", "blocks"),
    [
        (("m.x = 1",), False),
        (("m.lock.acquire()",), True),
        (("with atomic():", "  m.x = 1", "  m.lock.acquire()"), True),
        (("wait_until(m.x == 0)",), True),
        (("with atomic():", "  m.x = 1"), False),
    ],
)
def test_which_steps_may_block(tmp_path: Path, lines: tuple[str, ...], blocks: bool) -> None:
    code = code_of(tmp_path, *lines)
    assert bool(waits(code, code.locations[0])) is blocks


def test_a_loop_is_found_where_there_is_one() -> None:
    """Held against taking away layer by layer what nothing leads to, or what leads nowhere."""
    found = 0
    for seed in range(300):
        random = Random(seed)
        size = random.randrange(1, 9)
        edges = {(n, False): [(random.randrange(size), False) for _ in range(random.randrange(3))]
                 for n in range(size)}  # fmt: skip
        left = set(edges)
        while True:
            inner = {a for a in left if left.intersection(edges[a]) and any(a in edges[b] for b in left)}
            if inner == left:
                break
            left = inner
        context = cast(Context, SimpleNamespace(flow=SimpleNamespace(after=edges.__getitem__)))
        assert node_in_loop(context, edges) == min(left, default=None)
        found += bool(left)
    assert 50 < found < 250
