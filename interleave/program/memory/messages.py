"""The messages of an atomic location: which one is read, and where a new one goes.

After Kang, Hur, Lahav, Vafeiadis, Dreyer 2017 without promises; docs/decisions/0015-views.md has the
argument.
"""

from __future__ import annotations

from interleave.program import instr as I
from interleave.program.expr import Binary, Const, Expr, Local, Lookup, Unary, fold
from interleave.program.memory.living import MOST_OBJECTS, Living
from interleave.program.memory.locations import Listed
from interleave.program.memory.ops import If, Ops, Told, both, either, left, right
from interleave.program.memory.views import ACQUIRES, RELEASES, added, bits_of, place, times
from interleave.program.types import BoolType, IntType


class Messaging(Living):
    """A thread's accesses to atomic locations."""

    # ------------------------------------------------------------------ loads

    def pinned(self, at: I.Place) -> tuple[Ops, I.Place]:
        """A place that is still the same when the access has been made."""
        ops: Ops = []

        def kept(expr: Expr | None, most: int) -> Expr | None:
            if expr is None or isinstance(expr, Const):
                return expr
            local = self.temp(IntType(0, most))
            ops.append(I.Assign(local.slot, expr))
            return local

        ref, index = kept(at.ref, 2 * MOST_OBJECTS), kept(at.index, 1 << 20)
        return ops, I.Place(at.variable, ref, index, at.text)

    def offset(self, listed: Listed, part: Expr | None) -> Expr:
        return added(Const(listed.offset), times(part, listed.older))

    def age(self, listed: Listed, part: Expr | None, view: Expr) -> Expr:
        """How old the message is that a view knows."""
        bits = both(right(view, self.offset(listed, part)), Const(listed.mask))
        return Lookup(listed.ages, bits)

    def since(self, listed: Listed, part: Expr | None, age: Expr) -> list[Expr]:
        """The view that knows a message, of its location alone."""
        bits = left(right(Const(listed.mask), age), age)
        return self.in_word(listed.word, left(bits, self.offset(listed, part)))

    def reach(self, listed: Listed, part: Expr | None, ordered: bool) -> tuple[Ops, Local]:
        """How old a message may be that is read, or behind which one stores."""
        found = self.temp(IntType(0, listed.older))
        ops: Ops = [I.Assign(found.slot, self.age(listed, part, self.own[listed.word]))]
        if ordered and self.views.ordered:
            order = self.temp(bits_of(self.views.all[listed.word]))
            ops.append(I.Load(order.slot, place(f"order {listed.word}")))
            ops.append(I.Assign(found.slot, Binary("min", found, self.age(listed, part, order))))
        return ops, found

    def load(self, load: I.Load, order: str, *, newest: bool = False, update: bool = False) -> Ops:
        """Read any message that is not older than what is known."""
        listed = self.views.listed[load.place.variable]
        ops, at = self.pinned(load.place)
        part = self.views.part(at)
        ops += [Told(load), *self.lived(at)]
        age: Expr = Const(0)
        if not newest:
            reach, most = self.reach(listed, part, order == "seq_cst" and not update)
            chosen = self.read if update else self.temp(IntType(0, listed.older))
            ops += [*reach, I.ChooseRange(chosen.slot, Const(0), Binary("+", most, Const(1)), 1)]
            old = I.Load(load.dst, self.views.older(listed, part, chosen))
            ops.append(If(Binary("!=", chosen, Const(0)), (old,)))
            age = chosen
        ops += self.know(self.since(listed, part, age))
        if listed.seen:
            for w in self.views.words:
                ops.append(I.Load(self.handed[w].slot, self.views.message(listed, part, age, w)))
            if not update:
                ops += self.acquire(order)
        if update:
            ops.append(I.Assign(self.stored.slot, Const(0)))
        return ops

    def acquire(self, order: str) -> Ops:
        """Acquire the view of the message that was read, or keep it for a fence."""
        if order in ACQUIRES:
            return self.know(self.handed)
        return [
            I.Assign(word.slot, either(word, new))
            for word, new in zip(self.acquirable, self.handed, strict=bool(self.acquirable))
        ]

    # ------------------------------------------------------------------ stores

    def checks(self, store: I.Store) -> Ops:
        """What is wrong with a store, wherever it stands among the others."""
        at, variable, ops = store.place, self.program.variable[store.place.variable], Ops()
        if at.ref is not None:  # is there an object?
            ops.append(I.Load(self.temp(variable.type).slot, at))
        known = isinstance(at.index, Const) and 0 <= at.index.value < variable.parts
        if at.index is not None and not known:
            text = f"{at.text}: {variable.outside}"
            for fits in (Binary(">=", at.index, Const(0)), Binary("<", at.index, Const(variable.parts))):
                ops.append(Told(I.Check(fits, "index-out-of-range", text)))
        if not store.proven:
            type_ = variable.type
            text = f"{at.text} leaves {type_.show(type_.low)}..{type_.show(type_.high)}"
            ops.append(Told(I.Check(Binary(">=", store.expr, Const(type_.low)), "out-of-range", text)))
            ops.append(Told(I.Check(Binary("<=", store.expr, Const(type_.high)), "out-of-range", text)))
        return ops

    def store(self, store: I.Store, order: str, *, newest: bool = False, update: bool = False) -> Ops:
        """Put a message anywhere behind what is known; a read-modify-write right behind what it read."""
        listed = self.views.listed[store.place.variable]
        ops = self.checks(store)
        pin, at = self.pinned(store.place)
        part = self.views.part(at)
        what = self.temp(self.program.variable[listed.variable].type)
        ops += [*pin, *([] if update else self.lived(at)), I.Assign(what.slot, store.expr)]
        age: Expr = Const(0)
        if update:
            age = self.read
        elif not newest:
            reach, most = self.reach(listed, part, order == "seq_cst")
            chosen = self.temp(IntType(0, listed.older))
            ops += [*reach, I.ChooseRange(chosen.slot, Const(0), Binary("+", most, Const(1)), 1)]
            age = chosen
        if listed.glued and age != Const(0):
            glued = self.temp(BoolType())
            behind = I.Load(glued.slot, self.views.glue(listed, part, Binary("-", age, Const(1))))
            ops.append(If(Binary("!=", age, Const(0)), (behind, I.Assume(Unary("not", glued)))))
        kept, shifted = (self.temp(bits_of(self.views.all[listed.word])) for _ in range(2))
        ops += self._moved(listed, at, part, age, what, update or newest, kept, shifted)
        ops += self.change(
            listed.word, lambda v: either(both(v, kept), both(left(v, Const(1)), shifted))
        )
        since = self.since(listed, part, age)
        ops += self.know(since)
        if order == "seq_cst" and self.views.ordered:
            ops += self._joined(place(f"order {listed.word}"), kept, since[listed.word])
        if listed.seen:
            ops += self._released(listed, part, age, order, update)
        return ops

    def _moved(
        self, listed: Listed, newest: I.Place, part: Expr | None, age: Expr, what: Local, glued: bool,
        kept: Local, shifted: Local,
    ) -> Ops:  # fmt: skip
        """Make room for a message of an age, and put its value there; work out what becomes of views."""
        all_ = self.views.all[listed.word]
        ways: list[Ops] = []
        for at in range(listed.most) if age != Const(0) else (0,):
            ops: Ops = []
            for k in range(listed.older, at, -1):
                ops += self._move(listed, newest, part, k)
            goes = self.views.older(listed, part, Const(at)) if at else newest
            ops.append(I.Store(goes, what, proven=True))
            if listed.glued and at < listed.older:
                ops.append(I.Store(self.views.glue(listed, part, Const(at)), Const(int(glued)), proven=True))
            offset = self.offset(listed, part)
            behind = left(Const(listed.mask >> at << at), offset)
            ops.append(I.Assign(kept.slot, fold(Binary("^", Const(all_), behind))))
            ops.append(I.Assign(shifted.slot, left(Const(listed.mask >> max(at, 1) << max(at, 1)), offset)))
            ways.append(ops)
        found = ways[-1]
        for at in reversed(range(len(ways) - 1)):
            found = [If(Binary("==", age, Const(at)), tuple(ways[at]), tuple(found))]
        return found

    def _move(self, listed: Listed, newest: I.Place, part: Expr | None, age: int) -> Ops:
        """A message becomes older by one, and is of this age then."""
        variable = self.program.variable[listed.variable]
        value, flag = self.temp(variable.type), self.temp(BoolType())
        source = newest if age == 1 else self.views.older(listed, part, Const(age - 1))
        ops: Ops = [
            I.Load(value.slot, source),
            I.Store(self.views.older(listed, part, Const(age)), value, proven=True),
        ]
        if listed.glued and age < listed.older:
            ops.append(I.Load(flag.slot, self.views.glue(listed, part, Const(age - 1))))
            ops.append(I.Store(self.views.glue(listed, part, Const(age)), flag, proven=True))
        if listed.seen:
            for w in self.views.words:
                word = self.temp(bits_of(self.views.all[w]))
                ops.append(I.Load(word.slot, self.views.message(listed, part, Const(age - 1), w)))
                ops.append(I.Store(self.views.message(listed, part, Const(age), w), word, proven=True))
        return ops

    def _released(self, listed: Listed, part: Expr | None, age: Expr, order: str, update: bool) -> Ops:
        """The view of a message: all that is known, if it releases; else what was released by a fence before,
        or by a store of the thread to the same location."""
        ops: Ops = []
        leads = self.leads(listed)
        itself = self.since(listed, part, age)
        for w in self.views.words:
            view: Expr = self.own[w]
            if order not in RELEASES:
                view = self.released[w] if self.released else self.known(w, ops)
                if leads:
                    before = self.temp(bits_of(self.views.all[w]))
                    ops.append(I.Load(before.slot, self.lead(listed, part, w)))
                    view = either(view, before)
            elif leads:
                ops.append(I.Store(self.lead(listed, part, w), view, proven=True))
            view = either(either(view, self.handed[w]) if update else view, itself[w])
            ops.append(I.Store(self.views.message(listed, part, age, w), view, proven=True))
        return ops

    def leads(self, listed: Listed) -> bool:
        """Whether the thread has stores to a location that release, and others, which go on with that."""
        return (self.thread.name, listed.variable) in self.views.leads

    def lead(self, listed: Listed, part: Expr | None, word: int) -> I.Place:
        """What the thread's last store to a location that released did release."""
        return self.views.lead(self.thread, self.index or Const(0), listed.variable, part, word)

    # ------------------------------------------------------------------ read-modify-writes

    def _in_order(self, at: I.Place) -> Ops:
        """What a `seq_cst` read-modify-write has read is not older than the last such store."""
        if not self.views.ordered:
            return []
        listed = self.views.listed[at.variable]
        order = self.temp(bits_of(self.views.all[listed.word]))
        ops: Ops = [I.Load(order.slot, place(f"order {listed.word}"))]
        return [*ops, I.Assume(Binary("<=", self.read, self.age(listed, self.views.part(at), order)))]

    def update(self, store: I.Store, order: str) -> Ops:
        """The store of a read-modify-write."""
        fence = self.fence("seq_cst") if order == "full" else []
        if store.place.variable not in self.views.listed:
            return [*fence, Told(store)]  # the load has looked at the object
        ops = self._in_order(store.place) if order in ("seq_cst", "full") else []
        ops += fence
        if self.views.listed[store.place.variable].seen:
            ops += self.acquire(order)
        ops += self.store(store, "relaxed" if order == "full" else order, update=True)
        return [*ops, *fence, I.Assign(self.stored.slot, Const(1))]

    def failed(self, load: I.Load, order: str) -> Ops:
        """The end of a read-modify-write, if it stored nothing."""
        ops = self._in_order(load.place) if order == "seq_cst" else []
        if self.views.listed[load.place.variable].seen:
            ops += self.acquire(order)
        return [If(Unary("not", self.stored), tuple(ops))] if ops else []
