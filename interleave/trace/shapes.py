"""What steps do, apart from what the author calls things: the same for a step whose locals have other
names, or whose values come through other temporaries."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields, is_dataclass
from hashlib import sha256

from interleave.program import instr as I
from interleave.program.expr import Const, Expr, Local
from interleave.program.footprint import step_nodes
from interleave.program.operands import definitions
from interleave.program.program import Code, Thread

#: Locals are written out as what is assigned to them, and the locals in that too, so many times.
DEPTH = 8
#: Fields of instructions that do not say what they do.
_SILENT = frozenset({"dst", "text", "proven", "message"})


class Shapes:
    """The shapes of a thread's steps.

    Args:
        thread: the thread.
        threads: the names of threads that tell one thread from another.
    """

    def __init__(self, thread: Thread, threads: Collection[str]) -> None:
        self.code: Code = thread.code
        self.threads = threads
        self._made = definitions(self.code)
        given = {slot: f"parameter {k}" for k, slot in enumerate(thread.params)}
        if thread.index is not None:
            given[thread.index] = "index"
        self._given = given
        self._locals = {slot: given.get(slot, "local") for slot in range(len(self.code.locals))}
        for _ in range(DEPTH):
            self._locals = {slot: self._written_out(slot) for slot in self._locals}

    def step(self, location: int) -> str:
        """What the step that begins at a node does."""
        instr = self.code.nodes[location].instr
        if not isinstance(instr, I.AtomicBegin):
            return self._shape(instr)
        nodes, _ = step_nodes(self.code, location)
        return "; ".join(self._shape(self.code.nodes[k].instr) for k in nodes)

    def whatever_is_chosen(self, location: int) -> str:
        """What the step does, apart from what there is to choose."""
        instr = self.code.nodes[location].instr
        if isinstance(instr, I.ChoosingInstr):
            return "choose"
        instrs = [self.code.nodes[k].instr for k in step_nodes(self.code, location)[0]]
        if not isinstance(instr, I.AtomicBegin) or not any(isinstance(i, I.ChoosingInstr) for i in instrs):
            return self.step(location)
        rest = (i for i in instrs if not isinstance(i, I.Branch | I.Assign))  # by what was chosen
        return "; ".join("choose" if isinstance(i, I.ChoosingInstr) else self._shape(i) for i in rest)

    def _written_out(self, slot: int) -> str:
        """A local as all that is assigned to it."""
        if not self._made.get(slot):
            return self._locals[slot]
        made = sorted({self._shape(instr) for instr in self._made[slot]})
        return sha256("\n".join([self._given.get(slot, ""), *made]).encode()).hexdigest()

    def _source(self, slot: int) -> Expr:
        """What a local stands for: the local or the constant of which it is nothing but a copy."""
        seen: set[int] = set()
        while slot not in seen and slot not in self._given:
            seen.add(slot)
            match self._made.get(slot):
                case [I.Assign(_, Local(other))]:
                    slot = other
                case [I.Assign(_, Const() as value)]:
                    return value
        return Local(slot)

    def _shape(self, thing: object) -> str:
        if isinstance(thing, Local):
            source = self._source(thing.slot)
            return self._locals[source.slot] if isinstance(source, Local) else self._shape(source)
        if is_dataclass(thing) and not isinstance(thing, type):
            parts = [
                self._named(value) if field.name == "thread" else self._shape(value)
                for field in fields(thing)
                if field.name not in _SILENT
                for value in [getattr(thing, field.name)]
            ]
            return f"{type(thing).__name__}({','.join(parts)})"
        if isinstance(thing, tuple):
            return f"({','.join(map(self._shape, thing))})"
        return repr(thing)

    def _named(self, thread: str) -> str:
        return thread if thread in self.threads else "another thread"
