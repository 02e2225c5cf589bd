"""Which steps can always be taken and never fail, from the text of the program."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from interleave.program import instr as I
from interleave.program.constants import Known
from interleave.program.expr import Expr
from interleave.program.footprint import Location
from interleave.program.intervals import Interval, interval
from interleave.program.locks import lock_of
from interleave.program.meaning import HELD
from interleave.program.operands import lock_given
from interleave.program.program import Program, Thread
from interleave.program.steps import StepFlow, step_nodes


class Sure:
    """Judges the steps of one thread instance.

    Args:
        program: the model.
        thread: the instance's thread.
        known: the locals with a known value, by node; None for a node it never comes to.
        held: the locks that it certainly holds, by node.
    """

    def __init__(
        self,
        program: Program,
        thread: Thread,
        known: Sequence[Known | None],
        held: Sequence[frozenset[Location]],
    ) -> None:
        self.program, self.code, self.known, self.held = program, thread.code, known, held
        self.types = {i: (local.type.low, local.type.high) for i, local in enumerate(thread.code.locals)}

    def step(self, location: int) -> bool:
        """Whether the step at a location can always be taken, in one way that depends on nothing but
        what it reads, and neither crashes nor is a model error, endless local work included."""
        nodes, _ = step_nodes(self.code, location)
        return all(map(self._instr, nodes)) and StepFlow(self.code).upwards((location, False)) is not None

    def _instr(self, node: int) -> bool:
        known = self.known[node]
        if known is None:
            return True
        instr = self.code.nodes[node].instr
        match instr:
            case I.Assign() | I.Branch() | I.Emit() | I.Fence() | I.End() | I.AtomicBegin() | I.AtomicEnd():
                return True
            case I.Check(condition, _, _) | I.Require(condition, _) | I.Assume(condition):
                low, high = self._bounds(condition, known)
                return low > 0 or high < 0
            case I.Load(_, place):
                return self._exists(place, known)
            case I.Operate():
                return self._operation(instr, node, known)
            case I.Store(place, expr, proven):
                type_ = self.program.variable[place.variable].type
                fits = proven or _within(self._bounds(expr, known), type_.low, type_.high)
                return fits and self._exists(place, known)
            case I.Notify(place, every):
                return every and self._exists(place, known)
            case I.Start(name) if self.program.thread[name].of:  # it is the first entry of a store buffer
                return True
            case I.Status(_, name, index, _):
                return self._in_range(index, self.program.thread[name].instances, known)
            case (
                I.Put() | I.Get() | I.New() | I.Free() | I.Choose() | I.ChooseRange() | I.Start() | I.Join()
                | I.Result()
            ):  # fmt: skip
                return False
        assert_never(instr)

    def _operation(self, instr: I.Operate, node: int, known: Known) -> bool:
        """Of what it needs only one thing is known to be so: that the lock is held that it gives, if that
        is what its first word is, which `HELD` is about."""
        given, meaning = lock_given(instr), instr.meaning
        held = given is not None and lock_of(self.program, given, known) in self.held[node]
        held = held and meaning.words[0].place == meaning.gives
        needs = [need for need in meaning.needs if not (held and need.condition == HELD)]
        exist = all(self._exists(place, known) for place in instr.places)
        return exist and not needs and not meaning.guards

    def _exists(self, place: I.Place, known: Known) -> bool:
        """Whether an access to a place cannot fail."""
        parts = self.program.variable[place.variable].parts
        return place.ref is None and self._in_range(place.index, parts, known)

    def _in_range(self, index: Expr | None, length: int, known: Known) -> bool:
        return index is None or _within(self._bounds(index, known), 0, length - 1)

    def _bounds(self, expr: Expr, known: Known) -> Interval:
        values = {slot: (value, value) for slot, value in known.items()}
        return interval(expr, self.types | values, len(self.program.instances))


def _within(bounds: Interval, low: int, high: int) -> bool:
    return low <= bounds[0] and bounds[1] <= high
