"""What a step does, in words, without a state: the author's notation as far as it goes."""

from __future__ import annotations

import re
from typing import assert_never

from interleave.program import instr as I
from interleave.program.expr import (
    Address,
    Binary,
    Const,
    Expr,
    Local,
    Lookup,
    ThreadId,
    Unary,
    locals_of,
    show,
)
from interleave.program.operands import definitions, places
from interleave.program.program import Code, Program
from interleave.program.types import EnumType, RefType, Type

#: Temporaries within temporaries are written out up to this depth.
MAX_DEPTH = 8


class Operations:
    """Describes the instructions of one graph.

    Temporaries are shown as what is assigned to them, so that the text does not depend on how
    they are numbered; one that is assigned in several places as all that it may be, ``{1, x}``.
    """

    def __init__(self, program: Program, code: Code) -> None:
        self.program, self.code = program, code
        self.made = definitions(code)
        #: temporaries that are the number of an element, where that is worked out of several indices
        self.numbers = {
            place.index.slot: f"element {place.text}"
            for node in code.nodes
            for place in places(node.instr)
            if isinstance(place.index, Local) and len(program.variable[place.variable].dims) > 1
        }

    def operation(self, instr: I.Instr) -> str:
        """The text of an access; "" for local work."""
        match instr:
            case I.Load(_, place, order):
                return f"{place.text}.load({order})" if order else f"read {place.text}"
            case I.Store(place, expr, _, order):
                value = self.value(expr, self.program.variable[place.variable].type)
                return f"{place.text}.store({value}, {order})" if order else f"{place.text} = {value}"
            case I.Operate(_, places, _, argument):
                given = "" if argument is None else self.value(argument)
                return instr.meaning.text.format(*(place.text for place in places), argument=given)
            case I.Put(place, expr):
                put, _ = self.program.queue_verbs(place.variable)
                return f"{place.text}.{put}({self.value(expr, self.program.variable[place.variable].type)})"
            case I.Get(_, place):
                _, get = self.program.queue_verbs(place.variable)
                return f"{place.text}.{get}()"
            case I.Notify(condition):
                return f"{condition.text}.{instr.text}"
            case I.New(_, struct, inits):
                return f"new {struct}({', '.join(self._init(name, expr) for name, expr in inits)})"
            case I.Free(_, ref, text):
                return f"free {text or self.value(ref)}"
            case I.Start(name, index, args):
                target = self.program.thread[name]
                types = (target.code.locals[slot].type for slot in target.params)
                values = (self.value(a, t) for a, t in zip(args, types, strict=True))
                return f"start {self._instance(name, index)}({', '.join(values)})"
            case I.Join(name, index):
                return f"join {self._instance(name, index)}"
            case I.Status(_, name, index, what):
                return f"read {self._instance(name, index)}.{what}"
            case I.Choose(dst, values):
                type_ = self.code.locals[dst].type
                return f"choose({', '.join(self.value(v, type_) for v in values)})"
            case I.ChooseRange(_, start, stop, step):
                bounds = f"{self.value(start)}, {self.value(stop)}, {step}"
                return f"choose(range({bounds}))"
            case I.AtomicBegin(instr=I.Fence(order)):
                return f"fence({order})"
            case I.AtomicBegin(instr=I.End()):
                return "end"
            case I.AtomicBegin() if instr.instr is not None:
                return self.operation(instr.instr)
            case (
                I.Assign() | I.Branch() | I.Check() | I.Require() | I.Emit() | I.Fence() | I.End()
                | I.Result() | I.Assume() | I.AtomicBegin() | I.AtomicEnd()
            ):  # fmt: skip
                return ""
        assert_never(instr)

    def titled(self, instr: I.Instr) -> str:
        """The same, with what the author calls it before it."""
        return ": ".join(filter(None, (I.title(instr), self.operation(instr))))

    def value(self, expr: Expr, type_: Type | None = None) -> str:
        """An expression; a constant as a value of the type that it is for."""
        match expr:
            case Const(value):
                if type_ is None or isinstance(type_, RefType):
                    return "None" if type_ is not None and value == 0 else str(value)
                return type_.show(value) if type_.low <= value <= type_.high else str(value)
            case Local(slot):
                return self._bare(slot, 0)
            case Binary("==" | "!=" as op, Local(slot), Const(value)) if self._enum(slot, value):
                return f"{self.name(slot)} {op} {self.code.locals[slot].type.show(value)}"
            case Unary() | Binary() | Address() | Lookup() | ThreadId():
                return show(expr, self._names(expr, 0))
        assert_never(expr)

    def name(self, slot: int) -> str:
        """A local's name; a temporary's value in parentheses."""
        return self._name(slot, 0)

    # ------------------------------------------------------------------ parts

    def _init(self, name: str, expr: Expr) -> str:
        variable = self.program.variable[name]
        return f"{variable.field}={self.value(expr, variable.type)}"

    def _instance(self, name: str, index: Expr | None) -> str:
        if index is not None:
            return f"{name}[{self.value(index)}]"
        return f"{name}[…]" if self.program.thread[name].indexed else name

    def _enum(self, slot: int, value: int) -> bool:
        type_ = self.code.locals[slot].type
        return isinstance(type_, EnumType) and 0 <= value <= type_.high

    def _names(self, expr: Expr, depth: int) -> list[str]:
        """Names for the locals that an expression mentions, by number."""
        names = [""] * len(self.code.locals)
        for slot in locals_of(expr):
            names[slot] = self._name(slot, depth)
        return names

    def _name(self, slot: int, depth: int) -> str:
        text = self._bare(slot, depth)
        return f"({text})" if self.code.locals[slot].name.startswith("%") else text

    def _bare(self, slot: int, depth: int) -> str:
        local = self.code.locals[slot].name
        if not local.startswith("%"):
            return local
        if slot in self.numbers:
            return self.numbers[slot]
        made = self.made.get(slot, [])
        if not made or depth > MAX_DEPTH:
            return "…"
        texts = dict.fromkeys(self._made(instr, depth) for instr in made)
        return f"{{{', '.join(texts)}}}" if len(texts) > 1 else next(iter(texts))

    def _made(self, instr: I.Instr, depth: int) -> str:
        """What an instruction assigns."""
        match instr:
            case I.Assign(_, Local(other)):
                return self._bare(other, depth + 1)
            case I.Assign(dst, Const() as value):
                return self.value(value, self.code.locals[dst].type)
            case I.Assign(_, expr):
                return show(expr, self._names(expr, depth + 1))
            case I.Load(_, place):
                return place.text
            case I.Status(_, name, None, what):
                return f"{name}.{what}"
            case I.Get() | I.Operate():
                return self.operation(instr)
            case I.New(_, struct, _):
                return f"new {struct}"
            case I.Choose() | I.ChooseRange():
                return "chosen"
            case I.Status():
                return "…"
            case (
                I.Branch() | I.Check() | I.Require() | I.Emit() | I.Fence() | I.End() | I.Result()
                | I.Assume() | I.AtomicBegin() | I.AtomicEnd() | I.Store() | I.Free() | I.Put() | I.Notify()
                | I.Start() | I.Join()
            ):  # fmt: skip
                raise ValueError(f"{instr} assigns nothing")
        assert_never(instr)


def plain(text: str) -> str:
    """An operation without what tells locals of one name apart, and without needless parentheses."""
    return without_parentheses(re.sub(r"@\d+", "", text))


def without_parentheses(text: str) -> str:
    """An expression without those around single names."""
    return re.sub(r"(?<![\w\]])\(([\w.]+)\)", r"\1", text)
