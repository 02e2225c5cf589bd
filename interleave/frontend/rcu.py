"""Lowers RCU: read sections, and waiting for those that had begun before."""

from __future__ import annotations

import ast
from collections.abc import Callable

from interleave.frontend.futex import Futexes
from interleave.frontend.values import BOOL, INT, NOTHING, SharedVal, ThreadVal, Val, Value
from interleave.program.expr import Binary, Const, Expr, Local, ThreadId, fold
from interleave.program.instr import RCU, Operate, Place
from interleave.program.rcu import grace


class RcuCalls(Futexes):
    """``m.rcu.read_lock()``, ``read_unlock()``, ``synchronize()``, ``call(m.worker, …)``."""

    def rcu_read_lock(self, owner: SharedVal, place: Place, node: ast.Call) -> Value:
        def enter() -> None:
            self._own("begin_reading", place, node)

        return self.one_step(node, enter)

    def rcu_read_unlock(self, owner: SharedVal, place: Place, node: ast.Call) -> Value:
        """Where it is the outermost section, nobody waits for this thread any more."""

        def leave() -> None:
            last = self.b.temp(BOOL)
            self._own("end_reading", place, node, last)
            outermost, inner = self.b.branch(Local(last))
            self.b.ends = outermost
            for waiter in range(self.declared.instances):
                self._waiting("wait_no_longer", place, Const(waiter), ThreadId(), node)
            self.b.ends += inner

        return self.one_step(node, leave)

    def rcu_synchronize(self, owner: SharedVal, place: Place, node: ast.Call) -> Value:
        """Two steps: it looks who reads; it goes on when all of these have left."""
        region = self._leave_for_steps(owner, "synchronize", node)
        self.one_step(node, lambda: self._look(place, ThreadId(), node), " begins")
        self.one_step(node, lambda: self._wait_for_all(place, node))
        self.reenter_statement(region)
        return NOTHING

    def rcu_call(self, owner: SharedVal, place: Place, node: ast.Call) -> Value:
        """Start a thread that waits for the sections that have begun by now, and then does what it is for."""
        thread = self.evaluate(node.args[0]) if node.args else NOTHING
        if not isinstance(thread, ThreadVal):
            self.refuse(
                f"{owner.text}.call() takes a thread first, and what to start it with", node,
                f"{owner.text}.call(ms.reclaim, p), with @thread(start=False) def reclaim(ms, p)",
            )  # fmt: skip
        self.instance(thread, node)
        if not self.b.kinds.call(thread.name, place.variable):
            self.refuse(f"{thread.name} is called by two domains", node, "a thread for each")
        index = self.kept(thread.index, node).expr if thread.index else Const(0)
        number = fold(Binary("+", Const(self.declared.first_of(thread.name)), index))
        rest = ast.copy_location(ast.Call(node.func, node.args[1:], node.keywords), node)

        def begin() -> None:
            self._look(place, number, node)
            self.start(thread, rest)

        return self.one_step(node, begin)

    def begin_called(self, domain: str, node: ast.AST) -> None:
        """What a thread does first that somebody calls."""
        text = f"{domain}: wait for a grace period"
        self.b.begin_atomic(RCU, text, text)
        self._wait_for_all(Place(domain, text=domain), node)
        self.b.end_atomic()

    # ------------------------------------------------------------------ parts

    def one_step(
        self, node: ast.Call, emit: Callable[[], None], part: str = "", form: str = RCU
    ) -> Value:
        """Emit a step that is called as it is written, with what tells its parts apart if it has several."""
        self.b.begin_atomic(form, self.text(node) + part, self.text(node) + part)
        emit()
        self.b.end_atomic()
        return NOTHING

    def _own(self, name: str, place: Place, node: ast.AST, dst: int | None = None) -> None:
        """An operation on the running thread's own word."""
        self.b.emit(Operate(name, (_at(place.variable, ThreadId(), place),), dst), node)

    def _look(self, place: Place, waiter: Expr, node: ast.AST) -> None:
        """A thread waits for those that read now."""
        for reader in range(self.declared.instances):
            word = self._word(place, waiter, Const(reader), node)
            self.b.emit(Operate("look_who_reads", (_at(place.variable, Const(reader), place), word)), node)

    def _wait_for_all(self, place: Place, node: ast.AST) -> None:
        for reader in range(self.declared.instances):
            self._waiting("wait_for_reader", place, ThreadId(), Const(reader), node)

    def _waiting(self, name: str, place: Place, waiter: Expr, reader: Expr, node: ast.AST) -> None:
        """An operation on whether one thread waits for another."""
        self.b.emit(Operate(name, (self._word(place, waiter, reader, node),)), node)

    def _word(self, place: Place, waiter: Expr, reader: Expr, node: ast.AST) -> Place:
        """Where it stands whether one thread waits for another."""
        index = fold(Binary("+", fold(Binary("*", reader, Const(self.declared.instances))), waiter))
        return _at(grace(place.variable), self.kept(Val(index, INT), node).expr, place)


def _at(variable: str, index: Expr, place: Place) -> Place:
    return Place(variable, index=index, text=place.text)
