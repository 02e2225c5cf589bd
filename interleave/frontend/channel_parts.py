"""What steps at channels are made of: reading and writing the variables of a channel."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass, replace

from interleave.frontend.access import part_of
from interleave.frontend.builder import Edge
from interleave.frontend.loops import Loops
from interleave.frontend.values import BOOL, INT, SharedVal, Val
from interleave.program import channels
from interleave.program.channels import Communication, Part
from interleave.program.expr import Binary, Const, Expr, Local, ThreadId, fold
from interleave.program.instr import Assign, Assume, Check, ChooseRange, Load, Place, Store
from interleave.program.names import queue_length


@dataclass(eq=False)
class Case:
    """One of the communications that a step may take.

    Attributes:
        channel: where; its object and indices are kept.
        value: what it sends, None if it receives.
        guard: whether it is there at all, None if it is.
        text: as it is written.
        method: what is called, if it receives.
        got, ok: the locals for what is received, and for whether the channel was not closed.
        targets: what the author wants these in.
        body: what is done after it.
    """

    channel: SharedVal
    value: Expr | None
    guard: Expr | None
    text: str
    node: ast.AST
    got: int
    ok: int
    method: str = "receive"
    targets: tuple[ast.pattern, ...] = ()
    body: tuple[ast.stmt, ...] = ()

    @property
    def sends(self) -> bool:
        return self.value is not None

    @property
    def buffered(self) -> bool:
        return self.channel.variable.capacity > 0

    @property
    def name(self) -> str:
        return self.channel.variable.name


class ChannelParts(Loops):
    """Parts of steps at channels."""

    def _case(self, owner: SharedVal, text: str, node: ast.AST, value: Val | None = None) -> Case:
        """A case with all that it needs evaluated and kept."""
        variable = owner.variable
        ref = self.kept(owner.ref, node) if owner.ref else None
        channel = replace(owner, ref=ref, indices=tuple(self.kept(index, node) for index in owner.indices))
        sent = None
        if value is not None:
            sent = self.kept(Val(self.coerce(value, variable, node, owner.text), variable.kind), node).expr
        got = self.b.local(f"{owner.text}.receive()", "", variable.kind)
        return Case(channel, sent, None, text, node, got, self.b.local(f"{owner.text} open", "", BOOL))

    def _begin(self, cases: Sequence[Case], text: str, does: str = "", *, waited: bool = False) -> None:
        verbs = [does or ("send" if case.sends else "receive") for case in cases]
        told = tuple(
            Part(case.name, verb, case.text, self.b.site(case.node).span)
            for case, verb in zip(cases, verbs, strict=True)
        )
        buffered = frozenset(case.name for case in cases if case.buffered)
        self.b.begin_atomic(
            "channel", f"{text}, after waiting" if waited else text,
            channel=Communication(text, told, waited, buffered),
        )  # fmt: skip

    def _end(self) -> list[Edge]:
        """Emit the end of a step on one of its ways; the edges on from there."""
        if not self.b.ends:
            return []
        depth = self.b.depth
        self.b.end_atomic()
        self.b.depth = depth
        ends, self.b.ends = self.b.ends, []
        return ends

    def _crash(self, case: Case, ends: list[Edge], message: str) -> None:
        """Emit the violation that something is done to a channel that is closed."""
        self.b.ends = ends
        if ends:
            check = Check(Const(0), "lock-misuse", f"{case.channel.text}.{message}")
            self.b.emit(check, case.node, case.text)
        self.b.ends = []

    def _closed(self, case: Case) -> Expr:
        """Read whether a channel is closed."""
        slot = self.b.temp(BOOL)
        self.b.emit(Load(slot, self._flag(case)), case.node)
        return Local(slot)

    def _length(self, case: Case) -> Expr:
        slot = self.b.temp(INT)
        place = replace(self._place(case, queue_length(case.name)), text=f"len({case.channel.text})")
        self.b.emit(Load(slot, place), case.node)
        return Local(slot)

    def _flag(self, case: Case) -> Place:
        return self._flag_of(case.channel)

    def _flag_of(self, channel: SharedVal) -> Place:
        place, name = self.access_place(channel), channel.variable.name
        variable = channels.closed(name) if channel.variable.capacity else name
        return replace(place, variable=variable)

    def _place(self, case: Case, variable: str, thread: Expr | None = None) -> Place:
        """A variable of a channel; of those with an element for each thread the one of this thread."""
        channel = case.channel
        ref = channel.ref.expr if channel.ref else None
        part = part_of(channel.variable.dims, channel.indices)
        if thread is not None:
            row = Const(0) if part is None else fold(Binary("*", part, Const(self.declared.instances)))
            part = thread if row == Const(0) else fold(Binary("+", row, thread))
        return Place(variable, ref, part, channel.text)

    def _matched(self, thread: Expr) -> Place:
        return Place(channels.MATCHED, None, thread, "the partner")

    def _mine(self, case: Case) -> str:
        return channels.senders(case.name) if case.sends else channels.receivers(case.name)

    def _theirs(self, case: Case) -> str:
        return channels.receivers(case.name) if case.sends else channels.senders(case.name)

    # ------------------------------------------------------------------ meeting

    def _gets(self, case: Case, value: Expr | None, ok: int) -> None:
        if value is not None:
            self.b.emit(Assign(case.got, value), case.node)
        self.b.emit(Assign(case.ok, Const(ok)), case.node)

    def _partner(self, case: Case) -> tuple[Expr, Expr]:
        """Any thread that waits at a channel and has not been met, and the case that it waits there with."""
        other, by, met = self.b.temp(INT), self.b.temp(INT), self.b.temp(INT)
        self.b.emit(ChooseRange(other, Const(0), Const(self.declared.instances), 1), case.node)
        self.b.emit(Load(by, self._place(case, self._theirs(case), Local(other))), case.node)
        self.b.emit(Load(met, self._matched(Local(other))), case.node)
        self.b.emit(Assume(_waits(by, met)), case.node)
        return Local(other), Local(by)

    def _ready(self, case: Case, *, meet: bool) -> Expr:
        """Emit what finds out whether a case can be taken; of a channel without a buffer whether it is
        closed, and with ``meet`` whether somebody waits there."""
        found = self.b.temp(BOOL)
        if case.guard is not None:
            self.b.emit(Assign(found, Const(0)), case.node)
        skipped = self._skip(case)
        closed = self._closed(case)
        if case.buffered:
            bound = Const(case.channel.variable.capacity if case.sends else 0)
            room = Binary("<" if case.sends else ">", self._length(case), bound)
            self.b.emit(Assign(found, Binary("|", closed, room)), case.node)
        else:
            self.b.emit(Assign(found, closed), case.node)
            if meet:
                self._somebody(case, found)
        self.b.ends += skipped
        return Local(found)

    def _skip(self, case: Case) -> list[Edge]:
        """Go on where a case is there; the edges on from where it is not."""
        if case.guard is None:
            return []
        self.b.ends, skipped = self.b.branch(case.guard)
        return skipped

    def _somebody(self, case: Case, found: int) -> None:
        """Emit a loop over all threads: does one wait at a channel that is open, and was not met?"""
        node, other = case.node, self.b.temp(INT)
        skipped, self.b.ends = self.b.branch(Local(found))
        self.b.emit(Assign(other, Const(0)), node)
        head = self.b.mark()
        by, met = self.b.temp(INT), self.b.temp(INT)
        self.b.emit(Load(by, self._place(case, self._theirs(case), Local(other))), node)
        self.b.emit(Load(met, self._matched(Local(other))), node)
        yes, self.b.ends = self.b.branch(_waits(by, met))
        more, done = self.b.branch(Binary("<", Local(other), Const(self.declared.instances - 1)))
        self.b.ends = more
        self.b.emit(Assign(other, Binary("+", Local(other), Const(1))), node)
        self.b.connect(head)
        self.b.ends = yes
        self.b.emit(Assign(found, Const(1)), node)
        self.b.ends += done + skipped

    def _park(self, cases: Sequence[Case], node: ast.AST) -> None:
        """Emit what writes down that the thread waits, and for what."""
        told = "waits" if len(cases) > 1 else ""
        for k, case in enumerate(cases):
            if case.buffered:
                continue
            skipped = self._skip(case)
            if case.value is not None:
                at = self._place(case, channels.handed(case.name), ThreadId())
                self.b.emit(Store(at, case.value), node, told or "{channel}.send({value}) waits")
            at = self._place(case, self._mine(case), ThreadId())
            says = told or ("" if case.sends else f"{{channel}}.{case.method}() waits")
            self.b.emit(Store(at, Const(k + 1)), node, says)
            self.b.ends += skipped

    def _was_met(self, case: Case) -> None:
        """Emit what a thread does that was met by a case."""
        at = self._place(case, channels.handed(case.name), ThreadId())
        if case.sends:
            unused = self.b.temp(case.channel.variable.kind)
            self.b.emit(Load(unused, at), case.node, "{channel}.send({value}) is done")
            return
        self.b.emit(Load(case.got, at), case.node, f"{{channel}}.{case.method}() → {{value}}")
        self._gets(case, None, 1)

    def _clear(self, cases: Sequence[Case], node: ast.AST) -> list[Edge]:
        """Emit that a thread waits no more, and the end of its step; the edges on from there."""
        if not self.b.ends:
            return []
        for case in cases:
            if case.buffered:
                continue
            skipped = self._skip(case)
            self.b.emit(Store(self._place(case, self._mine(case), ThreadId()), Const(0)), node)
            at = self._place(case, channels.handed(case.name), ThreadId())
            self.b.emit(Store(at, Const(case.channel.variable.zero)), node)
            self.b.ends += skipped
        self.b.emit(Store(self._matched(ThreadId()), Const(0)), node)
        return self._end()


def _waits(by: int, met: int) -> Expr:
    """Whether a thread that waits with a case, if any, has not been met."""
    return Binary("&", Binary("!=", Local(by), Const(0)), Binary("==", Local(met), Const(0)))
