"""Between which bounds the locals of a graph stay.

They follow from the locals' types, but for locals that are nowhere part of the state: those may
have any value. What is assigned to them is put together instead, a strongly connected component of
locals at a time, each after those that it is worked out from.

Where that does not come to rest, locals are worked out from themselves, as a sum is. A value that
is only ever added to is at most what it began with and, for each assignment, the most that it adds
as often as it can be made. How often that is, is known: such a local lives within one step, or one
property, whose loops are ended after `MAX_LOCAL_ROUNDS`. What grows faster than by adding has no
bound that would be of use.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple, NoReturn, assert_never

from interleave.engine.native.codegen.bounds import (
    BOOL,
    Bounds,
    NotNative,
    binary,
    expression,
    hull,
    needed,
)
from interleave.program import instr as I
from interleave.program.components import components
from interleave.program.expr import (
    Address,
    Binary,
    Const,
    Expr,
    Local,
    Lookup,
    ThreadId,
    Unary,
    locals_of,
)
from interleave.program.instr import Instr
from interleave.program.intervals import INFINITY, chosen_from
from interleave.program.operands import defines, uses
from interleave.program.program import Code, Program
from interleave.program.steps import MAX_CHOICES, MAX_LOCAL_ROUNDS

#: Bounds that still change after this often are those of a sum, or not known.
MAX_PASSES = 12
#: No node is come to more often in one step: its rounds are counted anew after each choice, and a
#: node may be both inside of an ``atomic()`` and outside.
MOST_VISITS = 2 * (MAX_CHOICES + 1) * (MAX_LOCAL_ROUNDS + 1)
NOBODY: frozenset[int] = frozenset()


class Sum(NamedTuple):
    """A value that is between the bounds ``start``, or a local's that is being worked out and
    something between the bounds ``gain``; None where it is never the one or the other."""

    start: Bounds | None = None
    gain: Bounds | None = None


def local_bounds(code: Code, program: Program) -> list[Bounds]:
    """The bounds of a graph's locals.

    Raises:
        NotNative: there are none for one of them.
    """
    locals_ = LocalBounds(code, program)
    for group in components(locals_.assigned, locals_.read_by):
        if not locals_.come_to_rest(group):
            locals_.add_up(group)
    return [BOOL if bounds is None else bounds for bounds in locals_.known]


class LocalBounds:
    """The bounds of a graph's locals while they are worked out.

    Attributes:
        assigned: the nodes that assign to each local that no type bounds.
        known: the bounds of all locals, None where none are known yet.
    """

    def __init__(self, code: Code, program: Program) -> None:
        self.code, self.program, self.threads = code, program, len(program.instances)
        types = [local.type for local in code.locals]
        bounded = [type_.low > -INFINITY and type_.high < INFINITY for type_ in types]
        self.known: list[Bounds | None] = [
            (type_.low, type_.high) if is_bounded else None
            for type_, is_bounded in zip(types, bounded, strict=True)
        ]
        self.assigned: dict[int, list[int]] = {slot: [] for slot, is_ in enumerate(bounded) if not is_}
        for i, node in enumerate(code.nodes):
            if (slot := defines(node.instr)) in self.assigned:
                self.assigned[slot].append(i)

    def read_by(self, slot: int) -> Iterator[int]:
        """The locals without a type's bounds that one of them is worked out from."""
        for node in self.assigned[slot]:
            yield from sorted(uses(self.code.nodes[node].instr) & self.assigned.keys())

    def come_to_rest(self, group: Sequence[int]) -> bool:
        """Widen the locals' bounds by what is assigned to them, until nothing changes."""
        for _ in range(MAX_PASSES):
            changed = False
            for slot, instr in self._assignments(group):
                old = self.known[slot]
                new = _join(old, self._assigned(instr, NOBODY).start)
                if new is not None and new != old:
                    needed(*new)
                    self.known[slot] = new
                    changed = True
            if not changed:
                return True
        return False

    def add_up(self, group: Sequence[int]) -> None:
        """The bounds of locals that are added to: to themselves, or to one another."""
        own = frozenset(group)
        sums = [self._assigned(instr, own) for _, instr in self._assignments(group)]
        start = _join(*(found.start for found in sums))
        assert start is not None  # or it had come to rest
        gains = [found.gain for found in sums if found.gain is not None]
        less = sum(min(0, low) for low, _ in gains)
        more = sum(max(0, high) for _, high in gains)
        bounds = start[0] + MOST_VISITS * less, start[1] + MOST_VISITS * more
        needed(*bounds)
        for slot in group:
            self.known[slot] = bounds

    def _assignments(self, group: Iterable[int]) -> list[tuple[int, Instr]]:
        """What is assigned to these locals, in program order."""
        nodes = sorted((node, slot) for slot in group for node in self.assigned[slot])
        return [(slot, self.code.nodes[node].instr) for node, slot in nodes]

    def _assigned(self, instr: Instr, group: frozenset[int]) -> Sum:
        """What an instruction assigns, as a sum of a local of the group."""
        match instr:
            case I.Assign(_, expr):
                return self._sum(expr, group)
            case I.Choose(_, values):
                return _either(*(self._sum(value, group) for value in values))
            case I.ChooseRange(_, start, stop, step):
                one, two = self._sum(start, group), self._sum(stop, group)
                if one.gain is not None or two.gain is not None:
                    self._refuse(group)
                if one.start is None or two.start is None:
                    return Sum()
                return Sum(chosen_from(one.start, two.start, step))
            case I.Load(_, place) | I.Get(_, place):
                type_ = self.program.variable[place.variable].type
                return Sum((type_.low, type_.high))
            case I.New(_, struct, _):
                return Sum((1, self.program.struct[struct].capacity))
            case I.Operate() | I.Status():
                return Sum(BOOL)
            case (
                I.Branch() | I.Check() | I.Require() | I.Emit() | I.Fence() | I.End() | I.Result()
                | I.Assume() | I.AtomicBegin() | I.AtomicEnd() | I.Store() | I.Free() | I.Put() | I.Notify()
                | I.Start() | I.Join()
            ):  # fmt: skip
                return Sum()
        assert_never(instr)

    def _sum(self, expr: Expr, group: frozenset[int]) -> Sum:
        if group.isdisjoint(locals_of(expr)):
            return Sum(expression(expr, self.known, self.threads))
        match expr:
            case Local():
                return Sum(gain=(0, 0))
            case Binary("+", left, right) if group.isdisjoint(locals_of(left)):
                return self._added("+", right, left, group)
            case Binary("+" | "-" as op, left, right) if group.isdisjoint(locals_of(right)):
                return self._added(op, left, right, group)
            case Binary("min" | "max", left, right):
                return _either(self._sum(left, group), self._sum(right, group))
            case Const() | Unary() | Binary() | Address() | Lookup() | ThreadId():
                self._refuse(group)
        assert_never(expr)

    def _added(self, op: Literal["+", "-"], to: Expr, what: Expr, group: frozenset[int]) -> Sum:
        found, by = self._sum(to, group), expression(what, self.known, self.threads)
        if by is None:
            return Sum()
        start, gain = (None if bounds is None else binary(op, bounds, by) for bounds in found)
        return Sum(start, gain)

    def _refuse(self, group: Iterable[int]) -> NoReturn:
        name = self.code.locals[min(group)].name
        raise NotNative(f"no bound is known for local {name!r}")


def _either(*sums: Sum) -> Sum:
    """One of several values, it is not known which."""
    return Sum(_join(*(found.start for found in sums)), _join(*(found.gain for found in sums)))


def _join(*bounds: Bounds | None) -> Bounds | None:
    """The least bounds around several."""
    ends = [end for found in bounds if found is not None for end in found]
    return hull(ends) if ends else None
