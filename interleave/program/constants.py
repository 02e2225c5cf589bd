"""Which locals have a known value where, by following a thread's control flow."""

from __future__ import annotations

from interleave.program.dataflow import solve
from interleave.program.expr import Const, Expr, Local, ThreadId, children, evaluate, locals_of
from interleave.program.instr import Assign
from interleave.program.operands import condition, defines
from interleave.program.program import Thread
from interleave.remembered import remembered

#: The known locals by number.
Known = dict[int, int]


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
        node = nodes[number]
        after = before
        dst = defines(node.instr)
        if dst is not None:
            after = {slot: value for slot, value in before.items() if slot != dst}
            value = constant(node.instr.expr, before) if isinstance(node.instr, Assign) else None
            if value is not None:
                after[dst] = value
        targets = node.next
        test = constant(condition(node.instr), before)
        if test == 0:
            targets = targets[1:]  # none, but for a branch
        elif test is not None:
            targets = targets[:1]
        return [(target, after) for target in targets]

    start = {} if index is None or thread.index is None else {thread.index: index}
    found = solve({thread.code.entry: start}, flow, _agreed)
    return tuple(map(found.get, range(len(nodes))))


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
