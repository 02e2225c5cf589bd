"""The axioms of memory models: held against published verdicts, and the product against them."""

from __future__ import annotations

from collections import Counter
from math import prod
from pathlib import Path

import pytest
from memory_axioms import Outcome, outcomes, possible
from memory_corpus import ALLOWED, FORBIDDEN, Litmus, corpus, model_text, written
from memory_random import random_program
from memory_runs import Unsayable, ways
from reduced import Explored
from support import model

from interleave.api import program_of
from interleave.engine.exploration import unfinished
from interleave.reduction.reduction import reduction_of
from interleave.trace.build import TraceBuilder

#: The memories that a model can have, and whose axioms they are held against.
MEMORIES = {"sc": "sc", "tso": "tso", "c11": "rc11"}
#: More combinations of threads' runs than these take minutes.
MOST = 200
#: RC11 allows what `c11`, as Batty, Donaldson and Wickerson 2016, forbids: their SC axioms differ.
APART = "IRIW-sc-sc-acq-sc-acq-sc"


def sayable() -> list[Litmus]:
    """What of the corpus has executions that can be listed."""
    found = []
    for litmus in (*corpus("litmus"), *corpus("algorithms")):
        try:
            if prod(len(runs) for runs in ways(litmus)) <= MOST:
                found.append(litmus)
        except Unsayable:
            pass
    return found


def registers(litmus: Litmus) -> dict[int, list[str]]:
    return {number: list(dict.fromkeys(written(body))) for number, body in enumerate(litmus.threads)}


def shown(litmus: Litmus, ended: set[Outcome]) -> set[Outcome]:
    """Of how a program ends what a model of it shows: no locals that nothing is written to, no mutexes."""
    names = {f"{number}:{name}" for number, found in registers(litmus).items() for name in found}
    names |= litmus.init.keys()
    return {frozenset((name, n) for name, n in ends if name in names) for ends in ended}


def ends(folder: Path, litmus: Litmus, memory: str, reduced: bool = True) -> set[Outcome]:
    """How the model of a program ends, by all its states that have no step."""
    locals_ = registers(litmus)
    program = program_of(model(folder, model_text(litmus, memory, locals_)))
    explored = Explored(program, reduction_of(program) if reduced else None)
    builder, found = TraceBuilder(explored.code), set()
    for state in explored.ends:
        assert isinstance(state, int), state  # no step commits a violation
        assert not unfinished(explored.code.layout, state)
        values = builder.describe(state)
        names = {f"{t}:{name}": values[f"g_{t}_{name}"] for t, some in locals_.items() for name in some}
        names |= {place: values[f"v_{place}"] for place in litmus.init}
        found.add(frozenset((name, int(text)) for name, text in names.items()))
    return found


def test_axioms_say_what_is_published() -> None:
    litmus_tests, said = sayable(), Counter[str]()
    assert len(litmus_tests) > 60
    for litmus in litmus_tests:
        ended = outcomes(litmus)
        for memory, axioms in (("sc", "sc"), ("tso", "tso"), ("c11", "rc11")):
            verdict = ALLOWED if possible(litmus, ended[axioms]) else FORBIDDEN
            if (litmus.name, memory) != (APART, "c11"):
                assert verdict == litmus.verdicts[memory], (litmus.name, memory)
            published = litmus.published.get(axioms, verdict)
            assert verdict == published, (litmus.name, axioms)
            said[f"{memory} {verdict}"] += 1
        assert ended["sc"] <= ended["tso"] and ended["sc"] <= ended["rc11"]
    assert min(said.values()) > 1 and len(said) == 6, said


@pytest.mark.parametrize("ordered", [0, 40])
def test_weaker_memories_do_more(ordered: int) -> None:
    """What the random programs are good for: how many tell two memories apart."""
    apart: Counter[tuple[str, str]] = Counter()
    for seed in range(40):
        ended = outcomes(random_program(seed, ordered))
        assert ended["sc"] <= ended["tso"] and ended["sc"] <= ended["rc11"]
        for one, other in (("sc", "tso"), ("sc", "rc11"), ("tso", "rc11")):
            apart[one, other] += ended[one] != ended[other]
    assert min(apart.values()) > 2, apart


def stronger(folder: Path, litmus: Litmus, memory: str) -> bool:
    """Whether it is said of a program that its axioms may let more happen."""
    return program_of(model(folder, model_text(litmus, memory))).stronger


def agree(folder: Path, memory: str, seeds: range, ordered: int) -> int:
    """Hold the product against the axioms; how many outcomes there were. `seq_cst` accesses of ``c11`` may be
    ordered by more than RC11 says, never by less."""
    total = 0
    for seed in seeds:
        litmus = random_program(seed, ordered)
        right = shown(litmus, outcomes(litmus, (MEMORIES[memory],))[MEMORIES[memory]])
        for reduced in (True, False)[: 1 if memory == "c11" else 2]:
            found = ends(folder, litmus, memory, reduced)
            assert found == right or (found < right and stronger(folder, litmus, memory)), (seed, ordered)
        total += len(right)
    return total


@pytest.mark.parametrize("memory", MEMORIES)
def test_random_programs(tmp_path: Path, memory: str) -> None:
    for ordered in (0, 40):
        assert agree(tmp_path, memory, range(4), ordered) > 20


@pytest.mark.slow
@pytest.mark.parametrize(("memory", "last"), [("sc", 70), ("tso", 70), ("c11", 24)])
def test_many_random_programs(tmp_path: Path, memory: str, last: int) -> None:
    for ordered in (0, 40):
        agree(tmp_path, memory, range(4, last), ordered)


def test_seq_cst_accesses_are_stronger_than_rc11_says(tmp_path: Path) -> None:
    """What limits.md says of them: a relaxed read of a `seq_cst` store orders the loads behind it."""
    (litmus,) = [one for one in corpus("litmus") if one.name == APART]
    told = [["store", "x", 1, "sc"], ["store", "z", 1, "rlx"]]
    looks = [["load", "a", "z", "rlx"], ["load", "b", "x", "sc"]]
    flag = Litmus("flag", [told, looks], init={"x": 0, "z": 0})
    for one in (litmus, flag):
        right = shown(one, outcomes(one, ("rc11",))["rc11"])
        assert ends(tmp_path, one, "c11") < right and stronger(tmp_path, one, "c11")
