"""Arithmetic of 64 bits that wraps round, for functions that numba compiles: numba tells LLVM that its own
never does, and LLVM draws its conclusions."""

from __future__ import annotations

from typing import Any

from numba import njit, types
from numba.extending import intrinsic

from interleave.engine.native.kernels.intrinsics import shifted
from interleave.engine.walks.plan import FACTOR, GOLDEN

_I64 = types.int64


@intrinsic
def plus(context: Any, a: Any, b: Any) -> Any:
    """The sum of two words, as far as it fits into one."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.add(*args)

    return _I64(_I64, _I64), codegen


@intrinsic
def times(context: Any, a: Any, b: Any) -> Any:
    """The product of two words, as far as it fits into one."""

    def codegen(context: Any, builder: Any, signature: Any, args: Any) -> Any:
        return builder.mul(*args)

    return _I64(_I64, _I64), codegen


#: As signed words.
SIGNED_GOLDEN, SIGNED_FACTOR = GOLDEN - (1 << 64), FACTOR - (1 << 64)


@njit(inline="always")
def mixed(word: int) -> int:
    """A word's hash: `interleave.engine.walks.plan.mix`."""
    word ^= shifted(word, 32)
    word = times(word, SIGNED_GOLDEN)
    word ^= shifted(word, 29)
    word = times(word, SIGNED_FACTOR)
    return word ^ shifted(word, 32)
