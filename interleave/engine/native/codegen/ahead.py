"""Guards first: what can be said of the guards behind a choice before it is made.

A guarded command is chosen with its arguments, ``i = choose(…)``, ``j = choose(…)``, and its guards come
behind that. Each run through a step makes all these choices, so that a guard that does not hold for ``i``,
whatever ``j`` is, would be looked at for each ``j``. So before a choice behind others is made, what follows
is gone through as far as nothing changes, whatever it will be: if every way ends at a guard that does not
hold, then so does every alternative. And if there is only one way on, by a guard ``i == x`` where ``x`` is
known, the choice of ``i`` is none: only that alternative is taken.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, assert_never

from interleave.engine.native.codegen.assembly import WORD, Bit, Operand
from interleave.engine.native.codegen.places import element
from interleave.engine.native.codegen.values import Value, is_bit
from interleave.program import instr as I
from interleave.program.expr import Binary, Const, Expr, Local, Unary, locals_of
from interleave.program.lowering import core
from interleave.program.steps import At

if TYPE_CHECKING:
    from interleave.engine.native.codegen.steps import StepWriter

#: Behind a choice, ways are gone through up to so many nodes in all.
MOST_NODES = 200
#: No alternative; of a choice, that nothing says that there is only one.
NONE = -1


@dataclass(frozen=True)
class Known:
    """What is known of locals on a way.

    Attributes:
        unknown: those of which nothing is.
        same: those of them that are what the choice gives.
        only: the alternative that the choice has to be; `NONE` if it may be any.
    """

    unknown: frozenset[int] = frozenset()
    same: frozenset[int] = frozenset()
    only: Operand = NONE

    def of(self, expr: Expr) -> bool:
        """Whether an expression is known."""
        return self.unknown.isdisjoint(locals_of(expr))

    def forget(self, slot: int, expr: Expr | None = None) -> Known:
        """After a local has become something that is not known, or what an expression gives."""
        copied = isinstance(expr, Local) and expr.slot in self.same
        same = self.same | {slot} if copied else self.same - {slot}
        return replace(self, unknown=self.unknown | {slot}, same=same)

    def learn(self, slot: int) -> Known:
        """After a local has become something that is known."""
        return replace(self, unknown=self.unknown - {slot}, same=self.same - {slot})


class Ahead:
    """Writes what is gone through before a choice.

    Args:
        w: writes the function.
        at: the choice's node.
        numbers: what it gives, by alternative, if that is known.
    """

    def __init__(self, w: StepWriter, at: At, numbers: range | None) -> None:
        self.w, self.f, self._at, self._numbers = w, w.f, at, numbers
        self._left = MOST_NODES
        self._passed = w.f.fresh_label()
        #: the ends of ways that come to no guard that does not hold: the block, and the only alternative
        self._ends: list[tuple[str, Operand]] = []

    def write(self) -> Operand:
        """End the run, without a step, if all alternatives come to that.

        Returns:
            The only one that does not; `NONE` if that is not known.
        """
        w, f, env = self.w, self.f, self.w.env
        w.env = env.copy()
        self._walk(self._at, Known(), w.env.retry or w.block())
        f.label(self._passed)
        w.env = env
        return f.phi(self._ends) if self._ends else NONE

    def _walk(self, at: At, known: Known, blocked: str) -> None:
        """Go on from a node; to ``blocked`` where a guard does not hold."""
        w, f = self.w, self.f
        while self._left and not w.region.stops_at(at) and at not in w.region.headers:
            self._left -= 1
            node = w.code.nodes[at[0]]
            instr = core(node.instr)
            inside = w.region.inside(at)
            match instr:
                case I.Branch(condition):
                    self._branch(condition, [(target, inside) for target in node.next], known, blocked)
                    return
                case I.Assume(condition):
                    known = self._holds(condition, True, known, blocked)
                    if f.block is None:
                        return
                case I.Assign(dst, expr):
                    if known.of(expr):
                        w.assign(dst, w.value(expr))
                        known = known.learn(dst)
                    else:
                        known = known.forget(dst, expr)
                case I.Load(dst, place):
                    if not self._is_there(place, known):
                        break
                    w.assign(dst, element(w, place).read())
                    known = known.learn(dst)
                case I.Choose(dst):
                    known = self._chosen(dst, known, at)
                case I.ChooseRange(dst, start, stop, step):
                    if not _has_some(start, stop, step):
                        break
                    known = self._chosen(dst, known, at)
                case I.AtomicBegin() | I.Emit() | I.Fence():
                    pass
                case (
                    I.Check() | I.Require() | I.End() | I.Result() | I.AtomicEnd() | I.Store() | I.New()
                    | I.Free() | I.Put() | I.Get() | I.Notify() | I.Start() | I.Status()
                ):  # fmt: skip
                    break  # something changes, or may go wrong
                case _:
                    assert_never(instr)
            at = node.next[0], inside
        if f.block is not None:
            self._ends.append((f.block, known.only))
            f.jump(self._passed)

    def _branch(self, condition: Expr, ways: list[At], known: Known, blocked: str) -> None:
        """Both ways, where it is not known which; the second one only if the first one ends."""
        w, f, env = self.w, self.f, self.w.env
        yes, no = ways
        if known.of(condition):
            bit = w.bit(condition)
            if isinstance(bit, bool):
                self._walk(yes if bit else no, known, blocked)
                return
            holds, other = f.fresh_label(), f.fresh_label()
            f.branch(bit, holds, other)
            f.label(holds)
            w.env = env.copy()
            self._walk(yes, known, blocked)
            f.label(other)
            w.env = env
            self._walk(no, known, blocked)
            return
        other, before = f.fresh_label(), len(self._ends)
        w.env = env.copy()
        self._go(condition, True, yes, known, other)
        first = len(self._ends)
        f.label(other)
        w.env = env
        self._go(condition, False, no, known, blocked)
        if len(self._ends) > first:  # what goes the second way may be any alternative
            self._ends[before:first] = [(block, known.only) for block, _ in self._ends[before:first]]

    def _go(self, condition: Expr, wanted: bool, at: At, known: Known, blocked: str) -> None:
        """Go on from a node where a condition holds, or does not."""
        known = self._holds(condition, wanted, known, blocked)
        if self.f.block is not None:
            self._walk(at, known, blocked)

    def _holds(self, condition: Expr, wanted: bool, known: Known, blocked: str) -> Known:
        """Go on where a condition holds, or does not, as far as it is known. What is known then; no block is
        open if it is certain that nothing goes on."""
        w, f = self.w, self.f
        if isinstance(condition, Unary) and condition.op == "not":
            return self._holds(condition.operand, not wanted, known, blocked)
        if isinstance(condition, Binary) and condition.op == ("&" if wanted else "|") and is_bit(condition):
            known = self._holds(condition.left, wanted, known, blocked)
            return known if f.block is None else self._holds(condition.right, wanted, known, blocked)
        if known.of(condition):
            bit = w.bit(condition)
            self._unless(bit if wanted else f.logic("xor", bit, True), blocked)
            return known
        expr = _equal(condition, wanted, known)
        value = w.value(expr) if expr is not None else None
        if value is None or self._numbers is None or value.bits > WORD:
            return known
        first = self._numbers.start
        alternative = f.op("sub", w.fit(value, WORD), first)
        self._unless(f.compare("ult", alternative, len(self._numbers)), blocked)
        for slot in sorted(known.same):
            w.assign(slot, Value(f.op("add", alternative, first), first, self._numbers.stop - 1))
        return Known(known.unknown - known.same, frozenset(), alternative)

    def _unless(self, bit: Bit, elsewhere: str) -> None:
        if bit is False:
            self.f.jump(elsewhere)
        else:
            self.f.unless(bit, elsewhere)

    def _chosen(self, slot: int, known: Known, at: At) -> Known:
        """After a choice, the one that is asked about or another one."""
        known = known.forget(slot)
        return replace(known, same=frozenset({slot})) if at == self._at else known

    def _is_there(self, place: I.Place, known: Known) -> bool:
        """Whether a place is known, and certain to be there."""
        if place.ref is not None:
            return False
        if place.index is None:
            return True
        if not known.of(place.index):
            return False
        index, field = self.w.value(place.index), self.w.unit.layout.variables[place.variable]
        return index.low >= 0 and index.high < field.variable.length


def _equal(condition: Expr, wanted: bool, known: Known) -> Expr | None:
    """What is known and has to be what the choice gives, if a condition says that."""
    if isinstance(condition, Binary) and condition.op == ("==" if wanted else "!="):
        for one, other in ((condition.left, condition.right), (condition.right, condition.left)):
            if isinstance(one, Local) and one.slot in known.same and known.of(other):
                return other
    return None


def _has_some(start: Expr, stop: Expr, step: int) -> bool:
    """Whether a range is known to have a number in it."""
    return isinstance(start, Const) and isinstance(stop, Const) and bool(range(start.value, stop.value, step))
