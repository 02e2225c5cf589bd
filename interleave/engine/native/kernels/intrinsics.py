"""Memory, atomics and 64-bit arithmetic for functions that numba compiles.

All values are signed 64-bit integers, addresses too: numba makes floats of mixed signs.
"""

from __future__ import annotations

from typing import Any

from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

_I64 = types.int64
_WORD, _HALF, _BYTE = ir.IntType(64), ir.IntType(32), ir.IntType(8)


def _pointer(builder: Any, address: Any) -> Any:
    return builder.inttoptr(address, ir.PointerType(_WORD))


@intrinsic
def peek(context: Any, address: Any) -> Any:
    """The word at an address."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.load(_pointer(builder, args[0]), align=8)

    return _I64(_I64), codegen


@intrinsic
def poke(context: Any, address: Any, value: Any) -> Any:
    """Set the word at an address."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        builder.store(args[1], _pointer(builder, args[0]), align=8)
        return context.get_dummy_value()

    return types.void(_I64, _I64), codegen


@intrinsic
def peek_byte(context: Any, address: Any) -> Any:
    """The byte at an address, from 0 to 255."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        byte = builder.load(builder.inttoptr(args[0], ir.PointerType(_BYTE)))
        return builder.zext(byte, _WORD)

    return _I64(_I64), codegen


@intrinsic
def poke_byte(context: Any, address: Any, value: Any) -> Any:
    """Set the byte at an address to the lowest eight bits of a value."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        builder.store(builder.trunc(args[1], _BYTE), builder.inttoptr(args[0], ir.PointerType(_BYTE)))
        return context.get_dummy_value()

    return types.void(_I64, _I64), codegen


@intrinsic
def peek_half(context: Any, address: Any) -> Any:
    """The 32-bit word at an address, from 0 on."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        half = builder.load(builder.inttoptr(args[0], ir.PointerType(_HALF)), align=4)
        return builder.zext(half, _WORD)

    return _I64(_I64), codegen


@intrinsic
def poke_half(context: Any, address: Any, value: Any) -> Any:
    """Set the 32-bit word at an address to the lower half of a value."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        pointer = builder.inttoptr(args[0], ir.PointerType(_HALF))
        builder.store(builder.trunc(args[1], _HALF), pointer, align=4)
        return context.get_dummy_value()

    return types.void(_I64, _I64), codegen


@intrinsic
def look(context: Any, address: Any) -> Any:
    """The word at an address that other threads may be writing: what they wrote before it is seen."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.load_atomic(_pointer(builder, args[0]), "acquire", 8)

    return _I64(_I64), codegen


@intrinsic
def look_half(context: Any, address: Any) -> Any:
    """The same of a 32-bit word, from 0 on."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        pointer = builder.inttoptr(args[0], ir.PointerType(_HALF))
        return builder.zext(builder.load_atomic(pointer, "acquire", 4), _WORD)

    return _I64(_I64), codegen


@intrinsic
def swap(context: Any, address: Any, old: Any, new: Any) -> Any:
    """Compare-and-swap: what was at the address before."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        result = builder.cmpxchg(_pointer(builder, args[0]), args[1], args[2], "acq_rel", "acquire")
        return builder.extract_value(result, 0)

    return _I64(_I64, _I64, _I64), codegen


@intrinsic
def take(context: Any, address: Any, count: Any) -> Any:
    """Fetch-and-add."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.atomic_rmw("add", _pointer(builder, args[0]), args[1], "acq_rel")

    return _I64(_I64, _I64), codegen


