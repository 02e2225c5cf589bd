"""QEMU's names for atomic accesses: ``from interleave.qemu import qatomic_read, smp_mb, …``.

They are translated where a model is read, as the table in ``docs/language.md`` says. Their
orders are those of ``include/qemu/atomic.h`` and ``docs/devel/atomics.rst``.
"""

from __future__ import annotations

from typing import Any

from interleave.model.orders import CName, c_name

_PLACE, _VALUE = ("place",), ("place", "value")


def _named() -> dict[str, CName]:
    found = [
        CName("qatomic_read", "load", _PLACE, "relaxed", gives="old"),
        CName("qatomic_set", "store", _VALUE, "relaxed"),
        CName("qatomic_load_acquire", "load", _PLACE, "acquire", gives="old"),
        CName("qatomic_store_release", "store", _VALUE, "release"),
        CName("qatomic_rcu_read", "load", _PLACE, "acquire", gives="old"),
        CName("qatomic_rcu_set", "store", _VALUE, "release"),
        CName("qatomic_set_mb", "exchange", _VALUE, fenced=True),
        CName("qatomic_xchg", "exchange", _VALUE, gives="old"),
        CName("qatomic_cmpxchg", "cmpxchg", ("place", "old", "new"), gives="old"),
        CName("smp_mb", "fence"),
        CName("smp_mb_acquire", "fence", order="acquire"),
        CName("smp_mb_release", "fence", order="release"),
        CName("smp_rmb", "fence", order="acquire"),
        CName("smp_wmb", "fence", order="release"),
        CName("smp_mb__before_rmw", "fence"),
        CName("smp_mb__after_rmw", "fence"),
    ]
    for what in ("add", "sub", "and", "or", "xor"):
        found += [
            CName(f"qatomic_fetch_{what}", f"fetch_{what}", _VALUE, gives="old"),
            CName(f"qatomic_{what}_fetch", f"fetch_{what}", _VALUE, gives="new"),
            CName(f"qatomic_{what}", f"fetch_{what}", _VALUE),
        ]
    for what, operation in (("inc", "fetch_add"), ("dec", "fetch_sub")):
        found += [
            CName(f"qatomic_fetch_{what}", operation, _PLACE, operand=1, gives="old"),
            CName(f"qatomic_{what}_fetch", operation, _PLACE, operand=1, gives="new"),
            CName(f"qatomic_{what}", operation, _PLACE, operand=1),
        ]
    return {name.name: name for name in found}


NAMES = _named()


def __getattr__(name: str) -> Any:
    return c_name(NAMES, __name__, name)
