"""Which steps may be explored alone, given where the other threads stand.

A thread's *future* at a location is all that it may do from there on, by its control flow, the
threads that it starts included. What a step of one thread may be taken before is looked for in the
others' futures while that thread stays where it is: steps that need a lock which it holds, or
that it has finished, are not taken meanwhile, nor is what comes after them. While its step can be
taken, nor are those that need another value of what that step itself has waited for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from operator import or_

from interleave.program.dataflow import solve
from interleave.program.footprint import THREAD, VARIABLE, Location, meet
from interleave.program.kinds import OF_BUFFERS
from interleave.program.meaning import WRITE
from interleave.reduction.effects import READ, Effect, Effects, hinders
from interleave.reduction.guards import Values, both_needs
from interleave.reduction.steps import Step, Steps
from interleave.remembered import remembered

#: Where a thread stands: instance and program counter.
At = tuple[int, int]
#: A variable, and the values of which a step needs one.
Need = tuple[Location, Values]
#: Sets, a bit for each member: of such places, and of effects.
Positions = int
Bits = int


class Futures:
    """What the threads of a program may do from where they stand.

    Args:
        steps: the program's steps.

    Attributes:
        step: the steps of threads that run, by position.
    """

    def __init__(self, steps: Steps) -> None:
        self.steps, self.program = steps, steps.program
        self.step: dict[At, Step] = {
            (number, step.pc): step
            for number in steps.running
            for step in steps.rows[number]
            if step is not None
        }
        self._bit = {at: 1 << bit for bit, at in enumerate(self.step)}
        self._effects: dict[Effect, Bits] = {}
        for step in self.step.values():
            for effect in sorted(step.effects, key=_order):
                self._effects.setdefault(effect, 1 << len(self._effects))

    def positions(self, places: Iterable[At]) -> Positions:
        """The set of positions at which there is something to do."""
        found = 0
        for at in places:
            found |= self._bit.get(at, 0)
        return found

    def places(self, positions: Positions) -> list[At]:
        """The members of a set."""
        return [at for at, bit in self._bit.items() if positions & bit]

    @cached_property
    def of_thread(self) -> dict[int, Positions]:
        """The positions of each instance that runs."""
        return {n: self.positions(at for at in self.step if at[0] == n) for n in self.steps.running}

    # ------------------------------------------------------------------ one step against the others

    def against(self, step: Step, effects: Effects, blocked: bool = False) -> tuple[Positions, Positions]:
        """Where other threads may do something that hinders a step with these effects, and where
        they cannot. Where they cannot stand while its thread stands there is in neither.

        Args:
            step: the step.
            effects: what of it can be hindered.
            blocked: whether it is asked of states in which it cannot be taken, too.
        """
        apart = self.of_thread[step.number]
        for lock in step.held:
            apart |= self._holding.get(lock, 0)
        mine, hindered, free = self.hindering(effects), 0, 0
        partner = self._partner(step.number)
        commute = self.hindering(frozenset(e for e in effects if not self._in_memory(e))) if partner else 0
        for future, positions in self.future(step, blocked).items():
            for places, bits in ((positions & ~partner, mine), (positions & partner, commute)):
                if future & bits:
                    hindered |= places
                else:
                    free |= places
        return hindered & ~apart, free & ~apart

    def _in_memory(self, effect: Effect) -> bool:
        """Whether an effect is one on a variable of the author's, by itself. Room in the buffer, which a
        store may wait for, is what the buffer makes."""
        if effect.location.kind != VARIABLE or effect.mode not in (READ, WRITE):
            return False
        return self.program.variable[effect.location.name].kind not in OF_BUFFERS

    @remembered()
    def _partner(self, number: int) -> Positions:
        """Where the store buffer of a thread stands, or the thread whose buffer it is. What a thread loads is
        the same before an entry of its buffer goes to memory and after. It stores to memory itself when its
        buffer is empty; or where nobody else looks, so that nothing in a buffer goes there."""
        thread, index = self.program.instances[number]
        others = (t for t in self.program.threads if t.of == thread.name or t.name == thread.of)
        return sum(self.of_thread.get(other.first + index, 0) for other in others)

    @remembered()
    def hindering(self, effects: Effects) -> Bits:
        """All that hinders a step with these effects."""
        return sum(
            bit
            for earlier, bit in self._effects.items()
            if any(hinders(earlier, effect) for effect in effects)
        )

    @cached_property
    def _holding(self) -> dict[Location, Positions]:
        """Where threads hold each lock."""
        found: dict[Location, Positions] = defaultdict(int)
        for at, step in self.step.items():
            for lock in step.held:
                found[lock] |= self._bit[at]
        return found

    # ------------------------------------------------------------------ futures

    def future(self, step: Step, blocked: bool = False) -> dict[Bits, Positions]:
        """What the other threads may do before a step is taken, with where they stand: if it can be taken
        now, or in any state."""
        standing = self.standing(step.number)
        needs = self._excluding(step, blocked)
        return self._grouped(step.held, standing if standing in self._joined else None, needs)

    @remembered()
    def _grouped(
        self, held: frozenset[Location], standing: Location | None, needs: frozenset[Need]
    ) -> dict[Bits, Positions]:
        """The futures while a thread holds locks, has not finished, and variables have some values that its
        step needs, with the positions of each."""
        groups: dict[Bits, Positions] = defaultdict(int)
        for bit, future in self._solve(held, standing, needs).items():
            groups[future] |= bit
        return groups

    def _excluding(self, step: Step, blocked: bool) -> frozenset[Need]:
        """Of what a step needs, and of what variables hold while its thread stays, that which keeps other
        threads' steps from being taken. A step that may be blocked has perhaps not what it needs."""
        return frozenset(
            (location, values)
            for location, values in both_needs({} if blocked else step.needs, step.holds).items()
            if any(number != step.number and not values & other for number, other in self._needed[location])
        )

    @cached_property
    def _needed(self) -> dict[Location, set[tuple[int, Values]]]:
        """The values that steps need of each variable, with the numbers of their instances."""
        found: dict[Location, set[tuple[int, Values]]] = defaultdict(set)
        for step in self.step.values():
            for location, values in step.needs.items():
                found[location].add((step.number, values))
        return found

    def standing(self, number: int) -> Location:
        """The status of a thread instance."""
        thread, index = self.program.instances[number]
        return Location(THREAD, thread.name, index)

    @cached_property
    def _joined(self) -> frozenset[Location]:
        """The instances that some thread waits for."""
        waits = frozenset[Location]().union(*(step.waits for step in self.step.values()))
        return frozenset(
            location
            for location in map(self.standing, self.steps.running)
            if any(meet(wait, location) for wait in waits)
        )

    def _solve(
        self, held: frozenset[Location], standing: Location | None, needs: frozenset[Need]
    ) -> dict[Positions, Bits]:
        """The futures at each position while a thread holds locks, has not finished, and its step has what it
        needs: the least solution of "what the step does and what may follow it", worked out backwards."""
        before: dict[Positions, list[Positions]] = defaultdict(list)
        own: dict[Positions, Bits] = {}
        for at, step in self.step.items():
            here = self._bit[at]
            own[here] = 0
            waiting = any(
                wait in held or (standing is not None and meet(wait, standing)) for wait in step.waits
            )
            without = any(not values & step.needs.get(location, values) for location, values in needs)
            if waiting or without or step.held & held:
                continue
            for effect in step.effects:
                own[here] |= self._effects[effect]
            for end in step.ends:
                before[self._bit[step.number, end]].append(here)
            for number in step.starts:
                for entry in self.steps.entries[number]:
                    before[self._bit[number, entry]].append(here)

        def flow(here: Positions, future: Bits) -> Iterator[tuple[Positions, Bits]]:
            return ((earlier, future) for earlier in before[here])

        return solve(own, flow, or_, backward=True)


def _order(effect: Effect) -> tuple[object, ...]:
    """Sorts effects."""
    return effect.location.order, effect.mode, effect.pairs is None, sorted(effect.pairs or ())
