"""What steps can tell of the variables that another thread alone writes.

A step that reads such a variable can mostly not tell all its values apart: it waits until it is not 1, say,
so what it does is the same with 2 and 3, and with 1 it is blocked. What the owner changes is known, too, so
it is known which of these changes it sees.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from interleave.program.constants import Known
from interleave.program.footprint import VARIABLE, Location, meet
from interleave.program.meaning import WRITE
from interleave.program.program import Program
from interleave.record import record
from interleave.reduction.effects import READ, Effect, Effects, seen
from interleave.reduction.guards import Values
from interleave.reduction.own import Holding, Own
from interleave.reduction.ways import Ways, property_ways, ways_of
from interleave.remembered import remembered


@record
class Discerned:
    """What is known of a step of a thread instance.

    Attributes:
        effects: its effects, with what it can tell and what it changes.
        needs: of other threads' variables the values without which it is blocked.
        holds: what the thread's own variables may hold before it.
    """

    effects: Effects
    needs: Mapping[Location, Values]
    holds: Holding


class Discerning:
    """Looks at the steps of a program.

    Args:
        program: the model.
        known: the locals with a known value, by instance and node.
        looks: what properties look at.
    """

    def __init__(self, program: Program, known: Sequence[Sequence[Known | None]], looks: Effects) -> None:
        self.program, self.known, self.looks = program, known, looks
        self.own = Own(program, known)
        self._names = {cell.name for cell, pairs in self.own.changes.items() if pairs}

    def step(self, number: int, location: int, effects: Effects) -> Discerned:
        """What is known of a step.

        Args:
            number: the instance's.
            location: the node at which it begins.
            effects: what it may do.
        """
        holds = {c: v for c, v in self.own.holding(number, location).items() if c.name in self._names}
        found = self._changing(number, location, effects)
        read = {e.location.name for e in effects if e.mode == READ and e.location.kind == VARIABLE}
        ways = self._ways(number, location) if read & self._names else None
        needs: dict[Location, Values] = {}
        if ways is not None:
            found = self._reading(number, ways, found)
            for cell in sorted(ways.symbols, key=lambda at: at.order):
                if self.own.changes.get(cell) and self.own.owner[cell] != number:
                    passing = frozenset(v for v in self.own.domain[cell] if ways.passes(cell, v))
                    if passing != self.own.domain[cell]:
                        needs[cell] = passing
        return Discerned(found | self.seen(found), needs, holds)

    def _changing(self, number: int, location: int, effects: Effects) -> Effects:
        """The effects, with what the step changes of the thread's own variables."""
        for cell, pairs in self.own.changed(number, location).items():
            plain = frozenset({Effect(cell, WRITE)})
            if effects & plain:
                effects = effects - plain | {Effect(cell, WRITE, pairs) for _ in pairs}
        return effects

    def _reading(self, number: int, ways: Ways, effects: Effects) -> Effects:
        """The effects, with what the step can tell of other threads' variables."""
        for name in self._names - ways.vague:
            reads = frozenset(e for e in effects if e.mode == READ and e.location == _of(name, e.location))
            if reads:
                cells = [cell for cell in ways.symbols if cell.name == name]
                effects = effects - reads | {e for cell in cells for e in self._told(number, ways, cell)}
        return effects

    def _told(self, number: int, ways: Ways, cell: Location) -> Effects:
        """What of a variable's changes a step can tell. Those that its own thread makes are none."""
        changes = self.own.changes.get(cell)
        if changes is None:
            return frozenset({Effect(cell, READ)})
        if self.own.owner[cell] == number:
            return frozenset()
        both = changes | {(new, old) for old, new in changes}
        told = frozenset(pair for pair in both if ways.differs(cell, *pair))
        return frozenset(Effect(cell, READ, told) for _ in told)

    def _ways(self, number: int, location: int) -> Ways | None:
        """The ways through a step."""
        thread, index = self.program.instances[number]
        return self._of_instances(thread.name, location)[index or 0]

    @remembered()
    def _of_instances(self, name: str, location: int) -> list[Ways | None]:
        """The ways through a step of each instance of a thread; of none, if they are not known of one: what
        is known of instances that are symmetric has to be the same."""
        thread, found = self.program.thread[name], []
        for number in range(thread.first, thread.first + thread.instances):
            here = self.known[number][location]
            found.append(None if here is None else ways_of(self.program, thread.code, here, location))
        return [None] * len(found) if None in found else found

    # ------------------------------------------------------------------ properties

    def seen(self, effects: Effects) -> Effects:
        """The effects on what properties say."""
        told = frozenset(
            look
            for look in self.looks
            for effect in effects
            if effect.pairs is not None and effect.mode == WRITE and self._told_by(look, effect)
        )
        plain = frozenset(e for e in effects if e.pairs is None)
        changed = frozenset(Effect(look.location, WRITE) for look in told)
        return seen(plain, self.looks) | seen(changed, told)

    @remembered()
    def _told_by(self, look: Effect, effect: Effect) -> bool:
        """Whether a property that looks at a location can tell the changes that an effect makes."""
        if not meet(look.location, effect.location):
            return False
        ways, cell = self._property(look.mode), effect.location
        if ways is None or cell.name in ways.vague:
            return True
        pairs = effect.pairs or frozenset()
        return cell in ways.symbols and any(
            ways.differs(cell, old, new) or ways.differs(cell, new, old) for old, new in pairs
        )

    @remembered()
    def _property(self, name: str) -> Ways | None:
        [code] = [prop.code for prop in self.program.properties if prop.name == name]
        return property_ways(self.program, code)


def _of(name: str, location: Location) -> Location | None:
    """A location, if it is one of a variable."""
    return location if location.kind == VARIABLE and location.name == name else None
