"""Which locals have a known value where, by following a thread's control flow."""

from __future__ import annotations

from interleave.program.dataflow import solve
from interleave.program.expr import Const, Expr, Local, ThreadId, children, evaluate, locals_of
from interleave.program.instr import Assign
from interleave.program.operands import condition, defines
from interleave.program.program import Node, Thread
from interleave.remembered import remembered

#: The known locals by number.
Known = dict[int, int]
#: So many nodes, each with what is known there, are looked at for how often a thread may come somewhere.
MOST_PLACES = 5_000


@remembered()
def constants(thread: Thread, index: int | None) -> tuple[Known | None, ...]:
    """For each node of a thread's code the locals whose value is the same whenever the thread
    comes there; None for a node that it cannot come to.

    Args:
        thread: the thread.
        index: the instance, whose number is one of the known values; None for any.
    """
    nodes = thread.code.nodes

    def flow(number: int, before: Known) -> list[tuple[int, Known]]:
        after, targets = behind(nodes[number], before)
        return [(target, after) for target in targets]

    start = {} if index is None or thread.index is None else {thread.index: index}
    found = solve({thread.code.entry: start}, flow, _agreed)
    return tuple(map(found.get, range(len(nodes))))


def behind(node: Node, before: Known) -> tuple[Known, tuple[int, ...]]:
    """What is known behind a node, and where it may lead, by what is known before."""
    after = before
    dst = defines(node.instr)
    if dst is not None:
        after = {slot: value for slot, value in before.items() if slot != dst}
        value = constant(node.instr.expr, before) if isinstance(node.instr, Assign) else None
        if value is not None:
            after[dst] = value
    test = constant(condition(node.instr), before)
    if test == 0:
        return after, node.next[1:]  # nowhere, but for a branch
    return after, node.next if test is None else node.next[:1]


def most_often(
    thread: Thread, counted: frozenset[int], ends: frozenset[int], most: int
) -> dict[int, int] | None:
    """How often a thread may have been at some nodes, in a run of it, since it was at others: with loops
    whose rounds are known, as ``for`` over a range has them.

    Args:
        thread: the thread, of any instance.
        counted: the nodes.
        ends: those behind which nothing has been counted yet.
        most: a greater number is not told.

    Returns:
        For each node that it may come to the greatest number; None if that may be more, or is not known.
    """
    code = thread.code
    found: dict[tuple[int, tuple[tuple[int, int], ...]], int] = {}
    left: list[tuple[tuple[int, tuple[tuple[int, int], ...]], int]] = [((code.entry, ()), 0)]
    while left:
        (number, known), count = left.pop()
        if found.get((number, known), -1) >= count:
            continue
        found[number, known] = count
        if len(found) > MOST_PLACES:
            return None
        after, targets = behind(code.nodes[number], dict(known))
        count = (0 if number in ends else count) + (number in counted)
        if count > most:
            return None
        for target in targets:
            kept = tuple(sorted((slot, v) for slot, v in after.items() if slot in code.live[target]))
            left.append(((target, kept), count))
    greatest: dict[int, int] = {}
    for (number, _), count in found.items():
        greatest[number] = max(count, greatest.get(number, 0))
    return greatest


def _agreed(a: Known, b: Known) -> Known:
    return {slot: value for slot, value in a.items() if b.get(slot) == value}


def constant(expr: Expr | None, known: Known) -> int | None:
    """The value of an expression over known locals; None for any other."""
    if isinstance(expr, Const):
        return expr.value
    if isinstance(expr, Local):
        return known.get(expr.slot)
    if expr is None or _mentions_thread(expr) or not all(slot in known for slot in locals_of(expr)):
        return None
    try:
        return evaluate(expr, known)
    except (ZeroDivisionError, ValueError):  # the check before it fails
        return None


def _mentions_thread(expr: Expr) -> bool:
    return isinstance(expr, ThreadId) or any(map(_mentions_thread, children(expr)))
