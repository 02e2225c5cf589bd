"""The part of a control-flow graph that one function of machine code covers."""

from __future__ import annotations

from interleave.program.program import Code
from interleave.program.steps import At, StepFlow


class Region(StepFlow):
    """All that can follow in one step.

    Args:
        code, stops, whole: as for `StepFlow`.
        first: where it begins.

    Attributes:
        order: its nodes; each but the `headers` after all from which it can be entered.
        entries: how many ways lead to each.
        headers: the nodes that close a loop.
    """

    def __init__(self, code: Code, first: At, stops: frozenset[int] | None, whole: bool) -> None:
        super().__init__(code, stops, whole)
        self.order: list[At] = []
        self.entries: dict[At, int] = {first: 1}
        self.headers: set[At] = set()
        self._search(first)

    def following(self, at: At) -> list[At]:
        """What comes next; code is written behind a check that always fails, too."""
        return self.edges(at)

    def _search(self, first: At) -> None:
        """Depth first; the reverse of the order in which nodes are left is the one wanted."""
        open_ = {first}
        done: set[At] = set()
        stack = [(first, [*self.after(first)])]
        while stack:
            key, ahead = stack[-1]
            if not ahead:
                stack.pop()
                open_.discard(key)
                done.add(key)
                self.order.append(key)
                continue
            target = ahead.pop()
            self.entries[target] = self.entries.get(target, 0) + 1
            if target in open_:
                self.headers.add(target)
            elif target not in done:
                open_.add(target)
                stack.append((target, [*self.after(target)]))
        self.order.reverse()
