"""A graph with nodes told apart by the values of some locals.

That is polyvariant specialisation (Jones, Gomard, Sestoft, Partial evaluation and automatic program
generation, 1993): a node is copied for each tuple of values that the locals have there, as far as they are
live. Copies of a node that do the same from there on are one (Moore, Gedanken-experiments on sequential
machines, 1956).
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from interleave.program import instr as I
from interleave.program.constants import constant
from interleave.program.expr import Const
from interleave.program.intervals import interval
from interleave.program.liveness import liveness
from interleave.program.operands import defines, uses
from interleave.program.program import Code, Node
from interleave.reduction.cells import Cells, compared_by

#: More copies than so many are not looked at.
MOST_COPIES = 20_000

#: The values of locals, in order of their numbers.
Values = tuple[tuple[int, int], ...]
#: A node, and the values of those of the followed locals that are live there.
Copy = tuple[int, Values]

#: What has no effect, and what is never passed.
_NOTHING, _NEVER = I.Assume(Const(1)), I.Assume(Const(0))


class Copies:
    """The copies of a graph's nodes.

    Args:
        code: the graph.
        followed: locals that only ever hold constants.
        instances: how many thread instances there are.
        cells: elements of shared arrays that are followed like locals.

    Attributes:
        complete: whether these are all; else there are too many, or a value is not known.
    """

    def __init__(self, code: Code, followed: frozenset[int], instances: int, cells: Cells) -> None:
        self.code, self.followed, self._instances, self.cells = code, followed, instances, cells
        self._unknown = False
        first: Copy = code.entry, tuple(sorted(cells.first.items()))
        self._numbers = {first: 0}
        self._copies = [first]
        #: the copies that follow each
        self._next: list[tuple[int, ...]] = []
        for copy in self._copies:  # it grows meanwhile
            if len(self._copies) > MOST_COPIES:
                break
            self._next.append(tuple(map(self._number, self._following(copy))))
        self.complete = len(self._next) == len(self._copies) and not self._unknown

    def _number(self, copy: Copy) -> int:
        number = self._numbers.setdefault(copy, len(self._copies))
        if number == len(self._copies):
            self._copies.append(copy)
        return number

    def _following(self, copy: Copy) -> list[Copy]:
        """Where control goes on: one way where a branch is decided, none behind what is never passed."""
        number, values = copy
        node, after = self.code.nodes[number], dict(values)
        slot = defines(node.instr)
        if slot is not None and slot in self.followed:
            value = self._given(number, after)
            after.pop(slot, None)
            if value is not None:
                after[slot] = value
        elif isinstance(node.instr, I.Store) and (cell := self.cells.of(node.instr.place)) is not None:
            value = constant(node.instr.expr, after)
            self._unknown |= value is None
            after[cell] = value or 0  # what is not known ends it all
        targets, decided = node.next, self._decided(copy)
        if decided is not None:
            targets = targets[:1] if decided else targets[1:]
        found = []
        for way, target in enumerate(targets):
            held = after | self._equal(number, after) if way == 0 and decided is None else after
            kept = held.keys() & (self.code.live[target] | self.cells.first.keys())
            found.append((target, tuple((slot, held[slot]) for slot in sorted(kept))))
        return found

    def _equal(self, number: int, values: dict[int, int]) -> dict[int, int]:
        """What is known of followed locals where a branch has found two to be the same."""
        one, other = compared_by(self.code.nodes[number].instr)
        if one in self.followed and one not in values and other in values:
            return {one: values[other]}
        if other in self.followed and other not in values and one in values:
            return {other: values[one]}
        return {}

    def _given(self, number: int, values: dict[int, int]) -> int | None:
        """What a node gives a local that is followed."""
        instr, cell = self.code.nodes[number].instr, self.cells.loaded(number)
        if isinstance(instr, I.Assign):
            return constant(instr.expr, values)
        return None if cell is None else values.get(cell)

    def _decided(self, copy: Copy) -> bool | None:
        """Whether what control goes on by certainly holds, or certainly does not."""
        number, values = copy
        instr = self.code.nodes[number].instr
        if not isinstance(instr, I.Branch | I.Assume) or uses(instr).isdisjoint(slot for slot, _ in values):
            return None
        low, high = interval(instr.condition, {slot: (v, v) for slot, v in values}, self._instances)
        if low > 0 or high < 0:
            return True
        return False if low == high == 0 else None

    # ------------------------------------------------------------------ one for all that do the same

    @cached_property
    def graph(self) -> Code:
        """The graph of the copies that differ, in the order of the nodes that they are copies of."""
        old, order = self.code, self._firsts
        nodes = []
        for copy in order:
            number, instr = self._copies[copy][0], self._instrs[copy]
            # what is never passed needs something behind it: that stands last
            targets = (len(order),) if instr == _NEVER else (self._place[n] for n in self._next[copy])
            nodes.append(replace(old.nodes[number], instr=instr, next=tuple(targets)))
        origin = [self._copies[copy][0] for copy in order]
        locations = tuple(number for number, before in enumerate(origin) if before in old.pcs)
        if _NEVER in self._instrs:
            nodes.append(Node(I.End(), (), old.nodes[old.entry].site))
            origin.append(old.entry)

        def those(before: frozenset[int]) -> frozenset[int]:
            return frozenset(n for n in range(len(order)) if origin[n] in before)

        return Code(
            tuple(nodes), self._place[0], old.locals, liveness(nodes), locations, those(old.rests),
            those(old.optional), those(old.hidden), tuple(origin),
        )  # fmt: skip

    @cached_property
    def places(self) -> dict[Copy, int]:
        """The node of that graph that each copy has become."""
        return {copy: self._place[number] for copy, number in self._numbers.items()}

    @cached_property
    def _firsts(self) -> list[int]:
        """The first copy of each class, in order of the nodes."""
        found: dict[int, int] = {}
        for copy, number in enumerate(self._classes):
            found.setdefault(number, copy)
        return sorted(found.values(), key=lambda copy: (self._copies[copy][0], copy))

    @cached_property
    def _place(self) -> list[int]:
        """The place in that order of each copy's class."""
        place = {self._classes[copy]: number for number, copy in enumerate(self._firsts)}
        return [place[number] for number in self._classes]

    @cached_property
    def _instrs(self) -> list[I.Instr]:
        """The copies' instructions: nothing is done where a branch is decided, and none assigns what is not
        read any more."""
        instrs = []
        for copy in self._copies:
            instr, decided = self.code.nodes[copy[0]].instr, self._decided(copy)
            cell = self.cells.loaded(copy[0])
            if decided is not None:
                instr = _NEVER if isinstance(instr, I.Assume) and not decided else _NOTHING
            elif cell is not None and isinstance(instr, I.Load):
                instr = I.Assign(instr.dst, Const(dict(copy[1])[cell]))
            instrs.append(instr)
        read = self._read(instrs)
        for number, instr in enumerate(instrs):
            slot = defines(instr)
            if slot in self.followed and not any(slot in read[target] for target in self._next[number]):
                instrs[number] = _NOTHING
        return instrs

    def _read(self, instrs: list[I.Instr]) -> list[frozenset[int]]:
        """The followed locals that matter at each copy. What is only read to be assigned to one that does not
        matter does not, either: it is faint."""
        before: list[list[int]] = [[] for _ in instrs]
        for number, targets in enumerate(self._next):
            for target in targets:
                before[target].append(number)
        read = [frozenset[int]()] * len(instrs)
        work = list(range(len(instrs)))
        while work:
            number = work.pop()
            here = frozenset[int]().union(*(read[target] for target in self._next[number]))
            slot = defines(instrs[number])
            if slot not in self.followed or slot in here:
                here = (here - {slot}) | (uses(instrs[number]) & self.followed)
            if here != read[number]:
                read[number] = here
                work += before[number]
        return read

    @cached_property
    def _classes(self) -> list[int]:
        """The number of each copy's class: they are told apart by what they do, then by what follows."""
        keys: list[object] = []
        for (number, values), instr in zip(self._copies, self._instrs, strict=True):
            used = uses(instr)
            same = instr if instr != self.code.nodes[number].instr else None
            keys.append((number, same, tuple(pair for pair in values if pair[0] in used)))
        count = 0
        while True:
            numbers: dict[object, int] = {}
            classes = [numbers.setdefault(key, len(numbers)) for key in keys]
            if len(numbers) == count:
                return classes
            count = len(numbers)
            keys = [(classes[n], *(classes[t] for t in targets)) for n, targets in enumerate(self._next)]
