"""Which structs have slots that no program can tell apart.

That is so if references are only stored, loaded, followed, freed, and compared for equality with
each other or with None. An allocation takes the lowest of the free slots that nothing refers to,
which are all alike, and every other free one: up to a renaming that does not depend on their
numbers.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from interleave.program import instr as I
from interleave.program.expr import Address, Binary, Const, Expr, Local, Lookup, ThreadId, Unary, children
from interleave.program.operands import places
from interleave.program.program import Code, Program
from interleave.program.types import RefType, Type

#: An expression that is None, and one that is no reference.
NONE, OTHER = "None", ""


def distinguished(program: Program) -> dict[str, str]:
    """The structs whose slots something tells apart, with the reason."""
    found: dict[str, str] = {}
    for code in (*(t.code for t in program.threads), *(p.code for p in program.properties)):
        for node in code.nodes:
            for struct, reason in _instruction(program, code, node.instr):
                found.setdefault(struct, reason)
    return found


def _struct(type_: Type) -> str:
    return type_.struct if isinstance(type_, RefType) else OTHER


def _instruction(program: Program, code: Code, instr: I.Instr) -> Iterator[tuple[str, str]]:
    def local(slot: int) -> str:
        return _struct(code.locals[slot].type)

    def variable(name: str) -> str:
        return _struct(program.variable[name].type)

    def given(to: str, expr: Expr) -> Iterator[tuple[str, str]]:
        """A value goes where references to a struct (or none) are expected."""
        yield from _expression(code, expr)
        yield from _mixed(to, _kind(code, expr))

    for place in places(instr):
        if place.ref is not None:
            yield from given(program.variable[place.variable].struct or OTHER, place.ref)
        if place.index is not None:
            yield from given(OTHER, place.index)
    match instr:
        case I.Assign(dst, expr):
            yield from given(local(dst), expr)
        case I.Load(dst, place) | I.Get(dst, place):
            yield from _mixed(local(dst), variable(place.variable))
        case I.Store(place, expr, _) | I.Put(place, expr):
            yield from given(variable(place.variable), expr)
        case I.Branch(condition) | I.Assume(condition) | I.Check(condition, _, _) | I.Require(condition, _):
            yield from _expression(code, condition)  # a reference is true unless it is None
        case I.Result(expr):
            yield from _expression(code, expr)
        case I.New(dst, struct, inits):
            yield from _mixed(local(dst), struct)
            for name, expr in inits:
                yield from given(variable(name), expr)
        case I.Free(struct, ref, _):
            yield from given(struct, ref)
        case I.Choose(dst, values):
            for value in values:
                yield from given(local(dst), value)
        case I.ChooseRange(_, start, stop, _):
            yield from given(OTHER, start)
            yield from given(OTHER, stop)
        case I.Start(name, index, args):
            target = program.thread[name]
            for slot, arg in zip(target.params, args, strict=True):
                yield from given(_struct(target.code.locals[slot].type), arg)
            if index is not None:
                yield from given(OTHER, index)
        case I.Join(_, index) | I.Status(_, _, index, _):
            if index is not None:
                yield from given(OTHER, index)
        case I.Operate(_, _, _, argument):
            if argument is not None:
                yield from given(OTHER, argument)
        case I.Emit() | I.Fence() | I.End() | I.AtomicBegin() | I.AtomicEnd() | I.Notify():
            pass
        case _:
            assert_never(instr)


def _kind(code: Code, expr: Expr) -> str:
    """The struct that an expression refers to, `NONE` for None (or 0), else `OTHER`."""
    match expr:
        case Const(0):
            return NONE
        case Local(slot):
            return _struct(code.locals[slot].type)
        case Address(_, struct, _):
            return struct
        case Const() | Unary() | Binary() | Lookup() | ThreadId():
            return OTHER
    assert_never(expr)


def _mixed(a: str, b: str) -> Iterator[tuple[str, str]]:
    if a != b and NONE not in (a, b):
        yield from ((struct, "a reference is used as something else") for struct in (a, b) if struct)


def _expression(code: Code, expr: Expr) -> Iterator[tuple[str, str]]:
    """What an expression does with references beside having one as its value."""
    for child in children(expr):
        yield from _expression(code, child)
    match expr:
        case Binary("==" | "!=", left, right):
            yield from _mixed(_kind(code, left), _kind(code, right))
        case Unary("not", _):
            pass
        case Address(operand, struct, _):
            yield from _mixed(struct, _kind(code, operand))
        case Const() | Local() | ThreadId():
            pass
        case Unary() | Binary() | Lookup():
            for child in children(expr):
                if _kind(code, child) not in (NONE, OTHER):
                    yield _kind(code, child), "references are calculated with, or put in an order"
        case _:
            assert_never(expr)
