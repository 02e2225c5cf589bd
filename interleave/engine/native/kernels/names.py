"""The search's kernel: its functions, with the number of their arguments, all of them 64-bit
integers, and the modules with all that it is made of."""

from __future__ import annotations

from interleave.engine.native.kernels.sources import Sources

_HERE = "interleave.engine.native.kernels"

SEARCH = Sources(
    "search",
    "the native engine",
    15,
    {
        "work": 2,
        "advance": 1,
        "seed": 2,
        "move": 5,
        "insert": 3,
        "rebuild": 4,
        "select": 6,
        "index": 5,
        "member": 5,
        "predecessors": 8,
        "mark_goals": 6,
        "sweep": 5,
        "pack": 5,
        "unpack": 4,
        "expand_tree": 3,
        "judge_tree": 3,
        "root_of": 3,
        "refill": 3,
    },
    tuple(f"{_HERE}.{name}" for name in ("kernel", "visited", "backwards", "packing", "tree")),
    (
        "interleave.engine.native.abi",
        *(
            f"{_HERE}.{name}"
            for name in ("context", "tree_block", "hashes", "intrinsics", "compile", "names")
        ),
    ),
)
