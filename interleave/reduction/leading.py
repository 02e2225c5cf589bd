"""The nodes of a step that lead on: from the others it is blocked, whatever it has read."""

from __future__ import annotations

from collections.abc import Sequence

from interleave.program import instr as I
from interleave.program.constants import Known, constant
from interleave.program.program import Program, Thread
from interleave.violations import DATA_RACE


def leading_on(
    program: Program, thread: Thread, nodes: Sequence[int], known: Sequence[Known | None]
) -> list[int]:
    """The nodes of a step from which it comes to an end, or does what changes something or may fail; all of
    them where it is asked what two threads are at at once.

    Args:
        program: the model.
        thread: the step's.
        nodes: those of the step.
        known: the locals with a known value, by node.
    """
    if DATA_RACE in program.checks:
        return list(nodes)
    inside, code = set(nodes), thread.code
    before: dict[int, list[int]] = {node: [] for node in nodes}
    work = []
    for node in nodes:
        here, instr = known[node], code.nodes[node].instr
        if here is None:
            continue
        if isinstance(instr, I.Assume) and constant(instr.condition, here) == 0:
            continue
        if not _only_looks(program, instr, here) or any(
            target not in inside or target in code.pcs for target in code.nodes[node].next
        ):
            work.append(node)
        for target in code.nodes[node].next:
            if target in inside and known[target] is not None:
                before[target].append(node)
    found = set(work)
    while work:
        for node in before[work.pop()]:
            if node not in found:
                found.add(node)
                work.append(node)
    return [node for node in nodes if node in found]


def _only_looks(program: Program, instr: I.Instr, here: Known) -> bool:
    """Whether an instruction changes nothing and cannot fail."""
    if isinstance(instr, I.Load):
        place, length = instr.place, program.variable[instr.place.variable].length
        index = 0 if place.index is None else constant(place.index, here)
        return place.ref is None and index in range(length)
    return isinstance(instr, I.Assign | I.Branch | I.Assume | I.AtomicBegin | I.AtomicEnd | I.Emit)
