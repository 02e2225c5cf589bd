"""Lowers special forms: choose, maybe, wait_until, free, event; and allocation."""

from __future__ import annotations

import ast
from typing import Any

from interleave.frontend.describe import describe
from interleave.frontend.functions import Functions
from interleave.frontend.values import (
    FALSE,
    INT,
    NOTHING,
    TRUE,
    UNKNOWN,
    Bitfield,
    LocationVal,
    MembersVal,
    Shared,
    SharedVal,
    SlotVal,
    Val,
    Value,
    join,
    ref_kind,
)
from interleave.program.expr import Const, Expr, Local
from interleave.program.instr import Assign, Assume, Choose, ChooseRange, Emit, Free, New

#: From how many alternatives on a range is not written out.
MAX_LISTED = 64


class Special(Functions):
    """The language's own forms."""

    def construct(self, cls: Any, node: ast.Call) -> Value:
        """``S(field=value)``: allocates and initialises in one step."""
        self.no_property("an object is allocated", node)
        if node.args:
            self.refuse(
                f"{cls.__name__}() takes its fields by name", node.args[0], f"{cls.__name__}(field=value)"
            )
        fields = self.declared.fields(cls)
        _, named = self.arguments(node)
        inits: list[tuple[str, Expr]] = []
        for name, value in named.items():
            if name not in fields:
                self.no_attribute(cls.__name__, name, fields, node)
            variable = fields[name]
            scalar = isinstance(variable, Shared) and variable.shape == "scalar" and not variable.dims
            if not (scalar and isinstance(variable, Shared) and isinstance(value, Val)):
                called = cls.__name__
                word = variable.word.shown if isinstance(variable, Bitfield) else ""
                hint = f"give its word: {called}({word}=…)" if word else ""
                self.refuse(f"{called}({name}=…): only scalar fields can be given", node, hint)
            inits.append((variable.name, self.coerce(value, variable, node, name)))
        slot = self.b.temp(ref_kind(cls))
        self.real_writes += 1
        self.b.emit(New(slot, cls.__name__, tuple(inits)), node)
        return Val(Local(slot), ref_kind(cls))

    def title(self, node: ast.expr, form: str) -> str:
        """What the author calls a step or a choice: an argument of a form."""
        if not (isinstance(node, ast.Constant) and isinstance(node.value, str)):
            self.refuse("a name is plain text", node, form)
        if not node.value.strip():
            self.refuse("a name is empty", node, form)
        return node.value

    def form_choose(self, node: ast.Call) -> Value:
        self.no_property("choose()", node)
        title = ""
        for keyword in node.keywords:
            if keyword.arg != "name":
                self.refuse("choose() takes no keyword but name", keyword.value, 'choose(a, b, name="size")')
            title = self.title(keyword.value, 'choose(a, b, name="size")')
        if len(node.args) == 1:
            argument = node.args[0]
            if self.is_range(argument):
                assert isinstance(argument, ast.Call)
                return self._choose_range(argument, title)
            if isinstance(argument, (ast.Tuple, ast.List, ast.Set, ast.Name, ast.Attribute)):
                value = None
                if isinstance(argument, (ast.Name, ast.Attribute)):
                    value = self.evaluate(argument)
                if not isinstance(value, Val):
                    return self._choose(self.collection(argument), node, title)
                return self._choose((value,), node, title)
        values: list[Value] = []
        for i, argument in enumerate(node.args):
            later = node.args[i + 1 :]
            value = self.evaluate(argument)
            values.append(self.keep(value, argument) if later else value)
        return self._choose(tuple(values), node, title)

    def _choose(self, values: tuple[Value, ...], node: ast.AST, title: str) -> Val:
        if not values:
            self.refuse("choose() needs at least one alternative", node)
        kind, exprs = UNKNOWN, []
        for value in values:
            if not isinstance(value, Val):
                self.refuse(f"choose() takes values, not {describe(value)}", node)
            wider = join(kind, value.kind)
            if wider is None:
                self.refuse(f"choose() mixes {kind} with {value.kind}", node)
            kind = wider
            exprs.append(value.expr)
        slot = self.b.temp(kind)
        self.b.emit(Choose(slot, tuple(exprs), title), node)
        return Val(Local(slot), kind)

    def _choose_range(self, node: ast.Call, title: str) -> Val:
        start, stop, step = self.range_bounds(node)
        if isinstance(start, Const) and isinstance(stop, Const):
            numbers = range(start.value, stop.value, step)
            if len(numbers) < MAX_LISTED:
                return self._choose(tuple(Val(Const(i), INT) for i in numbers), node, title)
        slot = self.b.temp(INT)
        self.b.emit(ChooseRange(slot, start, stop, step, title), node)
        return Val(Local(slot), INT)

    def range_bounds(self, node: ast.Call) -> tuple[Expr, Expr, int]:
        """The bounds of a ``range(…)``, evaluated in order; the step is a constant."""
        if not 1 <= len(node.args) <= 3 or node.keywords:
            self.refuse("range() takes one to three arguments", node)
        bounds: list[Expr] = []
        for i, argument in enumerate(node.args):
            value = Val(self.integer(argument), INT)
            bounds.append(self.kept(value, argument).expr if node.args[i + 1 :] else value.expr)
        if len(bounds) == 1:
            bounds.insert(0, Const(0))
        step = bounds[2] if len(bounds) == 3 else Const(1)
        if not isinstance(step, Const) or step.value == 0:
            self.refuse("the step of a range is a constant other than 0", node)
        return bounds[0], bounds[1], step.value

    def form_maybe(self, node: ast.Call) -> Value:
        self.no_property("maybe()", node)
        if len(node.args) > 1:
            self.refuse("maybe() takes no values", node, "choose(a, b, …) takes any of several values")
        title = self.title(node.args[0], 'maybe("the load fails")') if node.args else ""
        return self._choose((FALSE, TRUE), node, title)

    def form_wait_until(self, node: ast.Call) -> Value:
        self.no_property("wait_until()", node)
        if len(node.args) != 1:
            self.refuse("wait_until() takes one condition", node)
        if isinstance(waits := node.args[0], ast.Lambda):
            hint = f"wait_until({ast.unparse(waits.body)})"
            self.refuse("wait_until() takes the condition itself", waits, hint)
        rest, text = self._rest(node), self.text(node)
        if node.keywords:
            text = f"wait_until({self.text(node.args[0])})"
        self.real_writes += 1  # it must not depend on a ghost whether the thread goes on
        region = self.leave_statement()
        self.b.begin_atomic("wait_until", text)
        yes, no = self.condition(node.args[0])
        if no:
            self.b.ends = no
            resting, self.b.resting = self.b.resting, self.b.resting or rest
            self.b.emit(Assume(Const(0)), node, text)
            self.b.resting = resting
            self.b.claims |= {len(self.b.nodes) - 1} if rest else set()
            self.b.ends = []
        self.b.ends = yes
        self.b.end_atomic()
        self.reenter_statement(region)
        return NOTHING

    def _rest(self, node: ast.Call) -> bool:
        """Whether a ``wait_until`` says that it is a rest."""
        rest = False
        for keyword in node.keywords:
            value = keyword.value
            plain = isinstance(value, ast.Constant) and isinstance(value.value, bool)
            if keyword.arg != "rest" or not plain:
                self.refuse(
                    "wait_until() takes no keyword but rest, which is True or False", value,
                    "wait_until(condition, rest=True)",
                )  # fmt: skip
            rest = isinstance(value, ast.Constant) and value.value is True
        if rest and self.b.mode != "thread":
            self.refuse(f"a rest in {self.b.mode}", node, "nothing waits there")
        return rest

    def form_free(self, node: ast.Call) -> Value:
        self.no_property("free()", node)
        if len(node.args) != 1:
            self.refuse("free() takes one reference", node)
        value = self.scalar(node.args[0])
        if value.kind.name == "unknown":
            return NOTHING
        if value.kind.name != "ref":
            if value.kind.name == "none":
                self.unknown("cannot tell what is freed: it is only ever None", node)
                return NOTHING
            self.refuse(f"free() takes a reference, not {value.kind}", node)
        self.real_writes += 1
        self.b.emit(Free(value.kind.cls.__name__, value.expr, self.text(node.args[0])), node)
        return NOTHING

    def form_ref(self, node: ast.Call) -> Value:
        """``ref(m.a)``: the location itself, its object and its indices as they are now."""
        if len(node.args) != 1:
            self.refuse("ref() takes one variable, field or element", node)
        value = self.resolve(node.args[0])
        if isinstance(value, SlotVal):
            return LocationVal(self.pin(value, node))
        if isinstance(value, (SharedVal, MembersVal)):
            hint = f"pass it as it is: f({self.text(node.args[0])})"
            self.refuse(f"ref() takes a variable, not {describe(value)}", node, hint)
        if isinstance(value, Val) and value.kind == UNKNOWN:
            return value
        self.refuse(
            f"ref() takes a shared variable, a field or an element, not {describe(value)}", node,
            "a local is changed by what a procedure returns: x = f(x)",
        )  # fmt: skip

    def form_event(self, node: ast.Call) -> Value:
        self.no_property("event()", node)
        name = node.args[0] if node.args else None
        if not (isinstance(name, ast.Constant) and isinstance(name.value, str)):
            self.refuse("event() takes the event's name as text first", node, 'event("sem_post", value)')
        args: list[Local | str] = []
        for argument in node.args[1:]:
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                args.append(argument.value)
                continue
            value = self.scalar(argument)
            slot = self.b.temp(value.kind)  # it has the type that the value is shown by
            self.b.emit(Assign(slot, value.expr), argument)
            args.append(Local(slot))
        self.b.emit(Emit(name.value, tuple(args)), node)
        return NOTHING
