"""Lowers channels: sending, receiving, closing, and ``match select():`` over several of them.

All are regions of core instructions. At a channel with a buffer each is one step, which waits until it can be
taken. Without a buffer two threads meet: whoever finds another one that waits there takes its value or hands
it one, and says by which case they met; whoever finds nobody writes down for what it waits, and goes on in a
second step, once it was met or something else has become possible. What is explored is what Go's
specification allows: any case that is ready, with any partner, and no order among those that wait.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import reduce

from interleave.frontend.builder import Edge
from interleave.frontend.channel_parts import Case, ChannelParts
from interleave.frontend.scope import Loop
from interleave.frontend.values import BOOL, INT, NOTHING, SharedVal, TupleVal, Val, Value
from interleave.program import channels
from interleave.program.expr import Binary, Const, Expr, Local, ThreadId, fold
from interleave.program.instr import Assume, Choose, Get, Load, Place, Put, Store

#: What becomes of a ``select`` of which no case can be taken: it waits; or ``case _`` is taken, or can be
#: taken at any moment.
WAITS, DEFAULT, TIMEOUT = "waits", "default", "timeout"


class Channels(ChannelParts):
    """A channel's methods, and the steps that take one of several communications."""

    # ------------------------------------------------------------------ methods

    def channel_send(self, owner: SharedVal, place: Place, node: ast.Call) -> Value:
        self._alone(self._case(owner, self.text(node), node, self.scalar(node.args[0])))
        return NOTHING

    def channel_receive(self, owner: SharedVal, place: Place, node: ast.Call) -> Value:
        case = self._alone(self._case(owner, self.text(node), node))
        return Val(Local(case.got), owner.variable.kind)

    def channel_receive_ok(self, owner: SharedVal, place: Place, node: ast.Call) -> Value:
        case = self._case(owner, self.text(node), node)
        case.method = "receive_ok"
        self._alone(case)
        return TupleVal((Val(Local(case.got), owner.variable.kind), Val(Local(case.ok), BOOL)))

    def channel_close(self, owner: SharedVal, place: Place, node: ast.Call) -> Value:
        case = self._case(owner, self.text(node), node)
        self._begin([case], case.text, "close")
        yes, no = self.b.branch(self._closed(case))
        self._crash(case, yes, "close(): it is closed already")
        self.b.ends = no
        self.b.emit(Store(self._flag(case), Const(1), order="release"), node, "{channel}.close()")
        self.b.end_atomic()
        return NOTHING

    def channel_closed(self, owner: SharedVal, place: Place, node: ast.Call) -> Value:
        slot = self.b.temp(BOOL)
        self.b.emit(Load(slot, replace(self._flag_of(owner), text=f"{owner.text}.closed()")), node)
        return Val(Local(slot), BOOL)

    def channel_len(self, owner: SharedVal, place: Place, node: ast.Call) -> Value:
        if not owner.variable.capacity:
            return Val(Const(0), INT)
        return self.queue_len(owner, place, node)

    def receive_all(
        self, channel: SharedVal, target: ast.expr, over: ast.expr, node: ast.AST, body: Callable[[], None],
        orelse: list[ast.stmt],
    ) -> None:  # fmt: skip
        """``for v in m.jobs:``, until the channel is closed and empty."""
        self.no_property(f"{channel.text} is received from", over)
        self.real_writes += 1
        head = self.b.mark()
        case = self._alone(self._case(channel, f"{channel.text}.receive()", over))
        loop = Loop([], [], len(self.scope.withs))
        self.scope.loops.append(loop)
        self.b.ends, done = self.b.branch(Local(case.ok))
        self.bind_target(target, Val(Local(case.got), channel.variable.kind))
        body()
        self.b.ends += loop.head
        self.b.connect(head)
        self.scope.loops.pop()
        self.b.ends = done
        self.block(orelse)
        self.b.ends += loop.exits

    def _alone(self, case: Case) -> Case:
        """Emit what takes this one."""
        region = False if case.buffered else self.leave_statement()
        self.b.ends = self.communicate([case], case.text, WAITS, case.node)[0]
        self.reenter_statement(region)
        return case

    # ------------------------------------------------------------------ steps

    def communicate(
        self, cases: Sequence[Case], text: str, otherwise: str, node: ast.AST
    ) -> list[list[Edge]]:
        """Emit a step that takes one of the cases, or two if it may have to wait at a channel without a
        buffer.

        Args:
            cases: them.
            text: what it is called.
            otherwise: what becomes of it if no case can be taken.
            node: where it stands.

        Returns:
            For each case the edges on from there, and then those on from where none was taken.
        """
        meets = not all(case.buffered for case in cases)
        if meets and self.b.depth:
            where = "setup" if self.b.mode == "setup" else "atomic()"
            self.refuse(
                f"{text} inside {where}", node,
                "at a channel without a buffer one waits for the other, in a step of its own",
            )  # fmt: skip
        resting = self.b.resting  # who sends waits for room, or for others
        self.b.resting = resting and not any(case.sends for case in cases)
        self.real_writes += 1
        ways: list[list[Edge]] = [[] for _ in (*cases, None)]
        self._begin(cases, text)
        if len(cases) == 1 and otherwise == WAITS and not meets and cases[0].guard is None:
            self._take(cases[0], meet=True)
            ways[0] = self._end()
        else:
            ready = [self._ready(case, meet=True) for case in cases]
            some = reduce(lambda a, b: fold(Binary("|", a, b)), ready)
            waiting: list[Edge] = []
            if otherwise == WAITS and not meets:
                self.b.emit(Assume(some), node)
            elif otherwise == DEFAULT or meets:
                self.b.ends, waiting = self.b.branch(some)
            self._any(
                cases, ready, otherwise == TIMEOUT, lambda k: self._take(cases[k], meet=True), ways, node
            )  # fmt: skip
            self.b.ends = waiting
            if otherwise == DEFAULT:
                ways[-1] += self._end()
            elif meets:
                self._park(cases, node)
                self.b.ends = self._end()
                self.b.depth -= 1
                self._wake(cases, text, otherwise, ways, node)
        self.b.depth -= 1
        self.b.resting = resting
        return ways

    def _wake(
        self, cases: Sequence[Case], text: str, otherwise: str, ways: list[list[Edge]], node: ast.AST
    ) -> None:
        """The second step of a thread that waits: it was met, or something else is possible by now."""
        self._begin(cases, text, waited=True)
        met = self.b.temp(INT)
        self.b.emit(Load(met, self._matched(ThreadId())), node)
        yes, no = self.b.branch(Binary("!=", Local(met), Const(0)))
        open_ = [k for k, case in enumerate(cases) if not case.buffered]
        for k in open_:
            self.b.ends = yes
            if k != open_[-1]:
                self.b.ends, yes = self.b.branch(Binary("==", Local(met), Const(k + 1)))
            self._was_met(cases[k])
            ways[k] += self._clear(cases, node)
        self.b.ends = no
        ready = [self._ready(case, meet=False) for case in cases]
        if otherwise == WAITS:
            self.b.emit(Assume(reduce(lambda a, b: fold(Binary("|", a, b)), ready)), node)
        found: list[list[Edge]] = [[] for _ in ways]
        self._any(
            cases, ready, otherwise == TIMEOUT, lambda k: self._take(cases[k], meet=False), found, node,
            lambda: self._clear(cases, node),
        )  # fmt: skip
        for way, more in zip(ways, found, strict=True):
            way += more

    def _any(
        self, cases: Sequence[Case], ready: Sequence[Expr], gives_up: bool, take: Callable[[int], None],
        ways: list[list[Edge]], node: ast.AST, end: Callable[[], list[Edge]] | None = None,
    ) -> None:  # fmt: skip
        """Emit the choice of a case that is ready, or of giving up."""
        end = end or self._end
        count = len(cases) + gives_up
        giving_up, self.b.giving_up = self.b.giving_up, True  # another one is ready
        chosen = self.b.temp(INT)
        if count > 1:
            self.b.emit(Choose(chosen, tuple(map(Const, range(count)))), node)
        for k in range(count):
            here, others = self.b.ends, list[Edge]()
            if k < count - 1:
                here, others = self.b.branch(Binary("==", Local(chosen), Const(k)))
            self.b.ends = here
            if k < len(cases):
                if count > 1:
                    self.b.emit(Assume(ready[k]), node)
                take(k)
            ways[k if k < len(cases) else -1] += end()
            self.b.ends = others
        self.b.giving_up = giving_up

    def _take(self, case: Case, *, meet: bool) -> None:
        """Take a case that is ready: at a channel that is open and has no buffer another thread is met."""
        node, open_ = case.node, case.buffered or meet
        if case.value is not None:
            yes, no = self.b.branch(self._closed(case)) if open_ else (self.b.ends, [])
            self._crash(case, yes, "send(): it is closed")
            self.b.ends = no
            if case.buffered:
                self.b.emit(Put(self._place(case, case.name), case.value), node, "{channel}.send({value})")
            elif open_:
                other, by = self._partner(case)
                handed = self._place(case, channels.handed(case.name), other)
                self.b.emit(Store(handed, case.value), node, "{channel}.send({value}) to {who}")
                self.b.emit(Store(self._matched(other), by), node)
            return
        drained = self._closed(case) if open_ else Const(1)
        if case.buffered:
            drained = Binary("&", drained, Binary("==", self._length(case), Const(0)))
        self.b.ends, no = self.b.branch(drained)
        variable = case.channel.variable
        zero = variable.type.show(variable.zero)
        told = f"{{channel}}.{case.method}() → {zero}, closed"
        self.b.emit(Load(self.b.temp(BOOL), self._flag(case), "acquire"), node, told)
        self._gets(case, Const(variable.zero), 0)
        done, self.b.ends = self.b.ends, no
        if case.buffered:
            told = f"{{channel}}.{case.method}() → {{value}}"
            self.b.emit(Get(case.got, self._place(case, case.name)), node, told)
            self._gets(case, None, 1)
        elif open_:
            other, by = self._partner(case)
            told = f"{{channel}}.{case.method}() → {{value}} from {{who}}"
            handed = self._place(case, channels.handed(case.name), other)
            self.b.emit(Load(case.got, handed), node, told)
            self.b.emit(Store(self._matched(other), by), node)
            self._gets(case, None, 1)
        self.b.ends += done
