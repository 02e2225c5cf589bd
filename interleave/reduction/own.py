"""Variables that one thread alone writes, and what they hold where it stands.

While the thread stays there they keep these values, so other threads do nothing meanwhile that waits for
another one; and what a step of the thread changes them to is known. Of a step that reads them it is known by
its `Ways` whether it can tell the one value from the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from interleave.memories import SC
from interleave.program import instr as I
from interleave.program.constants import Known, constant
from interleave.program.dataflow import solve
from interleave.program.footprint import VARIABLE, Location, node_footprint
from interleave.program.locks import lock_of
from interleave.program.program import Program, Thread, Variable
from interleave.program.steps import step_nodes
from interleave.program.types import RefType
from interleave.reduction.guards import Values, is_followed

#: Variables with more values than so many are not looked at: each pair of them may be a change.
MOST_VALUES = 16

#: What a variable held, and what it holds then.
Changes = frozenset[tuple[int, int]]
#: What variables may hold.
Holding = Mapping[Location, Values]


class Own:
    """What each thread of a program alone writes.

    Args:
        program: the model.
        known: the locals with a known value, by instance and node.

    Attributes:
        owner: the variables, or elements of them, with the number of the only instance that writes each.
        domain: all that each ever holds.
        changes: all that is done to each.
    """

    def __init__(self, program: Program, known: Sequence[Sequence[Known | None]]) -> None:
        self.program, self.known = program, known
        self.owner = self._owners() if program.memory == SC else {}
        self._held = {number: self._holds(number) for number in sorted(set(self.owner.values()))}
        domain: dict[Location, set[int]] = defaultdict(set)
        changes: dict[Location, set[tuple[int, int]]] = defaultdict(set)
        for number, held in self._held.items():
            for here in held.values():
                for cell, values in here.items():
                    domain[cell] |= values
            for location in program.instances[number][0].code.locations:
                for cell, pairs in self.changed(number, location).items():
                    changes[cell] |= pairs
        self.domain = {cell: frozenset(values) for cell, values in domain.items()}
        self.changes = {cell: frozenset(pairs) for cell, pairs in changes.items()}

    def holding(self, number: int, node: int) -> Holding:
        """What an instance's own variables may hold when it comes to a node."""
        return self._held.get(number, {}).get(node, {})

    def changed(self, number: int, location: int) -> dict[Location, Changes]:
        """What the step of an instance at a location may do to its own variables that it stores to."""
        before = self.holding(number, location)
        found: dict[Location, set[int]] = {}
        if before:
            for node in step_nodes(self.program.instances[number][0].code, location)[0]:
                cell, values = self._stores(number, node)
                if cell is not None:
                    found.setdefault(cell, set()).update(values)
        return {
            cell: frozenset((old, new) for old in before[cell] for new in values if old != new)
            for cell, values in found.items()
        }

    # ------------------------------------------------------------------ working it out

    def _owners(self) -> dict[Location, int]:
        """The variables that one instance writes, of those that run from the beginning and once."""
        writers: dict[Location, set[int]] = defaultdict(set)
        once = {thread.name: runs_once(self.program, thread) for thread in self.program.threads}
        lost = set_up(self.program)
        for number, node, at in self._writes():
            if at.kind == VARIABLE:
                thread, _ = self.program.instances[number]
                plain = isinstance(thread.code.nodes[node].instr, I.Store)
                if not plain or not once[thread.name] or not self._certain(at):
                    lost.add(at.name)
                else:
                    writers[at].add(number)
        return {
            at: next(iter(numbers))
            for at, numbers in sorted(writers.items(), key=lambda item: item[0].order)
            if len(numbers) == 1 and at.name not in lost
        }

    def _writes(self) -> Iterator[tuple[int, int, Location]]:
        for number, (thread, index) in enumerate(self.program.instances):
            for node, here in enumerate(self.known[number]):
                if here is not None:
                    for at in node_footprint(self.program, thread, node, index, here).writes:
                        yield number, node, at

    def _certain(self, at: Location) -> bool:
        """Whether it is one variable that can be followed."""
        variable = self.program.variable[at.name]
        there = at.element is None if variable.length == 1 else at.element in range(variable.length)
        return there and is_plain(self.program, variable)

    def _stores(self, number: int, node: int) -> tuple[Location | None, Values]:
        """The own variable that a node stores to, with what it may hold then."""
        thread, _ = self.program.instances[number]
        instr, here = thread.code.nodes[node].instr, self.known[number][node]
        if isinstance(instr, I.Store) and here is not None:
            cell = lock_of(self.program, instr.place, here)
            if cell is not None and self.owner.get(cell) == number:
                value, type_ = constant(instr.expr, here), self.program.variable[cell.name].type
                every = range(type_.low, type_.high + 1)
                return cell, frozenset(every if value is None else {value} & set(every))
        return None, frozenset()

    def _holds(self, number: int) -> dict[int, Holding]:
        """What an instance's own variables may hold, by node."""
        thread, _ = self.program.instances[number]
        first: Holding = {
            at: frozenset({self.program.variable[at.name].initial[at.element or 0]})
            for at, owner in self.owner.items()
            if owner == number
        }

        def flow(node: int, before: Holding) -> list[tuple[int, Holding]]:
            if self.known[number][node] is None:
                return []
            cell, values = self._stores(number, node)
            after = before if cell is None else {**before, cell: values}
            return [(target, after) for target in thread.code.nodes[node].next]

        return solve({thread.code.entry: first}, flow, _either)


def _either(a: Holding, b: Holding) -> Holding:
    return {at: values | b[at] for at, values in a.items()}


def is_plain(program: Program, variable: Variable) -> bool:
    """Whether a variable can be followed, has very few values, and is no field and no reference."""
    few = variable.type.high - variable.type.low < MOST_VALUES
    whole = variable.struct is None and not isinstance(variable.type, RefType)
    return few and whole and is_followed(program, variable)


def runs_once(program: Program, thread: Thread) -> bool:
    """Whether a thread runs from the beginning, and is never started again."""
    codes = [program.setup, *(other.code for other in program.threads)]
    instrs = [node.instr for code in codes if code is not None for node in code.nodes]
    return thread.start and not any(isinstance(i, I.Start) and i.thread == thread.name for i in instrs)


def set_up(program: Program) -> set[str]:
    """The variables that ``setup`` stores to."""
    instrs = [node.instr for node in program.setup.nodes] if program.setup is not None else []
    return {instr.place.variable for instr in instrs if isinstance(instr, I.Store)}
