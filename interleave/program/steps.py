"""The way through a step: from where it begins to where it ends.

A step covers the instruction at which it begins and the local work after it; one that begins at an
``atomic()``, all of that and the local work after it. It ends at the next location outside.
"""

from __future__ import annotations

from collections.abc import Collection

from interleave.program import instr as I
from interleave.program.components import components
from interleave.program.dataflow import reachable
from interleave.program.expr import Const
from interleave.program.outcomes import has_choice, inside_after, may_wait
from interleave.program.program import Code, Program
from interleave.remembered import remembered

#: How often the local loops of one step may go round before the work is called endless, and how
#: many choices one path through an ``atomic()`` may make.
MAX_LOCAL_ROUNDS = 100_000
MAX_CHOICES = 200


#: A node, and whether the thread is inside ``atomic()`` when it comes there.
At = tuple[int, bool]


class StepFlow:
    """How control goes within the steps of a graph.

    Args:
        code: the graph.
        stops: the nodes at which a step ends, outside ``atomic()``: the graph's locations unless given.
            Steps go on through others, see `interleave.reduction.reduction`.
        whole: all is one step, as in ``setup`` and in a property.
    """

    def __init__(self, code: Code, stops: frozenset[int] | None = None, whole: bool = False) -> None:
        self.code, self.whole = code, whole
        self.stops = frozenset(code.locations) if stops is None else stops

    def stops_at(self, at: At) -> bool:
        """Whether a step ends when it comes there."""
        return not at[1] and at[0] in self.stops

    def inside(self, at: At) -> bool:
        """Whether the thread is inside ``atomic()`` after a node."""
        return inside_after(self.code.nodes[at[0]].instr, at[1], whole=self.whole)

    def following(self, at: At) -> list[At]:
        """What comes next, in the same step or where it ends. Nothing where the path ends: in `End`,
        or in a check that always fails."""
        instr = self.code.nodes[at[0]].instr
        fails = isinstance(instr, (I.Check, I.Assume)) and instr.condition == Const(0)
        return [] if fails else self.edges(at)

    def edges(self, at: At) -> list[At]:
        """What comes next in the graph, whether control goes on there or not."""
        here = self.code.nodes[at[0]]
        inside = inside_after(here.instr, at[1], whole=self.whole)
        return [(target, inside) for target in here.next]

    @remembered()
    def after(self, at: At) -> tuple[At, ...]:
        """What comes next in the same step."""
        return tuple(target for target in self.following(at) if not self.stops_at(target))

    def walk(self, begin: At) -> list[At]:
        """All that can follow in the step in which the thread is at a node; that first."""
        return reachable([begin], self.after)

    def upwards(self, begin: At) -> dict[At, tuple[At, ...]] | None:
        """The same, each later than what comes `after` it, which it has; None if there is a loop."""
        after: dict[At, tuple[At, ...]] = {}
        for part in components([begin], lambda at: iter(after.setdefault(at, self.after(at)))):
            if len(part) > 1 or part[0] in after[part[0]]:
                return None
            after[part[0]] = after.pop(part[0])
        return after

    def nodes_and_ends(self, begin: At) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """The nodes of the step, and the locations at which it can end, both in program order."""
        walk = self.walk(begin)
        ends = {target[0] for at in walk for target in self.following(at) if self.stops_at(target)}
        return tuple(sorted({node for node, _ in walk})), tuple(sorted(ends))


@remembered()
def step_nodes(code: Code, location: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The nodes of the step that begins at a location, and the locations at which it can end,
    both in program order."""
    return StepFlow(code).nodes_and_ends((location, False))


@remembered()
def start_nodes(code: Code) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The same for the local work that belongs to a thread's start."""
    flow, begin = StepFlow(code), (code.entry, False)
    return ((), (code.entry,)) if flow.stops_at(begin) else flow.nodes_and_ends(begin)


def choosing(program: Program, code: Code, nodes: Collection[int]) -> list[int]:
    """Those of some nodes, as of a step, that can have more than one outcome: if there are none, the
    step has one at most."""
    return [node for node in nodes if has_choice(program, code.nodes[node].instr)]


@remembered()
def waits(code: Code, location: int) -> frozenset[int]:
    """The nodes of the step at a location at which it can have to wait. An instruction of an ``atomic()``
    blocks the whole of it, but for one that the thread may as well give up."""
    nodes = frozenset(n for n in step_nodes(code, location)[0] if may_wait(code.nodes[n].instr))
    return nodes - code.optional
