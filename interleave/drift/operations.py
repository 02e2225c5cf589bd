"""What a function of C does, one operation after the other.

Each operation has a kind (``load``, ``store``, ``acquire``, ``call``, ``if``, …), the name of what it is
about, and a hash of the words that it is written with: of a condition, a value, arguments. Every statement
has at least one, so that none comes, goes or moves without a trace.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from interleave.drift.expressions import DIGITS as OPERATION
from interleave.drift.expressions import Expressions, Operation
from interleave.drift.parsing import parse
from interleave.drift.source import Definition, SourceFile, digest, tokens
from interleave.drift.vocabulary import GUARDS
from interleave.record import record

if TYPE_CHECKING:
    from tree_sitter import Node

#: How many digits the hash of a function's tokens has.
DIGITS = 32
_WORD = re.compile(r"(?<![\w.>])[A-Za-z_]\w*\b(?!\s*(?:->|\.|\[))")
_JUMPS = {"break_statement": "break", "continue_statement": "continue"}
_BRANCHES = {"preproc_if", "preproc_ifdef", "preproc_elif", "preproc_else", "preproc_elifdef"}


@record
class Function:
    """A function as it was read.

    Attributes:
        tokens: the hash of all its tokens, and of the conditions of the preprocessor that it is under.
        operations: what it does; None if that cannot be read.
        error: the line of the first thing that is not understood, where it cannot be read.
    """

    definition: Definition
    tokens: str
    operations: tuple[Operation, ...] | None
    error: int = 0


def read_function(file: SourceFile, definition: Definition) -> Function:
    """Read a function. Raises `UsageError` if there is nothing to read C with."""
    raw = file.raw[definition.start : definition.end].decode("utf-8", "surrogateescape")
    around = [tokens(condition) for condition in definition.conditions]
    hashed = digest([word for words in (*around, tokens(raw)) for word in words], DIGITS)
    syntax = parse(file, definition)
    root = [node for node in syntax.root.children if node.type == "function_definition"]
    if syntax.error is not None or len(root) != 1:
        return Function(definition, hashed, None, file.line(definition.start + (syntax.error or 0)))
    try:
        return Function(definition, hashed, _Reader(file, definition, syntax).function(root[0]))
    except RecursionError:
        return Function(definition, hashed, None, definition.line)


class _Reader(Expressions):
    """Walks through a function's syntax and notes its operations."""

    def function(self, node: Node) -> tuple[Operation, ...]:
        body = node.child_by_field_name("body")
        assert body is not None
        self.declared(node)
        for condition in self.definition.conditions:
            hashed = digest(tokens(condition), OPERATION)
            self.found.append(Operation("#if", "", hashed, self.definition.line, condition))
        self.add("function", "", node, end=body.start_byte)
        self.statement(body)
        for place, text in self.syntax.directives:
            line = self.file.line(self.definition.start + place)
            self.found.append(Operation("directive", "", digest(tokens(text), OPERATION), line, text))
        return tuple(self.found)

    def declared(self, function: Node) -> None:
        """The names of parameters and locals; what is ``static`` or ``extern`` is none."""
        stack = [function]
        while stack:
            node = stack.pop()
            stack += node.children
            if node.type not in ("declaration", "parameter_declaration"):
                continue
            kinds = {self.text(one) for one in node.children if one.type == "storage_class_specifier"}
            if not kinds & {"static", "extern"}:
                for part in node.children_by_field_name("declarator"):
                    self.locals.add(self.declarator(part))

    def declarator(self, node: Node) -> str:
        """The name that a declarator declares; empty without one."""
        while node.type != "identifier":
            inner = node.child_by_field_name("declarator")
            inner = inner or next((c for c in node.named_children if "declarator" in c.type), None)
            inner = inner or next((c for c in node.named_children if c.type == "identifier"), None)
            if inner is None:
                return ""
            node = inner
        return self.text(node)

    # ---- statements

    def statement(self, node: Node | None) -> None:
        if node is None:
            return
        read: Callable[[Node], None] | None = getattr(self, f"on_{node.type}", None)
        if read is not None:
            read(node)
        elif node.type in _JUMPS:
            self.plain(_JUMPS[node.type], "", node)
        elif node.type in _BRANCHES:
            self.branches(node)
        elif node.type.startswith("preproc_"):
            self.add("directive", "", node)
        elif node.type.endswith(("_expression", "_literal")) or node.type == "identifier":
            self.expression(node)
        elif node.is_named and node.type != "comment":
            self.add(node.type.replace("_", "-"), "", node)

    def statements(self, nodes: list[Node]) -> None:
        for node in nodes:
            self.statement(node)

    def on_compound_statement(self, node: Node) -> None:
        self.guards.append([])
        self.statements(node.named_children)
        for name in reversed(self.guards.pop()):
            self.add("release", name)

    def on_expression_statement(self, node: Node) -> None:
        for part in node.named_children:
            before = len(self.found)
            self.expression(part)
            whole = self.hashed(part)
            if all(one.hash != whole for one in self.found[before:]):
                self.add("expression", "", part)

    def on_declaration(self, node: Node) -> None:
        for part in node.children_by_field_name("declarator"):
            value = part.child_by_field_name("value")
            if value is not None:
                self.expression(value)
            self.add("local" if value is not None else "declare", self.declarator(part), node)
        if not node.children_by_field_name("declarator"):
            self.add("declare", "", node)

    def on_if_statement(self, node: Node) -> None:
        self.tested("if", node)
        self.statement(node.child_by_field_name("consequence"))
        other = node.child_by_field_name("alternative")
        if other is not None:
            self.add("else")
            self.statements(other.named_children)
        self.add("end if")

    def tested(self, kind: str, node: Node) -> None:
        """A condition, and what is decided by it; its name is those of the locals that it looks at."""
        condition = node.child_by_field_name("condition")
        assert condition is not None
        self.expression(condition)
        own = [word for word in _WORD.findall(self.text(condition)) if word in self.locals]
        self.add(kind, ",".join(dict.fromkeys(own)), condition)

    def on_while_statement(self, node: Node) -> None:
        macro = self.syntax.macros.get(node.start_byte, "")
        condition, body = node.child_by_field_name("condition"), node.child_by_field_name("body")
        assert condition is not None and body is not None
        if macro in GUARDS and condition.named_children:
            held = self.place(condition.named_children[0])
            self.add("acquire", held, node, end=body.start_byte)
            self.statement(body)
            self.add("release", held)
        elif macro:
            self.arguments(condition)
            self.add("block", macro, node, end=body.start_byte)
            self.statement(body)
            self.add("end block", macro)
        else:
            self.add("loop")
            self.tested("while", node)
            self.statement(body)
            self.add("end loop")

    def arguments(self, node: Node) -> None:
        """What is given to a macro before a block; plain names can be those of fields."""
        for part in node.named_children:
            if part.type == "comma_expression":
                self.arguments(part)
            elif part.type != "identifier":
                self.expression(part)

    def on_do_statement(self, node: Node) -> None:
        self.add("loop")
        self.statement(node.child_by_field_name("body"))
        self.tested("until not", node)
        self.add("end loop")

    def on_for_statement(self, node: Node) -> None:
        initial, condition, update, body = (
            node.child_by_field_name(part) for part in ("initializer", "condition", "update", "body")
        )
        self.statement(initial)
        self.add("loop")
        if condition is not None:
            self.expression(condition)
        self.add("for", "", node, end=body.start_byte if body is not None else 0)
        self.statement(body)
        if update is not None:
            self.expression(update)
        self.add("end loop")

    def on_switch_statement(self, node: Node) -> None:
        self.tested("switch", node)
        self.statement(node.child_by_field_name("body"))
        self.add("end switch")

    def on_case_statement(self, node: Node) -> None:
        value = node.child_by_field_name("value")
        self.add("case", "", value) if value is not None else self.add("default")
        self.statements([c for c in node.named_children if value is None or c.start_byte > value.start_byte])

    def on_return_statement(self, node: Node) -> None:
        for part in node.named_children:
            self.expression(part)
        self.add("return", "", node)

    def on_goto_statement(self, node: Node) -> None:
        label = node.child_by_field_name("label")
        self.plain("goto", self.text(label) if label is not None else "", node)

    def on_labeled_statement(self, node: Node) -> None:
        label = node.child_by_field_name("label")
        self.plain("label", self.text(label) if label is not None else "", node.children[0])
        self.statements(node.named_children[1:])

    def on_else_clause(self, node: Node) -> None:
        self.statements(node.named_children)

    def branches(self, node: Node) -> None:
        """Conditional compilation within a function: as an ``if``, which nobody decides here."""
        fields = (node.child_by_field_name("condition"), node.child_by_field_name("name"))
        head = [part for part in fields if part is not None]
        word = "else" if node.type == "preproc_else" else "elif" if "elif" in node.type else "if"
        if head:
            first = self.words(node.start_byte, head[0].start_byte)
            self.add(f"#{word}", "" if "n" not in first else "not", head[0])
        else:
            self.add(f"#{word}")
        self.statements([c for c in node.named_children if c not in head])
        if word == "if":
            self.add("#endif")
