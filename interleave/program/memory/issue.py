"""A thread whose stores wait in a store buffer: what becomes of its code."""

from __future__ import annotations

from dataclasses import replace

from interleave.program import instr as I
from interleave.program.constants import Known, constant
from interleave.program.expr import Binary, Const, Expr, Local, Unary
from interleave.program.intervals import interval
from interleave.program.locks import held_locks, lock_of
from interleave.program.lowering import Body
from interleave.program.memory.code import CodeWriter
from interleave.program.memory.entries import PART, WHERE, Entries, object_column, part_of, value_column
from interleave.program.memory.plan import Slot
from interleave.program.names import buffer_of
from interleave.program.program import Code, Node
from interleave.program.types import BoolType, RefType


class Issuer(CodeWriter):
    """Rewrites the code of a thread.

    Args:
        entries: the entries of its buffer.
        ends_empty: whether it finishes when its buffer is empty, as somebody looks whether it has finished.
    """

    def __init__(self, entries: Entries, ends_empty: bool) -> None:
        self.entries, self.plan, self.program = entries, entries.plan, entries.program
        self.thread = self.plan.thread
        super().__init__(self.thread.code)
        self.ends_empty = ends_empty
        self.index = None if self.thread.index is None else Local(self.thread.index)
        self.known = self.plan.known
        self.held = [held_locks(self.program, self.thread.code, known) for known in self.known]

    def rewritten(self) -> Code:
        """The code with a buffer."""
        for number, node in enumerate(self.code.nodes):
            self.site, self.inside = node.site, True
            self._rewrite(number, node)
        return self.finished()

    def _rewrite(self, number: int, node: Node) -> None:
        plan, most = self.plan, self.plan.most(number)
        instr, alone = node.instr, number not in plan.inside
        if isinstance(instr, I.AtomicBegin):
            if number in plan.drains and most:
                self.nodes[number] = replace(node, next=(self._empty(node.next[0]),))
        elif number in plan.delayed:
            self._instead(number, node, alone, self._issue(number, instr, most))
        elif plan.empties(number) and (most or isinstance(instr, I.Fence)):
            self._wait_first(number, node, most)
        elif isinstance(instr, I.Load) and most and (alone or number in plan.quiet):
            if instr.place.variable in plan.pending[number].variables and plan.slots:
                self._instead(number, node, alone, [(instr, None)])
        elif isinstance(instr, I.End) and most and self.ends_empty:
            self._end_empty(number)

    # ------------------------------------------------------------------ waiting for the buffer

    def _empty(self, after: int) -> int:
        """Wait until the buffer is empty, which always comes."""
        running = self.temp(BoolType())
        wait = self.optional_wait(Unary("not", running), after)
        return self.unseen(I.Status(running.slot, buffer_of(self.thread.name), self.index, "running"), wait)

    def _wait_first(self, number: int, node: Node, most: int) -> None:
        """A step that does the same once the buffer is empty."""
        first = self.node(I.AtomicEnd(), *node.next)
        if not isinstance(node.instr, I.Fence):
            first = self.node(node.instr, first)
            if number in self.rests:
                self.rests = self.rests - {number} | {first}
        if most:
            first = self._empty(first)
        self.nodes[number] = Node(I.AtomicBegin(I.DRAINED, instr=node.instr), (first,), node.site)
        if number not in self.plan.inside:
            self.locations.add(number)

    def _end_empty(self, number: int) -> None:
        """The end, in a step of its own if there is something in the buffer."""
        running = self.temp(BoolType())
        self.inside = False
        end = self.node(I.End())
        self.inside = True
        waits = self._empty(self.node(I.AtomicEnd(), end))
        self.inside = False
        begin = self.node(I.AtomicBegin(I.DRAINED, instr=I.End()), waits)
        self.locations.add(begin)
        ways = self.branch(running, begin, end)
        look = I.Status(running.slot, buffer_of(self.thread.name), self.index, "running")
        self.instead(number, self.unseen(look, ways))

    # ------------------------------------------------------------------ stores and loads

    def _issue(self, number: int, instr: I.Instr, most: int) -> list[tuple[I.Instr, Slot | None]]:
        """A store, or what an operation is made of, each with where it waits for memory."""
        slot = self.entries.slot_of(number)
        if isinstance(instr, I.Store):
            return [(instr, slot)]
        assert isinstance(instr, I.Operate)
        lock = self.plan.lock(instr)
        parts = Body(self.program, self.locals, instr).instrs
        if self._is_held(number, lock):
            parts = [part for part in parts if not isinstance(part, I.Load | I.Check)]
        return [
            (part, slot if isinstance(part, I.Store) and part.place.variable == lock.variable else None)
            for part in parts
        ]

    def _is_held(self, number: int, lock: I.Place) -> bool:
        """Whether every instance certainly holds a lock when it comes to a node."""
        return all(
            here[number] is None or lock_of(self.program, lock, here[number] or {}) in held[number]
            for here, held in zip(self.known, self.held, strict=True)
        )

    def _instead(
        self, number: int, node: Node, alone: bool, parts: list[tuple[I.Instr, Slot | None]]
    ) -> None:
        """Put what an access is made of where it stood: one step."""
        after = self.node(I.AtomicEnd(), *node.next) if alone else node.next[0]
        most = self.plan.most(number)
        for part, slot in reversed(parts):
            if slot is not None:
                assert isinstance(part, I.Store)
                after = self._append(part, slot, most, after)
            elif isinstance(part, I.Load) and part.place.variable in self._pending(number):
                after = self._forwarded(number, part, most, after)
            else:
                after = self.node(part, after)
        begin = I.AtomicBegin(I.ISSUED, instr=self._at_part(number, node.instr))
        if alone:
            self.nodes[number] = Node(begin, (after,), node.site)
        else:
            if number in self.plan.delayed:
                after = self.node(begin, after)
            self.instead(number, after)

    def _at_part(self, number: int, instr: I.Instr) -> I.Instr:
        """An access as a step's own, which is looked at where the step begins: where the entry's slot says
        which part of a variable it is, the step has no use for the author's index, and no local is kept."""
        if number not in self.plan.delayed:
            return instr
        place, slot = self.plan.stored(number), self.entries.slot_of(number)
        if place.index is None or slot.parts is None:
            return instr
        part = replace(place, index=part_of(slot, self.thread.index))
        if isinstance(instr, I.Operate):
            return replace(instr, places=tuple(part if one == place else one for one in instr.places))
        assert isinstance(instr, I.Store)
        return replace(instr, place=part)

    def _pending(self, number: int) -> frozenset[str]:
        return self.plan.pending[number].variables if number in self.plan.pending else frozenset()

    def _place(self, entry: int, column: str) -> I.Place:
        return self.entries.place(entry, column, self.thread.index)

    def _append(self, store: I.Store, slot: Slot, most: int, after: int) -> int:
        """Append an entry, where at most so many are there; where there need not be room, wait for it."""
        last = min(most, self.plan.entries - 1)
        found = self._put(last, store, slot, after)
        for entry in reversed(range(last)):
            there = self.temp(self.entries.columns[WHERE])
            free = self._put(entry, store, slot, after)
            found = self.branch(Binary("==", there, Const(0)), free, found)
            found = self.unseen(I.Load(there.slot, self._place(entry, WHERE)), found)
        if most == self.plan.entries:
            there = self.temp(self.entries.columns[WHERE])
            found = self.optional_wait(Binary("==", there, Const(0)), found)
            found = self.unseen(I.Load(there.slot, self._place(last, WHERE)), found)
        for check in reversed(self._checks(store)):
            found = self.node(check, found)
        return found

    def _put(self, entry: int, store: I.Store, slot: Slot, after: int) -> int:
        """Fill an entry; the first one has the buffer begin to empty itself."""
        variable, place = self.program.variable[slot.variable], store.place
        values: dict[str, Expr] = {WHERE: Const(self.entries.number(slot))}
        used = self.entries.used(slot)
        if PART in used:
            assert place.index is not None
            values[PART] = place.index
        if variable.struct is not None:
            assert place.ref is not None
            values[object_column(variable.struct)] = place.ref
        if variable.kind == "data":
            values[value_column(variable.type)] = store.expr
        parts: list[I.Instr] = [
            I.Store(self._place(entry, column), value, proven=True) for column, value in values.items()
        ]
        if not entry:
            parts.append(I.Start(buffer_of(self.thread.name), self.index, ()))
        return self.chain(parts, after)

    def _checks(self, store: I.Store) -> list[I.Instr]:
        """What is wrong with a store is known when it is issued."""
        place, variable = store.place, self.program.variable[store.place.variable]
        checks = self._object_checks(place)
        if place.index is not None and not self._in_range(place.index, variable.parts):
            text, low = f"{place.text}: {variable.outside}", Binary(">=", place.index, Const(0))
            below = Binary("<", place.index, Const(variable.parts))
            checks.append(I.Check(low, "index-out-of-range", text))
            checks.append(I.Check(below, "index-out-of-range", text))
        if not store.proven:
            type_ = variable.type
            text = f"{place.text} leaves {type_.show(type_.low)}..{type_.show(type_.high)}"
            checks.append(I.Check(Binary(">=", store.expr, Const(type_.low)), "out-of-range", text))
            checks.append(I.Check(Binary("<=", store.expr, Const(type_.high)), "out-of-range", text))
        return checks

    def _in_range(self, index: Expr, parts: int) -> bool:
        """Whether an index is known to be one of a part."""
        types = {slot: (local.type.low, local.type.high) for slot, local in enumerate(self.locals)}
        low, high = interval(index, types, len(self.program.instances))
        return low >= 0 and high < parts

    def _object_checks(self, place: I.Place) -> list[I.Instr]:
        variable = self.program.variable[place.variable]
        if place.ref is None or variable.struct is None:
            return []
        struct = self.program.struct[variable.struct]
        none = f"{place.text}: {place.owner(variable.name.count('.'))} is None"
        found: list[I.Instr] = [I.Check(Binary("!=", place.ref, Const(0)), "null-dereference", none)]
        if struct.freed:
            fits = Binary("<=", place.ref, Const(struct.capacity))
            found.append(I.Check(fits, "use-after-free", f"{place.text}: the object was freed"))
        return found

    def _forwarded(self, number: int, load: I.Load, most: int, after: int) -> int:
        """Read memory, with the violations of that, and then the location's newest entry, if there is one."""
        found = after
        for entry in range(most):  # the oldest is looked at last
            for slot in self.entries.slots_of(load.place.variable):
                found = self._if_there(number, load, entry, slot, found, after)
        return self.node(load, found)

    def _if_there(self, number: int, load: I.Load, entry: int, slot: Slot, other: int, after: int) -> int:
        """Read an entry if it is of this slot and location, else go on elsewhere."""
        variable, place = self.program.variable[slot.variable], load.place
        same = self._same_part(number, place, slot)
        if same is False:
            return other
        if variable.kind == "data":
            found = self.unseen(I.Load(load.dst, self._place(entry, value_column(variable.type))), after)
        else:
            found = self.unseen(I.Assign(load.dst, Const(0)), after)  # a lock is only ever given back
        if variable.struct is not None:
            assert place.ref is not None
            struct = self.program.struct[variable.struct]
            there = self.temp(RefType(struct.name, struct.capacity, struct.freed))
            found = self.branch(Binary("==", there, place.ref), found, other)
            found = self.unseen(I.Load(there.slot, self._place(entry, object_column(struct.name))), found)
        if same is None:
            assert place.index is not None
            at = part_of(slot, self.thread.index)
            if at is None:
                at = self.temp(self.entries.columns[PART])
                found = self.branch(Binary("==", at, place.index), found, other)
                found = self.unseen(I.Load(at.slot, self._place(entry, PART)), found)
            else:
                found = self.branch(Binary("==", at, place.index), found, other)
        where = self.temp(self.entries.columns[WHERE])
        found = self.branch(Binary("==", where, Const(self.entries.number(slot))), found, other)
        return self.unseen(I.Load(where.slot, self._place(entry, WHERE)), found)

    def _same_part(self, number: int, place: I.Place, slot: Slot) -> bool | None:
        """Whether a place is the part of its variable that a slot is; None if that has to be looked at."""
        if place.index is None:
            return True
        if slot.parts is None:
            return None if self.program.variable[slot.variable].parts > 1 else True
        here: list[Known | None] = [known[number] for known in self.known]
        found = {
            constant(place.index, known) == part if constant(place.index, known) is not None else None
            for known, part in zip(here, slot.parts, strict=True)
            if known is not None
        }
        return found.pop() if len(found) == 1 else None
