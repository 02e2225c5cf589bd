"""Lowers ``match select():``, with a channel's operation in each case."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from interleave.frontend.builder import Edge
from interleave.frontend.channel_parts import Case
from interleave.frontend.channels import DEFAULT, TIMEOUT, WAITS, Channels
from interleave.frontend.describe import describe
from interleave.frontend.unsupported import refusal
from interleave.frontend.values import BOOL, BoundVal, PyVal, SharedVal, Val
from interleave.model import select
from interleave.program.expr import Binary, Const, Expr, Local, fold
from interleave.program.instr import Require

#: What a ``select`` looks like.
FORM = "match select(): case ms.a.receive(x): … case ms.b.receive(x, ok): … case ms.c.send(1): … case _: …"


class Selects(Channels):
    """``match select():``."""

    def stmt_match(self, node: ast.Match) -> None:
        """``match select():``, with a channel's operation in each case."""
        subject = node.subject
        called = isinstance(subject, ast.Call) and isinstance(subject.func, (ast.Name, ast.Attribute))
        if not (called and isinstance(subject, ast.Call) and self.evaluate(subject.func) == PyVal(select)):
            name, hint = refusal(node)
            self.refuse(f"{name} is not supported", node, hint)
        otherwise = self._otherwise(subject)
        self.no_property("select()", node)
        cases: list[Case] = []
        default: ast.match_case | None = None
        for one in node.cases:
            if isinstance(one.pattern, ast.MatchAs) and one.pattern.name is None:
                if one.guard is not None or one is not node.cases[-1]:
                    self.refuse("case _ stands last, without a condition", one.pattern, FORM)
                default = one
                continue
            cases.append(self._written(one))
        if not cases:
            self.refuse("this select() has no case", node, FORM)
        if default is None and otherwise == TIMEOUT:
            self.refuse("select(timeout=True) without case _", node, "case _: … is for when it gives up")
        if default is not None and otherwise == WAITS:
            otherwise = DEFAULT
        self._no_twins(cases)
        text = f"select {' or '.join(case.text for case in cases)}"
        *ways, rest = self.communicate(cases, text, otherwise, node)
        ends: list[Edge] = []
        for case, way in zip(cases, ways, strict=True):
            self.b.ends = way
            for target, slot, kind in zip(
                case.targets, (case.got, case.ok), (case.channel.variable.kind, BOOL), strict=False
            ):
                if isinstance(target, ast.MatchAs) and target.name is not None:
                    self.assign_local(target.name, Val(Local(slot), kind), target)
            self.block(list(case.body))
            ends += self.b.ends
        self.b.ends = rest
        if default is not None:
            self.block(default.body)
        self.b.ends += ends

    def _otherwise(self, subject: ast.Call) -> str:
        """What a ``select`` says of when no case can be taken."""
        plain = [k for k in subject.keywords if isinstance(k.value, ast.Constant) and k.value.value is True]
        if subject.args or len(plain) != len(subject.keywords) or any(k.arg != "timeout" for k in plain):
            self.refuse("select() takes nothing but timeout=True", subject, FORM)
        return TIMEOUT if plain else WAITS

    def _written(self, one: ast.match_case) -> Case:
        """A case of a ``select`` as it stands in its pattern."""
        pattern = one.pattern
        if not (isinstance(pattern, ast.MatchClass) and not pattern.kwd_attrs):
            self.refuse("a case of select() is a receive or a send", pattern, FORM)
        guard = Val(self.truth(self.scalar(one.guard), one.guard), BOOL) if one.guard is not None else None
        called = self.evaluate(pattern.cls)
        if not (isinstance(called, BoundVal) and isinstance(called.owner, SharedVal)):
            self.refuse(f"{describe(called)} is no case of select()", pattern, FORM)
        owner, text, inner = called.owner, self.text(pattern), pattern.patterns
        if owner.shape != "channel" or called.name not in ("send", "receive"):
            self.refuse(f"{owner.text}.{called.name}() is no case of select()", pattern, FORM)
        if called.name == "send":
            if len(inner) != 1:
                self.refuse(f"{owner.text}.send() takes 1 argument", pattern)
            case = self._case(owner, text, pattern, self.scalar(self._sent(inner[0])))
        else:
            if len(inner) > 2 or not all(isinstance(p, ast.MatchAs) and p.pattern is None for p in inner):
                self.refuse(
                    f"{owner.text}.receive() takes names", pattern, f"case {owner.text}.receive(value, ok): …"
                )
            case = self._case(owner, text, pattern)
            case.targets = tuple(inner)
        case.guard = None if guard is None else self.kept(guard, pattern).expr
        case.body = tuple(one.body)
        return case

    def _sent(self, pattern: ast.pattern) -> ast.expr:
        """The value that a pattern stands for, which is sent: a name is read, not bound."""
        match pattern:
            case ast.MatchValue(value):
                return value
            case ast.MatchSingleton(value):
                return ast.copy_location(ast.Constant(value), pattern)
            case ast.MatchAs(pattern=None, name=str(name)):
                return ast.copy_location(ast.Name(name, ast.Load()), pattern)
        self.refuse(
            "send() in a case takes a constant, a name or a variable", pattern, "x = …, before select()"
        )

    def _no_twins(self, cases: Sequence[Case]) -> None:
        """No two cases do the same to one channel."""
        for k, case in enumerate(cases):
            for other in cases[:k]:
                if (case.name, case.sends) != (other.name, other.sends):
                    continue
                here, there = case.channel, other.channel
                pairs = list(zip(here.indices, there.indices, strict=True))
                pairs += [(here.ref, there.ref)] if here.ref is not None and there.ref is not None else []
                tests = [fold(Binary("==", a.expr, b.expr)) for a, b in pairs]
                same: Expr = Const(1)
                for test in tests:
                    same = fold(Binary("&", same, test)) if same != Const(1) else test
                what = f"two cases of this select() {'send to' if case.sends else 'receive from'}"
                hint = "one of them is enough: what comes after it can be chosen there"
                if same == Const(1):
                    self.refuse(f"{what} {here.text}", case.node, hint)
                if same != Const(0):
                    apart = fold(Binary("==", same, Const(0)))
                    self.b.emit(Require(apart, f"{what} one channel", hint), case.node)
