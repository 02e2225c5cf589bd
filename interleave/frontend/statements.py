"""Lowers statements."""

from __future__ import annotations

import ast

from interleave.errors import ModelError
from interleave.frontend.builder import Abandoned, Edge
from interleave.frontend.describe import describe, usage
from interleave.frontend.live import WHOLE
from interleave.frontend.newcomers import in_with
from interleave.frontend.scope import Loop
from interleave.frontend.select import Selects
from interleave.frontend.sync import WITH
from interleave.frontend.unsupported import refusal
from interleave.frontend.values import NOTHING, BoundVal, PyVal, SharedVal, TupleVal, Val, Value
from interleave.model import atomic
from interleave.program.expr import Const
from interleave.program.instr import Check


class Statements(Selects):
    """Simple statements, branches, ``while`` and ``with``."""

    def block(self, body: list[ast.stmt]) -> None:
        """Statements one after the other. What is wrong with one is noted, and the next one read: all that
        is wrong is told at once."""
        for statement in body:
            self.b.node = statement
            standing = self.standing()
            try:
                self.statement(statement)
            except Abandoned:
                self.resume(standing)
            except ModelError as error:
                if self.b.full:
                    raise
                self.b.kinds.errors.append(error)
                self.resume(standing)

    def statement(self, statement: ast.stmt) -> None:
        method = getattr(self, f"stmt_{type(statement).__name__.lower()}", None)
        if method is None:
            name, hint = refusal(statement)
            self.refuse(f"{name} is not supported", statement, hint)
        method(statement)

    def split(self, node: ast.expr) -> tuple[list[Edge], list[Edge]]:
        """A condition of ``if`` or ``while`` as edges, out of its statement's step."""
        if not (self.atomicity == "statement" and self.b.mode == "thread" and self.b.depth == 0):
            return self.condition(node)
        with self.one_statement(node):
            value = self.from_edges(self.condition(node), node)
        return self.b.branch(value.expr)

    def stmt_pass(self, node: ast.Pass) -> None:
        pass

    def stmt_expr(self, node: ast.Expr) -> None:
        if isinstance(node.value, ast.Constant):
            return
        if not isinstance(node.value, ast.Call):
            name, hint = refusal(node.value)
            if getattr(self, f"expr_{type(node.value).__name__.lower()}", None) is None:
                self.refuse(f"{name} is not supported", node, hint)
            self.refuse(
                "this expression is a statement without effect", node, "assign it, or test it with if"
            )
        with self.one_statement(node):
            self.evaluate(node.value)

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
                if self.b.mode == "property" and self.b.only_truth and len(self.scopes) == 1:
                    value = self.from_edges(self.condition(self._part(node.value)), node)
                else:
                    value = self.keep_all(self.evaluate(node.value), node)
                    items = value.items if isinstance(value, TupleVal) else (value,)
                    self.no_location(items, node, "is returned")
        if node.value is not None or scope.returns_value:
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

    def _part(self, value: ast.expr) -> ast.expr:
        """The part of what a property returns that it is about."""
        if self.b.part is None:
            return value
        if self.b.part == WHOLE:
            if isinstance(value, ast.Tuple):
                self.refuse("a pair is always true", value, "one condition; @leads_to takes a pair of them")
            return value
        if not isinstance(value, ast.Tuple) or len(value.elts) != 2:
            self.refuse("a leads_to returns a pair", value, "return what asks, what is to come: return p, q")
        return value.elts[self.b.part]

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

    def stmt_with(self, node: ast.With) -> None:
        opened = len(self.scope.withs)
        for item in node.items:
            if item.optional_vars is not None:
                self.refuse("`with … as …` is not supported", node, "with ms.lock: …")
            self.open(item.context_expr, node.body)
        self.block(node.body)
        self.b.node = node
        self.unwind(opened)
        for entry in reversed(self.scope.withs[opened:]):
            if entry == "atomic":
                self.b.depth -= 1
        del self.scope.withs[opened:]

    def open(self, node: ast.expr, body: list[ast.stmt]) -> None:
        """Enter one ``with`` item: a lock, a side of one, or ``atomic()``. The lock is the one named now,
        whatever the body assigns."""
        called = isinstance(node, ast.Call) and isinstance(node.func, (ast.Name, ast.Attribute))
        if called and isinstance(node, ast.Call) and self.evaluate(node.func) == PyVal(atomic):
            if len(node.args) > 1 or node.keywords:
                self.refuse("atomic() takes a name and nothing else", node, 'with atomic("notify"): …')
            title = self.title(node.args[0], 'with atomic("notify"): …') if node.args else ""
            if self.b.mode == "property":
                self.refuse("atomic() in a property", node, "properties see one state, all in one go")
            self.b.begin_atomic("atomic", title or "atomic", title)
            self.scope.withs.append("atomic")
            return
        with self.one_statement(node):
            named = self.evaluate(node)
            value, side = (named.owner, named.name) if isinstance(named, BoundVal) else (named, "")
            if not isinstance(value, SharedVal) or (value.shape, side) not in WITH:
                if isinstance(value, Val) and value.kind.name == "unknown":
                    return
                hint = usage(value)
                if isinstance(value, SharedVal):
                    hint = in_with(value.variable, self.scope.file.segment(node)) or _sides(value) or hint
                self.refuse(f"`with` takes a lock or atomic(), not {describe(value)}", node, hint)
            begin, end = WITH[value.shape, side]
            if self.b.mode != "thread":
                where = "a property" if self.b.mode == "property" else self.b.mode
                self.refuse(f"a lock is taken in {where}", node, "nothing else runs there: leave it out")
            ref = self.freeze(value.ref, body, node) if value.ref else None
            indices = tuple(self.freeze(index, body, node) for index in value.indices)
            value = SharedVal(value.variable, ref, indices, value.text)
            self.real_writes += 1
            self.perform(value, begin, node)
        self.scope.withs.append(BoundVal(value, end))

    def unwind(self, to: int) -> None:
        """The way out of the open ``with`` blocks above ``to``, innermost first."""
        depth = self.b.depth
        for entry in reversed(self.scope.withs[to:]):
            if isinstance(entry, BoundVal):
                assert isinstance(entry.owner, SharedVal)
                self.perform(entry.owner, entry.name)
            else:
                self.b.end_atomic()
        self.b.depth = depth


def _sides(value: Value) -> str:
    """How an object is used that has sides."""
    if not isinstance(value, SharedVal):
        return ""
    sides = [side for shape, side in WITH if shape == value.shape and side]
    return ", or ".join(f"with {value.text}.{side}: …" for side in sides)
