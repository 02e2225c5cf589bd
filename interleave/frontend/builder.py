"""Builds one control-flow graph: emits nodes and joins loose ends."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field, replace
from types import FunctionType
from typing import Any

from interleave.errors import ModelError
from interleave.frontend.values import INT, Kind, join
from interleave.program.channels import Communication
from interleave.program.dataflow import reachable
from interleave.program.expr import Address, Binary, Const, Expr, Local, Lookup, Unary
from interleave.program.instr import (
    Assign,
    Assume,
    AtomicBegin,
    AtomicEnd,
    Branch,
    Instr,
    Place,
    is_access,
)
from interleave.program.outcomes import may_rest, ways_on
from interleave.program.program import Frame, Node, Site
from interleave.program.types import IntType
from interleave.source import SourceFile

#: A thread, property or setup has at most so many steps, pieces of local work, and inlined calls.
MAX_SIZE = 20_000

#: A loose end: a node and which of its successors is still open.
Edge = tuple[int, int]


class Abandoned(Exception):
    """What is wrong was told: nothing can be said of what depends on it."""


@dataclass(eq=False)
class LocalSlot:
    """A local while its kind is still being found. ``declared`` is the range that the author
    gave."""

    name: str
    key: str
    site: Site
    kind: Kind
    declared: IntType | None = None
    named: bool = True


@dataclass(eq=False)
class Draft:
    """A node under construction."""

    instr: Instr
    next: list[int]
    site: Site
    inside: bool


@dataclass(eq=False)
class Kinds:
    """Kinds of locals by a key that is the same in every pass; passes are repeated until they
    stay. ``started`` are the threads that somebody starts, ``called`` those that begin with a grace period of
    an RCU domain, ``functions`` those that are in the program, with
    the parameters that some call gave a ``ref()``, ``unknown`` is the first thing that could not be read for
    want of a kind, ``errors`` are the others. ``marked`` are the procedures whose calls are events."""

    known: dict[str, Kind] = field(default_factory=dict)
    started: set[str] = field(default_factory=set)
    called: dict[str, str] = field(default_factory=dict)
    functions: dict[FunctionType, set[str]] = field(default_factory=dict)
    changed: bool = False
    unknown: ModelError | None = None
    errors: list[ModelError] = field(default_factory=list)
    marked: frozenset[str] = frozenset()

    def start(self, thread: str) -> None:
        """Somebody starts this thread, so the next pass reads its body."""
        if thread not in self.started:
            self.started.add(thread)
            self.changed = True

    def call(self, thread: str, domain: str) -> bool:
        """This thread waits for a grace period first; False if it waits for one of another domain."""
        self.changed |= thread not in self.called
        return self.called.setdefault(thread, domain) == domain

    def add(self, key: str, kind: Kind) -> bool:
        """Widen a local's kind; False when the two do not go together."""
        old = self.known.get(key)
        new = kind if old is None else join(old, kind)
        if new is None:
            return False
        if new != old:
            self.known[key] = new
            self.changed = True
        return True


