"""Objects on the heap: who knows that one has been made, and of whom it is known that they are done with it.

That an object is made is like a write to a plain location, that a field of it is accessed like a read of that
one, and that it is freed like the next write. So an access that nothing orders after the making is a data
race, as in C11 the initialisation of an atomic is no atomic access; and so is a `free` that nothing orders
after some access. In between, a slot is as if it had never been used: the allocator orders the next object
there after the last one (C11, 7.22.3).
"""

from __future__ import annotations

from collections.abc import Iterator

from interleave.program import instr as I
from interleave.program.expr import Binary, Const, Expr, Local, fold
from interleave.program.memory.knowing import Knowing
from interleave.program.memory.locations import Plain
from interleave.program.memory.ops import If, Ops, Told, both, either, left, right
from interleave.program.memory.views import added, bits_of, place, slot_of, times
from interleave.program.names import owner_of
from interleave.program.operands import places
from interleave.program.program import Variable
from interleave.program.types import IntType
from interleave.violations import DATA_RACE

#: No struct has more.
MOST_OBJECTS = 1 << 20


class Living(Knowing):
    """What a thread does with the lives of objects."""

    def known_to_none_else(self, word: int, at: Expr) -> Ops:
        """Only the running thread knows of what it has just done."""
        mine, others = (self.temp(bits_of(self.views.all[word])) for _ in range(2))
        bit = left(Const(1), at)
        ops: Ops = [
            I.Assign(mine.slot, both(self.own[word], bit)),
            I.Assign(others.slot, fold(Binary("^", Const(self.views.all[word]), bit))),
        ]
        ops += self.change(word, lambda v: both(v, others))
        return ops + self.know(self.in_word(word, mine))

    def _life(self, struct: str | None, ref: Expr | None) -> tuple[Plain, Expr] | None:
        """The bits of an object's life, and where they begin; None if nobody can be wrong about it."""
        life = self.views.lives.get(struct or "")
        if life is None or ref is None:
            return None
        return life, added(Const(life.offset), times(slot_of(ref), life.width))

    def life_of(self, at: I.Place) -> tuple[Plain, Expr] | None:
        """The same of the object that a field is in."""
        variable = self.program.variable[at.variable]
        return None if variable.ghost else self._life(variable.struct, at.ref)

    def lived(self, at: I.Place) -> Ops:
        """A field is accessed, by a reference that refers to an object."""
        found = self.life_of(at)
        if found is None:
            return []
        life, bits = found
        text = f"{at.text}: nothing orders this access after the object was made"
        made = both(right(self.own[life.word], bits), Const(1))
        ops: Ops = [Told(I.Check(made, DATA_RACE, text))]
        if life.readers:
            rank = added(Const(life.readers.index(self.thread.first)), self.index or Const(0))
            ops += self.known_to_none_else(life.word, added(bits, added(Const(1), rank)))
        return ops

    def touched(self, instr: I.Instr) -> Ops:
        """An operation is done on what is in objects, as a lock; that it was initialised has to be known."""
        ops, found = Ops(), set[tuple[str | None, Expr | None]]()
        for at in places(instr):
            which = self.program.variable[at.variable].struct, at.ref
            ops += self.lived(at) if which not in found else []
            found.add(which)
        return ops

    def made(self, instr: I.New) -> Ops:
        """An object has been made, and nobody else knows that."""
        found = self._life(instr.struct, Local(instr.dst))
        return [] if found is None else self.known_to_none_else(found[0].word, found[1])

    def freed(self, instr: I.Free) -> Ops:
        """An object is freed, with which all others have to be done."""
        kept = self.temp(IntType(0, 2 * MOST_OBJECTS))
        ops: Ops = [I.Assign(kept.slot, instr.ref), Told(instr)]
        found = self._life(instr.struct, kept)
        if found is not None:
            life, bits = found
            all_ = Const((1 << life.width) - 1)
            known = Binary("==", both(right(self.own[life.word], bits), all_), all_)
            text = f"free({instr.text}): nothing orders this after the last accesses to the object"
            ops.append(Told(I.Check(known, DATA_RACE, text)))
        return ops + self._forget(instr.struct, slot_of(kept))

    def _forget(self, struct: str, slot: Expr) -> Ops:
        """Nothing of an object can be read any more, so all know all that there was."""
        ops: Ops = []
        for w in self.views.words:
            bits: Expr = Const(0)
            for variable in self._fields(struct):
                name = variable.name
                one = self.views.listed.get(name) or self.views.plain.get(name)
                if variable.kind == "heap":
                    one = self.views.lives.get(struct)
                if one is None or one.word != w:
                    continue
                width = (one.width if isinstance(one, Plain) else one.older) * variable.parts
                here = added(Const(one.offset), times(slot, width))
                bits = either(bits, left(Const((1 << width) - 1), here))
            if bits != Const(0):
                found = self.temp(bits_of(self.views.all[w]))
                ops.append(I.Assign(found.slot, bits))
                ops += self._all_know(w, found)
        nothing = [self.known(w, ops) for w in self.views.words]
        ops += [I.Store(at, nothing[w], proven=True) for w, at in self._handed_on(struct, slot)]
        for variable in self._fields(struct):
            listed = self.views.listed.get(variable.name)
            if listed is None or not listed.seen:
                continue
            for part in range(variable.parts):
                at = added(times(slot, variable.parts), Const(part))
                for w in self.views.words:
                    ops.append(I.Store(self.views.message(listed, at, Const(0), w), nothing[w], proven=True))
                    ops += self._led(variable.name, at, w, nothing[w])
        return ops

    def _all_know(self, word: int, bits: Local) -> Ops:
        """Set bits in all views; not in what all know, so that what is older is dropped at the end."""
        known = self.known(word, ops := Ops())
        others = [at for at in self.everywhere(word) if at != place(f"known {word}")]
        news = self.change(word, lambda v: either(v, bits), others)
        return [*ops, If(Binary("!=", both(known, bits), bits), tuple(news))]

    def _handed_on(self, struct: str, slot: Expr) -> Iterator[tuple[int, I.Place]]:
        """What locks and the like in an object hand on."""
        for name, count in self.others:
            variable = self.program.variable.get(owner_of(name))
            if variable is not None and variable.struct == struct:
                each = count // variable.slots
                for k in range(each):
                    at = added(times(slot, each), Const(k))
                    for w in self.views.words:
                        yield w, place(f"{name} {w}", at if count > 1 else None)

    def _fields(self, struct: str) -> tuple[Variable, ...]:
        return tuple(v for v in self.program.variables if v.struct == struct)

    def _led(self, name: str, part: Expr, word: int, nothing: Expr) -> Ops:
        """No thread has released anything by a store to a location."""
        ops: Ops = []
        gone = self.views.gone[word]
        for leader, led in sorted(self.views.leads):
            thread = self.program.thread[leader]
            for index in range(thread.instances if led == name else 0):
                value = self.temp(bits_of(gone))
                at = self.views.lead(thread, Const(index), name, part, word)
                still = Binary("*", right(value, Const(gone.bit_length() - 1)), Const(gone))
                ops += [I.Load(value.slot, at), I.Store(at, either(nothing, still), proven=True)]
        return ops
