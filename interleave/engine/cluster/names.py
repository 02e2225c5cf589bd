"""The shards' kernel."""

from __future__ import annotations

from interleave.engine.native.kernels.sources import Sources

_HERE, _ENGINE = "interleave.engine.cluster", "interleave.engine.native"

CLUSTER = Sources(
    "cluster",
    "the search by several processes",
    8,
    {
        "spread": 2,
        "absorb": 3,
        "owner": 3,
        "squeeze": 4,
        "unsqueeze": 4,
        "ask": 2,
        "answer": 5,
        "heard": 4,
        "unmarked": 5,
    },
    (f"{_HERE}.kernel",),
    (
        *(f"{_HERE}.{name}" for name in ("block", "names")),
        f"{_ENGINE}.abi",
        *(
            f"{_ENGINE}.kernels.{name}"
            for name in (
                "kernel", "visited", "backwards", "packing", "tree", "tree_block", "context", "hashes",
                "intrinsics", "compile",
            )
        ),
    ),
)  # fmt: skip
