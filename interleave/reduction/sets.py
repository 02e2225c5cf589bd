"""Which sets of next steps are enough, by where the threads stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property

from interleave.record import record
from interleave.reduction.cycles import cut_cycles
from interleave.reduction.effects import PROPERTY, perhaps_blocked
from interleave.reduction.futures import At, Futures, Positions
from interleave.reduction.steps import Step, Steps

#: Every two classes of steps are held against each other, if there are no more than so many.
MAX_CLASSES = 128


@record
class Class:
    """Steps of one thread that are hindered in the same places.

    Attributes:
        number: the thread instance.
        chooses: whether they may have alternatives.
        members: where the thread stands.
        hindered: where another thread may do something that hinders them.
        enabled: where another thread may do something that makes them possible, if they are not.
        free: where another thread cannot, though it may stand there meanwhile.
    """

    number: int
    chooses: bool
    members: Positions
    hindered: Positions
    enabled: Positions
    free: Positions


@record
class Candidate:
    """The next steps of one or two threads: enough wherever the others stand but in ``hindered``.

    Attributes:
        threads: the instances; the pivot is the first.
        chooses: whether one of the steps may have alternatives.
        pivots, partners: where the first thread stands, and the second.
        hindered: where no other thread may stand.
        share: in how many of the others' positions it is enough.
    """

    threads: tuple[int, ...]
    chooses: bool
    pivots: Positions
    partners: Positions
    hindered: Positions
    share: float

    @property
    def order(self) -> tuple[object, ...]:
        """Sorts by preference: what leaves the least to explore, then what is most often enough."""
        return len(self.threads), self.chooses, -self.share, self.threads, self.pivots, self.partners

    def without(self, cut: Positions) -> Candidate:
        """The candidate with fewer pivots."""
        return replace(self, pivots=self.pivots & ~cut)

    def allows(self, number: int, here: Positions) -> bool:
        """Whether it is enough as far as it depends on an instance that stands at a position (none
        if it has nothing to do there)."""
        if number == self.threads[0]:
            return bool(here & self.pivots)
        if number in self.threads:
            return bool(here & self.partners)
        return not here & self.hindered


class Analysis:
    """Looks at every step against all others.

    Attributes:
        futures: what threads may do from where they stand.
        folds: the steps that are folded; no cycle consists of such.
    """

    def __init__(self, steps: Steps) -> None:
        self.steps, self.program = steps, steps.program
        self.futures = Futures(steps)
        self.against = {
            at: self.futures.against(step, step.effects) for at, step in self.futures.step.items()
        }
        folds = {at for at, step in self.futures.step.items() if self._folds(step)}
        self.folds = folds - self.cut(dict.fromkeys(folds, ()))
        self._stops = ~self.futures.positions(self.folds)

    def cut(self, worth: Mapping[At, tuple[float, ...]]) -> set[At]:
        """Of some steps those without which there is no cycle of them, not even one of several
        instances in turn: it is cut in all instances of a thread at the same locations, so that they
        can be renamed.

        Args:
            worth: the steps, with how much there is to lose.
        """
        best: dict[At, tuple[float, ...]] = {}
        graph: dict[At, set[At]] = {}
        for at in sorted(worth):
            node = self._of_all(at)
            best[node] = max(best.get(node, ()), worth[at])
            graph.setdefault(node, set()).update(self._of_all(other) for other in self._after(at))
        found = cut_cycles({node: ends & graph.keys() for node, ends in graph.items()}, best.__getitem__)
        return {at for at in worth if self._of_all(at) in found}

    def _of_all(self, at: At) -> At:
        """The same location of the thread's first instance."""
        return self.program.instances[at[0]][0].first, at[1]

    def _after(self, at: At) -> set[At]:
        """The steps that may follow a step: the thread's own, and the first ones of threads that
        it starts."""
        step = self.futures.step[at]
        found = {(step.number, end) for end in step.ends}
        return found | {(number, pc) for number in step.starts for pc in self.steps.entries[number]}

    def alike(self, candidate: Candidate) -> tuple[object, ...]:
        """What candidates have in common that differ in the instances of threads alone."""
        threads = tuple(self.program.instances[number][0].first for number in candidate.threads)
        places = (candidate.pivots, candidate.partners)
        return (
            *candidate.order[:3], threads,
            *(tuple(pc for _, pc in self.futures.places(positions)) for positions in places),
        )  # fmt: skip

    def _folds(self, step: Step) -> bool:
        """Whether the step before can go on through a step: nobody can tell whether it was taken.

        It must not change what a property looks at, or the state before it would have to be seen.
        """
        hindered, _ = self.against[step.number, step.pc]
        visible = any(effect.location.kind == PROPERTY for effect in step.effects)
        return step.sure and not visible and not hindered

    # ------------------------------------------------------------------ candidates

    @cached_property
    def classes(self) -> list[Class]:
        """The steps that are not folded, and of them those that may be enough with others."""
        found: dict[tuple[int, bool, Positions, Positions], Class] = {}
        for at, step in self.futures.step.items():
            if at in self.folds:
                continue
            hindered, free = (places & self._stops for places in self.against[at])
            hinderers, _ = self.futures.against(step, perhaps_blocked(step.effects), blocked=True)
            enabled = hinderers & self._stops & ~hindered
            key = step.number, step.chooses, hindered, enabled
            same = found.get(key, Class(step.number, step.chooses, 0, hindered, enabled, 0))
            members = same.members | self.futures.positions([at])
            found[key] = replace(same, members=members, free=same.free | free)
        return [one for one in found.values() if one.free]

    def singles(self) -> Iterator[Candidate]:
        """Steps that are enough by themselves in some states."""
        for one in self.classes:
            share = self._share({one.number}, one.hindered, one.free)
            if share:
                yield Candidate((one.number,), one.chooses, one.members, 0, one.hindered, share)

    def pairs(self) -> Iterator[Candidate]:
        """Pairs of steps that are enough, where neither is by itself: the second thread stands where
        it may hinder the first. Godefroid's closure, ended at two. The first step is only taken to
        be enough if it is possible; a third thread must not make the second one possible, either."""
        if len(self.classes) > MAX_CLASSES or len(self.steps.running) < 3:
            return
        for one in self.classes:
            for two in self.classes:
                partners, free = two.members & one.hindered, one.free & two.free & ~two.enabled
                if not partners or not free or one.number == two.number:
                    continue
                both = self.futures.of_thread[one.number] | self.futures.of_thread[two.number]
                hindered = (one.hindered | two.hindered | two.enabled) & ~both
                share = self._share({one.number, two.number}, hindered, free)
                if share:
                    threads, chooses = (one.number, two.number), one.chooses or two.chooses
                    yield Candidate(threads, chooses, one.members, partners, hindered, share)

    def _share(self, chosen: set[int], hindered: Positions, free: Positions) -> float:
        """In which part of the positions of other threads the steps of some are enough; 0 if it is
        not worth asking, as in no state another thread is left out or one always hinders them."""
        total = found = 0
        for number, positions in self.futures.of_thread.items():
            if number in chosen:
                continue
            here = (free & ~hindered & positions).bit_count()
            if not here and hindered & positions and number in self._endless:
                return 0.0
            found += here
            total += (positions & self._stops).bit_count()
        return found / max(1, total)

    @cached_property
    def _endless(self) -> frozenset[int]:
        """The instances that run from the beginning for ever."""
        return frozenset(
            number
            for number in self.steps.running
            if self.program.instances[number][0].start
            and not any(step.finishes for step in self.steps.rows[number] if step is not None)
        )
