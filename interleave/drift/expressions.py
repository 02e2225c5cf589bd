"""What expressions of C do: loads, stores, calls, and what known functions do, operands first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from interleave.drift.parsing import Syntax
from interleave.drift.source import Definition, SourceFile, digest, tokens
from interleave.drift.vocabulary import CALLS, GUARDS, MACROS
from interleave.record import record

if TYPE_CHECKING:
    from tree_sitter import Node

#: How many digits the hash of an operation's tokens has.
DIGITS = 8
#: What says nothing of its own: an operation that it is part of has its words.
_SILENT = {
    "type_descriptor", "sizeof_expression", "alignof_expression", "offsetof_expression", "field_identifier",
    "string_content",
}  # fmt: skip
_WRAPPED = ("parenthesized_expression", "cast_expression")
_USED = re.compile(r"(->|\.)?\s*([A-Za-z_]\w*)")
_CONSTANT = re.compile(r"[A-Z_][A-Z0-9_]*")


@record
class Operation:
    """One operation.

    Attributes:
        kind: what is done.
        name: to what; empty if that is no single thing.
        hash: of the tokens that say how, empty if there are none.
        line: where it is written, 0 if nobody knows.
        text: how it is written; empty if nobody knows.
        about: the fields, functions and variables in it that are no locals.
        via: the function that does it and is called here.
    """

    kind: str
    name: str = ""
    hash: str = ""
    line: int = 0
    text: str = ""
    about: frozenset[str] = frozenset()
    via: str = ""

    @property
    def what(self) -> str:
        """Kind and name: what it is called."""
        return f"{self.kind} {self.name}" if self.name else self.kind

    @property
    def key(self) -> str:
        """All that a lock file keeps of it."""
        return f"{self.what} #{self.hash}" if self.hash else self.what


_KEY = re.compile(r"(end \S+|until not|\S+)(?: (?!#[0-9a-f]{8}$)(\S+))?(?: #([0-9a-f]{8}))?")


def of_key(key: str) -> Operation | None:
    """The operation that a lock file has written down; None if it is none."""
    match = _KEY.fullmatch(key)
    return Operation(match[1], match[2] or "", match[3] or "") if match is not None else None


class Expressions:
    """Notes the operations of expressions of one function."""

    def __init__(self, file: SourceFile, definition: Definition, syntax: Syntax) -> None:
        self.file, self.definition, self.syntax = file, definition, syntax
        self.found: list[Operation] = []
        self.locals: set[str] = set()
        #: of each block that is open, what is given back at its end
        self.guards: list[list[str]] = [[]]

    def words(self, start: int, end: int) -> str:
        """A part as it is written, not as it was read."""
        begin = self.definition.start
        return self.file.raw[begin + start : begin + end].decode("utf-8", "surrogateescape")

    def text(self, node: Node) -> str:
        """A part as it is written, on one line."""
        return " ".join(self.words(node.start_byte, node.end_byte).split())

    def hashed(self, node: Node) -> str:
        return digest(tokens(self.words(node.start_byte, node.end_byte)), DIGITS)

    def add(self, kind: str, name: str = "", node: Node | None = None, *, end: int = 0) -> None:
        """An operation, with the words that say how; ``end`` is where they end, if not with the node."""
        if node is None:
            self.found.append(Operation(kind, name))
            return
        text = self.words(node.start_byte, end or node.end_byte)
        line, hashed = self._line(node), digest(tokens(text), DIGITS)
        about = frozenset(
            match[2] for match in _USED.finditer(text) if match[1] or match[2] not in self.locals
        )
        self.found.append(Operation(kind, name, hashed, line, " ".join(text.split()), about))

    def plain(self, kind: str, name: str, node: Node) -> None:
        """An operation of which its name says everything."""
        self.found.append(Operation(kind, name, "", self._line(node), self.text(node)))

    def _line(self, node: Node) -> int:
        return self.file.line(self.definition.start + node.start_byte)

    # ---- places: what has an address

    def place(self, node: Node) -> str:
        """The name of what is accessed: the fields behind the last arrow, or a variable."""
        if node.type in _WRAPPED:
            return self.place(node.named_children[-1])
        if node.type == "pointer_expression":
            star = "*" if self._operator(node) == "*" else ""
            return star + self.place(node.named_children[-1])
        if node.type == "field_expression":
            base, field = node.named_children[0], self.text(node.named_children[-1])
            if self._operator(node) == "->" or (base.type == "identifier" and self.text(base) in self.locals):
                return field
            return f"{self.place(base)}.{field}"
        if node.type == "subscript_expression":
            return f"{self.place(node.named_children[0])}[]"
        if node.type == "call_expression":
            return f"{self.place(node.named_children[0])}()"
        return self.text(node) if node.type == "identifier" else ""

    def _operator(self, node: Node) -> str:
        found = node.child_by_field_name("operator")
        return self.text(found) if found is not None else ""

    def own(self, node: Node) -> bool:
        """Whether a place belongs to the function alone: a local, or a part of one."""
        while node.type in _WRAPPED or (node.type == "field_expression" and self._operator(node) == "."):
            node = node.named_children[-1 if node.type in _WRAPPED else 0]
        if node.type != "identifier":
            return False
        name = self.text(node)
        return name in self.locals or _CONSTANT.fullmatch(name) is not None

    def reach(self, node: Node) -> None:
        """What has to be read to get to a place."""
        if node.type in _WRAPPED:
            self.reach(node.named_children[-1])
        elif node.type == "field_expression":
            base = node.named_children[0]
            self.expression(base) if self._operator(node) == "->" else self.reach(base)
        elif node.type == "subscript_expression":
            self.reach(node.named_children[0])
            self.expression(node.named_children[-1])
        elif node.type == "pointer_expression":
            inner = node.named_children[-1]
            self.expression(inner) if self._operator(node) == "*" else self.reach(inner)
        elif node.type != "identifier":
            self.expression(node)

    # ---- expressions

    def statement(self, node: Node | None) -> None:
        """A statement within an expression."""
        raise NotImplementedError

    def expression(self, node: Node) -> None:
        """The operations of an expression whose value is used."""
        kind = node.type
        if kind in ("identifier", "field_expression", "subscript_expression"):
            self.read(node)
        elif kind == "pointer_expression":
            self._pointer(node)
        elif kind == "call_expression":
            self._call(node)
        elif kind == "assignment_expression":
            self._assignment(node)
        elif kind == "update_expression":
            self._update(node)
        elif kind == "conditional_expression":
            self._conditional(node)
        elif kind == "compound_statement":
            self.statement(node)
        elif kind == "gnu_asm_expression":
            self.add("asm", "", node)
        elif kind not in _SILENT:
            for part in node.named_children:
                self.expression(part)

    def read(self, node: Node) -> None:
        """A place whose value is used."""
        self.reach(node)
        if not self.own(node):
            known = node.type == "identifier" and self.text(node) in self.file.definitions
            self.plain("use" if known else "load", self.place(node), node)

    def _pointer(self, node: Node) -> None:
        self.reach(node)
        if self._operator(node) == "*":
            self.plain("load", self.place(node), node)
        elif not self.own(node.named_children[-1]):
            self.plain("address", self.place(node), node)

    def _written(self, target: Node, whole: Node) -> None:
        """A place gets a new value."""
        self.add("local" if self.own(target) else "store", self.place(target), whole)

    def _assignment(self, node: Node) -> None:
        target, value = node.named_children[0], node.named_children[-1]
        self.reach(target)
        if self._operator(node) != "=" and not self.own(target):
            self.plain("load", self.place(target), target)
        self.expression(value)
        self._written(target, node)

    def _update(self, node: Node) -> None:
        target = node.named_children[0]
        self.reach(target)
        if not self.own(target):
            self.plain("load", self.place(target), target)
        self._written(target, node)

    def _conditional(self, node: Node) -> None:
        condition, *branches = node.named_children
        self.expression(condition)
        self.add("if", "?", condition)
        for number, branch in enumerate(branches):
            if number:
                self.add("else", "?")
            self.expression(branch)
        self.add("end if", "?")

    def _of_macro(self, called: Node) -> bool:
        """Whether a plain name among the arguments need not be a variable."""
        name = self.text(called)
        return name in MACROS or _CONSTANT.fullmatch(name) is not None

    def _call(self, node: Node) -> None:
        called, arguments = node.named_children[0], node.child_by_field_name("arguments")
        given = [one for one in arguments.named_children if one.type != "comment"] if arguments else []
        name = self.place(called)
        if called.type != "identifier":
            self.expression(called)
            name = f"*{name}"
        kind, target = CALLS.get(name, ("call", -1))
        for number, argument in enumerate(given):
            if number != target or kind in ("assert", "start"):
                started = number == target and kind == "start"
                if not (argument.type == "identifier" and (started or self._of_macro(called))):
                    self.expression(argument)
            elif argument.type == "pointer_expression":
                self.reach(argument)
            else:
                self.expression(argument)
        if kind == "assert":
            self.add(kind, "", node)
            return
        if kind != "call":
            name = self.place(given[target]) if 0 <= target < len(given) else name
        self.add(kind, name, node)
        if kind == "acquire" and self.text(called) in GUARDS:
            self.guards[-1].append(name)
