"""The models of benchmarks/large are those of models/gallery: at their size they have the same states."""

from __future__ import annotations

import pytest
from support import compiled

from interleave.api import explore
from interleave.checking.verdicts import Options

SAME = {
    "seqlock(rounds=2, readers=1)": "seqlock.py:SeqlockNoBarrier",
    "kubelet_status(pods=3)": "kubelet_status.py:FullChannel",
    "upgradable_read(readers=1, upgraders=1)": "upgradable_read.py:UpgradableRead",
    "zephyr_first_reader(readers=2, writers=1)": "zephyr_first_reader.py:FirstReaderDoesNotWait",
    "chase_lev(tasks=2, thieves=2)": "chase_lev.py:ChaseLev",
    "sdl_cond(users=1, cleaners=1)": "sdl_cond.py:StolenBroadcast",
    "steal_batch(thieves=1)": "steal_batch.py:StealBatch",
}


@pytest.mark.parametrize("large", SAME)
def test_a_small_one_is_the_gallery_s(large: str) -> None:
    options = Options(reduction=False, symmetry=False)
    file = large.partition("(")[0]
    ours = explore(compiled(f"../benchmarks/large/{file}.py:{large}"), options).result
    theirs = explore(compiled(f"gallery/{SAME[large]}"), options).result
    assert (ours.states, ours.transitions, ours.depth) == (theirs.states, theirs.transitions, theirs.depth)
    assert [p.name for p in ours.violated] == [p.name for p in theirs.violated]
