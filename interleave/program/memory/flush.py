"""The code of a store buffer: a thread that carries one entry after the other to memory."""

from __future__ import annotations

from dataclasses import replace

from interleave.program import instr as I
from interleave.program.expr import Binary, Const, Expr, Local
from interleave.program.memory.code import CodeWriter
from interleave.program.memory.entries import PART, WHERE, Entries, object_column, part_of, value_column
from interleave.program.memory.plan import Slot
from interleave.program.names import buffer_of
from interleave.program.program import Code, LocalVar, Node, Thread
from interleave.program.types import IntType


class Flusher(CodeWriter):
    """Writes the code of the buffers of a thread's instances. It begins when there is a first entry, and ends
    when there is none left.

    Args:
        entries: the buffers' entries.
    """

    def __init__(self, entries: Entries) -> None:
        self.entries, self.plan, self.program = entries, entries.plan, entries.program
        thread = self.plan.thread
        self.index = None if thread.index is None else 0
        index = () if thread.index is None else (LocalVar("index", IntType(0, thread.instances - 1)),)
        super().__init__(Code((), 0, index))
        #: where stores to a slot are, the first of them
        self.sites = {
            slot: thread.code.nodes[number].site
            for number in sorted(self.plan.delayed, reverse=True)
            for slot in [entries.slot_of(number)]
        }
        self.site = thread.code.nodes[min(self.plan.delayed)].site

    def thread(self, first: int) -> Thread:
        """The thread, whose instances' numbers begin with one."""
        of = self.plan.thread
        return Thread(
            buffer_of(of.name), of.shown, of.instances, first, False, False, self._code(), (), self.index,
            of.indexed, of.span, of=of.name,
        )  # fmt: skip

    def _code(self) -> Code:
        """A location for each slot, where the buffer stands while its oldest entry is of that."""
        self.inside = False
        slots, columns = self.entries.slots, self.entries.columns
        for _ in slots:  # in the places of the beginnings
            self.nodes.append(Node(I.AtomicEnd(), (), self.site))
            self.locations.add(len(self.nodes) - 1)
        end = self.node(I.End())
        begin = self._stand(len(slots) - 1)
        after = end
        if self.plan.entries > 1:
            there = self.temp(columns[WHERE])
            after = self.branch(Binary("==", there, Const(0)), end, begin)
            after = self.unseen(I.Load(there.slot, self._place(0, WHERE)), after)
        self.inside = True
        after = self.node(I.AtomicEnd(), after)
        last = self.plan.entries - 1
        lowest = {column: Const(type_.low) for column, type_ in columns.items()}
        after = self.chain([I.Store(self._place(last, c), e, proven=True) for c, e in lowest.items()], after)
        for entry in reversed(range(last)):
            for column, type_ in columns.items():
                moved = self.temp(type_)
                after = self.unseen(I.Store(self._place(entry, column), moved, proven=True), after)
                after = self.unseen(I.Load(moved.slot, self._place(entry + 1, column)), after)
        for number, slot in enumerate(slots):
            self.site, self.inside = self.sites[slot], True
            first = self._arrives(slot, after)
            self.nodes[number] = Node(I.AtomicBegin(I.FLUSH), (first,), self.site)
        return replace(self.finished(), entry=begin)

    def _stand(self, last: int) -> int:
        """Go to the location of the oldest entry's slot."""
        if not last:
            return 0
        where, found = self.temp(self.entries.columns[WHERE]), last
        for slot in reversed(range(last)):
            found = self.branch(Binary("==", where, Const(slot + 1)), slot, found)
        return self.unseen(I.Load(where.slot, self._place(0, WHERE)), found)

    def _place(self, entry: int, column: str) -> I.Place:
        return self.entries.place(entry, column, self.index)

    def _arrives(self, slot: Slot, after: int) -> int:
        """The oldest entry goes to memory; nowhere, if the object has been freed meanwhile: whoever does that
        could have done it before the store was issued, which is a use after free."""
        variable = self.program.variable[slot.variable]

        def read(column: str) -> Local:
            value = self.temp(self.entries.columns[column])
            reads.append(I.Load(value.slot, self._place(0, column)))
            return value

        reads: list[I.Instr] = []
        used, index = self.entries.used(slot), part_of(slot, self.index)
        part: Expr | None = index if variable.dims else None
        if PART in used:
            part = read(PART)
        owner = None if variable.struct is None else read(object_column(variable.struct))
        value: Expr = Const(0) if variable.kind != "data" else read(value_column(variable.type))
        place = I.Place(variable.name, owner, part, variable.part_of(variable.struct or "", None))
        found = self.node(I.Store(place, value, proven=True), after)
        if variable.struct is not None and owner is not None and self.program.struct[variable.struct].freed:
            capacity = self.program.struct[variable.struct].capacity
            found = self.branch(Binary("<=", owner, Const(capacity)), found, after)
        return self.chain(reads, found)


