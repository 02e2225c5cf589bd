"""Plain locations: an access that nothing orders after those of other threads is a data race."""

from __future__ import annotations

from interleave.program import instr as I
from interleave.program.expr import Binary, Const, Expr
from interleave.program.memory.locations import Plain
from interleave.program.memory.messages import Messaging
from interleave.program.memory.ops import Ops, Told, both, right
from interleave.program.memory.views import added, times
from interleave.violations import DATA_RACE


class Racing(Messaging):
    """A thread's accesses to plain locations."""

    def _bits(self, plain: Plain, part: Expr | None) -> Expr:
        return added(Const(plain.offset), times(part, plain.width))

    def plain_load(self, load: I.Load) -> Ops:
        """Read a plain location. Its newest write has to be known."""
        plain = self.views.plain[load.place.variable]
        ops, where = self.pinned(load.place)
        at = self._bits(plain, self.views.part(where))
        ops += [Told(load), *self.lived(where)]
        text = f"{load.place.text}: nothing orders this read after the last write"
        ops.append(Told(I.Check(both(right(self.own[plain.word], at), Const(1)), DATA_RACE, text)))
        rank = added(Const(plain.readers.index(self.thread.first)), self.index or Const(0))
        return ops + self.known_to_none_else(plain.word, added(at, added(Const(1), rank)))

    def plain_store(self, store: I.Store) -> Ops:
        """Write a plain location. Its newest write and all reads have to be known."""
        plain = self.views.plain[store.place.variable]
        ops = self.checks(store)
        pin, where = self.pinned(store.place)
        at, all_ = self._bits(plain, self.views.part(where)), Const((1 << plain.width) - 1)
        known = Binary("==", both(right(self.own[plain.word], at), all_), all_)
        text = f"{store.place.text}: nothing orders this write after the last accesses"
        ops += [*pin, *self.lived(where), Told(I.Check(known, DATA_RACE, text)), Told(store)]
        return ops + self.known_to_none_else(plain.word, at)
