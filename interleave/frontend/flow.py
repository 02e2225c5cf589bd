"""Data flow on a control-flow graph: which locals may be read before they are assigned."""

from __future__ import annotations

from collections.abc import Sequence
from operator import and_

from interleave.errors import ModelError, together
from interleave.program.dataflow import solve
from interleave.program.operands import defines, uses
from interleave.program.program import Node


def check_assigned(nodes: Sequence[Node], entry: int, given: frozenset[int], names: Sequence[str]) -> None:
    """Refuse the locals that some path reads before they are assigned.

    Args:
        nodes: the graph; ``entry`` its first node.
        given: the locals that have a value there.
        names: the locals' names, for the message.

    Raises:
        ModelError: of each at its first such read.
    """

    def flow(i: int, sure: frozenset[int | None]) -> list[tuple[int, frozenset[int | None]]]:
        return [(target, sure | {defines(nodes[i].instr)}) for target in nodes[i].next]

    errors: dict[int, ModelError] = {}
    for i, sure in sorted(solve({entry: frozenset[int | None](given)}, flow, and_).items()):
        for slot in sorted(uses(nodes[i].instr) - sure - errors.keys()):
            name = names[slot].split("@")[0]
            errors[slot] = ModelError(
                f"local {name!r} may be read before it is assigned", nodes[i].site.span,
                f"give it a value on every path first: {name} = …",
            )  # fmt: skip
    if errors:
        raise together([*errors.values()])
