"""Read sections and grace periods of RCU: what a thread knows by them.

For each section and each grace period one of two is so: all that comes before the end of the section is
known behind the grace period, or all that comes before the grace period is known in the section (Alglave,
Maranget, McKenney, Parri, Stern, Frightening small children and disconcerting grown-ups: concurrency in the
Linux kernel, 2018; Desnoyers, McKenney, Stern, Dagenais, Walpole, User-level implementations of read-copy
update, 2012). Where the section begins before the grace period it is the former, and who waits waits for
its end. Where it begins later, but before the grace period is over, it can be either one: who waits looks
at one reader after the other in reality. So that is a choice of the step by which the section begins.

A domain has a view of what came before the ends of all its sections, one of what came before all grace
periods that are over, and for each who waits one of what came before, and one of what it will know behind.
"""

from __future__ import annotations

from functools import cached_property

from interleave.program import instr as I
from interleave.program.expr import Binary, Const, Expr, Local
from interleave.program.memory.communicating import Communicating
from interleave.program.memory.handing import BEFORE, BEHIND, ENDED, PAST, waiting_of
from interleave.program.memory.ops import If, Ops, Told, either
from interleave.program.memory.views import added, bits_of, place, times
from interleave.program.names import owner_of
from interleave.program.rcu import grace
from interleave.program.types import BoolType


class Sections(Communicating):
    """A thread's steps of RCU."""

    @cached_property
    def number(self) -> Expr:
        """The number of the thread instance."""
        return added(Const(self.thread.first), self.index or Const(0))

    def rcu(self, instr: I.Operate) -> Ops:
        """What becomes of an operation on a domain, or on whom a thread waits for there."""
        domain = instr.places[0].variable
        match instr.name:
            case "begin_reading":
                return [Told(instr), *self._entered(domain, instr.places[0])]
            case "end_reading":
                assert instr.dst is not None
                return [Told(instr), If(Local(instr.dst), tuple(self._left(domain)))]
            case "look_who_reads":
                first = instr.places[0].index == Const(0)  # of all readers: once will do
                waits = instr.places[1].index
                assert waits is not None
                return [Told(instr), *(self._begun(domain, waits) if first else ())]
            case "wait_for_reader":
                return [Told(instr), *self._over(owner_of(domain))]
        return [Told(instr)]

    def _waiters(self, domain: str) -> list[int]:
        """Those who ever wait for a grace period of a domain, but for the thread itself if there is one."""
        found = []
        for number, (thread, _) in enumerate(self.program.instances):
            nodes = (node.instr for node in thread.code.nodes)
            waits = (i for i in nodes if isinstance(i, I.Operate) and i.name == "wait_for_reader")
            mine = any(i.places[0].variable == grace(domain) for i in waits)
            if mine and Const(number) != self.number:
                found.append(number)
        return found

    def _view(self, what: str, domain: str, number: Expr, word: int) -> I.Place:
        return place(f"{what}({domain}) {word}", self._among(number))

    def _among(self, number: Expr) -> Expr | None:
        return number if len(self.program.instances) > 1 else None

    def _waits(self, domain: str, number: Expr) -> I.Place:
        """Whether a thread waits for a grace period."""
        return place(waiting_of(domain), self._among(number))

    def _for_me(self, domain: str, number: int) -> I.Place:
        """Whether one waits for the end of a section of the running thread."""
        index = added(times(self.number, len(self.program.instances)), Const(number))
        return place(grace(domain), index)

    def _entered(self, domain: str, sections: I.Place) -> Ops:
        """A section begins, if it is the outermost one."""
        depth = self.temp(self.program.variable[domain].type)
        ops = self.acquires(f"{PAST}({domain})", None)
        for number in self._waiters(domain):
            waits, joins = self.temp(BoolType()), self.temp(BoolType())
            thread, index = self.program.instances[number]
            name = thread.name if thread.instances == 1 else f"{thread.name}[{index}]"
            knows = tuple(self.acquires(f"{BEFORE}({domain})", self._among(Const(number))))
            joined = I.Store(self._for_me(domain, number), Const(1), proven=True)
            joining = I.Choose(joins.slot, (Const(0), Const(1)), f"{name} waits for it, too")
            choice = If(waits, (Told(joining), If(joins, (joined,), knows)))
            ops += [I.Load(waits.slot, self._waits(domain, Const(number))), choice]
        return [I.Load(depth.slot, sections), If(Binary("==", depth, Const(1)), tuple(ops))]

    def _left(self, domain: str) -> Ops:
        """An outermost section is over."""
        ops = self.releases(f"{ENDED}({domain})", None)
        for number in self._waiters(domain):
            waits = self.temp(BoolType())
            told = tuple(self.releases(f"{BEHIND}({domain})", self._among(Const(number))))
            ops += [I.Load(waits.slot, self._for_me(domain, number)), If(waits, told)]
        return ops

    def _begun(self, domain: str, number: Expr) -> Ops:
        """A grace period begins, for which the thread waits or one that it calls."""
        ops: Ops = [I.Store(self._waits(domain, number), Const(1), proven=True)]
        for w in self.views.words:
            ended = self.temp(bits_of(self.views.all[w]))
            ops += [
                I.Load(ended.slot, place(f"{ENDED}({domain}) {w}")),
                I.Store(self._view(BEHIND, domain, number, w), ended, proven=True),
                I.Store(self._view(BEFORE, domain, number, w), self.own[w], proven=True),
            ]
        return ops

    def _over(self, domain: str) -> Ops:
        """A grace period is over, if that has not been said yet in this step."""
        waits, number = self.temp(BoolType()), self.number
        ops = self.acquires(f"{BEHIND}({domain})", self._among(number))
        for w in self.views.words:
            past, before = (self.temp(bits_of(self.views.all[w])) for _ in range(2))
            ops += [
                I.Load(past.slot, place(f"{PAST}({domain}) {w}")),
                I.Load(before.slot, self._view(BEFORE, domain, number, w)),
                I.Store(place(f"{PAST}({domain}) {w}"), either(past, before), proven=True),
            ]
            nothing = self.known(w, ops)
            for what in (BEFORE, BEHIND):
                ops.append(I.Store(self._view(what, domain, number, w), nothing, proven=True))
        ops.append(I.Store(self._waits(domain, number), Const(0), proven=True))
        return [I.Load(waits.slot, self._waits(domain, number)), If(waits, tuple(ops))]
