"""Memory orders of C11, and what the C names of `interleave.kernel` and `interleave.qemu` stand for."""

from __future__ import annotations

from enum import Enum
from typing import Any, Literal

from interleave.record import record


class Order(Enum):
    """The order that an atomic operation has among others, as in C11."""

    relaxed = "relaxed"
    acquire = "acquire"
    release = "release"
    acq_rel = "acq_rel"
    seq_cst = "seq_cst"


relaxed, acquire, release, acq_rel, seq_cst = Order

LOADS = ("relaxed", "acquire", "seq_cst")
STORES = ("relaxed", "release", "seq_cst")
ANY = tuple(order.value for order in Order)
#: What is left of an order where nothing is stored.
FAILED = {"acq_rel": "acquire", "release": "relaxed", "full": "relaxed"}
#: The operations on a location: what each takes before its order, and which orders it can have.
ATOMIC: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "load": ((), LOADS),
    "store": (("value",), STORES),
    "exchange": (("value",), ANY),
    "cas": (("old", "new"), ANY),
    "cmpxchg": (("old", "new"), ANY),
    **{f"fetch_{what}": (("value",), ANY) for what in ("add", "sub", "and", "or", "xor")},
}
#: Sleeping on a location, and waking.
FUTEX = ("futex_wait", "futex_wake", "futex_wake_all")
ON_ATOMIC = frozenset({*ATOMIC, *FUTEX})


@record
class CName:
    """A function or macro of C that accesses a location atomically, or is a fence.

    Attributes:
        name: what C calls it.
        operation: the method of an atomic location that it is, or ``fence``.
        takes: its parameters in C's order: ``place``, and what the method takes.
        order: its memory order; ``full`` for one with a full fence before it and after it, where it stores.
        operand: what it adds or takes away, if that is no parameter.
        gives: the ``old`` value, the ``new`` one, whether that is ``zero``, or ``nothing``.
        fenced: a full fence follows.
    """

    name: str
    operation: str
    takes: tuple[str, ...] = ()
    order: str = "seq_cst"
    operand: int | None = None
    gives: Literal["old", "new", "zero", "nothing"] = "nothing"
    fenced: bool = False

    def __call__(self, *arguments: Any) -> Any:
        """It has a meaning in models only."""
        raise RuntimeError(f"{self.name}() has a meaning only inside a model that `interleave` checks")


def c_name(names: dict[str, CName], module: str, name: str) -> Any:
    """What a module of C names has under a name, for its ``__getattr__``."""
    if name == "__all__":
        return list(names)
    if name in names:
        return names[name]
    raise AttributeError(f"module {module!r} has no attribute {name!r}")
