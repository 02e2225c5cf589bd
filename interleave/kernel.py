"""The Linux kernel's names for atomic accesses: ``from interleave.kernel import READ_ONCE, xchg, …``.

They are translated where a model is read, as the table in ``docs/language.md`` says. Their
orders are those of ``Documentation/atomic_t.txt`` and ``Documentation/memory-barriers.txt``.
"""

from __future__ import annotations

from typing import Any

from interleave.model.orders import CName, c_name

_ONE, _TWO = ("place", "value"), ("value", "place")
#: The ordered versions of an operation that returns a value, by their suffix.
_ORDERS = {"": "full", "_relaxed": "relaxed", "_acquire": "acquire", "_release": "release"}


def _named() -> dict[str, CName]:
    found = [
        CName("READ_ONCE", "load", ("place",), "relaxed", gives="old"),
        CName("WRITE_ONCE", "store", _ONE, "relaxed"),
        CName("smp_load_acquire", "load", ("place",), "acquire", gives="old"),
        CName("smp_store_release", "store", _ONE, "release"),
        CName("smp_store_mb", "store", _ONE, "relaxed", fenced=True),
        CName("rcu_dereference", "load", ("place",), "acquire", gives="old"),
        CName("rcu_assign_pointer", "store", _ONE, "release"),
        CName("atomic_read", "load", ("place",), "relaxed", gives="old"),
        CName("atomic_set", "store", _ONE, "relaxed"),
        CName("atomic_read_acquire", "load", ("place",), "acquire", gives="old"),
        CName("atomic_set_release", "store", _ONE, "release"),
        CName("smp_mb", "fence"),
        CName("smp_rmb", "fence", order="acquire"),
        CName("smp_wmb", "fence", order="release"),
        CName("smp_mb__before_atomic", "fence"),
        CName("smp_mb__after_atomic", "fence"),
        CName("atomic_inc", "fetch_add", ("place",), "relaxed", 1),
        CName("atomic_dec", "fetch_sub", ("place",), "relaxed", 1),
        CName("atomic_inc_and_test", "fetch_add", ("place",), "full", 1, "zero"),
        CName("atomic_dec_and_test", "fetch_sub", ("place",), "full", 1, "zero"),
        CName("atomic_sub_and_test", "fetch_sub", _TWO, "full", gives="zero"),
    ]
    for what in ("add", "sub", "and", "or", "xor"):
        found.append(CName(f"atomic_{what}", f"fetch_{what}", _TWO, "relaxed"))
    for suffix, order in _ORDERS.items():
        for before in ("", "atomic_"):
            found.append(CName(f"{before}xchg{suffix}", "exchange", _ONE, order, gives="old"))
            compared = ("place", "old", "new")
            found.append(CName(f"{before}cmpxchg{suffix}", "cmpxchg", compared, order, gives="old"))
        for what in ("add", "sub", "and", "or", "xor"):
            found.append(CName(f"atomic_fetch_{what}{suffix}", f"fetch_{what}", _TWO, order, gives="old"))
        for what, operation in (("inc", "fetch_add"), ("dec", "fetch_sub")):
            found.append(CName(f"atomic_fetch_{what}{suffix}", operation, ("place",), order, 1, "old"))
            found.append(CName(f"atomic_{what}_return{suffix}", operation, ("place",), order, 1, "new"))
        for what in ("add", "sub"):
            found.append(CName(f"atomic_{what}_return{suffix}", f"fetch_{what}", _TWO, order, gives="new"))
    return {name.name: name for name in found}


NAMES = _named()


def __getattr__(name: str) -> Any:
    return c_name(NAMES, __name__, name)
