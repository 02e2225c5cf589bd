"""Lowers waits that may give up: ``ms.sem.wait(timeout=True)``."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from interleave.frontend.procedures import Procedures
from interleave.frontend.values import BOOL, Val, Value
from interleave.program.expr import Const, Local
from interleave.program.instr import Assign, Choose


class TimedWaits(Procedures):
    """Waits that take ``timeout=True``. How long is not said: a thread may give up at any moment."""

    def may_give_up(self, node: ast.Call, shown: str) -> bool:
        """Whether a call says so.

        Args:
            node: the call.
            shown: what is called.
        """
        given = [keyword for keyword in node.keywords if keyword.arg == "timeout"]
        for keyword in given:
            if not (isinstance(keyword.value, ast.Constant) and keyword.value.value is True):
                self.refuse(
                    f"{shown}(timeout=…) does not take how long", keyword.value,
                    "timeout=True: it may give up at any moment, and gives False then",
                )  # fmt: skip
        return bool(given)

    def timed(self, node: ast.Call, attempt: Callable[[], object]) -> Val:
        """Emit a step that does what is attempted, or gives up; whether it did."""
        with self.timed_step(node):
            got = self._or_gives_up(node, attempt, lambda: None)
        return Val(Local(got), BOOL)

    def timed_condition(
        self, node: ast.Call, operation: Callable[[str], Value], lock: Callable[[], object], wake: str
    ) -> Val:
        """Emit a condition's ``wait()``: it begins to wait; then it wakes if it has been notified, or else
        gives up, after which it takes the lock again.

        Args:
            node: the call.
            operation: emits an operation on the condition, by its name.
            lock: emits the taking of the lock.
            wake: what it does to wake.

        Returns:
            Whether it did not give up.
        """
        operation("begin_wait")
        with self.timed_step(node):
            notified = operation("look_notified")
            assert isinstance(notified, Val)
            yes, no = self.b.branch(notified.expr)
            self.b.ends = yes
            operation(wake)
            got = self._result(node)
            self.b.emit(Assign(got, Const(1)), node)
            woken, self.b.ends = self.b.ends, no
            if wake == "wake":
                operation("give_up")
                self.b.emit(Assign(got, Const(0)), node)
            else:  # it may wake although it has not been notified
                chosen = self._or_gives_up(node, lambda: operation(wake), lambda: operation("give_up"))
                self.b.emit(Assign(got, Local(chosen)), node)
            self.b.ends += woken
        yes, no = self.b.branch(Local(got))
        self.b.ends = no
        lock()
        self.b.ends += yes
        return Val(Local(got), BOOL)

    @contextmanager
    def timed_step(self, node: ast.Call) -> Iterator[None]:
        """A step that is no rest: whoever cannot take it has been notified, and waits for the lock."""
        resting, self.b.resting = self.b.resting, False
        self.b.begin_atomic("timed", self.text(node))
        yield
        self.b.end_atomic()
        self.b.resting = resting

    def _or_gives_up(
        self, node: ast.Call, attempt: Callable[[], object], give_up: Callable[[], object]
    ) -> int:
        """Emit the one or the other; the local that says whether it was the first."""
        got = self._result(node)
        self.b.emit(Choose(got, (Const(1), Const(0)), self.text(node)), node)
        yes, no = self.b.branch(Local(got))
        self.b.ends = yes
        giving_up, self.b.giving_up = self.b.giving_up, True
        attempt()
        self.b.giving_up = giving_up
        done, self.b.ends = self.b.ends, no
        give_up()
        self.b.ends += done
        return got

    def _result(self, node: ast.Call) -> int:
        """A local that says whether a wait did not give up; it is called as the wait is."""
        return self.b.local(self.text(node), "", BOOL)
