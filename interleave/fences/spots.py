"""Places for fences in a model: where they are in its graphs, and which of them a run would have noticed.

A place is one in the source: a fence there is met wherever the procedure is called, by each thread that comes
there. There is one behind each store that may wait in a store buffer, and one before each step that looks at
shared variables while there may be something in the buffer: between the two nothing else can be told.
"""

from __future__ import annotations

import linecache
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from interleave import kernel, qemu
from interleave.fences.found import Spot
from interleave.frontend.cnames import c_name_in
from interleave.frontend.compile import Compiler
from interleave.frontend.graphs import Raw
from interleave.memories import SC, Memory
from interleave.model import Model
from interleave.mutate.editing import Editing, Shape
from interleave.mutate.mutants import Words
from interleave.program import instr as I
from interleave.program.memory.code import region
from interleave.program.memory.plan import Plan
from interleave.program.memory.tso import StoreBuffers
from interleave.program.program import Node, Span
from interleave.record import record
from interleave.source import function_node
from interleave.trace.buffers import buffer
from interleave.trace.build import TraceBuilder
from interleave.trace.trace import Trace

BEFORE, AFTER, FENCE = "before", "after", "fence"
Raws = dict[str, Raw]
#: By thread, and node at which a step begins.
Possible = dict[str, dict[int, list["Key"]]]


@record
class Key:
    """A place in the source: beside which step, told by where it stands and what it is."""

    side: str
    span: Span
    called: str


class Spots:
    """The places of a model's source.

    Args:
        model, name: the model, and how it is called in results.
        memory: the memory model.

    Raises:
        ModelError: the author has to change the model.
    """

    def __init__(self, model: type[Model], name: str, memory: Memory) -> None:
        self.compiler = Compiler(model, name, memory=memory)
        self.memory = self.compiler.memory.model
        self.flat = Compiler(model, name, memory=Memory(SC))
        self.raws: Raws = self.compiler.graphs.lower()
        self.program = self.compiler.assembled(self.raws)
        self.ghosts = frozenset(v.name for v in self.program.variables if v.ghost)
        self.threads = [thread.name for thread in self.program.threads if not thread.of]
        self.plain = self.flat.assembled(self.raws)
        self.words = {name: Words(self.plain, self.plain.thread[name].code) for name in self.threads}

    # ------------------------------------------------------------------ graphs

    def fenced(self, keys: Iterable[Key]) -> Raws:
        """The graphs with a full fence at each of these places."""
        wanted, graphs = frozenset(keys), {}
        for name in self.threads:
            raw = self.raws[name]
            shape, editing = Shape(raw, self.ghosts), Editing(raw)
            for number, node in enumerate(raw.nodes):
                if key_at(BEFORE, node) in wanted and shape.begins(number):
                    fence = editing.add(Node(I.Fence("seq_cst"), (number,), node.site))
                    editing.redirect(number, fence, (fence,))
            for number, node in enumerate(raw.nodes):
                if key_at(AFTER, node) in wanted:
                    last = _last(shape, number)
                    (after,) = editing.nodes[last].next
                    fence = editing.add(Node(I.Fence("seq_cst"), (after,), node.site))
                    editing.nodes[last] = replace(editing.nodes[last], next=(fence,))
            graphs[name] = editing.done(self.ghosts)
        return {**self.raws, **graphs}

    def without(self, keys: Iterable[Key]) -> Raws:
        """The graphs without the fences that stand at these places."""
        wanted, graphs = frozenset(keys), {}
        for name in self.threads:
            editing = Editing(self.raws[name])
            for number, node in enumerate(self.raws[name].nodes):
                if key_at(FENCE, node) in wanted:
                    editing.skip(number)
            graphs[name] = editing.done(self.ghosts)
        return {**self.raws, **graphs}

    # ------------------------------------------------------------------ places

    def told(self, keys: Iterable[Key]) -> tuple[Spot, ...]:
        """Places in words."""
        return tuple(map(self._told, keys))

    def _told(self, key: Key) -> Spot:
        for name in self.threads:
            for number, node in enumerate(self.raws[name].nodes):
                if key_at(key.side, node) == key:
                    instr = node.instr
                    does = written(key.span) if key.side == FENCE else self.words[name].text(number)
                    store = isinstance(instr, I.Store) and key.side == AFTER and instr.order not in (None, "")
                    where = node.site.frames[-1].name
                    side = "" if key.side == FENCE else key.side
                    fence = "" if key.side == FENCE else "seq_cst"
                    note = node.site.note
                    called = self.c_name(key.span.file, "fence", fence)
                    return Spot(where, does, key.span.file, key.span.line, side, fence, note, called, store)
        raise AssertionError("a place is of the model")

    def c_name(self, file: str, operation: str, order: str) -> str:
        """What C calls an access or a fence of an order; empty without a name, or where a file does not use
        C's names."""
        for function, _ in self.compiler.declared.threads.values():
            source, _ = function_node(function)
            name = c_name_in(source, function) if source.path == file else ""
            if name:
                known = kernel.NAMES if name in kernel.NAMES else qemu.NAMES
                such = (c.name for c in known.values() if (c.operation, c.order) == (operation, order))
                return next(such, "")
        return ""

    def standing(self) -> list[Key]:
        """The fences that stand in the source, in its order."""
        found: dict[Key, None] = {}
        for name in self.threads:
            nodes = self.raws[name].nodes
            found |= {key_at(FENCE, nodes[number]): None for number in own_fences(nodes)}
        return sorted(found, key=order)

    def possible(self, raws: Raws) -> Possible:
        """The places of graphs at which a fence can change something."""
        program = self.flat.assembled(raws)
        memory = self.compiler.memory
        plans = StoreBuffers(program, memory.buffer, memory.sparing).plans
        return {name: dict(self._of_thread(raws[name], plans[name])) for name in self.threads}

    def _of_thread(self, raw: Raw, plan: Plan) -> Iterator[tuple[int, list[Key]]]:
        shape = Shape(raw, self.ghosts)
        for number, node in enumerate(raw.nodes):
            if not shape.begins(number):
                continue
            within = region(plan.code, number) if number in plan.quiet else [number]
            found = [key_at(AFTER, raw.nodes[n]) for n in within if n in plan.delayed]
            if number not in plan.delayed | plan.drains and plan.most(number):
                found.append(key_at(BEFORE, node))
            yield number, found


