"""What liveness properties ask, as a program whose properties are conditions on states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from interleave.engine.behaviour.behaviour import Behaviour
from interleave.liveness.lasso import Asked
from interleave.program.program import Program, Property
from interleave.record import record
from interleave.violations import TERMINATION

#: The kinds that are about initial states only: it has to come to be once.
ONCE = ("eventually", TERMINATION)


@record
class Conditions:
    """A liveness property with the numbers that its conditions have among the properties of `conditions_of`:
    ``goal`` is what is to come to be, ``asked`` what asks for it, None if that is no condition on states."""

    declared: Property
    goal: int
    asked: int | None

    @property
    def once(self) -> bool:
        """Whether it has to come to be once, and not again and again."""
        return self.declared.kind in ONCE

    def of(self, code: Behaviour) -> Asked:
        """The same as functions on states of the program of all conditions."""

        def holds(number: int | None) -> Callable[[int], object] | None:
            return None if number is None else partial(code.property_value, number)

        return Asked(partial(code.property_value, self.goal), holds(self.asked), self.once)


def conditions_of(program: Program) -> tuple[Program, tuple[Conditions, ...]]:
    """The program that has the conditions of a program's liveness properties as its own properties, and
    nothing else to be asked about; and which they are."""
    properties: list[Property] = []
    found = []
    for prop in program.live:
        goal, asked = len(properties), None
        properties.append(Property(prop.name, "expression", prop.code, prop.span))
        if prop.asked is not None:
            asked = len(properties)
            properties.append(Property(prop.name, "expression", prop.asked, prop.span))
        found.append(Conditions(prop, goal, asked))
    return replace(program, properties=tuple(properties), checks=(), live=()), tuple(found)
