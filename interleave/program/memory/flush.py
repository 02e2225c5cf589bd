"""The code of a store buffer: a thread that carries one entry after the other to memory."""

from __future__ import annotations

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
        self.site = thread.code.nodes[min(self.plan.delayed)].site

    def thread(self, first: int) -> Thread:
        """The thread, whose instances' numbers begin with one."""
        of = self.plan.thread
        return Thread(
            buffer_of(of.name), of.shown, of.instances, first, False, False, self._code(), (), self.index,
            of.indexed, of.span, of=of.name,
        )  # fmt: skip

    def _code(self) -> Code:
        self.nodes.append(Node(I.AtomicEnd(), (), self.site))  # in the place of the beginning
        self.inside = False
        end = self.node(I.End())
        self.inside = True
        done, columns = self.node(I.AtomicEnd(), end), self.entries.columns
        last = self.plan.entries - 1
        after = done
        if last:
            more, there = self.node(I.AtomicEnd(), 0), self.temp(columns[WHERE])
            after = self.branch(Binary("==", there, Const(0)), done, more)
            after = self.unseen(I.Load(there.slot, self._place(0, WHERE)), after)
        lowest = {column: Const(type_.low) for column, type_ in columns.items()}
        after = self.chain([I.Store(self._place(last, c), e, proven=True) for c, e in lowest.items()], after)
        for entry in reversed(range(last)):
            for column, type_ in columns.items():
                moved = self.temp(type_)
                after = self.unseen(I.Store(self._place(entry, column), moved, proven=True), after)
                after = self.unseen(I.Load(moved.slot, self._place(entry + 1, column)), after)
        where = self.temp(columns[WHERE])
        slots = self.entries.slots
        first = self._arrives(slots[-1], after)
        for slot in reversed(slots[:-1]):
            mine = self._arrives(slot, after)
            first = self.branch(Binary("==", where, Const(self.entries.number(slot))), mine, first)
        if len(slots) > 1:
            first = self.unseen(I.Load(where.slot, self._place(0, WHERE)), first)
        self.nodes[0] = Node(I.AtomicBegin(I.FLUSH), (first,), self.site)
        self.locations.add(0)
        return self.finished()

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


