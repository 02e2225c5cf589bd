"""What steps do, apart from what the author calls things: the same for a step whose locals have other
names, or whose values come through other temporaries."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import fields, is_dataclass
from hashlib import sha256

from interleave.program import instr as I
from interleave.program.constants import Known, constant, constants
from interleave.program.dataflow import solve
from interleave.program.expr import Const, Expr, Local
from interleave.program.operands import defines
from interleave.program.program import Code, Thread
from interleave.program.steps import step_nodes

#: Locals are written out as what is assigned to them, and the locals in that too, so many times.
DEPTH = 8
#: Fields of instructions that do not say what they do.
_SILENT = frozenset({"dst", "text", "title", "proven", "message"})
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
        self, thread: Thread, threads: Collection[str], index: int | None = None, *, known: bool = False
    ) -> None:
        self.code: Code = thread.code
        self.threads = threads
        self._known = constants(thread, index) if known else (_NOTHING,) * len(self.code.nodes)
        self._given = {slot: f"parameter {k}" for k, slot in enumerate(thread.params)}
        if thread.index is not None:
            self._given[thread.index] = "index"
        #: the node's local of each node that writes one, and the nodes that wrote what locals hold at a node
        self._slots = [defines(node.instr) for node in self.code.nodes]
        self._reaching = self._definitions()
        #: what is assigned to a local by each node that writes one
        self._values = {number: "local" for made in self._reaching.values() for number in made}
        for _ in range(DEPTH):
            self._values = {number: self._value(number) for number in self._values}

    def comes(self, location: int) -> bool:
        """Whether the thread can come to a node, as far as that is known."""
        return self._known[location] is not None

    def step(self, location: int) -> str:
        """What the step that begins at a node does."""
        instr = self.code.nodes[location].instr
        if not isinstance(instr, I.AtomicBegin):
            return self._node(location)
        nodes = (k for k in step_nodes(self.code, location)[0] if self.comes(k))
        return "; ".join(self._node(k) for k in nodes if not isinstance(self.code.nodes[k].instr, I.Assign))

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
        return self._shape(self.code.nodes[number].instr, number)

    def _definitions(self) -> Mapping[int, frozenset[int]]:
        """For each node the nodes that wrote what locals hold there: the reaching definitions."""
        nodes, slots = self.code.nodes, self._slots

        def flow(number: int, before: frozenset[int]) -> list[tuple[int, frozenset[int]]]:
            slot, after = slots[number], before
            if slot is not None:
                after = frozenset(other for other in before if slots[other] != slot) | {number}
            return [(target, after) for target in nodes[number].next if self.comes(target)]

        return solve({self.code.entry: frozenset[int]()}, flow, frozenset.union)

    def _made(self, slot: int, number: int) -> list[int]:
        """The nodes that may have written what a local holds at a node."""
        return sorted(k for k in self._reaching.get(number, ()) if self._slots[k] == slot)

    def _value(self, number: int) -> str:
        """What a node assigns to a local, with the locals written out that it reads."""
        slot = self._slots[number]
        given = self._given.get(slot, "") if slot is not None else ""
        return sha256(f"{given}\n{self._node(number)}".encode()).hexdigest()

    def _source(self, slot: int, number: int) -> tuple[int, int] | Const:
        """What a local stands for at a node: the local, and where, or the constant of which it is nothing but
        a copy."""
        seen: set[tuple[int, int]] = set()
        while (slot, number) not in seen and slot not in self._given:
            seen.add((slot, number))
            made = self._made(slot, number)
            if len(made) != 1:
                break
            instr = self.code.nodes[made[0]].instr
            if isinstance(instr, I.Assign) and isinstance(instr.expr, Const):
                return instr.expr
            if not (isinstance(instr, I.Assign) and isinstance(instr.expr, Local)):
                break
            slot, number = instr.expr.slot, made[0]
        return slot, number

    def _local(self, slot: int, number: int) -> str:
        """A local at a node as all that may have been assigned to it."""
        made = self._made(slot, number)
        if not made:
            return self._given.get(slot, "local")
        values = sorted({self._values[k] for k in made})
        return values[0] if len(values) == 1 else f"({'|'.join(values)})"

    def _shape(self, thing: object, number: int) -> str:
        """What something at a node is, given the values that locals are known to have there."""
        known = self._known[number] or _NOTHING
        value = constant(thing, known) if isinstance(thing, Expr) and known else None
        if value is not None:
            return f"Const({value})"
        if isinstance(thing, Local):
            source = self._source(thing.slot, number)
            return self._shape(source, number) if isinstance(source, Const) else self._local(*source)
        if is_dataclass(thing) and not isinstance(thing, type):
            parts = [
                self._named(value) if field.name == "thread" else self._shape(value, number)
                for field in fields(thing)
                if field.name not in _SILENT
                for value in [getattr(thing, field.name)]
            ]
            return f"{type(thing).__name__}({','.join(parts)})"
        if isinstance(thing, tuple):
            return f"({','.join(self._shape(part, number) for part in thing)})"
        return repr(thing)

    def _named(self, thread: str) -> str:
        return thread if thread in self.threads else "another thread"
