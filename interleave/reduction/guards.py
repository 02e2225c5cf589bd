"""What a step waits for by value: the values that variables must have for it to be taken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import assert_never

from interleave.memories import SC
from interleave.program import instr as I
from interleave.program.constants import Known, constant
from interleave.program.expr import Expr, locals_of
from interleave.program.footprint import Location
from interleave.program.locks import lock_of
from interleave.program.operands import defines
from interleave.program.program import Node, Program, Variable
from interleave.program.steps import StepFlow
from interleave.record import record
from interleave.violations import DATA_RACE

#: Variables with more values than so many are not looked at.
MOST_VALUES = 64

#: Values of a variable.
Values = frozenset[int]


@record
class Taking:
    """A store that gives a variable a value which it cannot have had, as the step has waited for others.

    Attributes:
        location: the variable, or its element.
        free: the values that the step has waited for.
        node: the store.
    """

    location: Location
    free: Values
    node: int


@record
class Guard:
    """What is known of a step that is taken.

    Attributes:
        needs: variables (or elements of them) that must have one of some values, else the step is blocked:
            it does not fail either.
        takings: of these what it changes to another value.
    """

    needs: Mapping[Location, Values]
    takings: tuple[Taking, ...]


#: Of a step of which nothing is known.
NONE = Guard({}, ())


def can_race(program: Program, variable: Variable) -> bool:
    """Whether it is asked which threads are at a variable at once, and not only what they do there."""
    return DATA_RACE in program.checks and not (variable.atomic or variable.ghost)


def is_followed(program: Program, variable: Variable) -> bool:
    """Whether a variable is one that the author has declared, with few values, which steps can wait for and
    nothing else is asked about."""
    few = variable.type.high - variable.type.low < MOST_VALUES
    return variable.kind == "data" and few and not can_race(program, variable)


def both_needs(a: Mapping[Location, Values], b: Mapping[Location, Values]) -> dict[Location, Values]:
    """The values that variables must have for two reasons."""
    return {**a, **b, **{at: a[at] & b[at] for at in a.keys() & b.keys()}}


def guards_of(program: Program, number: int, known: Sequence[Known | None]) -> dict[int, Guard]:
    """The guards of a thread instance's steps, by the nodes at which they begin: as far as a step has one way
    only, which is no part of another step.

    Args:
        program: the model.
        number: the instance.
        known: its locals with a known value, by node.
    """
    if program.memory != SC:
        return {}  # what was stored is perhaps not there yet, or overlooked
    code = program.instances[number][0].code
    flow = StepFlow(code)
    before = Counter([code.entry])
    for node, here in zip(code.nodes, known, strict=True):
        before.update(node.next if here is not None else ())

    def goes_on(node: int) -> bool:
        """Whether a step is not sure to be blocked there."""
        here, instr = known[node], code.nodes[node].instr
        return here is not None and not (isinstance(instr, I.Assume) and constant(instr.condition, here) == 0)

    found = {}
    for location in code.locations:
        way, at = Way(program), (location, False)
        while True:
            ends, here = [end for end in flow.following(at) if goes_on(end[0])], known[at[0]]
            if here is None or not way.passes(at[0], code.nodes[at[0]], here, [node for node, _ in ends]):
                break
            if len(ends) != 1 or flow.stops_at(ends[0]) or before[ends[0][0]] != 1:
                break
            [at] = ends
        if way.needs:
            found[location] = Guard(way.needs, tuple(way.takings))
    return found


class Way:
    """The way through a step, and what it says of variables.

    Attributes:
        needs, takings: those of a `Guard`, so far.
    """

    def __init__(self, program: Program) -> None:
        self.program = program
        self.needs: dict[Location, Values] = {}
        self.takings: list[Taking] = []
        self._loaded: dict[int, Location] = {}  # which locals hold what a variable has
        self._stored: set[str] = set()
        self._may_fail = False

    def passes(self, number: int, node: Node, here: Known, ends: Sequence[int]) -> bool:
        """Go on through a node; False if nothing is known of what is behind it.

        Args:
            number: the node's.
            node: the node.
            here: the locals with a known value.
            ends: where the step can go on, if it is not blocked.
        """
        slot = defines(node.instr)
        if slot is not None:
            self._loaded.pop(slot, None)
        match node.instr:
            case I.AtomicBegin() | I.AtomicEnd() | I.Emit() | I.Assign():
                return True
            case I.Load(dst, place):
                location = self._location(place, here)
                if location is not None:
                    self._loaded[dst] = location
                self._may_fail |= location is None
                return True
            case I.Branch(test):
                if len(ends) == 1:
                    self._only(test, here, node.next[0] == ends[0])
                return len(ends) == 1
            case I.Assume(test):
                self._only(test, here, True)
                return True
            case I.Store(place, expr, proven):
                self._takes(number, self._location(place, here), constant(expr, here))
                self._stored.add(place.variable)
                self._may_fail |= not proven
                return True
            case I.Check() | I.Require():
                self._may_fail = True
                return True
            case (
                I.Fence() | I.End() | I.Result() | I.New() | I.Free() | I.Choose() | I.ChooseRange()
                | I.Operate() | I.Put() | I.Get() | I.Notify() | I.Start() | I.Join() | I.Status()
            ):  # fmt: skip
                return False
        assert_never(node.instr)

    def _location(self, place: I.Place, here: Known) -> Location | None:
        """The variable that a place is for certain: one that the author has declared, with few values, not
        yet stored to, and where nobody asks whether two threads are at it at once."""
        variable = self.program.variable[place.variable]
        there = place.index is None or constant(place.index, here) in range(variable.length)
        if not is_followed(self.program, variable) or not there or place.variable in self._stored:
            return None
        return lock_of(self.program, place, here)

    def _only(self, test: Expr, here: Known, wanted: bool) -> None:
        """A condition holds, or does not: what that says of a variable."""
        slots = {slot for slot in locals_of(test) if slot not in here}
        if self._may_fail or len(slots) != 1 or not slots <= self._loaded.keys():
            return
        [slot] = slots
        location = self._loaded[slot]
        type_ = self.program.variable[location.name].type
        values = self.needs.get(location, frozenset(range(type_.low, type_.high + 1)))
        found = {value: constant(test, {**here, slot: value}) for value in values}
        only = frozenset(v for v, holds in found.items() if holds is None or bool(holds) == wanted)
        if only != values:
            self.needs[location] = only

    def _takes(self, number: int, location: Location | None, value: int | None) -> None:
        if location is not None and value is not None and value not in self.needs.get(location, {value}):
            self.takings.append(Taking(location, self.needs[location], number))
