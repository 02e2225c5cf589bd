"""A thread that has views: what becomes of its code."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from interleave.program import channels
from interleave.program import instr as I
from interleave.program.expr import Binary, Const, Expr, Local, Unary
from interleave.program.memory.handing import CALLS, RCU, hands, places_of
from interleave.program.memory.ops import If, Ops, Told
from interleave.program.memory.sections import Sections
from interleave.program.memory.uses import fenced, within
from interleave.program.memory.views import Views, place
from interleave.program.program import Code, Node, Thread
from interleave.program.types import BoolType, IntType

#: The view that steps of `atomic()` hand on; no variable is called so.
ATOMIC = "view(atomic())"


class Viewer(Sections):
    """Rewrites the code of a thread.

    Args:
        views: the views of its program.
        thread: it.
        others: the views that are not a thread's own, by name, with how many there are under it.
        looked_at: whether some thread looks whether it has finished.
    """

    def __init__(
        self, views: Views, thread: Thread, others: Sequence[tuple[str, int]], looked_at: bool
    ) -> None:
        super().__init__(views, thread, others)
        self.looked_at = looked_at
        self.forms: dict[int, I.AtomicBegin] = {}
        for begin, node in enumerate(thread.code.nodes):
            if isinstance(node.instr, I.AtomicBegin):
                self.forms |= dict.fromkeys(within(thread.code, begin), node.instr)
        self.ends = {
            target: self.forms[k]
            for k in self.forms
            for target in thread.code.nodes[k].next
            if isinstance(thread.code.nodes[target].instr, I.AtomicEnd)
        }
        #: what a read-modify-write reads
        self.loads = {
            id(form): node.instr
            for k, form in self.forms.items()
            if isinstance((node := thread.code.nodes[k]).instr, I.Load)
            and node.instr.place.variable in views.listed
        }

    def rewritten(self) -> Code:
        for number, node in enumerate(self.code.nodes):
            self.site, self.inside, self.untold = node.site, True, number in self.code.hidden
            self._rewrite(number, node)
            if number in self.code.rests and self.nodes[number].instr is not node.instr:  # it is elsewhere
                self.rests.discard(number)
                self.rests |= {k for k, other in enumerate(self.nodes) if other.instr is node.instr}
        return self.finished()

    def _rewrite(self, number: int, node: Node) -> None:
        form = self.forms.get(number)
        if isinstance(node.instr, I.AtomicBegin):
            ops = self.begin()
            if node.instr.form == "atomic":
                ops += self.acquires(ATOMIC, None)
            if fenced(node.instr):
                ops += self.fence("seq_cst")
            self.nodes[number] = Node(node.instr, (self.emit(ops, node.next[0]),), node.site)
        elif isinstance(node.instr, I.AtomicEnd):
            self._end_region(number, node)
        elif isinstance(node.instr, I.End):
            self._finish(number)
        elif form is None:
            self._alone(number, node)
        else:
            ops = self._ops(node.instr, form)
            if ops != [Told(node.instr)]:
                if isinstance(node.instr, I.Store) and node.instr.place.variable in self.views.listed:
                    ops.insert(0, Told(I.AtomicBegin(I.VIEWED, instr=node.instr)))
                self.instead(number, self.emit(ops, node.next[0]))

    def _alone(self, number: int, node: Node) -> None:
        """A step of its own, or local work."""
        ops = self._ops(node.instr, None)
        if ops == [Told(node.instr)]:
            return
        step = number in self.locations or (isinstance(node.instr, I.Fence) and node.instr.order == "seq_cst")
        if not step:
            self.inside = False
            self.instead(number, self.emit([*self.begin(), *ops, *self.end()], node.next[0]))
            return
        last = self.node(I.AtomicEnd(), *node.next)
        waits = ops[:1] if ops[0] == Told(node.instr) else []  # what it waits for comes first
        first = self.emit([*waits, *self.begin(), *ops[len(waits) :], *self.end()], last)
        self.nodes[number] = Node(I.AtomicBegin(I.VIEWED, instr=node.instr), (first,), node.site)
        self.locations.add(number)

    def _end_region(self, number: int, node: Node) -> None:
        form, ops = self.ends.get(number), Ops()
        if form is not None and form.updates and id(form) in self.loads:
            ops += self.failed(self.loads[id(form)], form.orders[1])
        if form is not None and form.form == "atomic":
            ops += self.releases(ATOMIC, None)
        self.instead(number, self.emit([*ops, *self.end()], self.node(I.AtomicEnd(), *node.next)))

    def _finish(self, number: int) -> None:
        """A thread that has finished reads nothing any more."""
        self.inside = False
        ops = self.begin()
        if self.looked_at:
            name, index = f"end({self.thread.name})", self.index if self.thread.instances > 1 else None
            ops += [I.Store(place(f"{name} {w}", index), self.own[w], proven=True) for w in self.views.words]
        views = self.views
        for words in (self.own, self.acquirable, self.released):
            ops += [I.Assign(word.slot, Const(views.gone[w])) for w, word in enumerate(words)]
        for listed in views.listed.values():
            if self.leads(listed):
                for part in range(views.parts(self.program.variable[listed.variable])):
                    for w in self.views.words:
                        at = self.lead(listed, Const(part), w)
                        ops.append(I.Store(at, Const(self.views.gone[w]), proven=True))
        self.instead(number, self.emit([*ops, *self.end()], self.node(I.End())))

    def _ops(self, instr: I.Instr, form: I.AtomicBegin | None) -> Ops:
        """What becomes of an instruction, alone or in a step of several."""
        views = self.views
        whole = form is not None and form.form == "atomic"
        updates = form is not None and form.updates
        match instr:
            case I.Put(at) if places_of(self.program, at):
                return [Told(instr), *self.touched(instr), *self.sent(at)]
            case I.Get(_, at) if places_of(self.program, at):
                return [Told(instr), *self.touched(instr), *self.received(at)]
            case I.Store(I.Place(channels.MATCHED, _, other), by) if by != Const(0):
                assert other is not None
                return [Told(instr), *self.met(other)]
            case I.Load() | I.Store() if hands(self.program, instr):
                return self._operation(instr)
            case I.Load(_, at, order):
                if at.variable in views.plain:
                    return self.plain_load(instr)
                if at.variable not in views.listed:
                    return self._unlisted(instr)
                order = "acquire" if whole else order or "seq_cst"
                return self.load(instr, order, newest=whole, update=updates)
            case I.Store(at, _, _, order):
                if updates and form is not None:
                    return self.update(instr, form.orders[0])
                if at.variable in views.plain:
                    return self.plain_store(instr)
                if at.variable not in views.listed:
                    return self._unlisted(instr)
                return self.store(instr, "release" if whole else order or "seq_cst", newest=whole)
            case I.Fence(order):
                return [*self.fence(order), Told(instr)]
            case I.Operate() if instr.meaning.on in RCU:
                return self.rcu(instr)
            case I.Operate() | I.Put() | I.Get():
                return self._operation(instr)
            case I.New():
                return [Told(instr), *self.made(instr)]
            case I.Free():
                return self.freed(instr)
            case I.Notify() if fenced(instr) and (form is None or form.form != I.FUTEX):
                return [*self.fence("seq_cst"), Told(instr), *self.touched(instr)]
            case I.Notify():
                return [Told(instr), *self.touched(instr)]
            case I.Start():
                return self._start(instr)
            case I.Join(thread, index):
                return [Told(instr), *self._ended(thread, index)]
            case I.Status(dst, thread, index, what):
                finished: Expr = Local(dst) if what == "finished" else Binary("-", Const(1), Local(dst))
                return [Told(instr), If(finished, tuple(self._ended(thread, index)))]
            case (
                I.Assign() | I.Branch() | I.Check() | I.Require() | I.Emit() | I.End() | I.Result()
                | I.Assume() | I.AtomicBegin() | I.AtomicEnd() | I.Choose() | I.ChooseRange()
            ):  # fmt: skip
                return [Told(instr)]
        assert_never(instr)

    def _unlisted(self, instr: I.Load | I.Store) -> Ops:
        """An access to what all know who access it; the object that it is in may be another matter."""
        ops, at = self.pinned(instr.place) if self.life_of(instr.place) else ([], instr.place)
        return [*ops, Told(instr), *self.lived(at)]

    def _ended(self, thread: str, index: Expr | None) -> Ops:
        """Acquire what a thread knew at its end."""
        several = self.program.thread[thread].instances > 1
        return self.acquires(f"end({thread})", index if several else None)

    def _operation(self, instr: I.Operate | I.Put | I.Get | I.Load | I.Store) -> Ops:
        ops: Ops = []
        for hand in hands(self.program, instr):
            ops += self.acquires(hand.name, hand.index) if hand.acquires else []
            ops += self.releases(hand.name, hand.index) if hand.releases else []
        if isinstance(instr, I.Operate) and instr.meaning.tries and instr.name != CALLS and ops:
            assert instr.dst is not None
            ops = [If(Local(instr.dst), tuple(ops))]
        return [Told(instr), *self.touched(instr), *ops]

    def _start(self, instr: I.Start) -> Ops:
        """A thread that is started knows what its starter knows."""
        other = self.program.thread[instr.thread]
        ops: Ops = []
        index = instr.index if instr.index is not None else self._free(other, ops)
        for w in self.views.words:
            nothing = self.known(w, ops)
            for what in ("view", *sorted(self.views.keeps[other.name])):
                value = nothing if what == "released" else self.own[w]
                ops.append(I.Store(self.views.of_thread(what, other, w, index), value, proven=True))
            for leader, name in sorted(self.views.leads):
                parts = self.views.parts(self.program.variable[name])
                for part in range(parts if leader == other.name else 0):
                    at = self.views.lead(other, index, name, Const(part), w)
                    ops.append(I.Store(at, nothing, proven=True))
        return [*ops, Told(instr)]

    def _free(self, thread: Thread, ops: Ops) -> Expr:
        """Which instance is started where none is named: the first that does not run."""
        if thread.instances == 1:
            return Const(0)
        first, runs = self.temp(IntType(0, thread.instances - 1)), self.temp(BoolType())
        for index in reversed(range(thread.instances)):
            ops.append(I.Status(runs.slot, thread.name, Const(index), "running"))
            ops.append(If(Unary("not", runs), (I.Assign(first.slot, Const(index)),)))
        return first
