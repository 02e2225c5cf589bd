"""What `interleave fences` finds under release and acquire, held against all ways to change a program."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from random import Random
from typing import Any

import pytest
from memory_axioms import outcomes
from memory_corpus import ALLOWED, FORBIDDEN, Litmus, corpus, model_text
from memory_random import random_program
from support import model
from test_fences_c11 import found
from test_memory_axioms import ends

from interleave.api import check


def never(litmus: Litmus) -> str:
    """The program as a model in which its condition must not come true, and nothing else is asked."""
    text = model_text(litmus, "c11").replace("@reachable", "@invariant").replace("reachable", "invariant")
    head, _, condition = text.rpartition("return ")
    return f"{head}return not ({condition.strip()})\n"


# ---------------------------------------------------------------------------- all ways to change a program

UP = {
    "load": (3, {"rlx": ("acq", "sc"), "acq": ("sc",)}),
    "store": (3, {"rlx": ("rel", "sc"), "rel": ("sc",)}),
    "fence": (1, {"acq": ("acq_rel", "sc"), "rel": ("acq_rel", "sc"), "acq_rel": ("sc",)}),
}
UPDATED = {"rlx": ("acq", "rel", "acq_rel", "sc"), "acq": ("acq_rel", "sc"), "rel": ("acq_rel", "sc"),
           "acq_rel": ("sc",)}  # fmt: skip
UP |= {"xchg": (4, UPDATED), "fadd": (4, UPDATED), "cas": (5, UPDATED)}
STRONG = {"": 0, "rlx": 0, "acq": 1, "rel": 1, "acq_rel": 2, "sc": 3}
#: Where, the order that is there (none: a fence is put there), the new one.
Edit = tuple[tuple[int, ...], str, str]


def edits(litmus: Litmus) -> Iterator[Edit]:
    """All single changes of a program without jumps."""
    for t, body in enumerate(litmus.threads):
        for k, instruction in enumerate(body):
            if k:
                yield from (((t, k), "", order) for order in ("acq", "rel", "acq_rel", "sc"))
            at, stronger = UP[instruction[0]]
            has = instruction[at]
            yield from (((t, k, at), has, order) for order in stronger.get(has, ()))


def edited(litmus: Litmus, chosen: tuple[Edit, ...]) -> Litmus:
    made = copy.deepcopy(litmus)
    for where, _, order in sorted(chosen, key=lambda edit: (edit[0][:2], -len(edit[0])), reverse=True):
        t, k, *at = where
        if at:
            made.threads[t][k][at[0]] = order
            if made.threads[t][k][0] == "cas":
                failure = {"acq_rel": "acq", "rel": "rlx"}.get(order, order)
                made.threads[t][k][6] = max(made.threads[t][k][6], failure, key=STRONG.__getitem__)
    for where, _, order in sorted(chosen, reverse=True):
        if len(where) == 2:
            made.threads[where[0]].insert(where[1], ["fence", order])
    return made


def cost(chosen: tuple[Edit, ...]) -> tuple[int, int]:
    return len(chosen), sum(STRONG[new] - STRONG[old] for _, old, new in chosen)


def cheaper(litmus: Litmus, than: tuple[int, int]) -> list[tuple[Edit, ...]]:
    """All sets of changes that cost less: fewer, or as many that are weaker."""
    single = list(edits(litmus))
    some = [c for count in range(than[0] + 1) for c in combinations(single, count)]
    return [c for c in some if len({e[0] for e in c}) == len(c) and cost(c) < than]


def goes_wrong(folder: Path, litmus: Litmus) -> bool:
    return check(model(folder, never(litmus)), engine="python", reduction=False).verdict == "violated"


def nothing_cheaper(folder: Path, litmus: Litmus, most: int) -> tuple[int, int]:
    """Hold what is found against all that is cheaper, or every so-many-th of it; what it costs."""
    result = found(folder, never(litmus))
    assert result.fewest and result.helping and not result.why
    has = {"relaxed": 0, "acquire": 1, "release": 1, "acq_rel": 2, "seq_cst": 3}

    def before(does: str) -> int:
        return next((has[order] for order in has if order in does), 0)

    strong = sum(has[s.order] - (0 if s.side else before(s.does)) for s in result.helping)
    least = len(result.helping), strong
    some = cheaper(litmus, least)
    for chosen in some[:: 1 + len(some) // most]:
        assert goes_wrong(folder, edited(litmus, chosen)), chosen
    return least


WEAK = [one for one in corpus("litmus") if (one.verdicts["sc"], one.verdicts["c11"]) == (FORBIDDEN, ALLOWED)]
#: Those without jumps, locks and local work.
FEW = ("SB", "R+po+mfence", "WRC")
PLAIN = [one for one in WEAK if all(i[0] in UP for body in one.threads for i in body)]


def test_nothing_cheaper_helps(tmp_path: Path) -> None:
    """Of all single changes and sets of them that cost less than what is found, none helps."""
    (litmus,) = [one for one in PLAIN if one.name == "MP"]
    assert nothing_cheaper(tmp_path, litmus, 12) == (2, 2)


@pytest.mark.slow
@pytest.mark.parametrize("litmus", [pytest.param(one, id=one.name) for one in PLAIN if one.name in FEW])
def test_nothing_cheaper_helps_litmus(tmp_path: Path, litmus: Litmus) -> None:
    nothing_cheaper(tmp_path, litmus, 20)


@pytest.mark.slow
@pytest.mark.parametrize("ordered", [0, 40])
def test_nothing_cheaper_helps_random_programs(tmp_path: Path, ordered: int) -> None:
    assert hold_random(tmp_path, range(2, 4), ordered, 6)


def weak_end(seed: int, ordered: int) -> Litmus | None:
    """A random program with a condition that comes true under `c11` and not under `sc`."""
    litmus = random_program(seed, ordered)
    ended = outcomes(litmus, ("sc", "rc11"))
    for end in sorted(map(sorted, ended["rc11"] - ended["sc"])):
        registers = [["==", name, number] for name, number in end if ":" in name]
        if registers:
            condition: Any = registers[0]
            for more in registers[1:]:
                condition = ["and", condition, more]
            weak = Litmus(litmus.name, litmus.threads, condition, litmus.init)
            if not any(all((r[1], r[2]) in e for r in registers) for e in ended["sc"]):
                return weak
    return None


def hold_random(folder: Path, seeds: range, ordered: int, most: int) -> int:
    """Hold what is found for random programs against what is cheaper; how many there were."""
    count = 0
    for seed in seeds:
        litmus = weak_end(seed, ordered)
        if litmus is not None and goes_wrong(folder, litmus):
            nothing_cheaper(folder, litmus, most)
            count += 1
    return count


@pytest.mark.slow
def test_stronger_orders_only_take_away(tmp_path: Path) -> None:
    """What the search rests on: a program with stronger orders ends in no way that it did not end before."""
    fewer = 0
    for seed in range(12):
        litmus, random = random_program(seed, 40 * (seed % 2)), Random(seed)
        before, single = ends(tmp_path, litmus, "c11"), list(edits(litmus))
        for _ in range(3):
            chosen = {edit[0]: edit for edit in random.sample(single, min(4, len(single)))}
            after = ends(tmp_path, edited(litmus, tuple(chosen.values())), "c11")
            assert after <= before, (seed, chosen)
            fewer += after < before
    assert fewer > 2
