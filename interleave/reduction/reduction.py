"""Partial-order reduction, worked out before the search: which steps need not be interleaved.

A thread's next step may be explored *alone* in a state, without the other threads', if nothing
that they may do before it is hindered by its being taken first; so may the next steps of two
threads that hinder each other but no third one. These are persistent sets (Godefroid,
Partial-order methods for the verification of concurrent systems, 1996). `Reduction` has them as
tables over program counters, for both engines. A step that may be taken alone wherever the others
stand, and never fails, is not even a step of its own: it is *folded* into the one before it.
docs/decisions/0008-reduction.md has the argument.
"""

from __future__ import annotations

from collections.abc import Iterable

from interleave.program.program import Program
from interleave.record import record
from interleave.reduction.sets import Analysis, Candidate
from interleave.reduction.steps import steps_of

#: How many bits the tables have at most: a machine word.
LIMIT = 64


@record
class Alone:
    """What a bit of the tables stands for: the next steps of ``threads``, in their order, are
    enough, if the one of ``pivot``, which is among them, leads to a state in every alternative
    (and has one)."""

    pivot: int
    threads: tuple[int, ...]


@record
class Reduction:
    """What need not be explored.

    Attributes:
        masks: for each thread instance and program counter (the last two are those of a thread
            that has finished and of one that was not started) a set of bits. The bits that are in
            the masks of all instances are what can do in a state, the lowest first. With none of
            them the steps of all threads are explored.
        alone: what each bit stands for.
        folded: for each instance the nodes at which it never stands between two steps: the step
            before goes on through them.
    """

    masks: tuple[tuple[int, ...], ...]
    alone: tuple[Alone, ...]
    folded: tuple[frozenset[int], ...]

    @property
    def saves(self) -> bool:
        """Whether it makes any difference."""
        return bool(self.alone) or any(self.folded)


def reduction_of(program: Program, limit: int = LIMIT) -> Reduction:
    """The reduction of a program; it changes no verdict.

    Args:
        program: the model.
        limit: how many bits the masks may have.
    """
    return reduction_from(Analysis(steps_of(program)), limit)


def reduction_from(analysis: Analysis, limit: int = LIMIT) -> Reduction:
    """The tables from what was found out.

    Steps may be left out only where no cycle consists of steps that stand for others, else a thread
    might be left out for ever. So on every cycle of steps some are no pivots; folded ones alone
    are on none.
    """
    candidates = _best(analysis, analysis.singles(), limit)
    if len(candidates) < limit:
        candidates += _best(analysis, analysis.pairs(), limit - len(candidates))
    futures = analysis.futures
    worth = dict.fromkeys(analysis.folds, (1, 1.0))
    for candidate in candidates:
        for at in futures.places(candidate.pivots):
            worth[at] = max(worth.get(at, (0, 0.0)), (0, candidate.share))
    cut = futures.positions(analysis.cut(worth))
    kept = [candidate.without(cut) for candidate in candidates if candidate.pivots & ~cut]
    instances = analysis.program.instances
    return Reduction(
        tuple(_row(analysis, number, kept) for number in range(len(instances))),
        tuple(Alone(candidate.threads[0], tuple(sorted(candidate.threads))) for candidate in kept),
        tuple(
            frozenset(thread.code.locations[pc] for other, pc in analysis.folds if other == number)
            for number, (thread, _) in enumerate(instances)
        ),
    )


def _best(analysis: Analysis, candidates: Iterable[Candidate], limit: int) -> list[Candidate]:
    """At most so many, the best first; those that differ in the instances of threads alone are
    kept together, or left out."""
    groups: dict[tuple[object, ...], list[Candidate]] = {}
    for candidate in candidates:
        groups.setdefault(analysis.alike(candidate), []).append(candidate)
    found: list[Candidate] = []
    for key in sorted(groups):
        if len(found) + len(groups[key]) <= limit:
            found += groups[key]
    return sorted(found, key=lambda candidate: candidate.order)


def _row(analysis: Analysis, number: int, candidates: list[Candidate]) -> tuple[int, ...]:
    """An instance's masks."""
    thread, _ = analysis.program.instances[number]
    row = []
    for pc in range(len(thread.code.locations) + 2):
        here = analysis.futures.positions([(number, pc)])
        row.append(sum(one.allows(number, here) << bit for bit, one in enumerate(candidates)))
    return tuple(row)
