"""Which variables are in objects: fields, and the old values of fields that threads can still read."""

from __future__ import annotations

from interleave.program.names import newest_of
from interleave.program.program import Program, Variable


def holder_of(program: Program, variable: Variable) -> tuple[str | None, int]:
    """The struct in whose objects a variable is, and how many of its elements are in each, one object after
    the other; None if it is in none."""
    field = program.variable[newest_of(variable.name)]
    return field.struct, variable.size // field.slots
