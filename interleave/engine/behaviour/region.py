"""The part of a control-flow graph that one step covers."""

from __future__ import annotations

from collections.abc import Iterable

from interleave.engine.behaviour.codes import Module
from interleave.program.expr import Expr
from interleave.program.instr import Assign, Free
from interleave.program.intervals import FULL, interval
from interleave.program.operands import defines, uses
from interleave.program.outcomes import ways_on
from interleave.program.program import Code, Thread
from interleave.program.steps import At, StepFlow

#: A way through a step with more nodes than this, as a tree, is written as basic blocks.
MAX_TREE = 250


class Context:
    """One graph being written: a thread instance's code, setup's, or a property's.

    Args:
        module: where functions go.
        code: the graph.
        number: the thread instance's number, None for setup and properties.
        record: write functions that list the accesses of a step, for ``data-race``.
        prop: the property's name, if it is one.
        folded: the locations at which no step ends, see `interleave.reduction.reduction`.
    """

    def __init__(
        self,
        module: Module,
        code: Code,
        number: int | None,
        *,
        record: bool = False,
        prop: str = "",
        folded: frozenset[int] = frozenset(),
    ) -> None:
        self.module, self.code, self.number, self.record, self.prop = module, code, number, record, prop
        self.layout = module.layout
        self.program = module.layout.program
        self.thread: Thread | None = None
        self.index = 0
        if number is not None:
            self.thread, self.index = self.program.instances[number]
        self.flow = StepFlow(code, frozenset(code.locations) - folded, whole=number is None)
        self.made: dict[tuple[object, ...], str] = {}

    def all_but(self, mask: int) -> int:
        """A mask of the state's other bits. It is no negative number: Python is slow at theirs."""
        return (1 << self.layout.bits) - 1 & ~mask

    def bounds(self, expr: Expr | None) -> tuple[int, int]:
        """The bounds of an expression, given the types of the locals."""
        if expr is None:
            return FULL
        types = [local.type for local in self.code.locals]
        env = {slot: (type_.low, type_.high) for slot, type_ in enumerate(types)}
        return interval(expr, env, len(self.program.instances))


def locals_at(context: Context, node: int) -> set[int]:
    """The locals that a node reads or writes; where an object is freed, the thread's references, too."""
    here, slot = context.code.nodes[node], defines(context.code.nodes[node].instr)
    found = set(uses(here.instr)) | ({slot} if slot is not None else set())
    if isinstance(here.instr, Free):
        found.update(context.code.references(here.next[0], here.instr.struct))
    return found


def node_in_loop(context: Context, region: Iterable[At]) -> At | None:
    """The first node on a cycle within a step (or between two of them); None without one."""
    left = set(region)
    after = {key: [s for s in context.flow.after(key) if s in left] for key in left}
    before: dict[At, list[At]] = {key: [] for key in left}
    for key, following in after.items():
        for successor in following:
            before[successor].append(key)
    ways_on, ways_here = ({key: len(ways[key]) for key in left} for ways in (after, before))
    ends = [key for key in left if not ways_on[key] or not ways_here[key]]
    for key in ends:  # it grows meanwhile
        if key in left:
            left.remove(key)
            for others, ways in ((before[key], ways_on), (after[key], ways_here)):
                for other in others:
                    ways[other] -= 1
                    if not ways[other]:
                        ends.append(other)
    return min(left, default=None)


def ends_path(context: Context, node: int) -> bool:
    """Whether next to nothing follows, which may as well be written twice."""
    for _ in range(3):
        here = context.code.nodes[node]
        if ways_on(here.instr) == 0:
            return True
        if not isinstance(here.instr, Assign):
            return False
        node = here.next[0]
    return False


def is_straight(context: Context, key: At, joins: set[At]) -> bool:
    """Whether there is one way only from a node to a join."""
    while key not in joins:
        following = context.flow.after(key)
        if len(following) != 1 or len(context.code.nodes[key[0]].next) != 1:
            return False
        [key] = following
    return True


def is_small_tree(context: Context, start: int, inside: bool) -> bool:
    """Whether the step has no loop, and no more than MAX_TREE nodes as a tree."""
    sizes: dict[At, int] = {}
    for at, after in (context.flow.upwards((start, inside)) or {}).items():
        sizes[at] = min(MAX_TREE + 1, 1 + sum(sizes[target] for target in after))
    return sizes.get((start, inside), MAX_TREE + 1) <= MAX_TREE
