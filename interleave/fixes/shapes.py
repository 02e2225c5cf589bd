"""What steps do, apart from what the author calls things: the same for a step whose locals have other
names, or whose values come through other temporaries."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields, is_dataclass
from hashlib import sha256

from interleave.program import instr as I
from interleave.program.constants import Known, constant, constants
from interleave.program.expr import Const, Expr, Local
from interleave.program.operands import defines
from interleave.program.program import Code, Thread
from interleave.program.steps import step_nodes

#: Locals are written out as what is assigned to them, and the locals in that too, so many times.
DEPTH = 8
#: Fields of instructions that do not say what they do.
_SILENT = frozenset({"dst", "text", "proven", "message"})
_NOTHING: Known = {}


class Shapes:
    """The shapes of a thread's steps.

    Args:
        thread: the thread.
        threads: the names of threads that tell one thread from another.
        index: the instance: what it knows of its number is a constant, as in a thread that is none of
            several; None for any instance.
        known: whether locals count as what they are known to be.
    """

    def __init__(
        self, thread: Thread, threads: Collection[str], index: int | None = None, known: bool = False
    ) -> None:
        self.code: Code = thread.code
        self.threads = threads
        self._known = constants(thread, index) if known else (_NOTHING,) * len(self.code.nodes)
        self._made: dict[int, list[int]] = {}  # the nodes that write each local
        for number, node in enumerate(self.code.nodes):
            slot = defines(node.instr)
            if slot is not None and self.comes(number):
                self._made.setdefault(slot, []).append(number)
        given = {slot: f"parameter {k}" for k, slot in enumerate(thread.params)}
        if thread.index is not None:
            given[thread.index] = "index"
        self._given = given
        self._locals = {slot: given.get(slot, "local") for slot in range(len(self.code.locals))}
        for _ in range(DEPTH):
            self._locals = {slot: self._written_out(slot) for slot in self._locals}

    def comes(self, location: int) -> bool:
        """Whether the thread can come to a node, as far as that is known."""
        return self._known[location] is not None

    def step(self, location: int) -> str:
        """What the step that begins at a node does."""
        instr = self.code.nodes[location].instr
        if not isinstance(instr, I.AtomicBegin):
            return self._node(location)
        nodes, _ = step_nodes(self.code, location)
        return "; ".join(map(self._node, nodes))

    def whatever_is_chosen(self, location: int) -> str:
        """What the step does, apart from what there is to choose."""
        instr = self.code.nodes[location].instr
        if isinstance(instr, I.ChoosingInstr):
            return "choose"
        instrs = {k: self.code.nodes[k].instr for k in step_nodes(self.code, location)[0]}
        choosing = {k for k, i in instrs.items() if isinstance(i, I.ChoosingInstr)}
        if not isinstance(instr, I.AtomicBegin) or not choosing:
            return self.step(location)
        rest = (k for k, i in instrs.items() if not isinstance(i, I.Branch | I.Assign))  # by what was chosen
        return "; ".join("choose" if k in choosing else self._node(k) for k in rest)

    def _node(self, number: int) -> str:
        return self._shape(self.code.nodes[number].instr, self._known[number] or _NOTHING)

    def _written_out(self, slot: int) -> str:
        """A local as all that is assigned to it."""
        if not self._made.get(slot):
            return self._locals[slot]
        made = sorted({self._node(number) for number in self._made[slot]})
        return sha256("\n".join([self._given.get(slot, ""), *made]).encode()).hexdigest()

    def _source(self, slot: int) -> Expr:
        """What a local stands for: the local or the constant of which it is nothing but a copy."""
        seen: set[int] = set()
        while slot not in seen and slot not in self._given:
            seen.add(slot)
            match [self.code.nodes[number].instr for number in self._made.get(slot, ())]:
                case [I.Assign(_, Local(other))]:
                    slot = other
                case [I.Assign(_, Const() as value)]:
                    return value
        return Local(slot)

    def _shape(self, thing: object, known: Known = _NOTHING) -> str:
        """What something is, given the values that locals are known to have."""
        value = constant(thing, known) if isinstance(thing, Expr) and known else None
        if value is not None:
            return self._shape(Const(value))
        if isinstance(thing, Local):
            source = self._source(thing.slot)
            return self._locals[source.slot] if isinstance(source, Local) else self._shape(source)
        if is_dataclass(thing) and not isinstance(thing, type):
            parts = [
                self._named(value) if field.name == "thread" else self._shape(value, known)
                for field in fields(thing)
                if field.name not in _SILENT
                for value in [getattr(thing, field.name)]
            ]
            return f"{type(thing).__name__}({','.join(parts)})"
        if isinstance(thing, tuple):
            return f"({','.join(self._shape(part, known) for part in thing)})"
        return repr(thing)

    def _named(self, thread: str) -> str:
        return thread if thread in self.threads else "another thread"
