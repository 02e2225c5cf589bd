"""Lowers statements."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from interleave.errors import ModelError
from interleave.frontend.builder import Edge
from interleave.frontend.calls import Calls
from interleave.frontend.expressions import may_access
from interleave.frontend.scope import Loop, describe
from interleave.frontend.unsupported import OPERATORS, refusal
from interleave.frontend.values import INT, NOTHING, PyVal, SharedVal, SlotVal, TupleVal, Val, Value
from interleave.model import Int, atomic
from interleave.program.expr import Binary, Const, Expr, Local, Table, fold
from interleave.program.instr import Acquire, Assign, Check, Release, Store
from interleave.program.types import IntType

__all__ = ["OPERATORS", "Statements"]


class Statements(Calls):
    """Statements, loops, and what assignments may be to."""

    def block(self, body: list[ast.stmt]) -> None:
        for statement in body:
            self.b.node = statement
            method = getattr(self, f"stmt_{type(statement).__name__.lower()}", None)
            if method is None:
                name, hint = refusal(statement)
                self.refuse(f"{name} is not supported", statement, hint)
            method(statement)

    @contextmanager
    def one_statement(self, node: ast.AST) -> Iterator[None]:
        """In ``atomicity="statement"`` what is evaluated here is one step."""
        opened = self.atomicity == "statement" and self.b.mode == "thread" and self.b.depth == 0
        if opened:
            outer = getattr(self, "statement_node", None)
            self.statement_node, self.statement_open = node, True
            self.b.begin_atomic("statement", self.text(node))
        yield
        if opened:
            if self.statement_open:
                self.b.end_atomic()
            self.statement_open = False
            if outer is not None:
                self.statement_node = outer

    def split(self, node: ast.expr) -> tuple[list[Edge], list[Edge]]:
        """A condition of ``if`` or ``while`` as edges, out of its statement's step."""
        if not (self.atomicity == "statement" and self.b.mode == "thread" and self.b.depth == 0):
            return self.condition(node)
        with self.one_statement(node):
            value = self.from_edges(self.condition(node), node)
        return self.b.branch(value.expr)

    # ------------------------------------------------------------------ simple statements

    def stmt_pass(self, node: ast.Pass) -> None:
        pass

    def stmt_expr(self, node: ast.Expr) -> None:
        if isinstance(node.value, ast.Constant):
            return
        if not isinstance(node.value, ast.Call):
            name, hint = refusal(node.value)
            if getattr(self, f"expr_{type(node.value).__name__.lower()}", None) is None:
                self.refuse(f"{name} is not supported", node, hint)
            self.refuse("this expression is a statement without effect", node, "assign it, or test it with if")
        with self.one_statement(node):
            self.evaluate(node.value)

    def stmt_assign(self, node: ast.Assign) -> None:
        with self.one_statement(node), self.ghost_context(node.targets):
            value = self.evaluate(node.value)
            if len(node.targets) > 1 or may_access(*node.targets):
                value = self.keep_all(value, node)
            for target in node.targets:
                self.assign(target, value)

    def keep_all(self, value: Value, node: ast.AST) -> Value:
        if isinstance(value, TupleVal):
            return TupleVal(tuple(self.keep(item, node) for item in value.items))
        return self.keep(value, node)

    def assign(self, target: ast.expr, value: Value) -> None:
        """Bind one target, tuples element by element from the left."""
        self.b.node = target
        if isinstance(target, (ast.Tuple, ast.List)):
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
            self.assign_local(target.id, value, target)
            return
        if not isinstance(target, (ast.Attribute, ast.Subscript)):
            self.refuse("this cannot be assigned", target, "locals, shared variables, fields and elements can")
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
        if isinstance(target, ast.Attribute):
            base = self.evaluate(target.value)
            from interleave.frontend.values import SelfVal

            if isinstance(base, SelfVal) and target.attr not in self.declared.variables:
                found = self.declared.lookup(target.attr)
                if found is not None:
                    self.refuse(
                        f"{target.attr} is not a variable of the model", target,
                        f"declare it in the class body: {target.attr} = Int(0, max=…)",
                    )  # fmt: skip
                self.no_attribute(self.declared.model.__name__, target.attr, self.declared.variables, target)
        return self.resolve(target)

    def store(self, place: Value, value: Value, target: ast.expr) -> None:
        """Write a shared location: one access."""
        if isinstance(place, Val):
            if place.kind.name == "unknown":
                return
            self.refuse("this is a value, not a variable", target)
        if isinstance(place, SharedVal):
            what = "element by element" if place.variable.shape == "array" else "with its methods"
            self.refuse(f"{describe(place)} cannot be assigned", target, f"change it {what}")
        if not isinstance(place, SlotVal):
            self.refuse(f"{describe(place)} cannot be assigned", target, "declare a variable in the class body")
        if not isinstance(value, Val):
            self.refuse(f"{place.text} cannot hold {describe(value)}", target)
        if self.b.mode == "property":
            self.refuse(f"{place.text} is assigned in a property", target, "properties only look at the state")
        if not place.variable.ghost:
            self.real_writes += 1
        expr = self.coerce(value, place.variable, target, place.text)
        self.b.emit(Store(self.access_place(place), expr), target)

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
        if not isinstance(target, ast.Attribute):
            return False
        if isinstance(target.value, ast.Name) and target.value.id == self.scope.self_name:
            variable = self.declared.variables.get(target.attr)
            return variable is not None and variable.ghost
        fields = [f.get(target.attr) for f in self.declared.structs.values()]
        return any(f is not None and f.ghost for f in fields)

    def stmt_annassign(self, node: ast.AnnAssign) -> None:
        if not isinstance(node.target, ast.Name):
            self.refuse("only locals are annotated here", node, "types of shared variables stand in the class body")
        declared = self.annotation(node.annotation)
        if node.value is None:
            if declared is not None:
                self.declare_local(node.target.id, declared, node)
            return
        with self.one_statement(node):
            value = self.evaluate(node.value)
            if declared is not None:
                self.declare_local(node.target.id, declared, node)
            self.assign_local(node.target.id, value, node)

    def annotation(self, node: ast.expr | None) -> IntType | None:
        """The range that ``Int(0, max=7)`` as an annotation gives; other annotations are prose."""
        if not (isinstance(node, ast.Call)):
            return None
        function = self.scope.function
        names = dict(function.__globals__)
        for free, cell in zip(function.__code__.co_freevars, function.__closure__ or (), strict=True):
            names[free] = cell.cell_contents
        try:
            declared = eval(compile(ast.Expression(node), self.scope.file.path, "eval"), names)
        except Exception as problem:
            self.refuse(f"the annotation cannot be evaluated: {problem}", node, "j: Int(0, max=7) = 0")
        if isinstance(declared, Int):
            if type(declared.max) is not int or type(declared.min) is not int or declared.min > declared.max:
                self.refuse("Int needs an upper bound", node, "j: Int(0, max=7) = 0")
            return IntType(declared.min, declared.max)
        return None

    def stmt_augassign(self, node: ast.AugAssign) -> None:
        with self.one_statement(node), self.ghost_context([node.target]):
            if isinstance(node.target, ast.Name):
                old = self.name(ast.copy_location(ast.Name(node.target.id, ast.Load()), node.target))
                if not isinstance(old, Val):
                    self.refuse(f"{describe(old)} cannot be assigned", node)
                value = self.scalar(node.value)
                self.assign_local(node.target.id, self.binary(node.op, old, value, node), node)
                return
            if not isinstance(node.target, (ast.Attribute, ast.Subscript)):
                self.refuse("this cannot be assigned", node.target)
            place = self.resolve_target(node.target)
            if isinstance(place, SlotVal):
                place = self._pin(place, node)
                old = self.load(place, node.target)
                value = self.binary(node.op, old, self.scalar(node.value), node)
                self.b.node = node
                self.store(place, value, node.target)
            else:
                self.store(place, NOTHING, node.target)

    def _pin(self, place: SlotVal, node: ast.AST) -> SlotVal:
        """The location with its object and index kept, for two accesses."""
        ref = self.keep(place.ref, node) if place.ref else None
        index = self.keep(place.index, node) if place.index else None
        assert ref is None or isinstance(ref, Val)
        assert index is None or isinstance(index, Val)
        return SlotVal(place.variable, ref, index, place.text)

    def stmt_assert(self, node: ast.Assert) -> None:
        message = self.text(node.test)
        if isinstance(node.msg, ast.Constant) and isinstance(node.msg.value, str):
            message = f"{message}: {node.msg.value}"
        elif node.msg is not None:
            self.refuse("an assert's message is plain text", node.msg)
        if self.b.mode == "property":
            self.refuse("assert in a property", node, "return the condition")
        with self.one_statement(node), self.ghost_context(None):
            yes, no = self.condition(node.test)
            if no:
                self.b.ends = no
                self.b.node = node
                self.b.emit(Check(Const(0), "assertion", message), node)
                self.b.ends = []
            self.b.ends = yes

    def stmt_return(self, node: ast.Return) -> None:
        scope = self.scope
        value: Value = NOTHING
        if node.value is not None:
            with self.one_statement(node):
                value = self.keep_all(self.evaluate(node.value), node)
        if node.value is not None or scope.result_slots is not None:
            body = scope.node.body
            returns = [n for n in ast.walk(scope.node) if isinstance(n, ast.Return)]
            if len(returns) == 1 and body[-1] is node:
                scope.result = value
            else:
                self.give_back(value, node)
        self.b.node = node
        self.unwind(0)
        scope.returns += self.b.ends
        self.b.ends = []

    # ------------------------------------------------------------------ control flow

    def stmt_if(self, node: ast.If) -> None:
        yes, no = self.split(node.test)
        self.b.ends = yes
        if yes:
            self.block(node.body)
        after = self.b.ends
        self.b.ends = no
        if no:
            self.block(node.orelse)
        self.b.ends = after + self.b.ends

    def stmt_while(self, node: ast.While) -> None:
        head = self.b.mark()
        yes, no = self.split(node.test)
        loop = Loop([], [], len(self.scope.withs))
        self.scope.loops.append(loop)
        self.b.ends = yes
        if yes:
            self.block(node.body)
        self.b.ends += loop.head
        self.b.connect(head)
        self.scope.loops.pop()
        self.b.ends = no
        if no:
            self.block(node.orelse)
        self.b.ends += loop.exits

    def stmt_break(self, node: ast.Break) -> None:
        loop = self.scope.loops[-1]
        self.unwind(loop.withs)
        loop.exits += self.b.ends
        self.b.ends = []

    def stmt_continue(self, node: ast.Continue) -> None:
        loop = self.scope.loops[-1]
        self.unwind(loop.withs)
        loop.head += self.b.ends
        self.b.ends = []

    def stmt_for(self, node: ast.For) -> None:
        self.iterate(node.target, node.iter, node, lambda: self.block(node.body), node.orelse)

    def generator(self, node: ast.Call, body: Callable[[ast.expr], bool]) -> None:
        """The loop of ``any(… for …)``; ``body`` lowers the element."""
        argument = node.args[0] if len(node.args) == 1 else None
        if not isinstance(argument, ast.GeneratorExp) or len(argument.generators) != 1:
            name = node.func.id if isinstance(node.func, ast.Name) else "this"
            self.refuse(f"{name}() takes one generator", node, f"{name}(f(x) for x in range(3))")
        clause = argument.generators[0]
        element = argument.elt

        def once() -> None:
            rejected: list[Edge] = []
            for test in clause.ifs:
                yes, no = self.condition(test)
                rejected += no
                self.b.ends = yes
            body(element)
            self.b.ends += rejected

        self.iterate(clause.target, clause.iter, argument, once, [])

    def iterate(
        self, target: ast.expr, over: ast.expr, node: ast.AST, body: Callable[[], None], orelse: list[ast.stmt]
    ) -> None:
        """A ``for`` loop over a range, an array, or a collection."""
        if isinstance(over, ast.Call) and isinstance(over.func, ast.Name):
            if over.func.id == "range" and self.outside("range", over) is range:
                with self.one_statement(over):
                    start, stop, step = self.range_bounds(over)
                    if isinstance(stop, Local) and not self.b.locals[stop.slot].name.startswith("%"):
                        stop = self._snapshot(stop, node)
                    elif not isinstance(stop, Const):
                        stop = self._stable(stop, node)
                self.count(target, start, stop, step, lambda i: Val(i, INT), node, body, orelse)
                return
        with self.one_statement(over):
            found = self.evaluate(over) if not isinstance(over, (ast.Set, ast.List)) else NOTHING
        if isinstance(found, SharedVal) and found.variable.shape == "array" and found.index is None:
            base = SharedVal(found.variable, self._pinned(found.ref, node), None, found.text)

            def element(i: Expr) -> Value:
                if base.variable.element != "scalar":
                    return SharedVal(base.variable, base.ref, Val(i, INT), f"{base.text}[…]")
                slot = SlotVal(base.variable, base.ref, Val(i, INT), f"{base.text}[…]")
                with self.one_statement(over):
                    return self.load(slot, over)

            length = Const(base.variable.length)
            self.count(target, Const(0), length, 1, element, node, body, orelse)
            return
        items = found.items if isinstance(found, TupleVal) else self.collection(over)
        constants = [v.const for v in items if isinstance(v, Val)]
        kinds = {v.kind for v in items if isinstance(v, Val)}
        if items and len(constants) == len(items) and None not in constants and len(kinds) == 1:
            values, kind = tuple(c for c in constants if c is not None), kinds.pop()
            self.count(
                target, Const(0), Const(len(items)), 1, lambda i: Val(fold(Table(values, i)), kind), node, body, orelse
            )
        else:
            self.unroll(target, items, node, body, orelse)

    def _pinned(self, ref: Val | None, node: ast.AST) -> Val | None:
        kept = self.keep(ref, node) if ref else None
        assert kept is None or isinstance(kept, Val)
        return kept

    def _snapshot(self, stop: Local, node: ast.AST) -> Expr:
        """The bound as it is now, if the loop may assign the local it comes from."""
        name = self.b.locals[stop.slot].name.split("@")[0]
        stored = any(
            isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store) and n.id == name for n in ast.walk(node)
        )
        if not stored:
            return stop
        temp = self.b.temp(INT)
        self.b.emit(Assign(temp, stop), node)
        return Local(temp)

    def count(
        self,
        target: ast.expr,
        start: Expr,
        stop: Expr,
        step: int,
        item: Callable[[Expr], Value],
        node: ast.AST,
        body: Callable[[], None],
        orelse: list[ast.stmt],
    ) -> None:
        """The loop proper. The counter never passes its last value, so it is the loop variable
        itself where the body does not assign that."""
        compare = "<" if step > 0 else ">"
        inside, empty = self.b.branch(fold(Binary(compare, start, stop)))
        loop = Loop([], [], len(self.scope.withs))
        done: list[Edge] = []
        if inside:
            self.b.ends = inside
            same = isinstance(target, ast.Name) and item(start) == Val(start, INT) and not self._stores(target, node)
            if same:
                assert isinstance(target, ast.Name)
                self.assign_local(target.id, Val(start, INT), target)
                counter = self.scope.slots[target.id]
            else:
                span = self.span(node)
                counter = self.b.local("for", f"{self.scope.key}.for:{span.line}:{span.column}", INT)
                self.b.emit(Assign(counter, start), node)
            head = self.b.mark()
            self.scope.loops.append(loop)
            if not same:
                self.bind_target(target, item(Local(counter)))
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
        stores = [
            n for n in ast.walk(node)
            if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store) and n.id == target.id
        ]  # fmt: skip
        return len(stores) > 1 or target.id in self.scope.fixed

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
        """A loop over values that are no constants of one kind: the body once for each."""
        exits: list[Edge] = []
        key = self.scope.key
        for i, value in enumerate(items):
            loop = Loop([], [], len(self.scope.withs))
            self.scope.loops.append(loop)
            self.scope.key = f"{key}#{i}"
            self.bind_target(target, value)
            body()
            self.b.ends += loop.head
            exits += loop.exits
            self.scope.loops.pop()
        self.scope.key = key
        if isinstance(target, ast.Name):
            self.scope.fixed.pop(target.id, None)
        self.block(orelse)
        self.b.ends += exits

    # ------------------------------------------------------------------ with

    def stmt_with(self, node: ast.With) -> None:
        opened = len(self.scope.withs)
        for item in node.items:
            if item.optional_vars is not None:
                self.refuse("`with … as …` is not supported", node, "with ms.lock: …")
            self.open(item.context_expr)
        self.block(node.body)
        self.b.node = node
        self.unwind(opened)
        for entry in reversed(self.scope.withs[opened:]):
            if entry == "atomic":
                self.b.depth -= 1
        del self.scope.withs[opened:]

    def open(self, node: ast.expr) -> None:
        """Enter one ``with`` item: a lock, or ``atomic()``."""
        if isinstance(node, ast.Call) and isinstance(node.func, (ast.Name, ast.Attribute)):
            if self.evaluate(node.func) == PyVal(atomic):
                if node.args or node.keywords:
                    self.refuse("atomic() takes no arguments", node)
                if self.b.mode == "property":
                    self.refuse("atomic() in a property", node, "properties see one state, all in one go")
                self.b.begin_atomic("atomic", "atomic")
                self.scope.withs.append("atomic")
                return
        with self.one_statement(node):
            value = self.evaluate(node)
            shape = ""
            if isinstance(value, SharedVal):
                shape = value.variable.element if value.index is not None else value.variable.shape
            if not isinstance(value, SharedVal) or shape != "mutex":
                if isinstance(value, Val) and value.kind.name == "unknown":
                    return
                self.refuse(f"`with` takes a Mutex or atomic(), not {describe(value)}", node)
            if self.b.mode != "thread":
                self.refuse(f"a lock is taken in {self.b.mode}", node, "nothing else runs there: leave it out")
            index = self.keep(value.index, node) if value.index else None
            assert index is None or isinstance(index, Val)
            value = SharedVal(value.variable, self._pinned(value.ref, node), index, value.text)
            self.real_writes += 1
            self.b.emit(Acquire(self.access_place(value)), node)
        self.scope.withs.append(value)

    def unwind(self, to: int) -> None:
        """The way out of the open ``with`` blocks above ``to``, innermost first."""
        depth = self.b.depth
        for entry in reversed(self.scope.withs[to:]):
            if isinstance(entry, SharedVal):
                self.b.emit(Release(self.access_place(entry)))
            else:
                self.b.end_atomic()
        self.b.depth = depth


