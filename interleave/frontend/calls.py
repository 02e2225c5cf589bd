"""Lowers calls: tells what is called."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Callable
from functools import partial

from interleave.frontend.describe import describe, usage
from interleave.frontend.special import Special
from interleave.frontend.values import (
    UNKNOWN,
    BoundVal,
    FuncVal,
    PyVal,
    SelfVal,
    SharedVal,
    SlotVal,
    StructVal,
    ThreadVal,
    Val,
    Value,
)
from interleave.model import (
    atomic,
    c_div,
    c_mod,
    choose,
    event,
    fence,
    free,
    maybe,
    ref,
    select,
    wait_until,
)
from interleave.model.orders import FUTEX, CName


class Calls(Special):
    """Calls of every sort."""

    def expr_call(self, node: ast.Call) -> Value:
        named_super = isinstance(node.func, ast.Name) and node.func.id == "super" and not node.args
        if named_super and self.outside("super", node) is builtins.super:
            return SelfVal(after=self.enclosing_class(node))
        target = self.evaluate(node.func)
        match target:
            case FuncVal(function, bound, owner):
                arguments = self.arguments(node)
                return self.inline(function, bound, *arguments, node, owner)
            case StructVal(cls):
                return self.construct(cls, node)
            case BoundVal(ThreadVal() as thread, "start"):
                return self.start(thread, node)
            case BoundVal(ThreadVal() as thread, "join"):
                return self.join_thread(thread, node)
            case BoundVal(SlotVal() as slot, name) if name in FUTEX:
                return self.futex_operation(slot, name, node)
            case BoundVal(SlotVal() as slot, name):
                return self.atomic_operation(slot, name, node)
            case BoundVal(SharedVal() as owner_value, name):
                return self.operate(owner_value, name, node)
            case PyVal(CName() as name):
                return self.c_call(name, node)
            case PyVal(found):
                return self.known(found, node)
            case Val(_, kind) if kind == UNKNOWN:
                return target
        if isinstance(target, ThreadVal):
            self.refuse(
                f"{target.name} is a thread and cannot be called", node,
                f"start it with .start(…): {target.name}.start(…)",
            )  # fmt: skip
        looks = isinstance(target, Val) and isinstance(node.func, ast.Attribute)
        hint = f"without (): {ast.unparse(node.func)}" if looks else usage(target)
        self.refuse(f"{describe(target)} cannot be called", node, hint)

    def known(self, found: object, node: ast.Call) -> Value:
        forms: dict[object, Callable[[ast.Call], Value]] = {
            choose: self.form_choose, maybe: self.form_maybe, wait_until: self.form_wait_until,
            free: self.form_free, ref: self.form_ref, event: self.form_event, fence: self.form_fence,
            len: self.builtin_len,
            min: partial(self.builtin_least, op="min"), max: partial(self.builtin_least, op="max"),
            abs: self.builtin_abs, bool: self.builtin_bool, int: self.builtin_int,
            any: partial(self.builtin_any, every=False), all: partial(self.builtin_any, every=True),
            sum: self.builtin_sum, c_div: partial(self.form_division, op="c_div"),
            c_mod: partial(self.form_division, op="c_mod"),
        }  # fmt: skip
        try:
            form = forms.get(found)
        except TypeError:
            form = None
        if form is not None:
            if node.keywords and found not in (choose, fence, wait_until):
                self.refuse(f"{getattr(found, '__name__', 'this')}() takes no keywords", node)
            return form(node)
        name = getattr(found, "__name__", type(found).__name__)
        if found is atomic:
            self.refuse("atomic() is used with `with`", node, "with atomic(): …")
        if found is select:
            self.refuse("select() is used with match", node, "match select(): case ms.a.receive(x): …")
        if found is print:
            self.refuse("print() is not supported", node, 'event("name", args…) marks what can be observed')
        if found is range:
            self.refuse("range() is used in for, in choose() and after `in`", node)
        self.refuse(
            f"{name}() is not a procedure of the model", node,
            "call plain functions defined with def, or abs, all, any, bool, int, len, max, min, sum",
        )  # fmt: skip
