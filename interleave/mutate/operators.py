"""What is done to a program to make a wrong one of it: a table of operators."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from interleave.mutate.editing import Editing, Shape
from interleave.mutate.locks import sections
from interleave.mutate.swaps import swaps
from interleave.program import instr as I
from interleave.program.expr import Const
from interleave.program.meaning import ACQUIRE, POST
from interleave.program.operands import places
from interleave.program.program import Node
from interleave.record import record

Edit = Callable[[Editing], None]


@record
class Candidate:
    """What an operator can do at one place of a graph.

    Attributes:
        nodes: those that say which place it is in the source.
        edit: does it; None if it cannot be done here, and so nowhere, as this is one place in the source.
        told: how many of them are steps that are named.
    """

    nodes: tuple[int, ...]
    edit: Edit | None
    told: int = 1


@record
class Operator:
    """A way to make small wrong versions.

    Attributes:
        about: what it does.
        title: what it has done to a step, whose text is ``{0}`` (the second one's ``{1}``).
        find: what can be done in a graph, in program order.
    """

    about: str
    title: str
    find: Callable[[Shape], Iterator[Candidate]]


#: Operations that wait for others, and tell nothing: how one that is left out stands in the source.
_WAITS = frozenset({
    "wait", "wait_completed", "wait_done", "wait_set", "arrive", "leave", "begin_wait", "wake",
    "wake_spuriously",
})  # fmt: skip
#: Those that only others wait for.
_SIGNALS = frozenset({
    "post_saturating", "post_several_saturating", "complete", "complete_all", "reinit", "add", "done", "set",
    "reset",
})  # fmt: skip


def _left_out(*numbers: int) -> Edit:
    def edit(graph: Editing) -> None:
        for number in numbers:
            graph.skip(number)

    return edit


def _locks(shape: Shape) -> Iterator[Candidate]:
    for section in sections(shape):
        yield Candidate(section.taken, _left_out(*section.nodes) if section.whole else None)


def _swaps(shape: Shape) -> Iterator[Candidate]:
    for swap in swaps(shape):
        yield Candidate((swap.first, swap.then), swap.edit, told=2)


def _waits(shape: Shape) -> Iterator[Candidate]:
    told: set[int] = set()
    for number, node in enumerate(shape.nodes):
        instr = node.instr
        if number in told or number in shape.whole:
            continue
        if isinstance(instr, I.Operate) and instr.dst is None and instr.name in _WAITS:
            parts = [
                n for n in shape.of_call(number)
                if isinstance(other := shape.nodes[n].instr, I.Operate) and other.name in _WAITS
            ]  # fmt: skip
            told.update(parts)
            if shape.whole.isdisjoint(shape.of_call(number)):  # else half of a wait that may give up
                yield Candidate((number,), _left_out(*parts))
        elif isinstance(instr, I.Join):
            yield Candidate((number,), _left_out(number))
        elif isinstance(instr, I.AtomicBegin) and instr.form == "wait_until":
            region = shape.region(number)
            if region is not None:
                told.update(region[0])
                yield Candidate((number,), _region_left_out(number, region[1]))
        elif instr == I.Assume(Const(0)):
            waited = _condition(shape, number)
            if waited is not None:
                yield Candidate((number,), waited.left_out)


def _region_left_out(begin: int, after: int) -> Edit:
    return lambda graph: graph.redirect(begin, after)


@record
class _Condition:
    """A condition that is waited for inside a step: its nodes, the first one, and what comes after."""

    nodes: frozenset[int]
    first: int
    after: int

    def left_out(self, graph: Editing) -> None:
        graph.redirect(self.first, self.after, self.nodes)

    def alone(self, graph: Editing, assumed: int) -> None:
        """Make it a step of its own."""
        site = graph.nodes[assumed].site
        begin = graph.add(Node(I.AtomicBegin("wait_until"), (self.first,), site, False))
        graph.redirect(self.first, begin, (*self.nodes, begin))
        end = graph.add(Node(I.AtomicEnd(), (self.after,), site, True))
        for number in sorted(self.nodes):
            node = graph.nodes[number]
            targets = tuple(end if target == self.after else target for target in node.next)
            graph.nodes[number] = replace(node, next=targets, inside=True)


def _condition(shape: Shape, assumed: int) -> _Condition | None:
    """The condition of a ``wait_until`` in a larger step."""
    nodes = shape.below(assumed)
    firsts = {n for n in nodes if set(shape.before[n]) - nodes}
    after = {t for n in nodes for t in shape.nodes[n].next} - nodes - {assumed}
    return _Condition(nodes, *firsts, *after) if len(firsts) == len(after) == 1 else None


def _splits(shape: Shape) -> Iterator[Candidate]:
    for number, node in enumerate(shape.nodes):
        if not isinstance(node.instr, I.AtomicBegin):
            continue
        begin = node.instr
        region = shape.region(number) if begin.updates or begin.block or begin.form == "statement" else None
        if region is None:
            continue
        nodes = region[0]
        instrs = [shape.nodes[n].instr for n in nodes]
        accesses = [i for i in instrs if I.is_access(i) and not _ghost(shape, i)]
        within = any(isinstance(i, I.Operate) and (i.meaning.silent or not i.meaning.method) for i in instrs)
        waited = [n for n, i in zip(nodes, instrs, strict=True) if i == I.Assume(Const(0))]
        conditions = [_condition(shape, n) for n in waited]
        if len(accesses) > 1 and not within and None not in conditions:
            found = [(n, c) for n, c in zip(waited, conditions, strict=True) if c is not None]
            yield Candidate((number,), _split(nodes, found))


def _split(nodes: list[int], waited: list[tuple[int, _Condition]]) -> Edit:
    def edit(graph: Editing) -> None:
        kept = {n for _, condition in waited for n in condition.nodes} | {n for n, _ in waited}
        for number in nodes:
            if number not in kept:
                graph.nodes[number] = replace(graph.nodes[number], inside=False)
        for assumed, condition in waited:
            condition.alone(graph, assumed)
        for number in nodes:
            if number == nodes[0] or isinstance(graph.nodes[number].instr, I.AtomicEnd):
                graph.skip(number)

    return edit


def _ghost(shape: Shape, instr: I.Instr) -> bool:
    return any(place.variable in shape.ghosts for place in places(instr))


def _stores(shape: Shape) -> Iterator[Candidate]:
    """Stores, and read-modify-writes of which nobody uses what they give."""
    for number, node in enumerate(shape.nodes):
        if isinstance(node.instr, I.AtomicBegin) and node.instr.updates:
            nodes, after = shape.region(number) or ([], 0)
            if nodes and shape.live[after].isdisjoint(shape.touched(nodes)[1]):
                yield Candidate((number,), _region_left_out(number, after))
        elif isinstance(node.instr, I.Store) and number not in shape.whole and not _ghost(shape, node.instr):
            yield Candidate((number,), _left_out(number))


def _signals(shape: Shape) -> Iterator[Candidate]:
    for number, node in enumerate(shape.nodes):
        instr = node.instr
        if number in shape.whole:
            continue
        if isinstance(instr, (I.Notify, I.Put)):
            yield Candidate((number,), _left_out(number))
        elif isinstance(instr, I.Operate) and instr.dst is None:
            modes = {word.mode for word in instr.meaning.words}
            if instr.name in _SIGNALS or (POST in modes and ACQUIRE not in modes):
                yield Candidate((number,), _left_out(number))


#: By name. Each is tried at every step of every thread.
OPERATORS = {
    "lock": Operator("a lock is not taken, and not given back", "without its lock: {0}", _locks),
    "swap": Operator("two neighbouring steps change places", "swapped: {0}, and {1}", _swaps),
    "wait": Operator("a thread does not wait", "does not wait: {0}", _waits),
    "split": Operator("one step becomes several", "several steps: {0}", _splits),
    "store": Operator("a store is left out", "left out: {0}", _stores),
    "signal": Operator("nobody is told, or given anything", "left out: {0}", _signals),
}
