"""Channels: what is sent hands on what its sender knows, as Go's memory model says.

A channel with a buffer has a view for each place in it, a ring: first those that came with what is in it,
the oldest first, then those of the free places, in the order in which they became free. So the k-th receive
acquires what the k-th send released, and the (k+C)-th send what the k-th receive did. Without a buffer two
threads meet, and know the same from then on: the one that waits takes no step before it has been met. Who
finds a channel closed knows what the thread knew that closed it.
"""

from __future__ import annotations

from dataclasses import replace

from interleave.program import instr as I
from interleave.program.expr import Binary, Const, Expr, Local
from interleave.program.memory.handing import places_of
from interleave.program.memory.ops import If, Ops, either
from interleave.program.memory.racing import Racing
from interleave.program.memory.views import added, bits_of, place, times
from interleave.program.names import queue_length
from interleave.program.types import IntType


class Communicating(Racing):
    """A thread's steps at channels."""

    def _ring(self, at: I.Place, k: Expr, word: int) -> I.Place:
        """A word of the view of a place in a buffer."""
        count = places_of(self.program, at)
        several = self.views.parts(self.program.variable[at.variable]) > 1
        index = added(times(self.views.part(at) if several else None, count), k)
        alone = count == 1 and not several
        return place(f"view({at.variable}) {word}", None if alone else index)

    def sent(self, at: I.Place) -> Ops:
        """What was put is the last, in the place that has been free for longest."""
        count, ops = places_of(self.program, at), Ops()
        last: Expr = Const(0)
        if count > 1:
            length = self.temp(IntType(0, count))
            ops.append(I.Load(length.slot, replace(at, variable=queue_length(at.variable))))
            last = Binary("-", length, Const(1))
        return [*ops, *self._known_by(at, last), *self._left_to(at, last)]

    def received(self, at: I.Place) -> Ops:
        """What was got came first, and its place is the last that has become free."""
        count = places_of(self.program, at)
        ops = self._known_by(at, Const(0))
        for k in range(count - 1):
            for w in self.views.words:
                word = self.temp(bits_of(self.views.all[w]))
                ops.append(I.Load(word.slot, self._ring(at, Const(k + 1), w)))
                ops.append(I.Store(self._ring(at, Const(k), w), word, proven=True))
        return [*ops, *self._left_to(at, Const(count - 1))]

    def _known_by(self, at: I.Place, k: Expr) -> Ops:
        words = self._words()
        ops: Ops = [I.Load(words[w].slot, self._ring(at, k, w)) for w in self.views.words]
        return ops + self.know(words)

    def _left_to(self, at: I.Place, k: Expr) -> Ops:
        return [I.Store(self._ring(at, k, w), self.own[w], proven=True) for w in self.views.words]

    def met(self, other: Expr) -> Ops:
        """The thread meets another one, and each knows what the other one does."""
        ops: Ops = []
        number = self.temp(IntType(0, len(self.program.instances)))
        ops.append(I.Assign(number.slot, other))
        for k, (thread, index) in enumerate(self.program.instances):
            one: Ops = []
            for w in self.views.words:
                kept = ("view", *(self.views.keeps[thread.name] & {"acquirable"}))
                words = [self.temp(bits_of(self.views.gone[w])) for _ in kept]
                for what, word in zip(kept, words, strict=True):
                    at = self.views.of_thread(what, thread, w, Const(index or 0))
                    one.append(I.Load(word.slot, at))
                    one.append(I.Store(at, either(word, self.own[w]), proven=True))
                for mine in (self.own, self.acquirable):
                    one += [I.Assign(mine[w].slot, either(mine[w], words[0]))] if mine else []
            ops.append(If(Binary("==", Local(number.slot), Const(k)), tuple(one)))
        return ops
