"""The kernel of runs on disk."""

from __future__ import annotations

from interleave.engine.native.kernels.sources import Sources

_HERE, _KERNELS = "interleave.engine.native.disk", "interleave.engine.native.kernels"

RUNS = Sources(
    "runs",
    "what keeps states on disk",
    4,
    {
        "sort": 5,
        "encode": 8,
        "decode": 5,
        "touched": 6,
        "strike": 9,
        "merge": 5,
    },
    (f"{_HERE}.sorting", f"{_HERE}.coding"),
    (
        *(f"{_HERE}.{name}" for name in ("sizes", "names")),
        *(
            f"{_KERNELS}.{name}"
            for name in ("context", "hashes", "intrinsics", "packing", "visited", "compile")
        ),
    ),
)
