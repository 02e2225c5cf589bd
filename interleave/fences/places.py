"""The places of a model whose memory order can be another one: accesses, fences, and where a fence can be.

A place is one in the source, as in `interleave.fences.spots`. A fence can stand between two steps of a
thread: behind one, or before one that is not always come to from the same other one. What is changed keeps
what ghosts say: they belong to the step before them, so a fence behind a step is behind its ghosts, too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from interleave.fences.found import Spot
from interleave.fences.spots import (
    AFTER,
    BEFORE,
    FENCE,
    Key,
    Raws,
    Spots,
    key_at,
    order,
    own_fences,
    written,
)
from interleave.fences.strength import (
    ACQ_REL,
    ACQUIRE,
    DOES,
    NONE,
    RELEASE,
    SEQ_CST,
    Change,
    Scale,
    order_of,
    orders_for,
    with_order,
)
from interleave.frontend.graphs import Raw
from interleave.mutate.editing import Editing
from interleave.program import instr as I
from interleave.program.dataflow import reachable
from interleave.program.liveness import predecessors
from interleave.program.memory.code import region
from interleave.program.memory.uses import within
from interleave.program.memory.views import Views
from interleave.program.program import Code, Node, Span
from interleave.record import record

ACCESS = "access"
#: A thread's beginning, or its end, where a step could be.
_NO_STEP = None
#: The same where another thread's step is: who starts it hands on what it knows, who joins it acquires that.
_OTHERS = Key("", Span("", 0, 0, 0, 0), "")


@record
class Place:
    """A place.

    Attributes:
        key: of an access or a fence it; of a place for a fence the step that it is behind, or before.
        scale: the orders that it can have.
        before: of a place behind a step, the one that always comes next, if it is always that one.
    """

    key: Key
    scale: Scale
    before: Key | None = None


class Places:
    """The places of a model.

    Args:
        spots: the model.
    """

    def __init__(self, spots: Spots) -> None:
        self.spots, self.raws = spots, spots.raws
        self.codes = {name: spots.plain.thread[name].code for name in spots.threads}
        self.ends = {
            name: {n: tuple(_ends(code, n, leading)) for n in code.locations}
            for name, code in self.codes.items()
            for leading in (predecessors(code.nodes),)
        }
        self.listed = frozenset(Views(spots.plain, spots.compiler.memory.history).listed)
        accesses, gaps = sorted(self._accesses(), key=_by_key), sorted(self._gaps(), key=_by_key)
        self.all = (*accesses, *gaps)
        self.scales = tuple(place.scale for place in self.all)

    @property
    def waits(self) -> bool:
        """Whether it depends on what a thread can read whether it has to wait."""
        for code in self.codes.values():
            for begin, node in enumerate(code.nodes):
                if isinstance(node.instr, I.AtomicBegin) and node.instr.form in ("wait_until", I.SEQLOCK):
                    instrs = (code.nodes[k].instr for k in within(code, begin))
                    if any(isinstance(i, I.Load) and i.place.variable in self.listed for i in instrs):
                        return True
        return False

    # ------------------------------------------------------------------ accesses, and fences that stand there

    def _accesses(self) -> Iterator[Place]:
        found: defaultdict[Key, set[tuple[str, tuple[str, ...]]]] = defaultdict(set)
        listed = set[Key]()
        for name in self.spots.threads:
            for _, node, variable in self._ordered(name):
                key, orders = _key_of(node), orders_for(node.instr)
                if isinstance(node.instr, I.Fence) and _ghosts(self.codes[name], *node.next):
                    orders = tuple(o for o in orders if o in (node.instr.order, *orders[:-1]))
                found[key].add((order_of(node.instr), orders))
                if variable in self.listed or variable is None:
                    listed.add(key)
        for key, ways in found.items():
            ((has, orders), *others) = ways
            if key in listed and not others and has in orders:  # an order that is a parameter stays as it is
                yield Place(key, Scale(has, orders, key.side == FENCE))

    def _ordered(self, name: str) -> Iterator[tuple[int, Node, str | None]]:
        """The nodes of a thread with an order, and the variables that they are about."""
        code = self.codes[name]
        fixed = set[int]()
        for begin, node in enumerate(code.nodes):
            if isinstance(node.instr, I.AtomicBegin) and node.instr.form != "wait_until":
                fixed.update(within(code, begin))
                if node.instr.updates:
                    instrs = (code.nodes[k].instr for k in within(code, begin))
                    yield begin, node, next(i.place.variable for i in instrs if isinstance(i, I.Load))
        for number in own_fences(code.nodes):
            yield number, code.nodes[number], None
        for number, node in enumerate(code.nodes):
            if isinstance(node.instr, I.Load | I.Store) and number not in fixed:
                variable = self.spots.plain.variable[node.instr.place.variable]
                if variable.atomic and not variable.ghost:
                    yield number, node, variable.name

    # ------------------------------------------------------------------ places for fences

    def _gaps(self) -> Iterator[Place]:
        after: defaultdict[Key, set[Key | None]] = defaultdict(set)
        before: defaultdict[Key, set[Key | None]] = defaultdict(set)
        does: defaultdict[Key, set[str]] = defaultdict(set)
        split = set[Key]()
        for name, code in self.codes.items():
            weak = self._weak(name)
            first, last = (_OTHERS if such else _NO_STEP for such in self._tied(name))
            for n in _steps(code, code.entry):
                before[key_at(BEFORE, code.nodes[n])].add(first)
            for number in code.locations:
                here, this = key_at(AFTER, code.nodes[number]), key_at(BEFORE, code.nodes[number])
                for end in self.ends[name][number]:
                    if end.split:
                        split.add(here)
                    for n in _steps(code, end.next):
                        ends = isinstance(code.nodes[n].instr, I.End)
                        key = last if ends else key_at(BEFORE, code.nodes[n])
                        after[here].add(key)
                        if not ends and key is not None:
                            before[key].add(here)
                    does[here] |= self._kinds(code, end.next, weak)
                does[this] |= self._kinds(code, number, weak)
        for key, following in after.items():
            only = next(iter(following)) if len(following) == 1 else None
            only = None if only == _OTHERS else only
            joined = only is not None and before[only] != {key}
            if key not in split and following != {_NO_STEP} and not joined:
                yield from _gap(key, does[key], only)
        for key, leading in before.items():
            only = next(iter(leading)) if len(leading) == 1 else None
            if leading != {_NO_STEP} and (only in (None, _OTHERS) or only in split):
                yield from _gap(key, does[key], None)

    def _tied(self, name: str) -> tuple[bool, bool]:
        """Whether a thread is started by another one, and whether one looks at its end. Else no other knows
        of what comes before its first step or behind its last one, and a fence there does nothing."""
        instrs = [node.instr for code in self.codes.values() for node in code.nodes]
        started = any(isinstance(i, I.Start) and i.thread == name for i in instrs)
        looked_at = any(isinstance(i, I.Join | I.Status) and i.thread == name for i in instrs)
        return started, looked_at

    def _weak(self, name: str) -> list[tuple[int, str]]:
        """The nodes of a thread that a fence can do something for, with what: acquire for what was read
        before, release for what is stored behind."""
        found = []
        for number, node, variable in self._ordered(name):
            does = DOES.get(order_of(node.instr), DOES[SEQ_CST])
            if variable is None or variable not in self.listed:
                continue
            instr = node.instr
            if not isinstance(instr, I.Store) and "acquires" not in does:
                found.append((number, ACQUIRE))
            if not isinstance(instr, I.Load) and "releases" not in does:
                found.append((number, RELEASE))
        return found

    def _kinds(self, code: Code, at: int, weak: Sequence[tuple[int, str]]) -> set[str]:
        """Which fences can do something before a node."""
        found = {SEQ_CST} if self.listed else set()
        for number, what in weak:
            behind = any(at in code.ahead(n) for n in code.nodes[number].next)
            if behind if what == ACQUIRE else number in code.ahead(at):
                found.add(what)
        return found

    # ------------------------------------------------------------------ telling, and changing them

    def told(self, number: int, order: str) -> Spot:
        """A place in words, with the order that it is to have."""
        place = self.all[number]
        key, side = place.key, place.key.side
        if order == RELEASE and place.before is not None:  # it is about the store behind it
            key, side = place.before, BEFORE
        name, at = next(
            (name, n)
            for name, code in self.codes.items()
            for n, node in enumerate(code.nodes)
            if (node.site.span, I.called(node.instr)) == (key.span, key.called)
        )
        site = self.codes[name].nodes[at].site
        does = written(key.span) if side == FENCE else self.spots.words[name].text(at)
        what = "fence" if place.scale.fence else key.called
        called = self.spots.c_name(key.span.file, what, order)
        side = "" if side in (FENCE, ACCESS) else side
        where = site.frames[-1].name
        return Spot(where, does, key.span.file, key.span.line, side, order, site.note, called)

    def changed(self, change: Change) -> Raws:
        """The graphs with other orders at some places."""
        wanted = {self.all[k].key: order for k, order in change.items()}
        return {**self.raws, **{name: self._changed(name, wanted) for name in self.codes}}

    def _changed(self, name: str, wanted: dict[Key, str]) -> Raw:
        raw, code = self.raws[name], self.codes[name]
        editing = Editing(raw)
        for number, node, _ in self._ordered(name):
            order = wanted.get(_key_of(node))
            if order is None:
                continue
            if order == NONE:
                editing.skip(number)
            else:
                editing.nodes[number] = replace(editing.nodes[number], instr=with_order(node.instr, order))
        for number in code.locations:
            order, site = wanted.get(key_at(BEFORE, code.nodes[number])), raw.nodes[number].site
            if order is not None:
                fence = editing.add(Node(I.Fence(order), (number,), site))
                editing.redirect(number, fence, (fence,))
        for number in code.locations:
            order, site = wanted.get(key_at(AFTER, code.nodes[number])), raw.nodes[number].site
            if order is not None:
                for end in self.ends[name][number]:
                    fence = editing.add(Node(I.Fence(order), editing.nodes[end.last].next, site))
                    editing.nodes[end.last] = replace(editing.nodes[end.last], next=(fence,))
        return editing.done(self.spots.ghosts)


def _gap(key: Key, does: set[str], before: Key | None) -> Iterator[Place]:
    if SEQ_CST in does:
        both = {ACQUIRE, RELEASE} <= does
        orders = [o for o in (ACQUIRE, RELEASE, ACQ_REL, SEQ_CST) if o in does or (both and o == ACQ_REL)]
        yield Place(key, Scale(NONE, (NONE, *orders), True), before)


def _steps(code: Code, number: int) -> list[int]:
    """The steps, or the thread's end, that local work at a node comes to."""
    here = reachable([number], lambda node: () if node in code.pcs else code.nodes[node].next)
    return [n for n in here if n in code.pcs or isinstance(code.nodes[n].instr, I.End)]


