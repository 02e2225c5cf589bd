"""The kernel of random walks."""

from __future__ import annotations

from interleave.engine.native.kernels.sources import Sources

_HERE, _ENGINE = "interleave.engine.walks", "interleave.engine.native"

WALKS = Sources(
    "walks",
    "what takes random walks",
    4,
    {"stroll": 2},
    (f"{_HERE}.kernel",),
    (
        *(f"{_HERE}.{name}" for name in ("block", "plan", "names")),
        f"{_ENGINE}.abi",
        *(
            f"{_ENGINE}.kernels.{name}"
            for name in ("backwards", "context", "hashes", "intrinsics", "visited", "compile")
        ),
    ),
)