def touched(builder: TraceBuilder, trace: Trace, possible: Possible) -> frozenset[Key]:
    """The places at which a fence would have made a run wait: the thread comes by while there is something in
    its store buffer. With fences at other places alone the run can be taken as it is, each fence just before
    the thread's next step."""
    program, layout, found = builder.program, builder.layout, set[Key]()
    behind: dict[int, list[Key]] = {}
    for state, step in zip(trace.states, trace.steps, strict=False):
        thread, _ = program.instances[step.number]
        its = buffer(program, step.number)
        if thread.of or its is None:
            continue
        here = possible[thread.name].get(step.location, [])
        if layout.pc(state, its) < layout.finished(program.instances[its][0]):
            found.update(behind.get(step.number, ()))
            found.update(key for key in here if key.side == BEFORE)
        behind[step.number] = [key for key in here if key.side == AFTER]
    return frozenset(found)


def own_fences(nodes: Sequence[Node]) -> list[int]:
    """The nodes of the author's own fences: those that are no part of another operation."""
    others = {node.site.span for node in nodes if not isinstance(node.instr, I.Fence)}
    fences = (n for n, node in enumerate(nodes) if isinstance(node.instr, I.Fence))
    return [number for number in fences if nodes[number].site.span not in others]


def key_at(side: str, node: Node) -> Key:
    """The place of a node in the source."""
    return Key(side, node.site.span, I.called(node.instr))


def order(key: Key) -> tuple[str, int, int, bool]:
    """In which places are told: as they stand in the source."""
    return key.span.file, key.span.line, key.span.column, key.side == AFTER


def written(span: Span) -> str:
    """What stands in the source."""
    return linecache.getline(span.file, span.line)[span.column - 1 : span.end_column - 1].strip()


def _last(shape: Shape, number: int) -> int:
    """The last node of the step that a store is in."""
    node = shape.nodes[number]
    if not node.inside:
        return number
    begins = (n for n, other in enumerate(shape.nodes) if isinstance(other.instr, I.AtomicBegin))
    for whole in filter(None, map(shape.region, begins)):
        if number in whole[0]:
            return next(n for n in whole[0] if isinstance(shape.nodes[n].instr, I.AtomicEnd))
    return number
