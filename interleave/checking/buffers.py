"""What a verdict under a weak memory model leaves open."""

from __future__ import annotations

from collections.abc import Container

from interleave.engine.exploration import full
from interleave.memories import BOUNDED, C11
from interleave.program.kinds import FULL
from interleave.program.program import Program
from interleave.properties.result import Buffers


def buffers_of(program: Program, found: Container[str]) -> Buffers | None:
    """What is known of store buffers, or histories, that need not have room for everything; ``found`` is what
    a search has met."""
    names = [full(prop.name) for prop in program.properties if prop.kind == FULL]
    size = program.history if program.memory == C11 else program.buffers
    if not names or size is None:
        return None
    return Buffers(size, any(name in found for name in names))


def within_buffers(program: Program, found: Container[str]) -> str:
    """Said behind what is never reached, if more room for stores might show more."""
    buffers = buffers_of(program, found)
    if buffers is None or not buffers.full:
        return ""
    return f" with {BOUNDED[program.memory][0]} of {buffers.size}"
