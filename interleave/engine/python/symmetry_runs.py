"""From a run through representatives to a run of the program."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.engine.behaviour.codes import FIRST_CRASH, Crash
from interleave.engine.behaviour.expander import successors
from interleave.engine.behaviour.symmetry import Canonical
from interleave.engine.exploration import Run
from interleave.engine.layout import Layout
from interleave.engine.symmetry_plan import Plan
from interleave.engine.symmetry_planner import plan_of
from interleave.program.dataflow import reachable
from interleave.symmetry.symmetry import Symmetry


class RealRuns:
    """Finds real runs.

    Args:
        code: the program's behaviour with all its steps: a reduction that leaves steps out need not
            leave out those of a real state that it leaves out of its representative. Steps may be
            folded, as in the code that was searched.
        symmetry, canonical: what the states of runs were renamed by.
        searched: the code that runs were found with, if it is another one.
    """

    def __init__(
        self, code: Behaviour, symmetry: Symmetry, canonical: Canonical, searched: Behaviour | None = None
    ) -> None:
        self.code, self.canonical, self.searched = code, canonical, searched or code
        self._swaps = Swaps(code.layout, plan_of(code.layout, symmetry))

    def run(self, run: Run) -> Run:
        """The real run that one through representatives stands for; its crash's code is that of
        ``code``."""
        states = self.concrete(run.states)
        if run.crash is None:
            return Run(tuple(states))
        crash = self.searched.crashes[self.searched.crash_of(run.crash[2])]
        if not states:  # nothing was renamed yet
            return Run((), (*run.crash[:2], FIRST_CRASH - self.code.crashes.index(crash)))
        return Run(tuple(states), crash_after(self.code, states[-1], crash))

    def concrete(self, states: Sequence[int]) -> list[int]:
        """The real run that a run of representatives stands for: from the first initial state that
        has the first one, by the first successor that has the next one.

        Args:
            states: the representatives, each that of a successor of the one before it.
        """
        found: list[int] = []
        for state in states:
            following = [n for _, _, n in successors(self.code, found[-1])] if found else self.code.initial()
            found.append(self._first([n for n in following if n >= 0], state))
        return found

    def _first(self, states: list[int], wanted: int) -> int:
        for state in states:
            if self.canonical(state) == wanted:
                return state
        # The orbit has several representatives, because equal keys hide a difference.
        return next(state for state in states if wanted in self.forms(state))

    def forms(self, state: int) -> set[int]:
        """All representatives of a state's orbit. Equal keys stay in order, so to exchange two
        instances or slots brings them all up."""
        first = self.canonical(state)
        return set(reachable([first], lambda form: map(self.canonical, self._swaps.all(form))))


def crash_after(code: Behaviour, state: int, crash: Crash) -> tuple[int, int, int]:
    """The first step of a state that ends in a violation, or else in one of the same kind."""
    found = [(s, code.crashes[code.crash_of(s[2])]) for s in successors(code, state) if s[2] < -1]
    same = [s for s, other in found if other == crash]
    return (same or [s for s, other in found if other.kind == crash.kind])[0]


class Swaps:
    """Exchanges two instances of a template, or two slots of a struct."""

    def __init__(self, layout: Layout, plan: Plan) -> None:
        self.layout, self.plan = layout, plan

    def all(self, state: int) -> Iterator[int]:
        """The state with any two exchanged."""
        for number, template in enumerate(self.plan.templates):
            for a, b in combinations(range(template.template.instances), 2):
                yield self.instances(state, number, a, b)
        for number, struct in enumerate(self.plan.structs):
            for a, b in combinations(range(struct.capacity), 2):
                yield self.slots(state, number, a, b)

    def instances(self, state: int, number: int, a: int, b: int) -> int:
        plan = self.plan.templates[number]
        for stretch in plan.moved:
            state = _exchanged(state, stretch.offsets[a], stretch.offsets[b], stretch.width)
        for pointer in plan.renamed:
            place = pointer.field
            counter = pointer.counter
            pc = None if counter is None else state >> counter.offset & counter.mask
            bits = state >> place.offset & place.mask
            for reading, base in pointer.means(number):
                if reading.at is None or pc in reading.at:
                    new = {base + a: base + b, base + b: base + a}
                    state = _set(state, place.offset, place.mask, bits, new)
        return state

    def slots(self, state: int, number: int, a: int, b: int) -> int:
        struct = self.plan.structs[number]
        state = _exchanged(state, struct.live + a, struct.live + b, 1)
        for field in struct.fields:
            stride = field.width * field.length
            state = _exchanged(state, field.offset + a * stride, field.offset + b * stride, stride)
        size = struct.capacity
        new = {a + 1: b + 1, b + 1: a + 1, a + 1 + size: b + 1 + size, b + 1 + size: a + 1 + size}
        roots = (*self.plan.roots, *self.plan.moving)
        places = [(r.field.offset, r.field.mask) for r in roots if r.struct == number]
        for other in self.plan.structs:
            for field in other.fields:
                if field.target == number:
                    mask = (1 << field.width) - 1
                    places += [
                        (field.offset + i * field.width, mask) for i in range(field.length * other.capacity)
                    ]
        for offset, mask in places:
            state = _set(state, offset, mask, state >> offset & mask, new)
        return state


def _exchanged(state: int, a: int, b: int, width: int) -> int:
    mask = (1 << width) - 1
    differ = (state >> a ^ state >> b) & mask
    return state ^ (differ << a | differ << b)


def _set(state: int, offset: int, mask: int, value: int, new: dict[int, int]) -> int:
    return state & ~(mask << offset) | new.get(value, value) << offset
