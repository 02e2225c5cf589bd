"""Properties that treat instances alike: which are known to, and that all which are known to really do."""

from __future__ import annotations

from collections import Counter
from itertools import permutations, product
from random import Random

import pytest
from random_models import load_program
from test_symmetry import symmetric

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import ModelFault
from interleave.symmetry.diagrams import Diagram, Diagrams

MODEL = """
from interleave import Array, Bool, Int, Model, choose, invariant, thread

class Random(Model):
    n = Int(0, max=9)
    last = Int(0, max=9)
    used = Array(Int(0, max=15), 6)
    held = Array(Int(4, max=4), 6)
    state = Array(Int(0, max=2), 4)
    ready = Array(Bool(False), 6)

    @thread(instances=6)
    def worker(m, i):
        m.used[i] = 3
        m.held[i] = choose(range(5))
        m.ready[i] = True
        m.n = choose(range(10))
        m.state[m.n % 4] = 1

    @thread(instances=2)
    def other(m, j):
        m.last = 1

    @invariant
    def p(m):
        {property}
"""


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("return sum(u for u in m.used) <= 50", {"worker", "other"}),  # 16 values for each of six
        ("return not any(h != 4 and m.state[h] == 2 for h in m.held)", {"worker", "other"}),
        ("return sum(1 for s in m.state if s == 2) <= 1 and all(u < 9 for u in m.used)", {"worker", "other"}),
        ("return sum(1 for k in range(6) if m.ready[k] and m.used[k] > m.n) < 4", {"worker", "other"}),
        ("return m.other[0].finished or m.other[1].finished or m.n == 0", {"worker", "other"}),
        ("return all(m.worker[k].finished == m.ready[k] for k in range(6))", {"worker", "other"}),
        ("return m.used[0] <= 3", {"other"}),
        ("return m.used[0] <= m.used[1]", {"other"}),
        ("return m.other[0].finished or m.n == 0", {"worker"}),
        ("return m.ready[0] or not m.ready[1] or m.used[2] == 3", {"other"}),
        # who is looked at first says what goes wrong: another kind of violation
        ("return all(9 // m.used[k] and m.state[m.held[k]] < 2 for k in range(6))", {"other"}),
    ],
)
def test_what_is_known(text: str, names: set[str]) -> None:
    assert symmetric(load_program(MODEL.format(property=text))) == names


#: Whether one is greater than the greatest so far depends on what was greater before.
GREATEST = """best = 0
        for a in m.a:
            if a > best:
                best = a
        return best < m.x"""

SMALL = """
from interleave import Array, Bool, Int, Model, choose, invariant, thread

class Random(Model):
    x = Int(0, max=2)
    a = Array(Int(0, max=2), 3)
    b = Array(Bool(False), 3)
    c = Array(Int(0, max=3), 2)

    @thread(instances=3)
    def worker(m, i):
        m.a[i] = choose(range(3))
        m.b[i] = not m.b[i]
        m.x = choose(range(3))
        m.c[choose(range(2))] = choose(range(4))

    @invariant
    def p(m):
        {property}
"""


def test_tests_that_depend_on_each_other() -> None:
    assert symmetric(load_program(SMALL.format(property=GREATEST))) == {"worker"}
    assert symmetric(load_program(SMALL.format(property=GREATEST.replace("< m.x", "<= m.a[1]")))) == set()


#: What may be said of an instance.
ATOMS = ("m.b[{k}]", "m.a[{k}] > m.x", "m.a[{k}] != 1", "m.c[m.a[{k}] % 2] == 3", "9 // m.a[{k}] > m.c[0]")


def text(chance: Random) -> str:
    """A property: of all, of some, of how many, or of each by itself, in some order."""
    first, second = chance.sample(ATOMS, 2)
    of_k = f"{first.format(k='k')} {chance.choice(('and', 'or'))} {second.format(k='k')}"
    kind = chance.randrange(4)
    if kind == 0:
        return f"return {chance.choice(('any', 'all'))}({of_k} for k in range(3)) or m.x == 1"
    if kind == 1:
        return f"return sum(1 for k in range(3) if {of_k}) != {chance.randrange(4)}"
    order = chance.choice(list(permutations(range(chance.choice((2, 3, 3))))))
    parts = [chance.choice((*ATOMS[:2], *(first,) * 6)).format(k=k) for k in order]
    return "return " + f" {chance.choice(('and', 'or'))} ".join(parts)


def value(code: Behaviour, state: int) -> object:
    try:
        found = code.evaluated(0, state)
    except ModelFault as fault:
        return str(fault)
    return bool(found) if found >= 0 else code.crashes[code.crash_of(found)].kind


def alike(code: Behaviour) -> bool:
    """Whether the property has the same value in all states whose elements are exchanged."""
    fields = {name: code.layout.variables[name] for name in ("x", "a", "b", "c")}
    values: dict[tuple[int, ...], object] = {}
    for x, c, *own in product(range(3), product((0, 3), repeat=2), *[list(product(range(3), (0, 1)))] * 3):
        state = 0
        numbers = [("x", 0, x), *(("c", k, v) for k, v in enumerate(c))]
        numbers += [(name, k, v) for k, pair in enumerate(own) for name, v in zip("ab", pair, strict=True)]
        for name, k, number in numbers:
            state |= number << fields[name].at(k)
        key = (x, *c, *(n for pair in sorted(own) for n in pair))
        if values.setdefault(key, value(code, state)) != value(code, state):
            return False
    return True


def check_random(seeds: range) -> Counter[tuple[bool, bool]]:
    """Random properties; how many are alike, and are known to be."""
    found: Counter[tuple[bool, bool]] = Counter()
    for seed in seeds:
        said = text(Random(seed))
        program = load_program(SMALL.format(property=said))
        known, really = "worker" in symmetric(program), alike(Behaviour(program))
        assert really or not known, said
        found[really, known] += 1
    return found


@pytest.mark.parametrize(
    ("first", "last"), [(0, 15), pytest.param(15, 200, marks=pytest.mark.slow)]
)
def test_random_properties(first: int, last: int) -> None:
    found = check_random(range(first, last))
    assert min(found[True, True], found[False, False]) > (last - first) // 4, found


@pytest.mark.parametrize("seed", range(5))
def test_one_diagram_for_what_comes_to_the_same(seed: int) -> None:
    """Tests in any order, and again and again, against the values for all that they can say."""
    chance, diagrams = Random(seed), Diagrams(lambda: None)
    tests = [("input", name) for name in "abcd"]
    seen: dict[tuple[int, ...], Diagram] = {}
    made = [(diagrams.end(k), (k,) * 16) for k in range(3)]
    outcomes = list(product((False, True), repeat=4))
    for _ in range(400):
        number, (yes, above), (no, below) = chance.randrange(4), chance.choice(made), chance.choice(made)
        denied = chance.random() < 0.5
        test = ("not", tests[number]) if denied else tests[number]
        taken = [said[number] != denied for said in outcomes]
        table = tuple(a if t else b for t, a, b in zip(taken, above, below, strict=True))
        diagram = diagrams.choice(test, yes, no)
        assert seen.setdefault(table, diagram) is diagram
        made.append((diagram, table))
    assert len(seen) > 100 and len({id(d) for d in seen.values()}) == len(seen)
