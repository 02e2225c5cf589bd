"""Lowers assignments, and where ghosts may be read."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from interleave.frontend.access import may_access
from interleave.frontend.calls import Calls
from interleave.frontend.describe import describe, usage
from interleave.frontend.values import (
    INT,
    NOTHING,
    Bitfield,
    LocationVal,
    SelfVal,
    Shared,
    SlotVal,
    TupleVal,
    Val,
    Value,
    parts_in,
)
from interleave.program.expr import Local
from interleave.program.instr import Assign


class Assignments(Calls):
    """What assignments may be to, and what they store."""

    def stmt_assign(self, node: ast.Assign) -> None:
        with self.one_statement(node), self.ghost_context(node.targets):
            value = self.evaluate(node.value)
            if len(node.targets) > 1 or may_access(*node.targets):
                value = self.keep_all(value, node)
            for target in node.targets:
                self.assign(target, value)

    def no_location(self, items: Iterable[Value], node: ast.AST, what: str) -> None:
        """A ``ref()`` is good for the call that it is given to."""
        for item in items:
            if isinstance(item, LocationVal):
                self.refuse(f"{describe(item)} {what}", node, usage(item))

    def keep_all(self, value: Value, node: ast.AST) -> Value:
        if isinstance(value, TupleVal):
            return TupleVal(tuple(self.keep(item, node) for item in value.items))
        return self.keep(value, node)

    def assign(self, target: ast.expr, value: Value) -> None:
        """Bind one target, tuples element by element from the left."""
        self.b.node = target
        if isinstance(target, (ast.Tuple, ast.List)):
            value = self.of_a_kind(value)
            if not isinstance(value, TupleVal):
                self.refuse(f"{describe(value)} cannot be unpacked", target, "a, b = x, y")
            if len(value.items) != len(target.elts):
                self.refuse(f"{len(target.elts)} names are assigned {len(value.items)} values", target)
            # What is assigned was all evaluated before; a name among the targets may be read in it.
            kept = self._apart(value, target)
            for inner, item in zip(target.elts, kept.items, strict=True):
                self.assign(inner, item)
            return
        if isinstance(target, ast.Name):
            location = self.scope.fixed.get(target.id)
            if isinstance(location, LocationVal):
                self.store(location.slot, value, target)
            else:
                self.assign_local(target.id, value, target)
            return
        if not isinstance(target, (ast.Attribute, ast.Subscript)):
            self.refuse(
                "this cannot be assigned", target, "locals, shared variables, fields and elements can"
            )
        self.store(self.resolve_target(target), value, target)

    def _apart(self, value: TupleVal, target: ast.expr) -> TupleVal:
        """Copies of the locals among the values that the assignment itself overwrites."""
        names = {n.id for n in ast.walk(target) if isinstance(n, ast.Name)}
        slots = {self.scope.slots[n] for n in names if n in self.scope.slots}
        items: list[Value] = []
        for item in value.items:
            if isinstance(item, Val) and isinstance(item.expr, Local) and item.expr.slot in slots:
                temp = self.b.temp(item.kind)
                self.b.emit(Assign(temp, item.expr), target)
                item = Val(Local(temp), item.kind)
            elif isinstance(item, Val):
                item = self.keep(item, target)
            items.append(item)
        return TupleVal(tuple(items))

    def resolve_target(self, target: ast.Attribute | ast.Subscript) -> Value:
        """The location that an assignment names."""
        if isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name):
            base = self.evaluate(target.value)  # a name, so this is no access
            if isinstance(base, SelfVal) and target.attr not in self.declared.variables:
                found = self.declared.lookup(target.attr)
                if found is not None:
                    self.refuse(
                        f"{target.attr} is not a variable of the model", target,
                        f"declare it in the class body: {target.attr} = Int(0, max=…)",
                    )  # fmt: skip
                self.no_attribute(self.declared.model.__name__, target.attr, self.declared.variables, target)
        return self.resolve(target)

    @contextmanager
    def ghost_context(self, targets: list[ast.expr] | None) -> Iterator[None]:
        """Ghosts may be read in an assert, and where all that is assigned is ghosts."""
        allowed = targets is None or all(self._is_ghost(t) for t in targets)
        if not allowed or self.ghosts_allowed:
            yield
            return
        read, written = self.ghosts_read, self.real_writes
        self.ghosts_allowed = True
        yield
        self.ghosts_allowed = False
        if self.ghosts_read > read and self.real_writes > written:
            self.refuse("a ghost is read where a shared variable is written", None, "ghosts change nothing")

    def _is_ghost(self, target: ast.expr) -> bool:
        while isinstance(target, ast.Subscript):
            target = target.value
        if isinstance(target, ast.Name):
            location = self.scope.fixed.get(target.id)
            return isinstance(location, LocationVal) and location.slot.variable.ghost
        if not isinstance(target, ast.Attribute):
            return False
        if isinstance(target.value, ast.Name) and target.value.id == self.scope.self_name:
            member = self.declared.variables.get(target.attr)
            return isinstance(member, Shared | Bitfield) and member.ghost
        parts = parts_in(self.declared.everything())
        return any(part.ghost and part.shown == target.attr for part in parts)

    def stmt_annassign(self, node: ast.AnnAssign) -> None:
        if not isinstance(node.target, ast.Name):
            self.refuse(
                "only locals are annotated here", node, "types of shared variables stand in the class body"
            )
        if node.value is None:
            return
        with self.one_statement(node):
            self.assign_local(node.target.id, self.evaluate(node.value), node)

    def stmt_augassign(self, node: ast.AugAssign) -> None:
        with self.one_statement(node), self.ghost_context([node.target]):
            if isinstance(node.target, ast.Name):
                place = self.name(ast.copy_location(ast.Name(node.target.id, ast.Load()), node.target))
                if isinstance(place, Val):
                    value = self.scalar(node.value)
                    self.assign_local(node.target.id, self.binary(node.op, place, value, node), node)
                    return
                if not isinstance(place, SlotVal):
                    self.refuse(f"{describe(place)} cannot be assigned", node)
            elif isinstance(node.target, (ast.Attribute, ast.Subscript)):
                place = self.resolve_target(node.target)
            else:
                self.refuse("this cannot be assigned", node.target)
            if not isinstance(place, SlotVal):
                self.store(place, NOTHING, node.target)
                return
            place = self.pin(place, node)
            read = self.load(place.whole, node.target)
            old = Val(place.bits.of(read.expr), INT) if place.bits else read
            value = self.binary(node.op, old, self.scalar(node.value), node)
            self.b.node = node
            self.store(place, value, node.target, word=read.expr)
