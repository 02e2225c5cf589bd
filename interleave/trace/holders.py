"""Which threads have a lock."""

from __future__ import annotations

from interleave.engine.layout import Layout
from interleave.program.meanings import LOCKS
from interleave.program.names import owner_of
from interleave.program.rcu import waits_for
from interleave.program.rwlock import READING, WAITING, readers, readers_of
from interleave.trace.step_state import THREAD_STATUS, Element


def holders(layout: Layout, state: int, element: Element) -> list[int]:
    """The threads that keep others from taking a lock.

    Args:
        layout: where everything stands in a state.
        element: the lock, or the count of those that wait to write it: then these.

    Returns:
        Their numbers, in order; none if the element is something else.
    """
    name, at = element
    if name.startswith(THREAD_STATUS):
        return []
    variable = layout.program.variable[name]
    if variable.kind == "waiting":
        return _saying(layout, state, owner_of(name), at, WAITING)
    if variable.kind == "grace":
        return [waits_for(len(layout.program.instances), at)[1]] if layout.value(state, name, at) else []
    value = layout.value(state, name, at) if variable.kind in LOCKS else 0
    if variable.kind == "rwlock" and readers_of(variable.type.high, value):
        return _saying(layout, state, name, at, READING)
    most = len(layout.program.instances)
    return [value - 1] if 0 < value <= most else []


def _saying(layout: Layout, state: int, locks: str, at: int, wanted: int) -> list[int]:
    """The threads whose own word of one of some locks says something."""
    count = len(layout.program.instances)
    own = readers(locks)
    return [n for n in range(count) if layout.value(state, own, at * count + n) == wanted]
