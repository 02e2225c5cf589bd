"""Whose a state is: a hash of some of its bits.

If these are the bits of some threads, a step of another one leads to a state of the same shard, and nothing
is sent. But fewer bits have fewer values, and the states with the same ones are together: the load gets
uneven. So the first levels are explored, and the threads are left out one after the other, each time the
one whose steps then cost least, as long as what follows for the load of these levels is even. Where it is
not, the hash is of the whole state. Later levels have more different values, as a rule, and more even
loads.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import ModelFault
from interleave.engine.behaviour.expander import successors
from interleave.engine.cluster.part import Part
from interleave.engine.cluster.task import Task
from interleave.record import record

#: So many states are explored, and so many of the last levels' looked at; of so many the steps.
EXPLORED, LOOKED_AT, STEPPED = 200_000, 8192, 400
#: How much larger than the mean a shard's part of a level may be expected to be.
SKEW = 1.15


@record
class Sample:
    """States of one level, all different, and steps from one state to another."""

    states: tuple[int, ...]
    steps: tuple[tuple[int, int], ...]


def owner_mask(code: Behaviour, task: Task, limit: int) -> int:
    """The bits of a state that say whose it is.

    Args:
        code: the behaviour whose states are explored.
        task: what is to be explored.
        limit: how many bytes the process may use.
    """
    whole = (1 << code.layout.bits) - 1
    if task.shards < 2 or not task.initial:
        return whole
    try:
        sample = sample_of(code, task, limit)
    except ModelFault:  # the search says so
        return whole
    threads = [_bits_of(code, number) for number in range(len(code.layout.threads))]
    left, best = set(range(len(threads))), whole
    while len(left) > 1:
        masks = {number: _union(threads, left - {number}) for number in sorted(left)}
        even = {n: mask for n, mask in masks.items() if expected_skew(sample, mask, task.shards) <= SKEW}
        if not even:
            break
        chosen = min(even, key=lambda number: sent(sample, even[number]))
        left.remove(chosen)
        best = even[chosen]
    return best


def sample_of(code: Behaviour, task: Task, limit: int) -> Sample:
    """A sample of the first levels.

    Raises:
        ModelFault: a step is a model error.
    """
    part = Part(replace(task, shards=1), 0, limit)
    part.begin()
    widest = 0
    while part.space.level and part.space.count < EXPLORED and not part.stopped:
        part.give(EXPLORED)
        part.turn((), ())
        if part.size(part.level) > part.size(widest):
            widest = part.level
    every = max(1, part.size(widest) // LOOKED_AT)
    states = tuple(list(part.states_of(widest))[::every])
    few = states[:: max(1, len(states) // STEPPED)]
    return Sample(states, tuple((s, after) for s in few for _, _, after in successors(code, s) if after >= 0))


def expected_skew(sample: Sample, mask: int, shards: int) -> float:
    """How much larger than the mean the largest shard's part of a level is expected to be, by how many pairs
    of its states are the same under a mask: that is the sum of the squares of the parts that values have, and
    so the variance of a shard's load."""
    pairs = len(sample.states) * (len(sample.states) - 1) / 2
    same = sum(n * (n - 1) // 2 for n in Counter(state & mask for state in sample.states).values())
    return 1 + math.sqrt(2 * math.log(shards) * shards * same / pairs) if pairs else math.inf


def sent(sample: Sample, mask: int) -> float:
    """The part of all steps that change what a mask leaves."""
    changed = sum((before ^ after) & mask != 0 for before, after in sample.steps)
    return changed / max(1, len(sample.steps))


def _bits_of(code: Behaviour, number: int) -> int:
    """Where a thread stands, and its locals."""
    thread = code.layout.threads[number]
    return _union([f.mask << f.offset for f in (thread.place, *thread.fields)], range(1 + len(thread.fields)))


def _union(masks: Sequence[int], which: Sequence[int] | set[int] | range) -> int:
    found = 0
    for number in which:
        found |= masks[number]
    return found
