"""LLVM text that renames heap slots: see `interleave.engine.symmetry_plan`.

The functions share memory of 64-bit words: each slot's new number (0 for none yet, and a word for
None that always has one), the slots whose references are still to be looked at, how many slots
of each struct have a number, and where the list of slots ends.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from interleave.engine.native.codegen.assembly import WORD, Function, Operand, signed
from interleave.engine.symmetry_plan import Plan, Reference, StructField, StructPlan

SHIFT = WORD.bit_length() - 1


def bits_at(f: Function, words: str, offset: Operand, mask: int) -> Operand:
    """Some bits of a state, which lie in one word."""
    if not mask:
        return 0
    word, shift = f.op("lshr", offset, SHIFT), f.op("and", offset, WORD - 1)
    return f.op("and", f.op("lshr", f.load(words, word), shift), signed(mask))


def set_bits(f: Function, words: str, offset: Operand, mask: int, value: Operand) -> None:
    if mask:
        word, shift = f.op("lshr", offset, SHIFT), f.op("and", offset, WORD - 1)
        hole = f.op("xor", f.op("shl", signed(mask), shift), -1)
        kept = f.op("and", f.load(words, word), hole)
        f.store(f.op("or", kept, f.op("shl", value, shift)), words, word)


class SlotsWriter:
    """Writes what the canonical function does with slots.

    Args:
        f: the function, whose state is ``%s``.
        plan: the plan.
        words: of a state.
    """

    def __init__(self, f: Function, plan: Plan, words: int) -> None:
        self.f, self.plan, self.words = f, plan, words
        self.slots = plan.slots
        self.queue = self.slots + 1
        self.counts = self.queue + self.slots + 1
        self.tail = self.counts + len(plan.structs)
        self.size = self.tail + 1
        self.memory = f.alloca(self.size) if plan.structs else ""
        self.leads = any(field.target is not None for s in plan.structs for field in s.fields)

    def begin(self) -> None:
        """Number what the fixed references lead to."""
        for i in range(self.slots):
            self.f.store(0, self.memory, i)
        self.f.store(1, self.memory, self.slots)
        for i in range(self.counts, self.size):
            self.f.store(0, self.memory, i)
        self._meet(self.plan.roots)

    def item(self, bits: Operand, struct: int) -> Operand:
        """What a reference is in an instance's key."""
        f, capacity = self.f, self.plan.structs[struct].capacity
        number = f.load(self.memory, self._slot(f, bits, struct))
        met = f.select(f.compare("eq", number, 0), capacity + 1, number)
        found = f.op("add", met, f.select(f.compare("ugt", bits, capacity), capacity + 1, 0))
        return f.select(f.compare("eq", bits, 0), 0, found)

    def end(self) -> None:
        """Number the other slots, and rename all if that changes anything."""
        f = self.f
        self._meet(self.plan.moving)
        f.put(f"call void @canonical_rest(ptr %s, ptr {self.memory})")
        differ: Operand = 0
        for struct in self.plan.structs:
            for slot in range(struct.capacity):
                number = f.load(self.memory, struct.base + slot)
                differ = f.op("or", differ, f.op("xor", number, slot + 1))
        change, done = f.fresh_label(), f.fresh_label()
        f.branch(f.compare("ne", differ, 0), change, done)
        f.label(change)
        f.put(f"call void @canonical_rename(ptr %s, ptr {self.memory})")
        for reference in (*self.plan.roots, *self.plan.moving):
            place = reference.field
            value = bits_at(f, "%s", place.offset, place.mask)
            renamed = self._renamed(f, self.memory, value, reference.struct)
            set_bits(f, "%s", place.offset, place.mask, renamed)
        f.label(done)

    def functions(self) -> list[str]:
        """The text of the functions that are called."""
        if not self.plan.structs:
            return []
        follow = [self._follow()] if self.leads else []
        return [*follow, self._rest(), self._rename()]

    # ------------------------------------------------------------------ numbering

    def _slot(self, f: Function, bits: Operand, struct: int) -> Operand:
        """The number of the slot that a reference stands for, among those of all structs."""
        plan = self.plan.structs[struct]
        stale = f.compare("ugt", bits, plan.capacity)
        slot = f.op("add", f.op("sub", bits, f.select(stale, plan.capacity + 1, 1)), plan.base)
        return f.select(f.compare("eq", bits, 0), self.slots, slot)

    def _visit(self, f: Function, memory: str, slot: Operand, struct: int) -> None:
        """Give a slot the next number if it has none. It has no branches."""
        number, count = f.load(memory, slot), f.load(memory, self.counts + struct)
        new = f.compare("eq", number, 0)
        more = f.op("add", count, f.wide(new))
        f.store(more, memory, self.counts + struct)
        f.store(f.select(new, more, number), memory, slot)
        tail = f.load(memory, self.tail)
        f.store(slot, memory, f.op("add", tail, self.queue))
        f.store(f.op("add", tail, f.wide(new)), memory, self.tail)

    def _meet(self, roots: Iterable[Reference]) -> None:
        for root in roots:
            bits = bits_at(self.f, "%s", root.field.offset, root.field.mask)
            self._visit(self.f, self.memory, self._slot(self.f, bits, root.struct), root.struct)
        self._call_follow(self.f, self.memory)

    def _call_follow(self, f: Function, memory: str) -> None:
        if self.leads:
            f.put(f"call void @canonical_follow(ptr %s, ptr {memory})")

    def _follow(self) -> str:
        """Number what the slots on the list lead to, and empty it."""
        f = Function("define internal void @canonical_follow(ptr noalias %s, ptr noalias %m) noinline")
        at = f.alloca()
        f.store(0, at)
        again, done = f.fresh_label(), f.fresh_label()
        f.label(again)
        head = f.load(at)
        f.when(f.compare("uge", head, f.load("%m", self.tail)), done)
        slot = f.load("%m", f.op("add", head, self.queue))
        f.store(f.op("add", head, 1), at)
        for struct in self.plan.structs:
            following = f.fresh_label()
            f.when(f.compare("uge", slot, struct.base + struct.capacity), following)
            own = f.op("sub", slot, struct.base)
            for field in struct.fields:
                if field.target is None:
                    continue
                f.repeat(field.length, partial(self._look, f, field, field.target, own))
            f.jump(again)
            f.label(following)
        f.put("unreachable")
        f.block = None
        f.label(done)
        f.store(0, "%m", self.tail)
        f.put("ret void")
        return f.text()

    def _look(self, f: Function, field: StructField, target: int, slot: Operand, i: Operand) -> None:
        """Number what a slot's reference leads to."""
        element = f.op("add", f.op("mul", slot, field.length), i)
        offset = f.op("add", f.op("mul", element, field.width), field.offset)
        bits = bits_at(f, "%s", offset, (1 << field.width) - 1)
        self._visit(f, "%m", self._slot(f, bits, target), target)

    def _rest(self) -> str:
        """Number the live objects that were not met, the least content first, then free slots."""
        f = Function("define internal void @canonical_rest(ptr noalias %s, ptr noalias %m) noinline")
        best, least = f.alloca(), f.alloca()
        for number, struct in enumerate(self.plan.structs):
            again, done = f.fresh_label(), f.fresh_label()
            f.label(again)
            f.store(self.slots, best)
            f.store(0, least)
            f.repeat(struct.capacity, partial(self._compare, f, struct, best, least), 4)
            found = f.load(best)
            f.when(f.compare("eq", found, self.slots), done)
            self._visit(f, "%m", found, number)
            self._call_follow(f, "%m")
            f.jump(again)
            f.label(done)
        for number, struct in enumerate(self.plan.structs):
            f.store(0, "%m", self.tail)
            f.repeat(struct.capacity, partial(self._visit_own, f, struct, number), 4)
        f.put("ret void")
        return f.text()

    def _visit_own(self, f: Function, struct: StructPlan, number: int, slot: Operand) -> None:
        self._visit(f, "%m", f.op("add", slot, struct.base), number)

    def _compare(self, f: Function, struct: StructPlan, best: str, least: str, slot: Operand) -> None:
        """Keep the slot if it is live and was not met and holds less than the best one so far."""
        known, place = f.load(best), f.op("add", slot, struct.base)
        live = f.compare("ne", bits_at(f, "%s", f.op("add", slot, struct.live), 1), 0)
        unmet = f.compare("eq", f.load("%m", place), 0)
        content: Operand = 0
        for field in struct.content:
            first = f.op("mul", slot, field.width * field.length)
            for i in range(field.length - 1, -1, -1):  # Python has the last element on top
                offset = f.op("add", first, field.offset + i * field.width)
                bits = bits_at(f, "%s", offset, (1 << field.width) - 1)
                content = f.op("or", f.op("shl", content, field.width % WORD), bits)
        less = f.compare("ult", content, f.load(least))
        less = f.logic("or", f.compare("eq", known, self.slots), less)
        wanted = f.logic("and", f.logic("and", live, unmet), less)
        f.store(f.select(wanted, place, known), best)
        f.store(f.select(wanted, content, f.load(least)), least)

    # ------------------------------------------------------------------ renaming

    def _renamed(self, f: Function, memory: str, bits: Operand, struct: int) -> Operand:
        """What becomes of a reference."""
        capacity = self.plan.structs[struct].capacity
        number = f.load(memory, self._slot(f, bits, struct))
        stale = f.select(f.compare("ugt", bits, capacity), capacity, 0)
        return f.select(f.compare("eq", bits, 0), 0, f.op("add", number, stale))

    def _rename(self) -> str:
        """Move what the slots hold, and rename the references in it."""
        f = Function("define internal void @canonical_rename(ptr noalias %s, ptr noalias %m) noinline")
        before = f.alloca(self.words)
        f.repeat(self.words, lambda i: f.store(f.load("%s", i), before, i))
        for struct in self.plan.structs:
            live = StructField(struct.live, 1, 1, None)
            for field in (live, *struct.fields):
                f.repeat(struct.capacity, partial(self._move, f, before, struct, field), 4)
        f.put("ret void")
        return f.text()

    def _move(self, f: Function, before: str, struct: StructPlan, field: StructField, slot: Operand) -> None:
        """Put a slot's elements of a field where the slot comes to stand."""
        number = f.op("sub", f.load("%m", f.op("add", slot, struct.base)), 1)
        mask, stride = (1 << field.width) - 1, field.width * field.length
        source = f.op("add", f.op("mul", slot, stride), field.offset)
        place = f.op("add", f.op("mul", number, stride), field.offset)

        def element(i: Operand) -> None:
            further = f.op("mul", i, field.width)
            value = bits_at(f, before, f.op("add", source, further), mask)
            if field.target is not None:
                value = self._renamed(f, "%m", value, field.target)
            set_bits(f, "%s", f.op("add", place, further), mask, value)

        f.repeat(field.length, element)