class Builder:
    """The graph of one thread, property or setup.

    ``ends`` are the edges that the next node joins; without any, code is unreachable and is
    dropped at the end.
    """

    def __init__(self, kinds: Kinds, mode: str) -> None:
        self.kinds = kinds
        self.mode = mode
        #: of a property: whether it matters only if its value is true
        self.only_truth = True
        #: which part of what it returns a liveness property is about
        self.part: int | None = None
        self.nodes: list[Draft] = []
        self.locals: list[LocalSlot] = []
        self.ends: list[Edge] = [(-1, 0)]
        self.entry = -1
        #: how many atomic regions are open; setup and properties are one from the start
        self.depth = 0 if mode == "thread" else 1
        self.frames: list[Frame] = []
        #: whether the thread may stay for ever where it waits for something to do, the nodes at which it
        #: may, and those of them that say so themselves
        self.resting = False
        self.rests: set[int] = set()
        self.claims: set[int] = set()
        #: whether the thread may as well give up what it does, and the nodes where that is so
        self.giving_up = False
        self.optional: set[int] = set()
        self.file: SourceFile | None = None
        self.node: ast.AST | None = None
        self._names: dict[str, int] = {}
        self._size = 0

    # ------------------------------------------------------------------ places

    def site(self, node: ast.AST | None = None, text: str = "") -> Site:
        assert self.file is not None
        at = node or self.node
        assert at is not None
        span = self.file.span(at)
        return Site(span, tuple(self.frames), self.file.notes.get(span.line, ""), text)

    # ------------------------------------------------------------------ nodes

    def grow(self, node: ast.AST | None = None) -> None:
        """Count a node or a call: each call puts its procedure's whole body here, so a few procedures
        that call each other can be more than anybody explores.

        Raises:
            ModelError: they are too many.
        """
        self._size += 1
        if self._size > MAX_SIZE:
            names = [frame.name for frame in self.frames]
            chain = " → ".join(names if len(names) <= 12 else [*names[:6], "…", *names[-6:]])
            size = f"{MAX_SIZE:,} steps and pieces of local work"
            raise ModelError(
                f"{names[0]}() is more than {size}, all calls inlined: {chain}",
                self.site(node).span, "let procedures be called in fewer places",
            )  # fmt: skip

    def emit(self, instr: Instr, node: ast.AST | None = None, text: str = "") -> None:
        """Append a node; the loose ends lead to it, and it is the new loose end.

        What an access works out beforehand is local work of the step before it, so its operands
        are put into temporaries first: the state holds their values, not what they came from.
        """
        if is_access(instr):
            instr = self._with_kept_operands(instr, node)
        self.grow(node)
        number = len(self.nodes)
        width = ways_on(instr)
        self.nodes.append(Draft(instr, [-1] * width, self.site(node, text), self.depth > 0))
        if self.resting and may_rest(instr):
            self.rests.add(number)
        if self.giving_up:
            self.optional.add(number)
        self.connect(number)
        self.ends = [(number, k) for k in range(width)]

    def _with_kept_operands(self, instr: Instr, node: ast.AST | None) -> Instr:
        def keep(value: Any) -> Any:
            if isinstance(value, Place):
                return replace(value, ref=keep(value.ref), index=keep(value.index))
            if isinstance(value, tuple):
                return tuple(keep(item) for item in value)
            if isinstance(value, (Unary, Binary, Address, Lookup)):
                slot = self.temp(INT)
                self.emit(Assign(slot, value), node)
                return Local(slot)
            return value

        return replace(instr, **{name: keep(value) for name, value in vars(instr).items()})

    def connect(self, target: int) -> None:
        """Lead the loose ends to a node that exists."""
        for node, slot in self.ends:
            if node < 0:
                self.entry = target
            else:
                self.nodes[node].next[slot] = target
        self.ends = []

    def branch(self, condition: Expr) -> tuple[list[Edge], list[Edge]]:
        """Split the flow on a condition: the edges where it holds, and where it does not."""
        if isinstance(condition, Const):
            ends, self.ends = self.ends, []
            return (ends, []) if condition.value else ([], ends)
        self.emit(Branch(condition))
        (yes, no), self.ends = self.ends, []
        return [yes], [no]

    def mark(self) -> int:
        """A node that jumps can lead back to: the head of a loop."""
        self.emit(Assume(Const(1)))
        return len(self.nodes) - 1

    @property
    def full(self) -> bool:
        """Whether no more nodes can be put into it."""
        return self._size > MAX_SIZE

    # ------------------------------------------------------------------ regions

    def begin_atomic(
        self, form: str, text: str = "", title: str = "", orders: tuple[str, ...] = (),
        channel: Communication | None = None,
    ) -> None:  # fmt: skip
        if self.depth == 0:
            self.emit(AtomicBegin(form, title, orders, channel), text=text)
            self.nodes[-1].inside = False
        self.depth += 1

    def end_atomic(self) -> None:
        self.depth -= 1
        if self.depth == 0:
            self.emit(AtomicEnd())

    # ------------------------------------------------------------------ locals

    def local(self, name: str, key: str, kind: Kind, declared: IntType | None = None) -> int:
        """A new named local."""
        count = self._names[name] = self._names.get(name, 0) + 1
        shown = name if count == 1 else f"{name}@{count}"
        self.locals.append(LocalSlot(shown, key, self.site(), kind, declared))
        return len(self.locals) - 1

    def temp(self, kind: Kind) -> int:
        """A new temporary."""
        number = len(self.locals)
        self.locals.append(LocalSlot(f"%{number}", "", self.site(), kind, named=False))
        return number

    # ------------------------------------------------------------------ result

    def finish(self) -> tuple[list[Node], int, dict[int, int]]:
        """The reachable nodes, without the marks, the entry's number, and the numbers that nodes have now."""

        def forward(number: int) -> int:
            seen = set()
            while isinstance(self.nodes[number].instr, Assume) and number not in seen:
                if self.nodes[number].instr != Assume(Const(1)):
                    break
                seen.add(number)
                number = self.nodes[number].next[0]
            return number

        entry = forward(self.entry)
        reached = reachable([entry], lambda number: map(forward, self.nodes[number].next))
        order = {number: place for place, number in enumerate(sorted(reached))}
        nodes = []
        for number in order:
            draft = self.nodes[number]
            targets = tuple(order[forward(n)] for n in draft.next)
            nodes.append(Node(draft.instr, targets, draft.site, draft.inside))
        return nodes, order[entry], order