@record
class End:
    """Where a step ends: the last node of it and its ghosts, what follows, and whether there are more of its
    ghosts behind a branch, so that no place behind the step is behind all of it."""

    last: int
    next: int
    split: bool


def _ends(code: Code, number: int, leading: Sequence[Collection[int]]) -> Iterator[End]:
    """Where the step ends that begins at a node; ``leading`` are the nodes that lead to each."""
    nodes, ends = code.nodes, [number]
    if isinstance(nodes[number].instr, I.AtomicBegin):
        ends = [n for n in region(code, number) if isinstance(nodes[n].instr, I.AtomicEnd)]
    for end in ends:
        (next_,), last = nodes[end].next, end
        while not _begins(code, next_) and len(nodes[next_].next) == 1 and len(leading[next_]) == 1:
            last = next_ if isinstance(nodes[next_].instr, I.Load | I.Store) else last
            (next_,) = nodes[next_].next
        (behind,) = nodes[last].next
        yield End(last, behind, _ghosts(code, behind))


def _begins(code: Code, number: int) -> bool:
    """Whether a step begins at a node, that of a full fence among them."""
    instr = code.nodes[number].instr
    return number in code.pcs or (isinstance(instr, I.Fence) and instr.order == SEQ_CST)


def _ghosts(code: Code, number: int) -> bool:
    """Whether there are ghosts from a node on that belong to the step before it."""
    here = reachable([number], lambda node: () if _begins(code, node) else code.nodes[node].next)
    return any(isinstance(code.nodes[n].instr, I.Load | I.Store) and not _begins(code, n) for n in here)


def _key_of(node: Node) -> Key:
    return key_at(FENCE if isinstance(node.instr, I.Fence) else ACCESS, node)


def _by_key(place: Place) -> tuple[str, int, int, bool]:
    return order(place.key)