@intrinsic
def prefetch(context: Any, address: Any) -> Any:
    """Ask for a cache line that will be read and perhaps written."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        small = ir.IntType(32)
        byte = ir.PointerType(ir.IntType(8))
        function = cgutils.get_or_insert_function(
            builder.module, ir.FunctionType(ir.VoidType(), [byte, small, small, small]), "llvm.prefetch.p0"
        )
        builder.call(function, [builder.inttoptr(args[0], byte), small(1), small(3), small(1)])
        return context.get_dummy_value()

    return types.void(_I64), codegen


def _compare_lanes(builder: Any, line: Any, value: Any, mask: Any, lane: Any, count: int) -> Any:
    """A bit for each lane of a cache line that is equal to a value, under a mask; above them a bit
    for each that is 0."""
    vector, number = ir.VectorType(lane, count), ir.IntType(32)
    found = builder.load(builder.inttoptr(line, ir.PointerType(vector)), align=64)
    nothing = ir.Constant(vector, ir.Undefined)

    def spread(word: Any) -> Any:
        one = builder.insert_element(nothing, word, number(0))
        return builder.shuffle_vector(one, nothing, ir.Constant(ir.VectorType(number, count), [0] * count))

    def bits(a: Any, b: Any) -> Any:
        equal = builder.icmp_unsigned("==", a, b)
        return builder.zext(builder.bitcast(equal, ir.IntType(count)), _WORD)

    masked = found if mask is None else builder.and_(found, spread(mask))
    empty = bits(found, ir.Constant(vector, [0] * count))
    return builder.or_(bits(masked, spread(value)), builder.shl(empty, _WORD(count)))


@intrinsic
def lanes(context: Any, line: Any, value: Any, mask: Any) -> Any:
    """Which of the eight words of a cache line are equal to a value, under a mask: a bit each.
    From bit 8 on: which of them are 0.

    Both are of one look at the line, since other threads may be writing it: between two, what was
    not there could be put in before what is empty then. A word that is read while it is set is 0
    or what it is set to, as aligned words are on all machines that LLVM knows vectors for.
    """

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return _compare_lanes(builder, args[0], args[1], args[2], _WORD, 8)

    return _I64(_I64, _I64, _I64), codegen


@intrinsic
def halves(context: Any, line: Any, value: Any) -> Any:
    """The same of the sixteen 32-bit words of a cache line: which are equal to a value; from bit 16
    on which are 0."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return _compare_lanes(builder, args[0], builder.trunc(args[1], _HALF), None, _HALF, 16)

    return _I64(_I64, _I64), codegen


@intrinsic
def swap_half(context: Any, address: Any, old: Any, new: Any) -> Any:
    """Compare-and-swap of 32 bits: what was at the address before."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        pointer = builder.inttoptr(args[0], ir.PointerType(_HALF))
        old, new = (builder.trunc(arg, _HALF) for arg in args[1:])
        result = builder.cmpxchg(pointer, old, new, "acq_rel", "acquire")
        return builder.zext(builder.extract_value(result, 0), _WORD)

    return _I64(_I64, _I64, _I64), codegen


@intrinsic
def lowest(context: Any, bits: Any) -> Any:
    """The number of the lowest bit that is set; one is."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.cttz(args[0], ir.IntType(1)(1))

    return _I64(_I64), codegen


@intrinsic
def ones(context: Any, bits: Any) -> Any:
    """How many bits are set."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.ctpop(args[0])

    return _I64(_I64), codegen


@intrinsic
def call(context: Any, function: Any, a: Any, b: Any, c: Any) -> Any:
    """Call machine code at an address."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        type_ = ir.FunctionType(_WORD, [_WORD] * 3)
        return builder.call(builder.inttoptr(args[0], ir.PointerType(type_)), args[1:])

    return _I64(_I64, _I64, _I64, _I64), codegen


@intrinsic
def shifted(context: Any, value: Any, count: Any) -> Any:
    """A word shifted right, zeros coming in."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.lshr(args[0], args[1])

    return _I64(_I64, _I64), codegen


def _product(builder: Any, a: Any, b: Any) -> tuple[Any, Any]:
    """The lower and the upper word of a product."""
    wide = ir.IntType(128)
    product = builder.mul(builder.zext(a, wide), builder.zext(b, wide))
    return builder.trunc(product, _WORD), builder.trunc(builder.lshr(product, wide(64)), _WORD)


@intrinsic
def scaled(context: Any, value: Any, size: Any) -> Any:
    """A hash brought down to 0 … size-1, in order: the upper word of their product (Lemire, Fast
    Random Integer Generation in an Interval, 2019)."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return _product(builder, *args)[1]

    return _I64(_I64, _I64), codegen


@intrinsic
def folded(context: Any, a: Any, b: Any) -> Any:
    """The sum of the two words of a product, as far as it fits into one: but for a carry the product modulo
    2**64 - 1, in which what goes beyond the uppermost bit comes in at the lowest again."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.add(*_product(builder, *args))

    return _I64(_I64, _I64), codegen


@intrinsic
def plus(context: Any, a: Any, b: Any) -> Any:
    """The sum of two words, as far as it fits into one. Of its own sums numba tells LLVM that they always
    fit, and LLVM draws its conclusions."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.add(*args)

    return _I64(_I64, _I64), codegen


@intrinsic
def times(context: Any, a: Any, b: Any) -> Any:
    """The product of two words, as far as it fits into one; see `plus`."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.mul(*args)

    return _I64(_I64, _I64), codegen
