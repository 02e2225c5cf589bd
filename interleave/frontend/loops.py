"""Lowers ``for`` loops and generators."""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable
from dataclasses import replace

from interleave.frontend.assignments import Assignments
from interleave.frontend.builder import Edge
from interleave.frontend.scope import Loop, stored_names
from interleave.frontend.special import MAX_LISTED
from interleave.frontend.values import (
    INT,
    NOTHING,
    MembersVal,
    PyVal,
    SharedVal,
    SlotVal,
    TupleVal,
    Val,
    Value,
)
from interleave.program.expr import Binary, Comparison, Const, Expr, Local, Lookup, fold
from interleave.program.instr import Assign

#: A loop of a property goes round at most so often to be written out.
MAX_UNROLLED = 8


class Loops(Assignments):
    """Loops over ranges, arrays and collections."""

    def stmt_for(self, node: ast.For) -> None:
        self.iterate(node.target, node.iter, node, lambda: self.block(node.body), node.orelse)

    def generator(
        self, node: ast.Call, body: Callable[[ast.expr], bool], *, written_out: bool = False
    ) -> None:
        """The loop of ``any(… for …)``; ``body`` lowers the element."""
        argument = node.args[0] if len(node.args) == 1 else None
        if not isinstance(argument, ast.GeneratorExp) or len(argument.generators) != 1:
            name = node.func.id if isinstance(node.func, ast.Name) else "this"
            self.refuse(f"{name}() takes one generator", node, f"{name}(f(x) for x in range(3))")
        clause, element = _own_names(argument)

        def once() -> None:
            rejected: list[Edge] = []
            for test in clause.ifs:
                yes, no = self.condition(test)
                rejected += no
                self.b.ends = yes
            body(element)
            self.b.ends += rejected

        self.iterate(clause.target, clause.iter, argument, once, [], written_out=written_out)

    def iterate(
        self,
        target: ast.expr,
        over: ast.expr,
        node: ast.AST,
        body: Callable[[], None],
        orelse: list[ast.stmt],
        *,
        written_out: bool = False,
    ) -> None:
        """A ``for`` loop over a range, an array, or a collection; ``written_out`` repeats the body
        where the number of rounds is known. Short loops of a property are written out anyway: it
        has no steps, so only its speed changes."""
        most = MAX_LISTED if written_out else MAX_UNROLLED if self.b.mode == "property" else 0
        if self.is_range(over):
            assert isinstance(over, ast.Call)
            with self.one_statement(over):
                start, stop, step = self.range_bounds(over)
                stop = self.freeze(Val(stop, INT), node, over).expr
            if isinstance(start, Const) and isinstance(stop, Const):
                numbers = range(start.value, stop.value, step)
                if len(numbers) <= most:
                    rounds = tuple(Val(Const(i), INT) for i in numbers)
                    self.unroll(target, rounds, node, body, orelse)
                    return
            self.count(target, start, stop, step, None, node, body, orelse)
            return
        with self.one_statement(over):
            found = self.evaluate(over) if not isinstance(over, (ast.Set, ast.List)) else NOTHING
        if isinstance(found, PyVal) and isinstance(found.value, range):
            numbers = found.value
            bounds = Const(numbers.start), Const(numbers.stop)
            self.count(target, *bounds, numbers.step, None, node, body, orelse)
            return
        if isinstance(found, SharedVal) and found.shape == "channel":
            self.receive_all(found, target, over, node, body, orelse)
            return
        if (isinstance(found, SharedVal) and found.shape == "array") or (
            isinstance(found, MembersVal) and found.is_array
        ):
            ref = self.freeze(found.ref, node, over) if found.ref else None
            indices = tuple(self.freeze(index, node, over) for index in found.indices)
            base = replace(found, ref=ref, indices=indices)
            dims = base.variable.dims if isinstance(base, SharedVal) else base.members.dims

            def at(i: Expr) -> Value:
                return self.within(base, Val(i, INT), f"{base.text}[…]")

            def element(i: Expr) -> Value:
                place = at(i)
                if not isinstance(place, SlotVal):
                    return place
                with self.one_statement(over):
                    return self.load(place, over)

            length = Const(dims[len(indices)])
            if length.value <= most and isinstance(at(Const(0)), SlotVal):
                places = tuple(self.within(base, Val(Const(i), INT), base.text) for i in range(length.value))
                self.unroll(target, places, node, body, orelse)
                return
            self.count(target, Const(0), length, 1, element, node, body, orelse)
            return
        items = found.items if isinstance(found, TupleVal) else self.collection(over)
        self.no_location(items, over, "is looped over")
        constants = [v.const for v in items if isinstance(v, Val)]
        kinds = {v.kind for v in items if isinstance(v, Val)}
        alike = len(constants) == len(items) and None not in constants and len(kinds) == 1
        if alike and len(items) > most:
            values, kind = tuple(c for c in constants if c is not None), kinds.pop()
            length = Const(len(items))
            self.count(
                target, Const(0), length, 1, lambda i: Val(fold(Lookup(values, i)), kind), node, body, orelse
            )
        else:
            frozen = tuple(self.freeze(v, node, over) if isinstance(v, Val) else v for v in items)
            self.unroll(target, frozen, node, body, orelse)

    def receive_all(
        self, channel: SharedVal, target: ast.expr, over: ast.expr, node: ast.AST, body: Callable[[], None],
        orelse: list[ast.stmt],
    ) -> None:  # fmt: skip
        raise NotImplementedError

    def count(
        self,
        target: ast.expr,
        start: Expr,
        stop: Expr,
        step: int,
        item: Callable[[Expr], Value] | None,
        node: ast.AST,
        body: Callable[[], None],
        orelse: list[ast.stmt],
    ) -> None:
        """The loop proper; ``item`` makes the counter's value the loop variable's, None where they
        are the same. The counter never passes its last value, so it is the loop variable itself
        where the body does not assign that."""
        compare: Comparison = "<" if step > 0 else ">"
        inside, empty = self.b.branch(fold(Binary(compare, start, stop)))
        loop = Loop([], [], len(self.scope.withs))
        done: list[Edge] = []
        if inside:
            self.b.ends = inside
            bind: Callable[[Expr], Value] | None = None
            if item is None and isinstance(target, ast.Name) and not self._stores(target, node):
                self.assign_local(target.id, Val(start, INT), target)
                counter = self.scope.slots[target.id]
            else:
                span = self.span(node)
                counter = self.b.local("for", f"{self.scope.key}.for:{span.line}:{span.column}", INT)
                self.b.emit(Assign(counter, start), node)
                bind = item or (lambda i: Val(i, INT))
            head = self.b.mark()
            self.scope.loops.append(loop)
            if bind is not None:
                self.bind_target(target, bind(Local(counter)))
            body()
            self.b.ends += loop.head
            self.b.node = node
            last = fold(Binary("-", stop, Const(step)))
            if isinstance(start, Const) and isinstance(stop, Const):
                last = Const(range(start.value, stop.value, step)[-1])
            more, done = self.b.branch(Binary(compare, Local(counter), last))
            self.b.ends = more
            self.b.emit(Assign(counter, Binary("+", Local(counter), Const(step))), node)
            self.b.connect(head)
            self.scope.loops.pop()
        self.b.ends = done + empty
        if self.b.ends:
            self.block(orelse)
        self.b.ends += loop.exits

    def _stores(self, target: ast.Name, node: ast.AST) -> bool:
        inner = node.body if isinstance(node, ast.For) else []
        scope = self.scope
        known = target.id in scope.fixed or target.id in scope.declared
        return known or any(target.id in stored_names(s) for s in inner)

    def bind_target(self, target: ast.expr, value: Value) -> None:
        if isinstance(target, ast.Name) and not isinstance(value, Val):
            self.scope.fixed[target.id] = value
        else:
            self.assign(target, value)

    def unroll(
        self,
        target: ast.expr,
        items: tuple[Value, ...],
        node: ast.AST,
        body: Callable[[], None],
        orelse: list[ast.stmt],
    ) -> None:
        """The body once for each value: over values that are no constants of one kind, and in properties."""
        exits: list[Edge] = []
        key = self.scope.key
        for i, value in enumerate(items):
            loop = Loop([], [], len(self.scope.withs))
            self.scope.loops.append(loop)
            self.scope.key = f"{key}#{i}"
            self.bind_target(target, self.load(value, node) if isinstance(value, SlotVal) else value)
            body()
            self.b.ends += loop.head
            exits += loop.exits
            self.scope.loops.pop()
        self.scope.key = key
        if isinstance(target, ast.Name):
            self.scope.fixed.pop(target.id, None)
        self.block(orelse)
        self.b.ends += exits


class _Rename(ast.NodeTransformer):
    """Gives names another spelling."""

    def __init__(self, names: dict[str, str]) -> None:
        self.names = names

    def visit_Name(self, node: ast.Name) -> ast.Name:
        node.id = self.names.get(node.id, node.id)
        return node


def _own_names(generator: ast.GeneratorExp) -> tuple[ast.comprehension, ast.expr]:
    """A generator's clause and element with its variables renamed: they are not the function's.
    Its first iterable is evaluated outside."""
    inner = copy.deepcopy(generator)
    clause = inner.generators[0]
    place = f"{generator.lineno}:{generator.col_offset}"
    rename = _Rename({name: f"{name}@{place}" for name in stored_names(clause.target)})
    for node in (clause.target, *clause.ifs):
        rename.visit(node)
    clause.iter = generator.generators[0].iter
    inner.elt = rename.visit(inner.elt)
    return clause, inner.elt
