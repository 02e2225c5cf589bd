"""Lowers futexes: sleeping on an atomic location as long as it has a value, and waking who sleeps."""

from __future__ import annotations

import ast
from dataclasses import replace

from interleave.frontend.atomics import Atomics
from interleave.frontend.values import BOOL, NOTHING, SlotVal, Val, Value
from interleave.program.expr import Const, Local
from interleave.program.instr import FUTEX, FUTEX_WAKE, Assign, Notify, Operate, Place
from interleave.program.names import SLEEPERS, part


class Futexes(Atomics):
    """``m.x.futex_wait(old)``, ``m.x.futex_wake()``."""

    def futex_operation(self, slot: SlotVal, name: str, node: ast.Call) -> Value:
        """Emit one; of a wait whether it was woken."""
        self.declared_atomic(slot, node)
        called = f"{slot.text}.{name}"
        self.no_property(f"{called}()", node)
        if self.b.mode == "setup":
            self.refuse(f"{called}() in setup", node, "setup runs before any thread")
        self.declared.futexes.add(slot.variable.name)
        self.real_writes += 1
        if name == "futex_wait":
            return self._wait(slot, node)
        every = name == "futex_wake_all"
        times = self._times(called, node) if not every else 1
        if every and (node.args or node.keywords):
            self.refuse(f"{called}() takes no arguments", node)
        condition = self._sleepers(self.pin(slot, node))
        if times > 1:
            self.b.begin_atomic(FUTEX, self.text(node), self.text(node))
        for _ in range(times):
            self.b.emit(Notify(condition, every, FUTEX_WAKE), node)
        if times > 1:
            self.b.end_atomic()
        return NOTHING

    def _times(self, called: str, node: ast.Call) -> int:
        """How many are woken at most."""
        given = [*node.args, *(keyword.value for keyword in node.keywords if keyword.arg == "count")]
        if len(given) > 1 or len(given) != len(node.args) + len(node.keywords):
            self.refuse(f"it is {called}([count])", node)
        if not given:
            return 1
        value = self.evaluate(given[0])
        if not isinstance(value, Val) or value.const is None or value.const < 1:
            self.refuse(f"{called}() takes a constant above 0", given[0], f"all that sleep: {called}_all()")
        return min(value.const, self.declared.instances)

    def _wait(self, slot: SlotVal, node: ast.Call) -> Value:
        """Two steps: it looks and begins to sleep; it returns once woken."""
        called = f"{slot.text}.futex_wait"
        timed = self.may_give_up(node, called)
        if len(node.args) != 1 or len(node.keywords) != timed:
            self.refuse(f"it is {called}(old)", node, "it sleeps if the location has this value still")
        slot = self.pin(slot, node)
        old = self.freeze(self.scalar(node.args[0]), [], node.args[0])
        region = self.leave_statement()
        if self.b.depth:
            self.refuse(f"{called}() inside atomic()", node, "it is two steps; use wait_until(condition)")
        place = (self._sleepers(slot),)
        got = self.b.temp(BOOL)
        self.b.begin_atomic(FUTEX, self.text(node), self.text(node))
        same, other = self.b.branch(self.compare_values("==", self.load(slot, node, "relaxed"), old, node))
        self.b.ends = other
        self.b.emit(Assign(got, Const(0)), node)
        other, self.b.ends = self.b.ends, same
        self.b.emit(Operate("sleep", place), node)
        self.b.emit(Assign(got, Const(1)), node)
        self.b.ends += other
        self.b.end_atomic()
        sleeps, on = self.b.branch(Local(got))
        self.b.ends = sleeps
        if timed:
            self._woken_or_not(place, got, node)
        else:
            self.b.emit(Operate("return_woken", place), node)
        self.b.ends += on
        self.reenter_statement(region)
        return Val(Local(got), BOOL)

    def _woken_or_not(self, place: tuple[Place], got: int, node: ast.Call) -> None:
        """Emit a step in which it returns if it was woken, and gives up if not."""
        with self.timed_step(node):
            self.b.emit(Operate("look_notified", place, got), node)
            woken, not_woken = self.b.branch(Local(got))
            self.b.ends = not_woken
            self.b.emit(Operate("give_up", place), node)
            self.b.ends += woken

    def _sleepers(self, slot: SlotVal) -> Place:
        """Who sleeps on a location: a condition beside it."""
        place = self.access_place(slot)
        return replace(place, variable=part(place.variable, slot.variable.dims, SLEEPERS))
