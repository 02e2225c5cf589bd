"""Every sentence that is printed of random models, and of pairs of them, is true of all runs."""

from __future__ import annotations

from collections import Counter
from itertools import islice

import pytest
from judge import judge_pair
from judge_faults import FAULTS
from judge_review_faults import IN_REVIEWS
from judge_verdicts import Verdicts
from paired_edits import EDITS, pairs

SEED = 0
#: In so many pairs a fault has to be found.
MOST = 300
#: The kinds of sentences of which there are some in sixty pairs.
COMMON = {
    "too soon", "orders", "not by then", "not atomic", "every interleaving", "nearest run", "unavoidable",
    "mark", "size of the run", "fewest preemptions", "run", "table", "value", "state", "ending", "verdict",
    "waits", "never taken", "deadlock: for ever", "compared", "last sentence", "by the same steps", "review",
    "still possible: all fail", "gone", "moved", "schedule: end", "schedule: crash", "schedule: gone",
    "no order to look for",
}  # fmt: skip
#: The others.
RARE = {
    "a choice", "all before", "all causes", "by the cause of", "deadlock: circle", "depth", "impossible",
    "last chance", "never runs", "not by then, of some runs", "nothing orders",
    "of some runs: the beginning", "of some runs: the choice", "of some runs: the threads", "onward",
    "orders, of some runs", "sarif: cause", "sarif: nearest run", "sarif: number of causes", "sarif: step",
    "sarif: violated", "schedule: earlier", "schedule: none", "schedule: stops",
    "schedule: takes another way",
    "still possible, of some runs: all fail", "still possible: both", "still possible: harmless",
    "the same two steps", "too soon, of some runs", "unavoidable since a choice", "unreachable",
    "waits for ever", "waits: all helpers", "waits: at rest", "waits: guard", "waits: has finished",
    "waits: has not come there yet", "waits: held by", "waits: is at rest", "waits: is past that",
    "waits: no other thread",
    "waits: not notified", "waits: the queue is empty", "waits: the queue is full", "waits: waits, too",
    "waits: whose count is 0",
}  # fmt: skip

#: Pairs of which the rarest of them are said.
RAREST = (1254, 1543)


def judged(first: int, last: int) -> tuple[Verdicts, Counter[str]]:
    """What is found of some pairs, and what became of them."""
    verdicts, became = Verdicts(), Counter[str]()
    for pair in islice(pairs(SEED, first), last - first):
        became[judge_pair(pair, verdicts)] += 1
    return verdicts, became


@pytest.mark.parametrize(
    ("first", "last"), [(0, 24), pytest.param(24, 100, marks=pytest.mark.slow)]
)
def test_every_sentence_is_true(first: int, last: int) -> None:
    verdicts, became = judged(first, last)
    assert verdicts.false == []
    assert became["judged"] > (last - first) * 5 // 6
    assert not COMMON - verdicts.judged.keys()


@pytest.mark.slow
def test_every_sentence_is_true_of_many() -> None:
    verdicts, became = judged(1000, 1250)
    for number in RAREST:
        became[judge_pair(next(pairs(SEED, number)), verdicts)] += 1
    assert verdicts.false == []
    assert became["judged"] > 225
    assert not (COMMON | RARE) - verdicts.judged.keys()


#: Pairs of which something false was printed once, by seed: the nearest run that passes of a cause about no
#: choice went round by its choices; a run that begins like one that crashes; of two calls one is gone; a mark
#: of a beginning of which nothing is said.
MENDED = [(0, 1326), (0, 1706), (1, 9173), (1, 9352), (22, 17859)]


@pytest.mark.parametrize(("seed", "number"), MENDED)
def test_what_was_false_once_is_true(seed: int, number: int) -> None:
    verdicts = Verdicts()
    assert judge_pair(next(pairs(seed, number)), verdicts) == "judged"
    assert verdicts.false == []


def test_every_edit_is_made_and_undone() -> None:
    made = Counter(pair.edit for pair in islice(pairs(SEED), 300))
    assert set(made) == {*EDITS, *(f"{edit}, undone" for edit in EDITS if edit not in ("same", "renamed"))}


#: The first pairs by which some faults are found: those before them are left out, as that takes long.
FIRST = {
    "no_times": 33, "other_instance": 47, "all_known": 22, "condition_forgotten": 26, "waits_wrongly": 55,
    "holds_wrongly": 85, "waits_where_it_spins": 121, "chance_anywhere": 42, "endless_forgotten": 46,
    "stops_late": 14, "violated_forgotten": 74, "called_wrongly": 173,
}  # fmt: skip


def found(name: str, kinds: tuple[str, ...], compare: bool) -> bool:
    """Whether the judge finds a sentence of some kinds false."""
    verdicts, first = Verdicts(), FIRST.get(name, 0)
    for pair in islice(pairs(SEED, first), MOST):
        judge_pair(pair, verdicts, compare)
        if any(kind.partition(", of some")[0] in kinds for kind, _, _ in verdicts.false):
            return True
    return False


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_found(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    fault, kinds = FAULTS[name]
    fault(monkeypatch)
    assert found(name, kinds, compare=False)


@pytest.mark.parametrize("name", IN_REVIEWS)
def test_a_fault_in_reviews_is_found(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    fault, kinds = IN_REVIEWS[name]
    fault(monkeypatch)
    assert found(name, kinds, compare=True)
