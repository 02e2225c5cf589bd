"""Stores become known: what a thread learns without a step of its own, where it could read an old store for
ever.

Hardware keeps no store from anybody for ever. So a run in which a thread reads the same old message again
and again, though there is a newer one, is none that liveness is about (Lahav, Namakonov, Oberhauser,
Podkopaev, Vafeiadis, Making weak memory models fair, 2021). For each such thread and location a thread of its
own moves the view on by one message at a time, and is weakly fair.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from interleave.program import instr as I
from interleave.program.expr import Binary, Const
from interleave.program.memory.locations import Listed
from interleave.program.memory.messages import Messaging
from interleave.program.memory.ops import If, Ops, Told
from interleave.program.memory.uses import in_loops, waiting
from interleave.program.memory.views import Views
from interleave.program.names import learner_of
from interleave.program.program import Code, LocalVar, Node, Program, Site, Thread
from interleave.program.types import IntType


def learned(program: Program, views: Views) -> Iterator[tuple[Thread, Listed, Site]]:
    """The locations that a thread may read again and again, or wait at: the thread, the location, and where
    it reads that first."""
    for thread in program.threads:
        numbers = range(thread.first, thread.first + thread.instances)
        looping = in_loops(thread.code) | waiting(thread.code)
        if not views.again.isdisjoint(numbers):
            looping = frozenset(range(len(thread.code.nodes)))
        sites: dict[str, Site] = {}
        for number in sorted(looping):
            node = thread.code.nodes[number]
            if isinstance(node.instr, I.Load):
                sites.setdefault(node.instr.place.variable, node.site)
        for name, site in sites.items():
            if name in views.listed:
                yield thread, views.listed[name], site


class Learner(Messaging):
    """Writes the code of what has a thread learn of the stores to a location.

    Args:
        views: the views of the program.
        thread: who learns.
        listed: the location.
        site: where the thread reads it.
        others: the views that are not a thread's own, with how many there are under each name.
    """

    def __init__(
        self, views: Views, thread: Thread, listed: Listed, site: Site, others: Sequence[tuple[str, int]]
    ) -> None:
        index = () if thread.index is None else (LocalVar("index", IntType(0, thread.instances - 1)),)
        itself = replace(thread, code=Code((), 0, index), index=None if thread.index is None else 0)
        super().__init__(views, itself, others)
        self.of, self.listed, self.site = thread, listed, site

    def threads(self, first: int) -> Iterator[Thread]:
        """A thread for each part of the location, their numbers from one on."""
        variable = self.program.variable[self.listed.variable]
        own, nodes, locals_ = self.of, self.nodes, self.locals
        for part in range(self.views.parts(variable)):
            self.nodes, self.locals, self.locations = list(nodes), list(locals_), set()
            name = learner_of(own.name, variable.element_name(part))
            yield Thread(
                name, own.shown, own.instances, first, True, True, self._code(part), (), self.thread.index,
                own.indexed, own.span, of=own.name,
            )  # fmt: skip
            first += own.instances

    def _code(self, part: int) -> Code:
        """One location, at which it stands while there is nothing newer."""
        variable, views, listed = self.program.variable[self.listed.variable], self.views, self.listed
        at = Const(part)
        ref = None if variable.struct is None else Const(part // variable.parts + 1)
        index = Const(part % variable.parts) if variable.dims else None
        place = I.Place(variable.name, ref, index, variable.part_of(variable.struct or "", None))
        read, age, less = self.temp(variable.type), *(self.temp(IntType(-1, listed.older)) for _ in range(2))
        newer: Ops = [
            I.Assign(age.slot, self.age(listed, at, self.own[listed.word])),
            Told(I.Assume(Binary("!=", age, Const(0)))),
            I.Assign(less.slot, Binary("-", age, Const(1))),
            Told(load := I.Load(read.slot, place)),
            If(Binary("!=", less, Const(0)), (I.Load(read.slot, views.older(listed, at, less)),)),
            *self.know(self.since(listed, at, less)),
        ]
        self.node(I.AtomicBegin(I.LEARNED, instr=load))  # its place, until it is known where it leads
        self.locations.add(0)
        self.inside = True
        first = self.emit([*self.begin(), *newer, *self.end()], self.node(I.AtomicEnd(), 0))
        self.nodes[0] = Node(I.AtomicBegin(I.LEARNED, instr=load), (first,), self.site)
        self.rests = {k for k, node in enumerate(self.nodes) if isinstance(node.instr, I.Assume)}
        return self.finished()
