"""Between which bounds expressions stay, exactly: how many bits their values need.

`interleave.program.intervals` gives up at 62 bits, beyond which it knows no bounds. Here integers
are as large as they are, so that arithmetic can be done in enough bits.
"""

from __future__ import annotations

from interleave.engine.native.assembly import WORD
from interleave.program.expr import Address, Binary, Const, Expr, Local, Table, ThreadId, Unary
from interleave.program.instr import Assign, Choose, ChooseRange
from interleave.program.intervals import INFINITY
from interleave.program.operands import defines
from interleave.program.program import Code

Bounds = tuple[int, int]

#: What fits into a machine word.
ANY: Bounds = (-(1 << WORD - 1), (1 << WORD - 1) - 1)
BOOL: Bounds = (0, 1)
#: No shift goes further to the left: the frontend sees to it.
MAX_SHIFT = 256
#: Larger integers are left to Python, and so are locals whose bounds still grow after this often.
MAX_BITS = 2048
MAX_ROUNDS = 12


class NotNative(RuntimeError):
    """The program is beyond what machine code is written for; the message says why."""


def needed(low: int, high: int) -> int:
    """In how many bits, a multiple of 64, integers between these bounds are worked with."""
    most = max(abs(low + (low < 0)).bit_length(), abs(high + (high < 0)).bit_length()) + 1
    if most > MAX_BITS:
        raise NotNative(f"an expression has values of more than {MAX_BITS} bits")
    return -(-most // WORD) * WORD


def unary(op: str, a: Bounds) -> Bounds:
    if op == "-":
        return -a[1], -a[0]
    return (~a[1], ~a[0]) if op == "~" else BOOL


def binary(op: str, a: Bounds, b: Bounds) -> Bounds:
    """The bounds of an operation that does not fail, given those of its operands."""
    match op:
        case "+":
            return a[0] + b[0], a[1] + b[1]
        case "-":
            return a[0] - b[1], a[1] - b[0]
        case "*":
            return _hull([x * y for x in a for y in b])
        case "min":
            return min(a[0], b[0]), min(a[1], b[1])
        case "max":
            return max(a[0], b[0]), max(a[1], b[1])
        case "//":
            divisors = [d for d in (b[0], b[1], -1, 1) if d and b[0] <= d <= b[1]]
            return _hull([x // d for x in a for d in divisors] or [0])
        case "%":
            if a[0] >= 0 and a[1] < b[0]:
                return a
            return min(0, b[0] + 1), max(0, b[1] - 1)
        case "<<":
            return _hull([x << y for x in a for y in _shifts(b, MAX_SHIFT)])
        case ">>":
            far = max(abs(a[0]), abs(a[1])).bit_length()
            return _hull([x >> y for x in a for y in _shifts(b, far)])
        case "&" | "|" | "^":
            return _bitwise(op, a, b)
    return BOOL


def _hull(values: list[int]) -> Bounds:
    return min(values), max(values)


def _shifts(b: Bounds, most: int) -> Bounds:
    return max(0, min(b[0], most)), max(0, min(b[1], most))


def _bitwise(op: str, a: Bounds, b: Bounds) -> Bounds:
    if op == "&" and (a[0] >= 0 or b[0] >= 0):
        return 0, min(x[1] for x in (a, b) if x[0] >= 0)
    width = max(abs(x).bit_length() for x in (*a, *b))
    return (0 if a[0] >= 0 and b[0] >= 0 else -(1 << width)), (1 << width) - 1


# ---------------------------------------------------------------------------- locals


def local_bounds(code: Code, threads: int) -> list[Bounds]:
    """The bounds of a graph's locals. They follow from their types, but for locals that are
    nowhere part of the state: those may have any value, so it is added up what is assigned.

    Raises:
        NotNative: it grows without end.
    """
    known: list[Bounds | None] = [(local.type.low, local.type.high) for local in code.locals]
    open_ = {
        slot
        for slot, local in enumerate(code.locals)
        if local.type.low <= -INFINITY or local.type.high >= INFINITY
    }
    for slot in open_:
        known[slot] = None
    for _ in range(MAX_ROUNDS if open_ else 0):
        changed = False
        for node in code.nodes:
            dst = defines(node.instr)
            if dst is None or dst not in open_:
                continue
            new, old = _assigned(node.instr, known, threads), known[dst]
            if new is not None and old is not None:
                new = _hull([*old, *new])
            if new is not None and new != old:
                needed(*new)
                known[dst] = new
                changed = True
        if not changed:
            break
    else:
        if open_:
            name = code.locals[min(open_)].name
            raise NotNative(f"no bound is known for local {name!r}")
    return [BOOL if bounds is None else bounds for bounds in known]


def _assigned(instr: object, known: list[Bounds | None], threads: int) -> Bounds | None:
    """The bounds of what an instruction assigns; None if it is not known yet."""
    match instr:
        case Assign(_, expr):
            return expression(expr, known, threads)
        case Choose(_, values):
            found = [b for v in values if (b := expression(v, known, threads)) is not None]
            return _hull([x for b in found for x in b]) if found else None
        case ChooseRange(_, start, stop, step):
            one, two = expression(start, known, threads), expression(stop, known, threads)
            if one is None or two is None:
                return None
            return (one[0], max(one[0], two[1] - 1)) if step > 0 else (min(one[1], two[0] + 1), one[1])
    return ANY


def expression(expr: Expr, known: list[Bounds | None], threads: int) -> Bounds | None:
    """The bounds of an expression; None if those of a local in it are not known yet."""
    match expr:
        case Const(value):
            return value, value
        case Local(slot):
            return known[slot]
        case ThreadId():
            return 0, threads
        case Table(values, _):
            return _hull(list(values))
        case Address(_, _, capacity):
            return 0, capacity
        case Unary(op, operand):
            inner = expression(operand, known, threads)
            return None if inner is None else unary(op, inner)
        case Binary(op, left, right):
            a, b = expression(left, known, threads), expression(right, known, threads)
            return None if a is None or b is None else binary(op, a, b)
