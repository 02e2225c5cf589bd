"""LLVM for each instruction, as part of a step's function."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from interleave.engine.native.codegen.ahead import NONE
from interleave.engine.native.codegen.assembly import WORD, Operand
from interleave.engine.native.codegen.bounds import NotNative
from interleave.engine.native.codegen.choices import MOST_RETRIED
from interleave.engine.native.codegen.heap import free, new
from interleave.engine.native.codegen.places import element, in_range, touch
from interleave.engine.native.codegen.sync import notify, queue
from interleave.engine.native.codegen.threads import start, status
from interleave.engine.native.codegen.values import Value
from interleave.program.expr import Const, Expr
from interleave.program.instr import (
    Assign,
    Assume,
    AtomicBegin,
    AtomicEnd,
    Branch,
    Check,
    Choose,
    ChooseRange,
    Emit,
    End,
    Fence,
    Free,
    Get,
    Load,
    New,
    Notify,
    Put,
    Require,
    Result,
    Start,
    Status,
    Store,
)
from interleave.program.lowering import core
from interleave.program.steps import At

if TYPE_CHECKING:
    from interleave.engine.native.codegen.steps import StepWriter

#: Up to so many values of a choice are all worked out, to pick one.
MAX_SELECTS = 4
#: The ends of a range to choose from, plus or minus, so that a step beyond it fits a word.
MAX_RANGE = 1 << 61


def write_node(w: StepWriter, node: int, inside: bool) -> int | None:
    """Write one node; the node that follows, None if the path ended or went separate ways."""
    f = w.f
    here = w.code.nodes[node]
    instr = core(here.instr)
    if isinstance(instr, Store | Put | Get | Notify | New | Free | Start):
        w.env.retry = ""
    match instr:
        case Branch(condition):
            return w.branch(w.bit(condition), (node, inside), *here.next)
        case End():
            w.arrive(None)
            return None
        case Result(expr):
            f.ret(f.wide(w.bit(expr)))
            return None
        case AtomicBegin():
            if w.mode == "record" and isinstance(instr.instr, Store):  # it waits in a store buffer
                touch(w, element(w, instr.instr.place), True)
        case AtomicEnd() | Emit() | Fence():
            pass
        case Assign(dst, expr):
            w.assign(dst, w.value(expr))
        case Check(condition, kind, _):
            f.unless(w.bit(condition), w.crash(kind))
        case Require(condition, _, _):
            f.unless(w.bit(condition), w.fault())
        case Assume(condition):
            f.unless(w.bit(condition), w.env.retry or w.block())
        case Load(dst, place):
            at = element(w, place)
            touch(w, at, False)
            w.assign(dst, at.read())
        case Store(place, expr, proven):
            at = element(w, place)
            value = w.value(expr)
            touch(w, at, True)
            at.write(in_range(w, value, at.field.variable.type, proven=proven))
        case Put() | Get():
            queue(w, instr)
        case Notify():
            notify(w, instr)
        case Choose(dst, values):
            choose(w, dst, values, (node, inside))
        case ChooseRange():
            choose_range(w, instr, (node, inside))
        case New():
            new(w, node, instr)
        case Free():
            free(w, node, instr)
        case Start():
            start(w, instr)
        case Status():
            status(w, instr)
        case _:
            assert_never(instr)
    return here.next[0]


def choose(w: StepWriter, dst: int, values: tuple[Expr, ...], at: At) -> None:
    """Any of some values."""
    f, count, bits = w.f, len(values), w.bits_of(dst)
    assert w.choices is not None

    def following(taken: Operand) -> Operand:
        after = f.op("add", taken, 1)
        return f.select(f.compare("ult", after, count), after, NONE)

    numbers = tuple(v.value for v in values if isinstance(v, Const))
    fixed = len(numbers) == count
    known = _as_range(numbers) if fixed else None
    taken = w.choices.take(lambda: 0, following, at if count <= MOST_RETRIED else None, known)
    if fixed:
        w.assign(dst, w.table(numbers, taken))
    elif count <= MAX_SELECTS:
        result, *others = [w.fit(w.value(v), bits) for v in values]
        for i, other in enumerate(others, 1):
            result = f.select(f.compare("eq", taken, i), other, result, bits)
        w.env.locals[dst] = result
    else:
        labels, together = [f.fresh_label() for _ in values], f.fresh_label()
        f.switch(taken, labels[-1], list(enumerate(labels[:-1])))
        ways: list[tuple[str, Operand]] = []
        for label, expr in zip(labels, values, strict=True):
            f.label(label)
            ways.append((label, w.fit(w.value(expr), bits)))
            f.jump(together)
        f.label(together)
        w.env.locals[dst] = f.phi(ways, bits)


def _as_range(numbers: tuple[int, ...]) -> range | None:
    """The range that gives these numbers one after the other; None if none does."""
    found = range(numbers[0], numbers[0] + len(numbers))
    return found if tuple(found) == numbers else None


def choose_range(w: StepWriter, instr: ChooseRange, at: At) -> None:
    """Any of a range of numbers; the alternatives count from 0."""
    f = w.f
    assert w.choices is not None
    start, stop = w.value(instr.start), w.value(instr.stop)
    if min(start.low, stop.low) < -MAX_RANGE or max(start.high, stop.high) > MAX_RANGE:
        raise NotNative("a range to choose from is not bounded")
    step = max(-2 * MAX_RANGE, min(instr.step, 2 * MAX_RANGE))
    first, last = w.fit(start, WORD), w.fit(stop, WORD)
    before = "slt" if step > 0 else "sgt"
    f.unless(f.compare(before, first, last), w.fault())

    def number(alternative: Operand) -> Operand:
        return f.op("add", first, f.op("mul", alternative, step))

    def following(taken: Operand) -> Operand:
        after = f.op("add", taken, 1)
        return f.select(f.compare(before, number(after), last), after, NONE)

    low, high = min(start.low, stop.low), max(start.high, stop.high)
    fixed = step == 1 and start.low == start.high and stop.low == stop.high
    known = range(start.low, stop.low) if fixed else None
    taken = w.choices.take(lambda: 0, following, at if high - low <= MOST_RETRIED else None, known)
    w.assign(instr.dst, Value(number(taken), low, high))
