"""Guards first: what can be said of the guards behind a choice before it is made.

A guarded command is chosen with its arguments, ``i = choose(…)``, ``j = choose(…)``, and its guards come
behind that. Each run through a step makes all these choices, so that a guard that does not hold for ``i``,
whatever ``j`` is, would be looked at for each ``j``. So before a choice behind others is made, what follows
is gone through as far as nothing changes, whatever it will be: if every way ends at a guard that does not
hold, then so does every alternative.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from interleave.engine.native.codegen.places import element
from interleave.program import instr as I
from interleave.program.expr import Const, Expr, locals_of
from interleave.program.lowering import core
from interleave.program.steps import At

if TYPE_CHECKING:
    from interleave.engine.native.codegen.steps import StepWriter

#: Behind a choice, ways are gone through up to so many nodes in all.
MOST_NODES = 200


class Ahead:
    """Writes what is gone through before a choice.

    Args:
        w: writes the function.
    """

    def __init__(self, w: StepWriter) -> None:
        self.w, self.f = w, w.f
        self._left = MOST_NODES
        self._passed = ""

    def write(self, at: At) -> None:
        """End the run, without a step, if all alternatives of the choice at a node come to that."""
        w, f, env = self.w, self.f, self.w.env
        self._passed = f.fresh_label()
        w.env = env.copy()
        self._walk(at, frozenset(), w.env.retry or w.block())
        f.label(self._passed)
        w.env = env

    def _walk(self, at: At, unknown: frozenset[int], blocked: str) -> None:
        """Go on from a node, where some locals are not known; to ``blocked`` where a guard does not hold."""
        w, f = self.w, self.f
        while self._left and not w.region.stops_at(at) and at not in w.region.headers:
            self._left -= 1
            node = w.code.nodes[at[0]]
            instr = core(node.instr)
            inside = w.region.inside(at)
            match instr:
                case I.Branch(condition):
                    self._branch(condition, [(target, inside) for target in node.next], unknown, blocked)
                    return
                case I.Assume(condition):
                    bit = w.bit(condition) if self._known(condition, unknown) else True
                    if bit is False:
                        f.jump(blocked)
                        return
                    f.unless(bit, blocked)
                case I.Assign(dst, expr):
                    if self._known(expr, unknown):
                        w.assign(dst, w.value(expr))
                        unknown -= {dst}
                    else:
                        unknown |= {dst}
                case I.Load(dst, place):
                    if not self._is_there(place, unknown):
                        break
                    w.assign(dst, element(w, place).read())
                    unknown -= {dst}
                case I.Choose(dst):
                    unknown |= {dst}
                case I.ChooseRange(dst, start, stop, step):
                    if not _has_some(start, stop, step):
                        break
                    unknown |= {dst}
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
        f.jump(self._passed)

    def _branch(self, condition: Expr, ways: list[At], unknown: frozenset[int], blocked: str) -> None:
        """Both ways, where it is not known which; the second one only if the first one ends."""
        w, f, env = self.w, self.f, self.w.env
        yes, no = ways
        if not self._known(condition, unknown):
            other = f.fresh_label()
            w.env = env.copy()
            self._walk(yes, unknown, other)
            f.label(other)
        else:
            bit = w.bit(condition)
            if isinstance(bit, bool):
                self._walk(yes if bit else no, unknown, blocked)
                return
            holds, other = f.fresh_label(), f.fresh_label()
            f.branch(bit, holds, other)
            f.label(holds)
            w.env = env.copy()
            self._walk(yes, unknown, blocked)
            f.label(other)
        w.env = env
        self._walk(no, unknown, blocked)

    @staticmethod
    def _known(expr: Expr, unknown: frozenset[int]) -> bool:
        return unknown.isdisjoint(locals_of(expr))

    def _is_there(self, place: I.Place, unknown: frozenset[int]) -> bool:
        """Whether a place is known, and certain to be there."""
        if place.ref is not None:
            return False
        if place.index is None:
            return True
        if not self._known(place.index, unknown):
            return False
        index, field = self.w.value(place.index), self.w.unit.layout.variables[place.variable]
        return index.low >= 0 and index.high < field.variable.length


def _has_some(start: Expr, stop: Expr, step: int) -> bool:
    """Whether a range is known to have a number in it."""
    return isinstance(start, Const) and isinstance(stop, Const) and bool(range(start.value, stop.value, step))
