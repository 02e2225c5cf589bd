"""Where a thread can stand between two steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from interleave.errors import ModelError, together
from interleave.program.dataflow import reachable
from interleave.program.expr import Const
from interleave.program.instr import Assume, AtomicBegin, AtomicEnd, Emit, Instr, is_access
from interleave.program.operands import places
from interleave.program.program import Code, Node
from interleave.program.steps import waits


def is_own_access(instr: Instr, ghosts: frozenset[str]) -> bool:
    """Whether an instruction is an access of its own: ghosts belong to the step before them."""
    return is_access(instr) and not any(place.variable in ghosts for place in places(instr))


def locations(nodes: Sequence[Node], ghosts: frozenset[str]) -> tuple[int, ...]:
    """The nodes at which steps begin, in program order."""
    return tuple(
        i
        for i, node in enumerate(nodes)
        if isinstance(node.instr, AtomicBegin) or (not node.inside and is_own_access(node.instr, ghosts))
    )


def without_empty_statements(nodes: Sequence[Node], ghosts: frozenset[str]) -> list[Node]:
    """In ``atomicity="statement"`` a statement that touches nothing shared is local work: its
    begin becomes an instruction without effect. A stray `AtomicEnd` has none. An event that is such a
    statement is inside of no step."""
    result = list(nodes)

    def within(number: int) -> tuple[int, ...]:
        return () if isinstance(nodes[number].instr, AtomicEnd) else nodes[number].next

    for i, node in enumerate(nodes):
        if isinstance(node.instr, AtomicBegin) and node.instr.form == "statement":
            statement = reachable(node.next, within)
            if not any(is_own_access(nodes[j].instr, ghosts) for j in statement):
                result[i] = replace(node, instr=Assume(Const(1)))
                for j in statement:
                    if isinstance(nodes[j].instr, Emit):
                        result[j] = replace(nodes[j], inside=False)
    return result


def check_rests(code: Code, claims: frozenset[int]) -> None:
    """Refuse what says that it is a rest in a step that can have to wait for something else, too.

    Args:
        code: a graph.
        claims: the nodes that say so.

    Raises:
        ModelError: there is one, or are several.
    """
    errors: list[ModelError] = []
    for location in code.locations if claims else ():
        waiting = waits(code, location)
        if waiting & claims and waiting - code.rests:
            error = ModelError(
                "this rest is in a step that can have to wait for something else, too",
                code.nodes[min(waiting & claims)].site.span,
                "a step is a rest if all that it waits for is",
            )
            errors.append(error)
    if errors:
        raise together(errors)
