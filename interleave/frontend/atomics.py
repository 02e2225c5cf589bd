"""Lowers writing a location, and the atomic operations on one that is declared ``atomic=True``."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import replace
from typing import cast

from interleave.frontend.describe import describe, usage
from interleave.frontend.newcomers import member
from interleave.frontend.sync import SyncCalls
from interleave.frontend.values import (
    BOOL,
    INT,
    NOTHING,
    LocationVal,
    MembersVal,
    PyVal,
    SharedVal,
    SlotVal,
    Val,
    Value,
    enum_kind,
)
from interleave.model.orders import ANY, ATOMIC, FAILED, LOADS, CName, Order
from interleave.program.expr import Binary, BinaryOp, Const, Expr, Local, fold
from interleave.program.instr import Assign, Fence, Load, Store

_SYMBOLS = {"fetch_add": "+", "fetch_sub": "-", "fetch_and": "&", "fetch_or": "|", "fetch_xor": "^"}


class Atomics(SyncCalls):
    """Writing a location, and atomic operations."""

    def store(
        self, place: Value, value: Value, target: ast.AST, order: str = "", *, word: Expr | None = None
    ) -> None:
        """Write a shared location: one access. Of a bit field the word is read before.

        Args:
            place, value, target: which location, what, and where that stands.
            order: its memory order, empty for an assignment.
            word: what was read of a bit field's word, if it was read already.
        """
        if isinstance(place, Val):
            if place.kind.name == "unknown":
                return
            hint = self.as_variable(target.value) if isinstance(target, ast.Subscript) else ""
            self.refuse("this is a value, not a variable", target, hint)
        if isinstance(place, SharedVal):
            what = "element by element" if place.shape == "array" else "with its methods"
            self.refuse(f"{describe(place)} cannot be assigned", target, f"change it {what}")
        if isinstance(place, MembersVal):
            what = "element by element" if place.is_array else "field by field"
            self.refuse(f"{describe(place)} cannot be assigned", target, f"change it {what}")
        if not isinstance(place, SlotVal):
            self.refuse(
                f"{describe(place)} cannot be assigned", target, "declare a variable in the class body"
            )
        if not isinstance(value, Val):
            hint = member(value.value, place.variable.kind) if isinstance(value, PyVal) else ""
            hint = usage(value) if isinstance(value, LocationVal) else hint
            hint = "a Ref is to an object of its own: S(…)" if isinstance(value, MembersVal) else hint
            self.refuse(f"{place.text} cannot hold {describe(value)}", target, hint)
        if self.b.mode == "property":
            self.refuse(
                f"{place.text} is assigned in a property", target, "properties only look at the state"
            )
        if not order:
            self.no_plain_access(place, target)
        if not place.variable.ghost:
            self.real_writes += 1
        expr = self.coerce(value, place.variable, target, place.text)
        if place.bits is not None:
            bits, text, place = place.bits, place.text, self.pin(place.whole, target)
            expr = self.stable(expr, target)
            word = self.load(place, target).expr if word is None else word
            self.check_range(expr, 0, bits.most, text, target)
            expr = bits.put(word, expr)
        self.b.emit(Store(self.access_place(place), expr, order=order), target)

    def pin(self, place: SlotVal, node: ast.AST) -> SlotVal:
        """The location with its object and indices kept, for two accesses."""
        ref = self.kept(place.ref, node) if place.ref else None
        indices = tuple(self.kept(index, node) for index in place.indices)
        return replace(place, ref=ref, indices=indices)

    # ------------------------------------------------------------------ operations

    def atomic_operation(self, slot: SlotVal, name: str, node: ast.Call) -> Value:
        """``m.x.load(acquire)`` and the like: one access, or a read-modify-write that is one step."""
        self.declared_atomic(slot, node)
        takes, allowed = ATOMIC[name]
        more = ("order", "failure") if name in ("cas", "cmpxchg") else ("order",)
        called = f"{slot.text}.{name}"
        given = self._given(called, node, takes, more)
        slot = self.pin(slot, node)
        values = self._values(given, takes)
        order = self._order(f"{called}()", given["order"], allowed) if "order" in given else "seq_cst"
        failure = FAILED.get(order, order)
        if "failure" in given:
            failure = self._order(f"{called}() that fails", given["failure"], LOADS)
        if name == "load":
            return self.load(slot, node, order)
        if name == "store":
            self.store(slot, values[0], node, order)
            return NOTHING
        old, _, stored = self._update(slot, name, name, values, (order, failure), node)
        return Val(stored, BOOL) if name == "cas" else old

    def c_call(self, c: CName, node: ast.Call) -> Value:
        """A call by one of the kernel's or QEMU's names."""
        given = self._given(c.name, node, c.takes, ())
        if c.operation == "fence":
            return self._fence(c.order, node)
        place = self.of_a_kind(self.resolve(given["place"]))
        if not isinstance(place, SlotVal):
            self.refuse(
                f"{c.name}() takes a location, not {describe(place)}", given["place"], f"{c.name}(m.x, …)"
            )
        self.declared_atomic(place, node)
        place = self.pin(place, node)
        takes = ATOMIC[c.operation][0]
        values = self._values(given, [name for name in takes if name in given])
        if c.operand is not None:
            values.append(Val(Const(c.operand), INT))
        found: Value = NOTHING
        if c.operation == "load":
            found = self.load(place, node, c.order)
        elif c.operation == "store":
            self.store(place, values[0], node, c.order)
        else:
            orders = c.order, FAILED.get(c.order, c.order)
            old, new, _ = self._update(place, c.operation, c.name, values, orders, node)
            zero = Val(fold(Binary("==", new.expr, Const(0))), BOOL)
            found = {"old": old, "new": new, "zero": zero, "nothing": NOTHING}[c.gives]
        if c.fenced:
            self._fence("seq_cst", node)
        return found

    def form_fence(self, node: ast.Call) -> Value:
        """``fence(order)``."""
        given = self._given("fence", node, ("order",), ())
        return self._fence(self._order("fence()", given["order"], ANY), node)

    # ------------------------------------------------------------------ parts

    def declared_atomic(self, slot: SlotVal, node: ast.AST) -> None:
        if slot.bits is not None:
            self.refuse(f"the bit field {slot.text} has no atomic operations", node, "its word can have them")
        if slot.variable.ghost:
            self.refuse(f"ghost {slot.text} has no atomic operations", node, "assign it")
        if not slot.variable.atomic:
            name = slot.variable.shown
            self.refuse(f"{slot.text} is not declared atomic", node, f"{name} = …(…, atomic=True)")

    def _given(
        self, called: str, node: ast.Call, takes: tuple[str, ...], more: tuple[str, ...]
    ) -> dict[str, ast.expr]:
        """The arguments by their names, in the order they are written: these, and any of those."""
        names = [*takes, *more]
        given = dict(zip(names, node.args, strict=False))
        twice = [keyword.arg for keyword in node.keywords if keyword.arg in given]
        given |= {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg is not None}
        wrong = len(node.args) > len(names) or twice or not set(given) <= set(names)
        if wrong or not set(takes) <= set(given) or len(given) != len(node.args) + len(node.keywords):
            shown = ", ".join([*takes, *(f"[{name}]" for name in more)])
            self.refuse(f"it is {called}({shown})", node)
        return given

    def _values(self, given: dict[str, ast.expr], takes: Iterable[str]) -> list[Val]:
        """The arguments that are values, evaluated as they are written."""
        names = [name for name in given if name in takes]
        found = {name: self.kept(self.scalar(given[name]), given[name]) for name in names}
        return [found[name] for name in takes]

    def _order(self, called: str, node: ast.expr, allowed: tuple[str, ...]) -> str:
        while isinstance(node, ast.IfExp):
            yes, no = self.condition(node.test)
            if yes and no:
                self.refuse("only constants decide which memory order it is", node, "an if around the access")
            self.b.ends, node = (no, node.orelse) if no else (yes, node.body)
        value = self.of_a_kind(self.evaluate(node))
        names = f"one of {', '.join(ANY)}"
        if not isinstance(value, Val) or value.kind != enum_kind(Order):
            self.refuse(f"{describe(value)} is no memory order", node, names)
        if value.const is None:
            self.refuse("which memory order it is has to be written where it is used", node, names)
        order = ANY[value.const]
        if order not in allowed:
            self.refuse(f"{called} cannot be {order}", node, f"it can be {', '.join(allowed)}")
        return order

    def _fence(self, order: str, node: ast.Call) -> Value:
        self.no_property("a fence", node)
        self.b.emit(Fence(order), node)
        return NOTHING

    def no_property(self, what: str, node: ast.AST) -> None:
        if self.b.mode == "property":
            self.refuse(f"{what} in a property", node, "properties only look at the state")

    def _update(
        self, slot: SlotVal, name: str, shown: str, values: list[Val], orders: tuple[str, str], node: ast.Call
    ) -> tuple[Val, Val, Expr]:
        """A read-modify-write: the value before it, the one that it stores, and whether it does."""
        self.no_property(f"{shown}()", node)
        variable, place = slot.variable, self.access_place(slot)
        self.real_writes += 1
        self.b.begin_atomic(shown, self.text(node), orders=orders)
        old = Val(Local(self.b.temp(variable.kind)), variable.kind)
        assert isinstance(old.expr, Local)
        self.b.emit(Load(old.expr.slot, place), node)
        stored: Expr = Const(1)
        if name in _SYMBOLS:
            new = self._counted(slot, name, old, values[0], node)
            self.b.emit(Store(place, new.expr), node)
        elif name == "exchange":
            new = Val(self.coerce(values[0], variable, node, slot.text), variable.kind)
            self.b.emit(Store(place, new.expr), node)
        else:
            new = Val(self.coerce(values[1], variable, node, slot.text), variable.kind)
            won = self.b.temp(BOOL)
            yes, no = self.b.branch(self.compare_values("==", old, values[0], node))
            self.b.ends = yes
            self.b.emit(Store(place, new.expr), node)
            self.b.emit(Assign(won, Const(1)), node)
            yes, self.b.ends = self.b.ends, no
            self.b.emit(Assign(won, Const(0)), node)
            self.b.ends += yes
            stored = Local(won)
        self.b.end_atomic()
        return old, new, stored

    def _counted(self, slot: SlotVal, name: str, old: Val, value: Val, node: ast.Call) -> Val:
        """What a ``fetch_…`` stores, in a temporary."""
        kind, bits = slot.variable.kind, name in ("fetch_and", "fetch_or", "fetch_xor")
        if not (kind == INT or (bits and kind == BOOL)):
            self.refuse(f"{slot.text}.{name}(): it holds {kind}", node, "exchange and cas are for any kind")
        op = cast(BinaryOp, _SYMBOLS[name])
        result = fold(Binary(op, old.expr, self.as_integer(value, node)))
        found = self.b.temp(kind)
        as_kind = self.coerce(Val(result, BOOL if kind == value.kind == BOOL else INT), slot.variable, node,
                              slot.text)  # fmt: skip
        self.b.emit(Assign(found, as_kind), node)
        return Val(Local(found), kind)
