"""The part of a control-flow graph that one function of machine code covers."""

from __future__ import annotations

from interleave.program.outcomes import inside_after
from interleave.program.program import Code

#: A node, and whether the thread is inside ``atomic()`` when it comes there.
Key = tuple[int, bool]


class Region:
    """All that can follow in one step.

    Args:
        code: the graph.
        first: where it begins.
        stops: the nodes at which the step ends, outside ``atomic()``.
        whole: all is one step, as in a property.

    Attributes:
        order: its nodes; each but the `headers` after all from which it can be entered.
        entries: how many ways lead to each.
        headers: the nodes that close a loop.
    """

    def __init__(self, code: Code, first: Key, stops: frozenset[int], whole: bool) -> None:
        self.code, self.stops, self.whole = code, stops, whole
        self.order: list[Key] = []
        self.entries: dict[Key, int] = {first: 1}
        self.headers: set[Key] = set()
        self._search(first)

    def stops_at(self, key: Key) -> bool:
        return not key[1] and key[0] in self.stops

    def inside(self, key: Key) -> bool:
        """Whether the thread is inside ``atomic()`` after a node."""
        return inside_after(self.code.nodes[key[0]].instr, key[1], whole=self.whole)

    def _successors(self, key: Key) -> list[Key]:
        inside = self.inside(key)
        found = ((target, inside) for target in reversed(self.code.nodes[key[0]].next))
        return [target for target in found if not self.stops_at(target)]

    def _search(self, first: Key) -> None:
        """Depth first; the reverse of the order in which nodes are left is the one wanted."""
        open_ = {first}
        done: set[Key] = set()
        stack = [(first, self._successors(first))]
        while stack:
            key, ahead = stack[-1]
            if not ahead:
                stack.pop()
                open_.discard(key)
                done.add(key)
                self.order.append(key)
                continue
            target = ahead.pop(0)
            self.entries[target] = self.entries.get(target, 0) + 1
            if target in open_:
                self.headers.add(target)
            elif target not in done:
                open_.add(target)
                stack.append((target, self._successors(target)))
        self.order.reverse()
