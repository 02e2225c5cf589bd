"""Lowers what readers do with a sequence lock."""

from __future__ import annotations

import ast

from interleave.frontend.rcu import RcuCalls
from interleave.frontend.values import BOOL, INT, SharedVal, Val, Value
from interleave.program.expr import Binary, Local, fold
from interleave.program.instr import SEQLOCK, Load, Operate, Place


class SeqLockCalls(RcuCalls):
    """``m.seq.read_begin()``, ``m.seq.read_retry(start)``."""

    def seqlock_read_begin(self, owner: SharedVal, place: Place, node: ast.Call) -> Value:
        """One step: it waits until nobody writes, and looks at the count."""
        count = self.b.temp(INT)

        def look() -> None:
            lock, sequence = self.places(owner)
            self.b.emit(Operate("wait_for_writer", (lock,)), node)
            self.b.emit(Load(count, sequence), node)

        self.one_step(node, look, form=SEQLOCK)
        return Val(Local(count), INT)

    def seqlock_read_retry(self, owner: SharedVal, place: Place, node: ast.Call) -> Value:
        """One step: whether the count is another one than when it began."""
        start, count = self.kept(Val(self.integer(node.args[0]), INT), node), self.b.temp(INT)
        self.one_step(node, lambda: self.b.emit(Load(count, self.places(owner)[1]), node), form=SEQLOCK)
        return Val(fold(Binary("!=", Local(count), start.expr)), BOOL)
